"""The configuration in force as YAML that could be loaded again, each value with its origin."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from bot.config.keys import all_keys

if TYPE_CHECKING:
    from bot.config.load import Configuration

_TOKEN = ("discord", "token")
_WIDTH = 44
_PLAIN = re.compile(r"[\w./][\w./-]*", re.ASCII)


def describe(configuration: Configuration) -> str:
    """Write every key with its value and where that came from; the token is never written."""
    lines = [f"# configuration file: {configuration.file or 'none'}"]
    section = ""
    for path in all_keys():
        if path[0] != section:
            section = path[0]
            lines += ["", f"{section}:"]
        origin = _origin(configuration, path)
        if path == _TOKEN:
            known = configuration.settings.discord.token is not None
            lines.append(f"  # token: {f'hidden, from {origin}' if known else 'not set'}")
            continue
        value = getattr(getattr(configuration.settings, section), path[1])
        lines.append(f"  {path[1]}: {_written(value)}".ljust(_WIDTH) + f"  # {origin}")
    return "\n".join(lines)


def _origin(configuration: Configuration, path: tuple[str, ...]) -> str:
    """Name the places: a section of single servers may come from several."""
    inside = {
        place
        for key, place in configuration.origins.items()
        if key[: len(path)] == path and not (len(key) > len(path) and key[-1].isdecimal())
    }
    return ", ".join(sorted(inside)) or "default"


def _written(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case frozenset() | tuple():
            return json.dumps(sorted(value))
        case dict():
            inside = (f"{key}: {_written(value[key])}" for key in sorted(value))
            return "{" + ", ".join(inside) + "}"
        case BaseModel():
            return _written(value.model_dump(exclude_unset=True))
        case str() | Path():
            text = str(value)
            return text if _PLAIN.fullmatch(text) else json.dumps(text)
    return str(value)
