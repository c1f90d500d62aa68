"""Which periods are put in order: years, quarters or months, and never two of them mixed.

May import model, language and the look-up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.levels import stands
from bot.answers.held.lookup import key_of
from bot.answers.held.runs import MONTHS, named
from bot.language.shown import computing, says
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.period import Period
from bot.model.query import Query, Slots, When
from bot.model.reply import Reason, Reply
from bot.questions.periods.times import SPANNED

_KINDS = {months: kind for kind, months in MONTHS.items()}
_TWO = 2


def recurs(slots: Slots) -> bool:
    """Whether one month or quarter of several years is meant: "which November"."""
    year = MONTHS["year"]
    parts = {(one.start % year, one.months) for one in slots.periods}
    return len(slots.periods) > 1 == len(parts) and slots.periods[0].months < year


def several(at: Answering, query: Query, kinds: frozenset[MeasureKind]) -> Sequence[Figure]:
    """The figures of the periods that are named one by one to be put in order: "of A, B and C".

    None where not all are held, or more than one area has them.
    """
    slots = query.slots
    apart = len(slots.periods) >= _TWO and not slots.when and not SPANNED.search(query.bare)
    between = query.cues & {"DIFFERENCE", "TIMES"}
    if not apart or between or query.bare.split().count("P") < _TWO:
        return ()
    if len({period.months for period in slots.periods}) > 1:
        return ()
    found = at.index.pool(slots, kinds)
    return found if len(found) == len(slots.periods) else ()


def divided(at: Answering, query: Query, kinds: frozenset[MeasureKind]) -> Period | None:
    """The one period named, where what is meant are shorter ones within it: a year's months.

    None where periods of its own kind are named: "was 2014 the driest year".
    """
    slots = query.slots
    if len(slots.periods) != 1 or slots.when:
        return None
    whole, wanted = slots.periods[0], named(query)
    inside = wanted is None or wanted < whole.months
    if not inside and at.index.pool(slots, kinds):
        return None
    every = replace(slots, periods=(), when=(When.EACH,), within=whole)
    return whole if at.index.pool(every, kinds) else None


def of_one(query: Query, found: Sequence[Figure]) -> list[Figure]:
    """The figures of the periods of one length: of the kind named, else of that most are held of.

    None where the kind named is not held: no month is the worst year.
    """
    lengths = Counter(figure.period.months for figure in found if figure.period)
    if not lengths:
        return []
    wanted = named(query)
    if wanted is None or (wanted not in lengths and _KINDS.keys().isdisjoint(lengths)):
        wanted = max(lengths, key=lambda months: (lengths[months], months))
    return [figure for figure in found if figure.period and figure.period.months == wanted]


def at_one_time(query: Query, pool: Sequence[Figure]) -> list[Figure]:
    """The figures of the last period of a stretch, so that what is ranked stands there once."""
    newest = max((figure.period.end for figure in pool if figure.period), default=None)
    if query.slots.when != (When.EACH,) or newest is None:
        return [*pool]
    return [figure for figure in pool if figure.period and figure.period.end == newest]


def undecided(at: Answering, query: Query, pool: Sequence[Figure]) -> Reply | None:
    """A decline where what happened over a stretch is to be ranked, and is held by its parts.

    One part of it tells little of the whole; what is there at a moment may be told of its end.
    """
    periods = {figure.period for figure in pool if figure.period}
    if query.slots.when != (When.EACH,) or not query.slots.within or len(periods) < _TWO:
        return None
    base = at.index.base
    one = [f for f in pool if (key_of(f), f.area) == (key_of(pool[0]), pool[0].area)]
    if measure_of(base, one[0]).kind is not MeasureKind.COUNT or stands(base, one):
        return None
    kind = _KINDS.get(min(period.months for period in periods))
    words = computing.HELD_ONLY_BY.format(kind=kind) if kind else says.NOT_HELD_PERIOD_UNKNOWN
    return compose.decline(Reason.NOT_HELD, words)


def not_held(at: Answering, query: Query, found: Sequence[Figure]) -> Reply | None:
    """A decline that says by which kind of period figures are held; None where that is not it."""
    held = {figure.period.months for figure in found if figure.period}
    kind, asked = _KINDS.get(min(held, default=0)), _KINDS.get(named(query) or 0)
    if not (kind and asked) or kind == asked:
        return None
    newest = sorted(found, key=lambda one: -one.period.end if one.period else 0)
    return compose.decline(
        Reason.NOT_HELD,
        computing.HELD_BY.format(kind=kind, asked=asked),
        offer=compose.choices(at.index.base, newest[:1]),
        base=at.index.base,
    )
