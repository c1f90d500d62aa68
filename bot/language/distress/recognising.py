"""From a message to the kinds of help, the leading one first."""

from __future__ import annotations

from itertools import chain
from math import log2

from bot.language.asking.errands import ERRAND, errand_odds
from bot.language.distress.abroad import is_abroad
from bot.language.distress.need import Kind, Need
from bot.language.distress.stating import stated
from bot.language.learnt.folding import words
from bot.language.learnt.signs import every_sign, sentences
from bot.language.learnt.weights import learnt

ENOUGH = 0.33
"""The log odds from which a message, or a sentence of it, is taken for a plea.

Chosen on texts that nothing was learnt from: at most 3 % false alarms, and 97 % of pleas heard.
"""
ENOUGH_BRIEF = 0.1
"""The log odds from which so few words that they hold hardly a sign are taken for a plea.

"I can't cope any more": of the look-alikes that nothing was learnt from, none is so brief and near.
"""
BRIEF = 6
"""The most words of a message that is brief."""
LONG, LONGEST, GROWS = 20, 80, 0.4
"""From how many words to how many the border grows, and by how much each time they double.

Who rambles names kin, worries and the small hours, trouble or none. A mean over the sentences tells
less: most of a plea may be about something else.
"""
APART = 0.36
"""By how much a sentence has to be likelier a plea than a whole message: "I'm a scout leader"."""
STATED = -2.0
"""The log odds of a clause that states harm to the writer or theirs, from which that is a plea.

Whatever else the message asks: so little stands against it only where the words are in jest.
"""
SUPPOSED = 1.5
"""By how much a message has to be likelier a plea that only supposes, denies or retells harm."""
TURNS = 0.3
"""The log odds from which a message is taken to ask calmly whom one turns to."""
CALMER = 2.5
"""By how much those have to be higher than the log odds of its being a plea after all."""
ALSO = -1.1
"""The log odds from which another kind of help is offered beside the leading one."""
MOST = 3
SHORTEST = 4
"""Words from which a sentence is looked at on its own: a plea may stand in a long story."""


def recognise(text: str) -> Need | None:
    """Return the help someone needs who writes this, or asks about; None when it is neither."""
    told = words(text)
    if not told:
        return None
    parted = sentences(told)
    apart = [one for one in parted if len(one) >= SHORTEST] if len(parted) > 1 else []
    every = every_sign(told)
    met = learnt()["turning"].met(told)  # or it is noise
    turns = _odds("turning", every) if met > 1 else TURNS - 1
    harm = stated(told)
    border = _border(len(told)) + (SUPPOSED if harm.supposed else 0)
    later = chain(((one, border + APART) for one in apart), ((one, STATED) for one in harm.parts))
    parts = chain([(every, border)], ((every_sign(one), least) for one, least in later))
    odds = ((part, _odds("trouble", part), least) for part, least in parts)
    plea, trouble = next(((part, one) for part, one, least in odds if one >= least), (None, 0.0))
    trouble = max(trouble, ENOUGH)
    calm = turns >= TURNS and (plea is None or turns >= trouble + CALMER)
    if calm and errand_odds(told) < max(ERRAND, turns):  # "whom do I ring about my car"
        return Need((Kind.ANYBODY,))
    if plea is None:
        return None
    fits = learnt()["kinds"].of(plea)
    order = sorted(fits, key=lambda kind: -fits[kind])
    kinds = [Kind(kind) for kind in order[:MOST] if kind == order[0] or fits[kind] >= ALSO]
    if is_abroad(told):
        return Need(tuple(dict.fromkeys((*kinds, Kind.ABROAD))))
    # Beside another kind of help, another country's is offered only where one is named.
    return Need((kinds[0], *(kind for kind in kinds[1:] if kind is not Kind.ABROAD)))


def _border(length: int) -> float:
    """The log odds from which a message of some words, or a part of it, is taken for a plea."""
    if length <= BRIEF:
        return ENOUGH_BRIEF
    return ENOUGH + GROWS * log2(min(max(length, LONG), LONGEST) / LONG)


def _odds(model: str, found: list[int]) -> float:
    return learnt()[model].of(found)[model]
