"""Problems for people, programs and pull requests."""

from __future__ import annotations

import json

from bot.facts import Problem, Severity, format_problem, format_problems

AREA = Problem(
    Severity.ERROR,
    "sub/a.yaml",
    3,
    7,
    "unknown-area",
    "unknown area 'esex'",
    "did you mean 'essex'?",
)
FOLDER = Problem(Severity.ERROR, "", 1, 1, "no-files", "there are no facts here")
SOURCE = Problem(Severity.WARNING, "a.yaml", 1, 1, "unused-source", "100% unused\nsource")


def test_a_line_of_text():
    assert (
        format_problem(AREA)
        == "sub/a.yaml:3:7: error [unknown-area] unknown area 'esex' (did you mean 'essex'?)"
    )


def test_text_names_the_directory_it_was_given():
    assert format_problems([AREA, FOLDER], directory="facts/") == (
        "facts/sub/a.yaml:3:7: error [unknown-area] unknown area 'esex' (did you mean 'essex'?)\n"
        "facts:1:1: error [no-files] there are no facts here"
    )


def test_the_directory_itself_without_a_name():
    assert format_problem(FOLDER) == ".:1:1: error [no-files] there are no facts here"


def test_json():
    assert json.loads(format_problems([AREA], "json", directory="facts")) == [
        {
            "severity": "error",
            "file": "facts/sub/a.yaml",
            "line": 3,
            "column": 7,
            "rule": "unknown-area",
            "message": "unknown area 'esex'",
            "hint": "did you mean 'essex'?",
        }
    ]


def test_json_of_nothing():
    assert json.loads(format_problems([], "json")) == []


def test_annotations():
    assert format_problems([AREA, SOURCE], "github", directory="facts") == (
        "::error file=facts/sub/a.yaml,line=3,col=7,title=unknown-area::"
        "unknown area 'esex' (did you mean 'essex'?)\n"
        "::warning file=facts/a.yaml,line=1,col=1,title=unused-source::100%25 unused%0Asource"
    )


def test_what_a_broken_file_holds_is_safe_to_print():
    problem = Problem(Severity.ERROR, "a.csv", 1, 1, "unknown-area", "unknown area '\x1b[31m'")
    assert format_problem(problem) == "a.csv:1:1: error [unknown-area] unknown area '�[31m'"


def test_errors_come_first_then_file_by_file():
    late = Problem(Severity.ERROR, "b.yaml", 1, 1, "r", "m")
    assert sorted([SOURCE, late, AREA, FOLDER]) == [FOLDER, late, AREA, SOURCE]


def test_what_is_wrong_with_a_whole_column_is_shown_for_a_few_cells():
    cells = [
        Problem(Severity.ERROR, "t.csv", line, 2, "wrong-scale", f"line {line}")
        for line in range(2, 9)
    ]
    other = Problem(Severity.ERROR, "t.csv", 5, 3, "wrong-scale", "another column")
    assert format_problems(sorted([*cells, other])) == (
        "t.csv:2:2: error [wrong-scale] line 2\n"
        "t.csv:3:2: error [wrong-scale] line 3\n"
        "t.csv:4:2: error [wrong-scale] line 4\n"
        "t.csv: 4 more [wrong-scale] in column 2\n"
        "t.csv:5:3: error [wrong-scale] another column"
    )
    assert len(json.loads(format_problems(cells, "json"))) == len(cells)
