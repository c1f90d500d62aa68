"""The numbers that a question states, in the units in which figures are held.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.language.amounts.numbers import NumberMention
from bot.language.amounts.units import SIZES, said_as, unit_at
from bot.language.words import FUNCTION
from bot.model.facts import FactBase
from bot.model.value import Scale, Value
from bot.questions.marks import Sentence
from bot.questions.names.targets import measures_of
from bot.questions.names.vocabulary import stems_of
from bot.questions.numbers.told_values import lengths
from bot.regex import regex

_HOURS = 12
_WHICH = frozenset("last latest next previous more less".split())
_LENGTHS = frozenset({"year", "month"})
_SPANS = frozenset("year yrs month force area region county country film thing".split())
_TIMES = frozenset("second sec minute min hour hr day week".split())
"""Units of short times: "due in 10 minutes" is no value, unless a measure is counted in them."""
_DIGITS = regex(r"\d{16,}")
_COMPOUND = regex(r"-[a-z]")
_THEM = frozenset({"all", "those", "these", "first", "other"})
_JOINED = frozenset("together combined altogether put added taken summed joined".split())
_LIMITED = regex(
    r"(?:\+| ?(?:°c?|degrees?(?: celsius)?))? ?(?:and|or) (?:over|above|more|up)\b|\+|°"
)
_FROM = regex(r"\(\W*(?:over|above|from|at least|reaching|of) ?$")
"""How a limit is told that belongs to a name, and is nothing that was counted."""
_LEVELS = frozenset(
    "stood stand stands standing was is were are rate remained remains put puts peaked came "
    "estimated level figure number".split()
)
"""Words before an "at" that tells how much, not when: "stood at 4"."""


class StatedNumbers:
    """Reads what numbers of a sentence are values, of one base's measures."""

    def __init__(self, base: FactBase, group_words: frozenset[str]) -> None:
        self._group_words = group_words
        units = {measure.id: stems_of(measure.unit or "") for measure in base.measures.values()}
        sized = [of for m in base.measures.values() if (of := stems_of(m.counts or ""))[:1]]
        sized = [of for of in sized if of[0] in SIZES]
        self.units = {id_: frozenset(words) for id_, words in units.items()}
        self._said = {m.id: said_as(m.unit or "") for m in base.measures.values()}
        self._unit_words = {word for unit in (*units.values(), *sized) for word in unit}
        self._in_time = {id_: _LENGTHS.intersection(unit) for id_, unit in units.items()}
        held = [unit for words in units.values() if (unit := unit_at(words, 0))]
        self._held = {unit.of: unit for unit in held}
        counted = {m.id: stems_of(m.unit or m.counts or "") for m in base.measures.values()}
        self._sized = {id_: of for id_, of in counted.items() if of and of[0] in SIZES}
        self._counts = {m.id: stems_of(m.counts or "") for m in base.measures.values()}
        self._called = {
            m.id: {word for name in (m.name, *m.also) for word in name.split() if word.isdigit()}
            for m in base.measures.values()
        }
        self._sizes = {of[0]: SIZES[of[0]] for of in self._sized.values()}

    def values(
        self, sentence: Sentence, others: Iterable[Sentence], measures: Sequence[str]
    ) -> tuple[Value, ...]:
        """The values that a sentence states; those of others only where it has no number itself."""
        return _huge(sentence.text) + tuple(
            self._in_held_unit(one, mention, measures)
            for one in (sentence, *others)
            for at, mention in one.numbers
            if (one is sentence or not sentence.numbers)
            and not self._counts_group(one, at, measures)
            and not self._names(one, mention, measures)
        )

    def unit_words(self, sentence: Sentence, measures: Sequence[str]) -> set[str]:
        """The stems of the words in which measures are told: "degrees", or "births" after "per"."""
        of = self.units if "per" in sentence.words else self._said
        return {word for id_ in measures for word in of[id_]}

    def spans(self, sentence: Sentence, measures: Sequence[str]) -> tuple[Value, ...]:
        """The lengths of time told in years or months, where no measure is counted in these."""
        in_time = any(self._in_time[id_] for id_ in measures)
        return () if in_time else lengths(sentence)

    def group_size(self, sentence: Sentence) -> int | None:
        """How many members a group is said to have: 5 in "the five apps"; None where two say."""
        sizes = {
            int(mention.value.number)
            for at, mention in sentence.numbers
            if mention.value.scale is Scale.COUNT
            and self._group_words.intersection(sentence.stems[at + 1 : at + 2])
        }
        return sizes.pop() if len(sizes) == 1 else None

    def _counts_group(self, sentence: Sentence, at: int, measures: Sequence[str]) -> bool:
        """Whether a number only says how many a group has, as in "the five apps"."""
        mention = dict(sentence.numbers)[at]
        end = max(at + 1, bisect_left(sentence.starts, mention.end))
        after = sentence.stems[end : end + 2]
        if sentence.stems[at] in self._unit_words and not sentence.stems[at].isdigit():
            return True  # "in thousand megawatt-hours"
        value = mention.value
        if value.scale is Scale.COUNT and _COMPOUND.match(sentence.text, mention.end):
            return True  # "a two-word answer"
        before = sentence.words[max(0, at - 2) : at]
        whole = value.number == value.number.to_integral_value() and value.number <= _HOURS
        if whole and before[-1:] == ("at",) and not _LEVELS.intersection(before):
            return True  # a time of day
        named = value.scale is Scale.COUNT and value.text.isalpha()
        pointed = before and (before[-1] in _THEM or (before[-1] == "the" and named))
        if whole and pointed and not (after and after[0] not in FUNCTION | _JOINED):
            return True  # "all four, please", "those two together": of what is asked for
        if after and (after[0] in FUNCTION or after[0] in _WHICH):
            return False
        if any({*after[:1]} & self._in_time[id_] for id_ in measures):
            return False  # the years of a life expectancy
        if {*after[:1]} & (_TIMES - self._unit_words.union(*(self._counts[m] for m in measures))):
            return True
        return any(word in self._group_words or word in _SPANS for word in after)

    def _names(self, sentence: Sentence, mention: NumberMention, measures: Sequence[str]) -> bool:
        """Whether a number stands in the name of what is measured: "warm days (25 and over)"."""
        text = f"{mention.value.number:f}"
        if not any(text in self._called[id_] for id_ in measures):
            return False
        led, after = sentence.text[: mention.start], sentence.text[mention.end :]
        return bool(_LIMITED.match(after) or _FROM.search(led))

    def _in_held_unit(
        self, sentence: Sentence, mention: NumberMention, measures: Sequence[str]
    ) -> Value:
        """The value in the unit that is held: "21,933 thousand MWh" is 21,933 of these.

        Of what is counted in thousands, "5 million trips" are 5,000.
        """
        value = mention.value
        after = bisect_left(sentence.starts, mention.end)
        unit = unit_at(sentence.words, after)
        held = self._held.get(unit.of) if unit else None
        if unit and held:
            return _scaled(value, held.size / unit.size)
        own = [self._sized[id_][0] for id_ in measures or self._sized if id_ in self._sized]
        said = {*value.text.lower().split()} & {*own}
        if said:
            return _scaled(value, Decimal(self._sizes[said.pop()]))
        for named in sentence.mentions:
            measured = measures_of(named) & {*measures} & self._sized.keys()
            if named.first == after and measured and value.scale is Scale.COUNT:
                return _scaled(value, Decimal(self._sizes[self._sized[min(measured)][0]]))
        return value


def _scaled(value: Value, by: Decimal) -> Value:
    return replace(value, number=value.number / by) if by != 1 else value


def _huge(text: str) -> tuple[Value, ...]:
    """A number too long to be read is a number all the same: no held figure is like it."""
    found = _DIGITS.search(text)
    return (Value(found.group()[:20], Decimal(10) ** 40),) if found else ()
