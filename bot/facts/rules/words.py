"""Words that a base should not use in its own voice. Quotes keep the speaker's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.facts.entries import texts
from bot.facts.problems import Problem, warning
from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.held import Held

_BETTER = {
    "soared": "rose",
    "soaring": "rising",
    "skyrocketed": "rose",
    "rocketed": "rose",
    "exploded": "rose",
    "plummeted": "fell",
    "epidemic": "rise",
    "child porn": "child sexual abuse material",
    "child pornography": "child sexual abuse material",
    "kiddie porn": "child sexual abuse material",
    "sex with a minor": "sexual abuse of a child",
    "child prostitute": "sexually exploited child",
    "underage woman": "child",
}
_WORDS = regex(rf"\b({'|'.join(sorted(_BETTER, key=len, reverse=True))})\b", re.IGNORECASE)
_OWN_VOICE = {
    "measures": ("name", "short", "base", "caveat"),
    "notes": ("title", "text"),
    "not_held": ("what",),
    "figures": ("base", "caveat"),
    "areas": ("note",),
    "releases": ("note",),
    "helplines": ("says",),
}


def own_words(held: Held) -> Iterator[Problem]:
    """Report words that alarm, or that misname the harm."""
    for section, keys in _OWN_VOICE.items():
        for entry in held.entries[section]:
            for key in keys:
                node = entry.nodes.get(key)
                for text in texts(node) if node is not None else ():
                    for word in _WORDS.findall(text.value):
                        hint = f"write '{_BETTER[word.lower()]}', or quote who says so"
                        yield warning(text.at, "loaded-word", f"'{word}' is a loaded word", hint)
