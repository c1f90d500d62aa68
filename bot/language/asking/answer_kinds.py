"""What kind of thing a question wants told, and whether a text tells anything of that kind.

"When was it made" wants a date: a text that names none can't be the answer, however well the rest
of the question fits it. Imports the ages and the words of this room.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from bot.language.amounts.ages import find_ages
from bot.language.normalise import normalise
from bot.language.words import FUNCTION, stem
from bot.regex import regex


class AnswerKind(StrEnum):
    """What is wanted."""

    DATE = "a date"
    AGE = "an age"
    LENGTH = "a length of time"
    DISTANCE = "how far it is from one place to another"
    MONEY = "an amount of money"
    HOUR = "a time of day, or a day of the week"
    AVERAGE = "an average"
    USUAL = "what is usual"
    FURTHER = "one more than are told of"
    ACCESS = "where to turn for something"
    OUTCOME = "what became of a plan"
    STILL = "what goes on to this day"
    OTHERS = "others than are told of"
    FREQUENCY = "how often something happens"
    PROPORTION = "how large a part"
    NAMING = "how something got its name"
    PERSON = "who somebody is"
    PLACE = "where something is, or in which town"
    SITE = "which building or the like it is"
    PLAN = "what is to come"
    PENALTY = "what a wrong is punished with"
    EVENT = "whether somebody ever did or underwent something"


_COST = r"(?:costs?|pay|paid|spend|spent|raised?|earn(?:ed)?)"
_PRICED = (
    r"(?:fines?|fees?|prices?|charges?|salar(?:y|ies)|wages?|damages|compensation|budgets?|grants?|"
    r"prizes?|rewards?|donations?)"
)
_TIME = r"(?:years|yrs|months|weeks|days|hours|hrs|minutes|mins|seconds)"
_OFFICE = (
    r"(?:judges?|magistrates?|ministers?|secretar(?:y|ies)|mps?|politicians?|presidents?|mayors?|"
    r"councillors?|celeb\w*|act(?:ors?|ress\w*)|reporters?|journalists?|authors?|writers?|"
    r"detectives?|officers?|lawyers?|barristers?|solicitors?|editors?|directors?|producers?|"
    r"teachers?|doctors?|scientists?|experts?|researchers?|singers?|players?|managers?|owners?|"
    r"founders?|leaders?|architects?|painters?|engineers?)"
)
_SITE = (
    r"(?:courts?|prisons?|jails?|schools?|streets?|roads?|hospitals?|stations?|hotels?|parks?|"
    r"universit(?:y|ies)|colleges?|church(?:es)?|pubs?|libraries|library|theatres?)"
)
_READ = (
    r"(?:read|know|be|tell|say|see|find|get(?! (?:hold|in touch|into|onto)\b)|look|use|trust|rely|"
    r"lean|believe|judge|treat|take|talk|"
    r"compare|explain|describe|interpret|understand|count|define|word|put|write|mention|note|"
    r"cite|credit|quote|refer\w*|attribut\w*|name|call|thank|check|verify|make (?:sense|of)|"
    r"protect|keep|spot|stop|prevent|avoid|help|end|land|stand)\b"
)
"""What somebody does with what they are told, or of which a text may tell how it is done."""
_TAKEN = (
    r"(?:read|know|be sure|trust|rely|lean|believe|judge|treat|take|compare|explain|describe|"
    r"interpret|understand|count|define|word|put|write|cite|credit|quote|check|verify|"
    r"(?:see|use) (?:it|this|that|these|those|them)|make (?:sense|of))\b"
)
"""What the writer may do with it: of what else they might, no text on others tells the way."""
_PATTERNS = {
    AnswerKind.MONEY: regex(
        rf"\bhow much (?:money|(?:\w+ ){{1,8}}?{_COST})\b|"
        r"\bhow (?:much|high|big|large) (?:an? )?(?:(?:is|are|was|were|will|would|could|might) "
        rf"(?:\w+ ){{0,3}}?)?{_PRICED}\b|\bwhat (?:\w+ ){{1,8}}?costs?$|"
        r"\b(?:price|budget) of\b|\b(?:the|whats|\w+s) (?:annual |total |yearly )?"
        r"(?:budget|income|turnover|funding|salary|revenue|profit)s?\b"
    ),
    AnswerKind.HOUR: regex(
        r"\b(?:what|which) (?:time|hours?)\b(?! (?:period|frame|span|line))|\btimes? of (?:the )?"
        r"(?:day|night|week)\b|\bdays? of (?:the )?week\b|\bwhich weekdays?\b"
    ),
    AnswerKind.AGE: regex(r"\bhow (?:old|young)\b|\b(?:what|which) age\b"),
    AnswerKind.DATE: regex(
        r"(?:^|\b(?:and|but|so|since|from) )when (?:did|was|were|is|are|will|would|has|have|had)\b|"
        r"\b(?:what|which) (?:year|date|month|day)\b|\bhow long ago\b|"
        rf"\bhow many {_TIME} (?:ago|has|have|had)\b|"
        r"\bwhen do(?:es)? (?:\w+ ){1,4}(?:end|finish|start|begin|open|close|expire)\b"
    ),
    AnswerKind.DISTANCE: regex(r"\bhow far (?:away|apart|from|is it|was it|did|do (?:we|they))\b"),
    AnswerKind.LENGTH: regex(
        r"\bhow long (?:is|are|was|were|did|do|does|will|would|can|could)\b|"
        rf"\bhow many {_TIME}\b"
    ),
}
"""The first that fits tells."""
_THE, _ONE = r"(?:^|\b(?:the|an?|whats) )", r" \w*[^\Ws]\b"
_MANNERS = {
    AnswerKind.AVERAGE: regex(rf"{_THE}(?:average|median){_ONE}|\bon average\b"),
    AnswerKind.USUAL: regex(
        rf"{_THE}(?:typical|usual|normal){_ONE}|\b(?:usually|typically|normally|generally|"
        r"in practice|as a rule|tends? to|most of (?:them|these|those))\b"
    ),
    AnswerKind.FURTHER: regex(
        r"\b(?:third|fourth|fifth|sixth|newer|newest|previous|subsequent|"
        r"next (?!years?|months?|weeks?|days?|of|to|one|question)\w+)\b"
    ),
    AnswerKind.ACCESS: regex(
        r"\b(?:where|how) (?:can|could|do|would|should) (?:\w+ ){1,3}?(?:watch|stream|download|buy|"
        r"order|rent|borrow|hire|join|sign|donate|volunteer|subscribe|apply|enrol)\b|"
        r"\bwhere (?:can|could|do|would|should|might) (?:i|we|one) (?:go about )?"
        rf"(?!{_READ})\w+|"
        r"\bhow (?:can|could|do|would|should|might) (?:i|we|one|you|u) (?:go about )?"
        rf"(?!{_TAKEN})\w+|"
        rf"\b(?:best|easiest|quickest|simplest) ways? (?:of|to) (?!{_READ})\w+|"
        r"\b(?:(?:tele)?phone|contact) numbers?\b|\b(?:e ?mail|postal|street) address\b"
    ),
    AnswerKind.OUTCOME: regex(
        r"\b(?:did|has|have|was|is) (?:\w+ ){1,5}?(?:pass(?:ed)?|(?:become|became) law|"
        r"(?:go|gone) (?:through|ahead)|succeed(?:ed)?|(?:come|came) (?:in|into force|to pass))\b|"
        r"\b(?:in the end|eventually|by now|turn(?:s|ed)? out|whatever (?:happened|became)|"
        r"what(?:s| has)? (?:happened to|became of|become of)|"
        r"(?:keep|kept) (?:its|his|her|their) (?:word|promise))\b|"
        r"\b(?:is|are|was|were|has|have|did) (?!there\b)(?:\w+ ){1,8}?(?:yet$|ever (?!led)\w+)"
    ),
    AnswerKind.STILL: regex(
        r"^(?:(?:and|so|but|ok) )*(?:is|are) (?!.* if )(?:\w+ ){1,7}?still\b|"
        r"\b(?:to this day|nowadays|any ?more)\b"
    ),
    AnswerKind.OTHERS: regex(
        r"\b(?:any|no|which|what|do|did|does|have|has|had|are|is|were|was|many) other "
        r"(?!than|ways?|words?|reasons?|names?)\w+|"
        r"\b(?:which|what|any) \w+ (?:besides|apart from|other than)\b"
    ),
    AnswerKind.FREQUENCY: regex(r"\bhow (?:often|regularly|frequently)\b"),
    AnswerKind.PROPORTION: regex(
        r"\b(?:what|which) (?:percentage|proportion|fraction|share|percent|per cent)\b|"
        r"\b(?:percentage|proportion|fraction|ratio) of\b|"
        r"\b(?:the|whats|a|its|their) (?:\w+ )?rates? (?:of|for|in|on|among)\b"
    ),
    AnswerKind.NAMING: regex(
        r"\bwhy (?:is|was|are|were|do|did) (?:\w+ ){1,5}?(?:call|called|named)\b|"
        r"\bwhy (?:the|this|that) name\b|\bhow\b.* (?:get|got) (?:its|their|the) name\b|"
        r"\b(?:thought up|came up with|chose|invented|coined)\b.*\bname\b"
    ),
    AnswerKind.PERSON: regex(
        rf"\b(?:which|whose) (?:\w+ ){{0,2}}?{_OFFICE}\b|\b{_OFFICE} (?:s )?name\b|"
        rf"\bname of (?:the|that|his|her|their) (?:\w+ ){{0,3}}?{_OFFICE}\b|"
        rf"\bwho(?:s| is| was| were| are) (?:the |his |her |their )?(?:\w+ ){{0,2}}?{_OFFICE}\b"
    ),
    AnswerKind.SITE: regex(
        rf"\b(?:which|what|name of the) (?:\w+ )?{_SITE}\b"
        r"(?! (?:cases?|sentences?|terms?|time|orders?|records?|outcomes?|hearings?))"
    ),
    AnswerKind.PLACE: regex(
        r"\b(?:which|what) (?:town|city|village|country)\b|"
        r"^(?:and |so |but )?where (?:did|was|were|is|are|does|do|has|have|had)\b"
        r"(?!.*\b(?:say|said|printed|published|quoted|from|source|written|find|get|got|stand|come|"
        r"comes|came|originates?)\b)"
    ),
    AnswerKind.PLAN: regex(
        r"\b(?:do|does|did|are|is|have|has|will) (?:the )?(?!the\b)\w+ (?:be )?(?:plan(?:ning)?|"
        r"intend(?:ing)?|thinking (?:of|about)|considering|hop(?:e|ing) to|"
        r"going to (?!the |an? |prison|jail|court|school))\b|\bplans (?:to|for)\b"
    ),
    AnswerKind.PENALTY: regex(
        r"\b(?:punishments?|penalt(?:y|ies))\b|"
        r"\bwhat (?:do|does|would|will|can|could|might) (?!it\b)\w+ get for \w+ing\b"
    ),
    AnswerKind.EVENT: regex(
        r"^(?:(?:and|so|but|ok) )*(?:did|has|have|had|was|were) "
        r"(?:any(?:one|body)?|some(?:one|body)|people|an?|no ?one|nobody)\b"
    ),
}
"""What is asked for besides, whatever kind of thing it is."""
_SHOWN_BY = {
    AnswerKind.STILL: regex(r"\b(?:still|since|in force|act (?:of )?\d{4}|continues?|ongoing)\b"),
    AnswerKind.OTHERS: regex(r"\b(?:others?|another|beyond)\b"),
    AnswerKind.FREQUENCY: regex(r"\b(?:every|each|daily|weekly|monthly|yearly|once|twice|often)\b"),
    AnswerKind.PROPORTION: regex(
        r"%|\b(?:per cent|percent|rates?|(?:half|thirds?|quarters?|most) of|"
        r"\w+ (?:in|out of) (?:ten|\d+))\b"
    ),
    AnswerKind.NAMING: regex(r"\b(?:named after|so called|name comes?|called \w+ because)\b"),
    AnswerKind.PLAN: regex(
        r"\b(?:would|will|plan\w*|intend\w*|expected|hoped?|draft|commitment|crucial|needs?)\b"
    ),
    AnswerKind.PENALTY: regex(
        r"\b(?:prison|jail\w*|imprison\w*|fine[ds]?|sentence[ds]?|penalt\w+|punish\w*|sanctions?)\b"
    ),
    AnswerKind.EVENT: regex(
        r"\b(?:was|were|had|became|led|took|been|told|said|began|got|gave|made|wrote|seen|"
        r"tells? of)\b|(?<!\bis )(?<!\bare )(?<!often )\b\w+ed\b"
    ),
}
"""How a text tells something of a kind that it is not asked for with the same words."""
_DATED = regex(r"\b(?:1[0-9]|20)\d\d\b")
_LASTING = regex(
    r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|several|few|many)[ -]"
    r"(?:and a half[ -])?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|life)\b|\blife\b"
)
_HOW_MANY = regex(rf"\bhow many (?!{_TIME}\b)(\w+)((?: \w+)?)")
_NUMBER = r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|no)"
_TIMED = regex(
    r"\b(?:mornings?|afternoons?|evenings?|nights?|noon|midnight|weekends?|(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)days?|\d{1,2} ?[ap]m|o.?clock)\b"
)
_AWAY = regex(r"\b(?:miles?|k?m|kilometres?|metres?|yards?|feet|next door|hours? away)\b")
_PAID = regex(r"[£$€]|\b(?:pounds?|dollars?|euros?|pence|(?<!per )cents?|free of charge)\b")

_NAME = r"[A-Z]\w+ [A-Z]\w+"
_NAMED = regex(
    rf"(?i:\b{_OFFICE}),? {_NAME}|{_NAME},? (?:\w+ ){{0,3}}(?i:{_OFFICE})\b|\bby {_NAME}"
)
_BUILT = regex(rf"\b[A-Z]\w+ (?i:{_SITE})\b")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_PLACED = regex(rf"\b(?:[Ii]n|at|to|from|on|beyond|across) (?:the )?(?!{_MONTH})[A-Z]|\bwebsite\b")
_TURNED_TO = regex(
    r"\b(?:web ?sites?|www|https?|links?|phone|ring|call|e ?mail|shops?|library|available)\b"
)
_PLANNED = regex(
    r"\b(?:would|(?:was|were) (?:expected|planned|due)|intended to|hoped to|"
    r"(?:crucial|vital|essential|important) (?:that|to)|call(?:s|ed)? (?:for|on)|urge[sd]?)\b"
)


def wanted(question: str, *, certain: bool = False) -> tuple[AnswerKind, ...]:
    """What kinds of thing are to be told, as far as that can be seen.

    Of a question `certain` to be for a text only what it asks for besides is left open.
    """
    kinds = [kind for kind, pattern in _MANNERS.items() if pattern.search(question)]
    first = next((kind for kind, pattern in _PATTERNS.items() if pattern.search(question)), None)
    return (first, *kinds) if first and not certain else tuple(kinds)


def tells_number(question: str, text: str) -> bool:
    """Whether a text tells how many there are, where that is asked: "two films", or that it can't.

    A length of time is told apart.
    """
    asked = _HOW_MANY.search(question)
    if asked is None:
        return True
    plain = normalise(text)
    things = [asked[1], *asked[2].split()]
    return any(
        re.search(rf"(?:{_NUMBER}|\bnumber of) (?:\w+ )?{thing}\b", plain) for thing in things
    )


def tells_aged(question: str, text: str, asks: Iterable[str], topics: Iterable[str] = ()) -> bool:
    """Whether a text tells of those whose age is asked for: "how old are the X"."""
    asked = _aged(question)
    if asked is None:
        return True
    told = (word for line in (text, *topics) for word in normalise(line).split())
    return asked in map(stem, told) or asked in (_aged(normalise(ask)) for ask in asks)


def _aged(question: str) -> str | None:
    found = _AGED.search(question)
    return None if found is None or found[1] in FUNCTION else stem(found[1])


_AGED = regex(
    r"\b(?:how (?:old|young) (?:is|are|was|were) (?:(?:the|these|those|all) )?|"
    r"(?:what|which) ages? (?:is|are|was|were) (?:the|these|those|all|most) )"
    r"(?:most |usual |typical |average |\w+est )*(?!some|any|every)(\w+)(?<!ed)\b"
)


def kinds_told(text: str) -> frozenset[str]:
    """The words for the kinds of thing that a text names one of."""
    return frozenset(word for kind, names in _NAMES.items() if tells(text, kind) for word in names)


_NAMES = {
    AnswerKind.AGE: ("age",),
    AnswerKind.LENGTH: ("length", "duration"),
    AnswerKind.MONEY: ("cost", "price", "amount"),
}


_SEEN = {
    AnswerKind.DATE: _DATED,
    AnswerKind.LENGTH: _LASTING,
    AnswerKind.DISTANCE: _AWAY,
    AnswerKind.HOUR: _TIMED,
    AnswerKind.MONEY: _PAID,
    AnswerKind.ACCESS: _TURNED_TO,
}
_SPELT = {
    AnswerKind.PERSON: _NAMED,
    AnswerKind.PLACE: _PLACED,
    AnswerKind.SITE: _BUILT,
}
"""What names begin with is no small letter: these are looked for in a text as it is written."""


def tells(text: str, kind: AnswerKind) -> bool:
    """Whether a text names anything of the kind."""
    if spelt := _SPELT.get(kind):
        return bool(spelt.search(text))
    plain = normalise(text)
    if kind is AnswerKind.AGE:
        ages = [age for age in find_ages(plain) if not age.bare or age.low != age.high]
        return bool(ages) or "birthday" in plain  # but "it is one that …"
    if kind is AnswerKind.OUTCOME:
        return not _PLANNED.search(plain)
    if kind is AnswerKind.USUAL and " most " in plain:
        return True
    seen = _SEEN.get(kind) or _SHOWN_BY.get(kind) or _MANNERS[kind]
    return bool(seen.search(plain))
