"""An interaction and what the bot made of it, which is what most tests look at.

Imports of the project `messages`, `world` and `rules.interactions`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.components import TEXT_INPUT, Component, walk
from tests.discord_server.rules.interactions import KINDS

if TYPE_CHECKING:
    from tests.discord_server.messages import Message
    from tests.discord_server.world import Channel, User


@dataclass(eq=False, slots=True)
class Answer:
    """One interaction: the bot's first answer, the messages that followed, and how long it took."""

    id: int
    token: str
    type: int
    """What the person did: 2 a command, 3 a component, 4 typing, 5 a modal."""
    user: User
    channel: Channel
    asked: str
    """What the person did, in words."""
    sent: float
    """When, by the server's clock."""
    started: float
    """When, by the real one."""
    source: Message | None = None
    """The message whose component was used."""
    option_type: int = 0
    """The type of the option being typed."""
    menu: bool = False
    """A command of a message's or a user's menu."""
    owners: dict[str, str] = field(default_factory=dict)
    """By which installs the app is used here."""
    callback: int | None = None
    """The type of the bot's first answer, once accepted."""
    message: Message | None = None
    followups: list[Message] = field(default_factory=list)
    choices: list[dict[str, Any]] = field(default_factory=list)
    modal: dict[str, Any] | None = None
    seconds: float | None = None
    """Real time from sending it to accepting the answer."""
    opener: Answer | None = None
    """The interaction that was answered with the modal now submitted."""
    private: bool = False
    accepted_unseen: bool = False
    """A fault kept the bot from learning that its answer was accepted."""

    @property
    def kind(self) -> str | None:
        """The first answer in a word: message, deferred, update, autocomplete, modal…"""
        return KINDS.get(self.callback or 0)

    @property
    def done(self) -> bool:
        """There is an answer, and it is not still loading."""
        return self.callback is not None and not (self.message and self.message.loading)

    @property
    def ephemeral(self) -> bool:
        """Only the person who asked sees it."""
        return self.private

    @property
    def only_user_install(self) -> bool:
        """The app is used by a person's own install, and is not in the place."""
        return set(self.owners) == {"1"}

    @property
    def text(self) -> str:
        """What the answer says."""
        return self.message.text if self.message else ""

    @property
    def values(self) -> list[Any]:
        """The values of the choices offered."""
        return [choice["value"] for choice in self.choices]

    @property
    def names(self) -> list[str]:
        """The names of the choices offered."""
        return [choice["name"] for choice in self.choices]

    @property
    def inputs(self) -> list[Component]:
        """What there is to fill in, if the answer is a modal."""
        components = (self.modal or {}).get("components") or ()
        return [part for _, part in walk(components) if part.get("custom_id")]

    @property
    def text_inputs(self) -> list[Component]:
        """The text fields of a modal."""
        return [part for part in self.inputs if part.get("type") == TEXT_INPUT]

    def __repr__(self) -> str:
        return f"<Answer to {self.asked!r}: {self.kind or 'none'} {self.text[:60]!r}>"
