"""The JSON of people, places and messages, as Discord writes it.

Imports of the project `world`, `messages` and `permissions`.
"""

from __future__ import annotations

from typing import Any

from tests.discord_server.messages import MENU, SLASH, Message
from tests.discord_server.world import DM, TEXT, Channel, Guild, Role, User, World

Json = dict[str, Any]
MESSAGE_CONTENT_FIELDS: Json = {"content": "", "embeds": [], "attachments": [], "components": []}


def user(person: User) -> Json:
    """A user object."""
    return {
        "id": str(person.id),
        "username": person.name.lower().replace(" ", "_"),
        "global_name": person.name,
        "discriminator": "0",
        "avatar": None,
        "bot": person.bot,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }


def account(bot: User) -> Json:
    """The bot's own user object, with what only it may know."""
    return user(bot) | {"mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}


def application(world: World) -> Json:
    """The application object of `/oauth2/applications/@me`."""
    return {
        "id": str(world.application_id),
        "name": world.bot.name,
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": user(User(1, "owner")),
        "verify_key": "0" * 64,
        "flags": 0,
        "flags_new": "0",
        "team": None,
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "redirect_uris": [],
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "type": None,
        "integration_types_config": {"0": {}, "1": {}},
    }


def role(each: Role) -> Json:
    """A role object."""
    return {
        "id": str(each.id),
        "name": each.name,
        "permissions": str(each.permissions),
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


def member(guild: Guild, person: User, *, channel: Channel | None = None) -> Json:
    """A member object; with a channel it carries the permissions there, as in an interaction."""
    body: Json = {
        "user": user(person),
        "roles": [str(each.id) for each in guild.members.get(person.id, [])],
        "nick": None,
        "avatar": None,
        "joined_at": "2024-01-01T00:00:00+00:00",
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
    }
    if channel is not None:
        body["permissions"] = str(guild.permissions(person, channel))
    return body


def channel(place: Channel) -> Json:
    """A channel object."""
    body: Json = {"id": str(place.id), "type": place.kind, "last_message_id": None, "flags": 0}
    if place.kind == TEXT and place.guild is not None:
        body |= {
            "guild_id": str(place.guild.id),
            "name": place.name,
            "position": 0,
            "topic": None,
            "nsfw": False,
            "parent_id": None,
            "rate_limit_per_user": 0,
            "permission_overwrites": [
                {
                    "id": str(key),
                    "type": int(each.is_member),
                    "allow": str(each.allow),
                    "deny": str(each.deny),
                }
                for key, each in place.overwrites.items()
            ],
        }
    else:
        body |= {"recipients": [user(person) for person in place.people]}
        if place.kind != DM:
            body |= {"name": None, "icon": None, "owner_id": str(place.people[0].id)}
    return body


def guild(world: World, server: Guild) -> Json:
    """The guild object of GUILD_CREATE, with the bot as its only listed member."""
    return {
        "id": str(server.id),
        "name": server.name,
        "icon": None,
        "owner_id": str(server.owner.id),
        "preferred_locale": server.locale,
        "features": [],
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "nsfw_level": 0,
        "mfa_level": 0,
        "premium_tier": 0,
        "system_channel_flags": 0,
        "afk_timeout": 300,
        "member_count": len(server.members),
        "large": False,
        "unavailable": False,
        "joined_at": "2024-01-01T00:00:00+00:00",
        "roles": [role(each) for each in (server.everyone, *server.roles)],
        "channels": [channel(each) for each in server.channels],
        "members": [member(server, world.bot)] if world.bot.id in server.members else [],
        "emojis": [],
        "stickers": [],
        "threads": [],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
    }


def message(world: World, note: Message, *, hide: bool = False, nested: bool = True) -> Json:
    """A message object; `hide` blanks what the message content intent guards."""
    body: Json = {
        "id": str(note.id),
        "channel_id": str(note.channel.id),
        "author": user(note.author),
        "content": note.content,
        "embeds": note.embeds,
        "attachments": note.attachments,
        "components": note.components,
        "timestamp": note.created.isoformat(),
        "edited_timestamp": note.edited.isoformat() if note.edited else None,
        "tts": False,
        "mention_everyone": note.pings.everyone,
        "mentions": [user(person) for person in note.mentions],
        "mention_roles": [str(each) for each in note.pings.roles],
        "pinned": False,
        "type": note.kind,
        "flags": note.flags,
    }
    if note.metadata is not None:
        body |= {
            "interaction_metadata": note.metadata,
            "application_id": str(world.application_id),
            "webhook_id": str(world.application_id),
        }
    if note.kind in (SLASH, MENU):
        body.pop("message_reference", None)
    if note.reference is not None:
        body["message_reference"] = {
            "type": 0,
            "message_id": str(note.reference.id),
            "channel_id": str(note.channel.id),
        }
        if nested:
            gone = note.reference.deleted
            body["referenced_message"] = (
                None
                if gone
                else message(
                    world, note.reference, hide=hidden(world, note.reference), nested=False
                )
            )
    return body | MESSAGE_CONTENT_FIELDS if hide else body


def hidden(world: World, note: Message) -> bool:
    """Whether the bot, without the message content intent, is kept from reading this message.

    D: events/gateway ("Message Content Intent") and gateway/you-might-not-need-a-privileged-intent:
    it reads its own messages, direct messages to it, messages that @mention it, and replies with
    the ping on to its ordinary messages, but not replies to its answers to interactions.
    """
    if note.author is world.bot or note.channel.kind == DM:
        return False
    named = world.bot.mention in note.content or f"<@!{world.bot.id}>" in note.content
    answered = note.reference is not None and note.reference.author is world.bot
    ordinary = note.reference is not None and note.reference.metadata is None
    return not (named or (answered and ordinary and world.bot in note.mentions))
