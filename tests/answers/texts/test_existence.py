"""Whether anything is held or told of something."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Are there any films?", "education-films"),
        ("Do you have any court cases at all?", "court-outcomes"),
        ("is there anything about the law", "offence-since-2017"),
        (
            "do you have any number for under 12s in Essex?",
            "essex.victims.11-or-under.2018-19",
        ),
    ],
)
def test_what_is_held_of_it_is_told(question, fact, ask) -> None:
    assert ask(question).facts == (fact,)


@pytest.mark.parametrize(
    "question",
    [
        "Are deepfakes of kids covered?",
        "is there any proof the films made fewer kids get groomed",
        "do you have any figures for London?",
        "was there a campaign before wild west web",
        "are there a lot of under-thirteens with an instagram account",
    ],
)
def test_what_is_held_of_something_else_is_not(question, ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "question",
    ["is the England and Wales figure exact?", "Is E&W's number complete, or might it be higher?"],
)
def test_how_firm_a_figure_is_is_told_by_the_figure(question, ask) -> None:
    assert ask(question).facts == ("england-and-wales.offences.2018-19",)
