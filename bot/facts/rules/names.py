"""No name means two things, and no question leads to two notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.entries import Entry, texts
from bot.facts.names import fold
from bot.facts.nodes import Fields, Text
from bot.facts.problems import Problem, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.held import Held
    from bot.model.facts import Place

Named = tuple[str, Text]  # the id of a thing, and one of its names

_LEFT_OVER = frozenset(
    "all any both everybody everyone mixed none other others rest total unknown".split()
) | {"not given", "not known", "not stated", "the rest"}


def one_thing_a_name(held: Held) -> Iterator[Problem]:
    """Report names that two areas share, or two measures, two members of a breakdown and so on."""
    for section in ("areas", "measures", "breakdowns", "speakers"):
        yield from _clashes(_named(held.entries[section], "name", "also"))
    for breakdown in held.entries["breakdowns"]:
        values = breakdown.nodes.get("values")
        if isinstance(values, Fields):
            yield from _clashes(_members(values))


def one_breakdown_a_name(held: Held) -> Iterator[Problem]:
    """Report members of two breakdowns with one name: who asks for it asks for both at once.

    What is left over, or everything, may be called so in each.
    """
    first: dict[str, tuple[str, str]] = {}
    reported: set[tuple[str, ...]] = set()
    for breakdown, members in sorted(held.words.breakdowns.items()):
        for member in members.values():
            for name in (member.name, *member.also):
                one = first.setdefault(fold(name), (breakdown, member.id))
                pair = (*one, breakdown, member.id)
                if one[0] == breakdown or fold(name) in _LEFT_OVER or pair in reported:
                    continue
                reported.add(pair)
                yield warning(
                    _member_at(held, breakdown, member.id),
                    "name-in-two-breakdowns",
                    f"'{name}' is a name in both '{one[0]}' and '{breakdown}': a question with it "
                    "is taken to mean the two at once",
                    "keep it in one of them, or give each a name of its own",
                )


def covered_is_no_area(held: Held) -> Iterator[Problem]:
    """Report areas that stand among what another one covers, and places in two areas."""
    areas = held.entries["areas"]
    owner = {fold(text.value): (id_, text) for id_, text in _named(areas, "name", "also")}
    covering: dict[str, Named] = {}
    for id_, text in _named(areas, "covers"):
        other = owner.get(fold(text.value))
        if other and other[0] != id_:
            yield error(
                text.at,
                "same-name",
                f"'{text.value}' is a name of the area '{other[0]}', and '{id_}' covers it",
                f"take it out here; '{other[0]}' may say within: {id_}",
            )
        first = covering.setdefault(fold(text.value), (id_, text))
        if first[0] != id_ and not _nested(held, first[0], id_):
            yield warning(
                text.at,
                "covered-twice",
                f"both '{first[0]}' and '{id_}' cover '{text.value}'",
                "leave out places that lie in two areas",
            )


def one_note_a_question(held: Held) -> Iterator[Problem]:
    """Report questions that two notes, quotes or things not held claim."""
    asked: dict[str, Named] = {}
    entries = [entry for name in ("notes", "quotes", "not_held") for entry in held.entries[name]]
    for id_, text in _named(entries, "ask"):
        question = fold(text.value.rstrip("?!. "))
        first = asked.setdefault(question, (id_, text))
        if first[0] != id_:
            message = f"'{text.value}' is asked of '{first[0]}' as well"
            yield error(text.at, "same-ask", message, _see(first[1]) + "; keep it in one")


def _clashes(named: Iterable[Named]) -> Iterator[Problem]:
    seen: dict[str, Named] = {}
    for id_, text in named:
        first = seen.setdefault(fold(text.value), (id_, text))
        if first[0] != id_:
            message = f"'{text.value}' is a name of both '{first[0]}' and '{id_}'"
            yield error(text.at, "same-name", message, _see(first[1]) + "; a name means one thing")


def _named(entries: Iterable[Entry], *keys: str) -> Iterator[Named]:
    for entry in entries:
        for key in keys:
            if key in entry.nodes:
                yield from ((entry.id, text) for text in texts(entry.nodes[key]))


def _members(values: Fields) -> Iterator[Named]:
    for id_, member in values.values.items():
        for key in ("name", "also"):
            if isinstance(member, Fields) and key in member.values:
                yield from ((id_, text) for text in texts(member.values[key]))


def _member_at(held: Held, breakdown: str, member: str) -> Place:
    """Tell where a member is declared; of one that a table brings, where its breakdown is."""
    entry = next(each for each in held.entries["breakdowns"] if each.id == breakdown)
    values = entry.nodes.get("values")
    return values.keys.get(member, entry.at) if isinstance(values, Fields) else entry.at


def _nested(held: Held, one: str, other: str) -> bool:
    """Tell whether one of two areas lies in the other."""
    return other in _above(held, one) or one in _above(held, other)


def _above(held: Held, id_: str) -> set[str]:
    found: set[str] = set()
    area = held.words.areas.get(id_)
    while area is not None and area.within and area.within not in found:
        found.add(area.within)
        area = held.words.areas.get(area.within)
    return found


def _see(text: Text) -> str:
    return f"see {text.at.file}, line {text.at.line}"
