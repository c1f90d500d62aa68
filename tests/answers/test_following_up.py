"""Questions that lean on the ones before them: set against them, both at once, or about a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Reason, Verdict
from bot.shipped import default_facts
from tests.asking import last

if TYPE_CHECKING:
    from bot.model.facts import FactBase


@pytest.mark.parametrize(
    "turn",
    [
        "So more than Eastshire?",
        "By how many more than in Eastshire?",
        "Compared with Eastshire?",
        "Fewer loans than Eastshire?",
    ],
)
def test_one_place_is_set_against_the_last(turn, library) -> None:
    reply = last(library, "How many books were lent in Westshire in 2020?", turn)
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}
    assert "350" in {one.value for one in reply.computed}


def test_one_year_is_set_against_the_last(library) -> None:
    reply = last(library, "Loans in Westshire in 2020?", "so more than in 2019?")
    assert set(reply.facts) == {"westshire.loans.2020", "westshire.loans.2019"}


def test_one_place_set_against_nothing_is_not_compared_with_its_own_past(say) -> None:
    assert say("More loans than Westshire?").computed == ()


@pytest.mark.parametrize(
    "turns",
    [
        ("Loans in Westshire in 2020?", "and Eastshire?", "both together?"),
        ("Loans in Westshire in 2020?", "and Eastshire?", "the two of them combined"),
        ("Loans in Westshire in 2020?", "and Eastshire?", "add those up"),
        ("Loans in Westshire in 2020?", "and Eastshire?", "put those two together"),
        ("Loans in Westshire in 2020?", "and Eastshire?", "sum?"),
        ("Loans in Westshire in 2020?", "and Eastshire?", "total of the two"),
    ],
)
def test_both_of_the_last_two_are_told(turns, library) -> None:
    assert set(last(library, *turns).facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


def test_of_three_asked_one_by_one_the_first_two_are_added_up(library) -> None:
    turns = ("Loans in Westshire in 2020?", "and Eastshire?", "and Northland?")
    assert set(last(library, *turns, "add up the first two").facts) == {
        "westshire.loans.2020",
        "eastshire.loans.2020",
    }


def test_a_change_is_from_one_of_the_last_two_to_the_other(railway) -> None:
    turns = ("Passenger journeys in Alphaland in 2018?", "and in 2020?", "how much did they fall?")
    reply = last(railway, *turns)
    assert {one.value for one in reply.computed} >= {"-5000"}


def test_of_two_groups_asked_one_by_one_the_difference_is_told(railway) -> None:
    turns = ("Freight carried by diesel in 2018?", "and electric?", "what's the difference?")
    reply = last(railway, *turns)
    assert "11700" in {one.value.lstrip("-") for one in reply.computed}


def test_a_third_place_after_two_compared_is_not_compared_with_its_own_past(library) -> None:
    reply = last(library, "Did Eastshire lend more in 2020 than Northland?", "and Westshire?")
    assert reply.computed == ()


@pytest.mark.parametrize(
    ("turns", "first"),
    [
        (("Which region had the most journeys in 2018?", "and in 2020?"), "2020"),
        (("Which region had the most journeys in 2018?", "and the fewest?"), "2018"),
    ],
)
def test_a_ranking_goes_on(turns, first, railway) -> None:
    reply = last(railway, *turns)
    assert [one.what for one in reply.computed] == ["rank"]
    assert reply.facts[0].endswith(first)


def test_what_a_ranking_came_to_is_asked_about(railway) -> None:
    most = last(railway, "Which region had the most journeys in 2018?").facts[0].split(".")[0]
    reply = last(railway, "Which region had the most journeys in 2018?", "and its death rate?")
    assert reply.facts[0].startswith(f"{most}.deaths")


def test_the_same_thing_is_asked_of_another(library) -> None:
    turns = ("Share of children among readers in Westshire?", "And the same thing for Eastshire?")
    assert "Eastshire" in last(library, *turns).headline


@pytest.mark.parametrize("turn", ["and what does that mean?", "how is that measured?"])
def test_what_the_figure_just_shown_means(turn, railway) -> None:
    reply = last(railway, "death rate in Alphaland in 2018", turn)
    assert reply.facts == ("what-is-the-death-rate",)


@pytest.mark.parametrize(
    ("turns", "verdict"),
    [
        (("Is it true Westshire lent 1,250 books in 2020?", "and Eastshire 800?"), "differs"),
        (("Did Westshire lend 1,250 books in 2020?", "and Eastshire 900?"), "matches"),
    ],
)
def test_a_claim_goes_on(turns, verdict, library) -> None:
    assert last(library, *turns).verdict == verdict


@pytest.mark.parametrize(
    ("turns", "figure"),
    [
        (("journeys in Alphaland in 2020", "two years before?"), "alphaland.journeys.2018"),
        (("journeys in Alphaland in 2018", "and 2 years later"), "alphaland.journeys.2020"),
        (("alphaland 2018.. no wait i want the year after that one",), "alphaland.journeys.2019"),
        (
            ("journeys in Moorland in 2018", "in North Vale?", "the first one again?"),
            "moor.journeys.2018",
        ),
    ],
)
def test_a_time_or_a_turn_is_counted_from_the_last_one(turns, figure, railway) -> None:
    assert last(railway, *turns).facts == (figure,)


def test_the_most_and_the_fewest_are_two_rankings(ride) -> None:
    reply = ride("Which region had the most journeys in 2018 and which the fewest?")
    assert [one.what for one in reply.computed] == ["rank", "rank"]


@pytest.mark.parametrize(
    "text", ["How many books were lent in Milltown in Westshire?", "Loans in Milltown, Westshire?"]
)
def test_a_town_is_not_told_of_by_the_county_named_after_it(text, say) -> None:
    reply = say(text)
    assert reply.outcome is Outcome.NO_ANSWER
    assert "Milltown" in reply.headline


def test_a_town_named_beside_another_county_is_said_not_to_be_held(say) -> None:
    reply = say("Loans in Eastshire and Milltown in 2020?")
    assert reply.facts == ("eastshire.loans.2020",)
    assert any("Milltown" in block.text for block in reply.blocks)


def test_a_town_is_not_compared_by_its_county(say) -> None:
    assert say("Compare loans in Eastshire with Milltown").outcome is Outcome.NO_ANSWER


@pytest.fixture(scope="module")
def shipped() -> FactBase:
    """The facts that come with the bot: a base of many notes."""
    base = load(default_facts()).base
    assert base is not None
    return base


@pytest.mark.parametrize(
    ("first", "turn", "note"),
    [
        ("what is the Wild West Web campaign", "who is behind it?", "wild-west-web"),
        ("any films about this for schools?", "who made them?", "education-films"),
        ("any films about this for schools?", "what's the other one called?", "education-films"),
        (
            "what did the man with the fake Facebook profile get?",
            "was there another case?",
            "court-two-and-a-half-years",
        ),
    ],
)
def test_what_points_back_at_a_note_is_told_by_it(first, turn, note, shipped) -> None:
    assert last(shipped, first, turn).facts == (note,)


@pytest.mark.parametrize(
    ("first", "turn", "fact"),
    [
        ("Essex offences last year?", "are those official?", "where-figures-come-from"),
        ("app share for Leicestershire", "which apps are in that?", "leicestershire.four-apps"),
    ],
)
def test_what_is_asked_of_a_figure_just_shown(first, turn, fact, shipped) -> None:
    assert last(shipped, first, turn).facts == (fact,)


@pytest.mark.parametrize(
    ("first", "turn"),
    [
        ("who was targeted most in Essex?", "how many of them were there?"),
        ("what films were there?", "how many of them were there?"),
    ],
)
def test_what_points_back_at_a_note_gets_no_figure(first, turn, shipped) -> None:
    assert last(shipped, first, turn).outcome is Outcome.NO_ANSWER


def test_what_points_back_at_a_note_may_name_what_another_tells(shipped) -> None:
    turns = ("when did it become an offence?", "what is the maximum sentence for it?")
    assert last(shipped, *turns).facts == ("offence-penalty",)


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (("I'm from Westshire", "how many loans did we have in the latest year of all?"), {"2020"}),
        (("Westshire in 2019?", "how many more the next year?"), {"2019", "2020"}),
        (("Westshire in 2019?", "was it more in 2020?"), {"2019", "2020"}),
        (("Westshire in 2019?", "are you sure?"), {"2019"}),
        (("Westshire in 2019?", "double check that please"), {"2019"}),
    ],
)
def test_a_place_and_a_time_are_carried(turns, facts, library) -> None:
    assert set(last(library, *turns).facts) == {f"westshire.loans.{year}" for year in facts}


def test_the_share_of_the_area_around_the_last_one(library) -> None:
    reply = last(library, "loans in Westshire in 2020?", "what share of the Northland total?")
    assert ("share", "31.3") in {(one.what, one.value) for one in reply.computed}


def test_the_speaker_of_the_last_words_is_meant_by_the_same_person(library) -> None:
    reply = last(library, "who said people had more time to read?", "what did the same person say?")
    assert reply.facts == ("reader-on-rise",)


def test_a_change_is_told_in_numbers_after_it_was_told_in_per_cent(shipped) -> None:
    reply = last(shipped, "What was the rise in Essex?", "how many offences is that?")
    assert ("difference", "106") in {(one.what, one.value) for one in reply.computed}


def test_two_places_told_one_after_the_other_are_added_up(library) -> None:
    reply = last(library, "loans in Westshire in 2020?", "Eastshire's?", "together?")
    assert ("sum", "2150") in {(one.what, one.value) for one in reply.computed}


def test_the_nation_is_the_widest_area_with_figures(shipped) -> None:
    reply = last(shipped, "How many offences in Essex?", "same for the nation please")
    assert reply.facts == ("england-and-wales.offences.2018-19",)


def test_ours_is_set_beside_another(library) -> None:
    reply = last(
        library, "We're from Westshire. How do our loans compare with Eastshire's in 2020?"
    )
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


@pytest.mark.parametrize(
    ("turn", "note"),
    [
        ("Is that an official figure?", "where-figures-come-from"),
        ("Who put that number together?", "where-figures-come-from"),
        ("what does recorded mean here", "what-the-figures-show"),
        ("since when is that even a crime", "offence-since-2017"),
        ("what counts as an offence here?", "what-is-the-offence"),
    ],
)
def test_what_no_number_tells_is_not_taken_for_more_of_the_last_figure(turn, note, base) -> None:
    assert last(base, "How many in Essex last year?", turn).facts == (note,)


@pytest.mark.parametrize("turn", ["and per head?", "and under 10?", "what about over 16s?"])
def test_what_is_not_held_of_the_last_question_is_within_the_subject(turn, base) -> None:
    reply = last(base, "What share of victims in England and Wales were under 12?", turn)
    assert reply.reason is Reason.NOT_HELD


def test_a_slip_is_put_right(base) -> None:
    reply = last(base, "Essex in the year to April 2019", "Typo, I meant 2017/18.")
    assert reply.facts == ("essex.offences.2017-18",)


def test_how_far_one_thing_is_up_is_not_set_against_another(base) -> None:
    reply = last(base, "Essex total please", "and Leicestershire?", "by how much is that up?")
    assert reply.facts == ("leicestershire.change.2018-19",)


def test_two_rises_are_points_apart(base) -> None:
    turns = ("what is the increase in Essex?", "and Leicestershire?", "how many points apart?")
    assert [(one.what, one.value) for one in last(base, *turns).computed][:1] == [("points", "126")]


def test_no_count_is_made_of_a_share_just_told(base) -> None:
    asked = "What share of victims in England and Wales were under 12?"
    reply = last(base, asked, "how many victims is that?")
    assert (reply.reason, reply.computed) == (Reason.NOT_COMPUTABLE, ())


@pytest.mark.parametrize(
    ("turn", "first"),
    [
        ("in which year was it highest?", "moor.journeys.2019"),
        ("which year was it best?", "moor.journeys.2019"),
        ("and which regions are above 1,000?", "north-vale.journeys.2020"),
    ],
)
def test_an_order_or_a_limit_is_asked_for_after_a_figure(turn, first, railway) -> None:
    assert last(railway, "journeys in Moorland in 2020", turn).facts[0] == first


@pytest.mark.parametrize(
    ("turn", "figures"),
    [
        ("now diesel for the same year", ["diesel.2018"]),
        ("ok now diesel", ["diesel.2018"]),
        ("diesel now?", ["diesel.2020"]),
        ("ok now the latest one", ["electric.2020"]),
        ("how much has it grown since?", ["electric.2020", "electric.2018"]),
        ("and how did it change from then to 2019?", ["electric.2019", "electric.2018"]),
    ],
)
def test_the_time_of_the_last_question_goes_on(turn, figures, railway) -> None:
    reply = last(railway, "electric freight in 2018?", turn)
    assert list(reply.facts) == [f"alphaland.freight.{figure}" for figure in figures]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("What films did the police help with?", "Who directed them?"),
        ("What films did the police help with?", "Did they win any awards?"),
        ("What is the Online Harms Bill?", "Did it ever get through parliament?"),
        ("What is Wild West Web?", "How many people signed it?"),
        ("What is the Wild West Web campaign", "When did they start it?"),
    ],
)
def test_what_is_not_held_of_what_a_note_tells_of_is_not_told_by_it(first, then) -> None:
    base = load(default_facts()).base
    assert last(base, first, then).outcome is Outcome.NO_ANSWER


def test_a_place_whose_figures_were_asked_for_in_general_is_kept(library) -> None:
    reply = last(library, "What do you have on Westshire?", "Only the latest loans.")
    assert reply.facts == ("westshire.loans.2020",)


@pytest.mark.parametrize(
    "turn", ["which of the three is the lowest", "so which was biggest", "put those in order"]
)
def test_all_that_were_asked_after_one_by_one_are_put_in_order(turn, library) -> None:
    turns = ("Loans in Westshire in 2020?", "and Eastshire", "and Northland", turn)
    reply = last(library, *turns)
    assert set(reply.facts) == {
        "westshire.loans.2020",
        "eastshire.loans.2020",
        "northland.loans.2020",
    }


def test_what_was_asked_of_something_else_is_none_of_them(library) -> None:
    turns = ("Visits in Westshire?", "Loans in Westshire in 2020?", "and Eastshire", "which is it?")
    reply = last(library, *turns, "which of them had more")
    assert set(reply.facts) == {"westshire.loans.2020", "eastshire.loans.2020"}


@pytest.mark.parametrize(
    ("turn", "fact", "verdict"),
    [
        ("what about 2017/18, 70 wasn't it?", "essex.offences.2017-18", Verdict.DIFFERS),
        ("the year before that it was 60, right?", "essex.offences.2017-18", Verdict.MATCHES),
        ("so that's 106 up", "essex.offences.2018-19", Verdict.MATCHES),
    ],
)
def test_a_claim_may_follow_an_answer(turn, fact, verdict, shipped) -> None:
    reply = last(shipped, "How many offences in Essex?", turn)
    assert (reply.verdict, reply.facts[0]) == (verdict, fact)


def test_all_of_a_follow_up_leans_on_what_was_asked(shipped) -> None:
    turns = (
        "By what percentage did Essex rise?",
        "what about Leicestershire, and what about Kent?",
    )
    reply = last(shipped, *turns)
    assert reply.facts == ("leicestershire.change.2018-19",)
    assert "No figure is held for Kent." in {block.text for block in reply.blocks}


@pytest.mark.parametrize(
    ("turn", "verdict"),
    [
        ("so nearly twice Leicestershire", Verdict.MATCHES),
        ("is that three times what Leicestershire had?", Verdict.DIFFERS),
        ("half of what Leicestershire had?", Verdict.DIFFERS),
        ("is it the same in Leicestershire?", None),
        ("does Leicestershire have as many?", None),
        ("so Leicestershire is worse", None),
        ("is Leicestershire higher?", None),
    ],
)
def test_another_place_is_set_beside_the_last(turn, verdict, shipped) -> None:
    reply = last(shipped, "How many offences in Essex?", turn)
    assert set(reply.facts) == {"essex.offences.2018-19", "leicestershire.offences.2018-19"}
    assert (reply.verdict, bool(reply.computed)) == (verdict, True)


@pytest.mark.parametrize(
    "turn", ["and as a number?", "and as a number of cases?", "how many cases?"]
)
def test_a_share_is_asked_for_as_a_count(turn, shipped) -> None:
    reply = last(shipped, "What share was on Instagram in the East of England?", turn)
    assert reply.facts == ("east-of-england.instagram.2018-19",)


@pytest.mark.parametrize("turn", ["and as a number?", "in cases I mean", "I mean in offences"])
def test_a_rise_is_asked_for_as_a_count(turn, shipped) -> None:
    reply = last(shipped, "By how much did it rise in Essex?", turn)
    assert "106" in {one.value for one in reply.computed}


def test_a_number_to_call_is_still_given_after_a_figure(shipped) -> None:
    turns = ("How many offences in Essex?", "what number can I call?")
    assert last(shipped, *turns).outcome is Outcome.SUPPORT


def test_the_first_of_several_is_gone_back_to(shipped) -> None:
    turns = ("How many offences in Essex?", "and Leicestershire?", "and England and Wales?")
    assert last(shipped, *turns, "go back to the first one").facts == ("essex.offences.2018-19",)


def test_whether_speakers_agree_is_told_by_no_figure(shipped) -> None:
    turns = ("What did Essex Police say about the rise?", "and Leicestershire Police?")
    assert last(shipped, *turns, "do they agree?").facts == ("leics-police-reporting",)


@pytest.mark.parametrize(
    ("turn", "facts"),
    [
        ("not last year, the year before", {"essex.offences.2017-18"}),
        ("can I quote that?", {"essex.offences.2018-19"}),
        (
            "where does that put it against Leicestershire?",
            {"essex.offences.2018-19", "leicestershire.offences.2018-19"},
        ),
        (
            "where does that leave it against Leicestershire?",
            {"essex.offences.2018-19", "leicestershire.offences.2018-19"},
        ),
        ("and what about Leicestershire, was it 160?", {"leicestershire.offences.2018-19"}),
    ],
)
def test_a_figure_is_talked_on_about(turn, facts, shipped) -> None:
    assert set(last(shipped, "How many offences in Essex last year?", turn).facts) == facts


def test_what_is_not_held_has_a_name(shipped) -> None:
    assert "sex of the victim" in last(shipped, "figures by sex?").headline


def test_why_something_is_not_held_asks_for_no_cause_of_the_next(shipped) -> None:
    turns = ("How many offences in Scotland?", "why don't you have it?", "Essex then")
    assert last(shipped, *turns).facts == ("essex.offences.2018-19",)


def test_a_figure_withdrawn_is_still_what_was_asked_for(library) -> None:
    turns = ("How many visits in Eastshire?", "ok, Westshire's then")
    assert last(library, *turns).facts == ("westshire.visits.2020",)


@pytest.mark.parametrize("turn", ["help", "banana"])
def test_what_is_no_follow_up_gets_nothing_of_the_last_answer(turn, shipped) -> None:
    reply = last(shipped, "how many offences in Essex?", turn)
    assert (reply.outcome is not Outcome.ANSWER, reply.facts) == (True, ())


@pytest.mark.parametrize(
    "turn", ["compare Essex and Leicestershire", "which is higher, Essex or Leicestershire?"]
)
def test_two_places_compared_after_a_quote_are_compared_by_figures(turn, shipped) -> None:
    reply = last(shipped, "what did Peter Wanless say?", turn)
    assert set(reply.facts) == {"essex.offences.2018-19", "leicestershire.offences.2018-19"}


def test_what_was_counted_is_asked_of_the_next_place_too(shipped) -> None:
    # Of the East of England only shares are held, which nobody asked for.
    reply = last(shipped, "how many in Essex?", "and the East of England?")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize("turn", ["is that most of them", "more than half?", "a third?"])
def test_a_part_claimed_of_what_was_counted_is_held_against_no_rise(turn, shipped) -> None:
    assert last(shipped, "how many in essex", turn).verdict is Verdict.CANNOT_CHECK
    risen = last(shipped, "how much did essex go up", "more than half?")
    assert (risen.facts, risen.verdict) == (("essex.change.2018-19",), Verdict.MATCHES)


@pytest.mark.parametrize(
    "turns",
    [
        ("how many in leicestershire in 2017/18", "is that above average"),
        ("how many in kent", "is that below the average?"),
        ("is 89 above average",),
    ],
)
def test_what_is_set_against_an_average_is_told_by_no_note(turns, shipped) -> None:
    assert last(shipped, *turns).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "turns",
    [
        ("How many loans in Westshire in 2019, and how many visits did it have that same year?",),
        ("In 2019 how many loans did Westshire record, and how many visits to Westshire then?",),
        ("Loans in Westshire in 2019?", "how many visits were there in Westshire that year?"),
        ("Loans in Westshire in 2019?", "how many visits to Westshire in the same twelve months?"),
        ("Loans in Westshire in 2019?", "how many visits did Westshire get at that time?"),
    ],
)
def test_that_year_is_the_one_named_before(turns, library) -> None:
    assert last(library, *turns).facts[-1] == "westshire.visits.2019"


def test_where_a_figure_is_from_changes_nothing_of_what_is_talked_about(shipped) -> None:
    turns = ("how many in essex last year", "source?", "who said that")
    assert last(shipped, *turns).facts == ("essex.offences.2018-19",)
    assert last(shipped, *turns, "and in leicestershire?").step == "figure"
    risen = {"essex.change.2018-19", "england-and-wales.change.2018-19"}
    assert set(last(shipped, *turns, "is that above average").facts) == risen


def test_a_group_named_after_a_cause_is_counted(shipped) -> None:
    turns = ("how many in essex in 2017/18", "why did it go up", "what about insta then")
    around = ("east-of-england.instagram.2017-18",)
    assert last(shipped, *turns).context == around
    assert last(shipped, *turns, "no, the region").facts == around


@pytest.mark.parametrize("cry", ["pity.", "what a pity,", "bummer.", "that's annoying,"])
def test_what_is_felt_about_a_decline_names_nothing(cry, shipped) -> None:
    turn = f"{cry} essex then?"
    assert last(shipped, "how many in kent", turn).facts == ("essex.offences.2018-19",)


def test_a_share_that_something_had_is_no_question_of_what_is_held(shipped) -> None:
    reply = last(shipped, "And Snapchat by itself, what share did it have in Leicestershire?")
    assert (reply.outcome, reply.reason) == (Outcome.NO_ANSWER, Reason.NOT_HELD)


@pytest.mark.parametrize(
    ("turn", "value"),
    [("by how much", "126"), ("by how many points", "126"), ("by how many", "76")],
)
def test_how_far_two_rises_are_apart(turn, value, shipped) -> None:
    turns = ("which rose faster, essex or leicestershire?", turn)
    assert value in {made.value for made in last(shipped, *turns).computed}


def test_a_source_is_asked_for_beside_thanks(shipped) -> None:
    assert last(shipped, "how many in essex", "ta. source?").step == "source"
    assert last(shipped, "how many in essex", "thanks for the source").step == "small talk"


@pytest.mark.parametrize("turn", ["what else did he say", "anything else"])
def test_no_more_is_held_of_one_who_said_one_thing(turn, shipped) -> None:
    reply = last(shipped, "what did peter wanless say", turn)
    assert reply.headline == "No other quote by Peter Wanless is held."


def test_what_a_rise_means_is_not_told_by_the_rise_again(shipped) -> None:
    turns = ("By how much did it rise in Essex?", "Does that mean there's really more of it?")
    assert last(shipped, *turns).facts == ("what-the-figures-show",)


@pytest.mark.parametrize(
    ("turns", "facts"),
    [
        (
            ("what did essex police say about the rise", "what about the other police force"),
            ("leics-police-reporting",),
        ),
        (
            ("leicestershire rise in per cent", "what do the police say is the reason"),
            ("leics-police-reporting",),
        ),
        (("what is Kayleigh's Love Story?", "and the other film?"), ("education-films",)),
        (
            ("how many in Essex?", "how does that compare with the other force?"),
            ("essex.offences.2018-19", "leicestershire.offences.2018-19"),
        ),
    ],
)
def test_the_other_of_two_is_told(turns, facts, shipped) -> None:
    assert last(shipped, *turns).facts == facts


@pytest.mark.parametrize("turn", ["and what did the police say?", "and what did the minister say?"])
def test_nobody_is_quoted_for_another_who_is_asked_after(turn, shipped) -> None:
    assert "wanless-no-time" not in last(shipped, "what did Peter Wanless say?", turn).facts


@pytest.mark.parametrize(
    ("turns", "fact"),
    [
        (
            ("how many offences in Essex last year", "who were mostly the targets there"),
            "most-targeted-essex",
        ),
        (("Leicestershire offences", "was anybody jailed there?"), "court-outcomes"),
        (("how many offences in Essex last year", "how many were there"), "essex.offences.2018-19"),
    ],
)
def test_there_is_the_place_spoken_of_before(turns, fact) -> None:
    base = load(default_facts()).base
    assert base is not None
    assert last(base, *turns).facts[:1] == (fact,)
