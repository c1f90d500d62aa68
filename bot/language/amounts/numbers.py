"""Finding the numbers and ages that a question names.

Everything numeric is offered, years among it: whoever reads a question drops what overlaps a
period. Left out are ages, ordinals ("12th"), names that hold digits ("covid-19", "15a"), dates
and times in digits, and a lone "one". Never raises. Imports the readers of values and ages.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from bot.language.amounts.ages import AgeMention, ages_in, find_ages
from bot.language.amounts.value_words import BOUNDS
from bot.language.amounts.values import STARTS as VALUE_STARTS
from bot.language.amounts.values import Amount, value_at
from bot.language.phrases import phrases
from bot.language.tokens import glued_at, tokenise, word_at
from bot.model.value import Bound, Scale, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

__all__ = ["AgeMention", "NumberMention", "find_ages", "find_numbers"]


class NumberMention(NamedTuple):
    """The number written in `text[start:end]`, with its bound words and unit."""

    start: int
    end: int
    value: Value


_NAMING = set("/:#@_\\&=.<>")
_PART_NAMES = {
    *("first", "second", "other", "last", "next", "this", "previous", "each", "every", "per"),
    *("third", "fourth", "any", "no", "better", "final", "best", "worst", "which", "same"),
}
_ORDERED = {"top", "bottom", "best", "worst", "first", "last", "past", "next", "all", "consecutive"}
_IN_TURN = phrases("to the next|to another|in a row|in succession|running|straight|on end")
_NOT_A_SHARE = {"year", "years", "yearly", "term", "time", "hour", "way", "party", "person", "day"}
_NOT_A_RISE = {"check", "checked", "checking", "click", "meaning", "standards", "-"}
_MOST = phrases(
    "the vast majority of|the great majority of|a majority of|the majority of|majority of|"
    "the bulk of|more than half of|most of"
)
_STARTS = VALUE_STARTS | _MOST.first_words | {"most"}
"""Words that an amount can begin with, beside digits: nothing is looked for at others."""
_LEADS = frozenset("that are were is was did do have had so , .".split())
"""Words before a "most" that tells how many: "did most victims …"."""
_OPEN = frozenset("which what whats who whose where how when".split())
_OF_THE = phrases("of the|of a|a|an|-")
_HEART = "<3"


def find_numbers(text: str) -> tuple[NumberMention, ...]:
    """Find every number in `text`, from left to right, without overlaps."""
    tokens = tokenise(text)
    return numbers_in(text, tokens, ages_in(tokens))


def numbers_in(
    text: str, tokens: Sequence[Token], found: Sequence[AgeMention]
) -> tuple[NumberMention, ...]:
    """Find every number in a text whose tokens and ages are known already."""
    ages = iter((*found, None))
    age = next(ages)
    mentions: list[NumberMention] = []
    here = 0
    while here < len(tokens):
        if not (tokens[here].is_numeral or tokens[here].text in _STARTS):
            here += 1
            continue
        while age and age.end <= tokens[here].start:
            age = next(ages)
        amount = _amount_at(tokens, here)
        if amount is None or (age and age.start < tokens[amount.after - 1].end):
            here += 1
            continue
        start, end = tokens[here].start, tokens[amount.after - 1].end
        mentions.append(NumberMention(start, end, amount.value(text[start:end])))
        here = amount.after
    return tuple(mentions)


def _amount_at(tokens: Sequence[Token], at: int) -> Amount | None:
    if most := _most(tokens, at):
        return Amount(Decimal(50), most, Bound.MORE_THAN, Scale.PERCENT, rounded=True)
    amount = value_at(tokens, at)
    if amount is None:
        return None
    bound = BOUNDS.read(tokens, at)
    core = bound[1] if bound else at
    refused = (
        _touches_left(tokens, core)
        or _touches_right(tokens, amount.after)
        or _is_a_word(tokens, core, amount)
        or word_at(tokens, at - 1) == "per"
        or (tokens[at].text + word_at(tokens, at + 1) == _HEART and amount.after == at + 2)
    )
    return None if refused else amount


def _most(tokens: Sequence[Token], at: int) -> int | None:
    """Where "the majority of" or a stated "most victims" ends; None where it is asked for."""
    after = _MOST.after(tokens, at)
    stated = word_at(tokens, at) == "most" and word_at(tokens, at + 1).endswith("s")
    if stated and (at == 0 or word_at(tokens, at - 1) in _LEADS):
        after = at + 2
    asked = after and any(token.text in _OPEN for token in tokens[:at])
    return None if after is None or asked else after - 1


def _touches_left(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number belongs to what it touches: "covid-19", "s15", "2018/19", "10:30"."""
    if not tokens[at].glued or not at:
        return False
    before = tokens[at - 1]
    if tokens[at].text in ("+", "-"):
        return True
    if before.text == "-":
        return before.glued and tokens[at - 2].is_word
    return before.is_word or before.text in _NAMING


def _touches_right(tokens: Sequence[Token], after: int) -> bool:
    """Whether the number goes on as something else: "15a", "12th", "10:30", "3-year"."""
    if not tokens[after - 1].is_numeral:
        return False
    sign, follows = glued_at(tokens, after), glued_at(tokens, after + 1)
    if sign in ("/", ":"):
        return follows[:1].isdigit()
    return sign[:1].isalpha() or (sign == "-" and follows[:1].isalpha())


def _tells_distance(tokens: Sequence[Token], one: int) -> bool:
    """Whether a lone "one" says how far two counts are apart: "one offence apart"."""
    after = {word_at(tokens, one + 1), word_at(tokens, one + 2)}
    led = [token.text for token in tokens[max(0, one - 3) : one] if token.text not in _BARELY]
    return "apart" in after or led[-2:] in (["difference", "of"], ["gap", "of"])


_BARELY = frozenset({"just", "only", "exactly", "precisely"})


def _is_a_word(tokens: Sequence[Token], core: int, amount: Amount) -> bool:
    """Whether the words name no number here: "which one", "first half", "double check"."""
    word, before = word_at(tokens, core), word_at(tokens, core - 1)
    follows = word_at(tokens, amount.after)
    if word == "one" and amount.after == core + 1:
        return amount.bound is Bound.EXACT and not _tells_distance(tokens, core)
    if word in ("half", "quarter") and (
        before in _PART_NAMES
        or before.isdigit()
        or before in ("st", "nd", "rd", "th")
        or before.endswith("iest")
        or (before == "by" and word == "quarter")  # "broken down by quarter"
    ):
        return True
    if word_at(tokens, amount.after - 1) in ("quarter", "quarters") and (
        before in _ORDERED or before.endswith("est") or _IN_TURN.after(tokens, amount.after)
    ):
        return True  # a part of the year: "bottom three quarters", "one quarter to the next"
    if amount.scale is Scale.PERCENT and amount.rounded:
        here = _OF_THE.after(tokens, amount.after) or amount.after
        return word_at(tokens, here) in _NOT_A_SHARE
    return amount.scale is Scale.TIMES and follows in _NOT_A_RISE
