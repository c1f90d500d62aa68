"""The orders in which a text may have the words of a claim: "A made this", "this was made by A".

May import model and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
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


def orders(
    claim: Sentence, parts: Sequence[Part], told: Sentence, others: Collection[Part] = ()
) -> Iterator[list[Part]]:
    """The parts of a claim as they stand, and as they would if it began with who did it.

    `others` are those of which the text has another name in their place.
    """
    words = claim.words
    if (doer := _doer(words)) and words[doer] not in told.words:
        yield from _done_by(words, doer, parts, others)
        return
    yield [*parts]
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
    yield from _of_manner(claim, parts)
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


def _of_manner(claim: Sentence, parts: Sequence[Part]) -> Iterator[list[Part]]:
    """The parts with how something is done, or whose it is, where a text may have that as well."""
    words = claim.words
    for at in range(1, len(parts)):
        if words[parts[at].at].endswith("ly"):  # "to agree publicly" is a public agreement
            yield [*parts[: at - 1], parts[at], parts[at - 1], *parts[at + 1 :]]
    means = next((at for at, word in enumerate(words) if word in _MEANS), None)
    if means is not None:
        # "Through letters to B" goes as well "from B, through letters".
        to = next((at for at in range(means, len(words)) if words[at] in _TO), len(words))
        chunks = ((0, means), (to, len(words)), (means, to))
        yield [part for first, end in chunks for part in parts if first <= part.at < end]


def _doer(words: Sequence[str]) -> int:
    """Where who did something, or has it, is led to: "made by A", "belongs to A"; else 0."""
    for at in range(1, len(words) - 1):
        if words[at] == "to" and words[at - 1] in _BELONGS:
            return at
        if (
            words[at] == "by"
            and not BE.isdisjoint(words[:at])
            and not words[at + 1].endswith("ing")
        ):
            return at
    return 0


def _done_by(
    words: Sequence[str], doer: int, parts: Sequence[Part], others: Collection[Part]
) -> Iterator[list[Part]]:
    """The parts as they stand where who did it comes first, or is told to have it: "A's work"."""
    be = max((at for at in range(doer) if words[at] in BE), default=doer)
    end = next((at for at in range(doer + 1, len(words)) if words[at] in _AFTER), len(words))
    from_ = next((at for at in range(be, doer) if words[at] in _AFTER), doer)
    what = [part for part in parts if part.at < be]
    done = [part for part in parts if be < part.at < from_]
    who = [part for part in parts if doer < part.at < end]
    left = [part for part in parts if from_ < part.at < doer or part.at > end]
    if words[doer - 1] not in _BELONGS | _RUNS | {"owned"}:
        yield [*who, *done, *what, *left]
        yield [*what, *who, *done, *left]
    elif all(part.names or part in others for part in who):
        yield [*what, *who, *done, *left]
        yield [*what[:-1], *who, *what[-1:], *done, *left]


_MEANS = frozenset("through via using".split())
_BELONGS = frozenset("belongs belong belonged".split())


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
