"""Values as people write them in facts files."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.amounts.values import read_value
from bot.model.value import Bound, Scale

COUNT, PERCENT, TIMES, POINTS = Scale.COUNT, Scale.PERCENT, Scale.TIMES, Scale.POINTS


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("166", "166"),
        ("0", "0"),
        ("4,373", "4373"),
        ("12,345.6", "12345.6"),
        ("-3.5", "-3.5"),
        ("−3.5", "-3.5"),
        ("minus 3", "-3"),
        ("4.3k", "4300"),
        ("1.2 million", "1200000"),
        ("£1.2 million", "1200000"),
        ("half a million", "500000"),
        ("2 hundred and six", "206"),
        ("forty-two", "42"),
        ("a hundred and sixty six", "166"),
        ("two thousand three hundred and six", "2306"),
        ("two hundred thousand", "200000"),
        ("two point five", "2.5"),
    ],
)
def test_a_count_is_read_from_digits_and_words(text, number):
    value = read_value(text)
    assert (value.number, value.scale, value.bound) == (Decimal(number), COUNT, Bound.EXACT)


@pytest.mark.parametrize(
    ("text", "number", "scale"),
    [
        ("177%", "177", PERCENT),
        ("177 per cent", "177", PERCENT),
        ("70 per-cent", "70", PERCENT),
        ("51 percent", "51", PERCENT),
        ("+36%", "36", PERCENT),
        ("up 36%", "36", PERCENT),
        ("36% higher", "36", PERCENT),
        ("down 8%", "-8", PERCENT),
        ("8% lower", "-8", PERCENT),
        ("8 percentage points", "8", POINTS),
        ("8 points", "8", POINTS),
        ("0.5 pp", "0.5", POINTS),
        ("3.4 times", "3.4", TIMES),
        ("2x", "2", TIMES),
        ("x2", "2", TIMES),
        ("10-fold", "10", TIMES),
        ("one and a half times", "1.5", TIMES),
    ],
)
def test_the_unit_gives_the_scale(text, number, scale):
    value = read_value(text)
    assert (value.number, value.scale, value.rounded) == (Decimal(number), scale, False)


@pytest.mark.parametrize(
    ("text", "number", "scale"),
    [
        ("a quarter", "25", PERCENT),
        ("half", "50", PERCENT),
        ("three-quarters", "75", PERCENT),
        ("1/4", "25", PERCENT),
        ("½", "50", PERCENT),
        ("1 in 5", "20", PERCENT),
        ("one in five", "20", PERCENT),
        ("one child in five", "20", PERCENT),
        ("two girls in every five", "40", PERCENT),
        ("every fifth", "20", PERCENT),
        ("one out of every five", "20", PERCENT),
        ("nine in ten", "90", PERCENT),
        ("doubled", "2", TIMES),
        ("twice as many", "2", TIMES),
        ("tripled", "3", TIMES),
        ("tenfold", "10", TIMES),
        ("halved", "0.5", TIMES),
    ],
)
def test_fractions_and_multiples_are_roundings(text, number, scale):
    value = read_value(text)
    assert (value.number, value.scale, value.rounded) == (Decimal(number), scale, True)


@pytest.mark.parametrize(("text", "thirds"), [("a third", 1), ("by a third", 1), ("two thirds", 2)])
def test_thirds_keep_their_digits(text, thirds):
    assert read_value(text).number == Decimal(100 * thirds) / 3


@pytest.mark.parametrize(
    ("text", "bound", "number"),
    [
        ("at least 4,373", Bound.AT_LEAST, "4373"),
        ("4,000+", Bound.AT_LEAST, "4000"),
        ("20 or more", Bound.AT_LEAST, "20"),
        ("more than a quarter", Bound.MORE_THAN, "25"),
        ("more than double", Bound.MORE_THAN, "2"),
        ("over 7,500", Bound.MORE_THAN, "7500"),
        ("by more than a third", Bound.MORE_THAN, None),
        ("about a quarter", Bound.ABOUT, "25"),
        ("around 40%", Bound.ABOUT, "40"),
        ("nearly 75%", Bound.ALMOST, "75"),
        ("almost half", Bound.ALMOST, "50"),
        ("just under 75%", Bound.ALMOST, "75"),
        ("up to 5", Bound.UP_TO, "5"),
        ("fewer than 20", Bound.LESS_THAN, "20"),
        ("under 20", Bound.LESS_THAN, "20"),
        ("exactly 20", Bound.EXACT, "20"),
    ],
)
def test_words_that_limit_a_value_become_its_bound(text, bound, number):
    value = read_value(text)
    assert value.bound is bound
    assert number is None or value.number == Decimal(number)


def test_the_words_are_kept_as_written():
    assert read_value("  More than a QUARTER ").text == "More than a QUARTER"


EXAMPLES = (
    "166, 4,373, at least 4,373, 51%, 8 percentage points, a quarter, 1 in 5, doubled, 3.4 times"
)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", f"no value is given; write it as {EXAMPLES}"),
        (
            "n/a",
            f"can't read 'n/a' as a value: there is no number in it; write it as {EXAMPLES}",
        ),
        ("166 offences", f"can't read '166 offences' as one value; write it as {EXAMPLES}"),
        ("10 to 20", f"can't read '10 to 20' as one value; write it as {EXAMPLES}"),
        ("43,73", "the commas in '43,73' don't set off groups of three digits, as in 4,373"),
        ("1.2.3", f"'1.2.3' has more than one decimal point; write the value as {EXAMPLES}"),
        ("007", f"a number in '007' starts with 0; write the value as {EXAMPLES}"),
        ("9" * 16, "the number in '9999999999999999' has more than 15 digits"),
    ],
)
def test_what_cannot_be_read_is_explained(text, complaint):
    with pytest.raises(ValueError, match=r".") as refused:
        read_value(text)
    assert str(refused.value) == complaint


@pytest.mark.parametrize("text", ["17/18", "5 in 12 months", "6 in 5", "1/0", "one in zero"])
def test_what_only_looks_like_a_fraction_is_refused(text):
    with pytest.raises(ValueError, match="as one value"):
        read_value(text)


@given(st.integers(0, 10**15 - 1))
def test_every_whole_number_reads_back(number):
    assert read_value(f"{number:,}").number == number
    assert read_value(str(number)).number == number


@given(st.one_of(st.text(), st.text("0123456789,.-+% ", max_size=400)))
def test_any_text_is_read_or_refused(text):
    try:
        value = read_value(text)
    except ValueError:
        return
    assert value.number.is_finite()
    assert value.text == text.strip()
