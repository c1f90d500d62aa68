"""A measure told by the one word in which its name differs from the last one's.

"The mean high?", "and the low?". May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.language.families import family
from bot.language.normalise import normalise
from bot.language.words import FUNCTION
from bot.model.facts import FactBase, Measure
from bot.model.query import Conversation, Query
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_SPAN = r"(?:day|month|quarter|season|period|year)"
_TURNS = regex(
    r"(?:(?:and|also|or|but|ok|okay|so|then|now|what about|how about|whats|what is|what was|"
    r"tell me|give me) )*(?:the|its|their|that) (?P<word>[a-z]+)"
    r"(?: (?:one|too|also|as well|please|pls|then|there|figure|number|value|"
    rf"(?:(?:in|for|of|during) )?(?:that|this|the same|that same) {_SPAN}|at (?:the|that) time))*"
)
"""Nothing else is said: more words ask something of their own."""
_ORDERS = {Cue.RANK.name, Cue.LOWEST.name, Cue.WHICH_PERIOD.name}


def by_difference(query: Query, before: Conversation, base: FactBase) -> Query:
    """The query with the one measure that is called as the last one is but for the word said.

    What a name has for an end puts nothing in order: "and the lowest that month?".
    """
    last, named = before.slots.measures, query.slots.measures
    others = query.slots.by or query.slots.groups or query.slots.areas
    told = None if others or len(last) != 1 else _TURNS.fullmatch(query.text)
    if told is None or last[0] not in base.measures:
        return query
    word = family(told["word"])
    plain = replace(query, cues=query.cues - _ORDERS)
    if named:
        own = len(named) == 1 and named != last and named[0] in base.measures
        return plain if own and _within(word, base.measures[named[0]]) else query
    names = _names(base.measures[last[0]])
    meant = [
        measure.id
        for measure in base.measures.values()
        if measure.id != last[0] and any(_differs(one, names, word) for one in _names(measure))
    ]
    if len(meant) != 1:
        return query
    unknown = tuple(one for one in query.slots.unknown if family(one) != word)
    return replace(plain, slots=replace(query.slots, measures=(meant[0],), unknown=unknown))


def _within(word: str, measure: Measure) -> bool:
    """Whether a measure is called by a word, alone or with others."""
    names = (words_of(normalise(name)) for name in (measure.name, *measure.also))
    return any(word in map(family, words) for words in names)


def _names(measure: Measure) -> list[frozenset[str]]:
    """The families of the words of each name that has several."""
    spelt = (words_of(normalise(name)) for name in (measure.name, *measure.also))
    names = (frozenset(family(word) for word in words if word not in FUNCTION) for words in spelt)
    return [name for name in names if len(name) > 1]


def _differs(name: frozenset[str], own: list[frozenset[str]], word: str) -> bool:
    """Whether a name is one of the others with another word in the place of one."""
    return word in name and any(len(one - name) == 1 and name - one == {word} for one in own)
