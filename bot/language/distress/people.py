"""Who is spoken of: the writer, their child, their friend; and whom a pronoun means.

Beside the cues of the vocabulary it marks S where such a person can be the subject, V where they
can be the object, MINE where a child or friend is named, ME where the writer is the object, and
GENERIC where children at large are meant. Imports the reading and the vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.language.distress.reading import Who
from bot.language.distress.vocabulary import WORD_LISTS

if TYPE_CHECKING:
    from bot.language.distress.reading import Reading


@dataclass(frozen=True, slots=True)
class _Noun:
    """What a noun like "daughter" means, and the pronouns that may stand for it."""

    who: Who
    genders: str  # f, m, n: she, he, they


_NOUNS = {
    "CHILD_F": _Noun(Who.CHILD, "fn"),
    "CHILD_M": _Noun(Who.CHILD, "mn"),
    "CHILD_N": _Noun(Who.CHILD, "fmn"),
    "PAL_F": _Noun(Who.FRIEND, "fn"),
    "PAL_M": _Noun(Who.FRIEND, "mn"),
    "PAL_N": _Noun(Who.FRIEND, "fmn"),
}
_SOMEONE = _Noun(Who.FRIEND, "fmn")  # "someone in my class"
_CLOSE = {"NEAR_ME": Who.FRIEND, "IN_MY_CARE": Who.CHILD}  # "a girl in my class", "I look after"
CLOSE_REACH = 2  # words from the noun on
_PRONOUNS = {
    "she": ("f", "S"),
    "he": ("m", "S"),
    "they": ("n", "S"),
    "her": ("f", "V"),
    "him": ("m", "V"),
    "them": ("n", "V"),
}
_BETWEEN = WORD_LISTS["BETWEEN"]  # "my", some of these, "daughter"
_THEIR_THING = WORD_LISTS["THEIR_THING"]
_REQUEST = WORD_LISTS["REQUEST"]
_CHILDREN = WORD_LISTS["CHILDREN"]
_SEXES = WORD_LISTS["SEXES"]
_CHILD_ALONE = WORD_LISTS["CHILD_ALONE"]
_CHILD_BARE = WORD_LISTS["CHILD_BARE"]
_ORDER = WORD_LISTS["ORDER"]
_BEFORE_ORDER = WORD_LISTS["BEFORE_ORDER"]


def mark_people(reading: Reading) -> None:
    """Mark the writer, their child, their friend, and the pronouns that mean one of these."""
    texts = [word.text for word in reading.words]
    _mark_writer(reading, texts)
    _mark_theirs(reading, texts)


def _mark_writer(reading: Reading, texts: list[str]) -> None:
    for i, text in enumerate(texts):
        if text in ("i", "we"):
            reading.mark("S", i)
        elif text in ("me", "us", "myself") and not _ordered(reading, texts, i):
            reading.mark("V", i)
            reading.mark("ME", i)


def _ordered(reading: Reading, texts: list[str], me: int) -> bool:
    """Tell "show me", "can you send me": said to the bot, not about somebody."""
    order = me - 1
    if order < 0 or texts[order] not in _ORDER:
        return False
    return _opens(reading, order) or texts[order - 1] in _BEFORE_ORDER


def _opens(reading: Reading, i: int) -> bool:
    return i == 0 or reading.distance(i - 1, i) > 1


def _mark_theirs(reading: Reading, texts: list[str]) -> None:
    nouns = {i: _SOMEONE for i, text in enumerate(texts) if text in ("someone", "somebody")}
    for cue, noun in _NOUNS.items():
        nouns |= {span.first: noun for span in reading.cues.get(cue, ())}
    people = {span.first for span in reading.cues.get("OTHER", ())} | set(nouns)
    owners = _owners(reading, texts, nouns)
    personal = any(word in texts for word in ("i", "we", "my", "our", "me"))
    meant: dict[str, Who] = {}
    for i, text in enumerate(texts):
        if text in _PRONOUNS:
            _mark_pronoun(reading, i, text, meant)
        if text in _SEXES:
            reading.mark("GENERIC", i)
        if i not in nouns:
            continue
        named = _named(reading, texts, i, nouns[i], owners.get(i))
        if named is not None:
            who, first, last = named
            meant |= dict.fromkeys(nouns[i].genders, who)
            if not (text.endswith("s") and i + 1 in people):  # "my friend's dad": not the friend
                _mark_named(reading, who, first, last, alone=not _their_thing(texts, i))
        elif text in _CHILDREN or (text in _CHILD_ALONE and not personal):
            reading.mark("GENERIC", i)


def _owners(reading: Reading, texts: list[str], nouns: dict[int, _Noun]) -> dict[int, int]:
    """Find for each noun the "my" before it that only words like "little" part from it."""
    roles = {span.last for span in reading.cues.get("ROLE_OF", ())}
    owners: dict[int, int] = {}
    owner: int | None = None
    for i, text in enumerate(texts):
        if text in ("my", "our") or i in roles:
            owner = i
        elif i in nouns:
            if owner is not None:
                owners[i] = owner
        elif text not in _BETWEEN and not text.isdigit():
            owner = None
    return owners


def _named(
    reading: Reading, texts: list[str], i: int, noun: _Noun, owner: int | None
) -> tuple[Who, int, int] | None:
    """Return who is named by the noun and the words around it, if somebody of theirs is."""
    named: tuple[Who, int, int] | None = None
    if noun is not _SOMEONE:
        if owner is not None:
            named = (noun.who, owner, i)
        elif texts[i] in _CHILD_BARE and _opens(reading, i):
            named = (noun.who, i, i)
        elif noun.who is Who.FRIEND and texts[i - 1 : i] == ["a"]:
            named = (noun.who, i - 1, i)
    if texts[i] in _CHILDREN:
        return named
    for cue, who in _CLOSE.items():
        for span in reading.cues.get(cue, ()):
            if 0 < span.first - i <= CLOSE_REACH:
                named = (who, named[1] if named else i, span.last)
    return named


def _mark_pronoun(reading: Reading, i: int, text: str, meant: dict[str, Who]) -> None:
    gender, role = _PRONOUNS[text]
    if gender in meant:
        reading.mark(role, i)
        reading.who[i] = meant[gender]


def _mark_named(reading: Reading, who: Who, first: int, last: int, *, alone: bool) -> None:
    reading.who[last] = who
    reading.mark("MINE", first, last)
    if alone:
        reading.mark("S", first, last)
        reading.mark("V", first, last)


def _their_thing(texts: list[str], noun: int) -> bool:
    """Tell "my son's school" and "a friend request" from the son and the friend."""
    after = texts[noun + 1] if noun + 1 < len(texts) else ""
    return after in _REQUEST or (after in _THEIR_THING and texts[noun].endswith("s"))
