"""Running unattended: logs, health, metrics, reloading facts, the gap log, an orderly end.

May import the rooms above it, and neither Discord's library nor the settings: what it needs is
handed in. `footnote ask` imports none of it.
"""
