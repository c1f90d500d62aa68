"""Putting together what was asked in nearly the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.ops.gaps.entries import Gap
    from bot.ops.gaps.reading import Counted

# Of a hundred: the words may differ as by a slip of the pen, or by "please".
_ALIKE = 85
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class Group:
    """A question as it was asked most often, with its other wordings."""

    gap: Gap
    counted: Counted
    others: list[str] = field(default_factory=list)


def group(gaps: Iterable[tuple[Gap, Counted]]) -> list[Group]:
    """Group near-duplicates, what was asked most often first.

    Questions with different numbers, or declined for different reasons, are never the same.
    """
    kinds: dict[tuple[str, ...], dict[int, str]] = defaultdict(dict)
    groups: list[Group] = []
    for gap, counted in gaps:
        leaders = kinds[(gap.reason, *sorted(_NUMBER.findall(gap.question)))]
        words = " ".join(sorted(gap.question.split()))
        found = process.extractOne(words, leaders, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if found is None:
            leaders[len(groups)] = words
            groups.append(Group(gap, counted))
        else:
            same = groups[found[2]]
            same.counted += counted
            if gap.question != same.gap.question:
                same.others.append(gap.question)
    return sorted(groups, key=lambda each: (-each.counted.times, each.gap.question))
