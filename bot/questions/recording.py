"""Words for who records and where records are kept, which limit nothing of what is counted.

"That officers in A wrote down", "on A's books", "crossed the desks of A". Imports nothing.
"""

from __future__ import annotations

from bot.regex import regex


def recording(line: str) -> frozenset[int]:
    """Which words of a line only tell who records, or where records are kept."""
    found: set[int] = set()
    for match in _RECORDERS.finditer(line):
        found.update(_spanned(line, *match.span(match.lastindex or 0)))
    for match in _KEPT.finditer(line):
        found.update(at for group in (1, 2) for at in _spanned(line, *match.span(group)))
    return frozenset(found)


def _spanned(line: str, start: int, end: int) -> range:
    """The words between two places of a line; none where there is no such place."""
    first = line.count(" ", 0, max(start, 0))
    return range(first, first + line.count(" ", start, end) + (end > start))


_WRITE = (
    r"(?:record|log|note|register|tally|handle|process)(?:s|ed|led|ied)?|"
    r"(?:write|wrote|put|take|took|jot(?:ted)?|mark(?:ed)?) (?:down|up)|written (?:down|up)|"
    r"(?:deal|dealt) with|taken down|counted"
)
_WHO = r"officers?|coppers?|bobb(?:y|ies)|constables?|detectives?|clerks?|officials?|staff"
_RECORDERS = regex(
    rf"\b({_WHO}) (?:(?:in|at|of|for|from|across) (?:\w+ ){{1,4}}?)?(?:(?:have|had|has) )?"
    rf"(?:{_WRITE})\b|"
    rf"\b(?:{_WRITE}) by (?:the |local |its |their )*(?:\w+ ){{0,2}}?({_WHO})\b"
)
_KEPT = regex(
    r"\b(?:on|in|into|onto|upon|across|(crossed)|crossing|through|open a) (?:\w+ ){0,3}?"
    r"(desks?|books|files?|ledgers?|patch|beat|doorstep|watch)\b"
)
