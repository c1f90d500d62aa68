"""Claims about what a note tells: like is held against like, and what is denied gets no verdict."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("You can be sent to prison for up to five years for this, am I right?", Verdict.DIFFERS),
        ("It carries a maximum of two years in jail, correct?", Verdict.MATCHES),
        ("The maximum sentence is 24 months, right?", Verdict.MATCHES),
        ("The maximum sentence is two months, right?", Verdict.DIFFERS),
        ("My dad says the most you can get is ten years. Is he right?", Verdict.DIFFERS),
        ("Two and a half years was for child abduction, is that true?", Verdict.MATCHES),
        ("Is two years really the most you can get for this offence?", Verdict.MATCHES),
        ("two years max for sexual communication with a child??", Verdict.MATCHES),
        ("so they only get six months for sexual communication with a child?", Verdict.DIFFERS),
        ("the child abductor from Leicester got ten years, my neighbour says", Verdict.DIFFERS),
        ("the maximum penalty is a life sentence, correct?", Verdict.DIFFERS),
        ("max sentence for this is life, my mum says", Verdict.DIFFERS),
    ],
)
def test_lengths_of_time_are_held_against_lengths_of_time(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The law came into force on 3 April 2017, right?", Verdict.MATCHES),
        ("The law came in on 3 May 2017, right?", Verdict.DIFFERS),
        ("The law came in on 3 April 2015, right?", Verdict.DIFFERS),
    ],
)
def test_days_are_held_against_days(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The offender must be 18 or over, is that right?", Verdict.MATCHES),
        ("The offender must be 21 or over, is that right?", Verdict.DIFFERS),
        ("Girls of 10 to 12 were the most likely victims in Essex, right?", Verdict.DIFFERS),
        (
            "Girls between 12 and 15 were the most targeted in Essex. Am I remembering properly?",
            Verdict.MATCHES,
        ),
    ],
)
def test_ages_are_held_against_ages_limited_alike(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "claimed",
    [
        "The maximum isn't five years, right?",
        "It wasn't a crime of its own before April 2017, right?",
        "The maximum is more than a year in jail, right?",
    ],
)
def test_what_is_denied_or_only_limited_gets_no_verdict(claimed, ask) -> None:
    reply = ask(claimed)
    assert reply.facts
    assert reply.verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    "claimed",
    [
        "The NSPCC got hold of the numbers from police forces under freedom of information, no?",
        "The figures were obtained by the NSPCC from police forces. True?",
        "The figures aren't official statistics, right?",
        "Wild West Web is an NSPCC campaign. Agree?",
        "Leicestershire Police helped make two films. Is that right?",
        "Breck's Last Game was made with Leicestershire Police, true?",
        "The number of convictions is not held, right?",
        "The bill would introduce independent regulation of social networks, right?",
        "The Wild West Web campaign belongs to the NSPCC. Yes or no?",
        "The NSPCC got the numbers through freedom of information requests to the police, right?",
        "The NSPCC wanted the Government to commit publicly to Online Harms laws, true?",
        "In 2019 the Government planned to publish a draft Online Harms Bill early in 2020. True?",
        "The figures were obtained from police forces by the NSPCC, right?",
    ],
)
def test_a_text_that_says_so_in_its_own_words_bears_a_claim_out(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.MATCHES


@pytest.mark.parametrize(
    "claimed",
    [
        "A colleague keeps insisting these figures are official statistics. Is he right?",
        "The NSPCC did not obtain the figures from police forces. True?",
        "Wild West Web is a campaign run by Leicestershire Police. Agree?",
        "Wild West Web is not an NSPCC campaign, right?",
        "It was Kent Police who made Breck's Last Game, correct?",
        "I'm pretty sure Essex Police took part in making Kayleigh's Love Story. Correct?",
        "There were three films, weren't there?",
        "The longest sentence isn't two years, right?",
        "Girls were not the most likely to be targeted in Essex, right?",
        "Wild West Web is a campaign by the police, isn't it?",
        "Wild West Web is run by the government, right?",
        "The Wild West Web campaign belongs to Barnardo's, right?",
    ],
)
def test_another_name_or_number_in_its_place_or_a_denial_contradicts(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    "claimed",
    [
        "The police forces obtained the figures from the NSPCC, right?",
        "Newspapers obtained the figures, right?",
        "The BBC got the figures by freedom of information, right?",
        "Wild West Web is a campaign against regulation of social networks, right?",
        "Wild West Web is a silly campaign, right?",
        "The Online Harms Bill introduced independent regulation of social networks, right?",
        "The films were only shown in the UK, right?",
        "The figures were obtained by the police, right?",
        "The offence was created by the NSPCC, right?",
        "The police got the numbers through freedom of information from the NSPCC, right?",
        "The Wild West Web campaign is owned by social networks, right?",
        "Wild West Web is a campaign by young people, right?",
        "The Government published a draft Online Harms Bill in 2019, true?",
    ],
)
def test_words_in_another_order_or_that_the_text_lacks_leave_a_claim_open(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    "claimed",
    [
        "The Online Harms Bill was published in September 2019, true?",  # only indicated then
        "The contact had begun on Facebook, right?",  # which another man's profile was on
        "Sexual communication with a child has been legal since April 2017, correct?",
        "Girls were the least likely to be targeted in Essex, right?",
        "The musician got two and a half years for grooming, right?",
    ],
)
def test_a_value_that_stands_in_a_text_for_something_else_bears_nothing_out(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.CANNOT_CHECK


def test_the_end_of_a_sentence_that_asks_if_it_is_so_denies_nothing(ask) -> None:
    told = ask("the maximum is ten years inside for sexual communication with a child isnt it")
    assert told.verdict is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Spectators were admitted in the season 2020/21, right?", Verdict.DIFFERS),
        ("No spectators were admitted in 2020/21, right?", Verdict.MATCHES),
    ],
)
def test_a_time_that_stands_in_a_denial_bears_only_the_denial_out(claimed, verdict, play) -> None:
    assert play(claimed).verdict is verdict


def test_a_number_of_other_things_bears_nothing_out(ask) -> None:
    told = ask("Two people were convicted in Leicestershire, is that so?")
    assert told.verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The NSPCC runs Wild West Web, right?", Verdict.MATCHES),
        ("Leicestershire Police run Wild West Web, right?", Verdict.DIFFERS),
    ],
)
def test_who_runs_what_may_come_first(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("It was Essex Police who made Kayleigh's Love Story, as far as I know", Verdict.DIFFERS),
        ("The man with the Facebook profile got eight years, as I recall", Verdict.MATCHES),
        ("These figures are not official statistics, are they?", Verdict.MATCHES),
        ("A recorded offence means somebody was found guilty, I think", Verdict.CANNOT_CHECK),
    ],
)
def test_what_is_stated_and_left_open_is_a_claim(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_what_only_asks_gets_no_verdict(ask) -> None:
    told = ask("Are these figures reliable?")
    assert told.facts
    assert told.verdict is None


def test_an_unsettled_claim_says_that_the_bot_cannot_tell(ask) -> None:
    told = ask("Wild West Web is a silly campaign, right?")
    assert told.headline.startswith("This bot can't tell whether that agrees")


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("The NSPCC obtained the figures from newspapers, right?", Verdict.CANNOT_CHECK),
        ("The NSPCC asked Gordon Brown for laws in September 2019, right?", Verdict.CANNOT_CHECK),
        ("The Leicester Mercury named the man who got eight years, right?", Verdict.CANNOT_CHECK),
        ("It need not be online to be the offence, true?", Verdict.MATCHES),
        ("The government used these figures in its statistics, right?", Verdict.CANNOT_CHECK),
    ],
)
def test_words_of_two_statements_or_beside_a_denial_bear_nothing_out(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        (
            "The NSPCC called on Boris Johnson's Government to regulate tech firms, yes?",
            Verdict.MATCHES,
        ),
        ("The NSPCC wants robust regulation of tech companies, correct?", Verdict.MATCHES),
        ("Breck's Last Game is something Essex Police made, right?", Verdict.DIFFERS),
        ("NSPCC got the numbers by sending FOI requests to the police, right?", Verdict.MATCHES),
        ("These numbers are official government statistics, right?", Verdict.DIFFERS),
    ],
)
def test_what_is_told_in_another_order_or_of_all_kinds_settles_a_claim(
    claimed, verdict, ask
) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("A draft Online Harms Bill was expected early in 2020, right?", Verdict.MATCHES),
        ("A draft Online Harms Bill was expected early in 2022, right?", Verdict.DIFFERS),
        ("The adult has to be over 21 for it to count, right?", Verdict.DIFFERS),
        ("Messages to a 17 year old fall under section 15A, correct?", Verdict.DIFFERS),
        ("You can get up to 5 yrs for sexual communication with a child, right?", Verdict.DIFFERS),
        (
            "The top sentence for sexual communication with a child is a decade, right?",
            Verdict.DIFFERS,
        ),
    ],
)
def test_next_years_bare_limits_of_age_and_decades_are_held_against_their_like(
    claimed, verdict, ask
) -> None:
    assert ask(claimed).verdict is verdict


def test_what_made_it_rise_is_no_claim_that_it_rose(ask) -> None:
    told = ask("Essex Police say the rise means more offending, is that correct?")
    assert told.verdict is not Verdict.MATCHES


@pytest.mark.parametrize(
    "claimed",
    [
        "The Government put robust regulation of tech firms in place, right?",  # which was wanted
        "Children helped Leicestershire Police make two films, right?",  # they were made for them
        "Parents and children made the films, right?",
        "Two and a half years was the maximum for child abduction, right?",
        "Girls aged 12 to 15 were the only ones targeted in Essex, right?",
    ],
)
def test_what_is_wanted_or_done_for_others_is_not_what_they_did(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.CANNOT_CHECK


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Wild West Web is a Barnardo's campaign, isn't it?", Verdict.DIFFERS),
        ("Wild West Web is the NSPCC's campaign, isn't it?", Verdict.MATCHES),
        ("Wild West Web is a nationwide campaign, isn't it?", Verdict.CANNOT_CHECK),
    ],
)
def test_another_name_before_the_same_word_is_another(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_how_long_asks_for_no_verdict(ask) -> None:
    assert ask("how many years do you get for sexual communication with a child?").verdict is None


def test_who_made_something_up_did_not_just_get_it(ask) -> None:
    assert ask("the NSPCC obtained the figures, right?").verdict is Verdict.MATCHES
    assert ask("the NSPCC made the figures up, right?").verdict is Verdict.CANNOT_CHECK


def test_a_number_too_large_for_an_age_is_none(ask) -> None:
    reply = ask("Essex tops the country with 166, correct?")
    assert (reply.verdict, reply.facts) == (Verdict.CANNOT_CHECK, ("essex.offences.2018-19",))


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("2017/18 was the first full year of the law, right?", Verdict.MATCHES),
        ("2017/18 was the third year of the offence being law, wasn't it?", Verdict.DIFFERS),
    ],
)
def test_a_place_in_a_row_is_held_against_the_one_told(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_who_was_read_to_be_something_is_no_remark_of_the_reader(ask) -> None:
    reply = ask("I've read that in Essex it was girls aged 16 to 18 who were targeted. Correct?")
    assert (reply.verdict, reply.facts) == (Verdict.DIFFERS, ("most-targeted-essex",))


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Tweet from 2019: offences in Essex fell. Was that so?", Verdict.DIFFERS),
        ("Tweet from May: Essex had 166 offences. Was that so?", Verdict.MATCHES),
        ("Old headline: Wild West Web is run by the police. True?", Verdict.DIFFERS),
        ('Post on my feed: "The law came in April 2017." Right?', Verdict.MATCHES),
    ],
)
def test_when_and_where_a_statement_stood_limits_nothing_in_it(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Leicestershire Police helped make Breck's Last Game", Verdict.MATCHES),
        ("The offence only counts if it happens online", Verdict.DIFFERS),
        ("the offence doesn't have to happen online, right?", Verdict.MATCHES),
        ("more recorded crimes always means more crime happened, yes?", Verdict.DIFFERS),
        ("wasn't the man who got eight years using a fake snapchat profile?", Verdict.DIFFERS),
        ("the abduction case started on facebook, didn't it?", Verdict.DIFFERS),
        ("the abduction case started on instagram, didn't it?", Verdict.MATCHES),
        (
            "In 2019 the Government said a draft bill would come early in the next year, right?",
            Verdict.MATCHES,
        ),
        ("the law covers adults messaging someone under 16, correct?", Verdict.MATCHES),
        ("The law covers children under 16, is that correct?", Verdict.MATCHES),
    ],
)
def test_statements_are_held_against_what_a_note_says_in_other_words(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "asked",
    [
        "the longest sentence for this offence",
        "In Sept 2019 the government said the bill would come early the previous year, right?",
    ],
)
def test_what_states_nothing_or_dates_by_another_time_is_neither_right_nor_wrong(
    asked, ask
) -> None:
    assert ask(asked).verdict in (None, Verdict.CANNOT_CHECK)
