"""`footnote health`: ask a running bot how it is. Starts fast: containers ask every few seconds."""

from __future__ import annotations

import http.client
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

# The settings' defaults, which would take long to import; a test compares them.
ADDRESS = "127.0.0.1"
PORT = 8765
_SECONDS = 4.0
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - not bound to


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration of the running bot"
    )
    parser.add_argument(
        "--alive", action="store_true", help="ask only whether it is alive, not whether it is ready"
    )


def run(args: argparse.Namespace) -> int:
    """Print how the bot is; exit 0 if it is well, 1 if not or if it doesn't answer."""
    address, port = where(args.config, os.environ)
    try:
        status, answer = _ask(address, port, path="/healthz" if args.alive else "/readyz")
    except (OSError, http.client.HTTPException, ValueError) as error:
        sys.stdout.write(f"no answer from {address} port {port}: {error}\n")
        return 1
    well = status == http.client.OK
    word = "alive" if args.alive else "ready"
    sys.stdout.write(f"{word}\n" if well else f"not {word}: {'; '.join(answer['troubles'])}\n")
    return 0 if well else 1


def where(config: Path | None, environ: Mapping[str, str]) -> tuple[str, int]:
    """Find address and port as the running bot does, environment first, without its checks."""
    section = _section(config or Path(environ.get("FOOTNOTE_CONFIG") or "config.yaml"))
    address = environ.get("FOOTNOTE_HEALTH__ADDRESS") or section.get("address") or ADDRESS
    port = environ.get("FOOTNOTE_HEALTH__PORT") or section.get("port") or ""
    return _EVERYWHERE.get(address, address), int(port) if port.isdecimal() else PORT


def _section(config: Path) -> Mapping[str, str]:
    """Read the file's section on health; a file that can't be read has none."""
    try:
        text = config.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return {}
    if "health" not in text:
        return {}
    import yaml  # noqa: PLC0415 - only where a file says something

    try:
        found = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes nothing but texts
    except yaml.YAMLError:
        return {}
    section = found.get("health") if isinstance(found, dict) else None
    return section if isinstance(section, dict) else {}


def _ask(address: str, port: int, *, path: str) -> tuple[int, Any]:
    connection = http.client.HTTPConnection(address, port, timeout=_SECONDS)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, json.load(response)
    finally:
        connection.close()
