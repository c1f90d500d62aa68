"""Questions for a judgement, which neither a figure nor a text in familiar words tells.

A text whose own phrasing has the judgement may tell it, and so may words that somebody said.
"""

from __future__ import annotations

from bot.answers.texts.note_bars import SURE
from bot.language.asking.judging import judged
from bot.model.query import Intent, Query
from bot.questions.names.vocabulary import roots_of
from bot.questions.reader import Reader

_TOLD = frozenset({Intent.WHO_SAID, Intent.WHY, Intent.SOURCE})
"""What somebody said of it is asked for, or where it is from."""
_YOURS = frozenset("you u your ur".split())
"""The bot's own judgement is asked for, and nobody's words."""


def asked(reader: Reader, query: Query) -> bool:
    """Whether a judgement is asked for that no text is asked for with."""
    words = judged(query.text)
    told = query.intent in _TOLD or query.voices
    if words is None or (told and _YOURS.isdisjoint(words.split())):
        return False
    judging = frozenset(roots_of(words))
    matches = (index.match(query.words)[:1] for index in (reader.notes, reader.quotes))
    best = (match for found in matches for match in found if match.score >= SURE)
    return not any(judging <= {*match.likest} for match in best)
