"""Finding the periods that a question names, dated or not, with how two of them are joined.

Reads lower-case chat text from left to right and takes the longest reading at each place. Never
raises. Imports the model and the readers of period forms and period words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from bot.language.amounts.value_words import CURRENCIES, PERCENT
from bot.language.phrases import Phrases, cut, phrases
from bot.language.times.months import read_date
from bot.language.times.period_forms import STARTS as WRITTEN
from bot.language.times.period_forms import read_stretch
from bot.language.times.period_spelling import well_spelt
from bot.language.times.period_words import STARTS as TOLD
from bot.language.times.period_words import MentionKind, read_relative
from bot.language.times.years import Stretch, stands_for_year
from bot.language.tokens import glued_at, tokenise, word_at
from bot.model.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period named in `text[start:end]`.

    `period` is given for ABSOLUTE, and for SINCE, BEFORE, UNTIL and AFTER, which are relations to
    it. `count` is months for LAST_N (0: less than a month) and years for AGO and BY (None: no whole
    years; negative: earlier). `joined` tells how this mention follows the one before it: "to",
    "and", "between" (and its "and") or "vs". `bare` marks a number that may be a year but has no
    word such as "in" or "since" before it. `problem` says why an IMPOSSIBLE one is no period.
    """

    start: int
    end: int
    kind: MentionKind
    period: Period | None = None
    count: int | None = None
    joined: str | None = None
    bare: bool = False
    problem: str | None = None


class _Found(NamedTuple):
    """A mention with the tokens it takes up: from `first` up to `after`."""

    first: int
    after: int
    mention: PeriodMention


_RELATIONS: Phrases[MentionKind] = Phrases(
    {
        "since|ever since|since the start of|since the beginning of|as from|"
        "from where it was in|from where they were in|"
        "from what it was in|from what they were in|from where it stood in": MentionKind.SINCE,
        "before|b 4|prior to|pre|pre -|earlier than": MentionKind.BEFORE,
        "until|till|til|up until|up to|upto": MentionKind.UNTIL,
        "after|post -|later than": MentionKind.AFTER,
    }
)
_STARTS = WRITTEN | TOLD | _RELATIONS.first_words | {"the"}
"""Words that any mention can begin with, beside digits."""
_ONWARDS = phrases("and onwards|onwards|onward|and later|and after")
_JOINTS = {
    phrase: joint
    for joint, spelled in {
        "to": "to|up to|until|till|til|through|thru|-|- >|→|into",
        "and": "and|&|+|,|, and|or|plus|as well as|n",
        "vs": "vs|vs .|versus|v|against|than|compared to|compared with|relative to|over",
    }.items()
    for phrase in cut(spelled)
}
_STRONG_JOINTS = set(cut("vs|versus|than|compared to|compared with|to"))
"""Joints that still join when other words stand before them: "last year's figure vs 2017/18"."""
_BEFORE_JOINED = {"in", "the", "for", "from", "that", "of", "those", "during", "at"}
_WIDEST_JOINT = 6
_YEAR_CUES = {
    *("in", "for", "during", "since", "from", "between", "throughout", "before", "after", "until"),
    *("till", "of", "calendar", "back"),
}
_NOT_A_YEAR = PERCENT | {"k", "times", "thousand", "million", "points", "percentage", "per", "x"}
_PLAUSIBLE_YEARS = range(1900, 2100)
_DECADES = {
    word: 10 * tens
    for tens, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2
    )
}
_CUED_YEARS = range(1800, 2200)


def find_periods(text: str) -> tuple[PeriodMention, ...]:
    """Find every period that `text` names, from left to right, without overlaps."""
    return periods_in(text, tokenise(text))


def periods_in(text: str, tokens: Sequence[Token]) -> tuple[PeriodMention, ...]:
    """Find every period in a text that is cut into tokens already."""
    tokens = well_spelt(tokens)
    found: list[_Found] = []
    dated = any(token.is_numeral for token in tokens)
    here = 0
    while here < len(tokens):
        may = tokens[here].is_numeral or tokens[here].text in _STARTS
        mention = _mention_at(tokens, here, text, dated=dated) if may else None
        if mention is not None:
            found.append(mention)
            here = mention.after
        else:
            here += 1
    return tuple(_joined(tokens, found))


def _mention_at(tokens: Sequence[Token], at: int, text: str, *, dated: bool) -> _Found | None:
    """The mention at a token; written periods are looked for only where a text has digits."""
    related = _related(tokens, at, text) or _decade(tokens, at)
    if related is not None:
        return related
    written = dated and not _is_inside_a_number(tokens, at)
    stretch = read_stretch(tokens, at) if written else None
    relative = read_relative(tokens, at)
    if stretch is not None and (relative is None or stretch.after >= relative.after):
        return _dated(tokens, at, stretch, text)
    if relative is None:
        return None
    return _found(tokens, at, relative.after, relative.kind, count=relative.count)


def _decade(tokens: Sequence[Token], at: int) -> _Found | None:
    """Read "the 1970s", "1970s", "the 70s", "the seventies"."""
    first = at + (tokens[at].text == "the")
    word = word_at(tokens, first)
    if first > at and word in _DECADES:
        return _ten_years(tokens, at, first + 1, 1900 + _DECADES[word])
    marked = glued_at(tokens, first + 1) == "'" and first > at
    ending = first + 1 + marked
    if not word.isdigit() or word[-1] != "0" or glued_at(tokens, ending) != "s":
        return None
    year = int(word) if len(word) == 4 else 1900 + int(word)
    if year not in _PLAUSIBLE_YEARS or (len(word) != 4 and (len(word) != 2 or first == at)):
        return None
    return _ten_years(tokens, at, ending + 1, year)


def _ten_years(tokens: Sequence[Token], at: int, after: int, year: int) -> _Found:
    stretch = Stretch(after, year * 12, 120)
    return _found(tokens, at, after, MentionKind.DECADE, stretch=stretch, label=f"the {year}s")


def _related(tokens: Sequence[Token], at: int, text: str) -> _Found | None:
    """Read "since 2017", "before april 2018", "up to 2019"; a day counts as its month."""
    relation = _RELATIONS.read(tokens, at)
    if relation is None:
        return None
    kind, here = relation
    stretch = _month_of_day(tokens, here) or read_stretch(tokens, here)
    if stretch is None or (kind is MentionKind.SINCE and _goes_on(tokens, here, stretch)):
        return None
    lone = _is_lone_number(tokens, here, stretch)
    bare = lone and tokens[here - 1].text in ("to", "upto")
    if lone and not _may_be_a_year(tokens, stretch, cued=not bare):
        return None
    label = text[tokens[here].start : tokens[stretch.after - 1].end]
    return _found(tokens, at, stretch.after, kind, stretch=stretch, label=label, bare=bare)


def _goes_on(tokens: Sequence[Token], at: int, stretch: Stretch) -> bool:
    """Whether what starts with a month has an end of its own: "since May 2018 until June 2019"."""
    date = read_date(tokens, at)
    return date is not None and date.after < stretch.after


def _month_of_day(tokens: Sequence[Token], at: int) -> Stretch | None:
    date = read_date(tokens, at)
    if date is None or date.day is None or date.year is None or date.problem:
        return None
    return Stretch(date.after, date.number, 1)


def _dated(tokens: Sequence[Token], at: int, stretch: Stretch, text: str) -> _Found | None:
    """Make a mention of a written period, unless it is only a number such as 2019%."""
    before = word_at(tokens, at - 1)
    bare = False
    if not stretch.problem and _is_lone_number(tokens, at, stretch):
        cued = before in _YEAR_CUES or word_at(tokens, stretch.after - 2) == "'"
        bare = not cued or _counts_something(tokens, stretch.after)
        if not _may_be_a_year(tokens, stretch, cued=not bare):
            return None
    label = text[tokens[at].start : tokens[stretch.after - 1].end]
    onwards = _ONWARDS.after(tokens, stretch.after) or _on(tokens, stretch.after, before)
    if onwards and not stretch.problem:
        return _found(tokens, at, onwards, MentionKind.SINCE, stretch=stretch, label=label)
    kind = MentionKind.ABSOLUTE
    return _found(tokens, at, stretch.after, kind, stretch=stretch, label=label, bare=bare)


def _on(tokens: Sequence[Token], at: int, before: str) -> int | None:
    """Step over the "on" that ends "from 2018 on"."""
    ends = word_at(tokens, at) == "on" and not word_at(tokens, at + 1)[:1].isalpha()
    return at + 1 if ends and before == "from" else None


def _found(
    tokens: Sequence[Token],
    at: int,
    after: int,
    kind: MentionKind,
    *,
    stretch: Stretch | None = None,
    label: str = "",
    count: int | None = None,
    bare: bool = False,
) -> _Found:
    if glued_at(tokens, after) == "'" and glued_at(tokens, after + 1) == "s":
        after += 2
    start, end = tokens[at].start, tokens[after - 1].end
    if stretch is None:
        return _Found(at, after, PeriodMention(start, end, kind, count=count))
    if stretch.problem:
        problem = PeriodMention(start, end, MentionKind.IMPOSSIBLE, problem=stretch.problem)
        return _Found(at, after, problem)
    period = Period(stretch.start, stretch.months, label=label)
    return _Found(at, after, PeriodMention(start, end, kind, period, bare=bare))


def _is_lone_number(tokens: Sequence[Token], at: int, stretch: Stretch) -> bool:
    """Whether the period is a mere number, perhaps with an apostrophe or "the" before it."""
    before = [token.text for token in tokens[at : stretch.after - 1]]
    return tokens[stretch.after - 1].is_numeral and set(before) <= {"the", "'"}


def _may_be_a_year(tokens: Sequence[Token], stretch: Stretch, *, cued: bool) -> bool:
    """Whether a lone number is in range and doesn't go on as something else: 2019%, 2010s."""
    follows, glued = word_at(tokens, stretch.after), glued_at(tokens, stretch.after)
    closed = word_at(tokens, stretch.after - 2) != "'" and not glued_at(tokens, stretch.after + 1)
    opened = any(token.text == "'" and not token.glued for token in tokens[: stretch.after - 2])
    quoted = glued == "'" and glued_at(tokens, stretch.after + 1) != "s" and not (closed or opened)
    clock = glued == ":" and glued_at(tokens, stretch.after + 1)[:1].isdigit()
    goes_on = follows in _NOT_A_YEAR or glued[:1].isalpha() or glued == "/" or clock
    years = _CUED_YEARS if cued else _PLAUSIBLE_YEARS
    likely = stretch.start // 12 in years or (cued and stands_for_year(tokens, stretch.after - 1))
    return likely and not goes_on and not quoted


def _counts_something(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural follows, so that "in 2026 cases" may be a count."""
    word = word_at(tokens, at)
    return len(word) > 3 and word.endswith("s") and word.isalpha()


def _is_inside_a_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether what touches the token on its left makes it part of something else."""
    token = tokens[at]
    if not token.glued or at == 0:
        return False
    before = tokens[at - 1]
    if token.is_numeral:
        return before.is_word or before.text in CURRENCIES or before.text in "/:#@._"
    return before.is_numeral and token.is_word


def _joined(tokens: Sequence[Token], found: Sequence[_Found]) -> list[PeriodMention]:
    """Tell of each mention how it is joined to the one before it."""
    mentions: list[PeriodMention] = []
    for number, this in enumerate(found):
        mention = this.mention
        if number and _ends(tokens, found[number - 1], this):
            # "from 1972 until 2007"
            mentions.append(replace(mention, kind=MentionKind.ABSOLUTE, joined="to"))
            continue
        joint = _joint(tokens, found[number - 1], this) if number else None
        if joint:
            bare = mention.bare and mentions[-1].bare
            mention = replace(mention, joined=joint, bare=bare)
        mentions.append(mention)
    return mentions


def _ends(tokens: Sequence[Token], last: _Found, this: _Found) -> bool:
    """Whether an "until" that follows a dated start at once is the end of that stretch."""
    started = last.mention.kind in (MentionKind.ABSOLUTE, MentionKind.SINCE)
    from_there = started and word_at(tokens, last.first - 1) in ("from", "between")
    since = last.mention.kind is MentionKind.SINCE
    apart = this.first != last.after or this.mention.kind is not MentionKind.UNTIL
    return (from_there or since) and not apart


def _joint(tokens: Sequence[Token], last: _Found, this: _Found) -> str | None:
    between = [token.text for token in tokens[last.after : this.first][-_WIDEST_JOINT:]]
    if this.first - last.after > _WIDEST_JOINT:
        return None
    while between and (between[-1] in _BEFORE_JOINED or between[-1][0].isdigit()):
        between.pop()
    joint = _JOINTS.get(tuple(between))
    if joint == "and" and word_at(tokens, last.first - 1) == "between":
        return "between"
    tails = (tuple(between[-length:]) for length in (1, 2))
    return joint or next((_JOINTS[tail] for tail in tails if tail in _STRONG_JOINTS), None)
