"""Measures named in other words than their names: "how many babies die" for "babies dying".

A name is found when all its words that carry meaning stand somewhere in the sentence, in any
order and in any form; of several names the one with the most words wins, and a tie between two
measures names neither. May import model, language and the naming of things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.language.amounts.units import SIZES, unit_at
from bot.language.families import OPPOSITES, family, graded
from bot.language.normalise import normalise
from bot.language.words import FUNCTION, PLAIN
from bot.language.wrongs import LOATHED, PERSONS, WRONGS
from bot.model.facts import FactBase, MeasureKind, Note
from bot.questions.names.counted_times import CountedTimes
from bot.questions.names.naming import Kind, Names, Target
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

MEASURES = frozenset({Kind.MEASURE, Kind.NOT_MEASURE})
_LEAST = 2
"""Words that have to meet, where they are plain: one is too easily said of something else."""
_MEAN = regex(
    r"\bavg\b|(?<!\w )\bmean\b|(?<=\bthe )mean\b|\bmean(?= (?:of|daily|monthly|yearly)\b)"
)
"""A mean, and no verb."""
_STATED = frozenset(
    family(word)
    for word in (
        "year month week day hour time case number total count figure amount rate share percentage "
        "proportion average recorded reported registered used"
    ).split()
)
"""Words of periods, and of any statistic whatever it is about."""
_COUNTING = frozenset(
    family(word)
    for word in "case number total count figure amount recorded reported registered used".split()
)
"""Words that count whatever follows."""
_PEOPLE = frozenset(family(word) for word in "person people".split())
"""Words that say no more than that it is about people."""
_AVERAGE, _PERSON = family("average"), family("person")
_PER = regex(r"\bper\b")
_BORNE = r"(?!(?:being|having|getting|receiving)\b)"
_BEING = r"(?:are|were|been|is|was|be|got|get|gets|have|had|being)"
_ACTING = regex(
    rf"(?:(?:who|that) )?(?:(?:are|were|keep|kept|have been|had been) )?{_BORNE}\w+ing\b|"
    rf"(?:who|that) (?!{_BEING}\b)\w+"
)
"""What follows those who did something, and to whom it was not done."""
_SOON = 5


class Worded(NamedTuple):
    """What is named by words of a sentence that don't stand together, and where these stand.

    `turned` are those that say the opposite of a word of the name: "poorest" for "how rich".
    """

    targets: tuple[Target, ...]
    at: tuple[int, ...]
    turned: tuple[str, ...] = ()


class Wordings:
    """The measures of one base by the words that carry the meaning of their names."""

    def __init__(self, base: FactBase, names: Names, defining: Mapping[str, Note]) -> None:
        """`names` are those of everything; `defining` notes tell what measures mean."""
        self._main = base.about.main
        self._names = _names(base, names)
        self._counted = CountedTimes(base)
        for words, id_ in self._counted.names.items():
            self._names.setdefault(words, frozenset({Target(Kind.MEASURE, id_)}))
        self._first: dict[str, list[frozenset[str]]] = defaultdict(list)
        for words in self._names:
            self._first[min(words)].append(words)
        self._owners = _owners(base, names)
        self._graded = _graded(names)
        self._rated = {m.id for m in base.measures.values() if m.unit and not m.counts}
        self._told = frozenset((*_told(base, defining), *_peopled(base)))
        self._doers = _doers(base, defining)
        self._measured_in: dict[str, list[Target]] = defaultdict(list)
        for measure in base.measures.values():
            if unit := unit_at(words_of(normalise(measure.unit or "")), 0):
                self._measured_in[unit.of].append(Target(Kind.MEASURE, measure.id))

    def find(
        self,
        words: Sequence[str],
        families: Sequence[str],
        free: Sequence[bool],
        bare: Sequence[bool],
    ) -> Worded | None:
        """The measure that words of these families name together, or one alone that is `bare`.

        `free` words name nothing but measures by themselves, `bare` ones nothing at all.
        """
        said: dict[str, int] = {}
        for at, own in enumerate(families):
            if free[at]:
                said.setdefault(own, at)
        if (average := said.get(_AVERAGE)) is not None:
            said.setdefault(_PERSON, average)  # "average income" is income per person
        for unit, at in self._counted.asked(words):
            said.setdefault(unit, at)
        if {"mean", "avg"} & {*words} and (mean := _MEAN.search(" ".join(words))):
            said.setdefault(_AVERAGE, mean.string[: mean.start()].count(" "))
        opposite = {OPPOSITES[one]: at for one, at in said.items() if one in OPPOSITES}
        said = opposite | said
        alone = {
            own
            for word, own, is_bare in zip(words, families, bare, strict=True)
            if is_bare and word not in PLAIN
        }
        alone |= {OPPOSITES[one] for one in alone if one in OPPOSITES}
        found = [name for word in said for name in self._first.get(word, ()) if name <= said.keys()]
        found = [name for name in found if len(name) >= _LEAST or name <= alone]
        found = [name for name in found if self._counted.fits(name, words)]
        if not found:
            return self._by_quality(words, bare)
        most = max(map(len, found))
        best = [name for name in found if len(name) == most]
        targets = frozenset.union(*(self._names[name] for name in best))
        if len(targets) > 1 or any(target.kind is not Kind.MEASURE for target in targets):
            return None
        spread = sorted({said[word] for name in best for word in name})
        named = {word for name in best for word in name}
        turned = tuple(words[at] for at in spread if families[at] not in named)
        return Worded(tuple(targets), tuple(spread), turned)

    def _by_quality(self, words: Sequence[str], bare: Sequence[bool]) -> Worded | None:
        """The measure that is named by a quality, of which it is asked where there is most."""
        named = [(at, self._graded.get(word)) for at, word in enumerate(words) if bare[at]]
        found = [(at, targets) for at, targets in named if targets]
        return Worded(found[0][1], (found[0][0],)) if len(found) == 1 else None

    def also(
        self, families: Sequence[str], bare: Sequence[bool], measures: Collection[str]
    ) -> dict[int, bool]:
        """The words that name one of these measures by themselves, beside another name of it.

        So do those of its longer names, unless it counts things, of which each word may leave
        some out. With each goes whether it says the opposite: "poorest by income".
        """
        found: dict[int, bool] = {}
        rated = {*measures} & self._rated
        for at, own in enumerate(families):
            for word in (own, OPPOSITES.get(own, own)) if bare[at] else ():
                targets = self._names.get(frozenset({word}), frozenset())
                part = word.isalpha() and word not in PLAIN and self._owners.get(word)
                if any(target.id in measures for target in targets) or (part and rated & part):
                    found.setdefault(at, word != own)
        return found

    def by_unit(self, words: Sequence[str], at: int) -> tuple[int, tuple[Target, ...]] | None:
        """How many words from one on are a unit, and the measures in it: "GWh" for "MWh"."""
        if not self._measured_in or words[at] in SIZES:
            return None
        unit = unit_at(words, at)
        targets = self._measured_in.get(unit.of) if unit else None
        return (unit.length, tuple(targets)) if unit and targets else None

    def belongs(self, own: str, measures: Iterable[str]) -> bool:
        """Whether a word of a family may be said of these measures: it is no part of others alone.

        Where no measure is named, the question is about the base's main one.
        """
        owners = self._owners.get(own)
        named = {*measures} or {self._main or ""}
        return not owners or "" in owners or bool(owners & named)

    def told(self, own: str, measures: Iterable[str]) -> bool:
        """Whether a word of a family is told of one of these: by what it is of, or by its note."""
        return any((measure, own) in self._told for measure in measures)

    def acts(self, words: Sequence[str], at: int) -> bool:
        """Whether a word only says who did the wrongs that are counted: "creeps", "by adults".

        Persons that anybody may be are some who did it where an act of theirs follows.
        """
        word = words[at]
        if word not in self._doers:
            return False
        if word in LOATHED:
            return not words[at - 1].isdigit()
        led = at > 0 and words[at - 1] == "by"
        return led or bool(_ACTING.match(" ".join(words[at + 1 : at + _SOON])))


def carrying(words: Sequence[str]) -> frozenset[str]:
    """The families of the words that carry meaning, people aside where enough else is said."""
    said = {family(word) for word in words if word not in FUNCTION}
    found = said - _STATED
    without = found - _PEOPLE
    if len(found) < _LEAST <= len(said):
        return frozenset()  # "death rate" is more than deaths
    return frozenset(without if len(without) >= _LEAST else found)


def saying(words: Sequence[str]) -> int:
    """How many words of a name say what it is, as it stands: both of "wettest day"."""
    return len({family(word) for word in words if word not in FUNCTION} - _COUNTING)


def _names(base: FactBase, names: Names) -> dict[frozenset[str], frozenset[Target]]:
    """What carries the meaning of a name, to what is called so; names of several measures aside."""
    named: dict[frozenset[str], set[Target]] = defaultdict(set)
    for name, target in (*names, *_units(base)):
        if target.kind in MEASURES and (words := _carrying(name)):
            if name.startswith("how "):
                # "How cold" and "how warm" ask for the same: the coldest has least of it.
                words = frozenset(OPPOSITES.get(word, word) for word in words)
            named[words].add(target)
    return {
        words: frozenset(targets)
        for words, targets in named.items()
        if sum(target.kind is Kind.MEASURE for target in targets) < _LEAST and words - _PEOPLE
    }


def _graded(names: Names) -> dict[str, tuple[Target, ...]]:
    """What a quality compares or ranks by that one measure is named by: "warmest" of "how warm"."""
    called: dict[str, set[Target]] = defaultdict(set)
    for name, target in names:
        if target.kind in MEASURES and (one := _QUALITY.fullmatch(name)):
            for end in ("er", "est"):
                word = _ending(one[2], end)
                if one[1] or graded(word):
                    called[word].add(target)
    return {
        word: (*targets,)
        for word, targets in called.items()
        if len(targets) == 1 and word not in PLAIN and word not in _TIMES
    }


def _ending(word: str, end: str) -> str:
    """A word with the ending by which it is compared: "dry" as "driest", "hot" as "hottest"."""
    if word.endswith("e"):
        return word + end[1:]
    if word.endswith("y"):
        return f"{word[:-1]}i{end}"
    return f"{word}{word[-1]}{end}" if _DOUBLED.search(word) else word + end


_QUALITY = regex(r"(how )?([a-z]{3,7})")
_DOUBLED = regex(r"[^aeiou][aeiou][bdgmnpt]$")
_TIMES = frozenset("later latest elder eldest".split())


def _owners(base: FactBase, names: Names) -> dict[str, set[str]]:
    """Each word of a name or unit with the measures that it names; "" for what else it names."""
    owners: dict[str, set[str]] = defaultdict(set)
    for name, target in names:
        if target.kind in (Kind.SUBJECT, Kind.NOT_MEASURE):
            continue
        owner = target.id if target.kind is Kind.MEASURE else ""
        for word in words_of(name):
            owners[family(word)].add(owner)
    for measure in base.measures.values():
        for word in words_of(normalise(measure.unit or "")):
            owners[family(word)].add(measure.id)
    for area in base.areas.values():
        for word in words_of(normalise(area.kind or "")):
            owners[family(word)].add("")
    return owners


def _carrying(name: str) -> frozenset[str]:
    words = words_of(_MEAN.sub("average", name))
    said = frozenset(family(word) for word in words if word not in FUNCTION)
    if numbers := [word for word in words if word.isdigit()]:
        # A name with a number in it is no name without it, nor with little else: "aged 0 to 4".
        per = any(not number.lstrip("1").strip("0") for number in numbers)  # "per 1,000 births"
        return said if len(said) > _LEAST and not per else frozenset()
    # "Mean delay" is more than the delay, whatever stands between: "the delay on average".
    found = carrying(words)
    if _AVERAGE in said and len(said) >= _LEAST:
        return found | {_AVERAGE} if found else said
    return found


def _doers(base: FactBase, defining: Mapping[str, Note]) -> frozenset[str]:
    """Those who do the wrongs that a base counts in the main, as its text on them calls them."""
    main = base.measures.get(base.about.main or "")
    if main is None or WRONGS.isdisjoint(map(family, words_of(normalise(main.counts or "")))):
        return frozenset()
    note = defining.get(main.id)
    told = {family(word) for word in words_of(normalise(note.text))} if note else set[str]()
    return LOATHED | {word for word in PERSONS if family(word) in told}


def _told(base: FactBase, defining: Mapping[str, Note]) -> Iterator[tuple[str, str]]:
    """Each measure with the words of the note that tells what it means."""
    for measure, note in defining.items():
        if base.measures[measure].unit is None:
            continue  # what is counted may be counted of some alone: each word could be a condition
        yield from ((measure, family(word)) for word in words_of(normalise(note.text)))


def _peopled(base: FactBase) -> Iterator[tuple[str, str]]:
    """Each rate or share of people with all that people are called: "per head", "folks"."""
    for measure in base.measures.values():
        _, _, whole = (measure.unit or "").partition("per ")
        whole = measure.base or "" if measure.kind is MeasureKind.SHARE else whole
        if not _FOLK.isdisjoint(map(family, words_of(normalise(whole)))):
            yield from ((measure.id, word) for word in _FOLK)


_FOLK = frozenset(map(family, "person people head resident inhabitant population".split()))


def _units(base: FactBase) -> Iterator[tuple[str, Target]]:
    """What units name a measure: of "deaths per 1,000 live births" it is deaths and births."""
    for measure in base.measures.values():
        sides = [words_of(normalise(side)) for side in _PER.split(measure.unit or "")]
        if len(sides) == 2 and all(sides):
            yield " ".join(side[-1] for side in sides), Target(Kind.MEASURE, measure.id)
