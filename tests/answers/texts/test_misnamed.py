"""Words asked about as those of one speaker that another said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model.reply import Verdict
from tests.asking import last

if TYPE_CHECKING:
    pass


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("was it Essex Police who said regulation was needed?", "wanless-no-time"),
        ("was it Wanless who said victims are more confident?", "leics-police-reporting"),
        ("was it Leicestershire Police who blamed technology?", "essex-police-rise"),
    ],
)
def test_who_did_say_it_is_told(text, quote, ask) -> None:
    reply = ask(text)
    assert (reply.verdict, reply.facts) == (Verdict.OTHER_SPEAKER, (quote,))


def test_who_is_rightly_named_is_contradicted_by_nobody(ask) -> None:
    reply = ask("was it the Leicester Mercury that blamed social media?")
    assert (reply.verdict, reply.facts) == (None, ("leics-mercury-cause",))


def test_whose_the_words_just_told_are(engine) -> None:
    turns = ("who said children are groomed every day?", "was it Essex Police?")
    reply = last(engine, *turns)
    assert (reply.verdict, reply.facts) == (Verdict.OTHER_SPEAKER, ("wanless-no-time",))


@pytest.mark.parametrize("turn", ["and what did he say about Essex?", "did he mention Instagram?"])
def test_he_is_nobody_but_who_was_quoted_last(turn, engine) -> None:
    assert set(last(engine, "what did Wanless say?", turn).facts) <= {"wanless-no-time"}


@pytest.mark.parametrize(
    "turn",
    [
        "and what did he say about the government?",
        "did he mention social networks?",
        "the full quote please",
    ],
)
def test_he_is_who_was_quoted_last(turn, engine) -> None:
    assert last(engine, "what did Wanless say?", turn).facts == ("wanless-no-time",)
