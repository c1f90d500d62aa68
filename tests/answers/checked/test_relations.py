"""Claims that set two counts against each other: what is claimed is worked out from both."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict", "worked"),
    [
        ("Westshire had 250 more loans than the year before, right?", Verdict.MATCHES, "250"),
        ("Westshire had 300 more loans than the year before, right?", Verdict.DIFFERS, "250"),
        ("Westshire had 350 more loans than Eastshire in 2020, right?", Verdict.MATCHES, "350"),
        ("Eastshire had 350 fewer loans than Westshire in 2020, right?", Verdict.MATCHES, "-350"),
        ("Eastshire had 350 more loans than Westshire in 2020, right?", Verdict.DIFFERS, "-350"),
        ("compared with Eastshire, Westshire had 350 more in 2020, right?", Verdict.MATCHES, "350"),
        ("Westshire had twice as many loans as Eastshire in 2020, right?", Verdict.DIFFERS, "1.4"),
        (
            "Westshire and Eastshire lent 2,150 books together in 2020, right?",
            Verdict.MATCHES,
            "2150",
        ),
        (
            "Westshire and Eastshire lent 3,000 books together in 2020, right?",
            Verdict.DIFFERS,
            "2150",
        ),
    ],
)
def test_what_two_counts_come_to(text, verdict, worked, say) -> None:
    reply = say(text)
    assert (reply.verdict, [made.value for made in reply.computed]) == (verdict, [worked])
    assert len(reply.facts) == 2


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("loans in Westshire went from 1,000 to 1,250, right?", Verdict.MATCHES),
        ("loans in Westshire went from 1,250 to 1,000, right?", Verdict.DIFFERS),
        ("loans in Westshire jumped to 1,250 from 1,000, right?", Verdict.MATCHES),
        ("Westshire lent 1,000 books in 2019 and 1,250 in 2020, right?", Verdict.MATCHES),
        ("Westshire lent 1,250 books in 2019 and 1,000 in 2020, right?", Verdict.DIFFERS),
        ("in 2020 Westshire had 1,250 loans and Eastshire 900, right?", Verdict.MATCHES),
        ("in 2020 Westshire had 900 loans and Eastshire 1,250, right?", Verdict.DIFFERS),
        ("in 2020 Westshire had 900 loans and Eastshire 900, right?", Verdict.DIFFERS),
        ("Westshire had 1,250 loans, against 1,000 the year before, up 25%", Verdict.MATCHES),
        ("Westshire had 1,250 loans and 1,000 the year before, a rise of 25%", Verdict.MATCHES),
        ("Westshire had 1,250 loans and 1,000 the year before, a rise of 35%", Verdict.DIFFERS),
        ("Westshire had 1,000 loans and 1,250 the year before, a rise of 25%", Verdict.DIFFERS),
        ("loans in Westshire went from 1,000 in 2019 to 1,250 in 2020, up 25%", Verdict.MATCHES),
        ("Westshire's loans went from 1,000 to 1,250, up a quarter", Verdict.MATCHES),
        ("Westshire's loans went from 1,000 to 1,250, up a third", Verdict.DIFFERS),
    ],
)
def test_each_count_in_its_own_place(text, verdict, say) -> None:
    assert say(text).verdict is verdict


def test_a_bound_beside_a_count_is_no_difference(say) -> None:
    assert say("Westshire lent more than 1,200 books in 2020, right?").verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("diesel freight was twice what electric was in 2017, right?", Verdict.DIFFERS),
        ("diesel freight was 1.7 times what electric was in 2017, right?", Verdict.MATCHES),
        ("electric and diesel freight together came to 85,150 in 2019, right?", Verdict.MATCHES),
        ("electric and diesel freight together came to 90,000 in 2019, right?", Verdict.DIFFERS),
        ("electric freight was 41 250 in 2019, right?", Verdict.MATCHES),
    ],
)
def test_two_groups_are_set_against_each_other(text, verdict, ride) -> None:
    assert ride(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Essex rose 177% and Leicestershire 51%, right?", Verdict.MATCHES),
        ("Essex rose 51% and Leicestershire 177%, right?", Verdict.OTHER_SCOPE),
        ("Essex up 177%, Leicestershire 36% and England and Wales 51%", Verdict.OTHER_SCOPE),
        ("Essex up by half, Leicestershire up by half, right?", Verdict.DIFFERS),
        ("166 in Essex and 500 in Kent, correct?", Verdict.CANNOT_CHECK),
        ("90 in Essex and 500 in Kent, correct?", Verdict.DIFFERS),
        ("Instagram was 113 and Facebook 200 in the East of England", Verdict.CANNOT_CHECK),
    ],
)
def test_each_of_several_numbers_is_held_against_its_own_place(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("nearly twice as many offences in Essex as in Leicestershire, they say", Verdict.MATCHES),
        ("five times more offences in Essex than Leicestershire, correct?", Verdict.DIFFERS),
        ("three times as many in Essex as there were in Leicestershire, right?", Verdict.DIFFERS),
        ("87 per cent more offences in Essex than in Leicestershire, right?", Verdict.MATCHES),
        ("50 per cent more offences in Essex than in Leicestershire, right?", Verdict.DIFFERS),
        ("Leicestershire had 46 per cent fewer offences than Essex, right?", Verdict.MATCHES),
        ("Leicestershire had 46 per cent more offences than Essex, right?", Verdict.DIFFERS),
    ],
)
def test_both_places_may_stand_after_how_many_times(text, verdict, ask) -> None:
    reply = ask(text)
    assert reply.verdict is verdict
    assert set(reply.facts) == {"essex.offences.2018-19", "leicestershire.offences.2018-19"}


def test_by_how_many_one_is_fewer_is_no_name_of_a_count(ask) -> None:
    assert ask("Leicestershire had 77 fewer than Essex, right?").verdict is Verdict.MATCHES
    assert ask("Leicestershire had 59 fewer than Essex, right?").verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("more than one in ten national offences were in Essex, true?", Verdict.DIFFERS),
        ("Essex has more than a third of all national cases. Is that so?", Verdict.DIFFERS),
        ("the Leicestershire rise beat the England and Wales rise by 15 points, right?", "matches"),
        ("the Leicestershire rise beat the England and Wales rise by 51 points, right?", "differs"),
        ("England and Wales had the smallest increase of the three, true?", Verdict.MATCHES),
    ],
)
def test_a_part_of_the_whole_is_no_rise_and_points_lie_between_two(text, verdict, ask) -> None:
    assert ask(text).verdict == Verdict(verdict)
