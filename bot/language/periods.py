"""Reading the periods that figures are published for, and the change from one to a later one.

`read_period` and `read_change_period` read a whole string from a facts file and say what is wrong
with one they can't read. Two years joined by "to" or "and" are one long period for the first, and
an earlier and a later period for the second. `period_forms` tells what each written form means:
"2018/19", "year to March 2019" and "year to April 2019" are all April 2018 to March 2019.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from bot.language.period_forms import read_stretch
from bot.language.period_mentions import PeriodMention, find_periods
from bot.language.period_words import MentionKind
from bot.language.tokens import after_phrase, tokenise
from bot.model.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token
    from bot.language.years import Stretch

__all__ = [
    "MentionKind",
    "PeriodMention",
    "find_periods",
    "read_change_period",
    "read_period",
    "same_period",
    "together",
]

EXAMPLES = "2018/19, 2019, March 2019, year to April 2019, April to September 2018"
CHANGE_EXAMPLES = "2017/18 to 2018/19, 2017/18 to year to April 2019, 2018 to 2019"

_LEADS = (("in", "the"), ("over", "the"), ("in",), ("for",), ("during",), ("over",), ("across",))
_OPENERS = (("between", "the"), ("between",), ("from", "the"), ("from",))
_TO = (("up", "to"), ("to",), ("until",), ("through",), ("-",), ("-", ">"), ("→",))
_AND = (("and",), ("&",), ("+",), ("plus",))
_AGAINST = (("compared", "with"), ("compared", "to"), ("against",), ("versus",), ("vs",))
_ON_THE_YEAR_BEFORE = (
    ("on", "the", "year", "before"),
    ("on", "the", "previous", "year"),
)


def read_period(text: str) -> Period:
    """Read the whole of `text` as one period; a `ValueError` says what can't be read."""
    written = text.strip()
    tokens = tokenise(unicodedata.normalize("NFKC", written))
    first, joint, second = _halves(tokens, (*_TO, *_AND))
    if first is None or first.problem:
        raise ValueError(_complaint(written, first, EXAMPLES))
    if second is None:
        if first.after == len(tokens):
            return Period(first.start, first.months, label=written)
        raise ValueError(_complaint(written, None, EXAMPLES))
    if second.problem or second.after != len(tokens):
        raise ValueError(_complaint(written, second, EXAMPLES))
    if joint in _AND and first.start + first.months != second.start:
        raise ValueError(f"can't read {_shown(written)} as one period: the two don't meet")
    if second.start <= first.start:
        raise ValueError(f"can't read {_shown(written)} as a period: it ends before it starts")
    return Period(first.start, second.start + second.months - first.start, label=written)


def read_change_period(text: str) -> Period:
    """Read `text` as the period of a change: the later one, with `since` the earlier one.

    A period that stands alone is allowed; its `since` is None. A range of months is one period,
    so "April 2018 to March 2019" stands alone.
    """
    written = text.strip()
    folded = unicodedata.normalize("NFKC", written)
    tokens = tokenise(folded)
    first, _, second = _halves(tokens, (*_TO, *_AND, *_AGAINST))
    if first is None or first.problem:
        raise ValueError(_complaint(written, first, CHANGE_EXAMPLES))
    if second is None:
        alone = Period(first.start, first.months, label=written)
        if first.after == len(tokens):
            return alone
        if after_phrase(tokens, first.after, _ON_THE_YEAR_BEFORE) == len(tokens):
            return Period(first.start, first.months, label=written, since=alone.before())
        raise ValueError(_complaint(written, None, CHANGE_EXAMPLES))
    if second.problem or second.after != len(tokens):
        raise ValueError(_complaint(written, second, CHANGE_EXAMPLES))
    if second.start <= first.start:
        raise ValueError(
            f"can't read {_shown(written)} as a change: "
            "the second period doesn't start after the first"
        )
    earlier = folded[_first_token(tokens) : tokens[first.after - 1].end]
    since = Period(first.start, first.months, label=earlier)
    return Period(second.start, second.months, label=written, since=since)


def same_period(asked: Period, held: Period) -> bool:
    """Whether two periods are the same months, however they were written."""
    return asked.start == held.start and asked.months == held.months


def together(first: Period, last: Period, *, label: str) -> Period:
    """Return the period from the start of `first` to the end of `last`."""
    start = min(first.start, last.start)
    return Period(start, max(first.end, last.end) - start, label=label)


def _halves(
    tokens: Sequence[Token], joints: Sequence[Sequence[str]]
) -> tuple[Stretch | None, Sequence[str], Stretch | None]:
    """Read one period, or two with one of `joints` between them."""
    start = _opening(tokens)
    first = read_stretch(tokens, start)
    if first is None or first.problem:
        return first, (), None
    for joint in joints:
        after = after_phrase(tokens, first.after, (joint,))
        second = read_stretch(tokens, after) if after else None
        if second:
            return first, joint, second
    return first, (), None


def _opening(tokens: Sequence[Token]) -> int:
    return after_phrase(tokens, 0, (*_OPENERS, *_LEADS)) or 0


def _first_token(tokens: Sequence[Token]) -> int:
    return tokens[_opening(tokens)].start


def _shown(written: str) -> str:
    return repr(written if len(written) <= 50 else f"{written[:47]}...")


def _complaint(written: str, stretch: Stretch | None, examples: str) -> str:
    """Say in plain English why `written` can't be read, with examples of what can."""
    if not written:
        return f"no period is given; write it as {examples}"
    why = f": {stretch.problem}" if stretch and stretch.problem else ""
    return f"can't read {_shown(written)} as a period{why}; write it as {examples}"
