"""The signs in a sentence of how it asks, each looked for where it counts.

Most count wherever their words stand; some only outside names ("unemployment rate"). May import
language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bot.language.asking.comparison import NTH
from bot.language.asking.cue import Cue
from bot.language.asking.cue_needs import possible
from bot.language.asking.cue_words import NOT_PERCENT, SAY
from bot.language.asking.cues import COMPILED, IMPLIED
from bot.language.asking.ordering import end_of
from bot.language.times.months import NAMES
from bot.questions.numbers import in_percent
from bot.questions.numbers.subtracting import between_periods
from bot.regex import regex

_MASKED = (
    Cue.AVERAGE_MONTH,
    Cue.SOURCE,
    Cue.RATE,
    Cue.RANK,
    Cue.FORECAST,
    Cue.REST,
    Cue.TIMES,
    Cue.TOGETHER,
    Cue.DIFFERENCE,
    Cue.COMPARE,
    Cue.CLAIM,
    Cue.BELOW,
    Cue.FALL,
    Cue.WHY,
    Cue.AVERAGE,
    Cue.POINTS,
)
"""Signs that don't count where they are part of a name ("unemployment rate")."""
_WHO = regex(r" who\b")
_ASKING_WHO = regex(r"(?<! _)(?<! _a) who(?:se?|m)?\b")
"""Not after a name that a clause goes on with: "babies who die" asks for nobody."""
_DATA = r"(?:data|figures?|numbers?|info\w*|stat\w*|claims?|quotes?)"
_RANKED_SOURCE = regex(
    r"\b(?:\w{3,}est|top|main|chief|leading) (?:\w+ )?sources?\b"
    rf"(?! (?:of|for|behind) (?:\w+ )?{_DATA}\b)|"
    r"\b(?:which|what) (?:\w+ )?sources? (?:(?!of\b)\w+ ){0,4}?"
    r"(?:most|least|\w{3,}est|number one)\b|"
    rf"\bsources?(?: of (?!(?:\w+ )?{_DATA}\b)\w+)? (?:c[ao]mes?|finish\w*|is|was|were) "
    rf"(?:(?:{NTH}|last)\b|in (?:first|last|{NTH}) place\b)|"
    r"\b(?:rank|sort|order|arrange|put) (?:all )?(?:the |these |those )?(?:\w+ )?sources\b"
)
"""What is counted comes from it, not what is told here: "the biggest source of heat"."""
_DATA_SAY = regex(
    r"^(?:\w+ ){0,3}?what (?:do|does|did) (?:(?:the|your|these|those|latest|new|official) )*"
    r"(?:figures?|numbers?|data|stats?|statistics|counts?|totals?) (?:\w+ ){0,4}?"
    r"(?:say|tell|show|suggest|reveal)\b"
)
"""Nobody speaks there: "what do the figures for A say"."""
_QUOTED_FROM = regex(r"\bquot(?:e|es|ation|ations)\b.* (?:from|by|about|on|against) \w+")
"""Words are asked for, not all that is held: "which quotes do you have from A"."""
_WHEN = frozenset({Cue.WHICH_PERIOD, Cue.WHEN})
_WHICH_MONTH = regex(
    rf"\b(?:which|what|\w{{3,}}est) (?:{'|'.join(NAMES).lower()})\b", has="|".join(NAMES).lower()
)
_LISTED = frozenset({Cue.RANK, Cue.COMPARE, Cue.WHY})
"""What is listed is not all that is held: "the forces from highest to lowest", "the reasons"."""
_SAYING = regex(SAY)
"""Words that say that somebody speaks, wherever they are no part of a name."""
_AT_LEAST = regex(r" at (?:the )?(?:very )?least\b")
"""A bound, and no end of an order: "at least how many"."""
_NOT_PERCENT = regex(rf" (?:{NOT_PERCENT})\b")


class Standing(NamedTuple):
    """Which words of a sentence are part of an area's name, of any name, and of a period.

    `hidden` are those of names put together from words that stand apart, too.
    """

    areas: Collection[int]
    names: Collection[int]
    hidden: Collection[int]
    periods: Collection[int]


def signs(words: Sequence[str], line: str, standing: Standing, *, asked: bool) -> frozenset[Cue]:
    """The signs in the words of a sentence, together its `line`; is it `asked` with a "?"."""
    tail = " ?" if asked else ""
    masked = f"{_masked(words, standing.names, standing.areas)}{tail}"
    unworded = masked
    if standing.hidden != standing.names:
        unworded = f"{_masked(words, standing.hidden, standing.areas)}{tail}"
    lines = dict.fromkeys(_MASKED, masked)
    lines |= dict.fromkeys((Cue.FORECAST, Cue.RATE), unworded)
    lines[Cue.WHO_SAID] = f"{_spoken(words, standing.areas)}{tail}"
    spaced = f" {line}{tail}"
    lines[Cue.RANK] = _AT_LEAST.sub("", masked)
    if "cent" in line or "pct" in line:
        lines[Cue.SHARE] = _NOT_PERCENT.sub("", spaced)
    near = possible(line.replace("'", " ").split())
    cues = {cue for cue in near if COMPILED[cue].search(lines.get(cue, spaced))}
    if Cue.WHY in cues and not _asks_why(masked, cues):
        cues.remove(Cue.WHY)
    if Cue.WHO in cues and "who" in words and not _ASKING_WHO.search(masked):
        apart = _WHO.sub("", spaced)
        cues = cues if COMPILED[Cue.WHO].search(apart) else cues - {Cue.WHO}
    if {Cue.SOURCE, Cue.RANK} <= cues and _RANKED_SOURCE.search(line):
        cues.remove(Cue.SOURCE)
    if Cue.WHO_SAID in cues and _DATA_SAY.search(line):
        cues = cues - {Cue.WHO_SAID}
    listed = _LISTED if {"you", "u"} & {*words} else _LISTED | {Cue.SHARE}
    if Cue.COVERAGE in cues and not cues.isdisjoint(listed):
        cues = cues - {Cue.COVERAGE}  # "which apps are in the 62 per cent?"
    if {Cue.COVERAGE, Cue.WHO_SAID} <= cues and _QUOTED_FROM.search(line):
        cues = cues - {Cue.COVERAGE}
    asked_for = in_percent.meant(cues, words, line, standing.periods)
    cues = {*asked_for, *_named_for_an_end(words, standing, asked_for)}
    if between_periods(words, line, standing.periods, standing.areas, standing.names):
        cues = cues - {Cue.REST} | {Cue.DIFFERENCE}
    return frozenset(cues.union(*(IMPLIED[cue] for cue in IMPLIED.keys() & cues)))


_WITHIN = frozenset("in of for during over throughout".split())
"""Before a time, in which "ever" is meant: "the hottest it ever got in 2014"."""


def _named_for_an_end(
    words: Sequence[str], standing: Standing, cues: Collection[Cue]
) -> frozenset[Cue]:
    """The signs of an order that stand in the name of what is ordered: "the coldest month"."""
    if Cue.RANK in cues:
        return frozenset()
    either = "or" in words and len(standing.periods) > 1
    within = any(words[at - 1] in _WITHIN for at in standing.periods if at)
    if _WHEN.isdisjoint(cues) and not either and (within or "ever" not in words):
        end = end_of(words) if _WHICH_MONTH.search(" ".join(words)) else None
    else:
        end = end_of(words[at] for at in sorted(standing.hidden))
    return frozenset({Cue.RANK, Cue.LOWEST} if end == "low" else {Cue.RANK} if end else ())


def _spoken(words: Sequence[str], areas: Collection[int]) -> str:
    """The words as one line, without verbs of saying in names: "in the United States"."""
    saying = [at for at in areas if _SAYING.fullmatch(words[at])]
    return _masked(words, saying, saying)


def _masked(words: Sequence[str], kept: Collection[int], areas: Collection[int]) -> str:
    """The words as one line, a space before each, with a sign for those that are part of a name.

    An area's has a sign of its own.
    """
    return "".join(
        (" _a" if at in areas else " _") if at in kept else f" {word}"
        for at, word in enumerate(words)
    )


_MOVED = frozenset({Cue.CHANGE, Cue.RISE, Cue.FALL})
_DUE_TO = regex(r"(?<! it)(?<! this)(?<! that) (?:due to|because of|caused by|down to)(?: _(?!a))+")
_LINKS = regex(r" (?:due to|because of|because|caused by|led to|driven by)(?=\W|$)")
_ASKED = regex(
    r" \?$| (?:what|whats|which|who|whos|whose|why|how|is it|was it|could it|might it|may it)\b"
)


def _asks_why(masked: str, cues: Collection[Cue]) -> bool:
    """Whether a cause is asked for, by more than the name of a group: "delays due to weather".

    `masked` has a sign for each word of a name. Of a change, the group may be its cause. What
    states a cause of nothing that is named is the writer's own: "I moved because of work".
    """
    if not _MOVED.isdisjoint(cues):
        return True
    stated = "_" not in masked and not _ASKED.search(masked)
    linked = _LINKS.sub("", masked) if stated else _DUE_TO.sub(" _", masked)
    return bool(COMPILED[Cue.WHY].search(linked))
