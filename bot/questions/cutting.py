"""Cutting a message into sentences, and lists into their items. Imports nothing of the project."""

from __future__ import annotations

from bot.regex import regex

_SENTENCE = regex(
    r"(?<=[?!;\n])|(?<=[.:])(?<!incl\.)(?<!approx\.)(?<!\bvs\.)(?<!\beg\.)(?<!\bie\.)(?<!\bno\.)(?<!\bst\.)(?=\s)"
    r"(?!\s(?:(?:no|oh|oops|er|erm|um),? )?(?:wait|sorry|oops|i meant?|or rather|scratch that)\b)"
)
_NUMBERED = regex(r"(?:^|[\s,;:]+)(?:and |then |also )?(?:\(?[1-4a-d]\)|[1-4]\.)[\s.]+(?=[a-z])")
"""The number of a question in a list of them."""


def is_listed(text: str) -> bool:
    """Whether a text is a list of numbered questions."""
    return len(_NUMBERED.findall(text)) > 1


def cut(text: str) -> list[str]:
    """The sentences of a normalised text, in order, none empty; "(1) … (2) …" are such, too."""
    if is_listed(text):
        text = _NUMBERED.sub("; ", text)
    return [part for part in (piece.strip() for piece in _SENTENCE.split(text)) if part]
