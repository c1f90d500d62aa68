"""Settings from the YAML file, every value with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.config.given import Given
from bot.config.problems import ConfigProblem, unreadable
from bot.facts.nodes import Fields, Items, Node, Text, parse
from bot.facts.problems import Report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.model.facts import Place

_TOKEN = ("discord", "token")


def read(path: Path) -> Given:
    """Read a file. All values are texts here; the settings know their types."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return Given(problems=(unreadable(str(path), "the configuration", error),))
    report = Report()
    root = parse(text, str(path), report)
    problems = [
        ConfigProblem(f"{found.file}:{found.line}", "", found.message, found.hint)
        for found in report.problems()
    ]
    if isinstance(root, Text) and root.empty:
        root = None
    if root is not None and not isinstance(root, Fields):
        message = "must begin with a section, such as discord:"
        problems.append(ConfigProblem(f"{path}:{root.at.line}", "", message))
    if not isinstance(root, Fields):
        return Given(problems=tuple(problems))
    places = {key: f"{at.file}:{at.line}" for key, at in _places(root)}
    values = _value(root)
    if _TOKEN in places:
        # People share this file when they ask for help; the token must not travel with it.
        problems.append(
            ConfigProblem(
                places.pop(_TOKEN),
                "discord.token",
                "the token must not stand in this file",
                "set DISCORD_TOKEN, or DISCORD_TOKEN_FILE, and have a new token made if this "
                "file was ever shared",
            )
        )
        del values["discord"]["token"]
    return Given(values, places, tuple(problems))


def _value(node: Node) -> Any:  # noqa: ANN401 - nested lists and mappings of texts
    match node:
        case Text():
            return node.value
        case Items():
            return [_value(item) for item in node.items]
        case Fields():
            return {key: _value(item) for key, item in node.values.items() if not _empty(item)}


def _places(node: Node, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Place]]:
    if isinstance(node, Fields):
        for key, item in node.values.items():
            if not _empty(item):
                yield (*above, key), node.keys[key]
                yield from _places(item, (*above, key))
    elif isinstance(node, Items):
        for number, item in enumerate(node.items):
            yield (*above, str(number)), item.at
            yield from _places(item, (*above, str(number)))


def _empty(node: Node) -> bool:
    return isinstance(node, Text) and node.empty
