"""Idioms put in plain verbs before anything is read: "racked up" for "recorded".

Only such as say no more than the plain verb does: none tells what is counted, or limits it.
Imports nothing of the project.
"""

from __future__ import annotations

import re

from bot.regex import regex

_SIGN = regex(r" up\b| out\b| in\b| to\b|lion")
"""Without one of these, nothing is looked for."""
_IDIOM = regex(
    r"\b(?:"
    r"(?P<record>rack|clock|chalk|notch|tot|toted|log)(?P<recorded>s|ed|ted|ged|ing)? up|"
    r"(?P<produce>churn|crank|pump|roll|squeeze|knock|belt|dish)(?P<produced>s|es|ed|d|ing)? out"
    r"(?! of\b)|"
    r"(?P<come>c[ao]me|comes|coming) to (?:the )?(?:light|surface)|"
    r"(?P<home>is|are|was|were|be|been) (?:the )?home to"
    r"(?= (?:\d|how|about|over|some|more|nearly))|"
    r"(?P<most>(?:the )?lion'?s'? share)"
    r")(?!\w)"
)
_COMES = {"come": "recorded", "comes": "is recorded", "coming": "being recorded"}
_HOLDS = {"is": "has", "are": "have", "was": "had", "were": "had", "be": "have", "been": "had"}


def plainly(text: str) -> str:
    """Lower-case `text` without its idioms."""
    return _IDIOM.sub(_said, text) if _SIGN.search(text) else text


def _said(found: re.Match[str]) -> str:
    if found["record"]:
        return _form("record", found["recorded"])
    if found["produce"]:
        return _form("produce", found["produced"])
    if found["come"]:
        return _COMES.get(found["come"], "were recorded")
    return "the majority" if found["most"] else _HOLDS[found["home"]]


def _form(verb: str, ending: str | None) -> str:
    """A verb in the form that another with this ending is in."""
    if not ending:
        return verb
    if ending.endswith("s"):
        return f"{verb}s"
    return verb.removesuffix("e") + ("ing" if ending == "ing" else "ed")
