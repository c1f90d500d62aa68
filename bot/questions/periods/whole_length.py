"""All the years of a base, told by how many they are: "over the decade", "across the four years".

May import language.
"""

from __future__ import annotations

from bot.regex import regex

_COUNTED = {
    word: number
    for number, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}
_SO_LONG = regex(
    r"\b(?:over|across|throughout|during|through|in|of|for) (?:the|all(?: the)?|these|those) "
    rf"(?:whole |entire |full )?(?:decade|(?P<years>\d\d?|{'|'.join(_COUNTED)}) years)\b"
    r"(?! (?:to|from|before|after|since|until)\b)",
    has="decade|years",
)
_DECADE = 10


def names_all(line: str, held: int) -> bool:
    """Whether as many years are named as are `held`."""
    told = _SO_LONG.search(line)
    if told is None:
        return False
    years = told["years"]
    return held == (_COUNTED.get(years) or int(years) if years else _DECADE)
