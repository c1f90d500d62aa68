"""Pictures of replies, to be looked at: python -m tests.chat.pictures FOLDER [NAME...]

Needs Chromium (`apt install chromium`); writes HTML alone where there is none.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import tests.discord_server.aim  # noqa: F401 - imports discord without its warning
from bot.chat.buttons import Showing, compose, is_private
from bot.chat.conversations import Conversations
from bot.chat.desk import Desk, Person
from bot.chat.shelves import Shelves
from bot.chat.views import view_of
from bot.facts import load
from bot.shipped import default_facts
from tests.chat.conftest import hives
from tests.chat.live.house import Listening, Source
from tests.chat.pictures.html import page, scene

TODAY = date(2020, 1, 2)
ANN = Person(1573770440982134807, 1)
SCENES = {
    "figure": ["how many offences in essex in 2018/19"],
    "comparison": ["compare essex and leicestershire"],
    "quote": ["what did peter wanless say about regulation"],
    "decline": ["how many offences in kent"],
    "choice": ["how many hives in 2018"],
    "nearest": ["whatsapp share"],
    "place": ["how many offences in chelmsford"],
    "support": ["i think my little brother is being groomed by a man online"],
    "claim": ["is it true that grooming rose by 177% in england and wales"],
    "why": ["why did offences rise in essex"],
}


def main(folder: Path, names: list[str]) -> None:
    """Write a picture for each scene."""
    shipped = load(default_facts()).base
    assert shipped is not None
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or [*SCENES, "topics"]:
        # The shipped facts leave little to ask back about; the hives of the tests do.
        base = hives() if name == "choice" else shipped
        desk = Desk(
            Source(Listening(base)), Shelves(), Conversations(lambda: 0.0), today=lambda: TODAY
        )
        shown = []
        for question in SCENES.get(name, [""]):
            said = asyncio.run(desk.ask(ANN, question)) if question else desk.topics()
            private = is_private(said.reply.outcome)
            showing = Showing(owner=ANN.id, private=private, may_show=True, reports_kept=False)
            components = view_of(compose(said, showing)).to_components()  # type: ignore[no-untyped-call]
            asked = f"/ask {question}" if question else f"/{name}"
            shown.append(scene(components, asked=asked, private=private))
        _draw(folder / name, page(shown))


def _draw(target: Path, text: str) -> None:
    source = target.with_suffix(".html")
    source.write_text(text, "utf-8")
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        return
    plain = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    address = source.resolve().as_uri()
    shown = subprocess.run(
        [*plain, "--window-size=632,100", "--dump-dom", address], check=True, capture_output=True
    ).stdout.decode()
    height = shown.partition("<title>")[2].partition("</title>")[0]
    picture = target.with_suffix(".png")
    subprocess.run(
        [*plain, f"--window-size=632,{height}", f"--screenshot={picture}", address],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
