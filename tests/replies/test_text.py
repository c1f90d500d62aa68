"""A reply as plain text: each part in its place, said whole."""

from datetime import date

import pytest

from bot.model.facts import Helpline
from bot.model.reply import Block, BlockKind, Choice, Citation, Outcome, Reason, Reply
from bot.replies.text import block_text, citation_text, helpline_text, plain_text, slots_text

YEARBOOK = Citation(
    "yearbook",
    "Library Yearbook",
    "https://yearbook.example/loans",
    title="Loans by county",
    published=date(2021, 6, 30),
    note="reporting Library Yearbook 2021",
)
GAZETTE = Citation("gazette", "Westshire Gazette", "https://gazette.example/borrowing")
LINE = Helpline(
    "Listening Line",
    ("children",),
    "UK",
    "yearbook",
    phone="0000 123",
    url="https://listening.example/",
    says="free, for anyone under 19",
)


def test_a_whole_answer() -> None:
    reply = Reply(
        Outcome.ANSWER,
        "Westshire, 2020: 1,250 books lent.",
        blocks=(
            Block(BlockKind.TEXT, "The period before, 2019: 1,000."),
            Block(BlockKind.COMPUTED, "Worked out: 250 books higher."),
            Block(BlockKind.QUOTE, "People had\n\nmore time.", "Pat Reader, date not given"),
            Block(BlockKind.CAVEAT, "Renewals are counted as loans."),
        ),
        facts=("westshire.loans.2020",),
        citations=(YEARBOOK, GAZETTE),
        read_as={"intent": "value", "measure": ("books lent",), "area": ("Westshire",)},
    )
    assert plain_text(reply) == (
        "Westshire, 2020: 1,250 books lent.\n"
        "The period before, 2019: 1,000.\n"
        "Worked out: 250 books higher.\n"
        "“People had\n\nmore time.”\n— Pat Reader, date not given\n"
        "Note: Renewals are counted as loans.\n"
        "Read as: books lent · Westshire\n"
        "Source: Library Yearbook, “Loans by county” (2021-06-30), reporting Library Yearbook "
        "2021: https://yearbook.example/loans\n"
        "Source: Westshire Gazette (date not given): https://gazette.example/borrowing"
    )


def test_a_whole_decline_offers_its_choices_by_name() -> None:
    reply = Reply(
        Outcome.NO_ANSWER,
        "No figure is held for Southshire.",
        reason=Reason.NOT_HELD,
        choices=(Choice("books lent · Westshire · 2020", "How many books lent, Westshire, 2020"),),
        read_as={"intent": "value", "area": ("Southshire",)},
    )
    assert plain_text(reply) == (
        "No figure is held for Southshire.\n"
        "Held instead:\n"
        "- books lent · Westshire · 2020\n"
        "Read as: Southshire"
    )


def test_a_whole_reply_to_somebody_in_trouble() -> None:
    reply = Reply(Outcome.SUPPORT, "Thank you for saying this.", helplines=(LINE,))
    assert plain_text(reply) == (
        "Thank you for saying this.\n"
        "- Listening Line: 0000 123 (free, for anyone under 19) https://listening.example/"
    )


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BlockKind.TEXT, "Words."),
        (BlockKind.COMPUTED, "Words."),
        (BlockKind.CAVEAT, "Note: Words."),
        (BlockKind.QUOTE, "“Words.”\n— Pat"),
    ],
)
def test_each_kind_of_block(kind: BlockKind, text: str) -> None:
    assert block_text(Block(kind, "Words.", "Pat")) == text


def test_a_source_of_which_only_the_least_is_known() -> None:
    assert citation_text(GAZETTE) == (
        "Westshire Gazette (date not given): https://gazette.example/borrowing"
    )


@pytest.mark.parametrize(
    ("helpline", "text"),
    [
        (Helpline("A", (), "UK", "s", phone="999"), "A: 999"),
        (Helpline("A", (), "UK", "s", url="https://a.example/"), "A https://a.example/"),
        (Helpline("A", (), "UK", "s", says="for all"), "A (for all)"),
    ],
)
def test_a_helpline_of_which_only_one_thing_is_known(helpline: Helpline, text: str) -> None:
    assert helpline_text(helpline) == text


def test_how_a_question_was_read_names_what_is_not_known() -> None:
    read_as = {"intent": "value", "area": ("A", "B"), "not known": ("refunds",)}
    choice = Choice("A", "how many in A", ("f",))
    reply = Reply(Outcome.CHOICE, "x", choices=(choice,), read_as=read_as)
    assert slots_text(reply) == "A, B · not known refunds"


def test_an_answer_does_not_say_that_its_words_are_not_known() -> None:
    read_as = {"intent": "note", "area": ("A",), "not known": ("refunds",)}
    reply = Reply(Outcome.ANSWER, "x", facts=("f",), read_as=read_as)
    assert slots_text(reply) == "A"


def test_small_talk_says_nothing_of_how_it_was_read() -> None:
    assert slots_text(Reply(Outcome.HELP, "x", read_as={"area": ("A",)})) == ""
