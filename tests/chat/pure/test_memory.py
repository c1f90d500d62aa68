"""Conversations, cool-downs and the age of interactions, by clocks that stand still."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.conversations import Conversations
from bot.chat.cooldowns import Cooldown, Cooldowns
from bot.chat.freshness import Freshness
from bot.model.query import Conversation, Slots

ANN, BEN = 1, 2
GENERAL, OTHER = 10, 20
ABOUT_WESSEX = Conversation(Slots(areas=("wessex",)))
ABOUT_MERCIA = Conversation(Slots(areas=("mercia",)))


class Clock:
    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_a_conversation_lasts_ten_minutes() -> None:
    clock = Clock()
    held = Conversations(clock)
    held.put(ANN, GENERAL, ABOUT_WESSEX)

    clock.now = 600.0
    assert held.get(ANN, GENERAL) == ABOUT_WESSEX
    clock.now = 600.1
    assert held.get(ANN, GENERAL) is None


def test_each_question_makes_it_last_longer() -> None:
    clock = Clock()
    held = Conversations(clock)
    for clock.now in (0.0, 500.0, 1_000.0):
        held.put(ANN, GENERAL, ABOUT_WESSEX)

    clock.now = 1_500.0
    assert held.get(ANN, GENERAL) == ABOUT_WESSEX


def test_people_and_channels_do_not_mix() -> None:
    held = Conversations(Clock())
    held.put(ANN, GENERAL, ABOUT_WESSEX)

    assert held.get(BEN, GENERAL) is None
    assert held.get(ANN, OTHER) is None


def test_a_conversation_can_be_forgotten() -> None:
    held = Conversations(Clock())
    held.put(ANN, GENERAL, ABOUT_WESSEX)
    held.forget(ANN, GENERAL)
    held.forget(BEN, GENERAL)

    assert held.get(ANN, GENERAL) is None


def test_nothing_is_kept_after_it_is_over() -> None:
    clock = Clock()
    held = Conversations(clock)
    for channel in range(100):
        held.put(ANN, channel, ABOUT_WESSEX)

    clock.now = 601.0
    assert len(held) == 0


def test_memory_is_bounded_and_the_oldest_go_first() -> None:
    held = Conversations(Clock(), most=2)
    held.put(ANN, 1, ABOUT_WESSEX)
    held.put(ANN, 2, ABOUT_WESSEX)
    held.put(ANN, 1, ABOUT_MERCIA)
    held.put(ANN, 3, ABOUT_WESSEX)

    assert [held.get(ANN, channel) for channel in (1, 2, 3)] == [ABOUT_MERCIA, None, ABOUT_WESSEX]


def test_a_second_question_of_one_person_waits() -> None:
    clock = Clock()
    both = Cooldowns(person=Cooldown(3.0, clock), channel=Cooldown(0.0, clock))

    assert both.ask(ANN, GENERAL) == 0
    clock.now = 0.5
    assert both.ask(ANN, OTHER) == 3
    clock.now = 3.0
    assert both.ask(ANN, OTHER) == 0


def test_a_channel_waits_for_everybody() -> None:
    clock = Clock()
    both = Cooldowns(person=Cooldown(0.0, clock), channel=Cooldown(2.0, clock))

    assert both.ask(ANN, GENERAL) == 0
    assert both.ask(BEN, GENERAL) == 2
    assert both.ask(BEN, OTHER) == 0
    assert both.press(GENERAL) == 2


def test_a_refused_question_does_not_make_the_wait_longer() -> None:
    clock = Clock()
    both = Cooldowns(person=Cooldown(3.0, clock), channel=Cooldown(1.0, clock))
    both.ask(ANN, GENERAL)
    for clock.now in (1.0, 2.0, 2.9):
        both.ask(ANN, OTHER)

    clock.now = 3.0
    assert both.ask(ANN, OTHER) == 0


def test_a_cool_down_of_nothing_never_refuses() -> None:
    both = Cooldowns(person=Cooldown(0.0, Clock()), channel=Cooldown(0.0, Clock()))

    assert [both.ask(ANN, GENERAL) for _ in range(3)] == [0, 0, 0]


def test_an_interaction_is_old_after_almost_three_seconds() -> None:
    steady = Clock(100.0)
    fresh = Freshness(lambda: 1_000.0, steady)
    assert not fresh.too_late(1_000.0)

    assert not fresh.too_late(997.3)
    assert fresh.too_late(997.0)


@given(st.floats(min_value=-1e6, max_value=1e6))
def test_a_wrong_clock_makes_nothing_old(error: float) -> None:
    steady = Clock()
    fresh = Freshness(lambda: 1e9 + error, steady)
    ages = []
    for second in range(5):
        steady.now = float(second)
        ages.append(fresh.age(1e9 + second - 0.1))

    assert max(ages) < 0.01


def test_a_clock_set_while_running_makes_nothing_old() -> None:
    wall = Clock(1e9)
    steady = Clock()
    fresh = Freshness(wall, steady)
    fresh.age(1e9)
    wall.now += 3_600.0
    steady.now += 1.0

    assert fresh.age(1e9 + 1.0) < 0.01


def test_a_burst_after_a_silent_hour_is_still_seen_as_old() -> None:
    steady = Clock()
    fresh = Freshness(lambda: 1e9, steady)
    fresh.age(1e9 - 0.1)
    steady.now = 4_000.0

    assert [fresh.too_late(1e9 + 4_000.0 - lag) for lag in (58.0, 30.0, 5.0, 0.2)] == [
        True,
        True,
        True,
        False,
    ]
