"""`footnote sync`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.discord_server import Channel, DiscordServer
    from tests.process.runner import Footnote


async def synced(footnote: Footnote, *arguments: str, token: str | None = None) -> tuple[int, str]:
    async with footnote.command("sync", *arguments, token=token) as process:
        code = await process.ended(timeout=15.0)
    return code, process.output


async def test_commands_are_sent_once(discord_server: DiscordServer, footnote: Footnote) -> None:
    assert await synced(footnote) == (0, "Sent 8 commands to all servers.")
    assert await synced(footnote) == (
        0,
        "The commands of all servers are up to date: nothing sent.",
    )
    assert discord_server.syncs == 1


async def test_one_server_can_have_its_own(
    discord_server: DiscordServer, footnote: Footnote, general: Channel
) -> None:
    assert general.guild is not None
    guild = general.guild.id
    there = await synced(footnote, "--guild", str(guild))
    again = await synced(footnote, "--guild", str(guild))
    cleared = await synced(footnote, "--guild", str(guild), "--clear")

    assert there == (0, f"Sent 8 commands to server {guild}.")
    assert again == (0, f"The commands of server {guild} are up to date: nothing sent.")
    assert cleared == (0, f"Removed all commands of server {guild}.")
    assert discord_server.guild_commands(guild) == []


async def test_with_a_wrong_token(footnote: Footnote) -> None:
    code, output = await synced(footnote, token="MTA.wrong.token")

    assert code == 78
    assert output.startswith("Discord does not accept the token.")


async def test_when_discord_refuses(discord_server: DiscordServer, footnote: Footnote) -> None:
    discord_server.fail_next("commands-put", 403)
    code, output = await synced(footnote)

    assert code == 1
    assert output.startswith("Discord did not take the commands for all servers (HTTP 403")
