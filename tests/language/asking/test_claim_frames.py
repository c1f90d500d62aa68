"""Telling a statement from who made it, and from the question whether it is so."""

import pytest

from bot.language.asking.claim_frames import asks_if_so, led_to, teller


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("is it fair to say that westshire had 90 loans", "westshire had 90 loans"),
        ("would i be right in saying westshire had 90?", "westshire had 90?"),
        ("do your figures show that it had 90", "it had 90"),
        ("please check this claim: it had 90", "it had 90"),
        ("is it the rural ones that you want", None),
        ("can you check the number of loans", None),
    ],
)
def test_what_is_asked_to_be_so(text, stated) -> None:
    assert asks_if_so(text) == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("the gazette writes that westshire had 90", "westshire had 90"),
        ("i was told at the gate that there were 90", "there were 90"),
        ("according to a talk i sat through, it had 90", "it had 90"),
        ("word in the canteen is that it had 90", "it had 90"),
        ("the rumour going round is: it had 90", "it had 90"),
        ("my brother boasts that it had 90", "it had 90"),
        ("tell me the count of reports that became loans", None),
    ],
)
def test_who_told_it(text, stated) -> None:
    begins = teller(text)
    assert (text[begins:] if begins else None) == stated


@pytest.mark.parametrize(
    ("text", "stated", "sure"),
    [
        ("my mate bet me a tenner that the loans rose", "the loans rose", True),
        ("my mate bet me a tenner that westshire lent 90", "westshire lent 90", False),
        ("the shop that sold 90", "sold 90", False),
        ("the force that recorded 90", None, False),
        ("how many is that in percent", None, False),
        ("15a of that 2003 act", None, False),
    ],
)
def test_what_follows_a_that(text, stated, sure) -> None:
    begins, told = led_to(text)
    assert ((text[begins:] if begins else None), told) == (stated, sure)


def test_who_puts_a_number_at_so_much_needs_no_article() -> None:
    told = "grandad puts the loans of westshire at 90"
    assert led_to(told)[0] == told.index("the loans")
    assert led_to("what puts the loans of westshire at 90") == (0, False)


def test_states_that_there_are_tell_nothing() -> None:
    assert teller("list the states with a rate above 14") == 0
