"""A number stated of nothing that is named is held against the one figure that has it."""

import pytest

from bot.model.reply import Outcome, Verdict


@pytest.mark.parametrize(
    "text",
    ["My teacher said it's 1,250. Is she right?", "1,250 or 1,520 for 2020?"],
)
def test_the_figure_with_the_number_is_told(text, say) -> None:
    reply = say(text)
    assert reply.facts == ("westshire.loans.2020",)
    assert reply.verdict is Verdict.MATCHES


def test_a_rise_of_more_than_all_is_no_chance_either(ask) -> None:
    reply = ask("was it really 177%?")
    assert (reply.facts, reply.verdict) == (("essex.change.2018-19",), Verdict.MATCHES)


@pytest.mark.parametrize("text", ["Is 1,251 correct?", "Is 8 correct?"])
def test_a_number_that_is_none_or_small_tells_nothing(text, say) -> None:
    assert say(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "NSPCC said 'at least 4,373' - is that number right",
            "england-and-wales.offences.2018-19",
        ),
        ("the NSPCC says up by a third. Right?", "england-and-wales.change-words.2018-19"),
        ("the Leicester Mercury printed 51 per cent. Correct?", "leicestershire.change.2018-19"),
        ("the Leicester Mercury printed 89, true?", "leicestershire.offences.2018-19"),
        ("the NSPCC says 4,373", "england-and-wales.offences.2018-19"),
        ("according to the Leicester Mercury it is 89", "leicestershire.offences.2018-19"),
        ("did the NSPCC say more than 70%?", "england-and-wales.five-apps.2017-19"),
        ("Essex Police say 166", "essex.offences.2018-19"),
    ],
)
def test_a_number_that_somebody_held_is_said_to_say(text, fact, ask) -> None:
    reply = ask(text)
    assert (reply.verdict, reply.facts[0]) == (Verdict.MATCHES, fact)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("the Leicester Mercury printed 166, true?", "essex.offences.2018-19"),
        ("the NSPCC says 166", "essex.offences.2018-19"),
    ],
)
def test_a_number_may_be_that_of_another_source(text, fact, ask) -> None:
    reply = ask(text)
    assert (reply.verdict, reply.facts[0]) == (Verdict.OTHER_SCOPE, fact)


@pytest.mark.parametrize(
    "text", ["the NSPCC says 4,374", "the Leicester Mercury printed 12, true?"]
)
def test_a_number_that_nobody_printed_gets_no_other_words_of_theirs(text, ask) -> None:
    reply = ask(text)
    assert (reply.verdict, reply.facts) == (Verdict.CANNOT_CHECK, ())
