"""What a part of a message lacks and the part beside it has: "what does A put it down to, and B?".

A part that only names, and is put like the one beside it, is that one of another name: "how many
boys | and how many girls live in A", "what did A give as the cause, | and what did B give?". What
is said to be its own is of the one named there. May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.language.words import ASKING, FUNCTION
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.regex import regex

_NAMED = frozenset({Kind.AREA, Kind.MEMBER, Kind.SPEAKER, Kind.SOURCE, Kind.MEASURE, Kind.PLACE})
_VOICES = frozenset({Kind.SPEAKER, Kind.SOURCE})
_OPENS = regex(
    r"(?:(?:and|also|then|plus|so|tell me|say|explain),? )*"
    r"(?P<asks>(?:\w+ )?(?:what|which|who|whom|how|why|when|where)(?:'s|s)?\b)?"
)
_SUBJECT = regex(
    r"\b(?:do|does|did|has|have) "
    r"(?P<name>(?:the|that)(?: (?!(?:do|say|give|too)\b)\w+){1,2})"
    r"(?: (?:do|say|give|too))*\W*$"
)
"""Whom a part asks after that is not known by name: "and what did the police give?"."""
_AGAIN = frozenset("say said give gave given too also then as well one ones and put".split())
"""Words that stand for what is said of the other, besides small ones."""
_ONE = regex(r"\b(which|what) ones?\b")
_WHICH = regex(r"\b(?:which|what) (?P<noun>[a-z]+)\b")
_OWN = regex(r"\b(?:its|their|his|her)\b")
_SAY = regex(r"\b(?:do|does|did|have|has) (?P<who>they|he|she|it) (?:\w+ )?(?:say|said|think)\b")
_THEM = regex(r"\b(?:they|them)\b")
_THEN = regex(r" then(?=\?*$)")
_THINGS = regex(r"\b(?:the|these|those|your) (?:(?!(?:of|in|for|and)\b)\w+ )??\w+s\b")
"""What is named without being known: "the figures", "the two films"."""


def lent(parts: Sequence[str], mark: Callable[[str], Sentence]) -> list[list[str]]:
    """The ways to ask each part of a message: with what it lacks put in, and as it stands."""
    ways: list[list[str]] = []
    whole = [mark(part) for part in parts]
    for at, part in enumerate(parts):
        other = whole[at - 1] if at else whole[min(1, len(parts) - 1)]
        full = filled(whole[at], other)
        named = named_for(whole[at], other) if at else None
        if full:
            whole[at] = mark(full)
        ways.append([text for text in (full, named, part) if text])
    return ways


def filled(part: Sentence, other: Sentence) -> str | None:
    """A part with what it lacks, taken from the other one; None where it lacks nothing."""
    name = _name(part)
    if name is None or not _alike(part, other):
        return None
    first, last, kinds = name
    said = {*part.text[:first].split(), *part.text[last:].split()}
    own = {word.strip("?.,;:!") for word in said} - FUNCTION - ASKING - _AGAIN - {*other.words, ""}
    like = next((m for m in other.mentions if kinds & {t.kind for t in m.targets}), None)
    if own or like is None:
        return None
    start, end = _span(other, like.first, like.last)
    led = other.text[:start].removesuffix("the ")
    text = f"{led}{part.text[first:last]}{other.text[end:]}"
    return text if text.count(" ") >= part.text.count(" ") and text != part.text else None


def named_for(part: Sentence, other: Sentence) -> str | None:
    """A part with what it points back to put in: "its head" is the head of who is named there."""
    noun = _WHICH.search(other.text)
    if noun and _ONE.search(part.text) and noun["noun"] not in FUNCTION:
        return _ONE.sub(lambda it: f"{it[1]} {noun['noun']}", part.text)
    if _THEN.search(part.text) and not part.periods and len(other.periods) == 1:
        _, time = other.periods[0]
        return _THEN.sub(f" in {other.text[time.start : time.end]}", part.text)
    if _NAMED & {t.kind for m in part.mentions for t in m.targets}:
        return None
    voice = next((m for m in other.mentions if _VOICES & {t.kind for t in m.targets}), None)
    if voice and (_OWN.search(part.text) or _SAY.search(part.text)):
        start, end = _span(other, voice.first, voice.last)
        name = other.text[start:end]
        said = _SAY.sub(lambda it: it[0].replace(it["who"], name), part.text, count=1)
        return said if said != part.text else _OWN.sub(f"{name}'s", said, count=1)
    things = [it.group() for it in _THINGS.finditer(other.text)]
    return _THEM.sub(things[-1], part.text, count=1) if things and _THEM.search(part.text) else None


def _alike(part: Sentence, other: Sentence) -> bool:
    """Whether two parts are put alike, so that the same may be said in both."""
    one, two = _OPENS.match(part.text), _OPENS.match(other.text)
    if one is None or two is None:
        return False
    return not one["asks"] or one["asks"][:4] == (two["asks"] or "")[:4]


def _name(part: Sentence) -> tuple[int, int, frozenset[Kind]] | None:
    """Where the last thing that a part names stands in its text, and of which kinds it is."""
    for mention in reversed(part.mentions):
        if kinds := frozenset(t.kind for t in mention.targets) & _NAMED:
            return *_span(part, mention.first, mention.last), kinds
    asked = _SUBJECT.search(part.text)
    return (*asked.span("name"), _VOICES) if asked else None


def _span(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Where words stand in the text."""
    starts, text = sentence.starts, sentence.text
    end = starts[last] if last < len(starts) else len(text)
    return starts[first], len(text[:end].rstrip("?.;:,! "))
