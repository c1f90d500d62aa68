"""Every id that is referred to exists, and every source is of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.entries import Entry, texts
from bot.facts.figures import is_not_given
from bot.facts.guess import did_you_mean
from bot.facts.held import Held, references
from bot.facts.nodes import Fields, Text
from bot.facts.problems import Problem, error, warning
from bot.facts.sections import BY_NAME, CHANGE
from bot.model.reply import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_LISTED = "`footnote check --ids` lists all ids"
_OF_FIGURES = frozenset({"facts", "figures"})
_SLOT_SECTIONS = frozenset({"figures", "tables", "columns"})


def known_ids(held: Held) -> Iterator[Problem]:
    """Report references to what isn't there; to a figure, only if all of them could be made."""
    known = _known(held)
    names = {
        "areas": {area.name: area.id for area in held.words.areas.values()},
        "measures": {measure.name: measure.id for measure in held.words.measures.values()},
        "speakers": {speaker.name: speaker.id for speaker in held.words.speakers.values()},
    }
    for entry in held.all_entries():
        for key, text in references(entry):
            word, section = text.value.strip(), key.refers or ""
            if word in known[section] or not word or _needs_no_entry(entry, section, word):
                continue
            if held.lacking and section in _OF_FIGURES:
                continue
            what = "fact" if section == "facts" else BY_NAME[section].one
            hint = _hint(word, known[section], names.get(section, {}))
            if section in _OF_FIGURES and not hint.startswith("one of"):
                hint = f"{hint} {_LISTED}".strip()
            hint = hint or f"list it under {section}"
            yield error(text.at, f"unknown-{what}", f"unknown {what} '{word}'", hint)
        yield from _known_members(held, entry)


def used_sources(held: Held) -> Iterator[Problem]:
    """Report sources that nothing refers to."""
    used = {
        text.value.strip()
        for entry in held.all_entries()
        for key, text in references(entry)
        if key.refers == "sources"
    }
    for entry in held.entries["sources"]:
        if entry.id not in used:
            message = f"nothing refers to the source '{entry.id}'"
            yield warning(entry.at, "unused-source", message, "remove it if it is not needed")


def _known(held: Held) -> Mapping[str, Collection[str]]:
    """Collect the ids that may be referred to, by section; 'facts' are all that have an answer."""
    known: dict[str, Collection[str]] = dict(held.words.known)
    given = {entry.id for entry in held.entries["figures"] if entry.id}
    figures = set(held.figure_by_id) | given
    known["figures"] = figures
    told = {entry.id for name in ("quotes", "notes") for entry in held.entries[name]}
    known["facts"] = figures | told | set(Outcome)
    return known


def _needs_no_entry(entry: Entry, section: str, word: str) -> bool:
    if entry.section.name not in _SLOT_SECTIONS:
        return False
    return (section == "areas" and is_not_given(word)) or (section == "measures" and word == CHANGE)


def _known_members(held: Held, entry: Entry) -> Iterator[Problem]:
    by = entry.nodes.get("by")
    if not isinstance(by, Fields):
        return
    for name, members in by.values.items():
        if name not in held.words.known["breakdowns"]:
            hint = did_you_mean(name, held.words.known["breakdowns"])
            message = f"unknown breakdown '{name}'"
            yield error(by.keys[name], "unknown-breakdown", message, hint)
            continue
        held_members = held.words.breakdowns.get(name)
        for member in texts(members):
            if held_members is not None and member.value.strip() not in held_members:
                yield _unknown_member(name, member, held_members)


def _unknown_member(breakdown: str, member: Text, known: Collection[str]) -> Problem:
    word = member.value.strip()
    hint = did_you_mean(word, known)
    return error(member.at, "unknown-member", f"unknown {breakdown} '{word}'", hint)


def _hint(word: str, known: Collection[str], names: Mapping[str, str]) -> str:
    """Guess the id; who wrote the name instead is told the id."""
    by_name = {name.casefold(): id_ for name, id_ in names.items()}
    meant = by_name.get(word.casefold())
    return f"did you mean '{meant}'?" if meant else did_you_mean(word, known)
