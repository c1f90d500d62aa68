"""What part of a longer time a shorter one within it makes up: "how much of 2020's was in May".

Of counts that make a sum over time only. The longer time is held itself, or by all of its parts.
May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise

from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.held.levels import stands
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import series
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived, refuse
from bot.language.shown import computing
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Query, Slots, When
from bot.model.reply import Reason, Reply
from bot.regex import regex

_LEAST = 2
_APART = regex(r"\beach\b|\brespectively\b|\bP or P\b|\bby (?:month|quarter)\b")


def share(at: Answering, query: Query) -> Reply | None:
    """What the shorter times named make up of the one around them; None where that isn't asked."""
    slots = query.slots
    if "SHARE" not in query.cues or len(slots.periods) < _LEAST or len(slots.areas) > 1:
        return None
    whole = max(slots.periods, key=lambda period: period.months)
    parts = sorted((p for p in slots.periods if p is not whole), key=lambda period: period.start)
    apart = all(one.end <= other.start for one, other in pairwise(parts))
    if slots.when or slots.unknown or not apart or not all(_inside(whole, one) for one in parts):
        return None
    each = [_held(at, slots, period) for period in parts]
    around = _held(at, slots, whole) or _filling(at, slots, whole)
    if not around or not all(each):
        return None
    shown = [*chain.from_iterable(each), *around]
    base = at.index.base
    if measure_of(base, around[0]).kind is not MeasureKind.COUNT or stands(base, _every(at, slots)):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_TIME, at, tuple(shown))
    if not all(_alike(at, figure, around[0]) for figure in shown):
        return None
    joined = len(each) > 1 and not _APART.search(query.bare)
    made = [[*chain.from_iterable(each)]] if joined else each
    worked = [one for part in made if (one := arithmetic.share(part, *around))]
    return derived(at, tuple(shown), worked) if worked else figures.show(at, shown)


def _inside(whole: Period, part: Period) -> bool:
    return part.months < whole.months and whole.spans(part)


def _held(at: Answering, slots: Slots, period: Period) -> list[Figure]:
    """The one figure of a period, if one is held."""
    found = at.index.find(replace(slots, periods=(period,)), COUNTS)
    return [*found.figures] if isinstance(found, Found) and len(found.figures) == 1 else []


def _every(at: Answering, slots: Slots) -> list[Figure]:
    return series(at.index, replace(slots, periods=(), when=(When.EACH,)))


def _filling(at: Answering, slots: Slots, whole: Period) -> list[Figure]:
    """The figures of the parts that fill a time that isn't held itself."""
    held = [one for one in _every(at, slots) if one.period and whole.spans(one.period)]
    months = sum(one.period.months for one in held if one.period)
    return held if months == whole.months else []


def _alike(at: Answering, one: Figure, other: Figure) -> bool:
    differing: Sequence[str] = arithmetic.unlike(at.index.base, one, other, axis="period")
    return {*differing} <= {computing.LENGTH}
