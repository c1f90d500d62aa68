"""Examples: questions a base promises to answer, put to whoever answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.facts.problems import Problem, error
from bot.model.reply import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model.facts import Example, FactBase

_OUTCOMES = frozenset(outcome.value for outcome in Outcome)


class Answered(NamedTuple):
    """How a question ended, and the ids of the facts that answered it."""

    outcome: str
    facts: tuple[str, ...] = ()


def check_examples(base: FactBase, ask: Callable[[str], Answered]) -> tuple[Problem, ...]:
    """Ask every example of a base; report those that no longer get what they expect."""
    problems = (_check(example, ask(example.ask)) for example in base.examples)
    return tuple(sorted(problem for problem in problems if problem is not None))


def _check(example: Example, answered: Answered) -> Problem | None:
    """Compare: all facts named must come back, with the outcome named, or with an answer."""
    outcomes = {word for word in example.expect if word in _OUTCOMES}
    facts = [word for word in example.expect if word not in _OUTCOMES]
    missing = [id_ for id_ in facts if id_ not in answered.facts]
    if not missing and answered.outcome in (outcomes or {Outcome.ANSWER.value}):
        return None
    got = answered.outcome + (f" with {', '.join(answered.facts)}" if answered.facts else "")
    return error(
        example.place,
        "example-differs",
        f"'{example.ask}' gets {got}, not {', '.join(example.expect)}",
        "put right the fact, its other names, or the example",
    )
