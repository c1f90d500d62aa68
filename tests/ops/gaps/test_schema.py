import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.ops.gaps.schema import APPLICATION_ID, STATE, STEPS, SchemaError, upgrade

SECOND = "ALTER TABLE gaps ADD COLUMN seen_in TEXT NOT NULL DEFAULT 'x';"


@pytest.fixture
def file() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as found:
        yield found


def state(file: sqlite3.Connection) -> tuple[int, int, int]:
    version, application, tables = file.execute(STATE).fetchone()
    return version, application, tables


def test_a_new_file_gets_the_tables_and_says_what_it_is(file: sqlite3.Connection) -> None:
    file.executescript(upgrade(*state(file)))
    version, application, _ = state(file)
    assert (version, application) == (len(STEPS), APPLICATION_ID)


def test_a_file_up_to_date_is_left_alone(file: sqlite3.Connection) -> None:
    file.executescript(upgrade(*state(file)))
    assert upgrade(*state(file)) == ""


def test_an_older_file_goes_forward_and_keeps_what_it_holds(file: sqlite3.Connection) -> None:
    file.executescript(upgrade(*state(file)))
    file.execute("INSERT INTO gaps VALUES ('q', 'not_held', '{}', 2, '2026-01-01', '2026-01-02')")
    file.commit()
    file.executescript(upgrade(*state(file), steps=(*STEPS, SECOND)))
    assert state(file)[0] == len(STEPS) + 1
    assert file.execute("SELECT question, times, seen_in FROM gaps").fetchall() == [("q", 2, "x")]


def test_a_step_that_fails_changes_nothing(file: sqlite3.Connection) -> None:
    file.executescript(upgrade(*state(file)))
    before = state(file)
    with pytest.raises(sqlite3.OperationalError):
        file.executescript(upgrade(*before, steps=(*STEPS, SECOND, "nonsense;")))
    file.rollback()
    assert state(file) == before


def test_a_newer_file_is_refused_in_words() -> None:
    with pytest.raises(SchemaError) as caught:
        upgrade(7, APPLICATION_ID, 2)
    assert str(caught.value) == (
        "it was written by a newer Footnote (its form is 7, this one knows up to 1): "
        "use that version, or name another file in gap_log.path"
    )


@pytest.mark.parametrize(("application", "tables"), [(0, 3), (1, 0), (1, 3)])
def test_another_program_s_file_is_refused_in_words(application: int, tables: int) -> None:
    with pytest.raises(SchemaError) as caught:
        upgrade(0, application, tables)
    assert str(caught.value) == "it is another program's file: name another in gap_log.path"
