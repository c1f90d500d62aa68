"""Two counts of one place told in turn: which is the earlier is told by the words around them."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    "claimed",
    [
        "Westshire lent 1,000 books in the first year and 1,250 in the second, right?",
        "In the first year Westshire lent 1,000 books and in the next one 1,250. Please verify.",
        "Westshire: 1,000, then 1,250 a year later. Right?",
        "Westshire lent 1,000 books, then 1,250. True?",
        "Westshire's loans: 1,000 -> 1,250, correct?",
        "Westshire's loans: 1,000 → 1,250, correct?",
        "it was 1,250 books after 1,000 in Westshire, wasn't it?",
        "Westshire lent 1,250 books in 2020, up from 1,000. Is it so?",
        "Westshire lent 1,250 books, having lent 1,000 the year before. True?",
        "Westshire's loans grew by 250 to 1,250, right?",
        "The earlier number in Westshire, before 1,250, was 1,000. Correct?",
        "before it was 1,250, Westshire had 1,000 loans. Yes?",
        "The previous Westshire figure, the one before 1,250, was 1,000. Yes?",
        "Westshire lent 1,000 books before it reached 1,250, right?",
        "Westshire's loans rose to 1,250 from 1,000, right?",
    ],
)
def test_counts_told_in_the_order_in_which_they_were_counted_match(claimed, say) -> None:
    told = say(claimed)
    assert told.verdict is Verdict.MATCHES
    assert set(told.facts) >= {"westshire.loans.2019", "westshire.loans.2020"}


@pytest.mark.parametrize(
    "claimed",
    [
        "Westshire lent 1,250 books in the first year and 1,000 in the second, right?",
        "Westshire: 1,250, then 1,000 a year later. Right?",
        "Westshire's loans: 1,250 -> 1,000, correct?",
        "it was 1,000 books after 1,250 in Westshire, wasn't it?",
        "Westshire's loans grew by 200 to 1,250, right?",
        "Westshire lent 1,250 books before it reached 1,000, right?",
        "The previous Westshire figure, the one before 1,250, was 1,100. Yes?",
        "Westshire lent 1,000 books, then 1,350. True?",
    ],
)
def test_counts_told_the_wrong_way_round_differ(claimed, say) -> None:
    assert say(claimed).verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex added 106 and Leicestershire only 30, true?", Verdict.MATCHES),
        ("Essex added 166 and Leicestershire 89, true?", Verdict.DIFFERS),
        ("Essex was up 106, Leicestershire just 30. right?", Verdict.MATCHES),
        ("Essex rose by 106 against 30 in Leicestershire. Correct?", Verdict.MATCHES),
        ("Essex grew more in numbers than Leicestershire - 106 vs 30. right?", Verdict.MATCHES),
        ("Essex gained more offences than Leicestershire did: 106 against 30.", Verdict.MATCHES),
        ("Essex gained more offences than Leicestershire did: 96 against 30.", Verdict.DIFFERS),
        ("Essex and Leicestershire rose by 177 and 51 per cent, correct?", Verdict.MATCHES),
        ("Essex has more than Leicestershire: 166 against 89. right?", Verdict.MATCHES),
        ("Essex has more than Leicestershire: 89 against 166. right?", Verdict.DIFFERS),
        ("Essex and Leicestershire had 89 and 166 respectively. right?", Verdict.DIFFERS),
    ],
)
def test_numbers_of_two_places_are_told_in_the_order_of_these(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had 166 offences, up from 60 in 2017/18", Verdict.MATCHES),
        ("Leicestershire recorded 89, against 59 in 2017/18, is that right?", Verdict.MATCHES),
        ("Essex went from 60 in 2017/18 to 166, right?", Verdict.MATCHES),
        ("Essex had 166 in 2018/19, up from 60 in 2017/18. Right?", Verdict.MATCHES),
        ("Essex recorded 170 offences, up from 60 in 2017/18", Verdict.DIFFERS),
        ("Essex had 60 offences, up from 166 in 2017/18", Verdict.DIFFERS),
    ],
)
def test_a_time_beside_the_number_before_is_the_time_of_that_one(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "claimed", ["Essex is at 166, down from 60. Right?", "Leicestershire had 59, up from 89"]
)
def test_what_is_said_to_have_moved_the_other_way_differs(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.DIFFERS
