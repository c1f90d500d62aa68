"""Rules that a claim and a text tell in other words: what has to be so, and what a thing proves.

"It only counts if it is red" and "it has to be red" say the same, and a text by which it need not
be red contradicts both. "A higher count proves that there were more" is contradicted by a text by
which the count can't tell. Patterns run over normalised sentences. Imports words only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.language.synonyms import senses
from bot.language.words import FUNCTION
from bot.regex import regex


class _Need(NamedTuple):
    """What has to be so, or need not be; by the roots of its words."""

    what: frozenset[str]
    so: bool


def rule_agrees(claim: str, told: Iterable[str]) -> bool | None:
    """Whether the sentences of a text tell the rule that is claimed; None where they tell none."""
    claim = claim.replace("'", "")
    lines = [line.replace("'", "") for line in told]
    needs = [need for line in lines for need in _needs(line)]
    found = {one.so == held.so for one in _needs(claim) for held in needs if one.what == held.what}
    if len(found) == 1:
        return found.pop()
    proof = _PROVES.search(claim)
    if proof and any(map(_CANNOT_TELL.search, lines)):
        return bool(_DENIED.search(claim[: proof.start("proves")]))
    return None


def _needs(line: str) -> Iterator[_Need]:
    for so, pattern in ((False, _NEED_NOT), (True, _NEED)):
        for found in pattern.finditer(line):
            words = {*_ENDS.split(found["what"])[0].split()} - FUNCTION
            if words:
                yield _Need(frozenset(sense for word in words for sense in senses(word)), so)


_BE = r"(?:be|happen|occur|take place|come|go)"
_ONLY_IF = r"\bonly (?:[\w-]+ ){0,4}?(?:if|when|where|once) (?:it|that|this|they|he|she)"
_NEED = regex(
    rf"(?:(?<!not )(?<!nt )\b(?:(?:has|have|had|needs?|got) to|must) {_BE}|"
    rf"{_ONLY_IF}s? (?:(?:is|was|re|are|happens?|happened|occurs?|takes? place) )*)"
    r" ?(?P<what>\w[^,;.:!?]*)",
    has="to |must|only",
)
_NEED_NOT = regex(
    rf"\b(?:(?:do|does|did)(?: not|nt) (?:\w+ly |always )?(?:have|need) to|neednt|need not) {_BE} "
    r"(?P<what>[^,;.:!?]+)",
    has="need|to ",
)
_ENDS = regex(r" (?:to|for|but|and|or|before|so|in order)\b")
"""Where what has to be so ends: "online to count"."""
_PROVES = regex(
    r"(?<!can )(?<!could )(?<!may )(?<!might )(?<!to )\b"
    r"(?P<proves>proves?|means?|shows?|demonstrates?|(?:is|are) (?:proof|evidence|a sign)) "
    r"(?:(?:that|of|there|is|are|was|were|have|has|been) )*(?:more|fewer|less)\b",
    has="mean|pro|show|demon|evid|sign",
)
_DENIED = regex(r"\b(?:(?:do|does|did)(?:nt| not)|not|never)\b(?: (?:\w+ly|always))*\W*$")
_CANNOT_TELL = regex(
    r"\b(?:cannot|cant|(?:could|do|does)nt|(?:can|could|do|does) not) (?:\w+ )?"
    r"(?:tell|show|prove|say)\b",
    has="n",
)
