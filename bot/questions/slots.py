"""The slots that a marked sentence fills. May import model, language and the rest of this room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.language.ages import AgeMention, find_ages
from bot.language.cue import Cue
from bot.language.normalise import normalise
from bot.language.period_mentions import PeriodMention
from bot.language.period_words import MentionKind
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.model.query import Slots, When
from bot.questions.area_kinds import AreaKinds
from bot.questions.clauses import clause
from bot.questions.corrections import corrections
from bot.questions.endings import year_ending
from bot.questions.look_alikes import look_alikes
from bot.questions.marks import Sentence
from bot.questions.targets import examples, is_area, targets_in, told_apart
from bot.questions.vocabulary import Kind
from bot.regex import regex

_SHORT = 20
"""Words up to which a sentence is all about its question."""
_BETWEEN = frozenset({Cue.CHANGE, Cue.COMPARE, Cue.DIFFERENCE, Cue.TIMES})
"""Signs that two periods are set against each other."""
_DATED = (MentionKind.ABSOLUTE, MentionKind.SINCE, MentionKind.BEFORE)
_WHEN = {
    MentionKind.LATEST: When.LATEST,
    MentionKind.PREVIOUS: When.PREVIOUS,
    MentionKind.NEXT: When.NEXT,
    MentionKind.FIRST: When.FIRST,
    MentionKind.BOTH: When.EACH,
    MentionKind.DECADE: When.EACH,
    MentionKind.LAST_N: When.SPAN,
    MentionKind.AGO: When.AGO,
    MentionKind.BY: When.AGO,
    # Up to a year, or after it: stretches that no figure is published for.
    MentionKind.UNTIL: When.AGO,
    MentionKind.AFTER: When.AGO,
    MentionKind.FUTURE: When.FUTURE,
    MentionKind.IMPOSSIBLE: When.IMPOSSIBLE,
}
_BOTH_COUNTS = regex(
    r"\bfrom (?:what|how many) to (?:what|how many)\b|"
    r"\b(?:before and after|then and now|now and (?:then|before)|before .{0,30}\bafter|"
    r"now .{0,30}\bbefore)\b|"
    r"\b(?:first|earlier|older|former) (?:\w+ ){0,2}?(?:and|,|then|&) (?:the )?(?:\w+ )?"
    r"(?:second|last|later|latter|latest|newer|other)\b"
)
_TWO_COUNTS = regex(r"\b(?:both|the two) (?:\w+ ){0,2}(?:counts|figures|numbers|totals|values)\b")
_OLDEST = regex(r"\b(?:oldest|earliest|first) (?:\w+ ){0,4}?(?:figure|number|value|count|year)\b")
_OF = regex(r"(?:out )?of\b|(?:if|suppose|imagine|assuming|say)\b")
_AFTER = "the period after"


class SlotReader:
    """Reads slots from sentences; `ages` maps age limits to the members that mean them."""

    def __init__(
        self, base: FactBase, ages: Mapping[tuple[int | None, int | None], tuple[str, str]]
    ) -> None:
        self._areas = base.areas
        self._ages = ages
        self._measured_ages = _measured_ages(base)
        self._kinds = AreaKinds(base)
        self._fiscal = _fiscal(base)
        groups = [ids for f in base.figures.values() for _, ids in f.by if len(ids) > 1]
        self._grouped = frozenset(id_ for ids in groups for id_ in ids)

    def read(self, sentence: Sentence) -> Slots:
        """The slots of one sentence: those inside its asking clause before those outside it."""
        first, last = clause(sentence)
        every = (0, len(sentence.words))
        inside = outside = self.between(sentence, first, last)
        if (first, last) != every:
            outside = self.between(sentence, *every)
        joined = Cue.TOGETHER in sentence.cues
        if not inside.areas and (meant := self._kinds.meant(sentence.line, joined=joined)):
            inside = replace(inside, areas=meant)
        whole = inside if outside is inside else filled(inside, outside)
        part = bool(sentence.cues & {Cue.PART, Cue.SHARE}) and len(inside.areas) == 1
        if part and _OF.match(sentence.line):
            whole = replace(whole, areas=outside.areas)  # "Of the total of A, what part was B?"
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

    def between(self, sentence: Sentence, first: int, last: int) -> Slots:
        """The slots of the words from `first` up to `last`."""
        alike, slips = look_alikes(sentence, self._areas), corrections(sentence)
        passed_over = alike.passed_over | slips.mentions
        targets = told_apart(targets_in(sentence, first, last, passed_over))
        periods, when, months = self._times(sentence, first, last, slips.periods)
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
        stretch = _decade(sentence, first, last)
        if When.EACH in when and len(periods) == 2 and periods[0].end < periods[1].start:
            # "each year from 1990 to 1995"
            one, other = periods
            label = f"{one.label} to {other.label}"
            stretch, periods = Period(one.start, other.end - one.start, label=label), []
        return Slots(
            measures=tuple(ids[Kind.MEASURE] or of_age),
            areas=tuple(ids[Kind.AREA]),
            places=tuple(dict.fromkeys(places)),
            periods=tuple(dict.fromkeys(periods)),
            when=tuple(dict.fromkeys(when)),
            months=months,
            within=stretch,
            by=tuple(dict.fromkeys(by)),
            groups=tuple(ids[Kind.BREAKDOWN]),
            speakers=tuple(ids[Kind.SPEAKER]),
            sources=tuple(ids[Kind.SOURCE]),
            topics=(*ids[Kind.TOPIC], *ids[Kind.SUBJECT]),
            unknown=(*ids[Kind.NOT_MEASURE], *unknown_ages, *alike.unknown),
        )

    def _times(
        self, sentence: Sentence, first: int, last: int, passed_over: frozenset[int]
    ) -> tuple[list[Period], list[When], int | None]:
        """The periods named, those named by their place, and the months of a stretch."""
        periods: list[Period] = []
        when: list[When] = []
        months = None
        slip = next((sentence.periods[at][1].period for at in passed_over), None)
        for number, (at, mention) in enumerate(sentence.periods):
            if not first <= at < last or number in passed_over:
                continue
            if year := year_ending(sentence, mention, periods):
                self._date(mention, year, periods, when)
            elif mention.period and mention.kind in _DATED:
                self._date(mention, mention.period, periods, when)
            elif mention.kind is MentionKind.NEXT and (named := periods[-1] if periods else slip):
                # "2017/18 and the year after"
                periods.append(replace(named, start=named.end, label=_AFTER))
            elif mention.kind is MentionKind.BY and periods and mention.count:
                named = periods[-1]  # "in 2020 and ten years before"
                periods.append(replace(named, start=named.start + 12 * mention.count, label=""))
            elif mention.kind in _WHEN:
                when.append(_WHEN[mention.kind])
                if mention.kind is MentionKind.LAST_N:
                    months = mention.count
        several = sum(map(is_area, sentence.mentions)) > 1
        when = when if periods else [*_by_figure(sentence.line, when, several=several), *when]
        joined = any(_is_joined(mention, sentence.text) for _, mention in sentence.periods)
        since = any(mention.kind is MentionKind.SINCE for _, mention in sentence.periods)
        if periods and not (joined or since or sentence.cues & _BETWEEN):
            # "now, in 2018/19": the date says which.
            when = [word for word in when if word not in (When.LATEST, When.FIRST)]
        return periods, when, months

    def _date(
        self, mention: PeriodMention, named: Period, periods: list[Period], when: list[When]
    ) -> None:
        """Add a dated period to those found so far, read together with what stands before it."""
        joined_to_none = mention.joined is None and not periods
        if mention.kind is MentionKind.BEFORE or (When.PREVIOUS in when and joined_to_none):
            # "before 2018/19", and "the year before 2018/19".
            named = named.before()
            when[:] = [word for word in when if word is not When.PREVIOUS]
        if mention.kind is MentionKind.SINCE and When.LATEST not in when:
            when.append(When.LATEST)
        year = self._fiscal and mention.joined == "to" and periods
        if year and _one_year(periods[-1], named):
            named = Period(periods.pop().start + 3, 12, label=_years(named))
        periods.append(named)


def _decade(sentence: Sentence, first: int, last: int) -> Period | None:
    """The decade named between two words."""
    named = (
        mention.period
        for at, mention in sentence.periods
        if first <= at < last and mention.kind is MentionKind.DECADE
    )
    return next(named, None)


def _paired(sentence: Sentence, slots: Slots) -> bool:
    """Whether two areas and two dated periods stand in turn, so that each area has its own."""
    if len(slots.areas) != 2 or len(slots.periods) != 2 or slots.when:
        return False
    areas = [(m.first, "area") for m in sentence.mentions if is_area(m)]
    periods = [(at, "period") for at, mention in sentence.periods if mention.period]
    order = [kind for _, kind in sorted([*areas, *periods])]
    return order in (["area", "period"] * 2, ["period", "area"] * 2)


def _is_joined(mention: PeriodMention, text: str) -> bool:
    """Whether a period is set beside the one before it, by more than a comma."""
    return bool(mention.joined) and (mention.joined != "and" or " and " in text)


def filled(slots: Slots, other: Slots, *, speaks: bool = False) -> Slots:
    """`slots` with what it lacks taken from `other`; the place is one slot, the time another.

    Where a speaker is named (`speaks`), no place is taken over: it would name another speaker.
    """
    if not slots.areas and not slots.places and not speaks:
        slots = replace(slots, areas=other.areas, places=other.places)
    if slots.when == (When.NEXT,) and not slots.periods and len(other.periods) == 1:
        # "2018, no, the year after that"
        named = other.periods[0]
        after = replace(named, start=named.end, label=_AFTER)
        slots = replace(slots, periods=(after,), when=())
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
    )


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


def _fiscal(base: FactBase) -> bool:
    """Whether the base's years run from April to March, and none is a calendar year."""
    years = {
        f.period.start % 12 for f in base.figures.values() if f.period and f.period.months == 12
    }
    return 3 in years and 0 not in years


def _one_year(first: Period, second: Period) -> bool:
    """Whether two calendar years follow each other, as in "2017 to 2018"."""
    return (
        first.months == second.months == 12 and first.start % 12 == 0 and first.end == second.start
    )


def _by_figure(line: str, when: Sequence[When], *, several: bool) -> list[When]:
    """Periods told by the figures that are wanted: "the two counts", "the oldest figure".

    Of `several` places, the two are one of each.
    """
    if _BOTH_COUNTS.search(line) or (not several and _TWO_COUNTS.search(line)):
        return [When.EACH]
    return [When.FIRST] if _OLDEST.search(line) and not when else []


def _years(second: Period) -> str:
    year = second.start // 12
    return f"{year - 1}/{year % 100:02}"


def _age_name(age: AgeMention) -> str:
    if age.low is None:
        return f"{age.high} or under"
    return f"{age.low} or over" if age.high is None else f"{age.low} to {age.high}"
