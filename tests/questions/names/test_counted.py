"""Things that a group is named by are not what is counted: there are jobs in shops, not shops."""

from __future__ import annotations

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import IOWA, last

EMPLOYMENT = load(IOWA.parent / "employment").base
ELECTRICITY = load(IOWA).base


@pytest.mark.parametrize(
    "asked",
    [
        "how many shops were there in June 2010?",
        "how many factories existed in March 2012?",
        "how many farms are there?",
    ],
)
def test_where_persons_are_counted_the_places_they_work_in_are_not_held(asked) -> None:
    assert EMPLOYMENT is not None
    assert last(EMPLOYMENT, asked).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "asked",
    [
        "how many retail workers were there in June 2010?",
        "how many jobs were there in shops in June 2010?",
        "how many retailers were there in June 2010?",
    ],
)
def test_those_who_work_in_them_are(asked) -> None:
    assert EMPLOYMENT is not None
    assert last(EMPLOYMENT, asked).facts == ("us.employees.retail.2010-m06",)


def test_what_is_measured_is_no_number_of_the_things_that_make_it() -> None:
    assert ELECTRICITY is not None
    asked = "how many nuclear power stations were there in 2010?"
    assert last(ELECTRICITY, asked).outcome is Outcome.NO_ANSWER
    told = last(ELECTRICITY, "how many renewables were there in 2012?")
    assert told.facts == ("iowa.generation.renewables.2012",)
