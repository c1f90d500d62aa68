"""The year that only its end is named of: "to April 2019", or a rise "up to" or "by" then.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.language.asking.cue import Cue
from bot.language.times.period_mentions import PeriodMention
from bot.language.times.period_words import MentionKind
from bot.language.times.periods import read_period
from bot.model.period import Period
from bot.questions.marks import Sentence
from bot.regex import regex

_TO = regex(r"\b(?:to|till|until|ending)(?: the)? ?$")
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
        ends = bool(_TO.search(led) or apart) or after.startswith(" year")
    if mention.period.months != 1:
        return mention.period if ends and mention.kind is MentionKind.UNTIL else None
    try:
        year = read_period(f"year to {mention.period.label}")
    except ValueError:
        return None  # a day, or the like: no year ends so
    told = mention.kind is MentionKind.UNTIL and not _ALL_TOLD.search(sentence.line)
    return year if ends or (told and (year.start, year.months) in held) else None
