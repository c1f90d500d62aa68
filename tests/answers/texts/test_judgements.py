"""Whether something is any good, or ought to be, is a judgement: no figure or text tells."""

import pytest

from bot.facts import load
from bot.language.shown import says
from tests.asking import IOWA, WORLD, asker


@pytest.mark.parametrize(
    "question",
    [
        "Is the NSPCC exaggerating?",
        "Are the police lying?",
        "Is the law working?",
        "were the films any good",
        "Is the Wild West Web campaign a good idea?",
        "is eight years enough for what he did",
        "Was the judge too hard on him?",
        "is the charity biased",
        "Should social media be banned?",
        "what do you think about the new law",
        "How good are the films?",
        "was it right to make it an offence",
        "was the NSPCC's campaign successful",
        "Are two years in jail a fair punishment?",
        "Would you say the police in Essex are competent?",
        "what's your favourite app",
        "can grooming be harmful",
        "In your opinion, do the social networks do enough?",
    ],
)
def test_a_judgement_is_declined(question, ask) -> None:
    reply = ask(question)
    assert reply.step == "judgement"
    assert reply.headline == says.NO_JUDGEMENT


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("Does the NSPCC think self-regulation works?", ("wanless-no-time",)),
        ("Can these figures be trusted?", ("what-the-figures-show",)),
        ("How strict is the sentence?", ("offence-penalty",)),
        ("is any message enough to be guilty", ("what-is-the-offence",)),
        ("has the wild west web made a difference to the law", ("wild-west-web",)),
        ("does Leicestershire Police work with other agencies", ("leics-police-partners",)),
        ("did the NSPCC work these out on its own", ("where-figures-come-from",)),
        ("how bad is it in Essex", ("essex.offences.2018-19",)),
    ],
)
def test_what_is_told_in_such_words_is_none(question, facts, ask) -> None:
    assert ask(question).facts == facts


def test_what_two_counts_tell_is_none(ask) -> None:
    assert ask("Is Essex worse than Leicestershire?").step == "claim"


@pytest.mark.parametrize(
    ("base", "question"),
    [
        (IOWA, "is wind power any good"),
        (IOWA, "Should Iowa build more wind farms?"),
        (WORLD, "Is Japan a good place to live?"),
        (WORLD, "Is China lying about its population?"),
    ],
)
def test_a_judgement_is_one_on_any_subject(base, question) -> None:
    assert asker(load(base).base)(question).step == "judgement"
