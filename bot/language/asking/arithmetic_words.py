"""How English does sums with named things: takes one out of another, sees how often it goes in.

Patterns over the words of a sentence in which each word of an area's name stands as `_a`, and each
word of another name as `_`. Imports only the kinds of signs.
"""

from __future__ import annotations

from bot.language.asking.cue import Cue

_NAME = r"_a?\b"
_APART = (
    r"tak(?:e|es|en|ing)|took|knock(?:s|ed|ing)?|strip(?:s|ped|ping)?|cut(?:s|ting)?|"
    r"lift(?:s|ed|ing)?|pull(?:s|ed|ing)?|peel(?:s|ed|ing)?|carv(?:e|es|ed|ing)|"
    r"shav(?:e|es|ed|ing)|chop(?:s|ped|ping)?|leav(?:e|es|ing)|left|drop(?:s|ped|ping)?|"
    r"split(?:s|ting)?|hiv(?:e|es|ed|ing)|count(?:s|ed|ing)?|keep(?:s|ing)?|kept|"
    r"factor(?:s|ed|ing)?|filter(?:s|ed|ing)?|weed(?:s|ed|ing)?"
)
"""Verbs of taking away that need a word for whereto: "strip A out"."""
_SIDE = r"aside|to one side|on one side"
_ASIDE = rf"(?:put(?:s|ting)?|set(?:s|ting)?|leav(?:e|es|ing)|left) (?:{_SIDE})"
_AWAY = rf"out|off|away|{_SIDE}"
_WITHOUT = (
    r"exclud(?:e|es|ed|ing)|omit(?:s|ted|ting)?|remov(?:e|es|ed|ing)|subtract(?:s|ed|ing)?|"
    r"deduct(?:s|ed|ing)?|discount(?:s|ed|ing)?|disregard(?:s|ed|ing)?|discard(?:s|ed|ing)?|"
    r"delet(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|drop(?:s|ped|ping)?"
)
"""Verbs that take away by themselves: "exclude A"."""
_GONE = r"excluded|omitted|removed|subtracted|deducted|discounted|disregarded|discarded"
_NOT = r"werent|wasnt|arent|isnt|(?:were|was|are|is) not"
_BUT = r"bar|barring|save for|but for|but not|beyond|outwith|sans"
_IF = r"if|with|once|after|when|suppos(?:e|ing)|imagine|assuming|having|were"
_SMALL = r"(?:(?:the|all|of|both|just|those|that|any|what) )*"
_WHOLE = rf"(?:{_NAME}|total|figure|count|number|tally|everything|all|whole|lot|sum)"
_FROM_WHOLE = rf"(?:\w+ ){{0,3}}?_a(?: \w+){{0,2}}? (?:from|out of) (?:\w+ ){{0,3}}?{_WHOLE}"

_THEM = r"(?:(?:all|both) of |all )?(?:them|those|these|both|the (?:first |last )?two|all)"
_BETWEEN_THEM = (
    r"(?<!gap )(?<!difference )(?<!distance )(?<!lies )(?<!lay )(?<!is )(?<!was )between them"
)
TOGETHER = (
    r"(?<!close )(?<!closer )together|combined|jointly|all in all|altogether|in total|"
    r"(?<!same )sums?(?: (?:of|for|from|over|across)(?! me\b| us\b)|(?: \?)?$)|"
    r"summed|all told|one (?:number|figure|total|sum) (?:\w+ ){1,2}?(?:both|all|the two|two)\b|"
    r"total of (?:\w+ ){0,4}?_a? (?:\w+ ){0,4}?(?:and|plus|with) (?:\w+ ){0,4}?_a?\b|"
    rf"(?:add(?:ed|ing)?|sum(?:ming)?|tot(?:ting)?) (?:{_THEM} )*up|"
    rf"(?:add|total (?:of|for)) {_THEM}|"
    r"_a (?:\w+ ){0,3}?plus (?:\w+ )?_a|_ (?:\d+ )*plus _a?\b|in all(?= ?\??$)|"
    r"(?:two|2) years? (?:total|sum|tally)|"
    rf"(?:_a|how many) (?:\w+ ){{1,6}}?{_BETWEEN_THEM}|^ ?{_BETWEEN_THEM}|"
    r"total (?:\w+ ){0,2}?(?:of|for|in|from|across) (?:\w+ )?(?:_a )+(?:and|plus|with) (?:\w+ )?_a|"
    r"^ ?(?:(?:please|now|just|can|could|would|you|lets) )*(?:add|sum|tot)(?: up)?"
    r"(?! (?:that|it|a)\b)(?= .*\band\b)|(?:one|a single) (?:total|sum) (?:for|of|covering|over)|"
    r"add(?:ed|ing)? (?:\w+ ){0,3}?_a (?:\w+ ){0,4}?(?:to|and|with|plus) (?:\w+ ){0,3}?_a|"
    r"add(?:ed|ing)? (?:\w+ ){0,5}?_a? (?:\w+ ){0,3}?to (?:\w+ ){0,5}?_a?\b|"
    r"(?:as|in|into|is|to|all) (?:just )?(?:one|1|a single) (?:\w+ )?(?:number|figure|total|sum)"
)

TAKEN_AWAY = (
    rf"(?:{_APART}) (?:(?:\w+ ){{0,4}}?{_NAME}(?: \w+){{0,3}}? (?:{_AWAY})(?! (?:in|at|by|on)\b)|"
    rf"(?:{_AWAY}) {_SMALL}{_NAME}|{_FROM_WHOLE})|"
    rf"(?:put(?:s|ting)?|set(?:s|ting)?) (?:\w+ ){{0,4}}?{_NAME}(?: \w+){{0,3}}? "
    rf"(?:{_SIDE})|{_ASIDE} {_SMALL}{_NAME}|"
    rf"(?:{_IF}) (?:\w+ ){{0,4}}?{_NAME}(?: \w+){{0,4}}? (?:{_APART}|set|put) (?:{_AWAY})|"
    rf"(?:{_WITHOUT}) (?:{_SMALL}_a\b|{_FROM_WHOLE})|_a(?: \w+){{0,3}}? (?:{_GONE})|"
    rf"(?:{_WHOLE}|\d+|year) less {_SMALL}_a\b|(?:{_BUT}) "
    rf"(?:in )?{_SMALL}_a\b|_a aside|with {_SMALL}_a gone|leav(?:e|es|ing) (?:\w+ ){{0,3}}?out|"
    rf"_a?(?: \w+){{0,2}}? (?:not|never|hadnt|wasnt|werent|isnt|arent) "
    rf"(?:(?:been|be|being) )?(?:counted|included|added)|net of {_SMALL}_a\b|_a apart\b|"
    rf"neither (?:\w+ )?_a(?: \w+){{0,2}}? nor (?:\w+ )?_a\b|"
    rf"(?:that|which|those|_a?)(?: \w+){{0,4}}? (?:{_NOT}) "
    rf"(?:(?:in|from|by|recorded|counted|logged|down|due|to|the) )*_a\b"
)
"""One thing is taken out of another."""
PART_OF = (
    r"(?:big|large|much|what|which|small|tiny) (?:of )?(?:a )?(?:part|slice|chunk|portion|piece|"
    r"wedge|bit of (?:it|that|this|them|those|these|all))|slice|"
    r"chunk of|what portion|portion|weight (?:in|of|within)|contribution|"
    r"contribut(?:e|es|ed) to"
)
"""What one thing makes up of another."""
LEFT = (
    r"remain(?:s|ing|der)?|whats left|what is left|left (?:over|if|with)|elsewhere|"
    r"(?:does|would|do|will) (?:that|this|it|they) leave(?! (?:it|them|us|things)\b)|"
    r"how (?:many|much)(?: \w+){0,4}? left(?! _)"
)
"""What is left of it."""
GOES_INTO = (
    rf"how (?:many|often) (?:\w+ ){{1,9}}?(?:fit|fits|go|goes|divide|divides) "
    rf"(?!up |down )(?:\w+ )?"
    rf"(?:into|in|inside) (?:\w+ ){{0,3}}?{_NAME}|"
    rf"how (?:many|often) (?:\w+ ){{0,9}}?{_NAME} contains? (?:\w+ ){{0,3}}?{_NAME}|"
    rf"how many (?!more )(?:\w+ ){{0,2}}?_a (?:\w+ ){{0,4}}?(?:make|makes|take|takes|fit|equal|"
    rf"need(?:ed)?)(?: up| in| into)? (?:\w+ ){{0,4}}?_a\b|"
    r"factor (?:between|of)|times (?:over|bigger|larger|greater|the size|"
    r"as (?:large|big|great|much)|what|that of|those of)|(?:two|three|four|five|ten)fold"
)
"""How often one thing goes into another."""
FOR_EACH = (
    rf"for (?:each|every|one) (?:\w+ ){{0,5}}?{_NAME}(?: \w+){{0,14}}? how many "
    rf"(?:\w+ ){{0,8}}?{_NAME}|"
    rf"(?:for|per) (?:(?:each|every|one|a|single) ){{0,2}}{_NAME} (?:\w+ ){{0,3}}?how many "
    rf"(?:\w+ ){{0,8}}?{_NAME}|"
    rf"how many (?:\w+ ){{0,3}}?{_NAME} (?:\w+ ){{0,6}}?(?:per|(?:for|to) (?:each|every|one)) "
    rf"(?:\w+ ){{0,5}}?{_NAME}"
)
"""So many of one thing's for each of another's."""
_BEHIND = r"(?:behind|ahead of|in front of|above|below|short of|shy of) _a"
APART = (
    r"(?:separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing)) (?:\w+ ){0,3}?_a|"
    r"(?:what|how (?:much|many)) (?:\w+ ){0,2}?(?:separat(?:es|ed)|divid(?:es|ed)) "
    r"(?:them|the two|the pair|(?:those|these) two)|"
    r"(?:stands?|stood|l(?:ies?|ay)|is|are|was|were|there) (?:\w+ )?between (?:\w+ ){0,3}?_a\b|"
    rf"how (?:many|much) (?:\w+ ){{0,4}}?{_BEHIND}|"
    rf"how (?:many|much) (?:\w+ ){{0,3}}?(?:is|are|was|were|did|does|do) _a(?: \w+){{0,2}}? "
    rf"{_BEHIND}|"
    r"how many more (?:\w+ ){0,6}?(?:to )?(?:match|equal|catch|reach|overtake|draw level)"
)
"""How far one thing is from another."""
_EQUAL = (
    r"(?:level|equal|even|similar|alike|identical|comparable|close|neck and neck|on a par|on par|"
    r"the same (?:number|figure|count|total|size|level|amount)s?)"
)
ALIKE = (
    rf"on a par|level with|neck and neck|_a (?:and|or) (?:\w+ )?_a(?: \w+){{0,6}}? {_EQUAL}|"
    rf"{_EQUAL} (?:\w+ ){{0,3}}?_a and (?:\w+ )?_a\b"
)
"""Two things come to about as much."""
_VERBS = {
    Cue.REST: """
        knock knocks knocked knocking strip strips stripped stripping cut lift lifts lifted
        lifting pull pulls pulled pulling peel peeled peeling carve carved carving shave shaved
        shaving chop chopped chopping drop drops dropped dropping split hive hived factor
        filter filtered filtering weed weeded weeding exclude excludes excluded omit omits
        omitted omitting discount discounts discounted discounting disregard disregarded
        disregarding discard discarded discarding delete deleted deleting eliminate eliminated
        barring bar sans outwith beyond imagine assuming supposing remainder subtract elsewhere
        """,
    Cue.COMPARE: """
        win wins won wins winning
        """,
    Cue.DIFFERENCE: """
        draw drew drawn drift drifted knock knocks knocked knocking
        match matched equal equals equalled shy
        """,
    Cue.SHARE: """
        weight contribution wedge cake portion chunk piece
        """,
    Cue.TIMES: """
        fit fits contain contains divide divides multiplier quotient squeeze equal equals
        """,
}
ARITHMETIC = {cue: frozenset(words.split()) for cue, words in _VERBS.items()}
"""Words that are known where a sum is done with them: they narrow nothing."""
