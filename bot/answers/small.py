"""Replies that hold no figure: greetings, help, what is held, refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.held import runs
from bot.answers.held.lookup import COUNTS, FigureIndex, Found
from bot.language.asking.small_talk import HEARD, THANKS_CORE
from bot.language.distress import Kind
from bot.language.shown import says
from bot.language.shown.describe import listed
from bot.model.facts import FactBase, Figure
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Choice, Outcome, Reason, Reply

MOST_NAMES = 12
_MEANT = frozenset({Kind.DANGER, Kind.CHILDREN})
"""Whose helplines are named beside help with the bot."""


def examples(base: FactBase, figures: Sequence[Figure]) -> tuple[Choice, ...]:
    """A few questions that are known to have an answer, one a measure."""
    by_measure: dict[str, Figure] = {}
    around = {base.areas[f.area].within for f in figures if f.area}
    main = base.about.main

    def order(figure: Figure) -> tuple[bool, bool, int, bool]:
        end = figure.period.end if figure.period else 0
        return figure.measure != main, bool(figure.by), -end, figure.area in around

    for figure in sorted(figures, key=order):
        if figure.area:
            by_measure.setdefault(f"{figure.measure} {figure.of}", figure)
    return compose.choices(base, list(by_measure.values())[:4])


def near(index: FigureIndex, slots: Slots) -> tuple[Choice, ...]:
    """The figures nearest to what was asked, as choices without their numbers."""
    outcome = index.find(slots, COUNTS)
    if isinstance(outcome, Found):
        return compose.choices(index.base, outcome.figures)
    return examples(index.base, index.figures)


def talk(base: FactBase, query: Query, figures: Sequence[Figure]) -> Reply:
    """An answer to a greeting, thanks, or a plea for help with the bot."""
    starts, intent = examples(base, figures), query.intent
    example = starts[0].ask if starts else base.about.title
    core = THANKS_CORE.intersection(query.words)
    words = {
        Intent.GREETING: says.GREETING.format(example=example),
        Intent.THANKS: says.HEARD if core and core <= HEARD else says.THANKS,
    }.get(intent, says.HELP.format(title=base.about.title))
    blocks = () if intent is not Intent.HELP else (compose.text(says.TRY.format(example=example)),)
    offer = () if intent is Intent.THANKS else starts
    return Reply(Outcome.HELP, words, blocks=blocks, next_asks=offer)


def helped(base: FactBase, query: Query, figures: Sequence[Figure]) -> Reply:
    """Help with the bot; with helplines for who types no more than "help", and may need it."""
    reply = talk(base, replace(query, intent=Intent.HELP), figures)
    lines = tuple(line for line in base.helplines if not _MEANT.isdisjoint(line.helps))
    if not lines or query.words != ("help",):
        return reply
    blocks = (*reply.blocks, compose.text(says.HELP_LINES))
    return replace(reply, blocks=blocks, helplines=lines)


def outside(base: FactBase, figures: Sequence[Figure]) -> Reply:
    """That a question is outside the subject, with questions that are not."""
    words = says.OUT_OF_SCOPE.format(title=base.about.title)
    return compose.decline(Reason.OUT_OF_SCOPE, words, offer=examples(base, figures))


def held(base: FactBase, figures: Sequence[Figure], slots: Slots) -> Reply | None:
    """What is held: measures, areas, periods, breakdowns, speakers and background.

    Where something is named, what is held for that; None where nothing is.
    """
    if slots.areas or slots.places or slots.by or slots.groups:
        return _held_for(base, [one for one in figures if _is_of(one, slots)], slots)
    rows = _figure_rows(base, figures)
    speakers = dict.fromkeys(base.speakers[q.speaker].name for q in base.quotes.values() if q.serve)
    if speakers:
        rows.append(says.HOLDS_QUOTES.format(names=_some(list(speakers))))
    notes = [note.title or note.id for note in base.notes.values()]
    if notes:
        rows.append(says.HOLDS_NOTES.format(names=_some(notes)))
    return _holds(base, base.about.title, rows, figures)


def _held_for(base: FactBase, own: Sequence[Figure], slots: Slots) -> Reply | None:
    if not own:
        return None
    kept = {one.area for one in own}
    members = {(group, one) for figure in own for group, held in figure.by for one in held}
    named = [(area in kept, base.areas[area].name) for area in slots.areas]
    named += [(one in members, base.breakdowns[one[0]].members[one[1]].name) for one in slots.by]
    rows = _figure_rows(base, own)
    if without := [name for held, name in named if not held]:
        rows.insert(0, says.HOLDS_NOTHING.format(names=listed(without)))
    return _holds(base, listed([n for held, n in named if held]) or base.about.title, rows, own)


def _is_of(figure: Figure, slots: Slots) -> bool:
    of_area = figure.area in slots.areas or not (slots.areas or slots.places)
    members = [(group, member) for group, held in figure.by for member in held]
    of_group = not slots.groups or any(group in slots.groups for group, _ in figure.by)
    return of_area and of_group and (not slots.by or any(one in members for one in slots.by))


def _figure_rows(base: FactBase, figures: Sequence[Figure]) -> list[str]:
    areas = dict.fromkeys(base.areas[f.area].name for f in figures if f.area)
    periods = (f.period for f in figures if f.period and not f.period.since)
    measures = dict.fromkeys(
        base.measures[f.of or f.measure].name
        for f in figures
        if (f.of or f.measure) in base.measures
    )
    groups: dict[str, dict[str, None]] = {}
    for figure in figures:
        for group, members in figure.by:
            known = base.breakdowns[group].members
            names = groups.setdefault(base.breakdowns[group].name, {})
            names.update(dict.fromkeys(known[m].name for m in known if m in members))
    return [
        says.HOLDS_MEASURES.format(names=_some(list(measures))),
        says.HOLDS_AREAS.format(names=_some(list(areas))),
        says.HOLDS_PERIODS.format(names=_some(runs.names(periods, MOST_NAMES))),
        *(
            says.HOLDS_GROUPS.format(group=name, names=_some(list(members)))
            for name, members in groups.items()
        ),
    ]


def _holds(base: FactBase, of: str, rows: Sequence[str], figures: Sequence[Figure]) -> Reply:
    return Reply(
        Outcome.HELP,
        says.HOLDS.format(title=of),
        blocks=tuple(compose.text(row) for row in rows),
        next_asks=examples(base, figures),
    )


def _some(names: list[str]) -> str:
    if len(names) <= MOST_NAMES:
        return listed(names)
    return f"{', '.join(names[:MOST_NAMES])} and {len(names) - MOST_NAMES} more"


def refused(words: str) -> Reply:
    """A refusal that repeats nothing of what was asked."""
    return Reply(Outcome.NO_ANSWER, words, reason=Reason.REFUSED)


def empty(base: FactBase, figures: Sequence[Figure]) -> Reply:
    """There was nothing to read."""
    starts = examples(base, figures)
    example = starts[0].ask if starts else base.about.title
    return Reply(
        Outcome.NO_ANSWER, says.EMPTY.format(example=example), reason=Reason.EMPTY, choices=starts
    )
