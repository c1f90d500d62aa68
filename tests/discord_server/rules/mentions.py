"""Which mentions of a message would really ping. Imports nothing of the project.

D: resources/message ("Allowed Mentions Object"): a message pings whom its text mentions, as far
as `allowed_mentions` lets it; left out, an ordinary message pings everybody mentioned and an
answer to an interaction users only. Text displays ping like content (D: components/reference).
A reply pings the author of what it replies to unless `replied_user` is false.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Pings:
    """Who gets a notification."""

    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


def pings(
    text: str,
    allowed: Mapping[str, Any] | None,
    *,
    to_interaction: bool = False,
    replies_to: int | None = None,
    may_everyone: bool = True,
) -> Pings:
    """Whom the text pings under these allowed mentions."""
    if allowed is None:
        parse = {"users"} if to_interaction else {"users", "roles", "everyone"}
        allowed = {"parse": sorted(parse), "replied_user": True}
    parse = set(allowed.get("parse") or ())
    users = _pick(_USER.findall(text), allowed.get("users"), every="users" in parse)
    roles = _pick(_ROLE.findall(text), allowed.get("roles"), every="roles" in parse)
    if replies_to is not None and allowed.get("replied_user", False):
        users |= {replies_to}
    everyone = may_everyone and "everyone" in parse and bool(_EVERYONE.search(text))
    return Pings(frozenset(users), frozenset(roles), everyone)


def _pick(mentioned: list[str], listed: list[Any] | None, *, every: bool) -> set[int]:
    ids = {int(each) for each in mentioned}
    return ids if every else ids & {int(each) for each in listed or ()}
