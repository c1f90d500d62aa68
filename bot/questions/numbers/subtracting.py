"""Whether the count of one period is taken from that of another: "this year less the last".

That is a difference over time, and not what is left of a place without another. Imports nothing of
the bot.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.regex import regex

_TIME = (
    r"(?:P(?: P)*|(?:earlier|later|older|newer|previous|preceding|prior|second|first|latest|last|"
    r"current) (?:one|year|figure|number|count|total|value|A|M)\b|one before)"
)
_SMALL = (
    r"(?:(?:the|of|in|for|at|with|from|those|that|one|its|their|s|A|M|"
    r"figures?|counts?|numbers?|totals?|values?) )*?"
)
_TAKE = (
    r"(?:subtract|deduct|knock|remove|tak|took|strip|minus)(?:e|es|s|ed|ing|ping|ped)?"
    r"(?: (?:away|off|out))?"
)
_LESS = r"(?:minus|less|takeaway|(?:subtract|deduct)(?:ing)?|(?:take|knock|taking)(?: away| off))"
_APART = regex(
    rf"\b{_TIME} {_SMALL}{_LESS} {_SMALL}{_TIME}|"
    rf"\b{_TAKE} {_SMALL}{_TIME} {_SMALL}(?:(?:away|off|out) )?(?:from|off|of) {_SMALL}{_TIME}"
)
SIGNS = regex(
    r"\b(?:minus|less|tak(?:e|es|en|ing|eaway)|took|subtract|deduct|knock|remov)",
    has="minus|less|tak|took|subtract|deduct|knock|remov",
)
"""Words without which nothing is taken from anything."""


def between_periods(
    words: Sequence[str],
    line: str,
    times: Collection[int],
    areas: Collection[int],
    names: Collection[int],
) -> bool:
    """Whether one period is taken from another, by the words that are times, areas and names."""
    if SIGNS.search(line) is None:
        return False
    marked = (
        "P" if at in times else "A" if at in areas else "M" if at in names else word
        for at, word in enumerate(words)
    )
    return bool(_APART.search(" ".join(marked)))
