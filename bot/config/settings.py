"""Every setting, its type, its default and what is allowed: values only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
)

from bot.config.checks import comma_separated, endpoint, plain_token
from bot.shipped import default_facts

Snowflake = Annotated[int, Field(ge=1, lt=2**63)]
Channels = Annotated[frozenset[Snowflake], BeforeValidator(comma_separated)]
Seconds = Annotated[float, Field(ge=0, le=3600, allow_inf_nan=False)]
ShardIds = Annotated[tuple[int, ...], BeforeValidator(comma_separated)]
Answers = Literal["public", "private"]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Discord(_Section):
    """The account the bot connects as, and where to."""

    token: Annotated[SecretStr, BeforeValidator(plain_token)] | None = None
    sync: Literal["auto", "never"] = "auto"
    dev_guild: Snowflake | None = None
    # Stands before the addresses, which are checked with it in view.
    allow_custom_endpoint: bool = False
    api_url: str | None = None
    gateway_url: str | None = None

    @field_validator("api_url", "gateway_url")
    @classmethod
    def _safe(cls, url: str | None, info: ValidationInfo) -> str | None:
        schemes = ("http", "https") if info.field_name == "api_url" else ("ws", "wss")
        anywhere = bool(info.data.get("allow_custom_endpoint", True))
        return url and endpoint(url, schemes=schemes, anywhere=anywhere)


class Facts(_Section):
    """Where the facts lie, and how many seconds pass between two looks for saved files."""

    directory: Path = Field(default_factory=default_facts)
    look_every: Annotated[float, Field(ge=0.1, le=3600, allow_inf_nan=False)] = 2.0


@dataclass(frozen=True, slots=True)
class ServerRule:
    """How the bot behaves in one server."""

    answers: Answers
    allow_channels: frozenset[int]
    deny_channels: frozenset[int]

    def allows(self, channel: int, *, parent: int | None = None) -> bool:
        """Whether questions are answered in a channel, or in a thread of channel `parent`."""
        here = {channel, parent}
        return not here & self.deny_channels and (
            not self.allow_channels or bool(here & self.allow_channels)
        )


class ServerOverride(_Section):
    """What differs in one server; what isn't given is as in the others."""

    answers: Answers | None = None
    allow_channels: Channels | None = None
    deny_channels: Channels | None = None


_AS_ELSEWHERE = ServerOverride()


class Servers(_Section):
    """How the bot behaves in every server, and where that differs."""

    answers: Answers = "public"
    allow_channels: Channels = frozenset()
    deny_channels: Channels = frozenset()
    overrides: dict[Snowflake, ServerOverride] = Field(default_factory=dict)

    def rule(self, server: int | None) -> ServerRule:
        """Find the rule for a server; None stands for a direct message."""
        own = self.overrides.get(server, _AS_ELSEWHERE) if server is not None else _AS_ELSEWHERE
        return ServerRule(
            answers=own.answers or self.answers,
            allow_channels=_either(own.allow_channels, self.allow_channels),
            deny_channels=_either(own.deny_channels, self.deny_channels),
        )


class Cooldowns(_Section):
    """Seconds between two questions of one person, and in one channel; 0 for none."""

    per_person: Seconds = 3.0
    per_channel: Seconds = 1.0


class GapLogging(_Section):
    """Whether and where questions without an answer are noted for maintainers."""

    enabled: bool = False
    path: Path = Path("gaps.sqlite3")
    keep_days: Annotated[int, Field(ge=1, le=3650)] = 90


class Health(_Section):
    """Where /healthz, /readyz and /metrics are served."""

    address: Annotated[str, Field(min_length=1, max_length=253)] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8765


class Logging(_Section):
    """How much is logged and in which form; `auto` is for people on a terminal, JSON elsewhere."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "console", "json"] = "auto"


class Shards(_Section):
    """Which of Discord's shards this process carries; all of them unless `ids` are given."""

    count: Annotated[int, Field(ge=1, le=16384)] | None = None
    ids: ShardIds | None = None

    @field_validator("ids")
    @classmethod
    def _within_count(
        cls, ids: tuple[int, ...] | None, info: ValidationInfo
    ) -> tuple[int, ...] | None:
        if ids is None or "count" not in info.data:
            return ids
        count: int | None = info.data["count"]
        if count is None:
            raise ValueError("needs count as well: how many shards there are over all processes")
        if not ids or len(set(ids)) < len(ids) or not set(ids) <= set(range(count)):
            raise ValueError(f"must be different numbers from 0 to {count - 1}")
        return ids


class Settings(_Section):
    """The whole configuration."""

    discord: Discord = Field(default_factory=Discord)
    facts: Facts = Field(default_factory=Facts)
    servers: Servers = Field(default_factory=Servers)
    cooldowns: Cooldowns = Field(default_factory=Cooldowns)
    gap_log: GapLogging = Field(default_factory=GapLogging)
    health: Health = Field(default_factory=Health)
    log: Logging = Field(default_factory=Logging)
    shards: Shards = Field(default_factory=Shards)


def _either(own: frozenset[int] | None, general: frozenset[int]) -> frozenset[int]:
    return general if own is None else own
