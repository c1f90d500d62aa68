"""The README's transcripts, made by running what they show.

python -m tests.readme          writes them anew
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

README = Path(__file__).parent.parent / "README.md"
WIDTH = 92
_TRANSCRIPT = re.compile(
    r"(?<=```console\n)\$ footnote (?P<words>[^\n]+)\n(?P<said>.*?)(?=```)", re.DOTALL
)


def transcripts() -> Iterator[tuple[str, str]]:
    """The words after `footnote` of each command shown, with what it is said to print."""
    for found in _TRANSCRIPT.finditer(README.read_text(encoding="utf-8")):
        yield found["words"], found["said"]


def printed(words: str) -> str:
    """What `footnote` prints for these words."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main(shlex.split(words))
    return out.getvalue()


def wrapped(text: str) -> str:
    """Lines cut to the README's width; an address is never cut."""
    return "".join(
        textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False) + "\n"
        for line in text.splitlines()
    )


def rewrite() -> None:
    """Put what the commands print now into the README."""

    def anew(found: re.Match[str]) -> str:
        return f"$ footnote {found['words']}\n{wrapped(printed(found['words']))}"

    text = README.read_text(encoding="utf-8")
    README.write_text(_TRANSCRIPT.sub(anew, text), encoding="utf-8")


if __name__ == "__main__":
    rewrite()
