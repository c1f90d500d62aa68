"""Rules for the components of a message. Imports of the project only `components`, `problems`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from tests.discord_server.components import (
    ACTION_ROW,
    BUTTON,
    LINK,
    ONLY_V2,
    PREMIUM,
    SELECTS,
    STRING_SELECT,
    Component,
    texts,
    walk,
)
from tests.discord_server.problems import Problem

MAX_COMPONENTS = 40
MAX_TEXT = 4_000
MAX_BYTES = 10_170
BYTES_A_TEXT = 12
MAX_LEGACY_ROWS = 5
SCHEMES = frozenset({"http", "https", "discord"})

Components = Sequence[Any]


def count(components: Components) -> Iterator[Problem]:
    """At most 40 components, nested ones included. D: components/reference ("40 total")."""
    total = sum(1 for _ in walk(components))
    if total > MAX_COMPONENTS:
        yield Problem(
            "component-count", "components", f"{total} components, {MAX_COMPONENTS} allowed"
        )


def text_total(components: Components) -> Iterator[Problem]:
    """At most 4,000 characters over all text displays of a message. #8562."""
    total = sum(len(text) for text in texts(components))
    if total > MAX_TEXT:
        yield Problem("text-total", "components", f"{total} characters, {MAX_TEXT} allowed")


def byte_size(components: Components) -> Iterator[Problem]:
    """Texts of more than 10,170 bytes, 12 counted for each text besides, end in HTTP 500. #8554."""
    shown = texts(components)
    size = sum(len(text.encode()) + BYTES_A_TEXT for text in shown)
    if shown and size > MAX_BYTES:
        yield Problem("byte-size", "components", f"{size} bytes, {MAX_BYTES} allowed")


def custom_ids_unique(components: Components) -> Iterator[Problem]:
    """No custom id twice in a message. D: components/reference ("Custom ID")."""
    seen: set[str] = set()
    for path, component in walk(components):
        custom_id = component.get("custom_id")
        if isinstance(custom_id, str):
            if custom_id in seen:
                yield Problem("custom-id-twice", path, f"{custom_id!r} is taken")
            seen.add(custom_id)


def ids_unique(components: Components) -> Iterator[Problem]:
    """No component id twice, 0 meaning none. D: components/reference ("Anatomy")."""
    seen: set[int] = set()
    for path, component in walk(components):
        number = component.get("id")
        if number:
            if number in seen:
                yield Problem("component-id-twice", path, f"id {number} is taken")
            seen.add(number)


def select_alone(components: Components) -> Iterator[Problem]:
    """A row holds up to five buttons or one select. D: components/reference ("Action Row")."""
    for path, component in walk(components):
        children = component.get("components")
        if component.get("type") == ACTION_ROW and isinstance(children, list):
            kinds = {child.get("type") for child in children if isinstance(child, dict)}
            if kinds & SELECTS and len(children) > 1:
                yield Problem("select-alone", path, "a select shares its row")


def buttons(components: Components) -> Iterator[Problem]:
    """Which keys a button of each style has. D: components/reference ("Button")."""
    for path, component in walk(components):
        if component.get("type") == BUTTON:
            yield from _button(path, component)


def _button(path: str, button: Component) -> Iterator[Problem]:
    style = button.get("style")
    has = {key for key in ("custom_id", "url", "sku_id", "label", "emoji") if button.get(key)}
    if style == LINK:
        if "url" not in has or has & {"custom_id", "sku_id"}:
            yield Problem("link-button", path, "a link button has a url and no custom_id")
        elif urlsplit(button["url"]).scheme not in SCHEMES:
            yield Problem(
                "link-button", path, f"{button['url']!r} is no http, https or discord url"
            )
    elif style == PREMIUM:
        if "sku_id" not in has or has - {"sku_id"}:
            yield Problem("premium-button", path, "a premium button has a sku_id and nothing else")
        return
    elif "custom_id" not in has or has & {"url", "sku_id"}:
        yield Problem("button-id", path, "a button has a custom_id and neither url nor sku_id")
    if not has & {"label", "emoji"}:
        yield Problem("button-face", path, "a button shows a label or an emoji")


def selects(components: Components) -> Iterator[Problem]:
    """Values differ, and the counts fit the options. D: components/reference ("String Select")."""
    for path, component in walk(components):
        if component.get("type") not in SELECTS:
            continue
        least, most = component.get("min_values", 1), component.get("max_values", 1)
        if least is not None and most is not None and least > most:
            yield Problem("select-range", path, f"min_values {least} above max_values {most}")
        if component["type"] != STRING_SELECT:
            continue
        values = [option.get("value") for option in component.get("options") or ()]
        if len(set(values)) != len(values):
            yield Problem("option-value-twice", path, "two options have the same value")
        chosen = sum(bool(option.get("default")) for option in component.get("options") or ())
        if most is not None and (most > max(len(values), 1) or chosen > most):
            yield Problem("select-range", path, f"max_values {most} with {len(values)} options")


def legacy_rows(components: Components) -> Iterator[Problem]:
    """Without the V2 flag: five rows, and rows only. D: components/reference ("Legacy")."""
    if len(components) > MAX_LEGACY_ROWS:
        yield Problem("legacy-rows", "components", f"{len(components)} rows, 5 allowed")
    for path, component in walk(components):
        if component.get("type") in ONLY_V2:
            yield Problem("v2-flag-missing", path, "this component needs flag 32768 on the message")


EVERYWHERE: tuple[Callable[[Components], Iterator[Problem]], ...] = (
    count,
    text_total,
    byte_size,
    custom_ids_unique,
    ids_unique,
    select_alone,
    buttons,
    selects,
)


def check(components: Components, *, v2: bool) -> Iterator[Problem]:
    """All of the above that apply."""
    for rule in EVERYWHERE:
        yield from rule(components)
    if not v2:
        yield from legacy_rows(components)
