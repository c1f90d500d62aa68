"""The commands an application has registered. Imports of the project `clock` and `problems`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server.problems import ApiError, Problem

if TYPE_CHECKING:
    from tests.discord_server.clock import Snowflakes

CREATES_A_DAY = 200
Json = dict[str, Any]
Key = tuple[int, str]


class Registry:
    """Global commands, and those of single guilds, by type and name."""

    def __init__(self, ids: Snowflakes, application_id: int) -> None:
        self._ids = ids
        self._application_id = str(application_id)
        self._scopes: dict[int | None, dict[Key, Json]] = {None: {}}
        self._created: dict[int | None, int] = {}
        self.writes = 0
        """How often the bot registered commands."""

    def of(self, guild_id: int | None) -> list[Json]:
        """The commands of a guild, or the global ones."""
        return list(self._scopes.get(guild_id, {}).values())

    def find(self, name: str, *, kind: int, guild_id: int | None) -> Json | None:
        """The command a person would get: the guild's own before a global one."""
        for scope in (guild_id, None):
            command = self._scopes.get(scope, {}).get((kind, name))
            if command is not None:
                return command
        return None

    def replace(self, bodies: list[Json], guild_id: int | None) -> list[Json]:
        """Overwrite a scope; a command that keeps type and name keeps its id.

        200 new names a day (D: interactions/application-commands; code 30034).
        """
        before = self._scopes.get(guild_id, {})
        after = {((body.get("type") or 1), body["name"]): body for body in bodies}
        created = self._created.get(guild_id, 0) + len(after.keys() - before.keys())
        if created > CREATES_A_DAY:
            problem = Problem("command-creates", "", f"{created} new commands today, 200 allowed")
            message = "Max number of daily application command creates has been reached (200)"
            raise ApiError(400, 30034, message, [problem])
        self._created[guild_id] = created
        self._scopes[guild_id] = {
            key: self._stored(body, before.get(key), guild_id) for key, body in after.items()
        }
        self.writes += 1
        return self.of(guild_id)

    def _stored(self, body: Json, before: Json | None, guild_id: int | None) -> Json:
        permissions = body.get("default_member_permissions")
        command: Json = {
            "id": before["id"] if before else str(self._ids.next()),
            "application_id": self._application_id,
            "version": str(self._ids.next()),
            "type": body.get("type") or 1,
            "name": body["name"],
            "name_localizations": body.get("name_localizations"),
            "description": body.get("description") or "",
            "description_localizations": body.get("description_localizations"),
            "default_member_permissions": None if permissions is None else str(permissions),
            "dm_permission": body.get("dm_permission", True),
            "contexts": body.get("contexts"),
            "integration_types": body.get("integration_types") or [0],
            "nsfw": bool(body.get("nsfw")),
        }
        if body.get("options"):
            command["options"] = [_tidy(option) for option in body["options"]]
        if guild_id is not None:
            command["guild_id"] = str(guild_id)
            del command["contexts"], command["integration_types"]
        return command


def _tidy(option: Json) -> Json:
    """An option as Discord gives it back: nothing that is empty, absent or false."""
    kept = {key: value for key, value in option.items() if value not in (None, False, [], {})}
    if "options" in kept:
        kept["options"] = [_tidy(each) for each in kept["options"]]
    return kept
