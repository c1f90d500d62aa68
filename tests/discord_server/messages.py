"""A message as the loopback Discord keeps it, with what tests want to read off it.

Imports of the project `components`, `rules.mentions` and `world`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.components import BUTTON, LINK, SELECTS, TEXT_DISPLAY, Component, walk
from tests.discord_server.rules.mentions import Pings

if TYPE_CHECKING:
    from datetime import datetime

    from tests.discord_server.world import Channel, User

EPHEMERAL, LOADING, V2 = 1 << 6, 1 << 7, 1 << 15
DEFAULT, REPLY, SLASH, MENU = 0, 19, 20, 23


@dataclass(eq=False, slots=True)
class Message:
    """One message; `to_interaction` is set on answers, and `seen_by` on private ones."""

    id: int
    channel: Channel
    author: User
    created: datetime
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    poll: dict[str, Any] | None = None
    flags: int = 0
    kind: int = DEFAULT
    reference: Message | None = None
    mentions: list[User] = field(default_factory=list)
    pings: Pings = field(default_factory=Pings)
    metadata: dict[str, Any] | None = None
    seen_by: User | None = None
    edited: datetime | None = None
    deleted: bool = False
    versions: list[str] = field(default_factory=list)
    """The text as it was before each edit."""

    @property
    def ephemeral(self) -> bool:
        """Only the person who asked sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def is_v2(self) -> bool:
        """Made of Components V2."""
        return bool(self.flags & V2)

    @property
    def loading(self) -> bool:
        """Deferred, and not there yet."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that can be read, in order: content, embeds, text displays."""
        parts: list[str | None] = [self.content]
        for embed in self.embeds:
            parts += [embed.get("title"), embed.get("description")]
            for row in embed.get("fields") or ():
                parts += [row.get("name"), row.get("value")]
            parts.append((embed.get("footer") or {}).get("text"))
        parts += [each["content"] for each in self._of_type({TEXT_DISPLAY})]
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> list[Component]:
        """The buttons in reading order, links among them."""
        return self._of_type({BUTTON})

    @property
    def selects(self) -> list[Component]:
        """The select menus in reading order."""
        return self._of_type(SELECTS)

    @property
    def labels(self) -> list[str]:
        """What the buttons say."""
        return [str(button.get("label") or "") for button in self.buttons]

    @property
    def links(self) -> list[str]:
        """Where the link buttons lead."""
        return [button["url"] for button in self.buttons if button.get("style") == LINK]

    @property
    def custom_ids(self) -> list[str]:
        """The ids of all that can be pressed or chosen from."""
        return [part["custom_id"] for _, part in walk(self.components) if part.get("custom_id")]

    def component(self, *, label: str | None = None, custom_id: str | None = None) -> Component:
        """The one button or select with this label or id."""
        found = [
            part
            for part in [*self.buttons, *self.selects]
            if (custom_id is None or part.get("custom_id") == custom_id)
            and (label is None or part.get("label") == label)
        ]
        if len(found) != 1:
            asked = label if label is not None else custom_id
            message = (
                f"{len(found)} components are {asked!r}; there are {self.labels} {self.custom_ids}"
            )
            raise LookupError(message)
        return found[0]

    def as_sent(self) -> dict[str, Any]:
        """The fields an edit starts from."""
        return {
            "content": self.content,
            "embeds": self.embeds,
            "components": self.components,
            "attachments": self.attachments,
            "poll": self.poll,
            "flags": self.flags & ~LOADING,
        }

    def _of_type(self, types: set[int] | frozenset[int]) -> list[Component]:
        return [part for _, part in walk(self.components) if part.get("type") in types]

    def __repr__(self) -> str:
        private = " (private)" if self.ephemeral else ""
        return f"<Message {self.id} by {self.author.name}{private}: {self.text[:60]!r}>"
