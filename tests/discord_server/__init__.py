"""A strict Discord on loopback: REST and gateway for the real discord.py. See README.md."""

from __future__ import annotations

from tests.discord_server.answers import Answer
from tests.discord_server.clock import FakeClock, SystemClock
from tests.discord_server.faults import RESET
from tests.discord_server.invoke import ImpossibleError, Via
from tests.discord_server.journal import NothingCameError, Request
from tests.discord_server.messages import Message
from tests.discord_server.problems import Violation
from tests.discord_server.server import DiscordServer
from tests.discord_server.world import Channel, Guild, User

__all__ = [
    "RESET",
    "Answer",
    "Channel",
    "DiscordServer",
    "FakeClock",
    "Guild",
    "ImpossibleError",
    "Message",
    "NothingCameError",
    "Request",
    "SystemClock",
    "User",
    "Via",
    "Violation",
]
