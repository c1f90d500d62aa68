"""Print the speeds that matter, next to what is aimed at.

python -m tests.bench.report
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.engine import Engine
from bot.facts import load
from bot.shipped import default_facts
from tests.asking import rows
from tests.questions.score import TODAY

ROOT = Path(__file__).parents[2]
QUESTION = "how many grooming offences did essex police record last year?"
PROCESSES = (
    ("-c", "pass"),
    ("-c", "import bot.cli"),
    ("-c", "import bot.cli.ask"),
    ("-m", "bot", "ask", QUESTION),
)
RUNS = 10
PASSES = 3


def whole_process(*command: str, compiled: str) -> float:
    """The median seconds of a run of its own, with the modules compiled as once installed."""
    settings = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}

    def once() -> float:
        started = time.perf_counter()
        run = [sys.executable, *command]
        subprocess.run(run, capture_output=True, check=False, cwd=ROOT, env=settings)
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
    engine.prepare()
    took = asking(engine)
    times = [each for each, _ in took]
    with tempfile.TemporaryDirectory() as compiled:
        alone, command_line, importing, whole = (
            whole_process(*command, compiled=compiled) for command in PROCESSES
        )
    measured = [
        ("a question, median", statistics.median(times), "ms", 1),
        ("a question, 99th percentile", times[int(len(times) * 0.99)], "ms", 5),
        ("a question, slowest", times[-1], "ms", None),
        ("loading the facts", (loaded - started) * 1000, "ms", None),
        ("building the engine", (built - loaded) * 1000, "ms", None),
        ("python alone", alone, "s", None),
        ("importing the command line", command_line, "s", None),
        ("importing what asking needs", importing, "s", None),
        ("footnote ask, whole process", whole, "s", 0.35),
    ]
    for name, value, unit, aim in measured:
        print(f"{name:<30}{value:>9.2f} {unit:<3}" + (f"aim {aim} {unit}" if aim else ""))
    print("\nslowest questions:")
    for each, question in took[:-6:-1]:
        print(f"{each:>8.1f} ms  {question[:90]}")


if __name__ == "__main__":
    main()
