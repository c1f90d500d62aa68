"""How English takes back what was just said, or says what is not meant.

The patterns are for lines of words in which each name is a sign with its number. Imports nothing
but patterns.
"""

from __future__ import annotations

from bot.regex import regex

ITEM = "#"
"""Stands, with its number, for something that is named."""
SIGN = regex(
    r"\b(?:wait|sorry|sry|soz|w?h?oops|mean|meant|rather|scratch|strike|correction|typo|make|"
    r"actually|bad|nope|nah|no|er+m?|uh+m?|um+|hm+|not|opposed|instead|never ?mind|nvm|forget|"
    r"ignor(?:e|ing)|skip(?:ping)?|leav(?:e|ing)|(?:do|did|was|were)n'?t)\b"
)
"""Without one of these, nothing is taken back."""
_MEANT = r"(?:i|we) mean(?:t)?(?: to (?:say|write|type|put|ask))?"
_SURE = (
    r"(?:wait|sorry|sry|soz|whoops|woops|oops|correction|typo|my bad|(?:scratch|strike) that|"
    rf"make (?:that|it)|or rather|{_MEANT})"
)
_UNSURE = r"(?:no|nope|nah|er+m?|uh+m?|um+|hm+|actually)"
_LED = rf"(?:{_UNSURE}|oh|ah|well|but|or|and)"
_SMALL = (
    r"(?:i|we|want|wanted|make|that|it|its|s|is|was|in|the|of|for|from|to|at|on|by|a|should|have|"
    r"be|been|say|said|please|pls|year|figures?|numbers?)"
)
_LEAD = r"the|that|those|in|for|of|from|at|about|on|to|whole|year"
_COUNTED = r"s|ones?|figures?|numbers?|totals?|counts?|data|stats|results?"
TAKES_BACK = regex(
    rf"\b(?P<sign>(?:{_LED} )*(?:(?P<sure>{_SURE})(?: (?:{_SURE}|{_LED}|{_SMALL}))*|"
    rf"{_UNSURE}(?: (?:{_LEAD}))*)) {ITEM}(?P<item>\d+)\b"
    rf"(?: (?:is what |what )?{_MEANT}\b| instead$)?"
)
"""That what stands before it was not meant, up to what is; `sure` where that can't be otherwise."""
ONLY_CORRECTS = regex(
    rf"(?:(?:{_LED}|{_SMALL}) )*(?:{_SURE}|no|nope|nah) "
    rf"(?:(?:{_SURE}|{_LED}|{_SMALL}|{ITEM}\d+) ?)+"
)
"""A sentence that is no more than a correction of the one before it."""
TOO = regex(r"(?:as well|too|also)\b")
"""What follows a second thing that is wanted beside the first."""
DENIES = regex(
    r"\b(?P<deny>(?:(?:and|but|so|please|pls|no|its|it is|this is|thats|that is) )*"
    r"(?<!\bwhy )(?<!\bif )(?<!\bor )(?<!\bis )(?<!\bwas )(?<!\bwere )(?<!\bare )(?<!\bdid )"
    r"(?<!\bdo )(?<!\bdoes )(?<!\bhas )(?<!\bhave )(?<!\bhad )"
    r"(?:not|never ?mind|nvm|forget(?: about)?|ignor(?:e|ing)|skip(?:ping)?|"
    r"leav(?:e|ing) (?:out|aside)|(?P<sure>rather than|instead of|as opposed to|"
    r"(?:i|we) (?:dont|do not|didnt|did not|am not|are not|wasnt|was not) "
    r"(?:really |actually |just )*(?:mean|meaning|want|wanting|need|care about|after|"
    r"ask(?:ing)? (?:about|for)|look(?:ing)? for|interested in))))"
    rf"(?: (?:{_COUNTED}|{_LEAD}))*(?= {ITEM})"
)
"""That what follows is not meant; `sure` where none of it is taken out of what is meant, either."""
AFTER = regex(rf" {ITEM}(?P<item>\d+)(?: (?:{_COUNTED}|{_LEAD}))*")
"""Something named, up to the next."""
ENDS = regex(rf"(?:{_COUNTED}|please|thanks|year)\b ?")
"""What goes with a name that is set aside: "not the A one"."""
TO_THE_NEXT = regex(
    rf"(?: (?:{_COUNTED}|{_LEAD}|but|rather|instead|its|it|is|i|we|want|mean|need|meant|am|after|"
    r"only|just|please|thanks|no|yes))* "
)
"""What may stand between a name that is set aside and the one that is meant."""
