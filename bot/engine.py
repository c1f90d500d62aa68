"""From text to Reply: trouble first, then a message's questions one by one. Pure: no clock.

What a single question gets is decided in `bot.answers.deciding`, whose docstring has the order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import reduce

from bot.answers import halving, left_out
from bot.answers.deciding import Asked, Decider
from bot.answers.explaining import considered
from bot.answers.halving import Part
from bot.answers.merging import together
from bot.answers.remembering import remembered
from bot.answers.signposts import Signposts
from bot.answers.texts.note_bars import CERTAIN
from bot.answers.texts.rather import Rather
from bot.language.asking.verdict_asked import VERDICT_ASKED
from bot.language.distress import Kind, recognise
from bot.language.shown import says
from bot.model.facts import FactBase
from bot.model.query import Conversation, Intent, Query, Slots
from bot.model.reply import Outcome, Reason, Reply, Verdict
from bot.questions.aside.existence import asked_to_be_there
from bot.questions.aside.premise import perhaps_granted, taken_for_granted
from bot.questions.periods.own_times import OwnTimes
from bot.questions.read_as import read_as
from bot.questions.reader import Reader
from bot.questions.shape import asks_for_text, has_slots
from bot.questions.turns.follow_ups import follow_up
from bot.questions.turns.pointing import asks_of_shown
from bot.questions.turns.reckoning import in_counts
from bot.questions.turns.repeating import AGAIN, asks_again

CUTS = 16
"""Ways to cut a message and its parts that are tried, so that no message takes long."""
_WHOLE = frozenset({"quotation", "refused", "empty", "small talk", "phrased", "again"})
"""Steps whose reply is to the whole of a message, however many parts it has."""

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
        text = AGAIN if before.facts and self._only_again(text) else text
        try:
            whole = self._answered(text, before, today, whole=True)
            figured = whole.query.carried and left_out.by_figures(self.base, whole.reply)
            meant = whole.reply.step == "phrased" or (figured and in_counts(whole.query))
            if signpost and not meant:
                return signpost, before
            if corrected := self._corrected(text, whole.reply, before, today):
                return corrected, whole.after
            told = self._checked(text, whole, before, today)
            told = told or self._itemised(text, whole, before, today)
            told = told or self._apart(text, whole, before, today)
            if more := self._completed(text, told or whole, before, today):
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

    def _checked(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The verdicts on what a message states sentence by sentence; None where it doesn't."""
        parts: list[Part] = []
        for stated in () if whole.reply.step in _WHOLE else self._reader.statements(text):
            known = parts[-1].after if parts else before
            parts.append(self._answered(f"{stated}, {VERDICT_ASKED}", known, today))
        if not parts or any(part.reply.verdict is None for part in parts):
            return None
        return parts[-1]._replace(reply=reduce(together, (part.reply for part in parts)))

    def _itemised(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The replies to what a message lists, where they tell more than the one to it all."""
        listed = None if whole.reply.step in _WHOLE else self._reader.items(text)
        if listed is None:
            return None
        known = self._answered(listed.head, before, today).after if listed.head else before
        parts: list[Part] = []
        for item in listed.items:
            part = self._answered(item, known, today, beside=True)
            if parts and (listed.named or not halving.answers(part)):
                alone = self._answered(item, before, today)
                part = alone if halving.answers(alone) else part
            parts.append(halving.unfound(part, item))
            moved = listed.head and part.after.slots.areas != known.slots.areas
            known = known if moved else part.after
        if not halving.lists(whole, parts, sure=listed.sure):
            return None
        told = reduce(together, (part.reply for part in parts))
        return parts[-1]._replace(reply=told)

    def _apart(
        self,
        text: str,
        whole: Part,
        before: Conversation,
        today: date,
        cuts: Iterator[int] | None = None,
        *,
        beside: bool = False,
    ) -> Part | None:
        """The two questions of a message, where their replies tell more than the one to it all.

        The second may lean on the first; where that gets it nowhere, it is asked on its own. It
        may be two itself; `cuts` are what is left of those that one message is allowed.
        """
        if whole.reply.step in _WHOLE:
            return None
        cuts = iter(range(CUTS)) if cuts is None else cuts
        for (first, rest), _ in zip(self._reader.halves(text, beside=beside), cuts, strict=False):
            one = self._answered(first, before, today, beside=beside)
            if not (halving.answers(one) or halving.lacks(one)) or self._elsewhere(
                one, whole, rest
            ):
                continue
            for known in (one.after, before):
                leans = known is one.after
                other = self._answered(rest, known, today, beside=leans)
                deeper = self._apart(rest, other, known, today, cuts, beside=leans)
                other = deeper or halving.unheld(other)
                if not leans and not halving.stands_alone(one, other):
                    break
                if halving.adds(whole, one, other):
                    if halving.completes(one, other, rest):
                        return other
                    return other._replace(reply=together(one.reply, other.reply))
                if halving.answers(other) and (
                    halving.counts(other) or not other.facts <= one.facts
                ):
                    break
        return None

    def _elsewhere(self, one: Part, whole: Part, rest: str) -> bool:
        """Whether half of a message is told a note of another place than the rest asks it of.

        "Are any of them very young? I'm looking for the number in A."
        """
        placed, named = whole.query.slots, one.query.slots
        if named.areas or named.places or not halving.only_says(rest):
            return False
        held = [note for id_ in one.facts if (note := self.base.notes.get(id_))]
        wide = Slots(areas=placed.areas, places=placed.places)
        return any(not self._reader.scope.in_scope(note, wide) for note in held)

    def _completed(self, text: str, told: Part, before: Conversation, today: date) -> Part | None:
        """An answer by figures with what it left out of all that a message names; else None."""
        base, first = self.base, told
        if not left_out.figured(base, told.reply):
            return None
        half = False  # whether what was told is what another part asks for
        for piece, names in self._reader.named(text):
            if not left_out.left_out(base, names, told.reply):
                half = half or left_out.names_any(names)
                continue
            for part, named, asks in self._reader.parted(piece):
                if asks and left_out.left_out(base, named, told.reply):
                    told = self._added(part, named, told, before, today)
                if missing := left_out.left_out(base, named, told.reply):
                    lacks = left_out.lacking(base, missing, told.reply, half=half)
                    return told._replace(reply=lacks)
                half = half or (asks and left_out.names_any(named))
        return None if told is first else told

    def _added(
        self, text: str, named: Slots, told: Part, before: Conversation, today: date
    ) -> Part:
        """What was told, with the figure that a part of the message asks for and it left out."""
        placed = told.after.slots.areas and not named.areas
        for known in (told.after,) if placed else (told.after, before):
            other = self._answered(text, known, today, beside=known is told.after)
            if not (left_out.by_figures(self.base, other.reply) and halving.answers(other)):
                continue
            if not left_out.left_out(self.base, named, other.reply):
                return other._replace(reply=together(told.reply, other.reply))
        return told

    def _corrected(
        self, text: str, whole: Reply, before: Conversation, today: date
    ) -> Reply | None:
        """What is held, where a question builds on something else and no figure answers it."""
        figured = any(id_ in self.base.figures for id_ in whole.facts)
        answered = whole.outcome is Outcome.ANSWER and (whole.step != "why" or figured)
        if answered or whole.step in _WHOLE:
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
        reading = follow_up(read, before, self.base, parts, beside=beside)
        reply = self._decider.decide(Asked(reading, text, today, before))
        leant = bool(reading.query.carried) and not beside
        if leant and asks_for_text(read.query) and halving.idles(reply, before):
            afresh = self._decider.decide(Asked(read, text, today, Conversation()))
            if len(read.query.words) > _FEW:
                afresh = self._rather.than(text, read.query, afresh)
            if afresh.step in _TELLS and self.base.notes.keys() >= {*afresh.facts}:
                reading, reply = read, afresh
        reply = replace(reply, read_as=reply.read_as or read_as(self.base, reading.query))
        if leant and halving.echoes(read.query, reply, before):
            return Part(reading.query, halving.made_out(read.query, reply, before), before)
        counted = self._measured(reading.query, reply) if whole else reading.query
        after = remembered(before, counted, reply, reading.more)
        supposed = reply.step == "refused" and reply.reason is Reason.NOT_COMPUTABLE
        single = supposed or reply.step in ("quotation", "claim")
        causes_told = reading.query.intent is Intent.WHY and reply.outcome is Outcome.ANSWER
        for query in () if single else reading.more:
            if causes_told and query.intent is Intent.WHO_SAID:
                continue  # the statements told already are what was said
            further_read = reading._replace(query=query, more=())
            if reading.query is not read.query:  # what leans on the last question leans as a whole
                further_read = follow_up(further_read, after, self.base, parts)
            told = self._decider.decide(Asked(further_read, "", today, after))
            further = halving.named(further_read.query, told)
            reply = reply if halving.idle(reply, further) else together(reply, further)
        for leaning in reading.then:
            part = self._answered(leaning, after, today)
            reply, after = together(reply, halving.named(part.query, part.reply)), part.after
        return Part(reading.query, reply, after)

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
