"""What a sentence states beside who said so, what asks if it is so, or what is thought of it.

"The council says A fell", "so only 90 in A, that's tiny", "I thought they went up in A". May import
language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.language.asking.claim_frames import TAKEN_FOR_SO, asks_if_so, led_to, teller
from bot.language.asking.commenting import COMMENT, comment_after
from bot.language.asking.cue import Cue
from bot.language.asking.verdict_asked import without_verdict
from bot.questions.aside.framed import ORDERED
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import Kind
from bot.questions.sentences import numeric
from bot.regex import regex

Mark = Callable[[str], Sentence]


def stated(piece: str, mark: Mark, phrased: Callable[[Sentence], bool]) -> str | None:
    """What a sentence states beside all that; None if it is plain."""
    told = without_verdict(piece) or _without_comment(piece, mark)
    taken = None if told else TAKEN_FOR_SO.match(piece)
    thought = piece[taken.end() :] if taken else ""
    moves = thought and mark(thought).cues & ORDERED and not mark(thought).numbers
    if told or (numeric(piece) and not moves):
        return told or _led_up(piece, mark)
    asked = asks_if_so(piece)  # "is there anything to the claim that A fell"
    if asked is None and thought:
        if not _states(mark(thought)):
            return None
        asked = thought
    asked = asked or _told_by_somebody(piece, mark)
    ordered = asked and mark(asked).cues & ORDERED
    return asked if ordered and not phrased(mark(piece)) else None


def _told_by_somebody(piece: str, mark: Mark) -> str | None:
    """What somebody is said to say moved: "my neighbour is sure that A fell"."""
    begins = teller(piece)
    asks = _ASKS.search(piece, 0, begins) or _ASKS.search(piece, max(0, len(piece) - _TAIL))
    if not begins or asks or _tells(mark(piece[:begins])):
        return None
    return piece[begins:] if _states(mark(piece[begins:])) else None


_ASKS = regex(
    r"\b(?:who|whom|whose|why|what|how|which|you|wants?|need|looking|quot(?:e[sd]?|ing)|comment|"
    r"statement)\b"
)
"""Somebody's words are asked for, or a view: "somebody who says …", "why do you reckon …"."""
_TAIL = len(", who?")


def _tells(sentence: Sentence) -> bool:
    """Whether those are named whose words, or whose figures, are held."""
    return any(t.kind in _TELLERS for mention in sentence.mentions for t in mention.targets)


def comments(sentence: Sentence, sentences: list[Sentence]) -> bool:
    """Whether a sentence only says what is thought of a number that another states."""
    stating = [one for one in sentences if one is not sentence and _states(one) and one.numbers]
    return bool(stating) and bool(COMMENT.match(sentence.text)) and _names_nothing(sentence)


def _without_comment(piece: str, mark: Mark) -> str | None:
    """A statement without what is thought of it, at the end; None where nothing is."""
    at = comment_after(piece)
    if not at or not _names_nothing(mark(piece[at:])):
        return None
    told = piece[:at].rstrip(" ,;:-")
    return told if _states(mark(told)) else None


def _states(sentence: Sentence) -> bool:
    """Whether a sentence gives a number or a direction for something named, and asks nothing."""
    named = any(t.kind in _SCOPED for mention in sentence.mentions for t in mention.targets)
    return bool(
        named and (sentence.numbers or sentence.cues & ORDERED) and not sentence.cues & _ASKING
    )


def _names_nothing(sentence: Sentence) -> bool:
    """Whether a sentence names nothing held, and neither asks nor compares."""
    named = any(t.kind not in _LOOSE for mention in sentence.mentions for t in mention.targets)
    told = sentence.numbers or sentence.periods or sentence.ages
    return not (named or told or sentence.cues & (ORDERED | _ASKING))


_SCOPED = frozenset({Kind.AREA, Kind.MEASURE, Kind.MEMBER, Kind.BREAKDOWN})
_LOOSE = frozenset({Kind.TOPIC, Kind.SUBJECT})
_ASKING = frozenset({Cue.ASKS, Cue.WHEN, Cue.SOURCE, Cue.HOW_MANY, Cue.RANK, Cue.DIFFERENCE})
_TELLERS = frozenset({Kind.SPEAKER, Kind.SOURCE, Kind.AREA, Kind.MEASURE, Kind.BREAKDOWN})


def _led_up(piece: str, mark: Mark) -> str | None:
    """The statement with a number that a sentence leads up to; None where there is none."""
    if (asked := asks_if_so(piece)) is not None:
        return asked if numeric(asked) else None
    begins, sure = teller(piece), True
    if not begins:
        begins, sure = led_to(piece)
    if not begins or not numeric(piece[begins:]):
        return None
    if _tells(mark(piece[:begins])):
        return None
    claimed = piece[begins:]
    marked = mark(claimed)
    first = marked.mentions[0].first if marked.mentions else len(marked.words)
    counted = any(at == 0 for at, _ in marked.numbers) and first < len(marked.words)
    return claimed if sure or counted or first <= 1 else None
