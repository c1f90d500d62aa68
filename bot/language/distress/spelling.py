"""Misspelt cue words put right, and no other word: a wrong guess would invent a cue.

Words of six letters and more, with the first and the last letter in place: letters left out, added
or swapped in short ones, wrong letters too in long ones. In words of four and five letters, only
neighbours swapped. Uses rapidfuzz; imports the vocabulary beside it.
"""

from __future__ import annotations

from collections import defaultdict
from sys import intern

from rapidfuzz.distance import OSA

from bot.language.distress.vocabulary import VOCABULARY, WORD_LISTS

SHORTEST = 4
MEDIUM = 6  # letters; from here letters may be left out or added
LONG = 9  # letters; from here a wrong letter is forgiven as well
VERY_LONG = 10  # letters; from here two slips are

# Frequent words one slip away from a cue word, which they are not.
_NOT_TYPOS = """
addition attracting beast beasts busy casing committing compliant conditions conducting
connecting connections containing continuing contract contracted contracting contracts conventions
conversing converting converging correcting discussing drowned exited exploration explaining
exporting filing grouped grouping hunted intercepted interacting marking masking mediation
meditation mourning preservation presenting presidents princes publishing quite raking ramping
ranging rapping reaping reportedly resorting runway sacked sacred seeing shaving shearing
simulation singing spending staking starring starting stretching streaming strapping string
tables tapped three ticking tires tracking trail treats tricking violet wandering
"""
_NOT_GUESSED = ("COUNTRY", "NATIONAL")

_WORDS = {
    cue: frozenset(map(intern, " ".join(phrases).split())) for cue, phrases in VOCABULARY.items()
}
_LEFT_ALONE = frozenset().union(_NOT_TYPOS.split(), *WORD_LISTS.values(), *_WORDS.values())
_TARGETS = sorted(
    frozenset().union(*(words for cue, words in _WORDS.items() if cue not in _NOT_GUESSED))
)


def _by_ends() -> dict[str, tuple[str, ...]]:
    """File the longer cue words by their first and last letter."""
    ends: dict[str, list[str]] = defaultdict(list)
    for word in _TARGETS:
        if len(word) >= MEDIUM:
            ends[word[0] + word[-1]].append(word)
    return {key: tuple(found) for key, found in ends.items()}


def _by_letters() -> dict[str, tuple[str, ...]]:
    """File the short cue words by their first letter and their letters in order."""
    letters: dict[str, list[str]] = defaultdict(list)
    for word in _TARGETS:
        if SHORTEST <= len(word) < MEDIUM:
            letters[_letters(word)].append(word)
    return {key: tuple(found) for key, found in letters.items()}


def _letters(word: str) -> str:
    return word[0] + "".join(sorted(word))


_ENDS = _by_ends()
_LETTERS = _by_letters()


def respelt(word: str) -> str:
    """Return the cue word that was meant, or the word as it is."""
    if len(word) < SHORTEST or word in _LEFT_ALONE:
        return word
    limit = 2 if len(word) >= VERY_LONG else 1
    best, least = word, limit + 1
    for known in _candidates(word, limit):
        distance = OSA.distance(word, known, score_cutoff=limit)
        if distance < least:
            best, least = known, distance
    return best


def _candidates(word: str, limit: int) -> tuple[str, ...] | list[str]:
    """Return what could have been meant: in short words a replaced letter makes another word."""
    if len(word) < MEDIUM:
        return _LETTERS.get(_letters(word), ())
    return [
        known
        for known in _ENDS.get(word[0] + word[-1], ())
        if abs(len(known) - len(word)) <= limit
        and (len(word) >= LONG or len(word) != len(known) or sorted(word) == sorted(known))
    ]
