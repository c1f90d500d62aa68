"""Taking out of a text what could lead to a person."""

from __future__ import annotations

import html
import re
import unicodedata

from bot.language.normalise import normalise

# In this order: what holds something that a later pattern would take a part of comes first.
_PERSONAL = (
    (re.compile(r"<[@#:/a-z!&][^<>\n]{0,100}\d+>"), " "),
    (re.compile(r"\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+"), "[link]"),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[mail]"),
    (re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}/\S*"), "[link]"),
    (re.compile(r"(?<!\w)@[\w.-]+|\b[\w.]+#\d{4}\b"), "[mention]"),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b"), "[number]"),
)
# Seven digits or more however they are parted: a phone number, an id, a day of birth. Figures are
# parted by commas.
_LONG_NUMBER = re.compile(r"(?<![\w,])[+(]{0,2}\d(?:[\s()./-]{0,2}\d){6,}(?![\w])")
_YEARS = re.compile(r"(?:(?:19|20)\d\d(?:[/-]\d\d(?!\d))?[\s/-]*)+")
_SPACE = re.compile(r"\s+")
_AROUND = " ?!.,;:\"'"


def redact(text: str) -> str:
    """Write a text in one plain form: lower case, single spaces, nothing personal."""
    text = unicodedata.normalize("NFKC", html.unescape(text)).casefold()
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    # Before, for `normalise` takes addresses apart; and after, for it brings some to light.
    text = _impersonal(normalise(_impersonal(text)))
    return _SPACE.sub(" ", text).strip(_AROUND)


def _impersonal(text: str) -> str:
    for pattern, instead in _PERSONAL:
        text = pattern.sub(instead, text)
    return _LONG_NUMBER.sub(_unless_years, text)


def _unless_years(number: re.Match[str]) -> str:
    return number.group() if _YEARS.fullmatch(number.group()) else "[number]"
