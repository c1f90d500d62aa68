"""What part of a whole an area makes up, and what is left without it: of one part or several.

In one period, or in each of several: "is its share larger than it was?". May import the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from bot.answers import compose, declining
from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import resolve
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived, forbidden, refuse
from bot.answers.worked_out.wholes import against_whole, part_of_whole, whole_of
from bot.language.shown import computing, says
from bot.language.shown.describe import period_name
from bot.model.facts import Figure
from bot.model.query import Intent, Query, When
from bot.model.reply import Reason, Reply
from bot.model.value import Scale
from bot.questions.part_moved import part_moved
from bot.regex import regex

MOST_PERIODS = 4
"""Periods for which a part is told; more is a table, not a question."""


def answer(at: Answering, query: Query) -> Reply | None:
    """The share or the rest that is asked for; None where neither is."""
    query = against_whole(at, query)
    slots = query.slots
    whole = whole_of(at, slots.areas)
    left = "REST" in query.cues
    if left and (
        _OTHER.search(query.bare) or (len(slots.areas) == 1 and _BEYOND.search(query.bare))
    ):
        # What is taken away is no area, or nothing is held around it.
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    moved = query.cues & {"RISE", "POINTS"} and not _PART.search(query.text)
    if whole is None or moved or not (left or part_of_whole(at, query)):
        return None  # "moved": the percentage rise in A and in all
    if query.cues & {"CHANGE", "RISE"} and not (left or slots.periods):
        slots = replace(slots, when=(When.EACH,))
    operands = resolve(at.index, slots, COUNTS)
    if operands.missing:
        return declining.missing(at, operands.missing[0], query)
    together = _together(operands.found, len(slots.areas))
    worked: list[Worked] = []
    for figures in together:
        inputs = sorted(figures, key=lambda figure: figure.area == whole)
        if refusal := _forbidden(at, inputs):
            return refusal
        made = _made(at, inputs, left=left, joined=bool(_JOINED.search(query.bare)))
        if not made:
            return refuse(Reason.NOT_COMPUTABLE, computing.TINY_BASE, at, figures)
        timed = f"{period_name(figures[0])}: " if len(together) > 1 else ""
        worked += [one._replace(words=f"{timed}{one.words}") for one in made]
    return derived(at, tuple(chain.from_iterable(together)), worked) if worked else None


def over_time(at: Answering, query: Query) -> Reply | None:
    """What part of a whole an area makes up at each of two times; None where that isn't asked."""
    if not part_moved(query):
        return None
    cues = query.cues - {"CHANGE", "RISE", "DIFFERENCE"} | {"SHARE"}
    query = against_whole(at, replace(query, intent=Intent.SHARE, cues=cues))
    slots = query.slots
    if whole_of(at, slots.areas) is None:
        return None
    if len(slots.periods) + len(slots.when) < _TWO:
        timed = bool(slots.periods) or slots.when == (When.PREVIOUS,)
        when = (*slots.when, When.LATEST) if timed else (When.EACH,)
        slots = replace(slots, when=when)
    told = answer(at, replace(query, slots=slots))
    if told and len(told.computed) == 1:
        before = replace(slots, when=(When.PREVIOUS, When.LATEST))
        return answer(at, replace(query, slots=before))
    return told


_TWO = 2


def _forbidden(at: Answering, inputs: Sequence[Figure]) -> Reply | None:
    """A refusal where a part is not counted like the whole, which stands last."""
    refusals = (forbidden(at, (part, inputs[-1]), "area") for part in inputs[:-1])
    return next((refusal for refusal in refusals if refusal), None)


_TAKEN = (
    r"\b(?:outside|beyond|other than|apart from|except(?: for)?|excluding|without|not in|"
    r"leav(?:e|ing) out|not (?:counting|including)|minus|ignoring) (?:of )?"
)
_BEYOND = regex(rf"{_TAKEN}(?:the )?A\b")
_OTHER = regex(rf"{_TAKEN}(?:the |any |all |those |these )*(?!(?:[\w,]+ ){{0,6}}[AP]\b)[a-zMG]+")
_PART = regex(r"\b(?:share|slice|part|proportion|fraction|portion|chunk|weight)\b")


_JOINED = regex(
    r"\bA (?:and|plus|with|together with|along with|n) A\b|\bboth\b|\btogether\b|\bbetween them\b|"
    r"\b(?:is|was|does|did|make|makes) (?:that|this|it)\b"
)
"""Several parts are taken as one."""


def _made(at: Answering, inputs: Sequence[Figure], *, left: bool, joined: bool) -> list[Worked]:
    """What is left without the parts, or what part of the whole, which stands last, they are."""
    base = at.index.base
    *parts, whole = inputs
    several = [arithmetic.total(base, parts)] if len(parts) > 1 else []
    if left:
        return [*several, arithmetic.rest(base, whole, parts)]
    if joined:
        made = [*several, arithmetic.share(parts, whole)]
    else:
        made = [arithmetic.share((part,), whole) for part in parts]
    return [one for one in made if one]


def _together(found: Sequence[Figure], areas: int) -> list[tuple[Figure, ...]]:
    """The counts of one period and group, one for each area, as often as all areas have one."""
    kept: dict[tuple[object, ...], dict[str | None, Figure]] = {}
    for figure in found:
        if figure.value.scale is not Scale.COUNT:
            continue
        there = kept.setdefault((figure.measure, figure.by, figure.period), {})
        if figure.area not in there or there[figure.area].value.rounded:
            there[figure.area] = figure
    whole = [tuple(there.values()) for there in kept.values() if len(there) == areas]
    return whole[-MOST_PERIODS:]
