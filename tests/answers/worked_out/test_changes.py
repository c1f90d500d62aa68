"""Changes that nobody published, worked out from two figures held."""

import pytest

from bot.model.reply import BlockKind, Outcome, Verdict


@pytest.mark.parametrize(
    "text",
    [
        "how did journeys change in North Vale in 2019?",
        "did journeys in North Vale rise in 2019, and by how many?",
        "what was the growth of journeys in North Vale in 2019",
    ],
)
def test_the_change_of_one_year_is_from_the_year_before(text, ride) -> None:
    reply = ride(text)
    assert set(reply.facts) == {"north-vale.journeys.2019", "north-vale.journeys.2018"}
    assert ("difference", "400") in {(made.what, made.value) for made in reply.computed}


def test_nothing_is_held_before_the_first_year(ride) -> None:
    assert ride("how did journeys change in North Vale in 2018?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("is it true that journeys fell in South Vale in 2019?", Verdict.MATCHES),
        ("is it true that journeys rose in South Vale in 2019?", Verdict.DIFFERS),
    ],
)
def test_a_direction_claimed_of_one_year_is_that_year_s(text, verdict, ride) -> None:
    reply = ride(text)
    assert reply.verdict is verdict
    assert set(reply.facts) == {"south-vale.journeys.2019", "south-vale.journeys.2018"}


@pytest.mark.parametrize(
    "text",
    [
        "loans in Westshire went from 1,000 to what?",
        "from what did loans in Westshire go to 1,250?",
        "Westshire's loans ended up at what, having started at 1,000?",
        "what did loans in Westshire rise from?",
        "loans in Westshire, before and after",
    ],
)
def test_the_other_end_of_a_change(text, say) -> None:
    assert set(say(text).facts) == {"westshire.loans.2019", "westshire.loans.2020"}


def test_what_was_noted_down_did_not_fall(say) -> None:
    reply = say("how many loans were noted down by the Westshire libraries in 2019?")
    assert reply.facts == ("westshire.loans.2019",)


def test_a_change_of_years_that_are_not_held_is_no_background(say) -> None:
    reply = say("what was the change in Westshire between 1990 and 1991?")
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_a_rise_is_set_against_a_total(ask) -> None:
    reply = ask("Is it fair to say Essex gained more offences than Leicestershire had in total?")
    assert reply.verdict is Verdict.MATCHES
    assert [(one.what, one.value) for one in reply.computed] == [("difference", "17")]
    assert len(reply.facts) == 3


def test_a_count_in_per_cent_of_the_one_before(ask) -> None:
    reply = ask("Essex offences, this year as a percentage of last year's")
    assert [(one.what, one.value) for one in reply.computed] == [("share", "276.7")]


def test_a_rise_and_a_share_are_not_shown_as_alike(ask) -> None:
    reply = ask("Essex and Leicestershire: the percentages for apps?")
    assert {id_.rpartition(".")[2] for id_ in reply.facts} <= {"four-apps"}


@pytest.mark.parametrize(
    "text",
    [
        "Westshire loans climbed from 1,000 to ...?",
        "1,250 loans in Westshire, up from?",
        "loans in Westshire rose to 1,250 from what?",
        "what did the 1,000 loans in Westshire turn into?",
        "what was the pre-rise total of loans in Westshire?",
        "the count of loans in Westshire before the 25 per cent rise",
    ],
)
def test_both_ends_where_one_is_asked_for(text, say) -> None:
    assert set(say(text).facts) == {"westshire.loans.2019", "westshire.loans.2020"}


@pytest.mark.parametrize(
    "text",
    [
        "extra loans in Westshire over the previous year",
        "how many loans on top of the previous year's did Westshire have?",
    ],
)
def test_what_came_on_top(text, say) -> None:
    assert ("difference", "250") in {(made.what, made.value) for made in say(text).computed}


def test_how_many_somebody_told_of_is_a_number(say) -> None:
    assert say("how many loans did Pat Reader say there were in Westshire?").facts == (
        "westshire.loans.2020",
    )


@pytest.mark.parametrize(
    "text",
    [
        "is the trend of loans in Westshire upward or downward?",
        "which way are loans in Westshire going?",
        "have loans in Westshire worsened?",
    ],
)
def test_which_way_something_goes(text, say) -> None:
    assert ("difference", "250") in {(made.what, made.value) for made in say(text).computed}


def test_the_other_end_behind_a_comma(say) -> None:
    text = "from 1,000, loans in Westshire shot up to which figure?"
    assert set(say(text).facts) == {"westshire.loans.2019", "westshire.loans.2020"}


@pytest.mark.parametrize(
    "text",
    [
        "how many loans were there throughout Westshire?",
        "our vicar asked what the Westshire loans are",
        "how many loans were there in Westshire according to the librarian?",
    ],
)
def test_words_around_a_number_asked_for(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2020",)


def test_rises_set_side_by_side_are_told_by_the_names_of_their_areas(ask) -> None:
    reply = ask("Larger jump in plain numbers: Essex or Leicestershire?")
    said = (
        "Worked out by this bot from the figures above: "
        "Essex: 106 offences higher (166 against 60). "
        "Leicestershire: 30 offences higher (89 against 59). "
        "The rise in Essex is the larger by 76 offences (106 against 30)."
    )
    assert [block.text for block in reply.blocks if block.kind is BlockKind.COMPUTED] == [said]


def test_a_change_over_some_years_is_from_so_many_years_before(ride) -> None:
    reply = ride("how did journeys change in North Vale over the last two years?")
    assert set(reply.facts) == {"north-vale.journeys.2020", "north-vale.journeys.2018"}


def test_a_change_over_more_years_than_are_held_is_from_the_first_held(ride) -> None:
    reply = ride("how did journeys change in North Vale over the past decade?")
    assert set(reply.facts) == {"north-vale.journeys.2020", "north-vale.journeys.2018"}


def test_the_last_years_are_no_more_than_so_many(ride) -> None:
    reply = ride("journeys in North Vale in the last two years")
    assert reply.facts == ("north-vale.journeys.2019", "north-vale.journeys.2020")


@pytest.mark.parametrize(
    "text",
    [
        "what was the rise up to April 2019 in Essex?",
        "by how much had Essex risen by April 2019?",
        "Essex rise between 2017/18 and April 2019",
    ],
)
def test_a_rise_up_to_a_month_is_one_to_the_year_that_ends_in_it(text, ask) -> None:
    assert ask(text).facts == ("essex.change.2018-19",)


def test_what_something_rose_to_by_a_time_is_a_count(ask) -> None:
    reply = ask("what had the Leicestershire offences climbed to by 2018/19?")
    assert "leicestershire.offences.2018-19" in reply.facts


@pytest.mark.parametrize(
    "text",
    [
        "electric freight 2017, electric freight 2020, and the change",
        "What was electric freight in 2017 and by how much had it grown by 2020?",
        "Electric freight was low in 2017. How much had it risen by 2020?",
        "electric freight in 2017 and 2020 and the increase",
    ],
)
def test_a_change_is_one_between_the_years_that_are_named(text, ride) -> None:
    reply = ride(text)
    assert {id_.split(".")[-1] for id_ in reply.facts} == {"2017", "2020"}
    assert "difference" in {made.what for made in reply.computed}


@pytest.mark.parametrize(
    "text",
    [
        "how much did it go up?",
        "by how much did it rise",
        "how steep was the rise?",
        "what was the increase?",
        "how much did the numbers climb?",
    ],
)
def test_how_large_the_change_was_is_told_by_the_published_change(text, ask) -> None:
    assert "england-and-wales.change.2018-19" in ask(text).facts


def test_how_real_a_rise_is_is_told_by_the_note(ask) -> None:
    assert ask("how real is the increase?").facts == ("what-the-figures-show",)


@pytest.mark.parametrize(
    "text",
    [
        "did the children in Westshire change their names",
        "when did Westshire change its name",
        "how do I add a second card for children in Westshire",
        "could you break the Westshire number down by quarter",
    ],
)
def test_what_is_changed_added_or_broken_down_has_not_moved(text, say) -> None:
    reply = say(text)
    assert not reply.computed
    assert reply.verdict is None


def test_what_happened_to_one_person_is_no_change(ask) -> None:
    assert ask("What happened to the man who got eight years?").facts == ("court-eight-years",)
    assert "difference" in {
        made.what for made in ask("what happened to Instagram in the East of England").computed
    }


@pytest.mark.parametrize(
    "text",
    [
        "how many staff did the harbour lose between December 2019 and May 2020?",
        "how many staff vanished from December 2019 to May 2020?",
        "how many staff have disappeared between December 2019 and May 2020",
        "how many staff were shed from December 2019 to May 2020?",
        "how many staff went between December 2019 and May 2020?",
    ],
)
def test_what_went_from_one_time_to_another_is_a_change(text, dock) -> None:
    reply = dock(text)
    assert [*reply.facts] == ["harbour.staff.2020-m05", "harbour.staff.2019-m12"]
    assert reply.computed[0].value == "-45"


@pytest.mark.parametrize(
    "text",
    [
        "how many staff have come back since May 2020?",
        "how many staff has the harbour put on since May 2020?",
        "how many staff were added from May 2020 to December 2020?",
    ],
)
def test_so_is_what_came_on_top(text, dock) -> None:
    reply = dock(text)
    assert [*reply.facts] == ["harbour.staff.2020-m12", "harbour.staff.2020-m05"]
    assert reply.computed[0].value == "23"


def test_what_vanished_at_one_time_is_not_what_there_was_then(dock) -> None:
    assert dock("how many staff vanished in May 2020?").outcome is Outcome.NO_ANSWER


def test_the_absolute_change_and_the_one_in_per_cent_are_told_together(ask) -> None:
    reply = ask("I need the absolute and the percentage change for Essex.")
    counts = ("essex.offences.2018-19", "essex.offences.2017-18")
    assert reply.facts == (*counts, "essex.change.2018-19")


def test_a_loss_from_one_time_to_another_is_a_change(ride) -> None:
    reply = ride("loss of journeys in North Vale from 2019 to 2020")
    assert {*reply.facts} == {"north-vale.journeys.2019", "north-vale.journeys.2020"}
    assert ("difference", "-3300") in [(one.what, one.value) for one in reply.computed]


@pytest.mark.parametrize(
    ("asked", "change"),
    [
        ("staff, may 2019 to july 2020, in percent", "-3.2"),
        ("clerks from january 2019 to june 2020 in per cent", "-1.9"),
        ("how much of the fish of 2019 was left in 2020, in percent", "-1"),
        ("staff may 2019 - may 2020, change", "-3.8"),
    ],
)
def test_a_percentage_from_one_time_to_another_is_no_share(asked, change, dock) -> None:
    assert ("percentage change", change) in [(one.what, one.value) for one in dock(asked).computed]


def test_a_month_with_its_year_is_one_however_many_things_are_asked(dock) -> None:
    assert dock("fish landed, all may 2019").facts == ("harbour.fish.2019-m05",)


def test_since_a_year_is_from_its_first_month_on(dock) -> None:
    reply = dock("how has staff changed since 2019?")
    assert {*reply.facts} == {"harbour.staff.2019-m01", "harbour.staff.2020-m12"}
