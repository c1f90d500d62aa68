"""In which periods a series fell, or rose, against the one before: "did it ever fall?".

Of what is held as a change itself, those in which it was below nought, or above. What is claimed of
every period, or of none, gets a verdict. May import the operands and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held import losses
from bot.answers.held.operands import keys, series
from bot.answers.held.runs import named, of_one_length
from bot.language.asking import ordering
from bot.language.shown import checking, computing
from bot.language.shown.describe import (
    area_name,
    full_line,
    measure_of,
    names_of,
    period_name,
    value_words,
)
from bot.language.times.period_words import A_PERIOD
from bot.model.facts import Figure
from bot.model.period import Period
from bot.model.query import Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply, Verdict
from bot.questions.periods.endings import names_months
from bot.questions.periods.times import SPANNED, stretch_of
from bot.regex import regex

_ANY = regex(
    r"\b(?:ever|(?:in|at) any (?:time|point|stage)|"
    rf"any (?:one |single )?{A_PERIOD}s?|"
    rf"(?:in|of )?(?:which|what|how many)(?: of the)? {A_PERIOD}s(?! of (?!the|those|all|P|\d))|"
    r"an? (?:year|period) (?:in which |that |when |where )?(?=\w)|"
    rf"(?:an?|one) (?:single )?{A_PERIOD} (?:in which|that|when|where)|"
    rf"(?:there (?:was|were|has been|have been)) (?:\w+ )?{A_PERIOD}s?)\b"
)
_EVERY = regex(
    rf"\b(?:always|(?:every|each) (?:single )?{A_PERIOD}|all (?:the )?{A_PERIOD}s|"
    rf"{A_PERIOD} (?:on|after|by) {A_PERIOD}|without (?:fail|a break))\b",
    has="always|every|each|all|on year|after|by|on period|without|on month|on quarter|on season",
)
_NONE = regex(
    rf"\b(?:never|no (?:single )?{A_PERIOD}|not (?:an?|one|any|in any) (?:single )?{A_PERIOD}|"
    rf"\w{{3,}}nt (?:ever |been )?(?:an?|one|any) (?:single )?{A_PERIOD})\b"
)
_THAN_BEFORE = regex(
    rf"\bthan (?:(?:in|on|for) )?(?:the )?(?:(?:one|that|{A_PERIOD}) (?:right |just )?before|"
    rf"(?:previous|preceding|last|prior) (?:one|{A_PERIOD})|P)\b"
)
"""Each is held against the one before it."""
_FEWER = regex(r"\b(?:fewer|less|lower|smaller|shorter)\b")
_GAINED = regex(r"\b(?:gain|gains|gained|gaining|added|adds|add|created|grew|rose|growth)\b")
_OTHERWISE = frozenset("RANK TIMES DIFFERENCE SHARE WHY REST TOGETHER".split())
_LEAST = 3
_MOST = 12
Step = tuple[Figure, Figure | None]


class Told(NamedTuple):
    """How what was found is told: which way, of what is claimed, from where on, each by name."""

    falls: bool
    verdict: Verdict | None
    from_first: bool
    listed: bool


def answer(at: Answering, query: Query) -> Reply | None:
    """The periods in which it was so; of "every year", those in which it was not."""
    slots, every = query.slots, _EVERY.search(query.text)
    none = not every and bool(_NONE.search(query.text))
    lost = bool(losses.LOST.search(query.text))
    beyond = every and _THAN_BEFORE.search(query.bare)
    moved = query.cues & {"RISE", "FALL"} or lost or _GAINED.search(query.text) or beyond
    if not moved or query.cues & _OTHERWISE or query.numbers or slots.unknown:
        return None
    some = "AVERAGE_MONTH" not in query.cues and _ANY.search(query.text)
    if not (every or none or some) or len(slots.areas) > 1:
        return None
    over = SPANNED.search(query.bare) or "since" in query.words
    spanned = stretch_of(slots.periods, slots.when) if over else None
    stretch = slots.within or spanned
    if slots.periods and not spanned:
        return None
    each, _ = keys(at.index, replace(slots, periods=(), when=(When.EACH,), within=None))
    every_one = series(at.index, each[0]) if len(each) == 1 else []
    held = in_stretch(every_one, stretch, named(query))
    if len({(f.measure, f.by, f.release) for f in held}) > 1:
        return None
    steps = steps_of(at, held, stretch)
    if len(steps) < _LEAST - 1:
        return None
    falls = "FALL" in query.cues or lost or bool(beyond and _fewer(at, query, held[0]))
    falls = falls is not bool(every)
    fitting = [step for step in steps if _goes(step, falls=falls)]
    verdict = None
    if "CLAIM" in query.cues or ((every or none) and not query.cues & {"ASKS", "YES_NO"}):
        holds = not fitting if every or none else bool(fitting)
        verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    first = steps[0][1]
    from_first = stretch is None or bool(
        every and first and first.period and stretch.spans(first.period)
    )
    listed = bool(verdict or every)
    told = Told(falls, verdict, from_first, listed)
    return _told(at, steps, fitting, told)


def _fewer(at: Answering, query: Query, one: Figure) -> bool:
    """Whether less than in the one before is claimed: "every year was colder than the last"."""
    judged = ordering.downwards(query.text, names_of(measure_of(at.index.base, one)))
    return bool(_FEWER.search(query.text)) if judged is None else judged


def in_stretch(
    held: Sequence[Figure], stretch: Period | None, wanted: int | None
) -> Sequence[Figure]:
    """The figures of the periods that are looked through: of the kind named, months in a year."""
    if stretch and wanted is None:
        held = [f for f in held if f.period and f.period.months < stretch.months]
    return of_one_length(held, wanted)


def steps_of(at: Answering, held: Sequence[Figure], stretch: Period | None) -> list[Step]:
    """Each figure with the one before it; a year's first month with the last of the one before.

    What is held as a change needs nothing beside it.
    """
    if held and losses.moves(at, held[0]):
        return [(f, None) for f in held if not stretch or (f.period and stretch.spans(f.period))]
    bounded = stretch and (" to " in stretch.label or stretch.label.endswith(" on"))
    ends = stretch and (bounded or names_months(stretch))
    return [
        (later, earlier)
        for earlier, later in pairwise(held)
        if later.period and earlier.period
        if stretch is None
        or (stretch.spans(later.period) and (not ends or stretch.spans(earlier.period)))
    ]


def _goes(step: Step, *, falls: bool) -> bool:
    """Whether a step goes down, or up."""
    later, earlier = step
    by = later.value.number - (earlier.value.number if earlier else 0)
    return by < 0 if falls else by > 0


def _told(
    at: Answering,
    steps: Sequence[Step],
    fitting: Sequence[Step],
    told: Told,
) -> Reply:
    base = at.index.base
    falls, verdict, from_first, listed = told
    looked = [later for later, _ in steps]
    shown = fitting[:_MOST]
    signed = steps[0][1] is None
    low, high = (
        (computing.BELOW_NOUGHT, computing.ABOVE_NOUGHT)
        if signed
        else (computing.LOWER, computing.HIGHER)
    )
    words = (computing.TURNED_SIGN if signed else computing.TURNED).format(
        count=len(steps) + (not signed and steps[0][1] not in looked),
        area=area_name(base, looked[0].area),
        moved=len(fitting) or "none",
        direction=low if falls else high,
    )
    facts = [later for later, _ in shown]
    if not facts:
        first = steps[0][1]
        every = [first, *looked] if first and from_first else looked
        facts = every if listed and len(every) <= _MOST else looked[-1:]
    beside = list(dict.fromkeys(f for _, f in shown if f and f not in facts))
    rows = [_row(at, step) for step in shown]
    lead = f"{checking.VERDICTS[verdict]} " if verdict else ""
    return Reply(
        Outcome.ANSWER,
        f"{lead}{full_line(base, facts[0])}",
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD.format(words=words)),
            *([Block(BlockKind.COMPUTED, "\n".join(rows))] if rows else []),
            *compose.caveats(base, facts),
            *compose.stale(at.index, facts, at.today),
        ),
        facts=tuple(figure.id for figure in facts),
        verdict=verdict,
        context=tuple(figure.id for figure in beside),
        computed=(Computed("count", str(len(fitting)), "", tuple(f.id for f in looked)),),
        citations=compose.cite(base, compose.sources_of([*facts, *beside])),
    )


def _row(at: Answering, step: Step) -> str:
    later, earlier = step
    unit = measure_of(at.index.base, later).unit
    now = value_words(later.value, unit)
    if earlier is None:
        return computing.TURNED_ALONE.format(period=period_name(later), now=now)
    return computing.TURNED_ROW.format(
        period=period_name(later),
        now=now,
        before=value_words(earlier.value, unit),
        earlier=period_name(earlier),
    )
