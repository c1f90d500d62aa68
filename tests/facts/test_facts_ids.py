"""Figures are named by their slots: the same at every start, short enough for a button."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.figures import figure_id
from bot.facts.names import shorten, slug
from bot.model.period import Period

YEAR = Period(24219, 12, label="2018/19")


def change(since: Period) -> Period:
    return Period(YEAR.start, YEAR.months, label="a change", since=since)


def test_area_measure_and_period():
    assert figure_id("offences", "essex", YEAR) == "essex.offences.2018-19"


def test_what_is_not_given():
    assert figure_id("offences", None, None) == "no-area.offences.no-period"


def test_members_in_order():
    by = (("age", frozenset({"under-12"})), ("platform", frozenset({"whatsapp", "facebook"})))
    id_ = figure_id("share", "essex", YEAR, by=by)
    assert id_ == "essex.share.under-12.facebook+wha.ef8252"
    assert len(id_) == 40


def test_a_change_on_the_period_before():
    assert (
        figure_id("change", "essex", change(YEAR.before()), of="offences")
        == "essex.change-offences.2018-19"
    )


def test_a_change_from_earlier_on_names_both_periods():
    since = Period(24195, 12, label="2016/17")
    assert (
        figure_id("change", "essex", change(since), of="all")
        == "essex.change-all.2016-17-to-2018-19"
    )


def test_a_change_from_a_shorter_period_names_both_periods():
    since = Period(24213, 6, label="October 2017 to March 2018")
    assert figure_id("change", "essex", change(since)) == "essex.change.2017-m10x6-to-2018-19"


def test_long_ids_are_cut_and_stay_apart():
    long = "england-and-wales.platform-instances.instagram.2018-19"
    other = "england-and-wales.platform-instances.instagram.2017-18"
    assert shorten(long) == "england-and-wales.platform-instan.76b256"
    assert shorten(long) != shorten(other)


def test_an_id_of_forty_characters_is_left_alone():
    assert shorten("x" * 40) == "x" * 40


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Côte d’Ivoire", "cote-d-ivoire"),
        ("Kent & Sussex", "kent-sussex"),
        ("  Wales ", "wales"),
        ("日本", "ncf2abf"),
        (
            "Saint Helena, Ascension and Tristan da Cunha",
            "saint-helena-ascension-and-trista.58259e",
        ),
    ],
)
def test_names_become_ids(name, id_):
    assert slug(name) == id_


@given(st.text())
def test_any_name_becomes_a_short_ascii_id(name):
    id_ = slug(name)
    assert id_.isascii()
    assert 0 < len(id_) <= 40
