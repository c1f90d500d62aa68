"""The year that something began in, where a text tells when that was: "the year the law came in".

May import language, the model and the families of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from bot.language.asking.movement import FALL, RISE
from bot.language.families import family
from bot.language.normalise import normalise
from bot.language.times.periods import find_periods
from bot.language.words import FUNCTION
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_YEAR = 12
_BEGAN = (
    r"(?:(?:first )?(?:c[ao]me|comes) (?:in|into (?:force|effect|law|being|operation)|along)|"
    r"(?:was|were|got|been) (?:first |newly )?(?:brought in|introduced|passed|enacted|created|"
    r"established|outlawed|banned|criminalised|made (?:an? )?(?:law|illegal|criminal|"
    r"(?:\w+ )?(?:offence|crime)))|"
    r"(?:became|become|becomes|turned into) (?:law|illegal|criminal|"
    r"an? (?:\w+ )?(?:offence|crime))|"
    r"(?:first )?(?:started|began|begun)|took effect|kicked in|"
    r"(?:was|were) (?:still )?(?:brand )?new)\b"
)
_WAS = (
    r"(?:existed|applied|ran|(?:has been|was|were|is|stood) in (?:force|place|effect|operation))\b"
)
_SPAN = r"(?:year|twelve months|12 months)"
_NTH = r"(?P<nth>first|second|1st|2nd)(?: full| whole)?"
_NAME = r"(?:law|offence|crime|act|rules?|legislation|statute|ban)"
_ASKED = regex(
    r"\b(?:is|was|were|be|which|what|and|know|tell me|give me)(?: (?:that|it|this|[\d/-]+))?"
    r"(?: the)? ?$"
)
"""Words after which the time itself is asked for: "is 2019 the first year of the ban?"."""
_FIRST = regex(r"(?:^|[:;,.] )(?:please )?$")
_BESIDE = regex(r" ?(?:\+|&|;|,? (?:plus|and)\b) ?(?!(?:the )?(?:year|one|following|next)\b)")
"""The time is one of two things that are wanted: "the year it began + the count"."""
_FORMS = (
    regex(
        rf"\bthe (?:very |same )?{_SPAN} (?:(?:that|when|in which|where) )?"
        rf"(?P<what>(?!(?:that|which) {_BEGAN})(?:\w+ ){{0,4}}?\w+) {_BEGAN}"
    ),
    regex(
        rf"\b(?:the |its |their )?(?:very )?{_NTH} {_SPAN} "
        rf"(?:(?:of|under|with|after|since|that|when|in which) )?"
        rf"(?P<what>(?:(?:the|this|that|an?|its|it|being) )(?:\w+ ){{0,3}}?{_NAME})\b"
        rf"(?: (?:{_BEGAN}|{_WAS}))?"
    ),
    regex(
        rf"\b(?P<what>(?:the|this|that) (?:\w+ )?{_NAME})'?s (?:very )?"
        rf"{_NTH} {_SPAN}\b"
    ),
    regex(
        rf"(?<=\w )(?:back )?when (?P<what>(?:the|this|that|it)(?: \w+){{0,3}}?) {_BEGAN}"
        r"(?:, in its first year)?"
    ),
)
_SECOND = regex(
    r"(?P<joined>,? (?:(?:and|then|or|to|with|than|versus|vs|against|in) )+)(?:the |its )?"
    r"(?:second|2nd)(?: (?:year|one)| 12 months| twelve months)?\b(?! (?:half|quarter|most|high))"
)
"""The year after is named beside the first: "the first year of the law and the second"."""
_SINCE = regex(rf"(?<=\bsince )(?P<what>(?:the|this|that|it)(?: \w+){{0,3}}?) {_BEGAN}")
_SIGN = regex(r"\b(?:year|twelve months|12 months|when|since)\b", has="year|months|when|since")
_WORD = regex(r"\w")
_COUNTS = regex(
    r"\bhow (?:many|bad|big|much|common)\b|\b(?:figures?|numbers?|totals?|counts?|tally)\b"
)
"""Without one of these, "when" may ask for the time itself."""
_MOVES = regex(
    rf"^(?!.*\b(?:why|because|due to|reasons?|causes?|caused)\b).*\b(?:{RISE}|{FALL}|"
    r"chang(?:e|es|ed|ing)|mov(?:ed|ing)|trends?|add(?:s|ed)? up|sum|altogether|in total)\b"
)
"""What something did since then is asked for, as far as nobody asks why."""
_TELLS = regex(
    r"\b(?:since|became|in force|into force|introduced|created|began|begun|started|opened|"
    r"launched|founded|took effect)\b"
)
_SENTENCES = regex(r"(?<=[.!?]) ")
_GENERAL = frozenset(
    family(word)
    for word in (
        "law crime offence act rule legislation statute ban new brand first own separate criminal"
    ).split()
)
"""Words that may be said of whatever came into force."""


class _Event(NamedTuple):
    """The start of a year held in which something began, with the words told of it."""

    start: int
    words: frozenset[str]


class Beginnings:
    """When things began that the texts of one base tell of, as the years held for them."""

    def __init__(self, base: FactBase) -> None:
        held = {f.period for f in base.figures.values() if f.period and not f.period.since}
        self._years = {one.start: one for one in held if one.months == _YEAR}
        self._base = base

    @cached_property
    def _events(self) -> tuple[_Event, ...]:
        """What the notes tell the beginning of, read as soon as a year is asked for by it."""
        return tuple(_events(self._base, self._years))

    def spelt(self, text: str) -> str:
        """A text with the years that something began in told by their names."""
        if not (self._years and _SIGN.search(text)):
            return text
        plain = text.lower()
        counts = "since" in plain and (_COUNTS.search(plain) or _MOVES.search(plain))
        for form in (*_FORMS, _SINCE) if counts else _FORMS:
            found = form.search(plain)
            if found is None or _ASKED.search(plain, 0, found.start()):
                continue
            after = plain[found.end() :]
            if not _WORD.search(f"{plain[: found.start()]} {after}"):
                continue
            if form is _FORMS[0] and _BESIDE.match(after) and _FIRST.search(plain[: found.start()]):
                continue
            timed = found.group().startswith(("when", "back"))
            if timed and not _COUNTS.search(plain, 0, found.start()):
                continue
            if year := self._year(found):
                rest = text[found.end() :]
                second = _SECOND.match(after)
                if second and (following := self._years.get(year.end)):
                    rest = f"{second['joined']}{following.label}{rest[second.end() :]}"
                return f"{text[: found.start()]}{year.label}{rest}"
        return text

    def _year(self, found: re.Match[str]) -> Period | None:
        said = {family(word) for word in words_of(found["what"]) if word not in FUNCTION}
        starts = {one.start for one in self._events if said - _GENERAL <= one.words}
        if len(starts) != 1:
            return None
        start = starts.pop()
        second = "nth" in found.re.groupindex and found["nth"] in ("second", "2nd")
        return self._years.get(start + _YEAR * second)


def _events(base: FactBase, years: dict[int, Period]) -> Iterator[_Event]:
    """What the notes of a base tell the beginning of, by the year held that it lies in."""
    for note in base.notes.values():
        text = normalise(note.text)
        words = frozenset(family(word) for word in words_of(text))
        for sentence in _SENTENCES.split(text):
            if not _TELLS.search(sentence):
                continue
            for told in find_periods(sentence):
                if told.period is None or told.period.months > 1:
                    continue
                if start := next(
                    (one for one in years if one <= told.period.start < one + _YEAR), None
                ):
                    yield _Event(start, words)
