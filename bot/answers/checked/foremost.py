"""Claims that one period had the most, or the least, of all: "less in 2016 than in any year".

The place of a period among all is told, too, where it is asked for: "where does 2016 rank?".
Held against all the periods of its length that are held of one area, or of those of a stretch.
May import the rankings and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held import losses
from bot.answers.held.operands import series
from bot.answers.worked_out.placing import Placed, told_place
from bot.answers.worked_out.ranking import lowest_first
from bot.language.asking.ordering import LOW_END
from bot.language.shown import computing
from bot.language.shown.describe import area_name, period_name
from bot.language.times.period_words import A_PERIOD
from bot.model.facts import Figure
from bot.model.period import Period
from bot.model.query import Query, When
from bot.model.reply import Reply, Verdict
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_END = (
    rf"(?:best|worst|top|record|peak|{LOW_END}|most|fewest|least|"
    r"(?!(?:lat|earli|old|new)est)\w{3,}est)"
)
_OTHERS = rf"(?:any|every|all)(?: of)?(?: the)?(?: other| single)? {A_PERIOD}s?"
_ONE = (
    rf"(?:\w+ ){{0,2}}?(?:{_END} (?:\w+ )?{A_PERIOD}|"
    rf"{A_PERIOD} (?:with|of|for|that had) (?:the )?(?:\w+ )?{_END})\b"
)
"""One among those: "the best year", "the year with the fewest"."""
_CLAIMED = regex(
    rf"\bthan (?:in |for |during )?{_OTHERS}\b|"
    rf"^(?:(?:that|so|and|but) )?(?:in )?no (?:other |single )?{A_PERIOD} .*\bthan (?:in )?P\b|"
    rf"\bP (?:\w+ly )?(?:was|is|were|had|has|saw|brought)(?:nt| not)? {_ONE}|"
    rf"\bP (?:\w+ly )?(?:had|has|saw|brought|recorded|registered) (?:by far )?the {_END}\b|"
    rf"\b(?:P (?:\w+ly )?(?:was|were|is|had been)|(?:was|were|is) P) (?:by far )?the {_END} of "
    r"(?:all|any|the|these|those|them)\b|"
    rf"^(?:(?:so|and|but|that|by far) )*(?:the |its |their )?(?!(?:best|worst) {A_PERIOD} for\b)"
    rf"{_END} (?:(?!(?:was|is|it|we|they|you|ever)\b)[\w,]+ )*?"
    r"(?:was|is|came|fell|occurred)(?: back)? (?:in |during )?(?:the )?P$|"
    rf"^(?:the )?(?:[MG] )+(?:was|were) (?:at )?(?:its |their |the )?{_END} "
    r"(?:in|during) (?:the )?P$|"
    rf"\bwas it (?:in |during )?P (?:that|when|in which) .*\b{_END}\b|"
    rf"\b(?:was|were|is) P (?:not )?{_ONE}|"
    rf"\b(?:at|to|reached|hit) (?:its|their|an?|the) (?:all time )?(?:very )?{_END}"
    rf"(?: (?:point|level|ebb|value|mark))?(?: ever)? (?:in|during|for) (?:the )?P\b|"
    r"\b(?:peaked|topped out|bottomed(?: out)?|troughed) in P\b"
)
"""What is claimed of a period among all others, and not of a place among places."""
_DENIED = regex(r"\bP (?:\w+ly )?(?:was|is|were|had|has)(?:nt| not)\b|\bP not\b")
_LOW = regex(r"\b(?:bottomed|troughed)\b")
_LEAST = 2
_TWO = 2


def claimed(at: Answering, query: Query) -> Reply | None:
    """The verdict, with the period that has the most; None where no such thing is claimed."""
    asks = query.cues & {"ASKS", "WHY", "WHEN"} and "CLAIM" not in query.cues
    said = _CLAIMED.search(_dated(query)) or _CLAIMED.search(query.bare)
    if asks or not query.slots.periods or not said:
        return None
    return _held(at, query, claim=True)


def placed(at: Answering, query: Query) -> Reply | None:
    """Which place one period has among all of its length; None where that is not asked for."""
    asked = query.slots.periods and _PLACE.search(_dated(query))
    return _held(at, query, claim=False) if asked else None


_PLACE = regex(
    r"\b(?:where|how (?:high |low |well )?)(?: (?:does|did|do|is|was|would))? (?:the )?P "
    r"(?:\w+ )?(?:rank|come|stand|sit|place)|"
    r"\b(?:rank|ranking|place|position) (?:of|for|does|did|has|had) (?:the )?P\b|"
    r"\bP (?:is |was )?rank(?:s|ed)?\b"
)


def _held(at: Answering, query: Query, *, claim: bool) -> Reply | None:
    """The period among all that are held beside it; None where it has no figure among such."""
    slots = query.slots
    if query.numbers or slots.unknown or len(slots.areas) > 1:
        return None
    own, stretch = _own(query)
    if own is None:
        return None
    every = replace(slots, periods=(), when=(When.EACH,), within=stretch)
    held = [
        figure
        for figure in series(at.index, every)
        if figure.period and figure.period.months == own.months and not figure.value.rounded
    ]
    named = next((one for one in held if one.period and one.period.key == own.key), None)
    if named is None or len(held) < _LEAST or len({(f.measure, f.area, f.by) for f in held}) > 1:
        return None
    return _told(at, query, named, held, claim=claim)


def _dated(query: Query) -> str:
    """The text with P for each period: a measure's name may have a word such as "month" in it."""
    text = query.text
    labels = (" ".join(words_of(one.label.lower())) for one in query.slots.periods)
    for label in sorted(filter(None, labels), key=len, reverse=True):
        text = text.replace(label, "P")
    return text


def _own(query: Query) -> tuple[Period | None, Period | None]:
    """The period of which it is claimed, and the stretch that it is one of."""
    named = sorted(query.slots.periods, key=lambda period: period.start)
    if len(named) == 1:
        return named[0], query.slots.within
    if len(named) != _TWO:
        return None, None
    first, last = named
    if When.LATEST in query.slots.when:
        return last, replace(first, months=_EVER)  # "than in any other year since P"
    for whole, part in ((first, last), (last, first)):
        if whole.months > part.months and whole.spans(part):
            return part, whole
    return None, None


_EVER = 12 * 200


def _told(at: Answering, query: Query, own: Figure, held: list[Figure], *, claim: bool) -> Reply:
    base = at.index.base
    lost = losses.told(at, query, held)
    lowest = lowest_first(base, query, own, lost=lost) or "BELOW" in query.cues
    lowest = (lowest or bool(_LOW.search(query.text))) is not lost
    ranked = sorted(held, key=lambda f: (f.value.number if lowest else -f.value.number, f.id))
    first = ranked[0]
    holds = own.value.number == first.value.number
    beside = [] if holds else [first]
    denied = bool(_DENIED.search(_dated(query)))
    verdict = (Verdict.MATCHES if holds is not denied else Verdict.DIFFERS) if claim else None
    form = computing.PERIOD_FROM_LOWEST if lowest else computing.PERIOD_AMONG
    place = 1 + [f.value.number for f in ranked].index(own.value.number)
    words = form.format(
        name=period_name(own), place=place, count=len(held), area=area_name(base, own.area)
    )
    ids = tuple(f.id for f in held)
    told = Placed(own, beside, place, words)
    return told_place(at, told, inputs=ids, verdict=verdict, caveats=[own, *beside])
