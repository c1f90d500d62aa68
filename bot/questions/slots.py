"""The slots that a marked sentence fills. May import model, language and the rest of this room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.language.amounts.ages import AgeMention, find_ages
from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import SEVERAL
from bot.language.normalise import normalise
from bot.language.words import stem
from bot.model.facts import FactBase
from bot.model.query import Slots
from bot.questions.marks import Sentence
from bot.questions.names.area_kinds import AreaKinds
from bot.questions.names.look_alikes import look_alikes
from bot.questions.names.naming import Target
from bot.questions.names.nesting import within
from bot.questions.names.targets import (
    examples,
    is_area,
    left_out,
    measures_of,
    targets_in,
    told_apart,
)
from bot.questions.names.vocabulary import Kind, stems_of, words_of
from bot.questions.periods.beside import led_on
from bot.questions.periods.times import TimeReader
from bot.questions.several.clauses import clause
from bot.questions.several.sides import OF_THAT
from bot.regex import regex

_SHORT = 20
"""Words up to which a sentence is all about its question."""
_BESIDE = regex(
    r"\b(?:both|each|the two|two) (?:\w+ ){0,3}(?:and|plus|with|as well as|beside) |"
    r"\b(?:and|plus|as well as|with) (?:for |of |in )?(?:both|each|the two)\b"
)
"""All of a kind beside one that is named: "both regions and the country"."""
_THAT = regex(r"\b(?:is|was|are|were|does|do|did) (?:that|this|it|they|those)(?: \w+)?$")
_OF = regex(r"(?:out )?of\b|among(?:st)?\b|(?:if|suppose|imagine|assuming|say)\b")


class SlotReader:
    """Reads slots from sentences; `ages` maps age limits to the members that mean them."""

    def __init__(
        self, base: FactBase, ages: Mapping[tuple[int | None, int | None], tuple[str, str]]
    ) -> None:
        self._areas = base.areas
        self._ages = ages
        self._measured_ages = _measured_ages(base)
        self._kinds = AreaKinds(base)
        self._times = TimeReader(base)
        self._nouns = _nouns(base)
        groups = [ids for f in base.figures.values() for _, ids in f.by if len(ids) > 1]
        self._grouped = frozenset(id_ for ids in groups for id_ in ids)
        self._sets = {frozenset(ids) for ids in groups}
        self._crossed = {groups_of(f.by) for f in base.figures.values() if len(f.by) > 1}
        self._counting: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for measure in base.measures.values():
            self._counting[stems_of(measure.counts or "")].add(measure.id)
        self._kept: dict[int, tuple[Sentence, Slots]] = {}

    def read(self, sentence: Sentence) -> Slots:
        """The slots of one sentence: those inside its asking clause before those outside it."""
        first, last = clause(sentence)
        inside = outside = self.all(sentence)
        if (first, last) != (0, len(sentence.words)):
            inside = self.between(sentence, first, last)
        joined = bool(sentence.cues & {Cue.TOGETHER, Cue.RANK})
        compared = Cue.COMPARE in sentence.cues
        line = _without_areas(sentence)
        if meant := self._kinds.meant(line, joined=joined, compared=compared):
            if not inside.areas:
                inside = replace(inside, areas=meant)
            elif _BESIDE.search(sentence.line) or self._parts(sentence, meant, inside):
                inside = replace(inside, areas=tuple(dict.fromkeys((*meant, *inside.areas))))
        whole = inside if outside is inside else filled(led_on(inside, outside, sentence), outside)
        if _OF.match(sentence.line):
            whole = self.crossed(whole, outside)
        if sentence.cues & {Cue.PART, Cue.SHARE}:
            whole = _with_whole(sentence, whole, inside, outside)
        if inside.by and whole.unknown != inside.unknown:
            # An age or a look-alike in the talk around it is not asked about.
            whole = replace(whole, unknown=inside.unknown)
        if Cue.PART in sentence.cues and not whole.by:
            # "The four networks account for what part?": the group stands before the question.
            whole = replace(whole, groups=whole.groups or outside.groups)
        if _paired(sentence, whole):
            whole = replace(whole, paired=True)
        kept = len(sentence.words) <= _SHORT or whole.groups == inside.groups
        return whole if kept else replace(whole, groups=inside.groups)

    def _parts(self, sentence: Sentence, meant: tuple[str, ...], named: Slots) -> bool:
        """Whether all of a kind are asked about as parts of one area: "both towns' share of A"."""
        of_one = len(named.areas) == 1 and sentence.cues & {Cue.PART, Cue.SHARE}
        return bool(of_one) and all(within(self._areas, one, *named.areas) for one in meant)

    def crossed(self, slots: Slots, other: Slots) -> Slots:
        """The slots with members of other breakdowns they are told by, too: of A, the girls."""
        own = groups_of(slots.by)
        more = tuple(pair for pair in other.by if pair[0] not in own)
        groups = own | groups_of(more)
        if not own or not more or not any(groups <= each for each in self._crossed):
            return slots
        by = other.by if {*slots.by} <= {*other.by} else (*slots.by, *more)
        return replace(slots, by=by)

    def grown(
        self, slots: Slots, own: Slots, sentence: Sentence, size: int | None
    ) -> tuple[Slots, int | None]:
        """The slots with the group that some of its members stand for, and how many it has.

        "I have A and B. How much is on those four apps?", "on A, B and the other two"; `own` are
        those of the sentence alone.
        """
        more = (
            n.value.number for at, n in sentence.numbers if at and sentence.words[at - 1] == "other"
        )
        others = next(more, None) if slots.by else None
        size = len(slots.by) + int(others) if others else size
        groups, ids = groups_of(slots.by), {id_ for _, id_ in slots.by}
        if size is None or len(groups) != 1 or not len(ids) < size:
            return slots, size
        whole = any(len(one) == size and ids < one for one in self._sets)
        meant = whole and (others or (own.groups and not own.by))
        return (replace(slots, by=(), groups=(*groups,)) if meant else slots), size

    def all(self, sentence: Sentence) -> Slots:
        """The slots of all words of a sentence, which is asked for more than once."""
        if id(sentence) not in self._kept:
            slots = self.between(sentence, 0, len(sentence.words))
            self._kept[id(sentence)] = sentence, slots
        return self._kept[id(sentence)][1]

    def forget(self) -> None:
        """Drop what was kept of a message."""
        self._kept.clear()

    def between(self, sentence: Sentence, first: int, last: int) -> Slots:
        """The slots of the words from `first` up to `last`."""
        alike = look_alikes(sentence, self._areas)
        units = self._units(sentence)
        named = targets_in(sentence, first, last, alike.passed_over)
        targets = told_apart([(target, says) for target, says in named if target not in units])
        times = self._times.read(sentence, first, last)
        shown = examples(sentence) & self._grouped
        by = [
            (target.group, target.id)
            for target in targets
            if target.kind is Kind.MEMBER and target.id not in shown
        ]
        unknown_ages = []
        of_age: list[str] = []
        for at, age in sentence.ages:
            if not first <= at < last:
                continue
            member = self._ages.get((age.low, age.high))
            member = member or self._ages.get((age.low or None, age.high))
            if member:
                by.append(member)
            elif measures := self._measured_ages.get((age.low or None, age.high)):
                of_age += measures
            else:
                unknown_ages.append(_age_name(age))
        ids: dict[Kind, dict[str, None]] = defaultdict(dict)
        for target in targets:
            ids[target.kind][target.id] = None
        places = [(target.group, target.id) for target in targets if target.kind is Kind.PLACE]
        return Slots(
            measures=tuple(ids[Kind.MEASURE] or of_age),
            areas=tuple(ids[Kind.AREA]),
            places=tuple(dict.fromkeys(places)),
            periods=times.periods,
            when=times.when,
            months=times.months,
            within=times.within,
            by=tuple(dict.fromkeys(by)),
            groups=tuple(ids[Kind.BREAKDOWN]) or self._by_noun(sentence),
            speakers=tuple(ids[Kind.SPEAKER]),
            sources=tuple(ids[Kind.SOURCE]),
            topics=(*ids[Kind.TOPIC], *ids[Kind.SUBJECT]),
            unknown=(*ids[Kind.NOT_MEASURE], *unknown_ages, *alike.unknown),
            without=tuple((t.group, t.id) for t in left_out(sentence, first, last)),
        )

    def _units(self, sentence: Sentence) -> set[Target]:
        """What is named only as the unit of another measure: "the busiest day had 526 visits"."""
        measures = [m for m in sentence.mentions if measures_of(m)]
        named = frozenset[str]().union(*map(measures_of, measures))
        if len(named) <= 1:
            return set()
        numbers = {at + 1 for at, _ in sentence.numbers}
        found: dict[bool, set[Target]] = {True: set(), False: set()}
        for mention in measures:
            counting = self._counting.get(sentence.stems[mention.first : mention.last], set())
            after = sentence.words[mention.first - 1] == "many" or mention.first in numbers
            unit = bool(after and counting & named - measures_of(mention))
            found[unit].update(mention.targets)
        return found[True] - found[False]

    def _by_noun(self, sentence: Sentence) -> tuple[str, ...]:
        """The breakdown whose groups are put in order, or counted, by the last word of its name."""
        if not self._nouns:
            return ()
        nouns = _ORDERED.findall(sentence.line) if Cue.RANK in sentence.cues else []
        found = (self._nouns.get(stem(noun)) for noun in (*nouns, *_SO_MANY.findall(sentence.line)))
        return next(((group,) for group in found if group), ())


_SO_MANY = regex(rf"\b(?:the|all|these|those) (?:{SEVERAL}) (\w+s)\b")
"""All of so many: "the three sources"."""
_ORDERED = regex(r"\b(?:which|what|top|main|chief|leading|best|worst|\w{3,}est) (\w+)\b")


def _nouns(base: FactBase) -> dict[str, str]:
    """The last words of names of breakdowns, each of one alone: "source" of an energy source."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in base.breakdowns.values():
        for name in (group.name, *group.also):
            *rest, last = words_of(normalise(name)) or [""]
            if rest:
                found[stem(last)].add(group.id)
    return {noun: min(ids) for noun, ids in found.items() if len(ids) == 1}


def groups_of(by: Iterable[tuple[str, object]]) -> frozenset[str]:
    """The breakdowns of some members."""
    return frozenset(group for group, _ in by)


def _with_whole(sentence: Sentence, read: Slots, inside: Slots, outside: Slots) -> Slots:
    """The slots with what a part is of: "of the total of A, what part was B?".

    "A and B together: what part of C is that?"
    """
    around = _OF.match(sentence.line) or _THAT.search(sentence.line)
    if around and len(inside.areas) == 1:
        read = replace(read, areas=outside.areas)
    if inside.by and (around or OF_THAT.search(sentence.line)):
        read = replace(read, by=outside.by)
    return read


def _without_areas(sentence: Sentence) -> str:
    """The words of a sentence but for the names of areas: "the whole country" may be one."""
    named = {at for m in sentence.mentions if is_area(m) for at in range(m.first, m.last)}
    return " ".join("" if at in named else word for at, word in enumerate(sentence.words))


def _paired(sentence: Sentence, slots: Slots) -> bool:
    """Whether two areas and two dated periods stand in turn, so that each area has its own.

    So may two measures of one area at most: "M in P and M in P".
    """
    if len(slots.periods) != 2 or slots.when:
        return False
    if len(slots.areas) == 2:
        named = [(m.first, "name") for m in sentence.mentions if is_area(m)]
    elif len(slots.measures) == 2 and not (slots.areas[1:] or slots.by or slots.groups):
        ids = [
            (m.first, t.id) for m in sentence.mentions for t in m.targets if t.kind is Kind.MEASURE
        ]
        if tuple(id_ for _, id_ in sorted(ids)) != slots.measures:
            return False
        named = [(at, "name") for at, _ in ids]
    else:
        return False
    periods = [(at, "period") for at, _ in sentence.periods]
    order = [kind for _, kind in sorted([*named, *periods])]
    return order in (["name", "period"] * 2, ["period", "name"] * 2)


def filled(slots: Slots, other: Slots, *, speaks: bool = False) -> Slots:
    """`slots` with what it lacks taken from `other`; the place is one slot, the time another.

    Where a speaker is named (`speaks`), no place is taken over: it would name another speaker.
    """
    if not slots.areas and not slots.places and not speaks:
        slots = replace(slots, areas=other.areas, places=other.places)
    if not slots.periods and not slots.when:
        slots = replace(
            slots,
            periods=other.periods,
            when=other.when,
            months=other.months,
            within=other.within,
        )
    return replace(
        slots,
        measures=slots.measures or other.measures,
        by=slots.by or other.by,
        groups=slots.groups or (() if slots.measures else other.groups),
        speakers=slots.speakers or other.speakers,
        sources=slots.sources or other.sources,
        topics=slots.topics or other.topics,
        unknown=slots.unknown or other.unknown,
        without=slots.without or other.without,
    )


def of_one_unit(slots: Slots, other: Slots, sentence: Sentence) -> Slots:
    """The slots with the one of several measures in a unit that another sentence names.

    "Did it freeze in P? How many days?", where several things are counted in days.
    """
    told, named = {*slots.measures}, {*other.measures}
    unit = named < told and named and any(measures_of(one) == told for one in sentence.mentions)
    return replace(slots, measures=other.measures) if unit else slots


def named_ages(base: FactBase) -> dict[tuple[int | None, int | None], tuple[str, str]]:
    """The members of breakdowns that are ages, by their limits."""
    return {
        (mention.low, mention.high): (group.id, member.id)
        for group in base.breakdowns.values()
        for member in group.members.values()
        for name in (member.name, *member.also)
        for mention in find_ages(normalise(name))
    }


def _measured_ages(base: FactBase) -> dict[tuple[int | None, int | None], list[str]]:
    """The ages that measures are named by, as in "children under five", to those measures."""
    found: dict[tuple[int | None, int | None], list[str]] = {}
    for measure in base.measures.values():
        for name in (measure.name, *measure.also):
            for age in find_ages(normalise(name)):
                found.setdefault((age.low or None, age.high), []).append(measure.id)
    return {ages: list(dict.fromkeys(ids)) for ages, ids in found.items()}


def _age_name(age: AgeMention) -> str:
    if age.low is None:
        return f"{age.high} or under"
    if age.high is None:
        return f"{age.low} or over"
    return f"{age.low} to {age.high}" if age.low != age.high else f"{age.low} years old"
