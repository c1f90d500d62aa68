"""Whether a question asks for the cause of something strange: "why did X go up?".

A strange word elsewhere tells who asks, or how it is to be told. May import model and language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from bot.language.asking.movement import FALL, RISE
from bot.language.asking.speaking import SAYS
from bot.language.common import SMALL
from bot.language.english import ENGLISH
from bot.language.words import CUE_WORDS, FUNCTION, ORDINARY, stem
from bot.model.query import Query
from bot.regex import regex

_MOVES = rf"(?:{RISE}|{FALL}|(?:an? |the )?trend)"
_COUNTS = r"(?:M|numbers?|figures?|counts?|totals?|cases|rates?|stats|statistics)"
_OF = r"(?:in|of|for|by|with|involving|among|amongst|against|on|to|behind|that|who)"
_CAUSES = r"(?:causes?|reasons?|explanations?|factors?|theor(?:y|ies))"
_MANY = r"(?:so (?:many|much|few|little|often)|many|more|fewer|less)"
_CAUSED = r"(?:made|makes|led to|drove|got|caused|causes|causing|prompted|forced|sparked|explains)"
_NEXT = r"(?!(?:to|for|with|my|our|as|if)\b)\w+"
_PART = regex(
    rf"\bX {_COUNTS}(?!\w)|\bwhy (?:\w+ ){{0,3}}?X\b|"
    rf"\bwhat (?:made|makes|led|drove|got|caused|prompted|forced) (?:\w+ ){{1,5}}?X\b|"
    rf"\b(?:{_MOVES}|{_COUNTS}) (?:\w+ ){{0,2}}?{_OF} (?:{_NEXT} ){{0,3}}?X\b|"
    rf"\b{_CAUSES} (?:of|for|behind) (?:{_NEXT} ){{0,3}}?X\b|"
    rf"\bwhy (?:\w+ ){{1,3}}?{_MANY} (?:{_NEXT} )?X\b"
)
"""A strange word, marked X, that is counted, is asked the cause of, or narrows what is."""
_MOVE = regex(rf"\b(?:{_MOVES}|{_COUNTS})(?!\w)")
_BACK = frozenset("it this that these those they he she i we you why what how which who".split())
_NEAR = 4
"""Words up to which a strange word may be what is said to move."""


def explains_strange(query: Query) -> bool:
    """Whether any strange word is part of what is to be explained."""
    unknown = query.slots.unknown
    counts = "HOW_MANY" in query.cues  # "how many led to X"
    strange = (word for word in unknown if {word, stem(word)}.isdisjoint(GENERAL))
    return any(counts or " " in word or _explained(word, query.bare) for word in strange)


def _explained(word: str, bare: str) -> bool:
    """Whether a word stands where what rises or is counted does, or where it is narrowed."""
    words = ["X" if one == word else one for one in bare.split()]
    if _PART.search(" ".join(words)):
        return True
    if "X" not in words:
        return False
    rest = " ".join(words[words.index("X") + 1 :])
    moved = _MOVE.search(rest)
    between = rest[: moved.start()].split() if moved else ()
    return bool(moved) and len(between) <= _NEAR and _BACK.isdisjoint(between)


def explains_other(query: Query, own: Callable[[str], bool]) -> bool:
    """Whether what is explained is told in English words alone that the base has no use for.

    "Why do so many people move", "what caused the great depression": no word of it need be
    strange. `own` tells whether a word is one of what causes are held of.
    """
    return any(_of_other(thing, own) for thing in _things(query.bare))


def _things(bare: str) -> Iterator[list[str]]:
    """What is said to have moved or to be so much, and what is asked the cause of."""
    for leads in _LEADS:
        for led in leads.finditer(bare):
            words = bare[led.end() :].split()
            while words and words[0] in _DETERMINERS:
                words.pop(0)
            thing = list(takewhile(_goes_on, words))
            moves = words[len(thing) : len(thing) + 1]
            # "What explains the welcome fall": what stands before it tells how it was.
            yield [] if led.lastgroup and moves and _MOVE.match(moves[0]) else thing


def _goes_on(word: str) -> bool:
    return word not in _ENDS and word not in FUNCTION and not _MOVE.fullmatch(word)


def _of_other(thing: list[str], own: Callable[[str], bool]) -> bool:
    if any(word in _NAMED or own(word) for word in thing):
        return False
    return any(len(word) > 1 and {word, stem(word)}.isdisjoint(GENERAL) for word in thing)


_WHY_DOES = r"\b(?:why|how come) "
_LEADS = (
    regex(
        rf"{_WHY_DOES}(?:do|does|did|is|are|was|were|has|have|had) |"
        rf"(?P<caused>\bwhat {_CAUSED} )|\b{_CAUSES} (?:of|for|behind) |"
        rf"\b(?:{_MOVES}|numbers?) (?:in|of|for|among) "
    ),
    regex(rf"{_WHY_DOES}(?:(?![MG]\b)\w+ ){{0,3}}?{_MANY} "),
)
"""What stands before the thing that is explained."""
_DETERMINERS = frozenset("the a an such all these those this that any so many much".split())
_ENDS = frozenset("A P N ,".split())
_NAMED = frozenset("M G".split())
GENERAL = CUE_WORDS | frozenset(
    """
    number figure count total stat statistic data rate levels result amount case report level
    recorded reported registered logged official published overall latest recent recently current
    sudden suddenly big bigger huge massive sharp steep high higher highest low lower large larger
    great greater small smaller bad worse steady rapid dramatic local national last past first year
    month time way thing stuff problem issue situation picture trend change difference rise jump
    increase happen happening happened going gone go went getting got get keep kept keeps people
    reason cause explanation please exactly think say said
    """.split()
)
"""What may be said of any count: no such word tells what is counted."""


def asks_of_deed(query: Query) -> bool:
    """Whether it asks why one who speaks did something, which is no cause of what is counted."""
    return bool(query.slots.speakers and _ACTS.search(query.bare))


_ACTS = regex(
    r"\b(?:why|how come|what (?:made|led|prompted|caused|got)) (?:did|does|do|has|have|had)? ?"
    r"(?:the )?(?:[AM] )+(?:police |force |to )*(?!(?:"
    rf"{SAYS}|links?|linked|points?|puts?|attributes?|attributed|expects?|sees?|seen|saw|feels?|"
    r"finds?|found|wants?|calls?|called|describes?|records?|recorded|counts?|counted|logs?|"
    r"logged|registers?|reports?|reported|has|have|had|gets?|got|goes|go|gone|been|be|keeps?|"
    r"ends?|needs?|is|are|was|were|and|or|in|of|on|not|still|now|such|so|more|less|most|many)\b)"
    r"[a-z]{3,}"
)
"""Neither saying, wanting nor counting is such a deed."""


def asks_of_matter(query: Query) -> bool:
    """Whether it asks why something else is so than that there is so much of what is counted.

    "Why do the children there talk to strangers", "why is it no crime".
    """
    found = _WHY.search(query.bare)
    if found is None or query.cues & _CHANGES or _LEVEL.search(query.bare):
        return False
    told = (word for word in found[1].split() if {word, stem(word)}.isdisjoint(SMALL))
    return bool(_STATUS.match(found[1])) or any(map(_spelt_right, told))


_WHY = regex(r"\b(?:why|how come)\b(.*)")
_STATUS = regex(
    r" (?:is|isnt|are|arent|was|wasnt|were|werent) (?!(?:there|nobody|none|no one)\b)"
    r"(?:\w+ ){0,6}?(?:an?|no) (?:\w+ )?M\b"
)
"""Something is said to be of a kind: "why is M with a M still not a M"."""
_LEVEL = regex(
    r"\b(?:many|so (?:much|few|little|often|high|low|big|large|bad|frequent)|"
    r"(?:that|this|too) (?:much|high|big|large)|such an?|lots?|loads|more|most|less|fewer|"
    r"higher|bigger|worse|worst|happen\w*|go(?:es|ing)? on|occurs?|occurring|numbers?|figures?|"
    r"counts?|totals?|common|rife|widespread|N)\b"
)
"""How much there is of it, or that there is any."""
_CHANGES = frozenset({"RISE", "FALL", "CHANGE", "COMPARE", "WRONG_WAY", "TIMES"})


def _spelt_right(word: str) -> bool:
    """Whether a word is an English one, or a form of one: any other may be misspelt."""
    one = stem(word)
    bare = (word, one, *(one.removesuffix(end) for end in ("ing", "ed", "er", "ly")))
    forms = {*bare, *(f"{one}e" for one in bare)}
    return not (ENGLISH.isdisjoint(forms) and ORDINARY.isdisjoint(forms))
