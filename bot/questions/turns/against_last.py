"""Follow-ups that compare the one thing they name with what was told last: "how many more in B?".

May import model, language and the vocabulary.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.model.query import Conversation, Intent, Query, When
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_ONE = (
    r"(?:(?:the|in|at|on|of|for|with|from|by|did|does|do|was|is|are|were|has|have|had|there|"
    r"whole|rest|M) )*[AGP]\b"
)
"""The one thing named: a letter for it, after words that only link."""
_MORE = r"(?:more|fewer|less|higher|lower|\w+er)\b"
_APART = regex(
    rf"\bhow (?:many|much|far) (?:\w+ )?{_MORE} {_ONE}|"
    rf"\bhow (?:far|much|many) (?:\w+ )?(?:ahead|behind|above|below|off|short|apart) {_ONE}|"
    rf"\bhow (?:far|much|many) {_ONE} (?:\w+ )?(?:ahead|behind|above|below|off|short|{_MORE})$|"
    rf"\bhow {_ONE} (?:compare|stack up|measure up)(?: (?:to|with|against) (?:that|this|it))?$|"
    rf"\b[AGP] (?:is|was|had|has|have|got) (?:how (?:many|much|far) (?:{_MORE}|ahead|behind)|"
    rf"{_MORE} by)|\b[AGP] (?:by|in) (?:comparison|contrast)$|"
    r"\b(?:difference|gap|distance)(?: there)? (?:to|with|from|against|between (?:it|that) and) "
    rf"{_ONE}"
)
"""How far the one thing is from the other is asked for."""
_BEATS = regex(
    rf"\bby how (?:much|many|far) (?:is|was|are|were|does|do|did|has|have|had) "
    rf"(?:it|that|this|they|those) (?:\w+ ){{1,3}}?{_ONE}",
    has="by how",
)
"""So it is, but where one thing moved: "by how much did it rise in P"."""
_MOVES = frozenset({Cue.RISE.name, Cue.FALL.name})
_TIMES_AS = regex(r"\btimes (?:as (?:many|much|high|big|large)|more|\w+er)\b")
_LED = r"^(?:(?:and|so|ok|now|then|but|please|can|could|what|if|how|about|you|i|we|just|lets) )*"
_IT = r"(?:it|that|this|them|those)"
_ADDED = regex(
    rf"{_LED}(?:(?:add(?:ing|ed)?|plus|including|include)(?: in| on)? {_ONE}|"
    rf"(?:(?:add|put|take) {_IT} )?(?:together|combined|added up|along) with {_ONE}|"
    rf"(?:add|adding|added)(?: {_IT})? (?:to|onto) {_ONE}|"
    rf"with {_ONE} (?:added|included|on top|as well|too)|{_ONE} (?:on top|added|included))"
)
"""The one thing is to be added to the other."""
_TOTAL = regex(rf"{_LED}(?:(?:is|the|whats|was|grand|overall|my|a) )*(?:total|sum)(?: then)?$")
_WAS_MORE = regex(
    rf"{_LED}(?:is|was|were|had|has|have|did) (?:it|that|this|they|those|these|there) "
    rf"(?:(?:been|be|much|any|far|a lot|even|still|really) )*(?:{_MORE}|worse|different|the same) "
    r"(?:P|before|beforehand|previously|earlier|(?P<next>after|afterwards|later|subsequently))$"
)
"""The figure told is weighed against the one of another time: "was it lower the year before?"."""
_BETWEEN = regex(r"\b(?:than|rather|instead|not)\b|\bbetween [AGP]\b")
_ALSO_READ = frozenset(
    cue.name for cue in (Cue.DEFINE, Cue.STATES, Cue.BELOW, Cue.HOW_MANY, Cue.QUANTITY, Cue.CHANGE)
)
"""Signs that the words of such a comparison are read for, and that say nothing beside it."""


def against_last(query: Query, before: Conversation) -> Query:
    """The query, told to be against the figure told last where it compares just one thing.

    After several of one kind, told one by one, their total is that of them all.
    """
    if not _named(query) and sums_up(query.text, before):
        cues = query.cues - _ALSO_READ | {Cue.TOGETHER.name}
        return replace(query, against=True, intent=Intent.VALUE, cues=cues)
    moved = before.intent is Intent.CHANGE
    weighed = None if moved or len(_named(query)) > 1 else _WAS_MORE.search(query.bare)
    if weighed:
        when = When.NEXT if weighed["next"] else When.PREVIOUS
        slots = query.slots if _named(query) else replace(query.slots, when=(when,))
        return replace(query, slots=slots, intent=Intent.VALUE, cues=frozenset({Cue.COMPARE.name}))
    if not _names_another(query, before) or _BETWEEN.search(query.bare):
        return query
    if _ADDED.search(query.bare):
        apart = {Cue.COMPARE.name, Cue.DIFFERENCE.name, Cue.RANK.name}
        cues = query.cues - _ALSO_READ - apart | {Cue.TOGETHER.name}
        return replace(query, against=True, intent=Intent.VALUE, cues=cues)
    beats = _BEATS.search(query.bare) and query.cues.isdisjoint(_MOVES)
    apart_told = beats or _APART.search(query.bare) or _TIMES_AS.search(query.bare)
    if not query.against and apart_told:
        apart = {Cue.COMPARE.name}
        if moved:
            # "How much did A rise?", "How far behind is B?": how far apart their rises are.
            apart |= {Cue.CHANGE.name, Cue.RISE.name}
        elif Cue.TIMES.name not in query.cues:
            apart |= {Cue.DIFFERENCE.name}
        dropped = _ALSO_READ | {Cue.DIFFERENCE.name} if moved else _ALSO_READ
        intent = Intent.CHANGE if moved else Intent.VALUE
        return replace(query, against=True, intent=intent, cues=query.cues - dropped | apart)
    return query


def sums_up(line: str, before: Conversation) -> bool:
    """Whether a line asks for the total of several of one kind that were told one by one."""
    several = max(len(before.run.areas), len(before.run.by)) > 1
    return several and bool(_TOTAL.search(" ".join(words_of(line))))


def _named(query: Query) -> tuple[object, ...]:
    """All that a question names to be compared: places, groups and times."""
    slots = query.slots
    return (*slots.areas, *slots.by, *slots.groups, *slots.periods, *slots.when)


def _names_another(query: Query, before: Conversation) -> bool:
    """Whether it names one thing, and not what the question before it did."""
    old = before.slots
    asked = {*old.areas, *old.by, *old.groups, *old.periods, *old.when}
    named = _named(query)
    return len(named) == 1 and not asked.issuperset(named) and not query.slots.unknown
