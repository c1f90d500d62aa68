"""What a question is as a whole, beyond what it names."""

import pytest

from bot.model.reply import Outcome
from bot.questions.reader import Reader
from bot.questions.shape import asks_rule, of_reckoning
from tests.asking import asker


@pytest.mark.parametrize(
    "text",
    [
        "what's 20 per cent of 600",
        "how do you work out a percentage increase",
        "what does pct stand for",
        "what's the difference between per cent and percentage points?",
    ],
)
def test_sums_and_their_words_alone_are_about_nothing_held(text, library) -> None:
    assert of_reckoning(Reader(library).read(text).query)
    assert asker(library)(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    ["what percentage of readers are children", "what's the difference between them in per cent"],
)
def test_a_share_of_something_is_no_such_sum(text, library) -> None:
    assert not of_reckoning(Reader(library).read(text).query)


@pytest.mark.parametrize(
    "text",
    [
        "does a single loan of two books get counted twice",
        "if one reader takes three books is that three loans or one",
        "are renewals counted once or several times",
        "does a renewal count as two",
        "can one loan be of more than one book",
        "could there be two readers per loan",
    ],
)
def test_by_which_rule_something_is_counted_is_no_claim(text, library) -> None:
    assert asks_rule(Reader(library).read(text).query)
    assert asker(library)(text).verdict is None


@pytest.mark.parametrize("text", ["Westshire counted two loans", "was it 1,250 loans or 900"])
def test_a_number_that_is_stated_is_no_rule(text, library) -> None:
    assert not asks_rule(Reader(library).read(text).query)


@pytest.mark.parametrize("text", ["what's the time in Westshire", "what time are loans made"])
def test_no_count_tells_the_hour(text, library) -> None:
    assert asker(library)(text).outcome is Outcome.NO_ANSWER
