"""Whether a rate or an average that is asked for is what a measure is by itself.

May import model and language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers.asking import Answering
from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.shown.describe import names_of
from bot.model.facts import Measure, MeasureKind
from bot.model.query import Query, When
from bot.regex import regex

_RATE = regex(r"\b(?:rate|per|average|mean)\b", re.IGNORECASE)
"""A measure so named is a rate itself: "deaths per 1,000 births"."""
_OF_IT = regex(
    r"\b(?:average|mean|typical) (?!of\b|over\b|across\b|for\b|in\b|\d)\w", has="av|mean|typ"
)
_WHOLE = regex(r"(?<= )population\b")


def is_one(at: Answering, query: Query) -> bool:
    """Whether what is measured is such a rate, or something else is worked out."""
    base = at.index.base
    named = [base.measures[id_] for id_ in query.slots.measures]
    main = base.measures.get(base.about.main or "")
    if not named and main and main.kind is MeasureKind.OTHER:
        named = [main]  # a count may be asked for as a rate, which it isn't
    other = any(m.kind is not MeasureKind.COUNT for m in named)
    if query.cues & {"CHANGE", "AVERAGE_MONTH"} or (other and "AVERAGE" in query.cues):
        return True
    if any(_RATE.search(" ".join((*_names(m), m.unit or ""))) for m in named):
        return True
    kinds = {m.kind for m in named}
    if kinds == {MeasureKind.OTHER}:
        # "The average price": what is no count is one already, unless several times are meant.
        over = len(query.slots.periods) > 1 or {When.EACH, When.SPAN} & {*query.slots.when}
        return not over and bool(_OF_IT.search(query.text))
    # "The share of A's population": the whole that it is of, and no rate.
    rest = _WHOLE.sub("", f" {query.text}")
    return kinds == {MeasureKind.SHARE} and not COMPILED[Cue.RATE].search(rest)


def _names(measure: Measure) -> Sequence[str]:
    """By what a measure is called it may be a rate; what is called an average is no count."""
    return names_of(measure) if measure.kind is MeasureKind.OTHER else (measure.name,)
