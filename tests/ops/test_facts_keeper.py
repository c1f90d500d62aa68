"""Files are saved while the bot runs: it answers from the last good state, whatever happens."""

import asyncio
import os
import random
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.engine import Engine
from bot.facts import Loaded, Problem, Severity, load
from bot.model.facts import About, FactBase, Note
from bot.model.reply import Outcome
from bot.ops.facts_keeper import FactsKeeper, NoFactsError, Reading, Result

TODAY = date(2026, 6, 1)


def base(revision: str, notes: int = 0) -> FactBase:
    held = {str(number): Note(str(number), "text", "source") for number in range(notes)}
    return FactBase(revision, About(), {}, {}, {}, {}, {}, {}, {}, {}, held)


def broken(message: str) -> Problem:
    return Problem(Severity.ERROR, "facts.yaml", 1, 1, "broken", message)


def fake_load(directory: Path) -> Loaded:
    """Read facts.yaml: `good NAME` is a base of that name, anything else a mistake."""
    try:
        text = (directory / "facts.yaml").read_text()
    except OSError:
        return Loaded(None, (broken("there is no file"),))
    word, _, name = text.strip().partition(" ")
    if word == "crash":
        raise RuntimeError(text)
    return Loaded(base(name), ()) if word == "good" else Loaded(None, (broken(text),))


class Facts:
    """A facts directory with a keeper that reports into a list."""

    def __init__(self, directory: Path, load: Callable[[Path], Loaded] = fake_load) -> None:
        self.file = directory / "facts.yaml"
        self.told: list[Reading] = []
        self.keeper = FactsKeeper(directory, load=load, make_engine=Engine, report=self.told.append)

    @property
    def in_use(self) -> str:
        return self.keeper.engine.base.revision

    def replace(self, text: str) -> None:
        """Save the way editors do: write aside, then put in place."""
        aside = self.file.with_suffix(".tmp")
        aside.write_text(text)
        aside.replace(self.file)


@pytest.fixture
def facts(tmp_path: Path) -> Facts:
    found = Facts(tmp_path)
    found.file.write_text("good one")
    return found


async def test_it_loads(facts: Facts) -> None:
    reading = await facts.keeper.reload()
    assert (reading.result, reading.revision, facts.in_use) == (Result.LOADED, "one", "one")


async def test_before_it_loads_there_is_nothing_to_ask(facts: Facts) -> None:
    assert facts.keeper.troubles() == ("no facts are loaded",)
    with pytest.raises(NoFactsError, match="no facts are loaded from"):
        _ = facts.keeper.engine


async def test_it_counts_the_facts(tmp_path: Path) -> None:
    facts = Facts(tmp_path, load=lambda _: Loaded(base("one", notes=3), ()))
    assert (await facts.keeper.reload()).facts == 3


async def test_nothing_is_read_again_while_nothing_changes(facts: Facts) -> None:
    await facts.keeper.reload()
    assert await facts.keeper.look() is None
    assert len(facts.told) == 1


@pytest.mark.parametrize("save", ["in place", "atomic"])
async def test_a_saved_file_is_taken_over(facts: Facts, save: str) -> None:
    await facts.keeper.reload()
    if save == "in place":
        facts.file.write_text("good two")
    else:
        facts.replace("good two")
    await facts.keeper.look()
    assert facts.in_use == "two"


async def test_a_file_touched_but_not_changed_is_not_loaded(facts: Facts) -> None:
    await facts.keeper.reload()
    os.utime(facts.file, (1, 1))
    assert await facts.keeper.look() is None


async def test_a_change_that_no_date_shows_is_seen_while_the_file_is_fresh(facts: Facts) -> None:
    await facts.keeper.reload()
    dates = facts.file.stat()
    facts.file.write_text("good two")
    os.utime(facts.file, ns=(dates.st_atime_ns, dates.st_mtime_ns))
    await facts.keeper.look()
    assert facts.in_use == "two"


async def test_a_file_added_is_seen(facts: Facts) -> None:
    await facts.keeper.reload()
    (facts.file.parent / "more").mkdir()
    (facts.file.parent / "more" / "table.csv").write_text("a,b")
    assert await facts.keeper.look() is not None


@pytest.mark.parametrize("name", [".facts.yaml.swp", ".git/x.yaml", "facts.yaml~", "notes.txt"])
async def test_what_editors_leave_about_is_not_facts(facts: Facts, name: str) -> None:
    await facts.keeper.reload()
    (facts.file.parent / name).parent.mkdir(exist_ok=True)
    (facts.file.parent / name).write_text("x")
    assert await facts.keeper.look() is None


async def test_a_mistake_leaves_the_last_good_facts_and_is_told_once(facts: Facts) -> None:
    await facts.keeper.reload()
    facts.file.write_text("oops")
    await facts.keeper.look()
    await facts.keeper.look()
    assert facts.in_use == "one"
    assert [reading.result for reading in facts.told] == [Result.LOADED, Result.REFUSED]
    assert facts.told[-1].problems == (broken("oops"),)
    assert facts.keeper.troubles() == ()


async def test_a_mistake_put_right_is_taken_over(facts: Facts) -> None:
    await facts.keeper.reload()
    facts.file.write_text("oops")
    await facts.keeper.look()
    facts.file.write_text("good two")
    await facts.keeper.look()
    assert facts.in_use == "two"


async def test_a_mistake_taken_back_is_no_news(facts: Facts) -> None:
    await facts.keeper.reload()
    facts.file.write_text("oops")
    await facts.keeper.look()
    facts.file.write_text("good one")
    reading = await facts.keeper.look()
    assert reading is not None
    assert reading.result is Result.UNCHANGED


async def test_a_directory_that_goes_away_and_comes_back(facts: Facts) -> None:
    await facts.keeper.reload()
    aside = facts.file.parent.rename(facts.file.parent.with_name("aside"))
    await facts.keeper.look()
    assert facts.in_use == "one"
    (aside / "facts.yaml").write_text("good two")
    aside.rename(facts.file.parent)
    await facts.keeper.look()
    assert facts.in_use == "two"


async def test_a_crash_of_ours_leaves_the_facts_in_use(facts: Facts) -> None:
    await facts.keeper.reload()
    facts.file.write_text("crash now")
    reading = await facts.keeper.look()
    assert facts.in_use == "one"
    assert reading is not None
    assert str(reading.crash) == "crash now"


async def test_asked_to_it_reads_again_though_nothing_changed(facts: Facts) -> None:
    await facts.keeper.reload()
    reading = await facts.keeper.reload()
    assert reading.result is Result.UNCHANGED


async def test_a_question_keeps_the_engine_it_began_with(facts: Facts) -> None:
    await facts.keeper.reload()
    begun = facts.keeper.engine
    facts.file.write_text("good two")
    await facts.keeper.look()
    assert (begun.base.revision, facts.in_use) == ("one", "two")


async def test_questions_are_answered_while_files_are_read(tmp_path: Path) -> None:
    reading, go_on = threading.Event(), threading.Event()
    held = Facts(tmp_path)
    held.file.write_text("good one")
    await held.keeper.reload()

    def slow(directory: Path) -> Loaded:
        reading.set()
        go_on.wait()
        return fake_load(directory)

    held.keeper._load = slow
    held.file.write_text("good two")
    look = asyncio.create_task(held.keeper.look())
    await asyncio.to_thread(reading.wait)
    assert held.in_use == "one"
    go_on.set()
    await look
    assert held.in_use == "two"


async def test_files_that_change_while_they_are_read_are_read_again(tmp_path: Path) -> None:
    later = ["good whole"]

    def saved_meanwhile(directory: Path) -> Loaded:
        loaded = fake_load(directory)
        if later:
            (directory / "facts.yaml").write_text(later.pop())
        return loaded

    facts = Facts(tmp_path, load=saved_meanwhile)
    facts.file.write_text("good half")
    await facts.keeper.reload()
    assert facts.in_use == "whole"
    assert len(facts.told) == 1


async def test_it_watches_until_told_not_to(facts: Facts) -> None:
    await facts.keeper.reload()
    seen = asyncio.Event()
    facts.keeper._report = lambda _: seen.set()
    watching = asyncio.create_task(facts.keeper.watch(every=0.001))
    facts.file.write_text("good two")
    await asyncio.wait_for(seen.wait(), 5)
    watching.cancel()
    assert facts.in_use == "two"


async def test_a_thousand_random_edits_half_of_them_broken(facts: Facts) -> None:
    await facts.keeper.reload()
    chance = random.Random(7)
    expected = "one"
    for number in range(1000):
        good = chance.random() < 0.5
        # Of one length, so that only content and inode tell them apart.
        text = f"good {number:06}" if good else f"oops {number:06}"
        match chance.randrange(3):
            case 0:
                facts.file.write_text(text)
            case 1:
                facts.replace(text)
            case 2:
                facts.file.unlink(missing_ok=True)
                facts.file.write_text(text)
        expected = f"{number:06}" if good else expected
        await facts.keeper.look()
        assert facts.in_use == expected, number


GOOD = """\
about: {{title: Rain, main: rain}}
sources:
  office: {{publisher: The weather office, url: "https://example.org/rain"}}
areas:
  north: {{name: North, kind: region}}
measures:
  rain: {{name: days of rain, counts: days}}
figures:
  - {{measure: rain, area: north, period: "2019", value: "{days}", source: office}}
"""
BREAKS = ("source: office", "value:", "figures:", '"2019"', "measure: rain, ", "{measure", "{name")


async def test_a_hundred_random_edits_of_real_facts(tmp_path: Path) -> None:
    facts = Facts(tmp_path, load=load)
    facts.replace(GOOD.format(days=1))
    assert (await facts.keeper.reload()).problems == ()
    chance = random.Random(11)
    expected = "1"
    for days in range(2, 102):
        text = GOOD.format(days=days)
        if chance.random() < 0.5:
            text = text.replace(chance.choice(BREAKS), "{oops", 1)
        else:
            expected = str(days)
        facts.replace(text)
        reading = await facts.keeper.look()
        assert reading is not None
        reply, _ = facts.keeper.engine.ask("days of rain in the north in 2019", today=TODAY)
        assert reply.outcome is Outcome.ANSWER
        assert f"{expected} days" in reply.headline, days
