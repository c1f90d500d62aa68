"""What a source of settings gave, and where each value of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.config.problems import ConfigProblem

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """Nested values with their places: a line of a file, or the name of a variable."""

    values: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[Path, str] = field(default_factory=dict)
    problems: tuple[ConfigProblem, ...] = ()

    def where(self, path: Path) -> str:
        """Tell where a value stands, or what it stands in where the value itself isn't given."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return "settings"


def overlay(below: Given, above: Given) -> Given:
    """Lay one source over another, key by key."""
    return Given(
        values=merged(below.values, above.values),
        places={**below.places, **above.places},
        problems=below.problems + above.problems,
    )


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Lay nested values over others, key by key."""
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        both = isinstance(value, Mapping) and isinstance(under, Mapping)
        result[key] = merged(under, value) if both and under is not None else value
    return result
