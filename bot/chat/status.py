"""How the bot is doing, for /status. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.limits import clip
from bot.chat.markup import escaped
from bot.language.shown import discord_words as words

_PROBLEMS = 10
_LONGEST = 150
"""Ten of these stay within one message even if every character is escaped."""


@dataclass(frozen=True, slots=True)
class Health:
    """What is in use, since when, and what is wrong."""

    revision: str
    facts: int
    loaded: str
    problems: tuple[str, ...] = ()

    def text(self, version: str, *, details: bool) -> str:
        """Say it; the problems themselves only with `details`."""
        lines = list(
            words.status_lines(version, self.revision, self.facts, self.loaded, len(self.problems))
        )
        if details and self.problems:
            lines.append(words.STATUS_PROBLEMS)
            lines += [escaped(clip(problem, _LONGEST)) for problem in self.problems[:_PROBLEMS]]
            rest = len(self.problems) - _PROBLEMS
            lines += [words.and_more(rest)] if rest > 0 else []
        return "\n".join(lines)
