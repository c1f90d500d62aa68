"""Times as one base has them, put in words that are read everywhere: "in March", "last season".

A month or quarter without a year is the newest held, or the nearest to the time named beside it;
what the base calls its periods is a period. May import model and language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from bot.language.amounts.number_words import UNITS
from bot.language.normalise import normalise
from bot.language.times.months import MONTHS, NAMES, read_date
from bot.language.times.period_spelling import well_spelt
from bot.language.times.years import LAST_PART, any_year, part_of_year, read_part
from bot.language.tokens import Token, tokenise, word_at
from bot.model.facts import FactBase
from bot.model.period import Period
from bot.questions.names.vocabulary import stems_of
from bot.questions.periods import same_month
from bot.questions.periods.begun import Beginnings
from bot.questions.periods.centuries import Centuries
from bot.questions.periods.lone_months import Named, Span, with_their_years
from bot.questions.periods.quarters import spelt_out
from bot.questions.texts.phrasings import NoteIndex
from bot.regex import regex

_MONTH, _QUARTER, _YEAR = 1, 3, 12
_NOUNS = {_MONTH: "month", _QUARTER: "quarter"}
_LENGTHS = {"month": _MONTH, "quarter": _QUARTER, "year": _YEAR}
_AMBIGUOUS = frozenset("may march mar".split())
"""Months that are words of another kind, unless a word for a time leads them."""
_LEADS = frozenset(
    "in of for during since from between until till til by to than and or vs versus last early "
    "late mid this past was is were did does has had the each every which what about".split()
)
_MODAL = frozenset("i we you they he she it there the this that one as".split())
"""After "may" at the start of a question."""
_LAST = ("last", "past", "this")
_QUOTED = regex(r"[\"“”«»]")
_WHICH = (
    r"(?:(?:last|this|past|latest|current|previous|next|first|same|which|what|how many|each|"
    r"every|any|both|all|recent|these|those)(?: of)?(?: the)?|"
    r"(?:over|across|through|throughout) the) "
)
_DATED = r"(?! ?(?:of |in )?['’]?\d)"
_THIS_YEAR = regex(r"(?i)(?<=\bin )the (?:last|past) year\b|\b(?:last|this|this past) year\b")
_OFF = regex(
    r"(?i)\b(?:(?:the |an? |one )?(?:(?P<back>(?P<noun>year|month|quarter) "
    r"(?:before|earlier|previously|prior)|"
    r"(?:previous|prior|preceding) (?P<led>year|month|quarter))|"
    r"(?P<after>year|month|quarter) (?:after|later|that followed|on(?=\W*$|,| from\b))|"
    r"(?:following|subsequent) (?P<follows>year|month|quarter))|"
    r"the next (?P<next>year|month|quarter))\b(?! that)"
)
_NEWEST_MONTH = regex(
    r"(?i)\b(?:the )?(?:latest|newest|most recent) month\b(?! of)", has="month|Month|MONTH"
)
_UP_TO = frozenset("to until till through thru up - the end of".split())
"""Between the start of a stretch and its end, which never comes first."""
_MONTHS_OF = regex(
    r"(?i)\b(?:the )?(?P<end>first|opening|last|final|closing) (?:(?P<many>\w+) months|month) "
    r"(?:of|in) (?P<year>[12]\d{3})\b",
    has="month|Month|MONTH",
)
_EACH_MONTH = regex(
    r"(?i)\b(?:month by month|by (?:the )?month|(?:each|every|every single) month|"
    r"(?:(?:for|in|over|across|throughout) )?(?<!of )"
    r"(?:all|each|every one)(?: of)?(?: the)? months|"
    r"(?:over|across|throughout) the months)\b",
    has="month|Month|MONTH",
)
_WHICH_AGAIN = regex(
    r"(?i)\b(?:which|what) (?P<noun>year|month|quarter|season|period)\b[^.?!]*?"
    r"(?:,| and| or| but)(?: (?:in|for|during))? which\b"
    r"(?=(?: (?:one|had|has|was|is|were|did|saw|it))*(?: the)? (?:\w{3,}est|most|least)\b)",
    has="which|Which|WHICH",
)
"""The kind of time is told once: "which year had the most, and which the least"."""
_LATER = r" (?:before|earlier|previously|prior|after|later|following)\b"


class OwnTimes:
    """Puts the times of one base's questions into words that say when."""

    def __init__(self, base: FactBase, texts: Sequence[NoteIndex]) -> None:
        """What is a phrasing of `texts` as it stands is left so."""
        self._texts = texts
        lengths: dict[str, set[int]] = {}
        self._held: dict[int, set[int]] = {_MONTH: set(), _QUARTER: set()}
        for figure in base.figures.values():
            if (period := figure.period) and not period.since:
                lengths.setdefault(figure.measure, set()).add(period.months)
                if period.months in self._held:
                    self._held[period.months].add(period.start)
        mixed = {months for held in lengths.values() if len(held) > 1 for months in held}
        nouns = [_NOUNS[m] for m, held in self._held.items() if held and m not in mixed]
        self._mixed = mixed
        self._in_quarters = self._held[_QUARTER] if not self._held[_MONTH] else frozenset[int]()
        self._years = {month - month % _YEAR for month in self._held[_MONTH]}
        ends = [f.period.end for f in base.figures.values() if f.period]
        short = bool(lengths) and max(max(held) for held in lengths.values()) < _YEAR
        self._year = str((max(ends) - 1) // _YEAR) if short else None
        self._forms = [regex(form) for form in _forms(nouns, base.times)]
        self._years_too = bool(self._held[_MONTH]) and _MONTH in mixed
        self._areas = base.areas
        self._begun = Beginnings(base)
        self._centuries = Centuries(base)

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words that places are named by; where no months are held, none is looked for."""
        names = (n for area in self._areas.values() for n in (area.name, *area.also, *area.covers))
        return frozenset(word for name in names for word in normalise(name).split())

    def spelt(self, text: str, before: Sequence[Period]) -> str:
        """A message with its times as they are read; `before` are those spoken of before."""
        if _QUOTED.search(text):
            return text
        held = any(self._held.values())
        spelt = self._begun.spelt(self._centuries.spelt(text))
        spelt = _WHICH_AGAIN.sub(r"\g<0> \g<noun>", spelt)
        if self._held[_QUARTER]:
            spelt = spelt_out(spelt, self._in_quarters)
        if held:
            years = self._years if self._years_too else ()
            spelt = same_month.spelt(spelt, self._named, before, years=years)
        spelt = self._beside_another(self._with_years(spelt, before), before) if held else spelt
        if self._held[_MONTH] and _NEWEST_MONTH.search(spelt):
            newest = _written((max(self._held[_MONTH]), _MONTH), 0)
            spelt = _NEWEST_MONTH.sub(newest, spelt)
        if held:
            spelt = _MONTHS_OF.sub(_stretch, spelt)
        if self._years_too:
            spelt = _EACH_MONTH.sub("all months one by one", spelt)
        for form in self._forms:
            spelt = form.sub(_as_period, spelt)
        if self._year:
            spelt = _THIS_YEAR.sub(self._year, spelt)  # no month stands for all of it
        told = spelt != text and any(one.phrased(stems_of(text)) for one in self._texts)
        return text if told else spelt

    def _with_years(self, text: str, before: Sequence[Period]) -> str:
        tokens = well_spelt(tokenise(text))
        found = list(self._named(tokens))
        if any(one.months == _YEAR for one in found):
            # "in 2023, and in December": the year may be meant for both
            spans = [Span(tokens[n.first].start, tokens[n.after - 1].end, n) for n in found]
            return with_their_years(text, spans, self._years) or text
        dated = [one.start for one in found if not one.bare]
        near = dated[-1] if dated else _middle(before[-1]) if before else None
        for at, one in reversed([*enumerate(found, start=1)]):
            end, near = near, self._nearest(one, near) if one.bare else one.start
            if one.bare:
                if at < len(found) and _UP_TO.issuperset(_between(tokens, one, found[at])):
                    near -= _YEAR * (end is not None and near > end)
                led, end = tokens[one.first], tokens[one.after - 1].end
                start = tokens[one.first + (led.text in _LAST)].start
                text = f"{text[: led.start]}{text[start:end]} {near // _YEAR}{text[end:]}"
        return text

    def _beside_another(self, text: str, before: Sequence[Period]) -> str:
        """A message with the month or quarter that "a year earlier" than another one means.

        Than the one it names, that spoken of before, or, where none is longer, the newest held.
        So is "the month before" one, where years are held beside months.
        """
        off = _OFF.search(text)
        if not off:
            return text
        step = _LENGTHS[_noun(off)]
        if step != _YEAR and step not in self._mixed:
            return text
        tokens = well_spelt(tokenise(text))
        named = {(one.start, one.months) for one in self._named(tokens)}
        spoken = {(one.start, one.months) for one in before[-1:]}
        newest = {(max(held), months) for months, held in self._held.items() if held and self._year}
        for near in (named, spoken, newest):
            if len(near) == 1 and (found := next(iter(near)))[1] in self._held:
                if step not in (_YEAR, found[1]):
                    return text
                return _OFF.sub(lambda one: _written(found, _off(one)), text)
            if near:
                return text
        return text

    def _named(self, tokens: Sequence[Token]) -> Iterator[Named]:
        at = 0
        while at < len(tokens):
            found = _dated(tokens, at) or self._bare(tokens, at)
            if found:
                yield found
            at = found.after if found else at + 1

    def _bare(self, tokens: Sequence[Token], at: int) -> Named | None:
        """A month or quarter that is named without a year, if such are held."""
        word, before = tokens[at].text, word_at(tokens, at - 1)
        first = at - (before in _LAST)
        date, part = read_date(tokens, at), read_part(tokens, at)
        if date and self._held[_MONTH] and word not in self._names:
            led = before in _LEADS or (at == 0 and word_at(tokens, date.after) not in _MODAL)
            led = led or _in_list(tokens, date.after)
            lone = word not in _AMBIGUOUS or led
            return Named(first, date.after, True, date.month - 1, _MONTH) if lone else None
        if part and part[1] == _QUARTER and word not in LAST_PART and self._held[_QUARTER]:
            return Named(first, part[2], True, (part[0] - 1) * _QUARTER, _QUARTER)
        return None

    def _nearest(self, named: Named, near: int | None) -> int:
        """The newest one held, else where that would be; beside another time, the nearest to it."""
        held = self._held[named.months]
        last = max(held)
        newest = last - (last - named.start) % _YEAR
        if near is None:
            return max((one for one in held if one % _YEAR == named.start), default=newest)
        years = (newest - near + _YEAR // 2) // _YEAR
        return newest - max(0, years) * _YEAR


def _in_list(tokens: Sequence[Token], at: int) -> bool:
    """Whether another month follows at once: "March, April or May 2019"."""
    here = at
    while word_at(tokens, here) in _LISTING:
        here += 1
    return here > at and word_at(tokens, here) in MONTHS


_LISTING = frozenset(", and or & / to".split())


def _between(tokens: Sequence[Token], one: Named, other: Named) -> Iterator[str]:
    return (token.text for token in tokens[one.after : other.first])


def _middle(period: Period) -> int:
    """The month that all of a year are near to; the start of what is shorter."""
    return period.start + (period.months // 2 if period.months == _YEAR else 0)


def _noun(found: re.Match[str]) -> str:
    """The length of time by which another one is off."""
    nouns = (found[each] for each in ("noun", "led", "after", "follows", "next"))
    return next(noun for noun in nouns if noun).lower()


def _off(found: re.Match[str]) -> int:
    months = _LENGTHS[_noun(found)]
    return -months if found["back"] else months


def _written(time: tuple[int, int], off: int) -> str:
    """A month or quarter so many months from one, as it is written."""
    start, months = time
    year, month = divmod(start + off, _YEAR)
    return f"{NAMES[month]} {year}" if months == _MONTH else f"Q{month // _QUARTER + 1} {year}"


def _dated(tokens: Sequence[Token], at: int) -> Named | None:
    """A month, a quarter or a year that is named with its year."""
    date = read_date(tokens, at)
    if date and date.year:
        return Named(at, date.after, False, date.number, _MONTH)
    stretch = part_of_year(tokens, at) or any_year(tokens, at)
    if stretch is None or stretch.problem:
        return None
    return Named(at, stretch.after, False, stretch.start, stretch.months)


def _stretch(found: re.Match[str]) -> str:
    """The stretch that the first or the last few months of a year are."""
    word = (found["many"] or "1").lower()
    many = int(word) if word.isdigit() else UNITS.get(word, 0)
    if not 0 < many < _YEAR:
        return found[0]
    first = found["end"].lower() in ("first", "opening")
    start, end = (1, many) if first else (_YEAR + 1 - many, _YEAR)
    ends = [f"{NAMES[month - 1]} {found['year']}" for month in (start, end)]
    return " to ".join(dict.fromkeys(ends))


def _forms(nouns: Collection[str], own: Iterable[str]) -> Iterator[str]:
    """The patterns in which a noun for a time stands for "period".

    Month and quarter are lengths of time as well: only where one of those held is meant.
    """
    if nouns:
        noun = rf"(?P<noun>{'|'.join(nouns)})"
        yield rf"(?i)\b(?P<led>{_WHICH})\b{noun}(?P<many>s?)\b{_DATED}"
        yield rf"(?i)\b(?P<led>the |a |one ){noun}(?P<many>)(?={_LATER})"
        yield rf"(?i)\b(?P<led>){noun}(?P<many>)(?= by (?:{'|'.join(nouns)})\b)"
        yield rf"(?i)(?<=\bperiod by )(?P<led>){noun}(?P<many>)\b"
    for word in own:
        yield rf"(?i)(?P<led>\b){re.escape(word)}(?P<many>s?)\b"


def _as_period(found: re.Match[str]) -> str:
    return f"{found['led']}period{found['many']}"
