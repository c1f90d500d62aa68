"""When one series passed another, or a number: the first of the periods held in which it had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.operands import keys, series
from bot.answers.held.runs import named, of_one_length
from bot.answers.worked_out import turning
from bot.language.shown import computing, says
from bot.language.shown.describe import full_line, period_name
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reason, Reply
from bot.model.value import Scale
from bot.questions.shape import crosses
from bot.regex import regex

_UNDER = regex(r"\b(?:below|under|less than|fewer than|lower than|smaller than)\b")
_FOR_GOOD = regex(r"\b(?:for good|finally|the last time|last|since when|how long ha(?:s|ve))\b")
_SERIES = 2


def answer(at: Answering, query: Query) -> Reply | None:
    """The period of the crossing with the figures that show it; None where none is asked for.

    So those in which the series fell or rose.
    """
    if query.slots.unknown or not crosses(query):
        return turning.answer(at, query)
    slots = replace(query.slots, periods=(), when=(When.EACH,))
    each, _ = keys(at.index, slots)
    wanted = named(query)
    found_series = [of_one_length(series(at.index, one), wanted) for one in each]
    scales = {figure.value.scale for one in found_series for figure in one}
    told = (v for v in query.numbers if v.scale is Scale.COUNT or {v.scale} == scales)
    counts = list(dict.fromkeys(value.number for value in told))
    steps: list[tuple[Shown, bool]]
    if len(found_series) == 1 and len(counts) == 1:
        steps = [((f,), f.value.number > counts[0]) for f in found_series[0]]
    elif len(found_series) == _SERIES and not counts:
        other = {f.period: f for f in found_series[1]}
        steps = [
            ((f, other[f.period]), f.value.number > other[f.period].value.number)
            for f in found_series[0]
            if f.period in other
        ]
    else:
        return None
    wanted = not _UNDER.search(query.text)
    found = _crossings([(shown, over is wanted) for shown, over in steps])
    if not found:
        return compose.decline(Reason.NOT_HELD, computing.NEVER_CROSSED)
    return _told(at, *(found[-1] if _FOR_GOOD.search(query.text) else found[0]))


Shown = tuple[Figure, ...]


def _crossings(steps: Sequence[tuple[Shown, bool]]) -> list[tuple[Shown, Shown]]:
    """The figures of each period in which it is so and was not in the one before, with those."""
    return [(now, before) for (before, was), (now, holds) in pairwise(steps) if holds and not was]


def _told(at: Answering, now: Shown, before: Shown) -> Reply:
    base = at.index.base
    words = computing.CROSSED.format(period=period_name(now[0]), before=period_name(before[0]))
    ids = tuple(figure.id for figure in (*now, *before))
    return Reply(
        Outcome.ANSWER,
        " ".join(full_line(base, figure) for figure in now),
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD.format(words=words)),
            *(compose.text(says.COMPARED_WITH.format(line=full_line(base, f))) for f in before),
            *compose.caveats(base, now),
            *compose.stale(at.index, now, at.today),
        ),
        facts=tuple(figure.id for figure in now),
        context=tuple(figure.id for figure in before),
        computed=(Computed("crossing", period_name(now[0]), "", ids),),
        citations=compose.cite(base, compose.sources_of([*now, *before])),
    )
