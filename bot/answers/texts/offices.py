"""What somebody is who is quoted: "what's their job?" asks for what stands beside all words held.

May import which quotes fit.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.texts.quote_index import QuoteIndex
from bot.language.words import FUNCTION, root
from bot.model.query import Query
from bot.regex import regex


def office_asked(index: QuoteIndex, query: Query) -> bool:
    """Whether it is asked what somebody is, in no more words: "what is A's job?"."""
    said = index.without_names(query.words, query.slots.speakers)
    rest = {root(word) for word in said} - _SMALL
    return bool(_WHAT.intersection(query.words) and rest) and rest <= _OFFICE


def besides_office(query: Query) -> Query:
    """The query without the word for what the speaker is, where that is asked as well."""
    asked = _ASKED_TOO.search(query.text)
    if asked is None:
        return query
    office = {root(word) for word in asked.group().split()} & _OFFICE
    unknown = tuple(word for word in query.slots.unknown if root(word) not in office)
    words = tuple(word for word in query.words if root(word) not in office)
    return replace(query, words=words, slots=replace(query.slots, unknown=unknown))


def asks_about(query: Query) -> bool:
    """Whether it asks of a speaker what no words of theirs tell: their age, who owns a paper."""
    return bool(query.slots.speakers and _OF_THEM.search(query.bare))


def of_colleagues(index: QuoteIndex, query: Query) -> bool:
    """Whether others are asked for of an organisation of which only one speaker is held."""
    base = index.base
    bodies = {base.speakers[id_].organisation for id_ in query.slots.speakers}
    held = {quote.speaker for quote in base.quotes.values() if quote.serve}
    known = [id_ for id_ in held if base.speakers[id_].organisation in bodies]
    return len(known) <= len(bodies) and bool(bodies and _COLLEAGUES.search(query.bare))


_WHO = r"(?:M|A|he|she|they)"
_OF_THEM = regex(
    rf"\bhow (?:(?:old|tall|rich) (?:is|are|was|were)|long (?:has|have|had)) (?:the )?{_WHO}\b|"
    rf"\bwhere (?:do|does|did|is|was|were) (?:the )?{_WHO} (?:\w+ )?"
    rf"(?:live|work|born|from|based|study|grow)\b|"
    rf"\bwhen (?:was (?:the )?{_WHO} (?:born|founded)|did (?:the )?{_WHO} "
    rf"(?:join|start|leave|become|retire|die))\b|"
    r"^who (?:owns?|owned|runs?|ran|edits?|edited|founded|funds?) |\b(?:which|what) page\b"
)
_COLLEAGUES = regex(
    r"\b(?:else|another \w+|others?) (?:\w+ ){0,2}?(?:from|at|of|in|within|for) (?:the )?[MA]\b"
)
_WHAT = frozenset({"what", "whats"})
_SMALL = frozenset(map(root, FUNCTION))
_OFFICES = "job role position title post occupation profession".split()
_OFFICE = frozenset(map(root, _OFFICES))
_ASKED_TOO = regex(
    r"\b(?:his|her|their|whose|(?:what|which|whats)(?: (?:is|was))?(?: the| his| her| their)?) "
    rf"(?:\w+ )?(?:{'|'.join(_OFFICES)})\b"
)
