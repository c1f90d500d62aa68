"""Periods named without a date: "last year", "the year before", "both years", "two years ago".

The phrases of each kind, and the reader that finds the longest one. Words are compared in their
canonical spelling, so that "lst yr" is "last year". Imports the tokens, period spelling and the
counted lengths of time.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.language.period_forms import read_length
from bot.language.period_spelling import canonical
from bot.language.tokens import after_phrase, phrases, word_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    FUTURE = "future"
    SINCE = "since"
    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    FIRST = "first"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Relative:
    """A period named by its place in time; `count` is months for LAST_N and years for AGO."""

    after: int
    kind: MentionKind
    count: int | None = None


_KINDS = {
    MentionKind.LATEST: """
        last year|past year|this year|current year|latest year|this past year|last full year
        most recent year|newest year|year just gone|year gone|last one year
        latest|most recent|most recently|newest|recent|recently|lately|latest period
        most recent period|newest period|last period|current period|current|latest one
        now|right now|as of now|up to now|until now|currently|at the moment|at this moment|atm
        at present|presently|nowadays|these days|today|as of today|so far|so far this year|to date
        up to date|last count|this moment
        """,
    MentionKind.PREVIOUS: """
        year before|year before that|year before last|year before it|previous year|prior year
        preceding year|earlier year|year earlier|year previously|year prior|a year earlier
        one year earlier|a year before|one year before|a year prior|a year previously
        period before|period before that|previous period|prior period|preceding period
        year previous|one before|one before that|before that|before then|time before
        last year but one|previously|same period last year|same period the previous year
        same period the year before|same time last year|year before this|before last
        """,
    MentionKind.NEXT: """
        year after|year after that|following year|year following|subsequent year|period after
        following period|year later|a year later|one year later|one after|one after that
        year that followed|after that|after then
        """,
    MentionKind.BOTH: """
        both years|both the years|both of the years|both periods|both of them years
        each year|every year|every single year|each period|every period|each of the years
        each of the two years|all years|all the years|all of the years|all periods
        all these years|two years|years|these years|those years|two periods|years you have
        over time|over the years|across the years|across years|through the years
        throughout the years|by year|year by year|yearly|annually|per year|from year to year
        all time|since records began|since it began|since the start|since the beginning
        recent years|last few years|past few years|last several years|past several years
        previous years|past years|few years|either year
        """,
    MentionKind.FUTURE: """
        next year|next period|next month|next week|next few years|coming year|coming years
        coming months|upcoming year|year ahead|years ahead|in future|in the future|future
        tomorrow|years to come|next quarter
        """,
    MentionKind.FIRST: """
        first year|very first year|first period|first ever year|earliest|earliest year
        earliest period|oldest year|oldest figure|when records began|when it began|when it started
        at the beginning|at the start|initial year
        """,
}
_NEEDS_THE = {("two", "years"), ("two", "periods"), ("years",), ("one", "before"), ("one", "after")}
"""Phrases that name a period only after "the": "two years" alone is a length of time."""

_SHORTER_THAN_A_YEAR = {
    "month": 1,
    "quarter": 3,
    "week": 0,
    "weekend": 0,
    "fortnight": 0,
    "day": 0,
    "night": 0,
}
_LAST = phrases("last|past|previous|preceding|recent|most recent|latest|final|this last|this past")
_OVER = phrases("over|across|throughout|within")


def _table() -> dict[tuple[str, ...], MentionKind]:
    return {
        phrase: kind
        for kind, lines in _KINDS.items()
        for phrase in phrases("|".join(line.strip() for line in lines.strip().splitlines()))
    }


_PHRASES = _table()
_LONGEST = max(len(phrase) for phrase in _PHRASES)


def read_relative(tokens: Sequence[Token], at: int) -> Relative | None:
    """Read the longest phrase at token `at` that names a period without a date."""
    the = 1 if word_at(tokens, at) == "the" else 0
    readings = [
        reading
        for form in (_fixed, _last_n, _last_bit, _ago)
        for reading in form(tokens, at + the)
        if the or tuple(_words(tokens, at, reading.after)) not in _NEEDS_THE
    ]
    if not the:
        readings += _over_n(tokens, at)
    return max(readings, key=lambda reading: reading.after, default=None)


def _words(tokens: Sequence[Token], start: int, end: int) -> Iterator[str]:
    return (canonical(word_at(tokens, here)) for here in range(start, end))


def _fixed(tokens: Sequence[Token], at: int) -> Iterator[Relative]:
    window = tuple(_words(tokens, at, min(at + _LONGEST, len(tokens))))
    for length in range(len(window), 0, -1):
        kind = _PHRASES.get(window[:length])
        if kind:
            yield Relative(at + length, kind)
            return


def _last_n(tokens: Sequence[Token], at: int) -> Iterator[Relative]:
    """Read "last two years", "past 18 months"; twelve months are the latest or previous year."""
    canonical_tokens = tuple(_words(tokens, at, at + 2))
    here = next(
        (at + len(words) for words in _LAST if canonical_tokens[: len(words)] == tuple(words)), None
    )
    if here is None:
        return
    couple = after_phrase(tokens, here, phrases("couple of years|couple years"))
    length = (24, couple) if couple else read_length(tokens, here)
    if length is None:
        return
    months, after = length
    if months == 12:
        earlier = canonical_tokens[0] in ("previous", "preceding")
        yield Relative(after, MentionKind.PREVIOUS if earlier else MentionKind.LATEST)
    else:
        yield Relative(after, MentionKind.LAST_N, months)


def _over_n(tokens: Sequence[Token], at: int) -> Iterator[Relative]:
    """Read "over two years", "a two-year period"."""
    here = after_phrase(tokens, at, _OVER)
    length = read_length(tokens, here) if here else None
    is_age = length and word_at(tokens, length[1]) in ("old", "olds", "of", "ago")
    if length and length[0] > 12 and not is_age:
        yield Relative(length[1], MentionKind.LAST_N, length[0])


def _last_bit(tokens: Sequence[Token], at: int) -> Iterator[Relative]:
    """Read stretches shorter than a year: "last month", "this week", "yesterday"."""
    first, second = _words(tokens, at, at + 2)
    if first == "yesterday":
        yield Relative(at + 1, MentionKind.LAST_N, 0)
    elif first in ("last", "this", "past") and second in _SHORTER_THAN_A_YEAR:
        yield Relative(at + 2, MentionKind.LAST_N, _SHORTER_THAN_A_YEAR[second])


def _ago(tokens: Sequence[Token], at: int) -> Iterator[Relative]:
    """Read "two years ago", "3 years earlier", "a couple of years back"."""
    couple = after_phrase(tokens, at, phrases("a couple of years|couple of years|a couple years"))
    length = (24, couple) if couple else read_length(tokens, at)
    if length is None:
        return
    months, here = length
    after = canonical(word_at(tokens, here))
    if after in ("ago", "back") or (after in ("earlier", "before", "prior") and months != 12):
        yield Relative(here + 1, MentionKind.AGO, months // 12 if months % 12 == 0 else None)
