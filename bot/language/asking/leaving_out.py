"""How a figure is told by what its source leaves out: "the one printed without an area".

May import the kinds of signs.
"""

from __future__ import annotations

from bot.language.asking.cue import Cue

_WHERE = r"(?:areas?|places?|regions?|county|counties|force|locations?|place name|country)"
_ANY = r"(?:(?:an?|any|the|its|their|which|what|whose|to|for|of|us|you|me|exact) )*"
_PRINTS = (
    r"(?:print|give|giv|say|name|nam|state|stat|mention|specif|tell|identif|attach|includ|show|"
    r"offer|carr|add)\w*"
)
_NO_PLACE = rf"no {_WHERE}(?: name)?"
LEAVING_OUT = {
    Cue.UNPLACED: (
        rf"(?:without|not|never|didnt|doesnt|dont|isnt|wasnt|failing to|fails to|failed to) "
        rf"(?:(?:even|actually|ever|being|having) )*{_PRINTS} {_ANY}(?:{_WHERE}|where)|"
        rf"(?:with|has|had|have|came|comes|come with|gave|gives?|prints?|printed|names?|named|"
        rf"states?|stated|carries|mentions?|shows?) {_NO_PLACE}|without {_ANY}{_WHERE}(?: name)?|"
        rf"{_NO_PLACE} (?:(?:is|was|were|being|at all) )*{_PRINTS}|"
        rf"{_WHERE} (?:(?:is|was|were) not|isnt|wasnt|werent|not|never|left) "
        rf"(?:{_PRINTS}|out|blank|open)|"
        rf"(?:leaves?|leaving|left|omits?|omitted|omitting|lacks?|lacking) (?:out )?{_ANY}{_WHERE}"
    ),
}
