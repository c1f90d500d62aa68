"""What the options of /figure and /quote can be, given those already filled in.

Every figure held is a row of four values; an option offers the values of the rows that agree with
the other options. Built once for each fact base; asking changes nothing but a cache. Pure.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.custom_ids import digest
from bot.chat.limits import AUTOCOMPLETE_CHOICES, CHOICE_TEXT, clip, units
from bot.language.shown.describe import measure_of, member_names
from bot.model.query import Slots
from bot.questions.spelling import Speller

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.model.facts import FactBase, Figure, Quote

_CACHED = 256


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of an option: `value` is what a command receives, `names` what it is found by.

    `text` holds all names, one a line, so that most entries are passed over at a glance.
    """

    value: str
    label: str
    names: tuple[str, ...]
    text: str


class Facets:
    """Rows of values, narrowed option by option."""

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options
        self.entries: dict[str, dict[str, Entry]] = {option: {} for option in options}
        self._rows: list[tuple[str, dict[str, tuple[str, ...]]]] = []
        self._where: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._offers: dict[tuple[str, frozenset[tuple[str, str]]], tuple[Entry, ...]] = {}

    def add(self, fact_id: str, row: Mapping[str, Iterable[Entry]]) -> None:
        """Take in one fact with the values it has for each option."""
        number = len(self._rows)
        values: dict[str, tuple[str, ...]] = {}
        for option, entries in row.items():
            for entry in entries:
                self.entries[option].setdefault(entry.value, entry)
                self._where[option, entry.value].add(number)
            values[option] = tuple(entry.value for entry in entries)
        self._rows.append((fact_id, values))

    def facts(self, filled: Mapping[str, str]) -> tuple[str, ...]:
        """Find the facts that have all of these values."""
        rows = self._matching(frozenset(filled.items()))
        return tuple(self._rows[number][0] for number in rows)

    def offer(self, option: str, filled: Mapping[str, str]) -> tuple[Entry, ...]:
        """List the values an option may take beside those filled in, the most common first."""
        key = (option, frozenset(item for item in filled.items() if item[0] != option))
        if key not in self._offers:
            counts: dict[str, int] = defaultdict(int)
            for number in self._matching(key[1]):
                for value in self._rows[number][1].get(option, ()):
                    counts[value] += 1
            known = self.entries[option]
            ranked = sorted(counts, key=lambda value: (-counts[value], known[value].label))
            if len(self._offers) >= _CACHED:
                self._offers.pop(next(iter(self._offers)))
            self._offers[key] = tuple(known[value] for value in ranked)
        return self._offers[key]

    def resolve(self, option: str, given: str) -> Entry | None:
        """Find the value that somebody typed or picked: by itself, or by one of its names."""
        known = self.entries[option]
        if given in known:
            return known[given]
        folded = fold(given)
        named = [entry for entry in known.values() if folded in entry.names]
        return named[0] if len(named) == 1 else None

    def _matching(self, filled: frozenset[tuple[str, str]]) -> Iterable[int]:
        sets = [self._where.get(item, set()) for item in filled]
        return sorted(set.intersection(*sets)) if sets else range(len(self._rows))


class Catalogue:
    """Everything that can be picked from a list, for one fact base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self.figures = Facets(("measure", "area", "period", "breakdown"))
        self.quotes = Facets(("speaker", "topic"))
        for figure in base.figures.values():
            if not (figure.withdrawn or figure.superseded_by):
                self.figures.add(figure.id, self._figure_row(figure))
        for quote in base.quotes.values():
            if quote.serve:
                self.quotes.add(quote.id, self._quote_row(quote))
        self._speller = Speller(self._words(), ())
        for facets in (self.figures, self.quotes):
            for option in facets.options:
                facets.offer(option, {})

    def suggest(
        self, facets: Facets, option: str, *, typed: str, filled: Mapping[str, str]
    ) -> list[Entry]:
        """List what to offer while somebody types: at most 25, the best first."""
        resolved = {}
        for other, given in filled.items():
            entry = facets.resolve(other, given)
            if entry is not None:
                resolved[other] = entry.value
        offered, wanted = facets.offer(option, resolved), fold(typed)
        mended = " ".join(map(self._speller.mend, wanted.split()))
        return _best(offered, wanted) or _best(offered, mended)

    def exactly(self, filled: Mapping[str, str]) -> tuple[str, ...]:
        """Find the figure that values of /figure name beyond doubt; none where slots decide.

        The slots of a question don't tell a change of hives from hives: that is settled here.
        """
        found = [self._base.figures[one] for one in self.figures.facts(filled)]
        if "period" not in filled and all(figure.of for figure in found):
            last = max((figure.period.end for figure in found if figure.period), default=None)
            found = [f for f in found if f.period is None or f.period.end == last]
        elif "period" not in filled:
            return ()
        return (found[0].id,) if len(found) == 1 else ()

    def slots(self, filled: Mapping[str, str]) -> Slots:
        """Turn values of /figure into the key of a figure."""
        examples = {option: self._example(option, value) for option, value in filled.items()}
        measured, placed = examples.get("measure"), examples.get("area")
        timed, divided = examples.get("period"), examples.get("breakdown")
        return Slots(
            measures=(measured.of or measured.measure,) if measured else (),
            areas=(placed.area,) if placed and placed.area else (),
            periods=(timed.period,) if timed and timed.period else (),
            by=tuple(
                (group, member)
                for group, members in (divided.by if divided else ())
                for member in sorted(members)
            ),
        )

    def _words(self) -> set[str]:
        return {
            word
            for facets in (self.figures, self.quotes)
            for entries in facets.entries.values()
            for entry in entries.values()
            for name in entry.names
            for word in name.split()
        }

    def _example(self, option: str, value: str) -> Figure:
        return self._base.figures[self.figures.facts({option: value})[0]]

    def _figure_row(self, figure: Figure) -> dict[str, tuple[Entry, ...]]:
        base = self._base
        row: dict[str, tuple[Entry, ...]] = {}
        row["measure"] = (self._measure(figure),)
        if figure.area:
            area = base.areas[figure.area]
            row["area"] = (_entry(area.id, area.name, *area.also),)
        if figure.period:
            row["period"] = (_entry(figure.period.key, figure.period.label),)
        if figure.by:
            names = member_names(base, figure)
            key = "; ".join(f"{group}:{'+'.join(sorted(members))}" for group, members in figure.by)
            row["breakdown"] = (_entry(key, names),)
        return row

    def _measure(self, figure: Figure) -> Entry:
        measure = measure_of(self._base, figure)
        of = self._base.measures.get(figure.of or "")
        if of is None:
            return _entry(measure.id, measure.short or measure.name, measure.name, *measure.also)
        label = f"{measure.short or measure.name} in {of.short or of.name}"
        return _entry(f"{measure.id}:{of.id}", label)

    def _quote_row(self, quote: Quote) -> dict[str, tuple[Entry, ...]]:
        speaker = self._base.speakers[quote.speaker]
        label = f"{speaker.name}, {speaker.organisation}" if speaker.organisation else speaker.name
        return {
            "speaker": (_entry(speaker.id, label, speaker.name, *speaker.also),),
            "topic": tuple(_entry(topic, topic) for topic in quote.topics),
        }


def fold(text: str) -> str:
    """Put text into the form in which names are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _entry(value: str, label: str, *names: str) -> Entry:
    safe = value if value and units(value) <= CHOICE_TEXT else digest(value)
    folded = dict.fromkeys(fold(name) for name in (label, *names))
    return Entry(safe, clip(label, CHOICE_TEXT) or safe, tuple(folded), "\n".join(folded))


def _best(offered: Iterable[Entry], typed: str) -> list[Entry]:
    if not typed:
        return _first(iter(offered))
    ranks: tuple[list[Entry], ...] = ([], [], [], [])
    for entry in offered:
        if typed in entry.text:
            ranks[_rank(entry.names, typed)].append(entry)
    return _first(entry for rank in ranks for entry in rank)


def _first(entries: Iterator[Entry]) -> list[Entry]:
    """Take as many as Discord shows; it wants no two that read the same."""
    shown: dict[str, Entry] = {}
    for entry in entries:
        shown.setdefault(entry.label, entry)
        if len(shown) == AUTOCOMPLETE_CHOICES:
            break
    return list(shown.values())


def _rank(names: tuple[str, ...], typed: str) -> int:
    """0 for the name itself, then what begins with it, what has a word that does, what holds it."""
    best = 3
    for name in names:
        if name.startswith(typed):
            best = min(best, int(name != typed))
        elif f" {typed}" in name:
            best = min(best, 2)
    return best
