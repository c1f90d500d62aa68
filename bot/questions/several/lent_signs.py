"""The signs of a question, with those that the sentences around it lend it.

May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.asking.cue import Cue
from bot.language.words import ASKING, FUNCTION, PLAIN
from bot.questions.marks import Sentence
from bot.questions.names.targets import is_area
from bot.questions.several.around import compares_back
from bot.questions.several.clauses import STRONG, WIDE
from bot.regex import regex


def with_lent(
    sentence: Sentence, others: Sequence[Sentence], lenders: Sequence[Sentence], *, speaks: bool
) -> frozenset[Cue]:
    """The signs of a sentence, with those that it lacks or leaves to the ones around it."""
    cues = sentence.cues
    if Cue.SAY in cues and speaks:
        cues |= {Cue.WHO_SAID}
    if _ONE.search(sentence.line):
        lenders = lenders[:1]
    if not cues & STRONG or _ONE.search(sentence.line):
        cues |= {cue for other in lenders for cue in other.cues & STRONG}
        bare = [other for other in lenders if not any(map(is_area, other.mentions))]
        cues |= {cue for other in bare for cue in other.cues & _MANNER}
    if Cue.CHANGE in cues - sentence.cues:
        cues |= {Cue.RISE for other in lenders if Cue.RISE in other.cues}
    told = [other for other in others if not other.mentions]
    if not any(map(is_area, sentence.mentions)):
        # "A and B added together: how many?": what is told of both there is asked.
        cues |= {Cue.TOGETHER for other in lenders if Cue.TOGETHER in other.cues}
    cues |= {Cue.UNPLACED for other in others if Cue.UNPLACED in other.cues}
    cues |= {cue for o in told if _IT.search(o.line) for cue in o.cues & STRONG}
    told += [other for other in others if other.mentions and compares_back(other)]
    cues |= {Cue.MEANING for o in told if o in lenders and Cue.MEANING in o.cues and _points(o)}
    return cues | {cue for other in told for cue in other.cues & _LENT}


def _points(sentence: Sentence) -> bool:
    """Whether it is asked what the sentence beside it means: "the rate: definition please"."""
    small = all(word in FUNCTION | PLAIN | ASKING or _MEANS.match(word) for word in sentence.words)
    return small or bool(_POINTS.search(sentence.line))


def moves(told: str) -> frozenset[Cue]:
    """The signs of a change, where it is asked how many were lost or won between two times."""
    if _LOST.search(told):
        return frozenset({Cue.CHANGE, Cue.RISE, Cue.FALL, Cue.WRONG_WAY})
    return frozenset({Cue.CHANGE, Cue.RISE}) if _WON.search(told) else frozenset()


_LOST, _WON = (
    regex(
        rf"\b(?:how (?:many|much)\b.*\b(?:{verbs})|(?:{verbs}) (?:\w+ )?how (?:many|much))\b"
        r".*\b(?:between|from) (?:the )?P\b"
    )
    for verbs in ("los(?:e|t|es|ing)|shed", "adds?|added|gain(?:s|ed)?")
)
_LENT = WIDE - {Cue.REST}
_MANNER = frozenset({Cue.ABSOLUTE, Cue.RISE, Cue.FALL, Cue.BELOW, Cue.PART, Cue.LOWEST, Cue.RANK})
"""Signs of how what is asked for is meant: "larger jump in plain numbers: A or B?"."""
_IT = regex(r"\b(?:did|has|have|does|do|is|was|were|are) (?:it|they|that|this|those)\b")
"""A question about what the sentence beside it names."""
_MEANS = regex(r"(?:mean|defin|expla)")
_POINTS = regex(r"\b(?:it|that|this|they|them|those|these)\b")
_ONE = regex(r"\bthe (?:\w+ ){1,3}ones?\b", has="one")
"""The thing asked for before, of somebody else: "the national one"."""
