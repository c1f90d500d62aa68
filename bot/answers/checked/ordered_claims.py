"""Claims of order without a number: that A is above B, or that it went up or down.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.answers import declining
from bot.answers.asking import Answering
from bot.answers.checked import movers, over_time, sums
from bot.answers.checked.agreement import ROUGH
from bot.answers.checked.sums import CHANGES, Finding
from bot.answers.held import losses
from bot.answers.held.lookup import COUNTS
from bot.answers.held.operands import Operands, resolve
from bot.answers.worked_out import arithmetic, rates, rises, standings
from bot.answers.worked_out.arithmetic import Worked
from bot.language.asking import ordering
from bot.language.asking.denial import is_denied, is_level, is_nearly, is_steady
from bot.language.asking.movement import FALL, RISE
from bot.language.shown import checking
from bot.language.shown.describe import measure_of, names_of
from bot.model.facts import Figure
from bot.model.query import Query, When
from bot.model.reply import Verdict
from bot.regex import regex


def checked(at: Answering, query: Query) -> Finding | None:
    """What comes of a claim without a number; None where it claims no order and no movement."""
    if is_level(query.bare):
        return _level(at, query)
    slots, compared = query.slots, "COMPARE" in query.cues
    before = len(slots.areas) == 1 and slots.when == (When.PREVIOUS,)
    told = above(at, query) if compared else None
    return told or (moved(at, query) if before or not compared else None)


def _level(at: Answering, query: Query) -> Finding | None:
    """Whether A and B have as many as each other, or nearly so where no more is claimed."""
    operands = resolve(at.index, query.slots, COUNTS)
    found = operands.found
    if len(found) != _TWO or arithmetic.unlike(at.index.base, *found, axis=operands.axis):
        return None
    one, other = sorted(found, key=lambda figure: figure.value.number)
    worked = arithmetic.difference(at.index.base, *found)
    holds = _within(other.value.number - one.value.number, other.value.number, query)
    words = checking.WORKED_OUT.format(words=worked.words)
    verdict = Verdict.MATCHES if holds is not is_denied(query.bare) else Verdict.DIFFERS
    return Finding(verdict, found, words, worked.computed)


def _within(by: Decimal, of: Decimal, query: Query) -> bool:
    """Whether two counts are the same, or about the same where no more is claimed."""
    return abs(by) <= of * ROUGH if is_nearly(query.bare) else not by


def above(at: Answering, query: Query) -> Finding | None:
    """Is A above B, or above each of several? checked against held figures of the same kind."""
    if found_above := rises.above_total(at, query):
        return _above(*found_above)
    kinds = CHANGES if "RISE" in query.cues else COUNTS
    slots = query.slots if kinds is COUNTS else replace(query.slots, when=())
    operands = resolve(at.index, slots, kinds)
    found = [figure for figure in operands.found if not figure.value.rounded]
    found = over_time.in_order(query, found) if operands.axis == "period" else found
    if len(found) < _TWO:
        return _faster(at, query)
    graded = query.cues & _MOVED or _GRADED.search(query.text)
    if operands.axis == "period" and not graded:
        return None  # two times side by side: of neither is it said that it was more
    lost = losses.told(at, query, found)
    names = losses.NAMES if lost else names_of(measure_of(at.index.base, found[0]))
    judged = ordering.downwards(query.text, names)
    lower = ("BELOW" in query.cues if judged is None else judged) is not lost
    denied = is_denied(query.bare)

    def beyond(one: Figure, other: Figure) -> bool:
        return (other if lower else one).value.number > (one if lower else other).value.number

    if kinds is COUNTS and (told := over_time.throughout(at, query, beyond, denied=denied)):
        return told
    if len(query.slots.areas) > _TWO:
        return None if denied else _above_several(at, query, operands, beyond)
    if len(found) != _TWO or arithmetic.unlike(at.index.base, *found, axis=operands.axis):
        return None
    if _SET_BESIDE.match(query.bare):
        found.reverse()
    holds = beyond(found[0], found[1]) is not denied
    if holds and _OVERTAKES.search(query.text):
        return None  # what was so before would have to be known
    worked = arithmetic.difference(at.index.base, found[0], found[1])
    verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, tuple(found), words, worked.computed)


_MOVED = frozenset({"RISE", "FALL", "BELOW", "WRONG_WAY"})
_GRADED = regex(
    r"\b(?:more|less|above|below|ahead|behind|beat|beats|beaten|exceed(?:ed|s)?|top(?:ped|s)?|"
    r"surpass(?:ed)?|(?!(?:ev|nev|ov|und|aft|oth|eith|neith|numb|wheth)er\b)\w{3,}er|worse|"
    r"outdid|won)\b"
)
"""Words by which one is said to be more than another, or less."""
_TWO = 2
_SET_BESIDE = regex(r"^(?:\w+ )?(?:(?:compared|next|relative|set) (?:with|to|against)|beside) A\b")
"""What is compared comes last: "next to B, A had more"."""


def _faster(at: Answering, query: Query) -> Finding | None:
    """Did A rise faster than B? where one of the rises has to be worked out."""
    found = rates.both(at, query)
    if found is None or _SET_BESIDE.match(query.bare):
        return None
    one, other = found[::-1] if "BELOW" in query.cues else found
    verdict = Verdict.CANNOT_CHECK
    if one.above(other) or other.above(one):
        holds = one.above(other) is not is_denied(query.bare)
        verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    worked = [rate.worked for rate in found if rate.worked]
    words = checking.WORKED_OUT.format(words=" ".join(each.words for each in worked))
    shown = tuple(figure for rate in found for figure in rate.figures)
    return Finding(verdict, shown, words, tuple(made for each in worked for made in each.computed))


def _above_several(
    at: Answering,
    query: Query,
    operands: Operands,
    beyond: Callable[[Figure, Figure], bool],
) -> Finding | None:
    """Is A above both B and C? Where nothing is held for one of them, that can't be told."""
    found = tuple(figure for figure in operands.found if not figure.value.rounded)
    if operands.missing:
        words = declining.missing(at, operands.missing[0], query).headline
        return Finding(Verdict.CANNOT_CHECK, found, words)
    one, *others = found
    alike = not any(arithmetic.unlike(at.index.base, one, b, axis="area") for b in others)
    if not alike or len(found) != len(query.slots.areas) or not _THAN_EACH.search(query.bare):
        return None
    verdict = Verdict.MATCHES if all(beyond(one, b) for b in others) else Verdict.DIFFERS
    return Finding(verdict, found)


_THAN_EACH = regex(
    r"^[^A]*A\b[^A]*\bthan (?:(?:either|both|the|in|for) )*A(?:(?:,|,? and|,? or|,? nor) "
    r"(?:(?:the|in|for) )*A)+\b(?! (?:together|combined|put together|added|in total))"
)
"""One against each of several, not against what these come to."""


def _above(shown: tuple[Figure, ...], worked: list[Worked]) -> Finding:
    """Whether a rise is above a total, by how far apart they are."""
    [apart] = worked[-1].computed
    verdict = Verdict.MATCHES if Decimal(apart.value) > 0 else Verdict.DIFFERS
    words = checking.WORKED_OUT.format(words=" ".join(one.words for one in worked))
    return Finding(verdict, shown, words, (apart,))


_OVERTAKES = regex(r"\b(?:overt(?:ake|ook|aken)|caught up|catch up)\b")


def moved(at: Answering, query: Query) -> Finding | None:
    """Did it go up, or down? of each that is named; None where nothing is held for one of them."""
    if _ONLY.search(query.bare) or _MIGHT.search(query.bare):
        return None  # what is so elsewhere would have to be known, or what may be
    found = [_each_moved(at, one) for one in movers.one_by_one(query)]
    held = [each for each in found if each]
    if not held or len(held) < len(found):
        return None
    if len(held) == 1:
        return held[0]
    fits = all(each.verdict is Verdict.MATCHES for each in held)
    return Finding(
        Verdict.MATCHES if fits else Verdict.DIFFERS,
        tuple(dict.fromkeys(figure for each in held for figure in each.shown)),
        " ".join(each.words for each in held if each.words),
        tuple(made for each in held for made in each.computed),
    )


def _each_moved(at: Answering, query: Query) -> Finding | None:
    """The same of one, checked against the published change, or else two held counts."""
    slots = replace(query.slots, when=())
    found = [f for f in resolve(at.index, slots, CHANGES).found if f.area in slots.areas]
    if found:
        holds = all(_moved(query, figure.value.number, _WHOLE) for figure in found)
        verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
        return Finding(verdict, tuple(found))
    pair = sums.two_counts(at, query.slots)
    if pair is None:
        return None
    later, earlier = pair
    holds = _moved(query, later.value.number - earlier.value.number, earlier.value.number)
    verdict = Verdict.MATCHES if holds else Verdict.DIFFERS
    worked = arithmetic.difference(at.index.base, later, earlier)
    words = checking.WORKED_OUT.format(words=worked.words)
    return Finding(verdict, pair, words, worked.computed)


_ONLY = regex(r"\b(?:only|just)(?: (?:the|in|for))* A\b|\bA alone\b")


_MIGHT = regex(
    rf"\b(?:can|could|may|might|must|should|would)(?:nt)? (?:\w+ )?(?:{RISE}|{FALL})\b|"
    rf"\bcant (?:\w+ )?(?:{RISE}|{FALL})\b"
)


_FIRST = regex(
    r"\b(?:(?<!at )(?<!at the )most|(?<!at )(?<!at the )(?<!very )least|fewest|"
    r"worst|top|best|(?:high|low|bigg|small|larg|great|steep|fast|sharp)est|"
    r"than (?:any|every|all)|number (?:1|one))\b"
)
_MOST = regex(
    r"\bthe (?:most|highest|lowest|biggest|largest|fewest|worst|smallest|least) (?:\w+ ){0,2}?"
    r"(?:in|of|across|among|anywhere)\b(?! P\b)|\b(?:a|the|its|their|new|at|with|of|to) record N\b|"
    r"\b(?:top(?:s|ped)|head(?:s|ed)|leads|led|beats?) (?:the|all|every|each)\b(?! [NA]\b)|"
    r"\b(?:top|bottom|head|foot) of (?:the|all|our|every)\b|\bout in front\b"
)


def _around_all(at: Answering, area: str, areas: tuple[str, ...]) -> bool:
    """Whether an area contains another of these."""
    return any(at.index.contains(area, other) for other in areas if other != area)


def among_all(at: Answering, query: Query) -> Finding | None:
    """Is it the first of all, or the only one? as is claimed beside a number: "166, the most"."""
    if _ONLY.search(query.bare):
        return Finding(Verdict.CANNOT_CHECK)
    outer = [a for a in query.slots.areas if _around_all(at, a, query.slots.areas)]
    ranked = "RANK" in query.cues and _FIRST.search(query.bare)  # "at least N" is none
    ranked = ranked or _MOST.search(query.bare)
    if not ranked or len(query.slots.areas) - len(outer) != 1:
        return None
    placed = standings.standing(at, replace(query, numbers=()))
    verdict = placed.verdict if placed else None
    shown = tuple(at.index.base.figures[id_] for id_ in placed.facts) if placed and verdict else ()
    return Finding(verdict or Verdict.CANNOT_CHECK, shown)


_WHOLE = Decimal(100)
"""What a change in per cent is of."""


def _moved(query: Query, by: Decimal, of: Decimal) -> bool:
    """Whether a change is as claimed: up, down, none at all, or not in a direction denied."""
    if is_steady(query.bare):
        return _within(by, of, query)
    if _SLIGHTLY.search(query.text) and abs(by) > of * _SLIGHT:
        return False
    denied = is_denied(query.bare)
    falls = {"FALL", "BELOW"} if "COMPARE" in query.cues else {"FALL"}
    down = bool(query.cues & (falls if denied else falls | {"WRONG_WAY"}))  # "on the way down"
    return (by < 0 if down else by > 0) is not denied


_SLIGHT = Decimal("0.2")
"""What part of what it was a change is at the most that may be called slight."""
_SLIGHTLY = regex(
    r"\b(?:only|just|very|ever so|a) (?:slightly|slight|marginally|modest|modestly|small|tiny|"
    r"little|bit|gradually)\b|\b(?:slightly|marginally|modestly|fractionally)\b(?! (?:over|above|"
    r"below|under|more|fewer|less|higher|lower))",
    has="slight|marginal|modest|small|tiny|little|bit|fractional|gradual",
)


def places(query: Query) -> bool:
    """Whether each of two places is given its number, and one is set above the other."""
    two = len(query.slots.areas) == len(query.numbers) == _TWO and "COMPARE" in query.cues
    return two and bool(_ABOVE.search(query.bare))


def in_order(at: Answering, query: Query) -> list[Finding]:
    """Whether two places are in the order in which their numbers are set."""
    found = above(at, replace(query, numbers=())) if places(query) else None
    return [found] if found else []


_ABOVE = regex(
    r"A[^A]*N?[^AN]*\b(?:(?:is|was|were|are|lies|lay|came|comes|stood|stands) (?:\w+ )?)"
    r"(?:ahead of|behind|above|below|higher than|lower than|more than|less than|bigger than|"
    r"larger than|smaller than|worse than|steeper than|faster than) [^N]*A"
)
"""One set above or below another: "A with N was ahead of B with N"."""
