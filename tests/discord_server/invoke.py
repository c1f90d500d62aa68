"""The INTERACTION_CREATE payloads: what a person's act looks like to the bot.

Imports of the project `core` and what it holds. D: interactions/receiving-and-responding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.discord_server import payloads
from tests.discord_server.components import LABEL, TEXT_DISPLAY, Component
from tests.discord_server.permissions import BITS
from tests.discord_server.world import DM, Channel, User

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.discord_server.core import Core
    from tests.discord_server.messages import Message

Json = dict[str, Any]
GUILD, BOT_DM, PRIVATE_CHANNEL = 0, 1, 2
ATTACHMENT_LIMIT = 10 * 1024 * 1024
SUBCOMMAND, GROUP = 1, 2
STRING, INTEGER, BOOLEAN, NUMBER = 3, 4, 5, 10
_PYTHON: dict[int, tuple[type, ...]] = {
    STRING: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    NUMBER: (int, float),
}


class ImpossibleError(Exception):
    """Asked of a person what Discord's own client would not let them do: the test is wrong."""


@dataclass(frozen=True, slots=True)
class Via:
    """How a person's act reaches the bot, where it is not the ordinary way.

    `age` makes it that many seconds old on arrival. `wait` false sends it without waiting for the
    answer. `forged` presses a button that is not there, or gives options the command no longer has.
    """

    wait: bool = True
    timeout: float = 5.0
    age: float = 0.0
    forged: bool = False
    locale: str | None = None


def installs_of(command: Json) -> Sequence[int]:
    """The installs a command is for; a guild's own command needs the server's."""
    return [0] if "guild_id" in command else command.get("integration_types") or [0]


def context(place: Channel) -> int:
    """Where this is: a server, the bot's direct messages, or other private ones."""
    if place.guild is not None:
        return GUILD
    return BOT_DM if place.kind == DM else PRIVATE_CHANNEL


def owners(place: Channel, user: User, *, installs: Sequence[int]) -> dict[str, str]:
    """By which installs this person may use the app here ("Authorizing Integration Owners")."""
    found: dict[str, str] = {}
    if 0 in installs:
        if place.guild is not None and place.guild.has_app:
            found["0"] = str(place.guild.id)
        elif place.kind == DM:
            found["0"] = "0"
    if 1 in installs and user.has_app:
        found["1"] = str(user.id)
    return found


def envelope(
    core: Core, user: User, place: Channel, *, via: Via, installs: Sequence[int] = (0, 1)
) -> Json:
    """All of the payload but what was done."""
    guild = place.guild
    body: Json = {
        "application_id": str(core.world.application_id),
        "version": 1,
        "channel_id": str(place.id),
        "channel": payloads.channel(place),
        "locale": via.locale or user.locale,
        "app_permissions": str(core.world.permissions(core.world.bot, place)),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": owners(place, user, installs=installs),
        "context": context(place),
        "attachment_size_limit": ATTACHMENT_LIMIT,
    }
    if guild is None:
        return body | {"user": payloads.user(user)}
    body["channel"]["permissions"] = str(guild.permissions(user, place))
    return body | {
        "guild_id": str(guild.id),
        "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
        "guild_locale": guild.locale,
        "member": payloads.member(guild, user, channel=place),
    }


def offered(command: Json, user: User, place: Channel) -> str | None:
    """Why Discord's client would not offer the command here, or nothing if it would."""
    contexts = command.get("contexts")
    if contexts is None:
        contexts = [GUILD, BOT_DM]
    if context(place) not in contexts:
        return f"it is not for this context ({contexts})"
    installs = installs_of(command)
    if not owners(place, user, installs=installs):
        return f"neither this place nor {user.name} has the app installed for it ({installs})"
    needed = command.get("default_member_permissions")
    if place.guild is not None:
        held = place.guild.permissions(user, place)
        if not held & BITS["use_application_commands"]:
            return f"{user.name} may not use commands here"
        admin = held & BITS["administrator"]
        if (
            needed is not None
            and not admin
            and (needed == "0" or held & int(needed) != int(needed))
        ):
            return f"{user.name} lacks the permissions {needed}"
    return None


def leaf(command: Json, path: Sequence[str]) -> tuple[list[Json], list[Json]]:
    """The options of a subcommand, and the way to it."""
    options: list[Json] = command.get("options", [])
    way: list[Json] = []
    for name in path:
        step = next((each for each in options if each["name"] == name), None)
        if step is None or step["type"] not in (SUBCOMMAND, GROUP):
            message = f"/{command['name']} has no subcommand {name!r}"
            raise ImpossibleError(message)
        way.append(step)
        options = step.get("options", [])
    if any(each["type"] in (SUBCOMMAND, GROUP) for each in options):
        message = f"/{command['name']} {' '.join(path)} needs a subcommand"
        raise ImpossibleError(message)
    return options, way


def filled(
    options: Sequence[Json], given: Mapping[str, Any], *, partial: bool, forged: bool
) -> list[Json]:
    """The options as sent, after the checks that Discord's client makes."""
    known = {each["name"]: each for each in options}
    if forged:
        return [
            _value(known.get(name, {"type": STRING}), name, value) for name, value in given.items()
        ]
    for name, value in given.items():
        if name not in known:
            message = f"there is no option {name!r}, only {sorted(known)}"
            raise ImpossibleError(message)
        if not partial:
            _fits(known[name], value)
    missing = [
        each["name"] for each in options if each.get("required") and each["name"] not in given
    ]
    if missing and not partial:
        message = f"these options are required: {missing}"
        raise ImpossibleError(message)
    return [_value(known[name], name, value) for name, value in given.items()]


def _value(option: Json, name: str, value: object) -> Json:
    return {"name": name, "type": option["type"], "value": value}


def _fits(option: Json, value: Any) -> None:
    kinds = _PYTHON.get(option["type"])
    if kinds is None:
        message = f"options of type {option['type']} are not modelled"
        raise ImpossibleError(message)
    if not isinstance(value, kinds) or (isinstance(value, bool) and option["type"] != BOOLEAN):
        message = f"{value!r} is not of type {option['type']}"
        raise ImpossibleError(message)
    size, least, most = (
        (len(value), option.get("min_length"), option.get("max_length"))
        if isinstance(value, str)
        else (value, option.get("min_value"), option.get("max_value"))
    )
    if (size == 0 and isinstance(value, str)) or (least is not None and size < least):
        message = f"{option['name']}: {value!r} is too short or too small"
        raise ImpossibleError(message)
    if most is not None and size > most:
        message = f"{option['name']}: {size} above {most}"
        raise ImpossibleError(message)
    choices = [each["value"] for each in option.get("choices", ())]
    if choices and value not in choices:
        message = f"{option['name']}: {value!r} is none of {choices}"
        raise ImpossibleError(message)


def nested(way: Sequence[Json], options: list[Json]) -> list[Json]:
    """The options inside the subcommands that lead to them."""
    for step in reversed(way):
        options = [{"name": step["name"], "type": step["type"], "options": options}]
    return options


def command_data(command: Json, options: list[Json]) -> Json:
    """The `data` of a command."""
    data: Json = {"id": command["id"], "name": command["name"], "type": command["type"]}
    if options:
        data["options"] = options
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    return data


def menu_data(core: Core, command: Json, target: Message) -> Json:
    """The `data` of a message command: it may read the message it is used on."""
    body = payloads.message(core.world, target)
    resolved = {"messages": {str(target.id): body}}
    return command_data(command, []) | {"target_id": str(target.id), "resolved": resolved}


def modal_data(modal: Json, values: Mapping[str, Any]) -> Json:
    """The `data` of a filled-in modal, in the shape of its components."""
    return {
        "custom_id": modal["custom_id"],
        "components": [_submitted(each, values) for each in modal["components"]],
    }


def _submitted(component: Component, values: Mapping[str, Any]) -> Json:
    kind = component["type"]
    body: Json = {"type": kind, "id": component.get("id", 0)}
    if kind == LABEL:
        return body | {"component": _submitted(component["component"], values)}
    if kind == TEXT_DISPLAY:
        return body
    if "components" in component:
        return body | {"components": [_submitted(each, values) for each in component["components"]]}
    body["custom_id"] = component["custom_id"]
    value = values.get(component["custom_id"])
    if value is None and component.get("required", True):
        message = f"{component['custom_id']!r} has to be filled in"
        raise ImpossibleError(message)
    if component.get("options") is not None:
        return body | {"values": list(value or ())}
    return body | {"value": value or ""}
