"""What no figure tells: how likely something is, how long it takes, what is to come."""

import pytest

from bot.facts import load
from bot.language.shown import computing, says
from bot.model.reply import Outcome, Verdict
from tests.asking import WORLD, asker


@pytest.mark.parametrize(
    "text",
    [
        "how much more likely is a kid in Leicestershire to be groomed than one in Essex?",
        "how much riskier is Essex than Leicestershire for children?",
        "which is safer for kids, Essex or Leicestershire?",
    ],
)
def test_counts_tell_of_no_likelihood(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.headline) == (Outcome.NO_ANSWER, says.NOT_HELD_RATE)


@pytest.mark.parametrize(
    "text",
    [
        "is it true that kids in Essex are twice as likely to be groomed as in Leicestershire?",
        "the offence rate in Leicestershire is 8 per 100,000 people, right?",
    ],
)
def test_a_likelihood_claimed_cannot_be_checked_by_counts(text, ask) -> None:
    assert ask(text).verdict is Verdict.CANNOT_CHECK


def test_a_rate_of_increase_can_be_checked(ask) -> None:
    reply = ask("the rate of increase in Essex was 177 per cent, right?")
    assert reply.verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    "text",
    [
        "predict next year's number for Leicestershire, if it rises 51% again",
        "guess the next figure for England and Wales",
        "extrapolate the Essex numbers please",
    ],
)
def test_nothing_is_told_of_what_is_to_come(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.headline) == (Outcome.NO_ANSWER, says.NOT_HELD_FUTURE)


@pytest.mark.parametrize(
    "text",
    [
        "how long can you get for meeting a child after grooming them, section 15?",
        "how many years is section 14?",
        "how many months does an Essex case last?",
    ],
)
def test_no_count_of_something_else_is_a_length_of_time(text, ask) -> None:
    reply = ask(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


def test_a_length_of_time_that_is_held_is_told(visit) -> None:
    assert visit("how long is the median wait at St Anne's?").outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "what would the count have been if the law had not come in?",
        "had recording stayed as it was, what would Leicestershire's number have been?",
        "if Essex had grown like Leicestershire, what would its count be?",
        "how many offences would there be in Essex if the apps were safer?",
        "Suppose Leicestershire had as many residents as Essex. What would its count be?",
        "Imagine Essex had Kent's people: how many offences would there be?",
        "if a third of offences go unreported, what is the true number for Essex?",
    ],
)
def test_nothing_is_told_of_what_would_be_if(text, ask) -> None:
    reply = ask(text)
    told = (reply.outcome, reply.headline)
    assert told == (Outcome.NO_ANSWER, computing.NOT_COMPUTABLE_SUPPOSED)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("what would the national figure be without Essex?", "rest"),
        ("what would the total be if you add both years in Essex?", "sum"),
    ],
)
def test_what_a_sum_would_be_is_worked_out(text, facts, ask) -> None:
    assert [made.what for made in ask(text).computed] == [facts]


def test_what_somebody_would_like_to_know_is_told(ask) -> None:
    reply = ask("I would like to know if there had been a rise in Essex")
    assert reply.facts == ("essex.change.2018-19",)


@pytest.mark.parametrize(
    "text", ["how big is Essex", "what is there to do in Essex", "what can you do in Essex"]
)
def test_a_place_s_own_size_and_what_to_do_there_are_no_counts(text, ask) -> None:
    assert not ask(text).facts


def test_how_big_a_place_is_may_be_told_in_people(ask) -> None:
    base = load(WORLD).base
    assert base is not None
    assert asker(base)("how big is China").facts == ("china.population.2007",)
    assert ask("how big is the problem in Essex").facts == ("essex.offences.2018-19",)


@pytest.mark.parametrize(
    "text",
    [
        "How many separate victims stood behind the 89 offences in Leicestershire?",
        "how many children were affected by the 89 offences",
    ],
)
def test_a_number_of_one_thing_tells_none_of_another(text, ask) -> None:
    assert not ask(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "on which days of the week do these offences happen most?",
        "which weekday is worst in Essex?",
    ],
)
def test_days_are_no_places_to_be_put_in_order(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "asked",
    [
        "If Instagram's 113 were a quarter, what would all apps together be?",
        "Let's say Essex's 166 is half the region; how big is the region?",
        "if essex's 166 is 10% of it, how much is all of it",
    ],
)
def test_what_a_count_is_supposed_to_be_a_part_of_is_not_worked_out(asked, ask) -> None:
    reply = ask(asked)
    told = (reply.outcome, reply.verdict, reply.headline)
    assert told == (Outcome.NO_ANSWER, None, computing.NOT_COMPUTABLE_SUPPOSED)


def test_whether_a_count_is_so_much_of_another_is_checked(ask) -> None:
    reply = ask("People say that Essex's 166 is 4% of the national total, is that right?")
    assert reply.headline != computing.NOT_COMPUTABLE_SUPPOSED


@pytest.mark.parametrize(
    "asked",
    ["grooming offences, US", "how many offences in Nice", "Offences recorded in Cork, 2018/19"],
)
def test_a_place_that_is_written_like_another_word_is_not_passed_over(asked, ask) -> None:
    assert ask(asked).outcome is Outcome.NO_ANSWER


def test_what_is_no_place_narrows_nothing(ask) -> None:
    assert ask("the Essex number in nice plain words").facts == ("essex.offences.2018-19",)
