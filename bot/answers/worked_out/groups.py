"""Counts that are divided into groups: what they come to, and what part of them one makes up.

A whole is the count held undivided, or all of its groups together: where the base says of a
breakdown that it adds up, or where the question itself takes them all ("the three together").
May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain
from math import prod

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.checked.agreement import agrees
from bot.answers.checked.sums import Finding
from bot.answers.held import figures
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import each_member
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.answers.worked_out.derived import derived
from bot.answers.worked_out.dividing import MOST_PERIODS
from bot.language.amounts.number_words import UNITS
from bot.language.shown import checking, says
from bot.language.shown.describe import measure_of, period_name
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reason, Reply, Verdict
from bot.model.value import Scale, Value
from bot.regex import regex

SHARES = frozenset({MeasureKind.SHARE})
Pairs = tuple[tuple[str, str], ...]
_OTHERWISE = frozenset({"CHANGE", "RISE", "POINTS", "RANK", "TIMES", "DIFFERENCE", "REST", "RATE"})
_NAMED = regex(r"\b(?:the|all|these|those|all the|of the) (\w+) (\w+s)\b")
_MAKES_UP = regex(r"\bof\b|\bper ?cent\b|\bshare\b|\bmakes? up\b|\baccount")
_TOTAL = regex(
    r"\b(?:totals?|altogether|together|combined|overall|in all|all in all|"
    r"added(?: up| together)?|summed)\b"
)
_JOINED = regex(
    r"\bG (?:and|plus|with|together with|n|or) G\b|\bboth\b|\btogether\b|"
    r"\b(?:is|was|does|did|make|makes) (?:that|this|it)\b"
)
_OF_GROUP = regex(
    r"\bof (?:(?!G\b)\w+ ){0,3}?G\b(?! (?:in|among|within|doing|taking) (?:the )?G\b)"
)
"""What a share is of: "what share of the G M in P were G", but not "of G in G"."""
_ALL_OF = regex(
    r"\bof (?:all|every) (?:(?:the|of|those|these|M|A) )*G\b|"
    r"\bof (?:the )?(?:[MA] )*G (?:[MG] )*(?:lives?|lived|living|were|are|was) in A\b"
)
_IS_GROUP = regex(r"\b(?:was|were|is|are) (?:the )?G\b")
"""The group is the part asked for: "of all M in A, what part were G"."""
_OF_THEM = regex(r"\bof (?:them|those|these)\b")
_OF_ALL = regex(r"\bof (?:(?:all|the|every|these|those) )*M\b")


def share(at: Answering, query: Query) -> Reply | None:
    """What part groups make up of all; None where that isn't asked, or no whole is held."""
    otherwise = query.cues & (_OTHERWISE - {"REST"} if query.sides else _OTHERWISE)
    if "SHARE" not in query.cues or otherwise or all_of_group(query):
        return None
    if "G" not in query.bare.split() and _OF_THEM.search(query.text):
        return None  # of those named before, a part that lies elsewhere is asked for
    inputs, worked = _parts(at, query, joined=bool(_JOINED.search(query.bare)))
    return derived(at, inputs, worked) if worked else None


def all_of_group(query: Query) -> bool:
    """Whether the group named is what a share is of: "of all the girls, what part were in A"."""
    of_it = _ALL_OF.search(query.bare) and not _IS_GROUP.search(query.bare)
    return len({group for group, _ in query.slots.by}) == 1 and bool(of_it)


def claimed(at: Answering, query: Query, value: Value) -> Finding | None:
    """A claimed part that groups make up of all, against what it comes to."""
    if value.scale is not Scale.PERCENT or query.cues & _OTHERWISE:
        return None
    if len(query.slots.periods) > 1 or not _MAKES_UP.search(query.text):
        return None
    inputs, worked = _parts(at, query, joined=True)
    if len(worked) != 1:
        return None
    made = Value("", Decimal(worked[0].computed[0].value), scale=Scale.PERCENT)
    verdict = Verdict.MATCHES if agrees(value, made, exactly=False) else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=worked[0].words)
    return Finding(verdict, inputs, words, worked[0].computed)


def _parts(at: Answering, query: Query, *, joined: bool) -> tuple[tuple[Figure, ...], list[Worked]]:
    """The counts of parts and whole with what the parts make up, in each period named."""
    slots = query.slots
    if not slots.by or slots.places or len(slots.areas) > 1:
        return (), []
    if isinstance(at.index.find(slots, SHARES), Found):
        return (), []  # that is published
    frame, parts = _parted(query)
    wholes = each_member(Slots(by=frame)) or [()]
    named = _all_named(at, query)
    worked: list[Worked] = []
    inputs: list[Figure] = []
    for timed in _times(slots):
        of = [together(at, replace(timed, by=by), named) for by in wholes]
        whole = tuple(chain.from_iterable(of)) if all(of) else ()
        each = [together(at, replace(timed, by=part), frozenset()) for part in parts]
        made = _shares(at, each, whole, joined=joined)
        if not made:
            return (), []
        lead = f"{period_name(whole[0])}: " if len(slots.periods) > 1 else ""
        worked += [one._replace(words=f"{lead}{one.words}") for one in made]
        inputs += [*chain.from_iterable(each), *whole]
    return tuple(dict.fromkeys(inputs)), worked


def _shares(
    at: Answering, each: Sequence[tuple[Figure, ...]], whole: tuple[Figure, ...], *, joined: bool
) -> list[Worked]:
    base = at.index.base
    if not whole or not all(each):
        return []
    like = all(
        not arithmetic.unlike(base, figure, whole[0], axis="breakdown")
        for figure in chain(*each, whole)
    )
    if not like:
        return []
    parts = [tuple(dict.fromkeys(chain.from_iterable(each)))] if joined else each
    return [made for part in parts if (made := arithmetic.share(part, *whole))]


def _parted(query: Query) -> tuple[Pairs, list[Pairs]]:
    """What the whole is limited to, and the parts with it: of physics, the girls."""
    by = query.slots.by
    if query.sides and query.sides[0].by and query.sides[1].by:
        part, of = (side.by for side in query.sides)
        beside = {group for group, _ in part} & {group for group, _ in of} and not {*of} < {*part}
        return _with(of, part) if beside else of, each_member(Slots(by=_with(part, of)))
    frame: Pairs = ()
    here = query.bare.split().count("G")
    if 0 < here < len(by) and _OF_THEM.search(query.text):
        frame = by[here:]  # what was named before
    elif len({group for group, _ in by}) > 1:
        if here != len(by):
            return (), []  # which of them stands where isn't known
        said = _OF_GROUP.search(query.bare)
        at = query.bare[: said.end()].split().count("G") - 1 if said else -1
        whole = None if not said and _OF_ALL.search(query.bare) else by[at][0]
        frame = tuple(pair for pair in by if pair[0] == whole)
    rest = tuple(pair for pair in by if pair not in frame)
    return frame, [(*frame, *part) for part in each_member(Slots(by=rest))]


def _with(by: Pairs, other: Pairs) -> Pairs:
    """Members with those of the breakdowns of others that they leave out."""
    told = {group for group, _ in by}
    return (*by, *(pair for pair in other if pair[0] not in told))


def _times(slots: Slots) -> list[Slots]:
    """The slots once for each period named."""
    if len(slots.periods) < 2:
        return [slots]
    return [replace(slots, periods=(period,)) for period in slots.periods[:MOST_PERIODS]]


def total(at: Answering, query: Query) -> Reply | None:
    """What all groups of a count come to, where it isn't held undivided; None where they don't.

    It is, too, where only some of several are named: "how many entries for physics".
    """
    slots = query.slots
    if query.cues & (_OTHERWISE | {"SHARE", "COMPARE", "AVERAGE"}) or slots.places:
        return None
    if query.intent not in (Intent.VALUE, Intent.NOTE):
        return None
    if len(slots.areas) > 1 or len(slots.periods) > 1 or len(slots.when) > 1:
        return None
    named = _all_named(at, query)
    summed = "TOGETHER" in query.cues or bool(_TOTAL.search(query.text))
    if not named.issuperset(slots.groups) or (slots.groups and not summed):
        return None
    members = each_member(slots)
    if len(members) > 1 and not summed:
        return None
    adds_up = named or any(group.adds_up for group in at.index.base.breakdowns.values())
    if len(members) == 1 and not adds_up:
        return None
    each = [together(at, replace(slots, by=by), named) for by in members]
    found = tuple(chain.from_iterable(each))
    base = at.index.base
    if not all(each) or len(found) < 2:
        return None
    if any(arithmetic.unlike(base, found[0], one, axis="breakdown") for one in found[1:]):
        return None
    return derived(at, found, [arithmetic.total(base, found)])


def rest(at: Answering, query: Query) -> Reply | None:
    """What is left of a count without the groups that are taken out of it.

    A decline where that can't be worked out: the whole is no answer.
    """
    slots = query.slots
    if not slots.without or query.cues & (_OTHERWISE - {"REST"}) or "SHARE" in query.cues:
        return None
    if slots.places or len(slots.areas) > 1 or len(slots.periods) > 1:
        return None
    whole = together(at, slots, _all_named(at, query))
    members = each_member(Slots(by=slots.without))
    parts = [together(at, replace(slots, by=(*slots.by, *by)), frozenset()) for by in members]
    out = tuple(chain.from_iterable(parts))
    if not whole or not all(parts):
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    base = at.index.base
    if len(whole) > 1:
        kept = tuple(figure for figure in whole if figure not in out)
        worked = [arithmetic.total(base, kept)]
        return derived(at, kept, worked) if len(kept) > 1 else figures.show(at, kept)
    if any(arithmetic.unlike(base, whole[0], one, axis="breakdown") for one in out):
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    return derived(at, (*whole, *out), [arithmetic.rest(base, whole[0], out)])


def together(at: Answering, slots: Slots, named: frozenset[str]) -> tuple[Figure, ...]:
    """The counts that together are the one asked for: itself, or all groups of it that add up.

    `named` are breakdowns that the question takes all members of.
    """
    told = {group for group, _ in slots.by}
    slots = replace(slots, groups=())
    base = at.index.base
    if any(base.measures[id_].kind is not MeasureKind.COUNT for id_ in slots.measures):
        return ()  # "how many passed" is asked of a rate
    held = at.index.find(slots, COUNTS)
    if isinstance(held, Found) and len(held.figures) == 1:
        [figure] = held.figures
        whole = {group for group, _ in figure.by} == told
        counted = measure_of(base, figure).kind is MeasureKind.COUNT
        return held.figures if whole and counted else ()
    cells = at.index.pool(replace(slots, by=(), groups=tuple(told)), COUNTS)
    cells = [f for f in cells if f.by and all(len(members) == 1 for _, members in f.by)]
    cells = [f for f in cells if measure_of(base, f).kind is MeasureKind.COUNT]
    if len({(f.measure, f.area, f.period) for f in cells}) != 1:
        return ()
    shape = min(({group for group, _ in f.by} for f in cells), key=lambda s: (len(s), sorted(s)))
    cells = [f for f in cells if {group for group, _ in f.by} == shape]
    summed = shape - told
    if not all(base.breakdowns[group].adds_up or group in named for group in summed):
        return ()
    asked = {(group, frozenset({member})) for group, member in slots.by}
    found = tuple(f for f in cells if asked <= {*f.by})
    return (
        found if len(found) == prod(len(_held(at, f, g)) for f in found[:1] for g in summed) else ()
    )


def _held(at: Answering, figure: Figure, group: str) -> frozenset[frozenset[str]]:
    """The members of a breakdown by which a measure is ever told."""
    return frozenset(
        members
        for other in at.index.figures
        if other.measure == figure.measure
        for name, members in other.by
        if name == group and len(members) == 1
    )


def _all_named(at: Answering, query: Query) -> frozenset[str]:
    """The breakdowns of which all members held are meant: "the three sources together"."""
    base = at.index.base
    measures = query.slots.measures or (base.about.main,)
    sizes: dict[str, set[str]] = {}
    for figure in at.index.figures:
        if figure.measure in measures:
            for group, members in figure.by:
                sizes.setdefault(group, set()).update(members if len(members) == 1 else ())
    said = {str(UNITS.get(size, size)) for size, _ in _NAMED.findall(query.text)}
    counted = {group for group, members in sizes.items() if str(len(members)) in said}
    wide = _TOTAL.search(query.text) and "SHARE" not in query.cues and not query.slots.by
    return frozenset(counted if len(counted) == 1 else sizes if wide and len(sizes) == 1 else ())
