"""The two sides of a comparison or a sum, each with what it names: "X in A against Y in B".

Each side takes from the other what it leaves out, as "those of B" does. May import language and
the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Slots
from bot.questions.marks import Sentence
from bot.regex import regex

_COMPARING = frozenset({Cue.COMPARE, Cue.DIFFERENCE, Cue.TIMES, Cue.POINTS, Cue.REST})
_JOINTS = (
    frozenset("than versus vs v against beside minus divided".split()),
    frozenset("compared relative less over exceed exceeds beat beats outnumber".split()),
    frozenset("or with from".split()),
    frozenset("and to of".split()),
)
"""Words between the two sides, those that say so most surely first."""

_ADDING = (frozenset({"plus"}), frozenset("to with".split()), frozenset({"and"}))
"""Words between two things that are added up."""

SUM_OF = regex(
    r"\b(?:sum|total) of\b.*\b(?:and|plus) (?!(?:how|what|wh(?:o|y|ere|en)|which|is|are)\b)",
    has="sum|total",
)
"""What is added up is one thing: "the sum of A and B"."""
_SUMMED = regex(r"\b(?:add(?:ed|ing)?|sum|summed|total of|plus)\b", has="add|sum|total of|plus")
_AS_PART = regex(r"\bas an? (?:\w+ )?(?:share|proportion|percentage|per ?cent|fraction) of\b")
_TOTALS = frozenset("total totals overall altogether".split())
Read = Callable[[Sentence, int, int], Slots]
"""Reads the slots between two words of a sentence."""


def sides(sentence: Sentence, read: Read) -> tuple[Slots, Slots] | None:
    """What each side of a comparison or a sum names; None where not both name anything."""
    if parted := _parted(sentence, read):
        return parted
    comparing = sentence.cues & _COMPARING or _AS_PART.search(sentence.line)
    summed = Cue.TOGETHER in sentence.cues and _SUMMED.search(sentence.line)
    if not (comparing or summed):
        return None
    named = {at for m in sentence.mentions for at in range(m.first, m.last)}
    for joints in _JOINTS if comparing else _ADDING:
        for at, word in enumerate(sentence.words):
            if word not in joints or at in named:
                continue
            one, other = read(sentence, 0, at), read(sentence, at + 1, len(sentence.words))
            if _names(one) and _names(other):
                words = sentence.words
                return _lent(one, other, words[:at]), _lent(other, one, words[at:])
    return None


def _parted(sentence: Sentence, read: Read) -> tuple[Slots, Slots] | None:
    """The groups asked about and those before them, of which they are a part.

    "Of what X and Y made, how many per cent was X?", "X and Y added up: what part of that was X?"
    """
    asked = list(_WHAT_PART.finditer(sentence.line))
    if not asked or not (_OF.match(sentence.line) or OF_THAT.search(sentence.line)):
        return None
    at = sentence.line[: asked[-1].start()].count(" ")
    whole, part = read(sentence, 0, at), read(sentence, at, len(sentence.words))
    return (part, whole) if part.by and whole.by else None


_WHAT_PART = regex(
    r"\b(?:what|which|how (?:many|much|big|large))(?: \w+){0,2}? (?:per ?cent(?:age)?|share|part|"
    r"proportion|fraction|slice|portion|chunk)\b",
    has="cent|share|part|proportion|fraction|slice|portion|chunk",
)
_OF = regex(r"(?:out )?of\b|(?:if|suppose|imagine|assuming|say)\b")
OF_THAT = regex(r"\b(?:of|in) (?:that|this|it|them|those|the (?:lot|total|sum|whole))\b")


def _names(slots: Slots) -> bool:
    return bool(slots.areas or _kind(slots))


def _kind(slots: Slots) -> bool:
    return bool(slots.measures or slots.by or slots.groups)


def _lent(slots: Slots, other: Slots, words: Sequence[str]) -> Slots:
    """The slots of a side, with what it leaves out taken from the other.

    A total that names no group is one of all.
    """
    if not (_kind(slots) or (_TOTALS.intersection(words) and not other.measures)):
        slots = replace(slots, measures=other.measures, by=other.by, groups=other.groups)
    if not (slots.areas or slots.places):
        slots = replace(slots, areas=other.areas, places=other.places)
    if not (slots.periods or slots.when):
        slots = replace(slots, periods=other.periods, when=other.when, within=other.within)
    return slots


def set_apart(slots: Slots, told: str) -> Slots:
    """The slots, told whether measures, or members of several breakdowns, are set side by side."""
    apart = len({group for group, _ in slots.by}) > 1 and bool(_BESIDE.search(told))
    measures = len(slots.measures)
    if measures > 1 and not slots.by and (listed := _MEASURES.search(told)):
        apart = listed.group().count("M") == measures
    return replace(slots, apart=True) if apart else slots


_BESIDE = regex(
    r"\bG (?:\w+ ){0,2}?(?:and|or|plus|vs|versus|v|than|against|compared (?:to|with)|per|"
    r"exceed(?:s|ed)?|beat|outnumber(?:s|ed)?|surpass(?:ed)?|(?:ahead|short) of|behind|above|below|"
    r"(?:for|to) (?:each|every|one)) "
    r"(?:(?:in|on|the|of|for|by) ){0,2}G\b|\bG , G , G\b"
)
"""Members that are set beside each other: "more G than G", "G or G"."""
_MEASURES = regex(r"\bM(?: (?:, )?(?:and|or|plus|vs|versus|against) (?:the )?M| , (?:the )?M)+\b")
"""Measures one after another: "M, M and M"."""
