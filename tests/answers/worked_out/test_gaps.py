"""The gap between two areas at two times, and what a share leaves."""

import pytest

from bot.answers.asking import Answering
from bot.answers.held.lookup import FigureIndex
from bot.answers.worked_out import gaps
from bot.facts import load
from bot.language.shown import computing
from bot.model.reply import Outcome
from bot.questions.reader import Reader
from bot.shipped import default_facts
from tests.questions.score import TODAY


@pytest.fixture(scope="module")
def shipped():
    return load(default_facts()).base


@pytest.mark.parametrize(
    "text",
    [
        "did the gap between Essex and Leicestershire grow?",
        "how much did the difference between Essex and Leicestershire change?",
        "the gap between Essex and Leicestershire in 2017/18 and in 2018/19",
        "is the gap between Essex and Leicestershire wider than it was the year before?",
        "is the gap between Essex and Leicestershire the same as in 2017/18?",
    ],
)
def test_both_gaps_are_told(text, shipped) -> None:
    reply = gaps.answer(Answering(FigureIndex(shipped), TODAY), Reader(shipped).read(text).query)
    assert reply is not None
    assert [made.value for made in reply.computed] == ["1", "77"]


@pytest.mark.parametrize(
    "text",
    [
        "the gap between Essex and Leicestershire in 2017/18",
        "what is the gap between the Essex increase and the Leicestershire increase?",
    ],
)
def test_one_gap_is_another_question(text, shipped) -> None:
    query = Reader(shipped).read(text).query
    assert gaps.answer(Answering(FigureIndex(shipped), TODAY), query) is None


@pytest.mark.parametrize(
    "text",
    [
        "By what factor did the gap between Essex and Leicestershire grow?",
        "Essex's lead over Leicestershire: what percentage increase in the lead is that?",
        "How many times larger is the gap between Essex and Leicestershire than the year before?",
    ],
)
def test_the_part_by_which_a_gap_grew_is_not_worked_out(text, ask) -> None:
    reply = ask(text)
    told = (reply.outcome, reply.headline, reply.computed)
    assert told == (Outcome.NO_ANSWER, computing.NOT_COMPUTABLE_GAP, ())


def test_what_a_share_leaves_has_its_bound_turned(say) -> None:
    reply = say("what share of readers in Westshire were not children?")
    [made] = reply.computed
    assert (made.what, made.value) == ("rest", "66.7")
    assert any("at most 66.7 per cent" in block.text for block in reply.blocks)


def test_one_gap_is_told_of_two_groups_in_one_year(ride) -> None:
    reply = ride("How much more freight came by diesel trains than by electric ones in 2018?")
    assert [made.value for made in reply.computed if made.what == "difference"] == ["11700"]
