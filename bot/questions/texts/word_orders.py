"""The orders in which a text may have the words of a claim: "A made this", "this was made by A".

May import model and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.language.common import is_common
from bot.model.value import Value
from bot.questions.marks import Sentence
from bot.questions.names.naming import Target
from bot.regex import regex

Names = frozenset[Target]

_PLACED = frozenset("in on at during throughout across".split())
_RELATIVE = frozenset("something what that which thing one".split())
_RUNS = frozenset("run runs ran led leads owns has behind".split())
_BY = frozenset("by of with".split())
_AFTER = frozenset("from under in for to at on since following".split())
_TO = frozenset("to from with".split())
BE = frozenset("is are was were be been being".split())


class Part(NamedTuple):
    """A word, a name or a number of a sentence, with the word it begins at."""

    at: int
    senses: frozenset[str] = frozenset()
    names: Names = frozenset()
    number: Value | None = None


def orders(claim: Sentence, parts: Sequence[Part], told: Sentence) -> Iterator[list[Part]]:
    """The parts of a claim as they stand, and as they would if it began with who did it."""
    yield [*parts]
    words = claim.words
    if "by" in told.words and "by" not in words:
        # "A made this" is told as "this was made by A".
        yield from ([*parts[at + 1 :], parts[at], *parts[:at]] for at in range(1, len(parts)))
    if len(parts) > 1 and not _RUNS.isdisjoint(words[parts[0].at : parts[1].at]):
        # "A runs this" is told as "this is A's".
        yield from ([*parts[1:at], parts[0], *parts[at:]] for at in range(2, len(parts) + 1))
    if parts and parts[-1].names and not _RELATIVE.isdisjoint(words[: parts[-1].at][-2:]):
        yield [parts[-1], *parts[:-1]]  # "this is something A made"
    # "They were there in A" is "in A they were there".
    tail = max((at for at, word in enumerate(words) if word in _PLACED), default=0)
    first = min(claim.breaks, default=0) if words[:1] and words[0] in _PLACED else tail
    if first:
        yield [*(p for p in parts if p.at >= first), *(p for p in parts if p.at < first)]
    for verb in range(1, len(parts)):
        if words[parts[verb].at - 1] in BE:  # "X is to be done" is to do X
            rest = parts[verb + 1 :]
            yield from ([*parts[:at], parts[verb], *parts[at:verb], *rest] for at in range(verb))
    by = next((at for at, word in enumerate(words) if word in _BY), None)
    be = next((at for at, word in enumerate(words[:by]) if word in BE), -1)
    if by is None:
        return
    if words[by] == "by" and words[by + 1 : by + 2] and words[by + 1].endswith("ing"):
        # "By sending A to B" goes as well "from B, by sending A".
        to = next((at for at in range(by, len(words)) if words[at] in _TO), len(words))
        chunks = ((0, by), (to, len(words)), (by, to))
        yield [part for first, end in chunks for part in parts if first <= part.at < end]
    end = next((at for at in range(by + 1, len(words)) if words[at] in _AFTER), len(words))
    what = [part for part in parts if part.at < be]
    done = [part for part in parts if be < part.at < by]
    who = [part for part in parts if by < part.at < end]
    left = [part for part in parts if part.at > end]
    yield [*who, *done, *what, *left]
    yield [*what, *who, *done, *left]


def in_order(order: Sequence[Part], places: dict[Part, tuple[int, ...]]) -> tuple[int, ...]:
    """Where a text has the parts one after another; empty where it has them otherwise.

    What a pronoun stands for, with which the text begins, is as well what a claim begins with.
    """
    meant = [not any(at >= 0 for at in places[part]) for part in order]
    if meant != sorted(meant, reverse=True):
        return ()
    taken: list[int] = []
    for part in order:
        last = taken[-1] if taken else -1
        after = [at for at in places[part] if at >= last or at < 0]
        if not after:
            return ()
        taken.append(max(last, min(after)))
    return tuple(taken)


def following(part: Part, parts: Sequence[Part]) -> Part | None:
    """The part after one, if there is any."""
    at = parts.index(part) + 1
    return parts[at] if at < len(parts) else None


def named_instead(
    claim: Sentence, part: Part, parts: Sequence[Part], held: Sequence[Part]
) -> tuple[int, ...]:
    """Where a text has a name before the same word as a claim has one that is not known.

    "The Rovers' campaign" is not "the United's campaign".
    """
    after = following(part, parts)
    if part.names or part.number or after is None or after.at != part.at + 1:
        return ()
    if is_common(word := claim.words[part.at]) or _QUALITY.search(word):
        return ()
    follow = ((one, following(one, held)) for one in held if one.names)
    return tuple(one.at for one, of in follow if of and of.senses & after.senses)


_QUALITY = regex(r"(?:wide|ing|[oa]ry|ive|al|ic|ous|ed|ly|less|ful|[ai]ble|ish|roots|tag)$")
"""How words end that tell of what sort something is, and name nobody."""
