"""How a rise or a fall is asked for in what is counted, by itself or beside the per cent of it.

Patterns over the words of a sentence. May import words that other patterns are made of.
"""

from __future__ import annotations

from bot.language.asking.cue_words import NOT_PERCENT

_CHANGES = (
    r"(?:increase|rise|change|growth|jump|gain|climb|leap|surge|upturn|uptick|fall|drop|decrease|"
    r"decline|reduction|dip|movement|swing)s?"
)
_PLAIN = r"(?:plain|raw|actual|net|numeric|numerical|absolute|real|sheer|bare|simple|pure)"
_IN = r"(?:(?:both|in|as|by|for|of|an?|the|its|their|how|what|with) )*"
_NUMBER = r"(?:numbers?|counts?|absolutes?)"
_PER_CENT = r"(?:percent(?:ages?)?|per cents?|pct)"
_AND = r"(?:and(?: also)?|plus|as well as|besides?|alongside|along with|or) "
ABSOLUTE = (
    rf"{_PLAIN} (?:(?:and|or|plus) (?:the |a )?\w+ )?{_CHANGES}|"
    rf"(?:relative|percentage|percent|per cent|proportional) (?:and|plus|or) (?:the |an )?{_PLAIN} "
    rf"{_CHANGES}|"
    r"absolute terms|"
    r"(?:plain|raw|actual|absolute|real|sheer|bare|simple|pure) (?:numbers?|figures|terms|counts)|"
    rf"{_CHANGES} (?:\w+ ){{0,6}}?(?:as an?|(?:just|only) the|in) (?:\w+ )?(?:count|number)"
    r"(?! of)(?: only)?|"
    rf"{_CHANGES} (?:\w+ ){{0,5}}?(?:count|number)s? only|"
    r"in (?:plain|raw|actual|real|sheer|absolute) \w+|(?:as|in) (?:counts|a count|numbers)|"
    rf"{_CHANGES} (?:\w+ ){{0,5}}?(?:in number(?! of)|as a (?:whole |plain )?number)|"
    rf"{_CHANGES} (?:\w+ ){{0,6}}?{_IN}{_NUMBER} {_AND}(?:\w+ )?{_IN}{_PER_CENT}|"
    rf"{_CHANGES} (?:\w+ ){{0,6}}?{_IN}{_PER_CENT} {_AND}(?:\w+ )?{_IN}{_NUMBER}|"
    rf"{NOT_PERCENT}"
)
"""That no share is wanted of a change, or not that alone: "the increase, in numbers and %"."""
