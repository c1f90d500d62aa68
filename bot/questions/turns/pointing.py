"""Follow-ups that are about the last reply itself: "again?", "who said so?", "what else?".

May import model.
"""

from __future__ import annotations

from bot.model.query import Query
from bot.regex import regex

_AGAIN = regex(
    r"^(?:again|pardon|what|of what|what was that|"
    r"(?:(?:and|can i have|can i get|give me|show me|whats|now) )*"
    r"(?:(?:the |his |her |their )?(?:whole|full|entire|complete) (?:quote|statement|thing|text|"
    r"version|words)|in full|the rest of (?:the|that) quote)(?: please)?|"
    r"sorry what|really|seriously|"
    r"(?:are|r) (?:you|u) (?:really |quite |absolutely |very )?(?:sure|certain|positive)"
    r"(?: (?:about|of) (?:that|this|it))?|"
    r"(?:(?:can|could) you |please |pls )*(?:double |re|cross )?check "
    r"(?:that|this|it)(?: again)?(?: (?:for me|please|pls|again))*)$"
)
WHO = regex(
    r"^(?:and |so )?(?:who said (?:that|this|it|so)|whose words|says who|who was that|"
    r"who says(?= (?:that|this|it|so)\b|$)|"
    r"who is that by|(?:which|what) (?:\w+ ){1,2}(?:is|was) (?:that|this|it) (?:from|by)$)"
)
_COVERS = regex(
    r"\b(?:which|what) (?:\w+ )?(?:period|year|years|months|area|place) (?:does|do|is|was|are) "
    r"(?:that|this|it|those|these)\b|"
    r"\bwhich (?:\w+ ){1,2}(?:is|are|was|were) (?:those|these|they|it)$|"
    r"\b(?:which|what|who) (?:\w+ )?(?:is|are|was|were) (?:in|included in|part of|covered by) "
    r"(?:that|this|it|those|these)\b",
    has=" that| this| it| those| these| they",
)
"""The slots of the last reply are asked for, which it gave."""
_ELSE = regex(r"\b(?:what else|anything else|more from|else did|rest of (?:it|the statement))\b")


def points_back(query: Query) -> str | None:
    """What a follow-up asks of the last reply itself: "again", "who", "else", or nothing."""
    covers = "RANK" not in query.cues and _COVERS.search(query.text)
    if _AGAIN.match(query.text) or (covers and query.carried):
        return "again"
    if WHO.match(query.text):
        return "who"
    return "else" if _ELSE.search(query.text) else None


def goes_on(query: Query) -> bool:
    """Whether a few words only put something else in place of what was asked before."""
    return bool(_GOES_ON.match(query.text)) and len(query.words) <= _FEW


_GOES_ON = regex(r"(?:(?:ok|okay|so|right) )?(?:and|what about|how about|or|also|per|plus)\b")
_FEW = 6


def weighs(query: Query) -> bool:
    """Whether two ways to take what was told are weighed: "does it mean more, or only more seen?".

    No sum tells that: it is asked of all there is.
    """
    slots = query.slots
    named = slots.areas or slots.places or slots.by or slots.periods or query.numbers
    return not named and bool(_WEIGHS.search(query.text))


_WEIGHS = regex(
    r"\b(?:does|do|would|could|might|can) (?:that|this|it|these|those|they|the (?:rise|figures?"
    r"|numbers?|increase|fall|change)) (?:(?:really|actually|necessarily|just|then|also) )*"
    r"(?:mean|show|prove|suggest|imply|indicate|tell)\b.* or "
    r"(?:(?:is|are|does|do|it|that|there|mean|maybe|perhaps|rather|of) )*"
    r"(?:only|just|merely|simply|better|more)\b"
)


def asks_of_shown(text: str) -> bool:
    """Whether a plain question in a conversation has no word for turning to anybody.

    "And is there a number for that?": the number, or the organisation, is one of what was told.
    """
    return not _TURNS_TO.search(text)


_TURNS_TO = regex(
    r"\b(?:r[iu]ng(?:ing)?|call(?:ing|ed)?|phon(?:e|es|ing)|dial|text|mail|email|contact(?:ing)?|"
    r"reach|talk(?:ing)?|speak(?:ing)?|chat|report(?:ing)?|tell|turn|go|help(?:s|ed|ful|ing)?|"
    r"(?:help|hot)?lines?|advice|advise|support|worr\w+|someone|somebody|anyone|anybody|who|whom|"
    r"need|my|me|i|im|we|our|us|kids?|child(?:ren)?|son|daughter|friend|emergency|urgent)\b"
)
