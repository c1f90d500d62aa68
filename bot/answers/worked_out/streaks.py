"""The longest run of rises or falls of a series, and how far it came down from its top.

"The longest run of quarters in which it fell", "from peak to trough". May import the turning points
and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held import losses
from bot.answers.held.operands import keys, series
from bot.answers.held.runs import named
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.derived import derived
from bot.answers.worked_out.turning import Step, in_stretch, steps_of
from bot.language.shown import computing, says
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Computed, Reason, Reply
from bot.questions.periods.times import SPANNED, stretch_of
from bot.regex import regex

_RUN = regex(
    r"\b(?:longest|biggest|greatest) (?:\w+ ){0,2}?(?:run|streak|stretch|spell|series|sequence)\b|"
    r"\b(?:longest|most) (?:\w+ ){0,3}?(?:in a row|in succession|running|on end)\b|"
    r"\b(?:most|longest) consecutive\b|"
    r"\bhow (?:many|long) (?:\w+ ){0,8}?(?:in a row|in succession|on end)\b",
    has="run|streak|stretch|spell|series|sequence|in a row|succession|on end|consecutive",
)
_PEAK = regex(
    r"\bpeak[- ](?:down )?to[- ](?:its |the |their )?(?:trough|bottom|low|lowest)\b|"
    r"\b(?:fall|fell|fallen|drop|dropped|lost|decline[ds]?)\b.* top to bottom\b",
    has="peak|top to",
)
"""Not "from highest to lowest", which is an order."""
_DOWN = regex(
    r"\b(?:fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|declin\w+|loss|losses|lost|decreas\w+|"
    r"shrink\w*|shrank|down|negative|below)\b"
)
_UP = regex(
    r"\b(?:rise[sn]?|rose|rising|gain(?:s|ed)?|growth|grew|growing|climb\w*|increas\w+|up|"
    r"positive|above)\b"
)
_LEAST = 3


def answer(at: Answering, query: Query) -> Reply | None:
    """The longest run, or the way from the top to the low after it; None where none is asked."""
    run, peak = _RUN.search(query.text), _PEAK.search(query.text)
    slots = query.slots
    if not (run or peak) or query.numbers or slots.places or slots.groups or len(slots.areas) > 1:
        return None
    if not {*slots.unknown} <= _OWN:
        return None
    spanned = stretch_of(slots.periods, slots.when) if SPANNED.search(query.bare) else None
    stretch = slots.within or spanned or (slots.periods[0] if len(slots.periods) == 1 else None)
    if slots.periods and stretch is None:
        return None
    each, _ = keys(at.index, replace(slots, periods=(), when=(When.EACH,), within=None, unknown=()))
    every = series(at.index, each[0]) if len(each) == 1 else []
    wanted = named(query)
    held = in_stretch(
        every,
        stretch,
        wanted if any(f.period and f.period.months == wanted for f in every) else None,
    )
    if len({(f.area, f.measure, f.by, f.release) for f in held}) != 1 or len(held) < _LEAST:
        return None
    if peak:
        return _from_peak(
            at, [f for f in held if stretch is None or (f.period and stretch.spans(f.period))]
        )
    falls, rises = bool(_DOWN.search(query.text)), bool(_UP.search(query.text))
    if falls is rises:
        return None
    steps = steps_of(at, held, stretch)
    return _longest(at, steps, falls=falls)


_OWN = frozenset({"trough", "streak", "run", "spell", "stretch", "row", "peak", "bottom"})


def _longest(at: Answering, steps: Sequence[Step], *, falls: bool) -> Reply | None:
    """The run with the most steps one way, the first of those alike, told by its two ends."""
    best: list[Figure] = []
    here: list[Figure] = []
    for later, earlier in steps:
        by = later.value.number - (earlier.value.number if earlier else 0)
        if not (by < 0 if falls else by > 0):
            here = []
            continue
        here = [*here, later] if here else [*([earlier] if earlier else []), later]
        best = here if len(here) > len(best) else best
    if not best:
        return None
    signed = bool(losses.moves(at, best[0]))
    long = len(best) - (not signed)
    words = (computing.LONGEST_FALL if falls else computing.LONGEST_RISE).format(count=long)
    ends = (best[0], best[-1]) if len(best) > 1 else (best[0],)
    told = Computed("count", str(long), "", tuple(f.id for f in best))
    reply = derived(at, ends, [arithmetic.Worked(words, (told,))])
    return replace(reply, context=tuple(f.id for f in best[1:-1]))


def _from_peak(at: Answering, held: Sequence[Figure]) -> Reply | None:
    """The top, and the lowest after it; None of what is held as changes, which have no top."""
    if held and losses.moves(at, held[0]):
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    if not held:
        return None
    top = max(held, key=lambda figure: figure.value.number)
    after = held[held.index(top) + 1 :]
    if not after:
        return None
    low = min(after, key=lambda figure: figure.value.number)
    base = at.index.base
    worked = [arithmetic.difference(base, low, top), arithmetic.percentage_change(base, low, top)]
    return derived(at, (top, low), [each for each in worked if each])
