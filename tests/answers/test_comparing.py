"""Answers that are worked out, and refusals to compare what differs."""

from bot.model.reply import BlockKind, Outcome, Reason


def made(reply) -> set[tuple[str, str]]:
    return {(one.what, one.value) for one in reply.computed}


def test_a_difference_between_areas(say) -> None:
    reply = say("how many more books were lent in Westshire than in Eastshire in 2020?")
    assert ("difference", "350") in made(reply)
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


def test_a_ratio_between_periods(say) -> None:
    reply = say("how many times as many books were lent in Westshire in 2020 as in 2019?")
    assert ("ratio", "1.3") in made(reply)


def test_a_share_of_the_whole_is_at_most_where_the_whole_is_at_least(say) -> None:
    reply = say("what percentage of the Northland loans in 2020 were in Westshire?")
    assert ("share", "31.3") in made(reply)
    [block] = [block for block in reply.blocks if block.kind is BlockKind.COMPUTED]
    assert "at most 31.3 per cent" in block.text


def test_a_monthly_average(say) -> None:
    reply = say("how many books a month were lent in Westshire in 2020 on average?")
    assert ("average", "104.2") in made(reply)


def test_a_ranking_leaves_out_the_area_that_holds_the_others(say) -> None:
    reply = say("which county lent the most books in 2020?")
    assert reply.facts == ("westshire.loans.2020", "eastshire.loans.2020")
    assert ("rank", "Westshire") in made(reply)


def test_what_is_counted_otherwise_is_not_compared(say) -> None:
    reply = say("are there more loans or more visits in Westshire?")
    assert (reply.outcome, reply.reason, reply.computed) == (
        Outcome.NO_ANSWER, Reason.NOT_COMPARABLE, ()
    )  # fmt: skip


def test_a_comparison_with_what_is_not_held_names_it(say) -> None:
    reply = say("were more books lent in Westshire or in Southshire in 2020?")
    assert (reply.outcome, reply.computed) == (Outcome.NO_ANSWER, ())
    assert "Southshire" in reply.headline


def test_areas_at_different_times_are_not_compared(say) -> None:
    reply = say("was Westshire in 2019 above Eastshire in 2020 for loans?")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPARABLE)
    assert set(reply.context) == {"westshire.loans.2019", "eastshire.loans.2020"}


def test_a_why_that_takes_absence_for_granted_gets_what_is_held(say) -> None:
    reply = say("why are there no loans in Westshire?")
    assert reply.facts == ("westshire.loans.2020",)
    assert reply.headline.startswith("The figures held are not zero.")


def test_a_why_that_turns_two_years_round_gets_both(say) -> None:
    reply = say("why were there more loans in Westshire in 2019 than in 2020?")
    assert set(reply.facts) == {"westshire.loans.2019", "westshire.loans.2020"}


def test_a_count_is_not_worked_back_from_a_percentage(say) -> None:
    reply = say("if a third of readers are children, how many children is that in Westshire?")
    assert reply.computed == ()
