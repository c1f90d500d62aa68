"""What people wrote is shown as they wrote it, and does nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.markup import code_block, escaped, link, quoted, small


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("2018-19", "2018-19"),
        ("*bold* _it_ ~~no~~", r"\*bold\* \_it\_ \~\~no\~\~"),
        ("||hidden||", r"\|\|hidden\|\|"),
        ("`code`", r"\`code\`"),
        ("[click](https://evil.example)", r"\[click\](https\://evil.example)"),
        ("see https://evil.example/a_b now", r"see https\://evil.example/a\_b now"),
        ("<@123> <#1> <t:1> </ask:1> <:x:1>", r"\<@123> \<#1> \<t:1> \</ask:1> \<:x:1>"),
        ("@everyone and @here", "@\u200beveryone and @\u200bhere"),
        ("# big", r"\# big"),
        ("> quote", r"\> quote"),
        ("- item\n* item", "\\- item\n\\* item"),
        ("-# small", r"\-# small"),
        ("1. first", r"1\. first"),
        ("a back\\slash", r"a back\\slash"),
    ],
)
def test_mark_up_is_escaped(written: str, sent: str) -> None:
    assert escaped(written) == sent


def test_an_address_of_the_fact_base_stays_a_link() -> None:
    known = "https://bees.example/a_b"

    assert escaped(f"See {known}.", {known}) == f"See {known}."


def test_an_address_that_only_begins_like_a_known_one_is_no_link() -> None:
    assert escaped("https://bees.example.evil.example", {"https://bees.example"}) == (
        r"https\://bees.example.evil.example"
    )


@given(st.text())
def test_taking_the_escapes_out_gives_back_what_was_written(text: str) -> None:
    read = re.sub(r"\\([^\w\s]|_)", r"\1", escaped(text))

    assert read.replace("\u200b", "") == text.replace("\u200b", "")


@given(st.text())
def test_nobody_is_ever_pinged(text: str) -> None:
    shown = escaped(text)

    assert not re.search(r"@(everyone|here)", shown)
    assert not re.search(r"(?<!\\)(\\\\)*<[@#]", shown)


def test_a_link_survives_brackets_in_its_address() -> None:
    assert link("a [b]", "https://bees.example/x_(y)") == (
        r"[a \[b\]](https://bees.example/x_%28y%29)"
    )


def test_what_is_no_web_address_is_shown_as_text() -> None:
    assert link("mail us", "mailto:a_b@bees.example") == r"mail us (mailto:a\_b@bees.example)"


def test_small_print_and_quotes_mark_every_line() -> None:
    assert (small("a\n\nb"), quoted("a\n\nb")) == ("-# a\n-# b", "> a\n> \n> b")


def test_a_code_block_cannot_be_ended_from_within() -> None:
    assert code_block("a ``` b").count("```") == 2
