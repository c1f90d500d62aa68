"""Facts that are saved while it runs."""

from __future__ import annotations

import shutil
import signal
from typing import TYPE_CHECKING

import pytest

from tests.process.runner import FACTS, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_server import Channel, DiscordServer, User
    from tests.process.runner import Footnote

FIGURE = "how many hives in Wessex in 2019"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    copy = tmp_path / "facts"
    shutil.copytree(FACTS, copy)
    return copy / "hives.yaml"


def change(file: Path, *, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    aside = file.with_suffix(".new")
    aside.write_text(text.replace(old, new), "utf-8")
    aside.replace(file)


async def test_saved_facts_are_taken_over(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel, facts: Path
) -> None:
    settings = {"directory": str(facts.parent), "look_every": 0.1}
    async with footnote.run(facts=settings) as process:
        await discord_server.ready()
        change(facts, old='"1,500"', new='"1,501"')
        await until(lambda: process.output.count("facts loaded") == 2)
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        await process.stop()

    assert answer.text.startswith("Wessex, 2019: 1,501 registered hives.")


async def test_broken_facts_are_not_and_the_status_says_so(
    discord_server: DiscordServer, footnote: Footnote, ann: User, general: Channel, facts: Path
) -> None:
    assert general.guild is not None
    mod = general.guild.add_member(discord_server.add_user("Mod"), "manage_guild")
    settings = {"directory": str(facts.parent), "look_every": 0.1}
    async with footnote.run(facts=settings) as process:
        await discord_server.ready()
        change(facts, old="area: mercia", new="area: mersia")
        await until(lambda: "facts not taken over" in process.output)
        answer = await discord_server.slash(ann, general, "ask", question=FIGURE)
        status = await discord_server.slash(mod, general, "status")
        await process.stop()

    assert answer.text.startswith("Wessex, 2019: 1,500 registered hives.")
    assert "problems with the facts on disk" in status.text
    assert "did you mean 'mercia'" in status.text


async def test_a_signal_has_the_facts_read_again(
    discord_server: DiscordServer, footnote: Footnote, general: Channel, facts: Path
) -> None:
    settings = {"directory": str(facts.parent), "look_every": 3600}
    async with footnote.run(facts=settings) as process:
        await discord_server.ready()
        change(facts, old='"1,500"', new='"1,501"')
        process.send(signal.SIGHUP)
        await until(lambda: process.output.count("facts loaded") == 2)

        assert await process.stop() == 0
