"""Changes side by side: published or worked out, and what part of one came from another."""

import pytest

from bot.model.reply import Outcome, Verdict


@pytest.mark.parametrize(
    "text",
    [
        "did Instagram grow faster in the East of England or in England and Wales",
        "was Instagram's growth stronger in the East of England or nationally?",
        "Is it in the East of England or across England and Wales that Instagram rose more?",
    ],
)
def test_a_rise_that_is_not_published_is_worked_out_beside_one_that_is(text, ask) -> None:
    reply = ask(text)
    assert set(reply.facts) == {
        "england-and-wales.instagram.change",
        "east-of-england.instagram.2017-18",
        "east-of-england.instagram.2018-19",
    }
    assert [(made.what, made.value) for made in reply.computed] == [
        ("percentage change", "82.3"),
        ("higher", "England and Wales"),
    ]


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("So Instagram grew faster nationally than in the East of England, did it?", "matches"),
        ("Instagram grew more in the East of England than in England and Wales, right?", "differs"),
    ],
)
def test_a_claim_of_such_rises_is_checked(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict == Verdict(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "Leics vs England and Wales, per cent change",
        "did Leicestershire increase by more or less than England and Wales overall",
        "what percentage of growth is bigger, in Leicestershire or in England and Wales?",
        "Leicestershire % up vs England and Wales % up",
        "the change in Leicestershire against the change in England and Wales",
    ],
)
def test_changes_are_compared_not_counts(text, ask) -> None:
    assert ask(text).facts == ("leicestershire.change.2018-19", "england-and-wales.change.2018-19")


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("How much of the growth in England and Wales came from Essex alone?", "9.2"),
        ("What share of the rise in England and Wales was in Leicestershire?", "2.6"),
        ("what percentage of the national rise came from Essex and Leicestershire", "11.8"),
        ("of the extra offences in England and Wales, how many were in Essex", "9.2"),
    ],
)
def test_the_part_of_a_rise_is_a_share_of_the_difference(text, share, ask) -> None:
    assert ("share", share) in [(made.what, made.value) for made in ask(text).computed]


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("A third of the national rise was in Essex, right?", Verdict.DIFFERS),
        ("More than half of the rise in England and Wales was in Essex, true?", Verdict.DIFFERS),
        ("About 9 per cent of the national rise was in Essex, correct?", Verdict.CANNOT_CHECK),
        ("Less than a tenth of the national rise was in Essex, correct?", Verdict.MATCHES),
    ],
)
def test_a_part_of_a_rise_is_no_rise_by_as_much(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("text", "higher"),
    [
        ("did journeys rise more in North Vale or in Moorland from 2018 to 2019?", []),
        ("did journeys rise faster in North Vale or in Moorland from 2018 to 2019?", ["Moorland"]),
        ("did journeys fall more in North Vale or South Vale from 2019 to 2020?", ["North Vale"]),
        ("did waiting rise more in South Vale than in Moorland from 2018 to 2019?", ["South Vale"]),
    ],
)
def test_rises_that_are_not_published_are_worked_out_side_by_side(text, higher, ride) -> None:
    reply = ride(text)
    assert (len(reply.facts), reply.outcome) == (4, Outcome.ANSWER)
    assert [made.value for made in reply.computed if made.what == "higher"] == higher
    assert {made.what for made in reply.computed} >= {"difference", "percentage change"}
