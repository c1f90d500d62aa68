"""Units of measurement as people write them."""

from decimal import Decimal

import pytest

from bot.language.amounts.units import unit_at


@pytest.mark.parametrize(
    ("text", "of", "size"),
    [
        ("thousand megawatt hours", "watt hour", 10**9),
        ("gwh", "watt hour", 10**9),
        ("million mwh", "watt hour", 10**12),
        ("kilowatthours", "watt hour", 10**3),
        ("tonnes", "tonne", 1),
        ("tonne kilometres", "tonne metre", 10**3),
        ("km", "metre", 10**3),
    ],
)
def test_a_unit_and_its_size(text, of, size) -> None:
    unit = unit_at(text.split(), 0)
    assert unit is not None
    assert (unit.of, unit.size, unit.length) == (of, Decimal(size), len(text.split()))


@pytest.mark.parametrize("text", ["children", "hours", "million people", "", "what"])
def test_what_is_no_unit(text) -> None:
    assert unit_at(text.split(), 0) is None
