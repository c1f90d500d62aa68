"""Numbers of two places with what is concluded from them: the conclusion is checked as well."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had 166 and Leicestershire 89, so Essex had more. Right?", Verdict.MATCHES),
        (
            "Essex had 166 and Leicestershire 89, meaning Leicestershire had more. Right?",
            Verdict.DIFFERS,
        ),
        ("Essex had 160 and Leicestershire 89, so Essex had more. Right?", Verdict.DIFFERS),
        (
            "Essex had 166 and Leicestershire 89, so Essex had nearly twice as many, no?",
            Verdict.MATCHES,
        ),
        (
            "Essex had 166 and Leicestershire 89, so Essex had three times as many, no?",
            Verdict.DIFFERS,
        ),
        ("Essex had 166 and Leicestershire 89, so together they had 255. Right?", Verdict.MATCHES),
        (
            "Essex was up 177% and Leicestershire up 51%, so Essex rose faster. Correct?",
            Verdict.MATCHES,
        ),
        (
            "Essex rose by 177% and Leicestershire by 51, so Leicestershire rose faster. True?",
            Verdict.DIFFERS,
        ),
        (
            "Leicestershire rose 51% and England and Wales 36%, so the county rose faster, no?",
            Verdict.MATCHES,
        ),
    ],
)
def test_numbers_and_their_order_have_both_to_be_held(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_what_no_figure_tells_leaves_the_whole_open(ask) -> None:
    told = ask("Essex had 166 and Leicestershire 89, so Essex is a dangerous place. Right?")
    assert told.verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had 166 in the year to April 2019 and 60 the year before. True?", Verdict.MATCHES),
        ("Essex had 60 in the year to April 2019 and 166 the year before. True?", Verdict.DIFFERS),
        ("Essex recorded 166 last year, 60 the year before that. Right?", Verdict.MATCHES),
        ("Essex recorded 60 last year, 166 the year before that. Right?", Verdict.DIFFERS),
    ],
)
def test_each_number_is_of_the_year_it_stands_with(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex with 166 was ahead of Leicestershire with 89, correct?", Verdict.MATCHES),
        ("Leicestershire with 89 was ahead of Essex with 166, correct?", Verdict.DIFFERS),
        ("Leicestershire's rise of 51% was below the national rise of 36%. True?", Verdict.DIFFERS),
    ],
)
def test_one_set_above_another_is_in_that_order(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex rose by 177 per cent in a year. True?", Verdict.MATCHES),
        ("Essex rose by 177 per cent over five years. True?", Verdict.OTHER_SCOPE),
        ("Essex nearly tripled in ten years. True?", Verdict.OTHER_SCOPE),
    ],
)
def test_a_rise_over_a_longer_time_is_another(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict
