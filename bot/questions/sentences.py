"""Cutting each sentence of a message into marked words.

Every word of a sentence ends up with what it stands for: a name in the fact base, a period, an
age, a number, a small English word, or nothing known. May import model and language.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from bot.language.ages import AgeMention, find_ages
from bot.language.cue import Cue
from bot.language.cues import COMPILED, IMPLIED
from bot.language.numbers import NumberMention, find_numbers
from bot.language.period_mentions import PeriodMention, find_periods
from bot.language.words import CUE_WORDS, FUNCTION, PLAIN, root, stem
from bot.model.value import Scale
from bot.questions.spelling import Speller
from bot.questions.vocabulary import WORD, Kind, Target, Vocabulary, clean_word, words_of

NUMERIC = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|dozen|score|half|halv|third|"
    r"quarter|fifth|tenth|doubl|tripl|trebl|quadrupl|twice|thrice|once|zero|nil|none|couple)"
)
"""Signs that a text holds a number or an age at all; without one, nothing is looked for."""
_SHORT_YEARS = re.compile(
    r"(?<![\w/-])(?<!aged )(?<!ages )(?<!age )(\d\d)-(\d\d)(?![\w/-])(?! ?(?:year|yr|yo|y\.o))"
)
_SPACED_YEARS = re.compile(r"\b((?:19|20)\d\d) (\d\d)\b(?! ?(?:%|per|offen|case|year))")
_SMALL_ROOTS = frozenset(root(word) for word in PLAIN | CUE_WORDS)
"""Small words in any inflection: "makes", "posted"."""
_COMMA = re.compile(r",(?!\d)")
_APART = re.compile(r"[,;:/()|\n]|\s-+\s")
_PLACE_LEADS = frozenset(
    "in at from around near for across of within inside by outside to and".split()
)
_PLACE_TAILS = frozenset("area council county figures numbers".split())
_MASKED = (
    Cue.SOURCE,
    Cue.RATE,
    Cue.RANK,
    Cue.FORECAST,
    Cue.REST,
    Cue.COMPARE,
    Cue.CLAIM,
)
"""Signs that don't count where they are part of a name ("unemployment rate")."""


M = TypeVar("M", PeriodMention, AgeMention, NumberMention)


class Mention(NamedTuple):
    """Words `first` to `last` (exclusive) of a sentence name one of `targets`."""

    first: int
    last: int
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One marked sentence. `words` are mended; `stems` are what phrases are compared by.

    `periods`, `ages` and `numbers` come with the index of their first word; `breaks` are the words
    before which a comma or the like stands.
    """

    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    mentions: tuple[Mention, ...]
    periods: tuple[tuple[int, PeriodMention], ...]
    ages: tuple[tuple[int, AgeMention], ...]
    numbers: tuple[tuple[int, NumberMention], ...]
    known: tuple[bool, ...]
    cues: frozenset[Cue]
    starts: tuple[int, ...]
    breaks: frozenset[int] = frozenset()

    @property
    def line(self) -> str:
        """The mended words as one string."""
        return " ".join(self.words)


class Marker:
    """Marks sentences with the vocabulary of one fact base."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        speller: Speller,
        ages: Collection[tuple[int | None, int | None]],
    ) -> None:
        self._vocabulary = vocabulary
        self._speller = speller
        self._held_ages = ages
        named = (*vocabulary.phrases, *vocabulary.exact)
        self._firsts = frozenset(phrase[0] for phrase in named)
        self._measure_roots = frozenset(root(word) for word in vocabulary.measure_words)

    def mark(self, text: str) -> Sentence:
        """Mark one normalised sentence."""
        text, words, starts = self._mended(text)
        stems = tuple(stem(word) for word in words)
        taken = [False] * len(words)
        text = _SPACED_YEARS.sub(_joined_years, _SHORT_YEARS.sub(self._as_years, text))
        numeric = bool(NUMERIC.search(text))
        values = find_numbers(text) if numeric else ()
        periods = _placed(
            [p for p in find_periods(text) if not _is_percent(p, values)], starts, taken
        )
        ages = _placed(
            [age for age in find_ages(_COMMA.sub(" ", text)) if self._is_age(age, text)]
            if numeric
            else (),
            starts,
            taken,
        )
        breaks = _breaks(text, words, starts)
        aged = {
            at
            for _, age in ages
            for at in range(bisect_left(starts, age.start), bisect_left(starts, age.end))
        }
        mentions = self._mentions(words, stems, taken, breaks)
        topical = _within(mention for mention in mentions if _only_topic(mention))
        hidden = aged | (_within(mentions) - topical)
        numbers = _placed(values, starts, taken)
        line = " ".join(words)
        masked = " ".join("_" if at in hidden else word for at, word in enumerate(words))
        question = " ?" if text.endswith("?") else ""
        line, masked = f" {line}{question}", f" {masked}{question}"
        cues = {
            cue
            for cue, pattern in COMPILED.items()
            if pattern.search(masked if cue in _MASKED else line)
        }
        cues = cues.union(*(IMPLIED[cue] for cue in IMPLIED.keys() & cues))
        known = tuple(
            (is_taken and at not in topical)
            or word in PLAIN
            or word in CUE_WORDS
            or stems[at] in CUE_WORDS
            or stems[at] in self._vocabulary.measure_words
            or root(word) in self._measure_roots
            or root(word) in _SMALL_ROOTS
            for at, (word, is_taken) in enumerate(zip(words, taken, strict=True))
        )
        return Sentence(
            text,
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

    def _as_years(self, found: re.Match[str]) -> str:
        """Two short years in a row ("17-18") written as one, unless an age group is called so."""
        first, second = int(found[1]), int(found[2])
        if second != first + 1 or (first, second) in self._held_ages:
            return found.group()
        return f"{found[1]}/{found[2]}"

    def _is_age(self, age: AgeMention, text: str) -> bool:
        """Whether a mention is an age: "over 20" is one unless what is counted follows it."""
        if not age.bare or (age.low, age.high) in self._held_ages:
            return True
        after = words_of(text[age.end :])[:1]
        counted = after and stem(after[0]) in self._vocabulary.counted_words
        return bool(self._held_ages) and not counted

    def _mended(self, text: str) -> tuple[str, list[str], list[int]]:
        """The text with its words mended, those words, and where each starts in it."""
        words: list[str] = []
        starts: list[int] = []
        made: list[str] = []
        end = length = 0
        for match in WORD.finditer(text):
            word = clean_word(match.group())
            mended = self._speller.mend(word)
            parts: tuple[str, ...] = (mended,)
            between = text[end : match.start()]
            length += len(between)
            end = match.end()
            shown = _short_years(word)
            if not shown and not self._speller.knows(mended):
                joined = words[-1] + word if words else ""
                if joined and joined in self._vocabulary.words:
                    words[-1] = joined
                    made += (between, match.group())
                    length += len(match.group())
                    continue
                parts = self._speller.split(word) or (mended,)
            shown = shown or (match.group() if parts == (word,) else " ".join(parts))
            for part in parts:
                words.append(part)
                starts.append(length)
                length += len(part) + 1
            length = starts[-len(parts)] + len(shown)
            made += (between, shown)
        text = "".join((*made, text[end:]))
        for at in range(1, len(words)):
            before, word = words[at - 1], words[at]
            if before == "who" and word in ("many", "much"):
                # "hwo many" is as near to one as to the other.
                words[at - 1] = "how"
            elif before == "an" and word[0] not in "aeiouh":
                words[at - 1] = "and"
        return text, words, starts

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
            if mention is None:
                at += 1
                continue
            mentions.append(mention)
            taken[mention.first : mention.last] = [True] * (mention.last - mention.first)
            at = mention.last
        return tuple(mentions)

    def _mention_at(
        self,
        at: int,
        words: Sequence[str],
        stems: Sequence[str],
        taken: Sequence[bool],
        breaks: frozenset[int],
    ) -> Mention | None:
        if taken[at] or not (stems[at] in self._firsts or words[at] in self._firsts):
            return None
        phrases = self._vocabulary.phrases
        end = min(len(stems), at + self._vocabulary.longest)
        end = next((last for last in range(at + 1, end) if last in breaks or taken[last]), end)
        for last in range(end, at, -1):
            phrase = tuple(stems[at:last])
            targets = self._vocabulary.exact.get(tuple(words[at:last])) or phrases.get(phrase)
            if not targets:
                continue
            if phrase in self._vocabulary.english:
                targets = tuple(
                    target
                    for target in targets
                    if target.kind not in (Kind.AREA, Kind.PLACE) or self._in_place(words, at, last)
                )
            if targets:
                return Mention(at, last, targets)
        return None

    def _in_place(self, words: Sequence[str], first: int, last: int) -> bool:
        """Whether an English word that is also a place's name stands where a place would."""
        if last - first > 1 and words[last - 1] not in FUNCTION:
            return True  # unlike "the county down", no accident
        if last - first == 1 and (words[first],) not in self._vocabulary.exact:
            return False  # "to bed" is no Beds
        before = [word for word in words[max(0, first - 2) : first] if word != "the"]
        after = words[last] if last < len(words) else ""
        return (
            (bool(before) and before[-1] in _PLACE_LEADS)
            or after in _PLACE_TAILS
            or after in CUE_WORDS
            or stem(after) in self._vocabulary.measure_words
        )


def _short_years(word: str) -> str:
    """A financial year written in one run ("1718") as "17/18"; nothing for any other word."""
    run = len(word) == 4 and word.isdigit() and "10" <= word[:2] < "19"
    return f"{word[:2]}/{word[2:]}" if run and int(word[2:]) == int(word[:2]) + 1 else ""


def _joined_years(found: re.Match[str]) -> str:
    """Two years in a row ("2017 18") as one financial year."""
    follows = int(found[2]) == (int(found[1]) + 1) % 100
    return f"{found[1]}/{found[2]}" if follows else found.group()


def _is_percent(period: PeriodMention, values: Sequence[NumberMention]) -> bool:
    """Whether what looks like a short year is a percentage ("'62 per cent")."""
    return any(
        value.value.scale is not Scale.COUNT
        and value.start < period.end
        and period.start < value.end
        for value in values
    )


def _breaks(text: str, words: Sequence[str], starts: Sequence[int]) -> frozenset[int]:
    """The words before which a comma or the like stands: no name runs across it."""
    if not _APART.search(text):
        return frozenset()
    return frozenset(
        at
        for at in range(1, len(words))
        if starts[at] > starts[at - 1] and _APART.search(text[starts[at - 1] : starts[at]])
    )


def _only_topic(mention: Mention) -> bool:
    """Whether something is named only as a topic or subject, which no figure is reached by."""
    return all(target.kind in (Kind.TOPIC, Kind.SUBJECT) for target in mention.targets)


def _within(mentions: Iterable[Mention]) -> set[int]:
    """The words that belong to the mentions."""
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def _placed(
    found: Sequence[M], starts: Sequence[int], taken: list[bool]
) -> tuple[tuple[int, M], ...]:
    placed: list[tuple[int, M]] = []
    for mention in found:
        first = max(0, bisect_right(starts, mention.start) - 1)
        last = bisect_left(starts, mention.end)
        if any(taken[first:last]):
            continue
        taken[first:last] = [True] * (last - first)
        placed.append((first, mention))
    return tuple(placed)
