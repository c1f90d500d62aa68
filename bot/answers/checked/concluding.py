"""Numbers of two places and what is concluded from them: "A had 90 and B 60, so A had more".

The conclusion is read as a sentence of its own, with the place it leaves out. May import the model
and how things are called.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.language.shown.describe import area_name
from bot.model.facts import FactBase
from bot.model.query import Query
from bot.questions.names.bare import NUMBER
from bot.questions.names.nesting import within
from bot.regex import regex

_DRAWN = regex(
    r"(?P<told>.+?) (?:(?:and|which) )?(?:so|meaning|means|therefore|hence|thus|ie)"
    r"(?: (?:that|therefore))? "
    r"(?P<drawn>(?!(?:far|many|much|called|on|it is|is it|that)\b)\w+ \w.+)"
)
_CONCLUDING = frozenset({"COMPARE", "MEANING", "DEFINE", "TIMES", "BELOW", "DIFFERENCE"})
"""Signs that only the conclusion has."""
_COMPARES = frozenset({"COMPARE", "RISE", "FALL", "TIMES", "DIFFERENCE", "BELOW", "TOGETHER"})
_IT = regex(r"^(?:it|they|the (?:former|first)(?: one)?) ")
_INNER = regex(r"\bthe (?:county|force|region|area|city|town|district|state|place)\b")
_OUTER = regex(r"\bthe (?:country|nation|whole|rest|national (?:figure|number|total|average))\b")
_MORE = regex(r"\b(?:more|less|fewer|most|\w+er|worse|ahead|behind)\b")
_AS = regex(r"\bas (?:many|much|big|high|large|fast|quickly|steep|steeply|bad|often)\b")
_BOTH = regex(r"\b(?:together|combined|between them|in total|altogether|added up)\b")
_THEY = regex(r"\b(?:they|the two|both)\b")
_WHOLE = regex(r"\bthan\b|\bas \w+ as\b")
_TWO = 2


def parted(base: FactBase, query: Query, read: Callable[[str], Query]) -> list[Query] | None:
    """What is told of two places, and what is concluded of them; None where nothing is.

    Only what is told where the conclusion can't be made a sentence of its own.
    """
    parts, marked = (_DRAWN.fullmatch(text) for text in (query.text, query.bare))
    if parts is None or marked is None or "CLAIM" not in query.cues:
        return None
    first = marked["told"].count(NUMBER)
    if len(query.slots.areas) != _TWO or first < _TWO or _stated(query) != len(query.numbers):
        return None
    told = replace(
        query,
        text=parts["told"],
        bare=marked["told"].rstrip(" ,"),
        numbers=query.numbers[:first],
        cues=query.cues - _CONCLUDING,
    )
    whole = _completed(base, query.slots.areas, parts["drawn"], read)
    concluded = read(whole) if whole else None
    if concluded is None or not concluded.cues & _COMPARES or len(concluded.slots.areas) != _TWO:
        return [told]
    if _stated(concluded) != len(query.numbers[first:]):
        return [told]
    slots, given = concluded.slots, concluded.slots.periods or concluded.slots.when
    drawn = replace(
        concluded,
        numbers=query.numbers[first:],
        cues=concluded.cues | {"CLAIM"},
        slots=replace(
            slots,
            measures=slots.measures or told.slots.measures,
            by=slots.by or told.slots.by,
            periods=slots.periods if given else told.slots.periods,
            when=slots.when if given else told.slots.when,
        ),
    )
    return [told, drawn]


def _stated(query: Query) -> int:
    return query.bare.count(NUMBER)


def _completed(
    base: FactBase, areas: tuple[str, ...], text: str, read: Callable[[str], Query]
) -> str | None:
    """A conclusion with both places in it; None where it is open which it is about."""
    one, other = areas
    if _BOTH.search(text):
        both = " and ".join(area_name(base, area).lower() for area in areas)
        return f"{both} {_THEY.sub(' ', text).strip()}"
    inner = next((a for a, b in ((one, other), (other, one)) if within(base.areas, a, b)), None)
    names = {area: area_name(base, area).lower() for area in areas}
    about = next((a for a in areas if read(text).slots.areas == (a,)), None)
    if about is None:
        if read(text).slots.areas:
            return text if _WHOLE.search(text) else None
        marks = [(_IT, one), (_INNER, inner), (_OUTER, other if inner == one else one)]
        found = [(mark, area) for mark, area in marks if area and mark.search(text)]
        if not found or (found[0][0] is _OUTER and inner is None):
            return None
        mark, about = found[0]
        text = mark.sub(f"{names[about]} ", text, count=1)
    beside = other if about == one else one
    if _WHOLE.search(text):
        return None
    if _AS.search(text):
        return f"{text} as {names[beside]}"
    return f"{text} than {names[beside]}" if _MORE.search(text) else None
