"""Idioms put in plain words before anything is read: "racked up" for "recorded".

Only such as say no more than the plain verb does, or nothing at all: none tells what is counted,
or limits it.
Imports nothing of the project.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.regex import any_of, regex

_FLUFF = (
    r"(?:waffle|frills|padding|fluff|faff(?:ing)?|fuss|nonsense|excuses|messing(?: about)?|"
    r"commentary|preamble|lectures?|jargon|small talk|rigmarole|rambling)"
)
_IDIOM = regex(
    r"\b(?:"
    r"(?P<record>rack|clock|chalk|notch|log)(?P<recorded>s|ed|ged|ing)? up|"
    r"(?P<produce>churn|crank|pump|roll|squeeze|knock|belt|dish)(?P<produced>s|es|ed|d|ing)? out"
    r"(?! of\b)|"
    r"(?P<come>c[ao]me|comes|coming) to (?:the )?(?:light|surface)|"
    r"(?P<give>(?:cough|rustle|dredge|conjure|whip|fish|scare|spit) (?:it |them |that )?"
    r"(?:up|out))|"
    r"(?P<home>is|are|was|were|be|been) (?:the )?home to"
    r"(?= (?:\d|how|about|over|some|more|nearly))|"
    r"(?P<most>(?:the )?lion'?s'? share)|"
    r"(?P<about>(?:in (?:connection|relation|regard|respect)|with (?:regards?|respect)) "
    r"(?:with|to|of))|"
    r"(?P<without>(?:had|has|have|having) nothing to do with)|"
    r"(?P<off>(?:better|best)[ -]off)|"
    r"by (?:any |some )?chance|(?<=, )(?:just|only) th(?:at|is) one(?=[.?! ]*$)|"
    r"(?P<end>(?:best|worst|most|least|(?:high|low|bigg|small|larg)est)(?: years?| months?)?) "
    r"(?:so far|to date)|"
    r"(?P<asks>(?:what|where|who|how|why|when|which)(?:'?s)?) "
    r"the (?:heck|hell|devil|blazes|deuce)|"
    r"(?:(?:to )?cut (?:straight |right )?to the chase|"
    r"at (?:the )?risk of (?:sounding|being|seeming|boring|repeating|stating) (?:\w+ ){0,3}?"
    r"(?:\w+(?=,)|(?=how|what|which))|"
    r"(?:to put it )?in a nutshell|(?:to (?:cut|make) a )?long story short|"
    r"chapter and verse|warts and all|all things considered|drum ?roll|"
    r"(?:without|no|stop|dont|don't) (?:beat|beating) (?:about|around) the bush|"
    r"call (?:me|us) (?:\w+[ -]){1,3}?but|for the (?:umpteenth|hundredth|nth|millionth) time|"
    r"without (?:further|more|much) ado|(?:cap or )?no cap(?=\s*(?:[,.?!]|$))|"
    r"spill the (?:beans|tea)|"
    r"(?:with |and |but |just )*(?:no|without(?: any)?|minus|skip|spare (?:me|us)|drop|forget) "
    rf"(?:(?:the|all|of|your|any|long|usual|more) )*{_FLUFF}"
    r"(?=\s*(?:[-,.;:?!]|$|just\b|please\b|pls\b))|"
    r"for (?:goodness|heaven'?s?|god'?s?|pete'?s?|crying out loud|pity'?s?)(?:'?s)? sake|"
    r"in (?:layman'?s?|lay(?:person'?s)?|simple|plain|everyday|basic) terms|"
    r"on the face of (?:it|things)|for what(?:'?s| it'?s| it is) worth|in black and white|"
    r"if (?:my )?memory serves(?: me)?(?: right(?:ly)?| correctly| well)?|"
    r"(?:hand on|cross my) heart(?: and hope to die)?|(?:with )?(?:a )?(?:cherry|sugar) on top|"
    r"out of (?:sheer|pure|idle|mere|morbid|simple|plain|my own) (?:curiosity|nosiness|interest)|"
    r"off the top of your head|"
    r"what an? (?:\w+ )?(?:pity|shame|bummer|nuisance|relief|disgrace|surprise)|"
    r"for the life of me|in real life|well,? blow me(?: down)?|blow me down|truth be told|"
    r"needless to say)"
    r"(?:[,:;]| -)?"
    r")(?!\w)"
)
_ONE_OF = regex(
    r"\b(?:one|1) (?P<who>(?!of\b|in\b|or\b|and\b)[a-z]+(?: (?!of\b|in\b)[a-z]+)?) in "
    r"(?P<of>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|\d\d?|100)"
    r"(?= (?:is|are|was|were|has|had|have|in|aged|under|over|gets?|got|uses?|used|on)\b|"
    r"\s*(?:[,?.!]|$))"
)
_SHOWN = regex(
    r"\b(?P<asked>(?:do|does|did|would|could|can|might|must|will|dont|doesn'?t|wouldn'?t) "
    r"(?:\w+ ){0,3}?(?:rises?|increases?|jumps?|growth|surge|figures?|numbers?|totals?|counts?|"
    r"statistics|stats|data|changes?|drops?|falls?|hike|spike|uptick|it|this|that|they|these) "
    r"(?:\w+ ){0,6}?)"
    r"(?:reflect|indicate|imply|suggest|signify|demonstrate|signal|establish|denote|entail|"
    r"translate(?: in)?to|equate to|hint at|guarantee|illustrate|point to)"
    r"(?= (?:that|more|fewer|less|an?|any|there|children|kids|people|it|things)\b)"
)
"""What something is a sign of: "does the rise indicate that …"."""
_COMES = {"come": "recorded", "comes": "is recorded", "coming": "being recorded"}
_OFF = {"better": "richer", "best": "richest"}
_HOLDS = {"is": "has", "are": "have", "was": "had", "were": "had", "be": "have", "been": "had"}


_CLEFT = regex(
    r"(?<![\w'])it(?:'s| is| was|s) (?P<who>(?!(?:[\w'-]+ed|true|false|right|wrong|correct|so|said|"
    r"known|only|not|an?|the (?:one|only|same|case)) (?:that|who|which)\b)"
    r"(?:[\w'-]+ ){1,4}?)(?:that|who) "
    r"(?=(?:took|had|has|was|were|is|are|made|ran|runs|run|got|did|came|went|rose|fell|saw|\w{2,}ed)"
    r"\b)"
)
"""One that is picked out as who did it: "it was A that recorded 90"."""


_SENTENCE = regex(
    r"(?<=the )sentence(?!.*\b(?:cases?|courts?|trials?|judges?|man|men|convict\w*|jail\w*)\b)"
    r"(?= (?:in|from|of) (?:the |that |this )?(?:[\w']+ ){1,3}?"
    r"(?:about|on|where|saying|linking|mentioning|that (?:says|tells|links|mentions))\b)"
)
"""What is written about something, which no court passes: "the sentence in the Mail about rain"."""


_WHO_THEN = regex(
    r"\bwho(?= (?:in|for|during) (?:(?:the )?(?:latest|last|first) (?:year|month|period|season)|"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?\d{4}(?:/\d\d)?)"
    r"(?:\s*[,?.!;]|\s*$| and\b))"
)
"""One of those that were named, at another time: "who had more in 2010, and who in 2015?"."""
_IS = r"(?:is|are|was|were)\b"
_INDIRECT = regex(
    rf"\bwhat (?P<thing>(?:the|an?) (?:(?!{_IS})[\w'-]+ ){{0,4}}?(?!{_IS})[\w'-]+) (?P<is>{_IS})"
    r"(?: (?:exactly|really|actually|legally|precisely))?(?=\s*(?:[.?!,;]|$|and\b))",
)
"""A question told as what somebody wants to know: "tell me what the number was"."""
_SHOWN_IN = regex(
    r"\bwhat (?:do|does|did) (?:the|your|this|that) "
    r"(?:table|chart|graph|data ?set|spreadsheet|list)s? "
    r"(?:show|say|give|have|list|report)(?: (?:us|me))?(?: (?:about|for|of|on))?(?= \w)|"
    r"\bwhat(?:'?s| is) the (?:current |overall |general )?(?:situation|picture|state of play) "
    r"(?:like )?(?:in|for|across)(?= [\w' ]{3,30}[?.! ]*$)"
)
"""What a table has is no quotation: "what does the table say about A in 2010".

Nor does the state of things in a place ask for more than its figures.
"""
_HELD_IN = regex(
    r" (?:in|from|according to) (?:your|this) (?:table|chart|graph|data ?set|spreadsheet|list)s?"
    r"(?=[?.!,]|$)"
)
"""Where a figure is to be found says nothing of which it is."""
_FIRM = (
    r"(?:exact|precise|rounded(?: up| down| off)?|approximate|estimated?|(?:bare )?minimum|"
    r"lower (?:limit|bound)|complete|final|provisional)"
)
_HOW_FIRM = regex(
    r"(?:(?<=^)|(?<=[.?!,;\n] )|(?<=\b(?:and|but) ))(?:is|are|was|were) "
    r"(?:(?:the )?(?P<number>\d[\d.,]*(?: ?%| per ?cent)?)|"
    r"(?P<it>it|th(?:at|is|ose|ese)(?: (?:figure|number|count|total)s?)?)|"
    r"(?P<what>(?:[^\s.?!,;]+ ){0,6}?(?:figures?|numbers?|counts?|totals?)(?: [^\s.?!,;]+){0,7}?)) "
    rf"(?:only |just |really |already |itself )*(?:an? |the )?{_FIRM}"
    r"(?: (?:one|figure|number|count|total))?(?:,? or (?:[^\s.?!,;]+ ?){1,5})?(?=[?.! ]*$)"
)
"""How firm a figure is, asked as what it is: "is A's total rounded?"."""


def _how_exact(found: re.Match[str]) -> str:
    if found["number"]:
        return f"is the {found['number']} exact"
    return f"how exact is {found['what']}" if found["what"] else "how exact are they"


_MINIMUM = regex(r"\bat (?:an? |the )?(?:bare |absolute |very )?minimum\b")
_MORE_OR_LESS = regex(
    r"\bmore or less(?= (?:(?:exactly |at )?the same|level|flat|steady|stable|static|unchanged|"
    r"constant|equal|even|identical|alike|still|stood|stayed|remained|doubl|halv|tripl|trebl|half|"
    r"twice|an? (?:third|quarter|half)|as (?:many|much)|in line|\d))"
)
_WITHIN = regex(
    r"\bin the (?:space|course|span) of (?=(?:just |only |about )?(?:an?|one|\d+|two) )"
)
_PACE = regex(r"\bat an? (?:much |far )?(?P<how>\w+er) (?:pace|rate|clip|tempo)(?= than\b)")
_DENIED = regex(
    r"\b(?:(?:has |have |had )?fail(?:s|ed)? to(?= (?:reach|exceed|pass|top|rise|fall|grow|double|"
    r"hit|match|beat|keep|increase|make|get|go)\b)|nowhere near(?P<as> as)?)(?!\w)"
)


def _denied(found: re.Match[str]) -> str:
    """What says that something did not come about, or by far not."""
    if found["as"]:
        return "not as"
    return "did not even" if found.group().startswith("nowhere") else "did not"


def _said(found: re.Match[str]) -> str:
    if found["record"]:
        return _form("record", found["recorded"])
    if found["produce"]:
        return _form("produce", found["produced"])
    if found["give"]:
        return "give"
    if found["come"]:
        return _COMES.get(found["come"], "were recorded")
    if found["home"]:
        return _HOLDS[found["home"]]
    if found["without"]:
        return "were not on"
    if found["off"]:
        return _OFF[found["off"][:-4]]
    if found["about"] or found["end"]:
        return found["end"] or "about"
    return "the majority" if found["most"] else found["asks"] or ""


def _form(verb: str, ending: str | None) -> str:
    """A verb in the form that another with this ending is in."""
    if not ending:
        return verb
    if ending.endswith("s"):
        return f"{verb}s"
    return verb.removesuffix("e") + ("ing" if ending == "ing" else "ed")


_OF_IDIOMS = (
    r"up\b|out\b|light|surface|home to|lion|chase|risk of|nutshell|story|verse|warts|considered|"
    "drumroll|drum roll|bush|call me|call us|umpteenth|hundredth|nth time|millionth|ado|no cap|"
    "the beans|the tea|the heck|the hell|waffle|frills|padding|fluff|faff|fuss|nonsense|excuses|"
    "messing|commentary|preamble|lecture|jargon|small talk|rigmarole|rambling|sake|"
    "the life of me|real life|blow me|be told|to say|terms|the face of|worth|memory serves|"
    "black and white|on heart|my heart|sugar on|curiosity|nosiness|your head|"
    "pity|shame|bummer|nuisance|relief|disgrace|surprise|chance|connection|relation|regards?|respect|"
    r"that one|this one|so far|to date|off\b|nothing to"
)


class _Rule(NamedTuple):
    """What is put for a pattern, and how some word of it begins, one way or another."""

    begins: str
    pattern: re.Pattern[str]
    put: str | Callable[[re.Match[str]], str]


_OF_TABLES = "table|chart|graph|data|spreadsheet|list|situation|picture|state of"
_FARED = regex(
    r"\bhow(?: (?:well|badly|poorly))?(?P<asked> (?:did|does|do) (?:[\w.,'#-]+ ){1,7}?)"
    r"(?:do|fare|perform|get on|make out|shape up|turn out)(?=\s*(?:$|[?.,;!]|"
    r"(?:in|at|on|for|both|during|over|across|against|compared|versus|vs|this|that|last|each)\b))"
)
"""How something fared asks for its figure, as how it did does."""
_DEAD = regex(r"\bdead (?=(?:last|first)\b)")
_FROM_LAST = regex(
    r"\b(?:(?P<place>second|third)[ -](?:to[ -]|from )?last|last but one|next to last|"
    r"penultimate)\b"
    r"(?! (?:\w+ )?(?:years?|months?|quarters?|seasons?|weeks?|days?|periods?|figures?)\b)"
)


def _from_last(found: re.Match[str]) -> str:
    return f"{found['place'] or 'second'} lowest"


_ADDED_UP = regex(
    r"\b(?P<add>add|adding|sum|summing|tot|totting) "
    r"(?P<all>(?:[a-z]\w* ){0,3}[a-z]\w*) up\b(?! (?:to|by)\b)"
)
_ROCK = regex(r"\b(?:at )?rock bottom\b")
_RULES = (
    _Rule("dead ", _DEAD, ""),
    _Rule("second|third|last but|penult|next to last", _FROM_LAST, _from_last),
    _Rule("add|sum|tot", _ADDED_UP, r"\g<add> up \g<all>"),
    _Rule("rock ", _ROCK, "at the bottom"),
    _Rule("how ", _FARED, r"how\g<asked>do"),
    _Rule("or less ", _MORE_OR_LESS, "roughly"),
    _Rule("minimum", _MINIMUM, "at least"),
    _Rule("it'|it is|it was|its ", _CLEFT, r"\g<who>"),
    _Rule("sentence in |sentence from |sentence of ", _SENTENCE, "quote"),
    _Rule("one |1 ", _ONE_OF, r"one in \g<of> \g<who>s"),
    _Rule(
        "reflect|indicat|impl|suggest|signif|demonstrat|signal|establish|denote|entail|translat|"
        "equat|hint|guarantee|illustrat|point",
        _SHOWN,
        r"\g<asked>mean",
    ),
    _Rule("what the |what an? ", _INDIRECT, r"what \g<is> \g<thing>"),
    _Rule("who in |who for |who during ", _WHO_THEN, "which"),
    _Rule(_OF_TABLES, _SHOWN_IN, "what are the figures for"),
    _Rule(_OF_TABLES, _HELD_IN, ""),
    _Rule(
        "exact|precise|round|approx|estimat|minimum|lower|complete|final|prov|bare",
        _HOW_FIRM,
        _how_exact,
    ),
    _Rule("space|course|span", _WITHIN, "in "),
    _Rule("pace|rate|clip|tempo", _PACE, r"\g<how>"),
    _Rule("fail|nowhere", _DENIED, _denied),
    _Rule(_OF_IDIOMS, _IDIOM, _said),
)
_SIGN = regex(rf"\W{any_of('|'.join(rule.begins for rule in _RULES))}")
"""Unless a word begins so, there is nothing to put plainly."""
_SIGNS = tuple(regex(rf"\W{any_of(rule.begins)}") for rule in _RULES)


def plainly(text: str) -> str:
    """Lower-case `text` without its idioms."""
    if not _SIGN.search(f" {text}"):
        return text
    for sign, rule in zip(_SIGNS, _RULES, strict=True):
        if sign.search(f" {text}"):
            text = rule.pattern.sub(rule.put, text)
    return text
