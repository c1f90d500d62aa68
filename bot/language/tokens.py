"""Cutting text into words, numbers and signs, each knowing where it stood.

The readers of numbers, ages and periods walk along these tokens, so that their time grows with
the length of the text and no faster. Imports nothing of the bot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN = regex(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+|\S")
_NUMERAL = regex(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_GROUP = regex(r"[0-9]+|[.,]")
_FOLD = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"),
    **dict.fromkeys("\u2044\u2215\uff0f", "/"),
}


class Token(NamedTuple):
    """A word in lower case, a numeral ("4,373", "12.5") or a single sign; `glued` to the left."""

    text: str
    start: int
    end: int
    glued: bool

    @property
    def is_numeral(self) -> bool:
        """Whether it is written in digits."""
        return "0" <= self.text[0] <= "9"

    @property
    def is_word(self) -> bool:
        """Whether it is written in letters."""
        return self.text[0].isalpha()


def tokenise(text: str) -> list[Token]:
    """Cut `text` into tokens. Commas that don't set off thousands separate numbers."""
    tokens: list[Token] = []
    last_end = -1
    for match in _TOKEN.finditer(text):
        piece = match[0]
        start, end = match.span()
        if "," in piece and not _NUMERAL.fullmatch(piece):
            for at, group in _groups(piece, start):
                tokens.append(Token(group, at, at + len(group), at == last_end))
                last_end = at + len(group)
            continue
        tokens.append(Token(_FOLD.get(piece) or piece.lower(), start, end, start == last_end))
        last_end = end
    return tokens


def _groups(piece: str, start: int) -> Iterator[tuple[int, str]]:
    """The digits of a run and what stands between them, with where each begins."""
    for group in _GROUP.finditer(piece):
        yield start + group.start(), group[0]


def is_numeral(text: str) -> bool:
    """Whether `text` is a well-formed number in digits, thousands commas and a decimal point."""
    return _NUMERAL.fullmatch(text) is not None


def word_at(tokens: Sequence[Token], at: int) -> str:
    """Return the token's text, or nothing outside the text."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def glued_at(tokens: Sequence[Token], at: int) -> str:
    """Return the token's text if no space stands before it, or nothing."""
    return tokens[at].text if 0 <= at < len(tokens) and tokens[at].glued else ""


def digits_at(tokens: Sequence[Token], at: int) -> str:
    """Return the token's text if it is nothing but digits, or nothing."""
    text = word_at(tokens, at)
    return text if text.isascii() and text.isdigit() else ""


def words(text: str) -> tuple[str, ...]:
    """Cut a list of words."""
    return tuple(text.split())
