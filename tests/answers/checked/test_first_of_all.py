"""A number that matches, claimed to be the most of all or of one place alone."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had 166, the most in the country, right?", Verdict.CANNOT_CHECK),
        ("Leicestershire recorded 89, the lowest of all forces, right?", Verdict.CANNOT_CHECK),
        ("Leicestershire's 51% rise was the biggest of all, right?", Verdict.DIFFERS),
        ("Essex went up 177%, more than any other force, right?", Verdict.CANNOT_CHECK),
        ("Only Essex had more than 100, right?", Verdict.CANNOT_CHECK),
        ("Essex only had 60 in 2017/18, right?", Verdict.MATCHES),
        ("Essex had 166, at least according to my cousin. Is that right?", Verdict.MATCHES),
    ],
)
def test_the_number_is_not_all_that_is_claimed(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_a_number_is_not_held_against_a_text_about_lengths_of_time(ask) -> None:
    assert ask("At 166, Essex tops the list, right?").verdict is Verdict.CANNOT_CHECK
