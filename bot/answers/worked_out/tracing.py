"""What numbers are of that were read somewhere: "which year is the 3,217?", "166 minus 89".

The figures that have the number are shown, and two are set against each other. It is such a
question if all its words are, so that a condition is never passed over. May import the figures'
look-up and what shows them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.answers import compose, declining, sources
from bot.answers.asking import Answering
from bot.answers.held.picks import latest
from bot.answers.worked_out import pairs
from bot.language.asking.cue import Cue
from bot.language.shown import checking, says
from bot.model.facts import Figure
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reason, Reply, Verdict
from bot.model.value import Bound, Scale
from bot.questions.names.membership import asks_of_data, asks_of_number, asks_of_place
from bot.questions.names.nesting import widest
from bot.questions.shape import has_slots

_MOST = 4
"""Figures with one number up to which all are shown; of more it is asked which is meant."""
_EXACT = frozenset({Bound.EXACT, Bound.ABOUT, Bound.ALMOST})
_ASKING = frozenset(
    "which what whats whose when where who explain understand about exact "
    "precise rounded approximate estimate".split()
)
_POINTING = frozenset("that this it".split())
"""Words after which an asking word asks nothing: "is that what it says?"."""
_NUMBER = "N"
_KINDS = frozenset(
    "year years period time month date area areas place country county region force forces body "
    "measure thing things app platform group number figure share total count statistic stat "
    "percentage rise increase change".split()
)
"""What a figure's number may be asked to be of, and what a number is called."""
_WORDS = _KINDS | frozenset(
    "M G _a a an the that this it those is was are were be been do does did has have had of for "
    "from in out about to by with and so but on as at i we you my me saw seen read heard found see "
    "somewhere here there again exactly actually really mean means meant refer refers referring "
    "relate relates stand stands belong belongs come comes came go goes describe describes "
    "represent represents cover covers measure measures count counts recorded happen happened "
    "behind said says say papers paper article report reports please then help tell more can could "
    "u".split()
)


def answer(at: Answering, query: Query) -> Reply | None:
    """The figures with the numbers that are asked about, and with no name; None otherwise."""
    if query.intent is Intent.WHY and len(query.numbers) > 1:
        return None  # "the reason for the rise from 60 to 166"
    if not has_slots(query.slots) and (related := pairs.answer(at, query)):
        return related
    if asks_of_number(query) or asks_of_place(query):
        return _of_group(at, query)
    if asks_of_data(query):
        return _in_data(at, query)
    return _traced(at, query)


def _traced(at: Answering, query: Query) -> Reply | None:
    words = query.bare.replace(",", " ").replace("of how many", "of what").split()
    values = {(one.number, one.scale) for one in query.numbers if one.bound in _EXACT}
    if len(values) != 1 or len(query.numbers) > words.count(_NUMBER) + 1:
        return None
    asks = any(
        word in _ASKING and before not in _POINTING for before, word in pairwise(("", *words))
    )
    if not asks or query.spans or Cue.EITHER in query.cues:
        return None
    if not all(word in _WORDS or word in _ASKING or word == _NUMBER for word in words):
        return None
    if pairs.named(at, query):
        return None  # "1,250 out of 4,000" is read as one number, and asks what share it is
    held = [one for one in at.index.with_value(query.numbers[0]) if _fits(one, query.slots)]
    held = [one for one in held if one.measure in query.slots.measures] or held
    if held and len(held) <= _MOST:
        return sources.sourced(at, held)
    if held:
        return declining.ask_back(at, held)
    [(_, scale)] = values
    if query.slots.measures or scale is not Scale.COUNT or _KINDS.intersection(words):
        return compose.decline(
            Reason.NOT_HELD, says.NUMBER_NOT_HELD.format(number=query.numbers[0].text)
        )
    return None


def _of_group(at: Answering, query: Query) -> Reply | None:
    """The figures with the number, or of the place, and whether they are of the group asked about.

    A place's are those of several groups together: "is B on the list for A?".
    """
    slots, kinds = replace(query.slots, by=()), {kind for kind, _ in query.slots.by}
    if query.numbers:
        those = [one for one in at.index.with_value(query.numbers[0]) if one.by]
    else:
        those = [one for area in slots.areas for one in at.index.of_area(area)]
        those = [one for one in those if any(k in kinds and len(ids) > 1 for k, ids in one.by)]
    held = [one for one in those if _fits(one, slots)]
    if not 0 < len(held) <= _MOST:
        return None
    within = [one for one in held if _fits(one, query.slots)]
    reply = sources.sourced(at, within or held)
    verdict = Verdict.MATCHES if within else Verdict.DIFFERS
    headline = f"{checking.COUNTED[verdict]} {reply.headline}"
    return replace(reply, headline=headline, verdict=verdict)


def _in_data(at: Answering, query: Query) -> Reply | None:
    """The figures that are of a group, alone or with others; of many, the widest and latest."""
    held = [one for one in at.index.figures if one.by and _fits(one, query.slots)]
    held = [one for one in held if all(len(ids) == 1 for _, ids in one.by)] or held
    outer = widest(at.index.base.areas, {one.area for one in held if one.area})
    held.sort(key=lambda one: one.area != outer)
    for fewer in ([one for one in held if one.area == outer], latest(held)):
        held = fewer if fewer and len(held) > _MOST else held
    if not 0 < len(held) <= _MOST:
        return None
    reply = sources.sourced(at, held)
    return replace(reply, headline=f"{checking.AMONG} {reply.headline}")


def _fits(figure: Figure, slots: Slots) -> bool:
    """Whether a figure is of the area, the period and the members named, if any are."""
    if slots.areas and figure.area not in slots.areas:
        return False
    if slots.periods and (not figure.period or figure.period not in slots.periods):
        return False
    members = {(group, one) for group, ids in figure.by for one in ids}
    return members.issuperset(slots.by)
