"""Whether the writer says that they live outside the home country. Imports the matching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.distress.matching import Sequence

if TYPE_CHECKING:
    from bot.language.distress.reading import Reading

_SAYS_SO = tuple(
    Sequence.parse(text)
    for text in ("I 3 LIVES_IN 1 COUNTRY", "^LIVES_IN 1 COUNTRY", "I AM NATIONAL", "OUTSIDE")
)


def is_abroad(reading: Reading) -> bool:
    """Tell whether they say so; where somebody else lives doesn't count."""
    return any(said.find(reading) is not None for said in _SAYS_SO)
