"""From text to Reply: trouble first, then a message's questions one by one. Pure: no clock.

What a single question gets is decided in `bot.answers.deciding`, whose docstring has the order.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answers import halving, left_out
from bot.answers.deciding import Asked, Decider
from bot.answers.dividing import WHOLE, Divider
from bot.answers.explaining import considered
from bot.answers.halving import Part
from bot.answers.merging import together
from bot.answers.remembering import remembered
from bot.answers.signposts import Signposts
from bot.answers.texts.note_bars import CERTAIN
from bot.answers.texts.rather import Rather
from bot.language.distress import Kind, recognise
from bot.language.shown import says
from bot.model.facts import FactBase
from bot.model.query import Conversation, Intent, Query, Slots
from bot.model.reply import Outcome, Reason, Reply, Verdict
from bot.questions.aside.existence import asked_to_be_there
from bot.questions.aside.premise import perhaps_granted, taken_for_granted
from bot.questions.periods.own_times import OwnTimes
from bot.questions.read_as import read_as
from bot.questions.reader import Reader, Reading
from bot.questions.shape import asks_for_text, has_slots, worked_back
from bot.questions.turns.against_last import sums_up
from bot.questions.turns.follow_ups import follow_up
from bot.questions.turns.found import of_found
from bot.questions.turns.pointing import asks_of_shown
from bot.questions.turns.reckoning import in_counts, tells_how
from bot.questions.turns.repeating import AGAIN, asks_again
from bot.questions.turns.there import there_named
from bot.questions.turns.told_times import of_told_time

_TELLS = frozenset({"phrased", "note"})
"""Steps by which a question that leans on nothing may be told of by a note."""
_FEW = 4
"""Words that say too little for a last look at the texts: "which is it exactly"."""


class Engine:
    """Answers from one fact base. Safe to share: asking changes nothing in it."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._reader = Reader(base)
        self._decider = decider = Decider(base, self._reader)
        self._rather = Rather(base, self._reader, decider.quotes, decider.doubts)
        self._signposts = Signposts(base.helplines)
        self._divider = Divider(base, self._reader, self._answered, self._looked_over)
        self._times = OwnTimes(base, (self._reader.notes, self._reader.quotes))

    def ask(
        self, text: str, *, today: date, conversation: Conversation | None = None
    ) -> tuple[Reply, Conversation]:
        """The reply to `text`, and the conversation to hand in with the next one."""
        before = conversation or Conversation()
        text = self._times.spelt(text, before.slots.periods)
        need = recognise(text)
        calm = need is not None and Kind.ANYBODY in need.kinds
        signpost = self._signposts.answer(need, text) if need else None
        if signpost and not calm:
            return signpost, before
        if before.facts and asks_of_shown(self._reader.plain(text)):
            signpost = None
        again = before.facts and self._only_again(text)
        text = AGAIN if again and not sums_up(self._reader.plain(text), before) else text
        try:
            whole = self._answered(text, before, today, whole=True)
            figured = whole.query.carried and left_out.by_figures(self.base, whole.reply)
            meant = whole.reply.step == "phrased" or (figured and in_counts(whole.query))
            if signpost and not meant:
                return signpost, before
            if corrected := self._corrected(text, whole.reply, before, today):
                return corrected, whole.after
            told = self._divider.told(text, whole, before, today)
            if more := self._divider.completed(text, told or whole, before, today):
                return more.reply, more.after
            if told:
                return told.reply, told.after
            reply = self._rather.than(text, whole.query, whole.reply)
            if held := self._held(text, whole.query, reply, before, today):
                return held.reply, held.after
            if reply is whole.reply:
                return reply, whole.after
            reply = self._decider.judged(whole.query, reply)
            return reply, remembered(before, whole.query, reply)
        finally:
            self._reader.forget()

    def _held(
        self, text: str, query: Query, reply: Reply, before: Conversation, today: date
    ) -> Part | None:
        """What is asked to be there at all, told where it is: "is there anything on A?"."""
        placed = has_slots(query.slots) and not query.slots.by
        told_of = reply.outcome is Outcome.HELP and placed
        if told_of or reply.outcome in (Outcome.ANSWER, Outcome.CHOICE):
            return None
        what = asked_to_be_there(self._reader.plain(text))
        if what is None or self._reader.gaps.phrased(query.words):
            return None
        told = self._answered(what, before, today)
        reply = self._rather.than(what, told.query, told.reply)
        best = next(iter(self._reader.notes.match(told.query.words)), None)
        sure = best is not None and best.score >= CERTAIN and not best.lacking
        if reply.outcome is not Outcome.ANSWER or not (sure or left_out.figured(self.base, reply)):
            return None
        return Part(told.query, reply, remembered(before, told.query, reply))

    def _only_again(self, text: str) -> bool:
        """Whether a message asks for the last reply once more, and names nothing."""
        rest = asks_again(self._reader.plain(text))
        if rest is None:
            return False
        told = [slots for piece in rest for _, slots in self._reader.named(piece)]
        return not any(has_slots(slots) or slots.when for slots in told)

    def explain(self, text: str, reply: Reply) -> Reply:
        """The reply to `text`, asked by itself, with what was considered for it."""
        try:
            query = self._reader.read(text, whole=True).query
            decider, notes = self._decider, self._reader.notes
            steps = tuple(name for name, _ in decider.steps)
            rows = considered(query, reply.step, steps, notes, decider.quotes)
            return replace(reply, explained=tuple(rows))
        finally:
            self._reader.forget()

    def prepare(self) -> None:
        """Work out what the first questions would wait for, by asking for each text once."""
        asks = [note.ask[:1] for note in self.base.notes.values()]
        asks += [quote.ask[:1] for quote in self.base.quotes.values()]
        for phrasing in (one for ask in asks for one in ask):
            # Not word for word, which would be answered before most is looked at.
            self.ask(f"why {phrasing}", today=date.min)
            self.ask(f"who said {phrasing}", today=date.min)
        self.ask("any comment by anybody?", today=date.min)
        self.ask("xyzzy", today=date.min)  # a word that has to be looked for among all others

    def _corrected(
        self, text: str, whole: Reply, before: Conversation, today: date
    ) -> Reply | None:
        """What is held, where a question builds on something else and no figure answers it."""
        figured = any(id_ in self.base.figures for id_ in whole.facts)
        answered = whole.outcome is Outcome.ANSWER and (whole.step != "why" or figured)
        if answered or whole.step in WHOLE:
            return None
        plain = self._reader.plain(text)
        sure = taken_for_granted(plain)
        taken = sure or perhaps_granted(plain)
        if taken is None:
            return None
        reply = self._answered(f"is it true that {taken}?", before, today).reply
        figured = any(id_ in self.base.figures for id_ in reply.facts)
        rises = reply.headline.startswith((says.FALL_NOT_HELD, says.ABSENCE_NOT_HELD))
        differs = rises or reply.verdict is Verdict.DIFFERS
        return reply if differs and (sure or figured) else None

    def _answered(
        self,
        text: str,
        before: Conversation,
        today: date,
        *,
        beside: bool = False,
        whole: bool = False,
    ) -> Part:
        """A message, or a part of one, taken as one."""
        parts = self._reader.parts
        read = self._reader.read(text, whole=whole)
        before = of_found(read.query, before, self.base)
        reading = follow_up(read, before, self.base, parts, beside=beside)
        reply = self._decider.decide(Asked(reading, text, today, before))
        leant = bool(reading.query.carried) and not beside
        if leant and asks_for_text(read.query) and halving.idles(reply, before):
            afresh = self._decider.decide(Asked(read, text, today, Conversation()))
            if len(read.query.words) > _FEW:
                afresh = self._rather.than(text, read.query, afresh)
            again = reply.facts == before.facts and len(read.query.words) > _FEW
            if afresh.step in (
                _TELLS | {"decline"} if again else _TELLS
            ) and self.base.notes.keys() >= {*afresh.facts}:
                reading, reply = read, afresh
        reading, reply = self._of_the_place(text, reading, reply, before, today)
        reply = replace(reply, read_as=reply.read_as or read_as(self.base, reading.query))
        if leant and halving.echoes(read.query, reply, before):
            return Part(reading.query, halving.made_out(read.query, reply, before), before)
        counted = self._measured(reading.query, reply) if whole else reading.query
        after = remembered(before, counted, reply, reading.more)
        refused = reply.step == "refused" or worked_back(reading.query)
        single = reply.step in ("quotation", "claim")
        single = single or (refused and reply.reason is Reason.NOT_COMPUTABLE)
        causes_told = reading.query.intent is Intent.WHY and reply.outcome is Outcome.ANSWER
        for query in () if single else reading.more:
            if causes_told and query.intent is Intent.WHO_SAID:
                continue  # the statements told already are what was said
            if reply.outcome is Outcome.NO_ANSWER and tells_how(query):
                continue
            told = of_told_time(query, after, self.base)
            further_read = reading._replace(query=told, more=())
            if reading.query is not read.query:  # what leans on the last question leans as a whole
                further_read = follow_up(further_read, after, self.base, parts)
            decided = self._decider.decide(Asked(further_read, "", today, after))
            further = halving.named(further_read.query, decided)
            reply = reply if halving.idle(reply, further) else together(reply, further)
        for leaning in reading.then:
            part = self._answered(leaning, after, today)
            reply, after = together(reply, halving.named(part.query, part.reply)), part.after
        return Part(reading.query, reply, after)

    def _of_the_place(
        self, text: str, reading: Reading, reply: Reply, before: Conversation, today: date
    ) -> tuple[Reading, Reply]:
        """The note asked for of the place that "there" stands for, if nothing else was found."""
        unmet = reply.outcome is Outcome.NO_ANSWER
        named = there_named(text, before, self.base) if unmet else None
        if named is None:
            return reading, reply
        read = self._reader.read(named)
        told = self._decider.decide(Asked(read, named, today, Conversation()))
        noted = told.outcome is Outcome.ANSWER and told.step in _TELLS
        return (read, told) if noted else (reading, reply)

    def _looked_over(self, text: str, part: Part) -> Part:
        """A part of a message with the text that is told rather than what was found, if any is."""
        return part._replace(reply=self._rather.than(text, part.query, part.reply))

    def _measured(self, query: Query, reply: Reply) -> Query:
        """The query with the measure that was taken for one that counts and names none."""
        shown = [self.base.figures.get(id_) for id_ in reply.facts]
        measures = {figure.measure for figure in shown if figure and not figure.of}
        if query.intent is not Intent.VALUE or query.slots.measures or len(measures) != 1:
            return query
        return replace(query, slots=replace(query.slots, measures=tuple(measures)))

    def look_up(self, slots: Slots, *, today: date) -> Reply:
        """The figure for slots filled in one by one, as from a form."""
        return self._decider.look_up(slots, today=today)

    def show(self, ids: tuple[str, ...], *, today: date) -> Reply | None:
        """The facts with these ids as an answer; None if any of them is gone."""
        return self._decider.show(ids, today=today)
