"""Names that share a word with the one beside them: "the highest and lowest temperature".

May import the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.questions.marks import Mention
from bot.questions.names.naming import Kind, Target

Phrases = Mapping[tuple[str, ...], tuple[Target, ...]]
_JOINTS = (("and",), ("or",), ("and", "the"), ("or", "the"))
_SHARED = frozenset({Kind.MEASURE, Kind.MEMBER})


def with_shared(
    mention: Mention, words: Sequence[str], stems: Sequence[str], phrases: Phrases
) -> Iterator[Mention]:
    """A mention, after the one whose last words it has and before the one that has its first.

    `phrases` are the names by their stems. A word is one that is no name by itself: the "highest"
    of "highest and lowest temperature", the "low" of "mean high and low".
    """
    first, last = mention.first, mention.last
    for joint in _JOINTS:
        at = first - len(joint) - 1
        if at >= 0 and tuple(words[at + 1 : first]) == joint and stems[at] != stems[first]:
            tails = (tuple(stems[kept:last]) for kept in range(first + 1, last))
            yield from _first(at, [(stems[at], *tail) for tail in tails], phrases)
    yield mention
    for joint in _JOINTS:
        at = last + len(joint)
        led = at < len(stems) and tuple(words[last:at]) == joint and stems[at] != stems[last - 1]
        if led and (stems[at],) not in phrases:
            heads = (tuple(stems[first:kept]) for kept in range(last - 1, first, -1))
            yield from _first(at, [(*head, stems[at]) for head in heads], phrases)


def _first(at: int, names: Sequence[tuple[str, ...]], phrases: Phrases) -> Iterator[Mention]:
    """The word as the first of the names that it may stand for, if it stands for any."""
    for name in names:
        if targets := tuple(t for t in phrases.get(name, ()) if t.kind in _SHARED):
            yield Mention(at, at + 1, targets)
            return
