"""How English asks for what is still to come: a forecast, or the last rise once more.

Patterns as in `bot.language.asking.cues`. Imports nothing.
"""

from __future__ import annotations

_MOVE = r"(?:rise|increase|growth|trend|rate|pace|change|jump|fall|drop|decline)"

FORETELLING = (
    r"predict(?:ion|ed|s)?|forecast|extrapolat\w+|"
    r"(?:guess|estimate|project|reckon) (?:\w+ ){0,4}?next|"
    r"will (?:\w+ ){0,6}?(?:be|rise|fall|increase|happen|reach|hit|pass|show|look)|"
    r"project(?:ed|ion)|going to be|next year|in (?:the )?future|expect(?:ed)? to|by 20[3-9]\d|"
    rf"^(?:(?:please|can|could|you|and|now) )*project (?:the )?(?:\w+ ){{0,3}}?(?:{_MOVE}|for|_)|"
    rf"same {_MOVE} (?:once )?again|(?:assum\w+|suppos\w+|given|with) (?:the )?same {_MOVE}|"
    rf"(?:carry|carries|carried|carrying|roll\w*) (?:\w+ ){{0,4}}?{_MOVE} (?:\w+ )?(?:forward|on)|"
    r"(?:keeps?|kept|goes|continu\w+|carr(?:y|ies)) (?:on )?(?:\w+ ){1,4}?like (?:this|that)"
    r"(?: \w+){0,2} (?:what|how|when)|(?:after|with) (?:one more|another) year like"
)
"""What is asked of a time of which nothing is published yet."""
