"""How words differ by their letters: how far, by which kind of slip. May import sounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.language.sounds import sound
from bot.regex import regex

SHORTEST = 4
"""Words of fewer letters are too easily another word."""


def nearby(word: str, words: Sequence[str], edits: int) -> Iterator[tuple[str, int]]:
    """Those of some words within a number of edits, and how many each takes."""
    from rapidfuzz import process  # noqa: PLC0415 - most questions have no word to mend
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    near = process.extract(word, words, scorer=OSA.distance, score_cutoff=edits, limit=None)
    return ((found, int(distance)) for found, distance, _ in near)


def allowed(length: int) -> int:
    """The edits that may part two words of a length at the most."""
    if length <= 7:
        return 1
    return 2 if length <= 11 else 3


_DERIVED = regex(r"(\w{4,}?)(?:at)?(?:ors?|ers?|ions?|ings?|ed|ive|able|ments?|ance|al)")


def plausible(word: str, found: str, distance: int, *, small: bool) -> bool:
    """Whether a word may be a slip for another that is so many edits away from it."""
    made, other = _DERIVED.fullmatch(word), _DERIVED.fullmatch(found)
    if distance > 1 and made and other and made[1] == other[1]:
        return False  # "generators" are another thing than "generations", and no slip
    if small and distance > 1 and max(len(word), len(found)) < _LONG and replaces(word, found):
        return False  # "Everton" is not everyone
    if len(found) == SHORTEST or len(word) == SHORTEST:
        # Of four letters only two that changed places are trusted, or one that was doubled or lost.
        if len(found) == len(word):
            ends = word[0] == found[0] and word[-1] == found[-1]
            return sorted(word) == sorted(found) or (small and ends)
        more = len(found) > SHORTEST or once_more(word, found)
        return distance == 1 and word[0] == found[0] and more
    if word[0] == found[0]:
        return True
    swapped = word[:2] == found[1::-1]
    return swapped or (len(found) >= 7 and distance == 1)


def replaces(word: str, found: str) -> bool:
    """Whether a letter stands for another one, and none has only changed its place or is lost."""
    typed, meant = Counter(word), Counter(found)
    return bool(typed - meant) and bool(meant - typed)


_LONG = 9
"""Letters from which two may be wrong, one of them for another."""


def letters(word: str) -> str:
    """The first letter, and the others in order."""
    return word[0] + "".join(sorted(word[1:]))


def once_more(word: str, found: str) -> bool:
    """Whether one letter of a short name stands in it once more: "ioawa"."""
    more = Counter(word) - Counter(found)
    ends = word[0] == found[0] and word[-1] == found[-1]
    return ends and len(word) == len(found) + 1 and set(more) <= set(found)


def squeeze(word: str) -> str:
    """A word with each double letter written once."""
    kept = [letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1]]
    return "".join(kept)


def sounds_close(word: str, found: str, placed: bool) -> bool:
    """Whether a name sounds like a word but for a vowel or two inside it; one, if it is a place."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - most questions have no word to mend

    heard, meant = sound(word), sound(found)
    if word[0] != found[0] or heard[-1] != meant[-1]:
        return False
    return (placed or len(word) >= _ENOUGH) and OSA.distance(heard, meant) <= (1 if placed else 2)


_ENOUGH = 7
"""Letters of a word whose vowels may be wrong."""
