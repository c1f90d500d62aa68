"""What a query is as a whole, beyond its slots: a bare yes or no, a who, an order to the bot.

May import model and language.
"""

from __future__ import annotations

from bot.language.asking.movement import UP_OR_DOWN
from bot.model.query import Intent, Query, Slots
from bot.model.value import Scale
from bot.questions.aside.wanting import asks_otherwise, requested
from bot.questions.names.area_kinds import KINDS
from bot.questions.names.membership import asks_if_part
from bot.regex import regex

COUNTING = frozenset({"QUANTITY", "SHARE", "CHANGE"})
"""Signs that a number is asked for."""
_ANSWERED_BY_NUMBERS = frozenset("HOW_MANY SHARE CHANGE COMPARE RANK WHO_SAID SOURCE".split())
_HAVE = frozenset("have has held hold got there any".split())
_FROM_WHOM = regex(
    r"\b(?:quotes?|statements?|words|comments?|reactions?|responses?|reply) (?:from|by) "
    r"((?:\w+ ?){1,8})"
)
_SUBJECT = regex(
    r"^(?:give me |show me |what(?:s| is| was) |any |the )*((?:\w+ ){1,3}?)"
    r"(?:quotes?|statements?|words|comments?|reaction|response|reply|remarks?)\b|"
    r"\b(?:did|does|do|has|have|had|was|is) ((?:\w+ ){1,6}?)(?:ever |really |actually |also )?"
    r"(?:say|said|saying|thinks?|tell|told|repl(?:y|ied)|argued?|"
    r"(?:comment|claim|promise|warn|call|react|respond)(?:e?d)?)\b|"
    r"\bquote (?:me )?((?:\w+ ){1,4}?)on\b"
)


def has_slots(slots: Slots) -> bool:
    """Whether anything that is held, or could be, is named."""
    named = (slots.measures, slots.areas, slots.places, slots.by, slots.groups, slots.periods)
    return any(named) or bool(slots.speakers or slots.topics)


def other_end(query: Query) -> bool:
    """Whether an end of a change is asked for: "from 60 to what?", "what did it rise from?"."""
    asked = "RISE" in query.cues and _END_ASKED.search(query.bare)
    asked = asked or ("QUANTITY" in query.cues and _AROUND_RISE.search(query.bare))
    return bool(asked or (query.numbers and _OTHER_END.search(query.bare)))


_END_ASKED = regex(
    r"^(?:\w+ )?(?:what|whats|where)\b.* (?:from|to)(?: (?:by|in|at|from) (?:the )?P)?$"
)


_AROUND_RISE = regex(
    r"\b(?:pre|post|before|prior to|after|following) (?:(?:the|that|this|its|their|A|N|big) )*"
    r"(?:rise|increase|jump|surge|climb|spike|leap|hike|fall|drop)\b",
    has="pre|post|before|prior|after|following",
)
"""The count before a change is asked for, or the one after it: "the pre-rise total"."""
_OTHER_END = regex(
    r"\bfrom N (?:[\w,]+ ){0,6}?to(?: (?:what|how (?:many|much)|which)\b|$)|"
    r"\bto N from (?:what|how (?:many|much)|which)\b|\bN\b.*\b(?:up|rising|risen|grown) from$|"
    r"\bN (?:\w+ ){0,3}?(?:became|turned into|(?:grew|rose|went|jumped|climbed) (?:up )?to) "
    r"(?:what|how (?:many|much))\b|\bwhat did (?:the )?N (?:\w+ ){0,3}?(?:turn into|become|"
    r"(?:grow|rise|go|jump|climb) (?:up )?(?:to|into))\b|"
    r"\b(?:from|at) (?:what|how (?:many|much))\b.* (?:to|from|at|on) N\b|"
    r"\bN\b.*\b(?:what|how many) (?:is|are|was|were|did|does|has|have|had)\b.*\b(?:now|before|P)\b|"
    r"\b(?:what|how many) (?:is|are|was|were|did|does|has|have|had)\b.*\bbefore\b.*\bN\b"
)


def asks(query: Query) -> bool:
    """Whether a real question is left once the orders to the bot are taken out."""
    return has_slots(query.slots) and bool(query.cues)


def asks_for_text(query: Query) -> bool:
    """Whether a question may ask for what no number tells: it names no place, time or group."""
    slots = query.slots
    keyed = slots.areas or slots.places or slots.periods or slots.when or slots.by or slots.groups
    counts = query.cues & {"HOW_MANY", "WHEN", "WHO", "YES_NO", "SOURCE"} == {"HOW_MANY"}
    worded = query.cues & _TOLD_IN_WORDS or not query.cues
    return bool(worded and not (keyed or counts or _MEANT.search(query.text)))


_MEANT = regex(r"\bi mean(?:t)?\b")
_TOLD_IN_WORDS = frozenset({"WHEN", "WHO", "DEFINE", "MEANING", "YES_NO", "ASKS", "SOURCE"})


def no_number_asked(query: Query) -> bool:
    """Whether no figure would be an answer: it asks who, when, what is meant, or yes or no."""
    when = query.intent is Intent.NOTE and "WHEN" in query.cues and "RANK" not in query.cues
    when = when and len(query.slots.periods) < 2  # "which year was better, 2014 or 2012?"
    when = when and not _HOW_LONG.search(query.bare)
    told = when or "MEANING" in query.cues or _asks_who(query) or _only_wonders(query)
    told = told or asks_if_part(query) or _asks_how(query)
    told = told or bool(not query.slots.measures and _QUALITY.search(query.text))
    told = told or bool(_MANNER_OF.search(query.bare) and not query.cues & _COMPARED)
    told = told or bool(_LASTS.search(query.text) or _LENGTH.search(query.bare))
    told = told or asks_rule(query)
    return told or _bare_claim(query) or asks_otherwise(query) or _ranks_people(query)


def asks_rule(query: Query) -> bool:
    """Whether it asks by which rule something is counted: "does that count as one or two"."""
    return bool(_RULE.search(query.text) or _MAY.match(query.bare))


_MAY = regex(
    r"(?:(?:and|so|but|or) )?(?:can|could|may|might) (?:there be .*\bper M\b|"
    r"(?:an?|one|any|each|every|the same|a single|just one) M\b)|"
    r"(?:(?:and|so|but|or|is) )*(?:an?|each|every) (?:recorded |reported )?M "
    r"(?:is |means |stands for )?(?:just |only |always |simply |the same as )*"
    r"(?:one|something|anything|an?) (?!M\b)\w+"
)
"""What may be counted is asked of one: "can an offence have two victims", or what one is."""


_ONCE = r"(?:once|twice|double|separately|several times|more than once|one|two|only one)"
_RULE = regex(
    rf"\b(?:is|are|was|were|be|gets?|been)\b(?: \w+){{0,6}}? (?:counted|recorded|logged|tallied) "
    rf"(?:\w+ )?{_ONCE}\b|\bcounts? (?:\w+ )?{_ONCE}$|\bcounts? as (?:\w+ )?(?:one|two|several)\b|"
    r"\b(?:is|are|was|were) (?:that|it|this|they|those) (?:\w+ )?(?:one|two|three|four|five|six|"
    r"several)(?: \w+)? or (?:just |only )?(?:one|two|several)\b|\bdouble count\w*\b",
    has="count|recorded|logged|tallied| or ",
)


def of_reckoning(query: Query) -> bool:
    """Whether it asks about sums and their words alone: "what's N per cent of N"."""
    told = _SUM.search(query.bare) or _RECKONING.search(query.text)
    return bool(told) and not has_slots(query.slots)


_SUM = regex(
    r"^(?:(?:so|ok|and|quick|whats|what|is|how|much|work|out|calculate|tell|me) )*"
    r"N (?:of|plus|minus|times|over|and|divided by|multiplied by) N$"
)
_RECKONING = regex(
    r"\bwhat(?:s| (?:do|does|is|are)) (?:the )?p(?:er ?)?c(?:en)?t\w* (?:stand|short) for$|"
    r"\bhow (?:do|does|can|could|would|should|to)\b(?: \w+)? (?:work out|calculate|figure out|"
    r"find|get|convert|write) (?:an? )?(?:average|mean|median|p(?:er ?)?c(?:en)?t\w*)\b|"
    r"\bdifference between (?:an? )?per ?cent\w*(?: \w+)? and\b"
)
_HOW_LONG = regex(r"\bhow M (?:is|was|are|were) (?:the |a )?M\b")
"""A measure that is a length of time itself: "how long is the wait"."""


def _ranks_people(query: Query) -> bool:
    """Whether it asks which people have the most or least of something done to them."""
    grouped = {"WHO", "RANK"} <= query.cues and query.slots.groups and not query.slots.by
    return bool(grouped or _DONE_TO.search(query.bare))


_DONE_TO = regex(
    r"\bwho(?:s| is| was| are| were| gets?| got| has been| have been) (?:\w+ )?M (?:the )?"
    r"(?:most|least|worst|hardest|more)\b|\b(?:most|least) M "
    r"(?:group|sex|age|gender|ones?|people)\b"
)


def _asks_how(query: Query) -> bool:
    """Whether it asks in what way something was counted: "how does A count the M"."""
    return bool(_MANNER.search(query.bare))


_MANNER = regex(
    r"\bhow (?:is|are|was|were|did|do|does|has|have) (?!many\b|much\b)(?:(?!count\b)\w+ ){1,4}?"
    r"(?:counted|(?<!the )(?<!this )(?<!that )count(?= (?:the|a|an|them|it|N|M|these|those|this|"
    r"that|as|up)\b|$))"
)
_QUALITY = regex(
    r"\bhow (?:long|old|young|tall|heavy|hot|cold|rich|poor|safe|clean|cheap)"
    r"(?! (?:has|have|ago)\b)|"
    r"\bhow far (?:away )?(?:is|are|to)\b"
    r"(?!.*\b(?:above|below|ahead|behind|apart|over|under|off|up|down|out)\b)"
)
"""A quality is asked for, and nothing named that measures it."""
_MANNER_OF = regex(r"\bhow (?:fast|quick(?:ly)?|soon|true|good|new|wide|deep|far back|well)\b")
_COMPARED = frozenset({"CHANGE", "RISE", "FALL", "DIFFERENCE", "COMPARE", "TIMES"})


_LASTS = regex(
    r"\bhow long (?:\w+ ){1,6}?(?:takes?|took|taken|lasts?|lasted)\b|"
    r"\bwhat time\b(?! (?:periods?|frames?|spans?|ranges?)\b)|\bwhat(?:s| is) the time\b"
)
"""How long something takes is asked for, or the hour, which no count of it tells."""
_LENGTH = regex(r"\bhow long (?:do|does|did|will|would) (?:\w+ ){0,3}?M\b")
"""A length of time is asked for, beside what is counted: "how long do cases take"."""


def _bare_claim(query: Query) -> bool:
    """Whether it states something with neither a number nor a direction, and of no place."""
    slots = query.slots
    placed = slots.areas or slots.places or slots.periods or slots.by
    checked = query.numbers or query.cues & {"RISE", "COMPARE", "ASKS"}
    return "CLAIM" in query.cues and not (placed or checked)


def _asks_who(query: Query) -> bool:
    """Whether it asks for somebody, and no number tells who."""
    if query.slots.measures and _AGE.search(query.text):
        return False  # "up to what age do people live": a number tells
    return "WHO" in query.cues and not (query.cues & _ANSWERED_BY_NUMBERS or query.numbers)


_AGE = regex(r"\b(?:what ages?|how old)\b")


def _only_wonders(query: Query) -> bool:
    """Whether it is a yes or no about the subject itself, which no figure answers."""
    slots = query.slots
    narrowed = slots.places or slots.by or slots.groups or slots.periods or slots.when
    if narrowed or "YES_NO" not in query.cues:
        return False
    if slots.areas:
        counted = query.cues & _WEIGHS or query.numbers or slots.measures
        return not (counted or _FREQUENT.intersection(query.text.split()))
    obliged = "have to" in query.text
    if "RANK" in query.cues and requested(query):
        return obliged
    either = "EITHER" in query.cues and "HOW_MANY" not in query.cues
    if obliged or (either and not UP_OR_DOWN.search(query.text)):
        return True
    if query.cues & {"SHARE", "CHANGE", "COMPARE", "RISE"} or {"many", "much"} & set(query.words):
        return False
    return not set(query.words) & _HAVE


def left_open(query: Query) -> bool:
    """Whether it isn't said what is compared with the one thing named: "more than in A?"."""
    slots = query.slots
    named = bool(slots.areas or slots.by)
    return query.against and named and not (slots.periods or slots.when or query.carried)


def against_others(query: Query) -> bool:
    """Whether the area or group named is set against others that are not: "than any other"."""
    slots = query.slots
    alone = len(slots.areas or slots.by) == 1 and len(slots.periods) < 2 and not slots.places
    return alone and bool(_OTHERS.search(query.text) or _OTHER_GROUPS.search(query.bare))


_OTHER_GROUPS = regex(
    r"\bG\b.* (?:all|any|every|each|than)(?: of)?(?: the)? other G\b", has=" other G"
)
_OTHERS = regex(
    rf"\b(?:than|to|with|against|versus|vs|beside) (?:(?:the|of|its|their|most|your) )*"
    rf"(?:(?:other|similar|neighbouring|nearby|comparable|surrounding)(?: (?:\w+ )?(?:{KINDS}))|"
    r"neighbou?rs|others|(?<=the )rest$)"
)
_IT = r"(?:that|this|it|those|these)"
_SHOWN = regex(
    rf"\bwhat (?:\w+ly )?(?:do|does|did) {_IT}(?: \w+)?(?: \w+ly)? "
    r"(?:mean|count|measure|include|represent|refer to|stand for)\b|"
    rf"\bwhat counts as {_IT}$|\bwhats? (?:is |are |was )?(?:meant by|counted (?:in|as|by)|"
    rf"included in) {_IT}(?: \w+)?$|\bhow (?:is|was|are|were) {_IT}(?: \w+)? "
    r"(?:calculated|measured|defined|worked out)\b"
)
"""The meaning of the figure just shown is asked for."""


def shown_meant(query: Query) -> bool:
    """Whether it asks what the figure just shown means: "and what does that mean?"."""
    return bool(_SHOWN.search(query.text))


_WEIGHS = COUNTING | {"COMPARE", "RISE", "CLAIM", "RANK", "EITHER"}
"""Signs that numbers are weighed."""
_FREQUENT = frozenset(
    """
    any there many much more less fewer bad common often happen happening happened big high low
    you u
    """.split()
)
"""Words by which a yes or no about a place asks whether there is much of it, or asks the bot."""


def crosses(query: Query) -> bool:
    """Whether it asks when something passed something else, or a number."""
    timed = query.cues & {"WHEN", "WHICH_PERIOD"} or _FIRST_TO.search(query.text)
    return bool(timed and "RANK" not in query.cues and _CROSSES.search(query.text))


_FIRST_TO = regex(
    r"^(?:(?:what|whats|which|was|is|tell|me|give|name|and|in|the) )*"
    r"(?:(?:first|earliest) (?:year|time|period|month|quarter)|"
    r"(?:year|time) (?:when|in which|that)) "
    r"(?!(?:was|were|is|are|did|do|does|has|have|had|how|what|which)\b)|"
    r"(?<!the )(?<!in )\b(?:first|earliest) (?:year|time|period)$",
    has="first|earliest| when | in which | that ",
)
"""The time is asked for without a question: "the first year A was over B"."""


_CROSSES = regex(
    r"\b(?:overt(?:ake|ook|aken)|hit|reach(?:ed)?|(?:sur)?pass(?:ed)?|exceed(?:ed)?|outstrip(?:ped)?|beat|cross(?:ed)?|"
    r"top(?:ped)?|(?:go|went|gone|get|got|rise|rose|climb(?:ed)?|fall|fell|drop(?:ped)?) "
    r"(?:\w+ )?(?:over|above|past|ahead|below|under|higher|lower)|"
    r"(?:more|less|fewer|higher|lower|bigger|smaller|greater) (?:\w+ ){0,5}?than|"
    r"above|over|below|under)\b"
)


def asked_of(query: Query) -> str:
    """The words for whom words are asked of: "the minister" in "what did the minister say"."""
    named = _FROM_WHOM.search(query.text) or _SUBJECT.search(query.text)
    return next((group for group in named.groups() if group is not None), "") if named else ""


def asks_for_speaker(query: Query) -> bool:
    """Whether it asks which of the speakers said something."""
    return bool(_WHICH_SPEAKER.search(query.text))


_WHICH_SPEAKER = regex(
    r"\b(?:who|whose|which (?:of the )?(?:speakers?|spokes\w+|officials?|forces?|police forces?)) "
    r"(?:\w+ ){0,2}?(?:says?|said|talks?|talked|mentions?|mentioned|words|spoke|speaks)\b"
)


def words_wanted(query: Query) -> bool:
    """Whether somebody's words are asked for: "any comment from X", not a figure on X."""
    return bool(_FROM.search(query.text))


_FROM = regex(
    r"\b(?:comments?|statements?|reactions?|responses?|quotes?|words|anything|something) "
    r"(?:from|by)\b|"
    r"\b(?:gave|give|given|made|make|issued?|offer(?:ed)?|put out|any|no|release[sd]?)"
    r"(?: an?y?| some)?(?: public)? (?:comments?|statements?|responses?)\b"
)


def worked_back(query: Query) -> bool:
    """Whether a count is asked for from a percentage that the question gives: "N% of N"."""
    scales = {value.scale for value in query.numbers}
    if Scale.PERCENT not in scales:
        return False
    taken = Scale.COUNT in scales and _TAKEN_OF.search(query.bare)
    return bool(taken or _AS_COUNT.search(query.bare) or _COUNT_ASKED.search(query.text))


_TAKEN_OF = regex(r"^N of (?:the )?N$|\bif\b.*\bN\b.*\bhow many of (?:the |those |these )?N M\b")
_AS_COUNT = regex(r"\bN of (?:the |all )?M\b.*\bas an? (?:\w+ )?(?:number|count)\b")
_COUNT_ASKED = regex(
    r"\bhow many (?!per\b|percent|in\b|of the\b|out\b|(?:years|quarters|months|periods)\b)|"
    r"\b(?:turn|convert|translate|express|put) "
    r"(?:\w+ ){0,6}?(?:into|in|as|to) (?:\w+ ){0,2}?(?:number|count|figure of|how many)s?\b|"
    r"\b(?:number|count|total)s? (?:is|are|lies?|stands?)(?: \w+)? (?:behind|beneath|under)\b"
)
