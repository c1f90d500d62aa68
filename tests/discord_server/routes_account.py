"""The routes of the bot's account, its application and its commands.

Imports of the project `calls`, `payloads` and the rules of commands.
"""

from __future__ import annotations

from tests.discord_server import payloads
from tests.discord_server.calls import Call, Reply, Route
from tests.discord_server.problems import ApiError
from tests.discord_server.rules import commands as rules


async def me(call: Call) -> Reply:
    """Who the bot is."""
    return 200, payloads.account(call.core.world.bot)


async def application(call: Call) -> Reply:
    """What the application is."""
    return 200, payloads.application(call.core.world)


async def gateway(call: Call) -> Reply:
    """Where to connect; a plain discord.py client never asks (measured)."""
    limits = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
    return 200, {"url": call.core.gateway_url, "shards": 1, "session_start_limit": limits}


async def user(call: Call) -> Reply:
    """Anyone's public account."""
    person = call.core.world.users.get(int(call.params["user_id"]))
    if person is None:
        raise ApiError(404, 10013, "Unknown User")
    return 200, payloads.user(person)


async def direct(call: Call) -> Reply:
    """Open the direct messages with somebody."""
    person = call.core.world.users.get(int(call.body["recipient_id"]))
    if person is None:
        raise ApiError(400, 50033, "Invalid Recipient(s)")
    return 200, payloads.channel(call.core.world.direct(person))


def _scope(call: Call) -> int | None:
    """The guild of the path, where the application has to be installed."""
    if int(call.params["application_id"]) != call.core.world.application_id:
        raise ApiError(
            403, 20012, "You are not authorized to perform this action on this application"
        )
    if "guild_id" not in call.params:
        return None
    guild = call.core.world.guilds.get(int(call.params["guild_id"]))
    if guild is None or not guild.has_app:
        raise ApiError(403, 50001, "Missing Access")
    return guild.id


async def commands(call: Call) -> Reply:
    """The registered commands; localisations only when asked for."""
    found = call.core.registry.of(_scope(call))
    if call.flag("with_localizations"):
        return 200, found
    left_out = {"name_localizations", "description_localizations"}
    return 200, [{key: each[key] for key in each if key not in left_out} for each in found]


async def sync(call: Call) -> Reply:
    """Overwrite all commands of a scope."""
    scope = _scope(call)
    bodies = call.request.body or []
    call.judge(rules.check(bodies, guild=scope is not None))
    return 200, call.core.registry.replace(bodies, scope)


_GLOBAL = "/applications/{application_id}/commands"
_IN_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"

ROUTES = (
    Route("me", "GET", "/users/@me", me),
    Route("application", "GET", "/oauth2/applications/@me", application),
    Route("gateway", "GET", "/gateway/bot", gateway),
    Route("user", "GET", "/users/{user_id}", user),
    Route("direct", "POST", "/users/@me/channels", direct),
    Route("commands-get", "GET", _GLOBAL, commands),
    Route("commands-put", "PUT", _GLOBAL, sync),
    Route("guild-commands-get", "GET", _IN_GUILD, commands),
    Route("guild-commands-put", "PUT", _IN_GUILD, sync),
)
