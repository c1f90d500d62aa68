"""The questions that a message plainly consists of: each is asked anew, in words of its own.

"What is A, and since when has it been one?" is two; what a part lacks it has from those before.
What only lists names, or sets against each other what a question names, asks nothing anew. May
import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.language.asking.cue import Cue
from bot.language.asking.verdict_asked import without_verdict
from bot.language.words import ASKING, FUNCTION
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import words_of
from bot.questions.several.clauses import WIDE
from bot.questions.several.parts import joints
from bot.questions.turns.carrying import POINTS_BACK
from bot.regex import regex

MOST = 5
"""Questions that a message is taken apart in."""
_WEIGHS = WIDE - {Cue.CLAIM} | {Cue.RANK, Cue.TOGETHER}
_WISHES = (
    r"i(?:'d|d| would)? (?:also |just |still )?(?:like|love|want|need) to (?:know|find out|hear)|"
    r"i(?:'m|m| am)? (?:also |just )?(?:wonder|wondering|curious)"
)
"""How somebody tells what they want to know, which is a question without its sign."""
_WISHED = regex(
    rf"^(?:(?:and|also|then|plus|so) )*(?:{_WISHES}) (?=(?:what|which|who|whe|why|how))"
)
_LED = (
    rf"(?:(?:{_WISHES}|"
    r"and|also|then|plus|oh|so|well|hi|hello|ok|okay|please|just|tell me|tell us|say|explain|"
    r"state|show me|do you know|(?:can|could|would|will) you(?= (?:please|tell|say|explain|show)))"
    r",? )*"
)
_AT = r"(?:(?:in|on|at|by|from|to|of|for|under|since|with|until|through|out of|up to|as) )?"
_ASKS = regex(
    rf"{_LED}(?:{_AT}(?:what|whats|which|who|whos|whom|whose|when|where|why|how|whether)\b"
    r"(?! (?:not|ever|else|knows|more|have you)\b)|"
    r"(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|might|may|must)"
    r"(?:nt|n't)? \w)"
)
_PLAINLY = regex(
    r"(?:since when|how (?:many|much|long|old)|what(?:'?s| is| was| are| were| does| did)|"
    r"why (?:is|are|was|were|do|does|did|has|have)|who (?:is|was|said|says))\b"
)
"""What begins a question after a bare comma, and no aside: "what is A, since when is it one"."""
_ASKED = regex(r"\b(?:what|whats|which|who|whos|whom|whose|when|where|why|how|whether)\b")
_SMALL = FUNCTION | ASKING
"""Words that ask for nothing by themselves: "and how many were they?"."""
_FEW = 3
"""Words of which a question without a verb has no more: "and by what means?", "and how old?"."""
_DOES = regex(r"\b(?:is|are|was|were|do|does|did|has|have|had|can|will|\w+ed|whos|whats)\b")
_GUESSES = regex(
    r"(?:and |or )?(?:is|are|was|were|did|does|do|has|have|had) (?:it|that|this|they)\b"
)
"""How a sentence begins that guesses at the answer to the one before: "Was it the weather?"."""
_EMPTY = regex(r"\b(?:it(?:'s| is| was)|of (?:its|their) own)\b")
"""It stands for nothing there: "who says it's down to the weather"."""
_ON_CONDITION = regex(
    r"(?:if|since|given|seeing|as|while|because|although|though|"
    r"whe(?:n|re)(?! (?:is|are|was|were|did|does|do|has|have|had|will|can)\b))\b"
)


def asked_anew(pieces: Sequence[str], mark: Callable[[str], Sentence]) -> list[str]:
    """The questions of a message, in order, each with what is said before it; none if it is one."""
    found: list[str] = []
    said: list[str] = []
    for piece in pieces:
        parts = _parted(piece, mark)
        wished = _WISHED.sub("", piece)
        asks = (piece.endswith("?") or wished != piece) and _asks(piece)
        if len(parts) == 1 and not (asks and (not found or _tells(mark(piece)))):
            said.append(piece)
            continue
        found.append(" ".join((*said, parts[0] if len(parts) > 1 else wished)))
        found += parts[1:]
        said = []
    if said and found:
        found[-1] = " ".join((found[-1], *said))
    return found if 1 < len(found) <= MOST else []


def _parted(piece: str, mark: Callable[[str], Sentence]) -> list[str]:
    """A sentence cut before each question that it asks anew."""
    whole = mark(piece)
    for left, right, _ in joints(whole):
        joined = whole.text[len(left) : len(whole.text) - len(right)].strip(" ,;:")
        asked = _ASKS.match(left) or (joined and _ASKED.search(left))
        anew = (_ASKS if joined else _PLAINLY).match(right)
        if not (asked and anew) or _ON_CONDITION.match(left):
            continue
        if _tells(mark(left)) and _tells(mark(right)):
            return [left, *_parted(right, mark)]
    return [whole.text if whole.text.rstrip("?") else piece]


def _asks(piece: str) -> bool:
    """Whether a sentence is a question, and not only whether the one before it is so."""
    return bool(_ASKS.match(piece)) and not _GUESSES.match(piece) and without_verdict(piece) != ""


def _tells(part: Sentence) -> bool:
    """Whether a part asks for something of its own."""
    if part.cues & _WEIGHS and not (part.mentions or part.periods):
        return False
    if part.mentions or part.periods:
        return True
    whole = len(part.words) > _FEW or _DOES.search(part.line)
    return bool(whole) and not _SMALL.issuperset(part.words)


def leans_back(text: str) -> bool:
    """Whether a question points back to the one before it, or names nothing: "since when?"."""
    pointing = POINTS_BACK.search(_EMPTY.sub("", text))
    return bool(pointing) or _SMALL.issuperset(words_of(text))
