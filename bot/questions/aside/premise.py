"""What a question takes for granted in so many words: "given that A fell, …". Imports nothing."""

from __future__ import annotations

from bot.regex import regex

_ASKS = r"(?:why|who|what|how|which|where)"
_LED = regex(
    r"(?:so |but |and |well |ok )*(?:given(?: that)?|since|now that|seeing (?:that|as|how)|"
    rf"considering(?: that)?) (?!when\b)(?P<taken>.+?)(?:, | (?={_ASKS}\b))"
)
_SO = regex(rf"(?P<taken>[^?!]+?),? (?<!if )so (?={_ASKS}\b)")
_LOOSELY = regex(
    r"(?:so |but |and |well |ok )*(?:now|because|"
    r"as(?! (?:an?|of|for|per|far|well|soon|many|much|to|in|one|some\w+)\b)) "
    rf"(?!please\b|then\b|tell\b|give\b)(?P<taken>[^,?!.;]+ [^,?!.;]+)(?:, | (?={_ASKS}\b))"
)
_TOLD = regex(
    r"(?:(?:thank (?:god|goodness|heavens?)|luckily|fortunately|happily|good news|great|glad|"
    r"nice to see|good to see|lucky),? )?(?:that )?(?P<taken>[^?!.;]+)[.!;] "
    rf"(?:so |and |but )?{_ASKS}\b[^.!]*\?"
)
"""A statement, and a question that is asked about it."""


def taken_for_granted(plain: str) -> str | None:
    """The statement that a normalised question builds on, if it is led in as one."""
    found = _LED.match(plain) or _SO.match(plain)
    return found["taken"].strip() if found else None


def perhaps_granted(plain: str) -> str | None:
    """The statement that it may build on: "now A fell, …", "A fell. Why?"."""
    found = _LOOSELY.match(plain) or _TOLD.fullmatch(plain)
    return found["taken"].strip() if found else None
