"""Settings: one YAML file and the environment, checked as a whole before anything starts.

May import the rooms above it; `footnote ask` never imports it.
"""

from __future__ import annotations

from bot.config.load import Configuration, load_settings, read_configuration
from bot.config.problems import EXIT_CONFIG, ConfigError, ConfigProblem
from bot.config.settings import (
    Cooldowns,
    Discord,
    Facts,
    GapLogging,
    Health,
    Logging,
    ServerRule,
    Servers,
    Settings,
    Shards,
)

__all__ = [
    "EXIT_CONFIG",
    "ConfigError",
    "ConfigProblem",
    "Configuration",
    "Cooldowns",
    "Discord",
    "Facts",
    "GapLogging",
    "Health",
    "Logging",
    "ServerRule",
    "Servers",
    "Settings",
    "Shards",
    "load_settings",
    "read_configuration",
]
