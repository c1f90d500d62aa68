"""Which of two numbers is told of the earlier time: "from N to N", "N, then N", "N after N".

Patterns run over bare questions, in which capitals stand for names and numbers. Imports nothing of
the project but patterns.
"""

from __future__ import annotations

from bot.regex import regex

_TWO = regex(r"(?P<head>.*?)\bN\b(?P<between>.*?)\bN\b(?P<tail>.*)")
_LEADS_ON = regex(
    r"(?:\bfrom N\b.*\bto|^(?: M)?(?: ,)?(?: (?:and|but))? "
    r"(?:then|to|into|became|becoming|reaching)(?: (?:rose|went|up|down|fell|it|was|to))*)$"
)
_LEADS_BACK = regex(
    r"\b(?:from|after|following|against|compared (?:with|to)|versus|vs|than)(?: only)?$"
)
_BEFORE = (
    r"before (?:(?:it|they|the A|A|M) "
    r"(?:was|were|is|reached|hit|became|(?:got|rose|went|jumped) to) |"
    r"(?:reaching|hitting|becoming|(?:rising|going|jumping) to|the) )?"
)
_LATER_FIRST = regex(rf"(?:^|[^N] ){_BEFORE}$")
_LATER_LAST = regex(rf"^(?: M)? {_BEFORE}$")
"""What was so before a number: that number is the later one."""
_JOINT = regex(r" ,(?: (?:and|but|while|with))?(?= )| (?:and|but|while)(?= )")
_EARLIER = regex(
    r"\b(?:before|previously|earlier|first|initially|originally|formerly|beforehand|having|"
    r"had been|used to|prior|to (?:begin|start) with|(?:start|beginning|outset))\b"
)
_LATER = regex(r"\b(?:now|later|after|afterwards|next|following|second|today|latest|ended)\b")
_BACK_THEN = regex(r"^ then\b")
_TIME = regex(r"\bP\b")
_WAS = regex(r"\bwas N\b.*\bN\b")


def earlier_first(bare: str, *, dated: str = "") -> bool | None:
    """Whether the first of two numbers is told of the earlier time; None where nothing tells.

    `dated` is the word that a time stands for, "before" or "later", if it is one of these.
    """
    parts = _TWO.fullmatch(bare)
    if parts is None:
        return None
    head, between, tail = parts.groups()
    if _LATER_FIRST.search(head) or _LATER_LAST.search(between):
        return bool(_LATER_LAST.search(between))
    if _LEADS_ON.search(f"{head}N{between}".rstrip()) or _LEADS_ON.search(between.rstrip()):
        return True
    if _LEADS_BACK.search(between.rstrip()):
        return False
    own, *others = _JOINT.split(between, maxsplit=1)
    told = (f"{_JOINT.split(head)[-1]} N{own}", own), (f"{' '.join(others)} N{tail}", tail)
    (earlier, later), (early, late) = (_times(*one, dated) for one in told)
    forward, back = earlier or late, later or early
    if forward is not back:
        return forward
    return True if _WAS.search(bare) else None


def _times(clause: str, after: str, dated: str) -> tuple[bool, bool]:
    """Whether a clause tells of an earlier time, and whether of a later one."""
    clause = _TIME.sub(dated, clause) if dated else clause
    early = bool(_EARLIER.search(clause) or _BACK_THEN.search(after))
    return early, bool(_LATER.search(clause))
