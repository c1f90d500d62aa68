"""Names: how two are told apart, and how one becomes an id."""

from __future__ import annotations

import hashlib
import unicodedata

from bot.facts.entries import LONGEST_ID
from bot.regex import regex

_NOT_IN_IDS = regex(r"[^a-z0-9]+")


def fold(name: str) -> str:
    """Make names that differ in capitals and spaces alone equal."""
    return " ".join(name.casefold().split())


def slug(name: str) -> str:
    """Make an id from a name: Côte d’Ivoire becomes cote-d-ivoire."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    words = _NOT_IN_IDS.sub("-", plain).strip("-")
    return shorten(words or f"n{_digest(name)}")


def shorten(id_: str) -> str:
    """Cut an id that is too long; a digest of the whole keeps it apart from others."""
    if len(id_) <= LONGEST_ID:
        return id_
    return f"{id_[: LONGEST_ID - 7]}.{_digest(id_)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]
