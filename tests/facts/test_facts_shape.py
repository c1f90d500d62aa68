"""Keys, ids, days, addresses and lists that are not as the format has them."""

from __future__ import annotations

import pytest

QUOTE = "id: q, speaker: chief, text: Hello., source: article"
HELPLINE = "name: H, where: UK, source: article, phone: 1, checked: 2020-01-01"

WRONG = [
    (
        "abouts: {title: T}",
        "it.yaml:1:1: error [unknown-key] unknown section 'abouts' (did you mean 'about'?)",
    ),
    (
        "- about",
        (
            "it.yaml:1:1: error [wrong-type] a file holds sections such as 'figures:' "
            "(begin it with the name of a section)"
        ),
    ),
    (
        "about: {titel: T}",
        (
            "it.yaml:1:9: error [unknown-key] unknown key 'titel' in an about section "
            "(did you mean 'title'?)"
        ),
    ),
    (
        "about: T",
        (
            "it.yaml:1:8: error [wrong-type] under 'about' keys with values are expected, "
            "such as {title: …}"
        ),
    ),
    (
        "about: {title: [T]}",
        "it.yaml:1:16: error [wrong-type] a text is expected here, not a list",
    ),
    (
        "about: {title: {a: b}}",
        "it.yaml:1:16: error [wrong-type] a text is expected here, not keys with values",
    ),
    (
        "about: {title: }",
        "it.yaml:1:16: error [empty-text] this text is empty (write it, or leave the key out)",
    ),
    (
        "areas: [kent]",
        (
            "it.yaml:1:8: error [wrong-type] under 'areas' keys with values are expected, "
            "such as an-id: {name: …}"
        ),
    ),
    (
        "areas: {kent: Kent}",
        (
            "it.yaml:1:15: error [wrong-type] under 'kent' keys with values are expected, "
            "such as {name: …}"
        ),
    ),
    (
        "areas: {kent: {kind: county}}",
        "it.yaml:1:9: error [missing-key] this area has no 'name' (the name shown to people)",
    ),
    (
        "areas: {kent: {name: Kent, also: {a: b}}}",
        "it.yaml:1:34: error [wrong-type] a list of texts is expected here, not keys with values",
    ),
    (
        "areas: {kent: {name: Kent, also: [[a]]}}",
        "it.yaml:1:35: error [wrong-type] a text is expected here, not a list",
    ),
    (
        "areas: {Kent: {name: Kent}}",
        (
            "it.yaml:1:9: error [bad-id] 'Kent' can't be an id "
            "(use small letters a to z, digits, and . - _ + between them)"
        ),
    ),
    (
        "areas: {new: {name: Kent}}",
        "it.yaml:1:9: error [bad-id] 'new' has a meaning of its own in tables (choose another)",
    ),
    (
        f"areas: {{{'k' * 41}: {{name: Kent}}}}",
        (
            f"it.yaml:1:9: error [bad-id] the id '{'k' * 41}' has 41 characters "
            "(at most 40, since ids travel in buttons)"
        ),
    ),
    (
        "notes: [{id: A note, text: T., source: article}]",
        (
            "it.yaml:1:14: error [bad-id] 'A note' can't be an id "
            "(use small letters a to z, digits, and . - _ + between them)"
        ),
    ),
    (
        "speakers: {chief: {name: Another}}",
        (
            "words.yaml:12:3: error [duplicate-id] the speaker 'chief' is already in "
            "it.yaml, line 1 (keep one of the two)"
        ),
    ),
    (
        "notes: {id: n}",
        "it.yaml:1:8: error [wrong-type] 'notes' is a list (begin each entry with a dash)",
    ),
    (
        "notes: [law]",
        "it.yaml:1:9: error [wrong-type] a note has keys with values, such as {id: …}",
    ),
    (
        "about: {report_errors: footnote.example}",
        (
            "it.yaml:1:24: error [bad-address] 'footnote.example' is not a web address "
            "(it begins with https://)"
        ),
    ),
    (
        "about: {report_errors: 'https://[half'}",
        (
            "it.yaml:1:24: error [bad-address] 'https://[half' is not a web address "
            "(it begins with https://)"
        ),
    ),
    (
        "releases: {r: {name: R, published: September 2019}}",
        (
            "it.yaml:1:36: error [bad-date] 'September 2019' is not a day "
            "(write it as 2019-09-26; leave it out where the day is not known)"
        ),
    ),
    (
        "releases: {r: {name: R, published: 2019-02-30}}",
        (
            "it.yaml:1:36: error [bad-date] '2019-02-30' is not a day "
            "(write it as 2019-09-26; leave it out where the day is not known)"
        ),
    ),
    (
        "releases: {r: {name: R, published: [2019-02-28]}}",
        "it.yaml:1:36: error [wrong-type] a text is expected here, not a list",
    ),
    (
        "about: {report_errors: {a: b}}",
        "it.yaml:1:24: error [wrong-type] a text is expected here, not keys with values",
    ),
    (
        f"quotes: [{{{QUOTE}, serve: [no]}}]",
        "it.yaml:1:72: error [wrong-type] a text is expected here, not a list",
    ),
    (
        "examples: [{ask: what, expect: []}]",
        "it.yaml:1:32: error [empty-list] this list is empty (fill it, or leave the key out)",
    ),
    (
        f"helplines: [{{{HELPLINE}, for: []}}]",
        "it.yaml:1:87: error [empty-list] this list is empty (fill it, or leave the key out)",
    ),
    (
        (
            "figures: [{measure: offences, area: essex, period: 2019, value: 1, source: article, "
            "by: {platform: []}}]"
        ),
        "it.yaml:1:100: error [empty-list] this list is empty (fill it, or leave the key out)",
    ),
    (
        f"quotes: [{{{QUOTE}, serve: perhaps}}]",
        "it.yaml:1:72: error [wrong-type] 'perhaps' is neither yes nor no",
    ),
    (
        f"quotes: [{{{QUOTE}, variants: [x]}}]",
        "it.yaml:1:76: error [wrong-type] a variant has keys with values, such as {text: …}",
    ),
    (
        f"quotes: [{{{QUOTE}, variants: [{{source: article}}]}}]",
        "it.yaml:1:76: error [missing-key] this variant has no 'text' (the other wording)",
    ),
    (
        "measures: {m: {name: M, kind: coutn}}",
        "it.yaml:1:31: error [unknown-choice] 'coutn' is not possible here (did you mean 'count'?)",
    ),
    (
        f"helplines: [{{{HELPLINE}, for: [childrn]}}]",
        (
            "it.yaml:1:88: error [unknown-choice] 'childrn' is not possible here "
            "(did you mean 'children'?)"
        ),
    ),
    (
        f"helplines: [{{{HELPLINE}, for: {{a: b}}}}]",
        "it.yaml:1:87: error [wrong-type] a list of texts is expected here, not keys with values",
    ),
    (
        "breakdowns: {age: {values: [young]}}",
        (
            "it.yaml:1:28: error [wrong-type] under 'values' keys with values are expected, "
            "such as an-id: {name: …}"
        ),
    ),
    (
        "breakdowns: {age: {values: {Young: {name: young}}}}",
        (
            "it.yaml:1:29: error [bad-id] 'Young' can't be an id "
            "(use small letters a to z, digits, and . - _ + between them)"
        ),
    ),
    (
        "figures: [{measure: offences, area: essex, period: 2019, source: article}]",
        "it.yaml:1:11: error [missing-key] this figure has no 'value' (the value as published)",
    ),
    (
        "figures: [{measure: offences, area: essex, period: 2019, value: 4,373, source: article}]",
        (
            "it.yaml:1:67: error [unknown-key] unknown key '373' in a figure "
            "(inside { }, put a text or number with a comma in quotes: '4,373')"
        ),
    ),
    (
        (
            "figures: [{measure: offences, area: essex, period: 2019, value: 1, source: article, "
            "by: instagram}]"
        ),
        (
            "it.yaml:1:89: error [wrong-type] keys with values are expected here, "
            "such as {platform: instagram}"
        ),
    ),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_does_not_fit_the_format(problems_with, text, said):
    assert problems_with(text) == [said]


def test_all_problems_come_at_once(problems_with):
    said = problems_with("abouts: x\nareas: {Kent: {nam: K}}\nfigures: [x]\n")
    assert [line.split(" ")[2] for line in said] == [
        "[unknown-key]",
        "[bad-id]",
        "[missing-key]",
        "[unknown-key]",
        "[wrong-type]",
    ]


def test_no_base_is_handed_out_with_an_error(load_with):
    assert load_with("abouts: x").base is None


def test_a_base_with_warnings_is_handed_out(load_with):
    loaded = load_with("sources: {spare: {publisher: P, url: https://p.example}}")
    assert [problem.rule for problem in loaded.problems] == ["unused-source"]
    assert loaded.base is not None


def test_about_may_be_spread_over_files(load_with):
    loaded = load_with("about: {title: T}")
    assert loaded.base.about.title == "T"


def test_about_says_each_thing_once(load_files):
    loaded = load_files({"a.yaml": "about: {title: T}", "b.yaml": "about: {title: U}"})
    [problem] = loaded.problems
    assert (problem.file, problem.rule) == ("b.yaml", "duplicate-key")
    assert problem.message == "'title' is already in a.yaml, line 1"


@pytest.mark.parametrize(("written", "read"), [("yes", True), ("No", False), ("true", True)])
def test_yes_and_no(load_with, written, read):
    loaded = load_with(f"quotes: [{{{QUOTE}, serve: {written}}}]")
    assert loaded.base.quotes["q"].serve is read
