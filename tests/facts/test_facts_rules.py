"""Each rule, with the smallest base that breaks it and the words it gets."""

from __future__ import annotations

from datetime import date

import pytest
from facts_small_base import complaint

from bot.facts import format_problem
from bot.language.amounts.values import read_value
from bot.language.times.periods import read_change_period, read_period


def figure(**keys: str) -> str:
    """Write a figure of the small base, with some keys otherwise."""
    usual = {
        "measure": "offences",
        "area": "essex",
        "period": "2018/19",
        "value": "166",
        "source": "article",
    }
    return "{" + ", ".join(f"{key}: {text}" for key, text in (usual | keys).items()) + "}"


def figures(*written: str) -> str:
    return "figures:\n" + "".join(f"  - {each}\n" for each in written)


HELPLINE = "helplines: [{name: H, for: danger, where: UK, source: article, "
NOTE = "notes: [{id: n, text: "

BROKEN = [
    # References, each with the likeliest id.
    (
        figures(figure(area="esex")),
        "it.yaml:2:31: error [unknown-area] unknown area 'esex' (did you mean 'essex'?)",
    ),
    (
        figures(figure(area="East of England")),
        "it.yaml:2:31: error [unknown-area] unknown area 'East of England' (did you mean 'east'?)",
    ),
    (
        figures(figure(measure="offenses")),
        (
            "it.yaml:2:15: error [unknown-measure] unknown measure 'offenses' "
            "(did you mean 'offences'?)"
        ),
    ),
    (
        figures(figure(source="articel")),
        "it.yaml:2:75: error [unknown-source] unknown source 'articel' (did you mean 'article'?)",
    ),
    (
        figures(figure(also_in="[article, other]")),
        "it.yaml:2:103: error [unknown-source] unknown source 'other' (one of: article)",
    ),
    (
        figures(figure(release="r")),
        "it.yaml:2:93: error [unknown-release] unknown release 'r' (list it under releases)",
    ),
    (
        figures(figure(of="offencs")),
        (
            "it.yaml:2:88: error [unknown-measure] unknown measure 'offencs' "
            "(did you mean 'offences'?)"
        ),
    ),
    (
        figures(figure(by="{app: instagram}")),
        "it.yaml:2:89: error [unknown-breakdown] unknown breakdown 'app' (one of: platform)",
    ),
    (
        figures(figure(by="{platform: [instagram, instragram]}")),
        (
            "it.yaml:2:111: error [unknown-member] unknown platform 'instragram' "
            "(did you mean 'instagram'?)"
        ),
    ),
    (
        figures(figure(conflicts_with="essex.offences.2018")),
        (
            "it.yaml:2:100: error [unknown-figure] unknown figure 'essex.offences.2018' "
            "(did you mean 'essex.offences.2018-19'? `footnote check --ids` lists all ids)"
        ),
    ),
    (
        figures(figure(superseded_by="law")),
        (
            "it.yaml:2:99: error [unknown-figure] unknown figure 'law' (one of: "
            "essex.offences.2018-19)"
        ),
    ),
    (
        "areas: {kent: {name: Kent, within: south}}",
        "it.yaml:1:36: error [unknown-area] unknown area 'south' (one of: east, essex, kent)",
    ),
    (
        "about: {main: crimes}",
        "it.yaml:1:15: error [unknown-measure] unknown measure 'crimes' (one of: offences, share)",
    ),
    (
        "quotes: [{id: q, speaker: cheif, text: T., source: article}]",
        "it.yaml:1:27: error [unknown-speaker] unknown speaker 'cheif' (did you mean 'chief'?)",
    ),
    (
        (
            "quotes: [{id: q, speaker: chief, text: T., source: article, "
            "variants: [{text: U., source: paper}]}]"
        ),
        "it.yaml:1:91: error [unknown-source] unknown source 'paper' (one of: article)",
    ),
    (
        "examples: [{ask: when, expect: [lwa]}]",
        (
            "it.yaml:1:33: error [unknown-fact] unknown fact 'lwa' "
            "(one of: answer, choice, help, law, no_answer, support)"
        ),
    ),
    (
        "sources: {spare: {publisher: P, url: https://p.example}}",
        (
            "it.yaml:1:11: warning [unused-source] nothing refers to the source 'spare' "
            "(remove it if it is not needed)"
        ),
    ),
    # Loops.
    (
        "areas: {a: {name: A, within: b}, b: {name: B, within: a}, c: {name: C, within: a}}",
        (
            "it.yaml:1:30: error [within-loop] this area lies within itself: a, b, a "
            "(take one 'within' away)"
        ),
    ),
    (
        figures(
            figure(id="one", superseded_by="two"),
            figure(id="two", superseded_by="one", value="167"),
        ),
        (
            "it.yaml:2:108: error [superseded-loop] this figure is superseded by "
            "itself: one, two, one "
            "(the newest figure has no 'superseded_by')"
        ),
    ),
    # Two things with one name.
    (
        "areas: {kent: {name: Kent, also: [ESSEX  police]}}",
        (
            "words.yaml:4:31: error [same-name] 'Essex Police' is a name of both "
            "'kent' and 'essex' "
            "(see it.yaml, line 1; a name means one thing)"
        ),
    ),
    (
        "measures: {crimes: {name: Recorded offences}}",
        (
            "words.yaml:7:20: error [same-name] 'recorded offences' is a name of both 'crimes' and "
            "'offences' (see it.yaml, line 1; a name means one thing)"
        ),
    ),
    (
        "breakdowns: {age: {values: {a: {name: young, also: [kid]}, b: {name: Kid}}}}",
        (
            "it.yaml:1:70: error [same-name] 'Kid' is a name of both 'a' and 'b' "
            "(see it.yaml, line 1; a name means one thing)"
        ),
    ),
    (
        "breakdowns: {apps: {values: {all: {name: all}, s: {name: snapchat, also: all of it}}}}",
        (
            "words.yaml:10:53: warning [name-in-two-breakdowns] 'Snapchat' is a name in both "
            "'apps' and 'platform': a question with it is taken to mean the two at once "
            "(keep it in one of them, or give each a name of its own)"
        ),
    ),
    (
        "speakers: {pat: {name: Pat, also: pat example}}",
        (
            "words.yaml:12:17: error [same-name] 'Pat Example' is a name of both 'pat' and 'chief' "
            "(see it.yaml, line 1; a name means one thing)"
        ),
    ),
    (
        "areas: {kent: {name: Kent, covers: [essex]}}",
        (
            "it.yaml:1:37: error [same-name] 'essex' is a name of the area 'essex', "
            "and 'kent' covers it (take it out here; 'essex' may say within: kent)"
        ),
    ),
    (
        "areas: {a: {name: A, covers: [Town]}, b: {name: B, covers: [town]}}",
        (
            "it.yaml:1:61: warning [covered-twice] both 'a' and 'b' cover 'town' "
            "(leave out places that lie in two areas)"
        ),
    ),
    (
        (
            "notes: [{id: a, text: T., source: article, ask: ['What is it?']}, "
            "{id: b, text: T., source: article, ask: what  is it}]"
        ),
        (
            "it.yaml:1:107: error [same-ask] 'what  is it' is asked of 'a' as well "
            "(see it.yaml, line 1; keep it in one)"
        ),
    ),
    # One figure a set of slots, one fact an id.
    (
        figures(figure(), figure(period="year to April 2019", value="167")),
        (
            "it.yaml:3:5: error [same-slots] two figures with the same slots: this "
            "one and the one in "
            "it.yaml, line 2 (both get the id 'essex.offences.2018-19'; give each an 'id', "
            "or put a shared number in 'also_in')"
        ),
    ),
    (
        figures(figure(id="a"), figure(id="a", area="east")),
        (
            "it.yaml:3:87: error [duplicate-id] the id 'a' is already in it.yaml, line 2 "
            "(ids are never used twice)"
        ),
    ),
    (
        figures(figure(id="law")),
        (
            "words.yaml:14:10: error [duplicate-id] the id 'law' is already in it.yaml, line 2 "
            "(ids are never used twice)"
        ),
    ),
    (
        figures(figure(id="a"), figure(value="167")),
        (
            "it.yaml:3:62: warning [differing-values] '167' here, '166' in it.yaml, line 2, "
            "for the same slots (link them with 'conflicts_with: a', or name what sets them apart)"
        ),
    ),
    # Values and periods.
    (
        figures(figure(value="lots")),
        "it.yaml:2:62: error [unreadable-value] " + complaint(read_value, "lots"),
    ),
    (
        figures(figure(period="last year")),
        "it.yaml:2:46: error [unreadable-period] " + complaint(read_period, "last year"),
    ),
    (
        figures(figure(measure="change", of="offences", period="2018/19 to 2017/18", value="5%")),
        "it.yaml:2:44: error [unreadable-period] "
        + complaint(read_change_period, "2018/19 to 2017/18"),
    ),
    (
        figures(figure(value="70%")),
        (
            "it.yaml:2:62: error [wrong-scale] '70%' can't be a value of 'offences', "
            "which is a count (write a number such as 4,373; percentages need a "
            "measure of their own)"
        ),
    ),
    (
        figures(figure(measure="share", value="doubled")),
        (
            "it.yaml:2:59: error [wrong-scale] 'doubled' can't be a value of 'share', "
            "which is a share (write it as 70%, a quarter or 1 in 5)"
        ),
    ),
    (
        figures(figure(value="2018")),
        (
            "it.yaml:2:62: warning [value-like-year] the value 2018 looks like a year "
            "(if it is a number, write 2,018)"
        ),
    ),
    (
        figures(figure(period="1970 to 2018")),
        (
            "it.yaml:2:46: warning [long-period] '1970 to 2018' is read as 49 years "
            "(check how the period is written)"
        ),
    ),
    (
        figures(figure(measure="change", of="offences", value="'-17,000'")),
        (
            "it.yaml:2:60: error [wrong-scale] '-17,000' can't be a value of 'change', which is a "
            "change (write it as 36%, doubled or 8 percentage points; a change in numbers is a "
            "measure of its own, of the kind other)"
        ),
    ),
    (
        figures(figure(measure="change", of="offences", value="5%", period="March 2019")),
        (
            "it.yaml:2:44: warning [change-of-one-period] nothing says what 'March 2019' is "
            "compared with (a change has two periods: 'April 2018 to April 2019', 'March 2019 to "
            "April 2019')"
        ),
    ),
    (
        figures(figure(measure="change", value="5%")),
        "it.yaml:2:5: error [missing-key] this change has no 'of' (name the measure that changed)",
    ),
    # Shares.
    (
        "measures: {s: {name: S, unit: percent}}\n" + figures(figure(measure="s", value="5%")),
        (
            "it.yaml:3:5: error [share-without-base] nothing says what this share (5%) is of "
            "(give a 'base', or 'base: not given' if the source names none)"
        ),
    ),
    (
        figures(figure(measure="share", value="104%")),
        (
            "it.yaml:2:59: warning [share-over-100] a share of 104% is more than the whole "
            "(compare it with its source)"
        ),
    ),
    # What goes stale. Today is 31 January 2020.
    (
        figures(figure(review_by="2020-01-30")),
        (
            "it.yaml:2:95: warning [review-due] this was to be reviewed by 2020-01-30 "
            "(compare it with its source and set a new day)"
        ),
    ),
    (
        NOTE + "T., source: article, review_by: 2020-01-30}]",
        (
            "it.yaml:1:55: warning [review-due] this was to be reviewed by 2020-01-30 "
            "(compare it with its source and set a new day)"
        ),
    ),
    (
        HELPLINE + "phone: 1}]",
        (
            "it.yaml:1:13: warning [helpline-unchecked] nobody has checked 'H' "
            "(compare it with the service's own page and write that day)"
        ),
    ),
    (
        HELPLINE + "phone: 1, checked: 2019-08-03}]",
        (
            "it.yaml:1:83: warning [helpline-old] 'H' was checked 181 days ago "
            "(at most 180: compare it with the service's own page and write that day)"
        ),
    ),
    (
        HELPLINE + "phone: 1, checked: 2020-02-01}]",
        (
            "it.yaml:1:83: warning [helpline-unchecked] 'H' was checked on 2020-02-01, "
            "which is to come (compare it with the service's own page and write that day)"
        ),
    ),
    (
        HELPLINE + "checked: 2020-01-01}]",
        (
            "it.yaml:1:13: error [helpline-unreachable] 'H' has neither a phone "
            "number nor an address "
            "(give 'phone' or 'url')"
        ),
    ),
    # Words.
    (
        NOTE + "Offences SOARED., source: article}]",
        (
            "it.yaml:1:23: warning [loaded-word] 'SOARED' is a loaded word "
            "(write 'rose', or quote who says so)"
        ),
    ),
]


@pytest.mark.parametrize(("text", "said"), BROKEN)
def test_what_breaks_a_rule(problems_with, text, said):
    assert problems_with(text) == [said]


ALLOWED = [
    figures(figure(), figure(period="2017/18", value="60")),
    figures(figure(area="not given", period="Not given")),
    figures(figure(id="a"), figure(value="167", conflicts_with="a")),
    figures(figure(id="a", conflicts_with="b"), figure(id="b", value="167")),
    figures(figure(id="a", withdrawn="A slip."), figure(value="167")),
    figures(figure(id="a", superseded_by="essex.offences.2018-19"), figure(value="167")),
    figures(figure(id="a", base="a survey"), figure(value="167")),
    figures(figure(value="'2,018'")),
    figures(figure(value="at least 2018")),
    figures(figure(measure="share", value="1 in 5")),
    figures(figure(measure="share", value="62")),
    "measures: {m: {name: M, unit: times}}\n" + figures(figure(measure="m", value="doubled")),
    "measures: {m: {name: M, kind: rate, unit: per 1000}}\n" + figures(figure(measure="m")),
    figures(figure(measure="share", value="62%", base="not given")),
    figures(figure(measure="change", of="offences", value="doubled")),
    figures(figure(review_by="2020-01-31")),
    HELPLINE + "phone: 1, checked: 2019-08-04}]",
    "areas: {a: {name: A, covers: [Town]}, b: {name: B, within: a, covers: [Town]}}",
    "areas: {a: {name: A, also: [A, a]}}",
    "measures: {essex-made: {name: Essex}}",
    "breakdowns: {a: {values: {other: {name: other}}}, b: {values: {other: {name: Other}}}}",
    "quotes: [{id: q, speaker: chief, text: Crime has soared., source: article}]",
    "measures: {change: {name: rise or fall, kind: change, unit: percent}}\n"
    + figures(figure(measure="change", of="offences", value="5")),
    "examples: [{ask: when, expect: [law, answer]}, {ask: x, expect: no_answer}]",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_what_keeps_all_rules(problems_with, text):
    assert problems_with(text) == []


def test_without_today_nothing_is_out_of_date(load_files):
    loaded = load_files(
        {
            "a.yaml": "sources: {article: {publisher: P, url: https://p.example}}\n"
            + HELPLINE
            + "phone: 1, checked: 1999-01-01}]"
        },
        today=None,
    )
    assert loaded.problems == ()


def test_with_a_day_it_is(load_files):
    loaded = load_files(
        {
            "a.yaml": "sources: {article: {publisher: P, url: https://p.example}}\n"
            + HELPLINE
            + "phone: 1, checked: 2020-01-01}]"
        },
        today=date(2020, 12, 31),
    )
    assert [format_problem(problem) for problem in loaded.problems] == [
        (
            "a.yaml:2:83: warning [helpline-old] 'H' was checked 365 days ago "
            "(at most 180: compare it with the service's own page and write that day)"
        )
    ]


def test_a_broken_entry_does_not_make_references_to_it_wrong(problems_with):
    said = problems_with(
        "areas: {kent: {nam: Kent}}\n" + figures(figure(area="kent"), figure(measure="offenses"))
    )
    assert [line.split(" ")[2] for line in said] == [
        "[missing-key]",
        "[unknown-key]",
        "[unknown-measure]",
    ]


def test_a_broken_file_does_not_make_references_into_it_wrong(load_files):
    loaded = load_files({"areas.yaml": "areas: [", "it.yaml": figures(figure())})
    assert [problem.rule for problem in loaded.problems] == ["yaml-syntax"]
