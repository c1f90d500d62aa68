"""One figure a set of slots, and one fact an id."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.facts.problems import Problem, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.held import Held
    from bot.model.facts import Figure, Place

_APART = {
    True: "give each an 'id', or put a shared number in 'also_in'",
    False: "is a row there twice, or does a column tell them apart?",
}


def one_fact_an_id(held: Held) -> Iterator[Problem]:
    """Report ids that two figures, quotes, notes or things not held share."""
    seen: dict[str, tuple[Place, str]] = {}
    for id_, at, kind in _facts(held):
        first, first_kind = seen.setdefault(id_, (at, kind))
        if first == at:
            continue
        if kind == first_kind == "figure by slots":
            message = f"two figures with the same slots: this one and the one in {_where(first)}"
            hint = f"both get the id '{id_}'; {_APART[at in held.entry_at]}"
            yield error(at, "same-slots", message, hint)
        else:
            message = f"the id '{id_}' is already in {_where(first)}"
            yield error(at, "duplicate-id", message, "ids are never used twice")


def agreeing_figures(held: Held) -> Iterator[Problem]:
    """Report figures of one source and one set of slots that differ without saying so."""
    groups: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in held.figures:
        if figure.withdrawn is None and figure.superseded_by is None:
            groups[_slots(figure)].append(figure)
    for same in groups.values():
        first, *others = same
        for other in others:
            if other.id == first.id or other.value == first.value or _linked(first, other):
                continue
            at = held.place(other, "value")
            where = _where(first.place) if first.place else "another place"
            yield warning(
                at,
                "differing-values",
                f"'{other.value.text}' here, '{first.value.text}' in {where}, for the same slots",
                f"link them with 'conflicts_with: {first.id}', or name what sets them apart",
            )


def _facts(held: Held) -> Iterator[tuple[str, Place, str]]:
    for figure in held.figures:
        if figure.place is not None:
            entry = held.entry_at.get(figure.place)
            given = entry is not None and bool(entry.id)
            at = held.place(figure, "id")
            yield figure.id, at, "figure" if given else "figure by slots"
    for name in ("quotes", "notes", "not_held"):
        for entry in held.entries[name]:
            if entry.id:
                yield entry.id, entry.place("id"), entry.section.one


def _slots(figure: Figure) -> object:
    slots = (figure.measure, figure.area, figure.period, figure.by, figure.of)
    return (*slots, figure.base, figure.coverage, figure.release, figure.source)


def _linked(one: Figure, other: Figure) -> bool:
    return one.id in other.conflicts_with or other.id in one.conflicts_with


def _where(at: Place) -> str:
    return f"{at.file}, line {at.line}"
