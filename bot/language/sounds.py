"""How a word sounds, roughly: what is spelt by ear has the sound of the word that is meant.

Only ever compared with other sounds. Imports nothing of the project.
"""

from __future__ import annotations

from bot.regex import regex

_RULES = tuple(
    (regex(pattern), by)
    for pattern, by in (
        (r"(.)\1+", r"\1"),
        (r"ph", "f"),
        (r"(?:t|s|c|sh|ss)(?:io|u|ie|e)n(?=s?$|al)", "xn"),
        (r"sh?c?hun", "xn"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"gh(?=[aeiou])", "g"),
        (r"que(?=s?$)", "k"),
        (r"qu", "kw"),
        (r"cu(?=[aeio])", "kw"),
        (r"ck|q|c(?=[aouklrt]|$)", "k"),
        (r"c(?=[eiy])", "s"),
        (r"g(?=[eiy])", "j"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"y", "i"),
        (r"ie(?=s?$)", "i"),
        (r"(?<=[^aeiou])ee?$", "i"),
        (r"(.)\1+", r"\1"),
    )
)

SPOKEN = {
    "da": "the",
    "dat": "that",
    "dis": "this",
    "dem": "them",
    "dey": "they",
    "hav": "have",
    "havin": "having",
    "wer": "were",
    "wuz": "was",
    "sed": "said",
    "iz": "is",
    "bin": "been",
    "fith": "fifth",
    "twelth": "twelfth",
    "twelf": "twelfth",
    "eigth": "eighth",
    "nineth": "ninth",
    "fourty": "forty",
    "ninty": "ninety",
    "quater": "quarter",
    "haf": "half",
    "lst": "last",
    "woz": "was",
    "wos": "was",
    "cud": "could",
    "wud": "would",
    "shud": "should",
    "kno": "know",
    "luv": "love",
    "tel": "tell",
    "giv": "give",
    "ttl": "total",
    "pwr": "power",
    "govt": "government",
    "plees": "please",
    "any1": "anyone",
    "some1": "someone",
    "every1": "everyone",
    "bcoz": "because",
    "bcuz": "because",
}
"""Small words as they are said, too short for their sound to tell."""


def sound(word: str) -> str:
    """The sound of a word in lower case: alike for "populashun" and "population"."""
    for pattern, by in _RULES:
        word = pattern.sub(by, word)
    return word
