"""Checking a claim: what matches, what differs and by which slot; the held figure is always shown.

Verdicts never say "true" or "false": matches what is held, matches another scope, differs, or
cannot be checked.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose, declining
from bot.answers.asking import Answering
from bot.answers.checked import (
    foremost,
    in_turn,
    of_all,
    ordered_claims,
    over_several,
    over_time,
    per_thousand,
    relations,
    risen,
    sums,
    times_risen,
    unnamed,
)
from bot.answers.checked.agreement import agrees, near_power_of_ten, undecided
from bot.answers.checked.other_scopes import (
    elsewhere,
    in_other_scope,
    of_part,
    of_people,
    other_unit,
    over_longer,
)
from bot.answers.checked.scales import RATES, SHARES, alike, kinds_of
from bot.answers.checked.sums import CHANGES, Finding
from bot.answers.checked.turned import turned
from bot.answers.checked.verdicts import told_of
from bot.answers.held import losses, runs
from bot.answers.held.lookup import COUNTS, Found, Missing
from bot.answers.held.operands import measured_apart, named_by_number, resolve
from bot.answers.worked_out import contributions, extremes, groups, pairs, turning, unlike
from bot.language.shown import checking
from bot.language.shown.describe import measure_of
from bot.model.facts import Figure
from bot.model.query import Intent, Query, When
from bot.model.reply import Reason, Reply, Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.area_kinds import of_every_area
from bot.questions.numbers.denying import limits_denied
from bot.questions.numbers.limits import ends_of_movement, in_range
from bot.regex import regex

MOST_NUMBERS = 5


def check(at: Answering, query: Query) -> Reply | None:
    """The verdict on a claim, with the held figures; None where nothing in it can be read so."""
    query = relations.completed(query)
    slots = query.slots
    if slots.unknown or query.narrowed or (slots.places and not slots.areas):
        return _unheld(at, query)
    if unnamed.is_open(at, query):
        reply = compose.decline(Reason.NOT_HELD, checking.VERDICTS[Verdict.CANNOT_CHECK])
        return replace(reply, verdict=Verdict.CANNOT_CHECK)
    divided = slots.by or slots.groups
    if query.numbers and not (slots.measures or slots.areas or divided or slots.periods):
        return None
    claimed = "CLAIM" in query.cues and (in_turn.claimed(at, query) or ordered_claims.places(query))
    if _identifies(at, query) and not claimed:
        return None
    if not query.numbers:
        of_time = (foremost.claimed, turning.answer, extremes.answer, unlike.refusal)
        if told := next(filter(None, (way(at, query) for way in of_time)), None):
            return told
        found = ordered_claims.checked(at, query)
        return _told(at, query, [found]) if found else None
    if found := of_all.claimed(at, query):
        return told_of(at, query, [found])
    return _told(at, query, _of_numbers(at, query))


def concluded(at: Answering, told: Query, drawn: Query | None = None) -> Reply:
    """The verdict on numbers and on what is concluded from them, where that can be checked."""
    found = _of_numbers(at, told)
    ordered = None
    if drawn:
        ordered = None if drawn.numbers else ordered_claims.checked(at, drawn)
        found += _of_numbers(at, drawn) if drawn.numbers else []
    if not (drawn and drawn.numbers):
        found.append(ordered or Finding(Verdict.CANNOT_CHECK))
    return _told(at, told, found)


def _of_numbers(at: Answering, query: Query) -> list[Finding]:
    """What comes of each number of a claim."""
    query = per_thousand.in_unit(at, in_turn.in_per_cent(query))
    slots = query.slots
    query = sums.of_whole(at, relations.passed(query))
    query = replace(query, numbers=in_range(query) or ends_of_movement(query) or query.numbers)
    if of_each := relations.of_each_measure(query):
        return [found for one in of_each for found in _of_numbers(at, one)]
    if limit := limits_denied(query):
        return [turned(limit, _finding(at, limit, limit.numbers[0]))]
    counts = [value for value in query.numbers if value.scale is Scale.COUNT]
    if each_in_turn := in_turn.claimed(at, query):
        # "A had 89, against 59 before, up 51 per cent": the rise is one between the two.
        apart = [value for value in query.numbers if value not in counts]
        if len(slots.areas) < 2 and len(slots.periods) < 2:
            query = replace(query, slots=replace(slots, periods=(), when=()))
        return [
            each_in_turn,
            *ordered_claims.in_order(at, query),
            *(_finding(at, query, value) for value in apart),
        ]
    falls = "WRONG_WAY" in query.cues
    rates = slots.measures and at.index.rates.issuperset(slots.measures)
    levels = [value for value in query.numbers if rates and value.scale is Scale.PERCENT] or counts
    if each := relations.one_by_one(at, query):
        return [
            *(_of_one(at, one, value) for one, value in each),
            *ordered_claims.in_order(at, query),
        ]
    several = len({value.bound for value in levels}) == 1 < len(levels) and len(slots.areas) < 2
    if several and not (slots.periods or slots.when or falls):
        # "From 59 to 89": a count of each period.
        query = replace(query, slots=replace(slots, when=(When.EACH,)))
    if len(query.numbers) == 1 and counts and {"SHARE", "RISE"} <= query.cues:
        # "Percentage rise in A 51, right?"
        query = replace(query, numbers=(replace(counts[0], scale=Scale.PERCENT),))
    claimed = query.numbers[:MOST_NUMBERS]
    findings = [_finding(at, risen.apart(query, value), value) for value in claimed]
    first = ordered_claims.among_all(at, query)
    return [*findings, first] if first else findings


def _identifies(at: Answering, query: Query) -> bool:
    """Whether the numbers only say which figures of two areas are compared: "X's 62 and Y's 70"."""
    if len(query.numbers) == 1 and _SO_MANY_MORE.search(query.bare):
        return False
    if "DIFFERENCE" not in query.cues and measured_apart(named_by_number(at.index, query)):
        return True
    if pairs.named(at, query):
        return True
    if "COMPARE" not in query.cues or len(query.slots.areas) != 2 or "DIFFERENCE" in query.cues:
        return False
    held = {f.value.number for area in query.slots.areas for f in at.index.of_area(area)}
    return bool(query.numbers) and all(
        value.number in held and value.bound is Bound.EXACT and value.scale is not Scale.POINTS
        for value in query.numbers
    )


_SO_MANY_MORE = regex(r"\bN (?:M )?(?:more|fewer|less|higher|lower|extra)\b")


def _finding(at: Answering, query: Query, value: Value) -> Finding:
    return over_longer(query, _found(at, query, value))


def _found(at: Answering, query: Query, value: Value) -> Finding:
    if value.scale is Scale.POINTS:
        return _apart(at, query, value)
    if value.scale is Scale.PERCENT and risen.moves(query, value):
        moves = {"RISE", "FALL"} if risen.falls(query, value) else {"RISE"}
        query = replace(query, cues=query.cues | moves)  # "up a quarter"
    related = times_risen.claimed(at, query, value) or contributions.claimed(at, query, value)
    related = related or over_several.claimed(at, query, value)
    related = related or relations.claimed(at, query, value)
    related = related or sums.part_claimed(at, query, value) or groups.claimed(at, query, value)
    if related := related or risen.moved(at, query, value):
        return related
    direct = _direct(at, query, value)
    if value.scale is Scale.COUNT and risen.per_part(at, query, direct):
        return Finding(Verdict.CANNOT_CHECK)
    rises = bool(direct) and all(figure.of for figure in direct)
    if rises and not query.cues & _MOVES and _part(query, value):
        return Finding(Verdict.CANNOT_CHECK)
    return _against(at, query, value, direct)


def _apart(at: Answering, query: Query, value: Value) -> Finding:
    """What comes of so many points; those by which one is above the other have a direction."""
    found = sums.points(at, query, value)
    if found.verdict is not Verdict.MATCHES or "COMPARE" not in query.cues:
        return found
    slots = replace(query.slots, when=())
    order = ordered_claims.above(at, replace(query, numbers=(), slots=slots))
    return order if order and order.verdict is Verdict.DIFFERS else found


def _of_one(at: Answering, query: Query, value: Value) -> Finding:
    """What comes of a number claimed of one among several, of which nothing may be held."""
    found = _finding(at, query, value)
    missing = at.index.find(query.slots, kinds_of(query, value)[0])
    if found.shown or not isinstance(missing, Missing):
        return found
    return found._replace(words=declining.missing(at, missing, query).headline)


def _part(query: Query, value: Value) -> bool:
    """Whether a number is claimed as a part of what is counted, of which no rise says anything."""
    fraction = value.scale is Scale.PERCENT and value.rounded
    # "More than half?", after a count; "A next to B, like half?".
    of_shown = fraction and (query.carried or len(query.slots.areas) > 1)
    return bool(of_shown or _PART.search(relations.marked(query, value)))


_MOVES = frozenset({"RISE", "FALL", "CHANGE"})
_PART = regex(
    r"\bN of (?:(?:the )?P|them|those|these|it|all)\b|"
    r"\bN (?:of )?(?:(?:the|all|these|those|our) )*M (?:(?:in|of|for|from) A )?"
    r"(?:is|are|was|were|has|have|had|gets?|got)\b"
)
"""A part of what is counted, of which a rise by as much says nothing: "one in three M is"."""


def _against(at: Answering, query: Query, value: Value, direct: list[Figure]) -> Finding:
    """What comes of a number held against the figures with the claim's own slots."""
    fitting = [figure for figure in direct if _fits(at, query, figure, value)]
    fitting = fitting or _of_other_kind(at, query, value, direct)
    if fitting and (lacking := relations.lacking(at, query, direct)):
        return Finding(Verdict.CANNOT_CHECK, tuple(direct), lacking)
    each = over_time.ALWAYS.search(query.text) or relations.of_each(query)
    if fitting and (len(fitting) == len(direct) or not each):
        return of_people(at, query, fitting) or of_part(query, tuple(fitting))
    if fitting and over_time.ALWAYS.search(query.text):
        return Finding(Verdict.DIFFERS, tuple(sorted(direct, key=lambda f: f in fitting)))
    if of_others := [f for f in direct if _sized_apart(query, f) and _is(at, query, f, value)]:
        words = checking.OTHER_SCOPE.format(slots=checking.GROUP)
        return Finding(Verdict.DIFFERS, tuple(of_others), words)
    published = direct and value.scale is Scale.PERCENT
    worked = None if published else sums.worked_out(at, query, value)
    if worked is not None:
        return worked
    if "WRONG_WAY" not in query.cues and (other := elsewhere(at, query, value, direct)):
        return in_other_scope(at, query, other, direct)
    if not direct:
        return Finding(Verdict.CANNOT_CHECK)
    if all(undecided(figure.value, value) for figure in direct):
        return Finding(Verdict.CANNOT_CHECK, tuple(direct), checking.ONLY_BOUND)
    words = ""
    if any(near_power_of_ten(value.number, figure.value.number) for figure in direct):
        words = checking.FACTOR_TEN
    return Finding(Verdict.DIFFERS, tuple(direct), words)


def _of_other_kind(at: Answering, query: Query, value: Value, direct: list[Figure]) -> list[Figure]:
    """The changes that fit where a share was looked for, or the other way: "51 per cent in A".

    "Half" may be half of anything.
    """
    slots = query.slots
    told = slots.measures or slots.by or slots.groups or query.cues & {"RISE", "FALL", "CHANGE"}
    if value.scale is not Scale.PERCENT or value.rounded or told or not (direct and slots.areas):
        return []
    tried = measure_of(at.index.base, direct[0]).kind
    others = [kinds for kinds in (SHARES, CHANGES) if tried not in kinds]
    found = [figure for kinds in others for figure in resolve(at.index, slots, kinds).found]
    return [figure for figure in found if _fits(at, query, figure, value)]


def _fits(at: Answering, query: Query, figure: Figure, value: Value) -> bool:
    """Whether the number agrees, and the direction of a change too."""
    falls = query.cues & {"FALL"} and value.scale is Scale.PERCENT
    if figure.value.scale is Scale.PERCENT and figure.of:
        if risen.ends_at(query, value):
            return False
        fallen = -figure.value.number if falls else figure.value.number
        if fallen < 0 and value.number >= 0:
            return False  # "fell by less than 20 per cent" is not said of a rise
        if falls:
            return agrees(value, replace(figure.value, number=fallen), exactly=False)
    bare = figure.value.scale is not value.scale
    bare = bare and (figure.of is not None or figure.measure not in query.slots.measures)
    if bare or not alike(figure, value) or other_unit(at.index.base, query, figure):
        return False
    return not _sized_apart(query, figure) and _is(at, query, figure, value)


def _sized_apart(query: Query, figure: Figure) -> bool:
    """Whether a figure is of more or fewer than are claimed: "62 per cent on the five", of four."""
    size = query.group_size
    return bool(size and all(len(members) != size for _, members in figure.by))


def _is(at: Answering, query: Query, figure: Figure, value: Value) -> bool:
    return agrees(value, losses.as_lost(at, query, figure), exactly="EXACTLY" in query.cues)


def _direct(at: Answering, query: Query, value: Value) -> list[Figure]:
    """The held figures with the claim's own slots, for each period it names."""
    named = query.slots
    if over_time.of_all_times(query) and not (named.periods or named.when):
        named = replace(named, when=(When.EACH,))
    for kinds in kinds_of(query, value):
        slots = named
        if kinds is CHANGES and When.PREVIOUS in slots.when:
            slots = replace(slots, when=())
        if kinds is CHANGES and len(slots.periods) == 1:
            found = at.index.find(slots, kinds)
        else:
            held = runs.of_each(query, slots, resolve(at.index, slots, kinds).found)
            held = [f for f in held if kinds is not RATES or f.value.scale is Scale.PERCENT]
            found = Found(tuple(one for one in held if over_time.between(query, one)))
        if isinstance(found, Found) and found.figures:
            return _with_conflicts(at, found.figures)
    return []


def _with_conflicts(at: Answering, found: tuple[Figure, ...]) -> list[Figure]:
    held = at.index.base.figures
    others = [held[id_] for f in found for id_ in f.conflicts_with if id_ in held]
    return list({f.id: f for f in (*found, *others)}.values())


def _told(at: Answering, query: Query, findings: list[Finding]) -> Reply:
    if every := of_every_area(query.text):
        # Not all there are need be held: what is so in these may not be so in the others.
        sure = Verdict.DIFFERS if every == "all" else None
        open_ = Verdict.CANNOT_CHECK
        findings = [f if f.verdict is sure else f._replace(verdict=open_) for f in findings]
    return told_of(at, query, findings) or _unheld(at, query)


def _unheld(at: Answering, query: Query) -> Reply:
    """The claim can't be checked, which does not make it false; what is missing is named."""
    slots = query.slots
    headline = checking.VERDICTS[Verdict.CANNOT_CHECK]
    reply: Reply | None = None
    if slots.unknown or query.narrowed:
        pass
    elif slots.places and not slots.areas:
        reply = declining.place_declined(at, query)
    else:
        kinds = kinds_of(query, query.numbers[0]) if query.numbers else (COUNTS,)
        outcome = at.index.find(slots, kinds[0])
        if isinstance(outcome, Missing):
            reply = declining.missing(at, outcome, replace(query, intent=Intent.VALUE))
    if reply is None:
        reply = compose.decline(Reason.NOT_HELD, headline)
        return replace(reply, verdict=Verdict.CANNOT_CHECK)
    return replace(reply, headline=f"{headline} {reply.headline}", verdict=Verdict.CANNOT_CHECK)
