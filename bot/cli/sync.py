"""`footnote sync`: register the commands with Discord, for all servers or for one."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app import sync_commands
from bot.chat.connecting import CannotConnectError
from bot.config import EXIT_CONFIG, ConfigError, read_configuration
from bot.ops.logs import set_up

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration (config.yaml by default)"
    )
    parser.add_argument(
        "--guild", type=int, metavar="ID", help="one server alone, where changes show at once"
    )
    parser.add_argument(
        "--clear",
        action="store_true",
        help="remove all commands instead; permissions given to them are lost for ever",
    )


def run(args: argparse.Namespace) -> int:
    """Send the commands if they changed; exit 78 when the configuration can't be used."""
    try:
        configuration = read_configuration(args.config, os.environ, need_token=True)
    except ConfigError as error:
        return _fail(str(error), EXIT_CONFIG)
    token = configuration.settings.discord.token
    secrets = [token.get_secret_value()] if token else []
    log = set_up(sys.stderr, level="warning", form="auto", secrets=secrets)
    try:
        done = asyncio.run(sync_commands(configuration, log, guild=args.guild, remove=args.clear))
    except CannotConnectError as error:
        return _fail(str(error), error.code)
    sys.stdout.write(f"{done}\n")
    return 0


def _fail(sentence: str, code: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return code
