"""Where a message asks more than one thing, or of more than one."""
