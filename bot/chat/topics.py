"""What the fact base holds: by subject, area and period, with questions to start from.

Pure; imports model, language and this room's values.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.chat.markup import escaped, small
from bot.chat.render import Rendered, ready
from bot.language.shown import discord_words as words
from bot.language.shown import says
from bot.language.shown.describe import measure_of, member_names
from bot.model.reply import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model.facts import FactBase, Figure

_NAMES = 25
"""Names told one by one; of a longer list, the rest is counted."""

_PICKS = 10


def held(base: FactBase) -> Rendered:
    """Tell what is held."""
    paragraphs = (*_figures(base), *_speakers(base), *_notes(base)) or (words.NOTHING_HELD,)
    return Rendered(
        head=ready(words.topics_title(escaped(base.about.title))),
        body=tuple(map(ready, paragraphs)),
        foot=small(escaped(says.REVISION.format(revision=base.revision))),
    )


def picks(base: FactBase) -> tuple[Choice, ...]:
    """Choose questions to start from: examples of the base that lead to facts."""
    facts = base.figures.keys() | base.quotes.keys() | base.notes.keys()
    return tuple(
        Choice(example.ask, example.ask, tuple(one for one in example.expect if one in facts))
        for example in base.examples
        if facts & set(example.expect)
    )[:_PICKS]


def _figures(base: FactBase) -> Iterator[str]:
    by_measure: dict[str, list[Figure]] = defaultdict(list)
    for figure in base.figures.values():
        if not (figure.withdrawn or figure.superseded_by):
            by_measure[_name(base, figure)].append(figure)
    for name, figures in by_measure.items():
        lines = [words.figures_on(escaped(name), len(figures))]
        areas = dict.fromkeys(base.areas[figure.area].name for figure in figures if figure.area)
        dated = sorted(
            (figure.period for figure in figures if figure.period),
            key=lambda period: (period.start, period.months),
        )
        periods = {period.key: period.label for period in dated}.values()
        parts = dict.fromkeys(member_names(base, figure) for figure in figures if figure.by)
        for known, line, joint in (
            (areas, words.areas_held, ", "),
            (periods, words.periods_held, ", "),
            (parts, words.parts_held, "; "),
        ):
            if known:
                lines.append(line(_some(known, joint=joint)))
        yield "\n".join(lines)


def _name(base: FactBase, figure: Figure) -> str:
    measure = measure_of(base, figure)
    of = base.measures.get(figure.of or "")
    name = measure.short or measure.name
    return f"{name} in {of.short or of.name}" if of else name


def _speakers(base: FactBase) -> Iterator[str]:
    served = dict.fromkeys(quote.speaker for quote in base.quotes.values() if quote.serve)
    if served:
        names = (base.speakers[speaker].name for speaker in served)
        yield f"{words.QUOTES_BY}\n{_some(names)}"


def _notes(base: FactBase) -> Iterator[str]:
    titles = [note.title or note.ask[0] for note in base.notes.values() if note.title or note.ask]
    if titles:
        yield f"{words.BACKGROUND}\n{_some(titles, joint='; ')}"


def _some(names: Iterable[str], *, joint: str = ", ") -> str:
    known = list(names)
    shown = escaped(joint.join(known[:_NAMES]))
    rest = len(known) - _NAMES
    return f"{shown}{joint}{words.and_more(rest)}" if rest > 0 else shown
