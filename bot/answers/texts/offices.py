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


_WHAT = frozenset({"what", "whats"})
_SMALL = frozenset(map(root, FUNCTION))
_OFFICES = "job role position title post occupation profession".split()
_OFFICE = frozenset(map(root, _OFFICES))
_ASKED_TOO = regex(
    r"\b(?:his|her|their|whose|(?:what|which|whats)(?: (?:is|was))?(?: the| his| her| their)?) "
    rf"(?:\w+ )?(?:{'|'.join(_OFFICES)})\b"
)
