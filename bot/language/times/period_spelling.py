"""The words that periods are told in, and the word meant by a common misspelling of one.

Short words are corrected by a closed list and by neighbouring letters swapped; longer ones by one
edit. Words that would be mistaken for another English word are left out (form, fewest, decent).
Imports the tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.language.tokens import Token

_LONG = words(
    "january february september october november december "
    "previous previously currently financial following earliest nowadays beginning"
)
_SHORT = words(
    "march april june july august last past latest newest recent current year years month months "
    "period periods this these most next prior before after earlier since both each every today "
    "until ending ended twelve time moment"
)
_TYPOS = {
    "lst": "last",
    "lasst": "last",
    "yr": "year",
    "yrs": "years",
    "yer": "year",
    "yeer": "year",
    "mnth": "month",
    "mnths": "months",
    "mth": "month",
    "mths": "months",
    "mo": "months",
    "mos": "months",
    "prev": "previous",
    "previos": "previous",
    "previus": "previous",
    "privious": "previous",
    "lastest": "latest",
    "latset": "latest",
    "latst": "latest",
    "recnt": "recent",
    "curent": "current",
    "currant": "current",
    "curently": "currently",
    "currenty": "currently",
    "endng": "ending",
    "qtr": "quarter",
    "qtrs": "quarters",
    "qrt": "quarter",
    "quater": "quarter",
    "quaters": "quarters",
    "quartes": "quarters",
    "thsi": "this",
    "befor": "before",
    "eariler": "earlier",
    "earler": "earlier",
    "perod": "period",
    "janurary": "january",
    "febuary": "february",
    "marhc": "march",
    "aprl": "april",
    "aprill": "april",
    "agust": "august",
    "augst": "august",
    "septembr": "september",
}


def _swaps(word: str) -> set[str]:
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    return swapped - {word}


_MEANT = {swapped: word for word in (*_SHORT, *_LONG) for swapped in _swaps(word)} | _TYPOS
_BEGINNINGS = frozenset(word[:3] for word in _LONG)
_ENDINGS = frozenset(word[-4:] for word in _LONG)
"""Of seven letters or more, one edit leaves the first three or the last four as they are."""


def well_spelt(tokens: Iterable[Token]) -> list[Token]:
    """The tokens with the words of periods spelled as they should be."""
    return [_mended(token) for token in tokens]


def _mended(token: Token) -> Token:
    meant = canonical(token.text)
    return token if meant == token.text else token._replace(text=meant)


def canonical(word: str) -> str:
    """Return the period word that `word` is or misspells; any other word unchanged."""
    meant = _MEANT.get(word)
    if meant or len(word) < 7 or not word.isalpha() or len(word) > 11:
        return meant or word
    if word[:3] not in _BEGINNINGS and word[-4:] not in _ENDINGS:
        return word
    from rapidfuzz import process  # noqa: PLC0415 - few words come near to one of these
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    near = process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=1)
    return near[0] if near else word
