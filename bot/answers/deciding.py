"""What one question gets, in one decision order. Pure: imports the rooms above it and no clock.

The order, followed by `Decider.decide` (`--explain` prints the step that decided):

 1. trouble       helplines for somebody in trouble, or who asks whom one turns to: `Engine.ask`
 2. empty         there is nothing to read
 3. small talk    a greeting or thanks and nothing else, or the writer's own errands
 4. phrased       a phrasing, word for word, of a note, a quote or something not held
 5. quotation     words pasted or half remembered, held against the words as published
 6. refused       a person's identity, a method, what would be if, a demand to invent something
 7. again         the last reply once more, who said it, or what else they said
 8. judgement     whether something is any good or ought to be, which nothing held tells
 9. given         what the numbers come to that the message itself gives
10. source        where a figure comes from, or what a number read somewhere is of
11. held          what is held, and help with the bot
12. claim         a number, or a comparison, stated to be checked
13. why           attributed statements about a cause
14. quote         who said what
15. note          a definition, law or background, reached by its phrasings
16. figure        a figure by its slots, or worked out from held ones; a missing slot is named
17. decline       nothing held fits; of a whole message, the note asked for by far is still told,
                  and what is asked to be there at all is asked for by itself
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.answers import compose, declining, small, sources
from bot.answers.asking import Answering
from bot.answers.checked import bare_numbers, claims, concluding, premises
from bot.answers.checked.note_claims import NoteClaims
from bot.answers.held import ends, every_measure, figures, places
from bot.answers.held.lookup import FigureIndex
from bot.answers.quoted.quotations import QuotationChecker
from bot.answers.texts import causes, judgements, misnamed, note_bars, pointing_back, quotes
from bot.answers.texts.note_replies import tell
from bot.answers.texts.notes import NoteTeller
from bot.answers.texts.quote_index import QuoteIndex
from bot.answers.worked_out import comparing, gaps, given_numbers, tracing, wholes, working
from bot.answers.worked_out.peers import ranks_areas
from bot.language.shown import computing, says
from bot.model.facts import FactBase
from bot.model.query import Conversation, Intent, Query, Slots
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.aside.supposing import supposes
from bot.questions.claimed import is_claim
from bot.questions.only import only_counted, only_dated
from bot.questions.read_as import read_as
from bot.questions.reader import Reader, Reading
from bot.questions.shape import (
    COUNTING,
    asks,
    asks_for_speaker,
    has_slots,
    no_number_asked,
    of_reckoning,
    words_wanted,
)
from bot.questions.turns.pointing import goes_on, points_back


class Asked(NamedTuple):
    """What a step decides on: the reading of the raw text, the date, the conversation before."""

    reading: Reading
    raw: str
    today: date
    before: Conversation

    @property
    def query(self) -> Query:
        """The question as read."""
        return self.reading.query


_TOLD_BY = frozenset({"why", "note", "decline"})
"""Steps whose reply may be a text that a claim is to be held against."""
Step = Callable[[Asked], Reply | None]


class Decider:
    """Decides on one question at a time, from one fact base; deciding changes nothing in it."""

    def __init__(self, base: FactBase, reader: Reader) -> None:
        self.base = base
        self._reader = reader
        self._figures = FigureIndex(base)
        self.quotes = QuoteIndex(base, reader.quotes)
        self._quotations = QuotationChecker(base, self.quotes, reader.vocabulary)
        self._notes = NoteTeller(base, reader)
        self.doubts = self._notes.doubts
        self._claims = NoteClaims(base, reader.scope, reader.notes)
        self.steps: tuple[tuple[str, Step], ...] = (
            ("empty", self._empty),
            ("small talk", self._small_talk),
            ("phrased", self._phrased),
            ("quotation", self._quotation),
            ("refused", self._refused),
            ("again", self._again),
            ("judgement", self._judgement),
            ("given", self._given),
            ("source", self._source),
            ("held", self._held),
            ("claim", self._claim),
            ("why", self._why),
            ("quote", self._quote),
            ("note", self._note),
            ("figure", self._figure),
            ("decline", self._decline),
        )

    def decide(self, asked: Asked) -> Reply:
        """The reply of the first step that has one."""
        at = Answering(self._figures, asked.today)
        query = every_measure.meant(at, wholes.meant(at, asked.query))
        asked = asked._replace(reading=asked.reading._replace(query=query))
        for name, step in self.steps:
            reply = step(asked)
            if reply is not None:
                return self.judged(asked.query, replace(reply, step=name))
        raise AssertionError("the last step always replies")

    def judged(self, query: Query, reply: Reply) -> Reply:
        """The reply, with the verdict where its text is told of a claim."""
        return self._claims.judged(query, reply) if reply.step in _TOLD_BY else reply

    def _empty(self, asked: Asked) -> Reply | None:
        return small.empty(self.base, self._figures.figures) if asked.reading.empty else None

    def _small_talk(self, asked: Asked) -> Reply | None:
        if asked.query.intent in (Intent.GREETING, Intent.THANKS):
            return small.talk(self.base, asked.query, self._figures.figures)
        elsewhere = asked.reading.errand or of_reckoning(asked.query)
        if elsewhere and not asked.before.facts:
            return self._phrased(asked) or small.outside(self.base, self._figures.figures)
        return None

    def _phrased(self, asked: Asked) -> Reply | None:
        return self._notes.phrased(asked.query) or quotes.phrased(self.quotes, asked.query)

    def _refused(self, asked: Asked) -> Reply | None:
        query = asked.query
        if "IDENTITY" in query.cues:
            return small.refused(says.REFUSED_IDENTITY)
        about = query.slots.measures or self._reader.in_subject(query)
        if "HOW_TO" in query.cues and about and "ADVICE" not in query.cues:
            return small.refused(says.REFUSED_METHOD)
        if supposes(query, self._reader.plain(asked.raw)):
            return compose.decline(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_SUPPOSED)
        if grown := gaps.grown(Answering(self._figures, asked.today), query):
            return grown
        stated = query.numbers and "ASKS" not in query.cues and "?" not in asked.raw
        if asked.reading.injected and (stated or not asks(query)):
            return small.refused(says.REFUSED_INVENT)
        return None

    def _quotation(self, asked: Asked) -> Reply | None:
        held = self._quotations.asked(asked.raw, asked.query, asked.before)
        return held or misnamed.asked(self.quotes, asked.query, asked.before)

    def _again(self, asked: Asked) -> Reply | None:
        """A follow-up that is about the last reply itself, or of its note asks what is not held."""
        again = self._pointed(asked)
        spelt = pointing_back.spelt_out(self.base, asked.query, asked.before)
        if spelt is None:
            return again
        afresh = self.decide(Asked(self._reader.read(spelt), spelt, asked.today, Conversation()))
        return pointing_back.settled(asked.query, again, afresh, asked.before)

    def _pointed(self, asked: Asked) -> Reply | None:
        wish = points_back(asked.query)
        if told := pointing_back.answer(self.base, self._notes, asked.query, asked.before):
            return told
        if asked.query.carried == ("note",) and (
            told := pointing_back.after_note(self._notes, asked.query, asked.before)
        ):
            return told
        if wish is None and pointing_back.asks_of_figure(self.base, asked.query, asked.before):
            alone = replace(asked.query, slots=Slots(), carried=())
            own = self._notes.best(alone, note_bars.ENOUGH)
            return own or self.show(asked.before.facts, today=asked.today)
        if not asked.before.facts or wish is None:
            return None
        if wish == "else":
            return quotes.others(self.base, asked.before.facts)
        held = [self.base.figures.get(id_) for id_ in asked.before.facts]
        if wish == "who" and (figured := [figure for figure in held if figure]):
            told = sources.sourced(Answering(self._figures, asked.today), figured)
            return sources.with_origin(asked.query, told, self._notes.on_sources())
        return self.show(asked.before.facts, today=asked.today)

    def _judgement(self, asked: Asked) -> Reply | None:
        judged = judgements.asked(self._reader, asked.query)
        return self._unheld(says.NO_JUDGEMENT, asked.query) if judged else None

    def _given(self, asked: Asked) -> Reply | None:
        at, said = Answering(self._figures, asked.today), self._reader.plain(asked.raw)
        return given_numbers.answer(at, asked.query, said) if asked.query.numbers else None

    def _source(self, asked: Asked) -> Reply | None:
        query, at = asked.query, Answering(self._figures, asked.today)
        unplaced = sources.unplaced(at, query)
        if unplaced or query.intent is not Intent.SOURCE:
            return unplaced or tracing.answer(at, query)
        return sources.asked(at, query, asked.before.facts, self._notes)

    def _held(self, asked: Asked) -> Reply | None:
        query, slots = asked.query, asked.query.slots
        placed = (slots.areas or slots.by) and (slots.measures or slots.periods or slots.when)
        keyed = placed or (slots.within and slots.measures)
        if query.intent is Intent.COVERAGE and not (slots.unknown or keyed or slots.periods):
            told = small.held(self.base, self._figures.figures, Slots() if query.carried else slots)
            return told if query.carried else self._notes.best(query, note_bars.CERTAIN) or told
        if query.intent is Intent.HELP and not has_slots(replace(query.slots, topics=())):
            return small.helped(self.base, query, self._figures.figures)
        return None

    def _claim(self, asked: Asked) -> Reply | None:
        at, query = Answering(self._figures, asked.today), asked.query
        if "CLAIM" in query.cues and (denied := premises.denied(at, query)):
            return denied
        if parts := concluding.parted(self.base, query, lambda one: self._reader.read(one).query):
            return claims.concluded(at, *parts)
        if told := bare_numbers.checked(at, query) or self._claims.claimed(query):
            return told
        if not is_claim(query) or not has_slots(query.slots):
            return None
        by_note = query.slots.unknown and self._notes.knows(query)
        return None if by_note else claims.check(at, query)

    def _why(self, asked: Asked) -> Reply | None:
        at, query = Answering(self._figures, asked.today), asked.query
        return causes.asked(at, query, self._notes, self.quotes)

    def _quote(self, asked: Asked) -> Reply | None:
        at, query = Answering(self._figures, asked.today), asked.query
        if query.intent is not Intent.WHO_SAID:
            return None
        if printed := sources.told_of(at, query):
            return sources.sourced(at, printed)
        if quotes.of_others(self.quotes, query):
            return quotes.not_held(self.quotes)
        areas = (*query.slots.areas, *(area for _, area in query.slots.places))
        named = query.slots.speakers or self.quotes.speakers_of(areas)
        open_ = not (named or areas or query.voices or query.slots.by or asks_for_speaker(query))
        if said := (open_ and self._notes.unsaid(query)) or quotes.likely(self.quotes, query):
            return said
        speak = named and not any(map(self.quotes.is_paper, named))
        reply = quotes.answer(self.quotes, query)
        wanted = reply.outcome is Outcome.ANSWER and quotes.wanted(query)
        if reply.headline == says.NOT_SERVED or wanted:
            return reply
        if self._notes.knows(query) and (
            note := self._notes.best(query, note_bars.CERTAIN if speak else note_bars.SURE)
        ):
            return note
        if reply.outcome is not Outcome.ANSWER and query.slots.by and not words_wanted(query):
            figure = self._figure(asked)
            return figure if figure and figure.outcome is Outcome.ANSWER else reply
        return reply

    def _note(self, asked: Asked) -> Reply | None:
        at, query = Answering(self._figures, asked.today), asked.query
        if ranks_areas(self.base, query) or note_bars.wants_figure(query):
            return None
        return self._notes.answer(at, query) or self._notes.instead(query)

    def _figure(self, asked: Asked) -> Reply | None:
        reply = self._figured(asked)
        if reply and reply.outcome is Outcome.ANSWER and asked.query.intent is Intent.WHY:
            # No number tells why; that what is explained did not happen is told.
            return premises.presumed_fall(Answering(self._figures, asked.today), asked.query)
        return reply

    def _figured(self, asked: Asked) -> Reply | None:
        at, query, slots = Answering(self._figures, asked.today), asked.query, asked.query.slots
        if printed := () if slots.areas else sources.printed_with(at, query):
            return sources.sourced(at, list(printed))
        named = slots.measures or slots.areas or slots.places or slots.by or slots.groups
        counts = query.cues & COUNTING or only_dated(query) or only_counted(query)
        if not (named or counts or ranks_areas(self.base, query)):
            return working.of_kind(at, query)
        settled = working.of_several(at, query)
        if settled := settled or self._unheld(declining.never_held(at, query, asked.raw), query):
            return settled
        if slots.unknown or no_number_asked(query) or declining.asks_length(at, query):
            return premises.presumed_fall(at, query)
        if declined := places.declined(at, query):
            return self._notes.leading(query) or declined
        return places.beside(at, query, self._by_slots(at, query))

    def _by_slots(self, at: Answering, query: Query) -> Reply:
        if first := (
            working.answer(at, query)
            or premises.taken_fall(at, query)
            or ends.asked(at, query)
            or figures.published_change(at, query)
            or comparing.answer(at, query)
            or premises.false_fall(at, query)
            or sources.of_its_time(at, query)
        ):
            return first
        query = sources.placed_by_number(at, query)
        reply = figures.following(at, query)
        answered = reply.outcome is Outcome.ANSWER
        return reply if answered else comparing.instead(at, query) or reply

    def _decline(self, asked: Asked) -> Reply:
        at, query, slots = Answering(self._figures, asked.today), asked.query, asked.query.slots
        alike = not slots.measures and self._reader.vocabulary.others & {*slots.unknown}
        if alike and slots.areas:
            return small.outside(self.base, self._figures.figures)
        of_quotes = self._notes.doubts.of_quotes
        nearest = self._notes.likely(query) or of_quotes(query, quotes.likely(self.quotes, query))
        nearest = nearest or self._notes.going_on(query, asked.before.facts)
        nearest = nearest or of_quotes(query, quotes.leading(self.quotes, query))
        nearest = nearest or quotes.introduced(self.quotes, query) or self._notes.leading(query)
        if fitting := nearest or declining.half_named(at, query):
            return fitting
        figured = not self.base.figures.keys().isdisjoint(asked.before.facts)
        told = (goes_on(query) and figured) or self._reader.in_subject(query)
        near = not alike and (told or declining.within_subject(query))
        words = declining.unheld(query) if near else None
        return self._unheld(words, query) or small.outside(self.base, self._figures.figures)

    def _unheld(self, words: str | None, query: Query) -> Reply | None:
        if not words:
            return None
        near = small.near(self._figures, query.slots)
        return compose.decline(Reason.NOT_HELD, words, offer=near, base=self.base)

    def look_up(self, slots: Slots, *, today: date) -> Reply:
        """The figure for slots filled in one by one, as from a form."""
        reply, query = figures.of_slots(Answering(self._figures, today), slots)
        return replace(reply, step="figure", read_as=read_as(self.base, query))

    def show(self, ids: tuple[str, ...], *, today: date) -> Reply | None:
        """The facts with these ids as an answer; None if any of them is gone."""
        base = self.base
        if ids and all(id_ in base.figures for id_ in ids):
            return figures.show(Answering(self._figures, today), [base.figures[i] for i in ids])
        if ids and all(id_ in base.quotes and base.quotes[id_].serve for id_ in ids):
            return quotes.show(base, [base.quotes[id_] for id_ in ids])
        if len(ids) == 1 and ids[0] in base.notes:
            return tell(base, base.notes[ids[0]])
        return None
