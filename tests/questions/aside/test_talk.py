"""Messages that are no question about anything held: talk about the bot, and what it holds."""

from collections import Counter
from pathlib import Path

import pytest

from bot.model.query import Intent
from bot.model.reply import Outcome
from bot.questions.aside.talk import learnt_talk, small_talk
from tests.safety.score import lines

TALK = Path(__file__).parents[2] / "talk"


@pytest.mark.parametrize(
    "text", ["are you a real person", "do you keep what i write", "shut up", "wrong chat, sorry"]
)
def test_talk_about_the_bot_gets_help(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.step) == (Outcome.HELP, "held")
    assert reply.headline.startswith("This bot answers questions about:")


@pytest.mark.parametrize(
    ("text", "about_the_bot"),
    [
        ("where are you from", True),
        ("where did you come from", True),
        ("where did that come from", False),
        ("where do you get your numbers from", False),
    ],
)
def test_where_the_bot_is_from_asks_for_no_source(text, about_the_bot, ask) -> None:
    assert (ask(text).outcome is Outcome.HELP) is about_the_bot


@pytest.mark.parametrize(
    "text", ["what topics do you cover", "list everything there is", "give me an overview"]
)
def test_what_is_held_in_general_is_listed(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.step) == (Outcome.HELP, "held")
    assert reply.headline.startswith("Held here:")


@pytest.mark.parametrize(
    "text", ["tell me how many there were in essex", "are you sure it rose in essex", "kxq zvw brp"]
)
def test_a_question_about_something_held_is_no_talk_nor_is_noise(text, ask) -> None:
    assert ask(text).outcome is not Outcome.HELP


def test_messages_that_nothing_was_learnt_from_are_told_apart() -> None:
    told: Counter[tuple[bool, bool]] = Counter()
    for line in lines(TALK / "talk_check.tsv"):
        kind, _, text = line.partition("\t")
        told[kind != "none", learnt_talk(text) is not None] += 1
    assert told[True, True] / (told[True, True] + told[True, False]) >= 0.6
    assert told[False, True] / (told[False, True] + told[False, False]) <= 0.2


def test_an_act_of_law_orders_nobody_about(ask) -> None:
    assert ask("which act is that offence in").step == "note"


def test_a_time_after_a_word_that_it_was_read_is_asked_for() -> None:
    assert [small_talk(text) for text in ("ok and now?", "thanks, and now?")] == [None, None]
    assert small_talk("ok thanks for now") is Intent.THANKS
