"""Where a figure comes from: the same figure again, led by its sources."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose, declining
from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.held.lookup import Missing, Slot
from bot.answers.merging import together
from bot.answers.texts import note_bars, quotes
from bot.answers.texts.notes import NoteTeller
from bot.language.shown import says
from bot.language.shown.describe import full_line, measure_of
from bot.model.facts import Figure, MeasureKind
from bot.model.query import Intent, Query, Slots, When
from bot.model.reply import Outcome, Reply
from bot.model.value import Scale
from bot.questions.shape import has_slots
from bot.regex import regex


def asked(at: Answering, query: Query, last: tuple[str, ...], notes: NoteTeller) -> Reply | None:
    """The source asked for, of a figure, of what was shown `last`, or of all; None if unknown."""
    note = notes.best(query, note_bars.ENOUGH)
    general = None if query.slots.unknown else notes.on_sources()
    if not (note or last or has_slots(replace(query.slots, topics=()))):
        note = general
    told = _sourced_by(at, query, last, note, general)
    named = last or query.slots.unknown or has_slots(replace(query.slots, topics=()))
    return told or (None if named else _of_all(at))


def _of_all(at: Answering) -> Reply | None:
    """Where all figures come from, in a base without a note on it; None where they are many."""
    sources = dict.fromkeys(compose.sources_of(at.index.figures))
    if not 0 < len(sources) <= _FEW:
        return None
    cited = compose.cite(at.index.base, sources)
    return Reply(Outcome.HELP, says.SOURCES_OF_ALL, citations=cited)


_FEW = 5


def _sourced_by(
    at: Answering, query: Query, last: tuple[str, ...], note: Reply | None, general: Reply | None
) -> Reply | None:
    """The figure meant (by its number, its slots, or the last one shown) with its sources.

    `note` is the one that fits the question; `general` tells of all figures, where none is meant.
    """
    base = at.index.base
    slots = query.slots
    by_number = with_number(at, query)
    if by_number:
        return sourced(at, by_number)
    if "YES_NO" in query.cues and general:
        return general  # "are those official?"
    unheld = any(not at.index.of_area(area) for area in slots.areas)
    if slots.unknown or (note is not None and not unheld and _OF_ALL.search(query.text)):
        return note
    if (slots.areas or slots.by or slots.periods) and not query.carried:
        return _scoped(at, query, note, general)
    said = [one for one in base.quotes.values() if one.serve and one.speaker in slots.speakers]
    if said and not (slots.measures or slots.sources or query.carried):
        return quotes.show(base, said)
    held = [base.figures[id_] for id_ in last if id_ in base.figures]
    if held:
        return with_origin(query, sourced(at, held), general)
    told = [base.quotes[id_] for id_ in last if id_ in base.quotes]
    if told:
        return quotes.show(base, told)
    if note is None and slots.measures:
        return general or figures.answer(at, replace(query, intent=_kind(query)))
    return note


def with_origin(query: Query, reply: Reply, general: Reply | None) -> Reply:
    """Figures with their sources, and how all figures came about where it is asked whence."""
    return together(reply, general) if general and _WHENCE.search(query.text) else reply


_WHENCE = regex(r"\b(?:wheres?|who says|says who|origin\w*)\b")
_OF_ALL = regex(
    r"\bwhere (?:do|did|does|have|are) (?:you|your|these|those|the|all|this)\b"
    r"(?! \w+ (?:figure|number)\b)(?: \w+){0,3} (?:come|came|taken|get|from)(?: from)?\W*$"
)
"""The source of everything is asked for, not that of one figure."""


def _scoped(at: Answering, query: Query, note: Reply | None, general: Reply | None) -> Reply:
    """The source of the one figure that is meant, or of all; a decline where none is held."""
    meant = figures.answer(at, replace(query, intent=_kind(query)))
    if meant.outcome is Outcome.NO_ANSWER:
        # What isn't held has no source; a note of its own may still tell of it.
        return note if note and not (general and note.facts == general.facts) else meant
    one = meant.outcome is Outcome.ANSWER and (len(meant.facts) == 1 or query.slots.periods)
    return meant if one else note or general or meant


def _kind(query: Query) -> Intent:
    if "CHANGE" in query.cues:
        return Intent.CHANGE
    return Intent.SHARE if "SHARE" in query.cues else Intent.VALUE


def placed_by_number(at: Answering, query: Query) -> Query:
    """The query with the area and period of the one count it names ("of the 4,373")."""
    slots = query.slots
    if slots.areas and (whole := whole_by_number(at, query)):
        # "Of the 113, how many were in B?": the same is counted there, of the same group.
        by = slots.by or tuple((group, one) for group, members in whole.by for one in members)
        return _timed(query, whole, replace(slots, measures=(whole.measure,), by=by))
    if slots.areas or slots.places or not slots.by:
        return query
    found = with_number(at, query)
    if len(found) != 1 or not found[0].area:
        return query
    return _timed(query, found[0], replace(slots, areas=(found[0].area,)))


def _timed(query: Query, figure: Figure, slots: Slots) -> Query:
    """The query with other slots, and the period of a figure where it names none."""
    period = figure.period
    periods = slots.periods or ((period,) if period and not slots.when else ())
    return replace(query, slots=replace(slots, periods=periods))


def whole_by_number(at: Answering, query: Query) -> Figure | None:
    """The one count that is named by its number as the whole of what is asked: "of the 4,373"."""
    slots = query.slots
    if len(slots.areas) != 1 or not (query.numbers and _OF_N.search(query.bare)):
        return None
    numbers = {value.number for value in query.numbers if value.scale is Scale.COUNT}
    counts = [f for f in at.index.figures if f.value.scale is Scale.COUNT]
    held = [figure for figure in counts if figure.value.number in numbers]
    around = [f for f in held if f.area and at.index.contains(f.area, slots.areas[0])]
    return around[0] if len(held) == len(around) == 1 else None


_OF_N = regex(r"\b(?:of|among) (?:(?:the|those|these|all|your) )*N\b")


def unplaced(at: Answering, query: Query) -> Reply | None:
    """The figures asked for that are printed without an area, where that is what they are told by.

    None where none is asked for so, or an area is named after all.
    """
    slots = query.slots
    if "UNPLACED" not in query.cues or slots.areas or slots.places or slots.unknown:
        return None
    found = [f for f in at.index.figures if f.area is None and _alike(slots, f)]
    kind = _UNPLACED_KINDS.get(query.intent)
    found = [f for f in found if measure_of(at.index.base, f).kind is kind] or found
    numbers = {(value.number, value.scale) for value in query.numbers}
    found = [f for f in found if (f.value.number, f.value.scale) in numbers] or found
    return sourced(at, found) if 0 < len(found) <= _FEW else None


def _alike(slots: Slots, figure: Figure) -> bool:
    """Whether a figure is of the groups named, and of what is named to be measured."""
    members = {(group, id_) for group, ids in figure.by for id_ in ids}
    groups = {group for group, _ in figure.by}
    named = bool(slots.by or slots.groups)
    measured = not slots.measures or named or {figure.measure, figure.of} & {*slots.measures}
    return members >= {*slots.by} and groups >= {*slots.groups} and bool(measured)


_UNPLACED_KINDS = {Intent.SHARE: MeasureKind.SHARE, Intent.CHANGE: MeasureKind.CHANGE}


def printed_with(at: Answering, query: Query) -> list[Figure]:
    """The figures that a named source prints for exactly the members asked about.

    Of a group they are told by its size: "the four apps".
    """
    slots = query.slots
    if not slots.by and query.group_size and slots.sources:
        return [
            figure
            for figure in at.index.figures
            if [group for group, _ in figure.by] == list(slots.groups)
            and len(figure.by[0][1]) == query.group_size
            and {figure.source, *figure.also_in} & set(slots.sources)
        ]
    asked: dict[str, frozenset[str]] = {}
    for group, member in slots.by:
        asked[group] = asked.get(group, frozenset()) | {member}
    if not asked or not slots.sources:
        return []
    found = [
        figure
        for figure in at.index.figures
        if dict(figure.by) == asked and {figure.source, *figure.also_in} & set(slots.sources)
    ]
    return [f for f in found if {f.measure, f.of} & set(slots.measures)] or found


def told_of(at: Answering, query: Query) -> list[Figure]:
    """The figures whose publisher is asked for as a speaker would be: "who says it was 89"."""
    if query.slots.speakers or any(value.scale is Scale.TIMES for value in query.numbers):
        return printed_with(at, query)
    return printed_with(at, query) or with_number(at, query)


def with_number(at: Answering, query: Query) -> list[Figure]:
    """Held figures with a number the question names, in the areas it names."""
    wanted = {(value.number, value.scale) for value in query.numbers}
    # A bare number may be a percentage ("the 177"), but no multiple.
    wanted |= {(n, Scale.PERCENT) for n, scale in wanted if scale is Scale.COUNT}
    areas = query.slots.areas
    printed = set(query.slots.sources)
    found = [
        figure
        for figure in at.index.figures
        if (figure.value.number, figure.value.scale) in wanted
        and (not areas or figure.area in areas)
        and (not printed or {figure.source, *figure.also_in} & printed)
    ]
    if len(areas) > 1:
        return []
    return found if len({(f.measure, f.area, f.by) for f in found}) == 1 else []


def of_its_time(at: Answering, query: Query) -> Reply | None:
    """Figures named by their number; a decline where they are asked for another time than theirs.

    None where none is named so, or a count is asked for.
    """
    held = with_number(at, query)
    if not held or query.intent is Intent.VALUE:
        return None
    if query.intent is Intent.SHARE and all(f.value.scale is Scale.COUNT for f in held):
        return None  # "of the 89": what a share is asked of is none
    slots = query.slots
    starts = {figure.period.start for figure in held if figure.period}
    other_time = slots.when == (When.PREVIOUS,) or slots.periods
    if other_time and not starts.intersection(period.start for period in slots.periods):
        return declining.missing(at, Missing(Slot.PERIOD, (), tuple(held)), query)
    return sourced(at, held)


def sourced(at: Answering, held: list[Figure]) -> Reply:
    """Figures with every source that printed them."""
    base = at.index.base
    sources = [source for figure in held for source in (figure.source, *figure.also_in)]
    return Reply(
        Outcome.ANSWER,
        full_line(base, held[0]),
        blocks=(
            *(compose.text(full_line(base, figure)) for figure in held[1:]),
            *compose.caveats(base, held),
        ),
        facts=tuple(figure.id for figure in held),
        citations=compose.cite(base, sources),
    )
