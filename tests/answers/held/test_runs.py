"""Long runs of months are told by their ends, the highest and the lowest."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.held import runs
from bot.facts import load
from bot.model.period import Period
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
