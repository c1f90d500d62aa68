"""Years of which only the last two digits are told, as one base has them: "'31", "in 31 and 32".

Where a base is of 1931, "'31" is not 2031. Two digits without a mark are a year where they are
one that is held and stand as a year does; else they may be any number. May import the model.
"""

from __future__ import annotations

import re

from bot.language.times.months import century
from bot.model.facts import FactBase
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_YEAR, _CENTURY = 12, 100
_SIGN = regex(r"(?<!\d)\d\d(?!\d)")
_JOINT = r" ?(?:-+>|→|/|&|,|-|–|\b(?:and|or|to|vs\.?|versus|against|with|than|then|until|till)\b) ?"
_END = (
    r"(?=\s*(?:$|[?!;)]|[.,](?!\d)|(?:and|or|to|vs|versus|compared|than|for|in|at|please|pls)\b))"
)
_MARK = r"(?<![\w'’])['’](?P<late>\d\d)"
_MARKED = regex(
    rf"(?<![\w'’])['’](?:(?P<ends>\d\d){_END}|"
    r"(?<=\b(?:in|of) ['’])(?P<in>\d\d)(?= [a-z])(?![^'’]*['’](?!\w))|"
    r"(?<=\b(?:the) ['’])(?P<the>\d\d)(?= [a-z])(?![^'’]*['’](?!\w)))"
)
"""No number that a quotation begins with: "'60 offences'"."""
_AFTER_YEAR = regex(rf"\b(?P<year>[12]\d{{3}})(?P<joint>{_JOINT}(?:in )?)(?P<late>\d\d){_END}")
"""The later of two years, told short: "1931 vs 32"."""
_TWO = regex(rf"(?<![\w/.,:£$€'’-])(?P<one>\d\d){_JOINT}(?:in )?(?P<two>\d\d){_END}")
_LED = regex(rf"(?i)\b(?P<lead>in|since|during|year) (?P<late>\d\d){_END}(?! and \d)(?! to \d)")
_LAST = regex(r"(?P<lead>\b[^\W\d]{3,}),? (?P<late>\d\d)\s*\??$")
"""The last word of a few that only name something: "trebi waseca 31"."""
_FEW = 6
_SAYS = regex(
    r"(?i)\b(?:do|did|does|is|are|was|were|has|have|had|got|made|only|just|about|over|under)\b"
)


class Centuries:
    """Writes short years in full, as far as one base tells which they are."""

    def __init__(self, base: FactBase) -> None:
        periods = [f.period for f in base.figures.values() if f.period and not f.period.since]
        self._held = {p.start // _YEAR for p in periods if p.months <= _YEAR}
        self._held |= {(p.end - 1) // _YEAR for p in periods if p.months <= _YEAR}
        self._calendar = all(p.start % _YEAR == 0 for p in periods if p.months == _YEAR)
        self._known = bool(self._held)
        self._names = _names(base) if self._known else frozenset[str]()

    def spelt(self, text: str) -> str:
        """A message with its short years in full."""
        if not self._known or not _SIGN.search(text):
            return text
        text = _MARKED.sub(self._marked, text)
        text = _AFTER_YEAR.sub(self._later, text)
        if not self._calendar:
            return text  # "17-18" is one year
        text = _LED.sub(self._alone, _TWO.sub(self._both, text))
        few = len(text.split()) <= _FEW and not _SAYS.search(text)
        last = _LAST.search(text) if few else None
        if last and last["lead"].lower() in self._names and (year := self._of(last["late"])):
            return f"{text[: last.start('late')]}{year}{text[last.end('late') :]}"
        return text

    def _marked(self, found: re.Match[str]) -> str:
        return str(self._nearest(int(found["ends"] or found["in"] or found["the"])))

    def _nearest(self, short: int) -> int:
        """The year meant by two digits: one held, else the nearest to those held."""
        usual = century(short)
        if usual in self._held:
            return usual
        first, last = min(self._held), max(self._held)
        years = (usual, usual - _CENTURY)
        return min(years, key=lambda year: max(first - year, year - last, 0))

    def _of(self, short: str) -> int | None:
        """The one year held that ends in two digits."""
        found = [year for year in self._held if year % _CENTURY == int(short)]
        return found[0] if len(found) == 1 else None

    def _later(self, found: re.Match[str]) -> str:
        first = int(found["year"])
        year = first - first % _CENTURY + int(found["late"])
        ranged = "-" in found["joint"] or "/" in found["joint"] or "–" in found["joint"]
        meant = year in self._held and first in self._held and year != first
        return f"{found['year']}{found['joint']}{year}" if meant and not ranged else found[0]

    def _both(self, found: re.Match[str]) -> str:
        one, two = self._of(found["one"]), self._of(found["two"])
        if one is None or two is None or one == two:
            return found[0]
        joint = found[0][len(found["one"]) : -len(found["two"])]
        joint = " and " if joint.strip() in ("-", "–", "/", ",", "&") else joint
        return f"{one}{joint}{two}"

    def _alone(self, found: re.Match[str]) -> str:
        year = self._of(found["late"])
        return f"{found['lead']} {year}" if year else found[0]


def _names(base: FactBase) -> frozenset[str]:
    """The last words of what places, groups and measures are called."""
    names = [n for area in base.areas.values() for n in (area.name, *area.also)]
    for group in base.breakdowns.values():
        names += [n for member in group.members.values() for n in (member.name, *member.also)]
    for measure in base.measures.values():
        names += [measure.name, measure.short or measure.name, *measure.also]
    return frozenset(words[-1] for name in names if (words := words_of(name.lower())))
