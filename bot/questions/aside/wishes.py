"""What somebody says they want or ask about, where it is none that is held: "the unsolved ones".

It limits what is asked, wherever in a message it stands. May import the marking of sentences.
"""

from __future__ import annotations

import re

from bot.questions.marks import Sentence
from bot.regex import regex

_OPEN = (
    r"(?!(?:an?|some|it|this|that|these|to|help|more|you|him|her|them|my|our|your|how|what|which|"
    r"who|when|where|why|if|whether)\b)"
)
"""What is wanted is told: "a quick answer", "to know how many" names nothing that is counted."""
_DID = (
    r"(?:had|been|got|saw|seen|read|heard|came|come|back|off|moved|started|finished|found|noticed|"
    r"realised|watched|wondering|curious|thinking|checking|asking|saying|passing)"
)
"""What somebody has "just" done, or is."""
_WHAT = (
    r"(?:(?!(?:for|because|cos|so|before|by|to|in|at|on|from|of|how|what|who|when|if)\b)"
    r"\w+ ?){1,6}"
)
"""Up to where it is said what for, or where."""
_WISHED = regex(
    r"(?:(?:\b(?:wants?|wanted|needs?|needed|requires?|prefer|after|"
    r"(?<=\bi )mean|interested in|looking for|(?:id|would) like)"
    r"(?: to (?:know|see|find out|get|have|learn|hear|ask|check|understand|look at)"
    rf"(?: about| for)?)?)|^(?:just(?! {_DID}\b)|only|not|except|excluding|without|minus|"
    rf"apart from)) {_OPEN}"
    rf"(?P<what>{_WHAT})",
    has="want|need|requir|prefer|after|mean|interested|looking|like|just|only|not|except|exclud|"
    "without|minus|apart",
)
_TOPIC = regex(
    r"(?:\b(?:(?:asking|talking|thinking) (?:about|of|for)|"
    r"(?:question|query|interest|concern|subject|topic|theme)s? (?:is|was|are)"
    r"(?: about| in| on| with)?|speaking of|talking of|when it comes to|on the subject of|"
    r"in terms of|with regard to|namely|i e|ie|make (?:it|that)|by which i mean|"
    r"i meant|(?:should have|meant to) (?:said|say|put|written|write)|not \w+(?: \w+)? but|"
    r"if (?:you|we|i|one) (?:(?:only|just|dont|do|not) )*(?:count|include|exclude|ignore|skip|"
    r"leave out|take out|remove|drop|discount|omit|filter out|look at|consider))|^as for) "
    rf"{_OPEN}(?P<what>{_WHAT})|^(?:the|those) (?P<these>(?:\w+ ){{1,3}})"
    r"(?:ones\b|one(?= (?:in|of|for|from|at|on|please|pls|only|thanks)\b|$))",
    has="asking|talking|thinking|speaking|question|query|interest|concern|subject|topic|theme|"
    "comes to|in terms|regard|namely|i e|ie |make|by which|meant|should have|not |if |as for|one",
)
"""What is asked about, in so many words."""
_SOME = frozenset("ones one only just those".split())
"""With one of these, whatever stands beside it picks some of what is held."""


def wished(sentence: Sentence) -> list[str]:
    """The words of a wish or a topic that mean nothing here.

    Some are wanted of a kind ("cautions", "the drug ones"): no "soundbite" is what is counted.
    """
    found: list[str] = []
    for match in _WISHED.finditer(sentence.line):
        some = not _SOME.isdisjoint(match.group().split())
        strange = _strange(sentence, match, "what")
        found += [word for word in strange if some or word.endswith("s")]
    for match in _TOPIC.finditer(sentence.line):
        found += _strange(sentence, match, match.lastgroup or "what")
    return found


def _strange(sentence: Sentence, match: re.Match[str], group: str) -> list[str]:
    """The words of part of a match that mean nothing here."""
    first = sentence.line.count(" ", 0, match.start(group))
    words = enumerate(match[group].split(), first)
    return [word for at, word in words if not sentence.known[at]]
