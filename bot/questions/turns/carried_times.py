"""The time that a follow-up asks about: its own, one beside the last, or the last one.

May import model and language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from bot.language.asking.cue import Cue
from bot.model.facts import FactBase, Figure
from bot.model.period import Period
from bot.model.query import Conversation, Intent, Query, Slots, When
from bot.questions.turns.carrying import POINTS_BACK, both
from bot.questions.turns.reckoning import in_per_cent
from bot.questions.turns.referring import MORE_IN, since_then, years_from
from bot.regex import regex

T = TypeVar("T")
NEXT = regex(
    r"\b(?:next|following) (?:one|year|period|month)\b|\bafter that\b|"
    r"^(?:(?:and|so|then) )*(?:after|afterwards)$"
)
_THAN = regex(r"\b(?:than|between|from|against|with|to)\b")
_SINCE = regex(r"\bsince\b")
_ON = regex(r"\b(?:on|over|from|against|compared (?:to|with)) (?:the )?P\b")
"""From when a change is asked for: "how much was that up on P?"."""
_BY = regex(r"\b(?:by|until|till|up to) (?!how\b)")
_LENGTH = r"(?:years|months|quarters|seasons|periods|terms|weeks)"
_BOTH_TIMES = regex(
    r"\b(?:both|(?:the|these|those|same) (?:same )?two)(?: of)?(?: (?:the|these|those))? "
    rf"{_LENGTH}\b"
    r"(?! (?:before|after|earlier|later|prior|since|ago|on)\b)"
)
"""The times of the last two questions: "the same two years for B"."""
_ONE = r"(?: (?:one|year|month|quarter|season|period|figure|number|count|total))"
_OF_TWO = r"(?: of the two)?(?: (?:then|please|though))*$"
_LATER = regex(rf"\bthe (?:later|latter|newer|more recent){_ONE}?{_OF_TWO}")
_EARLIER = regex(rf"\bthe (?:earlier|former|older){_ONE}?{_OF_TWO}")
_NEWER = regex(r"\b(?:newer|more recent)\b")
_OTHER = regex(rf"\bother (?:year|month|quarter|season|period){_OF_TWO}")
_VERY_FIRST = regex(r"\bvery (?:first|earliest) (?:one|figure|number)\b")


def timed(
    query: Query, before: Conversation, slots: Slots, base: FactBase, *, works: bool
) -> tuple[Slots, bool]:
    """The slots with the time that is meant, and whether it is taken over."""
    old = before.slots
    if within := parts_of_last(query, before):
        return replace(slots, within=within), True
    pointed = _pointed(query, before, slots, base)
    pointed = pointed or _beside_last(query, before, slots, base, works=works)
    if pointed:
        return pointed, True
    if not slots.periods and not slots.when:
        if query.cues >= _ORDERED and len(old.periods) == 1 and _WHEN.search(query.text):
            return slots, False  # "when was it highest?": at any time
        periods, when = old.periods, old.when
        parts = Cue.SHARE.name in query.cues and not in_per_cent(query)
        if ((works and not parts) or _grows(query, before)) and len(slots.areas) < 2:
            earlier = _last_time(before)
            periods, when = both(earlier.periods, periods), both(earlier.when, when)
        carried = replace(slots, periods=periods, when=when, months=old.months, within=old.within)
        return carried, bool(periods or when)
    open_ = Cue.DIFFERENCE.name in query.cues and not _THAN.search(query.text)
    beside = works and (open_ or query.against or POINTS_BACK.search(query.text))
    last = _last_told(before, base) if beside else None
    told = old.periods or ((last,) if last else ())
    if beside and len(slots.periods) == 1 and told and len(slots.areas) < 2:
        first, second = told, slots.periods
        if MORE_IN.search(query.text):
            first, second = second, first
        return replace(slots, periods=both(first, second)), True
    return slots, False


_ORDERED = {Cue.RANK.name, Cue.WHICH_PERIOD.name}
_WHEN = regex(r"\bwhen (?:was|were|is|did|has|had)\b")


def parts_of_last(query: Query, before: Conversation) -> Period | None:
    """The time last asked about, where shorter ones are meant now: "which month was best?"."""
    slots, old = query.slots, before.slots
    asked = Cue.WHICH_PERIOD.name in query.cues or slots.when == (When.EACH,)
    shorter = _SHORTER.search(query.text) if asked and not (slots.periods or slots.within) else None
    if not shorter or len(old.periods) != 1 or not {*slots.measures} <= {*old.measures}:
        return None
    [last] = old.periods
    return last if last.months > _LENGTHS[shorter[1]] else None


_SHORTER = regex(r"\b(month|quarter)(?:s|ly)?\b(?! ever\b)")
_LENGTHS = {"month": 1, "quarter": 3}


def of_length(slots: Slots, cues: frozenset[str], shown: Sequence[Figure]) -> Slots:
    """The slots with the length of the periods that were put in order, where others are, too."""
    lengths = {figure.period.months for figure in shown if figure.period}
    if not {Cue.RANK.name, Cue.WHICH_PERIOD.name} <= cues or slots.months or len(lengths) != 1:
        return slots
    return replace(slots, months=lengths.pop())


def _pointed(query: Query, before: Conversation, slots: Slots, base: FactBase) -> Slots | None:
    """The slots with the time that words such as "both years" and "the later one" point to."""
    if since := since_then(query.text, slots, before.slots):
        return since
    if apart := years_from(query, before.slots):
        return replace(slots, periods=(apart,), when=())
    if slots.periods:
        up_to = _other_end(query, slots, _last_told(before, base))
        return replace(slots, periods=up_to, when=()) if up_to else None
    if two := _both_times(query, before):
        return replace(slots, periods=two.periods, when=two.when)
    if turned := _turned_to(query, before, base):
        return replace(slots, periods=(turned,), when=())
    return replace(slots, when=(When.FIRST,)) if _VERY_FIRST.search(query.text) else None


def _other_end(query: Query, slots: Slots, last: Period | None) -> tuple[Period, ...]:
    """Both ends of what came about between the period named and the last: "since P?", "by P?"."""
    if last is None or len(slots.periods) != 1:
        return ()
    [named] = slots.periods
    changed = query.intent is Intent.CHANGE
    if named.start < last.start:
        since = _SINCE.search(query.text) or (changed and _ON.search(query.bare))
        return (named, last) if since else ()
    later = changed and named.start > last.start
    return (last, named) if later and _BY.search(query.text) else ()


def _last_told(before: Conversation, base: FactBase) -> Period | None:
    """The one period last asked about, or that of what was shown where none was named."""
    if before.slots.periods:
        return before.slots.periods[0] if len(before.slots.periods) == 1 else None
    shown = {base.figures[id_].period for id_ in before.facts if id_ in base.figures}
    return shown.pop() if len(shown) == 1 else None


def _beside_last(
    query: Query, before: Conversation, slots: Slots, base: FactBase, *, works: bool
) -> Slots | None:
    """The slots with the period before the last one, or the one after it."""
    old = before.slots
    if When.NEXT in slots.when and When.PREVIOUS in old.when:
        return replace(slots, when=(When.LATEST,))
    shown = {base.figures[id_].period for id_ in before.facts if id_ in base.figures}
    first = [one for one in shown if one] if When.FIRST in old.when else []
    last = next(iter(first if len(first) == 1 else old.periods), None)
    if last is None or len(old.periods) > 1:
        return None
    if When.NEXT in slots.when or NEXT.search(query.text):
        after = replace(last, start=last.end, label="the period after")
        more = query.cues & {Cue.DIFFERENCE.name, Cue.COMPARE.name}
        return replace(slots, periods=(last, after) if more else (after,), when=())
    if When.PREVIOUS in slots.when:
        both_ends = works or query.intent is Intent.CHANGE
        ends = (last, last.before()) if both_ends else (last.before(),)
        return replace(slots, periods=ends, when=())
    return None


def _both_times(query: Query, before: Conversation) -> Slots | None:
    """The times of the last two questions, where both are meant and they are of one thing."""
    old, earlier = before.slots, _last_time(before)
    periods, when = both(earlier.periods, old.periods), both(earlier.when, old.when)
    two = len(periods) + len(when) == _TWO
    return Slots(periods=periods, when=when) if two and _BOTH_TIMES.search(query.text) else None


def _last_time(before: Conversation) -> Slots:
    """The time of the question before the last: the latest, where it named none of one thing."""
    old, earlier = before.slots, before.earlier
    if earlier.periods or earlier.when or not (earlier.areas or earlier.by):
        return earlier
    alike = (old.areas, old.by, old.groups) == (earlier.areas, earlier.by, earlier.groups)
    dated = old.periods or old.when not in ((), (When.LATEST,))
    return replace(earlier, when=(When.LATEST,)) if alike and dated else earlier


def _turned_to(query: Query, before: Conversation, base: FactBase) -> Period | None:
    """The period held beside the one shown that "the later one" or "the other year" means."""
    line = query.text
    later, earlier = _LATER.search(line), _EARLIER.search(line)
    if not (later or earlier or _OTHER.search(line)):
        return None
    shown = [base.figures[id_] for id_ in before.facts if id_ in base.figures]
    if not shown or shown[0].period is None:
        return None
    first, at = shown[0], shown[0].period
    held = {f.period for f in shown if f.period}
    if len(held) == 1:
        held = {
            f.period
            for f in base.figures.values()
            if f.period and f.period.months == at.months and _key(f) == _key(first)
        } - {at}
    if later or earlier:
        beyond = [
            p for p in held if (later and p.start > at.start) or (earlier and p.start < at.start)
        ]
        nearest = sorted(beyond, key=lambda p: abs(p.start - at.start))
        return next(iter(nearest[::-1] if _NEWER.search(line) else nearest), None)
    return held.pop() if len(held) == 1 else None


def _key(figure: Figure) -> tuple[object, ...]:
    return figure.measure, figure.of, figure.area, figure.by


def _grows(query: Query, before: Conversation) -> bool:
    """Whether a change is asked for after one thing in two periods: "and how much is that up?"."""
    old, earlier = before.slots, before.earlier
    alike = (old.areas, old.by, old.groups) == (earlier.areas, earlier.by, earlier.groups)
    dated = len(old.periods) == len(earlier.periods) == 1
    named = query.slots.measures not in ((), old.measures)
    return alike and dated and not named and query.intent is Intent.CHANGE


_TWO = 2
