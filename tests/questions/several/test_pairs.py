"""Two questions in one, each with a measure or a period of its own, and what leans on a reply."""

import pytest

from bot.engine import Engine
from bot.facts import load
from bot.model.query import Conversation
from tests.asking import RAILWAY
from tests.questions.score import TODAY


@pytest.fixture(scope="module")
def engine():
    base = load(RAILWAY).base
    assert base is not None
    return Engine(base)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Please send me 2018 for diesel and electric, and 2019 for diesel.",
            {
                "alphaland.freight.diesel.2018",
                "alphaland.freight.electric.2018",
                "alphaland.freight.diesel.2019",
            },
        ),
        (
            "Moorland's journeys in 2018, also South Vale's death rate that same year",
            {"moor.journeys.2018", "south-vale.deaths.2018"},
        ),
        (
            "Moorland 2018. South Vale 2019. Journeys.",
            {"moor.journeys.2018", "south-vale.journeys.2019"},
        ),
        (
            "Diesel in 2018 and 2019. Then electric for the same two years.",
            {
                "alphaland.freight.diesel.2018",
                "alphaland.freight.diesel.2019",
                "alphaland.freight.electric.2018",
                "alphaland.freight.electric.2019",
            },
        ),
    ],
)
def test_each_has_its_own(text, figures, engine) -> None:
    reply, _ = engine.ask(text, today=TODAY)
    assert set(reply.facts) == figures


def test_that_is_the_group_named_before(engine) -> None:
    conversation = Conversation()
    for turn in ("freight by diesel trains in 2019?", "was that more than electric that year?"):
        reply, conversation = engine.ask(turn, today=TODAY, conversation=conversation)
    assert set(reply.facts) == {"alphaland.freight.diesel.2019", "alphaland.freight.electric.2019"}
