"""Derived answers: differences, ratios, shares of a total, rests, rankings, monthly averages.

Each shows its inputs with their citations and says that the bot worked it out; what may not be
worked out is refused with the slot that differs.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose, declining
from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.held.operands import MOST, Operands, measured_apart, named_by_number, resolve
from bot.answers.worked_out import (
    arithmetic,
    contributions,
    dividing,
    movers,
    ranked_sums,
    ranking,
    rates,
    records,
    rises,
    standings,
    unlike,
)
from bot.answers.worked_out.arithmetic import PAIRED, Worked
from bot.answers.worked_out.derived import derived, forbidden, refuse, with_higher
from bot.answers.worked_out.wholes import against_whole, part_of_whole, whole_of
from bot.language.shown import computing, says
from bot.language.shown.describe import listed, measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, When
from bot.model.reply import Reason, Reply
from bot.model.value import Scale
from bot.questions.numbers.in_percent import IN_PERCENT
from bot.questions.shape import against_others, left_open
from bot.regex import regex

CHANGES = frozenset({MeasureKind.CHANGE})
SHARES = frozenset({MeasureKind.SHARE})
_OF_IT = regex(r"\bhow much of (?:it|that|this)\b")
"""A share, or just how much: "green energy: how much of it was generated?"."""


def answer(at: Answering, query: Query) -> Reply | None:
    """The derived answer that the words ask for, a refusal, or None where they ask for none."""
    monthly = "AVERAGE_MONTH" in query.cues and "WHICH_PERIOD" not in query.cues
    if monthly and not (_month_by_month(query) or _of_months(query)):
        return _monthly(at, query)
    if moved := movers.answer(at, query):
        return moved
    others = against_others(query)
    if (others or "RANK" in query.cues) and (
        placed := standings.standing(at, query, others=others)
    ):
        return placed
    if others:
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    if "RANK" in query.cues and len(query.slots.areas) != 2 and not _of_two_times(query):
        return (
            records.answer(at, query) or ranked_sums.answer(at, query) or ranking.answer(at, query)
        )
    return (
        contributions.answer(at, query)
        or unlike.refusal(at, query)
        or unlike.at_other_times(at, query)
        or unlike.of_own_times(at, query)
        or _other_counts(at, query)
        or _other_kinds(at, query)
        or dividing.answer(at, query)
        or rises.beside_before(at, query)
        or _share_of_part(at, query)
        or _above_total(at, query)
        or rises.in_counts(at, query)
        or _two(at, query)
    )


def _of_two_times(query: Query) -> bool:
    """Whether one of two dated periods is to be told: "which was worse, 2014 or 2012?"."""
    return len(query.slots.periods) == 2 and {"COMPARE", "EITHER"} <= query.cues


def _above_total(at: Answering, query: Query) -> Reply | None:
    found = rises.above_total(at, query)
    return derived(at, *found) if found else None


def _two(at: Answering, query: Query) -> Reply | None:
    """Two figures set against each other."""
    query = _in_per_cent(at, against_whole(at, query))
    if not _compares(at, query) or left_open(query):
        return None
    operands = _operands(at, query)
    if operands.missing:
        moved = "TIMES" in query.cues or query.slots.when == (When.PREVIOUS,)
        cues = query.cues - {"TIMES", "DIFFERENCE"}
        published = replace(query, intent=Intent.CHANGE, cues=cues)
        told = figures.published_change(at, published) if moved else rates.beside(at, query)
        told = told or rises.of_each(at, query)
        return told or declining.missing(at, operands.missing[0], query)
    pair = _pair(operands, query)
    return _compared(at, query, pair, operands.axis) if pair else None


def _in_per_cent(at: Answering, query: Query) -> Query:
    """The query as one for counts, where "how much more, in per cent" is asked of two areas."""
    slots = query.slots
    apart = len(slots.areas) > 1 and whole_of(at, slots.areas) is None
    more = {"DIFFERENCE", "SHARE"} <= query.cues and "POINTS" not in query.cues
    counts = (
        apart and more and not (query.numbers or slots.by or slots.groups or "RISE" in query.cues)
    )
    return replace(query, intent=Intent.VALUE) if counts else query


def instead(at: Answering, query: Query) -> Reply | None:
    """What is told where no figure answers: a change worked out, or why it can't be."""
    changed = rises.change_between(at, query) if query.intent is Intent.CHANGE else None
    return changed or _not_computable(at, query)


def _not_computable(at: Answering, query: Query) -> Reply | None:
    """Why a share can't be made of a held count, or a count of a held share."""
    slots = query.slots
    rates = [at.index.base.measures[id_].kind is MeasureKind.RATE for id_ in slots.measures]
    if query.intent is Intent.SHARE and rates and all(rates):
        # "What share of babies died?": the rate is how that is published.
        return figures.answer(at, replace(query, intent=Intent.VALUE))
    if not slots.by or not slots.areas or query.intent not in (Intent.SHARE, Intent.VALUE):
        return None
    shares = query.intent is Intent.SHARE
    other = at.index.find(slots, COUNTS if shares else SHARES)
    if not isinstance(other, Found):
        return None
    if shares and _OF_IT.search(query.text):
        return figures.answer(at, replace(query, intent=Intent.VALUE))
    words = computing.NOT_COMPUTABLE_SHARE if shares else computing.NOT_COMPUTABLE_COUNT
    return refuse(Reason.NOT_COMPUTABLE, words, at, other.figures)


def _compares(at: Answering, query: Query) -> bool:
    cues = query.cues
    if cues & {"TIMES", "REST", "POINTS", "DIFFERENCE", "COMPARE"}:
        return True
    return part_of_whole(at, query) or _ranks_two(query)


def _ranks_two(query: Query) -> bool:
    """Whether two areas are to be put in order, which is to say which of them is the higher."""
    slots = query.slots
    apart = len(slots.areas) == 2 and not (slots.by or slots.groups)
    return apart and "RANK" in query.cues and not query.cues & {"WHEN", "WHICH_PERIOD"}


def _share_of_part(at: Answering, query: Query) -> Reply | None:
    """A decline where a share is asked of one area within another and the part's isn't held."""
    slots = query.slots
    if query.intent is not Intent.SHARE or not (slots.by or slots.groups):
        return None
    if whole_of(at, slots.areas) is None or part_of_whole(at, query) or _EACH.search(query.bare):
        return None
    operands = resolve(at.index, slots, SHARES)
    if not operands.missing:
        return None
    return declining.missing(at, operands.missing[0], query)


_EACH = regex(
    r"\bA (?:and|or|, and|,) (?:also |then )?(?:in |for |of |across )?(?:the )?A\b|\bboth\b"
)
"""Two areas side by side, of which each has its own share."""


def _other_counts(at: Answering, query: Query) -> Reply | None:
    """A refusal where the measures named count different things, or a rise meets a share."""
    base = at.index.base
    counted = {base.measures[id_].counts or id_: id_ for id_ in query.slots.measures}
    names = [base.measures[id_].short or base.measures[id_].name for id_ in counted.values()]
    if "CHANGE" in query.cues and query.slots.groups and "COMPARE" in query.cues:
        return refuse(
            Reason.NOT_COMPARABLE, computing.NOT_COMPARABLE.format(slots=computing.MEASURE)
        )
    shared = query.intent is Intent.SHARE and len(query.numbers) > 1
    if len(counted) < 2 or not (shared or _compares(at, query)) or _AREAS_SET.search(query.bare):
        return None
    pair = _pair(_operands(at, query), query)
    if pair and (apart := unlike.between_readings(at, query, pair)):
        return apart
    words = computing.NOT_COMPARABLE_MEASURES.format(names=listed(names).capitalize())
    return refuse(Reason.NOT_COMPARABLE, words)


_AREAS_SET = regex(r"\bA (?:and|vs|versus|v|against|with|to|compared (?:with|to)) (?:the )?A\b")
"""Places are set against each other, each by several measures."""


def _other_kinds(at: Answering, query: Query) -> Reply | None:
    """A refusal where the numbers compared are those of two figures that are not alike."""
    pair = named_by_number(at.index, query)
    return forbidden(at, pair, "area") if measured_apart(pair) else None


def _operands(at: Answering, query: Query) -> Operands:
    slots = query.slots
    kinds = COUNTS
    whole = not (slots.groups or slots.by)
    named = [at.index.base.measures[id_].kind for id_ in slots.measures]
    of_shares = bool(named) and all(kind is MeasureKind.SHARE for kind in named)
    rises = "RISE" in query.cues or ("POINTS" in query.cues and whole and not of_shares)
    rises = rises or ("CHANGE" in query.cues and bool(_CHANGE_OF.search(query.bare)))
    counted = "DIFFERENCE" in query.cues and not query.cues & {"POINTS", "SHARE"}
    counted = counted and ("HOW_MANY" in query.cues or query.unit_named)
    beside = slots.apart or len({group for group, _ in slots.by}) < len(slots.by)
    members = beside and len(slots.periods) > 1
    rises = rises or (members and query.intent is Intent.CHANGE)
    if rises and (members or len(slots.areas) > 1) and not counted:
        kinds = CHANGES
        if not slots.periods and When.PREVIOUS in slots.when:
            slots = replace(slots, when=())
    elif query.intent is Intent.SHARE and not part_of_whole(at, query):
        kinds = SHARES
    elif slots.groups and not isinstance(at.index.find(slots, COUNTS), Found):
        kinds = SHARES  # a whole group, for which no counts are held
    if (not slots.areas and kinds is not COUNTS) or len(slots.areas) > 1 or len(slots.by) > 1:
        operands = resolve(at.index, slots, kinds)
        divided = (slots.by or slots.groups) and "HOW_MANY" not in query.cues
        if kinds is COUNTS and divided and len(operands.found) < 2:
            shares = resolve(at.index, slots, SHARES)
            operands = operands if shares.missing else shares
        return operands
    if len(slots.periods) + len(slots.when) < 2:
        # "More than in 2017/18": than the latest has.
        if not slots.periods:
            slots = replace(slots, when=(When.EACH,))
        elif "than" in query.words or _SET_BESIDE.search(query.bare):
            slots = replace(slots, when=(When.LATEST,))
    operands = resolve(at.index, slots, COUNTS)
    return operands._replace(axis=operands.axis or "period")


_CHANGE_OF = regex(
    r"\bA changes?\b|\bchanges? (?:in|for|of) (?:the )?A\b|"
    r"\b(?:changed|moved) (?:\w+ )?(?:more|most|less|least)\b"
)
_TWO = 2
_THAN = regex(r"\bP\b.* than (?:\w+ ){0,3}?P\b")
_SET_BESIDE = regex(r"\b(?:compared (?:with|to)|against|versus|vs|relative to) (?:the )?P\b")


_RELATIVE = regex(r"\b(?:relative|proportional)(?! to)\b")


def _pair(operands: Operands, query: Query) -> tuple[Figure, Figure] | None:
    """The two figures to compare: of two published for one key, the one in digits.

    The later is set against the earlier, unless it is said which is: "more in 1990 than in 2000".
    A stretch named is told by its two ends.
    """
    kept: dict[object, Figure] = {}
    for figure in operands.found:
        key = (figure.measure, figure.of, figure.area, figure.by, figure.period)
        if key not in kept or kept[key].value.rounded:
            kept[key] = figure
    found = list(kept.values())
    if operands.axis == "period":
        if len(query.slots.periods) == len(found) > _TWO and not query.slots.within:
            return None  # "compare 2012, 2013 and 2014"
        found.sort(key=lambda f: f.period.end if f.period else 0)
        found = [*found[-1:], *(found[:1] if query.slots.within else found[-2:-1])]
        first = query.slots.periods[:1]
        if len(query.slots.periods) == _TWO and _THAN.search(query.bare):
            found.sort(key=lambda f: (f.period,) != first)
    return (found[0], found[1]) if len(found) == 2 else None


def _compared(at: Answering, query: Query, pair: tuple[Figure, Figure], axis: str) -> Reply | None:
    base = at.index.base
    one, other = pair
    if apart := unlike.between_readings(at, query, pair):
        return apart
    if refused := forbidden(at, pair, axis):
        return refused
    both_counts = one.value.scale is Scale.COUNT
    made: list[Worked | None] = []
    rates = measure_of(base, one).kind is MeasureKind.RATE
    if "TIMES" in query.cues and (both_counts or rates):
        # "X as a multiple of Y": the larger over the smaller reads as people mean it.
        larger, smaller = sorted(pair, key=lambda f: f.value.number, reverse=True)
        made.append(arithmetic.ratio(base, larger, smaller))
    else:
        made.append(arithmetic.difference(base, one, other))
        relative = axis in ("area", "breakdown") and IN_PERCENT.search(query.text)
        if both_counts and (axis == "period" or relative):
            made.append(arithmetic.percentage_change(base, one, other))
    worked = [each for each in made if each is not None]
    if not worked:
        return refuse(Reason.NOT_COMPUTABLE, computing.TINY_BASE, at, pair)
    reply = derived(at, pair, worked)
    if axis == "period" and ("SHARE" in query.cues or _RELATIVE.search(query.text)):
        # "Both years, the percentage, and how many more": the published change is asked for, too.
        reply = replace(reply, facts=(*reply.facts, *reply.context), context=())
    return with_higher(at, reply, pair) if axis in ("area", PAIRED) else reply


def _month_by_month(query: Query) -> bool:
    """Whether the months of a year are wanted as they are held, and no average of them."""
    held = query.slots.within and query.slots.when == (When.EACH,)
    return bool(held) and not _MEAN.search(query.text)


def _of_months(query: Query) -> bool:
    """Whether what is monthly is told of months themselves: "the monthly gain of May 2015"."""
    periods = query.slots.periods
    return bool(periods) and all(period.months == 1 for period in periods)


_MEAN = regex(r"\b(?:average|averages|averaged|mean|typical|normal|divid\w+)\b")


def _monthly(at: Answering, query: Query) -> Reply:
    slots = query.slots
    if slots.when == (When.EACH,) and not _EACH_YEAR.search(query.text):
        slots = replace(slots, when=())  # "the yearly total, per month"
    outcome = at.index.find(slots, COUNTS)
    if not isinstance(outcome, Found):
        return figures.answer(at, replace(query, intent=Intent.VALUE))
    held = outcome.figures[:MOST]
    if any(measure_of(at.index.base, figure).kind is not MeasureKind.COUNT for figure in held):
        # What is no count, such as a mean, is that of the months as well.
        return figures.answer(at, replace(query, intent=Intent.VALUE))
    worked = [arithmetic.monthly(at.index.base, figure) for figure in held]
    made = [each for each in worked if each]
    if len(made) < len(held):
        return refuse(Reason.NOT_COMPUTABLE, computing.NOT_COMPUTABLE_MONTHS, at, held)
    return derived(at, held, made)


_EACH_YEAR = regex(r"\b(?:each|every|both) (?:of )?(?:the )?(?:two )?(?:years?|periods?)\b")
