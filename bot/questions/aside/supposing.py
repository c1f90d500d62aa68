"""What is asked of a world that is not: "how many would there be if the law had not come in".

May import model and language.
"""

from __future__ import annotations

from bot.model.query import Query
from bot.model.value import Scale
from bot.questions.shape import COUNTING, worked_back
from bot.regex import regex

_WOULD = regex(
    r"\bwould(?:nt|ve| not)?\b(?! (?:you|u|i|we|like|love|prefer|help|say|mean|happen|"
    r"(?:(?:it|that|this) )?(?:\w+ly )?be (?:nice|great|good|ok|okay|possible|fair|right|correct|"
    r"wrong|true|false|helpful|useful|grateful|happy|interested|safe|accurate|enough|able))\b)",
    has="would",
)
_NOT_SO = (
    r"(?:had(?:nt)?|were(?:nt)?|was(?:nt)?|did(?:nt)?|stay(?:ed)?|kept|keeps?|remain(?:ed)?|never|"
    r"not|grew|grown|rose|risen|fell|fallen|went|gone|goes|c[ao]me|"
    r"(?:continu|carri|doubl|halv|tripl|happen|exist|chang|improv|chos)\w*)"
)
_RECKONED = (
    r"(?:tak(?:e|en|ing)|leav(?:e|ing)|left|add(?:ed)?|put|set|count(?:ed)?|compar(?:e|ed)|"
    r"subtract(?:ed)?|deduct(?:ed)?|exclud(?:e|ed)|remov(?:e|ed)|combin(?:e|ed)|summ?(?:ed)?|"
    r"divid(?:e|ed)|rank(?:ed)?|split|shar(?:e|ed)|rounded|averaged|asked|told|interested|"
    r"curious|possible|sorted|ordered)"
)
_IF = (
    r"(?:if|suppos(?:e|ing)|imagin(?:e|ing)|assum(?:e|ing)|provided|unless) "
    r"(?!(?:i|you|u|we|one|someone|somebody|anyone|he|she)\b)"
)
_SUPPOSED = regex(
    rf"\b{_IF}(?!(?:\w+ ){{0,6}}?{_RECKONED}\b)(?:\w+ ){{0,6}}?{_NOT_SO}\b(?! N\b)|"
    r"\bbut for\b|\bwithout (?!(?:\w+ )?[AGP]\b)\w+"
)
_HAD = regex(
    rf"^(?:(?:and|so|but|ok|well),? )*(?:had|were) (?!(?:i|you|we|there)\b)"
    rf"(?!(?:[\w']+ ){{0,5}}?{_RECKONED}\b)[^?]*\bwould\b",
    has="would",
)
"""The condition is told by the order of words: "had it not come in, how many would there be"."""
_COUNTED_IF = regex(
    rf"\bhow (?:many|much|big|high)\b.* {_IF}(?:\w+ ){{0,5}}?"
    r"(?:hadnt|wasnt|werent|didnt|(?:had|was|were|did) (?:not|never))\b|"
    rf"^what {_IF}(?:\w+ ){{0,6}}?{_NOT_SO}\b(?! N\b)"
)
"""It is supposed without a "would": "how many if the law had not come in"."""
_APART = regex(
    rf"\b(?:suppos(?:e|ing)|imagin(?:e|ing)|assum(?:e|ing)|pretend) (?:that )?"
    rf"(?!(?:i|you|u|we|one|someone|somebody|anyone|he|she)\b)"
    rf"(?!(?:\w+ ){{0,6}}?{_RECKONED}\b)(?:[\w']+ ){{0,6}}?{_NOT_SO}\b(?! \d)"
    r"[^?.:;,]*[.:;,] (?:(?:so|then|and) )?(?:what|how|which)\b[^?]*\bwould\b",
    has="would",
)
"""The condition is a clause apart: "suppose A had B's people: how many would there be?"."""
_UNRECORDED = regex(
    r"\bif (?:\w+ ){0,2}?N (?:of )?(?:(?:the|all|these|those|such) )*M (?:\w+ )?"
    r"(?:go|goes|went|gets?|never|dont|didnt|(?:is|are|was|were) (?:never|not|un\w+|missed))\b"
)
"""A part of what is counted is supposed, and the rest to be worked out from it."""
_PART = regex(
    rf"(?:\b{_IF}|^say |\b(?:let'?s|let us) say )"
    r"[^?]*?\b\d[\d,]*(?! ?(?:%|per ?cent))\b(?: [a-z]+){0,5}? "
    r"(?:is|are|was|were|be|makes?|made|represents?|represented|comes? to|came to)"
    r"(?: [a-z]+){0,3}? (?:half|third|quarter|fifth|sixth|tenth|\d+ ?(?:%|per ?cent)|(?:1|one) in)"
    r"[^?]*\b(?:what|how (?:many|much|big|large))\b",
    has="if|suppos|imagin|assum|provided|unless|say",
)
"""A count is supposed to be so much of another: "if the 40 were a quarter, what would all be?"."""
_SUMS = frozenset({"REST", "TOGETHER", "CLAIM"})
"""What is left without a part, or comes to with it, can be worked out."""
_WHETHER = regex(r"^(?:(?:and|so|but|or|then) )*would(?:nt)?\b")
"""Whether it would be otherwise, a text may tell."""


def supposes(query: Query, said: str) -> bool:
    """Whether it asks what a number would be, or have been, were things other than they are.

    `said` is all of the message, of which a condition may be a sentence apart.
    """
    slots = query.slots
    counts = slots.measures or slots.areas or query.cues & COUNTING
    if counts and _APART.search(said):
        return True
    parted = {value.scale for value in query.numbers} >= {Scale.COUNT, Scale.PERCENT}
    if parted and not {"REST", "CLAIM"} & query.cues and _PART.search(said):
        return True
    if query.cues & _SUMS or not counts or _WHETHER.match(query.bare):
        return False
    if _UNRECORDED.search(query.bare) and query.cues & COUNTING and not worked_back(query):
        return True
    told = _WOULD.search(query.bare) and _SUPPOSED.search(query.bare)
    return bool(told or _HAD.search(said) or _COUNTED_IF.search(query.bare))
