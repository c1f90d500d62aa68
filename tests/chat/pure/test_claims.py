"""Parting a message into statements that can be checked one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.claims import statements, together
from bot.model.reply import Block, BlockKind, Citation, Outcome, Reply

QUOTE = "“We ask every keeper to look for mites. Do it every month.”"


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("Wessex had 1,500 hives.", ["Wessex had 1,500 hives."]),
        ("It rose 3.5 per cent. Then it fell!", ["It rose 3.5 per cent.", "Then it fell!"]),
        ("one line\nanother line", ["one line", "another line"]),
        (f"Honey said: {QUOTE} I agree.", [f"Honey said: {QUOTE}", "I agree."]),
        (f"So it is. {QUOTE}", ["So it is.", QUOTE]),
        ('He said "no" twice.', ['He said "no" twice.']),
        ("ok", []),
        ("", []),
    ],
)
def test_a_message_is_parted_into_statements(message: str, found: list[str]) -> None:
    assert statements(message) == found


@given(st.text(max_size=4_000))
def test_any_message_can_be_parted(message: str) -> None:
    assert len(statements(message)) <= 20


def test_one_statement_is_answered_as_it_is() -> None:
    reply = Reply(Outcome.ANSWER, "It matches.")

    assert together([("Wessex had 1,500.", reply)]) is reply


def test_several_share_their_sources_and_caveats() -> None:
    caveat = Block(BlockKind.CAVEAT, "Only registered hives are counted.")
    source = Citation("census", "Bee Office", "https://bees.example/c")
    replies = [
        Reply(Outcome.ANSWER, f"Reply {one}.", blocks=(caveat,), facts=(one,), citations=(source,))
        for one in ("a", "b")
    ]

    assert together([("A is so.", replies[0]), ("B is so.", replies[1])]) == Reply(
        Outcome.ANSWER,
        "I looked at 2 statements in that message.",
        blocks=(
            Block(BlockKind.QUOTE, "A is so."),
            Block(BlockKind.TEXT, "Reply a."),
            Block(BlockKind.QUOTE, "B is so."),
            Block(BlockKind.TEXT, "Reply b."),
            caveat,
        ),
        facts=("a", "b"),
        citations=(source,),
        step="claims",
    )
