"""What the people and things of a country are called: "Kenyan", "Danish". Imports nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_OWN = {
    "afghanistan": "afghan afghani",
    "argentina": "argentine argentinian",
    "bangladesh": "bangladeshi",
    "canada": "canadian",
    "china": "chinese",
    "czech republic": "czech",
    "czechia": "czech",
    "denmark": "danish dane",
    "finland": "finnish finn",
    "france": "french",
    "germany": "german",
    "greece": "greek",
    "hungary": "hungarian",
    "ireland": "irish",
    "lebanon": "lebanese",
    "netherlands": "dutch",
    "norway": "norwegian",
    "peru": "peruvian",
    "philippines": "filipino philippine",
    "poland": "polish pole",
    "portugal": "portuguese",
    "scotland": "scottish scot",
    "slovakia": "slovak",
    "spain": "spanish spaniard",
    "sweden": "swedish swede",
    "switzerland": "swiss",
    "thailand": "thai",
    "turkey": "turkish turk",
    "united kingdom": "british",
    "wales": "welsh",
}
_CONSONANT = ("ian", "i", "ese", "er")
_VOWEL = {"a": "an", "e": "ean", "i": "ian", "o": "an", "y": "ian"}
"""The last letter of a name to what stands for it in its adjective: "Kenya", "Kenyan"."""
_LEAST = 4


def demonyms(names: Mapping[str, str]) -> dict[str, str]:
    """Adjectives of countries, from lower-case names to ids: none that two countries could have.

    A regular form goes to the name that makes it with the shorter ending: "Nigerian" is Nigeria's.
    """
    found: dict[str, str] = {}
    for forms in (_irregular, _open, _closed):
        made: dict[str, set[str]] = {}
        for name, id_ in names.items():
            for form in forms(name):
                made.setdefault(form, set()).add(id_)
        for form, ids in made.items():
            if form not in found and len(ids) == 1:
                found[form] = next(iter(ids))
    return {form: id_ for form, id_ in found.items() if form not in names}


def _irregular(name: str) -> Iterable[str]:
    return _OWN.get(name, "").split()


def _open(name: str) -> Iterable[str]:
    """A name that ends in a vowel; of several words the last one changes: "South African"."""
    if name in _OWN or len(name) < _LEAST or name[-1:] not in _VOWEL:
        return ()
    return (name[:-1] + _VOWEL[name[-1]],)


def _closed(name: str) -> Iterable[str]:
    if name in _OWN or len(name) < _LEAST or name[-1:] in _VOWEL or not name[-1:].isalpha():
        return ()
    return tuple(name + ending for ending in _CONSONANT)
