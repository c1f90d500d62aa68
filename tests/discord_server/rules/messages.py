"""Rules for a whole message. Imports of the project only `components`, `problems` and rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.components import media_urls, walk
from tests.discord_server.problems import Problem
from tests.discord_server.rules import components as component_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, VOICE, V2 = (
    1 << 2,
    1 << 6,
    1 << 12,
    1 << 13,
    1 << 15,
)
MAX_CONTENT = 2_000
MAX_EMBED_TOTAL = 6_000
MAX_FILE = 10 * 1024 * 1024
EXCLUDED_BY_V2 = ("content", "embeds", "poll", "sticker_ids")


@dataclass(frozen=True, slots=True)
class Draft:
    """A message about to be: what was sent, over what was there before when it is an edit."""

    body: Mapping[str, Any]
    files: Mapping[str, int] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    settable: int = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | VOICE | V2

    def part(self, key: str) -> Any:
        """The value the message will have."""
        return self.body[key] if key in self.body else self.before.get(key)

    @property
    def flags(self) -> int:
        """The flags the message will have."""
        return int(self.body.get("flags") or 0) | int(self.before.get("flags") or 0)


def content_length(draft: Draft) -> Iterator[Problem]:
    """At most 2,000 characters (the file says 4,000 of some routes). D: resources/message."""
    length = len(draft.body.get("content") or "")
    if length > MAX_CONTENT:
        yield Problem("content-length", "content", f"{length} characters, {MAX_CONTENT} allowed")


def not_empty(draft: Draft) -> Iterator[Problem]:
    """Content, embeds, components, files, stickers or a poll: one of them. D: resources/message."""
    keys = ("content", "embeds", "components", "attachments", "sticker_ids", "poll")
    parts = [str(draft.part("content") or "").strip(), *(draft.part(key) for key in keys[1:])]
    if not draft.flags & V2 and not any(parts) and not draft.files:
        yield Problem("empty-message", "", "nothing to show")


def embed_total(draft: Draft) -> Iterator[Problem]:
    """6,000 characters over all embeds. D: resources/message ("Embed Limits")."""
    total = sum(_embed_length(embed) for embed in draft.body.get("embeds") or ())
    if total > MAX_EMBED_TOTAL:
        yield Problem("embed-total", "embeds", f"{total} characters, {MAX_EMBED_TOTAL} allowed")


def _embed_length(embed: Mapping[str, Any]) -> int:
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    for row in embed.get("fields") or ():
        texts += [row.get("name"), row.get("value")]
    return sum(len(str(text).strip()) for text in texts if text)


def v2_alone(draft: Draft) -> Iterator[Problem]:
    """With flag 32768 no content, embeds, poll or stickers, and the flag stays.

    D: components/reference; an edit that sets the flag has to empty those fields (D:
    resources/message, "Edit Message").
    """
    if not draft.flags & V2:
        return
    for key in EXCLUDED_BY_V2:
        if draft.part(key):
            yield Problem("v2-alone", key, f"{key} in a message of flag 32768")
    if not draft.part("components"):
        yield Problem("v2-empty", "components", "flag 32768 without a component")
    was_v2 = int(draft.before.get("flags") or 0) & V2
    if was_v2 and "flags" in draft.body and not int(draft.body["flags"] or 0) & V2:
        yield Problem("v2-flag-removed", "flags", "flag 32768 cannot be taken back")


def flags_settable(draft: Draft) -> Iterator[Problem]:
    """Only some flags can be set. D: resources/message, interactions/receiving-and-responding."""
    extra = int(draft.body.get("flags") or 0) & ~draft.settable
    if extra & EPHEMERAL:
        detail = (
            "the message will be seen by everyone: it can be made private only when it is created"
        )
        yield Problem("ephemeral-ignored", "flags", detail, refused=False)
    if extra & ~EPHEMERAL:
        yield Problem("flags", "flags", f"flags {extra & ~EPHEMERAL} cannot be set here")


def files(draft: Draft) -> Iterator[Problem]:
    """10 MiB a file, and `attachment://` names one that was sent. D: reference ("Uploading Files").

    simcord 3.2 allows 25 MiB, the limit of before 2025.
    """
    for name, size in draft.files.items():
        if size > MAX_FILE:
            yield Problem(
                "file-size", "attachments", f"{name} has {size} bytes, {MAX_FILE} allowed"
            )
    kept = {str(item.get("filename")) for item in draft.before.get("attachments") or ()}
    for path, url in _urls(draft):
        name = url.removeprefix("attachment://")
        if name != url and name not in draft.files and name not in kept:
            yield Problem("attachment-name", path, f"no file {name!r} was sent")


def _urls(draft: Draft) -> Iterator[tuple[str, str]]:
    for path, component in walk(draft.body.get("components") or ()):
        for url in media_urls(component):
            yield path, url
    for index, embed in enumerate(draft.body.get("embeds") or ()):
        for key in ("image", "thumbnail"):
            yield f"embeds.{index}.{key}", str((embed.get(key) or {}).get("url") or "")


def check(draft: Draft) -> list[Problem]:
    """Everything wrong with the message, components included."""
    rules = (content_length, not_empty, embed_total, v2_alone, flags_settable, files)
    found = [problem for rule in rules for problem in rule(draft)]
    if "components" in draft.body or "flags" in draft.body:
        components = draft.part("components") or ()
        found += component_rules.check(components, v2=bool(draft.flags & V2))
    return found
