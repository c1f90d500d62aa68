"""Answers that are worked out, and refusals to compare what differs."""

import pytest

from bot.language.shown import says
from bot.model.reply import BlockKind, Outcome, Reason, Verdict


def made(reply) -> set[tuple[str, str]]:
    return {(one.what, one.value) for one in reply.computed}


def test_a_difference_between_areas(say) -> None:
    reply = say("how many more books were lent in Westshire than in Eastshire in 2020?")
    assert ("difference", "350") in made(reply)
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


def test_how_much_times_is_how_many_times(say) -> None:
    reply = say("how much times more books were lent in Westshire in 2020 than in 2019?")
    assert "ratio" in {made.what for made in reply.computed}


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


def test_of_areas_named_with_different_times_these_are_said_to_differ(say) -> None:
    reply = say("was Westshire in 2019 above Eastshire in 2020 for loans?")
    assert set(reply.facts) == {"westshire.loans.2019", "eastshire.loans.2020"}
    assert "different periods" in "".join(block.text for block in reply.blocks)


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


@pytest.mark.parametrize(
    "text",
    [
        "Loans in Northland in 2020: how many of them were not in Westshire?",
        "How many Northland loans were outside Westshire in 2020?",
        "Take Westshire away from the Northland loans in 2020. What is left for everybody else?",
    ],
)
def test_a_rest_is_asked_for_in_many_ways(text, say) -> None:
    assert made(say(text)) >= {("rest", "2750")}


@pytest.mark.parametrize(
    "text",
    [
        "The Westshire loans in 2020: above or below that for Eastshire?",
        "We are told that Westshire is big. How do its loans in 2020 stack up against Eastshire?",
    ],
)
def test_an_area_is_set_against_the_one_named_beside_it(text, say) -> None:
    reply = say(text)
    assert reply.facts == ("westshire.loans.2020", "eastshire.loans.2020")
    assert ("higher", "Westshire") in made(reply)


def test_a_monthly_average_of_each_area(say) -> None:
    reply = say("how many loans a month on average in 2020, Westshire against Eastshire?")
    assert made(reply) == {("average", "104.2"), ("average", "75")}


def test_named_areas_are_ranked_whatever_lies_in_what(say) -> None:
    reply = say("rank Westshire, Eastshire and Northland by loans in 2020")
    assert ("rank", "Northland") in made(reply)
    assert len(reply.facts) == 3


def test_rises_of_two_areas_in_plain_numbers(ask) -> None:
    reply = ask("In plain numbers, did Essex or Leicestershire rise by more?")
    differences = {("difference", "106"), ("difference", "30"), ("difference", "76")}
    assert made(reply) == differences | {("higher", "Essex")}
    assert len(reply.facts) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Larger jump in plain numbers, not percentages: Essex or Leicestershire?",
        "Forget percentages, how many extra cases did Essex and Leicestershire each get?",
        "How many more offences did Essex add than Leicestershire added?",
        "In sheer numbers, who put on more, Leicestershire or Essex?",
    ],
)
def test_more_ways_to_ask_for_rises_in_plain_numbers(text, ask) -> None:
    assert {("difference", "106"), ("difference", "30")} <= made(ask(text))


@pytest.mark.parametrize(
    "text",
    [
        "what would Westshire's yearly total of loans come to per month?",
        "Westshire's loans in 2020 divided by twelve",
    ],
)
def test_more_ways_to_ask_for_a_month(text, say) -> None:
    assert made(say(text)) == {("average", "104.2")}


def test_the_two_figures_of_two_areas_are_one_of_each(ask) -> None:
    reply = ask("five apps, East of England and England and Wales, what are the two figures?")
    assert len(reply.facts) == 2


def test_shares_are_compared_where_no_counts_are_held(ask) -> None:
    reply = ask("Are the apps a bigger factor in the East of England than in Leicestershire?")
    assert reply.reason is Reason.NOT_COMPARABLE
    assert len(reply.context) == 2


def test_a_fall_taken_for_granted_in_one_period_gets_the_one_before_too(say) -> None:
    reply = say("For what reason did the Westshire visits shrink in 2020?")
    assert reply.facts == ("westshire.visits.2020", "westshire.visits.2019")


def test_what_lies_outside_one_area_is_the_rest_of_the_widest_around_it(say) -> None:
    reply = say("how many loans were there outside Westshire in 2020?")
    assert made(reply) >= {("rest", "2750")}


@pytest.mark.parametrize(
    "text",
    [
        "by how many does Westshire outnumber Eastshire in 2020?",
        "how far is Eastshire behind Westshire in 2020?",
        "whose loans were the smaller in 2020, Westshire's or Eastshire's?",
        "how does Westshire shape up next to Eastshire in 2020?",
        "what separates Westshire and Eastshire in loans in 2020?",
        "what was between Westshire and Eastshire in loans in 2020?",
        "were Westshire and Eastshire neck and neck in loans in 2020?",
    ],
)
def test_more_ways_to_compare_two_areas(text, say) -> None:
    reply = say(text)
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}
    assert {made.what for made in reply.computed} == {"difference", "higher"}
    assert reply.verdict is None


@pytest.mark.parametrize(
    "text",
    [
        "can you put the counties in order, the one with most loans first?",
        "sort the counties by number of loans, largest first",
        "arrange Westshire, Eastshire and Northland by loans from high to low",
    ],
)
def test_more_ways_to_ask_for_an_order(text, say) -> None:
    assert "rank" in {made.what for made in say(text).computed}


def test_one_area_s_part_of_everything(say) -> None:
    reply = say("what share of all loans in 2020 were in Westshire?")
    assert set(reply.facts) == {"westshire.loans.2020", "northland.loans.2020"}
    assert [made.what for made in reply.computed] == ["share"]


def test_figures_named_by_their_numbers_that_are_not_alike(say) -> None:
    reply = say("compare Westshire's 1,250 with its 12 visits in 2020")
    assert reply.outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("by what margin does Westshire lead Eastshire in 2020?", "difference", "350"),
        ("which is ahead in 2020, Westshire or Eastshire?", "difference", "350"),
        ("how many Eastshires fit into Westshire in 2020?", "ratio", "1.4"),
        ("Northland less Westshire in 2020", "rest", "2750"),
        ("if you leave Westshire away, how much is Northland in 2020?", "rest", "2750"),
        ("how much of the Northland figure in 2020 isn't Westshire?", "rest", "2750"),
        (
            "how much bigger is Westshire than Eastshire in 2020, in per cent?",
            "percentage change",
            "38.9",
        ),
    ],
)
def test_other_words_for_setting_figures_against_each_other(text, what, value, say) -> None:
    assert (what, value) in made(say(text))


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("for each Eastshire loan in 2020, how many did Westshire make?", "ratio", "1.4"),
        ("how many Westshire loans per Eastshire loan in 2020?", "ratio", "1.4"),
        ("Westshire ÷ Eastshire, loans, 2020?", "ratio", "1.4"),
        ("how many loans separate Westshire and Eastshire in 2020?", "difference", "350"),
        ("how many loans is Eastshire short of Westshire in 2020?", "difference", "-350"),
        ("Westshire − Eastshire, loans in 2020", "difference", "350"),
        ("were Westshire and Eastshire about equal in 2020?", "difference", "350"),
        ("how many loans in 2020 were in neither Westshire nor Eastshire?", "rest", "1850"),
        (
            "if there were 100 loans in Northland, how many would be in Westshire in 2020?",
            "share",
            "31.3",
        ),
    ],
)
def test_sums_asked_for_in_a_clause_a_sign_or_a_verb(text, what, value, say) -> None:
    assert (what, value) in made(say(text))


@pytest.mark.parametrize(
    "text",
    [
        "the latest Westshire loans figure less the one before",
        "Westshire's loans in 2020, take away the 2019 ones",
        "subtract the 2019 loans of Westshire from the 2020 ones",
        "what do I get if I take the earlier Westshire loans figure off the later one?",
    ],
)
def test_one_period_less_another_is_a_difference_and_no_rest(text, say) -> None:
    reply = say(text)
    assert ("difference", "250") in made(reply)
    assert set(reply.facts) == {"westshire.loans.2020", "westshire.loans.2019"}


@pytest.mark.parametrize(
    "text",
    [
        "rank Westshire and Eastshire by loans, highest first",
        "is it Westshire or Eastshire that tops the loans?",
        "was it Westshire or Eastshire with more loans in 2020?",
    ],
)
def test_two_areas_in_order_are_told_with_the_higher(text, say) -> None:
    assert ("higher", "Westshire") in made(say(text))


@pytest.mark.parametrize(
    "text",
    [
        "Who added more offences year to year, in plain numbers: Essex or Leicestershire?",
        "In numbers, not per cent, who gained more offences: Essex or Leicestershire?",
    ],
)
def test_rises_in_numbers_asked_for_before_the_areas_are_named(text, ask) -> None:
    reply = ask(text)
    assert {("difference", "106"), ("difference", "30")} <= made(reply)


@pytest.mark.parametrize(
    "text",
    [
        "four apps without Messenger, East of England, what per cent?",
        "what share were on the apps except Instagram in the East of England?",
    ],
)
def test_a_group_less_one_of_its_members_is_no_rest(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_all_of_a_kind_together_are_what_lies_around_them(ask) -> None:
    reply = ask("how many offences, all forces put together, last year?")
    assert reply.facts == ("england-and-wales.offences.2018-19",)
    assert ("sum", "255") in made(ask("both forces together, last year?"))


@pytest.mark.parametrize("how", ["better", "worse", "lower"])
def test_two_years_named_are_compared(how, ride) -> None:
    reply = ride(f"which year was {how} for journeys in Moorland, 2018 or 2019?")
    assert set(reply.facts) == {"moor.journeys.2018", "moor.journeys.2019"}
    assert ("difference", "200") in made(reply)


@pytest.mark.parametrize(
    "text",
    [
        "which force had the worst numbers in the country?",
        "out of all 43 forces, which one logged the most offences?",
        "how does Essex rank among the forces of England and Wales?",
        "top 5 worst forces",
    ],
)
def test_few_are_held_of_all_that_are_to_be_ranked(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_whether_one_is_the_worst_is_no_question_for_a_note(ask) -> None:
    reply = ask("was Leicestershire the worst in England?")
    assert reply.facts == ("leicestershire.offences.2018-19",)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Essex has more than any other county, true?", Verdict.CANNOT_CHECK),
        ("does Essex have more than anywhere else?", Verdict.CANNOT_CHECK),
        ("did Leicestershire rise more than any other force?", Verdict.DIFFERS),
    ],
)
def test_more_than_all_others_is_the_most(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "which police force in the country had the highest number of these crimes?",
        "which force out of all 43 came out worst?",
        "which of the 43 forces had the biggest rise",
        "rank all the forces",
        "the ten worst forces for this",
    ],
)
def test_the_first_of_those_held_is_not_the_first_of_all(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "text", ["which of these forces has the most?", "of all the forces you hold, which is highest"]
)
def test_those_held_are_put_in_order_where_they_are_meant(text, ask) -> None:
    assert ask(text).facts == ("essex.offences.2018-19", "leicestershire.offences.2018-19")


@pytest.mark.parametrize("text", ["which force saw the biggest drop?", "which area fell most?"])
def test_none_fell_most_where_none_fell(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())
    assert reply.headline == says.FALL_NOT_HELD


@pytest.mark.parametrize(
    "text",
    [
        "rank the five apps from most to least used",
        "order the apps by how often they were used",
        "which platform was used the least?",
        "which app came second?",
        "which platform was in last place?",
    ],
)
def test_one_figure_of_a_whole_group_puts_it_in_no_order(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_COMPARABLE)


def test_how_much_more_is_told_the_way_it_is_asked(dock) -> None:
    reply = dock("how much more fish was landed in 2019 than in 2020?")
    assert reply.facts == ("harbour.fish.2019", "harbour.fish.2020")
    assert reply.computed[0].value == "70"


@pytest.mark.parametrize("asked", ["which", "who"])
def test_two_are_compared_at_each_of_two_times(play, asked) -> None:
    text = f"{asked} had more points in 2020/21, Ashby or Carrow, and {asked} in 2022/23?"
    reply = play(text)
    years = ("2020-21", "2022-23")
    assert {*reply.facts} == {f"{c}.points.{y}" for c in ("ashby", "carrow") for y in years}
    assert len(reply.computed) == 4


@pytest.mark.parametrize(
    "text",
    [
        "how far did Eastshire fall short of Westshire in loans in 2020?",
        "how far does Eastshire lag behind Westshire, loans 2020",
        "how much did Eastshire trail Westshire in loans in 2020?",
    ],
)
def test_how_far_one_place_trails_another(text, say) -> None:
    reply = say(text)
    assert ("difference", "350") in [(one.what, one.value.lstrip("-")) for one in reply.computed]


@pytest.mark.parametrize(
    "text",
    [
        "by what percent did Westshire's loans exceed Eastshire's in 2020?",
        "how many percent more loans did Westshire have than Eastshire in 2020",
        "by what percentage was Westshire ahead of Eastshire in loans in 2020",
    ],
)
def test_how_far_one_lies_above_another_in_per_cent(text, say) -> None:
    assert "percentage change" in {what for what, _ in made(say(text))}
