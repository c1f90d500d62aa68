"""The largest rise, or fall, of a series from one period to the next, through all that are held.

Where changes are published, these are told instead. May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held import losses
from bot.answers.held.operands import keys, series
from bot.answers.held.runs import MONTHS, named
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.ranking import MOST
from bot.answers.worked_out.turning import in_stretch, steps_of
from bot.language.shown import computing, says
from bot.language.shown.describe import full_line, period_name
from bot.language.times.period_words import A_PERIOD
from bot.model.facts import Figure
from bot.model.period import Period
from bot.model.query import Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reason, Reply
from bot.questions.periods.times import stretch_of
from bot.regex import regex

_STEP = regex(
    rf"\b(?:from|between) (?:any )?one {A_PERIOD} (?:to|and) (?:the next|another)\b|"
    rf"\b{A_PERIOD} (?:on|over|to) {A_PERIOD}\b|\bin (?:any|a|one) (?:single )?{A_PERIOD}\b|"
    rf"\b(?:consecutive|successive|neighbouring|adjacent) {A_PERIOD}s\b|"
    r"\b(?:yearly|annual|quarterly|monthly) (?!total|average|mean|figure|number)\w+\b"
)
_LENGTHS = {"yearly": "year", "annual": "year", "quarterly": "quarter", "monthly": "month"}
_LENGTH = regex(rf"\b({'|'.join(_LENGTHS)})\b")
_WHICH = regex(rf"\b(?:which|what) {A_PERIOD}\b(?! (?:to|and)\b)")
_SPANNED = regex(r"\b(?:between|from) (?:the )?P\b")
_OTHERWISE = frozenset("LOWEST SHARE TIMES WHY AVERAGE CLAIM TOGETHER DIFFERENCE REST".split())
_RELATIVE = regex(r"\b(?:per ?cent\w*|relative\w*|proportion\w*|rate of|fastest|steepest)\b|%")
_LEAST = 3
Step = tuple[Figure, Figure]


def answer(at: Answering, query: Query) -> Reply | None:
    """The steps in order of their size; None where none are asked for, or changes are published."""
    slots = query.slots
    if not {"RANK", "CHANGE"} <= query.cues or query.cues & _OTHERWISE or slots.unknown:
        return None
    asked = _STEP.search(query.text) or _WHICH.search(query.text)
    if not (asked and query.cues & {"RISE", "FALL"}) or query.numbers or len(slots.areas) > 1:
        return None
    stretch = slots.within
    if slots.periods:
        spanned = stretch_of(slots.periods, slots.when) if _SPANNED.search(query.bare) else None
        stretch = stretch or spanned or _divided(query)
        if stretch is None:
            return None
    each, _ = keys(at.index, replace(slots, periods=(), when=(When.EACH,), within=None))
    every = series(at.index, each[0]) if len(each) == 1 else []
    held = in_stretch(every, stretch, named(query))
    if len({(f.area, f.measure, f.by, f.release) for f in held}) != 1:
        return None
    if any(f.value.rounded for f in held) or losses.moves(at, held[0]):
        return None
    steps = [(later, earlier) for later, earlier in steps_of(at, held, stretch) if earlier]
    if len(steps) < _LEAST or at.index.changes_of(held[0]) or not _even(steps):
        return None
    if declined := _other_steps(query, steps[0]):
        return declined
    falls = "FALL" in query.cues
    fitting = [step for step in steps if (_size(step) < 0 if falls else _size(step) > 0)]
    if not fitting:
        return compose.decline(Reason.NOT_HELD, says.FALL_NOT_HELD) if falls else None
    relative = bool(_RELATIVE.search(query.text)) and all(one.value.number > 0 for one in held)
    fitting.sort(key=lambda step: abs(_size(step, relative=relative)), reverse=True)
    return _told(at, fitting, falls=falls)


def _other_steps(query: Query, step: Step) -> Reply | None:
    """A decline where steps of another length are asked for: "yearly", of months."""
    asked, period = _LENGTH.search(query.text), step[0].period
    wanted = asked and _LENGTHS[asked[1]]
    held = next((kind for kind, months in MONTHS.items() if period and months == period.months), "")
    if not (asked and held) or held == wanted:
        return None
    words = computing.HELD_BY.format(kind=held, asked=wanted)
    return compose.decline(Reason.NOT_HELD, words)


def _divided(query: Query) -> Period | None:
    """The one period that is asked about part by part: "which month of 2013"."""
    months, periods = named(query), query.slots.periods
    return periods[0] if len(periods) == 1 and months and months < periods[0].months else None


def _even(steps: Sequence[Step]) -> bool:
    """Whether the periods lie equally far apart, and are of one length."""
    periods = [(later.period, earlier.period) for later, earlier in steps]
    return len({(a.end - b.end, a.months, b.months) for a, b in periods if a and b}) == 1


def _size(step: Step, *, relative: bool = False) -> Decimal:
    later, earlier = (one.value.number for one in step)
    return (later - earlier) / earlier if relative else later - earlier


def _told(at: Answering, fitting: Sequence[Step], *, falls: bool) -> Reply:
    base = at.index.base
    shown = fitting[:MOST]
    rows, made = [], []
    for place, step in enumerate(shown, start=1):
        worked = [arithmetic.difference(base, *step), arithmetic.percentage_change(base, *step)]
        words = " ".join(each.words for each in worked if each)
        rows.append(f"{place}. {period_name(step[1])} to {period_name(step[0])}: {words}")
        made += [result for each in worked if each for result in each.computed]
    later, earlier = shown[0]
    lead = computing.LARGEST_FALL if falls else computing.LARGEST_RISE
    ids = tuple(dict.fromkeys(figure.id for step in shown for figure in step))
    beside = tuple(id_ for id_ in ids if id_ not in (later.id, earlier.id))
    return Reply(
        Outcome.ANSWER,
        f"{full_line(base, later)} {full_line(base, earlier)} {lead.format(count=len(fitting))}",
        blocks=(
            Block(BlockKind.COMPUTED, "\n".join(rows)),
            *compose.caveats(base, [later]),
            *compose.stale(at.index, [later], at.today),
        ),
        facts=(later.id, earlier.id),
        context=beside,
        computed=(Computed("rank", period_name(later), "", ids), *made),
        citations=compose.cite(base, compose.sources_of([f for step in shown for f in step])),
    )
