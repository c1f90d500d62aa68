"""The text that is told rather than what was found: nothing, or a text that fits less well.

A last look at a whole message, when all steps are done. May import what finds texts.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose
from bot.answers.texts import quotes
from bot.answers.texts.causes import of_other
from bot.answers.texts.doubts import Doubts, numbered
from bot.answers.texts.homes import at_home
from bot.answers.texts.matters import strange_matter
from bot.answers.texts.note_bars import (
    contrary,
    figure_asked,
    of_other_ages,
)
from bot.answers.texts.note_replies import tell
from bot.answers.texts.quote_index import QuoteIndex
from bot.answers.texts.telling import note_tells, quote_tells
from bot.answers.texts.weighing import Weighing
from bot.language.asking.quotation_marks import quoted as marked
from bot.language.asking.quotation_marks import tidy
from bot.language.shown import says
from bot.language.words import root
from bot.model.facts import FactBase, Note, Quote
from bot.model.query import Intent, Query
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.aside.own_place import own_place
from bot.questions.names.vocabulary import words_of
from bot.questions.only import only_dated, only_placed
from bot.questions.reader import Reader
from bot.questions.shape import asks_for_speaker
from bot.questions.texts.about_data import asked_of_all
from bot.questions.texts.explained import asks_of_deed
from bot.questions.texts.other_things import OtherThings

LIKELY = 0.7
"""How likely a text has to be that is told rather than nothing."""
SURE, HARDLY = 0.75, 0.1
"""How likely one has to be that is told rather than others, and how likely they may be."""
NOTHING = 0.025
"""How likely it has to be that any text is meant rather than a figure or nothing."""
DOUBTED = 0.4
"""How likely a text has to be meant rather than nothing held, where no figure is."""
_DOUBTFUL = frozenset({"quote", "note", "decline"})
"""The steps whose texts are looked at once more."""
_GUESSED = frozenset({"source", "note", "decline"})
"""The steps whose texts may be of another thing than is asked about."""
_LAST = frozenset({"claim", "quote", "note", "figure", "decline"})
"""The steps after which a text is still told rather than nothing."""
PLAINLY, LEADING = 4.0, 0.35
"""What has to speak for a note that is told where nothing is named, and how likely it has to be."""
_SHORT = 3
"""Words of which a note that has them all is hardly doubted: "limitations of data"."""
_QUOTED = 25
"""Letters between quotation marks that are words to be held against what was published."""


class Rather:
    """Takes a last look at replies from one base."""

    def __init__(self, base: FactBase, reader: Reader, index: QuoteIndex, doubts: Doubts) -> None:
        self._base = base
        self._doubts = doubts
        self._notes, self._scope = reader.notes, reader.scope
        self._defining = reader.defining
        self._quotes = index
        self._texts = base.notes.keys() | base.quotes.keys()
        self._plain = reader.plain
        self._places = reader.vocabulary.area_words | reader.vocabulary.place_words
        self._weighing = Weighing(base, reader, index)
        self._others = OtherThings(base, self._weighing.spoken, reader.vocabulary.subject_words)

    def than(self, text: str, query: Query, reply: Reply) -> Reply:
        """What is told rather than this reply to a whole message; mostly the reply itself."""
        if reply.step == "note" and reply.facts and asked_of_all(query):
            return reply
        reply = self._than(text, query, reply)
        texts = reply.step in _GUESSED and self._texts >= {*reply.facts}
        if not texts or not reply.facts or query.carried:
            return reply
        if place := self._elsewhere(text, query):
            return _declined(reply, says.NOT_HELD_WORDS.format(words=place))
        return self._near(reply) if self._others.asked(query, reply.facts[0]) else reply

    def _than(self, text: str, query: Query, reply: Reply) -> Reply:
        missed = reply.reason in (Reason.NOT_HELD, Reason.OUT_OF_SCOPE) and reply.step in _LAST
        told = reply.outcome is Outcome.ANSWER and bool(reply.facts)
        texts = self._base.quotes.keys() if reply.step == "quote" else self._texts
        doubtful = told and reply.step in _DOUBTFUL and texts >= {*reply.facts}
        if only_placed(query) or only_dated(query):
            return reply
        helped = reply.step == "held" and reply.outcome is Outcome.HELP
        if helped and (note := self._plain_note(text, query)):
            return replace(tell(self._base, note), step="note", read_as=reply.read_as)
        if not (missed or doubtful):
            return reply
        weighed = not (query.carried or numbered(query) or "RATE" in query.cues)
        weighed = weighed and not asks_of_deed(query)
        if weighed and (other := self._weighed(text, query, reply)):
            return replace(other, read_as=reply.read_as)
        return self._doubts.rather(query, reply) if missed else self._doubted(text, query, reply)

    def _elsewhere(self, text: str, query: Query) -> str | None:
        """The writer's own place, if it is asked about and none of those with a name here."""
        if query.slots.areas or query.slots.places:
            return None
        return own_place(text, self._plain(text), query.text, self._places)

    def _near(self, reply: Reply) -> Reply:
        """That what is asked for is not held, with the texts found to choose instead."""
        return replace(_declined(reply), choices=tuple(map(self._doubts.choice, reply.facts)))

    def _heard_of(self, query: Query, reply: Reply) -> Reply:
        """The quotes told, unless none of them has anything of what is asked for."""
        if any(quote_tells(query, self._base.quotes[id_]) for id_ in reply.facts):
            return reply
        return _declined(reply)

    def _doubted(self, text: str, query: Query, reply: Reply) -> Reply:
        """A note that was told, unless it is likelier that nothing held is meant.

        Not where a meaning is asked for, or a few words are all that note's. Of quotes, it is seen
        to that they tell what is asked.
        """
        if self._base.quotes.keys() >= {*reply.facts}:
            return self._heard_of(query, reply)
        match = self._notes.fit(query.words, reply.facts[0])
        short = len(query.words) <= _SHORT and "CLAIM" not in query.cues
        plain = "MEANING" in query.cues or short
        if query.carried or (plain and match and not match.lacking):
            return reply
        weighed = self._weighing.of(query, text)
        if weighed is None:
            return reply
        if weighed.of(self._texts) < NOTHING:
            return _declined(reply)
        weighed = self._weighing.of(query, text, figured=False) or weighed
        meant, nothing = weighed.of(reply.facts), 1 - weighed.of(self._texts)
        doubted = meant < DOUBTED * (meant + nothing)
        return self._near(reply) if doubted else reply

    def _plain_note(self, text: str, query: Query) -> Note | None:
        """The note that a question fits which names nothing that figures are of.

        It knows every word that tells what is asked, and leads by all signs, though few speak for
        any text where there are few phrasings.
        """
        slots, best = query.slots, next(iter(self._notes.match(query.words)), None)
        placed = slots.areas or slots.places or slots.by or slots.periods or slots.when
        if placed or query.carried or query.intent is Intent.WHO_SAID or numbered(query):
            return None
        if best is None or best.lacking or not best.telling or best.evidence(0) < PLAINLY:
            return None
        weighed = self._weighing.of(query, text, figured=False)
        note = self._base.notes[best.note]
        meant = weighed and weighed.id == best.note and weighed.likely >= LEADING and weighed.knows
        fits = meant and not query.cues & {"RANK", "CLAIM"} and not contrary(query, note)
        return note if fits and note_tells(query, note) else None

    def _weighed(self, text: str, query: Query, reply: Reply) -> Reply | None:
        """The text that is far likelier meant than what was found."""
        if quotes.of_others(self._quotes, query) or not self._heard(query):
            return None
        weighed = self._weighing.of(query, text)
        if weighed is None or weighed.of(reply.facts) > HARDLY:
            return None
        doubted = reply.facts or reply.reason is Reason.OUT_OF_SCOPE
        if weighed.likely < (SURE if doubted else LIKELY) or not weighed.knows:
            return None
        quote, note = self._base.quotes.get(weighed.id), self._base.notes.get(weighed.id)
        if quote and quote.serve:
            return self._quoted(text, query, quote)
        quoted = reply.facts and (quotes.asks_for_quote(query) or asks_for_speaker(query))
        return self._noted(query, note) if note and not quoted else None

    def _heard(self, query: Query) -> bool:
        """Whether words are held of those who are named, if any are."""
        speakers = {quote.speaker for quote in self._base.quotes.values() if quote.serve}
        return speakers >= {*query.slots.speakers}

    def _quoted(self, text: str, query: Query, quote: Quote) -> Reply | None:
        """A quote, unless somebody else is asked, or words are to be held against it."""
        slots = query.slots
        if slots.speakers and slots.speakers != (quote.speaker,):
            return None
        homes = self._quotes.homes(quote.speaker)
        areas = (*slots.areas, *(area for _, area in slots.places))
        away = not all(at_home(self._base, homes, (area,)) for area in areas)
        if away or any(span.end - span.start > _QUOTED for span in marked(tidy(text))):
            return None
        if not quote_tells(query, quote) or (quote.why and self._of_other(query)):
            return None
        if strange_matter(self._quotes, query, (quote.speaker,)):
            return None
        return replace(quotes.show(self._base, [quote]), step="quote")

    def _of_other(self, query: Query) -> bool:
        """Whether the cause of another matter is asked for, whoever might give it."""
        asks_why = query.intent is Intent.WHY and not (query.slots.speakers or query.voices)
        return asks_why and of_other(self._quotes, query)

    def _noted(self, query: Query, note: Note) -> Reply | None:
        """A note, if it may answer: of the place, the ages and the kind of thing asked for."""
        barred = contrary(query, note) or of_other_ages(query, note)
        if barred or figure_asked(query, note, self._scope, self._defining):
            return None
        fits = self._tied(query, note) and self._scope.in_scope(note, query.slots)
        fits = fits and note_tells(query, note)
        return replace(tell(self._base, note), step="note") if fits else None

    def _tied(self, query: Query, note: Note) -> bool:
        """Whether a note has more of a question than the groups it names: "how do I get on G?"."""
        match = self._notes.fit(query.words, note.id)
        members = [self._base.breakdowns[group].members[one] for group, one in query.slots.by]
        named = {
            root(word)
            for one in members
            for name in (one.name, *one.also)
            for word in words_of(name.lower())
        }
        groups = len(named.intersection(map(root, query.words)))
        tied = not members or self._scope.names(note, query.slots)
        return match is not None and (tied or match.telling - len(match.lacking) > groups)


def _declined(reply: Reply, words: str = says.NOT_HELD_MEASURE) -> Reply:
    declined = compose.decline(Reason.NOT_HELD, words)
    return replace(declined, step=reply.step, read_as=reply.read_as)
