"""Finding what can be checked in somebody's message, and one reply to all of it. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.chat.limits import clip
from bot.language.shown import discord_words as words
from bot.model.reply import Block, BlockKind, Outcome, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 5
"""Statements looked at in one message."""

_QUOTED = re.compile(r"[“\"]([^“”\"]{25,1000})[”\"]")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[\"“'(]?[A-Z0-9])|\n+")
_SHOWN = 150


def statements(text: str) -> list[str]:
    """Part a message into statements; words in quotation marks stay together."""
    found: list[str] = []
    end = 0
    for quote in _QUOTED.finditer(text):
        before = list(_sentences(text[end : quote.start()]))
        # Who is said to have said it stands just before the quotation, or after it.
        lead = before.pop() if before and not before[-1].endswith((".", "!", "?")) else ""
        found += before
        found.append(f"{lead} {quote.group()}".strip())
        end = quote.end()
    found += _sentences(text[end:])
    return found[: MOST * 4]


def _sentences(text: str) -> Iterator[str]:
    for part in _SENTENCE.split(text):
        line = " ".join(part.split())
        if len(line) > 3:
            yield line


def together(checked: Sequence[tuple[str, Reply]]) -> Reply:
    """Make one reply of the replies to several statements."""
    if len(checked) == 1:
        return checked[0][1]
    blocks: list[Block] = []
    caveats: dict[Block, None] = {}
    for statement, reply in checked:
        blocks.append(Block(BlockKind.QUOTE, clip(statement, _SHOWN)))
        blocks.append(Block(BlockKind.TEXT, reply.headline))
        blocks += (block for block in reply.blocks if block.kind is not BlockKind.CAVEAT)
        caveats |= dict.fromkeys(block for block in reply.blocks if block.kind is BlockKind.CAVEAT)
    return Reply(
        Outcome.ANSWER,
        headline=words.claims_found(len(checked)),
        blocks=(*blocks, *caveats),
        facts=tuple(dict.fromkeys(one for _, reply in checked for one in reply.facts)),
        citations=tuple(dict.fromkeys(one for _, reply in checked for one in reply.citations)),
        step="claims",
    )
