"""A reply at the terminal: wrapped to the width, coloured and linked where the terminal can."""

from __future__ import annotations

import sys
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.language.shown import says
from bot.model.reply import Block, BlockKind, Citation, Reply
from bot.replies.text import (
    block_text,
    choices_lead,
    citation_text,
    helpline_text,
    plain_text,
    slots_text,
)

WIDEST = 96
"""Longer lines are hard to read, however wide the window."""


class Terminal:
    """Shows replies on one stream; plain text where it is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._console = Console(file=self._stream, highlight=False, soft_wrap=False)
        if self._console.width > WIDEST:
            self._console.width = WIDEST

    def show(self, reply: Reply) -> None:
        """Print a reply."""
        if not self._console.is_terminal:
            self._stream.write(plain_text(reply) + "\n")
            return
        self._print(reply.headline, "bold")
        for block in reply.blocks:
            self._block(block)
        for helpline in reply.helplines:
            self._print(f"• {helpline_text(helpline)}", "cyan")
        if lead := choices_lead(reply):
            self._print(lead, "")
        for choice in reply.choices:
            self._print(f"• {choice.label}", "")
        if slots := slots_text(reply):
            self._print(says.READ_AS.format(slots=slots), "dim")
        for citation in reply.citations:
            self._cite(citation)

    def explain(self, reply: Reply) -> None:
        """Print how the question was read, and which step decided."""
        rows = [f"step: {reply.step}", f"outcome: {reply.outcome}"]
        if reply.reason:
            rows.append(f"reason: {reply.reason}")
        for name, value in reply.read_as.items():
            rows.append(f"{name}: {value if isinstance(value, str) else ', '.join(value)}")
        if reply.facts:
            rows.append(f"facts: {', '.join(reply.facts)}")
        if reply.context:
            rows.append(f"beside: {', '.join(reply.context)}")
        for row in [*rows, *reply.explained]:
            self._print(f"  {row}", "dim")

    def _print(self, words: str, style: str) -> None:
        self._console.print(Text(words, style=style))

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.QUOTE:
            self._console.print(Padding(Text(block_text(block), style="italic"), (0, 0, 0, 2)))
        else:
            self._print(block_text(block), "yellow" if block.kind is BlockKind.CAVEAT else "")

    def _cite(self, citation: Citation) -> None:
        words = f"{says.SOURCES}: {citation_text(citation)}"
        text = Text(words, style="blue")
        text.stylize(f"link {citation.url}", len(f"{says.SOURCES}: "))
        self._console.print(text)
