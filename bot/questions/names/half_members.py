"""Small words that stand where the name of a group would: "financial jobs". May import model."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.questions.marks import Mention
from bot.questions.names.targets import measures_of

_NONE = frozenset[int]()


def half_named(
    words: Sequence[str], mentions: Sequence[Mention], naming: Collection[str]
) -> frozenset[int]:
    """Where one of the words that are `naming` a group in part stands before what is counted.

    Or after "in": "how many in financial". Elsewhere it is talk: "some information on jobs".
    """
    found = [at for at, word in enumerate(words) if word in naming]
    if not found:
        return _NONE
    counted = {mention.first for mention in mentions if measures_of(mention)}
    return frozenset(at for at in found if at + 1 in counted or words[at - 1 : at] == ["in"])
