"""What a disclosure or a plea looks like: actors, what happens, pressure, asking for help.

One pattern a line, cue classes with the words that may stand between; matching.py explains the
notation, vocabulary/ holds the classes. S and V are the writer, their child or their friend, as
subject and as object, MINE the child or friend where named, ME the writer as object (people.py).
"""

from __future__ import annotations

from bot.language.distress.patterns import asking_help, happening, own_behaviour, self_harm

_MODULES = (happening, self_harm, own_behaviour, asking_help)

CERTAIN = {topic: lines for module in _MODULES for topic, lines in module.CERTAIN.items()}
LIKELY = {topic: lines for module in _MODULES for topic, lines in module.LIKELY.items()}
HINTS = {topic: lines for module in _MODULES for topic, lines in module.HINTS.items()}
