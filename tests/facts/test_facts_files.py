"""Directories and files as they come: missing, empty, broken, renamed, in any order."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from facts_small_base import WORDS

from bot.facts import Problem, Severity, load

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model.facts import FactBase

FIGURES = """\
figures:
  - {measure: offences, area: essex, period: 2018/19, value: 166, source: article}
  - {measure: offences, area: essex, period: 2017/18, value: 60, source: article}
"""


def said(directory: Path) -> list[tuple[str, int, str, str]]:
    problems = load(directory).problems
    return [(each.file, each.line, each.rule, each.message) for each in problems]


def test_a_missing_directory(tmp_path):
    [problem] = load(tmp_path / "nowhere").problems
    assert problem == Problem(
        Severity.ERROR, "", 1, 1, "unreadable-file", "can't be read: No such file or directory"
    )


def test_a_file_in_place_of_a_directory(tmp_path):
    (tmp_path / "facts.yaml").write_text("about: {title: T}")
    assert said(tmp_path / "facts.yaml") == [("", 1, "unreadable-file", "this is not a directory")]


def test_an_empty_directory(tmp_path):
    (tmp_path / "README.md").write_text("Nothing yet.")
    assert said(tmp_path) == [
        ("", 1, "no-files", "there are no facts here: no file that ends in .yaml")
    ]


def test_a_link_that_leads_nowhere(tmp_path):
    (tmp_path / "a.yaml").symlink_to(tmp_path / "gone.yaml")
    assert said(tmp_path) == [
        ("a.yaml", 1, "unreadable-file", "can't be read: No such file or directory")
    ]


def test_a_table_that_is_a_link_to_itself(load_with, tmp_path):
    (tmp_path / "t.csv").symlink_to(tmp_path / "t.csv")
    text = "tables: [{csv: t.csv, source: article, columns: {a: area, n: value}}]"
    [problem] = load_with(text).problems
    assert (problem.line, problem.column, problem.rule) == (1, 16, "outside-file")


def test_a_table_outside_by_way_of_a_link(load_with, tmp_path, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "t.csv"
    outside.write_text("a,n\n")
    (tmp_path / "t.csv").symlink_to(outside)
    text = "tables: [{csv: t.csv, source: article, columns: {a: area, n: value}}]"
    [problem] = load_with(text).problems
    assert problem.message == "'t.csv' is not a file inside the facts directory"


def test_a_file_in_another_encoding(load_files):
    [problem] = load_files({"a.yaml": "about:\n  title: Köln".encode("latin-1")}).problems
    assert (problem.line, problem.column, problem.rule) == (2, 11, "not-utf-8")


def test_bytes_that_are_no_text(load_files):
    [problem] = load_files({"a.yaml": bytes(range(256))}).problems
    assert problem.rule == "not-utf-8"


def test_a_byte_order_mark_is_no_part_of_the_text(load_files):
    loaded = load_files({"a.yaml": "\ufeffabout: {title: T}"})
    assert loaded.base.about.title == "T"


def test_hidden_files_and_folders_are_left_alone(load_files):
    loaded = load_files(
        {"a.yaml": "about: {title: T}", ".b.yaml": "[", "..data/c.yaml": "[", ".git/d.yaml": "["}
    )
    assert loaded.problems == ()


def test_the_other_ending_is_read_too(load_files):
    assert load_files({"a.yml": "about: {title: T}"}).base.about.title == "T"


def test_an_id_in_two_files(load_files):
    areas = "areas: {kent: {name: Kent}}"
    [problem] = load_files({"a.yaml": areas, "sub/b.yaml": areas}).problems
    assert (problem.file, problem.message) == (
        "sub/b.yaml",
        "the area 'kent' is already in a.yaml, line 1",
    )


def sections_apart() -> list[str]:
    """Cut the small base into one text a section."""
    sections: list[str] = []
    for line in (WORDS + FIGURES).splitlines(keepends=True):
        if line.startswith(" "):
            sections[-1] += line
        else:
            sections.append(line)
    return sections


def without_places(base: FactBase) -> FactBase:
    return replace(
        base,
        revision="",
        figures={id_: replace(each, place=None) for id_, each in base.figures.items()},
        notes={id_: replace(each, place=None) for id_, each in base.notes.items()},
    )


@pytest.mark.parametrize("seed", range(5))
def test_names_and_order_of_files_change_nothing(load_files, tmp_path, seed):
    whole = tmp_path / "whole"
    whole.mkdir()
    (whole / "all.yaml").write_text(WORDS + FIGURES)
    parts = sections_apart()
    random.Random(seed).shuffle(parts)
    apart = tmp_path / "apart"
    for number, part in enumerate(parts):
        (apart / str(number % 2)).mkdir(parents=True, exist_ok=True)
        (apart / str(number % 2) / f"{number}.yaml").write_text(part)
    one, other = load(whole).base, load(apart).base
    assert without_places(one) == without_places(other)
    assert list(one.figures) == list(other.figures)
    assert list(one.areas) == list(other.areas)


def test_the_order_a_disk_lists_files_in_changes_nothing(tmp_path, monkeypatch):
    for number, part in enumerate(sections_apart()):
        (tmp_path / f"{number}.yaml").write_text(part)
    usual = load(tmp_path)

    walk = os.walk

    def backwards(*args, **kwargs):
        for folder, folders, files in walk(*args, **kwargs):
            yield folder, folders, files[::-1]

    monkeypatch.setattr(os, "walk", backwards)
    assert load(tmp_path) == usual


def test_the_revision_follows_content_and_names(load_files, tmp_path):
    first = load_files({"a.yaml": "about: {title: T}"}).base.revision
    assert load(tmp_path).base.revision == first
    assert load_files({"a.yaml": "about: {title: U}"}).base.revision != first
    (tmp_path / "a.yaml").rename(tmp_path / "b.yaml")
    assert load_files({"b.yaml": "about: {title: T}"}).base.revision != first


def test_the_revision_follows_tables(load_with):
    text = (
        "tables: [{csv: t.csv, source: article, measure: offences, columns: "
        "{who: area, n: {period: 2019}}}]"
    )
    first = load_with(text, t="who,n\nEssex,1\n").base.revision
    assert load_with(text, t="who,n\nEssex,2\n").base.revision != first
    assert len(first) == 8
    assert int(first, 16) >= 0
