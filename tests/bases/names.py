"""Every area asked for by each of its names, in each measure: look-alike names by the hundred.

python -m tests.bases.names [DIRECTORY] [--misses]
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bot.engine import Engine
from bot.facts import load
from bot.model.query import Conversation
from tests.questions.score import TODAY, Graded, grade, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model.facts import FactBase, Figure


class Asked(NamedTuple):
    """A question on one area by one of its names; `figure` is what it asks for, if that is held."""

    name: str
    text: str
    figure: Figure | None


def questions(base: FactBase) -> Iterator[Asked]:
    """Ask for the middle one of the periods held; for that of another area where none is held."""
    held: dict[tuple[str | None, str], list[Figure]] = defaultdict(list)
    for figure in base.figures.values():
        held[figure.area, figure.measure].append(figure)
    for measure in base.measures.values():
        anywhere = next(f for f in base.figures.values() if f.measure == measure.id)
        for area in base.areas.values():
            ranked = sorted(held[area.id, measure.id], key=lambda f: (str(f.by), _start(f)))
            figure = ranked[len(ranked) // 2] if ranked else None
            for name in (area.name, *area.also):
                about = figure or anywhere
                yield Asked(
                    name, _question(base, measure.short or measure.name, about, name), figure
                )


def _question(base: FactBase, measure: str, figure: Figure, name: str) -> str:
    groups = [
        base.breakdowns[group].members[member].name for group, part in figure.by for member in part
    ]
    when = f" in {figure.period.label}" if figure.period else ""
    return f"{', '.join([measure, *groups])} in {name}{when}?"


def _start(figure: Figure) -> int:
    return figure.period.start if figure.period else 0


def run(base: FactBase) -> list[Graded]:
    """Each question asked once; graded as the written ones are."""
    engine = Engine(base)
    results = []
    for name, text, figure in questions(base):
        expect = (
            [{"outcome": "answer", "facts": [figure.id]}]
            if figure
            else [{"outcome": "no_answer", "reason": "not_held"}]
        )
        reply, _ = engine.ask(text, today=TODAY, conversation=Conversation())
        row = {"category": "held" if figure else "not held", "q": text, "name": name}
        results.append(Graded(row, reply, grade(reply, expect)))
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).parent / "world"
    parser.add_argument("directory", nargs="?", type=Path, default=here)
    parser.add_argument("--misses", action="store_true", help="show each question not right")
    options = parser.parse_args()
    base = load(options.directory).base
    if base is None:
        sys.stderr.write("the facts can't be used\n")
        return 2
    results = run(base)
    for result in results:
        if options.misses and result.grade != "right":
            got = f"{result.reply.outcome} {result.reply.facts} {dict(result.reply.read_as)}"
            sys.stdout.write(f"{result.grade:10} {result.row['q']}  {got}\n")
    sys.stdout.write(table(results) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
