"""How English writes numbers, values, units and ages."""
