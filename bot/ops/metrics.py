"""What is counted, in Prometheus' form: never a question, a person, a server or a channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    generate_latest,
)

from bot.ops.outcomes import Trouble, shown
from bot.version import __version__

if TYPE_CHECKING:
    from bot.model.reply import Outcome, Reason

CONTENT_TYPE = CONTENT_TYPE_LATEST
# An interaction has three seconds; the engine should need milliseconds.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0)
_COMMAND = re.compile(r"[a-z][a-z_-]{0,31}")


class Metrics:
    """Counters and gauges of one process, in a registry of their own."""

    def __init__(self) -> None:
        own = self._registry = CollectorRegistry()
        ProcessCollector(registry=own)
        Info("footnote_build", "What is running", registry=own).info({"version": __version__})
        self._interactions = Counter(
            "footnote_interactions", "How questions ended", ["command", "outcome"], registry=own
        )
        self._seconds = Histogram(
            "footnote_interaction_seconds",
            "From receiving an interaction to its reply",
            ["command"],
            buckets=_BUCKETS,
            registry=own,
        )
        self._declines = Counter(
            "footnote_declines", "Questions without an answer", ["reason"], registry=own
        )
        self._facts = Gauge("footnote_facts", "Facts held", registry=own)
        self._revision = Info("footnote_facts_revision", "Which facts are held", registry=own)
        self._reloads = Counter(
            "footnote_facts_reloads", "Times the facts were read", ["result"], registry=own
        )
        self._latency = Gauge(
            "footnote_gateway_latency_seconds", "Heartbeat latency", ["shard"], registry=own
        )
        self._reconnects = Counter(
            "footnote_gateway_reconnects", "Connections after the first", registry=own
        )
        self._lag = Gauge(
            "footnote_event_loop_lag_seconds", "How late the event loop is", registry=own
        )
        self._gaps_lost = Counter(
            "footnote_gap_log_lost", "Entries the gap log could not keep", registry=own
        )
        for result in ("loaded", "refused"):
            self._reloads.labels(result)

    def interaction(self, command: str, outcome: Outcome | Trouble, *, seconds: float) -> None:
        """Count an interaction and the time it took."""
        name = command if _COMMAND.fullmatch(command) else "other"
        self._interactions.labels(name, shown(outcome)).inc()
        self._seconds.labels(name).observe(seconds)

    def declined(self, reason: Reason) -> None:
        """Count a question that found no answer."""
        self._declines.labels(reason.value).inc()

    def facts(self, count: int, revision: str) -> None:
        """Say which facts are in use."""
        self._facts.set(count)
        self._revision.info({"revision": revision})

    def reloaded(self, *, clean: bool) -> None:
        """Count a reading of the facts."""
        self._reloads.labels("loaded" if clean else "refused").inc()

    def latency(self, shard: int, seconds: float) -> None:
        """Note how long the gateway took to acknowledge a heartbeat."""
        self._latency.labels(str(shard)).set(seconds)

    def reconnected(self) -> None:
        """Count a connection to the gateway after the first."""
        self._reconnects.inc()

    def lag(self, seconds: float) -> None:
        """Note how much later than asked the event loop came back."""
        self._lag.set(seconds)

    def gaps_lost(self, count: int) -> None:
        """Count what the gap log could not keep."""
        self._gaps_lost.inc(count)

    def text(self) -> bytes:
        """Write all of it the way Prometheus reads it."""
        return generate_latest(self._registry)
