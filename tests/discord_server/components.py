"""Walking the components of a message or a modal, whichever key they nest under.

Imports nothing of the project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ACTION_ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = (
    9,
    10,
    11,
    12,
    13,
    14,
    17,
    18,
)
SELECTS = frozenset({3, 5, 6, 7, 8})
ONLY_V2 = frozenset({SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER})
LINK, PREMIUM = 5, 6

Component = dict[str, Any]


def walk(components: Sequence[Any], path: str = "components") -> Iterator[tuple[str, Component]]:
    """Every component in reading order with its path, the nested ones included."""
    for index, component in enumerate(components):
        if isinstance(component, dict):
            yield from _one(component, f"{path}.{index}")


def _one(component: Component, path: str) -> Iterator[tuple[str, Component]]:
    yield path, component
    children = component.get("components")
    if isinstance(children, list):
        yield from walk(children, f"{path}.components")
    for key in ("accessory", "component"):
        child = component.get(key)
        if isinstance(child, dict):
            yield from _one(child, f"{path}.{key}")


def texts(components: Sequence[Any]) -> list[str]:
    """The text displays, in reading order."""
    return [
        str(component.get("content", ""))
        for _, component in walk(components)
        if component.get("type") == TEXT_DISPLAY
    ]


def media_urls(component: Component) -> Iterator[str]:
    """The addresses a component shows a picture or a file from."""
    for key in ("media", "file"):
        media = component.get(key)
        if isinstance(media, dict):
            yield str(media.get("url", ""))
    items = component.get("items")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(item.get("media"), dict):
            yield str(item["media"].get("url", ""))


def numbered(components: Sequence[Component]) -> list[Component]:
    """A copy in which every component has an id, as Discord hands them back."""
    taken = {component.get("id") for _, component in walk(components)}
    free = (number for number in range(1, 10_000) if number not in taken)
    return [_with_ids(component, free) for component in components]


def _with_ids(component: Component, free: Iterator[int]) -> Component:
    copy = dict(component)
    if not copy.get("id"):
        copy["id"] = next(free)
    children = copy.get("components")
    if isinstance(children, list):
        copy["components"] = [_with_ids(child, free) for child in children]
    for key in ("accessory", "component"):
        if isinstance(copy.get(key), dict):
            copy[key] = _with_ids(copy[key], free)
    return copy
