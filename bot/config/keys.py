"""Which keys there are, as the settings themselves declare them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard, get_args, get_origin

from pydantic import BaseModel

from bot.config.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str, ...]
PREFIX = "FOOTNOTE_"
BETWEEN = "__"


def keys_in(path: Path) -> tuple[str, ...]:
    """List the keys that may stand in a section; none where a section has no fixed keys."""
    kind: Any = Settings
    for step in path:
        kind = kind.model_fields[step].annotation if _is_section(kind) else get_args(kind)[-1]
        if not _is_section(kind) and get_origin(kind) is not dict:
            return ()
    return tuple(kind.model_fields) if _is_section(kind) else ()


def all_keys(path: Path = ()) -> Iterator[Path]:
    """Name every key that holds a value, in the order of the settings."""
    inside = keys_in(path)
    if not inside:
        yield path
    for key in inside:
        yield from all_keys((*path, key))


def variable(path: Path) -> str:
    """Name the environment variable that sets a key."""
    return PREFIX + BETWEEN.join(path).upper()


def _is_section(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
