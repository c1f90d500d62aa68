"""A JSON Schema of the fact format, for editors that complete and check while one types.

Made from the declarations that reading goes by. What takes more than one file to know, such as
whether an id exists, is for `load` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.facts.sections import SECTIONS, Key, Layout

if TYPE_CHECKING:
    from collections.abc import Iterable


def json_schema() -> dict[str, Any]:
    """Return the schema of one YAML file, after draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Footnote facts",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            section.name: {"description": section.help}
            | _layout(section.layout, _entry(section.keys))
            for section in SECTIONS
        },
    }


def _layout(layout: Layout, entry: dict[str, Any]) -> dict[str, Any]:
    match layout:
        case Layout.SINGLE:
            return entry
        case Layout.BY_ID:
            return {"type": "object", "additionalProperties": entry}
        case Layout.LIST:
            return {"type": "array", "items": entry}


def _entry(keys: Iterable[Key]) -> dict[str, Any]:
    keys = tuple(keys)
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _value(key) for key in keys},
        "required": [key.name for key in keys if key.required],
    }


def _value(key: Key) -> dict[str, Any]:
    inner = _layout(key.layout, _entry(key.each)) if key.layout else dict(key.kind.schema)
    if key.may_be_empty:
        inner = {"anyOf": [inner, {"type": "null"}]}
    return {"description": key.help} | inner
