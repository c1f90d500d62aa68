"""How English writes months, years and periods."""
