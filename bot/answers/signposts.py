"""Whom to turn to: fixed words and helplines, by the kind of need or by a helpline's own name.

May import model and language. A facts file says which helpline is for which kind of need.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.answers import compose
from bot.language.distress import Kind, Need
from bot.language.normalise import normalise
from bot.language.shown import says
from bot.model.facts import Helpline
from bot.model.reply import Block, Outcome, Reply
from bot.questions.names.vocabulary import words_of
from bot.regex import regex

MOST = 6
_FOR_ANYBODY = (Kind.CHILDREN, Kind.PARENTS)
"""Whose helplines are named where nobody is in trouble, and it isn't said for whom they are."""
_GENERIC = frozenset({"helpline", "the"})


class Signposts:
    """The helplines of one base, and how each is called."""

    def __init__(self, helplines: Sequence[Helpline]) -> None:
        self._lines = tuple(helplines)
        self._named = tuple((line, _called(line)) for line in helplines)

    def answer(self, need: Need, text: str) -> Reply | None:
        """Words and helplines for a need; None where a calm question finds no helpline held."""
        kinds = [kind for kind in need.kinds if kind is not Kind.ABROAD]
        leading = kinds[0] if kinds else Kind.CHILDREN
        if leading is Kind.ANYBODY:
            return self._to_anybody(text)
        abroad = Kind.ABROAD in need.kinds
        lines = self._for(kinds or [leading], abroad=abroad)
        blocks = [] if leading is Kind.DANGER else [compose.text(says.SUPPORT_EMERGENCY)]
        blocks += [compose.text(says.SUPPORT_ABROAD)] if abroad else []
        blocks.append(compose.text(says.SUPPORT_LINES if lines else says.SUPPORT_NONE))
        return _reply(leading, blocks, lines)

    def _to_anybody(self, text: str) -> Reply | None:
        lines = self.named(text) or self._for(_FOR_ANYBODY, abroad=False)
        return (
            _reply(Kind.ANYBODY, [compose.text(says.SUPPORT_EMERGENCY)], lines) if lines else None
        )

    def named(self, text: str) -> list[Helpline]:
        """The helplines that a text calls by their names."""
        plain = _plain(text)
        return [line for line, called in self._named if called.search(plain)]

    def _for(self, kinds: Iterable[Kind], *, abroad: bool) -> list[Helpline]:
        """The helplines for the kinds of need, those of the leading kind first."""
        elsewhere = [line for line in self._lines if Kind.ABROAD in line.helps]
        wanted = (*kinds, Kind.DANGER)
        here = [line for kind in wanted for line in self._lines if kind in line.helps]
        chosen = [*elsewhere, *here] if abroad else here
        return list({line.name: line for line in chosen}.values())[:MOST]


def _called(line: Helpline) -> re.Pattern[str]:
    """What a helpline is called: its name, "nspcc" of "NSPCC helpline", or its number."""
    plain = _plain(line.name).split()
    words = [word for word in plain if word not in _GENERIC] or plain
    names = [" ".join(words), *([_plain(line.phone)] if line.phone else [])]
    return regex(rf"\b(?:{'|'.join(map(re.escape, names))})\b")


def _plain(text: str) -> str:
    return " ".join(words_of(normalise(text)))


def _reply(leading: Kind, blocks: Sequence[Block], lines: Sequence[Helpline]) -> Reply:
    return Reply(
        Outcome.SUPPORT,
        says.SUPPORT[leading],
        blocks=tuple(blocks),
        helplines=tuple(lines),
        step="trouble",
    )
