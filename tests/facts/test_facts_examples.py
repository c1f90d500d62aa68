"""Examples are put to whoever answers, and what differs is reported where it stands."""

from __future__ import annotations

import pytest

from bot.facts import Answered, check_examples, format_problem

TEXT = """\
figures:
  - {measure: offences, area: essex, period: 2018/19, value: 166, source: article}
examples:
  - {ask: how many in essex, expect: %s}
"""
FACT = "essex.offences.2018-19"


@pytest.mark.parametrize(
    ("expect", "answered"),
    [
        (FACT, Answered("answer", (FACT,))),
        (FACT, Answered("answer", ("law", FACT))),
        (f"[{FACT}, law]", Answered("answer", ("law", FACT))),
        ("no_answer", Answered("no_answer")),
        (f"[support, {FACT}]", Answered("support", (FACT,))),
    ],
)
def test_what_was_expected(load_with, expect, answered):
    assert check_examples(load_with(TEXT % expect).base, lambda _: answered) == ()


@pytest.mark.parametrize(
    ("expect", "answered", "said"),
    [
        (FACT, Answered("no_answer"), f"no_answer, not {FACT}"),
        (FACT, Answered("answer", ("law",)), f"answer with law, not {FACT}"),
        (f"[{FACT}, law]", Answered("answer", ("law",)), f"answer with law, not {FACT}, law"),
        (FACT, Answered("choice", (FACT,)), f"choice with {FACT}, not {FACT}"),
        ("no_answer", Answered("answer", (FACT,)), f"answer with {FACT}, not no_answer"),
    ],
)
def test_what_differs(load_with, expect, answered, said):
    [problem] = check_examples(load_with(TEXT % expect).base, lambda _: answered)
    assert format_problem(problem) == (
        f"it.yaml:4:5: error [example-differs] 'how many in essex' gets {said} "
        "(put right the fact, its other names, or the example)"
    )


def test_every_example_is_asked(load_with):
    asked = []

    def ask(question: str) -> Answered:
        asked.append(question)
        return Answered("answer", (FACT,))

    check_examples(load_with(TEXT % FACT + "  - {ask: and then, expect: law}\n").base, ask)
    assert asked == ["how many in essex", "and then"]
