"""Figures as they are held: found by their slots, told one by one or side by side."""
