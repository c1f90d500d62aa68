"""Telling a statement from the question whether it is so."""

import pytest

from bot.language.asking.verdict_asked import only_judges, without_verdict


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("loans rose by half, is that right?", "loans rose by half"),
        ("loans rose by half, is she talking nonsense", "loans rose by half"),
        ("westshire had 90 loans - a true headline?", "westshire had 90 loans"),
        ("westshire had 90 loans, true or false?", "westshire had 90 loans"),
        ("westshire had 90 loans, can i print that?", "westshire had 90 loans"),
        ("westshire had 90 loans, so says our vicar", "westshire had 90 loans"),
        ("westshire had 90 loans, according to this pamphlet", "westshire had 90 loans"),
        ("westshire had 90 loans, thats what the tweet says", "westshire had 90 loans"),
        ("westshire had 90 loans, wasn't it", "westshire had 90 loans"),
        ("westshire had 90 loans. true/false?", "westshire had 90 loans"),
        ("half of them were stolen, or so says our vicar", "half of them were stolen"),
        ("9 of them were stolen, or that's what the vicar told us", "9 of them were stolen"),
        ("9 of them were stolen - does that agree with the counts?", "9 of them were stolen"),
        ("correct yes/no", ""),
        ("is that number good?", ""),
        ("tick or cross?", ""),
        ("has westshire nearly doubled or is that just talk", "has westshire nearly doubled"),
        ("did it rise by half or is it all media hype?", "did it rise by half"),
        ("i doubt it.", ""),
        ("ok to repeat?", ""),
        ("does that add up?", ""),
    ],
)
def test_what_is_stated(text, stated) -> None:
    assert without_verdict(text) == stated


@pytest.mark.parametrize(
    "text", ["how many loans, is that right?", "is the number of loans right here", "westshire?"]
)
def test_a_question_states_nothing(text) -> None:
    assert without_verdict(text) is None


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("typo", True),
        ("spot the error", True),
        ("confirm or refute", True),
        ("true or bogus", True),
        ("do your figures bear her out", True),
        ("whats wrong with that", True),
        ("what is the right number", False),
        ("is it right in milltown", False),
        ("how many is that", False),
    ],
)
def test_words_that_only_judge(text, only) -> None:
    assert only_judges(text.split()) is only
