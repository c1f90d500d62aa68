"""What a measure means, told where that is asked for and no figure of it."""

import pytest

from bot.model.reply import Reason


@pytest.mark.parametrize(
    "text",
    [
        "explain the death rate like I'm twelve",
        "Death rate: definition please, it's for a geography test",
        "how is this supposed to be read, what does death rate even mean",
        "what is the fatality rate?",
        "what exactly is the death rate?",
        "what does 'death rate' actually mean in these Moorland numbers?",
    ],
)
def test_the_note_on_a_measure_is_reached_by_its_names(text, ride) -> None:
    assert ride(text).facts == ("what-is-the-death-rate",)


def test_of_a_place_the_figure_is_asked_for(ride) -> None:
    assert ride("what is the death rate in Moorland?").facts == ("moor.deaths.2020",)


def test_the_unit_is_not_what_is_measured_in_it(ride) -> None:
    assert ride("what is a tonne-kilometre please?").facts == ("what-is-a-tonne-kilometre",)


@pytest.mark.parametrize("text", ["death rate in 2009", "what was the death rate in 1999?"])
def test_what_a_measure_means_is_not_told_for_its_figure_at_a_time(text, ride) -> None:
    assert ride(text).reason is Reason.NOT_HELD
