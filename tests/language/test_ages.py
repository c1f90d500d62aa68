"""Ages and age bands, however they are put."""

import pytest

from bot.language.ages import find_ages


@pytest.mark.parametrize(
    "text", ["eleven or even younger", "11-year-olds and younger", "11-year-olds or under"]
)
def test_a_limit_put_at_more_length(text) -> None:
    assert [(age.low, age.high) for age in find_ages(text)] == [(None, 11)]
