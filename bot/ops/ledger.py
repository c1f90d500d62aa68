"""The one place that is told how an interaction ended: it counts, logs, and notes gaps.

Nothing here can fail a reply, and nothing of a question reaches logs or metrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bot.model.reply import Outcome
from bot.ops.gaps.entries import gap_of, report_of
from bot.ops.outcomes import Trouble, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from structlog.typing import FilteringBoundLogger

    from bot.model.reply import Reason, Reply
    from bot.ops.gaps.entries import Gap, Report
    from bot.ops.metrics import Metrics


class Notes(Protocol):
    """Where gaps and reports are kept for maintainers."""

    def record(self, gap: Gap) -> None:
        """Keep a question without an answer. Returns at once and never raises."""

    def report(self, report: Report) -> None:
        """Keep a report of something wrong. Returns at once and never raises."""


class Ledger:
    """Told once at the end of every interaction."""

    def __init__(
        self,
        *,
        metrics: Metrics,
        log: FilteringBoundLogger,
        private: Callable[[str], bool],
        notes: Notes | None = None,
    ) -> None:
        self._metrics = metrics
        self._log = log
        self._private = private
        self._notes = notes

    @property
    def keeps_reports(self) -> bool:
        """Whether a report of something wrong is kept for the maintainers to read."""
        return self._notes is not None

    def replied(
        self, interaction: str, *, command: str, question: str, reply: Reply, seconds: float
    ) -> None:
        """Note a reply. `question` is kept by the gap log alone, if there was no answer."""
        reason = reply.reason if reply.outcome is Outcome.NO_ANSWER else None
        self._end(interaction, command, reply.outcome, seconds, reason=reason)
        if reason is not None:
            self._metrics.declined(reason)
        if self._notes is not None:
            gap = gap_of(question, reply, private=self._private)
            if gap is not None:
                self._notes.record(gap)

    def failed(
        self,
        interaction: str,
        *,
        command: str,
        trouble: Trouble,
        seconds: float,
        error: BaseException | None = None,
    ) -> None:
        """Note an interaction that got no reply of the engine's; an error goes with its trace."""
        self._end(interaction, command, trouble, seconds, error=error)

    def reported(self, facts: tuple[str, ...], comment: str) -> bool:
        """Note a report of something wrong; tell whether it is kept."""
        report = report_of(facts, comment, private=self._private)
        if self._notes is None or report is None:
            return False
        self._notes.report(report)
        return True

    def _end(
        self,
        interaction: str,
        command: str,
        outcome: Outcome | Trouble,
        seconds: float,
        *,
        reason: Reason | None = None,
        error: BaseException | None = None,
    ) -> None:
        self._metrics.interaction(command, outcome, seconds=seconds)
        words = {"reason": reason.value} if reason else {}
        write = self._log.error if error else self._log.info
        write(
            "interaction",
            id=interaction,
            command=command,
            outcome=shown(outcome),
            **words,
            ms=round(seconds * 1000, 1),
            exc_info=error,
        )
