"""What a disclosure or a plea looks like: actors, what happens, pressure, asking for help.

One pattern a line, cue classes with the words that may stand between; matching.py explains the
notation, vocabulary/ holds the classes. S and V are the writer, their child or their friend, as
subject and as object, MINE the child or friend where named, ME the writer as object (people.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.distress.patterns import (
    asking_help,
    happening,
    mortality,
    own_behaviour,
    own_words,
    peril,
    self_harm,
    telling,
)

if TYPE_CHECKING:
    from bot.language.distress.pattern import Topic

_MODULES = (
    *(happening, telling, self_harm, mortality),
    *(own_behaviour, own_words, asking_help, peril),
)


def _together(*tables: dict[Topic, str]) -> dict[Topic, str]:
    """Join what several modules say of the same topic."""
    joined: dict[Topic, str] = {}
    for table in tables:
        for topic, lines in table.items():
            joined[topic] = f"{joined.get(topic, '')}\n{lines}"
    return joined


CERTAIN = _together(*(module.CERTAIN for module in _MODULES))
LIKELY = _together(*(module.LIKELY for module in _MODULES))
HINTS = _together(*(module.HINTS for module in _MODULES))
