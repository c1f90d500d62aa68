"""Whether one area lies within another. May import model."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.model.facts import Area


def within(areas: Mapping[str, Area], inner: str, outer: str) -> bool:
    """Whether `inner` is `outer` or lies inside it, at whatever depth."""
    at: str | None = inner
    while at is not None:
        if at == outer:
            return True
        at = areas[at].within
    return False


def holds(areas: Mapping[str, Area], outer: str) -> bool:
    """Whether any area lies inside `outer`."""
    return any(area.within == outer for area in areas.values())


def widest(areas: Mapping[str, Area], some: Collection[str]) -> str | None:
    """The one of some areas that all the others lie in; None where there is none."""
    outer = (one for one in sorted(some) if all(within(areas, other, one) for other in some))
    return next(outer, None) if len(some) > 1 else None
