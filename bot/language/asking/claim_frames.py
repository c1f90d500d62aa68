"""How people lead up to a statement to be checked: "a leaflet says …", "is it fair to say …".

What stands before the statement limits nothing in it. Patterns run over normalised sentences,
with their marks. Imports only the words that patterns are made of.
"""

from __future__ import annotations

from bot.language.asking.cue_words import TELLS
from bot.regex import regex

_SO = (
    r"(?:right|correct|true|fair|accurate|wrong|false|ok|okay|safe|fine|valid|reasonable|legit|"
    r"misleading|acceptable|mistaken|lying|exaggerating|justified|honest|inaccurate|unfair)"
)
_STATING = (
    r"(?:say|saying|said|write|writing|wrote|written|print|printing|printed|claim|claiming|"
    r"claimed|state|stating|stated|think|thinking|thought|believe|believing|assume|assuming|"
    r"report|reporting|tell (?:people|everyone|them|her|him|my \w+|our \w+)|announce|announcing|"
    r"put|putting|post|posting|tweet|tweeting|quote|quoting|repeat|conclude|remember|remembering)\b"
)
_THAT = r"(?: that\b|:|,)?"
_DATA = r"(?:figures|data|records|numbers|stats|statistics|sources?|base|tables?)"
_CHECK = r"(?:verify|confirm|check|fact ?check|double ?check|debunk)"
_LED = (
    r"(?:(?:so|and|but|ok|okay|well|hi|hey|hello|please|pls|just|also|now|right|then|hmm|"
    r"(?:did|am|have) i (?:just )?(?:dream|dreaming|dreamt|imagine|imagining|make up|making up)"
    r"(?: (?:it|this|that|things?))?,? or),? )*"
)
_IF_SO = regex(
    rf"{_LED}(?:"
    rf"(?:is|was|would|will|might|could|should) (?:it|that|this|i|we|one|you|he|she|they) "
    rf"(?:be |really |still |then |actually |also )*{_SO} (?:to|in|if (?:i|we|one|you|he|she|they)|"
    rf"for (?:me|us|him|her|them) to) {_STATING}{_THAT}|"
    rf"(?:is|was) (?:it|this) (?:really |actually |still |just )*(?:{_SO}|so|the case|possible|"
    r"an? (?:fact|myth|lie|rumou?r|exaggeration|joke|hoax|legend)) that\b|"
    rf"(?:am|are|was|were|is) (?:i|we|he|she|they|you) (?:\w+ly )?{_SO} "
    rf"(?:(?:to|in) {_STATING}{_THAT}|that\b)|"
    r"(?:can|could|may|might) (?:it|this|that) (?:really |actually |possibly |just )*be "
    r"(?:(?:right|true|correct|so|the case) )?that\b|"
    rf"(?:can|could|may|might|should|shall|do) (?:i|we|one|you) (?:\w+ly |just )*{_STATING} that\b|"
    rf"(?:do|does|would) (?:you|the|your|these|those) ?(?:{_DATA} )?(?:agree|show|confirm|have it|"
    r"support|hold|bear out) that\b|"
    rf"(?:{_SO}|fact) or (?:{_SO}|fiction|not|myth)[:?,-]|"
    rf"(?:is|are) (?:this|these|the following)(?: \w+)? {_SO}[:?,-]|"
    rf"(?:i (?:want|need|would like|have) to |i'?d like to |can (?:you|someone|anyone) |"
    r"could (?:you|someone|anyone) |help me |please |pls |just )*"
    rf"{_CHECK}(?:ing)?(?: please| for me| something)*(?:(?: that| if| whether)\b|:|"
    r"(?: this| the following| a| the)"
    r"(?: (?:claim|statement|sentence|line|fact|number|one|figure))*"
    r"(?: for me| please)*(?:(?: that| if| whether)\b|:))|"
    r"(?:you|u)(?:'?re| are) (?:telling|saying to) me(?: that\b)?|"
    r"(?:i|we) (?:seem to )?(?:remember|recall|gather|understand|believe|think|thought) that\b|"
    rf"(?:is|was|would) (?:it|that|this) (?:be )?(?:an? )?(?:(?:slight|gross|bit of an?) )?"
    rf"(?:exaggeration|overstatement|understatement|stretch|too much|going too far) to {_STATING}"
    rf"{_THAT}|(?:is there )?(?:any |some )?(?:truth|substance|basis|anything) "
    r"(?:in|to|behind|for) (?:the|that|this) (?:\w+ )?"
    r"(?:claim|rumou?r|story|idea|suggestion|talk|notion|line)(?: that\b|:)|"
    r"unless i(?:'?m| am)(?: (?:very much|sadly|badly|\w+ly))? (?:mistaken|wrong),?|"
    r"(?:stop|correct) me if (?:i'?m |i am |it'?s )?(?:wrong|mistaken)(?:,|:| but)*|"
    r"if (?:memory serves|i(?:'?m| am| remember| recall)(?: \w+){0,3}?)(?: me)?(?: \w+ly| right)?,"
    r")[\s-]*",
    has="that|right|correct|true|fair|accurate|wrong|false|ok|safe|fine|valid|reasonable|legit|"
    "misleading|acceptable|mistaken|lying|exaggerat|justified|honest|fact|verify|confirm|check|"
    "debunk|telling|saying to|statement|stretch|too |truth|substance|basis|anything|if ",
)
"""What asks if the statement after it is so."""
_WORD_IS = (
    r"(?:word|rumou?rs?|story|talk|gossip|claim|theory|line|news|message|belief|view|argument|"
    r"allegation|buzz|suggestion|impression|understanding|consensus|fear|feeling|chatter|tale|"
    r"legend|wisdom|hearsay|idea|point|headline)"
    r"(?: (?:in|on|at|from|of|around|among|down|going|doing|round|here|this) (?:[\w'-]+ ){1,6}?| )"
    r"(?:is|was|goes|went)(?: that|:|,)"
)
"""What is said about: "word in the canteen is that"."""
_ASKED = r"(?:what|who|which|how|did|does|do|has|have|is|was|why|when|where|if|can|could)\b"
_ASKS = regex(_ASKED)
TOLD_BY = regex(
    r"(?:so |but |and |ok |well |hey |hi )*"
    rf"(?!{_ASKED}|i\b)"
    rf"(?:[\w'#@-]+,? ){{1,8}}?(?:{TELLS}|is (?:certain|sure|convinced|adamant)|"
    r"(?:has|have) it)(?! (?:how|what|which|whether|whats|if)\b)"
    r"(?: (?:in|on|at|to) (?:\w+ ){1,3}?(?=that\b))?(?:(?: \w+){0,2}? that)? "
    r"|(?:so |but |and |ok |well |hey |hi )*(?:the |my |our |a |one |some )?(?:[\w'-]+ )?"
    rf"{_WORD_IS} "
    r"|(?:so |but |and )*(?:over )?(?:on|in|at) (?:the |my |our |a )?(?:[\w'-]+ ){1,4}?"
    r"(?:they|people|someone|somebody|everyone|everybody|some(?: \w+)?|we|one) "
    rf"(?:{TELLS}|writes?|wrote|posts?|posted|put)(?: that)? "
    r"|(?:so |but |and )*(?:i |ive |i've |we |we've )?(?:just )?(?:heard|read|saw|seen|was told|"
    r"were told|been told) (?:[\w']+ ){0,7}?that "
)
"""The start of a sentence that only says who told it: "a bloke online says …"."""
_GIVES = regex(
    rf"{_LED}(?:the|an?|my|our|his|her|their|this|that|some|one) (?:[\w'-]+ ){{1,6}}?"
    r"(?:gives|gave|puts?|lists|listed|shows|showed|quotes|quoted|prints|printed|cites|cited|"
    r"reports|reported) (?=\w.*\d)|"
    rf"{_LED}(?!{_ASKED})(?:[\w'-]+ ){{1,6}}?puts (?=\w[^?]* at \D{{0,14}}\d)"
)
"""What gives the number: "the guidebook gives …"."""
_SOMETHING = regex(
    rf"{_LED}(?!(?:what|who|whom|whose|which|how|why|when|where|is|are|was|were|do|does|did|has|"
    r"have|had|can|could|would|should)\b)"
    r"(?:(?!(?:how|what|which|(?<!\bi )(?<!\bwe )(?<!always )(?<!often )(?:tell|give|show))\b)"
    r"[\w'-]+,? ){1,12}?that (?=(?P<sure>"
    r"(?:the|a|an|in|on|there|over|under|about|around|roughly|nearly|almost|more|less|fewer|at|"
    r"just|only|some|exactly|one|two|half|\d[\d.,]*%?|it) |"
    r"\w+ (?:had|has|was|were|is|are|recorded|went|rose|fell|saw|got)\b)?)"
)
"""The same with any verb: "my mate bet me a tenner that …"."""
_PICKS = frozenset(
    "one ones area areas force forces place places town towns county counties country countries "
    "region regions year years period periods number numbers figure figures app apps platform "
    "platforms all those anything everything so such now given provided seeing source sources "
    "evidence proof note quote which of in on at to by for with from about like as is was are were "
    "do does did and or than but only on before after".split()
)
"""Words after which "that" picks one of several, or gives a reason: "the area that …"."""
_ACCORDING = regex(rf"{_LED}according to (?:[\w'-]+ ){{0,8}}?[\w'-]+[,:] ")


TAKEN_FOR_SO = regex(
    rf"{_LED}(?:(?:i|we|i'?m|we'?re|i am|we are|i was|we were) |(?=thought ))"
    r"(?:(?:\w+ly|pretty|quite|very|dead|so|almost) )*"
    r"(?:sure|certain|convinced|positive|confident|think|thought|believe|reckon|understand|bet|"
    r"guess|assume|suppose|imagine) "
    r"(?!(?:about|of|if|whether|why|how|what|so)\b)(?:that )?(?=\w)"
)
"""What the writer takes to be so: "I'm pretty sure …" states it and tells nothing of the writer."""


_PLACES = regex(
    r"\b(?:the|all|any|every|these|those|some|most|few|many|of|other|us|united|\d+) states $",
    has="states",
)
"""The states that there are, of which none states anything."""


def asks_if_so(piece: str) -> str | None:
    """What is stated after words that only ask if it is so; None where there are none."""
    found = _IF_SO.match(piece)
    return piece[found.end() :] if found else None


def teller(piece: str) -> int:
    """Where the statement of a sentence begins that first says who told it; else 0."""
    if _ASKS.match(piece):
        return 0
    told = _ACCORDING.match(piece) or TOLD_BY.match(piece)
    return told.end() if told and not _PLACES.search(told.group()) else 0


def led_to(piece: str) -> tuple[int, bool]:
    """Where a statement begins after "that" or "gives"; else 0. And whether it is one for sure.

    Where it isn't, what follows may be a verb: "the shop that sold 90".
    """
    if given := _GIVES.match(piece):
        return given.end(), False
    found = _SOMETHING.match(piece) if " that " in piece else None
    if found is None or found.group().split()[-2].strip(",") in _PICKS:
        return 0, False
    return found.end(), found["sure"] is not None
