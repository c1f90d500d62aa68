"""Commands are sent when their definition changed, and only then."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.syncing import same

WANTED: dict[str, Any] = {
    "name": "ask",
    "type": 1,
    "description": "Ask",
    "nsfw": False,
    "dm_permission": True,
    "default_member_permissions": None,
    "contexts": [0, 1, 2],
    "integration_types": [0, 1],
    "options": [
        {"type": 3, "name": "question", "description": "What", "required": True, "max_length": 300},
        {"type": 5, "name": "private", "description": "Me", "required": False, "choices": []},
    ],
}
HELD: dict[str, Any] = {
    "id": "1",
    "application_id": "2",
    "version": "3",
    "name": "ask",
    "description": "Ask",
    "contexts": [2, 1, 0],
    "integration_types": [0, 1],
    "name_localizations": None,
    "options": [
        {"type": 3, "name": "question", "description": "What", "required": True, "max_length": 300},
        {"type": 5, "name": "private", "description": "Me"},
    ],
}


def test_what_discord_adds_or_leaves_out_is_no_change() -> None:
    assert same([WANTED], [HELD])


def test_the_order_of_commands_is_no_change() -> None:
    other = {**WANTED, "name": "help"}

    assert same([WANTED, other], [{**HELD, "name": "help"}, HELD])


@pytest.mark.parametrize(
    "change",
    [
        {"name": "question"},
        {"description": "Ask me"},
        {"contexts": [0]},
        {"integration_types": [0]},
        {"nsfw": True},
        {"default_member_permissions": "32"},
        {"options": WANTED["options"][:1]},
        {"options": WANTED["options"][::-1]},
        {"options": [{**WANTED["options"][0], "max_length": 200}, WANTED["options"][1]]},
        {"options": [{**WANTED["options"][0], "autocomplete": True}, WANTED["options"][1]]},
        {"description_localizations": {"cy": "Gofyn"}},
    ],
)
def test_what_people_would_see_is_a_change(change: dict[str, Any]) -> None:
    assert not same([{**WANTED, **change}], [HELD])


def test_a_command_more_or_less_is_a_change() -> None:
    assert not same([WANTED], [])
    assert not same([], [HELD])
