"""`footnote config`: the configuration in force, and where each value came from."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import EXIT_CONFIG, ConfigError, read_configuration
from bot.config.show import describe

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration (config.yaml by default)"
    )


def run(args: argparse.Namespace) -> int:
    """Print the configuration; exit 78 if it can't be used."""
    try:
        configuration = read_configuration(args.config, os.environ)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_CONFIG
    sys.stdout.write(f"{describe(configuration)}\n")
    return 0
