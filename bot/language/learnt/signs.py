"""Plain words to signs: the words, each two that follow each other, and what class they are of.

Imports the folding and the filing beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.language.learnt.filing import filed_alike, filed_each, filed_joined
from bot.language.learnt.folding import SENTENCE_GAP, Word

_MEMBERS = {
    "KID": """
        son daughter kid boy girl niece nephew grandson granddaughter stepson stepdaughter lad
        child children kids toddler boys girls daughters sons goddaughter godson grandchild lass
        foster""",
    "PAL": """
        friend mate bestie pal buddy sister brother cousin classmate roommate flatmate girlfriend
        boyfriend sis bro friends mates""",
    "HE": "he she",
    "HIM": "him her",
    "APP": """
        snapchat snap insta instagram discord roblox whatsapp tiktok kik telegram fortnite
        minecraft omegle facebook fb messenger twitch twitter xbox playstation ps5 steam signal
        skype reddit youtube wink yubo hoop""",
    "MAN": """
        man guy bloke woman lady dude geezer adult someone somebody stranger person fella men
        lads""",
    "LINE": """
        helpline helplines hotline hotlines childline nspcc ceop napac samaritans crimestoppers iwf
        barnardos shout""",
    "ELDER": """
        mum dad parents mother father stepdad stepmum nan grandad uncle aunt auntie teacher
        coach""",
}
_CLASS = {word: name for name, members in _MEMBERS.items() for word in members.split()}
PIECE = 5
"""Letters in a piece of a word."""
_OPENING, _STOP, _END = "^", ".", "$"


def sentences(words: Sequence[Word]) -> list[list[Word]]:
    """The words of each sentence."""
    if words and words[-1].at - words[0].at <= SENTENCE_GAP:
        return [list(words)]
    parted: list[list[Word]] = []
    for before, word in zip((None, *words), words, strict=False):
        if before is None or word.at - before.at > SENTENCE_GAP:
            parted.append([])
        parted[-1].append(word)
    return parted


def signs(words: Sequence[Word]) -> list[int]:
    """The signs of a message or a part of it, each once, as they are filed."""
    plain = _plain(words)
    return _in_a_row(plain, _classed(plain))


def fine_signs(words: Sequence[Word]) -> list[int]:
    """Further signs, as they are filed: words with one between them, and pieces of words.

    The former tell who does what to whom, whatever is done. A piece is a few letters that follow
    each other in a word, its ends counted as letters: by them a form never met says what its kin
    say.
    """
    return [*_apart(_classed(_plain(words))), *_pieces(words)]


def every_sign(words: Sequence[Word]) -> list[int]:
    """The signs and the further ones."""
    plain = _plain(words)
    classed = _classed(plain)
    return [*_in_a_row(plain, classed), *_apart(classed), *_pieces(words)]


def _plain(words: Sequence[Word]) -> list[str]:
    plain = [_OPENING]
    for at, sentence in enumerate(sentences(words)):
        plain += [_STOP] if at else []
        plain += [_number(text) if text.isdigit() else text for text, _ in sentence]
    return [*plain, _END]


def _classed(plain: Sequence[str]) -> list[str]:
    return [_CLASS.get(word, word) for word in plain]


def _in_a_row(plain: Sequence[str], classed: Sequence[str]) -> list[int]:
    """Words, and each two that follow each other, with the classes of those that have one."""
    found = [*filed_each(plain), *filed_joined(plain, " ", plain[1:])]
    if plain != classed:
        pairs = [f"{a} {b}" for a, b in pairwise(classed) if a.isupper() or b.isupper()]
        found += filed_each([*filter(str.isupper, classed), *pairs])
    return list(dict.fromkeys(found))


def _apart(classed: Sequence[str]) -> list[int]:
    """Each two words with one between them."""
    return list(dict.fromkeys(filed_joined(classed, " _ ", classed[2:])))


def _pieces(words: Sequence[Word]) -> list[int]:
    ended = [f"<{word.text}>".encode() for word in words]  # all of them plain letters and digits
    parts = [word[at : at + PIECE] for word in ended for at in range(len(word) - PIECE + 1)]
    return list(dict.fromkeys(filed_alike("~", parts)))


def _number(word: str) -> str:
    """What a number may be: a child's age, an adult's, a year, a count."""
    number = int(word[:5])
    if 5 <= number <= 17:
        return "#kid"
    if number < 100:
        return "#adult"
    return "#year" if 1930 <= number < 2100 else "#many"
