"""In which periods a series fell, or rose, against the one before: "did it ever fall?".

May import the operands and the look-up.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.operands import keys, series
from bot.language.shown import computing
from bot.language.shown.describe import area_name, full_line, measure_of, period_name, value_words
from bot.model.query import Query, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply
from bot.questions.periods.times import stretch_of
from bot.regex import regex

_ANY = regex(
    r"\b(?:ever|(?:in|at) any (?:year|period|time|point|stage)|"
    r"(?:in|of )?(?:which|what|how many)(?: of the)? (?:years|periods)(?! of (?!the|those|all|\d))|"
    r"(?:any|an?) (?:years?|periods?) (?:in which |that |when |where )?(?=\w))\b"
)
_EVERY = regex(
    r"\b(?:always|every (?:single )?(?:year|period)|each (?:year|period)|"
    r"(?:year|period) (?:on|after|by) (?:year|period)|without (?:fail|a break))\b",
    has="always|every|each|year on|year after|year by|period on|period after|period by|without",
)
_SPANNED = regex(r"\b(?:between|from) (?:the )?P\b")
_OTHERWISE = frozenset({"RANK", "TIMES", "DIFFERENCE", "SHARE", "WHY", "REST", "TOGETHER"})
_LEAST = 3
_MOST = 10


def answer(at: Answering, query: Query) -> Reply | None:
    """The periods in which it was so; of "every year", those in which it was not."""
    slots, every = query.slots, _EVERY.search(query.text)
    moved = query.cues & {"RISE", "FALL"}
    if not moved or query.cues & _OTHERWISE or query.numbers or slots.unknown:
        return None
    if not (every or _ANY.search(query.text)) or len(slots.areas) > 1:
        return None
    stretch = stretch_of(slots.periods, slots.when) if _SPANNED.search(query.bare) else None
    if slots.periods and not stretch:
        return None
    each, _ = keys(at.index, replace(slots, periods=(), when=(When.EACH,), within=stretch))
    held = series(at.index, each[0]) if len(each) == 1 else []
    if len(held) < _LEAST or len({(f.measure, f.by, f.release) for f in held}) > 1:
        return None
    falls = ("FALL" in query.cues) is not bool(every)
    steps = [
        (later, earlier)
        for earlier, later in pairwise(held)
        if (later.value.number < earlier.value.number) is falls
        and later.value.number != earlier.value.number
    ]
    base = at.index.base
    unit = measure_of(base, held[0]).unit
    shown = steps[:_MOST]
    rows = [
        computing.TURNED_ROW.format(
            period=period_name(later),
            now=value_words(later.value, unit),
            before=value_words(earlier.value, unit),
            earlier=period_name(earlier),
        )
        for later, earlier in shown
    ]
    words = computing.TURNED.format(
        count=len(held),
        area=area_name(base, held[0].area),
        moved=len(steps) or "none",
        direction=computing.LOWER if falls else computing.HIGHER,
    )
    facts = [later for later, _ in shown] or held[-1:]
    beside = [earlier for _, earlier in shown if earlier not in facts]
    return Reply(
        Outcome.ANSWER,
        full_line(base, facts[0]),
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD.format(words=words)),
            *([Block(BlockKind.COMPUTED, "\n".join(rows))] if rows else []),
            *compose.caveats(base, facts),
            *compose.stale(at.index, facts, at.today),
        ),
        facts=tuple(figure.id for figure in facts),
        context=tuple(figure.id for figure in beside),
        computed=(Computed("count", str(len(steps)), "", tuple(f.id for f in held)),),
        citations=compose.cite(base, compose.sources_of([*facts, *beside])),
    )
