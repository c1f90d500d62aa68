"""Claims: the verdict by number, unit, direction and date, always with the held figure."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Verdict
from tests.asking import WORLD, asker


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Westshire lent 1,250 books in 2020, right?", Verdict.MATCHES),
        ("Westshire lent 1,000 books in 2020, right?", Verdict.OTHER_SCOPE),
        ("Westshire lent 1,300 books in 2020, right?", Verdict.DIFFERS),
        ("my uncle swears Westshire lent 1,250 books in 2020", Verdict.MATCHES),
        ("loans in Westshire went up, true?", Verdict.MATCHES),
        ("loans in Westshire decreased by a quarter", Verdict.DIFFERS),
        ("I bet Westshire lent 1,250 books in 2020", Verdict.MATCHES),
        ("loans in Westshire went down, true?", Verdict.DIFFERS),
        ("loans in Westshire tripled in 2020, true?", Verdict.DIFFERS),
        ("loans in Westshire went from 1,000 to 1,250, right?", Verdict.MATCHES),
        ("half of the loans in Northland in 2020 were in Westshire, true?", Verdict.DIFFERS),
        (
            "a tenth of the loans in Northland in 2020 were in Westshire, true?",
            Verdict.CANNOT_CHECK,
        ),
        ("Did Westshire make up more than nine in ten of the loans?", Verdict.DIFFERS),
        ("according to my uncle Westshire lent 1,250 books in 2020", Verdict.MATCHES),
    ],
)
def test_the_verdict(text, verdict, say) -> None:
    reply = say(text)
    assert (reply.verdict, bool(reply.facts), bool(reply.citations)) == (verdict, True, True)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("a touch under 1,300 loans in Westshire in 2020, right?", Verdict.MATCHES),
        ("a whisker over 1,300 loans in Westshire in 2020, right?", Verdict.DIFFERS),
        ("Westshire's loans in 2020 were in the 1,250s, right?", Verdict.MATCHES),
        ("Eastshire's loans in 2020 were in the 800s, right?", Verdict.DIFFERS),
        ("Westshire was around the 1,270 mark in 2020, right?", Verdict.MATCHES),
        ("Westshire passed the 1,200 mark in 2020, right?", Verdict.MATCHES),
        ("Westshire was below the 1,200 mark in 2020, right?", Verdict.DIFFERS),
        ("Westshire had 1,200 plus loans in 2020, right?", Verdict.MATCHES),
    ],
)
def test_how_near_a_number_is_may_be_told_in_many_words(text, verdict, say) -> None:
    assert say(text).verdict is verdict


def test_what_was_worked_out_is_told_as_such(say) -> None:
    reply = say("loans in Westshire tripled in 2020, true?")
    assert [(made.what, made.value) for made in reply.computed] == [
        ("difference", "250"), ("ratio", "1.3")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("loans in Westshire passed 1,200 in 2020, right?", Verdict.MATCHES),
        ("loans in Westshire topped 1,300 in 2020, right?", Verdict.DIFFERS),
        ("Westshire had fewer loans than the year before, right?", Verdict.DIFFERS),
        ("Westshire had more loans than the year before, right?", Verdict.MATCHES),
        ("has Westshire ever had fewer than 1,100 loans?", Verdict.MATCHES),
        ("the Milltown paper has it that Westshire lent 1,250 books in 2020", Verdict.MATCHES),
    ],
)
def test_a_limit_passed_and_the_year_before(text, verdict, say) -> None:
    assert say(text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "was it 1,250 or 900 loans in Westshire in 2020?",
        "Westshire didn't have 1,250 loans in 2020, did it?",
    ],
)
def test_no_verdict_on_one_of_two_numbers_or_a_number_denied(text, say) -> None:
    reply = say(text)
    assert (reply.facts, reply.verdict) == (("westshire.loans.2020",), None)


def test_a_short_time_is_no_value_claimed(say) -> None:
    reply = say("please tell me the loans in Westshire in 2020, my essay is due in 10 mins")
    assert (reply.verdict, reply.facts) == (None, ("westshire.loans.2020",))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("has Westshire always had more than 1,100 loans?", Verdict.DIFFERS),
        ("Westshire had over 900 loans in both years, right?", Verdict.MATCHES),
        ("were most of the readers in Westshire children?", Verdict.DIFFERS),
        ("the majority of readers in Westshire were children, correct?", Verdict.DIFFERS),
    ],
)
def test_what_is_claimed_of_every_year_or_of_most(text, verdict, say) -> None:
    assert say(text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Westshire rose by over 200 books, yes?", Verdict.MATCHES),
        ("Westshire rose by over 300 books, yes?", Verdict.DIFFERS),
        ("my leaflet: '900 books were lent in 2020 in Westshire'. correct?", Verdict.OTHER_SCOPE),
    ],
)
def test_a_rise_and_a_headed_quotation_are_checked(text, verdict, say) -> None:
    assert say(text).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("were there between 5 and 6 thousand journeys in North Vale in 2019?", Verdict.MATCHES),
        ("were there between 5,000 and 5,500 journeys in North Vale in 2019?", Verdict.DIFFERS),
        ("was waiting in Moorland between 9 and 10 minutes in 2020?", Verdict.MATCHES),
    ],
)
def test_a_number_may_be_claimed_to_lie_in_a_range(ride, claimed, verdict) -> None:
    assert ride(claimed).verdict is verdict


def test_people_are_no_measure_where_another_is_compared(ride) -> None:
    assert ride("do trips made in North Vale outnumber trips made in Moorland?").verdict is (
        Verdict.MATCHES
    )


def test_a_share_claimed_of_what_is_counted_matches(ask) -> None:
    reply = ask(
        "Is it true that 70% of recorded instances in the East of England involved the five apps?"
    )
    assert reply.verdict is Verdict.MATCHES


def test_a_bare_percentage_may_be_that_of_a_change(ask) -> None:
    reply = ask("Is 51 per cent for Leicestershire right?")
    assert reply.facts == ("leicestershire.change.2018-19",)
    assert reply.verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("one victim in every five in England and Wales was under 12, right?", Verdict.MATCHES),
        ("every tenth victim in England and Wales was under 12, right?", Verdict.DIFFERS),
        ("over nine in ten cases in the East of England were on five apps?", Verdict.DIFFERS),
        ("Leicestershire's 62 per cent covers five apps, correct?", Verdict.DIFFERS),
    ],
)
def test_a_share_claimed_in_other_words_and_of_how_many(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "Every third child is groomed, true?",
        "A third of children are groomed, true?",
        "One in five children in Essex is groomed, true?",
        "Every third victim is a boy",
    ],
)
def test_a_part_of_what_is_counted_is_no_rise_by_as_much(text, ask) -> None:
    assert ask(text).verdict is Verdict.CANNOT_CHECK


def test_a_rise_by_a_third_still_matches(ask) -> None:
    assert ask("Offences were up a third, true?").verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    ("text", "computed"),
    [
        ("a third of all offences were in Essex, true?", "share"),
        ("does Essex make up more than one in twenty of the offences?", "share"),
        ("Leicestershire more than halved its number, true?", "ratio"),
    ],
)
def test_a_part_of_all_and_what_is_left_are_worked_out(text, computed, ask) -> None:
    reply = ask(text)
    assert reply.verdict is Verdict.DIFFERS
    assert computed in {made.what for made in reply.computed}


@pytest.mark.parametrize("text", ["how many essays in Essex?", "the rise in exam results in Essex"])
def test_things_that_are_only_spoken_of_are_not_counted(text, ask) -> None:
    assert ask(text).facts == ()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("it became an offence in 2017, right?", Verdict.MATCHES),
        ("it became an offence in April 2017, right?", Verdict.MATCHES),
        ("it became an offence in 2015, right?", Verdict.DIFFERS),
    ],
)
def test_a_year_agrees_with_a_text_that_names_a_month_of_it(text, verdict, ask) -> None:
    assert ask(text).verdict is verdict


def test_a_number_noted_of_a_group_is_no_note_about_it(ask) -> None:
    reply = ask("166 cases on Facebook")
    assert (reply.verdict, reply.facts) == (Verdict.OTHER_SCOPE, ("essex.offences.2018-19",))


def test_those_who_do_it_are_not_what_is_counted(ask) -> None:
    assert ask("Is it right that Essex had 166 groomers?").facts == ()
    assert ask("did the number of groomers in Essex go up?").facts == ()


def test_those_who_do_it_may_be_spoken_of(ask) -> None:
    reply = ask("how often did groomers turn up on Instagram in the East of England last year?")
    assert reply.facts == ("east-of-england.instagram.2018-19",)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("One in five of the victims whose age was provided was 11 or under. Right?", "matches"),
        ("Half of the victims whose age was known were 11 or younger. Right?", "differs"),
        ("89 were recorded by Leicestershire, which was up from 59 before. True?", "matches"),
        ("89 were recorded by Leicestershire, which was up from 60 before. True?", "differs"),
    ],
)
def test_a_clause_that_tells_more_of_what_is_counted_asks_nothing(text, verdict, ask) -> None:
    assert ask(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Somebody posted 5,100 offences in England and Wales last year, right?", Verdict.DIFFERS),
        ("Instagram was used in 30 per cent of instances, right?", Verdict.CANNOT_CHECK),
    ],
)
def test_a_limit_counted_out_is_near_what_it_limits_and_a_round_one_less(
    text, verdict, ask
) -> None:
    assert ask(text).verdict is verdict


def test_a_number_of_a_group_is_not_that_of_all(ask) -> None:
    told = ask("There were just 22 victims in the whole of Essex, all ages. Really?")
    assert told.verdict is Verdict.OTHER_SCOPE


def test_of_a_year_and_the_one_before_both_are_shown_where_one_differs(ask) -> None:
    told = ask("Can you double check: Essex 116, previous year 60")
    assert told.verdict is Verdict.DIFFERS
    assert len(told.facts) == 2


def test_the_same_number_of_another_place_and_measure_is_chance() -> None:
    ask = asker(load(WORLD).base)
    reply = ask("Luxembourg had a life expectancy of 80 in 2010, the book says. Is it so?")
    assert (reply.verdict, reply.facts) == (Verdict.CANNOT_CHECK, ())


def test_a_number_stated_of_what_is_not_held_gets_no_text_on_it(ask) -> None:
    reply = ask("There were 4,373 convictions for this in England and Wales last year.")
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "question",
    [
        "how big is leicestershire next to essex, like half?",  # no rise by 51 per cent
        "every third child in england has been written to, is that true?",  # nor one by a third
    ],
)
def test_a_part_is_no_rise_by_as_much(question, ask) -> None:
    assert ask(question).facts == ()


def test_one_in_so_many_is_not_held_against_a_share_of_another_group(ask) -> None:
    reply = ask("one in four victims were under 12?")
    assert reply.verdict is Verdict.DIFFERS
    assert reply.facts == ("england-and-wales.under-12.2018-19",)


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("in 2021/22 Ashby's goals conceded were 40 goals, correct?", Verdict.MATCHES),
        ("Goals conceded by Ashby in 2021/22: 40 goals, right?", Verdict.MATCHES),
        ("Goals conceded by Ashby in 2021/22: 41 goals, right?", Verdict.DIFFERS),
    ],
)
def test_the_unit_after_a_number_is_no_measure_of_its_own(asked, verdict, play) -> None:
    reply = play(asked)
    assert (reply.verdict, reply.facts) == (verdict, ("ashby.goals-against.2021-22",))
