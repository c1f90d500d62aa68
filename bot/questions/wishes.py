"""What somebody says they want, where it is none that is held: "I want the unsolved ones".

It limits what is asked, wherever in a message it stands. May import the marking of sentences.
"""

from __future__ import annotations

import re

from bot.questions.marks import Sentence

_WISHED = re.compile(
    r"(?:(?:\b(?:wants?|wanted|needs?|needed|requires?|prefer|after|"
    r"(?<=\bi )mean(?:t(?! to))?|interested in|"
    r"(?:asking|talking|thinking) (?:about|of|for)|looking for|(?:id|would) like|"
    r"(?:question|query|interest|concern)s? (?:is|was|are)(?: about| in| on| with)?)"
    r"(?: to (?:know|see|find out|get|have|learn|hear|ask|check|understand|look at)"
    r"(?: about| for)?)?)|^(?:just|only|not|except|excluding|without|minus|apart from)) "
    r"(?!(?:an?|some|it|this|that|to|help|more|you|him|her|them|my|our|your|how|what|which|who|"
    r"when|where|why|if|whether)\b)"
    r"(?P<what>(?:(?!(?:for|because|cos|so|before|by|to|in|at|on|from|of|how|what|who|when|if)\b)"
    r"\w+ ?){1,6})"
)
"""A wish, up to where it is said what for, or where."""
_THESE = frozenset("ones one only just those".split())
"""With one of these, whatever stands beside it picks some of what is held."""


def wished(sentence: Sentence) -> list[str]:
    """The words of a wish that mean nothing here, and say of which things something is asked.

    Some are wanted of a kind ("cautions", "the drug ones"): no "soundbite" is what is counted.
    """
    found: list[str] = []
    line = sentence.line
    for match in _WISHED.finditer(line):
        first = line.count(" ", 0, match.start("what"))
        words = match["what"].split()
        these = not _THESE.isdisjoint(match.group().split()) or " about " in match.group()
        found += [
            word
            for at, word in enumerate(words, first)
            if not sentence.known[at] and (these or word.endswith("s"))
        ]
    return found
