"""Every word shown to people. British English, short and plain."""
