"""A message that asks several things, told part by part where that tells more than it all as one.

Each part may lean on the one before it; what is held of none of them is said. Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import reduce
from typing import Protocol

from bot.answers import halving, left_out
from bot.answers.halving import Part
from bot.answers.merging import together
from bot.language.asking.verdict_asked import VERDICT_ASKED
from bot.model.facts import FactBase
from bot.model.query import Conversation, Slots
from bot.model.reply import Reason
from bot.questions.reader import Reader
from bot.questions.several.anew import leans_back

CUTS = 16
"""Ways to cut a message and its parts that are tried, so that no message takes long."""
WHOLE = frozenset({"quotation", "refused", "empty", "small talk", "phrased", "again", "given"})
"""Steps whose reply is to the whole of a message, however many parts it has."""


class Answered(Protocol):
    """How one question is answered."""

    def __call__(
        self, text: str, before: Conversation, today: date, *, beside: bool = False
    ) -> Part:
        """Take a text, which may stand `beside` the one before it in one message, as one."""


class Divider:
    """Takes messages apart. `answered` answers a part, `looked_over` doubts the reply to one."""

    def __init__(
        self,
        base: FactBase,
        reader: Reader,
        answered: Answered,
        looked_over: Callable[[str, Part], Part],
    ) -> None:
        self.base = base
        self._reader = reader
        self._answered = answered
        self._looked_over = looked_over

    def told(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The replies to the parts of a message; None where they tell no more than the whole."""
        told = self._checked(text, whole, before, today)
        told = told or self._asked(text, whole, before, today)
        told = told or self._itemised(text, whole, before, today)
        told = told or self._apart(text, whole, before, today)
        return None if told and self._of_others(whole, told) else told

    def _of_others(self, whole: Part, told: Part) -> bool:
        """Whether what is told is of others of a breakdown only than those that are named."""
        named, shown = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        for group, member in whole.query.slots.by:
            named[group].add(member)
        for figure in (self.base.figures[id_] for id_ in told.facts if id_ in self.base.figures):
            for group, members in figure.by:
                shown[group] |= members
        return any(members.isdisjoint(shown[group] or members) for group, members in named.items())

    def _checked(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The verdicts on what a message states sentence by sentence; None where it doesn't."""
        parts: list[Part] = []
        for stated in () if whole.reply.step in WHOLE else self._reader.statements(text):
            known = parts[-1].after if parts else before
            parts.append(self._answered(f"{stated}, {VERDICT_ASKED}", known, today))
        if not parts or any(part.reply.verdict is None for part in parts):
            return None
        return parts[-1]._replace(reply=reduce(together, (part.reply for part in parts)))

    def _asked(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The replies to the questions that a message plainly consists of."""
        asked = self._reader.questions(text)
        if not asked or whole.reply.step in WHOLE - {"phrased"}:
            return None
        parts: list[Part] = []
        for ways in asked:
            part = self._asked_one(ways, parts, before, today)
            if part is None or (parts and halving.hangs_on(part, parts[0])):
                return None
            parts.append(part)
        if not halving.serve(whole, parts):
            return None
        return parts[-1]._replace(reply=reduce(together, (part.reply for part in parts)))

    def _asked_one(
        self, ways: Sequence[str], parts: Sequence[Part], before: Conversation, today: date
    ) -> Part | None:
        """The reply to one question of a message, after those to the parts before it.

        None where it leans on one of which nothing is held.
        """
        known = parts[-1].after if parts else before
        leans = bool(parts) and leans_back(ways[-1])
        if leans and not halving.answers(parts[-1]):
            return None
        tried: list[Part] = []
        for way in ways:
            part = self._answered(way, known, today, beside=bool(parts))
            part = self._apart(way, part, known, today, beside=bool(parts)) or part
            part = part if part.query.carried else self._looked_over(way, part)
            if not parts and part.reply.reason is Reason.OUT_OF_SCOPE:
                return halving.not_found(part, way)
            if halving.strays(part, parts):
                part = halving.not_found(part, way)
            if not parts or halving.goes_on(part, parts, leans=leans):
                return halving.unanswered(part, way)
            tried.append(part)
        told = any(map(halving.answers, tried))
        slots = tried[-1].query.slots
        placed = slots.areas and "area" not in tried[-1].query.carried
        if placed or not (leans and halving.of_text(parts[-1])):
            alone = self._looked_over(ways[0], self._answered(ways[0], before, today))
            apart = halving.stands_alone(parts[-1], alone)
            if apart and (placed or not (leans and told) or tried[0].reply.step == "source"):
                return halving.unanswered(alone, ways[-1])
        own = self._reader.read(ways[-1]).query
        if told and halving.told_again(own, tried[-1], parts[-1]):
            return halving.not_found(tried[-1], ways[-1])
        return parts[-1] if told else halving.unanswered(tried[0], ways[-1])

    def _itemised(self, text: str, whole: Part, before: Conversation, today: date) -> Part | None:
        """The replies to what a message lists, where they tell more than the one to it all."""
        listed = None if whole.reply.step in WHOLE else self._reader.items(text)
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
        if whole.reply.step in WHOLE:
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
                of_one = leans_back(rest) and halving.of_text(one)
                if not leans and (of_one or not halving.stands_alone(one, other)):
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

    def completed(self, text: str, told: Part, before: Conversation, today: date) -> Part | None:
        """An answer by figures with what it left out of all that a message names; else None."""
        base, first = self.base, told
        if not left_out.figured(base, told.reply):
            return None
        half = False  # whether what was told is what another part asks for
        for at, (piece, names) in enumerate(self._reader.named(text)):
            more = len(names.measures) > 1 or (at and left_out.untold(base, names, told.reply))
            if not more and not left_out.left_out(base, names, told.reply):
                half = half or left_out.names_any(names)
                continue
            for part, named, asks in self._reader.parted(piece):
                untold = asks and (at or part != piece)
                untold = untold and left_out.untold(base, named, told.reply)
                if untold or (asks and left_out.left_out(base, named, told.reply)):
                    told = self._added(part, named, told, before, today)
                if untold and left_out.untold(base, named, told.reply):
                    told = told._replace(reply=left_out.unmeasured(base, named, told.reply))
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
            base, reply = self.base, other.reply
            if not (left_out.left_out(base, named, reply) or left_out.untold(base, named, reply)):
                return other._replace(reply=together(told.reply, other.reply))
        return told
