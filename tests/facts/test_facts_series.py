"""A number far from those before and after it is looked at twice."""

from __future__ import annotations

import pytest

MONTHS = ("January", "February", "March", "April", "May")


def a_series(*values: str) -> str:
    rows = (f'{month} 2019,"{value}"\n' for month, value in zip(MONTHS, values, strict=False))
    return "when,n\n" + "".join(rows)


@pytest.fixture
def warned(load_with):
    """The lines of the table at which a value is found unlike its neighbours."""

    def lines(*values: str, column: str = "{measure: offences, area: essex}") -> list[int]:
        text = f"tables: [{{csv: t.csv, source: article, columns: {{when: period, n: {column}}}}}]"
        problems = load_with(text, t=a_series(*values)).problems
        assert {problem.rule for problem in problems} <= {"unlike-its-neighbours"}
        return [problem.line for problem in problems]

    return lines


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        (("135,762 thousand", "136,059", "136,227 thousand"), [3]),
        (("135,450", "135,762 thousand", "136,059 thousand", "136,227 thousand"), [2]),
        (("12.1 thousand", "12.3 thousand", "12.2 thousand", "12.4"), [5]),
        (("656 thousand", "662 million", "671 thousand"), [3]),
        (("-17 thousand", "-19", "-20 thousand"), [3]),
        (("at least 4,373", "about 4", "4,400"), [3]),
    ],
)
def test_a_thousand_left_out_is_noticed(warned, values, lines):
    assert warned(*values) == lines


@pytest.mark.parametrize(
    "values",
    [
        ("12", "166", "14"),
        ("0", "166", "0", "200"),
        ("17,000", "-12", "-700,000", "282"),
        ("1", "20", "4,000", "80,000", "1,600,000"),
        ("3", "4,000"),
        ("4,000", "0", "4,100"),
    ],
)
def test_what_rises_and_falls_is_not(warned, values):
    assert warned(*values) == []


def test_the_message_shows_the_three(problems_with):
    text = (
        "tables: [{csv: t.csv, source: article, columns: "
        "{when: period, n: {measure: offences, area: essex}}}]"
    )
    assert problems_with(text, t=a_series("1,200", "1", "1,300")) == [
        (
            "t.csv:3:2: warning [unlike-its-neighbours] '1' (essex.offences.2019-m02) is far "
            "less than '1,200' (essex.offences.2019-m01) and '1,300' (essex.offences.2019-m03) "
            "(is 'thousand' or 'million' missing, here or there?)"
        )
    ]


def test_each_area_and_group_is_a_series_of_its_own(load_with):
    text = (
        "tables: [{csv: t.csv, source: article, measure: offences, columns: "
        "{when: period, who: area, app: {by: platform}, n: value}}]"
    )
    rows = "".join(
        f"{month} 2019,{who},{app},{number}\n"
        for month in MONTHS
        for who, app, number in (("Essex", "Snapchat", 3), ("essex", "Instagram", 4000))
    )
    assert load_with(text, t="when,who,app,n\n" + rows).problems == ()
