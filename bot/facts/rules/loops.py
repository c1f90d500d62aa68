"""Nothing contains itself and nothing replaces itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.problems import Problem, error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.facts.held import Held


def within_loops(held: Held) -> Iterator[Problem]:
    """Report areas that lie within themselves."""
    areas = held.words.areas
    above = {area.id: area.within for area in areas.values() if area.within}
    places = {entry.id: entry.place("within") for entry in held.entries["areas"]}
    brought = [entry.place("within") for entry in held.columns if "within" in entry.nodes]
    for loop in _loops(above):
        at = next((places[id_] for id_ in loop if id_ in places), *brought[:1])
        message = f"this area lies within itself: {_round(loop)}"
        yield error(at, "within-loop", message, "take one 'within' away")


def superseded_loops(held: Held) -> Iterator[Problem]:
    """Report figures that are superseded by themselves in the end."""
    figures = held.figure_by_id
    after = {figure.id: figure.superseded_by for figure in figures.values() if figure.superseded_by}
    for loop in _loops(after):
        at = held.place(figures[loop[0]], "superseded_by")
        message = f"this figure is superseded by itself: {_round(loop)}"
        yield error(at, "superseded-loop", message, "the newest figure has no 'superseded_by'")


def _loops(following: Mapping[str, str]) -> list[list[str]]:
    """Find the loops, each once, beginning with its first id."""
    found = []
    done: set[str] = set()
    for start in sorted(following):
        path: list[str] = []
        at: str | None = start
        while at is not None and at not in done:
            done.add(at)
            path.append(at)
            at = following.get(at)
        if at in path:
            loop = path[path.index(at) :]
            first = loop.index(min(loop))
            found.append(loop[first:] + loop[:first])
    return found


def _round(loop: list[str]) -> str:
    return ", ".join([*loop, loop[0]])
