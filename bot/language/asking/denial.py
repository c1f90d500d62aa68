"""How a statement says that something is not so: "A did not fall", "neither A nor B rose".

Patterns run over bare questions, in which capitals stand for names. Imports nothing of the project
but patterns.
"""

from __future__ import annotations

from bot.language.asking.movement import FALL, RISE
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
_SAME = (
    r"(?:flat|steady|stable|level|unchanged|constant|(?:at )?(?:exactly |much |just |about )?"
    r"the same)"
)
_STEADY = regex(
    rf"\b(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|held|been|is|was|are|were) {_SAME}|"
    r"\b(?:(?:did|has|have|had|is|are|was|were)(?:nt| not)|never|hardly|barely|scarcely|no) "
    r"(?:\w+ )?(?:chang|mov|shift|budg)(?:e|es|ed|ing)?\b"
)


def is_denied(bare: str) -> bool:
    """Whether a statement says that something is not so."""
    return bool(_DENIED.search(bare))


def is_steady(bare: str) -> bool:
    """Whether a statement says that something did not change, neither up nor down."""
    return bool(_STEADY.search(bare))
