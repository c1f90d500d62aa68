"""Words set beside a name that tell no more than what it is: "A, home of the fox, …".

May import the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.regex import regex

_PLACES = frozenset({Kind.AREA, Kind.PLACE})
_KINDS = (
    r"(?:count(?:y|ry)|state|nation|land|kingdom|republic|islands?|continent|region|city|town|"
    r"village|borough|parish|place|force|district|club|team|hospital|school|library|station|home|"
    r"homeland|birthplace|cradle|capital|neighbour|corner of the (?:world|country)|"
    r"part of the (?:world|country))"
)
_TELLS = regex(
    r"(?!the county (?:town|seat|council)\b)(?:(?:which|that) (?:is|was) )?"
    rf"(?:(?:an?|the|my|our|that|one of (?:the|our)) (?:\w+ ){{0,4}}?{_KINDS}\b|"
    r"(?:home|birthplace|cradle|land|gateway) (?:of|to)\b|"
    r"with (?:all )?its\b|where (?:i|im|ive|we|weve|my|our)\b)"
)
"""What a place is, or is to the writer: "a state without a coast", "where I was born"."""
_PICKS = frozenset(
    "half halves side end bit parts only just alone ones those excluding except including "
    "included excluded apart not minus".split()
)
"""Words by which only some of what is named is meant: "A, the coastal half"."""


def appositions(sentence: Sentence) -> frozenset[int]:
    """The words between commas that only tell what kind of place was named before them."""
    return frozenset(at for first, last in _beside_places(sentence) for at in range(first, last))


def _beside_places(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """From where to where something is told of a place."""
    edges = [*sorted(sentence.breaks), len(sentence.words)]
    for mention in sentence.mentions:
        first = mention.last
        if first not in sentence.breaks or _PLACES.isdisjoint(t.kind for t in mention.targets):
            continue
        last = next(edge for edge in edges if edge > first)
        words = sentence.words[first:last]
        told = words[words[:2] == ("the", "only") and 2 :]
        if _TELLS.match(" ".join(words)) and _PICKS.isdisjoint(told):
            yield first, last
