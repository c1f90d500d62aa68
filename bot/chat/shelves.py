"""What is made ready once for each fact base: the engine, what autocomplete offers, fact digests.

Made aside, in the thread that loads the facts, so that nobody's question waits for it. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.chat.catalogue import Catalogue
from bot.chat.custom_ids import Digests
from bot.engine import Engine

if TYPE_CHECKING:
    from bot.model.facts import FactBase

_KEPT = 3


class EngineSource(Protocol):
    """Knows the engine in use."""

    @property
    def engine(self) -> Engine:
        """The engine to ask now."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One fact base, ready for use."""

    engine: Engine
    catalogue: Catalogue
    digests: Digests

    @property
    def base(self) -> FactBase:
        """The facts themselves."""
        return self.engine.base


class Shelves:
    """The shelves of the last few fact bases."""

    def __init__(self) -> None:
        self._held: dict[str, Shelf] = {}

    def prepare(self, base: FactBase) -> Engine:
        """Make everything ready for a base; the engine alone is what others need."""
        engine = self._make(Engine(base)).engine
        engine.prepare()
        return engine

    def of(self, engine: Engine) -> Shelf:
        """Find the shelf of an engine, or make it."""
        held = self._held.get(engine.base.revision)
        return held if held is not None and held.engine is engine else self._make(engine)

    def _make(self, engine: Engine) -> Shelf:
        shelf = Shelf(engine, Catalogue(engine.base), Digests(engine.base))
        self._held[engine.base.revision] = shelf
        for revision in list(self._held)[:-_KEPT]:
            del self._held[revision]
        return shelf
