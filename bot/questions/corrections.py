"""Slips that a message takes back: "in A, sorry, I mean B". May import the marking of sentences."""

from __future__ import annotations

from typing import NamedTuple

from bot.questions.marks import Sentence

_SIGNS = frozenset("wait sorry oops mean meant rather scratch correction".split())
"""Words that tell, with small ones around them, that what stands before them is taken back."""
_SMALL = frozenset(
    "no i want wanted mean meant or rather make that it in the of for to at was a say not actually "
    "oh er erm um uh from".split()
)


class Corrections(NamedTuple):
    """The mentions, periods and words of a sentence that are taken back, by their places."""

    mentions: frozenset[int] = frozenset()
    periods: frozenset[int] = frozenset()
    words: frozenset[int] = frozenset()


NONE = Corrections()


def corrections(sentence: Sentence) -> Corrections:
    """What a sentence takes back: the last name before the sign of the kind of the one after it."""
    words = sentence.words
    if _SIGNS.isdisjoint(words) and "no" not in words:
        return _not_then(sentence) if "not" in words else NONE
    for at, word in enumerate(words):
        first, last = _sign(sentence, at)
        if not (word in _SIGNS or word == "no") or first == 0:
            continue
        sign = {n for n, m in enumerate(sentence.mentions) if first <= m.first < m.last <= last}
        for number, mention in enumerate(sentence.mentions):
            if mention.first == last:
                kinds = {target.kind for target in mention.targets}
                before = [
                    n
                    for n, m in enumerate(sentence.mentions[:number])
                    if m.last <= first and not kinds.isdisjoint({t.kind for t in m.targets})
                ]
                aside = _unknown_before(sentence, first) if not before else frozenset[int]()
                spoken = frozenset(range(first, last)) | aside
                if before or aside:
                    return Corrections(frozenset((*before[-1:], *sign)), words=spoken)
        dated = [n for n, (place, _) in enumerate(sentence.periods) if place < first]
        if dated and any(first < place <= last for place, _ in sentence.periods):
            spoken = frozenset(range(first, last))
            return Corrections(frozenset(sign), frozenset(dated[-1:]), spoken)
    return NONE


def _not_then(sentence: Sentence) -> Corrections:
    """The one time that is not meant, beside another that is: "not last year, the year before"."""
    words = sentence.words
    denied = [
        number
        for number, (place, _) in enumerate(sentence.periods)
        for led in (words[:place][-1:], words[:place][-2:-1] if words[place - 1] in _LED else ())
        if led == ("not",)
    ]
    if len(denied) != 1 or len(sentence.periods) < _TWO or "but" in words:
        return NONE
    return Corrections(periods=frozenset(denied))


_LED = frozenset("in for the of from".split())
_TWO = 2


def _sign(sentence: Sentence, at: int) -> tuple[int, int]:
    """The words of the sign around one of them, with the small words that follow."""
    words = sentence.words
    if words[at] == "no" and not {at, at + 1} & sentence.breaks:
        return 0, 0  # "no figures"
    if words[at].startswith("mean") and words[at - 1 : at] != ("i",):
        return 0, 0  # "what does it mean for B"
    first, last = at, at + 1
    while first and words[first - 1] in _SMALL - {"in", "the", "of", "for", "to", "at", "was"}:
        first -= 1
    while last < len(words) and (words[last] in _SMALL or words[last] in _SIGNS):
        last += 1
    return first, last


def _unknown_before(sentence: Sentence, first: int) -> frozenset[int]:
    """The word right before a sign that means nothing here."""
    return frozenset({first - 1}) if first and not sentence.known[first - 1] else frozenset()
