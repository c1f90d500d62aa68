"""Plain numbers in digits and in English words: "4,373", "4.3k", "a hundred and sixty six".

Imports only the tokens. Numbers longer than `MAX_DIGITS` digits are not read: nobody counts that
far, and arithmetic on them would not stay exact.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.language.tokens import glued_at, is_numeral, word_at, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

MAX_DIGITS = 15

_SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
UNITS = {word: number for number, word in enumerate(_SMALL)} | {
    "forteen": 14,
    "fiveteen": 15,
    "eightteen": 18,
    "ninteen": 19,
}
_TENS_WORDS = words("twenty thirty forty fifty sixty seventy eighty ninety")
TENS = {word: 10 * number for number, word in enumerate(_TENS_WORDS, start=2)} | {
    "fourty": 40,
    "fivety": 50,
    "eigthy": 80,
    "ninty": 90,
}
HUNDRED = {"hundred", "hundered", "hunderd"}
LARGE = {
    "thousand": 1_000,
    "thousend": 1_000,
    "grand": 1_000,
    "million": 1_000_000,
    "milion": 1_000_000,
    "millon": 1_000_000,
    "mn": 1_000_000,
    "billion": 1_000_000_000,
    "bilion": 1_000_000_000,
    "bn": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "trilion": 1_000_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
SHORT = {"k": 1_000, "m": 1_000_000, "mil": 1_000_000}
"""Multipliers that are only read when they touch their number: 4.3k, 2m."""

Plain = tuple[Decimal, int]
"""A number and the index of the token after it."""


def read_plain(tokens: Sequence[Token], at: int) -> Plain | None:
    """Read the number in digits or words that starts at token `at`."""
    if at < len(tokens) and tokens[at].is_numeral:
        return _in_digits(tokens, at)
    return _in_words(tokens, at)


def tidy(number: Decimal) -> Decimal:
    """Whole numbers without trailing decimals, so that 1.2 million prints as 1200000."""
    whole = number.to_integral_value()
    return Decimal(int(whole)) if whole == number else number


def _in_digits(tokens: Sequence[Token], at: int) -> Plain | None:
    text = tokens[at].text
    digits = text.replace(",", "")
    padded = digits[0] == "0" and digits[1:2] not in ("", ".")
    if padded or not is_numeral(text) or len(digits) > MAX_DIGITS:
        return None
    number, after = Decimal(digits), at + 1
    short = SHORT.get(glued_at(tokens, after))
    if short:
        return tidy(number * short), after + 1
    word = word_at(tokens, after)
    if word in LARGE:
        return tidy(number * LARGE[word]), after + 1
    if word in HUNDRED and number == int(number) < 100:
        return _in_words(tokens, after, start=int(number))
    return number, after


def _in_words(tokens: Sequence[Token], at: int, *, start: int = 0) -> Plain | None:
    """Add up number words as long as they go on making one number.

    `group` is the part under the next larger multiplier: in "two thousand three hundred and six"
    it is 2, then 306. Multipliers must fall, so a number ends after a few words.
    """
    total, group, ceiling = 0, start, 10**12
    here = at
    if word_at(tokens, at) in ("a", "an") and _is_multiplier(word_at(tokens, at + 1)):
        group, here = 1, at + 1
    first = here
    while (here := _skip_joint(tokens, here, first)) < len(tokens):
        word = tokens[here].text
        if word in UNITS and _has_room(group, UNITS[word], first == here):
            group += UNITS[word]
        elif word in TENS and group % 100 == 0:
            group += TENS[word]
        elif word in HUNDRED and group < 100 and (group or here == first):
            group = (group or 1) * 100
        elif word in LARGE and LARGE[word] < ceiling and (group or here == first):
            ceiling = LARGE[word]
            total, group = total + (group or 1) * ceiling, 0
        else:
            break
        here += 1
    here = _back_over_joint(tokens, here, first)
    if here == first:
        return None
    return _with_decimals(tokens, here, total + group)


def _has_room(group: int, unit: int, first: bool) -> bool:
    """Whether a word under twenty can follow: after nothing, a hundred, or (under ten) a ten."""
    if unit == 0:
        return first
    return group % 100 == 0 or (unit < 10 and group % 100 >= 20 and group % 10 == 0)


def _is_multiplier(word: str) -> bool:
    return word in HUNDRED or word in LARGE


def _skip_joint(tokens: Sequence[Token], at: int, first: int) -> int:
    """Step over the "and" after a multiplier and the hyphen between number words."""
    if at == first or at >= len(tokens):
        return at
    word, before, after = tokens[at].text, tokens[at - 1].text, word_at(tokens, at + 1)
    if word == "and" and _is_multiplier(before) and (after in UNITS or after in TENS):
        return at + 1
    if word == "-" and tokens[at].glued and (after in UNITS or _is_multiplier(after)):
        return at + 1
    return at


def _back_over_joint(tokens: Sequence[Token], at: int, first: int) -> int:
    """Give back a joint that led to no further word."""
    return at - 1 if at > first and tokens[at - 1].text in ("and", "-") else at


def _with_decimals(tokens: Sequence[Token], at: int, number: int) -> Plain:
    """Add the digits of "two point five"."""
    digits = ""
    here = at + 1
    while word_at(tokens, at) == "point" and len(digits) < MAX_DIGITS:
        unit = UNITS.get(word_at(tokens, here), 10)
        if unit > 9:
            break
        digits += str(unit)
        here += 1
    return (Decimal(f"{number}.{digits}"), here) if digits else (Decimal(number), at)
