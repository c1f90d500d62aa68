"""Permission bits and how Discord adds them up.

Source: Discord's docs, topics/permissions (bitwise flags; "Permission Overwrites", the
computation). Imports nothing of the project.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BITS: dict[str, int] = {
    "administrator": 1 << 3,
    "manage_channels": 1 << 4,
    "manage_guild": 1 << 5,
    "add_reactions": 1 << 6,
    "view_channel": 1 << 10,
    "send_messages": 1 << 11,
    "manage_messages": 1 << 13,
    "embed_links": 1 << 14,
    "attach_files": 1 << 15,
    "read_message_history": 1 << 16,
    "mention_everyone": 1 << 17,
    "use_external_emojis": 1 << 18,
    "manage_roles": 1 << 28,
    "use_application_commands": 1 << 31,
    "send_messages_in_threads": 1 << 38,
    "use_external_apps": 1 << 50,
}
ALL = sum(BITS.values())


def bits(names: Iterable[str]) -> int:
    """The sum of the named permissions."""
    total = 0
    for name in names:
        total |= BITS[name]
    return total


EVERYONE = bits(
    (
        "add_reactions",
        "view_channel",
        "send_messages",
        "embed_links",
        "attach_files",
        "read_message_history",
        "use_external_emojis",
        "use_application_commands",
        "send_messages_in_threads",
        "use_external_apps",
    )
)


@dataclass(slots=True)
class Overwrite:
    """What a channel allows or denies to one role or one member."""

    is_member: bool
    allow: int = 0
    deny: int = 0


def combine(
    *,
    everyone: int,
    roles: Iterable[tuple[int, int]],
    overwrites: dict[int, Overwrite],
    everyone_id: int,
    member_id: int,
) -> int:
    """The permissions of a member in a channel; `roles` are (id, permissions) pairs."""
    held = list(roles)
    total = everyone
    for _, permissions in held:
        total |= permissions
    if total & BITS["administrator"]:
        return ALL
    layers = [overwrites.get(everyone_id)]
    of_roles = [overwrites[role] for role, _ in held if role in overwrites]
    if of_roles:
        merged = Overwrite(is_member=False)
        for overwrite in of_roles:
            merged.allow |= overwrite.allow
            merged.deny |= overwrite.deny
        layers.append(merged)
    layers.append(overwrites.get(member_id))
    for layer in layers:
        if layer is not None:
            total = (total & ~layer.deny) | layer.allow
    return total
