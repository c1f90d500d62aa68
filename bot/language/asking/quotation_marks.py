"""Finding what stands between quotation marks in a message, and its words.

Case and marks are kept, since both tell where words of somebody else begin and end; `Word.key` is
what words are compared by. Imports only the web's signs.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from bot.language.entities import unescaped
from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST = 4000
"""Characters looked at: twice Discord's limit for one message."""
GAP = "…"
"""The key of the mark that says words were left out."""
BREAK = "¶"
"""The key that parts one passage from the next: what follows may come from anywhere."""

_MENTION = regex(r"<(?:@[!&]?|#|a?:\w+:)\d+>|<t:\d+(?::\w)?>|@(?:everyone|here)\b", re.IGNORECASE)
_LINK = regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_MARKUP = regex(r"[*_~|]{1,3}|```|^#+\s", re.MULTILINE)
_QUOTED_LINES = regex(r"(?:^[ \t]*>+[ \t]?[^\n\"“”]+(?:\n|\Z))+", re.MULTILINE)
_QUOTED_LINE = regex(r"^[ \t]*>+[ \t]?", re.MULTILINE)
_DOUBLED = regex(r"''|``|´´|‘‘|’’|,,")
_TYPED = regex(r"[<@>*_~|`#]|//|www\.|''|´´|‘‘|’’|,,", re.IGNORECASE)
"""A sign of what has to be taken out of a message or put right: without one there is nothing."""
_DOUBLE = regex(r"[\"“”„‟«»″](?P<words>[^\"“”„‟«»″]+?)(?:[\"“”«»″]|(?=\n\s*[\"“„«])|\Z)", re.DOTALL)
_OPENING = regex(r"(?<![\w'’])['‘‚‛`](?=\w)")
_CLOSING = regex(r"(?<=[^\s'‘])['’´`](?!\w)")
_WORD = regex(r"\.{2,}|…|⋯|%|&|[^\W_]+(?:['’ʼ‘`´][^\W_]+)*")
_ENDED = regex(r"[.?!\n]")
_SPELT_OUT = {"%": ("per", "cent"), "&": ("and",)}


class Word(NamedTuple):
    """One word: `shown` as written, `key` to compare by, and where in the text it stands."""

    key: str
    shown: str
    start: int = 0
    end: int = 0

    @property
    def is_mark(self) -> bool:
        """Tell whether it stands for words left out, or a new passage, and is no word itself."""
        return self.key in (GAP, BREAK)


class Span(NamedTuple):
    """The characters from `start` to `end` (exclusive)."""

    start: int
    end: int


def tidy(raw: str) -> str:
    """Return the message without mentions, links, mark-up or invisible letters; never raises.

    Lines quoted with ">" come to stand between quotation marks.
    """
    if len(raw) > LONGEST:
        raw = f"{raw[: LONGEST // 2]} {GAP} {raw[-LONGEST // 2 :]}"
    text = unescaped(raw)
    if _TYPED.search(text):
        text = _LINK.sub(" ", _MENTION.sub(" ", text))
        text = _DOUBLED.sub('"', text)
        text = _MARKUP.sub("", _QUOTED_LINES.sub(_between_marks, text))
    text = unicodedata.normalize("NFC", text)
    return text if text.isprintable() else "".join(_plain(letter) for letter in text)


def quoted(text: str) -> list[Span]:
    """Find what stands between quotation marks; paragraphs that follow one another are one."""
    spans: list[Span] = []
    for match in _DOUBLE.finditer(text):
        span = Span(*match.span("words"))
        if spans and not text[spans[-1].end : match.start()].strip('"“”«»″ \n\t'):
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return [span for span in spans or _between_singles(text) if text[span.start : span.end].strip()]


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """List the words of a part of `text`, with a GAP for each mark of omission."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        shown = match.group()
        if shown[0] in ".…⋯":
            found.append(Word(GAP, GAP, *match.span()))
        elif shown in _SPELT_OUT:
            found += [Word(part, part, *match.span()) for part in _SPELT_OUT[shown]]
        else:
            found.append(Word(key(shown), shown, *match.span()))
    return found


def keys(text: str) -> list[str]:
    """What the words of `text` are compared by, sooner told than the words are listed."""
    found: list[str] = []
    for shown in _WORD.findall(text):
        found += (GAP,) if shown[0] in ".…⋯" else _SPELT_OUT.get(shown) or (key(shown),)
    return found


def passage(text: str, spans: Sequence[Span]) -> list[Word]:
    """List the words of several spans, with a BREAK between each two; no mark first or last."""
    found: list[Word] = []
    for span in spans:
        found += [Word(BREAK, BREAK), *words(text, span.start, span.end)]
    while found and found[0].is_mark:
        found.pop(0)
    while found and found[-1].is_mark:
        found.pop()
    return found


def sentence_numbers(text: str, found: Sequence[Word]) -> Iterator[int]:
    """Number the sentence of each of the words `found` in `text`, from nought."""
    number = 0
    after = 0
    for word in found:
        number += bool(_ENDED.search(text, after, word.start))
        after = word.end
        yield number


def key(word: str) -> str:
    """Return what a word is compared by: no case, accents or apostrophes."""
    if word.isascii() and word.isalnum():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def _between_marks(lines: re.Match[str]) -> str:
    return f'"{_QUOTED_LINE.sub("", lines.group()).strip()}"\n'


def _between_singles(text: str) -> Iterator[Span]:
    """Find what stands between single marks; one after an s closes only if nothing else can."""
    after = 0
    for opening in _OPENING.finditer(text):
        if opening.start() < after:
            continue
        following = _OPENING.search(text, opening.end())
        last = following.start() if following else len(text)
        ends = [match.start() for match in _CLOSING.finditer(text, opening.end(), last)]
        if not ends:
            continue
        sure = [end for end in ends if text[end - 1] not in "sS" or text[end + 1 : end + 2] != " "]
        end = sure[0] if sure else ends[0]
        yield Span(opening.end(), end)
        after = end + 1


def _plain(letter: str) -> str:
    if letter.isprintable() or letter == "\n":
        return letter
    return " " if letter.isspace() else ""
