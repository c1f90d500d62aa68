"""What a question takes for granted is held against the facts before anything is told."""

from bot.model.reply import Verdict


def test_a_comparison_taken_for_granted_is_checked(say) -> None:
    reply = say("Given that Westshire lent fewer than Eastshire in 2020, is it the weather there?")
    assert reply.verdict is Verdict.DIFFERS
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


def test_what_is_so_is_not_corrected(say) -> None:
    reply = say("Given that Westshire lent more than Eastshire in 2020, is it the weather there?")
    assert reply.verdict is not Verdict.DIFFERS


def test_a_why_with_a_wrong_date_gets_the_right_one(ask) -> None:
    reply = ask("Given that it became an offence in 2003, why do the figures begin in 2017/18?")
    assert reply.facts == ("offence-since-2017",)


def test_a_welcome_fall_is_a_fall_all_the_same(ask) -> None:
    assert ask("What is behind the welcome fall in Leicestershire?").facts == (
        "leicestershire.change.2018-19",
    )
