"""Whether a message states that the writer, or somebody of theirs, was or is being harmed.

Language, and nothing learnt: who (the writer, their kin and friends), what was done to them, and
whether it is supposed, denied, feared or another's words. Imports the folding.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.language.learnt.folding import Word
from bot.regex import regex

_LIKE = """
own|little|big|eldest|oldest|youngest|elder|older|younger|other|best|close|good|old|dear|first|
second|middle|twin|ex|foster|adopted|two|three|both|teenage|teen|poor|small|young|lovely|[0-9]+|year
"""
_KIN = """
(?:step|grand|god|foster )?(?:son|daughter|child|children|kid|boy|girl|lad|niece|nephew|brother|
sister|cousin|friend|mate|mum|dad|mother|father|wife|husband|partner|boyfriend|girlfriend|flatmate|
roommate|classmate|toddler|eldest|youngest|oldest|pupil|student|nan)s?
"""
_DONE = """
(?:groomed|abused|raped|molested|assaulted|exploited|trafficked|blackmailed|sextorted)
"""
_DOING = "(?:grooming|abusing|raping|molesting|exploiting|trafficking|blackmailing)"
_HOW = """
(?:(?:sexually|badly|also|just|actually|definitely|probably|recently|once|not|never) )*
"""
_BE = """
(?:is|am|are|was|were|has|have|had|got|get|gets|getting|been|being|isnt|wasnt|werent|hasnt|havent)
"""
_HARM = "(?:grooming|abuse|rape|assault|exploitation|trafficking|blackmail|communication|this|it)"
_PREDATOR = "(?:groomer|predator|paedo|paedophile|abuser|rapist)s?"
_MEETS = "(?:talking|chatting|speaking|texting|messaging|met|meeting)(?: to| with)?"
_BEFORE = r"""
(?<!know )(?<!tell )(?<!sure )(?<!see )(?:if|whether)|imagine|suppose|supposing|assuming|pretend|
hypothetically|theory|likely|chances?|odds|risk|case|unless|stop|prevent|keep|without|not that|
none of|neither of|nobody in|no one in|(?<!feel )(?<!feels )(?<!seems )(?<!looks )(?<!sounds )like|
(?:a|an|the) (?:\w+ )?(?:film|story|book|play|novel|programme|essay|example|character)
"""
_SAID_BY = r"(?:a|an|the|one|some|which) (?!police)(?:\w+ ){1,2}?(?:who )?(?:said|says|told|claims)"
_ASKS = ("how", "what", "which")
_WHOSE = frozenset("i my our me us".split())
"""Words of which one stands wherever harm to the writer or theirs is stated."""


class Stated(NamedTuple):
    """The parts of a message that state harm as a fact; else whether harm is only supposed."""

    parts: list[list[Word]]
    supposed: bool


@cache
def _states() -> re.Pattern[str]:
    own = _one_line(rf"(?:my|our) (?:(?:{_LIKE}) )*{_KIN}")
    who, whom = rf"(?:i|(?:(?:one|two|both|some|all) of )?{own})", rf"(?:me|us|{own})\b"
    be, how, done = _one_line(_BE), _one_line(_HOW), _one_line(_DONE)
    caught = rf"(?:(?:{be}|to be|to get) {how})+{done}"
    one_of = "(?:a|an|the|one of (?:the|those|your|their)|among (?:the|those))"
    victim = rf"(?:now |also )?{one_of} (?:\w+ )?(?:victim|survivor)s?"
    kind = rf"(?: of (?:\w+ ){{0,2}}?{_HARM}\b| (?!of)|$)"
    return regex(
        rf"\b{who} (?:{caught}|{be} {how}{victim}{kind}|(?:{be} )*{_MEETS} an? {_PREDATOR})\b"
        rf"|\b{own} (?<=s )(?:(?:being|been|got) {how}{done}|{victim}{kind})"
        rf"|\b(?:is|been|was|s|keeps|started) (?:sexually )?{_DOING} {whom}"
        rf"|(?<!i )\b{done} {whom}|\b(?:a|the|some|this|that) {_PREDATOR} (?:\w+ ){{1,5}}?{whom}"
    )


@cache
def _supposes() -> re.Pattern[str]:
    at_once = "^(?:so |lets )?say |(?:can|could|might|may|will|would|age of|before) $"
    return regex(rf"\b(?:{_one_line(_BEFORE)}|{_SAID_BY})\b|{at_once}")


@cache
def _denies() -> re.Pattern[str]:
    return regex(r"\b(?:not|never|to be|to get|\w+nt) ")


def stated(words: Sequence[Word]) -> Stated:
    """What a message states of harm."""
    parts: list[list[Word]] = []
    supposed = False
    if _WHOSE.isdisjoint(word.text for word in words):
        return Stated(parts, supposed)
    for clause in _clauses(words):
        text = " ".join(word.text for word in clause)
        if found := _states().search(text):
            unsure = _supposes().search(text[: found.start()]) or _denies().search(found[0])
            supposed = supposed or bool(unsure)
            parts += [] if unsure else [clause]
    return Stated(parts, supposed and not parts)


def _clauses(words: Sequence[Word]) -> list[list[Word]]:
    """The words between stops and commas, and up to a question."""
    parted: list[list[Word]] = []
    for before, word in zip((None, *words), words, strict=False):
        if before is None or word.at - before.at > 1 or word.text in _ASKS:
            parted.append([])
        parted[-1].append(word)
    return parted


def _one_line(pattern: str) -> str:
    return pattern.replace("\n", "")
