"""How replies read: said once, in whole sentences, with what each line is told for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.language.shown import says
from bot.replies.text import plain_text

if TYPE_CHECKING:
    from tests.asking import Ask

ESSEX = "Essex, year to April 2019: 166 recorded offences of sexual communication with a child."


@pytest.mark.parametrize(
    "text", ["how many in Kent", "what did the BBC say", "offences in Essex in 2010"]
)
def test_what_is_held_instead_is_led_in_to(text: str, ask: Ask) -> None:
    lines = plain_text(ask(text)).splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith("- "))
    assert lines[first - 1] == "Held instead:"


def test_questions_offered_to_somebody_off_the_subject_are_examples(ask: Ask) -> None:
    assert "\nFor example:\n- " in plain_text(ask("what is the weather in Paris"))


def test_a_number_held_for_another_period_is_told_before_the_one_asked_for(ask: Ask) -> None:
    reply = ask("Essex had 60 offences last year, right?")
    assert reply.headline == (
        "That number is held, but for another period. "
        "Essex, 2017/18: 60 recorded offences of sexual communication with a child."
    )
    assert reply.blocks[0].text == f"For what was asked: {ESSEX}"


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("is Essex more than 5% of the national total?", "No: that differs from what is held."),
        ("did Essex have 500 offences?", "No: that differs from what is held."),
        ("Essex had 500 offences, right?", "That differs from what is held."),
        ("is it wrong that Essex had 500 offences?", "That differs from what is held."),
    ],
)
def test_a_plain_question_gets_a_no_and_one_turned_round_does_not(
    text: str, lead: str, ask: Ask
) -> None:
    assert ask(text).headline == f"{lead} {ESSEX}"


def test_of_a_claim_that_differs_nothing_is_said_but_what_is_held(ask: Ask) -> None:
    reply = ask("Essex had 500 offences, right?")
    assert reply.blocks[0].text.startswith("These are offences the police recorded.")


def test_places_are_higher_and_not_up_and_each_sentence_starts_large(ask: Ask) -> None:
    reply = ask("how many more offences in Essex than in Leicestershire, and by what percentage?")
    assert reply.blocks[0].text.endswith(
        "Essex is 77 offences higher (166 against 89). 86.5 per cent higher (77 ÷ 89)."
    )


def test_periods_are_up(ask: Ask) -> None:
    reply = ask("what is the difference between 2017/18 and last year in Essex in per cent")
    assert "Up 176.7 per cent (106 ÷ 60)." in reply.blocks[0].text


def test_one_is_no_plural(ask: Ask) -> None:
    reply = ask("compare Essex and Leicestershire in 2017/18")
    assert reply.blocks[0].text.endswith(": Essex is 1 offence higher (60 against 59).")


def test_an_age_is_not_put_in_quotation_marks_as_if_it_had_been_written(ask: Ask) -> None:
    assert ask("how many under 11 in Essex").headline == "Nothing is held about 10 or under."
    reply = ask("how many convictions for grooming were there in Essex")
    assert reply.headline == "Nothing is held about “convictions”."


def test_a_wider_area_is_named_for_what_lies_in_it(ask: Ask) -> None:
    reply = ask("how many in Reading")
    assert reply.headline == (
        "No figure is held for Reading itself, nor for Thames Valley, in which it lies."
    )
    assert reply.blocks[0].text.startswith("The area that contains Reading: England and Wales, ")


def test_a_place_in_an_area_that_is_held_is_said_to_lie_there(ask: Ask) -> None:
    reply = ask("how many in Chelmsford")
    assert reply.headline.endswith("It lies in Essex, which is a wider area.")
    assert reply.blocks[0].text == f"The area that contains Chelmsford: {ESSEX}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ok", says.HEARD),
        ("lol", says.HEARD),
        ("thanks!", says.THANKS),
        ("ok thanks", says.THANKS),
    ],
)
def test_who_thanks_is_welcome_and_who_only_hears_is_not(text: str, said: str, ask: Ask) -> None:
    assert ask(text).headline == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("offences in Essex in 2019/18", "There is no year 2019/18."),
        ("offences in Essex in February 2018/19", says.IMPOSSIBLE_PERIOD),
    ],
)
def test_a_year_that_cannot_be_is_named(text: str, said: str, ask: Ask) -> None:
    assert ask(text).headline == said


def test_somebody_abroad_gets_one_lead_to_one_list(ask: Ask) -> None:
    reply = ask("i live in america and someone is blackmailing me with my photo")
    ends = [block.text for block in reply.blocks if block.text.endswith(":")]
    assert ends == [says.SUPPORT_LINES]


def test_a_change_told_in_words_stands_behind_what_changed(ask: Ask) -> None:
    reply = ask("how much did Instagram rise in England and Wales")
    assert reply.headline.endswith(" (Instagram): more than double.")
    assert not any("None" in block.text for block in reply.blocks)


def test_of_a_change_the_latest_figures_end_with_its_later_period(ask: Ask) -> None:
    said = plain_text(ask("by how much did Essex rise"))
    assert "The latest figures held end with year to April 2019;" in said
