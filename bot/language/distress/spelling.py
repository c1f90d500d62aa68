"""Misspelt cue words put right, and no other word: a wrong guess would invent a cue.

Words of six letters and more, with the first and the last letter in place: letters left out, added
or swapped in short ones, wrong letters too in long ones. In words of four and five letters, only
neighbours swapped. Uses rapidfuzz; imports the
vocabulary beside it.
"""

from __future__ import annotations

from collections import defaultdict

from rapidfuzz.distance import OSA

from bot.language.distress.vocabulary import VOCABULARY

SHORTEST_SWAPPED = 4
SHORTEST = 6
LONG = 9  # letters; from here a wrong letter is forgiven as well
VERY_LONG = 10  # letters; from here two slips are

# Frequent words one slip away from a cue word, which they are not.
_NOT_TYPOS = frozenset(
    """three quite busy beast trail tires addition attracting beasts casing committing compliant conditions conducting connecting
    connections containing continuing contract contracted contracting contracts conventions
    conversing converting converging correcting discussing drowned exited exploration explaining
    exporting filing grouped grouping hunted intercepted interacting marking masking mediation
    meditation mourning preservation presenting presidents princes publishing raking ramping
    ranging rapping reaping reportedly resorting runway sacked sacred seeing shaving shearing
    simulation singing spending staking starring starting stretching streaming strapping string
    tables tapped ticking tracking treats tricking violet wandering""".split()
)
_SKIPPED = frozenset(("COUNTRY", "NATIONAL"))  # names are not guessed at

KNOWN = frozenset(
    word for cue, phrases in VOCABULARY.items() for phrase in phrases for word in phrase.split()
)


def _by_ends() -> dict[str, tuple[str, ...]]:
    """Cue words by their first and last letter."""
    ends: dict[str, set[str]] = defaultdict(set)
    for cue, phrases in VOCABULARY.items():
        for word in " ".join(() if cue in _SKIPPED else phrases).split():
            if len(word) >= SHORTEST:
                ends[word[0] + word[-1]].add(word)
    return {key: tuple(sorted(found)) for key, found in ends.items()}


_BY_ENDS = _by_ends()


def respelt(word: str) -> str:
    """The cue word that was meant, or the word as it is."""
    if len(word) < SHORTEST_SWAPPED or word in KNOWN or word in _NOT_TYPOS:
        return word
    if len(word) < SHORTEST:
        return next((known for known in _SWAPS.get(_letters(word), ()) if _swapped(word, known)), word)
    limit = 2 if len(word) >= VERY_LONG else 1
    best, least = word, limit + 1
    for known in _BY_ENDS.get(word[0] + word[-1], ()):
        if abs(len(known) - len(word)) <= limit and _could_slip(word, known):
            distance = OSA.distance(word, known, score_cutoff=limit)
            if distance < least:
                best, least = known, distance
    return best


def _letters(word: str) -> str:
    return word[0] + "".join(sorted(word))


def _swapped(word: str, known: str) -> bool:
    return OSA.distance(word, known, score_cutoff=1) <= 1


def _swappable() -> dict[str, tuple[str, ...]]:
    """Short cue words by their letters."""
    same: dict[str, list[str]] = defaultdict(list)
    for word in sorted(KNOWN):
        if SHORTEST_SWAPPED <= len(word) < SHORTEST:
            same[_letters(word)].append(word)
    return {letters: tuple(found) for letters, found in same.items()}


_SWAPS = _swappable()


def _could_slip(word: str, known: str) -> bool:
    """In short words a replaced letter makes another word too often."""
    return len(word) >= LONG or len(word) != len(known) or sorted(word) == sorted(known)
