"""The ids of what is held, as a maintainer needs them for examples and links between figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.characters import without_unseen
from bot.facts.kinds import NOT_GIVEN

if TYPE_CHECKING:
    from bot.facts.held import Held
    from bot.model.facts import Place


def list_ids(held: Held) -> list[str]:
    """Write each id with what it is and where it stands; a figure with its value and period."""
    listed = {
        entry.id: _line(entry.id, entry.section.one, entry.at)
        for name in ("quotes", "notes")
        for entry in held.entries[name]
        if entry.id
    }
    for id_, figure in held.figure_by_id.items():
        period = figure.period.label if figure.period else NOT_GIVEN
        listed[id_] = _line(id_, f"{figure.value.text}, {period}", figure.place)
    return [line for _, line in sorted(listed.items())]


def _line(id_: str, what: str, at: Place | None) -> str:
    line = f"{id_}: {what}" + (f" ({at.file}:{at.line})" if at else "")
    return without_unseen(" ".join(line.split()))
