"""Grading questions by outcome and fact id, never by wording; run it for the table.

python -m tests.questions.score tests/questions/dev.jsonl [--misses]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fnmatch import fnmatchcase
from math import sqrt
from pathlib import Path
from typing import Any

from bot.engine import Engine
from bot.facts import load
from bot.model.query import Conversation
from bot.model.reply import Reply
from bot.shipped import default_facts

TODAY = date(2026, 11, 21)
GRADES = ("right", "asked back", "declined", "misled", "other")


@dataclass(frozen=True)
class Graded:
    """One question with how its reply was graded."""

    row: dict[str, Any]
    reply: Reply
    grade: str


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def fits(reply: Reply, expected: dict[str, Any]) -> bool:
    """Whether the reply is what one of the expected alternatives says."""
    if str(reply.outcome) not in as_list(expected["outcome"]):
        return False
    reason = expected.get("reason")
    if reason and str(reply.outcome) == "no_answer" and str(reply.reason) not in as_list(reason):
        return False
    if not facts_fit(reply, expected):
        return False
    verdict = expected.get("verdict")
    if verdict and str(reply.verdict) not in as_list(verdict):
        return False
    computed = expected.get("computed")
    return computed is None or any(computed_fits(reply, one) for one in as_list(computed))


def facts_fit(reply: Reply, expected: dict[str, Any]) -> bool:
    """Whether what has to be shown is; what `may` be beside it can have a star for any text."""
    shown = set(reply.facts)
    if str(reply.outcome) != "answer":
        return True
    wanted = set(expected.get("any", expected.get("facts", [])))
    if not wanted and "facts" not in expected:
        return True
    may = expected.get("may", [])
    beside = all(any(fnmatchcase(one, like) for like in may) for one in shown - wanted)
    return beside and (bool(shown & wanted) if "any" in expected else wanted <= shown)


def computed_fits(reply: Reply, expected: dict[str, Any]) -> bool:
    """Whether a computed value is there, of that kind if one is given; rounded once."""
    for made in reply.computed:
        if made.what != expected.get("what", made.what):
            continue
        if expected.get("value") is None:
            return True
        try:
            wanted = Decimal(str(expected["value"]).replace(",", ""))
            got = Decimal(made.value)
        except InvalidOperation:
            continue
        if abs(abs(wanted) - abs(got)) <= max(Decimal("0.06"), abs(wanted) * Decimal("0.006")):
            return True
    return False


def grade(reply: Reply, expectations: list[dict[str, Any]]) -> str:
    """right; else asked back, declined, or misled: another fact, or one where none is held."""
    if any(fits(reply, expected) for expected in expectations):
        return "right"
    outcome = str(reply.outcome)
    if outcome == "choice":
        return "asked back"
    if outcome == "no_answer":
        return "declined"
    if outcome == "answer" and not any(
        expected["outcome"] == "answer" and facts_fit(reply, expected) for expected in expectations
    ):
        return "misled"
    return "other"


def run(engine: Engine, path: Path) -> list[Graded]:
    """Every question of a file, asked and graded."""
    results = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        conversation = Conversation()
        for turn in row.get("turns") or [row["q"]]:
            reply, conversation = engine.ask(turn, today=TODAY, conversation=conversation)
        results.append(Graded(row, reply, grade(reply, row["expect"])))
    return results


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not whole:
        return 0.0, 1.0
    z = 1.959964
    share = part / whole
    middle = share + z * z / (2 * whole)
    spread = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    scale = 1 + z * z / whole
    return max(0.0, middle - spread) / scale, (middle + spread) / scale


def table(results: list[Graded]) -> str:
    """The grades per category, with n and the intervals of right and misled."""
    by_category: dict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        by_category[result.row["category"]][result.grade] += 1
        by_category["all"][result.grade] += 1
    head = f"{'category':14} {'n':>4} " + " ".join(f"{name:>10}" for name in GRADES)
    rows = [head + "   right [95 %]           misled [95 %]"]
    for name in sorted(by_category, key=lambda key: (key == "all", key)):
        counts = by_category[name]
        n = sum(counts.values())
        cells = " ".join(f"{counts[grade_]:>10}" for grade_ in GRADES)
        rows.append(
            f"{name:14} {n:>4} {cells}   "
            f"{_share(counts['right'], n)}   {_share(counts['misled'], n)}"
        )
    return "\n".join(rows)


def _share(part: int, n: int) -> str:
    low, high = wilson(part, n)
    return f"{part / n:6.1%} [{low:5.1%}, {high:5.1%}]"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--facts", type=Path, default=default_facts())
    parser.add_argument("--misses", action="store_true", help="show each question not right")
    options = parser.parse_args()
    base = load(options.facts).base
    if base is None:
        sys.stderr.write("the facts can't be used\n")
        return 2
    engine = Engine(base)
    results = [result for file in options.files for result in run(engine, file)]
    if options.misses:
        for result in results:
            if result.grade != "right":
                asked = result.row.get("turns") or result.row["q"]
                reply = result.reply
                print(f"{result.grade:10} {result.row['id']} {asked!r}")
                print(f"           expected {result.row['expect']}")
                made = [(one.what, one.value) for one in reply.computed]
                print(
                    f"           got {reply.outcome} {reply.reason} {reply.verdict} {reply.step} "
                    f"{reply.facts} {made} {dict(reply.read_as)}"
                )
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
