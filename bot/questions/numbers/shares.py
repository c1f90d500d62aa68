"""Signs of a share that are none: an amount is asked for, or a rate told in its own per cents.

May import language and the model.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.asking.cue import Cue
from bot.language.asking.cues import words_of_cue
from bot.model.facts import Measure, MeasureKind
from bot.model.query import Slots
from bot.regex import regex

_SHARE = frozenset({Cue.SHARE, Cue.PART})
_MOVED = frozenset({Cue.CHANGE, Cue.DIFFERENCE, Cue.TIMES})
_UNIT = frozenset("percent per cent pct percents".split())
_HOW_COMMON = regex(
    r"\bhow (?:common|frequent|prevalent|rife|usual|widespread)\b|\bhow much of an? (?:\w+ )?"
    r"(?:concern|danger|issue|menace|nuisance|plague|problem|thing|threat|worry)\b",
    has="how",
)
"""How much there is of something, where no part of it is named: "how common is it in A"."""
_HOW_MUCH = regex(r"\bhow (?:much|many) of\b")
_IN_UNIT = regex(r"\bin (?:N )?M$")
"""An amount is asked for, not a share: "how much of A's output was G, in megawatt-hours"."""


def in_percent(measures: Iterable[Measure]) -> frozenset[str]:
    """The measures told in per cent that are no share of anything: rates, such as of interest."""
    kinds = (MeasureKind.SHARE, MeasureKind.CHANGE)
    return frozenset(m.id for m in measures if m.unit == "percent" and m.kind not in kinds)


def without_share(
    cues: frozenset[Cue], slots: Slots, told: str, lines: Iterable[str]
) -> frozenset[Cue]:
    """The signs of a question but for those of a share, where an amount is asked for.

    `told` is its bare form, `lines` those of it and the sentences around it.
    """
    if _HOW_COMMON.search(told) and not (slots.by or slots.groups):
        return cues - _SHARE | {Cue.QUANTITY}
    in_unit = _HOW_MUCH.search(told) and any(map(_IN_UNIT.search, lines))
    return cues - _SHARE if in_unit else cues


def without_unit(
    cues: frozenset[Cue], line: str, slots: Slots, rates: frozenset[str]
) -> frozenset[Cue]:
    """The signs of a question on `rates` in per cent, but for their unit's: "over 5 per cent"."""
    own = Cue.SHARE in cues and cues.isdisjoint(_MOVED)
    if not (own and slots.measures and rates.issuperset(slots.measures)):
        return cues
    return cues - _SHARE if words_of_cue(Cue.SHARE, f" {line}") <= _UNIT else cues
