"""How long asking takes. Skipped in normal runs; to measure:

    pytest tests/bench --benchmark-only

Aims: a question in 1 ms at the median and 5 ms at the 99th percentile.
"""

from __future__ import annotations

import pytest

from bot.engine import Engine
from bot.facts import load
from bot.replies.text import plain_text
from bot.shipped import default_facts
from tests.asking import rows
from tests.questions.score import TODAY

QUESTIONS = [row["q"] for row in rows("dev.jsonl")]
COMMON = "how many grooming offences did essex police record last year?"


def test_each_development_question(benchmark, engine) -> None:
    """One round a question: its statistics are those over the questions."""
    left = iter(QUESTIONS * 3)

    def ask(text: str) -> None:
        engine.ask(text, today=TODAY)

    benchmark.pedantic(ask, setup=lambda: ((next(left),), {}), rounds=len(QUESTIONS) * 3)
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["99th percentile, ms"] = round(times[int(len(times) * 0.99)] * 1000, 2)


def test_a_common_question(benchmark, engine) -> None:
    benchmark(lambda: engine.ask(COMMON, today=TODAY))


def test_putting_a_reply_into_text(benchmark, ask) -> None:
    benchmark(plain_text, ask(COMMON))


def test_loading_the_base(benchmark) -> None:
    benchmark(load, default_facts())


def test_building_the_engine(benchmark, base) -> None:
    benchmark(Engine, base)


@pytest.mark.parametrize("letters", [100, 1_000, 10_000, 100_000])
def test_a_long_ramble(benchmark, engine, letters) -> None:
    text = ("so i was on the bus and my mate said something " * 2_200)[:letters] + COMMON
    benchmark(lambda: engine.ask(text, today=TODAY))
