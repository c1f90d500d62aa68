"""Reading a value as people write it: "at least 4,373", "more than a quarter", "doubled", "51%".

`read_value` reads a whole string from a facts file and says what is wrong with one that it can't
read. `value_at` reads the same forms in the middle of a question. Imports the model and the
tokens, number words and value words.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from bot.language.amounts.number_words import (
    HUNDRED,
    LARGE,
    MAX_DIGITS,
    TENS,
    UNITS,
    read_plain,
    tidy,
)
from bot.language.amounts.value_words import (
    BOUNDS,
    BOUNDS_AFTER,
    CURRENCIES,
    FRACTIONS,
    MULTIPLES,
    PERCENT,
    POINTS,
)
from bot.language.phrases import phrases
from bot.language.tokens import (
    glued_at,
    is_numeral,
    tokenise,
    word_at,
)
from bot.model.value import Bound, Scale, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.amounts.number_words import Plain
    from bot.language.tokens import Token

EXAMPLES = (
    "166, 4,373, at least 4,373, 51%, 8 percentage points, a quarter, 1 in 5, doubled, 3.4 times"
)

_RISES = phrases(
    "a rise of|an increase of|a growth of|increased by|increase of|went up by|rose by|"
    "rise of|grew by|up by|rose|up|by"
)
_FALLS = phrases(
    "a fall of|a drop of|a decrease of|decreased by|decrease of|went down by|fell by|"
    "fall of|drop of|down by|fell|down"
)
_RISE_TAILS = phrases("as many|as much|as high|higher|more")
_FALL_TAILS = phrases("lower|fewer|less")
_OUT_OF = phrases("in every|out of every|out of|in")
_OF_A = phrases("of a|a")
_AND_A_HALF = phrases("and a half|- and - a - half")
_ODD = phrases("- odd|odd|- something|something|- ish|ish")
_DOZEN = 12
_FOLD = phrases("- fold|fold")
_PER_CENT = phrases("per - cent|per cent|per cents")
STARTS = frozenset(
    {"+", "-", "minus", "negative", "x", "×", "half", "quarter", "a", "an", "every"}.union(
        BOUNDS.first_words, CURRENCIES, MULTIPLES, UNITS, TENS, HUNDRED, LARGE
    )
)
"""Words that a value can begin with, beside digits: nothing is looked for at others."""
_YEARS = range(1900, 2100)
_TIME_UNITS = {"day", "days", "week", "weeks", "month", "months", "year", "years", "yrs", "mo"}


class Amount(NamedTuple):
    """What a stretch of tokens amounts to; `after` is the index of the token that follows."""

    number: Decimal
    after: int
    bound: Bound = Bound.EXACT
    scale: Scale = Scale.COUNT
    rounded: bool = False

    def value(self, text: str) -> Value:
        """Return the amount as a value written `text`."""
        return Value(text, self.number, self.bound, self.scale, self.rounded)


def read_value(text: str) -> Value:
    """Read the whole of `text` as one value; a `ValueError` says what can't be read.

    "up 36%" is 36 and "down 8%" is -8. A fraction and "1 in 5" are put on the percent scale.
    """
    written = text.strip()
    tokens = tokenise(unicodedata.normalize("NFKC", written))
    falls = _FALLS.after(tokens, 0)
    rises = None if BOUNDS.read(tokens, 0) else _RISES.after(tokens, 0)
    amount = value_at(tokens, falls or rises or 0)
    if amount is not None:
        fewer = _FALL_TAILS.after(tokens, amount.after)
        tail = fewer or _RISE_TAILS.after(tokens, amount.after)
        if (tail or amount.after) == len(tokens):
            number = -amount.number if falls or fewer else amount.number
            return amount._replace(number=number).value(written)
    raise ValueError(_complaint(written, tokens))


def value_at(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read the value that starts at token `at`, bound words and unit included."""
    if at >= len(tokens) or not (tokens[at].is_numeral or tokens[at].text in STARTS):
        return None
    bound, here = BOUNDS.read(tokens, at) or (None, at)
    sign, here = _sign(tokens, here)
    if word_at(tokens, here) in CURRENCIES:
        here += 1
    core = _multiple(tokens, here) or _fraction(tokens, here) or _number(tokens, here)
    if core is None:
        return None
    core = _bound_after(tokens, core)
    return core._replace(number=sign * core.number, bound=bound or core.bound)


def _sign(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    word = word_at(tokens, at)
    signed = glued_at(tokens, at + 1)[:1].isdigit() or glued_at(tokens, at + 1) in CURRENCIES
    if word in ("+", "-") and signed:
        return (-1 if word == "-" else 1), at + 1
    return (-1, at + 1) if word in ("minus", "negative") else (1, at)


def _multiple(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read "doubled", "twice", "x2"."""
    word = word_at(tokens, at)
    if word in MULTIPLES:
        return Amount(Decimal(MULTIPLES[word]), at + 1, scale=Scale.TIMES, rounded=True)
    if word in ("x", "×") and glued_at(tokens, at + 1):
        plain = read_plain(tokens, at + 1)
        return Amount(*plain, scale=Scale.TIMES) if plain else None
    return None


def _fraction(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read "half", "a third", "three-quarters", "every fifth", "1/4" as a share of a hundred."""
    word = word_at(tokens, at)
    if word in ("half", "quarter"):
        return _share(tokens, Decimal(1), Decimal(FRACTIONS[word]), at + 1)
    if word == "every" and word_at(tokens, at + 1) not in _EVERY:
        return None
    if word in ("a", "an", "every") and word_at(tokens, at + 1) in FRACTIONS:
        return _share(tokens, Decimal(1), Decimal(FRACTIONS[word_at(tokens, at + 1)]), at + 2)
    plain = read_plain(tokens, at)
    if plain is None:
        return None
    part, here = plain
    joint = here + 1 if glued_at(tokens, here) == "-" else here
    if word_at(tokens, joint) in FRACTIONS:
        return _share(tokens, part, Decimal(FRACTIONS[word_at(tokens, joint)]), joint + 1)
    whole = _whole(tokens, here) or _of_each(tokens, part, here)
    dated = whole and (whole[0] == part + 1 if part >= 10 else whole[0] in _YEARS)
    if whole is None or (dated and word_at(tokens, here) == "/"):
        return None  # "17/18" is a year, "3/2006" a month
    return _share(tokens, part, *whole)


def _whole(tokens: Sequence[Token], at: int) -> Plain | None:
    """Read what follows the part: "in five", "out of every 5", "/5"; not "in 12 months"."""
    slash = at + 1 if glued_at(tokens, at) == "/" and glued_at(tokens, at + 1) else None
    after = slash or _OUT_OF.after(tokens, at)
    plain = read_plain(tokens, after) if after else None
    if plain is None:
        return None
    whole, here = plain
    goes_on = glued_at(tokens, here) in ("/", "-") or word_at(tokens, here) in _TIME_UNITS
    round_number = whole <= 20 or (whole % 5 == 0 and whole not in _YEARS)
    fits = round_number or slash or word_at(tokens, at) == "out"
    return plain if fits and not goes_on else None


_EVERY = frozenset("third fourth fifth sixth seventh eighth ninth tenth".split())
"""Parts that "every" is said of; every quarter comes round, like every half hour."""


def _of_each(tokens: Sequence[Token], part: Decimal, at: int) -> Plain | None:
    """Read what is counted and the whole: "one child in five", "two girls in every five"."""
    every = word_at(tokens, at + 2) == "every"
    named = word_at(tokens, at).isalpha() and word_at(tokens, at + 1) == "in"
    return _whole(tokens, at + 1) if named and (every or part == 1) else None


def _share(tokens: Sequence[Token], part: Decimal, whole: Decimal, after: int) -> Amount | None:
    if not 0 < part <= whole or whole > 1_000_000 or int(whole) != whole:
        return None
    unit = _of_unit(tokens, part / whole, after)
    of_large = unit or _half_a_million(tokens, part / whole, after)
    return of_large or Amount(100 * part / whole, after, scale=Scale.PERCENT, rounded=True)


def _of_unit(tokens: Sequence[Token], share: Decimal, after: int) -> Amount | None:
    """Read a part of one point or per cent: "a third of a percentage point"."""
    here = _OF_A.after(tokens, after)
    end, scale = _scale(tokens, here) if here else (0, Scale.COUNT)
    measured = scale in (Scale.POINTS, Scale.PERCENT)
    return Amount(share, end, scale=scale, rounded=True) if measured else None


def _half_a_million(tokens: Sequence[Token], share: Decimal, after: int) -> Amount | None:
    here = _OF_A.after(tokens, after)
    if here is None:
        return None
    word = word_at(tokens, here)
    large = LARGE.get(word) or (100 if word in HUNDRED else 12 if word == "dozen" else None)
    return Amount(tidy(share * large), here + 1, rounded=True) if large else None


def _counted(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether "times" only counts, as in "used 113 times", and is no multiple."""
    written = word_at(tokens, amount.after - 1) == "times"
    return written and amount.number > MOST_TIMES and word_at(tokens, amount.after) not in _AS_MANY


MOST_TIMES = 12
"""A number of times above this is a count, unless "as many" or the like follows."""
_AS_MANY = {"as", "more", "higher", "bigger", "larger", "greater", "the", "what", "that", "those"}


def _number(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read a plain number with what it is measured on."""
    if word_at(tokens, at) == "a" and word_at(tokens, at + 1) == "dozen":
        return Amount(Decimal(_DOZEN), at + 2, rounded=True)
    plain = read_plain(tokens, at)
    if plain is None:
        return None
    number, here = plain
    if word_at(tokens, here) in ("dozen", "dozens"):
        return Amount(number * _DOZEN, here + 1, rounded=True)
    if odd := _ODD.after(tokens, here):
        after, scale = _scale(tokens, odd)
        if scale is not Scale.COUNT:
            return Amount(number, after, Bound.ABOUT, scale)  # "sixty-odd per cent"
    half = _AND_A_HALF.after(tokens, here)
    if half:
        number, here = number + Decimal("0.5"), half
    if glued_at(tokens, here) == "+" and not glued_at(tokens, here + 1)[:1].isdigit():
        after, scale = _scale(tokens, here + 1)
        return Amount(number, after, Bound.AT_LEAST, scale)
    after, scale = _scale(tokens, here)
    amount = Amount(number, after, scale=scale)
    return amount._replace(scale=Scale.COUNT) if _counted(tokens, amount) else amount


def _scale(tokens: Sequence[Token], at: int) -> tuple[int, Scale]:
    """Read what follows a number: percent, percentage points, times."""
    word = word_at(tokens, at)
    if word in POINTS:
        return at + 1, Scale.POINTS
    if word == "percentage" and word_at(tokens, at + 1) in POINTS:
        return at + 2, Scale.POINTS
    if glued_at(tokens, at) == "x" or word == "times":
        return at + 1, Scale.TIMES
    fold = _FOLD.after(tokens, at)
    if fold:
        return fold, Scale.TIMES
    percent = at + 1 if word in PERCENT else _PER_CENT.after(tokens, at)
    if percent is None:
        return at, Scale.COUNT
    if word_at(tokens, percent) in POINTS:
        return percent + 1, Scale.POINTS
    return percent, Scale.PERCENT


def _bound_after(tokens: Sequence[Token], core: Amount) -> Amount:
    """Read a bound that follows its number: "20 or more", "40%+", "40ish"."""
    here = core.after
    found = BOUNDS_AFTER.read(tokens, here)
    sums = word_at(tokens, here) == "plus" and here + 1 < len(tokens)
    if found and not (sums and tokens[here + 1].is_numeral):
        return core._replace(bound=found[0], after=found[1])
    if glued_at(tokens, here) == "+" and not glued_at(tokens, here + 1)[:1].isdigit():
        return core._replace(after=here + 1, bound=Bound.AT_LEAST)
    joint = here + 1 if glued_at(tokens, here) == "-" else here
    tens = core.number >= _TENS_FROM and not core.number % 10 and core.number not in _YEARS
    if glued_at(tokens, joint) == "ish" or (tens and glued_at(tokens, here) == "s"):
        return core._replace(after=joint + 1, bound=Bound.ABOUT)
    return core


_TENS_FROM = 100
"""Tens that no decade is called by: "in the 160s", not "in the 80s"."""


def _complaint(written: str, tokens: Sequence[Token]) -> str:
    """Say in plain English why `written` is no value, with examples of what is."""
    if not written:
        return f"no value is given; write it as {EXAMPLES}"
    shown = written if len(written) <= 40 else f"{written[:37]}..."
    numerals = [token.text for token in tokens if token.is_numeral]
    if any(len(text.replace(",", "")) > MAX_DIGITS for text in numerals):
        return f"the number in {shown!r} has more than {MAX_DIGITS} digits"
    if any(not is_numeral(text) for text in numerals):
        return f"{shown!r} has more than one decimal point; write the value as {EXAMPLES}"
    if any(text[0] == "0" and text[1:2] not in ("", ".") for text in numerals):
        return f"a number in {shown!r} starts with 0; write the value as {EXAMPLES}"
    if _misplaced_comma(tokens):
        return f"the commas in {shown!r} don't set off groups of three digits, as in 4,373"
    has_number = any(token.is_numeral or token.text in UNITS for token in tokens)
    why = "as one value" if has_number else "as a value: there is no number in it"
    return f"can't read {shown!r} {why}; write it as {EXAMPLES}"


def _misplaced_comma(tokens: Sequence[Token]) -> bool:
    return any(
        token.text == "," and token.glued and glued_at(tokens, at + 1)[:1].isdigit()
        for at, token in enumerate(tokens)
    )
