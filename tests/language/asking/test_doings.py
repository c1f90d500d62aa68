"""What a question asks to have been done, and whether a text tells anything of it."""

import pytest

from bot.language.asking.doings import tells_done

LIBRARY = "The town library lends books to anybody. It was opened in 1890 by the mayor."
ASKS = ("what is the library for", "who let the town have a library", "how was the money raised")


@pytest.mark.parametrize(
    "question",
    [
        "who owns the library",
        "who founded the library",
        "and who took over from the mayor",
        "do you know who painted the library",
        "has the library ever won a prize",
        "has the mayor retired",
        "how was the thief caught",
        "which readers refused to pay",
        "is there a follow up to the book",
        "are the staff trained for it",
        "does the library have a motto",
        "was there any music at the opening",
    ],
)
def test_a_text_that_has_nothing_of_what_was_done_does_not_tell_it(question) -> None:
    assert not tells_done(question, LIBRARY, ASKS)


@pytest.mark.parametrize(
    "question",
    [
        "who opened the library",
        "who lends books there",
        "who was it that opened it",
        "who goes to the library",
        "who was said to be behind it",
        "who raised the money",
        "what does the library do",
        "why did nobody object to the library",
        "is the man who caught the thief the mayor",
        "how come they refuse to lend it",
        "does it have any books",
        "they had a catchily named library",
    ],
)
def test_a_text_tells_what_it_or_a_phrasing_has_and_what_is_not_asked_for(question) -> None:
    assert tells_done(question, LIBRARY, ASKS)


def test_the_same_is_told_in_another_word_for_it() -> None:
    assert tells_done("who wrote the play", "The play's author is Ann Lee.", ())
    assert tells_done("did police arrest him", "He was caught in May.", ())
    assert tells_done("who founded the club", "The club's.", ("who was the founder of the club",))
