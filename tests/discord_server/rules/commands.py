"""Rules for registering commands. Imports of the project only `problems`.

D: interactions/application-commands, unless a rule says otherwise.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.discord_server.problems import Problem

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
LIMITS = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
SUBCOMMAND, GROUP = 1, 2
MAX_NAME = 32
MAX_TOTAL = 8_000
MAX_CHOICE_VALUE = 100
_LOCALES = (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru"
    " uk hi th zh-CN ja zh-TW ko ar he"
)
LOCALES = frozenset(_LOCALES.split())
_MARKS = ("DEVANAGARI", "THAI")

Command = Mapping[str, Any]


def check(commands: Sequence[Any], *, guild: bool) -> list[Problem]:
    """Everything wrong with a whole list of commands, as a bulk overwrite sends it."""
    found = list(_counts(commands))
    for index, command in enumerate(commands):
        if isinstance(command, dict):
            found += _command(str(index), command, guild=guild)
    return found


def _counts(commands: Sequence[Any]) -> Iterator[Problem]:
    """100 slash commands, 15 user and 15 message commands; a name once for each type."""
    keys = Counter((command.get("type") or CHAT_INPUT, command.get("name")) for command in commands)
    for (_, name), times in keys.items():
        if times > 1:
            yield Problem("command-twice", "", f"{name!r} is given {times} times")
    for kind, limit in LIMITS.items():
        number = sum(1 for each, _ in keys.elements() if each == kind)
        if number > limit:
            yield Problem("command-count", "", f"{number} commands of type {kind}, {limit} allowed")


def _command(path: str, command: Command, *, guild: bool) -> Iterator[Problem]:
    kind = command.get("type") or CHAT_INPUT
    if kind == CHAT_INPUT:
        yield from _names(path, command)
        yield from _described(path, command)
        yield from _options(f"{path}.options", command.get("options") or ())
    else:
        yield from _of_menu(path, command)
    yield from _total(path, command)
    if guild and (command.get("contexts") or command.get("integration_types")):
        detail = "contexts and installs belong to global commands"
        yield Problem("command-contexts", path, detail)


def valid_name(name: str) -> bool:
    """Letters, digits, "-", "_", "'", Devanagari and Thai signs, lower case where there is one."""
    fitting = all(
        character in "-_'"
        or unicodedata.category(character)[0] in "LN"
        or unicodedata.name(character, "").startswith(_MARKS)
        for character in name
    )
    return fitting and 1 <= len(name) <= MAX_NAME and name == name.lower()


def _names(path: str, item: Command) -> Iterator[Problem]:
    names = {"": item.get("name"), **(item.get("name_localizations") or {})}
    for locale, name in names.items():
        if not isinstance(name, str) or not valid_name(name):
            yield Problem("command-name", f"{path}.name", f"{name!r} {locale}".strip())
    for key in ("name_localizations", "description_localizations"):
        for locale in item.get(key) or {}:
            if locale not in LOCALES:
                yield Problem("command-locale", f"{path}.{key}", f"unknown locale {locale!r}")


def _described(path: str, item: Command) -> Iterator[Problem]:
    """Slash commands and options have a description of 1 to 100 characters."""
    if not str(item.get("description") or "").strip():
        yield Problem("command-description", f"{path}.description", "a description is required")


def _of_menu(path: str, command: Command) -> Iterator[Problem]:
    """Menu commands: any letters and spaces in the name, no description, no options."""
    name = command.get("name") or ""
    if not 1 <= len(name.strip()) <= MAX_NAME:
        yield Problem("command-name", f"{path}.name", repr(name))
    for key in ("description", "options"):
        if command.get(key):
            yield Problem("command-menu", f"{path}.{key}", f"a menu command has no {key}")


def _options(path: str, options: Sequence[Command]) -> Iterator[Problem]:
    """Names once, required before optional, subcommands not beside plain options."""
    names = Counter(option.get("name") for option in options)
    for name, times in names.items():
        if times > 1:
            yield Problem("option-twice", path, f"{name!r} is given {times} times")
    kinds = {option.get("type") in (SUBCOMMAND, GROUP) for option in options}
    if len(kinds) > 1:
        yield Problem("option-mixed", path, "subcommands beside plain options")
    optional_seen = False
    for index, option in enumerate(options):
        here = f"{path}.{index}"
        nested = option.get("type") in (SUBCOMMAND, GROUP)
        if option.get("required") and optional_seen:
            yield Problem("option-order", here, "a required option after an optional one")
        optional_seen = optional_seen or not (option.get("required") or nested)
        yield from _names(here, option)
        yield from _described(here, option)
        yield from _choices(here, option)
        yield from _options(f"{here}.options", option.get("options") or ())


def _choices(path: str, option: Command) -> Iterator[Problem]:
    """Not with autocomplete; names once; values of at most 100 characters; ranges in order."""
    choices = option.get("choices") or ()
    if choices and option.get("autocomplete"):
        yield Problem("option-choices", path, "choices and autocomplete exclude each other")
    names = [choice.get("name") for choice in choices]
    if len(set(names)) != len(names):
        yield Problem("option-choices", path, "two choices have the same name")
    for choice in choices:
        value = choice.get("value")
        if isinstance(value, str) and len(value) > MAX_CHOICE_VALUE:
            yield Problem("option-choices", path, f"a value of {len(value)} characters")
    for least, most in (("min_length", "max_length"), ("min_value", "max_value")):
        low, high = option.get(least), option.get(most)
        if low is not None and high is not None and low > high:
            yield Problem("option-range", path, f"{least} {low} above {most} {high}")


def _total(path: str, command: Command) -> Iterator[Problem]:
    """8,000 characters of names, descriptions and values, the longest localisation counting."""
    total = _length(command)
    if total > MAX_TOTAL:
        yield Problem("command-total", path, f"{total} characters, {MAX_TOTAL} allowed")


def _length(item: Command) -> int:
    total = 0
    for key in ("name", "description"):
        localised = (item.get(f"{key}_localizations") or {}).values()
        total += max(len(text) for text in [str(item.get(key) or ""), *localised])
    value = item.get("value")
    total += len(value) if isinstance(value, str) else 0
    return total + sum(
        _length(each) for key in ("options", "choices") for each in item.get(key) or ()
    )
