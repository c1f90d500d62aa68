"""`footnote run`: the Discord bot."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app import serve
from bot.config import EXIT_CONFIG, ConfigError, read_configuration
from bot.ops.logs import set_up

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration (config.yaml by default)"
    )


def run(args: argparse.Namespace) -> int:
    """Run the bot; exit 0 when it was told to stop, 78 when the configuration can't be used."""
    try:
        configuration = read_configuration(args.config, os.environ, need_token=True)
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_CONFIG
    settings = configuration.settings
    token = settings.discord.token
    log = set_up(
        sys.stderr,
        level=settings.log.level,
        form=settings.log.format,
        secrets=[token.get_secret_value()] if token else [],
    )
    return asyncio.run(serve(configuration, log))
