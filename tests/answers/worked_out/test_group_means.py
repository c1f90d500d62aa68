"""The average of all groups, where a mean is held undivided."""

import pytest

from bot.facts import load
from bot.language.shown import says
from tests.asking import WORLD, Ask, asker


@pytest.fixture(scope="module")
def grow() -> Ask:
    base = load(WORLD.parent / "barley").base
    assert base is not None
    return asker(base)


@pytest.mark.parametrize(
    "asked",
    [
        "average over all the varieties at Duluth in 1932",
        "mean yield of the ten varieties at Duluth in 1932",
        "how much did the varieties yield on average at Duluth in 1932?",
    ],
)
def test_the_mean_of_all_groups_is_the_figure_undivided(grow, asked) -> None:
    reply = grow(asked)
    assert reply.facts == ("duluth.yield.1932",)
    assert any(block.text.startswith(says.UNDIVIDED) for block in reply.blocks)


@pytest.mark.parametrize(
    "asked",
    [
        "how far above the Duluth average was Peatland in 1932?",
        "did Peatland beat the mean at Duluth in 1932?",
    ],
)
def test_a_group_is_set_against_the_mean(grow, asked) -> None:
    reply = grow(asked)
    assert reply.facts == ("duluth.yield.peatland.1932", "duluth.yield.1932")
    assert [one.what for one in reply.computed] == ["difference"]


def test_a_count_has_no_such_mean(sit) -> None:
    assert "entries" not in str(sit("average entries over all subjects in 2023").facts)
