"""Several statements in one message, each with a number of a place of its own: "A had 5. B had 9.".

May import the marking of sentences and what asks whether something is so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.language.asking.claim_frames import asks_if_so
from bot.language.asking.verdict_asked import without_verdict
from bot.questions.marks import Sentence
from bot.questions.names.targets import is_area
from bot.questions.names.vocabulary import Kind
from bot.questions.several.clauses import questions
from bot.questions.several.parts import ASKS
from bot.regex import regex

MOST = 6
"""Statements up to which each is checked by itself."""


_CONCLUDES = regex(
    r"(?:(?:so|and|but|which|then),? )*(?:that'?s|that is|this is|it'?s|it is|(?:means|makes it|up|"
    r"down|rise|increase|growth|fall|drop|an? (?:\w+ )?(?:rise|increase|jump|fall|drop|growth))\b)"
)
"""How a sentence goes on about the place of the one before it."""


def statements(pieces: Sequence[str], mark: Callable[[str], Sentence]) -> list[str]:
    """The statements of a message that asks nothing else; none where there is but one."""
    found: list[str] = []
    for piece in _headed(pieces):
        stated = without_verdict(piece)
        if stated == "":
            continue
        stated = stated or asks_if_so(piece)
        marked = mark(piece)
        if not marked.words:
            continue
        concludes = found and marked.numbers and _CONCLUDES.match(piece)
        if (
            stated is None
            and not concludes
            and (piece.endswith("?") or ASKS.match(piece) or questions(marked))
        ):
            return []
        placed = any(map(is_area, marked.mentions))
        if marked.numbers and (placed or concludes):
            parts = _parted(stated or piece, mark) if len(marked.numbers) > 1 else [piece]
            found += [part.rstrip(" .;!?") for part in parts]
        elif marked.numbers or placed or marked.periods:
            return []
    return found if 1 < len(found) <= MOST else []


def _headed(pieces: Sequence[str]) -> list[str]:
    """The sentences, each with the heading before it: "A: 5"."""
    headed: list[str] = []
    for piece in pieces:
        if headed and headed[-1].endswith(":"):
            headed[-1] = f"{headed[-1][:-1]} {piece}"
        elif not (piece.endswith(":") and without_verdict(piece[:-1]) == ""):
            headed.append(piece)
    return headed


def _parted(piece: str, mark: Callable[[str], Sentence]) -> list[str]:
    """A statement, parted where a number begins that is of something else: "A had 5 X, 3 Y"."""
    for joint in _JOINT.finditer(piece):
        one, other = mark(piece[: joint.start()]), mark(piece[joint.end() :])
        if one.numbers and other.numbers and _counted(one) and _counted(other) - _counted(one):
            return [piece[: joint.start()], *_parted(piece[joint.end() :], mark)]
    return [piece]


_JOINT = regex(r"(?:,|;| -) (?:(?:and|with|while|but|including) )?| (?:and|with|while|but) ")


def _counted(sentence: Sentence) -> set[object]:
    """The measures and the groups that a part of a sentence names."""
    targets = (target for mention in sentence.mentions for target in mention.targets)
    kinds = (Kind.MEASURE, Kind.MEMBER)
    return {one for one in targets if one.kind in kinds} | {age for _, age in sentence.ages}
