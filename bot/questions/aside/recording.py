"""Words for who records and where records are kept, which limit nothing of what is counted.

"That officers in A wrote down", "on A's books", "did A witness". Imports only forms of verbs.
"""

from __future__ import annotations

from bot.language.asking.remarking import forms_of
from bot.regex import regex


def recording(line: str) -> frozenset[int]:
    """Which words of a line only tell who records, or where records are kept."""
    found: set[int] = set()
    for match in _RECORDERS.finditer(line):
        if _COUNTED.search(line, 0, match.start(match.lastindex or 0)):
            continue  # "how many officers handle"
        found.update(_spanned(line, *match.span(match.lastindex or 0)))
    for match in (one for form in (_TOLD, _LEARNT) for one in form.finditer(line)):
        found.update(_spanned(line, *match.span(match.lastindex or 0)))
    for match in _KEPT.finditer(line):
        groups = range(1, len(match.groups()) + 1)
        found.update(at for group in groups for at in _spanned(line, *match.span(group)))
    return frozenset(found)


def _spanned(line: str, start: int, end: int) -> range:
    """The words between two places of a line; none where there is no such place."""
    first = line.count(" ", 0, max(start, 0))
    return range(first, first + line.count(" ", start, end) + (end > start))


_WRITE = (
    r"(?:record|log|note|register|tally|handle|process)(?:s|d|es|ed|led|ged|ied)?|"
    r"(?:write|wrote|put|take|took|jot(?:ted)?|mark(?:ed)?) (?:down|up)|written (?:down|up)|"
    r"(?:deal|dealt) with|taken down|counted"
)
_WHO = (
    r"(?:(?:chief|senior|deputy|assistant|detective|chief police) )?(?:officers?|coppers?|"
    r"bobb(?:y|ies)|constables?|detectives?|inspectors?|sergeants?|superintendents?|"
    r"commissioners?|investigators?|clerks?|officials?|registrars?|staff|authorit(?:y|ies)|chiefs?)"
)
_COUNTED = regex(r"\b(?:how many|number of) (?:\w+ )?$")
_RECORDERS = regex(
    rf"\b({_WHO}) (?:(?:apparently|supposedly|reportedly|allegedly|only|actually) )?"
    r"(?:(?:in|at|of|for|from|across) (?:\w+ ){1,4}?)?(?:(?:have|had|has) )?"
    rf"(?:{_WRITE})\b|"
    rf"\b(?:{_WRITE}) by (?:the |local |its |their )*(?:\w+ ){{0,2}}?({_WHO})\b"
)
_KEPT = regex(
    r"\b(?:on|in|into|onto|upon|across|(crossed)|crossing|through|open a) (?:\w+ ){0,3}?"
    r"(desks?|books|files?|ledgers?|patch|beat|doorstep|watch|systems?|computers?|databases?|"
    r"radars?|plate|turf|manor|notice|attention)\b|"
    r"\b(crossed|crossing) (?:\w+ ){0,3}?(radars?|paths?)\b|"
    r"\b(?:c[ao]me|comes|coming|brought|drawn|called) to (?:\w+ ){0,2}?(notice|attention|light)\b"
)
_LEARNT = regex(
    r"\b(?:police|forces?|cops|officers|constabulary|authorities) "
    r"(?:(?:in|of|for) (?:\w+ ){1,3}?)?(?:\w+ )?"
    r"(knows?|knew|hears?|heard|learn(?:s|ed|t)?|found out|finds? out) (?:of|about)\b"
)
"""What police know of is what is recorded."""
_HAD = (
    "clock submit return face experience suffer encounter witness amass accumulate uncover reveal "
    "disclose declare document catalogue enter process discover unearth acknowledge flag observe "
    "spot itemise itemize chronicle accrue harbour field compile total"
)
"""Verbs that only say that something was had, seen, counted or told of."""
_BASES, _PASTS = (
    "|".join(sorted(forms))
    for forms in (
        _HAD.split(),
        {form for verb in _HAD.split() for form in forms_of(verb) if form.endswith("ed")},
    )
)
_TOLD = regex(
    rf"\b(?:did|does|do|to|can|could|will|would|must|might) (?:\w+ ){{1,5}}?({_BASES})\b|"
    rf"\b({_PASTS})\b(?! by (?!the police\b))|"
    r"\b(?:did|does|do) (?:\w+ ){1,5}?(contend|admit)\b|"
    r"\b(arose|materialised|transpired|befell|blighted|plagued|perpetrated|submitted|"
    r"flagged|spotted|captured|written|sent in|struck)\b"
)
"""What is said to have been done with all that is counted."""
