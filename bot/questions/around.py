"""What a sentence takes from a fragment or a sentence beside it. May import model and language."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.cue import Cue
from bot.model.query import Slots
from bot.questions.marks import Sentence

_COMPARING = frozenset({Cue.COMPARE, Cue.DIFFERENCE, Cue.TIMES, Cue.REST})
_BACK = re.compile(r"\b(?:that|this|it|its|those|them|their)\b")
"""What stands for what was named before."""


def with_fragment(slots: Slots, own: Slots, said: Slots, *, whole: bool) -> Slots:
    """Slots with what a fragment beside the sentence adds: "Essex? Leicestershire?".

    A sentence that is more than a fragment itself keeps the areas and groups that it names.
    """
    if said.areas and slots.areas and not (whole and own.areas):
        slots = replace(slots, areas=tuple(dict.fromkeys((*said.areas, *slots.areas))))
    if said.by and own.by and not whole:
        slots = replace(slots, by=tuple(dict.fromkeys((*said.by, *slots.by))))
    return slots


def compares_back(sentence: Sentence) -> bool:
    """Whether a sentence sets something against what another names: "is it above B's?"."""
    return bool(sentence.cues & _COMPARING and _BACK.search(sentence.line))


def set_against(slots: Slots, said: Slots, sentence: Sentence, other: Sentence) -> Slots:
    """Slots with the area of the other sentence, where one of the two compares back."""
    if len(slots.areas) != 1 or not (compares_back(sentence) or compares_back(other)):
        return slots
    first, second = (said, slots) if compares_back(sentence) else (slots, said)
    return replace(slots, areas=tuple(dict.fromkeys((*first.areas, *second.areas))))
