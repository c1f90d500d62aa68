"""When a note is no answer, however well its phrasings fit."""

import pytest

from bot.model.reply import Outcome


@pytest.mark.parametrize("text", ["top app", "the top three apps", "what's the top platform?"])
def test_the_first_of_a_group_is_told_by_no_note_that_is_silent_on_the_group(text, ask) -> None:
    """A note may tell of another top: the longest sentence."""
    assert "offence-penalty" not in ask(text).facts


def test_the_first_of_a_group_is_told_by_a_note_on_its_members(ask) -> None:
    reply = ask("which sex is targeted most in Essex?")
    assert (reply.outcome, reply.facts) == (Outcome.ANSWER, ("most-targeted-essex",))


@pytest.mark.parametrize("text", ["do you have 2020 figures", "stats for 2020?"])
def test_the_figures_of_a_time_are_told_by_no_note(text, ask) -> None:
    assert ask(text).headline == "No figure is held for 2020."
