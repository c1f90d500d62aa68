"""One thing at its best or worst, set against another: "more than B in its best year".

Each side is the figure of the period named with it, or the highest or lowest of all periods held.
May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import series
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.language.asking import ordering
from bot.language.shown.describe import measure_of, names_of
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Reply
from bot.regex import regex

_TIME = r"(?:years?|quarters?|months?|seasons?|periods?)\b"
_HIGH = r"(?:best|top|peak|(?!(?:lat|earli|old|new)est)\w{3,}est)"
_LOW = ordering.LOW_END
_EXTREME = regex(
    rf"\b(?:{_HIGH}|{_LOW}|record) (?:ever )?(?:\w+ )?{_TIME}|\b(?:{_HIGH}|{_LOW})(?: ever)?$|"
    rf"\b(?:at|in) (?:its|their|the|his|her) (?:very )?(?:{_HIGH}|{_LOW}|peak)\b|\bpeaks?$"
)
_LOWEST = regex(rf"\b{_LOW}\b")


def answer(at: Answering, query: Query) -> Reply | None:
    """Both figures and what is between them; None where neither is a best or a worst."""
    slots, halves = query.slots, query.bare.split(" than ")
    if query.sides is None or len(halves) != 2 or slots.unknown or query.numbers:
        return None
    extreme = [bool(_EXTREME.search(half)) for half in halves]
    if not any(extreme):
        return None
    found = [
        _extreme(at, _named(query, side), half) if best else _named_one(at, _named(query, side))
        for side, half, best in zip(query.sides, halves, extreme, strict=True)
    ]
    one, other = found
    if one is None or other is None or one.id == other.id:
        return None
    like = (replace(one, period=other.period), other)
    axis = "area" if one.area != other.area else "breakdown"
    if arithmetic.unlike(at.index.base, *like, axis=axis):
        return None
    return derived(at, (one, other), [arithmetic.difference(at.index.base, one, other)])


def _named(query: Query, side: Slots) -> Slots:
    return replace(side, measures=side.measures or query.slots.measures, groups=())


def _named_one(at: Answering, slots: Slots) -> Figure | None:
    held = at.index.find(slots, COUNTS)
    return held.figures[0] if isinstance(held, Found) and len(held.figures) == 1 else None


def _extreme(at: Answering, slots: Slots, half: str) -> Figure | None:
    """The highest or the lowest of one key among all periods held."""
    held = series(at.index, replace(slots, periods=(), when=(When.EACH,), within=None))
    if len({(f.measure, f.area, f.by) for f in held}) != 1 or len(held) < 2:
        return None
    judged = ordering.downwards(half, names_of(measure_of(at.index.base, held[0])))
    lowest = bool(_LOWEST.search(half)) if judged is None else judged
    return (min if lowest else max)(held, key=lambda figure: figure.value.number)
