"""Telling Discord the commands, only when they differ from those it has.

Changes take one PUT of the whole list. A command that is sent again keeps its id and its
permissions; one that is left out loses them for ever, so nothing is cleared without being asked.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.chat.connecting import EXIT_CONFIG, EXIT_FAILED, CannotConnectError
from bot.chat.delivery import CUT
from bot.language.shown import discord_words as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_NOT_COMPARED = frozenset(
    {"id", "application_id", "version", "guild_id", "dm_permission", "handler"}
)
_EMPTY: tuple[object, ...] = (None, "", [], {}, False)


class RefusedError(Exception):
    """Discord did not take the commands; says what it answered."""


async def sync(tree: app_commands.CommandTree[Any], *, guild: int | None = None) -> int | None:
    """Send the commands if Discord has others; the number sent, or None."""
    with _in_words(guild):
        return await _sync(tree, guild)


async def clear(tree: app_commands.CommandTree[Any], *, guild: int | None = None) -> None:
    """Take all commands away."""
    where = discord.Object(guild) if guild else None
    tree.clear_commands(guild=where)
    with _in_words(guild):
        await tree.sync(guild=where)


async def sync_once(
    client: discord.Client,
    tree: app_commands.CommandTree[Any],
    token: str,
    *,
    guild: int | None,
    remove: bool,
) -> str:
    """Log in, send the commands or take them away, and say what was done."""
    where = _where(guild)
    try:
        async with client:
            await client.login(token)
            if remove:
                await clear(tree, guild=guild)
                return words.cleared(where)
            sent = await sync(tree, guild=guild)
    except discord.LoginFailure as error:
        raise CannotConnectError(words.LOGIN_REFUSED, EXIT_CONFIG) from error
    except RefusedError as error:
        raise CannotConnectError(str(error), EXIT_FAILED) from error
    except (discord.HTTPException, *CUT) as error:
        what = " ".join(str(error).split())
        raise CannotConnectError(words.unreachable(what), EXIT_FAILED) from error
    return words.unchanged(where) if sent is None else words.synced(sent, where)


async def _sync(tree: app_commands.CommandTree[Any], guild: int | None) -> int | None:
    client = tree.client
    where = discord.Object(guild) if guild else None
    if where is not None:
        # Only commands for all servers can say where else they may be used.
        tree.copy_global_to(guild=where)
        tree.allowed_contexts = app_commands.AppCommandContext()
        tree.allowed_installs = app_commands.AppInstallationType()
    wanted = [
        command.to_dict(tree)
        for kind in discord.AppCommandType
        for command in tree.get_commands(guild=where, type=kind)
    ]
    if same(wanted, await _registered(client, guild)):
        return None
    return len(await tree.sync(guild=where))


@contextmanager
def _in_words(guild: int | None) -> Iterator[None]:
    try:
        yield
    except discord.HTTPException as error:
        raise RefusedError(words.not_synced(_where(guild), error.status, error.text)) from error


def _where(guild: int | None) -> str:
    return words.server(guild) if guild else words.EVERYWHERE


def same(wanted: Iterable[Mapping[str, Any]], held: Iterable[Mapping[str, Any]]) -> bool:
    """Tell whether two lists define the same commands."""
    return _by_name(wanted) == _by_name(held)


async def _registered(client: discord.Client, guild: int | None) -> list[Any]:
    application = client.application_id or 0
    if guild:
        return list(await client.http.get_guild_commands(application, guild))
    return list(await client.http.get_global_commands(application))


def _by_name(commands: Iterable[Mapping[str, Any]]) -> dict[tuple[int, str], Any]:
    typed = ({"type": discord.AppCommandType.chat_input.value, **each} for each in commands)
    return {(each["type"], each["name"]): _plain(each) for each in typed}


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Leave out what Discord adds, and what is as good as left out."""
    if isinstance(value, dict):
        kept = {key: _plain(inner) for key, inner in value.items() if key not in _NOT_COMPARED}
        return {key: inner for key, inner in kept.items() if inner not in _EMPTY}
    if isinstance(value, list):
        plain = [_plain(inner) for inner in value]
        return sorted(plain) if all(isinstance(inner, int) for inner in plain) else plain
    return value
