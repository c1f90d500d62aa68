"""Which areas, or groups, rose or fell between two periods: "which towns improved in 2012".

May import the movers, the peers and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.movers import Move, falls_asked, moves_of
from bot.answers.worked_out.peers import areas_asked
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import (
    area_name,
    full_line,
    measure_of,
    member_names,
    names_of,
    period_name,
)
from bot.model.period import Period
from bot.model.query import Query, Slots, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply
from bot.regex import regex

MOST = 10
_ENDS = 2
_MOVES = frozenset({"CHANGE", "RISE", "FALL"})
_OTHERWISE = frozenset(
    {"RANK", "TIMES", "WHY", "TOGETHER", "SHARE", "WHO_SAID", "WHICH_PERIOD", "WHEN", "DIFFERENCE"}
)
_OPENING = regex(
    r"^(?:(?:and|so|but|ok|then|please|tell me|in) )*"
    r"(?:which|what|how many|any|name|list|show|give|(?:is|are|was|were) there (?:any|an?)|"
    r"(?:did|do|does|has|have|had) (?:any|all|every|each|both))\b"
)
"""It is asked which of them, or whether any or all of them did."""
_VERB = regex(
    r"\b(?:gain(?:ed|ing)?|los(?:e|t|ing)|gr(?:ow|ew)|shr(?:ink|ank|unk)|r(?:i|o)se|f(?:a|e)ll|"
    r"drop(?:ped)?|climb(?:ed)?|slip(?:ped)?|improved?|worsen(?:ed)?|"
    r"(?:go|went|was|were|is|are) (?:up|down)|increased?|decreased?|declined?|"
    r"(?:got|get) (?:better|worse))\b"
)
_DOWN = regex(
    r"\b(?:los(?:e|t|ing)|shr(?:ink|ank|unk)|f(?:a|e)ll|drop(?:ped)?|slip(?:ped)?|down|"
    r"decreased?|declined?)\b"
)
_THEN = regex(
    r"\b(?:(?P<low>fewer|less|lower|worse|smaller|below)|"
    r"more|higher|better|above|larger)\b.* than\b"
)
"""One period is set against another: "did better in 2012 than in 2011"."""


def answer(at: Answering, query: Query) -> Reply | None:
    """Those that moved as asked, and by how much; None where that isn't asked, or not held."""
    if query.cues & _OTHERWISE or not _OPENING.search(query.text):
        return None
    slots, nouns = query.slots, areas_asked(at.index.base, query)
    grouped = bool(slots.groups) and not slots.by
    if not (grouped or nouns) or not {*slots.unknown} <= {*nouns} or slots.places or slots.sources:
        return None
    if len(slots.areas) > 1 or (grouped and not slots.areas and _areas(at) > 1):
        return None
    two = len(slots.periods) == _ENDS or (slots.periods and slots.when == (When.PREVIOUS,))
    then = _THEN.search(query.text) if two else None
    ends = _ends(at, slots) if then or _VERB.search(query.text) else None
    if ends is None:
        return None
    asked = replace(query, slots=replace(slots, periods=ends, when=(), within=None))
    base = at.index.base
    found = [m for m in moves_of(at, asked) if not arithmetic.unlike(base, *m, axis="period")]
    fewest = min((len(later.by) for later, _ in found), default=0)
    found = [m for m in found if len(m[0].by) == fewest]  # a part of two groups is none of them
    if len(found) < _ENDS or len({(one.measure, one.release) for one, _ in found}) != 1:
        return None
    if any(value.number != len(found) for value in query.numbers):
        return None  # a number is none that moved, but may be how many there are
    names = names_of(measure_of(base, found[0][0]))
    if then:
        low = ordering.downwards(query.text, names)
        low = bool(then["low"]) if low is None else low
        falls = low is (ends[0].end > ends[1].end or bool(slots.when))
    else:
        falls = falls_asked(query, ordering.much_is(names)) or bool(_DOWN.search(query.text))
    return _told(at, found, falls=falls)


def _areas(at: Answering) -> int:
    return len({figure.area for figure in at.index.figures})


def _ends(at: Answering, slots: Slots) -> tuple[Period, Period] | None:
    """The two periods between which it is asked: those named, or one and that before it.

    Where none is named, the only two that are held.
    """
    every = replace(slots, areas=(), periods=(), when=(When.EACH,), within=None)
    held = {one.period for one in at.index.pool(every, COUNTS) if one.period}
    named = [one for period in slots.periods for one in held if _same(one, period)]
    if len(slots.periods) == _ENDS == len(named) and not slots.when:
        return named[0], named[1]
    if len(slots.periods) == 1 == len(named):
        [one] = named
        if slots.when == (When.LATEST,):
            later = [other for other in held if other.months == one.months and other.end > one.end]
            return (one, max(later, key=lambda period: period.end)) if later else None
        before = [other for other in held if _same(other, one.before())]
        return (before[0], one) if before and set(slots.when) <= {When.PREVIOUS} else None
    if not slots.periods and len(held) == _ENDS and set(slots.when) <= {When.EACH}:
        first, last = sorted(held, key=lambda period: period.end)
        return first, last
    return None


def _same(one: Period, other: Period) -> bool:
    return (one.start, one.months) == (other.start, other.months)


def _told(at: Answering, found: Sequence[Move], *, falls: bool) -> Reply:
    """Those that moved as asked, the largest move first; where none did, that is told."""
    base = at.index.base
    sign = -1 if falls else 1
    ordered = sorted(
        found, key=lambda m: ((m[0].value.number - m[1].value.number) * -sign, m[0].id)
    )
    fitting = [m for m in ordered if (m[0].value.number - m[1].value.number) * sign > 0]
    shown = fitting[:MOST] or ordered[:1]
    grouped = len({later.area for later, _ in found}) == 1
    rows, made = [], []
    for later, earlier in shown:
        worked = [
            arithmetic.difference(base, later, earlier),
            arithmetic.percentage_change(base, later, earlier),
        ]
        name = member_names(base, later) if grouped else area_name(base, later.area)
        rows.append(f"{name}: {' '.join(each.words for each in worked if each)}")
        made += [result for each in worked if each for result in each.computed]
    more = len(fitting) - len(shown)
    rows += [computing.AND_MORE.format(more=more)] if more > 0 else []
    later, earlier = shown[0]
    words = (computing.MOVED_DOWN if falls else computing.MOVED_UP).format(
        fitting=len(fitting) or "none",
        count=len(found),
        first=period_name(earlier),
        last=period_name(later),
    )
    ids = tuple(figure.id for move in shown for figure in move)
    figures = [figure for move in shown for figure in move]
    return Reply(
        Outcome.ANSWER,
        f"{full_line(base, later)} {full_line(base, earlier)}",
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD_ONE.format(words=words)),
            Block(BlockKind.COMPUTED, "\n".join(rows)),
            *compose.caveats(base, [later]),
            *compose.stale(at.index, [later], at.today),
        ),
        facts=ids,
        computed=(Computed("count", str(len(fitting)), "", ids), *made),
        citations=compose.cite(base, compose.sources_of(figures)),
    )
