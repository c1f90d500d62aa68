"""Words that one is asked about as having said, and that somebody else said: "was it A who …?".

May import the quotes.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers.texts import quotes
from bot.answers.texts.quote_index import QuoteIndex
from bot.language.shown import quotation_words
from bot.language.shown.describe import listed
from bot.model.facts import Quote
from bot.model.query import Conversation, Query
from bot.model.reply import Reply, Verdict
from bot.questions.names.vocabulary import stems_of
from bot.regex import regex

_LED = r"^(?:(?:and|so|but|ok|okay|oh|hm|then) )*"
_CLEFT = regex(
    rf"{_LED}(?:was|were|is|wasnt|isnt) (?:it|that) (?:(?:really|actually|not) )*(?:\w+ ){{1,4}}?"
    r"(?:who|that|which) (?:(?:said|says|say|thinks?|claimed|reckons?|reckoned|argued) )?"
)
_NAMED = regex(
    rf"{_LED}(?:was|were|is|wasnt|isnt) (?:it|that) (?:\w+ly |not )?(?:the )?[MA](?: \w+)? "
)
_WHOM = regex(
    rf"{_LED}(?:(?:was|is|were|wasnt|isnt) (?:it|that|this|he|she)(?: (?:really|actually|not|by))*|"
    r"not|so not)(?: the)? [AM]$"
)
"""Only who said the words just told is asked: "was it A?"."""
_CLEARLY = 0.2
"""By how much the words have to fit another's better."""


def asked(index: QuoteIndex, query: Query, before: Conversation) -> Reply | None:
    """Whose words they are, where they are asked about as those of somebody else."""
    named = query.slots.speakers or index.speakers_of(query.slots.areas)
    if len(named) != 1 or query.numbers:
        return None
    meant = _told(index, query, before) or _said(index, query, named[0])
    if meant is None or meant.speaker == named[0] or not meant.serve:
        return None
    who = [quotes.who(index.base, meant)]
    words = quotation_words.NEARER.format(
        who=listed(who), named=index.base.speakers[named[0]].organisation
    )
    return replace(quotes.show(index.base, [meant], words), verdict=Verdict.OTHER_SPEAKER)


def _told(index: QuoteIndex, query: Query, before: Conversation) -> Quote | None:
    """The quote told last, where it is only asked whose it is."""
    held = [index.base.quotes[id_] for id_ in before.facts if id_ in index.base.quotes]
    alone = len(held) == len(before.facts) == 1
    return held[0] if alone and _WHOM.search(query.bare) else None


def _said(index: QuoteIndex, query: Query, named: str) -> Quote | None:
    """The quote that has what is said to be said, if none of the one named fits nearly as well."""
    cleft = _CLEFT.match(query.text)
    if cleft is None or not _NAMED.match(query.bare):
        return None
    words = stems_of(query.text[cleft.end() :])
    first = next(iter(index.rank(words, ())), None)
    own = next(iter(index.rank(words, (named,))), None)
    if first is None or not (first.share >= quotes.ENOUGH or first.leads >= quotes.LEANS):
        return None
    return None if own and own.total > first.total - _CLEARLY else first.quote
