"""How an order is asked for: from which end, how many places of it, and which one.

Whether much of something is good or bad is told by the everyday words of its name, of no subject:
the worst mortality is the highest, the worst life expectancy the lowest. Imports families of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.asking.comparison import NTH
from bot.language.families import OPPOSITES, family
from bot.regex import regex

_PLACES = {
    word: place
    for place, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), start=2
    )
}
_NUMBERS = {
    word: number
    for number, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}
_END = (
    r"(?:most|least|best|worst|top|bottom|highest|lowest|fewest|biggest|largest|smallest|greatest|"
    r"\w{3,}est)\b"
)
LOW_END = (
    r"(?:worst|weakest|lowest|smallest|fewest|least|poorest|slowest|quietest|shortest|cheapest|"
    r"lightest|coldest|coolest|driest|dullest|calmest)"
)
"""Words for the low end of what is counted or measured."""
_LOWEST = regex(rf"{LOW_END}$")
_EXTREME = regex(r"(?!(?:lat|earli|old|new)est)\w{3,}est$")


def end_of(words: Iterable[str]) -> str | None:
    """Which end of an order one of these words is for: "low" of "coldest", "high" of "hottest"."""
    named = next((word for word in words if _EXTREME.match(word)), None)
    return named and ("low" if _LOWEST.match(named) else "high")


_NTH = regex(
    rf"\b({NTH})[ -](?:from (?:the )?)?{_END}|"
    rf"\b(?:c[ao]mes?|finish(?:es|ed)?|ranks?|ranked) (?:\w+ )?({NTH})\b|\bin ({NTH}) place\b"
)
_ALONE = regex(
    rf"(?:(?:and|but|so|ok|then|or) )*(?:(?:whats|whos|what|who|which)(?: one)? )?"
    rf"(?:(?:is|are|was|were|came|comes|about|had) )?(?:in |the )*(?P<place>{NTH})(?: one| place)?"
)
"""A place in an order that was told of just before: "and the third?", "who was second?"."""
_COUNT = rf"(\d\d?|{'|'.join(_NUMBERS)})"
_MANY = regex(
    rf"\b{_COUNT} (?!per ?cent|of\b){_END}|"
    rf"\b(?:top|bottom|best|worst|(?!lat|old|new|earli|rec)\w{{2,}}est) {_COUNT}\b|"
    rf"\b{_COUNT} (?:\w+ )?(?:with|having|(?:that|which|who) (?:have|has|had)) (?:the )?{_END}"
)
_GRADED = regex(r"\b\w{3,}e(?:r|st)\b")
"""Words that set one against others: "colder", "driest"."""
_GOOD_OR_BAD = regex(r"\b(worst|worse)\b|\b(?:best|better)\b")

_BAD = frozenset(
    family(word)
    for word in (
        "death die killed mortality injury casualty victim crime offence theft violence abuse "
        "murder homicide killing assault attack rape robbery burglary arson arrest prison "
        "fraud accident collision crash fire disease illness infection cancer suicide poverty "
        "poor hunger homeless unemployed unemployment jobless redundancy debt loss deficit "
        "complaint cancelled cancellation delay delayed late lateness waiting wait queue "
        "failure failed fault defect error mistake absence absent truancy exclusion dropout "
        "vacancy shortage overcrowded overcrowding pollution emission waste litter leak spill "
        "flood drought damage eviction arrears bankruptcy insolvency closure divorce overdue "
        "missed obesity smoking"
    ).split()
)
_GOOD = frozenset(
    family(word)
    for word in (
        "expectancy lifespan survival recovered cured income earnings rich wealth wealthy gdp "
        "profit employment employed literacy literate educated graduate pass passed success "
        "successful satisfaction satisfied happy happiness approval trust safety safe punctual "
        "punctuality reliable reliability timely recycled recycling vaccinated vaccination "
        "immunised turnout attendance coverage access quality medal win won solved detected "
        "clean growth improvement yield harvest crop"
    ).split()
)
_IN_TIME = regex(r"\bon time\b|\b(?:within|inside) (?:\w+ ){1,3}(?:weeks|days|hours|minutes)\b")


def much_is(names: Iterable[str]) -> str | None:
    """Whether much of what is called so is "good" or "bad"; the first of its names that tells."""
    for name in names:
        said = name.lower()
        words = {family(word) for word in re.findall(r"[a-z]+", said)}
        if words & _BAD:
            return "bad"
        if words & _GOOD or _IN_TIME.search(said):
            return "good"
    return None


def downwards(text: str, names: Iterable[str]) -> bool | None:
    """Whether "worst", "better" or "colder" means little of what is called so; None if untold."""
    judged = _GOOD_OR_BAD.search(text)
    if judged is None:
        return _little_of(text, names)
    much = much_is(names)
    return much == ("good" if judged[1] else "bad") if much else None


def _little_of(text: str, names: Iterable[str]) -> bool | None:
    """Whether a quality is compared by that is little of what is measured: "driest", of rain."""
    said = {OPPOSITES.get(family(word)) for word in _GRADED.findall(text)} - {None}
    called = {family(word) for name in names for word in name.lower().split()} if said else set()
    return True if said & called else None


def place(text: str) -> int | None:
    """The place in an order that is asked for: 2 for "second highest"."""
    found = _NTH.search(text)
    found = found or _ALONE.fullmatch(text.rstrip(" ?.!"))
    if found is None:
        return None
    word = next(filter(None, found.groups()))
    return _PLACES.get(word) or int(re.sub(r"\D", "", word))


def continues(text: str) -> bool:
    """Whether a text is nothing but a place in the order told of before it."""
    return bool(_ALONE.fullmatch(text.rstrip(" ?.!")))


def places(text: str) -> int | None:
    """How many places of an order are asked for: 3 for "the three biggest", "top 3"."""
    found = _MANY.search(text)
    if found is None:
        return None
    word = found[1] or found[2] or found[3]
    return _NUMBERS.get(word) or int(word)


def of_all(text: str) -> bool:
    """Whether all of them are to be put in order, and not the first few: "rank the months"."""
    return bool(_OF_ALL.search(text)) and places(text) is None


_OF_ALL = regex(
    rf"\b(?:rank|order|sort|arrange) (?:(?:all|of|the|these|those|your) )+(?:{_COUNT} )?\w+s\b"
)


def both_ends(text: str) -> str | None:
    """Which end is named first where both are asked for: "high" of "the best and the worst"."""
    found = _BOTH_ENDS.search(text)
    if found is None:
        return None
    low, other = (bool(_LOW_TIP.match(found[end])) for end in ("one", "other"))
    return None if low is other else "low" if low else "high"


_LOW_TIP = regex(rf"(?:{LOW_END}|bottom|trough)$")
_TIP = r"(?:most|least|best|worst|top|bottom|peak|trough|(?!(?:lat|earli|old|new)est)\w{3,}est)"
_BOTH_ENDS = regex(
    rf"\b(?P<one>{_TIP})\b(?: (?!and |or |than )\w+){{0,3}},? (?:and|or) "
    rf"(?:(?!and |or )\w+ ){{0,4}}?(?P<other>{_TIP})\b",
    has=" and | or ",
)
