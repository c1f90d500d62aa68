"""Cutting each sentence of a message into marked words.

Every word of a sentence ends up with what it stands for: a name in the fact base, a period, an
age, a number, a small English word, or nothing known. May import model and language.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from bot.language.amounts.ages import AgeMention, ages_in, find_ages
from bot.language.amounts.numbers import numbers_in
from bot.language.amounts.units import PEOPLE
from bot.language.amounts.value_words import PERCENT
from bot.language.asking.arithmetic_words import ARITHMETIC
from bot.language.asking.comparison import BEATS
from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import DRIVING
from bot.language.asking.cues import COMPILED, words_of_cue
from bot.language.asking.remarking import ASKED
from bot.language.common import SMALL_ROOTS
from bot.language.families import QUALITIES, SPANS, family, graded
from bot.language.kin import is_own
from bot.language.packing import packed
from bot.language.times.period_mentions import periods_in
from bot.language.tokens import tokenise
from bot.language.words import CUE_WORDS, FUNCTION, PLAIN, root, stem
from bot.questions.marks import Mention, Sentence, covered
from bot.questions.mending import mended
from bot.questions.names.counted import are_agents, is_counted
from bot.questions.names.half_members import half_named
from bot.questions.names.naming import Target
from bot.questions.names.placing import after_comma, breaks_in, placed, words_in
from bot.questions.names.shared_words import with_shared
from bot.questions.names.targets import beside, is_area, measures_of, without_moves
from bot.questions.names.vocabulary import Kind, Vocabulary, words_of
from bot.questions.names.wordings import MEASURES, Wordings, saying
from bot.questions.numbers.amounts import POINT, in_points, is_amount, is_level
from bot.questions.periods.short_years import with_slashes
from bot.questions.signs import Standing, signs
from bot.questions.spelling import Speller
from bot.regex import regex

_DIGIT = regex(r"\d")
_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|nint|thir|twenty|fort|fift|"
    "hundred|thousand|million|billion|trillion|dozen|score|half|halv|quarter|doubl|tripl|trebl|quadrupl|"
    "twice|thrice|once|zero|nil|none|couple|majorit|most|bulk of"
)
_NUMBER = regex(rf"\W(?:{_NUMBERS})", has=_NUMBERS)
_COMMA = regex(r",(?!\d)")
_PLACE_LEADS = frozenset(
    "in at from around near for across of within inside by outside to and than versus vs with "
    "against".split()
)
_PLACE_TAILS = frozenset("area council county figures numbers".split())
_WORDED = frozenset({Kind.MEASURE, Kind.NOT_MEASURE, Kind.TOPIC, Kind.SUBJECT})
"""What a measure named in other words may stand in for."""
_TOPICS = frozenset({Kind.TOPIC, Kind.SUBJECT})
_OTHERS = frozenset({Kind.NOT_MEASURE})
_COUNTING = {Cue.QUANTITY, Cue.CHANGE, Cue.RISE, Cue.FALL, Cue.COMPARE}
_HOW_ASKED = (Cue.CHANGE, Cue.FALL, Cue.RISE, Cue.WRONG_WAY, Cue.COMPARE, Cue.RANK)
"""Signs whose words tell how something is asked, never of what: "shrunk", "overtook"."""


def numeric(text: str) -> bool:
    """Whether a text may hold a number or an age at all; without a sign, nothing is looked for."""
    return bool(_DIGIT.search(text) or _NUMBER.search(f" {text}"))


class Marker:
    """Marks sentences with the vocabulary of one fact base."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        speller: Speller,
        ages: Collection[tuple[int | None, int | None]],
        wordings: Wordings,
    ) -> None:
        self._vocabulary = vocabulary
        self._speller = speller
        self._wordings = wordings
        self._held_ages = ages
        self._aged = bool(ages) or not PEOPLE.isdisjoint(vocabulary.counted_words)
        named = (*vocabulary.phrases, *vocabulary.exact)
        self._firsts = packed(phrase[0] for phrase in named)
        self._measure_roots = frozenset(root(word) for word in vocabulary.measure_words)

    def mark(self, text: str) -> Sentence:
        """Mark one normalised sentence."""
        text, words, starts = mended(text, self._speller, self._vocabulary.words)
        stems = tuple(stem(word) for word in words)
        families = [family(word) for word in words]
        taken = [False] * len(words)
        text = with_slashes(text, self._held_ages)
        written = numeric(text)
        tokens = tokenise(text)
        said, levels = ages_in(tokens) if written else (), self._vocabulary.level_words
        aging = [age for age in said if not is_level(age, text, levels)]
        real = [age for age in aging if self._is_age(age, text)]
        values = numbers_in(text, tokens, real) if written else ()
        counted = self._vocabulary.counted_words
        values = tuple(map(in_points, values)) if POINT in counted else values
        periods = placed(
            [p for p in periods_in(text, tokens) if not is_amount(p, values, text, counted)],
            starts,
            taken,
        )
        if written and "," in text:
            aging = [after_comma(age, text) for age in find_ages(_COMMA.sub(" ", text))]
        ages = placed([age for age in aging if self._is_age(age, text)], starts, taken)
        breaks = breaks_in(text, words, starts)
        aged = {
            at
            for _, age in ages
            for at in range(bisect_left(starts, age.start), bisect_left(starts, age.end))
        }
        if ages and ASKED.search(text):
            every = [age for _, age in ages]
            ages = tuple((at, age) for at, age in ages if not is_own(text, age, every))
        found = self._mentions(words, stems, taken, breaks)
        mentions, turned = self._in_other_words(words, families, found, taken)
        topical = covered(mention for mention in mentions if _only_topic(mention))
        hidden = aged | (covered(mentions) - topical)
        standing = aged | (covered(m for m in mentions if not _compares(m, words)) - topical)
        for at in topical:
            taken[at] = False  # a topic may be any word: "most of them"
        numbers = placed(values, starts, taken)
        line = " ".join(words)
        areas = covered(mention for mention in mentions if is_area(mention))
        stood = Standing(areas, standing, hidden, words_in(periods, starts))
        cues = signs(words, line, stood, asked=text.endswith("?")).union(turned)
        worked = {word for cue in ARITHMETIC.keys() & cues for word in ARITHMETIC[cue]}
        for cue in cues & {Cue.WRONG_WAY, Cue.FALL}:
            worked |= words_of_cue(cue, f" {line}")
        if Cue.WHY in cues:
            worked |= DRIVING & words_of_cue(Cue.WHY, f" {line}")
        named = [t.id for m in mentions for t in m.targets if t.kind is Kind.MEASURE]
        counts = bool(named or periods or cues & _COUNTING)
        known = tuple(
            (is_taken and at not in topical)
            or word in PLAIN
            or word in CUE_WORDS
            or word in worked
            or stems[at] in CUE_WORDS
            or (
                not (word in DRIVING or word.endswith(("ers", "ors", "ings")))
                and root(word) in SMALL_ROOTS
            )
            or (
                (families[at] not in QUALITIES or words[at + 1 : at + 2] in SPANS)
                and any(COMPILED[cue].fullmatch(f" {word}") for cue in _HOW_ASKED)
            )
            or (
                (
                    stems[at] in self._vocabulary.measure_words
                    or (root(word) in self._measure_roots and not are_agents(words, at))
                )
                and self._wordings.belongs(families[at], named)
            )
            or self._wordings.told(families[at], named)
            or (counts and self._wordings.acts(words, at))
            or (word == "outside" and _leads_to_area(mentions, at))
            or (stems[at] in self._vocabulary.told_words and not is_counted(words, at))
            for at, (word, is_taken) in enumerate(zip(words, taken, strict=True))
        )
        if half := half_named(words, mentions, self._vocabulary.member_words):
            known = tuple(known[at] and (taken[at] or at not in half) for at in range(len(words)))
        return Sentence(
            text,
            line,
            tuple(words),
            stems,
            mentions,
            periods,
            ages,
            numbers,
            known,
            frozenset(cues),
            tuple(starts),
            breaks,
        )

    def _is_age(self, age: AgeMention, text: str) -> bool:
        """Whether a mention is an age: "over 20" is one unless what is counted follows it."""
        if not age.bare or (age.low, age.high) in self._held_ages:
            return True
        after = words_of(text[age.end :])[:1]
        counted = after and stem(after[0]) in self._vocabulary.counted_words
        known = self._held_ages or self._vocabulary.half_names.isdisjoint(map(stem, words_of(text)))
        return bool(known and self._aged) and not counted

    def _mentions(
        self,
        words: Sequence[str],
        stems: Sequence[str],
        taken: list[bool],
        breaks: frozenset[int],
    ) -> tuple[Mention, ...]:
        mentions: list[Mention] = []
        at = 0
        while at < len(stems):
            mention = self._mention_at(at, words, stems, taken, breaks)
            at += 1
            for one in (
                with_shared(mention, words, stems, self._vocabulary.phrases) if mention else ()
            ):
                if not taken[one.first]:
                    mentions.append(one)
                    taken[one.first : one.last] = [True] * (one.last - one.first)
                    at = one.last
        return without_moves(tuple(mentions), words)

    def _in_other_words(
        self,
        words: Sequence[str],
        families: Sequence[str],
        mentions: tuple[Mention, ...],
        taken: list[bool],
    ) -> tuple[tuple[Mention, ...], frozenset[Cue]]:
        """The mentions, with the measure that words apart from each other name together.

        It stands in for what fewer of its words name by themselves: "kids" in "kids … women have".
        With them go the signs that it is asked for the wrong way round: "poorest" of riches.
        """
        measures = [m for m in mentions if _names_only(m, _WORDED)]
        bare = [not (at or word in BEATS) for at, word in zip(taken, words, strict=True)]
        free = list(bare)
        for mention in measures:
            free[mention.first : mention.last] = [True] * (mention.last - mention.first)
        worded = self._wordings.find(words, families, free, bare)
        at_all = worded.at if worded else ()
        spanned = {m for m in measures if any(m.first <= at < m.last for at in at_all)}
        ids = {target.id for target in worded.targets} if worded else None
        meant = [m for m in measures if ids is None or measures_of(m) == ids]
        if worded is None or meant:
            alike = {*meant, *beside(words, measures)}
            others = {m for m in spanned if measures_of(m)} - alike
            if others and max(m.last - m.first for m in meant) < len(at_all):
                # "Goals … conceded": what else its words name alone is not meant.
                mentions = tuple(m for m in mentions if m not in others)
            named = {id_ for mention in meant for id_ in measures_of(mention)}
            also = self._wordings.also(families, bare, named)
            for at in also:
                taken[at] = words[at] not in PERCENT  # that is part of a number
            return mentions, _turned(words[at] for at, turns in also.items() if turns)
        said = (
            saying(words[m.first : m.last])
            for m in measures
            if _names_only(m, MEASURES) and not PLAIN.issuperset(words[m.first : m.last])
        )
        others_named = (m.last - m.first - 1 for m in spanned if _names_only(m, _OTHERS))
        if any(one >= len(worded.at) for one in (*said, *others_named)):
            return mentions, frozenset()
        for at in worded.at:
            taken[at] = True
        kept = [mention for mention in mentions if mention not in spanned]
        kept += [Mention(at, at + 1, worded.targets, apart=True) for at in worded.at]
        for at in self._wordings.also(families, [not one for one in taken], ids or ()):
            taken[at] = True  # "windier or calmer"
        return tuple(sorted(kept, key=lambda mention: mention.first)), _turned(worded.turned)

    def _mention_at(
        self,
        at: int,
        words: Sequence[str],
        stems: Sequence[str],
        taken: Sequence[bool],
        breaks: frozenset[int],
    ) -> Mention | None:
        if taken[at]:
            return None
        if not (stems[at] in self._firsts or words[at] in self._firsts):
            return self._unit_at(at, words)
        phrases, exact = self._vocabulary.phrases, self._vocabulary.exact
        end = min(len(stems), at + self._vocabulary.longest)
        end = next((last for last in range(at + 1, end) if last in breaks or taken[last]), end)
        for last in range(end, at, -1):
            phrase = tuple(stems[at:last])
            written = tuple(words[at:last])
            targets = exact.get(written) or phrases.get(phrase)
            if targets and words[last - 1] != stems[last - 1] and _all_topics(targets):
                # "The five platforms": several of what is a topic as well.
                targets += tuple(t for t in phrases[phrase] if t.kind is Kind.BREAKDOWN)
            if targets and phrase in self._vocabulary.english:
                targets = tuple(
                    target
                    for target in targets
                    if target.kind not in (Kind.AREA, Kind.PLACE) or self._in_place(words, at, last)
                )
            if targets and not (BEATS.issuperset(written) and written not in exact):
                return Mention(at, last, targets)
        return self._unit_at(at, words)

    def _unit_at(self, at: int, words: Sequence[str]) -> Mention | None:
        """The measures that are named by their unit at a word."""
        unit = self._wordings.by_unit(words, at)
        return Mention(at, at + unit[0], unit[1]) if unit else None

    def _in_place(self, words: Sequence[str], first: int, last: int) -> bool:
        """Whether an English word that is also a place's name stands where a place would."""
        if last - first > 1 and words[last - 1] not in FUNCTION:
            return True  # unlike "the county down", no accident
        if last - first == 1 and (words[first],) not in self._vocabulary.exact:
            return False  # "to bed" is no Beds
        if last - first == 1 and words[first] in FUNCTION:
            led = words[max(0, first - 2) : first]
            return "the" in led and led[-1] in ("the", "whole", "entire")  # no pronoun stands so
        before = [word for word in words[max(0, first - 2) : first] if word != "the"]
        after = words[last] if last < len(words) else ""
        return (
            (bool(before) and before[-1] in _PLACE_LEADS)
            or after in _PLACE_TAILS
            or after in CUE_WORDS
            or stem(after) in self._vocabulary.measure_words
        )


def _turned(words: Iterable[str]) -> frozenset[Cue]:
    """The signs of words that say the opposite of what is measured: "poorer" of riches."""
    return frozenset(Cue.LOWEST if word.endswith("est") else Cue.BELOW for word in words)


def _leads_to_area(mentions: Sequence[Mention], at: int) -> bool:
    """Whether an area is named right after a word, or after one more: "outside of A"."""
    return any(
        mention.first - at in (1, 2) and any(t.kind is Kind.AREA for t in mention.targets)
        for mention in mentions
    )


def _names_only(mention: Mention, kinds: frozenset[Kind]) -> bool:
    return all(target.kind in kinds for target in mention.targets)


def _compares(mention: Mention, words: Sequence[str]) -> bool:
    """Whether a name tells as well how it is asked about: "warmer" of the warmth."""
    word = words[mention.first] if mention.last - mention.first == 1 else ""
    return mention.apart or (word.endswith("er") and graded(word))


def _only_topic(mention: Mention) -> bool:
    """Whether something is named only as a topic or subject, which no figure is reached by."""
    return _all_topics(mention.targets)


def _all_topics(targets: Iterable[Target]) -> bool:
    return all(target.kind in _TOPICS for target in targets)
