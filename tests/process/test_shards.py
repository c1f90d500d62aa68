"""Two processes that share the servers, as Discord shares them out."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, Any

from tests.discord_server import Via
from tests.process.runner import Footnote

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_server import Channel, DiscordServer
    from tests.discord_server.sessions import Session

FIGURE = "how many hives in Wessex in 2019"
TWO = 2


def share_out(server: DiscordServer) -> None:
    """Have the loopback tell each session only of its own servers, as Discord does."""
    post = server.gateway._post

    def posted(session: Session, event: str, data: dict[str, Any]) -> None:
        guild = data.get("guild_id") or (data.get("id") if event == "GUILD_CREATE" else None)
        number = int(guild) >> 22 if guild else 0
        shard, count = session.shard or [0, 1]
        if event in ("READY", "RESUMED") or number % count == shard:
            post(session, event, data)

    server.gateway._post = posted  # type: ignore[method-assign]


def channels_of_both(server: DiscordServer) -> list[Channel]:
    """A channel in a server of each shard."""
    found: dict[int, Channel] = {}
    while len(found) < TWO:
        guild = server.add_guild()
        found.setdefault((guild.id >> 22) % TWO, guild.add_channel())
    return [found[shard] for shard in sorted(found)]


async def test_each_process_answers_its_own_servers(
    discord_server: DiscordServer, tmp_path: Path
) -> None:
    share_out(discord_server)
    channels = channels_of_both(discord_server)
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    first, second = (
        Footnote(discord_server, folder).run(shards={"count": TWO, "ids": [number]})
        for number, folder in enumerate(folders)
    )
    ann = discord_server.add_user("Ann")
    async with first as one, second as other:
        await discord_server.identified(TWO)
        for channel in channels:
            answer = await discord_server.slash(ann, channel, "ask", question=FIGURE)
            assert answer.text.startswith("Wessex, 2019")
        await discord_server.quiet()

        one.send(signal.SIGKILL)
        await one.ended()
        lost = await discord_server.slash(
            ann, channels[0], "ask", question=FIGURE, via=Via(wait=False)
        )
        kept = await discord_server.slash(ann, channels[1], "ask", question=FIGURE)
        await asyncio.sleep(0)
        await other.stop()

    assert kept.text.startswith("Wessex, 2019")
    assert lost.kind is None
    assert discord_server.syncs == 1
    assert [len(channel.messages) for channel in channels] == [1, TWO]
