"""Harm stated as a fact, among places, platforms and figures: a grid of pleas and of look-alikes.

Half of its names stand in many of the questions that are learnt from, half in none.
"""

from __future__ import annotations

from itertools import product

import pytest

from bot.language.distress import Kind, recognise
from bot.language.distress.stating import stated
from bot.language.learnt.folding import words

KIN = (
    *("my daughter", "my son", "our son", "my stepson", "my nephew", "my goddaughter"),
    *("my sister", "my brother", "my best friend", "my cousin"),
)
WHERE = (
    *("in Essex", "in Leicestershire", "on snapchat", "on instagram"),
    *("in Harrogate", "in Wrexham", "on bigo", "on badoo"),
)
DONE = (
    *("was groomed", "has been groomed", "got groomed", "is being groomed", "was abused"),
    *("is a victim of grooming", "is one of the victims"),
)
BY_WHOM = (
    *("someone is grooming {kin}", "a man groomed {kin}", "a groomer contacted {kin}"),
    "{kin} is talking to a groomer",
)
THEN = (
    *("", ", how many others were there last year?", ". How many offences did they record?"),
    *(" is that common?", ", what percentage are caught"),
)
NO_PLEAS = (
    *("{kin} has to write about grooming {where}", "{kin} asked how many were groomed {where}"),
    *("in the film {kin} watched a girl was groomed {where}", "{kin} reckons most were {where}"),
    *("if {kin} was groomed {where}, would it be counted?", "{kin} was never groomed {where}"),
    "if someone groomed {kin} {where} is that one offence",
    "a mum said her daughter was groomed {where}, what else did she say",
    *("{kin} lives nearby, how many were groomed {where}", "{kin} is researching victims {where}"),
    "how likely is it that {kin} gets groomed {where}",
    "how many children like {kin} were groomed {where}",
    "could {kin} be groomed {where}? what do the numbers say",
    "{kin} works with victims {where}, how many are there",
    "the story {kin} wrote for school has a boy who was groomed {where}",
    *(
        "my school's area is where most were, {kin} says",
        "{kin} read that 166 were groomed {where}",
    ),
    "i dont want {kin} to be groomed {where}, what are the numbers",
)


def pleas() -> list[str]:
    harmed = [f"{kin} {done}" for kin, done in product(KIN, DONE)]
    harmed += [by.format(kin=kin) for by, kin in product(BY_WHOM, KIN)]
    return [f"{harm} {where}{then}" for harm, where, then in product(harmed, WHERE, THEN)]


def lookalikes() -> list[str]:
    return [no.format(kin=kin, where=at) for no, kin, at in product(NO_PLEAS, KIN, WHERE)]


def is_plea(text: str) -> bool:
    need = recognise(text)
    return need is not None and Kind.ANYBODY not in need.kinds


def test_neither_places_nor_platforms_nor_figures_hide_that_somebody_is_harmed() -> None:
    asked = pleas()[::3]
    missed = [text for text in asked if not is_plea(text)]
    assert len(missed) <= 0.01 * len(asked), missed


def test_nobody_is_harmed_where_it_is_supposed_asked_about_told_or_feared() -> None:
    asked = lookalikes()[::3]
    alarmed = [text for text in asked if is_plea(text)]
    assert len(alarmed) <= 0.04 * len(asked), alarmed


@pytest.mark.parametrize(
    "text",
    [
        "our youngest son was groomed, how many were there in kent",
        "i have just been groomed",
        "a groomer has been talking to our girl on steam",
        "my daughters being groomed",
        "one of my sons was abused",
        "i am a survivor of abuse",
        "we dont know if my friend is being groomed",
        "i never told anyone i was groomed",
        "i feel like my daughter was groomed",
    ],
)
def test_harm_to_the_writer_or_theirs_is_stated(text: str) -> None:
    assert stated(words(text)).parts


@pytest.mark.parametrize(
    "text",
    [
        "if my son was groomed",
        "imagine someone groomed my sister",
        "my daughter was never groomed",
        "i want nobody in my family to say my son was groomed if my son was groomed",
        "a mother says my daughter was groomed",
        "children like my son were groomed",
        "i dont want my daughter to be groomed",
    ],
)
def test_what_is_supposed_denied_or_anothers_words_is_not(text: str) -> None:
    assert stated(words(text)) == ([], True)


@pytest.mark.parametrize(
    "text",
    [
        "my dog was groomed",
        "my daughter asked how many were groomed",
        "my brother is talking to a class",
        "i am a victim of my own success",
        "my child is one of the tallest",
        "i groomed my horse",
    ],
)
def test_what_is_no_harm_to_anybody_is_neither(text: str) -> None:
    assert stated(words(text)) == ([], False)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Evening. I promised my wife I'd ask, as she's up to her elbows in flour: "
            "she's on the committee for the village hall and they've had somebody round from the "
            "council, and it all got a bit tense. How many offences were there in Surrey?"
        ),
        (
            "right this is daft but me and my brothers have a group chat and on sundays somebody "
            "posts a fact and we all guess if its true, and this week it was apps and kids. is "
            "it true that most of it was on instagram"
        ),
        "How much did it rise in Norfolk? I'm a lollipop lady, and the mums do talk.",
    ],
)
def test_a_message_may_ramble_before_it_asks(text: str) -> None:
    assert not is_plea(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Evening. My wife usually does this and she's better with words. We had a "
            "lovely summer, two weeks in Wales. Then in September a teacher took us aside and said "
            "our girl had shown her messages from a man of forty. How many were there in Surrey?"
        ),
        (
            "right this is daft and my mates say ignore it, but a bloke from "
            "my old football club keeps turning up at school and he knows my name and he filmed "
            "me. is it true most of it is on instagram"
        ),
    ],
)
def test_and_so_may_a_plea(text: str) -> None:
    assert is_plea(text)
