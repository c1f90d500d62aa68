"""What a question takes for granted, as far as it says so."""

import pytest

from bot.language.normalise import normalise
from bot.questions.aside.premise import perhaps_granted, taken_for_granted


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Given that loans fell, who gets the credit?", "loans fell"),
        ("Now that nobody reads, is it the internet?", "nobody reads"),
        ("Since loans began in 1950 why do you start in 2019?", "loans began in 1950"),
        ("Loans halved, so why open longer?", "loans halved"),
        ("Since when are loans counted?", None),
        ("Did loans fall, and if so why?", None),
        ("How many loans in Westshire?", None),
    ],
)
def test_what_is_led_in_as_given(text, taken) -> None:
    assert taken_for_granted(normalise(text)) == taken


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Now loans have halved, can we go home?", "loans have halved"),
        ("As Westshire cut its loans, who gets the medal?", "westshire cut its loans"),
        ("Thank goodness loans fell. Who gets the medal?", "loans fell"),
        ("As a parent, how many loans?", None),
        ("Loans fell.", None),
    ],
)
def test_what_may_be_taken_for_granted(text, taken) -> None:
    assert perhaps_granted(normalise(text)) == taken
