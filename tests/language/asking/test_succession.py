"""Which of two numbers is told of the earlier time, in any words for before and after."""

import pytest

from bot.language.asking.succession import earlier_first


@pytest.mark.parametrize(
    ("bare", "dated", "forward"),
    [
        ("A went from N M up to N", "", True),
        ("A had N M , then N", "", True),
        ("A M N to N", "", True),
        ("in P A had N M and in the next one N", "before", True),
        ("A N M , N P", "later", True),
        ("it was N and is now N in A", "", True),
        ("it was N after N in A", "", False),
        ("A had N in P , up from N", "", False),
        ("A had N M , having had N before", "", False),
        ("A had N M now and N then", "", False),
        ("the A figure before N was N", "", False),
        ("before it was N , A had N", "", False),
        ("A had N before N", "", True),
        ("A had N M before it reached N", "", True),
        ("A had N and N", "", None),
        ("A had N before and N before that", "", None),
        ("A had N", "", None),
    ],
)
def test_what_is_told_first_may_be_earlier_or_later(bare, dated, forward) -> None:
    assert earlier_first(bare, dated=dated) is forward
