"""Whatever a reply holds, what is sent stays within Discord's limits, and nothing of it is lost."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.buttons import Showing, compose
from bot.chat.custom_ids import gathered
from bot.chat.desk import Said
from bot.chat.fitting import fit
from bot.chat.limits import COMPONENTS, CUSTOM_ID, TEXT_BYTES, TEXT_CHARACTERS, units
from bot.chat.parts import Box, Button, LinkButton, Message, Select, Text
from bot.chat.render import citation_line, render
from bot.model.facts import About, FactBase, Helpline
from bot.model.reply import Block, BlockKind, Choice, Citation, Outcome, Reply

LETTERS = st.characters(exclude_categories=["Cs"])
lines = st.text(LETTERS, max_size=300)
long_texts = st.one_of(
    lines,
    st.builds(lambda text, times: text * times, st.text(LETTERS, max_size=60), st.integers(1, 200)),
)
addresses = st.from_regex(r"https://[a-z]{1,20}\.example/[a-z_()/.-]{0,1500}", fullmatch=True)
citations = st.builds(
    Citation,
    id=lines,
    publisher=lines,
    url=addresses,
    title=st.none() | lines,
    published=st.none() | st.dates(min_value=date(1900, 1, 1)),
    note=st.none() | lines,
)
blocks = st.builds(Block, st.sampled_from(BlockKind), long_texts, st.none() | lines)
choices = st.builds(Choice, label=lines, ask=lines, facts=st.lists(lines, max_size=12).map(tuple))
helplines = st.builds(
    Helpline,
    name=lines,
    helps=st.just(("danger",)),
    where=st.just("UK"),
    source=st.just("x"),
    phone=st.none() | lines,
    url=st.none() | addresses,
    says=st.none() | lines,
)
replies = st.builds(
    Reply,
    outcome=st.sampled_from(Outcome),
    headline=long_texts.map("H{}".format),
    blocks=st.lists(blocks, max_size=6).map(tuple),
    facts=st.lists(lines, max_size=12).map(tuple),
    citations=st.lists(citations, max_size=12).map(tuple),
    helplines=st.lists(helplines, max_size=4).map(tuple),
    choices=st.lists(choices, max_size=30).map(tuple),
    next_asks=st.lists(choices, max_size=8).map(tuple),
    read_as=st.dictionaries(lines, lines | st.lists(lines, max_size=3).map(tuple), max_size=5),
)
showings = st.builds(
    Showing,
    owner=st.integers(min_value=0, max_value=2**63 - 1),
    private=st.booleans(),
    asked_private=st.booleans(),
    may_show=st.booleans(),
    reports_kept=st.booleans(),
    among_others=st.booleans(),
)
recipes = st.one_of(st.just(""), lines.map("?{}".format))

EMPTY = FactBase(
    revision="abc123",
    about=About(report_errors="https://bees.example/errors"),
    sources={},
    releases={},
    areas={},
    measures={},
    breakdowns={},
    speakers={},
    figures={},
    quotes={},
    notes={},
)


def check(message: Message) -> None:
    assert message.characters() <= TEXT_CHARACTERS
    assert message.bytes() <= TEXT_BYTES
    assert message.components() <= COMPONENTS
    assert all(text.content.strip() for text in message.texts())
    items = [item for row in message.rows() for item in row.items]
    ids = [item.id for item in items if not isinstance(item, LinkButton)]
    assert len(set(ids)) == len(ids)
    assert all(1 <= units(one) <= CUSTOM_ID for one in ids)
    for row in message.rows():
        assert 1 <= len(row.items) <= 5
        for item in row.items:
            if isinstance(item, Select):
                assert len(row.items) == 1
                assert 1 <= len(item.options) <= 25
                assert len({option.value for option in item.options}) == len(item.options)
                assert all(1 <= units(option.value) <= 100 for option in item.options)
                assert all(1 <= units(option.label) <= 100 for option in item.options)
                assert all(option.description != "" for option in item.options)
                assert all(units(option.description or "") <= 100 for option in item.options)
            else:
                assert 1 <= units(item.label) <= 80


@settings(max_examples=200, deadline=None)
@given(replies, showings, recipes, st.integers(min_value=0, max_value=30))
def test_every_message_is_within_the_limits(
    reply: Reply, showing: Showing, recipe: str, page: int
) -> None:
    check(compose(Said(reply, EMPTY, recipe), showing, page=page))


@settings(max_examples=100, deadline=None)
@given(replies)
def test_every_source_stands_whole_on_some_page(reply: Reply) -> None:
    shown = "\n".join(
        text.content
        for page in fit(render(reply, revision="abc123"))
        for text in Message(page).texts()
    )

    assert [c for c in reply.citations if citation_line(c) not in shown] == []


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("abcdefgh ijk\n", min_size=1, max_size=6000), min_size=1, max_size=5))
def test_no_word_is_lost_between_pages(texts: list[str]) -> None:
    blocks = tuple(Block(BlockKind.TEXT, text) for text in texts)
    pages = fit(render(Reply(Outcome.ANSWER, "Head.", blocks=blocks), revision="abc123"))
    shown = "".join(
        text.content
        for page in pages
        for box in page
        if isinstance(box, Box)
        for text in box.parts
        if isinstance(text, Text)
    )

    assert "".join(shown.replace("…", "").split()) == "".join("".join(texts).split())


def test_a_short_reply_is_one_page_in_reading_order() -> None:
    reply = Reply(
        Outcome.ANSWER,
        "Wessex, 2019: 1,500 registered hives.",
        blocks=(
            Block(BlockKind.TEXT, "The period before, 2018: 1,200."),
            Block(BlockKind.QUOTE, "Bees *start* early.", by="Melissa Honey"),
            Block(BlockKind.CAVEAT, "Only registered hives are counted."),
        ),
        citations=(
            Citation("census", "Bee Office", "https://bees.example/c", published=date(2019, 5, 3)),
        ),
        read_as={"intent": "value", "area": ("Wessex",)},
        facts=("wessex.hives.2019",),
    )

    (page,) = fit(render(reply, revision="abc123"))

    assert [text.content for text in Message(page).texts()] == [
        "Wessex, 2019: 1,500 registered hives. ([Bee Office](https://bees.example/c))",
        (
            "The period before, 2018: 1,200.\n\n"
            "> Bees \\*start\\* early.\n— Melissa Honey\n\n"
            "*Only registered hives are counted.*"
        ),
        "**Source**\n- [Bee Office](https://bees.example/c), 3 May 2019",
        "-# Read as: Wessex\n-# Facts abc123",
    ]


def test_a_part_of_spaces_alone_is_left_out() -> None:
    blocks = (Block(BlockKind.TEXT, "\r"), Block(BlockKind.TEXT, "There is more."))

    (page,) = fit(render(Reply(Outcome.ANSWER, "Head.", blocks=blocks), revision="abc123"))

    assert [text.content for text in Message(page).texts()] == ["Head.", "There is more."]


def test_pages_are_turned_by_the_same_recipe() -> None:
    long = Reply(Outcome.ANSWER, "Head.", blocks=(Block(BlockKind.TEXT, "word " * 2_000),))
    said = Said(long, EMPTY, "?a question that is asked again for every page")
    pages = [compose(said, Showing(owner=7), page=number) for number in range(3)]

    for message in pages:
        ids = [item.id for row in message.rows() for item in row.items if isinstance(item, Button)]
        assert gathered(ids) == said.recipe
    labels = [
        [item.label for row in message.rows() for item in row.items if isinstance(item, Button)]
        for message in pages
    ]
    assert labels == [
        ["◀ Previous", "1 of 3", "Next ▶", "Delete"],
        ["◀ Previous", "2 of 3", "Next ▶", "Delete"],
        ["◀ Previous", "3 of 3", "Next ▶", "Delete"],
    ]


def test_a_long_reply_that_cannot_be_made_again_says_that_it_is_shortened() -> None:
    long = Reply(Outcome.ANSWER, "Head.", blocks=(Block(BlockKind.TEXT, "word " * 2_000),))
    message = compose(Said(long, EMPTY, ""), Showing(owner=7))

    assert [text.content for text in message.texts()][-1] == (
        "There is more than fits here. Ask about one area, period or speaker to see the rest."
    )
