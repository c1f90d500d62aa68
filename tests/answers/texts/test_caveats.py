"""What is to be borne in mind with the figures, asked for in any of its words."""

import pytest

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import Ask, asker


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    "text",
    [
        "what should I be careful about when using these counts?",
        "any pitfalls in using these figures",
        "what should one be wary of with these numbers",
        "which limitations do these figures have",
        "What's the weakness of counting offences that way?",
        "Do these numbers tell us how often it really happens?",
        "what do the numbers leave out",
        "Is a higher count proof that things are getting worse?",
        "Can I conclude from the figures that more children are being groomed?",
        "Could the increase simply be more people ringing the police?",
        "is it possible that the rise is just better recording",
    ],
)
def test_what_the_figures_do_not_show(text, ask) -> None:
    assert ask(text).facts == ("what-the-figures-show",)


@pytest.mark.parametrize("text", ["is there a speed limit in Essex", "how careful are parents"])
def test_other_limits_and_cares(text, ask) -> None:
    assert not ask(text).facts
