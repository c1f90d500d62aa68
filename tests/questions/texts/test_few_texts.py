"""A base with one note: it is no answer to whatever is asked."""

import pytest

from bot.facts import load
from tests.asking import CLINIC, LEAGUE, MARKET, asker


@pytest.mark.parametrize("folder", [CLINIC, LEAGUE, MARKET], ids=lambda folder: folder.name)
def test_one_note_is_not_told_for_everything(folder) -> None:
    base = load(folder).base
    assert base is not None
    ask = asker(base)
    for text in (
        "who is the mayor",
        "is it safe",
        "where is Atlantis from",
        "what is the best inn",
    ):
        assert base.notes.keys().isdisjoint(ask(text).facts), text


def test_one_note_is_told_for_what_it_tells() -> None:
    base = load(CLINIC).base
    assert base is not None
    assert asker(base)("whats a median wait?").facts == ("what-is-median",)
