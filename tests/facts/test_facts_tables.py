"""Tables, wide and long: what comes of them, and what is said of those that don't fit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from facts_small_base import complaint
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import format_problem
from bot.facts.problems import Report
from bot.facts.readings import Readings
from bot.language.amounts.values import read_value
from bot.language.times.periods import read_period
from bot.model.facts import Area, Figure, Measure, MeasureKind, Member, Place
from bot.model.period import Period
from bot.model.value import Scale, Value

WIDE = 'Force,2017/18,2018/19\nEssex Police,60,166\nEast of England,..,"1,234"\n'
WIDE_COLUMNS = "Force: area, 2017/18: {period: 2017/18}, 2018/19: {period: 2018/19}"
LONG = "what,who,app,when,n\nbirths,Essex,Instagram,2018/19,12\nlosses,East of England,Zap,2019,3\n"


def table(columns: str, more: str = "measure: offences, ", csv: str = "t.csv") -> str:
    return f"tables:\n  - {{csv: {csv}, source: article, {more}columns: {{{columns}}}}}\n"


def test_a_wide_table(load_with):
    base = load_with(table(WIDE_COLUMNS), t=WIDE).base
    assert base.figures["essex.offences.2018-19"] == Figure(
        id="essex.offences.2018-19",
        measure="offences",
        area="essex",
        period=Period(24219, 12, label="2018/19"),
        value=Value("166", Decimal(166)),
        source="article",
        place=Place("t.csv", 2, 3),
    )
    assert base.figures["east.offences.2018-19"].value == Value("1,234", Decimal(1234))


@pytest.mark.parametrize("mark", ["", " ", "*", "-", "..", ":", "x", "N/A", "–"])
def test_no_figure_is_never_nought(load_with, mark):
    base = load_with(table(WIDE_COLUMNS), t=WIDE.replace("60", mark)).base
    assert sorted(base.figures) == ["east.offences.2018-19", "essex.offences.2018-19"]


def test_nought_is_a_figure(load_with):
    base = load_with(table(WIDE_COLUMNS), t=WIDE.replace("60", "0")).base
    assert base.figures["essex.offences.2017-18"].value == Value("0", Decimal(0))


def test_a_long_table_that_brings_its_own_words(load_with):
    columns = (
        "what: {measure: new, counts: things, unit: things}, who: area, "
        "app: {by: {platform: new}}, when: period, n: value"
    )
    base = load_with(table(columns, more=""), t=LONG).base
    assert sorted(base.figures) == ["east.losses.zap.2019", "essex.births.instagram.2018-19"]
    assert base.measures["births"] == Measure(
        "births", "births", MeasureKind.COUNT, counts="things", unit="things"
    )
    assert base.breakdowns["platform"].members == {
        "instagram": Member("instagram", "Instagram"),
        "snapchat": Member("snapchat", "Snapchat"),
        "zap": Member("zap", "Zap"),
    }


def test_a_member_that_a_table_brings_may_have_the_name_of_another_breakdowns(load_with):
    text = "breakdowns: {kind: {values: {zap: {name: zap}}}}\n"
    columns = "what: skip, who: area, app: {by: {platform: new}}, when: period, n: value"
    loaded = load_with(text + table(columns), t=LONG)
    assert [(problem.rule, problem.file, problem.line) for problem in loaded.problems] == [
        ("name-in-two-breakdowns", "words.yaml", 10)
    ]


def test_new_areas_with_what_is_the_same_for_all(load_with):
    columns = (
        "Force: {area: new, kind: region, within: east}, 2017/18: {period: 2017/18}, 2018/19: skip"
    )
    base = load_with(table(columns), t=WIDE + "Côte & Sea,1,1\n").base
    assert base.areas["cote-sea"] == Area("cote-sea", "Côte & Sea", "region", "east")
    assert base.areas["essex"].within == "east"


def test_columns_with_slots_of_their_own(load_with):
    columns = (
        "Force: area, 2017/18: {measure: share, by: {platform: snapchat}, base: all, caveat: C.}, "
        "2018/19: {by: {platform: [instagram, snapchat]}, coverage: some}"
    )
    base = load_with(table(columns, more="measure: offences, period: 2019, "), t=WIDE).base
    share = base.figures["essex.share.snapchat.2019"]
    assert share.value == Value("60", Decimal(60), scale=Scale.PERCENT)
    assert (share.base, share.caveat, share.coverage) == ("all", "C.", None)
    assert base.figures["east.offences.instagram+snapchat.2019"].coverage == "some"


@pytest.mark.parametrize(
    ("unit", "scale"),
    [
        ("percent", Scale.PERCENT),
        ("'%'", Scale.PERCENT),
        ("per cent", Scale.PERCENT),
        ("times", Scale.TIMES),
        ("percentage points", Scale.POINTS),
        ("people", Scale.COUNT),
    ],
)
def test_bare_numbers_are_on_the_scale_of_their_measure(load_with, unit, scale):
    columns = "Force: area, 2017/18: skip, 2018/19: {measure: m}"
    text = f"measures: {{m: {{name: M, unit: {unit}, base: all}}}}\n"
    base = load_with(text + table(columns, more="period: 2019, "), t=WIDE.replace("166", "6")).base
    assert base.figures["essex.m.2019"].value == Value("6", Decimal(6), scale=scale)


def test_a_table_of_changes(load_with):
    columns = "Force: area, 2017/18: skip, 2018/19: {period: 2017/18 to 2018/19}"
    rises = WIDE.replace("166", "16%").replace('"1,234"', "doubled")
    base = load_with(table(columns, more="measure: change, of: offences, "), t=rises).base
    assert base.figures["essex.change-offences.2018-19"].value.scale is Scale.PERCENT
    assert base.measures["change"].kind is MeasureKind.CHANGE


def test_plain_numbers_are_no_changes(load_with):
    columns = "Force: area, 2017/18: skip, 2018/19: {period: 2017/18 to 2018/19}"
    loaded = load_with(table(columns, more="measure: change, of: offences, "), t=WIDE)
    assert loaded.base is None
    assert {problem.rule for problem in loaded.problems} == {"wrong-scale"}


def test_a_period_that_can_not_be_read_is_told_once_and_not_as_a_pair(load_with):
    columns = "when: period, rise: {measure: change, of: offences}, n: {measure: offences}"
    rows = "when,rise,n\n2019-03,3%,166\n2017 against 2018,3%,167\n"
    loaded = load_with(table(columns, more="area: essex, "), t=rows)
    assert [format_problem(problem) for problem in loaded.problems] == [
        "t.csv:2:1: error [unreadable-period] " + complaint(read_period, "2019-03"),
        (
            "t.csv:3:1: error [unreadable-period] '2017 against 2018' is two periods, and "
            "'offences' is no change (write one period)"
        ),
    ]


def test_facts_of_rows_that_can_not_be_read_are_not_unknown(load_with):
    text = "examples: [{ask: how many, expect: [essex.offences.2017-18, essex.none.2017-18]}]\n"
    broken = load_with(text + table(WIDE_COLUMNS), t=WIDE.replace("60", "lots"))
    assert [problem.rule for problem in broken.problems] == ["unreadable-value"]


def test_a_change_within_a_year_names_both_periods_and_is_told_once_for_a_column(load_with):
    months = "when,rise\nMarch 2019,3%\nApril 2019,4%\nMarch 2019 to May 2019,5%\n"
    more = "area: essex, measure: change, of: offences, "
    loaded = load_with(table("when: period, rise: value", more=more), t=months)
    assert [(problem.rule, problem.line) for problem in loaded.problems] == [
        ("change-of-one-period", 2)
    ]


def test_an_area_that_is_not_given(load_with):
    base = load_with(table(WIDE_COLUMNS), t=WIDE.replace("Essex Police", "not given")).base
    assert base.figures["no-area.offences.2018-19"].area is None


def test_numbers_in_thousands_are_shown_as_such(load_with):
    columns = "Force: area, 2017/18: {period: 2017/18}, 2018/19: {period: 2018/19, in: million}"
    rows = WIDE.replace("60", "-17.5").replace("166", "at least 3")
    base = load_with(table(columns, more="measure: offences, in: thousand, "), t=rows).base
    old, new = (base.figures[f"essex.offences.{year}"].value for year in ("2017-18", "2018-19"))
    assert (old.text, old.number) == ("-17.5 thousand", Decimal(-17500))
    assert (new.text, new.number) == ("at least 3 million", Decimal(3000000))


def test_columns_that_are_not_listed_can_be_left_out(load_with):
    more = "measure: offences, other_columns: skip, "
    loaded = load_with(table("Force: area, 2018/19: {period: 2018/19}", more=more), t=WIDE)
    assert loaded.problems == ()
    assert sorted(loaded.base.figures) == ["east.offences.2018-19", "essex.offences.2018-19"]


def test_a_table_in_a_folder_stands_beside_its_file(load_files):
    loaded = load_files(
        {
            "more/it.yaml": "sources: {s: {publisher: P, url: https://p.example}}\n"
            "measures: {births: {name: births}}\n"
            "tables: [{csv: ../csv/t.csv, source: s, columns: "
            "{who: {area: new}, when: period, n: {measure: births}}}]",
            "csv/t.csv": "\ufeffwho,when,n\r\nFrance,2019,7\r\n\r\n,,\r\n",
        }
    )
    assert loaded.problems == ()
    assert list(loaded.base.figures) == ["france.births.2019"]


def test_figures_may_refer_to_areas_that_a_table_brings(load_files):
    loaded = load_files(
        {
            "a.yaml": "figures: [{measure: births, area: france, period: 2018, value: 6, "
            "source: s}]",
            "b.yaml": "sources: {s: {publisher: P, url: https://p.example}}\n"
            "measures: {births: {name: births}}\n"
            "tables: [{csv: t.csv, source: s, columns: "
            "{who: {area: new}, when: period, n: {measure: births}}}]",
            "t.csv": "who,when,n\nFrance,2019,7\n",
        }
    )
    assert loaded.problems == ()


WRONG = [
    (
        table(WIDE_COLUMNS, csv="tt.csv"),
        WIDE,
        "it.yaml:2:11: error [missing-file] there is no file 'tt.csv' (did you mean 't.csv'?)",
    ),
    (
        table(WIDE_COLUMNS, csv="../t.csv"),
        WIDE,
        "it.yaml:2:11: error [outside-file] '../t.csv' is not a file inside the facts directory",
    ),
    (
        table(WIDE_COLUMNS, csv="/etc/hostname"),
        WIDE,
        (
            "it.yaml:2:11: error [outside-file] '/etc/hostname' is not a file inside the facts "
            "directory"
        ),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace("Essex Police", "Esex"),
        "t.csv:2:1: error [unknown-area] unknown area 'Esex' (did you mean 'Essex'?)",
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace("Essex Police", ""),
        "t.csv:2:1: error [empty-slot] this row has values and no area",
    ),
    (
        table(WIDE_COLUMNS),
        WIDE + "\nEssex,1\n",
        (
            "t.csv:5:1: error [ragged-row] this row has 2 cells, the heading has 3 "
            "(put a cell that holds a comma in double quotes)"
        ),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace(",", ";"),
        (
            "t.csv:1:1: error [other-separator] the cells of this table are parted by semicolons, "
            "not by commas (save it again as CSV, with the comma as separator)"
        ),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace("166", "70%"),
        (
            "t.csv:2:3: error [wrong-scale] '70%' can't be a value of 'offences', which is a count "
            "(write a number such as 4,373; percentages need a measure of their own)"
        ),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace("166", "lots"),
        "t.csv:2:3: error [unreadable-value] " + complaint(read_value, "lots"),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE.replace("Force", "2017/18"),
        (
            "t.csv:1:2: error [duplicate-column] the heading '2017/18' stands "
            "twice, in columns 1 and "
            "2 (give one of them another name)"
        ),
    ),
    (
        table(WIDE_COLUMNS),
        WIDE + 'Essex,"1,2',
        (
            "t.csv:4:1: error [csv-syntax] this is not readable as CSV: unexpected end of data "
            "(a double quote may be opened and not closed)"
        ),
    ),
    (table(WIDE_COLUMNS), "", "t.csv:1:1: error [csv-empty] this table is empty"),
    (
        table(WIDE_COLUMNS),
        WIDE.encode() + b"\nK\xf6ln,1,2",
        "t.csv:5:2: error [not-utf-8] this is not UTF-8 text (save it as UTF-8)",
    ),
    (
        table(WIDE_COLUMNS),
        WIDE + "\x1b[31mEssex,1,2",
        "t.csv:4:1: error [unseen-character] an invisible character stands here (delete it)",
    ),
    (
        table(WIDE_COLUMNS),
        WIDE + "Essex,7,..\n",
        (
            "t.csv:4:2: error [same-slots] two figures with the same slots: this "
            "one and the one in "
            "t.csv, line 2 (both get the id 'essex.offences.2017-18'; "
            "is a row there twice, or does a column tell them apart?)"
        ),
    ),
    (
        table("Force: area, 2018/19: {period: 2018/19}"),
        WIDE,
        (
            "t.csv:1:2: warning [unlisted-column] the table says nothing about '2017/18' "
            "(list them under columns; if they are not needed, write other_columns: skip)"
        ),
    ),
    (
        table(WIDE_COLUMNS + ", 2019/20: {period: 2019/20}"),
        WIDE,
        (
            "it.yaml:2:133: error [unknown-column] '2019/20' is not a heading of t.csv "
            "(one of: 2017/18, 2018/19, Force)"
        ),
    ),
    (
        table("Force: are, 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE,
        (
            "it.yaml:2:71: error [unknown-choice] 'are' is not what a column can hold "
            "(did you mean 'area'?; a column of values is written as {measure: births})"
        ),
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: {perod: 2018/19}"),
        WIDE,
        (
            "it.yaml:2:102: error [unknown-key] unknown key 'perod' in a column of values "
            "(did you mean 'period'?)"
        ),
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: {period: soon}"),
        WIDE,
        "it.yaml:2:110: error [unreadable-period] " + complaint(read_period, "soon"),
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: skip"),
        WIDE,
        "it.yaml:2:63: error [no-values] no column of this table holds values",
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: value"),
        WIDE,
        (
            "it.yaml:2:92: error [missing-slot] nothing says the period of '2018/19' "
            "(give it for the column or for the table)"
        ),
    ),
    (
        table("Force: area, 2017/18: area, 2018/19: {period: 2018/19}"),
        WIDE,
        (
            "it.yaml:2:77: error [slot-twice] both 'Force' and '2017/18' say the area "
            "(mark one of them skip)"
        ),
    ),
    (
        table("Force: {by: app}, 2017/18: skip, 2018/19: {period: 2018/19}", "area: essex, "),
        WIDE,
        "it.yaml:2:58: error [unknown-breakdown] unknown breakdown 'app' (one of: platform)",
    ),
    (
        table("Force: {by: platform, of: x}, 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE,
        (
            "it.yaml:2:71: error [wrong-type] a column that names members of a "
            "breakdown says nothing "
            "else (give each breakdown a column of its own, and fixed slots at the table)"
        ),
    ),
    (
        table("Force: [area], 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE,
        "it.yaml:2:71: error [wrong-type] a list can't say what a column holds",
    ),
    (
        "tables: [{csv: t.csv, source: article, columns: Force}]",
        WIDE,
        (
            "it.yaml:1:49: error [wrong-type] under 'columns' headings are expected with what they "
            "hold (such as {Force: area, 2017/18: {period: 2017/18}})"
        ),
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: {period: 2018/19, release: r}"),
        WIDE,
        "it.yaml:2:128: error [unknown-release] unknown release 'r' (list it under releases)",
    ),
    (
        table("Force: area, 2017/18: skip, 2018/19: {period: 2018/19, by: {platform: zap}}"),
        WIDE,
        (
            "it.yaml:2:134: error [unknown-member] unknown platform 'zap' "
            "(one of: instagram, snapchat)"
        ),
    ),
    (
        table("Force: {area: new, kindd: x}, 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE,
        (
            "it.yaml:2:83: error [unknown-key] unknown key 'kindd' in a column of new areas "
            "(did you mean 'kind'?)"
        ),
    ),
    (
        table("Force: {area: new}, 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE + "A-B,1,1\nA B,2,2\n",
        (
            "t.csv:5:1: error [duplicate-id] 'A B' would get the id 'a-b', which is taken "
            "(declare it with an id of its own)"
        ),
    ),
    (
        table("Force: {area: new, within: kent}, 2017/18: skip, 2018/19: {period: 2018/19}"),
        WIDE + "Kent,1,1\n",
        (
            "it.yaml:2:91: error [within-loop] this area lies within itself: kent, kent "
            "(take one 'within' away)"
        ),
    ),
]


@pytest.mark.parametrize(("text", "csv", "said"), WRONG)
def test_tables_that_do_not_fit(problems_with, text, csv, said):
    found = problems_with(text, t=csv)
    assert found[:1] == [said]
    assert {line.split(" ")[2] for line in found} == {said.split(" ")[2]}


def test_an_unknown_name_is_reported_once(problems_with):
    rows = "".join(f"Essex,Zap,{year},1\n" for year in range(1990, 2000))
    columns = "who: area, app: {by: platform}, when: period, n: value"
    said = problems_with(table(columns), t="who,app,when,n\n" + rows)
    assert said == [
        "t.csv:2:2: error [unknown-member] unknown platform 'Zap' (one of: Instagram, Snapchat)"
    ]


def test_shares_of_a_table_need_a_base_and_say_so_once(problems_with):
    text = "measures: {s: {name: S, unit: percent}}\n" + table(WIDE_COLUMNS, more="measure: s, ")
    assert problems_with(text, t="Force,2017/18,2018/19\nEssex Police,60,70\n") == [
        (
            "t.csv:2:2: error [share-without-base] nothing says what this share (60) is of "
            "(give a 'base', or 'base: not given' if the source names none)"
        )
    ]


@given(
    st.integers(0, 10**12 - 1).map(str)
    | st.integers(0, 10**12 - 1).map("{:,}".format)
    | st.decimals(0, 10**6, places=2).map("{:,}".format)
)
def test_plain_numbers_are_read_as_questions_read_them(text):
    measure = Measure("m", "m", MeasureKind.COUNT)
    assert Readings(Report()).value(text, measure, Place("x", 1)) == read_value(text)


def test_a_large_table(load_files, benchmark):
    rows = "".join(
        f"Country {country},{year},{country * year},{year * 3}.5\n"
        for country in range(200)
        for year in range(1960, 2010)
    )
    files = {
        "a.yaml": "sources: {s: {publisher: P, url: https://p.example}}\n"
        "measures: {births: {name: births}, deaths: {name: deaths}}\n"
        "tables: [{csv: t.csv, source: s, columns: {country: {area: new}, year: period, "
        "births: {measure: births}, deaths: {measure: deaths}}}]",
        "t.csv": "country,year,births,deaths\n" + rows,
    }
    loaded = benchmark.pedantic(load_files, (files,), rounds=2)
    assert len(loaded.base.figures) == 20_000
