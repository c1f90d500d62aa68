import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.model.reply import Outcome, Reason
from bot.ops.metrics import CONTENT_TYPE, Metrics
from bot.ops.outcomes import Trouble
from bot.version import __version__


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


def value(metrics: Metrics, sample: str, **labels: str) -> float | None:
    """Read one number the way Prometheus does."""
    families = text_string_to_metric_families(metrics.text().decode())
    return next(
        (
            each.value
            for family in families
            for each in family.samples
            if each.name == sample and labels.items() <= each.labels.items()
        ),
        None,
    )


def test_interactions_are_counted_by_command_and_outcome(metrics: Metrics) -> None:
    metrics.interaction("ask", Outcome.ANSWER, seconds=0.01)
    metrics.interaction("ask", Outcome.ANSWER, seconds=0.02)
    metrics.interaction("ask", Trouble.ERROR, seconds=0.02)
    name = "footnote_interactions_total"
    assert value(metrics, name, command="ask", outcome="answer") == 2
    assert value(metrics, name, command="ask", outcome="error") == 1


def test_support_counts_as_help(metrics: Metrics) -> None:
    metrics.interaction("ask", Outcome.SUPPORT, seconds=0.01)
    assert value(metrics, "footnote_interactions_total", outcome="help") == 1
    assert b"support" not in metrics.text()


def test_times_go_into_a_histogram(metrics: Metrics) -> None:
    metrics.interaction("ask", Outcome.ANSWER, seconds=0.02)
    name = "footnote_interaction_seconds_bucket"
    assert value(metrics, name, command="ask", le="0.01") == 0
    assert value(metrics, name, command="ask", le="0.025") == 1


@pytest.mark.parametrize("command", ["how many in essex", "123456789012345678", "x" * 40, ""])
def test_what_is_no_name_of_a_command_is_not_shown(metrics: Metrics, command: str) -> None:
    metrics.interaction(command, Outcome.ANSWER, seconds=0.01)
    assert value(metrics, "footnote_interactions_total", command="other") == 1


def test_declines_are_counted_by_reason(metrics: Metrics) -> None:
    metrics.declined(Reason.NOT_HELD)
    assert value(metrics, "footnote_declines_total", reason="not_held") == 1


def test_the_facts_in_use_are_named(metrics: Metrics) -> None:
    metrics.facts(12, "abc")
    metrics.facts(13, "def")
    assert value(metrics, "footnote_facts") == 13
    assert value(metrics, "footnote_facts_revision_info", revision="def") == 1
    assert value(metrics, "footnote_facts_revision_info", revision="abc") is None


def test_reloads_are_counted_and_stand_at_nothing_before(metrics: Metrics) -> None:
    metrics.reloaded(clean=True)
    assert value(metrics, "footnote_facts_reloads_total", result="loaded") == 1
    assert value(metrics, "footnote_facts_reloads_total", result="refused") == 0


def test_the_rest_is_there(metrics: Metrics) -> None:
    metrics.lag(0.5)
    metrics.gaps_lost(3)
    assert value(metrics, "footnote_event_loop_lag_seconds") == 0.5
    assert value(metrics, "footnote_gap_log_lost_total") == 3
    assert value(metrics, "footnote_build_info", version=__version__) == 1
    assert value(metrics, "process_resident_memory_bytes") is not None


def test_two_in_one_process_do_not_meet() -> None:
    one, other = Metrics(), Metrics()
    one.facts(5, "abc")
    assert value(other, "footnote_facts") == 0


def test_the_form_is_the_one_prometheus_knows() -> None:
    assert re.match(r"text/plain; version=[\d.]+; charset=utf-8", CONTENT_TYPE)
