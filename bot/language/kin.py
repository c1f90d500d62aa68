"""Ages that tell of the writer's own people: "my 10-year-old", "a dad of a boy of 12".

They tell who asks, not of whom it is asked. Imports nothing but the patterns.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.amounts.ages import AgeMention, meet
from bot.regex import regex

_YOUNG = (
    r"(?:step|god|grand)?(?:sons?|daughters?|child(?:ren)?|kids?)|boys?|girls?|lads?|lass(?:es)?|"
    r"nephews?|nieces?|brothers?|sisters?|cousins?|teens?|teenagers?|pupils?|students?|class|ones?"
)
_ELDERS = (
    r"mums?|moms?|mothers?|dads?|fathers?|parents?|carers?|guardians?|grand\w+|nans?|grans?|"
    r"aunt\w*|uncles?|teachers?|tutors?"
)
_WHICH = r"own|little|eldest|oldest|youngest|elder|younger|other|two|three|twin"
_BEFORE = regex(
    rf"(?<!\bof )\b(?:my|our) (?:(?:{_WHICH}) )*(?:(?:{_YOUNG})"
    r"(?:,? (?:who|is|are|was|just|has|have|s|of|turned|turning|turns|aged|now|only))*,? )?"
    r"(?:an? )?$"
)
_PARENT = regex(
    rf"\b(?:{_ELDERS}) (?:of|to) (?:(?:an?|my|(?:{_WHICH})|(?:{_YOUNG})|aged|of|who|is|are) )*$"
)
_MEANT = regex(
    r"\b(?:that|this|her|his|their|my|same|such|whose) (?:age|group|sort)\b|\bas (?:old|young)\b|"
    r"\blike (?:her|him|them|mine|that)\b|\b(?:of|at) that\b"
)


def is_own(text: str, age: AgeMention, ages: Sequence[AgeMention] = ()) -> bool:
    """Whether an age in a lower-case sentence is that of one of the writer's own people.

    Not where the sentence goes back to it, "my boy is 9, how many were that age?", unless others
    of the `ages` in it say which is meant: "…, under 12 I mean".
    """
    if age.low is None or age.high is None:
        return False
    told = any(one.start > age.start and one.low is None and meet(one, age) for one in ages)
    if _MEANT.search(text) and not told:
        return False
    before = text[: age.start]
    own = age.low == age.high and _BEFORE.search(before)
    return bool(own or _PARENT.search(before))
