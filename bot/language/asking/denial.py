"""How a statement says that something is not so: "A did not fall", "neither A nor B rose".

Patterns run over bare questions, in which capitals stand for names. Imports nothing of the project
but patterns.
"""

from __future__ import annotations

from bot.language.asking.movement import FALL, NEARLY, RISE
from bot.regex import regex

_NOT = r"(?:(?:did|do|does|has|have|had|is|are|was|were|will)(?:nt| not)|never)"
_AS_MUCH = r"(?:\w+ ){0,3}?as \w+ (?:\w+ ){0,3}?as\b"
"""What is not as much as something else is less: that is an order, not a denial."""
_COMPARED = r"(?:more|fewer|less|higher|lower|bigger|smaller|larger|greater|worse|better)"
_DENIED = regex(
    rf"^neither\b|\w,? {_NOT}\b(?! (?:it|they|there|that|A|the|only|just|N|{_AS_MUCH}))|"
    rf"\b(?:no longer|no (?:\w+ )?(?:{RISE}|{FALL}|{_COMPARED})\b)|"
    r"\b(?:stop(?:s|ped)?|kept|prevent(?:s|ed)?) (?:\w+ ){0,4}?(?:from )?\w+ing\b"
)
_EVEN = (
    r"(?:level|equal|even|identical|alike|tied|neck and neck|on a par|(?:exactly )?the same|"
    r"no different)"
)
_SAME = rf"(?:{NEARLY} )*(?:flat|steady|stable|unchanged|constant|static|(?:at )?{_EVEN})"
_STEADY = regex(
    rf"\b(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|held|been|is|was|are|were) {_SAME}|"
    r"\b(?:(?:did|has|have|had|is|are|was|were)(?:nt| not)|never|hardly|barely|scarcely|no|"
    r"nothing|hardly any|not much|(?:very )?little) (?:\w+ )?"
    r"(?:chang|mov|shift|budg)(?:e|es|ed|ing)?\b|"
    r"\b(?:stood|stands?|standing) still\b|\b(?:levell?|flatten)(?:ed|s)? (?:off|out)\b|"
    r"\b(?:plateau|flatline)d\b"
)
_LEVEL = regex(
    rf"\b(?:A,? and (?:\w+ )?A|G,? and (?:\w+ )?G)\b[^A]*\b"
    r"(?:was|were|is|are|had|has|have|saw|recorded|counted|got) "
    rf"(?:{NEARLY} )*{_EVEN}\b(?! on\b)|"
    rf"^(?!.*(?:nt|not|never)\b)[^N]*A\b[^AN]*\b(?:had|has|have|saw|recorded|counted|got) "
    rf"(?:{NEARLY} |just )*as many (?:M )?as (?:\w+ )?A\b"
)
_NEAR = regex(rf"\b{NEARLY}\b|\b(?:not much|little|neck and neck|plateaued|off|out)\b")


def is_denied(bare: str) -> bool:
    """Whether a statement says that something is not so."""
    return bool(_DENIED.search(bare))


def is_steady(bare: str) -> bool:
    """Whether a statement says that something did not change, neither up nor down."""
    return bool(_STEADY.search(bare))


def is_level(bare: str) -> bool:
    """Whether a statement says that two places are no further on than each other."""
    return bool(_LEVEL.search(bare))


def is_nearly(bare: str) -> bool:
    """Whether what is the same, or stayed so, is said to be so only about."""
    return bool(_NEAR.search(bare))
