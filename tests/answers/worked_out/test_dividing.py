"""What part of a whole an area makes up, and what is left without it."""

import pytest

from bot.model.reply import Outcome, Reason


def made(reply) -> list[tuple[str, str]]:
    return [(one.what, one.value) for one in reply.computed]


@pytest.mark.parametrize(
    "text",
    [
        "Strip Westshire out of the Northland loans for 2020 and what's left?",
        "knock Westshire off the Northland loans in 2020, what remains?",
        "once you've discounted Westshire, what do the Northland loans of 2020 come to?",
        "Northland loans in 2020 less Westshire",
        "Suppose Westshire were set aside: how many loans does that leave in Northland in 2020?",
        "How many of the Northland loans in 2020 weren't Westshire's?",
        "with Westshire taken out, how many loans had Northland in 2020?",
        "Northland but not Westshire: how many loans in 2020?",
        "what would the Northland loans of 2020 be had Westshire not been counted?",
        "Westshire apart, how many loans had Northland in 2020?",
        "the Northland loans of 2020 net of Westshire",
        "how many loans were made elsewhere in Northland, outside Westshire, in 2020?",
    ],
)
def test_one_area_is_taken_out_of_another_in_many_ways(text, say) -> None:
    assert ("rest", "2750") in made(say(text))


def test_several_areas_are_taken_out_at_once(say) -> None:
    reply = say("remove both Westshire and Eastshire from the Northland loans of 2020")
    assert made(reply) == [("sum", "2150"), ("rest", "1850")]
    assert len(reply.facts) == 3


def test_an_area_left_out_beside_another_is_no_sum(ask) -> None:
    assert made(ask("Leave Essex out. How many in Leicestershire?")) == []


def test_several_areas_part_of_the_whole(say) -> None:
    reply = say("what share of the Northland loans in 2020 do Westshire plus Eastshire make up?")
    assert made(reply) == [("sum", "2150"), ("share", "53.8")]


@pytest.mark.parametrize(
    "text",
    [
        "What chunk of the Northland loans in 2020 were in Westshire?",
        "Out of all Northland loans in 2020, what percentage fell to Westshire?",
        "Westshire's weight in the Northland loans of 2020, in per cent?",
        "Is Westshire more or less than a third of the Northland loans in 2020?",
    ],
)
def test_a_part_of_the_whole_in_other_words(text, say) -> None:
    assert ("share", "31.3") in made(say(text))


@pytest.mark.parametrize(
    "text",
    [
        "Is Essex a bigger share of the England and Wales total in 2018/19 than in 2017/18?",
        "Has Essex's share of the England and Wales figure grown?",
    ],
)
def test_a_part_then_and_now(text, ask) -> None:
    reply = ask(text)
    assert sorted(made(reply)) == [("share", "1.9"), ("share", "3.8")]
    assert len(reply.facts) == 4


def test_percentage_rises_are_no_parts(ask) -> None:
    reply = ask("What was the percentage rise in Essex and in England and Wales?")
    assert "share" not in dict(made(reply))


@pytest.mark.parametrize(
    "text",
    [
        "How many times over would Eastshire's loans of 2020 fit into Westshire's?",
        "How often do the Eastshire loans of 2020 go into the Westshire ones?",
        "divide the Westshire loans of 2020 by the Eastshire ones",
        "How many Eastshires would it take to make one Westshire, loans in 2020?",
    ],
)
def test_how_often_one_goes_into_another(text, say) -> None:
    assert ("ratio", "1.4") in made(say(text))


@pytest.mark.parametrize(
    "text",
    [
        "Westshire's contribution to the overall total in 2020, in per cent",
        "what portion of the total did Westshire account for in 2020?",
        "in percentage terms, how much of the overall count came from Westshire in 2020?",
        "Westshire as a percentage of the whole in 2020",
    ],
)
def test_a_part_of_the_total_is_that_of_the_area_around(text, say) -> None:
    assert ("share", "31.3") in made(say(text))


@pytest.mark.parametrize(
    "text",
    [
        "how many loans in Westshire outside Milltown?",
        "how many loans in Westshire, Milltown excluded?",
        "how many loans were made outside Northland?",
        "how many loans in 2020, not counting those in Northland: I mean apart from Northland?",
    ],
)
def test_nothing_is_left_of_what_is_not_held(text, say) -> None:
    reply = say(text)
    assert (reply.outcome, made(reply)) == (Outcome.NO_ANSWER, [])


@pytest.mark.parametrize(
    "text",
    [
        "What's Westshire's number of loans without the online ones?",
        "how many loans in Westshire if you leave out the false ones",
        "how many loans in Westshire in 2020 without children?",
    ],
)
def test_no_area_is_taken_away_for_something_else(text, say) -> None:
    reply = say(text)
    assert (reply.outcome, made(reply)) == (Outcome.NO_ANSWER, [])


def test_a_share_of_several_is_none_without_one_of_them(ask) -> None:
    one = ask("apart from Instagram, what share did the other apps have in the East of England?")
    assert (one.reason, one.computed) == (Reason.NOT_COMPUTABLE, ())
    every = ask("what share wasn't on the five apps in the East of England?")
    assert [(each.what, each.value) for each in every.computed] == [("rest", "30")]


@pytest.mark.parametrize(
    "text",
    [
        "Is North Vale a bigger part of Alphaland's journeys than it was in 2018?",
        "Was North Vale's slice of the Alphaland journeys smaller in 2020 than in 2018?",
        "Did North Vale account for less of the Alphaland total in 2020 than in 2018?",
    ],
)
def test_a_part_is_set_against_the_part_it_was(text, ride) -> None:
    reply = ride(text)
    assert sorted(made(reply)) == [("share", "56.1"), ("share", "57.1")]
    assert reply.verdict is None


def test_a_part_is_told_for_each_year_where_it_is_to_have_grown(ride) -> None:
    reply = ride("Did North Vale's slice of the Alphaland journeys get bigger?")
    assert {one for one, _ in made(reply)} == {"share"}
    assert len(made(reply)) > 1


def test_no_part_is_told_to_have_grown_where_one_year_alone_is_held(say) -> None:
    reply = say("Did Westshire's slice of the Northland loans get bigger?")
    assert reply.outcome is Outcome.NO_ANSWER


def test_the_parts_of_two_places_are_set_against_each_other(ride) -> None:
    reply = ride("Has North Vale a bigger share of Alphaland's journeys in 2019 than South Vale?")
    assert all(id_.endswith("2019") for id_ in reply.facts)


@pytest.mark.parametrize(
    "text",
    [
        "What part of the country's journeys did North Vale have in 2019?",
        "North Vale's share of the nation's journeys, 2019",
    ],
)
def test_the_country_is_the_widest_area_around_a_part(text, ride) -> None:
    assert made(ride(text)) == [("share", "59.6")]


def test_a_country_is_no_part_of_the_country(ride) -> None:
    reply = ride("Compare the journeys of Alphaland with the country in 2019")
    assert made(reply) == []


def test_all_of_a_kind_are_parts_of_the_area_around_them(say) -> None:
    reply = say("The two counties together make up how much of the Northland loans of 2020?")
    assert made(reply) == [("sum", "2150"), ("share", "53.8")]
