"""The year that only its end is named of: "to April 2019", or a rise "up to" or "by" then.

And the month that a year's start or end stands for, or that is meant of every year.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import SUPERLATIVE
from bot.language.times.months import MONTHS
from bot.language.times.period_mentions import PeriodMention
from bot.language.times.period_words import MentionKind
from bot.language.times.periods import read_period
from bot.model.period import Period
from bot.questions.marks import Sentence
from bot.regex import regex

_TO = regex(r"\b(?:to|till|until|ending)(?: the)? ?$")
_BESIDE = regex(
    r"\b(?:compar\w+|relative|next|back|over|on|similar|move|switch|jump)"
    r"(?: (?:it|that|this|them|those))? to(?: the)? ?$"
)
"""What a time is set beside or gone on to, and none that ends then: "compare it to June 2012"."""
_AT_END = regex(
    r"\b(?:(?:at|by|to) the (?:end|close|finish) of|as (?:at|of)|end of)(?: the end of)? ?$"
)
_ALL_YEAR = regex(
    r"\b(?:for|over|during|in) the (?:whole |full |entire )?(?:year|12 months|twelve months)\b"
)
"""How long a count is for, told apart from when it ended: "as at April 2019, for the year"."""
_BY = regex(r"\bby(?: the)? ?$")
_MOVES = frozenset({Cue.CHANGE, Cue.RISE, Cue.FALL})
"""Signs that something rose or fell, so that a time named may be where that ended."""
_ALL_TOLD = regex(r"\b(?:in all|in total|all told|altogether|together|ever|so far|cumulative\w*)\b")
"""More than one year is counted up to a time."""
_YEAR = 12
_ENDS = (MentionKind.ABSOLUTE, MentionKind.UNTIL)


_EDGE = regex(
    r"\b(?:(?P<first>start|beginning|outset)|end|close|finish) (?:of|in) (?:the year )?(?:the )?$"
)
_EVERY = regex(
    r"\b(?:each|every|which|what|any|all|best|worst|most \w+|least \w+|"
    rf"{SUPERLATIVE}) $"
)
_WHICH_YEAR = regex(r"\b(?:which|what) years?\b")
"""One month is set against that of other years: "in which year was July wettest"."""


def edge_of(
    sentence: Sentence, mention: PeriodMention, months: Mapping[int, Period]
) -> Period | None:
    """The first or the last month of a time, where it is held: "at the end of 2009"."""
    named = mention.period
    if not months or named is None or named.months == 1 or mention.kind is not MentionKind.ABSOLUTE:
        return None
    edge = _EDGE.search(sentence.text[: mention.start])
    return months.get(named.start if edge["first"] else named.end - 1) if edge else None


def recurring(sentence: Sentence, parts: Mapping[int, Period]) -> list[Period]:
    """One part of every year that is held: "each November", "in Q3 of every year".

    `parts` are the months held, or the quarters where no months are.
    """
    named = [one for _, one in sentence.periods if one.period and one.kind is MentionKind.ABSOLUTE]
    one = named[0].period if len(named) == 1 else None
    if one is None or all(one.months != part.months for part in parts.values()):
        return []
    others = [one for _, one in sentence.periods if one is not named[0]]
    each = [one.kind for one in others] == [MentionKind.BOTH]
    found = [parts[start] for start in sorted(parts) if (start - one.start) % _YEAR == 0]
    # Without a year it is the last one held: "all May 2011" is of one year.
    undated = not others and bool(found) and found[-1].start == one.start
    before = sentence.text[: named[0].start]
    each = each or (undated and bool(_EVERY.search(before) or _WHICH_YEAR.search(before)))
    if not each:
        return []
    return found if len(found) > 1 else []


def year_ending(
    sentence: Sentence,
    mention: PeriodMention,
    before: Sequence[Period],
    held: Collection[tuple[int, int]],
) -> Period | None:
    """The year that ends with the month a mention names; None for any other mention.

    `before` are the periods named before it, `held` the starts and lengths of those held: "up to
    April 2019" is a count's year where one held ends then.
    """
    if mention.period is None or mention.kind not in _ENDS:
        return None
    led, after = sentence.text[: mention.start], sentence.text[mention.end :]
    moves = bool(sentence.cues & _MOVES)
    if before:
        ends = moves and bool(mention.joined) and before[-1].months == _YEAR
    elif mention.kind is MentionKind.UNTIL or _BY.search(led):
        ends = moves
    else:
        apart = _AT_END.search(led) and _ALL_YEAR.search(sentence.text)
        ended = _TO.search(led) and not _BESIDE.search(led)
        ends = bool(ended or apart) or after.startswith(" year")
    if mention.period.months != 1:
        return mention.period if ends and mention.kind is MentionKind.UNTIL else None
    try:
        year = read_period(f"year to {mention.period.label}")
    except ValueError:
        return None  # a day, or the like: no year ends so
    told = mention.kind is MentionKind.UNTIL and not _ALL_TOLD.search(sentence.line)
    return year if ends or (told and (year.start, year.months) in held) else None


def of_one_month(period: Period) -> bool:
    """Whether a stretch is named by a month of two years, which may be meant instead of it."""
    return period.months % _YEAR == 0 and bool(_SAME_MONTH.search(period.label))


_SAME_MONTH = regex(
    r"\b([a-z]{3,9}),? \d{2,4} ?(?:and|to|until|till|or|-) ?(?:\w+ )?\1,? \d|"
    r"\b\d{4},? ([a-z]{3,9}) ?(?:and|to|until|till|or|-) ?\d{4},? \2\b"
)


def names_months(period: Period) -> bool:
    """Whether a stretch is named by its first month and its last, and not by its years."""
    return sum(word.strip(",") in MONTHS for word in period.label.lower().split()) > 1
