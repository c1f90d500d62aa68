"""A remark that names the group which the question calls "it"."""

from bot.facts import load
from tests.asking import HARBOUR, last

SHIPS = load(HARBOUR).base


def test_it_is_the_group_of_the_remark() -> None:
    reply = last(SHIPS, "my dad was one of the dockers, how many staff did it have in March 2019?")
    assert reply.facts == ("harbour.staff.dockers.2019-m03",)
