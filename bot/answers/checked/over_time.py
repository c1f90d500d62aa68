"""Comparisons claimed of one period against another, or of every period or any.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.checked.sums import Finding
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic
from bot.language.shown import checking
from bot.language.times.period_words import A_PERIOD
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Verdict
from bot.regex import regex

_TWO = 2
_THAN_NOW = regex(
    r"\b(?:than|to|with|against)\b.*\b(?:now|today|nowadays|current\w*|latest|newest|present|"
    r"these days|this year|last year|most recent)\b"
)
_EVER = regex(
    rf"\b(?:ever|at any (?:time|point|stage)|in any (?:one |single )?{A_PERIOD}|"
    r"at some (?:time|point))\b"
)
_NEVER = regex(
    r"\bnever\b|\b(?:no|not an?|not one|\w{3,}nt (?:been )?(?:an?|one|any)) (?:single )?"
    rf"{A_PERIOD}s?\b"
)
ALWAYS = regex(
    r"\b(?:always(?! (?:thought|believed|understood|assumed|heard|been told|taken|imagined|"
    r"known|figured|reckoned|said|claimed|says|claims|thinks|reckons)\b)|consistently|all along|"
    r"throughout|(?:stay|remain|kept|keep)(?:s|ed)? (?:\w+ )?(?:below|above|under|over)|"
    r"(?:in )?(?:every|each|all|both|either) (?:single )?"
    rf"(?:{A_PERIOD}s?|of (?:the|these|those) (?:\w+ )?{A_PERIOD}s))\b"
)
"""What is claimed of each period."""


def of_all_times(query: Query) -> bool:
    """Whether something is claimed of every period held, of any, or of none."""
    return any(said.search(query.text) for said in (ALWAYS, _EVER, _NEVER))


def in_order(query: Query, found: Sequence[Figure]) -> list[Figure]:
    """Two figures of one area as they are set against each other: "now" against "than in 1997"."""
    slots = query.slots
    latest = slots.when == (When.LATEST,) and len(slots.periods) == 1
    turned = latest and len(found) == _TWO and not _THAN_NOW.search(query.text)
    return list(reversed(found)) if turned else list(found)


def throughout(
    at: Answering, query: Query, holds: Callable[[Figure, Figure], bool], *, denied: bool
) -> Finding | None:
    """Whether one area was ever, always or never beyond another; None where that isn't claimed."""
    slots = query.slots
    always = bool(ALWAYS.search(query.text))
    never = not always and (denied or bool(_NEVER.search(query.text)))
    claimed = always or _NEVER.search(query.text) or _EVER.search(query.text)
    if not claimed or slots.periods:
        return None
    pairs = _pairs(at, query)
    if not pairs:
        return None
    so = [pair for pair in pairs if holds(*pair) is not (always and denied)]
    others = [pair for pair in pairs if pair not in so]
    fits = not others if always else bool(so) is not never
    # What decides it is shown: the newest period against it, or else for it; two are both told.
    telling = (others or so) if always else (so or others)
    decisive = pairs if len(pairs) <= _TWO else telling[-1:]
    worked = [arithmetic.difference(at.index.base, *pair) for pair in decisive]
    told = checking.IN_ALL if not others else checking.IN_SOME if so else checking.IN_NONE
    words = checking.WORKED_OUT.format(words=" ".join(one.words for one in worked))
    verdict = Verdict.MATCHES if fits else Verdict.DIFFERS
    shown = tuple(figure for pair in decisive for figure in pair)
    computed = tuple(made for one in worked for made in one.computed)
    return Finding(verdict, shown, f"{words} {told}", computed)


def _pairs(at: Answering, query: Query) -> list[tuple[Figure, Figure]]:
    """The figures of both sides in each period that is held for both, the oldest first."""
    slots = query.slots
    grouped = len(slots.by) == _TWO and len({group for group, _ in slots.by}) == 1
    if slots.groups or len(slots.areas) > _TWO:
        return []
    if len(slots.areas) == _TWO and not slots.by:
        sides = [replace(slots, areas=(area,)) for area in slots.areas]
    elif grouped and len(slots.areas) < _TWO:
        sides = [replace(slots, by=(member,)) for member in slots.by]
    else:
        return []
    axis = "breakdown" if grouped else "area"
    one, other = (
        {f.period: f for f in _series(at, side) if f.period and not f.value.rounded}
        for side in sides
    )
    both = [(figure, other[period]) for period, figure in one.items() if period in other]
    if any(arithmetic.unlike(at.index.base, *pair, axis=axis) for pair in both):
        return []
    return sorted(both, key=lambda pair: pair[0].period.end if pair[0].period else 0)


def _series(at: Answering, slots: Slots) -> Sequence[Figure]:
    return resolve(at.index, replace(slots, when=(When.EACH,)), COUNTS).found


def between(query: Query, change: Figure) -> bool:
    """Whether a change is from the one time to the other, where a claim tells from when to when."""
    periods, period = query.slots.periods, change.period
    told = len(periods) == _TWO and _FROM_TO.search(query.bare)
    if not told or period is None or period.since is None:
        return True
    held = {period.since.key, replace(period, since=None).key}
    return held == {one.key for one in periods}


_FROM_TO = regex(r"\b(?:from P (?:to|until|till)|between P and) P\b")
