"""The commands as they are told to Discord. A change here is what makes a sync due."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import discord
import pytest
from discord import app_commands

from bot.chat.registering import CONTEXTS, INSTALLS, register

if TYPE_CHECKING:
    from bot.chat.commands import Commands
    from bot.chat.reception import Reception

SNAPSHOT = Path(__file__).with_name("commands.json")
NAME = re.compile(r"[-_\w]{1,32}")


@pytest.fixture
def payloads() -> list[dict[str, Any]]:
    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client, allowed_installs=INSTALLS, allowed_contexts=CONTEXTS)
    register(tree, cast("Commands", None), cast("Reception", None))
    return [
        command.to_dict(tree)
        for kind in discord.AppCommandType
        for command in tree.get_commands(type=kind)
    ]


def test_the_commands_are_those_of_the_snapshot(payloads: list[dict[str, Any]]) -> None:
    assert payloads == json.loads(SNAPSHOT.read_text("utf-8"))


def test_names_and_descriptions_are_within_the_limits(payloads: list[dict[str, Any]]) -> None:
    slash = [each for each in payloads if each["type"] == 1]
    options = [option for each in slash for option in each["options"]]
    for each in (*slash, *options):
        assert NAME.fullmatch(each["name"])
        assert each["name"] == each["name"].lower()
        assert 1 <= len(each["description"]) <= 100


def test_every_command_says_where_it_may_be_used(payloads: list[dict[str, Any]]) -> None:
    assert all(each["contexts"] == [0, 1, 2] for each in payloads)
    assert all(each["integration_types"] == [0, 1] for each in payloads)
