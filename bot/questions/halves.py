"""The places where a message may be cut in two questions, to see whether both get an answer.

May import language and the marking of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.language.cue import Cue
from bot.questions.clauses import questions
from bot.questions.parts import ASKS, TELLING, joints
from bot.questions.sentences import Sentence

MOST_SENTENCES = 8
"""Sentences up to which a message is cut."""
_LEANS = frozenset({Cue.WHY, Cue.WHO_SAID, Cue.SOURCE, Cue.WHEN, Cue.SHARE})
"""What may be asked of what was named before: "and why?"."""
_WANTED = re.compile(rf"{ASKS.pattern}|(?:the|its|their|whatever|any) ")
"""How a second request may begin: "and the date it came in"."""
_FRAGMENT = 3
"""Words up to which a note's words ask for nothing of their own: "what is that"."""


def halves(
    pieces: Sequence[str],
    mark: Callable[[str], Sentence],
    told: Callable[[Sentence], str | None],
) -> Iterator[tuple[str, str]]:
    """The ways to cut a message's sentences in two that might each ask something.

    `told` names the note that a part asks for on its own, if it does. A message of very many
    sentences is left whole: each way to cut it costs three readings of it.
    """

    def stands(part: str, *, leans: bool = False) -> bool:
        marked = mark(part)
        if not marked.words:
            return False
        named = marked.mentions or marked.periods or (leans and marked.cues & _LEANS)
        asked = bool(marked.cues & TELLING and named)
        asking = questions(marked) or Cue.YES_NO in marked.cues or _WANTED.match(part)
        noted = len(marked.words) > _FRAGMENT and (asking or not leans)
        return asked or bool(noted and told(marked))

    pieces = _headed(pieces)
    if len(pieces) > MOST_SENTENCES:
        return
    for at, piece in enumerate(pieces):
        asked = at and (pieces[at - 1].endswith("?") or ASKS.match(pieces[at - 1]))
        if asked and stands(pieces[at - 1]) and stands(piece, leans=True):
            yield " ".join(pieces[:at]), " ".join(pieces[at:])
        for left, right in joints(mark(piece)):
            if stands(left) and stands(right, leans=True):
                yield " ".join((*pieces[:at], left)), " ".join((right, *pieces[at + 1 :]))


def _headed(pieces: Sequence[str]) -> list[str]:
    """The sentences, each with the heading before it: "A: what is it?"."""
    headed: list[str] = []
    for piece in pieces:
        if headed and headed[-1].endswith(":"):
            headed[-1] += f" {piece}"
        else:
            headed.append(piece)
    return headed
