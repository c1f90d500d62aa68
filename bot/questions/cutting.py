"""Cutting a message into sentences, and lists into their items.

Cries and names for the one who is asked go from the ends of a sentence: "A in 2007 lol". May
import language.
"""

from __future__ import annotations

from bot.language.shorthand import SHORTHAND
from bot.regex import regex

_SENTENCE = regex(
    r"(?<=[?!;\n])|(?<=[.:])(?<!incl\.)(?<!approx\.)(?<!\bvs\.)(?<!\beg\.)(?<!\bie\.)(?<!\bno\.)(?<!\bst\.)(?=\s)"
    r"(?!\s(?:(?:no|oh|oops|er|erm|um),? )?(?:wait|sorry|oops|i meant?|or rather|scratch that)\b)"
)
_SAID = r"(?:(?!\b(?:what|which|who|when|where|why|how)\b)[^?])*?"
_THEN = regex(
    rf"^(?P<said>{_SAID}\b(?:was|were|is|are|had|has|got|saw)\b {_SAID}\d{_SAID})"
    r"(?:,| -|\.)? (?:(?:and|so|but) )*(?P<then>(?:how|what) about\b[^?]*)\??$",
    has=" about",
)
"""Something is said, and then one asked about: "A had 5 in P, how about B"."""
_ENDS = frozenset("?!;\n.:")
"""Of these one stands where a sentence ends."""
_NUMBERED = regex(
    r"(?:^|[\s,;:]+)(?:and |then |also )?(?:\(?(?:[1-6a-f]|i{1,3}|i?v)\)|[1-6]\.)[\s.]+(?=[a-z])|"
    r"(?:^|[\s,;:.]+)(?:(?:so|and|then|also),? )*(?:first|second|third|fourth)(?:ly)?"
    r"(?:: *|,? (?=(?:what|which|who|when|where|why|how|did|does|do|is|are|was|were|tell|give)\b))",
    has=")|1.|2.|3.|4.|5.|6.|first|second|third|fourth",
)
"""The number of a question in a list of them."""


def is_listed(text: str) -> bool:
    """Whether a text is a list of numbered questions."""
    return numbered(text) > 1


def numbered(text: str) -> int:
    """How many numbered questions a text has."""
    return len(_NUMBERED.findall(text))


def cut(text: str) -> list[str]:
    """The sentences of a normalised text, in order, none empty; "(1) … (2) …" are such, too."""
    if is_listed(text):
        text = _NUMBERED.sub("; ", text)
    text = _THEN.sub(r"\g<said>. \g<then>?", text)
    pieces = [text] if _ENDS.isdisjoint(text[:-1]) else _SENTENCE.split(text)
    return [part for part in map(_without_chat, map(str.strip, pieces)) if part]


def _without_chat(piece: str) -> str:
    """A sentence without what is only cried out before or after it."""
    while (shorter := _without_cry(piece)) != piece:
        piece = shorter
    return piece


def _without_cry(piece: str) -> str:
    """A sentence without the cry that it opens with, or else ends with."""
    first, _, rest = piece.partition(" ")
    if first.rstrip(_MARKS) in _CRIES and rest.count(" ") >= _LEAST:
        return rest
    ended = piece.rstrip(_MARKS)
    before, _, last = ended.rpartition(" ")
    if last not in _CALLS or before.count(" ") < _LEAST or before.endswith(_LEADING):
        return piece
    return before.rstrip(" ,-(") + piece[len(ended) :].strip(" )-")


_MARKS = " ?!.,;:)-\n"
_LEAST = 2
"""Spaces in what is left at the least: "hi lol" is a greeting."""
_CRIES = SHORTHAND | frozenset(
    "lol lmao haha hehe omg hm hmm uh um erm er ngl tbh imo imho btw fyi idk smh ffs wtf".split()
)
_CALLS = _CRIES | frozenset(
    "yo bro bruv bruh fam dude mate mates m8 pal buddy lads folks guys sir madam hun asap pronto "
    "tho though please pls plz thx quick quickly sharpish bot footnote innit".split()
)
_LEADING = tuple(
    f" {word}"
    for word in (
        "a an the my our your his her their its this that these those by of with to for from in on "
        "at as and or no any some old best school many which what even but how"
    ).split()
)
"""Words after which it is said of somebody, or goes on: "by a mate"."""
