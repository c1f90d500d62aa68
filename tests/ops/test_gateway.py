"""A connection is judged by what was heard on it."""

import pytest

from bot.ops.gateway import GatewayWatch
from bot.ops.metrics import Metrics


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def watch(clock: Clock, metrics: Metrics) -> GatewayWatch:
    return GatewayWatch(metrics=metrics, clock=clock)


def test_before_anything_happens_it_is_not_connected(watch: GatewayWatch) -> None:
    assert watch.troubles() == ("not connected to Discord yet",)


def test_a_session_begun_is_well(watch: GatewayWatch) -> None:
    watch.opened(0)
    assert watch.troubles() == ()


def test_it_stays_well_while_heartbeats_are_acknowledged(watch: GatewayWatch, clock: Clock) -> None:
    watch.opened(0)
    watch.beats(0, every=40.0)
    for _ in range(100):
        clock.now += 40.0
        watch.heard(0)
        assert watch.troubles() == ()


def test_silence_is_noticed_within_the_heartbeat_and_a_quarter(
    watch: GatewayWatch, clock: Clock
) -> None:
    watch.beats(0, every=40.0)
    watch.opened(0)
    clock.now += 50.0
    assert watch.troubles() == ()
    clock.now += 1.0
    assert watch.troubles() == ("shard 0 has heard nothing from Discord for 51 s",)


def test_a_resume_makes_it_well_again(watch: GatewayWatch, clock: Clock) -> None:
    watch.opened(0)
    clock.now += 600.0
    watch.lost(0)
    assert watch.troubles() == ("shard 0 is not connected to Discord",)
    watch.opened(0)
    assert watch.troubles() == ()


def test_every_shard_expected_must_be_there(watch: GatewayWatch) -> None:
    watch.opened(0)
    watch.expect((0, 1))
    assert watch.troubles() == ("shard 1 is not connected to Discord",)


def test_connections_after_the_first_are_counted(watch: GatewayWatch, metrics: Metrics) -> None:
    for _ in range(3):
        watch.opened(0)
    assert b"footnote_gateway_reconnects_total 2.0" in metrics.text()


def test_latency_is_kept_for_each_shard(watch: GatewayWatch, metrics: Metrics) -> None:
    watch.heard(1, latency=0.25)
    assert b'footnote_gateway_latency_seconds{shard="1"} 0.25' in metrics.text()
