"""A number claimed of one thing and held for another: which other, and in what they differ."""

from __future__ import annotations

from bot.answers.asking import Answering
from bot.answers.checked.sums import Finding
from bot.answers.held import losses
from bot.language.shown import checking
from bot.language.shown.describe import listed, measure_of
from bot.model.facts import FactBase, Figure, MeasureKind
from bot.model.query import Query, Slots, When
from bot.model.reply import Verdict
from bot.model.value import Bound, Scale, Value
from bot.regex import regex


def other_unit(base: FactBase, query: Query, figure: Figure) -> bool:
    """Whether the claim's own counting unit ("offences") is another than the figure's."""
    named = query.slots.measures
    if not query.unit_named or figure.measure in named or figure.of in named:
        return False
    return measure_of(base, figure).counts not in {base.measures[id_].counts for id_ in named}


def elsewhere(at: Answering, query: Query, value: Value, direct: list[Figure]) -> list[Figure]:
    """Figures with the same number in another scope; those that share most slots come first."""
    if value.rounded and value.scale is Scale.TIMES:
        return []
    upper = value.bound in (Bound.UP_TO, Bound.LESS_THAN)  # which any number below it fulfils
    divided = query.slots.by and not query.cues & {"RISE", "FALL", "CHANGE"}
    part = value.scale is Scale.PERCENT and bool(
        divided or _PART.search(query.bare) or _ONE_IN.match(value.text)
    )
    scored = []
    kinds = {measure_of(at.index.base, figure).kind for figure in direct}
    for figure in at.index.figures:
        held = figure.value
        if abs(held.number) != abs(value.number) or held.scale is not value.scale:
            continue
        if losses.as_lost(at, query, figure).number != value.number:
            continue
        if (held.rounded and not value.rounded) or (upper and held.bound is not value.bound):
            continue
        kind = measure_of(at.index.base, figure).kind
        if kind not in (kinds or {kind}) or (part and kind is MeasureKind.CHANGE):
            continue  # a third of them, and a rise by a third, have nothing to do with each other
        if figure in direct and not other_unit(at.index.base, query, figure):
            continue
        if _far(figure, query.slots):
            continue
        shared = _shared(figure, query.slots)
        if shared or not (query.slots.areas or query.slots.by):
            scored.append((-shared, figure.id, figure))
    return [figure for _, _, figure in sorted(scored)[:1]]


_PART = regex(r"\bN (?:of|out of) (?:(?:all|the|these|those|its|their|every|recorded) )*[AMN]\b")
"""So much of what is counted, not a change of it."""
_ONE_IN = regex(r"(?:every|each)\b|\w+ (?:in|out of)\b")
"""The same, told by how many have one: "one in three", "every third"."""


def _shared(figure: Figure, slots: Slots) -> int:
    return (
        (figure.area in slots.areas)
        + (figure.measure in slots.measures or figure.of in slots.measures)
        + any(p.start == figure.period.start for p in slots.periods if figure.period)
        + (bool(slots.by) and {m for _, m in slots.by} <= {m for _, ms in figure.by for m in ms})
        + (not slots.measures and not slots.by)
    )


def _far(figure: Figure, slots: Slots) -> bool:
    """Whether a figure is the same number by chance.

    It is of neither the place nor the time named, or of neither of these and the measure.
    """
    elsewhere = bool(slots.areas) and figure.area not in slots.areas
    unlike = bool(slots.measures) and not {figure.measure, figure.of} & {*slots.measures}
    if elsewhere and unlike and not slots.by:
        return True
    if figure.period is None or not slots.periods:
        return False
    another_time = all(period.start != figure.period.start for period in slots.periods)
    return another_time and (elsewhere or (unlike and not slots.by))


def in_other_scope(
    at: Answering, query: Query, elsewhere: list[Figure], direct: list[Figure]
) -> Finding:
    """That a number is held for another figure, with the slots in which the two differ."""
    base = at.index.base
    other = elsewhere[0]
    slots = query.slots
    differing = []
    if slots.areas and other.area not in slots.areas:
        differing.append(checking.AREA)
    asked = {(p.start, p.months) for p in slots.periods}
    held = direct[0].period if direct else None
    period = other.period
    unasked = period and asked and (period.start, period.months) not in asked
    if period and (unasked or (held and held != period)):
        differing.append(checking.PERIOD)
    if direct and (measure_of(base, direct[0]).counts != measure_of(base, other).counts):
        differing.append(checking.COUNTS.format(counts=measure_of(base, other).counts))
    if slots.by and {m for _, m in slots.by} != {m for _, ms in other.by for m in ms}:
        differing.append(checking.GROUP)
    words = checking.OTHER_SCOPE.format(slots=listed(differing or [checking.SCOPE]))
    return Finding(Verdict.OTHER_SCOPE, (*elsewhere, *direct), words)


def of_part(query: Query, fitting: tuple[Figure, ...]) -> Finding:
    """A match, unless a number is claimed of all and held for a part of them alone."""
    shares = all(figure.value.scale is Scale.PERCENT and not figure.of for figure in fitting)
    of_all = _ALL.search(query.text) or (shares and not query.slots.groups)
    if not query.slots.by and of_all and all(figure.by for figure in fitting):
        words = checking.OTHER_SCOPE.format(slots=checking.GROUP)
        return Finding(Verdict.OTHER_SCOPE, fitting, words)
    return Finding(Verdict.MATCHES, fitting)


_ALL = regex(r"\ball (?:ages|victims|of them|in all|told|together)\b|\b(?:in total|altogether)\b")


def of_people(at: Answering, query: Query, fitting: list[Figure]) -> Finding | None:
    """What is claimed of so many people, or of all of them, and held for something else."""
    counts = measure_of(at.index.base, fitting[0]).counts or ""
    claims = {Scale.PERCENT: _SO_MANY_PEOPLE, Scale.COUNT: _PEOPLE_COUNTED}
    claimed = claims.get(fitting[0].value.scale)
    if claimed is None or not counts or _PERSONS.match(counts):
        return None
    if fitting[0].of or query.unit_named or not claimed.search(query.text):
        return None
    words = checking.OTHER_SCOPE.format(slots=checking.COUNTS.format(counts=counts))
    return Finding(Verdict.OTHER_SCOPE, tuple(fitting), words)


_PEOPLE = r"(?:children|kids|people|pupils|youngsters|teenagers|teens|girls|boys|adults|families)"
_SO_MANY_PEOPLE = regex(
    rf"\b(?:(?:per ?cent|pct|half|quarter|thirds?|fifths?|tenths?|\d+) of|most|(?:in|out of) \w+) "
    rf"(?:all |the |our |local |young |every )*{_PEOPLE}\b"
)
_PEOPLE_COUNTED = regex(rf"\d (?:(?:of )?(?:our|the|local|young|little|different) )*{_PEOPLE}\b")
_PERSONS = regex(
    rf"{_PEOPLE}|(?:victim|person|patient|resident|inhabitant|\w+[eo]r|\w{(4,)}ee)s?\b"
)


def over_longer(query: Query, found: Finding) -> Finding:
    """What comes of a change claimed over a longer time than the one it is held for."""
    slots = query.slots
    months = slots.months if When.SPAN in slots.when else None
    if months is None and query.spans and _OVER.search(query.bare):
        months = int(query.spans[0].number)
    held = [figure.period for figure in found.shown if figure.period]
    matches = found.verdict is Verdict.MATCHES and "RISE" in query.cues
    if months is None or not (matches and held):
        return found
    lasted = max(p.start + p.months for p in held) - min(p.start for p in held)
    words = checking.OTHER_SCOPE.format(slots=checking.PERIOD)
    return found if months <= lasted + _YEAR else Finding(Verdict.OTHER_SCOPE, found.shown, words)


_YEAR = 12
"""Months that the two ends of a change may be counted as more: "over two years"."""
_OVER = regex(r"\b(?:in|over|within|during|inside|across) (?:\w+ ){0,3}?N (?:year|yr|month)s?\b")
