"""A figure by its slots: the value, what it compares with, or which slot is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose, declining, next_asks
from bot.answers.asking import ANY, KINDS, Answering
from bot.answers.held import runs
from bot.answers.held.lookup import COUNTS, Found, Missing, Outcome, Slot, Unclear
from bot.answers.held.operands import keys
from bot.language.shown import says
from bot.language.shown.describe import (
    figure_words,
    full_line,
    measure_of,
    period_name,
    value_words,
)
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots, When
from bot.model.reply import Block, Reply
from bot.model.reply import Outcome as ReplyOutcome
from bot.regex import regex


def look_up(at: Answering, query: Query) -> tuple[Outcome, Intent]:
    """Find what the query asks for, in the kind of measure its words speak for."""
    intent = query.intent if query.intent in KINDS else Intent.VALUE
    slots = query.slots
    if intent is Intent.CHANGE and When.PREVIOUS in slots.when:
        # "on the year before" names what the latest change is measured from.
        slots = replace(slots, when=(When.LATEST,))
    bare = not (slots.by or slots.groups)
    part = "PART" in query.cues or _SHARE_OF.search(query.bare)
    if intent is Intent.SHARE and bare and not part and _PERCENT.search(query.text):
        # "The percentage for Essex": where a change is printed as one, it is that.
        change = at.index.find(replace(slots, when=()), KINDS[Intent.CHANGE])
        if isinstance(change, Found):
            return change, Intent.CHANGE
    weak = intent is Intent.VALUE and "HOW_MANY" not in query.cues
    outcome = at.index.find(slots, KINDS[intent])
    if weak and (share := _share_meant(at, slots, outcome)):
        return share, Intent.SHARE
    of_them = bool(_SHARE_OF.search(query.bare)) or not _PERCENT.search(query.text)
    if isinstance(outcome, Missing) and intent is Intent.SHARE and bare and not of_them:
        # A percentage of nothing named: where only a change is printed as one, it is that.
        last = replace(slots, when=()) if When.PREVIOUS in slots.when else slots
        change = at.index.find(last, KINDS[Intent.CHANGE])
        if isinstance(change, Found):
            return change, Intent.CHANGE
    if isinstance(outcome, Missing) and (weak or _part_asked(query)):
        other = at.index.find(query.slots, ANY - KINDS[intent] - {MeasureKind.CHANGE})
        if isinstance(other, Found):
            return other, Intent.SHARE
    return outcome, intent


def _part_asked(query: Query) -> bool:
    """Whether how many of all are of a group is asked: where no count is held, a share tells it."""
    valued = query.intent is Intent.VALUE and not query.numbers
    return bool(valued and query.slots.by and _HOW_MANY_OF.search(query.text))


_HOW_MANY_OF = regex(r"\bhow many of (?:all |both )?(?:the|them|those|these|its|their)\b")
_SHARE_OF = regex(
    r"\b(?:per ?cent(?:age)?|percentages?|proportion|share|fraction|part|slice|M) of "
    r"(?:(?:the|all|these|those|its|their|every|A|M) )*M "
    r"(?:(?:(?:in|of|for|from|across) )?(?:the )?A )?"
    r"(?:is|are|was|were|get|gets|got|had|have|has|came|come|that|"
    r"which|who|with|on|by|using|involving)\b"
)
"""A share of what is counted, which no change is."""
_PERCENT = regex(r"\b(?:per ?cent(?:age|ages)?|percent(?:age|ages)?|pct|pc)\b|%")
"""How a change may be asked for; as a share or a proportion it is not."""


def _share_meant(at: Answering, slots: Slots, count: Outcome) -> Found | None:
    """The share, where it isn't said whether a number or a share is wanted, and a share fits best.

    That is where a whole group is named, or where no place is and the share is the wider area's.
    """
    if slots.by and (slots.areas or not isinstance(count, Found)):
        return None
    if not (slots.by or slots.groups):
        return None
    share = at.index.find(slots, KINDS[Intent.SHARE])
    return share if isinstance(share, Found) else None


def answer(at: Answering, query: Query) -> Reply:
    """The figure asked for, or a decline that names the missing slot."""
    outcome, intent = look_up(at, query)
    if isinstance(outcome, Found) and _part_only(at, outcome, query):
        return declining.part_only(at, outcome.figures)
    if isinstance(outcome, Found) and _other_size(outcome, query):
        return declining.other_size(at, outcome.figures, query)
    if several := _several(at, query):
        return several
    match outcome:
        case Found():
            return _found(at, outcome, query, intent)
        case Unclear() if _placed(query) and _one_breakdown(outcome.figures):
            return _found(at, Found(outcome.figures), query, intent)
        case Unclear():
            return declining.ask_back(at, outcome.figures)
        case Missing():
            parts = _each_part(at, query, intent) if outcome.slot is Slot.BREAKDOWN else None
            return parts or declining.missing(at, outcome, query)


def _each_part(at: Answering, query: Query, intent: Intent) -> Reply | None:
    """The few figures of a key that is held divided once more: of physics, the girls' and boys'."""
    told = {group for group, _ in query.slots.by}
    for group in sorted(at.index.base.breakdowns.keys() - told) if told else ():
        held = at.index.find(replace(query.slots, groups=(group,)), KINDS[intent])
        if isinstance(held, Found) and 1 < len(held.figures) <= _ALL_TOLD:
            return _found(at, held, query, intent)
    return None


def following(at: Answering, query: Query) -> Reply:
    """The figure asked for; a follow-up on another measure may find it for another period."""
    reply = answer(at, query)
    moved = "period" in query.carried and (
        "measure" not in query.carried or query.intent is Intent.SHARE
    )
    if reply.outcome is not ReplyOutcome.NO_ANSWER or not moved:
        return reply
    again = answer(at, replace(query, slots=replace(query.slots, periods=(), when=())))
    return again if again.outcome is not ReplyOutcome.NO_ANSWER else reply


def _placed(query: Query) -> bool:
    return bool(query.slots.areas or query.slots.periods)


def _one_breakdown(figures: Sequence[Figure]) -> bool:
    """Whether figures differ in nothing but the member of one breakdown: boys, and girls.

    So few are all told, rather than asking which was meant.
    """
    keys = {(f.measure, f.area, f.period, f.release) for f in figures}
    groups = {tuple(group for group, _ in f.by) for f in figures}
    return len(figures) <= _ALL_TOLD and len(keys) == len(groups) == 1 and len(*groups) == 1


_ALL_TOLD = 4
_PAIR = 2


def _part_only(at: Answering, found: Found, query: Query) -> bool:
    """Whether a count is asked of all and held for a group alone, as of victims of some age."""
    slots = query.slots
    whole = not slots.groups or _ALL.intersection(query.words)
    named = slots.measures or slots.groups
    numbered = query.numbers and not _OF_HOW_MANY.search(query.bare)
    if slots.by or not whole or not named or query.carried or numbered:
        return False
    if query.intent is Intent.SHARE:
        return False
    base = at.index.base
    shares = not any(measure_of(base, f).kind in COUNTS for f in found.figures)
    if shares and "HOW_MANY" not in query.cues and "total" not in query.words:
        return False
    measures = slots.measures or tuple(figure.measure for figure in found.figures)
    counted = any(base.measures[id_].kind in COUNTS for id_ in measures)
    return counted and all(f.by and not f.of for f in found.figures)


_OF_HOW_MANY = regex(r"\bN (?:out )?of how many\b")
"""The whole is asked of which the number told is a part."""


def _other_size(found: Found, query: Query) -> bool:
    """Whether the figures of a group named by its size are of groups of other sizes."""
    if not query.group_size or query.slots.by or not query.slots.groups:
        return False
    sizes = {len(members) for figure in found.figures for _, members in figure.by}
    return bool(sizes) and query.group_size not in sizes


_ALL = frozenset({"all", "every", "total", "any", "whatever", "together"})


def published_change(at: Answering, query: Query) -> Reply | None:
    """The change as printed, where one place is asked about and nothing has to be worked out."""
    worked = query.cues & {"DIFFERENCE", "TIMES", "POINTS", "RANK", "AVERAGE"}
    # "How many in A compared with last year": the counts are asked for.
    counted = {"HOW_MANY", "COMPARE"} <= query.cues and query.cues.isdisjoint({"RISE", "SHARE"})
    counted = counted and "how much" not in query.text
    if query.intent is not Intent.CHANGE or worked or counted or len(query.slots.areas) != 1:
        return None
    reply = answer(at, query)
    return reply if reply.outcome is ReplyOutcome.ANSWER else None


def _several(at: Answering, query: Query) -> Reply | None:
    """Two or more areas, periods or members asked at once: each is looked up by itself."""
    intent = query.intent if query.intent in KINDS else Intent.VALUE
    each, _ = keys(at.index, query.slots)
    between = intent is Intent.CHANGE and len(query.slots.areas) < 2
    joined = "TOGETHER" in query.cues and len(query.slots.areas) < 2
    if len(each) < 2 or between or joined:
        return None
    asked = [replace(query, slots=key) for key in each]
    outcomes = [(one, look_up(at, one)[0]) for one in asked]
    found = {f.id: f for _, got in outcomes if isinstance(got, Found) for f in got.figures}
    listed = len(query.slots.by) > _PAIR and len(found) < len(each)
    if not found or listed:
        return None  # of a list of members, some alone would pass for all of them
    if refusal := declining.mixed(at, query, list(found.values())):
        return refusal
    reply = _found(at, Found(tuple(found.values())), query, intent)
    lacking = tuple(
        compose.caveat(declining.missing(at, got, one).headline)
        for one, got in outcomes
        if isinstance(got, Missing)
    )
    return replace(reply, blocks=(*lacking, *reply.blocks))


def words_of(at: Answering, figure: Figure) -> str:
    """What a figure says, without where and when."""
    return figure_words(at.index.base, figure)


def _found(at: Answering, found: Found, query: Query, intent: Intent) -> Reply:
    base = at.index.base
    figures, run = runs.shortened(runs.of_each(query, query.slots, found.figures))
    figures += [
        base.figures[id_]
        for figure in found.figures
        for id_ in figure.conflicts_with
        if id_ in base.figures and base.figures[id_] not in figures
    ]
    first = figures[0]
    headline = full_line(base, first)
    newest = found.latest and query.slots.when in ((), (When.LATEST,))
    if newest and first.period and intent is not Intent.CHANGE:
        headline = f"{says.LATEST.format(period=period_name(first))} {headline}"
    blocks: list[Block] = [compose.text(full_line(base, other)) for other in figures[1:]]
    blocks += [compose.caveat(run)] if run else []
    if first.period is None and When.LATEST in query.slots.when:
        blocks.append(compose.caveat(says.SOURCE_SILENT))
    if not query.slots.areas and first.area and _held_elsewhere(at, first):
        blocks.append(compose.text(says.WIDEST))
    if found.loose_measure and (counts := measure_of(base, first).counts):
        blocks.append(compose.caveat(says.LOOSE.format(counts=counts)))
    context = context_of(at, figures)
    blocks += [compose.text(line) for line in _context_lines(at, first, context)]
    shown = [*figures, *context]
    return Reply(
        ReplyOutcome.ANSWER,
        headline,
        blocks=(
            *blocks,
            *compose.caveats(base, figures),
            *compose.stale(at.index, figures, at.today),
        ),
        facts=tuple(figure.id for figure in figures),
        context=tuple(figure.id for figure in context),
        citations=compose.cite(base, compose.sources_of(shown)),
        next_asks=next_asks.after(at, figures),
    )


def context_of(at: Answering, figures: Sequence[Figure]) -> list[Figure]:
    """What a figure is read beside: the period before, its published change, the widest area."""
    if len(figures) != 1:
        return []
    first = figures[0]
    alike = at.index.alike(first)
    outer = [area for area in alike if area and first.area and at.index.contains(area, first.area)]
    shown = [other for other in alike.get(first.area, ()) if _is_before(first, other)]
    shown += [other for other in at.index.changes_of(first) if _is_change_to(first, other)]
    shown += [other for area in outer for other in alike[area] if other.period == first.period]
    return [other for other in shown if other.period][:4]


def _is_before(first: Figure, other: Figure) -> bool:
    return (
        first.period is not None
        and other.period is not None
        and other.period.end == first.period.start
        and other.period.months == first.period.months
    )


def _is_change_to(first: Figure, other: Figure) -> bool:
    """Whether `other` is a change that ends with the period of `first`."""
    if first.period is None or other.period is None or other.period.since is None:
        return False
    return (other.period.start, other.period.months) == (first.period.start, first.period.months)


def _context_lines(at: Answering, first: Figure, context: Sequence[Figure]) -> list[str]:
    base = at.index.base
    lines = []
    for other in context:
        if _is_before(first, other):
            value = value_words(other.value, measure_of(base, other).unit)
            lines.append(says.BEFORE.format(period=period_name(other), value=value))
        elif other.of == first.measure:
            lines.append(
                says.PUBLISHED_CHANGE.format(
                    period=period_name(other), words=figure_words(base, other)
                )
            )
        else:
            lines.append(says.COMPARED_WITH.format(line=full_line(base, other)))
    return lines


def _held_elsewhere(at: Answering, first: Figure) -> bool:
    return any(area not in (first.area, None) for area in at.index.alike(first))


def of_slots(at: Answering, slots: Slots) -> tuple[Reply, Query]:
    """The figure for slots filled in one by one, as from a form, and the query they make."""
    held = at.index.base.measures
    kinds = [held[id_].kind for id_ in slots.measures if id_ in held]
    intent = {MeasureKind.SHARE: Intent.SHARE, MeasureKind.CHANGE: Intent.CHANGE}.get(
        next(iter(kinds), MeasureKind.COUNT), Intent.VALUE
    )
    query = Query("", (), intent, slots)
    return answer(at, query), query


def show(at: Answering, held: Sequence[Figure]) -> Reply:
    """These figures as an answer, as from a button."""
    query = Query("", (), Intent.VALUE, Slots(areas=tuple(f.area for f in held if f.area)))
    return _found(at, Found(tuple(held)), query, Intent.VALUE)
