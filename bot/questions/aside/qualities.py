"""What is asked of people and no count of them tells: "how old do people get", "by how many years".

May import model and language.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from bot.language.amounts.units import PEOPLE
from bot.language.normalise import normalise
from bot.language.words import stem
from bot.model.facts import FactBase
from bot.model.query import Slots
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

_QUALITY = regex(
    r"\bhow (?:much )?(?!many|much|often|come|do|did|does|are|is|was|were|has|have|about|big|large|"
    r"high|great|populous|numerous|low|small|few|far|fast|well|\w+ly\b)(\w+) "
    r"(?:(?:do|did|does|are|is|was|were|can|could|will|would) )?(?:the |most )?"
    r"(?:people|persons|folks?|residents|inhabitants|population)\b"
)
_BY = regex(r"\bby how many (\w+)\b")


class Qualities:
    """The measures of one base that count people, and those in a unit of their own."""

    def __init__(self, base: FactBase) -> None:
        measures = base.measures.values()
        self._of_people = {m.id for m in measures if stem(m.counts or "") in PEOPLE}
        self._main = base.about.main or ""
        self._in_unit: dict[str, list[str]] = defaultdict(list)
        for measure in measures if self._of_people else ():
            for word in words_of(normalise(measure.unit or ""))[-1:]:
                self._in_unit[stem(word)].append(measure.id)

    def told_apart(self, slots: Slots, line: str) -> Slots:
        """The slots of a question in which people are counted only if it asks for a count."""
        if not self._of_people.issuperset(slots.measures or (self._main,)):
            return slots
        if slots.measures and (asked := _QUALITY.search(line)):
            return replace(slots, unknown=(*slots.unknown, asked[1]))
        apart = _BY.search(line)
        measured = self._in_unit.get(stem(apart[1])) if apart else None
        if apart and measured:
            one = len(measured) == 1
            unknown = slots.unknown if one else (*slots.unknown, apart[1])
            return replace(slots, measures=tuple(measured[:1]), unknown=unknown)
        return slots
