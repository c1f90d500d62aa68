"""Which areas a speaker speaks for. May import model and questions."""

from __future__ import annotations

from collections.abc import Collection

from bot.model.facts import FactBase, Speaker
from bot.questions.names.nesting import within


def named_after(base: FactBase) -> dict[str, str]:
    """The area whose name a speaker's organisation carries, for each that carries one."""
    names = {
        name.lower(): area.id for area in base.areas.values() for name in (area.name, *area.also)
    }
    organisations = {one.id: (one.organisation or "").lower() for one in base.speakers.values()}
    return {id_: names[name] for id_, name in organisations.items() if name in names}


def printed(base: FactBase, speaker: Speaker) -> frozenset[str]:
    """The innermost areas that a publisher prints figures of: those it writes about."""
    own = {one.id for one in base.sources.values() if one.publisher == speaker.organisation}
    areas = {f.area for f in base.figures.values() if f.source in own and f.area}
    outer = {two for two in areas for one in areas if one != two and within(base.areas, one, two)}
    return frozenset(areas - outer)


def at_home(base: FactBase, homes: Collection[str], areas: Collection[str]) -> bool:
    """Whether somebody at home in these areas speaks for one of those asked about.

    Who is at home in none speaks for all.
    """
    return not (homes and areas) or any(
        within(base.areas, home, area) or within(base.areas, area, home)
        for home in homes
        for area in areas
    )
