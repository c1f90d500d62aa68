"""Signs written as the web writes them."""

from __future__ import annotations

import pytest

from bot.language.entities import unescaped


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("girls &amp; boys", "girls & boys"),
        ("&lt;b&gt;how many&#63;", "<b>how many?"),
        ("Q&amp", "Q&"),
        ("girls & boys", "girls & boys"),
        ("M&S", "M&S"),
    ],
)
def test_signs_are_read_as_what_they_stand_for(written: str, meant: str) -> None:
    assert unescaped(written) == meant
