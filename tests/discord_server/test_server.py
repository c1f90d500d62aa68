"""The file it checks against, what it answers with, and what it tells people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord_server import DiscordServer
from tests.discord_server.aim import running
from tests.discord_server.schema import BESIDE, VARIABLE, OpenApi, find_openapi
from tests.discord_server.toybot import ToyBot

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_server import Channel, User

needs_file = pytest.mark.skipif(
    find_openapi() is None, reason="Discord's OpenAPI file is not there"
)


def test_the_variable_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_text("{}")

    assert find_openapi({VARIABLE: str(file)}) == file
    assert find_openapi({VARIABLE: ""}) is None


def test_a_file_that_is_named_and_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=VARIABLE):
        find_openapi({VARIABLE: str(tmp_path / BESIDE)})


@pytest.fixture
def openapi() -> OpenApi:
    path = find_openapi()
    assert path is not None
    return OpenApi(path)


CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


@needs_file
def test_a_problem_names_its_place(openapi: OpenApi) -> None:
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"}]}
    body = {"type": 4, "data": {"content": "x", "components": [row]}}

    (problem,) = openapi.check("POST", CALLBACK, body)

    assert problem.path == "data.components.0.components.0.label"
    assert problem.detail.startswith("maxLength 80, not ")


@needs_file
def test_a_misspelt_key_is_a_problem(openapi: OpenApi) -> None:
    (problem,) = openapi.check("POST", CALLBACK, {"type": 4, "data": {"contents": "x"}})

    assert (problem.rule, problem.path) == ("unknown-key", "data")


@needs_file
def test_a_misspelt_parameter_is_a_problem(openapi: OpenApi) -> None:
    (problem,) = openapi.query("POST", CALLBACK, {"with_responce"})

    assert problem.path == "?with_responce"


@needs_file
async def test_what_it_answers_is_what_discord_answers(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel, openapi: OpenApi
) -> None:
    """Every answer of a whole conversation fits the schema of Discord's answers."""
    counted = await discord_server.slash(ann, general, "count")
    assert counted.message is not None
    await discord_server.press(ann, counted.message, label="Count 0")
    await discord_server.select(ann, counted.message, ["kent"])
    form = await discord_server.slash(ann, general, "form")
    await discord_server.submit_modal(ann, form, {"what": "x"})
    await discord_server.slash(ann, general, "slow")
    await discord_server.mention(ann, general, "hello")
    await discord_server.direct_message(ann, "hello")
    await toybot.tree.fetch_commands()
    await discord_server.quiet()

    problems = {
        f"{request.route} {problem}"
        for request in discord_server.requests
        for problem in openapi.check_answer(
            request.method, request.template, request.status, request.response
        )
    }
    assert problems == set()


async def test_the_transcript_reads_like_a_conversation(
    discord_server: DiscordServer, toybot: ToyBot, ann: User, general: Channel
) -> None:
    answer = await discord_server.slash(ann, general, "count")
    assert answer.message is not None
    await discord_server.press(ann, answer.message, label="Count 0")

    told = [line[9:] for line in discord_server.transcript().splitlines()]
    assert told[told.index("PERSON Ann: /count") :] == [
        "PERSON Ann: /count",
        "GATEWAY INTERACTION_CREATE (session-1, 3)",
        "GATEWAY MESSAGE_CREATE (session-1, 4)",
        "REST 200 callback message",
        "| Counted 0",
        "| [Count 0] [pick]",
        "PERSON Ann: button Count 0",
        "GATEWAY INTERACTION_CREATE (session-1, 5)",
        "GATEWAY MESSAGE_UPDATE (session-1, 6)",
        "REST 200 callback update",
        "| Counted 1",
        "| [Count 1] [pick]",
    ]


async def test_without_the_file_its_own_rules_hold(in_a_hurry: None, ann: User) -> None:
    async with DiscordServer(openapi=None) as server:
        channel = server.add_guild().add_channel()
        async with running(ToyBot(), server):
            answer = await server.slash(server.add_user("Ben"), channel, "count")

        assert answer.text == "Counted 0"
        assert not server.checks_bodies
        assert server.violations == []


async def test_commands_are_counted_when_registered(
    discord_server: DiscordServer, toybot: ToyBot
) -> None:
    await toybot.tree.sync()

    assert discord_server.syncs == 2
    assert sorted(each["name"] for each in discord_server.commands) == [
        "Count the words",
        "area",
        "count",
        "do",
        "form",
        "ping",
        "slow",
    ]
