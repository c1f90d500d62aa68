"""Which words of a question a text speaks of, small talk counted too."""

import pytest

from bot.facts import load
from bot.language.words import root
from bot.questions.texts.spoken_of import SpokenOf
from tests.asking import CLINIC

NOTE = "what-is-median"


@pytest.fixture(scope="module")
def spoken() -> SpokenOf:
    base = load(CLINIC).base
    assert base is not None
    return SpokenOf(base, places=("riverside",))


def test_words_of_grammar_places_and_numbers_tell_of_no_text(spoken) -> None:
    assert spoken.content(("what", "is", "the", "wait", "in", "riverside", "2019")) == {"wait"}


def test_a_word_of_small_talk_tells_what_is_asked(spoken) -> None:
    assert spoken.content(("best", "picture")) == set(map(root, ("best", "picture")))


def test_what_a_preposition_leads_to(spoken) -> None:
    assert spoken.led_to("what is the law on drones over a beach") == set(
        map(root, ("drones", "beach"))
    )


def test_a_text_speaks_of_its_own_words_and_of_those_it_is_asked_with(spoken) -> None:
    assert spoken.of({"median", "wait"}, NOTE) == 2
    assert spoken.of({"drone"}, NOTE) == 0
