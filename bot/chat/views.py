"""From a message as values to discord.py's objects, and what the bot reads of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.chat.parts import Box, Button, Line, LinkButton, Row, Select, Style, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.chat.parts import Message, Part

_STYLES = {
    Style.MAIN: discord.ButtonStyle.primary,
    Style.PLAIN: discord.ButtonStyle.secondary,
    Style.REMOVE: discord.ButtonStyle.danger,
}

Item = ui.Item[Any]


def view_of(message: Message) -> ui.LayoutView:
    """Build what discord.py sends.

    The view is finished from the start: the library then keeps no copy of it, and presses reach
    the bot by their ids alone, as they do after a restart.
    """
    view = ui.LayoutView(timeout=None)
    for part in message.parts:
        view.add_item(_item(part))
    view.stop()
    return view


def ids_in(message: discord.Message) -> Iterator[str]:
    """Go through the ids of a message's buttons, in order."""
    for row in message.components:
        if isinstance(row, discord.ActionRow):
            for item in row.children:
                if isinstance(item, discord.Button) and item.custom_id:
                    yield item.custom_id


def _item(part: Part | Line) -> Item:
    match part:
        case Text(content):
            return ui.TextDisplay(content)
        case Line():
            return ui.Separator()
        case Box(parts):
            return ui.Container(*map(_item, parts))
        case Row(items):
            return ui.ActionRow(*map(_control, items))


def _control(item: Button | LinkButton | Select) -> Item:
    match item:
        case Button():
            return ui.Button(
                label=item.label,
                custom_id=item.id,
                style=_STYLES[item.style],
                disabled=item.disabled,
            )
        case LinkButton():
            return ui.Button(label=item.label, url=item.url)
        case Select():
            options = [
                discord.SelectOption(label=o.label, value=o.value, description=o.description)
                for o in item.options
            ]
            return ui.Select(custom_id=item.id, placeholder=item.placeholder, options=options)
