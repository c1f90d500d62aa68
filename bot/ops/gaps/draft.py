"""A gap as a piece of a facts file, for a maintainer to fill in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.model.query import Intent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.model.facts import FactBase
    from bot.ops.gaps.grouping import Group

_ABOUT_FIGURES = {Intent.VALUE, Intent.CHANGE, Intent.SHARE, Intent.COMPARE, Intent.RANK}


def draft(group: Group, base: FactBase | None) -> str:
    """Write YAML with what is known of the question and blanks for what isn't.

    The log holds names in lower case. With a base they are turned into its ids; what it doesn't
    know stays a name.
    """
    slots = dict(group.gap.slots)
    lines = [
        (
            f"# asked {_times(group.counted.times)}, last on {group.counted.last}: "
            f"{group.gap.question}"
        ),
        *(f"#   also: {wording}" for wording in group.others),
        f"# declined as: {group.gap.reason}",
    ]
    unknown = slots.get("not known", ())
    if unknown:
        lines.append(f"# not known to the facts, give them a name there: {', '.join(unknown)}")
    places = slots.get("place", ())
    if places:
        lines.append(f"# only covered by another area so far, needs its own: {', '.join(places)}")
    if set(slots.get("intent", ())) & _ABOUT_FIGURES:
        return "\n".join([*lines, *_figures(slots, base)])
    return "\n".join([*lines, *_note(group.gap.question)])


def _figures(slots: dict[str, tuple[str, ...]], base: FactBase | None) -> Iterable[str]:
    """Write a figure for each area, or place, and period that was named."""
    measure = _id(slots.get("measure", ("",))[0], _measures(base))
    yield "figures:"
    for area in (*slots.get("area", ()), *slots.get("place", ())) or ("",):
        for period in slots.get("period", ()) or ("",):
            yield f"  - measure: {measure}".rstrip()
            yield f"    area: {_id(area, _areas(base))}".rstrip()
            yield f"    period: {_text(period)}".rstrip()
            yield from _by(slots.get("breakdown", ()), base)
            yield "    value:   # as published: 166, at least 4,373, more than a quarter"
            yield "    source:  # an id under sources:"


def _by(members: tuple[str, ...], base: FactBase | None) -> Iterable[str]:
    breakdowns = base.breakdowns.values() if base else ()
    known = {
        member.name.casefold(): f"{breakdown.id}: {member.id}"
        for breakdown in breakdowns
        for member in breakdown.members.values()
    }
    if members:
        pairs = (known.get(name, f"'?': {_text(name)}") for name in members)
        yield f"    by: {{{', '.join(pairs)}}}"


def _note(question: str) -> Iterable[str]:
    yield "notes:"
    yield "  - id:"
    yield f"    ask: [{_text(question)}]"
    yield "    text:    # verbatim, or said in plain words"
    yield "    source:  # an id under sources:"


def _measures(base: FactBase | None) -> dict[str, str]:
    measures = base.measures.values() if base else ()
    names = ((name, each.id) for each in measures for name in (each.name, each.short) if name)
    return {name.casefold(): id_ for name, id_ in names}


def _areas(base: FactBase | None) -> dict[str, str]:
    return {each.name.casefold(): each.id for each in base.areas.values()} if base else {}


def _id(name: str, ids: dict[str, str]) -> str:
    return ids.get(name) or _text(name)


def _text(words: str) -> str:
    return json.dumps(words, ensure_ascii=False) if words else ""


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
