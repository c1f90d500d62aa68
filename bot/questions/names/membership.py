"""Groups asked for within one another, of which no figure can tell. May import model.

"How much of A was B?" names two groups and asks for one that is part of the other; "is B part of
A?" asks for no number at all.
"""

from __future__ import annotations

from bot.model.query import Query
from bot.regex import regex

_IN = (
    r"(?:part|in|inside|within|among|amongst|counted|included|one|classed|treated|"
    r"(?:an? )?(?:kind|sort|type|form)s?)"
)
_BELONGS = regex(
    r"^(?:and |so |but )?(?:is|are|was|were) (?:the )?G (?:and G |or G |, )*(?:\w+ ){0,3}?"
    rf"{_IN}\b.*\bG\b|"
    r"^(?:do|does|did|can) (?:the |your )?G (?:\w+ ){0,3}?"
    r"(?:include|contain|cover|count|take in|mean)\b"
)
_WITHIN = regex(
    r"\b(?:of|from|within|in|out of) (?:the |all |your )*G\b.* "
    r"(?:was|were|is|are|came|comes|come) (?:\w+ ){0,2}?G\b|"
    r"\bG (?:M )?(?:is|was|are|were|went) (?:in|into|within|inside) (?:the )?G\b|"
    r"\bG (?:without|excluding|except(?: for)?|but not|not counting|apart from|other than|minus|"
    r"less|bar|barring|leaving out) (?:the )?G\b"
)

_USERS = regex(
    r"\b(?:how many|(?:share|percentage|proportion|part|number) of|per ?cent of) (?:[\w]+ ){0,2}?"
    r"\w+ (?:(?:now|actually|currently|already|\w+ly) )?(?:use|have|own|play|has|are on|are using|"
    r"go on|log into) (?:an? |the |their own )?G\b"
)
_PERSONS = regex(
    r"\b(?:many|of) (?:\w+ ){0,2}?(?:people|persons|child|children|kids?|teens?|teenagers?|"
    r"youngsters?|adults?|pupils?|students?|women|men|girls?|boys?|parents?|families|households|"
    r"users?|members?)\b"
)
"""Those who use something are counted: "how many kids have B"."""
_IN_NUMBER = regex(
    r"^(?:and |so |but )?(?:(?:is|are|was|were) (?:the )?G (?:(?:also|even|not|counted|included) )*"
    rf"(?:{_IN}|one) (?:(?:of|in) )?(?:the |that |this |your )?N|"
    r"(?:do|does|did) (?:the |that |this |your )?N (?:figure |share |\w+ly |also |even )*"
    r"(?:include|contain|cover|count|take in) G)(?: too| as well| at all)?$"
)

_FIGURES = frozenset(
    "M percentage per cent share proportion figure figures number numbers count list total "
    "statistic stat article one group groups".split()
)
_INCLUDED = frozenset(
    "include includes included including contain contains cover covers covered count counted "
    "mention mentions mentioned name named list listed among amongst part have on".split()
)
_DATA = frozenset("figure figures number numbers data dataset statistics stats table".split())
_FOUND_IN = frozenset("in among amongst part mention mentions name list".split())
_BESIDE = frozenset(
    "is are was were do does did has have had and so but the that this those these your its there "
    "A N G in of on for from with about too as well at all even also it them".split()
)
"""What else such a question is made of."""
_IN_DATA = frozenset().union(_FIGURES, _INCLUDED, _BESIDE, _DATA) | frozenset(
    "turn turns up show shows appear appears come comes feature features figure any ever here "
    "these those app apps being been you used".split()
)

_SET_AGAINST = frozenset({"COMPARE", "DIFFERENCE", "TIMES"})
"""Signs that the groups are set against each other: "how far ahead of A was B?"."""


def asks_if_part(query: Query) -> bool:
    """Whether it is asked if one group is part of another: no number is an answer to that."""
    return bool(_BELONGS.search(query.bare))


def asks_of_number(query: Query) -> bool:
    """Whether it is asked if a number is of a group: "does the 70 per cent include B?"."""
    return bool(query.slots.by and len(query.numbers) == 1 and _IN_NUMBER.search(query.bare))


def asks_of_place(query: Query) -> bool:
    """Whether it is asked if a place's figure is of a group: "is B on the list for A?"."""
    words = query.bare.split()
    if "YES_NO" not in query.cues or not (query.slots.by and query.slots.areas) or query.numbers:
        return False
    named = not _INCLUDED.isdisjoint(words[1:]) or "one of the" in query.bare
    return named and _FIGURES.union(_INCLUDED, _BESIDE).issuperset(words)


def asks_of_data(query: Query) -> bool:
    """Whether it is asked if the figures are of a group at all: "does B turn up in your data?"."""
    words = query.bare.split()
    slots = query.slots
    if "YES_NO" not in query.cues or len(slots.by) != 1 or query.numbers:
        return False
    if slots.areas or slots.places or slots.periods or slots.when:
        return False
    told = _DATA.intersection(words) and not _FOUND_IN.isdisjoint(words)
    named = told or not _INCLUDED.isdisjoint(words[1:]) or "G counted" in query.bare
    return bool(named) and _IN_DATA.issuperset(words)


def asks_within(query: Query) -> bool:
    """Whether a number is asked of one group within another, or of what is left of it.

    Or of those who use what a group is of, where what is done with it is counted.
    """
    if not query.slots.measures and _USERS.search(query.bare) and _PERSONS.search(query.text):
        return True
    if query.cues & _SET_AGAINST or len({group for group, _ in query.slots.by}) > 1:
        return False
    return bool(_WITHIN.search(query.bare))
