"""How people ask to check a quotation, and how they say whose words it is said to be.

Patterns run over what a message holds around the quotation (`Frame`); they know nothing of any
subject. They are left to `re` to compile when first looked for: few messages hold a quotation.
Imports nothing of the project.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAY = (
    r"say|says|said|saying|sed|write|writes|wrote|written|print(?:s|ed)?|publish(?:ed)?|"
    r"state[ds]?|claim(?:s|ed)?|tweet(?:s|ed)?|post(?:s|ed)?|tell|tells|told|put|reckon(?:s|ed)?|"
    r"warn(?:s|ed)?|argue[ds]?|add(?:s|ed)?|insist(?:s|ed)?|goes|went|call(?:s|ed)?|use[ds]?"
)
_ADVERB = r"(?:really |actually |ever |exactly |just |literally |truly |indeed |once )*"
_SAYING = rf"\b(?:{_SAY}|whose|words of)\b"
_WORDING = (
    r"\b(?:mis)?quot(?:e|es|ed|ing|ation|ations)\b|\bverbatim\b|\bword for word\b|\bword perfect\b|"
    r"\bwording\b|\b(?:exact|precise|actual|right|own|real|correct|very|same|original|his|her|their)"
    r" (?:words|phrase|phrasing|line|sentence|version)\b|\bsaid exactly\b|\bsay exactly\b|"
    r"\bstatements?\b|\bparaphras\w+\b"
)
_CHECKING = (
    r"\b(?:real|really|fake|genuine|legit|authentic|accurate(?:ly)?|faithful|verbatim|exact(?:ly)?|"
    r"precise(?:ly)?|correct(?:ly)?|right|true|actual(?:ly)?|proper(?:ly)?|check|checking|verify|"
    r"confirm|y/n|yes or no|or not|ok|okay|misquot\w+|made up|invented|doctored|altered|changed|"
    r"word for word|wording|isnt it|wasnt it|didnt (?:he|she|they|it))\b|"
    r"\b(?:is|was|were|are|isnt|wasnt) (?:this|that|it|these|those)\b|^\W*(?:is|was|were|are) \||"
    rf"\b(?:did|does|do|has|have|didnt|had) (?:\w+ ){{1,6}}?{_ADVERB}(?:{_SAY})\b"
)
_REAL = (
    r"\b(?:real|fake|genuine|legit|authentic|made up|invented|doctored|verbatim|word for word)\b"
)
_YES_OR_NO = rf"\b(?:did|does|has|have|didnt|had) (?:\w+ ){{1,6}}?{_ADVERB}(?:{_SAY})\b"
_WHAT = r"\b(?:what|why|how) (?:did|does|do|has|have)\b|\bwhat (?:was|is) said\b"
_COUNTING = r"\bhow (?:many|much)\b|\bwhat (?:percentage|percent|share|proportion)\b"
_ABOUT = r"\b(?:about|on|regarding|re|concerning|called|titled|named|entitled|mean by|meant by)\W*$"
_WHO_SAID = (
    r"\b(?:who|whos|whose|which (?:of (?:them|these|the \w+)|one|speakers?|forces?))\b"
    rf"(?:\W+\w+){{0,4}}?\W+(?:{_SAY}|words|phrase|came up with|coined)\b"
)
_PRONOUN = (
    rf"\b(?:he|she|they) {_ADVERB}(?:{_SAY})\b|\b(?:his|her|their|theirs) (?:exact |own |real )?"
    r"(?:words|quote|statement)\b|\bdid (?:he|she|they)\b"
)

_LEAD = (
    rf"(?i)\b(?:{_SAY}|quote|quotation|statement|wording|words|verbatim)\b[\s:,–—-]*"
    r"(?:(?:that|like|something|sth|smth|somethin|some|along|the|lines|of|about|how|this|"
    r"following|exactly|was|is|goes|roughly|basically|to|effect)\b[\s:,–—-]*)*"
)
_TRUE_THAT = r"(?i)\b(?:true|right|correct|fact|case|sure|certain) that\b[\s:,]*"
_TAIL = (
    r"(?i)[\s,;:(–—-]*(?:\b(?:who(?:se)? (?:\w+ )?(?:said|says|wrote|was it|words|quote)|"
    r"whos (?:that|this|it)|(?:is|was|were|are) (?:this|that|it|these|those|he|she|they)\b|"
    r"(?:did|does|has) (?:he|she|they|the)\b|(?:said|says|wrote|according to)\b|"
    r"(?:is|was)n['’]?t (?:it|that)|innit|verbatim|word for word|word perfect|what was it|"
    r"real (?:quote|or)|(?:is )?quote\b|exact (?:quote|words)|or not|or something|or whatever|"
    r"(?:right|correct|true|yes|yeah|y/n|source|exactly|or so|etc)\W*$)|[?]|\(|\s[–—-]+\s)"
)

_NAME = r"(?P<who>[^.?!:;,\n\"“”()]{1,60}?)"
_SOON = r"[^.?!\n]{0,40}$"
_NAME_ENDS = r"(?:[.?!:;,\n)]|\s+(?:in|on|at|to|about|when|right|correct|true|is|was|did)\b|$)"
_ASKED_BEFORE = rf"\b(?:did|does|has|have|didn['’]?t|had)\s+{_NAME}\s+{_ADVERB}(?:{_SAY})\b{_SOON}"
_TOLD_BEFORE = rf"(?:^|[.?!:;,\n]|\b(?:that|if|when)\s)\s*{_NAME}\s+{_ADVERB}(?:{_SAY})\b{_SOON}"
_BY_BEFORE = (
    rf"\b(?:by|from|according to|attributed to|credited to|quote of|words of|was it)\s+{_NAME}"
    r"(?:\s+(?:who|that)\b[^.?!\n]*)?[\s:,–—-]*$"
)
_ASKED_AFTER = (
    r"^[\s,.–—-]*\b(?:did|does|has|was it|was that|is that|is this|is it|was this)\s+"
    rf"(?:what\s+|how\s+)?{_NAME}\s+{_ADVERB}(?:{_SAY})\b"
)
_TOLD_AFTER = rf"^[\s,.–—-]*\b(?:said|says|wrote|claimed|tweeted)\s+{_NAME}{_NAME_ENDS}"
_BY_AFTER = rf"\b(?:by|from|according to|attributed to|credited to)\s+{_NAME}{_NAME_ENDS}"
_BEFORE = tuple(f"(?i){one}" for one in (_ASKED_BEFORE, _TOLD_BEFORE, _BY_BEFORE))
_AFTER = tuple(f"(?i){one}" for one in (_ASKED_AFTER, _TOLD_AFTER, _BY_AFTER))
_LABEL = (
    rf"(?i)(?:^|[.?!\n])\s*{_NAME}\s*"
    r"(?:,?\s*\(?(?:allegedly|apparently|supposedly|reportedly|quote)\)?)?\s*(?::|\s[–—-]+|,)\s*$"
)
_SIGNATURE = rf"^[\s.]*(?:[–—-]+|\(|~)\s*{_NAME}\s*(?:[.?!,;\n)]|$)"

OFFICES = frozenset(
    """
    minister secretary president mayor mp mps sir dame lord lady king queen prince princess pope
    bishop senator governor chancellor premier ambassador professor prof dr doctor councillor cllr
    ceo founder billionaire duke duchess commissioner director chairman chairwoman baroness
    """.split()
)
"""Words that say somebody holds an office, whoever it may be."""

GENERIC = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople boss chief executive officer officers head
    leader force forces bloke guy woman man lady person people somebody someone anyone anybody
    everybody everyone nobody journalist reporter editor author paper papers article articles
    newspaper press release report website headline story page site book leaflet poster slide
    essay coursework homework draft caption tweet post screenshot thread comment comments
    message source sources charity organisation organization company firm group team bot you i
    we he she they it this that these those one who quote quotes wording statement teacher
    lecturer tutor friend colleague neighbour sister brother mum dad wife husband aunt uncle
    cousin boyfriend girlfriend
    """.split()
)
"""Words for whoever speaks or passes words on, which name nobody in particular."""


class Frame(NamedTuple):
    """What stands around the words to check: before them, after them, and all of it made plain."""

    before: str
    after: str
    plain: str

    @property
    def says(self) -> bool:
        """Whether it speaks of saying or writing."""
        return bool(re.search(_SAYING, self.plain))

    @property
    def of_wording(self) -> bool:
        """Whether it speaks of a quote or of exact words."""
        return bool(re.search(_WORDING, self.plain))

    @property
    def checks(self) -> bool:
        """Whether it asks to check something."""
        return bool(re.search(_CHECKING, self.plain))

    @property
    def of_origin(self) -> bool:
        """Whether it asks if the words are real ones."""
        return bool(re.search(_REAL, self.plain))

    @property
    def yes_or_no(self) -> bool:
        """Whether it asks "did … say"."""
        return bool(re.search(_YES_OR_NO, self.plain))

    @property
    def asks_who(self) -> bool:
        """Whether it asks who said it."""
        return bool(re.search(_WHO_SAID, self.plain))

    @property
    def asks_what(self) -> bool:
        """Whether it asks what somebody said, so that the words are no quotation to check."""
        return bool(re.search(_WHAT, self.plain)) and not self.asks_who

    @property
    def counts(self) -> bool:
        """Whether it asks for a number."""
        return bool(re.search(_COUNTING, self.plain))

    @property
    def asks(self) -> bool:
        """Whether it speaks of the words at all, or asks to check them."""
        return self.says or self.of_wording or self.checks or self.asks_who

    @property
    def about(self) -> bool:
        """Whether the words between the marks are what something is about or called."""
        return bool(re.search(_ABOUT, self.before.lower()))

    @property
    def is_bare(self) -> bool:
        """Whether it holds next to no words."""
        return len(self.plain.replace("|", "").split()) <= _FEW_WORDS

    @property
    def has_pronoun(self) -> bool:
        """Whether it says that he, she or they said it."""
        return bool(re.search(_PRONOUN, self.plain))

    def told(self) -> Iterator[str]:
        """List who is said to have said it, by a verb of saying."""
        yield from _who(_BEFORE, self.before)
        yield from _who(_AFTER, self.after)

    @property
    def credits(self) -> bool:
        """Whether the words are put down to somebody right after them: "… from A?"."""
        return bool(re.match(r"\W*(?:from|by|attributed to|credited to)\b", self.after.lower()))

    def labels(self) -> Iterator[str]:
        """List what stands as a label before the words or as a signature after them."""
        yield from _who((_LABEL,), self.before)
        yield from _who((_SIGNATURE,), self.after)


_TOLD = regex(r"\b(?:said|says|say|wrote|saying)\s*:\s*(?P<words>[^\n?]+)", re.IGNORECASE)


def told(text: str) -> tuple[int, int] | None:
    """Find the words after "said:", in a message without quotation marks."""
    match = _TOLD.search(text) if ":" in text else None
    return match.span("words") if match else None


def frame(before: str, after: str, between: str = "") -> Frame:
    """Make a frame of what stands before, after and between the passages."""
    line = f"{before} | {between} | {after}".lower().replace("'", "").replace("’", "")
    return Frame(before, after, _MARKS.sub(" ", line))


_FEW_WORDS = 2
_MARKS = regex(r"[^\w/%?|,:-]+")
_CLAUSE = regex(r"(?<!\.)\.(?=\s|$)|[?!\n;\"“”]|:(?=\s)|\s[–—-]+\s")


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the bounds of the clauses that the characters from `start` to `end` stand in."""
    first = max((match.end() for match in _CLAUSE.finditer(text, 0, start)), default=0)
    after = _CLAUSE.search(text, end)
    return first, after.start() if after else len(text)


def lead_end(text: str) -> int:
    """Find where, in the words before a passage, the talk about it ends and it may begin."""
    ends = [match.end() for match in re.finditer(_LEAD, text)]
    ends += [match.end() for match in re.finditer(_TRUE_THAT, text)]
    return max(ends, default=0)


def tail_start(text: str) -> int:
    """Find where, in the words after a passage, the talk about it goes on."""
    match = re.search(_TAIL, text)
    return match.start() if match else len(text)


def _who(patterns: tuple[str, ...], text: str) -> Iterator[str]:
    for pattern in patterns:
        match = re.search(pattern, text)
        if match:
            yield match.group("who").strip()
