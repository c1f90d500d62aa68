"""Periods told by the figures that are wanted: "the two counts", "the old figure and the new one".

May import model.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.query import When
from bot.regex import regex

_TIME = r"(?:year|period|twelve months|12 months|one|count|figure|number|total)"
_CLOSES = r"(?=$|[,;.?!)]| (?:for|in|of|please)\b)"
_WHICH = r"(?:what|which|how (?:many|much|high|low|big|large))"
_THEN_AND_NOW = regex(
    rf"\bfrom {_WHICH} (?:\w+ ){{0,3}}?to {_WHICH}\b|"
    r"\b(?:before[ ,/](?!and after).{0,30}\bafter|"
    r"(?P<back>now (?:and then|.{0,30}\bbefore))|"
    r"(?:before|then|previously)(?:,| and| or|/| versus| vs) (?:.{0,30}\b)?now)\b"
)
_BOTH = regex(
    r"\bbefore and after\b|"
    r"\b(?:first|earlier|older|former) (?:\w+ ){0,2}?(?:and|,|then|&) (?:the )?(?:\w+ )?"
    r"(?:second|later|latter|newer|other)\b|"
    rf"\b(?:first|earlier|older|former|old) {_TIME}(?: \w+)?,? (?:or|than|versus|vs|to|and|then) "
    rf"(?:(?:in|for|the) )*(?:second|later|latter|newer|new|other)(?: {_TIME})?{_CLOSES}|"
    r"\byear (?:one|1) ?(?:and|,|then|plus|&) (?:year )?(?:two|2)\b"
)
_FIRST = r"(?:first|earliest|oldest|start|beginning|outset|opening)"
_LAST = r"(?:last|latest|newest|final|most recent|closing|(?:end|finish|close)(?! of\b))"
_SET = r"(?:and|to|than|versus|vs|against|with|from|over|minus|then|,|&)"
_TO = rf"(?: \w+){{0,4}}?,? {_SET} (?:(?:in|at|for|of|that|the|very|it|was) ){{0,4}}"
_FARTHEST = regex(
    rf"\b{_FIRST}{_TO}{_LAST}\b|\b(?P<back>{_LAST}){_TO}{_FIRST}\b",
    has="first|earl|oldest|start|beginning|outset|opening",
)
"""The two ends of all that is held: "the first year and the last"."""
_TWO = regex(
    r"\b(?:both|the two|pair of) (?:\w+ ){0,2}"
    r"(?:counts|figures|numbers|totals|values|(?<!two )years)\b"
)
_OLDEST = regex(r"\b(?:oldest|earliest|first) (?:\w+ ){0,4}?(?:figure|number|value|count|year)\b")

_NEW = r"(?:latest|newest|newer|new|present|current|(?:most )?recent)"
_OLD = r"(?:previous|earlier|old(?:er)?|prior|former|preceding)"
_NOW = r"(?:now|today|currently|at present|this year|last year)"
_THEN = r"(?:then|before|previously|earlier)"
_COUNT = r"(?:counts?|figures?|numbers?|totals?|tally|value|level|ones?)"
_MANY = rf"(?:{_COUNT}|how (?:many|much|high))"
_APART = (
    r"(?: ?[,;/&+] ?| - | (?=and\b|plus\b|then\b))(?:and |plus |then |as well as )?(?:the |its )?"
)
_ENDS = rf"(?=$|[,;.?/)]| (?:{_COUNT}|for|in|of|and|plus)\b)"
_APIECE = regex(
    rf"\b(?:{_NEW}(?: {_COUNT})?{_APART}{_OLD}|{_OLD}(?: {_COUNT})?{_APART}{_NEW}){_ENDS}|"
    rf"\b(?:{_MANY} {_NOW}{_APART}(?:{_MANY} )?{_THEN}|"
    rf"{_MANY} {_THEN}{_APART}(?:{_MANY} )?{_NOW}){_ENDS}|"
    r"\bthis (?:year )?(?:and|versus|vs|against|compared (?:to|with)) (?:the )?last"
    r"(?! (?:few|two|three|\d))\b"
)
"""One count of each of two times, told by words that name no period: "count now, count then"."""
_FORMER = regex(
    rf"\b(?:{_MANY} (?:before|previously)|(?:previous|prior|preceding)(?: {_COUNT})?|"
    rf"before {_COUNT})\??$|, (?:earlier|before)$|\bthe (?:{_OLD}|old) {_COUNT}\b"
)
"""The one of the time before: "how many before?", "A, previous"."""
_STARTED = regex(
    r"(?<!from )\b(?:originally|initially)\b(?! (?:published|reported|said|from|came?|tak))|"
    r"\b(?:at the (?:very )?(?:start|outset)|to (?:start|begin) with|"
    r"(?:start(?:ed)?|beg[aiu]n)(?: off| out)? (?:at|with|from))\??$|"
    rf"\b(?:baseline|(?:starting|original|initial|opening) (?:point|level|{_COUNT}))\b"
)
"""The first count of all, told as where something started: "how many originally?"."""
_FORMERLY = regex(r"\buse(?:d)? to (?:be|have|get|see|record|log|stand|report)\b")
_SIGNS = (
    "before|then|previous|earl|old|prior|former|preceding|first|both|the two|pair|from what|"
    "from which|from how|"
    "and last|versus last|vs last|against last|to last|with last|the last|begin|outset|"
    "origin|initial|start|begin|began|begun|outset|baseline|opening|use to|used to|year one|year 1"
)
"""Without one of these, none of them is found."""
_SIGN = regex(_SIGNS, has=_SIGNS)


def told_by_figure(text: str, when: Sequence[When], *, several: bool) -> list[When]:
    """The periods of a sentence that names those of `when` by their place in time.

    Of `several` places, the two are one of each.
    """
    if not _SIGN.search(text):
        return [*when]
    if ends := _FARTHEST.search(text):
        return [When.LATEST, When.FIRST] if ends["back"] else [When.FIRST, When.LATEST]
    if len({*when}) <= 1 and (ends := _THEN_AND_NOW.search(text)):
        return [When.LATEST, When.FIRST] if ends["back"] else [When.FIRST, When.LATEST]
    if _BOTH.search(text) or (not (several or when) and _TWO.search(text)):
        return [When.EACH]
    if _APIECE.search(text):
        return [When.LATEST, When.PREVIOUS]
    if when:
        return [*when]
    if _FORMER.search(text) or _FORMERLY.search(text):
        return [When.PREVIOUS]
    return [When.FIRST] if _OLDEST.search(text) or _STARTED.search(text) else []
