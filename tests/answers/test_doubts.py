"""Doubts about a note that fits: another text is told, or a question goes back."""

from bot.model.reply import Outcome


def test_a_text_that_is_asked_for_far_more_nearly_is_told(ask) -> None:
    reply = ask("which number did Essex Police ask the public to ring")
    assert reply.facts == ("essex-police-advice",)


def test_which_of_two_texts_is_meant_is_asked_where_the_signs_disagree(ask) -> None:
    reply = ask("this is a new crime, no? how many years it exist already")
    assert reply.outcome is Outcome.CHOICE
    assert [choice.facts for choice in reply.choices] == [
        ("offence-penalty",),
        ("offence-since-2017",),
    ]
    for choice in reply.choices:
        assert ask(choice.ask).facts == choice.facts
