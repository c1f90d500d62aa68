"""A statement is checked, whatever is said of it beside: who thought so, and what of it."""

import pytest

from bot.model.reply import Verdict
from tests.asking import asker


@pytest.fixture
def say(library):
    return asker(library)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("so only 125 loans in Westshire in 2020. that's tiny", Verdict.DIFFERS),
        ("so only 125 loans in Westshire in 2020, that's tiny", Verdict.DIFFERS),
        ("12,500 loans in Westshire! that is shocking", Verdict.DIFFERS),
        ("1,250 loans in Westshire in 2020. that's a lot", Verdict.MATCHES),
        ("just 9 loans in Westshire? not worth the fuss", Verdict.DIFFERS),
        ("loans in Westshire halved, no panic needed. true?", Verdict.DIFFERS),
        ("nothing changed in Westshire, it's all media noise. right?", Verdict.DIFFERS),
        ("loans in Westshire up 25 per cent, what a success", Verdict.MATCHES),
        ("loans in Westshire down 25 per cent, what a pity", Verdict.DIFFERS),
        ("I thought loans went up in Westshire?", Verdict.MATCHES),
        ("I was sure loans fell in Westshire", Verdict.DIFFERS),
        ("I thought loans in Westshire fell between 2019 and 2020?", Verdict.DIFFERS),
        ("loans rose in Westshire? thought they dropped", Verdict.MATCHES),
        ("loans in Westshire are on the way down, according to my neighbour", Verdict.DIFFERS),
    ],
)
def test_what_is_thought_of_a_statement_is_no_part_of_it(text, verdict, say) -> None:
    assert say(text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire in 2020? that's my area",
        "loans in Westshire in 2020, that's all I need",
        "with 1,250 in Westshire and 900 in Eastshire, what's the total?",
        "Westshire went from 1,000 to 1,250 loans. What is that in per cent?",
    ],
)
def test_a_question_states_nothing(text, say) -> None:
    assert say(text).verdict is None
