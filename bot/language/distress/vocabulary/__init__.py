"""The cue words and phrases, by class. Patterns speak in these class names.

A class is a comma-separated list of words or short phrases as the folding leaves them: lower
case, no apostrophes, text-speak spelt out ("im" is "i am"). Generic English only: no places but
the countries in which somebody may say they live, no organisations, no platforms. Values only.
"""

from __future__ import annotations

from bot.language.distress.vocabulary.abroad import ABROAD
from bot.language.distress.vocabulary.asking import ASKING
from bot.language.distress.vocabulary.conduct import CONDUCT
from bot.language.distress.vocabulary.confessing import CONFESSING
from bot.language.distress.vocabulary.context import CONTEXT
from bot.language.distress.vocabulary.crisis import CRISIS
from bot.language.distress.vocabulary.despair import DESPAIR
from bot.language.distress.vocabulary.despairing import DESPAIRING
from bot.language.distress.vocabulary.events import EVENTS
from bot.language.distress.vocabulary.everyday import EVERYDAY
from bot.language.distress.vocabulary.giving_up import GIVING_UP
from bot.language.distress.vocabulary.idioms import IDIOMS
from bot.language.distress.vocabulary.leanings import LEANINGS
from bot.language.distress.vocabulary.lists import LISTS
from bot.language.distress.vocabulary.mortality import MORTALITY
from bot.language.distress.vocabulary.own_words import OWN_WORDS
from bot.language.distress.vocabulary.parting import PARTING
from bot.language.distress.vocabulary.people import PEOPLE
from bot.language.distress.vocabulary.peril import PERIL
from bot.language.distress.vocabulary.signs import SIGNS
from bot.language.distress.vocabulary.telling import TELLING


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


VOCABULARY: dict[str, tuple[str, ...]] = {
    name: _listed(text)
    for group in (
        *(PEOPLE, EVENTS, TELLING, SIGNS, CRISIS, PERIL),
        *(DESPAIR, DESPAIRING, GIVING_UP, PARTING, MORTALITY),
        *(CONDUCT, LEANINGS, CONFESSING, OWN_WORDS),
        *(CONTEXT, ASKING, ABROAD, IDIOMS, EVERYDAY),
    )
    for name, text in group.items()
}
WORD_LISTS: dict[str, frozenset[str]] = {
    name: frozenset(_listed(text)) for name, text in LISTS.items()
}

__all__ = ["VOCABULARY", "WORD_LISTS"]
