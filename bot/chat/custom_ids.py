"""What a button does, written into its id, so that it still works after a restart or an update.

    f1:<verb>:<owner>:<argument>:<recipe>

`f1` is the version: an id of another version is answered in words. The owner is the person whose
answer it is, in base 36. The recipe says how a reply is made again: `?question`, `#digests` of fact
ids, or `!page` for one of the bot's own. A choice carries its own recipe; the one of the message
itself is spread over the other buttons, in order, because a hundred characters hold few questions.

Nothing in an id is trusted: facts are looked up again, permissions checked again when it is
pressed. Pure; imports model.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from bot.chat.limits import CUSTOM_ID, OPTION_TEXT, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.model.facts import FactBase

VERSION = "f1"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FORM = re.compile(r"f1:([a-z]):([0-9a-z]{1,13}):([0-9a-z]{0,3}):(.*)", re.DOTALL)
_DIGEST = 8
_LONGEST_FRAME = len("f1:a:") + 13 + len(":") + 3 + len(":")
PIECE = CUSTOM_ID - _LONGEST_FRAME
"""Characters of a recipe that one id holds."""


class Verb(StrEnum):
    """What pressing does."""

    ASK = "a"
    NONE = "n"
    PAGE = "p"
    LABEL = "l"
    SHOW = "s"
    CITE = "c"
    WRONG = "w"
    DELETE = "x"


_OF_THE_MESSAGE = frozenset(Verb) - {Verb.ASK, Verb.NONE}


@dataclass(frozen=True, slots=True)
class Press:
    """A press as its id tells it. `owner` is the asker's Discord id."""

    verb: Verb
    owner: int
    argument: str = ""
    recipe: str = ""

    def encode(self) -> str:
        """Write the id of the button."""
        return f"{VERSION}:{self.verb}:{_base36(self.owner)}:{self.argument}:{self.recipe}"

    @property
    def page(self) -> int:
        """The page meant, from 0."""
        return int(self.argument) if self.argument.isdecimal() else 0


def decode(custom_id: str) -> Press | None:
    """Read the press an id stands for; None if another version of the bot wrote it."""
    found = _FORM.fullmatch(custom_id)
    if found is None or found.group(1) not in set(Verb):
        return None
    verb, owner, argument, recipe = found.groups()
    return Press(Verb(verb), int(owner, 36), argument, recipe)


def spread(recipe: str, presses: Sequence[Press]) -> list[Press] | None:
    """Give each press a piece of the message's recipe; None where they can't hold all of it."""
    pieces = list(_pieces(recipe))
    if len(pieces) > len(presses):
        return None
    pieces += [""] * (len(presses) - len(pieces))
    return [replace(press, recipe=piece) for press, piece in zip(presses, pieces, strict=True)]


def _pieces(recipe: str) -> Iterator[str]:
    while units(recipe) > PIECE:
        # As many letters as surely fit: each takes one unit, or two.
        cut = PIECE if recipe.isascii() else PIECE // 2
        yield recipe[:cut]
        recipe = recipe[cut:]
    yield recipe


def gathered(custom_ids: Iterable[str]) -> str:
    """Put the message's recipe together again from all of its ids."""
    presses = (decode(custom_id) for custom_id in custom_ids)
    return "".join(p.recipe for p in presses if p is not None and p.verb in _OF_THE_MESSAGE)


def question_recipe(question: str) -> str:
    """Make a recipe that asks again."""
    return f"?{' '.join(question.split())}"


def facts_recipe(ids: Iterable[str]) -> str:
    """Make a recipe that shows these facts; empty for none."""
    digests = "".join(map(digest, ids))
    return f"#{digests}" if digests else ""


def choice_recipe(ask: str, facts: Sequence[str]) -> str | None:
    """Make a choice's recipe: its one fact, or else its question, or else its facts.

    None where nothing fits into the hundred characters that a line of a list holds; a button has
    a little less.
    """
    asking = question_recipe(ask)
    if len(facts) == 1:
        return facts_recipe(facts)
    if units(asking) <= OPTION_TEXT:
        return asking
    showing = facts_recipe(facts)
    return showing if 0 < len(showing) <= OPTION_TEXT else None


def digest(fact_id: str) -> str:
    """Shorten a fact's id to eight characters: 48 bits of its SHA-256."""
    return urlsafe_b64encode(sha256(fact_id.encode()).digest()[:6]).decode()


class Digests:
    """The facts of one base by their digests."""

    def __init__(self, base: FactBase) -> None:
        self._ids: dict[str, str] = {}
        held: tuple[Mapping[str, object], ...] = (base.figures, base.quotes, base.notes)
        for facts in held:
            self._ids.update((digest(fact_id), fact_id) for fact_id in facts)

    def resolve(self, digests: str) -> tuple[str, ...] | None:
        """Find the ids behind a row of digests; None if any fact is gone."""
        parts = [digests[at : at + _DIGEST] for at in range(0, len(digests), _DIGEST)]
        ids = [self._ids.get(part) for part in parts]
        return None if None in ids or not ids else tuple(one for one in ids if one is not None)


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits or "0"
