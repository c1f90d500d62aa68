"""A statement to be checked, and what stands around it: who made it and where, and "is it so?".

None of that limits the statement: "slide 4 of my talk reads …". May import language and the
marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.language.asking.cue import Cue
from bot.language.asking.quotation_marks import quoted, tidy
from bot.language.asking.verdict_asked import (
    VERDICT_ASKED,
    left_open,
    only_judges,
    without_verdict,
)
from bot.language.normalise import normalise
from bot.questions.cutting import cut
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.questions.sentences import numeric
from bot.questions.several.clauses import ATTRIBUTES, STRONG, questions
from bot.regex import regex

_MARKS = regex(r"[\"“”„«»]|(?<!\w)['‘]\w", has="\"|“|”|„|«|»|'|‘")
_SHORTEST = 4
"""Words of a statement at the least."""
_AROUND = 24
"""Words around it at the most."""
_NAMED = frozenset({Kind.AREA, Kind.PLACE, Kind.MEASURE, Kind.SPEAKER, Kind.SOURCE})
"""What the words around a statement don't name: else it is about that, or said by that."""
_SCOPED = frozenset({Kind.AREA, Kind.MEASURE, Kind.MEMBER, Kind.BREAKDOWN})
_ASKING = (STRONG - {Cue.WHO_SAID, Cue.QUANTITY}) | {
    Cue.ASKS,
    Cue.COMPARE,
    Cue.DIFFERENCE,
    Cue.RANK,
    Cue.TIMES,
    Cue.WHEN,
}
"""Signs that the words around a statement ask for something themselves."""
_LOOSE = {Cue.SHARE, Cue.CHANGE}
"""Those of them that what is stated has as well."""
_HEADING = 8
"""Words that a heading has at the most."""
_POLITE = frozenset("please pls plz hi hello hey ok okay so well right now then q question".split())
"""Words of a heading that only asks for something: "please: …"."""
_SEEN = regex(r"\b(?:saw|seen|read|found|spotted|heard|posted|from|via|on)\b")


def stated_alone(text: str, pieces: Sequence[str], mark: Callable[[str], Sentence]) -> str | None:
    """The one statement of a message that asks nothing else; None where it isn't of that kind."""
    return _pasted(text, mark) or left_open(pieces)


def _pasted(text: str, mark: Callable[[str], Sentence]) -> str | None:
    """The statement between quotation marks that a message only leads to; None where none is."""
    if not _MARKS.search(text):
        return None
    whole = tidy(text)
    spans = quoted(whole)
    if len(spans) != 1:
        return None
    [span] = spans
    stated = normalise(whole[span.start : span.end])
    if stated.endswith("?") or not numeric(stated):
        return None
    said = mark(stated)
    if len(said.words) < _SHORTEST or not (said.numbers and _kinds(said) & _SCOPED):
        return None
    around = [mark(one) for one in cut(_around(whole, span.start, span.end))]
    if not around or sum(len(one.words) for one in around) > _AROUND:
        return None
    if any(one.periods or one.ages or one.cues & _ASKING for one in around):
        return None
    if not any(_kinds(one) & _NAMED for one in around):
        return stated
    placed = [name for one in around for name in _named(one, Kind.AREA)]
    others = any(_kinds(one) & (_NAMED - {Kind.AREA}) for one in around)
    asked = " ".join(one.line for one in around)
    of_place = len(placed) == 1 and not others and _WAY_TO_PUT.search(asked)
    return f"{stated} in {placed[0]}" if of_place and Kind.AREA not in _kinds(said) else None


def _named(sentence: Sentence, kind: Kind) -> list[str]:
    """The names of one kind in a sentence, as they are written."""
    return [
        " ".join(sentence.words[mention.first : mention.last])
        for mention in sentence.mentions
        if any(target.kind is kind for target in mention.targets)
    ]


_WAY_TO_PUT = regex(
    r"^(?:is|was|would|could|might)\b.* (?:way (?:to|of)|summary|description|reading|statement|"
    r"claim|account|line|headline|figure|number|count|total)\b"
)
"""The statement is asked about as words for a place: "is … a fair way to put it for A"."""


def placed_by_last(pieces: Sequence[str], mark: Callable[[str], Sentence]) -> list[str] | None:
    """The sentences with a statement put where the last one asks if it is so: "… so for A?".

    None where the last one names anything else, or the statement has a place of its own.
    """
    if len(pieces) < _PAIR or not numeric(pieces[-2]) or numeric(pieces[-1]):
        return None
    *told, last = map(mark, pieces)
    if Kind.AREA not in _kinds(last) or last.periods or not told[-1].numbers:
        return None
    if any(_kinds(one) & {Kind.AREA, Kind.PLACE} for one in told) or questions(told[-1]):
        return None
    named = {at for one in last.mentions for at in range(one.first, one.last)}
    first = min(named)
    asked, place = last.words[:first], last.words[first:]
    between = {word for at, word in enumerate(place, start=first) if at not in named}
    while asked and asked[-1] in _LEADING:
        asked = asked[:-1]
    if not between <= _LEADING or without_verdict(f"{' '.join(asked)}?") != "":
        return None
    return [*pieces[:-2], f"in {' '.join(place)}, {told[-1].text}", VERDICT_ASKED]


_PAIR = 2
_LEADING = frozenset("for of in with about at to on the".split())


def only_asks_if_so(sentence: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence tells no more than who said the others, or asks if they are so.

    Where these state no number, only such as can hardly ask for anything else.
    """
    if ATTRIBUTES.match(sentence.line) or without_verdict(sentence.text) == "":
        return True
    if any(one.numbers for one in sentences):
        return only_judges(sentence.words)
    others = [one for one in sentences if one is not sentence and one.mentions]
    ordered = any(one.cues & ORDERED or one.ages or one.periods for one in others)
    brief = len(sentence.words) <= _BRIEF and Cue.WHO_SAID not in sentence.cues
    return ordered and brief and only_judges(sentence.words)


ORDERED = frozenset({Cue.COMPARE, Cue.RISE, Cue.FALL, Cue.WRONG_WAY})
"""Signs of what may be so or not without any number."""
_BRIEF = 4


def heads_stated(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Those that only lead to the statement after them: "heard on the bus: A had 10".

    When a post or the like was written limits nothing in it, if it is asked whether that is so.
    """
    judged = any(without_verdict(one.text) == "" for one in sentences)
    return [
        one
        for one, stated in pairwise(sentences)
        if judged and one.text.endswith(":") and _POSTED.match(one.line)
        if not (_kinds(one) & _NAMED or questions(stated) or stated.cues & _ASKING - _LOOSE)
    ] or [
        one
        for one, stated in pairwise(sentences)
        if one.text.endswith(":") and len(one.words) <= _HEADING and not {*one.words} <= _POLITE
        if not (one.cues & _ASKING or one.periods or one.ages or _scopes(one))
        if stated.numbers and stated.mentions
        if not (questions(stated) or stated.cues & _ASKING - _LOOSE)
    ]


_POSTED = regex(
    r"(?:(?:an?|the|my|our|this|that|some|old|recent|\w+s?) )?(?:tweet|post|headline|caption|essay|"
    r"homework|slide|leaflet|flyer|poster|article|statement|claim|rumou?r|notes?|newsletter|comment|"
    r"blog|status|meme|email|message|letter|advert|text)(?: (?:from|of|in|on|at|by|i) .*)?$"
)
"""A piece of writing that a statement stood in: "tweet from 2019"."""


def _scopes(sentence: Sentence) -> bool:
    """Whether a heading names what is stated after it; a platform may only be where it stood."""
    seen = Cue.SAY in sentence.cues or Cue.CLAIM in sentence.cues or _SEEN.search(sentence.line)
    return bool(_kinds(sentence) - {Kind.TOPIC, Kind.SUBJECT} - ({Kind.MEMBER} if seen else set()))


def _around(whole: str, first: int, last: int) -> str:
    """What stands before a quotation, and after it."""
    return normalise(f"{whole[:first].rstrip()[:-1]}\n{whole[last:].lstrip()[1:]}")


def _kinds(sentence: Sentence) -> frozenset[Kind]:
    return frozenset(target.kind for mention in sentence.mentions for target in mention.targets)
