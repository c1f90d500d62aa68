"""Which intent the signs in a question speak for. May import model and language."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.asking.cue import Cue
from bot.model.query import Intent

_ORDER = (
    (Cue.IDENTITY, Intent.REFUSED),
    (Cue.COVERAGE, Intent.COVERAGE),
    (Cue.WHY, Intent.WHY),
    (Cue.WHO_SAID, Intent.WHO_SAID),
    (Cue.SOURCE, Intent.SOURCE),
    (Cue.MEANING, Intent.NOTE),
    (Cue.CHANGE, Intent.CHANGE),
    (Cue.SHARE, Intent.SHARE),
    (Cue.QUANTITY, Intent.VALUE),
    (Cue.WHEN, Intent.NOTE),
    (Cue.WHO, Intent.NOTE),
    (Cue.DEFINE, Intent.NOTE),
)


def choose_intent(cues: Iterable[Cue]) -> Intent:
    """The intent that the signs in a question speak for, the most telling first."""
    found = set(cues)
    return next((intent for cue, intent in _ORDER if cue in found), Intent.VALUE)
