"""Periods: as written in facts files, and as named in questions."""

from __future__ import annotations

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.times.periods import (
    MentionKind,
    financial_year_of,
    find_periods,
    read_change_period,
    read_period,
    same_period,
    together,
)
from bot.language.tokens import words
from bot.model.period import Period

ABSOLUTE, LATEST, PREVIOUS = MentionKind.ABSOLUTE, MentionKind.LATEST, MentionKind.PREVIOUS


@pytest.mark.parametrize(
    "text",
    [
        "2018/19",
        "2018-19",
        "2018–19",
        "2018/2019",
        "2018-2019",
        "18/19",
        "'18/'19",
        "fy19",
        "FY 2018/19",
        "financial year 2018/19",
        "financial year ending March 2019",
        "financial year 2018 to 2019",
        "the tax year 2018 to 19",
        "the year that finished in April 2019",
        "the 12 months running up to April 2019",
        "year to April 2019",
        "the year up to April 2019",
        "year to March 2019",
        "year ending March 2019",
        "year ended 31 March 2019",
        "year to 2 April 2019",
        "12 months to April 2019",
        "twelve months up to April 2019",
        "the 12 months leading up to April 2019",
        "12mo to apr 19",
        "April 2018 to March 2019",
        "April 2018 to April 2019",
        "between April 2018 and March 2019",
        "3 April 2018 to 2 April 2019",
        "1 April 2018 until April 2019",
        "the start of April 2018 to the end of March 2019",
        "between early April 2018 and late March 2019",
        "the year from April 2018",
        "the year that began in April 2018",
        "the year from April 2018 to March 2019",
        "1st April 2018 to 31st March 2019",
    ],
)
def test_one_financial_year_is_written_in_many_ways(text):
    assert read_period(text).key == "2018-19"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2019", "2019"),
        ("'19", "2019"),
        ("calendar year 2019", "2019"),
        ("March 2019", "2019-m03"),
        ("Sept 2018", "2018-m09"),
        ("Q1 2019", "2019-m01x3"),
        ("2018/19 Q2", "2018-m07x3"),
        ("first half of 2019", "2019-m01x6"),
        ("1999/2000", "1999-00"),
        ("year to June 2019", "2018-m07x12"),
        ("year to the end of April 2019", "2018-m05x12"),
        ("May 2018 to April 2019", "2018-m05x12"),
        ("April to September 2018", "2018-m04x6"),
        ("October to March 2019", "2018-m10x6"),
        ("18 months to September 2018", "2017-m04x18"),
        ("between July 1 2020 and March 31 2021", "2020-m07x9"),
        ("two years to April 2019", "2017-19"),
        ("last two years to April 2019", "2017-19"),
        ("2017/18 and 2018/19", "2017-19"),
        ("2017/18 to 2018/19", "2017-19"),
        ("five years to 2018/19", "2014-m04x60"),
        ("2018 to 2019", "2018-m01x24"),
        ("2001-2017", "2001-m01x204"),
        ("2001 to 2017", "2001-m01x204"),
        ("03/2006", read_period("March 2006").key),
        ("3-2006", read_period("March 2006").key),
        ("12/2006", read_period("December 2006").key),
        ("mar 06", read_period("March 2006").key),
    ],
)
def test_other_periods(text, key):
    assert read_period(text).key == key


def test_a_period_keeps_the_words_it_was_written_in():
    assert read_period("  Year to April 2019 ").label == "Year to April 2019"


EXAMPLES = "2018/19, 2019, March 2019, Q1 2019, year to April 2019, April to September 2018"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2018/20", "the years don't follow one another, as in 2018/19"),
        ("2019/18", "the years don't follow one another, as in 2019/20"),
        ("2019-04", "dates are read with the month in words, as in April 2019"),
        ("2019-18", "the years don't follow one another, as in 2019/20"),
        ("February 2018/19", "a month and a financial year don't go together"),
        ("30 February 2019", "February 2019 has only 28 days"),
        ("2 April 2019", "it is a single day; give a month or a year"),
        ("30/04/2019", "dates are read with the month in words, as in April 2019"),
        ("year 0", "years are read from 1000 to 2999"),
        ("year 99999", "years are read from 1000 to 2999"),
        ("Q5 2019", "a year has only 4 parts of 3 months"),
        ("April 2019 to March 2018", "it ends before it starts"),
        ("2019 to 2017", "it ends before it starts"),
        ("2016/17 and 2018/19", "the two don't meet"),
    ],
)
def test_impossible_periods_are_refused_with_the_reason(text, why):
    with pytest.raises(ValueError, match="can't read") as refused:
        read_period(text)
    assert str(refused.value) == f"can't read '{text}' as a period: {why}; write it as {EXAMPLES}"


@pytest.mark.parametrize("text", ["last year", "year to April", "0", "2019 2020", "2018 vs 2019"])
def test_what_names_no_period_is_refused(text):
    with pytest.raises(ValueError, match="can't read") as refused:
        read_period(text)
    assert str(refused.value) == f"can't read '{text}' as a period; write it as {EXAMPLES}"


def test_an_empty_period_is_refused():
    with pytest.raises(ValueError, match="no period is given") as refused:
        read_period(" ")
    assert str(refused.value) == f"no period is given; write it as {EXAMPLES}"


@pytest.mark.parametrize(
    ("text", "key", "since"),
    [
        ("2017/18 to 2018/19", "2017-18-to-2018-19", "2017/18"),
        ("2017/18 to year to April 2019", "2017-18-to-2018-19", "2017/18"),
        ("from 2017/18 to 2018/19", "2017-18-to-2018-19", "2017/18"),
        ("year to April 2018 to year to April 2019", "2017-18-to-2018-19", "year to April 2018"),
        ("2018 to 2019", "2018-to-2019", "2018"),
        ("2001-2017", "2001-to-2017", "2001"),
        ("year to March 2018 against year to March 2025", "2017-18-to-2024-25", None),
        ("year to April 2019 on the year before", "2017-18-to-2018-19", "the period before"),
    ],
)
def test_a_change_runs_from_an_earlier_period_to_a_later_one(text, key, since):
    period = read_change_period(text)
    assert period.key == key
    assert period.label == text
    assert period.since is not None
    assert since is None or period.since.label == since


@pytest.mark.parametrize("text", ["2018/19", "April 2018 to March 2019", "2018-2019"])
def test_a_lone_period_of_change_has_no_earlier_one(text):
    period = read_change_period(text)
    assert (period.key, period.since) == ("2018-19", None)


def test_a_change_backwards_is_refused():
    with pytest.raises(ValueError, match="the second period doesn't start after the first"):
        read_change_period("2018/19 to 2017/18")


def test_periods_are_the_same_whatever_they_are_called():
    change = read_change_period("2017/18 to 2018/19")
    assert same_period(read_period("year to April 2019"), change)
    assert not same_period(read_period("2019"), change)


def test_two_periods_make_one_from_the_first_to_the_last():
    both = together(read_period("2017/18"), read_period("2018/19"), label="two years")
    assert (both.key, both.label) == ("2017-19", "two years")


def test_two_calendar_years_in_a_row_may_mean_the_financial_year():
    year = financial_year_of(read_period("2017"), read_period("2018"))
    assert year == read_period("2017/18")


@pytest.mark.parametrize(("first", "last"), [("2017", "2019"), ("2017/18", "2018/19")])
def test_other_pairs_of_years_are_no_financial_year(first, last):
    assert financial_year_of(read_period(first), read_period(last)) is None


def mentions(text):
    return [
        (text[found.start : found.end], found.kind, found.period and found.period.key)
        for found in find_periods(text)
    ]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("how many in essex in 2018/19?", "2018/19", "2018-19"),
        ("essex 18/19 pls", "18/19", "2018-19"),
        ("essex in 18-19", "18-19", "2018-19"),
        ("essex fy19", "fy19", "2018-19"),
        ("essex in the year to april 2019", "the year to april 2019", "2018-19"),
        ("yr ended mar '19", "yr ended mar '19", "2018-19"),
        ("12m to april 2019", "12m to april 2019", "2018-19"),
        ("between april 2017 and march 2018", "april 2017 and march 2018", "2017-18"),
        ("figures for 2023?", "2023", "2023"),
        ("period='2018/19'", "2018/19", "2018-19"),
        ("back in 2019", "2019", "2019"),
        ("2018 - 2019", "2018 - 2019", "2018-19"),
        ("2018/19's figure", "2018/19's", "2018-19"),
        ("in septmeber 2019", "septmeber 2019", "2019-m09"),
        ("last two years to april 2019", "last two years to april 2019", "2017-19"),
    ],
)
def test_a_dated_period_is_found(text, words, key):
    assert mentions(text) == [(words, ABSOLUTE, key)]


@pytest.mark.parametrize(
    "text",
    [
        "last year",
        "this year",
        "the past year",
        "past 12 months",
        "latest",
        "most recent",
        "newest",
        "now",
        "currently",
        "at the moment",
        "nowadays",
        "these days",
        "right now",
        "today",
        "so far",
        "most recently",
        "recent",
        "last yr",
        "lst year",
        "last yaer",
        "the last year",
        "last years",
        "the most recent 12 months",
        "this year's",
        "latset year",
    ],
)
def test_words_for_the_latest_period(text):
    assert mentions(text) == [(text, LATEST, None)]


@pytest.mark.parametrize(
    "text",
    [
        "the year before",
        "previous year",
        "the year before that",
        "year before last",
        "prior year",
        "pervious year",
        "a year earlier",
        "before that",
        "the period before",
        "the previous 12 months",
        "the yr b4",
    ],
)
def test_words_for_the_period_before(text):
    assert mentions(text) == [(text, PREVIOUS, None)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the earlier of the two years", PREVIOUS),
        ("the older one of those years", PREVIOUS),
        ("the former year", PREVIOUS),
        ("the first of the two years", MentionKind.FIRST),
        ("the later of the two years", LATEST),
        ("more recent of the two years", LATEST),
        ("the second of both years", LATEST),
    ],
)
def test_one_of_two_years(text, kind):
    assert mentions(f"loans in {text}?") == [(text, kind, None)]


def test_figures_for_some_years_are_those_of_each_and_a_sentence_for_as_many_is_not():
    assert mentions("the figures for two years") == [("for two years", MentionKind.LAST_N, None)]
    assert mentions("jailed for two years") == []


def test_a_question_may_end_with_the_word_before():
    assert mentions("and what was it before?") == [("before", PREVIOUS, None)]
    assert mentions("as I said before") == []


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("the year after", MentionKind.NEXT, None),
        ("the following year", MentionKind.NEXT, None),
        ("next year", MentionKind.FUTURE, None),
        ("last two years", MentionKind.LAST_N, 24),
        ("past 18 months", MentionKind.LAST_N, 18),
        ("last couple of years", MentionKind.LAST_N, 24),
        ("last month", MentionKind.LAST_N, 1),
        ("past decade", MentionKind.LAST_N, 120),
        ("yesterday", MentionKind.LAST_N, 0),
        ("both years", MentionKind.BOTH, None),
        ("the two years", MentionKind.BOTH, None),
        ("two-year sum", MentionKind.BOTH, None),
        ("every year", MentionKind.BOTH, None),
        ("over time", MentionKind.BOTH, None),
        ("two years ago", MentionKind.AGO, 2),
        ("a year ago", MentionKind.AGO, 1),
        ("6 months ago", MentionKind.AGO, None),
        ("the first year", MentionKind.FIRST, None),
        ("when records began", MentionKind.FIRST, None),
    ],
)
def test_other_periods_without_a_date(text, kind, count):
    (found,) = find_periods(text)
    assert (text[found.start : found.end], found.kind, found.count) == (text, kind, count)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("since 2017", MentionKind.SINCE, "2017"),
        ("since 3 april 2017", MentionKind.SINCE, "2017-m04"),
        ("2017/18 onwards", MentionKind.SINCE, "2017-18"),
        ("before 2018", MentionKind.BEFORE, "2018"),
        ("pre-2018", MentionKind.BEFORE, "2018"),
        ("until april 2019", MentionKind.UNTIL, "2019-m04"),
        ("up to april 2019", MentionKind.UNTIL, "2019-m04"),
        ("after 2018", MentionKind.AFTER, "2018"),
    ],
)
def test_what_lies_before_or_after_a_period_is_not_that_period(text, kind, key):
    assert mentions(text) == [(text, kind, key)]


def test_the_period_after_such_a_word_keeps_its_own_words():
    (found,) = find_periods("since april 2017")
    assert found.period.label == "april 2017"


@pytest.mark.parametrize(
    ("text", "first", "second", "joined"),
    [
        ("2017/18 to 2018/19", "2017-18", "2018-19", "to"),
        ("2017/18-2018/19", "2017-18", "2018-19", "to"),
        ("from 2017 to 2018", "2017", "2018", "to"),
        ("2001-2017", "2001", "2017", "to"),
        ("from 60 in 2017/18 to 166 in 2018/19", "2017-18", "2018-19", "to"),
        ("between 2017/18 and 2018/19", "2017-18", "2018-19", "between"),
        ("2017/18 and 2018/19", "2017-18", "2018-19", "and"),
        ("2017 vs 2018", "2017", "2018", "vs"),
        ("higher in 2018/19 than in 2017/18", "2018-19", "2017-18", "vs"),
        ("april 2018 and april 2019", "2018-m04", "2019-m04", "and"),
        ("up from 60 in 2017/18. in 2018/19 it was", "2017-18", "2018-19", None),
    ],
)
def test_two_periods_tell_how_they_are_joined(text, first, second, joined):
    one, two = find_periods(text)
    assert (one.period.key, two.period.key) == (first, second)
    assert (one.joined, two.joined) == (None, joined)


def test_periods_without_dates_are_joined_too():
    latest, previous = find_periods("last year's figure vs the year before")
    assert (latest.kind, previous.kind, previous.joined) == (LATEST, PREVIOUS, "vs")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("in 2019", False),
        ("in 1066", False),
        ("during 2500?", False),
        ("since 2019", False),
        ("from 2018 to 2019", False),
        ("year 2019", False),
        ("'19", False),
        ("it was 2019", True),
        ("the 2019 offences", True),
        ("rose to 2019", True),
        ("in 2026 cases", True),
        ("up to 2019", True),
    ],
)
def test_a_number_without_a_word_for_time_may_be_no_year(text, bare):
    assert find_periods(text)[-1].bare is bare


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in 2019/18", "2019/18"),
        ("february 2018/19", "february 2018/19"),
        ("the year 0", "the year 0"),
        ("year 99999", "year 99999"),
        ("in 99999?", "99999"),
        ("in 3000 in essex", "3000"),
        ("on 31 february 2019", "31 february 2019"),
        ("on 30/04/2019", "30/04/2019"),
    ],
)
def test_impossible_dates_are_found_as_such(text, words):
    assert mentions(text) == [(words, MentionKind.IMPOSSIBLE, None)]


def test_an_impossible_date_says_why():
    (found,) = find_periods("february 2018/19")
    assert found.problem == "a month and a financial year don't go together"


@pytest.mark.parametrize(
    "text",
    [
        "may i ask about march",
        "remember april",
        "2019%",
        "is '62 per cent' right",
        "the '19' there",
        "£2019",
        "2,018",
        "in 4,373 cases",
        "in 3000 cases",
        "one in 5000",
        "1 in 1500",
        "from 60 to 3000",
        "18-19 year olds",
        "covid-19",
        "24/7",
        "over 2 years old",
        "year 7 pupils",
        "the year to april",
        "before the increase",
        "the fewest",
        "a decent number",
    ],
)
def test_these_name_no_period(text):
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("text", "decade"),
    [
        ("in the 1970s", "the 1970s"),
        ("2010s", "the 2010s"),
        ("during the 90s", "the 1990s"),
        ("the 1980's", "the 1980s"),
        ("back in the sixties", "the 1960s"),
    ],
)
def test_a_decade(text, decade):
    (found,) = find_periods(text)
    assert found.kind is MentionKind.DECADE
    assert found.period is not None
    assert (found.period.label, found.period.months) == (decade, 120)


def test_a_quotation_may_end_with_a_year():
    assert mentions("they said 'it was 37 in 2006' - so?") == [("2006", ABSOLUTE, "2006")]


def test_the_longest_reading_wins():
    assert mentions("last year, and the last two years to april 2019") == [
        ("last year", LATEST, None),
        ("the last two years to april 2019", ABSOLUTE, "2017-19"),
    ]


@given(st.integers(1000, 2998))
def test_every_financial_year_reads_back(year):
    written = f"{year}/{(year + 1) % 100:02}"
    assert read_period(written) == Period(year * 12 + 3, 12, label=written)


@given(st.integers(1000 * 12, 3000 * 12 - 1))
def test_every_month_reads_back(number):
    year, month = divmod(number, 12)
    assert read_period(f"{calendar.month_name[month + 1]} {year}") == Period(number, 1, label="")


PIECES = st.sampled_from(
    words(
        "2018 19 2018/19 / - ' 31 april february may to and between year years months "
        "last the two 12 "
        "ending before since up in q1 half of . , vs ago earlier latest 0 99999"
    )
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_mentions_stand_in_the_text_in_order(text):
    found = find_periods(text)
    edges = [edge for mention in found for edge in (mention.start, mention.end)]
    assert edges == sorted(edges)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)


@given(TEXTS)
def test_any_text_is_read_or_refused(text):
    for read in (read_period, read_change_period):
        try:
            period = read(text)
        except ValueError:
            continue
        assert period.months > 0
        assert period.label == text.strip()


@pytest.mark.parametrize("piece", ["9", "2018/", "april ", "last ", "year to ", "'19", "0/", "to "])
def test_long_text_is_read_in_step_with_its_length(piece):
    text = piece * (100_000 // len(piece))
    assert all(mention.end <= len(text) for mention in find_periods(text))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sales in 2008 november", "November 2008"),
        ("2012, march sales", "March 2012"),
        ("2010 may", "May 2010"),
        ("from 2008 january to 2008 june", "January to June 2008"),
        ("in 2010 may have been fewer", "2010"),
    ],
)
def test_the_year_may_stand_before_the_month(text, meant):
    [mention] = find_periods(text)
    assert mention.period is not None
    assert same_period(mention.period, read_period(meant))


def test_a_month_with_a_year_of_its_own_is_not_that_of_the_year_before_it():
    named = [mention.period for mention in find_periods("in 2008 march 2009")]
    assert named[-1] == read_period("March 2009")
