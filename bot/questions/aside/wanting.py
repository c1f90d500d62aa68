"""Whether a question asks for a number, by the word that says what happened.

"What did A record?" and "have there been any in A?" do, and so does a bare "A, 2019"; "did A get
asked?" and "when were they published?" don't, although they name something that a figure is held
for.
"""

from __future__ import annotations

from bot.language.asking.counting import HAPPENED, NOUNS, QUANTITIES
from bot.language.words import FUNCTION, root
from bot.model.query import Query
from bot.questions.names.bare import AREA, GROUP, NAME, NUMBER, PERIOD
from bot.regex import regex

_SIGNS = frozenset(
    {
        "SHARE", "CHANGE", "RISE", "FALL", "COMPARE", "RANK", "TIMES", "DIFFERENCE", "REST",
        "POINTS", "AVERAGE", "AVERAGE_MONTH", "WHICH_PERIOD", "HOW_MANY", "WRONG_WAY", "CLAIM",
        "SOURCE", "TOGETHER",
    }
)  # fmt: skip
"""Signs that decide by themselves what is asked."""

_BE = "is|are|was|were|isnt|arent|wasnt|werent"
_DO = "do|does|did|dont|doesnt|didnt|has|have|had|hasnt|havent|hadnt"
_MAY = "can|could|would|will|should|must|may|might|cant|couldnt|wouldnt|wont|shouldnt"
_AUX = f"{_BE}|{_DO}|{_MAY}"
_TELL = (
    "tell|give|get|show|post|look|find|check|have|know|remind|send|share|provide|quote|pull|dig|fetch|"
    "say|see|bring|confirm|put|add|list|let|hold|got|remember"
)
_REQUEST = regex(
    rf"(?:\w+ ){{0,3}}?(?:(?!(?:would|should) )(?:{_MAY}|{_DO}) (?:you|u|ya) |"
    r"(?:would|should) (?:you|u|ya) (?!let (?!me|us))(?:\w+ ){0,3}?"
    rf"(?:{_TELL}|mind|please|happen|kindly|able)\b|"
    r"(?:do|does) (?:i|we|someone|somebody|anyone|anybody) (?:\w+ ){0,2}?(?:have|know|got|hold)\b|"
    rf"(?:{_MAY}) (?:i|we|someone|somebody|anyone|anybody|one|the bot|footnote|it|your \w+|"
    r"(?:an?|any|some) \w+(?: \w+)?) "
    rf"(?:\w+ ){{0,4}}?(?:{_TELL})\b|any chance|is (?:there any (?:way|chance)|it possible))"
)
_HEAD = regex(
    rf"^(?:(?:and|so|but|ok|then|well|now|also) )*(?P<aux>{_AUX}) |"
    rf"\b(?P<other>(?:when|whens|where|how) (?:{_AUX}|to)|wheres|hows|"
    r"whose (?:figure|number|stat|count|data|total)s?|^(?:\w+ ){0,1}whose) |"
    r"\b(?P<what>whats?|wats?) (?!(?:i|im|id|ive|we|you) )|^(?:\w+ ){0,2}(?P<which>which) "
)
_FARES = regex(
    r"how(?:s| is| are| was| were| has| have| did| does| do) (?:\w+ ){0,6}?"
    r"(?:do|doing|looking|look|going|faring|fare|fared|getting on|come out|stand|shape up)\b|"
    r"how (?:is it that|can there be|come)|where(?:s| is| does| do| did| are| was| were) "
    r"(?:\w+ ){0,4}?(?:stand|at|sit|now)\b"
)
_OTHER = regex(r"there (?:ever |really |been )*(?:an)?others?\b|(?:kinds?|sorts?|types?|time)\b")
"""Another one, or a kind of it: "was there another case?"."""
_HEADS = frozenset("what whats which how when where who why whose".split())


def requested(query: Query) -> bool:
    """Whether somebody is asked to tell something: "can you give me …", "does anybody know …"."""
    return bool(_REQUEST.match(query.bare.replace(" ,", "")))


def asks_otherwise(query: Query) -> bool:
    """Whether a question names what figures are held for, but asks no number of it."""
    bare = query.bare.replace(" ,", "")
    if query.cues & _SIGNS or _REQUEST.match(bare) or _FARES.search(query.text):
        return False
    head = _HEAD.search(bare)
    if head is None:
        return False
    if head["other"] or head["aux"] in _MAY.split("|"):
        return True
    rest = bare[head.end() :]
    if _OTHER.match(rest):
        return True
    words = rest.split()
    if head["aux"]:
        return not _counted(words, being=head["aux"] in _BE.split("|"), named=bool(query.slots.by))
    told = [word for word in words if word not in _TELLS]
    return bool(_ADVISES.match(rest)) or not (_COUNTED.search(rest) or _counted(told))


def _counted(words: list[str], *, being: bool = False, named: bool = False) -> bool:
    """Whether what is said to have happened is one of the things that are counted.

    Where something only is so (`being`), that is where it is said of a group, or of anybody.
    """
    for at, word in enumerate(words):
        if word in _HEADS or (being and word in _ANY):
            return True
        if not (word in _BESIDE or word.isdigit() or word.endswith("ly")):
            happens = word in HAPPENED or (word.endswith("ing") and root(word) in _HAPPENING)
            return happens and words[at : at + 2] not in _NOT_COUNTED
    return named or not being


_ADVISES = regex(rf"(?!would (?:\w+ ){{0,5}}?be\b(?! \w+ed\b))(?:{_MAY}) ")
"""What is to be done is asked for; "what would the number be" asks for the number."""
_TELLS = frozenset("say says show shows mention mentions".split())
_HAPPENING = frozenset(map(root, HAPPENED))
_BESIDE = FUNCTION | NOUNS | QUANTITIES | {AREA, PERIOD, GROUP, NAME, NUMBER}
_ANY = frozenset("there any anyone anybody anything".split()) | {NUMBER}
_NOT_COUNTED = (["have", "to"], ["had", "to"], ["get", "asked"], ["got", "asked"], ["used", "to"])
_VERB = r"(?<!about )(?<!of )(?<!on )(?<!the )(?<!for )(?<!in )(?<!to )(?<!with )M"
"""A measure named by what somebody does: "what did A's plants M in P"."""
_COUNTED = regex(
    rf"^(?!(?:{_DO}) )(?:\w+ ){{0,4}}?(?:{'|'.join(sorted(QUANTITIES))})\b|"
    rf"^(?:{_DO}) (?:\w+ ){{1,6}}(?:record|log|count|register|report|put|produce|generate|"
    rf"turn out|deliver|yield|{_VERB})\b"
)
"""A question for the number itself, whatever is told of it: "what is the total that …"."""
