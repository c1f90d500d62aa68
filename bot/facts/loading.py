"""A directory of YAML and CSV files made into a fact base, or into all that is wrong with it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bot.facts.cells import Cells
from bot.facts.entries import Entries, Entry, read_entries
from bot.facts.figures import FigureMaker
from bot.facts.files import Folder, open_folder
from bot.facts.held import Held
from bot.facts.nodes import parse
from bot.facts.problems import Problem, Report
from bot.facts.readings import Readings
from bot.facts.rules import NEED_EVERY_FILE, RULES
from bot.facts.standing import standing
from bot.facts.tables import Table, introduce, open_tables, table_figures
from bot.facts.vocabulary import Vocabulary, fields_of, read_vocabulary
from bot.model.facts import (
    About,
    Example,
    FactBase,
    Figure,
    Helpline,
    Note,
    NotHeld,
    Quote,
    Wording,
)

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

T = TypeVar("T")


class Loaded(NamedTuple):
    """What came of loading. `base` is None where there is any error: no bot on half a base.

    `held` is what could be read in any case.
    """

    base: FactBase | None
    problems: tuple[Problem, ...]
    held: Held | None = None


def load(directory: Path, *, today: date | None = None) -> Loaded:
    """Read a facts directory. With `today`, what is out of date is among the problems."""
    report = Report()
    folder = open_folder(directory, report)
    entries = read_entries(_documents(folder, report), report)
    words = read_vocabulary(entries)
    tables = open_tables(entries, folder, words, report)
    made = _figures(entries, words, tables, report)
    figures = [figure for figure in made if figure is not None]
    lacking = len(figures) < len(made) or len(tables) < len(entries["tables"])
    columns = [column for table in tables for column in table.fixed()]
    held = Held(entries, words, figures, columns, today, lacking=lacking)
    for rule in (*RULES, *NEED_EVERY_FILE) if folder.complete else RULES:
        for problem in rule(held):
            report.add(problem)
    times = tuple(sorted({word for table in tables for word in table.times()}))
    base = None if report.failed else _base(held, folder.revision(), times)
    return Loaded(base, report.problems(), held)


def _documents(folder: Folder, report: Report) -> list[Any]:
    """Parse every YAML file that can be parsed; the others are reported."""
    documents = []
    for name in folder.yaml:
        text = folder.text(name)
        if text is None:
            continue
        document = parse(text, name, report)
        if document is None:
            folder.complete = False
        else:
            documents.append(document)
    return documents


def _figures(
    entries: Entries, words: Vocabulary, tables: list[Table], report: Report
) -> list[Figure | None]:
    """Make all figures; None stands for those that can't be made."""
    cells = Cells(words, report)
    introduce(tables, cells)
    maker = FigureMaker(words, Readings(report), report)
    figures = [maker.from_entry(entry) for entry in entries["figures"]]
    for table in tables:
        figures.extend(table_figures(table, cells, maker))
    return figures


def _base(held: Held, revision: str, times: tuple[str, ...]) -> FactBase:
    """Put the base together. Ids are in order, so that nothing depends on the order of files."""
    entries, words = held.entries, held.words
    return FactBase(
        revision=revision,
        about=next((About(**fields_of(about)) for about in entries["about"]), About()),
        sources=_by_id(words.sources),
        releases=_by_id(words.releases),
        areas=_by_id(words.areas),
        measures=_by_id(words.measures),
        breakdowns=_by_id(words.frozen_breakdowns()),
        speakers=_by_id(words.speakers),
        figures=_by_id({figure.id: figure for figure in held.figures}),
        quotes=_by_id({entry.id: _quote(entry) for entry in entries["quotes"]}),
        notes=_by_id({entry.id: Note(**_placed(entry)) for entry in entries["notes"]}),
        not_held=_by_id({entry.id: NotHeld(**_placed(entry)) for entry in entries["not_held"]}),
        helplines=tuple(Helpline(**_placed(entry)) for entry in entries["helplines"]),
        examples=tuple(Example(**_placed(entry)) for entry in entries["examples"]),
        times=times,
        standing=standing(words.measures, held.figures),
    )


def _quote(entry: Entry) -> Quote:
    variants = tuple(Wording(**each.fields) for each in entry.fields.get("variants", ()))
    return Quote(**_placed(entry) | {"variants": variants})


def _placed(entry: Entry) -> dict[str, Any]:
    return fields_of(entry) | {"place": entry.at}


def _by_id(things: dict[str, T]) -> MappingProxyType[str, T]:
    return MappingProxyType(dict(sorted(things.items())))
