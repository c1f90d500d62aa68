"""Messages the bot creates, edits and deletes, by whichever route.

Imports of the project `calls`, `messages`, `components` and rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.discord_server.components import Component, media_urls, numbered, texts, walk
from tests.discord_server.messages import DEFAULT, EPHEMERAL, LOADING, V2, Message
from tests.discord_server.permissions import BITS
from tests.discord_server.problems import Problem
from tests.discord_server.rules import messages as rules
from tests.discord_server.rules.mentions import Pings, pings

if TYPE_CHECKING:
    from tests.discord_server.calls import Call
    from tests.discord_server.world import Channel, User

SUPPRESS_EMBEDS = 1 << 2
IN_CHANNELS = rules.SUPPRESS_EMBEDS | rules.SUPPRESS_NOTIFICATIONS | rules.VOICE | rules.V2
TO_INTERACTIONS = IN_CHANNELS | EPHEMERAL
IN_EDITS = rules.SUPPRESS_EMBEDS | rules.V2


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a new message stands: what it answers, and who is to see it."""

    kind: int = DEFAULT
    reference: Message | None = None
    metadata: dict[str, Any] | None = None
    seen_by: User | None = None
    settable: int = IN_CHANNELS


def create(call: Call, place: Channel, body: dict[str, Any], setting: Setting) -> Message:
    """A new message of the bot."""
    files = call.request.files
    draft = rules.Draft(body, files, settable=setting.settable)
    call.judge(rules.check(draft))
    note = Message(
        call.core.ids.next(),
        place,
        call.core.world.bot,
        call.core.clock.wall(),
        flags=int(body.get("flags") or 0),
        kind=setting.kind,
        reference=setting.reference,
        metadata=setting.metadata,
    )
    if note.ephemeral:
        note.seen_by = setting.seen_by
    _fill(call, note, body)
    place.messages[note.id] = note
    call.core.tell("MESSAGE_CREATE", note)
    return note


def loading(call: Call, place: Channel, *, private: bool, setting: Setting) -> Message:
    """The "is thinking…" that a deferred answer shows."""
    note = Message(
        call.core.ids.next(),
        place,
        call.core.world.bot,
        call.core.clock.wall(),
        flags=LOADING | (EPHEMERAL if private else 0),
        kind=setting.kind,
        reference=setting.reference,
        metadata=setting.metadata,
        seen_by=setting.seen_by if private else None,
    )
    place.messages[note.id] = note
    return note


def edit(call: Call, note: Message, body: dict[str, Any], *, settable: int = IN_EDITS) -> Message:
    """Change a message of the bot; what the body leaves out stays."""
    draft = rules.Draft(body, call.request.files, note.as_sent(), settable)
    call.judge(rules.check(draft))
    if not note.loading:
        note.versions.append(note.text)
        note.edited = call.core.clock.wall()
    wanted = body.get("flags")
    kept = note.flags & ~LOADING
    if wanted is not None:
        kept = (kept & ~SUPPRESS_EMBEDS) | (int(wanted) & (SUPPRESS_EMBEDS | V2))
    note.flags = kept
    _fill(call, note, body)
    call.core.tell("MESSAGE_UPDATE", note)
    return note


def delete(call: Call, note: Message) -> None:
    """Take a message away."""
    note.deleted = True
    call.core.tell("MESSAGE_DELETE", note)


def _fill(call: Call, note: Message, body: dict[str, Any]) -> None:
    if "content" in body:
        note.content = body["content"] or ""
    if "embeds" in body:
        note.embeds = list(body["embeds"] or ())
    if "poll" in body:
        note.poll = body["poll"]
    if "attachments" in body or call.request.files:
        note.attachments = _attachments(call, note, body.get("attachments"))
    if "components" in body:
        note.components = [_resolved(note, each) for each in numbered(body["components"] or ())]
    _mention(call, note, body)


def _mention(call: Call, note: Message, body: dict[str, Any]) -> None:
    """Work out whom the message pings, and object if nobody should be."""
    held = call.core.world.permissions(call.core.world.bot, note.channel)
    found = pings(
        "\n".join([note.content, *texts(note.components)]),
        body.get("allowed_mentions"),
        to_interaction=note.metadata is not None,
        replies_to=note.reference.author.id if note.reference and note.metadata is None else None,
        may_everyone=bool(held & BITS["mention_everyone"]) or note.metadata is not None,
    )
    users = call.core.world.users
    note.mentions = [users[each] for each in sorted(found.users) if each in users]
    others = found.users - {call.core.world.bot.id}
    note.pings = Pings() if note.edited else Pings(others, found.roles, everyone=found.everyone)
    if note.pings and not call.core.may_ping:
        detail = f"it notifies {_names(note)}"
        call.judge([Problem("ping", "allowed_mentions", detail, refused=False)])


def _names(note: Message) -> str:
    names = [person.name for person in note.mentions if person.id in note.pings.users]
    names += [f"role {each}" for each in sorted(note.pings.roles)]
    return ", ".join(names + ["everyone"] * note.pings.everyone) or "somebody"


def _attachments(
    call: Call, note: Message, listed: list[dict[str, Any]] | None
) -> list[dict[str, Any]]:
    kept_ids = {str(item.get("id")) for item in listed or ()}
    kept = [item for item in note.attachments if listed is None or item["id"] in kept_ids]
    for name, size in call.request.files.items():
        number = str(call.core.ids.next())
        url = f"http://127.0.0.1/attachments/{number}/{name}"
        kept.append({"id": number, "filename": name, "size": size, "url": url, "proxy_url": url})
    return kept


def _resolved(note: Message, component: Component) -> Component:
    """Pictures that were attached get the address Discord would give them."""
    for _, part in walk([component]):
        part.pop("required", None)  # for modals only, and forgotten otherwise
    addresses = {f"attachment://{item['filename']}": item["url"] for item in note.attachments}
    for _, part in walk([component]):
        if any(url in addresses for url in media_urls(part)):
            for media in [
                part.get("media"),
                part.get("file"),
                *(i["media"] for i in part.get("items", ())),
            ]:
                if media and media["url"] in addresses:
                    media |= {"url": addresses[media["url"]], "proxy_url": addresses[media["url"]]}
    return component
