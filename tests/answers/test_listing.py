"""Messages that list what they want: each item is answered, or said not to be found."""

from __future__ import annotations

import pytest

from bot.model.reply import Reason

ESSEX, EARLIER, RISE = (
    "essex.offences.2018-19",
    "essex.offences.2017-18",
    "essex.change.2018-19",
)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Essex: count now, count before, percentage. Three numbers, thanks.",
            {ESSEX, EARLIER, RISE},
        ),
        ("Essex: present total, previous total, per cent change", {ESSEX, EARLIER, RISE}),
        ("Essex - latest, earlier, increase in %", {ESSEX, EARLIER, RISE}),
        (
            "We need (i) the count for Essex, (ii) the rise, (iii) who gathered the data",
            {ESSEX, RISE, "where-figures-come-from"},
        ),
        (
            "Rise in Essex. Rise in Leicestershire. Rise overall.",
            {
                RISE,
                "leicestershire.change.2018-19",
                "england-and-wales.change.2018-19",
                "england-and-wales.change-words.2018-19",
            },
        ),
        (
            "Two quotes please: Wanless on tech firms, Essex Police on officers.",
            {"wanless-no-time", "essex-police-officers"},
        ),
        (
            "Tell me about the two films. And about Wild West Web too.",
            {"education-films", "wild-west-web"},
        ),
        (
            "I need the count for Essex, the one before it, and the percentage between them.",
            {ESSEX, EARLIER, RISE},
        ),
        ("Essex: total, previous total, percent. Thats for a poster", {ESSEX, EARLIER, RISE}),
        ("Essex: how many, up how much, why", {ESSEX, RISE, "essex-police-rise"}),
        (
            "First: the Essex count. Second: where do you get these numbers from?",
            {ESSEX, "where-figures-come-from"},
        ),
        (
            "What do Leicestershire Police say about helping victims and about partner agencies?",
            {"leics-police-support", "leics-police-partners"},
        ),
        (
            "Essex Police on what officers do and Essex Police on why it is rising",
            {"essex-police-officers", "essex-police-rise"},
        ),
        (
            "I'd like the maximum sentence. Also, what is the Online Harms Bill?",
            {"offence-penalty", "online-harms-bill"},
        ),
        ("Essex's number before it jumped and after it jumped", {ESSEX, EARLIER}),
        ("Wild West Web, what is it?", {"wild-west-web"}),
        (
            "Essex, year to April 2019, the number of victims aged 11 or under, please",
            {"essex.victims.11-or-under.2018-19"},
        ),
    ],
)
def test_each_item_is_answered(text, facts, ask) -> None:
    assert set(ask(text).facts) == facts


def test_an_item_that_nothing_is_found_for_is_named(say) -> None:
    reply = say("Westshire in 2020: loans, visits, postcode")
    assert set(reply.facts) == {"westshire.loans.2020", "westshire.visits.2020"}
    assert any("“postcode”" in block.text for block in reply.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "Westshire: count before, count now",
        "Westshire's old figure and its new figure",
        "Westshire: latest count, previous count",
    ],
)
def test_two_times_may_be_told_by_their_counts(text, say) -> None:
    assert set(say(text).facts) == {"westshire.loans.2019", "westshire.loans.2020"}


def test_the_number_to_ring_is_no_count(ask) -> None:
    assert not ask("which number should parents in Essex ring about a fire").facts


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("The 2017/18 counts for both forces and for England and Wales", 3),
        ("England and Wales and the two forces, 2017/18", 3),
        ("Give me each force's figure for 2017/18", 2),
        ("which force recorded more in 2017/18?", 2),
        ("both in Essex and in England and Wales, how many in 2017/18?", 2),
    ],
)
def test_areas_of_a_kind_may_stand_beside_a_named_one(text, areas, ask) -> None:
    facts = ask(text).facts
    assert len(facts) == areas
    assert all(id_.endswith("offences.2017-18") for id_ in facts)


@pytest.mark.parametrize(
    "text",
    [
        "What are the films called and who directed them?",
        "What's the longest sentence, and how many got it?",
    ],
)
def test_what_a_note_does_not_hold_is_said_beside_it(text, ask) -> None:
    reply = ask(text)
    assert len(reply.facts) == 1
    assert any(block.text.startswith("Nothing ") for block in reply.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "East of England, WhatsApp, number of instances last year?",
        "East of England, Snapchat, instances in 2017/18?",
    ],
)
def test_of_a_list_that_names_a_group_no_other_is_told(text, ask) -> None:
    reply = ask(text)
    assert (reply.reason, reply.facts) == (Reason.NOT_HELD, ())
