"""Long runs of months are told by their ends, the highest and the lowest."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.answers.held import runs
from bot.facts import load
from bot.model.period import Period
from bot.model.reply import Verdict
from bot.model.value import Value
from tests.asking import HARBOUR


def _run(length: int, months: int = 1) -> list:
    base = load(HARBOUR).base
    assert base is not None
    one = base.figures["harbour.staff.2019-m01"]
    return [
        replace(
            one,
            id=f"f{at}",
            period=Period(24228 + at * months, months, label=f"period {at}"),
            value=Value(str(at % 30), Decimal(at % 30)),
        )
        for at in range(length)
    ]


def test_three_years_of_months_are_told_by_four_of_them() -> None:
    told, words = runs.shortened(_run(36))
    assert [figure.id for figure in told] == ["f0", "f35", "f29"]
    assert words is not None
    assert words.startswith("36 figures are held from period 0 to period 35")


def test_years_and_a_year_of_months_are_told_one_by_one() -> None:
    for figures in (_run(36, 12), _run(12)):
        assert runs.shortened(figures) == (figures, None)


def test_years_are_told_without_their_months(dock) -> None:
    assert dock("fish landed each year").facts == ("harbour.fish.2019", "harbour.fish.2020")


def test_periods_in_a_row_are_named_by_their_ends() -> None:
    periods = [figure.period for figure in _run(14)]
    later = Period(24300, 1, label="later")
    assert runs.names([*periods, later], 12) == ["period 0 to period 13", "later"]
    assert runs.names(periods[:3], 12) == ["period 0", "period 1", "period 2"]


@pytest.mark.parametrize(
    "asked",
    [
        "fish landed by month in 2019",
        "list the fish landed for each month of 2019",
        "fish landed month by month in 2019",
        "fish landed in all the months of 2019",
    ],
)
def test_each_month_is_told_where_the_year_is_held_as_well(dock, asked) -> None:
    assert dock(asked).facts == tuple(f"harbour.fish.2019-m{month:02}" for month in range(1, 13))


def test_months_are_told_without_a_year_among_them(dock) -> None:
    facts = dock("fish landed from December 2018 to February 2020").facts
    assert "harbour.fish.2019" not in facts


def test_a_claim_of_each_month_is_held_against_each(dock) -> None:
    assert dock("every month of 2019 had over 300 tonnes of fish, true?").verdict is (
        Verdict.MATCHES
    )
    reply = dock("each month of 2019 had more than 370 tonnes of fish landed, true?")
    assert (reply.verdict, reply.facts[0]) == (Verdict.DIFFERS, "harbour.fish.2019-m12")
