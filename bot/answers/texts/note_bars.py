"""How well a note has to fit, by how much the question looks like one for a figure.

May import model, questions and the figures' look-up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.answers.asking import Answering
from bot.answers.held.figures import look_up
from bot.answers.held.lookup import Found
from bot.language.amounts.ages import AgeMention, find_ages, meet
from bot.language.normalise import normalise
from bot.language.words import FUNCTION
from bot.model.facts import Note
from bot.model.query import Intent, Query
from bot.questions.names.area_kinds import KIND_OF_AREA
from bot.questions.names.bare import AREA, GROUP, NAME, PERIOD
from bot.questions.names.vocabulary import words_of
from bot.questions.numbers.limits import asks_beyond
from bot.questions.numbers.told_values import ages_claimed, days
from bot.questions.only import only_counted, only_dated, only_moved, only_placed
from bot.questions.shape import COUNTING, has_slots
from bot.questions.texts.phrasings import NoteMatch
from bot.questions.texts.scope import NoteScope
from bot.regex import regex

TOLD = 0.5
"""Enough where every word that no figure knows is one the note tells of."""
ENOUGH = 0.62
"""Enough where the question asks as notes are asked for."""
SURE = 0.75
"""Needed where the question counts something."""
CERTAIN = 0.9
"""Needed where its slots are those of a figure."""
_TELLING = frozenset({"DEFINE", "WHEN", "WHO", "COMPARE"})
_NUMBERS = (Intent.VALUE, Intent.SHARE, Intent.CHANGE)

ASKED_FOR = regex(
    r"(?<!by )(?<!at )(?<!to )(?<!from )\b(?:what|which|whose|how much)"
    r"(?: (?:is|was|are|were|s))?(?: (?:the|a|an))? (\w+)|"
    r"\b(?:in|with an?) (\w+)|\b(?:for|against) (\w+)$"
)
"""The word for what is asked, after "which" or "what is the", or for where, with whom or for what.

After "by which" or "at what" it only tells how that is asked for.
"""
HOW_MANY = regex(r"\bhow (?:many|much)\b")
LENGTH_ASKED = regex(r"\bhow many (?:years|months|weeks)\b")
"""The number asked for is a length of time, which a note may tell."""


def figure_asked(query: Query, note: Note, scope: NoteScope, defining: Mapping[str, Note]) -> bool:
    """Whether the figure of a place, a time or an order is asked for, which the note only explains.

    "What is the death rate in A" asks for A's, held or not.
    """
    slots = query.slots
    if "MEANING" in query.cues or query.carried:
        return False
    dated = slots.periods and "P" in query.bare.split()  # by its own words
    defined = note in [defining.get(measure) for measure in slots.measures]
    bare = _NAMES.issuperset(query.bare.split())  # "A's loans in 2016", and no more
    if dated and (defined or bare or (slots.by and query.intent in _NUMBERS)):
        return not scope.dated(note, slots)
    ordered = "RANK" in query.cues
    if ordered and slots.groups and (dated or not scope.divides(note, slots)):
        return True
    return defined and bool(slots.areas or ordered) and not scope.names(note, slots)


_NAMES = frozenset({AREA, PERIOD, GROUP, NAME, *"in for of at on the year ,".split()})


def _counted(query: Query) -> bool:
    """Whether a number is asked for."""
    return bool(query.cues & COUNTING) and query.intent in _NUMBERS and not _who(query)


def _who(query: Query) -> bool:
    return "WHO" in query.cues and not query.cues & {"HOW_MANY", "SHARE", "CHANGE", "RANK"}


def _placed(query: Query) -> bool:
    return bool(query.slots.areas or query.slots.places or query.slots.by)


def _scoped(query: Query) -> bool:
    """Whether it names what a figure is published for: a place, a group, a period."""
    return _placed(query) or bool(query.slots.periods or query.slots.when)


def _yes_no(query: Query) -> bool:
    return {"YES_NO", "DEFINE"} <= query.cues and not _placed(query)


def _told_by(query: Query) -> bool:
    """Whether the question asks as notes are asked for."""
    return bool(query.cues & _TELLING)


def figured(query: Query) -> bool:
    """Whether a question with a word that only a note knows is shaped like one for a figure."""
    counts = "HOW_MANY" in query.cues and not LENGTH_ASKED.search(query.text)
    slots = query.slots
    dated = _placed(query) and (slots.periods or slots.when)
    figured = dated or counts or (_scoped(query) and slots.measures)
    return bool(figured) and not _told_by(query)


def wants_figure(query: Query) -> bool:
    """Whether only a number is an answer: how large a change is, when most was, all of a place."""
    sized = query.intent is Intent.CHANGE and _SIZE.search(query.bare)
    counted = _placed(query) or query.slots.measures
    ordered = {"RANK", "WHICH_PERIOD"} <= query.cues and counted
    told = against_average(query) or only_placed(query) or only_dated(query)
    told = told or only_counted(query) or (only_moved(query) and not query.carried)
    return bool(sized or ordered) or told


_SIZE = regex(
    r"\bhow (?:much|many|big|large|great|steep|sharp|strong|small|far|fast|quickly) "
    r"(?:(?:more|less|worse|higher|lower) )?(?:did|does|do|has|have|had|is|was|were|are)\b|"
    r"\b(?:what|whats) (?:(?:is|was|were|are) )?the (?:\w+ )?"
    r"(?:rise|increase|growth|change|jump|fall|drop|decrease|decline)(?: (?:there|then|please))*$"
)


def about_members(query: Query) -> bool:
    """Whether it is a yes or no about a group itself: "do renewables include solar?"."""
    slots = query.slots
    dated = slots.areas or slots.places or slots.periods or slots.when or query.numbers
    counts = query.cues & {"HOW_MANY", "CHANGE", "RISE", "SHARE", "COMPARE"}
    return "YES_NO" in query.cues and bool(slots.by) and not (dated or counts)


def keyed(query: Query) -> bool:
    """Whether it names a figure's whole key, or compares two by measure and period."""
    slots = query.slots
    placed = slots.areas or slots.places or query.cues & {"DIFFERENCE", "RANK"}
    changes = query.intent is Intent.CHANGE and slots.periods
    named = slots.measures or (slots.by and slots.periods) or changes
    return bool(named and placed and (slots.periods or slots.when))


_SHARE_OF = regex(r"\b(?:per ?cent(?:age)?|proportion|share|fraction|portion) of\b")


def counted(query: Query) -> bool:
    """Whether a number, a share or what lies beyond a number is asked for: no note tells."""
    counts = "HOW_MANY" in query.cues and not LENGTH_ASKED.search(query.text)
    stated = bool(_THERE_WERE.search(query.bare))
    return counts or stated or _share_of(query) or asks_beyond(query) or against_average(query)


_THERE_WERE = regex(r"\bthere (?:were|are|was|is|have been|had been) (?:\w+ )?N \w")
"""A number is stated of something."""


def against_average(query: Query) -> bool:
    """Whether something is set against an average, as only a number is."""
    return {"AVERAGE", "COMPARE"} <= query.cues


def _share_of(query: Query) -> bool:
    return "SHARE" in query.cues and bool(_SHARE_OF.search(query.bare))


def counts_there(query: Query) -> bool:
    """Whether it asks how many there are in a place, or of what is measured: no note tells."""
    counts = "HOW_MANY" in query.cues and not LENGTH_ASKED.search(query.text)
    measured = query.slots.measures and "how many" in query.text
    return bool(counts and (_placed(query) or measured)) or _share_of(query)


def is_figure(at: Answering, query: Query) -> bool:
    """Whether the slots lead to a figure that is held."""
    counted, scoped = _counted(query), _scoped(query)
    if not (counted or scoped) or _yes_no(query) or "WHEN" in query.cues or _who(query):
        return False
    outcome, _ = look_up(at, query)
    return isinstance(outcome, Found) and bool(scoped or query.slots.measures)


def bar(query: Query) -> float:
    """How well a note has to fit, by how much the question looks like one for a figure."""
    slots = query.slots
    counted, scoped, telling = _counted(query), _scoped(query), _told_by(query)
    if "MEANING" in query.cues and not _placed(query):
        return TOLD
    if query.numbers and counted and not telling:
        return CERTAIN
    if slots.by and not query.cues & COUNTING and not slots.unknown:
        # No figure for these members: a note that speaks of them may tell.
        return CERTAIN if slots.periods or slots.when else ENOUGH
    if scoped and (query.cues & {"QUANTITY", "SHARE"} or not (telling or slots.unknown)):
        return CERTAIN
    questioned = slots.areas and "YES_NO" in query.cues  # "is A the worst?"
    ranked = bool(slots.measures or questioned or KIND_OF_AREA.search(query.text))
    if ("RANK" in query.cues and ranked) or ("FORECAST" in query.cues and counted):
        return CERTAIN
    sure = (counted and not _yes_no(query)) or not (telling or not (counted or scoped))
    return SURE if sure else ENOUGH


def meaning_asked(query: Query) -> bool:
    """Whether it asks what a measure means, and for no figure of it."""
    slots = query.slots
    if "MEANING" in query.cues and query.carried:
        return True
    areas = () if "MEANING" in query.cues and slots.measures else slots.areas
    narrowed = has_slots(replace(slots, measures=(), topics=(), areas=areas)) or slots.when
    if narrowed or query.intent not in (Intent.NOTE, Intent.VALUE):
        return False
    return "MEANING" in query.cues or bool(_WHAT.search(query.text) and not query.cues & _FIGURED)


_WHAT = regex(r"^(?:\w+ ){0,3}?(?:what (?:\w+ly )?(?:is|are)|whats|explain|define|describe)\b")
_FIGURED = frozenset({"HOW_MANY", "RANK", "COMPARE", "YES_NO", "WHICH_PERIOD", "WHO", "WHEN"})
"""Signs that a figure is asked for, or something else about what is measured."""


def vague(query: Query, match: NoteMatch) -> bool:
    """Whether hardly a word tells which text is asked for: "is it always a man"."""
    return not match.telling and len({*query.text.split()} - FUNCTION) < _SEVERAL


_SEVERAL = 2


def checkable(query: Query) -> bool:
    """Whether a claim names anything that can be held against a note's text."""
    slots = query.slots
    told = query.numbers or query.spans or slots.periods or slots.by
    return bool(told or ages_claimed(query) or days(query.text))


def figure_claimed(query: Query) -> bool:
    """Whether the claim's slots lead to a figure, so that it is no claim about a note."""
    slots = query.slots
    named = (
        slots.measures
        or slots.by
        or (slots.areas and (slots.periods or query.cues & {"RISE", "QUANTITY"}))
        or (slots.areas and "area" in query.carried)
    )
    counted = [value for value in query.numbers if value not in query.spans]
    return bool(counted and named)


def contrary(query: Query, note: Note) -> bool:
    """Whether the most or least of something is asked for, of which the note tells no such end."""
    told = (note.text, *note.ask)
    if asked := _LEAST.intersection(query.words):
        rest = {*query.words} - asked - FUNCTION
        said = [{*words_of(text.lower())} for text in told]
        return not any(asked & words and (not rest or rest & words) for words in said)
    if _MOST.isdisjoint(query.words):
        return False
    return _MOST.isdisjoint(word for text in told for word in words_of(text.lower()))


_LEAST = frozenset("minimum shortest least lowest lightest mildest youngest smallest".split())
_MOST = frozenset("maximum max longest highest heaviest".split())


def of_other_ages(query: Query, note: Note) -> bool:
    """Whether an age is asked about, and the note tells of other ages only, from one to one."""
    asked = [age for word in query.slots.unknown for age in find_ages(f"aged {word}")]
    told = find_ages(normalise(note.text)) if asked else ()
    bands = [age for age in told if age.low is not None and age.high is not None]
    limits = len(bands) < len(told)  # which tell of both sides
    within = any(meet(age, band) and _ends(age) for age in asked for band in bands)
    return bool(bands) and not (limits or within)


def _ends(age: AgeMention) -> bool:
    """Whether an age has two ends: "under 13" is more than a band tells of."""
    return age.low is not None and age.high is not None
