"""Years from April on, named by the calendar years that they begin and end in."""

import pytest

BOTH = {"essex.offences.2017-18", "essex.offences.2018-19"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("essex 2017 to 2018", {"essex.offences.2017-18"}),
        ("essex 2017-19", BOTH),
        ("offences in Essex from 2017 to 2019", BOTH),
        ("offences in Essex since April 2017", BOTH),
        ("Essex since 2018", {"essex.offences.2018-19"}),
        (
            "the share of the five apps in England and Wales, 2017 to 2019",
            {"england-and-wales.five-apps.2017-19"},
        ),
    ],
)
def test_the_years_that_begin_and_end_in_those_named(text, facts, ask) -> None:
    assert set(ask(text).facts) == facts


def test_no_change_between_calendar_years_is_made_up(ask) -> None:
    assert not ask("how did Essex change from 2017 to 2019?").facts
