"""A sentence, with those around it, to the query it stands for. May import the rest of this room.

Slots are taken from the sentence that asks, and from the others only where it names none itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.language.asking.cues import words_of_cue
from bot.language.asking.remarking import OURS
from bot.language.families import family
from bot.language.kin import is_own
from bot.language.synonyms import senses
from bot.language.words import FUNCTION, root, stem
from bot.model.facts import FactBase, MeasureKind
from bot.model.query import Intent, Query, Slots
from bot.questions.aside.acting import acting
from bot.questions.aside.appositions import appositions
from bot.questions.aside.circumstances import SOMEBODY, of_times
from bot.questions.aside.conditions import conditions
from bot.questions.aside.qualities import Qualities
from bot.questions.aside.recording import recording
from bot.questions.aside.wishes import wished
from bot.questions.content import asked_in, compared
from bot.questions.first_of_all import first_of_all
from bot.questions.intents import choose_intent
from bot.questions.marks import Sentence
from bot.questions.names.bare import bare
from bot.questions.names.counted import are_persons, other_numbers, others_counted, things_of_groups
from bot.questions.names.everywhere import with_all
from bot.questions.names.nesting import within
from bot.questions.names.partial_names import PartialNames
from bot.questions.names.subject import names_subject, strange_subject
from bot.questions.names.targets import negated, only_moves
from bot.questions.names.vocabulary import Kind, Vocabulary, words_of
from bot.questions.numbers.shares import in_percent, without_share, without_unit
from bot.questions.numbers.stated import StatedNumbers
from bot.questions.periods.beside import led_on, of_each_named, set_beside
from bot.questions.periods.events import Events
from bot.questions.several.around import (
    is_aside,
    names_one_against,
    set_against,
    with_fragment,
)
from bot.questions.several.clauses import STRONG, only_period, unknown_words
from bot.questions.several.lent_signs import moves, with_lent
from bot.questions.several.sides import set_apart, sides
from bot.questions.slots import SlotReader, filled, of_one_unit
from bot.questions.texts.voices import Voices
from bot.regex import regex

FRAGMENT = 3
"""Words up to which a sentence is a fragment that belongs to the question beside it."""


class Queries:
    """Makes queries of marked sentences, with the names and numbers of one base."""

    def __init__(
        self,
        base: FactBase,
        vocabulary: Vocabulary,
        slots: SlotReader,
        parts: PartialNames,
        quoted: Iterable[str],
    ) -> None:
        """`quoted` are the words that quotes hold."""
        self._areas = base.areas
        self._held = sorted({f.area for f in base.figures.values() if f.area})
        self._vocabulary = vocabulary
        self._slots = slots
        self._parts = parts
        self._quoted = frozenset(sense for word in quoted for sense in senses(word))
        self._stated = StatedNumbers(base, vocabulary.group_words)
        self._subject = frozenset(root(word) for word in vocabulary.measure_words - FUNCTION)
        self._units = {stem(m.counts) for m in base.measures.values() if m.counts}
        counted = [m for m in base.measures.values() if m.kind is not MeasureKind.SHARE]
        self._rates = in_percent(base.measures.values())
        self._unit_families = {family(m.counts) for m in counted if m.counts}
        names = (n for m in base.measures.values() for n in (m.name, *m.also))
        self._named = frozenset(word for name in names for word in words_of(name.lower()))
        main = base.measures.get(base.about.main or "")
        told = " ".join((main.name, main.counts or "", *main.also)) if main else ""
        counts = (main.counts or "").lower() if main else ""
        self._of_persons = bool(counts) and (are_persons(counts) or not counts.endswith("s"))
        members = (m.name for b in base.breakdowns.values() for m in b.members.values())
        words = {word for name in members for word in words_of(name.lower())} | self._named
        self._told = {family(word) for word in words.union(*self._stated.units.values())}
        self._about = {family(word) for text in base.about.subject for word in words_of(text)}
        self._about -= {family(word) for word in words_of(told)}
        self._voices = Voices(base)
        self._events = Events(base)
        self._qualities = Qualities(base)

    def make(
        self, sentences: Sequence[Sentence], main: int, asked: Sequence[Sentence], *, alone: bool
    ) -> Query:
        """The query of the sentence at `main`, what it lacks taken from those around it.

        `asked` are the sentences that ask. One that stands `alone` takes no slots of others.
        """
        sentence = sentences[main]
        others = [] if alone else [*sentences[:main][::-1], *sentences[main + 1 :]]
        own = self._own(sentence, others)
        slots = own
        for other in others:
            later = other in sentences[main + 1 :]
            slots = self._with(slots, own, sentence, other, later=later, asked=other in asked)
        slots = self._completed(slots, sentence)
        strange = strange_subject(sentence, slots.unknown, () if alone else sentences[:main])
        slots = replace(slots, unknown=tuple(dict.fromkeys((*slots.unknown, *strange))))
        if spoken_of := self._voices.spoken_of(sentence):
            speakers = tuple(one for one in slots.speakers if one not in spoken_of)
            slots = replace(slots, speakers=speakers)
        whole = bool(own.measures or sentence.cues & _OPEN or (own.areas and own.periods))
        lenders = [other for other in others if not (whole and other in asked)]
        told = bare(sentence, self._subject)
        slots = with_all(slots, told, sentence.line, self._areas, self._held)
        slots = set_apart(slots, told)
        cues = with_lent(sentence, others, lenders, speaks=bool(slots.speakers))
        cues |= {Cue.REST for other in others if self._takes_from(other, slots)}
        printed = cues & _NUMBERS and _PRINTED.search(sentence.line)
        printed = printed or _HOW_MUCH_BY.search(sentence.line)
        if printed or _COUNTS.search(told) or _DATA_TELL.search(sentence.line):
            cues -= {Cue.WHO_SAID}
        if Cue.WHO in cues and SOMEBODY.search(sentence.line):
            cues -= {Cue.WHO}
        if len(slots.periods) == _ENDS:
            cues |= moves(told)
        lines = (bare(one, self._subject) for one in (sentence, *others))
        cues = without_share(cues, slots, told, lines)
        cues = without_unit(cues, sentence.line, slots, self._rates)
        if Cue.TOGETHER in cues and _OF_ANY_SOURCE.search(sentence.line):
            cues -= {Cue.SOURCE}
        numbers = self._stated.values(sentence, others, slots.measures)
        voice = None if numbers or slots.speakers else self._voices.of(sentence)
        if (voice and voice.says) or (slots.speakers and self._voices.speaks(sentence)):
            cues |= {Cue.WHO_SAID}
        intent = choose_intent(cues)
        spoken = intent in (Intent.WHY, Intent.WHO_SAID)
        unknown = slots.unknown
        if spoken:
            named = voice.words if voice else frozenset[str]()
            others_own = [word for word in unknown if word not in named]
            unknown = tuple(word for word in others_own if not self._quoted & senses(word))
        size = self._stated.group_size(sentence)
        if not (size or own.groups):
            sizes = (self._stated.group_size(one) for one in others if one not in asked)
            size = next(filter(None, sizes), None)
        slots, size = self._slots.grown(slots, own, sentence, size)
        left_out = Cue.REST in cues and len(slots.areas) > 1  # "had A not been counted"
        query = Query(
            text=sentence.line,
            words=compared(sentence, others, asked, intent, before=sentences[:main]),
            intent=intent,
            slots=slots if unknown == slots.unknown else replace(slots, unknown=unknown),
            cues=frozenset(str(cue.name) for cue in cues),
            worded=any(mention.apart for mention in sentence.mentions),
            against=names_one_against(sentence),
            unit_named=any(word in self._units for word in sentence.stems),
            numbers=numbers,
            clause=asked_in(sentence),
            spans=self._stated.spans(sentence, slots.measures),
            bare=told,
            narrowed=() if left_out else self._narrowed(told, sentence),
            group_size=size,
            voices=voice.kinds if voice and spoken else (),
            sides=sides(sentence, self._slots.between),
            subject=names_subject(sentence),
            strange=strange,
        )
        return first_of_all(query)

    def _own(self, sentence: Sentence, others: Iterable[Sentence]) -> Slots:
        """The slots of a sentence itself; in "M in P. Growth?" that is no measure of its own."""
        own = self._slots.read(sentence)
        return replace(own, measures=()) if only_moves(sentence, others) else own

    def _narrowed(self, told: str, sentence: Sentence) -> tuple[str, ...]:
        """The words that narrow what is counted; those that measures are named by do not.

        Nor do those that only tell what a place is, or what else was at a time.
        """
        moved = _GONE & words_of_cue(Cue.FALL, f" {sentence.line}")
        moved |= self._events.parts(sentence.words)
        found = [word for word in conditions(told) if word not in {*self._named, *moved}]
        if not found:
            return ()
        aside = appositions(sentence).union(of_times(sentence), acting(sentence))
        aside |= recording(sentence.line)
        asking = {stem(word) for at, word in enumerate(sentence.words) if at not in aside}
        return tuple(word for word in found if stem(word) in asking)

    def _with(
        self,
        slots: Slots,
        own: Slots,
        sentence: Sentence,
        other: Sentence,
        *,
        later: bool,
        asked: bool,
    ) -> Slots:
        """The slots with what another sentence adds, a `later` one or one that asks, too."""
        said = self._slots.read(other)
        if sentence.ages and any(is_own(other.text, age) for _, age in other.ages):
            said = replace(said, by=(), unknown=())  # "My girl is 10. How many under 12?"
        telling = slots.measures or own.groups or choose_intent(sentence.cues) is Intent.NOTE
        if Cue.REST in other.cues and self._around(said.areas, slots.areas):
            # "Leave A out: how many in all?"
            slots = replace(slots, areas=(*slots.areas, *said.areas))
        slots = self._beside(slots, said, sentence, later=later)
        meant = not later and "it" in sentence.words and not (own.measures or own.by or own.groups)
        if asked and (telling or later) and not meant:
            # Another question of its own: its group is not this one's.
            measures = () if later and sentence.cues & STRONG else said.measures
            said = replace(said, by=(), groups=(), unknown=(), measures=measures)
        elif asked and Cue.SHARE in other.cues - sentence.cues and Cue.CHANGE in sentence.cues:
            said = replace(said, groups=())  # "the share on the four apps; the rise"
        if Cue.WHO_SAID in other.cues and Cue.WHO_SAID not in sentence.cues:
            said = replace(said, speakers=(), sources=())
        if len(other.words) <= FRAGMENT and not asked:
            slots = with_fragment(slots, own, said, whole=len(sentence.words) > FRAGMENT)
            doubted = slots.unknown or unknown_words(other)
            if doubted and not is_aside(other, doubted, sentence, own, later=later):
                slots = replace(slots, unknown=doubted)
        elif not asked and (strange := wished(other)):
            slots = replace(slots, unknown=(*slots.unknown, *strange))
        if later and only_period(other) and not said.when:
            slots = replace(slots, periods=(*slots.periods, *said.periods))
        slots = led_on(set_against(slots, said, sentence, other), said, sentence)
        slots = slots if later else of_each_named(set_beside(slots, said, sentence), said, sentence)
        return filled(of_one_unit(slots, said, sentence), said, speaks=bool(slots.speakers))

    def _beside(self, slots: Slots, said: Slots, sentence: Sentence, *, later: bool) -> Slots:
        """The slots with what another sentence names that is set beside them, or holds them."""
        if Cue.SHARE in sentence.cues and _OF_THEM.search(sentence.line):
            # "Physics in A: what share of them were girls?", or were B's: the part stands first.
            around = self._around(said.areas, slots.areas)
            areas = (*slots.areas, *said.areas) if around else slots.areas
            return self._slots.crossed(replace(slots, areas=areas), said)
        if not later and len(slots.areas) == 1 and said.areas and _OUR.search(sentence.line):
            # "We're from A. How does our figure compare with B's?"
            return replace(slots, areas=(*said.areas, *slots.areas))
        return slots

    def _takes_from(self, other: Sentence, slots: Slots) -> bool:
        """Whether another sentence says what is taken out of what is asked about."""
        return Cue.REST in other.cues and set(self._slots.read(other).areas) <= {*slots.areas}

    def _around(self, some: Sequence[str], others: Sequence[str]) -> bool:
        """Whether each of some areas lies in one of the others, or the other way round."""
        pairs = [(one, other) for one in some for other in others]
        return bool(pairs) and all(
            within(self._areas, one, other) or within(self._areas, other, one)
            for one, other in pairs
        )

    def _completed(self, slots: Slots, sentence: Sentence) -> Slots:
        """The slots with the words that mean nothing here, and names that are parts of names."""
        unknown = (*unknown_words(sentence), *other_numbers(sentence.line))
        if not (slots.measures or slots.by or slots.groups):
            unknown += others_counted(sentence, self._unit_families, self._about)
        elif self._of_persons and not slots.measures:
            unknown += things_of_groups(sentence, self._told)
        if unknown:
            slots = replace(slots, unknown=(*slots.unknown, *unknown))
        if slots.unknown and slots.measures:
            # "74.5 deaths per 1,000 births", "by how many degrees": the unit that it is told in.
            told = self._stated.unit_words(sentence, slots.measures)
            slots = replace(slots, unknown=tuple(w for w in slots.unknown if stem(w) not in told))
        slots = self._events.without(slots, sentence.line) if slots.unknown else slots
        if not (slots.measures or slots.by) and (denied := negated(sentence)):
            slots = replace(slots, unknown=(*slots.unknown, denied))
        slots = self._parts.resolved(slots, sentence.line)
        slots = self._qualities.told_apart(slots, sentence.line)
        if slots.measures or slots.by or slots.groups:
            return slots
        halves = self._half_named(sentence)
        return replace(slots, unknown=(*slots.unknown, *halves)) if halves else slots

    def _half_named(self, sentence: Sentence) -> tuple[str, ...]:
        """The words of a sentence that measures are named with, where they name none: "the GDP"."""
        halves = self._vocabulary.half_names
        if halves.isdisjoint(sentence.stems):
            return ()
        names = (m for m in sentence.mentions if any(t.kind is not Kind.SUBJECT for t in m.targets))
        named = {at for m in names for at in range(m.first, m.last)}
        told = enumerate(zip(sentence.words, sentence.stems, strict=True))
        return tuple(word for at, (word, stem_) in told if stem_ in halves and at not in named)


_COUNTS = regex(r"\bhow many (?:of (?:the|these) )?M (?:did|does|has|have)\b", has="M d|M h")
"""A number is asked for, whoever told it: "how many offences did A tell B about"."""
_DATA_TELL = regex(
    r"\b(?:can|cant|do|dont|does|doesnt|could) (?:the|these|this|your) (?:\w+ )?"
    r"(?:figures|numbers|data|stats|statistics|counts?|totals?) (?:not |never )(?:tell|say|show)\b",
    has="tell|say|show",
)
"""What is told by no one: "what can these figures not tell us"."""
_HOW_MUCH_BY = regex(
    r"\bhow (?:many|much|often|big|high|large)\b.* according to\b", has="according"
)
_NUMBERS = frozenset({Cue.SHARE, Cue.HOW_MANY})
_PRINTED = regex(
    r"\baccording to (?:the |this |that |your )?(?:\w+ ){0,2}?"
    r"(?:articles?|papers?|reports?|release)\b",
    has="according",
)
"""Where a number is looked for, and nobody's words."""
_GONE = frozenset("went lost cut axed".split())
"""Words that limit what is counted, but for what went from one time to another."""
_ENDS = _TWO = 2
_OPEN = frozenset({Cue.WHO, Cue.WHEN, Cue.DEFINE})
_OUR = regex(rf"(?:{OURS}).*\b(?:compar\w+|than|against|or|versus|vs|and)\b")
"""The place of the sentence before is set beside another."""
_OF_ANY_SOURCE = regex(
    r"\b(?:all|every|any|each|whatever|whichever|regardless of|across|over) "
    r"(?:(?:of )?(?:the|these|those|its) )?(?:\w+ )?sources?\b"
)
"""What comes from all of them is asked for, not where a figure comes from."""
_OF_THEM = regex(r"\bof (?:it|that|them|those|these)\b")
