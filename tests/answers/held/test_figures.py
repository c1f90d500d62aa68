"""A figure as an answer: the value first, what it is read beside, and where it is from."""

import pytest

from bot.model.reply import BlockKind, Outcome, Reason


def texts(reply, kind: BlockKind) -> list[str]:
    return [block.text for block in reply.blocks if block.kind is kind]


def test_the_figure_is_the_headline(say) -> None:
    reply = say("how many books were lent in Westshire in 2020?")
    assert (reply.outcome, reply.facts) == (Outcome.ANSWER, ("westshire.loans.2020",))
    assert reply.headline == "Westshire, 2020: 1,250 books lent."


def test_the_latest_is_led_in_as_such(say) -> None:
    reply = say("how many books were lent in Westshire last year?")
    assert reply.headline == "Latest held: 2020. Westshire, 2020: 1,250 books lent."


def test_the_period_before_and_the_wider_area_stand_beside_it(say) -> None:
    reply = say("how many books were lent in Westshire in 2020?")
    assert set(reply.context) == {"westshire.loans.2019", "northland.loans.2020"}
    beside = " ".join(texts(reply, BlockKind.TEXT))
    assert ("1,000" in beside, "at least 4,000" in beside) == (True, True)


def test_its_caveat_is_told_once(say) -> None:
    reply = say("how many books were lent in Westshire in 2020?")
    assert texts(reply, BlockKind.CAVEAT).count("Renewals are counted as loans.") == 1


def test_a_figure_of_another_measure_has_no_caveat_of_this_one(say) -> None:
    reply = say("how many visits in Westshire in 2020?")
    assert "Renewals are counted as loans." not in texts(reply, BlockKind.CAVEAT)


def test_each_source_is_cited_once_with_what_is_known_of_it(say) -> None:
    [source] = say("how many books were lent in Westshire in 2020?").citations
    assert (source.publisher, source.title, str(source.published), source.url) == (
        "Library Yearbook", "Loans by county", "2021-06-30", "https://yearbook.example/loans"
    )  # fmt: skip
    assert source.note == "reporting Library Yearbook 2021"


def test_a_share(say) -> None:
    reply = say("what share of readers in Westshire were children?")
    assert reply.facts == ("westshire.children-share.2020",)
    assert reply.headline.endswith("more than a third of readers whose age is known.")


def test_without_an_area_the_widest_is_told_as_such(say) -> None:
    reply = say("how many books were lent in 2020?")
    assert reply.facts == ("northland.loans.2020",)
    assert "No area was named, so this is the widest one held." in texts(reply, BlockKind.TEXT)


def test_a_change_that_nobody_published_is_worked_out(say) -> None:
    reply = say("by how much did loans in Westshire rise?")
    assert set(reply.facts) == {"westshire.loans.2020", "westshire.loans.2019"}
    assert {(one.what, one.value) for one in reply.computed} >= {
        ("difference", "250"), ("percentage change", "25")
    }  # fmt: skip


def test_no_percentage_of_a_small_count(say) -> None:
    reply = say("by how many per cent did visits in Westshire rise?")
    assert "percentage change" not in {one.what for one in reply.computed}


# What is not held, message by message


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("how many books were lent in Southshire in 2020?", "No figure is held for Southshire."),
        (
            "how many books were lent in Milltown in 2020?",
            "No figure is held for Milltown itself. It lies in Westshire, which is a wider area.",
        ),
        (
            "how many books were lent in the town of Milltown in 2020?",
            "No figure is held for Milltown itself. It lies in Westshire, which is a wider area.",
        ),
        ("how many books were lent in Westshire City?", "Nothing is held about “city”."),
        ("how many books were lent in Westshire in 2015?", "No figure is held for 2015."),
        ("how many refunds in Westshire?", "Nothing is held about “refunds”."),
        (
            "how many books will be lent in Westshire next year?",
            "Only published figures are held, so there is none for a time still to come.",
        ),
        (
            "how many books were lent per head in Westshire?",
            "No rate or average of that kind is held, and no population to work one out from.",
        ),
    ],
)
def test_a_decline_names_what_is_missing(question, headline, say) -> None:
    reply = say(question)
    assert (reply.outcome, reply.reason, reply.facts) == (
        Outcome.NO_ANSWER, Reason.NOT_HELD, ()
    )  # fmt: skip
    assert reply.headline == headline


@pytest.mark.parametrize(
    "question", ["what is the capital of France?", "how many book sales in Westshire?"]
)
def test_a_question_off_the_subject(question, say) -> None:
    reply = say(question)
    assert reply.reason is Reason.OUT_OF_SCOPE
    assert reply.headline == (
        "That is outside what is held here. This bot answers questions about: Library loans."
    )


def test_the_containing_area_follows_a_decline_and_the_neighbours_are_choices(say) -> None:
    reply = say("how many books were lent in Southshire in 2020?")
    assert reply.context == ("northland.loans.2020",)
    assert {facts for choice in reply.choices for facts in choice.facts} == {
        "westshire.loans.2020", "eastshire.loans.2020"
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["waiting times? tracks in Alphaland, 2018", "tracks, Moorland, 2018"]
)
def test_a_word_of_another_measure_is_no_question_for_the_main_one(text, ride) -> None:
    assert "journeys" not in " ".join(ride(text).facts)


def test_a_word_that_is_half_a_measures_name_is_asked_back(ride) -> None:
    assert ride("the track figure for Alphaland in 2018").outcome is Outcome.CHOICE


def test_each_year_of_a_stretch_is_told(ride) -> None:
    reply = ride("Journeys in Alphaland for each year from 2018 to 2020")
    assert [id_[-4:] for id_ in reply.facts] == ["2018", "2019", "2020"]


def test_the_oldest_figure_is_the_first_held(ride) -> None:
    reply = ride("What's the oldest journeys figure for Alphaland?")
    assert reply.facts == ("alphaland.journeys.2018",)


@pytest.mark.parametrize(
    "text",
    [
        "loans in Westshire in the year preceding the latest one",
        "Westshire loans, the year before the most recent one",
        "Westshire loans in the penultimate year",
    ],
)
def test_the_year_before_the_latest_is_the_one_before_it(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2019",)


def test_a_number_in_a_compound_is_no_age_and_no_value(say) -> None:
    assert "westshire.loans.2020" in say("Westshire loans please, a two-word answer is fine").facts


@pytest.mark.parametrize(
    "text",
    [
        "At least how many loans were there in Northland in 2020?",
        "how many loans in Northland in 2020, at the very least?",
        "Loans in Northland in 2020, at a minimum?",
    ],
)
def test_a_bound_asked_for_is_no_end_of_an_order(text, say) -> None:
    reply = say(text)
    assert (reply.facts, reply.computed) == (("northland.loans.2020",), ())
