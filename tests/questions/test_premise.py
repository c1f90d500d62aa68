"""What a question takes for granted, as far as it says so."""

import pytest

from bot.language.normalise import normalise
from bot.questions.premise import taken_for_granted


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
