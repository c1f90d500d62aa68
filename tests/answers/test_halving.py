"""Messages that ask several things: each is answered, and what is not held is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers import halving
from bot.answers.halving import Part
from bot.model.query import Conversation, Intent, Query, Slots
from bot.model.reply import Outcome, Reason, Reply

PLACED = Query("", (), Intent.VALUE, Slots(areas=("westshire",)))
BARE = Query("", (), Intent.VALUE, Slots())
UNHELD = Reply(Outcome.NO_ANSWER, "", Reason.NOT_HELD, step="figure")


def part(*facts: str, query: Query = PLACED, step: str = "figure") -> Part:
    """A part answered by these facts."""
    return Part(query, Reply(Outcome.ANSWER, "", facts=facts, step=step), Conversation())


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Westshire. Loans, visits, children's share.",
            ["westshire.loans.2020", "westshire.visits.2020", "westshire.children-share.2020"],
        ),
        (
            "Westshire: loans in 2020, share of children.",
            ["westshire.loans.2020", "westshire.children-share.2020"],
        ),
        (
            "How many more loans had Westshire than Eastshire in 2020, and what counts as a loan?",
            ["westshire.loans.2020", "eastshire.loans.2020", "what-is-a-loan"],
        ),
        (
            "Westshire. Count, visits, reason for the loans.",
            ["westshire.loans.2020", "westshire.visits.2020", "reader-on-rise", "gazette-on-rise"],
        ),
        (
            "In 2020: loans in Eastshire, visits in Westshire.",
            ["eastshire.loans.2020", "westshire.visits.2020"],
        ),
        (
            "How many loans in Westshire in 2020 and how many visits did it have?",
            ["westshire.loans.2020", "westshire.visits.2020"],
        ),
        (
            "Which of Westshire and Eastshire lent more in 2020, and why did loans rise?",
            ["westshire.loans.2020", "eastshire.loans.2020", "reader-on-rise", "gazette-on-rise"],
        ),
    ],
)
def test_each_thing_asked_is_answered(text, facts, say) -> None:
    assert list(say(text).facts) == facts


def test_a_figure_that_names_no_place_is_one_of_the_place_named_before(say) -> None:
    reply = say("The Westshire loans in 2020, please; and the share of children")
    assert reply.facts == ("westshire.loans.2020", "westshire.children-share.2020")


def test_what_is_not_held_of_one_half_is_said_beside_the_other(say) -> None:
    reply = say("Westshire loans in 2020? And are there figures for Southshire?")
    assert reply.facts == ("westshire.loans.2020",)
    assert "No figure is held for Southshire." in [block.text for block in reply.blocks]


def test_a_bare_subject_asks_for_no_figure() -> None:
    assert halving.answers(part("northland.loans.2020"))
    assert not halving.answers(part("northland.loans.2020", query=BARE))
    assert halving.answers(part("what-is-a-loan", query=BARE, step="note"))


def test_what_is_only_taken_over_asks_for_no_figure() -> None:
    taken = replace(PLACED, carried=("area", "measure"))
    assert not halving.answers(part("westshire.loans.2020", query=taken))
    counts = replace(taken, cues=frozenset({"QUANTITY"}))
    assert halving.answers(part("westshire.loans.2020", query=counts))


def test_halves_that_tell_less_than_the_whole_are_left() -> None:
    assert not halving.adds(part("a", "b"), part("a"), part("c", step="note"))
    assert halving.adds(part("a"), part("a"), part("c", step="note"))


def test_a_half_that_is_not_held_takes_nothing_from_an_answer_to_the_whole() -> None:
    unheld = Part(PLACED, UNHELD, Conversation())
    assert not halving.adds(part("a"), part("a"), unheld)
    assert halving.adds(unheld, part("a"), unheld)


def test_what_is_not_known_may_come_first() -> None:
    strange = replace(PLACED, slots=Slots(areas=("westshire",), unknown=("arrests",)))
    unheld = Part(strange, UNHELD, Conversation())
    assert halving.adds(unheld, unheld, part("a"))
    assert not halving.adds(unheld, Part(PLACED, UNHELD, Conversation()), part("a"))


def test_a_second_request_may_be_of_something_that_is_not_held(say) -> None:
    assert say("Westshire loans in 2020 and its unemployment rate").facts == (
        "westshire.loans.2020",
    )


def test_a_sum_is_told_beside_a_statement(ask) -> None:
    reply = ask(
        "Which of Essex and Leicestershire recorded more, and how do the forces explain it?"
    )
    assert {"essex.offences.2018-19", "leicestershire.offences.2018-19"} <= {*reply.facts}
    assert {"essex-police-rise", "leics-police-reporting"} <= {*reply.facts}


def test_what_is_worked_out_of_the_first_is_told_with_it(say) -> None:
    reply = say(
        "how many loans in Westshire in 2020, and what share of the Northland total is that?"
    )
    assert ("share", "31.3") in {(one.what, one.value) for one in reply.computed}


def test_a_held_half_is_told_with_a_question_that_is_not_held(say) -> None:
    reply = say("how many loans in Westshire in 2020 and what's the postcode?")
    assert reply.facts == ("westshire.loans.2020",)
    assert any("postcode" in block.text for block in reply.blocks)


def test_the_first_year_and_the_second_are_both_told(say) -> None:
    reply = say("Westshire: the first year and the second one, please")
    assert set(reply.facts) == {"westshire.loans.2019", "westshire.loans.2020"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "For Leicestershire I'd like the count last year, the rise and the films they made.",
            {"leicestershire.offences.2018-19", "leicestershire.change.2018-19", "education-films"},
        ),
        (
            "Essex: number last year, per cent rise and victims of 11 or under. All three!",
            {
                "essex.offences.2018-19",
                "essex.change.2018-19",
                "essex.victims.11-or-under.2018-19",
            },
        ),
        (
            "East of England: Instagram in both years and the share of the five apps",
            {
                "east-of-england.instagram.2017-18",
                "east-of-england.instagram.2018-19",
                "east-of-england.five-apps.2017-19",
            },
        ),
        (
            "Give me the Leicestershire total, then tell me whether it's an official number",
            {"leicestershire.offences.2018-19", "where-figures-come-from"},
        ),
        (
            "Which films did the Leicestershire force make, and what was their number last year?",
            {"education-films", "leicestershire.offences.2018-19"},
        ),
        (
            "Leicestershire's count; the share on the four apps; the rise",
            {
                "leicestershire.offences.2018-19",
                "leicestershire.four-apps",
                "leicestershire.change.2018-19",
            },
        ),
        (
            "Essex 2017/18? 2018/19? change?",
            {"essex.offences.2017-18", "essex.offences.2018-19", "essex.change.2018-19"},
        ),
        (
            "(a) Essex 2018/19 (b) Leicestershire % rise (c) maximum sentence",
            {"essex.offences.2018-19", "leicestershire.change.2018-19", "offence-penalty"},
        ),
        (
            "The films' names, plus what Essex Police advise parents",
            {"education-films", "essex-police-advice"},
        ),
        (
            "Who collected the numbers? And can I rely on them?",
            {"where-figures-come-from", "what-the-figures-show"},
        ),
        (
            "What share of victims were under 12 nationally, and how many of that age in Essex?",
            {"england-and-wales.under-12.2018-19", "essex.victims.11-or-under.2018-19"},
        ),
        (
            "Five-app share: one for the East of England, one for England and Wales",
            {"east-of-england.five-apps.2017-19", "england-and-wales.five-apps.2017-19"},
        ),
        (
            "Could I have Essex's offences last year, TikTok's figure and the convictions count?",
            {"essex.offences.2018-19", "court-outcomes"},
        ),
    ],
)
def test_each_of_several_things_is_told(text, facts, ask) -> None:
    reply = ask(text)
    assert (set(reply.facts), reply.verdict) == (facts, None)


@pytest.mark.parametrize(
    "text",
    [
        "How many loans? I mean in Westshire in 2020.",
        "How many loans were there? It's Westshire I need, 2020.",
    ],
)
def test_a_second_sentence_that_only_says_where_completes_the_first(text, say) -> None:
    assert say(text).facts == ("westshire.loans.2020",)


def test_names_side_by_side_share_the_time_on_one(ride) -> None:
    reply = ride("What were North Vale and Moorland journeys in 2018, and who publishes this?")
    assert set(reply.facts) >= {"north-vale.journeys.2018", "moor.journeys.2018"}
    assert not any(id_.endswith(("2019", "2020")) for id_ in reply.facts)


def test_what_is_not_held_of_a_second_question_is_said(ride) -> None:
    reply = ride("electric freight 2018?? and steam 2019??")
    assert reply.facts == ("alphaland.freight.electric.2018",)
    assert any("“steam”" in block.text for block in reply.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "Tell me which of Essex and Leicestershire had more last year and also which grew faster",
        "who had the higher number out of Essex and Leicestershire and who had the steeper rise",
        "Which of the two forces recorded more, and which increased the most?",
    ],
)
def test_two_comparisons_of_the_same_places_are_both_told(text, ask) -> None:
    assert set(ask(text).facts) == {
        f"{area}.{what}.2018-19"
        for area in ("essex", "leicestershire")
        for what in ("offences", "change")
    }


def test_a_note_on_one_place_is_not_told_of_another_that_the_rest_names(ask) -> None:
    text = "Are very young kids affected too? Looking for the England and Wales share of under-12s."
    assert ask(text).facts == ("england-and-wales.under-12.2018-19",)
    both = ask("What films were made? Also the Essex number for 2018/19, please.")
    assert set(both.facts) == {"education-films", "essex.offences.2018-19"}


def test_a_condition_is_part_of_the_question_it_is_set_on(ask) -> None:
    reply = ask("if somebody is found guilty of sexting a child, what's the most a court can give?")
    assert "what-is-the-offence" not in reply.facts


def test_a_percentage_asked_for_beside_both_counts_is_told_as_published(ask) -> None:
    reply = ask("Essex both years, the percentage, and how much more in numbers")
    assert set(reply.facts) == {
        "essex.offences.2017-18",
        "essex.offences.2018-19",
        "essex.change.2018-19",
    }
    assert "difference" in {one.what for one in reply.computed}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "What does the Westshire Gazette put the rise down to, and what does the librarian?",
            ["gazette-on-rise", "reader-on-rise"],
        ),
        (
            "How did loans in Westshire change between the two years and what counts as a loan?",
            ["westshire.loans.2020", "westshire.loans.2019", "what-is-a-loan"],
        ),
    ],
)
def test_what_a_question_lacks_it_has_from_the_one_beside_it(text, facts, say) -> None:
    assert list(say(text).facts) == facts


def test_a_question_after_a_text_is_told_no_figure_that_it_does_not_name() -> None:
    note = part("what-is-a-loan", query=BARE, step="note")
    assert halving.strays(part("westshire.loans.2020", query=BARE), [note])
    assert not halving.strays(part("westshire.loans.2020"), [note])


def test_after_what_is_not_held_nothing_is_told_that_leans_on_it(say) -> None:
    reply = say("What does the Libraries Act say, and since when?")
    assert reply.outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "how many in England and Wales last year. then what Peter Wanless said",
            ("england-and-wales.offences.2018-19", "wanless-no-time"),
        ),
        (
            "Share of victims under 12 in England and Wales, number of such victims in Essex",
            ("england-and-wales.under-12.2018-19", "essex.victims.11-or-under.2018-19"),
        ),
        (
            "For a poster: the year it became law + the count in Essex in 2018/19",
            ("offence-since-2017", "essex.offences.2018-19"),
        ),
    ],
)
def test_two_things_in_one_message_are_both_told(text, facts, ask) -> None:
    assert ask(text).facts == facts


def test_what_is_outside_the_subject_is_said_beside_what_is_told(ask) -> None:
    reply = ask("What's the price of milk, and how many offences in Essex?")
    assert reply.facts == ("essex.offences.2018-19",)
    assert any("what's the price of milk" in block.text for block in reply.blocks)
