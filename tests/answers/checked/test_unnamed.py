"""Numbers claimed of nothing that is named."""

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import HARBOUR, RAILWAY, last

SHIPS = load(HARBOUR).base
TRAINS = load(RAILWAY).base


def test_what_can_hardly_be_the_main_measure_is_not_checked() -> None:
    reply = last(SHIPS, "did it get to 3 in March 2019?")
    assert reply.verdict is Verdict.CANNOT_CHECK


def test_what_may_be_it_is() -> None:
    assert last(SHIPS, "did it get to 915 in March 2019?").verdict is Verdict.MATCHES


def test_a_number_claimed_of_two_measures_is_held_against_each() -> None:
    claim = "punctuality and overcrowding were both above {} per cent in Alphaland in 2019"
    assert last(TRAINS, claim.format(50)).verdict is Verdict.DIFFERS
    assert last(TRAINS, claim.format(2)).verdict is Verdict.MATCHES


def test_a_statement_is_not_of_what_is_asked_about_next() -> None:
    reply = last(SHIPS, "fish landed in March 2019 was 510 tonnes, how about April 2019")
    assert reply.verdict is Verdict.MATCHES
    assert reply.facts == ("harbour.fish.2019-m03", "harbour.fish.2019-m04")
