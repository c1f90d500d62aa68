"""Telling Discord the commands, only when they differ from those it has.

Changes take one PUT of the whole list. A command that is sent again keeps its id and its
permissions; one that is left out loses them for ever, so nothing is cleared without being asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from discord import app_commands

_NOT_COMPARED = frozenset(
    {"id", "application_id", "version", "guild_id", "dm_permission", "handler"}
)
_EMPTY: tuple[object, ...] = (None, [], {}, False)


async def sync(tree: app_commands.CommandTree[Any], *, guild: int | None = None) -> int | None:
    """Send the commands if Discord has others; the number sent, or None."""
    client = tree.client
    where = discord.Object(guild) if guild else None
    if where is not None:
        tree.copy_global_to(guild=where)
    wanted = [
        command.to_dict(tree)
        for kind in discord.AppCommandType
        for command in tree.get_commands(guild=where, type=kind)
    ]
    if same(wanted, await _registered(client, guild)):
        return None
    return len(await tree.sync(guild=where))


async def clear(tree: app_commands.CommandTree[Any], *, guild: int | None = None) -> None:
    """Take all commands away."""
    where = discord.Object(guild) if guild else None
    tree.clear_commands(guild=where)
    await tree.sync(guild=where)


def same(wanted: Iterable[Mapping[str, Any]], held: Iterable[Mapping[str, Any]]) -> bool:
    """Tell whether two lists define the same commands."""
    return _by_name(wanted) == _by_name(held)


async def _registered(client: discord.Client, guild: int | None) -> list[Any]:
    application = client.application_id or 0
    if guild:
        return list(await client.http.get_guild_commands(application, guild))
    return list(await client.http.get_global_commands(application))


def _by_name(commands: Iterable[Mapping[str, Any]]) -> dict[tuple[int, str], Any]:
    return {(command.get("type", 1), command["name"]): _plain(command) for command in commands}


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Leave out what Discord adds, and what is as good as left out."""
    if isinstance(value, dict):
        kept = {key: _plain(inner) for key, inner in value.items() if key not in _NOT_COMPARED}
        return {key: inner for key, inner in kept.items() if inner not in _EMPTY}
    if isinstance(value, list):
        plain = [_plain(inner) for inner in value]
        return sorted(plain) if all(isinstance(inner, int) for inner in plain) else plain
    return value
