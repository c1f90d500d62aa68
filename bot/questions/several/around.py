"""What a sentence takes from a fragment, or from a sentence beside it or before it.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.language.asking.cue import Cue
from bot.language.asking.ordering import end_of
from bot.model.query import Slots
from bot.questions.aside.asides import SCOPES
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.questions.names.targets import measures_of
from bot.questions.several.clauses import STRONG, questions
from bot.regex import regex

_COMPARING = frozenset({Cue.COMPARE, Cue.DIFFERENCE, Cue.TIMES, Cue.REST, Cue.POINTS})
_BACK = regex(r"\b(?:that|this|it|its|these|those|them|their|they|both|the two)\b")
"""What stands for what was named before."""
_THAN = frozenset("than versus vs against".split())
_COMPARED = frozenset("compare compares compared comparison relative next".split())
_LINKING = frozenset("in for of with to that those the it its is was had has did does".split())
"""Words between "than" and what it leads to: "than it was in B"."""
_WORKED = frozenset({Cue.DIFFERENCE, Cue.TIMES, Cue.POINTS, Cue.SHARE, Cue.TOGETHER, Cue.CHANGE})
_WEIGHED = regex(
    r"\b(?:is|are|was|were) (?:\w+ )?(?:higher|lower|worse|better|bigger|smaller|larger|greater)$|"
    r"\b(?:used|seen|found|recorded|common) (?:less|more)\b|\b(?:more|less) common\b",
    has="higher|lower|worse|better|bigger|smaller|larger|greater|less|more",
)
"""What is concluded of numbers that stand before it: "so B is worse"."""
_PICKING = frozenset(
    "only just not no without except excluding minus ones those mean and or also too plus as "
    "in for by per at with of on among about".split()
)
_SOME = frozenset("ones only those".split())
"""With one of these, a fragment picks even before a question: "The stolen ones. How many …?"."""
_PICKS = regex(r"\w+(?<!s)s|\w+ed")
"""What may be counted, or tell which are: "cautions", "detected"."""
_GOES_ON = regex(r"(?:and|what about|how about|whats about|then|now|same|so|ok|okay|that)\b")
"""How a question begins that takes up the one before it: "Goodness. And in B?"."""
_TOLD = 3
"""Sentences before a question that may state what it is about."""
_OPERANDS = frozenset({Kind.AREA, Kind.PLACE, Kind.MEMBER})


def joined(sentences: Sequence[Sentence], mark: Callable[[str], Sentence]) -> Sequence[Sentence]:
    """The sentences as one, where the last asks what comes of numbers that the others state.

    "A had 10. B had 20. What is the gap?"
    """
    *told, last = sentences
    if told and len(told) <= _TOLD and _WHO.search(last.line) and not any(map(questions, told)):
        return [mark(f"who said that {', '.join(one.text.rstrip('.;:! ') for one in told)}?")]
    if len(told) == 1 and _WHICH_TIME.fullmatch(last.line) and _ranks(told[0]):
        return [mark(f"{last.line} {told[0].text.rstrip('.;:!?- ')}?")]
    if len(told) == 1 and told[0].text.rstrip().endswith(":") and _tells(told[0], last):
        return [mark(f"{told[0].text.rstrip(': ')} had {last.text}")]
    numbers = sum(map(_amounts, told))
    weighed = bool(_WEIGHED.search(last.line))
    works = (last.cues & _WORKED and (last.text.endswith("?") or Cue.ASKS in last.cues)) or weighed
    if not works or numbers + len(last.numbers) < 2 or not numbers or len(told) > _TOLD:
        return sentences
    placed = not weighed and any(_OPERANDS & {t.kind for t in m.targets} for m in last.mentions)
    back = weighed or not last.mentions or _BACK.search(last.line)
    if placed or last.periods or not back or any(questions(one) for one in told):
        return sentences
    whole = mark(", ".join(one.text.rstrip(".;:! ") for one in (*told, last)))
    return [whole._replace(cues=whole.cues | {Cue.COMPARE})]


def _tells(sentence: Sentence, last: Sentence) -> bool:
    """Whether a number is told of what is measured before it: "the busiest day: 20 visits"."""
    counted = last.numbers and last.numbers[0][0] == 0 and not last.periods
    return bool(counted and all(any(map(measures_of, one.mentions)) for one in (sentence, last)))


def _ranks(sentence: Sentence) -> bool:
    """Whether it is told what something was most of, be it a measure that is called so."""
    return Cue.RANK in sentence.cues or end_of(sentence.words) is not None


def _amounts(sentence: Sentence) -> int:
    """How many numbers a sentence states, the size of a group aside: "the same five apps"."""
    groups = {m.first for m in sentence.mentions if Kind.BREAKDOWN in {t.kind for t in m.targets}}
    return sum(groups.isdisjoint((at + 1, at + 2)) for at, _ in sentence.numbers)


_WHICH_TIME = regex(
    r"(?:(?:so|and|but) )?(?:in )?(?:(?:which|what) (?:year|month|quarter|period)|when)"
    r"(?: (?:is|was) (?:it|that|this))?"
)
"""A sentence that only asks when it was that something was most: "Fewest trains: which year?"."""
_WHO = regex(
    r"^(?:so |and |but )?(?:who (?:was|is|s) (?:that|it|this)(?: from| by| again)?|by whom|name|"
    r"whos (?:that|it|this)(?: from| by| again)?|"
    r"who (?:came (?:out|up) with|said|wrote|told|put) (?:it|that|this)(?: \w+)?|"
    r"whose (?:words?|sentence|line|phrase|remark|quote|statement)s? "
    r"(?:was|were|is|are) (?:that|it|this|those|they|these)(?: \w+)?)$"
)
"""A sentence that only asks who said what the message states before it."""


def names_one_against(sentence: Sentence) -> bool:
    """Whether the one thing named is set against something left open: "and more than B?"."""
    named = [m.first for m in sentence.mentions if _OPERANDS & {t.kind for t in m.targets}]
    named = named or [at for at, mention in sentence.periods if mention.period]
    if len(named) != 1:
        return False
    at = named[0] - 1
    while at > 0 and sentence.words[at] in _LINKING - _COMPARED:
        at -= 1
    if at < 0:
        return False
    linked = named[0] - at > 1
    return sentence.words[at] in _THAN or (linked and sentence.words[at] in _COMPARED)


def with_fragment(slots: Slots, own: Slots, said: Slots, *, whole: bool) -> Slots:
    """Slots with what a fragment beside the sentence adds: "Essex? Leicestershire?".

    A sentence that is more than a fragment itself keeps the areas and groups that it names.
    """
    if said.areas and slots.areas and not (whole and own.areas):
        slots = replace(slots, areas=tuple(dict.fromkeys((*said.areas, *slots.areas))))
    if said.by and own.by and not whole:
        slots = replace(slots, by=tuple(dict.fromkeys((*said.by, *slots.by))))
    return slots


def is_aside(
    other: Sentence, strange: Sequence[str], sentence: Sentence, own: Slots, *, later: bool
) -> bool:
    """Whether the strange words of a fragment limit nothing: "Terrible business." "Best, Tom".

    Beside a question that is whole without it, before it or after, only one that picks does:
    "How many in A? Detected only." So it is before one that goes on with what was asked before.
    """
    cried = other.text.endswith("!")
    leant = _GOES_ON.match(sentence.line) or sentence.line.endswith(" then")
    goes_on = leant and not other.text.endswith("?")
    picked = any(map(_PICKS.fullmatch, strange))
    picked = picked and (len(other.words) == 1 or not cried)
    if not later and not picked and (goes_on or (cried and own.areas)):
        return True
    keyed = own.measures or own.by or own.groups or sentence.cues & STRONG
    if not (keyed and (own.areas or own.speakers)) or other.text.endswith("?"):
        return False
    some = _SOME.intersection(other.words) or (picked and "just" in other.words)
    if not later and not other.text.endswith(":") and not some:
        return True
    picks = _PICKING if later else _PICKING - SCOPES
    return not (picks.intersection(other.words) or any(map(_PICKS.fullmatch, strange)))


def compares_back(sentence: Sentence) -> bool:
    """Whether a sentence sets something against what another names: "is it above B's?"."""
    return bool(sentence.cues & _COMPARING and _BACK.search(sentence.line))


def set_against(slots: Slots, said: Slots, sentence: Sentence, other: Sentence) -> Slots:
    """Slots with the area of the other sentence, where one of the two compares back."""
    if len(slots.areas) != 1 or not (compares_back(sentence) or compares_back(other)):
        return slots
    first, second = (said, slots) if compares_back(sentence) else (slots, said)
    return replace(slots, areas=tuple(dict.fromkeys((*first.areas, *second.areas))))
