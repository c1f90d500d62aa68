"""Whatever stands in the files: problems or a base, never an exception."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import yaml
from facts_small_base import WORDS
from hypothesis import given, settings
from hypothesis import strategies as st
from test_facts_good_base import FACTS, VOCABULARY

from bot.facts import Loaded, format_problems, load, nodes
from bot.facts.sections import SECTIONS

GOOD = VOCABULARY + FACTS
CSV = 'who,when,n\nEssex,2018/19,"1,234"\nKent,2017/18,*\n'
TABLE = (
    "tables: [{csv: t.csv, source: article, measure: offences, "
    "columns: {who: {area: new}, when: period, n: value}}]\n"
)
unhurried = settings(max_examples=150, deadline=None)  # disks are slow at times
NAMES = sorted(
    {section.name for section in SECTIONS}
    | {key.name for section in SECTIONS for key in section.keys}
)


def load_text(text: str | bytes, csv: str | bytes = CSV) -> Loaded:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, data in (("a.yaml", text), ("t.csv", csv)):
            (folder / file).write_bytes(
                data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
            )
        return load(folder, today=date(2020, 1, 31))


def check(loaded: Loaded) -> None:
    """A base or an error, and every problem where a file has it."""
    assert (loaded.base is None) == any(problem.is_error for problem in loaded.problems)
    assert all(problem.line > 0 and problem.column > 0 for problem in loaded.problems)
    assert list(loaded.problems) == sorted(loaded.problems)
    for style in ("text", "json", "github"):
        format_problems(loaded.problems, style).encode()


@unhurried
@given(st.text() | st.binary())
def test_any_text(text):
    check(load_text(text))


@unhurried
@given(st.text(alphabet="abc: {}[],-\n'\"#&*!|>%@`?\t~<=0123456789/", max_size=80))
def test_text_full_of_marks(text):
    check(load_text(text))


values = st.recursive(
    st.sampled_from([*NAMES, "essex", "2018/19", "166", "not given", "new", "70%", "change", ""])
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=12,
)
entries = st.dictionaries(st.sampled_from(NAMES), values, max_size=6)
documents = st.dictionaries(
    st.sampled_from([section.name for section in SECTIONS]),
    entries
    | st.lists(entries, max_size=3)
    | st.dictionaries(st.text(max_size=5), entries)
    | values,
    max_size=5,
)


@unhurried
@given(documents)
def test_any_structure(document):
    check(load_text(yaml.safe_dump(document, allow_unicode=True)))


@unhurried
@given(st.data())
def test_a_good_file_with_a_piece_changed(data):
    text = data.draw(st.sampled_from([GOOD, WORDS + TABLE]))
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 12))
    piece = data.draw(
        st.text(max_size=6) | st.sampled_from([*NAMES, "{", "}", "[", ": ", "\n", "x: ", "essex"])
    )
    check(load_text(text[:start] + piece + text[start + length :]))


@unhurried
@given(st.data())
def test_a_good_file_with_one_word_for_another(data):
    words = GOOD.split(" ")
    for _ in range(data.draw(st.integers(1, 4))):
        words[data.draw(st.integers(0, len(words) - 1))] = data.draw(st.sampled_from(words))
    check(load_text(" ".join(words)))


@unhurried
@given(
    st.text()
    | st.binary()
    | st.lists(st.lists(st.sampled_from(["who", "Essex", "2018", "1", "*", ""]))).map(
        lambda rows: "\n".join(",".join(row) for row in rows)
    )
)
def test_any_table(csv):
    check(load_text(WORDS + TABLE, csv))


@unhurried
@given(st.dictionaries(st.sampled_from(["who", "when", "n", "x"]), values, max_size=4))
def test_any_columns(columns):
    table = {"csv": "t.csv", "source": "article", "measure": "offences", "columns": columns}
    check(load_text(WORDS + yaml.safe_dump({"tables": [table]}, allow_unicode=True)))


@unhurried
@given(st.text(alphabet="abc: {}[],-\n'\"#&*!|>%@`?\t~", max_size=60))
def test_the_slower_parser_never_raises_either(text):
    quick = nodes._LOADER
    nodes._LOADER = yaml.SafeLoader
    try:
        check(load_text(text))
    finally:
        nodes._LOADER = quick
