"""What is claimed after a figure: of another place beside it, or of the rise in other words."""

import pytest

from bot.model.query import Conversation
from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("turns", "verdict"),
    [
        (("how many in Leicestershire?", "and Essex had nearly twice as many, right?"), "matches"),
        (("how many in Leicestershire?", "and Essex had five times as many, right?"), "differs"),
        (("how many in Essex?", "Leicestershire had twice as many, right?"), "differs"),
        (("how much did Leicestershire go up?", "so about half, right?"), "matches"),
        (("how much did Leicestershire go up?", "so it doubled, right?"), "differs"),
        (("how much did Essex rise?", "so about half, right?"), "differs"),
    ],
)
def test_what_is_claimed_goes_on_from_what_was_shown(turns, verdict, engine, today) -> None:
    before = Conversation()
    for turn in turns:
        reply, before = engine.ask(turn, today=today, conversation=before)
    assert reply.verdict is Verdict(verdict)
