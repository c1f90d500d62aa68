"""A question that fits a text and is about another thing: it is not told, but offered."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome
from tests.asking import IOWA, asker


@pytest.mark.parametrize(
    ("question", "near"),
    [
        ("what is the maximum sentence for drink driving", "offence-penalty"),
        ("Max penalty for fly tipping?", "offence-penalty"),
        ("is it a crime to drop litter", "offence-since-2017"),
        ("when was slavery made illegal", "offence-since-2017"),
        ("when did smoking in pubs become illegal", "offence-since-2017"),
        ("when did the data protection act 2018 come in", "offence-since-2017"),
        ("what was the campaign against plastic straws called", "wild-west-web"),
        ("what's the film Jaws about", "education-films"),
        ("which age group drinks the most", "most-targeted-essex"),
        ("who publishes the unemployment statistics", "where-figures-come-from"),
    ],
)
def test_the_word_that_tells_which_law_or_film_is_another_thing(ask, question, near) -> None:
    reply = ask(question)
    assert reply.outcome is Outcome.NO_ANSWER
    assert [choice.facts for choice in reply.choices] == [(near,)]


@pytest.mark.parametrize(
    ("question", "note"),
    [
        ("what is the maximum sentence for sexual messages to a child", "offence-penalty"),
        ("whats the longest u can get banged up for this", "offence-penalty"),
        ("when did the grooming law start", "offence-since-2017"),
        ("Has the Wild West Web thing borne fruit?", "wild-west-web"),
        ("What were those films meant to achieve?", "education-films"),
        ("Through what legal route were the police made to hand the data over?", "where-figures"),
    ],
)
def test_a_strange_word_is_no_other_thing_where_the_rest_is_tied_to_what_is_held(
    ask, question, note
) -> None:
    assert ask(question).facts[0].startswith(note)


def test_whatever_the_subject() -> None:
    base = load(IOWA).base
    assert base is not None
    ask = asker(base)
    assert ask("does muscatine still run its own power plant").outcome is Outcome.NO_ANSWER
    assert ask("What does net generation mean?").facts == ("what-is-net-generation",)
