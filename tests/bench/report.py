"""Print the speeds that matter, next to what is aimed at.

python -m tests.bench.report
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from bot.engine import Engine
from bot.facts import load
from bot.shipped import default_facts
from tests.asking import rows
from tests.questions.score import TODAY

ROOT = Path(__file__).parents[2]
QUESTION = "how many grooming offences did essex police record last year?"
RUNS = 10
PASSES = 3


def whole_process(*command: str) -> float:
    """The median seconds of a run of its own, once the files are in memory."""

    def once() -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, *command], capture_output=True, check=False, cwd=ROOT)
        return time.perf_counter() - started

    once()
    return statistics.median(once() for _ in range(RUNS))


def asking(engine: Engine) -> list[tuple[float, str]]:
    """Milliseconds of each development question, the fastest of a few passes."""
    questions = [row["q"] for row in rows("dev.jsonl")]
    best: dict[str, float] = {}
    for _ in range(PASSES):
        for question in questions:
            started = time.perf_counter()
            engine.ask(question, today=TODAY)
            took = (time.perf_counter() - started) * 1000
            best[question] = min(took, best.get(question, took))
    return sorted((took, question) for question, took in best.items())


def main() -> None:
    started = time.perf_counter()
    base = load(default_facts()).base
    loaded = time.perf_counter()
    if base is None:
        sys.exit("the facts can't be used")
    engine = Engine(base)
    built = time.perf_counter()
    took = asking(engine)
    times = [each for each, _ in took]
    rows_ = [
        ("a question, median", statistics.median(times), "ms", 1),
        ("a question, 99th percentile", times[int(len(times) * 0.99)], "ms", 5),
        ("a question, slowest", times[-1], "ms", None),
        ("loading the facts", (loaded - started) * 1000, "ms", None),
        ("building the engine", (built - loaded) * 1000, "ms", None),
        ("python alone", whole_process("-c", "pass"), "s", None),
        ("importing the command line", whole_process("-c", "import bot.cli"), "s", None),
        ("importing what asking needs", whole_process("-c", "import bot.cli.ask"), "s", None),
        ("footnote ask, whole process", whole_process("-m", "bot", "ask", QUESTION), "s", 0.35),
    ]
    for name, value, unit, aim in rows_:
        print(f"{name:<30}{value:>9.2f} {unit:<3}" + (f"aim {aim} {unit}" if aim else ""))
    print("\nslowest questions:")
    for each, question in took[:-6:-1]:
        print(f"{each:>8.1f} ms  {question[:90]}")


if __name__ == "__main__":
    main()
