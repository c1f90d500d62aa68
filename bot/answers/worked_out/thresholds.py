"""Which areas, or which periods or groups of one area, lie above or below a number.

May import the peers, the arithmetic of agreement and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers import compose
from bot.answers.asking import KINDS, Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.scales import alike
from bot.answers.held import losses
from bot.answers.held.lookup import COUNTS
from bot.answers.held.picks import latest
from bot.answers.worked_out import lengths
from bot.answers.worked_out.peers import areas_asked, newest_group, peers
from bot.language.shown import computing, says
from bot.language.shown.describe import (
    area_name,
    full_line,
    measure_of,
    member_names,
    period_name,
    value_words,
)
from bot.language.words import stem
from bot.model.facts import FactBase, Figure
from bot.model.query import Intent, Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reason, Reply
from bot.model.value import Bound, Value
from bot.questions.numbers.limits import asks_beyond, limit_asked
from bot.questions.shape import crosses
from bot.regex import regex

MOST = 10
"""How many are told by name."""
_LEAST = 2
YEARS = regex(
    r"\b(?:which|what|how many|any|all|list)(?: of)?(?: the)? "
    r"(?:years?|quarters?|months?|periods?)\b|^when\b|"
    r"\b(?:is|was) there (?:ever )?an? (?:single )?(?:year|quarter|month|period)\b|"
    r"\bhow (?:often|many times)\b|"
    r"\b(?:is|are|was|were) there (?:ever )?(?:any )?(?:years|quarters|months|periods)\b|"
    r"^(?:the )?(?:years|quarters|months|periods) "
    r"(?:with|when|where|in which|that|below|above|under|over)\b"
)
_PLACES = frozenset("area place region country".split())


def answer(at: Answering, query: Query) -> Reply | None:
    """Those that lie on the side of a number that is asked for; None where none is asked for.

    What is no area, such as a station, is not held, however much the area it is in has.
    """
    query = _none_wanted(_signed(at, losses.limited(at, query)))
    slots = query.slots
    if not asks_beyond(query):
        return None
    kinds = frozenset(_kinds(at))
    nouns = {stem(word) for word in query.text.split()} & (_PLACES | kinds)
    if not {stem(word) for word in slots.unknown} <= nouns:
        return None
    if slots.groups:
        return _told(at, query, _of_groups(at, query), computing.BEYOND_GROUPS)
    if YEARS.search(query.text):
        return _told(at, query, _of_periods(at, query), computing.BEYOND_PERIODS)
    if "area" in query.carried:
        # "And which areas are below it?", after a figure of one of them.
        query = replace(query, slots=replace(slots, areas=()))
    if crosses(query):
        return None
    if not (nouns or query.text.startswith(("where", "who"))):
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    return _told(at, query, _of_areas(at, query), computing.BEYOND_AREAS)


def of_areas(at: Answering, query: Query) -> Reply | None:
    """Those of the areas that lie beyond a number, where nothing but their kind is named."""
    return answer(at, query) if areas_asked(at.index.base, query) else None


def _signed(at: Answering, query: Query) -> Query:
    """The query for what lies below nought, or above: "in which months was it negative".

    Only where some of what is held does lie below.
    """
    sign = _SIGN.search(query.text)
    if sign is None or query.numbers or not (query.slots.measures and YEARS.search(query.text)):
        return query
    named = replace(query.slots, areas=(), periods=(), when=(When.EACH,), within=None)
    if all(f.value.number >= 0 for f in at.index.pool(named, COUNTS)):
        return query
    bound = Bound.LESS_THAN if sign["low"] else Bound.MORE_THAN
    nought = Value(f"{bound} 0", Decimal(0), bound=bound)
    unknown = tuple(word for word in query.slots.unknown if word not in sign[0])
    slots = replace(query.slots, unknown=unknown)
    cues = query.cues - {"CHANGE", "RISE", "FALL"}
    return replace(query, numbers=(nought,), slots=slots, cues=cues, intent=Intent.VALUE)


_SIGN = regex(r"\b(?:(?P<low>negative)|positive)\b", has="negative|positive")


def _none_wanted(query: Query) -> Query:
    """The query for the periods with at most nothing, where it is asked which of them had none."""
    none = _NONE.search(query.bare) or [one.number for one in query.numbers] == [0]
    asked = "CLAIM" not in query.cues and YEARS.search(query.text)
    if not (none and asked) or (query.numbers and query.numbers[0].bound is not Bound.EXACT):
        return query
    nothing = Value("0", Decimal(0), bound=Bound.UP_TO)
    cues = query.cues - {"CHANGE", "RISE", "FALL", "WRONG_WAY", "REST"}  # "not a drop", "without"
    return replace(query, numbers=(nothing,), intent=Intent.VALUE, cues=cues)


_NONE = regex(
    r"\b(?:no|without(?: any)?|not (?:an?|any|one)(?: single)?(?: (?:drop|bit) of)?) "
    r"(?:G )?M\b"
)


def _kinds(at: Answering) -> Sequence[str]:
    """The nouns by which the areas are called: "countries"."""
    return [stem(word) for a in at.index.base.areas.values() for word in (a.kind or "").split()]


def _of_areas(at: Answering, query: Query) -> list[Figure]:
    """The figures of the areas named, or of those that are peers, in the area asked about."""
    if query.slots.places:
        return []
    pool = at.index.pool(replace(query.slots, areas=()), KINDS.get(query.intent, COUNTS))
    return peers(at, query, newest_group(pool)) if pool else []


def _of_periods(at: Answering, query: Query) -> list[Figure]:
    """The figures of one area in all its periods, or in those asked about."""
    slots = query.slots
    if len(slots.areas) > 1 or slots.places or (slots.when and not slots.within):
        return []
    if whole := lengths.divided(at, query, KINDS.get(query.intent, COUNTS)):
        slots = replace(slots, periods=(), when=(When.EACH,), within=whole)
    elif not (slots.periods or slots.within):
        slots = replace(slots, when=(When.EACH,))
    pool = at.index.pool(replace(slots, areas=()), KINDS.get(query.intent, COUNTS))
    held = [f for f in pool if f.area in slots.areas] if slots.areas else pool
    held = lengths.of_one(query, held)
    return held if len({(f.area, f.measure, f.by, f.release) for f in held}) == 1 else []


def _of_groups(at: Answering, query: Query) -> list[Figure]:
    """The figures of the single groups of one breakdown, in one area and period."""
    pool = at.index.pool(query.slots, KINDS.get(query.intent, COUNTS))
    held = [f for f in pool if len(f.by) == 1 and len(f.by[0][1]) == 1]
    newest = latest(held) if held and not query.slots.periods else held
    return newest if len({(f.area, f.measure, f.period, f.release) for f in newest}) == 1 else []


def _name(base: FactBase, figure: Figure, form: str) -> str:
    if form == computing.BEYOND_GROUPS:
        return member_names(base, figure)
    areas = form == computing.BEYOND_AREAS
    return area_name(base, figure.area) if areas else period_name(figure)


def _told(at: Answering, query: Query, held: Sequence[Figure], form: str) -> Reply | None:
    return told(at, query, held, form, limit_asked(query))


def told(
    at: Answering,
    query: Query,
    held: Sequence[Figure],
    form: str,
    limit: Value,
    own: Figure | None = None,
) -> Reply | None:
    """Those of the figures that lie beyond the number; where none does, the one nearest to it.

    The number may be that of a figure of its `own`, which is shown before them.
    """
    periods = form == computing.BEYOND_PERIODS
    held = [f for f in held if not f.value.rounded and alike(f, limit)]
    if len(held) < _LEAST:
        return None
    above = limit.bound in (Bound.MORE_THAN, Bound.AT_LEAST)
    sizes = {f.id: losses.as_lost(at, query, f) for f in held}
    ordered = sorted(
        held, key=lambda f: (-sizes[f.id].number if above else sizes[f.id].number, f.id)
    )
    fitting = [f for f in ordered if agrees(limit, sizes[f.id], exactly=False)]
    if periods:
        fitting.sort(key=lambda f: f.period.end if f.period else 0)
    shown = fitting[:MOST] or ([] if own else ordered[:1])
    base = at.index.base
    told_of = [own, *shown] if own else shown
    first = told_of[0]
    words = form.format(
        fitting=len(fitting) or "none",
        count=len(held),
        limit=limit.text,
        period=period_name(first),
        area=area_name(base, first.area),
    )
    rows = [
        f"{_name(base, f, form)}: {value_words(f.value, measure_of(base, f).unit)}" for f in shown
    ]
    more = len(fitting) - len(shown)
    rows += [computing.AND_MORE.format(more=more)] if more > 0 else []
    ids = tuple(figure.id for figure in told_of)
    return Reply(
        Outcome.ANSWER,
        f"{full_line(base, first)}",
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD_ONE.format(words=words)),
            *([Block(BlockKind.COMPUTED, "\n".join(rows))] if fitting else []),
            *compose.caveats(base, told_of),
            *compose.stale(at.index, told_of, at.today),
        ),
        facts=ids,
        computed=(Computed("count", str(len(fitting)), "", ids),),
        citations=compose.cite(base, compose.sources_of(told_of)),
    )
