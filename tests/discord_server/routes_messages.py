"""The routes of channels and messages. Imports of the project `calls` and `posting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.discord_server import payloads, posting
from tests.discord_server.calls import Call, Reply, Route
from tests.discord_server.messages import DEFAULT, REPLY, Message
from tests.discord_server.permissions import BITS
from tests.discord_server.problems import ApiError

if TYPE_CHECKING:
    from tests.discord_server.world import Channel


async def create(call: Call) -> Reply:
    """Send a message. A reply needs leave to read the history (D: resources/message)."""
    place = call.channel("send_messages")
    reference = _reference(call, place)
    setting = posting.Setting(kind=REPLY if reference else DEFAULT, reference=reference)
    return 200, call.core.note(posting.create(call, place, call.body, setting))


def _reference(call: Call, place: Channel) -> Message | None:
    named = call.body.get("message_reference")
    if not named:
        return None
    call.channel("read_message_history")
    note = place.messages.get(int(named["message_id"]))
    if note is not None and not note.deleted:
        return note
    if named.get("fail_if_not_exists", True):
        raise ApiError(400, 50035, "Invalid Form Body")  # deleted meanwhile: nobody's mistake
    return None


async def get(call: Call) -> Reply:
    """One message."""
    place = call.channel("read_message_history")
    return 200, call.core.note(call.message(place))


async def history(call: Call) -> Reply:
    """The latest messages, newest first."""
    place = call.channel("read_message_history")
    seen = [each for each in place.messages.values() if not each.deleted and not each.ephemeral]
    latest = sorted(seen, key=lambda each: each.id, reverse=True)
    return 200, [
        call.core.note(each) for each in latest[: int(call.request.query.get("limit", "50"))]
    ]


async def edit(call: Call) -> Reply:
    """Edit one of the bot's own messages (50005 for others')."""
    note = call.message(call.channel())
    if note.author is not call.core.world.bot:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    return 200, call.core.note(posting.edit(call, note, call.body))


async def delete(call: Call) -> Reply:
    """Delete one's own message, or with leave to manage messages another's."""
    place = call.channel()
    note = call.message(place)
    held = call.core.world.permissions(call.core.world.bot, place)
    if note.author is not call.core.world.bot and not held & BITS["manage_messages"]:
        raise ApiError(403, 50013, "Missing Permissions")
    posting.delete(call, note)
    return 204, None


async def typing(call: Call) -> Reply:
    """Show that the bot is typing."""
    call.channel("send_messages")
    return 204, None


async def channel(call: Call) -> Reply:
    """One channel."""
    return 200, payloads.channel(call.channel())


_MESSAGES = "/channels/{channel_id}/messages"

ROUTES = (
    Route("message-create", "POST", _MESSAGES, create),
    Route("message-history", "GET", _MESSAGES, history),
    Route("message-get", "GET", f"{_MESSAGES}/{{message_id}}", get),
    Route("message-edit", "PATCH", f"{_MESSAGES}/{{message_id}}", edit),
    Route("message-delete", "DELETE", f"{_MESSAGES}/{{message_id}}", delete),
    Route("typing", "POST", "/channels/{channel_id}/typing", typing),
    Route("channel-get", "GET", "/channels/{channel_id}", channel),
)
