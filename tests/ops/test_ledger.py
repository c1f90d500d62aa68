"""One place is told how interactions end; of a question, only the gap log gets anything."""

import pytest
from structlog.testing import CapturingLogger

from bot.model.reply import Outcome, Reason, Reply
from bot.ops.gaps.entries import Gap, Report
from bot.ops.ledger import Ledger
from bot.ops.metrics import Metrics
from bot.ops.outcomes import Trouble

QUESTION = "how many in Rutland last year"


class Notes:
    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self.reports: list[Report] = []

    def record(self, gap: Gap) -> None:
        self.gaps.append(gap)

    def report(self, report: Report) -> None:
        self.reports.append(report)


class Kept:
    """A ledger with everything it writes to."""

    def __init__(self, *, notes: bool = True) -> None:
        self.metrics, self.log, self.notes = Metrics(), CapturingLogger(), Notes()
        self.ledger = Ledger(
            metrics=self.metrics,
            log=self.log,
            private=lambda text: "help me" in text,
            notes=self.notes if notes else None,
        )

    def replied(self, reply: Reply, question: str = QUESTION) -> None:
        self.ledger.replied("ab12", command="ask", question=question, reply=reply, seconds=0.0123)

    @property
    def everything_but_notes(self) -> str:
        return f"{self.log.calls} {self.metrics.text()!r}"


@pytest.fixture
def kept() -> Kept:
    return Kept()


NOT_HELD = Reply(
    Outcome.NO_ANSWER,
    "No figure is held for Rutland.",
    reason=Reason.NOT_HELD,
    read_as={"intent": "value", "area": ("Rutland",)},
)


def test_an_answer_is_logged_with_id_outcome_and_duration(kept: Kept) -> None:
    kept.replied(Reply(Outcome.ANSWER, "166"))
    [call] = kept.log.calls
    assert (call.method_name, call.args, call.kwargs) == (
        "info",
        ("interaction",),
        {"id": "ab12", "command": "ask", "outcome": "answer", "ms": 12.3, "exc_info": None},
    )


def test_a_decline_is_logged_and_counted_with_its_reason(kept: Kept) -> None:
    kept.replied(NOT_HELD)
    assert kept.log.calls[0].kwargs["reason"] == "not_held"
    assert b'footnote_declines_total{reason="not_held"} 1.0' in kept.metrics.text()


def test_a_decline_is_noted_as_a_gap(kept: Kept) -> None:
    kept.replied(NOT_HELD)
    slots = (("area", ("rutland",)), ("intent", ("value",)))
    assert kept.notes.gaps == [Gap("how many in rutland last year", "not_held", slots)]


def test_nothing_of_the_question_is_logged_or_counted(kept: Kept) -> None:
    kept.replied(NOT_HELD)
    assert "rutland" not in kept.everything_but_notes.casefold()


def test_support_looks_like_help_and_is_noted_nowhere(kept: Kept) -> None:
    kept.replied(Reply(Outcome.SUPPORT, "You can talk to…"), question="anything")
    assert kept.log.calls[0].kwargs["outcome"] == "help"
    assert "support" not in kept.everything_but_notes
    assert kept.notes.gaps == []


def test_an_answer_is_no_gap(kept: Kept) -> None:
    kept.replied(Reply(Outcome.ANSWER, "166"))
    assert kept.notes.gaps == []


def test_an_error_is_logged_with_its_trace(kept: Kept) -> None:
    error = RuntimeError("oops")
    kept.ledger.failed("ab12", command="ask", trouble=Trouble.ERROR, seconds=0.1, error=error)
    [call] = kept.log.calls
    assert (call.method_name, call.kwargs["outcome"], call.kwargs["exc_info"]) == (
        "error",
        "error",
        error,
    )


def test_a_cooldown_is_no_error(kept: Kept) -> None:
    kept.ledger.failed("ab12", command="ask", trouble=Trouble.COOLDOWN, seconds=0.1)
    assert kept.log.calls[0].method_name == "info"


def test_a_report_is_kept(kept: Kept) -> None:
    assert kept.ledger.reported(("b", "a"), "It is 167, says mail@example.org")
    assert kept.notes.reports == [Report(("a", "b"), "it is 167, says [mail]")]


def test_a_report_in_distress_is_not_kept(kept: Kept) -> None:
    assert not kept.ledger.reported(("a",), "help me")
    assert kept.notes.reports == []


def test_without_a_gap_log_nothing_is_kept() -> None:
    kept = Kept(notes=False)
    kept.replied(NOT_HELD)
    assert not kept.ledger.keeps_reports
    assert not kept.ledger.reported(("a",), "wrong")
