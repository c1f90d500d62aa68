"""The times that a sentence names, dated or by their place among those held.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from bot.language.asking.cue import Cue
from bot.language.times.period_mentions import PeriodMention
from bot.language.times.period_words import MentionKind
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.model.query import When
from bot.questions.marks import Sentence
from bot.questions.names.targets import is_area
from bot.questions.periods.beside import AFTER, BETWEEN
from bot.questions.periods.endings import edge_of, of_one_month, recurring, year_ending
from bot.questions.periods.fiscal import is_fiscal, years_between
from bot.questions.periods.two_counts import told_by_figure
from bot.questions.periods.whole_length import names_all
from bot.regex import regex

_APART = BETWEEN | {Cue.RISE, Cue.FALL}
_MOVES = frozenset({Cue.RISE, Cue.FALL, Cue.RANK, Cue.RATE, Cue.SHARE, Cue.CLAIM, Cue.WHEN})
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
_BESIDE = (MentionKind.PREVIOUS, MentionKind.NEXT)
_FROM_THEN = (MentionKind.AFTER, MentionKind.SINCE)
_SERIES = regex(
    r"\b(?:time|whole|entire|full|complete) series\b|\bseries (?:of|for|from|between)\b"
)
_ONE_BY_ONE = regex(
    r"\b(?:series|list|table|run of|all)\b|\bthrough (?:\d{4}|to)\b|"
    r"\b(?:the|what) (?:\w+ ){0,3}?(?:figures|numbers|values|totals)\b"
)
"""Several figures are asked for, and not the two at the ends."""
EACH_ONE = regex(
    r"\b(?P<one>year|quarter|month|season|period) (?:by|to|after|on) (?P=one)\b|"
    r"\bone (?:year|quarter|month|season|period) to the next\b|"
    r"\b(?:in|for|of) each (?:year|quarter|month|season|period)\b"
)
"""How it went from each period to the next one."""
_THROUGHOUT = regex(
    r"\b(?:whole|entire|full|complete|total) (?:of the )?(?:period|stretch|span|range|time|series|"
    r"record|timespan|timeframe|table|data\w*)\b|"
    r"\b(?:start|beginning|first(?: \w+){0,4}) to (?:the )?(?:very )?(?:finish|end|last)\b"
)
"""From the first period held to the last one."""
_EVENT = regex(
    r"\bthe (?:same |very )?(?:year|month|season) (?:(?:that|when|in which|where) )?"
    r"(?!(?:to|before|after|end\w*|of|in|and|or|on|for|with|just|up|prior|is|was)\b)"
    r"(?:\w+ ){1,4}?(?:came|took|began|won|left|became|broke|shut|died|"
    r"(?!(?:end|finish|follow|cover|record|report|publish|releas|increas|jump|need|us|peak)ed\b)"
    r"\w{3,}ed)\b",
    has="the year|the month|the season|same|very",
)
"""A time told by what happened then: "the year the bridge opened"."""
_AFTERWARDS = "the time after"
_QUARTER, _YEAR = 3, 12
_LONG = _YEAR * 200
"""Months longer than any series, for a stretch with no end named."""
T = TypeVar("T")


class Times(NamedTuple):
    """The periods named, those named by their place, the months of a stretch, a stretch itself."""

    periods: tuple[Period, ...] = ()
    when: tuple[When, ...] = ()
    months: int | None = None
    within: Period | None = None


class TimeReader:
    """Reads the times in sentences, with the kind of years that one base has."""

    def __init__(self, base: FactBase) -> None:
        self._fiscal = is_fiscal(base)
        held = {f.period for f in base.figures.values() if f.period}
        self._last = max((period.end for period in held), default=0)
        self._years = -(-(self._last - min((one.start for one in held), default=0)) // _YEAR)
        self._months = {period.start: period for period in held if period.months == 1}
        quarters = {period.start: period for period in held if period.months == _QUARTER}
        self._parts = self._months or quarters
        self._held = {(period.start, period.months) for period in held}

    def read(self, sentence: Sentence, first: int, last: int) -> Times:
        """The times named by the words from `first` up to `last`."""
        periods, when, months = self._named(sentence, first, last)
        if self._parts and (each := recurring(sentence, self._parts)):
            return Times(tuple(each))
        if not periods:
            several = sum(map(is_area, sentence.mentions)) > 1
            when = self._by_figure(sentence, when, several=several)
            if not (when or sentence.periods) and _EVENT.search(sentence.line):
                when = [When.AGO]  # when that was is told nowhere
        if _listed(sentence, len(periods)):
            when.append(When.EACH)
        since = any(mention.kind is MentionKind.SINCE for _, mention in sentence.periods)
        counts = sentence.cues & {Cue.QUANTITY, Cue.TOGETHER} and not sentence.cues & (
            BETWEEN | _MOVES
        )
        # "How many since March": those of each month from then on. So "loans since 2017", where
        # years begin later; but not what has been so since then.
        stated = bool(sentence.cues) or "been" in sentence.words
        later = self._fiscal and not (self._is_held(periods) or stated)
        if since and (counts or later) and len(periods) == 1:
            when.append(When.EACH)
        within = _decade(sentence, first, last)
        if When.EACH in when and (stretch := stretch_of(periods, when)):
            within, periods, when = stretch, [], [When.EACH]
        by_part = any(self._by_part(sentence, mention, periods) for _, mention in sentence.periods)
        if by_part and When.EACH in when and len(periods) == 1 and periods[0].months > 1:
            within, periods, when = periods[0], [], [When.EACH]
        joined = any(_is_joined(mention, sentence.text) for _, mention in sentence.periods)
        if periods and not (joined or since or sentence.cues & BETWEEN):
            # "now, in 2018/19": the date says which.
            when = [word for word in when if word not in (When.LATEST, When.FIRST)]
        return Times(_each_once(periods), _each_once(when), months, within)

    def _is_held(self, periods: Sequence[Period]) -> bool:
        return {(one.start, one.months) for one in periods} <= self._held

    def _by_figure(self, sentence: Sentence, when: list[When], *, several: bool) -> list[When]:
        """Periods with those told by the figures wanted: "the two counts", "the oldest figure".

        Of `several` places, the two are one of each.
        """
        if _THROUGHOUT.search(sentence.line) or names_all(sentence.line, self._years):
            if Cue.CHANGE in sentence.cues:
                return [When.FIRST, When.LATEST]
            if not (when or sentence.cues & (_MOVES - {Cue.RATE})):
                return [When.EACH]
        return told_by_figure(sentence.text, when, several=several)

    def _by_part(
        self, sentence: Sentence, mention: PeriodMention, periods: Sequence[Period]
    ) -> bool:
        """Whether each month of a time is meant, or each quarter: "by month", "each period"."""
        if mention.kind is not MentionKind.BOTH:
            return False
        part = next((period.months for period in self._parts.values()), _LONG)
        told = sentence.text[mention.start : mention.end]
        return "month" in told or ("period" in told and all(p.months > part for p in periods))

    def _named(
        self, sentence: Sentence, first: int, last: int
    ) -> tuple[list[Period], list[When], int | None]:
        periods: list[Period] = []
        when: list[When] = []
        months = None
        for at, mention in _side_by_side(sentence, joined=self._fiscal):
            if not first <= at < last:
                continue
            if meant := self._beyond(mention) or edge_of(sentence, mention, self._months):
                periods.append(meant)
            elif year := year_ending(sentence, mention, periods, self._held):
                self._date(sentence, mention, year, periods, when)
            elif mention.period and mention.kind in _DATED:
                self._dated(sentence, mention, periods, when)
            elif mention.kind is MentionKind.NEXT and periods:
                named = periods[-1]  # "2017/18 and the year after"
                periods.append(replace(named, start=named.end, label=AFTER))
            elif mention.kind is MentionKind.BY and periods and mention.count:
                named = periods[-1]  # "in 2020 and ten years before"
                periods.append(replace(named, start=named.start + 12 * mention.count, label=""))
            elif mention.kind in _WHEN:
                when.append(_WHEN[mention.kind])
                if mention.kind is MentionKind.LAST_N:
                    months = mention.count
        return self._from_start(sentence, periods, when), when, months

    def _from_start(
        self, sentence: Sentence, periods: list[Period], when: list[When]
    ) -> list[Period]:
        """The periods named, with the start of the year whose end is: "end of 2010 than start"."""
        edges = [edge_of(sentence, one, self._months) for _, one in sentence.periods]
        ended = next((edge for edge in edges if edge), None)
        start = ended and self._months.get(ended.start - ended.start % _YEAR)
        if start is None or When.FIRST not in when or start in periods:
            return periods
        when.remove(When.FIRST)
        return [*periods, start]

    def _dated(
        self,
        sentence: Sentence,
        mention: PeriodMention,
        periods: list[Period],
        when: list[When],
    ) -> None:
        """Add a dated period; of one month of two years both, where months are held."""
        named = mention.period
        if named is None:
            return
        twice = of_one_month(named)
        first, last = self._months.get(named.start), self._months.get(named.end)
        if not (mention.kind is MentionKind.ABSOLUTE and twice and first and last):
            self._date(sentence, mention, named, periods, when)
            return
        periods += (first, last)
        if not sentence.cues & BETWEEN:
            when.append(When.EACH)

    def _beyond(self, mention: PeriodMention) -> Period | None:
        """The time that follows on one named, where that ends with the last period held, or later.

        "Since 2019" asks for what came then, not for the last that is held.
        """
        named = mention.period if mention.kind in _FROM_THEN else None
        if named is None or named.end < self._last:
            return None
        return Period(named.end, _LONG, label=f"{_AFTERWARDS} {named.label.removeprefix('the ')}")

    def _date(
        self,
        sentence: Sentence,
        mention: PeriodMention,
        named: Period,
        periods: list[Period],
        when: list[When],
    ) -> None:
        """Add a dated period to those found so far, read together with what stands before it."""
        joined_to_none = mention.joined is None and not periods
        if mention.kind is MentionKind.BEFORE or (When.PREVIOUS in when and joined_to_none):
            # "before 2018/19", and "the year before 2018/19".
            named = named.before()
            when[:] = [word for word in when if word is not When.PREVIOUS]
        elif When.NEXT in when and joined_to_none:
            named = replace(named, start=named.end, label=AFTER)
            when.remove(When.NEXT)
        if mention.kind is MentionKind.SINCE and When.LATEST not in when:
            when.append(When.LATEST)
        if self._fiscal and mention.joined == "to" and periods:
            years = years_between(periods[-1], named)
            # Years further apart may be set against each other, and be no stretch.
            if years and (years.months == _YEAR or not sentence.cues & _APART):
                periods.pop()
                named = years
        periods.append(named)


def _side_by_side(sentence: Sentence, *, joined: bool) -> Iterator[tuple[int, PeriodMention]]:
    """The periods of a sentence, each with how it goes with the one before it.

    Two with nothing between are one stretch, where years may be `joined`: "2018 2019". A date
    stands apart from "the year before" where other words part them: "up on the year before in P".
    """
    before: PeriodMention | None = None
    for at, mention in sentence.periods:
        joint = mention.joined
        between = sentence.text[before.end : mention.start].split() if before else []
        if before and before.kind in _BESIDE:
            joint = joint or (None if _OF_IT.issuperset(between) else "vs")
        elif before and joined and not between:
            joint = joint or "to"
        yield at, replace(mention, joined=joint)
        before = mention if mention.kind in (*_BESIDE, MentionKind.ABSOLUTE) else None


_OF_IT = frozenset("the year of to".split())
"""Between a time and the date it is told by: "the year before P", "the previous year to P"."""


def _each_once(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))


def _listed(sentence: Sentence, dated: int) -> bool:
    """Whether each period is wanted from the first of two to the second, or of all held."""
    if dated == _TWO and Cue.RANK not in sentence.cues and EACH_ONE.search(sentence.text):
        return True
    if dated == 1 or sentence.cues & (BETWEEN | {Cue.RATE, Cue.RANK}):
        return False
    if _SERIES.search(sentence.line):
        return True
    stretch = any(mention.joined == "to" for _, mention in sentence.periods)
    return stretch and bool(_ONE_BY_ONE.search(sentence.line))


SPANNED = regex(r"\b(?:between|from) (?:the )?P\b|\bP (?:to|through|until)\b")
"""Two periods named are the ends of a stretch."""


def stretch_of(periods: Sequence[Period], when: Sequence[When]) -> Period | None:
    """The stretch from one period to another, or on from one: "each year from 1990 to 1995"."""
    if len(periods) == 1 and When.LATEST in when:
        return replace(periods[0], months=_LONG, label=f"{periods[0].label} on")
    if len(periods) != _TWO or periods[0].end >= periods[1].start:
        return None
    one, other = periods
    return Period(one.start, other.end - one.start, label=f"{one.label} to {other.label}")


_TWO = 2


def _decade(sentence: Sentence, first: int, last: int) -> Period | None:
    """The decade named between two words."""
    named = (
        mention.period
        for at, mention in sentence.periods
        if first <= at < last and mention.kind is MentionKind.DECADE
    )
    return next(named, None)


def _is_joined(mention: PeriodMention, text: str) -> bool:
    """Whether a period is set beside the one before it, by more than a comma."""
    return bool(mention.joined) and (mention.joined != "and" or " and " in text)
