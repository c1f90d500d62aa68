"""Plain sentences that say of something named that it is the first, or the last, of all.

"A had the highest M", "G was the best of the ten at A", "the state with the lowest M was A",
"G came second at A". May import model and language.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.asking.comparison import NTH
from bot.language.asking.cue_words import SUPERLATIVE
from bot.language.asking.ordering import LOW_END
from bot.model.query import Query
from bot.regex import regex

_ASKING = frozenset({"ASKS", "WHY", "WHEN", "WHO_SAID", "SOURCE", "YES_NO"})
_WH = regex(r"\b(?:when|where|who|whom|whose|which|what|how|why)\b")
_LED = r"(?:(?:so|and|but|well|then|i think|in P ,?) )*(?:the )?"
_AT = r"(?: ,)?(?: (?:at|in|for|during|of) (?:the )?[AGP])*"
_TIP = rf"(?:most|fewest|least|best|worst|top|{SUPERLATIVE})"
_NTH = rf"(?:first|last|{NTH})"
_FIRST = regex(
    rf"{_LED}[AGMP](?: M)?{_AT} (?:\w+ly )?"
    r"(?:was|is|were|are|had|has|have|saw|recorded|got|came(?: out)?|gave|made|\w{3,}ed)"
    rf" (?:(?:at|on|with|its|their|the|by far|easily|all time|single|very|{NTH}) )*{_TIP}\b"
)
_OF_SO_MANY = regex(
    rf"{_LED}[AG](?: M)?{_AT} (?:was|is|were|are|had|has|have|came(?: out)?) (?:by far )?the "
    rf"(?:very )?{_TIP} (?:[M\w]+ )?(?:(?:of|among|out of) (?:all )?(?:the |these |those )?)N\b"
)
_IS_FIRST = regex(
    rf"{_LED}(?:(?:by far|single|{NTH}) )*(?:{_TIP} [GM](?: [GM])?|[GM] with the {_TIP} M){_AT} "
    rf"(?:was|is|were|came) (?:(?:in|at|from) )?(?:the )?[AG]{_AT}$"
)
_CAME = regex(
    rf"{_LED}[AG](?: M)?{_AT} (?:came|finished|ranked|placed|ended(?: up)?)(?: in)? "
    rf"(?:(?P<last>last|bottom)|{_NTH}|top)(?: place)?{_AT}(?: for M{_AT})?$"
)
_TOPS = regex(rf"{_LED}G (?:topped|led) (?:at |in )?(?:the )?A{_AT}$")
_LOWEST = regex(rf"\b(?!worst\b|poorest\b|weakest\b){LOW_END}\b")


def first_of_all(query: Query) -> Query:
    """The query, as a claim where it is such a sentence.

    How many they all are is no number that is claimed of one.
    """
    cues, bare = query.cues, query.bare
    if cues & _ASKING or query.slots.unknown or _WH.search(query.text):
        return query
    if "RANK" in cues and _FIRST.match(bare) and not _OF_SO_MANY.match(bare):
        return replace(query, cues=cues | {"CLAIM"})
    of_many = _OF_SO_MANY.match(bare)
    came = _CAME.match(bare)
    if not (of_many or came or _IS_FIRST.match(bare) or _TOPS.match(bare)):
        return query
    low = bool(came and came["last"]) or bool(_LOWEST.search(query.text))
    cues = cues - {"COMPARE", "RATE", "AVERAGE", "BELOW"} | {"CLAIM", "RANK"}
    numbers = () if of_many and len(query.numbers) == 1 else query.numbers
    return replace(query, cues=cues | ({"LOWEST"} if low else set()), numbers=numbers)
