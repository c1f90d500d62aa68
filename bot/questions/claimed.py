"""Whether a query states something to be checked. May import model, language and this room."""

from __future__ import annotations

from bot.language.asking import ordering
from bot.language.asking.denial import is_level
from bot.language.asking.movement import FLAT
from bot.model.query import Query
from bot.questions.numbers.denying import denies, limits_denied
from bot.questions.numbers.limits import asks_beyond
from bot.questions.part_moved import part_moved
from bot.questions.shape import asks_rule, crosses, other_end
from bot.regex import regex


def is_claim(query: Query) -> bool:
    """Whether the question states something to be checked, rather than asking for it."""
    cues = query.cues | ({"CLAIM"} if declares(query) else set())
    level = "CLAIM" in cues and is_level(query.bare)
    if (
        crosses(query)
        or other_end(query)
        or ("DIFFERENCE" in cues and not (query.numbers or level))
        or part_moved(query)
    ):
        return False
    placed = (1, ordering.places(query.text)) if "RANK" in cues else ()
    if placed and all(v.number in placed or v.text == "most" for v in query.numbers):
        return False  # "is A number one?", "the one with most first", "top three"
    compared = level or "COMPARE" in cues or ("CLAIM" in cues and cues & {"RISE", "WRONG_WAY"})
    asked = {"WHY", "SOURCE"} if _TAGGED.search(query.bare) else {"ASKS", "WHY", "SOURCE"}
    if cues & asked or not (query.numbers or compared):
        return False
    if not query.numbers and _CAUSAL.search(query.text):
        return False  # what made it rise is stated, not that it rose
    stated = any(value.text != "most" for value in query.numbers)
    either = "EITHER" in cues and not _THAN_EITHER.search(query.bare)
    if (either and not stated) or _OPEN.search(query.bare) or asks_rule(query):
        return False
    if denies(query) and limits_denied(query) is None:
        return False  # a number denied as it stands: there is no verdict on such
    if "RANK" in cues and _PUT_IN_ORDER.match(query.bare):
        return False
    if asks_beyond(query):
        return False
    return bool(cues & {"CLAIM", "YES_NO"}) or _states(query)


def declares(query: Query) -> bool:
    """Whether a sentence says how one place stands to another, or that it stayed as it was.

    "So A grew faster than B?"
    """
    if query.cues & {"ASKS", "WHY", "WHEN"}:
        return False
    level = is_level(query.bare) and "YES_NO" not in query.cues
    return level or bool(_DECLARES.match(query.bare) or _NO_TIME.match(query.text))


_MOVED = (
    r"(?:(?:have|has|had|\w+ly) )*(?:rose|risen|(?:went|gone) (?:up|down)|increased|grew|grown|"
    r"climbed|jumped|fell|fallen|decreased|dropped|declined)\b"
)
_COUNT = "numbers?|counts?|figures?|totals?"
_COUNTED = (
    rf"(?:(?:the|all|these|those|recorded|reported|{_COUNT}|use|of|in|at|for|across|rise|increase|"
    r"growth|jump|fall|drop|M|G|P|,|and) )*"
)
_OPEN_END = (
    r"(?! (?:by|to|from (?:N|what|how)|how|because|due|thanks|as|when|more|less|most|least|"
    r"fast\w*)\b)"
)
"""What goes on with by how much, or why, states more than that it moved."""
_DECLARES = regex(
    r"(?:(?:so|and|but|wait|hang on|then|ok|okay|well|hmm|oh|right|really|surely|"
    r"in \w+ terms),? )*(?:"
    rf"{_COUNTED}(?:A(?: M| , [MG])?|M (?:in|for) A)(?: (?:in|for|over|during) P)?(?: and A)? "
    rf"(?:\w+ )?(?:{FLAT}\b|"
    r"(?:had|has|have|was|were|is|are|recorded|saw|counted|logged|got|did|rose|grew|fell|went|"
    r"climbed)\b[^?]*?"
    r"\b(?:than|as (?:many|much|high|low|bad|big|fast)|level|same|ahead|behind)\b)|"
    rf"(?:it|they|(?:the )?numbers) {_MOVED} (?:in|for|at) A(?: [^?]*)?$|"
    rf"{_COUNTED}(?:M|G|use|{_COUNT}) {_MOVED} (?:in|for|at|across) (?:the )?A\b{_OPEN_END}|"
    rf"(?:(?:in|for|at) A ,? ?(?:the )?M|(?:the )?(?:\w+ )?M (?:in|for|at) A|A(?: M)?) {_MOVED}"
    rf"{_OPEN_END})"
)


_NO_TIME = regex(
    r"(?:there (?:was|were|is|has been|wasnt|werent|hasnt been) )?(?:no|not an?|not one|never an?) "
    r"(?:single )?(?:year|month|quarter|season|period) (?:in which|when|where|that|has|had|did)\b"
)
"""Something is said of no time at all: "there was never a year when"."""
_TAGGED = regex(
    r"\bN (?:was|were|is|are|did|had|has)nt (?:it|there|they)$|"
    r"\b(?:is|was|were) (?:it|that|there|they) N$|"
    r"^(?!.*\b(?:how|what|who|when|where|why)\b)[^?]*\bN\b[^?]*[AGMP] ?,? (?:which|whose) "
    r"(?:\w+ )?(?:was|were|is|are|had|has)\b"
)
"""A number is stated after all: "what about P, N wasn't it?", "N of the M whose G was known"."""
_CAUSAL = regex(
    r"\b(?:because|due to|down to|thanks to|owing to|a result of|means?|meant|caused by|"
    r"shows? that|proves? that|(?:rise|increase|jump|growth|surge|fall|drop)(?: \w+){0,3}? "
    r"(?:is|was|be) (?:(?:just|only|all|simply|merely|really|mostly) )*(?:better|more|improved) "
    r"\w+ing)\b"
)
_THAN_EITHER = regex(r"\bthan (?:\w+ )?either (?:\w+ )?[AG]\b")
"""Nothing is asked to be chosen: "fewer than either A or B"."""
_OPEN = regex(r"\bN or N\b")
"""One of two numbers: there is no verdict on such."""
_PUT_IN_ORDER = regex(
    r"(?:(?:can|could|would|will|please|pls|now|then|and|you|just|kindly) )*"
    r"(?:put|sort|order|arrange|list|rank|line|place)\b"
)
"""An order is asked for: "put these three in order"."""


def _states(query: Query) -> bool:
    """A plain sentence that gives a number for something named, and asks nothing."""
    slots = query.slots
    named = slots.areas or slots.by or slots.measures
    if not (query.numbers and named):
        return False
    keys = (slots.areas, slots.by, slots.measures, slots.periods)
    keyed = sum(map(bool, keys)) > 1
    noted = keyed and query.cues <= _UNASKING and _NOTED.search(query.bare)
    stated = "STATES" in query.cues or (keyed and _DID.search(query.bare))
    return bool(stated or noted or _SAID.search(query.bare))


_SAID = regex(
    r"^(?:the )?A (?:\w+ ){0,2}?(?:says?|said|reckons?|claims?|claimed) (?:\w+ ){0,3}?N\b|"
    r"\b(?:thats|that is|makes it|making it) (?:(?:an?|up|about|by|rise|increase|of) )*N\b"
)
"""A number in the mouth of those that speak for a place, or one that is concluded."""
_DID = regex(
    r"^(?:(?:so|and|but|well|then|in P ,?) )*(?:the )?[AGM] (?:, )?"
    r"(?:(?:at|in|for|from|of) (?:the )?[AGMP] )*(?:\w+ly )?"
    r"(?:\w{3,}ed|made|makes|gave|gives|took|takes|won|lost|sold|cost|bought|brought|built|drew|"
    r"held|kept|met|paid|ran|sent|spent) "
    r"(?:(?:in|an?|the|some|as (?:many|much) as) )*N\b|^(?:in P ,? )?it M (?:on|for) N M\b"
)
"""What somebody or something did N of: "A sold N in P", "G at A yielded N"."""
_UNASKING = frozenset({"EITHER", "EXACTLY", "BELOW"})
_NOTED = regex(r"(?:^|[AMPG,] )(?:\w+ly )?N(?: (?:[AMPG,]|in|for)(?: |$)|$)")
"""A number noted down without a verb: "A: over 80 in P", not "A, for 3 slides"."""
