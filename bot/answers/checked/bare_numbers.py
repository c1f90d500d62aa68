"""A number stated of nothing that is named: "it's 4,373, is she right?" may be that of one figure.

Which it is of is told by the number itself, if it is that of one count alone and too large to be
so by chance. May import the claims and the figures' look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.checked import claims
from bot.language.shown import checking
from bot.language.shown.describe import full_line
from bot.model.facts import Figure
from bot.model.period import Period
from bot.model.query import Query, Slots
from bot.model.reply import Reason, Reply, Verdict
from bot.model.value import Scale, Value
from bot.questions.shape import has_slots
from bot.regex import regex

_LARGE = 100
_SAYS_N = regex(
    r"\bM (?:\w+ ){0,2}?(?:said|says?|wrote|writes?|prints?|printed|puts?|reports?|reported|has|"
    r"had|claims?|claimed|gives?|gave|counts?|counted|quotes?|quoted|reckons?|reckoned|states?|"
    r"stated) (?:\w+ ){0,5}?N\b|\baccording to (?:\w+ ){0,2}?M (?:\w+ ){0,5}?N\b"
)
"""Who is named only says the number."""
_ONLY = regex(r"(?:(?:did|does|has|have|so|and|but|the|that|if) )*M .*N|according to .*N")
_STATED, _ASKING = frozenset({"CLAIM", "EITHER"}), frozenset({"ASKS", "WHY", "SOURCE"})


def checked(at: Answering, query: Query) -> Reply | None:
    """The verdict on a number, or on the one of several, that is held as it stands."""
    slots = query.slots
    if not query.numbers or slots.when or slots.unknown:
        return None
    if has_slots(replace(slots, periods=(), topics=(), speakers=(), sources=())):
        return None
    attributed = bool(slots.speakers or slots.sources)
    if attributed and not _SAYS_N.search(query.bare):
        return None
    if query.cues & _ASKING if attributed else not query.cues & _STATED:
        return None
    if not attributed and (moved := _key_of_move(at, query)):
        return claims.check(at, replace(query, slots=_named(moved, slots, ())))
    found = [figure for figure in at.index.figures if _may_be(figure, query)]
    printed = [figure for figure in found if _printed(figure, slots)]
    if attributed and not found and _ONLY.fullmatch(query.bare):
        unheld = compose.decline(Reason.NOT_HELD, checking.VERDICTS[Verdict.CANNOT_CHECK])
        return replace(unheld, verdict=Verdict.CANNOT_CHECK)
    if len(printed or found) != 1:
        return None
    [figure] = printed or found
    named = _named(figure, slots, (figure.period,) if figure.period else ())
    [number, *_] = [one for one in query.numbers if _is(figure, one)]
    reply = claims.check(at, replace(query, slots=named, numbers=(number,)))
    if reply and slots.sources and not printed and reply.verdict is Verdict.MATCHES:
        return _of_another(at, reply, figure)
    return reply


def _named(figure: Figure, slots: Slots, periods: tuple[Period, ...]) -> Slots:
    """The slots of a claim with the key of the figure that its number tells."""
    return replace(
        slots,
        areas=(figure.area,) if figure.area else (),
        periods=periods,
        measures=(figure.measure,),
        by=tuple((group, one) for group, ids in figure.by for one in sorted(ids)),
    )


def _key_of_move(at: Answering, query: Query) -> Figure | None:
    """The count that the second of two is of, if one key alone moved so: "from 59 to 89"."""
    levels = [value for value in query.numbers if value.scale is Scale.COUNT]
    if len(levels) < _TWO or not _N_TO_N.search(query.bare):
        return None
    counts = [one for one in at.index.figures if one.period and not one.of]
    first, last = ([f for f in counts if _is(f, value)] for value in levels[:_TWO])
    moved = [
        later
        for earlier in first
        for later in last
        if (earlier.area, earlier.measure, earlier.by) == (later.area, later.measure, later.by)
        and earlier.period
        and later.period
        and earlier.period.end <= later.period.start
    ]
    return moved[0] if len(moved) == 1 else None


_TWO = 2
_N_TO_N = regex(r"\bN (?:up |down )?to N\b")


def _may_be(figure: Figure, query: Query) -> bool:
    """Whether a figure has the number, which is printed where it is named or is no chance."""
    if not (figure.area and any(_is(figure, one) for one in query.numbers)):
        return False
    asked = {(period.start, period.months) for period in query.slots.periods}
    held = (figure.period.start, figure.period.months) if figure.period else None
    plain = figure.value.scale in (Scale.COUNT, Scale.PERCENT)
    large = plain and figure.value.number >= _LARGE
    precise = query.slots.sources and figure.value.scale is Scale.PERCENT
    known = large or (precise and not figure.value.rounded) or _printed(figure, query.slots)
    return known and (held in asked if asked else bool(figure.period or precise))


def _is(figure: Figure, number: Value) -> bool:
    return (figure.value.number, figure.value.scale) == (number.number, number.scale)


def _printed(figure: Figure, slots: Slots) -> bool:
    return not {figure.source, *figure.also_in}.isdisjoint(slots.sources)


def _of_another(at: Answering, reply: Reply, figure: Figure) -> Reply:
    """The verdict where the number is held, and from another source than the one named."""
    base = at.index.base
    source = checking.SOURCE.format(source=base.sources[figure.source].publisher)
    words = checking.OTHER_SCOPE.format(slots=source)
    headline = f"{words} {full_line(base, figure)}"
    return replace(reply, headline=headline, verdict=Verdict.OTHER_SCOPE)
