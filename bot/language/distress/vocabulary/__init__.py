"""The cue words and phrases, by class. Patterns speak in these class names.

A class is a comma-separated list of words or short phrases as the folding leaves them: lower
case, no apostrophes, text-speak spelt out ("im" is "i am"). Generic English only: no places, no
organisations, no platforms. Values only.
"""

from __future__ import annotations

from bot.language.distress.vocabulary.abroad import ABROAD
from bot.language.distress.vocabulary.context import CONTEXT
from bot.language.distress.vocabulary.crisis import CRISIS
from bot.language.distress.vocabulary.events import EVENTS
from bot.language.distress.vocabulary.people import PEOPLE

VOCABULARY: dict[str, tuple[str, ...]] = {
    name: tuple(" ".join(phrase.split()) for phrase in listed.split(","))
    for group in (PEOPLE, EVENTS, CRISIS, CONTEXT, ABROAD)
    for name, listed in group.items()
}

__all__ = ["VOCABULARY"]
