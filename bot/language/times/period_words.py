"""Periods named without a date: "last year", "the year before", "both years", "two years ago".

The phrases of each kind, and the reader that finds the longest one. The tokens come with their
spelling corrected. Imports the tokens, phrases and the counted lengths of time.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.language.amounts.number_words import HUNDRED, TENS, UNITS, read_plain
from bot.language.phrases import Phrases, phrases
from bot.language.times.period_forms import read_length, read_stretch
from bot.language.tokens import word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token


class MentionKind(StrEnum):
    """How a question names a period."""

    ABSOLUTE = "absolute"
    LATEST = "latest"
    PREVIOUS = "previous"
    NEXT = "next"
    LAST_N = "last n"
    BOTH = "both"
    AGO = "ago"
    BY = "so many years earlier or later"
    FUTURE = "future"
    SINCE = "since"
    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    FIRST = "first"
    DECADE = "decade"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Relative:
    """A period named by its place in time.

    `count` is months for LAST_N, and years for AGO and BY (negative for earlier ones).
    """

    after: int
    kind: MentionKind
    count: int | None = None


_KINDS = {
    MentionKind.LATEST: """
        last year|last years|this years|past year|this year|current year|latest year
        this past year|last full year|most recent year|more recent year|newest year|latter year
        later year|later period
        year just gone|year gone
        last one year|latest|most recent|most recently|newest|recent|recently|lately
        latest period|most recent period|newest period|last period|current period|current
        latest one|now|right now|as of now|up to now|until now|currently|at the moment
        at this moment|atm|at present|presently|nowadays|these days|today|as of today|so far
        so far this year|to date|up to date|last count|this moment
        """,
    MentionKind.PREVIOUS: """
        year before|year b 4|year before that|year before last|year before it|previous year
        prior year|preceding year|earlier year|older year|former year
        year earlier|year previously|year prior
        a year earlier|one year earlier|a year before|one year before|a year prior
        a year previously|period before|period before that|previous period|prior period
        preceding period|period earlier|period previously
        year previous|one before|one before that|before that|before then
        time before|last year but one|previously|same period last year
        same period the previous year|same period the year before|same time last year
        year before this|before last|penultimate year|second latest year|second most recent year
        year before the latest|year before the latest one|year before the most recent one
        year before the last one|year preceding the latest|year preceding the latest one
        year preceding the most recent one|year prior to the latest|year prior to the latest one
        year prior to the most recent one|one before the latest|one before the most recent
        """,
    MentionKind.NEXT: """
        year after|year after that|following year|year following|subsequent year|period after
        following period|year later|a year later|one year later|one after|one after that
        year that followed|after that|after then|a year on|period later
        """,
    MentionKind.BOTH: """
        both years|both the years|both of the years|both periods|both of them years|each year
        every year|every single year|each period|every period|each of the years
        each of the two years|all years|all the years|all of the years|all periods
        all these years|two years|years|these years|those years|two periods|years you have
        period by period|over the periods|across the periods|by period
        over time|over the years|across the years|across years|through the years
        throughout the years|by year|year by year|yearly|annually|per year|from year to year
        two year total|two - year total|two year sum|two - year sum|two year tally
        two - year tally|two year figures|two - year figures|two year numbers|two - year numbers
        all time|since records began|since records begin|since your records began
        since your records begin|since the records began|since the records begin|since it began
        since the start|since the beginning
        recent years|last few years|past few years|last several years|past several years
        previous years|past years|few years|either year
        all months one by one
        """,
    MentionKind.FUTURE: """
        next year|next period|next month|next week|next few years|coming year|coming years
        coming months|upcoming year|year ahead|years ahead|in future|in the future|future
        tomorrow|years to come|next quarter
        """,
    MentionKind.FIRST: """
        first year|very first year|first full year
        first period|first ever year|earliest|earliest year
        earliest period|oldest year|oldest figure|when records began|when it began
        when it started|at the beginning|at the start|initial year|opening year|inaugural year
        """,
}
_RELATIVE: Phrases[MentionKind] = Phrases(
    {
        "|".join(
            (told := lines.strip().split("\n")) + [line.replace("two", "2") for line in told]
        ): kind
        for kind, lines in _KINDS.items()
    }
)
A_PERIOD = r"(?:year|quarter|month|season|period)"
"""A pattern for what one period is called, whatever a base is about."""
_NEEDS_THE = {
    *(("two", "years"), ("two", "periods"), ("2", "years"), ("2", "periods")),
    *(("years",), ("one", "before"), ("one", "after")),
}
"""Phrases that name a period only after "the": "two years" alone is a length of time."""
_SUMS = ("total", "totals", "sum", "sums")
_ADDED = ("add", "adding", "sum", "combine", "combining", "tot")
"""Words before which it is, too: "add up A's two years"."""
_THEIRS = ("the", "its", "their", "'s")

_TAKEN_AS_ONE = ("combined", "together", "altogether", "totalled", "added", "put", "running")
"""Words after which a length of time is one of those held: "two years combined"."""

_WHOSE = ("my", "his", "her")

_SHORT: Phrases[int] = Phrases(
    {
        "yesterday|last week|past week|this week|last weekend|last fortnight": 0,
        "last month|past month|this month": 1,
        "last quarter|this quarter|past quarter": 3,
        "last decade|past decade|previous decade": 120,
    }
)
_LAST = phrases("last|this last|past|this past|recent|most recent|latest|final|previous|preceding")
_EARLIER = ("previous", "preceding")
_BACK = ("ago", "back")
_EARLIER_BY = ("earlier", "before", "prior", "previously")
_LATER_BY = ("later", "afterwards")
_OVER = phrases("over|across|throughout|within|in")
_COUPLE = phrases("a couple of years|couple of years|a couple years|couple years")

_OF_TWO = {
    word: kind
    for kind, words in {
        MentionKind.FIRST: "first earliest oldest",
        MentionKind.PREVIOUS: "earlier older former",
        MentionKind.LATEST: "second last later latest latter newer newest recent",
    }.items()
    for word in words.split()
}


STARTS = frozenset(
    {"a", "an", "for", "all", "before", "beforehand", "earlier", *UNITS, *TENS, *HUNDRED, *_OF_TWO}
).union(*(known.first_words for known in (_RELATIVE, _SHORT, _LAST, _OVER, _COUPLE)))
"""Words that a period without a date can begin with: nothing is looked for at others."""


def read_relative(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read the longest phrase at token `at` that names a period without a date."""
    start = at + 1 if word_at(tokens, at) == "the" else at
    if start >= len(tokens) or not (tokens[start].is_numeral or tokens[start].text in STARTS):
        return None
    readings = [_phrase(tokens, start), _last_n(tokens, start), _ago(tokens, start)]
    if start == at:
        readings.append(_over_n(tokens, at))
    found = [reading for reading in readings if reading]
    return max(found, key=lambda reading: reading.after, default=None)


def _phrase(tokens: Sequence[Token], at: int) -> Relative | None:
    if one_of := _one_of_two(tokens, at):
        return one_of
    if all_of := _all_periods(tokens, at):
        return Relative(all_of, MentionKind.BOTH)
    short = _SHORT.read(tokens, at)
    if short:
        return Relative(short[1], MentionKind.LAST_N, short[0])
    found = _RELATIVE.read(tokens, at) or _at_the_end(tokens, at)
    if found is None:
        return None
    kind, after = found
    if kind is MentionKind.FIRST and word_at(tokens, at - 1) in _WHOSE:
        return None  # "my first year as a teacher"
    bare = tuple(token.text for token in tokens[at:after]) in _NEEDS_THE
    bare = bare and word_at(tokens, after) not in _TAKEN_AS_ONE
    summed = word_at(tokens, at - 1) == "of" and word_at(tokens, at - 2) in _SUMS
    summed = summed or (bare and any(token.text in _ADDED for token in tokens[:at]))
    needs_the = bare and word_at(tokens, at - 1) not in _THEIRS and not summed
    are_named = kind is MentionKind.BOTH and read_stretch(tokens, after)
    if kind is MentionKind.FIRST and word_at(tokens, after) == "of":
        are_named = read_stretch(tokens, after + 1)  # "at the start of 2014"
    return None if needs_the or are_named else Relative(after, kind)


def _at_the_end(tokens: Sequence[Token], at: int) -> tuple[MentionKind, int] | None:
    """Read "what was it before?", but neither "before May" nor "as I said before"."""
    last = all(token.text in "?!." for token in tokens[at + 1 :])
    leads = at == 0 or word_at(tokens, at - 1) in _WAS
    known = last and leads and word_at(tokens, at) in _BEFORE
    return (MentionKind.PREVIOUS, at + 1) if known else None


_BEFORE = frozenset({"before", "beforehand", "earlier"})
_WAS = frozenset("and it they was were been be is there than that or just".split())


def _one_of_two(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read "earlier of the two years", "first one of those years"."""
    at += word_at(tokens, at) in ("more", "most")
    kind = _OF_TWO.get(word_at(tokens, at))
    at += 1 + (word_at(tokens, at + 1) in _ONE)
    if kind is None or word_at(tokens, at) != "of":
        return None
    after = at + 1
    while word_at(tokens, after) in _THE_TWO:
        after += 1
    return Relative(after + 1, kind) if word_at(tokens, after) in _THEM else None


_ONE = ("one", "year", "period", "figure", "number", "count", "total")
_THE_TWO = ("the", "these", "those", "your", "two", "both")
_FIGURES = ("figures", "numbers", "counts", "totals", "stats", "data")
_THEM = ("years", "periods", "figures", "numbers", "counts", "totals")


def _all_periods(tokens: Sequence[Token], at: int) -> int | None:
    """Step over "all five periods", "the three periods"."""
    every = word_at(tokens, at) == "all"
    number = read_plain(tokens, at + 1 + (word_at(tokens, at + 1) == "the") if every else at)
    ends = number and word_at(tokens, number[1]) == "periods"
    led = every or word_at(tokens, at - 1) in ("the", "these", "those", "all")
    return number[1] + 1 if number and ends and led else None


def _last_n(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read "last two years", "past 18 months"; twelve months are the latest or previous year."""
    here = _LAST.after(tokens, at)
    length = _length(tokens, here) if here else None
    if length is None:
        return None
    months, after = length
    if months != 12:
        return Relative(after, MentionKind.LAST_N, months)
    earlier = word_at(tokens, at) in _EARLIER
    return Relative(after, MentionKind.PREVIOUS if earlier else MentionKind.LATEST)


def _over_n(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read "over two years", but not "over two years old", nor "in two years' time"."""
    here = _OVER.after(tokens, at)
    if word_at(tokens, at) == "for" and word_at(tokens, at - 1) in _FIGURES:
        here = at + 1  # "figures for two years", where a sentence may be one "for two years"
    length = _length(tokens, here) if here else None
    if (
        length is None
        or length[0] <= 12
        or word_at(tokens, length[1]) in ("old", "olds", "of", "time", "'")
    ):
        return None
    return Relative(length[1], MentionKind.LAST_N, length[0])


def _ago(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read "two years ago", "3 years earlier", "twelve months later"."""
    length = _length(tokens, at)
    if length is None:
        return None
    months, here = length
    word = word_at(tokens, here)
    years = None if months % 12 else months // 12
    if word in _BACK:
        return Relative(here + 1, MentionKind.AGO, years)
    if word in _EARLIER_BY or word in _LATER_BY:
        back = word in _EARLIER_BY
        if months == 12:
            return Relative(here + 1, MentionKind.PREVIOUS if back else MentionKind.NEXT)
        return Relative(here + 1, MentionKind.BY, years and (-years if back else years))
    if word == "on" and all(token.text in ",.?!" for token in tokens[here + 1 : here + 2]):
        later = months == 12  # "a year on", but not "a year on the road"
        return Relative(here + 1, MentionKind.NEXT if later else MentionKind.BY, years)
    return None


def _length(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    couple = _COUPLE.after(tokens, at)
    return (24, couple) if couple else read_length(tokens, at)
