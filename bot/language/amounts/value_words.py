"""The words around a number: bounds ("at least"), fractions, multiples, percent and points.

Data only; imports the phrases and the model.
"""

from __future__ import annotations

from bot.language.phrases import Phrases
from bot.model.value import Bound

_A_LITTLE = (
    *("a shade", "a touch", "a bit", "a tad", "a fraction", "a hair", "a whisker", "a little"),
    *("a smidgen", "a smidge", "a sliver", "a notch", "a mite"),
    *("marginally", "fractionally", "barely", "only just", "a hairs breadth"),
)


def _a_little(words: str) -> str:
    """Each of some limits with a word before it that leaves it near: "a shade under"."""
    return "|".join(f"{near} {word}" for near in _A_LITTLE for word in words.split("|"))


BOUNDS: Phrases[Bound] = Phrases(
    {
        (
            "a good|at least|atleast|at leest|at the very least|no fewer than|no less than|"
            "not less than|not fewer than|a minimum of|minimum of|> =|≥"
        ): Bound.AT_LEAST,
        (
            "more than|more then|mroe than|moer than|over|just over|well over|"
            "slightly over|a little over|slightly more than|just more than|much more than|"
            "far more than|above|just above|greater than|higher than|bigger than|exceeding|"
            "in excess of|upwards of|north of|clear of|well clear of|>|topped|passed|exceeded|"
            "surpassed|crossed|beyond|beat|beats|beaten|cleared|got past|gets past|get past|"
            "getting past|went past|gone past|go past|goes past|going past|gone over|got over|"
            "went over|move past|moved past|shot past|pushed past|climbed past|"
            + _a_little("over|above|more than")
        ): Bound.MORE_THAN,
        (
            "about|abuot|around|arround|aroudn|approximately|approximatly|approx|approx .|"
            "aprox|roughly|circa|c .|some|in the region of|something like|like|"
            "an estimated|estimated|more or less|close to|~|≈"
        ): Bound.ABOUT,
        (
            "almost|allmost|getting on for|pushing|closing in on|knocking on|almsot|nearly|"
            "nearley|nealry|just under|slightly under|"
            "just below|not quite|approaching|just short of|just shy of|slightly less than|"
            "slightly fewer than|" + _a_little("under|below|short of|shy of|less than|fewer than")
        ): Bound.ALMOST,
        (
            "up to|upto|at most|at the most|no more than|not more than|a maximum of|"
            "maximum of|as many as|< =|≤"
        ): Bound.UP_TO,
        (
            "less than|less then|fewer than|fewer then|under|below|well under|well below|"
            "lower than|smaller than|short of|shy of|<"
        ): Bound.LESS_THAN,
        "exactly|precisely|only|just|exactly the": Bound.EXACT,
    }
)
"""The words before a number that limit it."""

BOUNDS_AFTER: Phrases[Bound] = Phrases(
    {
        "or more|at least|at the least|minimum|plus": Bound.AT_LEAST,
        "or so|odd|- odd|something|- something|give or take|give or take a few|mark": Bound.ABOUT,
        "or fewer|or less|at most|at the most|at the outside|maximum|max|tops": Bound.UP_TO,
    }
)
"""The words after a number that limit it."""

FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twelfth": 12,
    "twelfths": 12,
    "twentieth": 20,
    "twentieths": 20,
    "hundredth": 100,
    "hundredths": 100,
}
MULTIPLES = {
    **dict.fromkeys(("double", "doubled", "doubles", "doubling", "dubbled", "doubeled"), "2"),
    **dict.fromkeys(("twice", "twofold"), "2"),
    **dict.fromkeys(("triple", "tripled", "triples", "tripling", "trippled", "threefold"), "3"),
    **dict.fromkeys(("treble", "trebled", "trebles", "trebling", "thrice"), "3"),
    **dict.fromkeys(("quadruple", "quadrupled", "quadrupling", "fourfold"), "4"),
    **dict.fromkeys(("quintupled", "fivefold"), "5"),
    **dict.fromkeys(("halved", "halving"), "0.5"),
    "sixfold": "6",
    "sevenfold": "7",
    "eightfold": "8",
    "ninefold": "9",
    "tenfold": "10",
}
PERCENT = {"%", "percent", "percents", "pc", "pct", "precent", "persent", "percet", "perecent"}
POINTS = {"point", "points", "pts", "pp", "pps", "ppt", "ppts"}
CURRENCIES = {"£", "$", "€"}
