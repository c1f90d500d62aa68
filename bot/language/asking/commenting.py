"""How people say what they think of what they just stated: "…, that's tiny", "…, no joke".

Patterns run over normalised text, with its marks. Imports nothing but the compiling of patterns.
"""

from __future__ import annotations

from bot.regex import regex

_LED = r"(?:(?:so|and|but|lol|omg|wow|honestly|frankly|well|come on|like|i mean),? )*"
_BE = r"(?:'?s| is| was| seems?| sounds?| looks?| feels?| must be| has to be)"
_COMMENT = (
    rf"{_LED}(?:(?:that|this|it|which){_BE}"
    r"(?! (?:it|that|this|there|what|how|who|true|so|right)\b)|"
    r"(?:all |pure |just |only |mere )?(?:no|zero) (?:need|cause|reason|point|joke|kidding|lie|"
    r"doubt|question|exaggeration|biggie|wonder|big deal|less|surprise|"
    r"\w+ (?:needed|necessary|required))\b|"
    r"(?:not|hardly|barely|scarcely) (?:worth|much|many|an?|the|even|bad|great|good|exactly|"
    r"really|that|so|very|something|anything|surprising)\b|"
    r"(?:nothing|something) to\b|what an? (?!\w+ (?:is|was|of)\b)|"
    r"(?:so )?why (?:all )?the \w+(?: lol)?[\s?!.]*$|what'?s (?:all )?the \w+ (?:all )?about\b|"
    r"(?:all|just|pure|mere|only) (?:an? )?(?:\w+ )?\w+[\s?!.]*$)"
)
COMMENT = regex(_COMMENT)
"""The start of a sentence that only says what is thought of another."""
_AFTER = regex(
    rf"(?:[,;:!-]\s*|\.+\s+|\s(?=so why |thats |that's |no joke|no kidding))(?={_COMMENT})"
)


def comment_after(piece: str) -> int:
    """Where what is thought of a statement begins after it; 0 where nothing is."""
    found = _AFTER.search(piece)
    return found.end() if found else 0
