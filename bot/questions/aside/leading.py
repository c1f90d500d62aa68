"""What somebody says of a question before asking it: "what bugs me is", "my hunch is that".

It limits nothing. Up to its first preposition, that is: "what I need for schools is" does. May
import the marking of sentences.
"""

from __future__ import annotations

from bot.questions.marks import Sentence
from bot.regex import regex

_AT_FIRST = r"(?:(?:so|and|but|ok|okay|well|hi|hello|hey|now|anyway|honestly|look|right) )*"
_LEADS_ON = (
    r"in|on|at|by|for|from|of|to|with|without|among|amongst|about|over|under|near|around|during|"
    r"against|like|excluding|including|except|only|not"
)
_WORD = rf"(?!(?:{_LEADS_ON}|is|was|are|were)\b)\w+"
_IS = r"(?= (?:\w+ ){0,6}?(?:is|was|are|were|being)\b)"
_CLEFT = regex(
    rf"{_AT_FIRST}(?:(?:all )?what|whats|all|(?:the|one|another) (?:(?!same\b)\w+ )?"
    r"(?:thing|bit|part|one|fact|point|stat|statistic|number|figure|detail|question)"
    r"(?: that| which|s)?) "
    rf"(?:(?:i|im|ive|id|we|were|weve|(?:my|our) {_WORD}) {_WORD}(?: {_WORD}){{0,4}}|"
    rf"{_WORD}(?: {_WORD}){{0,2}}? (?:me|us|(?:my|our) {_WORD})(?: {_WORD}){{0,4}}){_IS}"
)
"""What is asked is told by what it does to the writer: "the bit that stunned me was A's rise"."""
_OWN = regex(
    rf"{_AT_FIRST}(?:my|our) (?:own |only |main |big |biggest |best |first |last |honest )*"
    r"\w+ (?:is|was|would be)(?: that)?(?= \w+ \w)"
)
"""Whose thought a statement is: "my hunch is that A had ten"."""
_CALL = regex(
    rf"{_AT_FIRST}(?:can|could|would|will|might) (?:an?|any|some|one of you) (?:\w+ ){{1,3}}?"
    r"(?=(?:please |kindly |just )*(?:tell|give|show|post|share|remind|find|fetch|dig|get|say|"
    r"quote|let|confirm|help|look|explain)\b)"
)
"""Who is called on: "could a kind soul tell me …"."""
_FORMS = (_CLEFT, _OWN, _CALL)


def leading(sentence: Sentence) -> frozenset[int]:
    """The words with which somebody leads up to what is asked or stated."""
    found = next(filter(None, (form.match(sentence.line) for form in _FORMS)), None)
    if found is None:
        return frozenset()
    last = len(found.group().split())
    named = min((mention.first for mention in sentence.mentions), default=last)
    return frozenset(range(min(last, named)))
