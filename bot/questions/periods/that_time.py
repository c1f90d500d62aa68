"""Words for times that were named before: "the same year", "those two years", "back then"."""

from __future__ import annotations

from bot.regex import regex

_SPAN = r"(?:year|period|time|season|quarter|month|(?:twelve|12) months)"
SAME_TIME = regex(rf"\bsame {_SPAN}\b(?! (?:group|as|last|before|earlier)\b)")
_ENDS = r"(?: (?:in|for|across) (?:\w+ ){0,3}?\w+)?(?: (?:too|also|as well|again|then|please))*$"
THAT_TIME = regex(
    rf"{SAME_TIME.pattern}|\b(?:in|for|during|over|at) (?:that|this) {_SPAN}{_ENDS}|"
    rf"(?<!before )(?<!after )(?<!since )\bthat {_SPAN}{_ENDS}|\bback then$|\bat the time$"
)
"""The time asked about before: "how many did B have that year?"."""
THOSE_TIMES = regex(
    rf"\b(?:same|those|these|both)(?: of)?(?: (?:the|those|these|same|two|2))* {_SPAN}s\b"
    r"(?! (?:before|after|earlier|later|prior|since|ago|on)\b)"
)
"""The times asked about before: "and B's in the same two years"."""
