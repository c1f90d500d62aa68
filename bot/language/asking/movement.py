"""Words for going up and going down, as patterns. May import the patterns' compiler."""

from __future__ import annotations

from bot.regex import regex

_STANDS = (
    r"(?:(?:is|are|was|were)(?: (?:it|that|this|they|those|these))?|been|its|theyre) "
    r"(?:(?:now|both|all|also|clearly) )*"
)
_SO_FAR = (
    r"(?! (?:to|for|with|at|by|an?|my|your|until|how|or|online|against|what)\b)"
    r"(?! on (?!last|the (?:year|previous)))"
)
"""Something is up, or down: not "up to", "up for", "down to"."""
_AFTER = r"(?=(?: \w+){0,7}? (?:between|from|since)\b(?! the (?:\w+ )?(?:figures|data|source)\b))"


def _over(verbs: str) -> str:
    """How many did so from one time to another: without the times it need be no movement."""
    asked = r"how (?:many|much) (?:\w+ ){1,7}?"
    return (
        rf"{asked}{verbs}{_AFTER}|{verbs} how (?:many|much){_AFTER}|"
        rf"(?:between|from|since) (?:\w+ ){{1,6}}?{asked}{verbs}"
    )


_WON = _over(
    r"(?:put(?:ting)? on(?! (?:record|file|paper|hold|trial|the|an?)\b)|c[ao]m(?:e|ing) back|"
    r"added|won back|gain(?:s|ed)?)"
)
_LOST = _over(
    r"(?:los(?:e|es|t|ing)|shed(?:s|ding)?|disappear(?:s|ed)?|vanish(?:es|ed)?|"
    r"went(?= (?:in )?between)|cut|axed?)"
)
RISE = (
    rf"{_STANDS}up{_SO_FAR}|{_WON}|"
    r"(?<!make )(?<!makes )(?<!made )up how much|how much up|gon up|"
    r"(?<!make )(?<!makes )(?<!made )(?<!making )up (?:about |nearly |around |over )?\d+|"
    r"how much (?:is|was|are|were) (?:that|this|they|those) (?:now )?up|"
    r"ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|(?:go|goes|gone|going|went|gon) up|"
    r"(?:out)?grow(?:s|n|ing|th)?|(?:out)?grew|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|"
    r"soar(?:s|ed|ing)?|(?:driv(?:es|ing)|drove|(?:push|bump|lift)(?:es|s|ed|ing)|"
    r"sen(?:ds|ding|t)) (?:\w+ ){1,3}?up(?! to\b)|boost(?:s|ed|ing)|"
    r"(?:push|bump|lift)(?:es|s|ed|ing) up|spik(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|rocketed|"
    r"skyrocket(?:ed)?|shot up|shoot(?:ing)? up|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|"
    r"quadrupl(?:e|ed)|uptick|upturn|upswing|upsurge|spurt|gain(?:s|ed)?|"
    r"up by(?! the)|how many (?:extra|additional)(?! (?:\w+ ){0,8}?than)|"
    r"more than (?:last year|the year before|before)|swell(?:s|ed)?|swollen|balloon(?:s|ed|ing)?|"
    r"on the (?:up|rise|increase)|shoots? up|lengthen(?:s|ed|ing)?|widen(?:s|ed|ing)?|"
    r"(?:add(?:s|ed|ing)?|put(?:s|ting)? on) (?:(?:the )?most|more|extra|fewer)|"
    r"(?:did|does|do|has|have|had) (?!(?:i|you|we|one)\b)(?:\w+ ){1,5}?"
    r"add(?:ed)?(?! up| together| to)|"
    r"mount(?:s|ed|ing)|escalat(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|mushroom(?:s|ed|ing)?|"
    r"(?:inch|edg|tick|nudg)(?:e|es|ed|ing)? up|ramp(?:s|ed|ing)? up|spirall?(?:s|ed|ing)|"
    r"snowball(?:s|ed|ing)?|burgeon(?:s|ed|ing)?|trebl(?:es?|ed|ing)|"
    r"explod(?:e|es|ed)|leap(?:s|ed|t)?|creep(?:s|ing)? up|crept up|(?:through|"
    r"thru) the roof|hike[ds]?|(?:faster|quicker|slower|steeper)(?! (?:way|to))"
)
FALL = (
    rf"{_STANDS}down{_SO_FAR}|{_LOST}|loss(?:es)?{_AFTER}|"
    r"(?:fall(?:s|en|ing)?|fell)(?! under| into| within| for| behind| short| to (?:the )?_a)|"
    r"drop(?:s|ped|ping)?(?! (?:table|database|schema|me|us|(?:him|her|them) a)\b)|"
    r"declin(?:e|es|ed|ing)(?! to (?!\d|an?\b|the\b|its?\b|half\b|zero\b|_))|"
    r"decreas(?:e|es|ed|ing)|how much (?:is|was|are|were) (?:that|this|they|those) (?:now )?down|"
    r"(?:go|goes|gone|going|went|come|came|coming) down(?! for| to (?!\d))|reduc(?:e|ed|tion|ing)|"
    r"shrink(?:s|ing)?|shrank|stop(?:s|ped)? (?:using|recording|happening)|"
    r"halve[sd]?|halving|collaps(?:e|es|ed)|plung(?:e|es|ed)|plummet(?:s|ed)?|slump(?:s|ed)?|"
    r"dip(?:s|ped|ping)?|tumbl(?:e|es|ed)|dwindl(?:e|es|ed)|shrunk|"
    r"(?:cut|slash|halv|trim|lower|curb)(?:e?s|e?d|m?ed|t?ing)? (?:the|its|their|our|those) "
    r"(?:\w+ ){0,2}?_|"
    r"cut(?:s|ting)? (?:back |down )?(?:on )?(?:(?:these|this|that|such) (?:\w+ )?)?_(?!a)|"
    r"slash(?:ed|ing)|trimm(?:ed|ing)|lowered|curbed|"
    r"cut (?:in half|by|to)|(?:was|were|been) cut|(?:came|come) down(?! to (?!\d))|"
    r"(?:get|gets|got|getting|bring|brings|brought|bringing|push|pushed|drive|drove|force|forced) "
    r"(?:it|them|that|this|these|those|(?:the|its|their|our)(?: \w+){1,2}) down(?! (?:for|on))|"
    r"cut(?:s|ting)? (?:the|its|their|these|those) (?:\w+ ){0,2}?(?:numbers?|figures?|count|total|"
    r"rates?|levels?)|tail(?:s|ed|ing) off|taper(?:s|ed|ing)? off|on the wane|"
    r"nosediv(?:es?|ed|ing)|(?:inch|edg|tick)(?:e|es|ed|ing)? down|tanked|cratered|crashed|"
    r"(?:peter|fizzl|thinn?)(?:e|s|ed)? out|ebb(?:s|ed|ing)|subsid(?:es?|ed|ing)|"
    r"d(?:ie|ies|ied|ying) (?:out|down|away)|reced(?:es?|ed|ing)|diminish(?:es|ed|ing)?|"
    r"(?:calm|cool|quiet(?:en)?|simmer|settl)(?:e|es|s|ed|ing)? down|abat(?:es?|ed|ing)|"
    r"(?:ease[sd]?|easing|slacken(?:s|ed|ing)?|cool(?:s|ed|ing)?|w(?:ears?|earing|ore|orn)) off|"
    r"lessen(?:s|ed|ing)?|(?:fewer|lower|smaller)(?: \w+){0,3} than (?:it was |they were |in )?"
    r"(?:last year|the (?:year|period|one) before|the previous|before)|"
    r"s[aiu]nk|slid|slipped|(?<!taken )(?<!written )(?<!noted )"
    r"down by(?! the| _| (?:year|quarter|month|week|day|age|sex|area)\b)|"
    r"less than (?:last year|the year before|before)"
)
NEARLY = (
    r"(?:about|around|roughly|nearly|almost|much|pretty much|virtually|practically|broadly|"
    r"just about|as good as|close to|fairly|largely|essentially|basically|hardly|barely|scarcely)"
)
"""What says that something is so only about."""
_SAME = (
    rf"(?:at )?(?:(?:{NEARLY}|exactly|just) )*(?:flat|steady|stable|static|level|unchanged|"
    r"constant|in check|at bay|under control|(?:at )?the same)"
)
_GO_UP = (
    r"(?:chang(?:e|ed|ing)|mov(?:e|ed|ing)|ris(?:e|en|ing)|go(?:ne|ing)? up|increas(?:e|ed|ing)|"
    r"grow(?:n|ing)?)"
)
FLAT = (
    rf"(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|held|been|is|was|are|were) {_SAME}|"
    rf"(?:kept|held|keep|keeps|hold|holds) (?:\w+ ){{1,5}}?(?:at )?{_SAME}|"
    rf"(?:didnt|did not|hasnt|havent|not|never) {_GO_UP}|"
    rf"(?:hasnt|havent|didnt) (?:\w+ ){{1,5}}?{_GO_UP}|"
    rf"(?:stop(?:s|ped)?|prevent(?:s|ed)?|kept|keeps?) (?:\w+ ){{1,6}}?"
    r"(?:from )?(?:ris|increas|grow|climb|go|gett?)ing|"
    r"(?:nothing|none of (?:it|them|that)) (?:\w+ )?(?:chang|mov|shift|budg)ed|"
    r"no (?:change|rise|increase|growth)|(?:hardly any|not much|(?:very )?little) change|"
    r"(?:stood|stands?|standing) still|(?:levelled|leveled|levels|flattened|flattens) (?:off|out)|"
    r"plateaued|flatlined|"
    r"(?:hardly|barely|scarcely) (?:moved|changed|shifted|budged|rose|grew)"
)
_RISING = (
    r"(?:ris|ros|increas|grow|grew|climb|go up|gone up|going up|went up|up|better|more|higher)"
)
_FALLING = (
    r"(?:fall|fell|drop|declin|decreas|shrink|shr[au]nk|go down|gone down|going down|went down|"
    r"down|worse|less|fewer|lower)"
)
UP_OR_DOWN = regex(rf"\b(?:{_RISING}\w* or {_FALLING}|{_FALLING}\w* or {_RISING})", has=" or ")
"""It is asked which of two ways a number goes: "is it rising or falling"."""
