"""Whether a claimed value agrees with a held one, bounds and rounding considered. Pure numbers."""

from __future__ import annotations

from decimal import Decimal

from bot.language.amounts.number_words import HUNDRED, LARGE
from bot.language.amounts.values import read_value
from bot.model.value import Bound, Scale, Value
from bot.regex import regex

ROUGH = Decimal("0.05")
"""How far "about" may be off, as a share of the held value."""
ROUNDED = Decimal("0.1")
"""How far words that round by nature may be off: "a third" for 36 per cent."""
POINTS_OFF = Decimal(3)
"""How many points such words may be off at most: "two thirds" is not 62 per cent."""
CLOSE_BELOW = Decimal("0.9")
"""What "almost" reaches at least, as a share of the claimed value."""
_TENS = (Decimal(10), Decimal(100), Decimal(1000))


def agrees(claimed: Value, held: Value, *, exactly: bool) -> bool:
    """Whether what is claimed is so by what is held.

    A held "at least" or "more than" bears out the same number with or without its bound, unless
    it is claimed as exact; it never bears out an upper limit.
    """
    number, known = claimed.number, held.number
    open_above = held.bound in (Bound.AT_LEAST, Bound.MORE_THAN)
    if exactly and held.bound is not Bound.EXACT:
        return False
    if claimed.bound is not Bound.EXACT:
        return _within_bound(claimed, held, open_above=open_above)
    if number == known:
        return not (held.rounded and exactly)
    if held.bound is Bound.MORE_THAN:
        return False
    if claimed.rounded or held.rounded:
        # "Doubled" is a rounder claim than it sounds: 1.8 times is not it, 1.95 is.
        if claimed.scale is Scale.TIMES:
            return _within(number, known, ROUGH)
        near = claimed.scale is not Scale.PERCENT or abs(number - known) <= POINTS_OFF
        return near and _within(number, known, ROUNDED)
    if _in_round_words(claimed, known):
        return True
    return _cut(claimed, known)


def _cut(claimed: Value, known: Decimal) -> bool:
    """Whether a number has fewer decimals than are held: 6.3 for 6.31, 177 for 176.7.

    A count is rounded by nobody.
    """
    number = claimed.number
    if claimed.scale is Scale.TIMES and not _within(number, known, ROUNDED):
        return False  # half as much again is not twice as much
    cut = known != known.to_integral_value()
    step = (
        _HALF
        if claimed.text.lower().endswith(_AND_A_HALF)
        else Decimal(1).scaleb(_exponent(number))
    )
    return cut and abs(known - number) <= step / 2


_ROUGHER = Decimal("0.07")
"""How far "about" may be off where only one digit is told: "about 100" for 106."""


def _to_one_digit(number: Decimal, known: Decimal) -> bool:
    one = len(number.normalize().as_tuple().digits) == 1
    near = abs(known - number) <= _last_place(number) / 2
    return one and near and _within(number, known, _ROUGHER)


_HALF, _AND_A_HALF = Decimal("0.5"), " and a half"
_ODD = regex(r"[\dy] ?-? ?(?:odd|something)(?: ?%| per ?cent)?$|0s$")
"""From a round number on: "90-odd", "the 160s"."""
_GOOD = "a good "
_RATHER_MORE = Decimal("1.2")
"""What "a good hundred" is at the most, as a multiple."""


def _last_place(number: Decimal) -> Decimal:
    """The place of the last digit that is not nought: 1,000 in 4,000."""
    digits = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(digits if isinstance(digits, int) else 0)


def _in_round_words(claimed: Value, known: Decimal) -> bool:
    """Whether a number put as "1.32 billion" is the known one to as many digits.

    So is one in words, "sixteen hundred", and one in a larger unit than is held.
    """
    put = _DIGITS.search(claimed.text)
    if put:
        told = Decimal(put[0].replace(",", ""))
        step = Decimal(1).scaleb(_exponent(told)) / 2
        sized = told and claimed.number > told
    else:
        *_, last = claimed.text.lower().split() or ("",)
        size = LARGE.get(last, _HUNDRED if last in HUNDRED else 0)
        told = read_value(claimed.text).number if size else Decimal(0)
        step = Decimal(size) / 2
        sized = bool(size) and (last in LARGE or told >= size * _TEN)
    return bool(sized) and _within(known, claimed.number, min(step / told, ROUGH))


_DIGITS = regex(r"\d[\d,]*(?:\.\d+)?")
_HUNDRED, _TEN = 100, 10


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return min(exponent, 0) if isinstance(exponent, int) else 0


def _within_bound(claimed: Value, held: Value, *, open_above: bool) -> bool:
    """Whether the held value lies where a bound such as "over" or "nearly" says."""
    number, known = claimed.number, held.number
    if _ODD.search(claimed.text.lower()):
        return number <= known < number + _last_place(number)
    if claimed.text.lower().startswith(_GOOD):
        return number <= known <= number * _RATHER_MORE
    fits = {
        Bound.AT_LEAST: known >= number,
        Bound.MORE_THAN: known > number or (held.bound is Bound.MORE_THAN and known == number),
        Bound.UP_TO: known <= number and not open_above,
        Bound.LESS_THAN: known < number and not open_above,
        Bound.ABOUT: _within(number, known, ROUNDED if held.rounded else ROUGH)
        or _to_one_digit(number, known)
        or (not claimed.rounded and _cut(claimed, known)),
        Bound.ALMOST: number * CLOSE_BELOW <= known < number or known == number,
    }
    return fits[claimed.bound]


def near_power_of_ten(claimed: Decimal, held: Decimal) -> bool:
    """Whether one is the other times ten, a hundred or a thousand: a slipped digit."""
    if not claimed or not held:
        return False
    return any(claimed == held * ten or held == claimed * ten for ten in _TENS)


def _within(claimed: Decimal, held: Decimal, share: Decimal) -> bool:
    return abs(claimed - held) <= abs(held) * share


def undecided(held: Value, value: Value) -> bool:
    """Whether a held bound leaves open if the claim is so: "more than a quarter" and 30 %.

    One that is counted to the last few is not far from what it limits.
    """
    above = value.bound is Bound.MORE_THAN and held.bound is Bound.AT_LEAST
    digits = len(str(held.number.normalize()).strip("0").replace(".", ""))
    most = held.number * (_CLOSE if digits > _ROUND else _WIDE)
    return (
        held.scale is value.scale
        and held.bound in (Bound.AT_LEAST, Bound.MORE_THAN)
        and (value.number > held.number or (above and value.number == held.number))
        and value.number < most
    )


_ROUND = 2
_WIDE, _CLOSE = Decimal("1.5"), Decimal("1.1")
"""How far above a limit a number may lie that is still open: one told roundly, or exactly."""
