"""The patterns, filed under their telling cues, so that few are tried on a message."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.language.distress.pattern import Pattern, Strength, Topic
from bot.language.distress.patterns import CERTAIN, HINTS, LIKELY

if TYPE_CHECKING:
    from collections.abc import Iterable


def _parsed(table: dict[Topic, str], strength: Strength) -> tuple[Pattern, ...]:
    return tuple(
        Pattern.parse(topic, strength, line)
        for topic, lines in table.items()
        for line in lines.splitlines()
        if line.strip()
    )


PATTERNS = (
    *_parsed(CERTAIN, Strength.CERTAIN),
    *_parsed(LIKELY, Strength.LIKELY),
    *_parsed(HINTS, Strength.HINT),
)

# In nearly every message: a pattern is filed under another of its cues.
_COMMON = frozenset(
    (
        *("I", "S", "V", "MY", "MINE", "A", "TO", "OF", "FOR", "THEM", "HER", "AM", "AUX", "WAS"),
        *("OTHER", "TOWARDS", "HAS", "HAS_IT", "NEED", "MORE", "WISH", "HOW", "WHERE", "GOING_TO"),
        *("THING", "DID", "LOOK"),
        *("NO_SEE", "INTEND", "DID_TO", "SOMEBODY", "LOVED_ONES", "TALKS", "WROTE", "INVOLVED"),
        *(
            "CURED",
            "BACK_AGAIN",
            "CLEAN_TIME",
            "CASUAL",
            "DRAWN",
            "ROMANCE",
            "LOOKED",
            "IF",
            "TELL",
        ),
        *("TOLD", "MIND", "BECOME", "ONE_OF_PEOPLE", "SHE_IS", "YOUNG_ANY", "TURNED_OUT", "FINAL"),
        *("BY_THEN", "BE_V", "FIND_V", "BE_WITH", "AT_LARGE", "SOME", "TAKE_LEAVE", "TIRED"),
        *("GETS", "DID_MADE", "SHE_OR_HE", "SOMEONE_NEAR", "YOU_ALONE", "MSGS", "MAN_ANY"),
        *("FROM_W", "BY_WORD", "FEEL_OR_THINK", "THINK_TO", "SEE_THEM", "ON_WAY", "BROODS"),
        *("DRAWN_W", "OFF_W"),
    )
)


def _filed() -> dict[str, tuple[int, ...]]:
    filed: dict[str, list[int]] = defaultdict(list)
    for i, pattern in enumerate(PATTERNS):
        steps = [step.cues for part in pattern.parts for step in part.steps]
        for cue in min(steps, key=lambda cues: (not _COMMON.isdisjoint(cues), len(cues))):
            filed[cue].append(i)
    return {cue: tuple(found) for cue, found in filed.items()}


_FILED = _filed()


def worth_trying(cues: Iterable[str]) -> list[Pattern]:
    """Return the patterns a message with these cues may hold, in their order."""
    return [PATTERNS[i] for i in sorted({i for cue in cues for i in _FILED.get(cue, ())})]
