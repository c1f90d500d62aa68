"""Rules for a modal. Imports of the project only `components`, `problems` and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server.components import SELECTS, walk
from tests.discord_server.problems import Problem
from tests.discord_server.rules import components as component_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_TOP_LEVEL = 5
MAX_PLACES = 100


def check(modal: Mapping[str, Any]) -> list[Problem]:
    """Everything wrong with a modal that the file cannot say."""
    components = modal.get("components") or ()
    found = [
        *component_rules.custom_ids_unique(components),
        *component_rules.ids_unique(components),
        *component_rules.selects(components),
    ]
    return [*found, *_top_level(components), *_disabled(components), *_lengths(components)]


def _top_level(components: component_rules.Components) -> Iterator[Problem]:
    """Five components at most; the file says 40. D: interactions/receiving-and-responding."""
    if len(components) > MAX_TOP_LEVEL:
        yield Problem("modal-size", "components", f"{len(components)} components, 5 allowed")


def _disabled(components: component_rules.Components) -> Iterator[Problem]:
    """Nothing in a modal is disabled. D: components/reference ("String Select", third note)."""
    for path, component in walk(components):
        if component.get("type") in SELECTS and component.get("disabled"):
            yield Problem("modal-disabled", path, "a select in a modal cannot be disabled")


def _lengths(components: component_rules.Components) -> Iterator[Problem]:
    """A text input's limits fit each other and its value. D: components/reference."""
    for path, component in walk(components):
        least, most = component.get("min_length") or 0, component.get("max_length") or 4_000
        if least > most or len(component.get("value") or "") > most:
            yield Problem("input-range", path, f"between {least} and {most} characters")
