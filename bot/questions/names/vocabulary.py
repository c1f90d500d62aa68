"""Every name in a fact base, findable in a question. May import model and language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.language.english import ENGLISH
from bot.language.normalise import normalise
from bot.language.packing import packed
from bot.language.words import FUNCTION, ORDINARY, PLAIN, WORLD, root, stem
from bot.model.facts import FactBase, MeasureKind
from bot.questions.names.naming import Kind, Names, Target
from bot.regex import regex

WORD = regex(r"[a-z0-9]+(?:'[a-z]+)?")


class Vocabulary(NamedTuple):
    """The names of a base as they are looked for: stemmed, or exactly as written."""

    phrases: Mapping[tuple[str, ...], tuple[Target, ...]]
    """Stemmed words to what they name."""
    exact: Mapping[tuple[str, ...], tuple[Target, ...]]
    """Words as written, tried before `phrases`: "the Americas" is not America."""
    longest: int
    """The words of the longest phrase."""
    words: frozenset[str]
    """Each single word that occurs in a name."""
    english: frozenset[tuple[str, ...]]
    """Phrases made of common English words alone."""
    measure_words: frozenset[str]
    """What measures, breakdowns, units and kinds of area are named by: no condition."""
    subject_words: frozenset[str]
    """What tells that a question is about the subject at all."""
    told_words: frozenset[str]
    """What the base is about, in its maintainer's words: no condition beside what is counted."""
    measured: frozenset[str]
    """The words, as written, that measures and the members of breakdowns are named with."""
    counted_words: frozenset[str]
    """The counting units: "over 20 offences" is no age."""
    level_words: frozenset[str]
    """What rates and levels are named by: "the rate was over 20" tells no age."""
    others: frozenset[str]
    """Names of look-alikes that no measure here counts."""
    place_words: frozenset[str]
    """What occurs in the names of places only."""
    area_words: frozenset[str]
    """What occurs in the names of places, whatever else it names."""
    group_words: frozenset[str]
    """What names a breakdown as a whole: "apps"."""
    member_words: frozenset[str]
    """Small words that name a member in part: "other jobs" is no more than jobs, "financial" is."""
    half_names: frozenset[str]
    """What only measures other than the main one are named with."""
    initials: frozenset[str]
    """First letters that stand for a name: "DVL" for Down in the Vale."""
    pointed: Mapping[str, str]
    """Names with stops or commas in them, to the same without."""


def _level_words(base: FactBase) -> frozenset[str]:
    """The last words of the names of what is told in a unit of its own, and counts nobody."""
    kinds = (MeasureKind.RATE, MeasureKind.OTHER)
    told = [m for m in base.measures.values() if m.kind in kinds and not m.counts]
    names = (stems_of(name) for m in told for name in (m.name, m.short or "", *m.also))
    return frozenset(name[-1] for name in names if name)


def words_of(text: str) -> list[str]:
    """The words of a normalised text, without possessive endings and apostrophes."""
    found: list[str] = WORD.findall(text)
    return [clean_word(word) for word in found] if "'" in text else found


def clean_word(word: str) -> str:
    """`police's` as `police`, `what's` as `whats`, `don't` as `dont`."""
    head, mark, tail = word.partition("'")
    if not mark:
        return word
    return head if tail == "s" and head not in _CONTRACTED else head + tail


_CONTRACTED = {
    "what",
    "who",
    "where",
    "how",
    "when",
    "why",
    "that",
    "it",
    "there",
    "here",
    "he",
    "she",
    "let",
}


def stems_of(text: str) -> tuple[str, ...]:
    """The stemmed words of any text, as phrases are kept."""
    return tuple(stem(word) for word in words_of(normalise(text)))


def roots_of(text: str) -> tuple[str, ...]:
    """The rough roots of the words of any text, for comparing whole phrasings."""
    return tuple(root(word) for word in words_of(normalise(text)))


def build_vocabulary(base: FactBase, names: Names) -> Vocabulary:
    """The `names` of everything in `base`. A phrase may have several targets, in a fixed order."""
    phrases: dict[tuple[str, ...], tuple[Target, ...]] = defaultdict(tuple)
    exact: dict[tuple[str, ...], tuple[Target, ...]] = defaultdict(tuple)
    pointed: dict[str, str] = {}
    words: set[str] = set()
    measured: set[str] = set()
    for plain, target in names:
        surface = tuple(words_of(plain))
        stems = tuple(stem(word) for word in surface)
        stems = surface if stems == surface else stems
        if _POINTS.search(plain):
            pointed[plain] = _POINTS.sub(" ", plain)
        if len(stems) > 1 and stems[0] in {"the", "a", "an"}:
            stems = stems[1:]
            surface = surface[1:]
        if stems:
            phrases[stems] += (target,)
            exact[surface] += (target,)
            words.update(surface)
        if target.kind in (Kind.MEASURE, Kind.MEMBER):
            measured.update(surface)
    initials = _initials(base)
    for letters, target in initials.items():
        if (letters,) not in phrases:
            phrases[(letters,)] += (target,)
            exact[(letters,)] += (target,)
    ordered = _ordered(phrases)
    english = frozenset(
        stems for stems in ordered if all(_is_common(stem_) or stem_.isdigit() for stem_ in stems)
    )
    measure_words = (
        frozenset(
            word
            for stems, targets in ordered.items()
            for word in stems
            if any(target.kind in (Kind.MEASURE, Kind.BREAKDOWN) for target in targets)
        )
        - _PLAIN
    )
    group_words = frozenset(
        stems[-1]
        for stems, targets in ordered.items()
        if any(target.kind is Kind.BREAKDOWN for target in targets)
    ) - {
        word
        for stems, targets in ordered.items()
        for word in stems
        if len(stems) == 1 and any(target.kind is Kind.MEASURE for target in targets)
    }
    placed = {stems for stems, targets in ordered.items() if _only_places(targets)}
    rest = {word for stems in ordered if stems not in placed for word in stems}
    place_stems = {word for stems in placed for word in stems} - rest
    place_words = frozenset(word for word in words if stem(word) in place_stems)
    others = frozenset(name for measure in base.measures.values() for name in measure.not_this)
    longest = max(map(len, ordered), default=0)
    return Vocabulary(
        phrases=ordered,
        longest=longest,
        words=frozenset(words),
        english=english,
        measure_words=measure_words | _unit_words(base),
        subject_words=_subject_words(base),
        told_words=frozenset(word for text in base.about.subject for word in stems_of(text)),
        measured=frozenset(word for word in measured if word.isalpha() and word not in PLAIN),
        counted_words=frozenset(
            word for measure in base.measures.values() for word in stems_of(measure.counts or "")
        ),
        level_words=_level_words(base),
        others=others,
        place_words=place_words,
        area_words=frozenset(
            word
            for stems, targets in ordered.items()
            for word in stems
            if any(target.kind in (Kind.AREA, Kind.PLACE) for target in targets)
        ),
        group_words=group_words,
        member_words=_member_words(base),
        half_names=_half_names(base),
        initials=frozenset(initials),
        exact=_ordered(exact),
        pointed=pointed,
    )


def _member_words(base: FactBase) -> frozenset[str]:
    """Plain words of groups' names; what anybody is tells of none: the people of "old people"."""
    names = (one.name for group in base.breakdowns.values() for one in group.members.values())
    return (
        frozenset(word for name in names for word in words_of(normalise(name)))
        & PLAIN - FUNCTION - _ANYBODY
    )


_ANYBODY = frozenset("people person persons folk folks".split())


def _ordered(
    found: Mapping[tuple[str, ...], tuple[Target, ...]],
) -> dict[tuple[str, ...], tuple[Target, ...]]:
    """Targets in a fixed order, so that a tie falls the same way every time."""
    return {
        words: tuple(sorted({*targets}, key=lambda target: (target.kind, target.group, target.id)))
        for words, targets in found.items()
    }


_POINTS = regex(r"[.,()]+")


def _initials(base: FactBase) -> dict[str, Target]:
    """The first letters of the names of areas and measures, where they are no word or two names."""
    named = [(area.name, Target(Kind.AREA, area.id)) for area in base.areas.values()]
    named += [
        (name, Target(Kind.MEASURE, measure.id))
        for measure in base.measures.values()
        for name in (measure.name, measure.short or "")
    ]
    found: dict[str, set[Target]] = defaultdict(set)
    for name, target in named:
        found["".join(word[0] for word in words_of(normalise(name)))].add(target)
    return {
        letters: next(iter(targets))
        for letters, targets in found.items()
        if len(letters) in _INITIALS and len(targets) == 1 and letters.isalpha()
        if stem(letters) == letters and not any(letters in words for words in _WORDS)
    }


_INITIALS = range(3, 5)
_WORDS = (PLAIN, ORDINARY, ENGLISH, WORLD)


def _half_names(base: FactBase) -> frozenset[str]:
    """Words that only measures other than the main one are named with: alone they name none."""
    main, others = set[str](), set[str]()
    for measure in base.measures.values():
        words = {*stems_of(measure.name), *stems_of(measure.short or "")}
        if measure.id == base.about.main:
            main |= words | {word for text in measure.also for word in stems_of(text)}
        elif measure.kind not in (MeasureKind.SHARE, MeasureKind.CHANGE):
            others |= {word for word in words if word.isalpha()}
    alone = (stems_of(text) for text in base.about.subject)
    subject = {word for stems in alone if len(stems) == 1 for word in stems}
    told = others - main
    return frozenset(word for word in told if word in subject or not _is_common(word))


def _unit_words(base: FactBase) -> frozenset[str]:
    """The words of units and of kinds of area: they limit no question about them."""
    texts = [measure.unit or "" for measure in base.measures.values()]
    texts += [text.replace("-", "") for text in texts]
    texts += [area.kind or "" for area in base.areas.values()]
    return frozenset(word for text in texts for word in stems_of(text))


def _subject_words(base: FactBase) -> frozenset[str]:
    """The words that tell that a question is about the base's subject at all."""
    texts = [*base.about.subject, *(measure.name for measure in base.measures.values())]
    return frozenset(word for text in texts for word in stems_of(text)) - _PLAIN


def _only_places(targets: Iterable[Target]) -> bool:
    return all(target.kind in (Kind.AREA, Kind.PLACE) for target in targets)


_PLAIN = packed(map(stem, PLAIN))
_ORDINARY = packed(map(stem, ORDINARY)) - _PLAIN


def _is_common(stem_: str) -> bool:
    return stem_ in _PLAIN or stem_ in _ORDINARY


__all__ = ["Kind", "Target", "Vocabulary", "build_vocabulary", "roots_of", "stems_of", "words_of"]
