"""Putting replies together from figures: lines, caveats, citations. May import model, language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.answers.held.lookup import FigureIndex
from bot.language.shown import says
from bot.language.shown.describe import (
    ends_with,
    figure_words,
    full_line,
    label,
    measure_of,
    period_name,
    where_and_when,
)
from bot.language.shown.offering import question_for
from bot.model.facts import FactBase, Figure, Source
from bot.model.reply import Block, BlockKind, Choice, Citation, Outcome, Reason, Reply

STALE_AFTER_YEARS = 2
MOST_CHOICES = 6


def text(words: str) -> Block:
    """A plain paragraph."""
    return Block(BlockKind.TEXT, words)


def caveat(words: str) -> Block:
    """A paragraph that limits what was said."""
    return Block(BlockKind.CAVEAT, words)


def cite(base: FactBase, sources: Iterable[str]) -> tuple[Citation, ...]:
    """Each source once, in order, with the release it reports on."""
    return tuple(_citation(base, base.sources[id_]) for id_ in dict.fromkeys(sources))


def _citation(base: FactBase, source: Source) -> Citation:
    release = base.releases.get(source.reports_on or "")
    return Citation(
        source.id,
        source.publisher,
        source.url,
        source.title,
        source.published,
        says.REPORTING.format(release=release.name) if release else None,
    )


def sources_of(figures: Iterable[Figure]) -> list[str]:
    """The source ids of figures, the ones they are shown from first."""
    return [figure.source for figure in figures]


def caveats(base: FactBase, figures: Sequence[Figure]) -> tuple[Block, ...]:
    """The caveats of figures and of their measures, each once."""
    words = [figure.caveat for figure in figures if figure.caveat]
    for figure in figures:
        measure = measure_of(base, figure)
        of = base.measures.get(figure.of or "")
        words += [m.caveat for m in (measure, of) if m is not None and m.caveat]
        if figure.coverage:
            words.append(says.COVERAGE.format(coverage=figure.coverage))
    return tuple(caveat(one) for one in dict.fromkeys(words))


def stale(index: FigureIndex, figures: Sequence[Figure], today: date) -> tuple[Block, ...]:
    """That newer figures may exist, where the latest held ended more than two years ago."""
    held = [f for one in figures for f in index.alike(one).get(one.area, ()) if f.period]
    newest = max(held, key=lambda f: f.period.end if f.period else 0, default=None)
    if newest is None or newest.period is None:
        return ()
    now = today.year * 12 + today.month - 1
    if now - newest.period.end <= STALE_AFTER_YEARS * 12:
        return ()
    return (caveat(says.NEWER.format(period=ends_with(newest) or period_name(newest))),)


def choices(base: FactBase, figures: Iterable[Figure]) -> tuple[Choice, ...]:
    """Figures as things to choose from: named without their number, each with its question."""
    made: dict[str, Choice] = {}
    for figure in figures:
        ask = question_for(base, figure)
        made.setdefault(ask, Choice(label(base, figure), ask, (figure.id,)))
        if len(made) == MOST_CHOICES:
            break
    return tuple(made.values())


def decline(
    reason: Reason,
    headline: str,
    *,
    blocks: Sequence[Block] = (),
    offer: Sequence[Choice] = (),
    context: Sequence[Figure] = (),
    base: FactBase | None = None,
) -> Reply:
    """A reply that says what is missing, with what is near."""
    return Reply(
        Outcome.NO_ANSWER,
        headline,
        reason=reason,
        blocks=tuple(blocks),
        choices=tuple(offer),
        context=tuple(figure.id for figure in context),
        citations=cite(base, sources_of(context)) if base else (),
    )


def lines(base: FactBase, figures: Sequence[Figure]) -> list[str]:
    """One full line a figure; several of one area and period share their lead."""
    return [full_line(base, figure) for figure in figures]


__all__ = [
    "caveat",
    "caveats",
    "choices",
    "cite",
    "decline",
    "figure_words",
    "lines",
    "question_for",
    "sources_of",
    "stale",
    "text",
    "where_and_when",
]
