"""How English sets figures against each other: in comparisons, rankings, multiples and rests.

Patterns as in `cues`. Imports only the kinds of signs.
"""

from __future__ import annotations

from bot.language.asking.arithmetic_words import ALIKE, APART, FOR_EACH, GOES_INTO, LEFT, TAKEN_AWAY
from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import SUPERLATIVE
from bot.language.asking.plain_numbers import ABSOLUTE

MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
"""How many places of an order."""
NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))"
"""A place in an order, but for the first."""
COMPARATIVE = (
    r"(?:more|fewer|less|higher|lower|bigger|worse|better|larger|smaller|greater|longer|shorter|"
    r"older|younger|richer|poorer|cheaper|dearer|costlier|pricier|taller|heavier|lighter|hotter|"
    r"colder|warmer|cooler|chillier|milder|safer|busier|quieter|cleaner|wetter|rainier|drier|"
    r"sunnier|duller|windier|calmer|cloudier|stronger|weaker|commoner|rarer|steeper|denser)"
)
"""Words that set one thing above or below another."""
NOT_AS = (
    r"(?:(?:did|do|does|has|have|had|is|are|was|were)nt|not|never|nowhere near) "
    r"(?:(?!as )\w+ ){0,3}?as"
)
"""What is less than something: "did not rise as much as"."""

BEATS = frozenset("beat beats beaten".split())
"""A verb that sets one before another, and no form of a name that is written otherwise."""
_YEARS = r"(?:years?|months?|quarters?|periods?|seasons?)"


def _then(most: str) -> str:
    """The year that stands out from the other, or others: "which year was worse"."""
    return (
        rf"(?:which|what) (?:of the \w+ )?{_YEARS} (?:\w+ ){{0,4}}?(?:{most})(?! than)|"
        rf"(?:which|what) (?:is|was) the (?:{most}) (?:of the \w+ )?{_YEARS}|"
        rf"when (?:was|were|did|had) (?:\w+ ){{0,5}}?(?:{most})(?! than)"
    )


MORE_THEN = _then("worse|higher|bigger|larger|more|busier|lower|smaller|fewer|less")
LESS_THEN = _then("worse|lower|smaller|fewer|less")
_SO_MANY = r"(?:(?:all|the|these|those|your|of|single|\d+|two|three|four|five|six|ten) ){0,3}"
OF_PERIODS = (
    r"(?:which|what) (?:single|one|calendar) (?:year|month|quarter|period)|"
    rf"(?:which|what|\w{{3,}}est) (?:one )?(?:of|in|among) (?:all )?{_SO_MANY}{_YEARS}|"
    rf"(?:of|among|out of) (?:all )?{_SO_MANY}(?:years|months|quarters|periods)"
    r"(?=(?: \w+){0,4}? (?:which|what)(?: one)? (?:is|was|had|has|saw|did|got|were|had))"
)
"""One of several periods is asked for: "of the four years, which was …", "which single month"."""
PERIOD_WITH_MOST = (
    r"(?:most|fewest|least|highest|lowest|biggest|smallest|largest) (?:\w+ ){1,5}?"
    r"in (?:a|any|one|a single|any one) (?:single )?(?:year|month|quarter|period)|"
    r"(?:year|month|quarter|period) (?:with|of|that (?:had|has|saw)|having|when) (?:the )?"
    rf"(?:most|fewest|least|best|worst|{SUPERLATIVE})(?! recent)"
)
"""A period told by what there was most of in it: "the month with the fewest trains".

So is that of any: "the most trains in a month".
"""


COMPARING: dict[Cue, str] = {
    Cue.COMPARE: (
        r"stacks? up|compar(?:e|ed|es|ing|ison)|versus|verses|vs|difference|differ|"
        rf"{COMPARATIVE} (?:(?:\w+ ){{0,10}}?than|(?:\w+ ){{0,6}}?or)|"
        r"or (?:\w+ ){1,4}?(?:have|has|had|recorded|logged|counted|saw|with|having) (?:the )?"
        r"(?:more|higher|longer|bigger|lower|fewer|worse|better|smaller|larger|greater|shorter|"
        r"less)|"
        r"_a? or (?:(?:the|in|for|from|over|across|throughout|within) )*_a?(?: _a?)* "
        r"(?:\w+ ){1,3}?(?:more|fewer|less|better|worse|faster|higher|lower)"
        r"(?! (?:than|about|on|of|info\w*|details?)\b)|"
        r"or (?:in |\w{3,9} )?(?:19|20)\d\d(?: \d\d)? (?:the |a )?(?!number|after|under|other|over)"
        r"(?:more|less|\w{3,}er)|longer|richer|poorer|gentler|milder|flatter|shallower|heavier|lighter|stronger|weaker|"
        r"beside|next to|side by side|"
        r"(?:which|where) (?:\w+ ){0,7}?(?:higher|lower|more|fewer|bigger|worse|larger|"
        r"greater|faster|steeper|better(?! (?:to|if|for me)\b))|"
        r"(?:was|were|is|are|did|had) (?:it|that|this|they|those|there) (?:\w+ )?(?:more|less|"
        r"fewer|higher|lower|bigger|smaller|larger|greater|worse|better) (?:in|for|during|back)|"
        r"(?:who|which|that) (?:won|wins|leads?|led|tops|topped|"
        r"(?:came|comes) (?:out )?(?:first|top))|came out ahead|"
        r"(?:comes?|came|coming|is|was|ends?|ended) (?:out |up )?on top|"
        r"surpass(?:ed)?|passed|caught up|catch up|"
        r"faster|quicker|slower|steeper|sharper|stiffer|beat(?:s|en)?|outstrip(?:s|ped)?|outpace[sd]?|"
        r"(?:got|has|have|had) the (?:bigger|higher|lower|smaller|larger)|"
        r"who (?:\w+ ){0,2}?(?:more|fewer)|above|below|overt(?:ake|ook|aken)|exceed|ahead|"
        r"in front|(?:fall(?:s|en|ing)?|fell|lag\w*|come|came|is|are|was|were|be) behind(?= _a)|"
        r"out(?:do|does|did|done|performs?|performed|scores?|scored|ranks?|ranked)|"
        r"against|relative to|gap|"
        rf"{NOT_AS} \w+ (?:\w+ ){{0,3}}?as|more (?:slowly|gently|modestly|modest) than|"
        r"outnumber(?:s|ed|ing)?|outgrew|outgrows?|outgrown|dwarf(?:s|ed)?|eclips(?:es?|ed)|"
        r"lags|lagged|lagging|trails|trailed|trailing|edge[sd] (?:out|ahead)|"
        r"(?:measur|shap|lin|stack)(?:es?|ed)? up|"
        r"(?:whose|who) (?:\w+ ){0,5}?(?:higher|lower|bigger|worse|larger|greater|smaller)|"
        r"or (?:\w+ ){1,6}?the (?:\w+ )?(?:higher|lower|bigger|worse|larger|greater|smaller)|"
        r"what (?:separates|divides|sets)"
    ),
    Cue.BELOW: (
        r"below|less|fewer|lower|under|smaller|behind|lags|lagged|lagging|trails|trailed|trailing|"
        r"slower|weaker|gentler|milder|flatter|shallower|poorer|cheaper|shorter|lighter|"
        r"more (?:slowly|gently|modestly|modest)|"
        r"(?:dwarfed|eclipsed|beaten|outnumbered|overtaken|outstripped|surpassed|exceeded|outdone|"
        r"outpaced|passed|topped) by(?= (?:the )?_a)|"
        rf"{NOT_AS} (?!few|little|low|small|slow|short|poor|weak|cheap|light)\w+"
    ),
    Cue.RANK: (
        r"(?<!on )record (?:year|high|low|month|quarter)(?! (?:to|end))|"
        r"(?:the|a|any) (?:all time )?record (?:number|total|level|figure|amount|_)|"
        rf"best (?:ever )?(?:{MANY} )?(?:ever )?(?:years?|months?|quarters?|periods?)|"
        rf"{MORE_THEN}|{PERIOD_WITH_MOST}|(?!(?:earli|lat|old|new)est)\w{{3,}}est {_YEARS}(?! old)|"
        r"rank(?:s|ed|ing)?|peak(?:ed|s)?|(?:the )?(?:highest|lowest|fewest|worst|top|biggest|"
        r"largest|smallest|"
        r"steepest|fastest|sharpest|least)"
        r"(?! (?:recent|likely|of(?! (?:them|those|these|the (?:three|four|five|lot))\b)|cases))|"
        r"(?:rich|poor|wealthi|long|short|tall|heavi|light|hott|cold|cheap|safe|deadli|"
        r"busi|clean|dirti|strong|weak|slow|great|dear|costli|prici|warm|wett|dri|sunni|dull|"
        r"windi|calm)est|(?:at|to) the (?:very )?(?:top|bottom)|"
        rf"(?:c[ao]mes?|finish(?:es|ed)?|ranks?|ranked) (?:\w+ )?(?:first|last|top|bottom|{NTH})|"
        rf"in (?:first|last|{NTH}) place|"
        r"where (?:\w+ ){1,5}?(?:place|come(?! from))|"
        r"(?:what|which) (?:place|position)|(?:has|have|had|with) the "
        r"(?:most|least)(?! (?:recent|of))|"
        r"(?:which|what|who|where|when) (?:\w+ ){0,9}?(?:most|least)"
        r"(?! (?:recent|likely|of|cases))|"
        r"league table|number (?:1|one)|"
        r"than (?:any|every|all)(?: of)?(?: the| its)? others?|than any(?:where|body|one) else|"
        r"(?:^(?!.* (?:is|are|was|were|has|have|had|did|came) )|"
        rf"the |{NTH} |{MANY} )(?:most|least) "
        r"(?!recent|likely|current|important|of\b|up\b|common\b)\w+|"
        r"(?:main|chief|leading) sources?|"
        rf"(?:{NTH} )?best (?:_|on|for|at|in|\w+ (?:for|on|at|in|by|_))|{NTH} (?:best|worst)|"
        r"(?:was|is|were|are|been|did|does|do|doing|it|they|fared) (?:the )?best(?! of)|"
        r"when (?:was|were|did|do|does|is) (?:\w+ ){1,4}?best|"
        r"(?:^|the )bottom (?:of|\d+|two|three|four|five|six|ten)|"
        r"order(?:ed)? (?:by|of)|"
        r"(?:put|sort|order|arrange|list|line)(?:ed|s|ing)? "
        r"(?:\w+ ){1,6}?(?:in(?:to)? (?:\w+ )?order|from (?:the )?(?:high|low|big|small|larg|most|"
        r"least|top|bottom|worst|best)\w* to|by (?:the |their )?(?:size|number|count|rise|growth|"
        r"increase|total|change|figure|how (?:many|much|often))s?|"
        r"(?:high|low|bigg|small|larg|few|wor|be)(?:e?st) first)|"
        r"(?:highest|lowest|fewest|biggest|smallest|largest|most|least) (?:\w+ ){0,3}?first"
    ),
    Cue.TIMES: (
        rf"{GOES_INTO}|"
        r"by what factor|what factor|multipl(?:y|ied|ies|iers?)|times how much|quotient|"
        r"divid(?:e|es|ed|ing) (?:\w+ ){0,8}?by|(?:fits?|goes?) into|"
        rf"{FOR_EACH}|"
        r"how (?:many|much) times(?! "
        r"(?:\w+ ){0,9}(?:used|recorded|mention(?:ed)?|reported|counted|seen|"
        r"named|above|below|over|under|exceed(?:ed)?|past|"
        r"happen(?:ed)?|appear(?:ed)?|involved|come up|come|crop up|feature|"
        r"(?:(?:more|less|fewer) than|at least|at most) \d))|"
        r"times (?:as many|more|higher|bigger|as high)|multiple|ratio|"
        r"(?:twice|double|half|three times) (?:as|the|what)"
    ),
    Cue.REST: (
        rf"{TAKEN_AWAY}|{LEFT}|"
        r"without|excluding|except(?: for)?|other than|apart from|minus|"
        r"(?:how (?:many|much)|what \w+) (?:\w+ ){0,8}?"
        r"(?:isnt|arent|wasnt|werent|didnt|doesnt|dont|(?:is|are|was|were|did|do|does) not) "
        r"(?:\w+ ){0,3}?_a?|"
        r"(?:not|dont|didnt|if you dont) (?:count(?:ing)?|includ(?:e|ing))|outside(?: of)?|rest of|"
        r"(?:all|every) (?:of )?(?:the |them )?others?|(?:everybody|everyone|everywhere) else|"
        r"(?:all|every|everywhere|anywhere|everyone|everybody)(?: of| over| in)?(?: _a)* but "
        r"(?:in |from )?_a|"
        r"(?:was|were|is|are|did|happened) not (?:\w+ )?(?:in|from)|(?:wasnt|werent) (?:in|from)|"
        r"tak(?:e|ing) (?:\w+ ){0,3}?(?:out|away|off)|deduct(?:ed|ing)?|"
        r"excl|subtract"
    ),
    Cue.DIFFERENCE: (
        rf"{ABSOLUTE}|by what (?:number|amount|quantity|distance)|margin|distance|"
        r"differences?|diff|gap|"
        r"on top of (?:the )?(?:previous|preceding|prior|earlier|last|first|year before)|"
        r"(?:extra|additional|added) (?:\w+ ){1,10}?(?:over|than|against|on) (?:the )?"
        r"(?:previous|preceding|prior|earlier|last|first|year before|one before)|"
        rf"{APART}|subtract(?:ed|ing)?|minus|take away|by how many(?! percent|"
        r" per cent| points)|how many (?:more|fewer|less|extra|additional)|"
        r"how many (?:\w+ ){0,3}(?:added|extra)|"
        rf"how much (?!better|worse){COMPARATIVE}|how many (?!times)\w+ {COMPARATIVE}|"
        r"how far (?:\w+ ){0,6}?(?:apart|ahead|behind|above|below|off|short|beyond|past)|"
        r"how (?:far|much) (?:did|does|do) (?:\w+ ){1,6}?(?:lag|trail)|"
        r"how close (?:are|were|is|was)|much in it|l(?:ies?|ay) between|"
        rf"{ALIKE}|"
        r"what (?:is|was|were|lies|lay|stands|stood) between|"
        r"(?:draw|drew|drawn|pull|pulled|drift|drifted|grown) (?:\w+ )?(?:ahead|apart|away)"
    ),
}
