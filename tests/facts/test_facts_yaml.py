"""What YAML can do and facts files can't, said in words that help."""

from __future__ import annotations

import pytest
import yaml

from bot.facts import nodes
from bot.facts.nodes import Fields, Items, Text, parse
from bot.facts.problems import Report
from bot.model.facts import Place

WRONG = [
    (
        "about: {title: &t Title}",
        (
            "it.yaml:1:16: error [yaml-feature] anchors (&) are not used here "
            "(quote a text that begins with '&')"
        ),
    ),
    (
        "about: {title: *t}",
        (
            "it.yaml:1:16: error [yaml-feature] references (*) are not used here "
            "(write the text out again)"
        ),
    ),
    (
        "about: {title: !!str Title}",
        (
            "it.yaml:1:16: error [yaml-feature] tags (!) are not used here "
            "(quote a text that begins with '!')"
        ),
    ),
    (
        "about: !x {title: Title}",
        (
            "it.yaml:1:8: error [yaml-feature] tags (!) are not used here "
            "(quote a text that begins with '!')"
        ),
    ),
    (
        "about: {<<: {title: Title}}",
        (
            "it.yaml:1:9: error [yaml-feature] merge keys (<<) are not used here "
            "(write the fields out again)"
        ),
    ),
    (
        "about: {title: null}",
        (
            "it.yaml:1:16: error [yaml-feature] 'null' says nothing "
            "(leave the key out, or put it in quotes)"
        ),
    ),
    (
        "about: {title: Title}\n---\nabout: {main: offences}",
        (
            "it.yaml:2:1: error [yaml-feature] a second document (---) begins here "
            "(use one document a file)"
        ),
    ),
    (
        "? {a: b}\n: c",
        "it.yaml:1:3: error [yaml-feature] a key must be a plain text (write it as key: value)",
    ),
    (
        "about: {title: One, title: Two}",
        "it.yaml:1:21: error [duplicate-key] the key 'title' was given already in line 1",
    ),
    (
        "about:\n\ttitle: Title",
        (
            "it.yaml:2:1: error [yaml-syntax] a text can't begin with this character "
            "(put it in quotes; indent with spaces, never with tabs)"
        ),
    ),
    (
        "about: {title: @home}",
        (
            "it.yaml:1:16: error [yaml-syntax] a text can't begin with this character "
            "(put it in quotes; indent with spaces, never with tabs)"
        ),
    ),
    (
        "about:\n  title: One: two",
        (
            "it.yaml:2:13: error [yaml-syntax] a colon and a space are not expected here "
            "(put a text that holds ': ' in quotes, and check the indentation)"
        ),
    ),
    (
        "about: [a",
        (
            "it.yaml:1:8: error [yaml-syntax] a '[' is opened and not closed "
            "(or a comma is missing, or a text that holds ': ' is not in quotes)"
        ),
    ),
    (
        "about: {title: One: two}",
        (
            "it.yaml:1:8: error [yaml-syntax] a '{' is opened and not closed "
            "(or a comma is missing, or a text that holds ': ' is not in quotes)"
        ),
    ),
    (
        "about: {title: 'Title}",
        "it.yaml:1:16: error [yaml-syntax] a quote is opened and never closed",
    ),
    (
        "about:\n  title: Title\n main: offences",
        (
            "it.yaml:3:2: error [yaml-syntax] the indentation does not fit "
            "(align it with the lines above)"
        ),
    ),
    (
        "about: {title: *}",
        (
            "it.yaml:1:17: error [yaml-syntax] this is not readable as YAML: "
            "did not find expected alphabetic or numeric character"
        ),
    ),
    (
        'about: {title: "a\\u202eb"}',
        "it.yaml:1:16: error [unseen-character] this text holds an invisible character (delete it)",
    ),
    (
        "about:\n  title: a\u202eb",
        "it.yaml:2:11: error [unseen-character] an invisible character stands here (delete it)",
    ),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_refused(problems_with, text, said):
    assert problems_with(text) == [said]


def read(text):
    report = Report()
    node = parse(text, "x.yaml", report)
    assert report.problems() == ()
    return node


@pytest.mark.parametrize(
    "text", ["no", "12:30", "70.10", "2019-09-06", "0x1F", "1_000", "on", ".5", "=", "0800 1111"]
)
def test_every_scalar_is_the_text_that_was_written(text):
    assert read(f"key: {text}").values["key"] == Text(text, Place("x.yaml", 1, 6))


def test_nodes_know_their_places():
    assert read("a:\n  - one\n  - {b: two}\n") == Fields(
        Place("x.yaml", 1, 1),
        {
            "a": Items(
                Place("x.yaml", 2, 3),
                [
                    Text("one", Place("x.yaml", 2, 5)),
                    Fields(
                        Place("x.yaml", 3, 5),
                        {"b": Text("two", Place("x.yaml", 3, 9))},
                        {"b": Place("x.yaml", 3, 6)},
                    ),
                ],
            )
        },
        {"a": Place("x.yaml", 1, 1)},
    )


@pytest.mark.parametrize("text", ["", "# only a remark", "---", "about:", "figures:\nnotes:"])
def test_files_and_sections_may_be_empty(problems_with, text):
    assert problems_with(text) == []


def test_deep_nesting_is_no_trouble():
    assert isinstance(read("[" * 3000 + "]" * 3000), Items)


def test_what_the_parser_itself_refuses():
    report = Report()
    assert parse("a: \x07", "x.yaml", report) is None
    [problem] = report.problems()
    assert problem.message == "this is not readable as YAML"


def test_without_libyaml_the_same_is_read(monkeypatch):
    text = "a: {b: [one, 'two']}\nc: |\n  three\n"
    with_libyaml = read(text)
    monkeypatch.setattr(nodes, "_LOADER", yaml.SafeLoader)
    assert read(text) == with_libyaml
