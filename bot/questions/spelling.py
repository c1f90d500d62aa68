"""Mending misspelt words towards the words a fact base and its readers use.

The limit grows with the word's length, ties are refused, and words that are English already are
left alone, so that "sales" never becomes "Wales". May import language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from bot.language.packing import Joined, packed
from bot.language.sounds import SPOKEN, sound
from bot.language.words import FUNCTION, root
from bot.questions.letters import (
    SHORTEST,
    allowed,
    letters,
    nearby,
    once_more,
    plausible,
    replaces,
    sounds_close,
    squeeze,
)
from bot.regex import regex

_INFLECTED = regex(r"(?:s|d|ing|er|ers|est|ly|y|ion|ions)$")
"""Endings of another form of a word: "statment" is none of "state"."""
SCRAMBLED = 6
"""Letters from which a name is known whatever the order of those after the first."""


class Speller:
    """Mends words to the nearest of `names` (the fact base's) or `others` (small English words).

    Words `told` in its texts are mended to by one letter at most, and names of `places` within a
    tighter limit; `english` words stay as they are. Of the words `whole` a beginning is enough.
    """

    def __init__(
        self,
        names: Iterable[str],
        others: Iterable[str],
        told: Iterable[str] = (),
        places: Iterable[str] = (),
        english: Collection[str] = (),
        whole: Iterable[str] = (),
    ) -> None:
        self._names = frozenset(names)
        small = frozenset(others)
        self._sure = Joined(self._names, small)
        self._told = frozenset(word for word in told if word not in self._sure)
        self._places = frozenset(places)
        self._plain = Joined(small, english)
        self._whole = frozenset(whole)

    # What follows is worked out when a word is first met that isn't known as it stands.

    @cached_property
    def _targets(self) -> Sequence[str]:
        """The words that are mended to, in order."""
        return sorted({*self._sure, *self._told})

    @cached_property
    def _roots(self) -> frozenset[str]:
        plain = self._plain  # most roots are words that are their own: these need no keeping
        return packed(one for one in map(root, plain) if one not in plain or root(one) != one)

    @cached_property
    def _short(self) -> Mapping[str, str]:
        """Words of a few letters by their letters in order."""
        return {"".join(sorted(one)): one for one in self._targets if len(one) == SHORTEST - 1}

    @cached_property
    def _halved(self) -> Mapping[str, str]:
        """Short names by what is left of them where a double letter is written once."""
        return {
            squeeze(word): word
            for word in sorted(self._names)
            if len(word) == SHORTEST and len(squeeze(word)) == SHORTEST - 1
        }

    @cached_property
    def _scrambled(self) -> Mapping[str, str]:
        """Long names by their letters in order, where no other name has the same."""
        by_letters: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._names):
            if len(word) >= SCRAMBLED and word.isalpha():
                by_letters[letters(word)].append(word)
        return {letters: found[0] for letters, found in by_letters.items() if len(found) == 1}

    @cached_property
    def _by_ear(self) -> Mapping[str, str]:
        """Words by how they sound, where no other sounds so."""
        by_sound: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._sure):
            if word.isalpha() and len(word) >= SHORTEST:
                by_sound[sound(word)].append(word)
        return {heard: found[0] for heard, found in by_sound.items() if len(found) == 1}

    @cached_property
    def _consonants(self) -> Mapping[str, Sequence[str]]:
        """Longer names by the consonants of how they sound."""
        alike: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._names):
            if word.isalpha() and len(word) >= SCRAMBLED:
                alike[_VOWEL.sub("", sound(word))].append(word)
        return alike

    @cached_property
    def _voiced(self) -> Mapping[str, str]:
        """Words by their consonants, where no other has the same: "cld", "nmbr".

        So few letters as those of "sms" may be a name, unless they are a word of grammar.
        """
        by_consonants: dict[str, set[str]] = defaultdict(set)
        for word in self._sure:
            bare = _VOWEL.sub("", word)
            if word.isalpha() and len(bare) >= (SHORTEST - (word in FUNCTION)):
                by_consonants[bare].add(word)
        small = {bare: found & FUNCTION or found for bare, found in by_consonants.items()}
        return {bare: min(found) for bare, found in small.items() if len(found) == 1}

    @cached_property
    def _english(self) -> Mapping[str, Sequence[str]]:
        """English words by the letters at their ends."""
        alike: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._plain):
            if word.isalpha() and len(word) >= SHORTEST:
                alike[word[0] + word[-1]].append(word)
        return alike

    @cached_property
    def _by_length(self) -> Mapping[int, Sequence[str]]:
        by_length: dict[int, list[str]] = defaultdict(list)
        for word in self._targets:
            if word.isalpha() and len(word) >= SHORTEST:
                by_length[len(word)].append(word)
        return by_length

    def knows(self, word: str) -> bool:
        """Whether `word` stands in the lexicon as it is."""
        return word in self._plain or word in self._sure or word in self._told

    def _inflected(self, word: str) -> bool:
        """Whether it is another form of an English word."""
        if not _INFLECTED.search(word):
            return False
        bare = word.removesuffix("ed").removesuffix("ing")
        own = bare in self._plain and SHORTEST < len(bare) < len(word)  # "mattered"
        mute = bare != word and f"{bare}e" in self._plain  # "faced", "racing"
        rooted = (known := root(word)) in self._roots or root(known) == known in self._plain
        return own or mute or rooted

    def _is_form(self, word: str) -> bool:
        """Whether it is another form of an English word, a plural among them: no "per sons"."""
        return self._inflected(word) or (word.endswith("s") and word[:-1] in self._plain)

    def mend(self, word: str) -> str:
        """The nearest word within the limit, or `word` itself where there is none, or two."""
        word = word if word in self._names else SPOKEN.get(word, word)
        if self.knows(word) or not word.isalpha() or self._inflected(word):
            return word
        if self._run_on(word):
            return word  # two words, to be split
        if word.endswith("s") and word[:-1] in self._names:
            return word  # more than one of a name
        if not _VOWEL.search(word) and (voiced := self._voiced.get(word)):
            return voiced
        if len(word) < SHORTEST:
            return self._short_mended(word)
        spoken = f"{word[:-1]}er" if word.endswith("a") else ""
        if spoken in self._sure and spoken not in self._places:
            return spoken  # "numba"
        squeezed = squeeze(word)
        if self.knows(squeezed):
            return squeezed
        if len(word) >= SCRAMBLED and (scrambled := self._scrambled.get(letters(word))):
            return scrambled
        return self._likeliest(word, squeezed)

    def _likeliest(self, word: str, squeezed: str) -> str:
        """What is meant by letters near to a word, or by its sound."""
        best = self._nearest(word) or self._small(squeezed)
        heard = self._by_ear.get(sound(word))
        if best or word in self._sure:
            likely = self._settle(word, best)
            if heard and (likely is None or replaces(word, likely)):
                return heard
            return likely or word
        said = self._completed(word) or heard or self._english_for(word)
        return said if said != word else self._roughly(word)

    def _small(self, squeezed: str) -> list[str]:
        """The words of grammar that are near a word once its double letters are single: "menny"."""
        bare = _VOWEL.sub("", squeezed)
        small = (found for found in self._nearest(squeezed) if found in FUNCTION)
        return [found for found in small if _VOWEL.sub("", found) == bare]

    def _roughly(self, word: str) -> str:
        """The one name with the same consonants that sounds nearly so: "nuculer"."""
        if len(word) < SCRAMBLED:
            return word
        alike = self._consonants.get(_VOWEL.sub("", sound(word)), ())
        close = [found for found in alike if sounds_close(word, found, found in self._places)]
        return close[0] if len(close) == 1 else word

    def _completed(self, word: str) -> str | None:
        """The one word that is meant by its beginning: "pop" for "population"."""
        begun = sorted(w for w in self._whole if w.startswith(word) and len(w) >= len(word) + _CUT)
        same = {root(one) for one in begun}
        return begun[0] if len(same) == 1 else None

    def _nearest(self, word: str) -> list[str]:
        """The words within the limit that take the fewest edits."""
        best: list[str] = []
        least = 99
        for length in range(max(SHORTEST, len(word) - 3), len(word) + 4):
            limit = allowed(max(length, len(word)))
            if abs(length - len(word)) > limit:
                continue
            for found, distance in nearby(word, self._by_length.get(length, ()), limit):
                if not plausible(word, found, distance, small=found not in self._names):
                    continue
                if distance > self._most(word, found):
                    continue
                if distance < least:
                    best, least = [found], distance
                elif distance == least:
                    best.append(found)
        return best

    def _english_for(self, word: str) -> str:
        """The one English word that is a slip away, with the same first and last letter."""
        if len(word) <= SHORTEST:
            return word
        near = [found for found, _ in nearby(word, self._english.get(word[0] + word[-1], ()), 1)]
        small = [found for found in near if found in self._sure]
        return next((one[0] for one in (near, small) if len(one) == 1), word)

    def _short_mended(self, word: str) -> str:
        """A word of a few letters, of which only drawn-out ones, halves and swaps are mended."""
        squeezed = squeeze(word)
        if len(squeezed) > 1 and squeezed in FUNCTION:
            return squeezed  # "soo", "noo"
        mended = self._halved.get(word) or self._swapped(word)
        cut = len(word) == SHORTEST - 1 and mended == word
        return (self._completed(word) if cut else None) or mended

    def _swapped(self, word: str) -> str:
        """Of three letters, only the order is mended."""
        return self._short.get("".join(sorted(word)), word) if len(word) > 2 else word

    def _most(self, word: str, found: str) -> int:
        """Edits allowed towards a word: fewer for places, since another place may be meant."""
        if found in self._told:
            return 1
        if found in self._places:
            if len(found) < SHORTEST + 1:
                return int(sorted(word) == sorted(found) or once_more(word, found))
            return 1 if len(found) < 11 else 2 if len(found) < 14 else 3
        return 3

    def _settle(self, word: str, best: list[str]) -> str | None:
        """The one candidate, refusing a tie between different words that involves a name."""
        if len(best) < 2:
            return best[0] if best else None
        # A letter doubled or lost in doubling is the commonest slip: "groming" is "grooming".
        doubled = [found for found in best if squeeze(found) == squeeze(word)]
        if len(doubled) == 1:
            return doubled[0]
        swapped = [found for found in best if sorted(found) == sorted(word)]
        if len(swapped) == 1:
            return swapped[0]
        grammar = [found for found in swapped or best if found in FUNCTION]
        if len(grammar) == 1:
            return grammar[0]  # by far the commonest: "wich" is "which" rather than "wish"
        opened = [found for found in best if found[0] == word[0]]
        if len(opened) == 1:
            return opened[0]  # the first letter is hardly ever the slip
        if any(found in self._names for found in best):
            longest = max(best, key=len)
            same = all(longest.startswith(found[: len(longest) - 3]) for found in best)
            return longest if same else None
        return min(best)

    def split(self, word: str) -> tuple[str, ...] | None:
        """Known words run together ("groomingoffences"), if two in one way, or else the fewest."""
        if not 7 <= len(word) <= 40 or not word.isalpha() or self._is_form(word):
            return None
        if self._run_on(word):
            return word[:2], word[2:]
        ways = [
            (word[:cut], word[cut:])
            for cut in range(3, len(word) - 2)
            if self._may_part(word[:cut], word[cut:])
        ]
        if ways:
            return ways[0] if len(ways) == 1 else None
        return self._parted(word) if len(word) >= _RUN_TOGETHER else None

    def _run_on(self, word: str) -> bool:
        """Whether it is a known word with a tiny one before it: "inpercent"."""
        rest = word[2:]
        named = rest in self._places or (rest in self._names and not rest.endswith("s"))
        known = rest in self._sure and (named or rest in _RUN_INTO | FUNCTION)
        return len(word) >= _RUN_ON and word[:2] in _TINY and known

    def _may_part(self, one: str, two: str) -> bool:
        """Whether two known words may have run together, and are no word: "outpatients"."""
        if not (one in self._sure and two in self._sure):
            return False
        if one in FUNCTION:
            surpassed = one == "out" and two.endswith("ed")  # "outproduced" compares
            return one not in _PARTICLES or surpassed or two in self._places or two in FUNCTION
        if two in FUNCTION:
            return two not in _PARTICLES
        named = one in self._names and two in self._names
        plain = one.endswith("s") or one in self._places
        return named or plain or not _RUN_INTO.isdisjoint((one, two))

    def _parted(self, word: str) -> tuple[str, ...] | None:
        """The fewest known words that a long run amounts to, if it does."""
        fewest: list[tuple[str, ...] | None] = [()]
        for end in range(1, len(word) + 1):
            ways = (
                (*before, word[start:end])
                for start in range(end)
                if (before := fewest[start]) is not None
                and (end - start > 2 or word[start:end] in _TINY)
                and word[start:end] in self._sure
            )
            fewest.append(min(ways, key=len, default=None))
        return fewest[-1]


_VOWEL = regex(r"[aeiou]")
_CUT = 3
"""Letters that have to lack for a word to be taken for the beginning of another."""
_RUN_TOGETHER = 12
_RUN_ON = 7
_RUN_INTO = frozenset("percent percentage year years month months".split())
_PARTICLES = frozenset(
    "in on out over under up down off by after around about through less like any self".split()
)
"""Words with which English makes others: "underage", "inmates", "childless"."""
_TINY = frozenset("in of is at to by or on an us it do".split())
