"""Chat text made plain, so that one question written in many ways reads as one.

Pure text to text; imports only the spoken years, idioms and the web's signs.
"""

from __future__ import annotations

import re
import unicodedata

from bot.language.entities import unescaped
from bot.language.idioms import plainly
from bot.language.times.spoken_years import in_digits
from bot.regex import regex

LONGEST = 4000
"""Characters looked at: twice Discord's limit for one message. Of longer text, both ends count."""

_LOOK_ALIKES = str.maketrans(
    "абвгдеёзикмнорстухыіјѕԁһⅼαβεηικνορτυχωßæœøłđ’‘‛ʼ`´“”„«»–—−‐‑‒…",
    "abbgdee3ukmhopctyxbijsdhlabenikvoptuxwsaoold''''''\"\"\"\"\"------.",
)
_FENCE = regex(r"```[a-z0-9]*\n?|`")
_MENTION = regex(r"<(?:@[!&]?|#|a?:\w+:)\d+>|<t:\d+(?::\w)?>|@(?:everyone|here)\b", re.IGNORECASE)
_LEADING_NAME = regex(r"^\s*@[\w.-]+[,:]?\s*")
_LINK = regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_MARKUP = regex(r"[*_~|]{1,3}|^\s*>+\s?|^#+\s|\[(?=[^\]]*\]\()", re.MULTILINE)
_TYPED_SIGN = regex(r"[`<@*_~|>#\[]|//|www\.", re.IGNORECASE)
"""A sign of mark-up, of a name or of a link: without one there is none to take out."""
_REPEAT = regex(r"([a-z])\1{2,}")
_THRICE = regex(r"(.)\1\1")
"""A sign of a letter drawn out, found three times as soon as it."""
_SPACED_OUT = regex(r"\b(?:[a-z] ){3,}[a-z]\b")
_LONE_LETTERS = regex(r" [a-z] [a-z] ")
"""A sign of a word drawn apart, sooner found than the word."""
_SHOUTS = regex(r"([?!.,])\1+")
_AND = regex(r"\s?&\s?|(?<=[a-z])\s?\+\s?(?=[a-z])")
_ARROW = regex(r"(?<=\w)\s?(?:[-=]+>|→)\s?(?=\w)")
"""From one to the other: "59 -> 89"."""
_N = regex(
    r"(?<=[a-z])(?<!\bin)(?<!\bof)(?<!\bfor)(?<!\bthe)(?<!\band)(?<!\bto)(?<!\bfrom)(?<!\bvs)"
    r"\s+(?:n|'n'|n')\s+(?=[a-z])"
)
"""After a word that a name follows, the letter is part of that: "in N Wales"."""
_PER_K = regex(r"\b(per|(?:in|of|for) every|every) (\d+)k\b")
_YEAR_ENDING = regex(r"\b(?:y/e|yr/e|ye|y\.e\.)\s+(?=[a-z]+ \d)")
_THIS_YEAR = regex(r"\bthis (?:year|yr)\b")
_LAST_YEAR = regex(r"\blast (?:year|yr)\b")
"""Beside "this year", which is the latest, "last year" is the one before it."""
_YEAR_ONE = regex(
    r"\byear (?:one|1)\b(?P<between>.{1,30}?)\byear (?:two|2)\b"
    r"(?! (?:pupils?|students?|girls?|boys?|kids|child(?:ren)?|class(?:es)?)\b)"
)
"""Years of those held told by their number: no year of school."""
_HYPHENED = regex(r"\b(year|years|months)-(to|ending|ended)-([a-z]+)-(?=\d)")
_RISE = (
    r"(?:the |that |this |it |they |all |things |numbers |figures )?"
    r"(?:(?:big|sharp|latest|recent|sudden|steep|huge|all) )?"
    r"(?:(?:start(?:ed|ing)?|beg[aiu]n(?:ning)?) (?:to )?)?"
    r"(?:ris(?:e|ing)|rose|increas(?:e|ed|ing)|jump(?:ed|ing)?|sh(?:oo|o)t(?:ing)? up|"
    r"(?:went|go|going) up|(?:took|take|taking) off|climb(?:ed|ing)?|surg(?:e|ed|ing)|"
    r"spik(?:e|ed)|soar(?:ed)?|change[d]?|up(?:turn|tick|swing|surge))\b"
    r"(?: to (?:what|where) (?:it|they) (?:is|are|stands?)(?: now| today)?\b)?"
)
_BEFORE_RISE = regex(rf"\b(?:the year )?(?:just )?(?:befor|before|b4|prior to) {_RISE}")
_AFTER_RISE = regex(rf"\bafter {_RISE}")
"""The other end of a rise whose first end is asked for."""
_MONTHS_BEFORE = regex(
    r"\b(?:the )?(?:12|twelve) months (?:just |right )?(?:before|prior to) "
    r"(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4})"
)
"""They end where the month begins: "the 12 months before April 2019"."""
_ONE_IN = regex(r"\b(one|two|three|four|nine|\d+)-in-(?=\w)")
_GROUPED = regex(
    r"(?<![\d.,:/'-])(?<!\bunder )(?<!\bover )(?<!\baged )(?<!\bage )(?<!\byear )"
    r"\b([1-9]\d{0,2})((?: \d{3})+)\b(?! ?[\d:/%-]|[.,]\d)"
)
"""A number in groups of three digits: "17 452"."""
_APART = regex(r"\d \d\d\d")
"""A sign of such a number, sooner found than it."""
_FOR_INSTANCE = regex(
    r",? \b(?:say|for (?:example|instance)|e\.g\.),? "
    r"(?=(?:between|from|in|since|for) (?:19|20)\d\d\b)"
)
"""What makes a time named after it no less the one asked about: "better, say from 2002 on"."""
_WATT_HOURS = regex(r"(?<![a-z])([kmgt])whs?\b")
_SIZES = {"k": "kilo", "m": "mega", "g": "giga", "t": "tera"}
_LONE_PERCENT = regex(r"(?<![\d ])\s*%|(?<!\d)\s+%")
_GLUED = regex(
    r"\b(?:([a-z]{4,})((?:19|20)\d\d(?:\d\d)?)(?=\b|[a-z]{3})|"
    r"(last|this|past|next)(ye?a?r|month)s?\b)"
)
"""Words written together with a year, and "lastyr"."""
_LAST_GLUED = regex(r"(?:st|this|next)[ym]", has="sty|stm|thisy|thism|nexty|nextm")
"""A sign of "lastyr", where there is no year."""
_GLUED_AFTER = regex(r"\b((?:19|20)\d\d(?:\d\d)?)(?!years?\b|yrs?\b)([a-z]{3,})\b")
_TWO_YEARS = regex(r"\b(20)(\d\d)[._]?(\d\d)\b(?![.,]?\d| ?%)")
"""A year that runs into the next, written without a mark, or with an odd one: "201819"."""
_ROUND = regex(r"\b[12](?=[o\d]*o)[o\d]{3}\b")
"""A year with letters for noughts: "2oo7"."""
_COLONS = regex(r"(?<=[a-z]):(?=[a-z\d])|(?<=\d):(?=[a-z])")
_LIMITS = (
    r"(?:(?:count|includ)ing|yet|\w+ yet|even|quite|(?:over|under|older|younger|above|below)"
    r"(?: than)? \w+)\b"
)
"""What is said with "not" and limits what is meant: "not yet 12", "not over 11"."""
_NEGATED = regex(
    rf"\(\s*(?:and |all(?: of (?:them|it))?,? )?not\s+(?!{_LIMITS})[^)]*\)|"
    r"(?<=\bas a number) and not [^,.?!;:]+|"
    rf",\s*(?:not\s+(?!{_LIMITS}|[^,.?!;:]*\bbut\b)[^,.?!;:]+|"
    r"no (?:percent\w*|numbers|figures|counts))"
)
_NOT_ALONE = regex(
    r"(?:^|(?<![a-z](?:is|it|be))(?<!was|are)\s)not (?:only|just|merely|simply|solely) "
    r"[\w']+(?: ones?)?(?:,(?! but)|(?=\s*[.?!;)]|\s*$))"
)
"""What is meant, but not by itself: "all loans, not just novels"."""
_FALLING = regex(
    r"\b(rain|snow) (?:(?:has|have|had|that|to) )*(?:fell|fallen|falls?|falling)\b"
    r"(?! (?:by|from|to|since|between|over|again|off|short|sharply|steadily)\b)"
)
"""What rain does where it is not said that there is less of it."""
_NOT_MEANT = regex(
    r",?\s*(?:and |but )?(?:please |pls )?(?:don'?t|do not|never|not to|without|no) "
    r"(?:be |get |getting |being )?(?:mix|confus|mistak)\w*[^.?!;\n]*"
)
"""A request to keep something else apart: "don't mix it up with B"."""
_QUOTED_NUMBER = regex(r"(?<!\w)'(?=\d[\d.,]* ?(?:%|per ?cent)|\d[^'\n]{8,}(?<!\ws)[\w.]'(?!\w))")
"""A number that opens a quotation, rather than a short year."""
_SIGNED = regex(
    r"(?:[.,!?\n]|\s-+)\s*(?:(?:(?:with )?(?:kind|best|warm|many|all the)?(?:est)? ?"
    r"(?:regards|wishes|best)|"
    r"yours (?:faithfully|sincerely|truly)?|sincerely)(?:[\s,]+\(?[a-z.'-]+\)?){1,6}|"
    r"(?:cheers|thanks(?: in advance| again| so much)?|many thanks|thank you|best|ta|love)"
    r"(?:[\s,]+(?:mr|mrs|ms|miss|dr|prof|rev|sir|cllr)\b\.?(?: [a-z.-]+(?= [a-z-]+[.!]?\s*$))?)?"
    r"[\s,]+(?!so\b|very\b|for\b|all\b|again\b|in\b|to\b|of\b|from\b)"
    r"(?:[a-z]\.? ?){0,2}[a-z-]+)[.!]?\s*$"
)
"""A letter's end, whose name asks for nothing."""
_SENT_FROM = regex(r"[\s-]*\bsent (?:from|via|by|using) (?:my \w+|\w+ for \w+)(?: \w+)?[.!]?\s*$")
"""What a telephone writes under a letter."""
_LETTER_ENDS = regex(r"(?<=\S)\s*\n\s*-{2,}\s*\n.{0,300}\Z", re.DOTALL)
"""The lines under a letter that tell who wrote it, after a line of dashes."""
_FORWARDED = regex(r"\s*(?:(?:\[(?:fwd?|re|aw|wg)\]|(?:fwd?|re|aw|wg):)\s*)+")
"""What a letter's subject begins with once it was answered or passed on."""
_WORDS_ONLY = regex(r"[A-Za-z0-9 ]*")
_DICTATED = regex(
    r"(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\bthis) "
    r"(full stop|question mark|exclamation mark|comma|new line)\b(?! of\b|s)"
)
_DICTATED_SIGNS = {
    "full stop": ". ",
    "question mark": "? ",
    "exclamation mark": "! ",
    "comma": ", ",
    "new line": ". ",
}
"""Signs that somebody said to a machine that writes."""
_ASKED_DID = regex(r"\b(why|when|where)'d ")
_THE_US = regex(
    r"(?:(?<=\b[Ii]n )|(?<=\bfor )|(?<=\bfrom )|(?<=\w, )(?:the )?)US(?=\s*(?:[?.!,;]|\d|$))"
)
"""The country, which in small letters would be those who ask: "thefts, US", "thefts in US 2019"."""
_SPACES = regex(r" +")
_INVISIBLE = {"Cf", "Cc", "Co", "Cs", "Cn", "Mn", "Me"}
_PICTURES = {"So", "Sk"}


def normalise(text: str) -> str:
    """Lower-case chat text without mentions, links, mark-up, emoji and look-alike letters.

    Line breaks and sentence marks stay, because they part a question from what surrounds it.
    Never raises; at most `LONGEST` characters come back.
    """
    if len(text) > LONGEST:
        text = text[: LONGEST // 2] + "\n" + text[-LONGEST // 2 :]
    if _WORDS_ONLY.fullmatch(text):
        # Most names in a fact base: there is nothing to take out of them.
        text = _THE_US.sub("the usa", text) if "US" in text else text
        return " ".join(_reworded(_unglued(text.lower())).split())
    text = unescaped(text)
    text = _ARROW.sub(" to ", text) if ">" in text or "→" in text else text
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if _TYPED_SIGN.search(text):
        text = _FENCE.sub(" ", text)
        text = _LEADING_NAME.sub("", _MENTION.sub(" ", text))
        text = _LINK.sub(" ", text)
        text = _MARKUP.sub(" ", text)
    text = _THE_US.sub("the usa", text) if "US" in text else text
    text = text.lower()
    if not (text.isascii() and text.isprintable()):
        text = text.replace("÷", " divided by ").replace(" − ", " minus ")
        text = "".join(_plain(letter) for letter in unicodedata.normalize("NFKD", text))
        text = text.translate(_LOOK_ALIKES)
    text = _reworded(text)
    text = _AND.sub(" and ", text) if "&" in text or "+" in text else text
    text = _ONE_IN.sub(r"\1 in ", text) if "-in-" in text else text
    text = _NOT_MEANT.sub("", text) if "mi" in text or "conf" in text else text
    text = _LONE_PERCENT.sub(" percent ", text) if "%" in text else text
    text = _NEGATED.sub("", text) if "not" in text or "no " in text else text
    text = _LETTER_ENDS.sub(".", text) if "\n--" in text else text
    if lead := _FORWARDED.match(text):
        text = text[lead.end() :]
    text = _SENT_FROM.sub("", text) if "sent " in text else text
    text = _SIGNED.sub(".", _unglued(text))
    text = text.replace('"', " ")
    text = _QUOTED_NUMBER.sub("", text) if "'" in text else text
    text = _SHOUTS.sub(lambda marks: f"{marks[1]} ", text)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)[:LONGEST]


def _reworded(text: str) -> str:
    """Lower-case text with letters drawn apart or out mended, and shorthands written in full."""
    # Each is looked for only where a sign of it stands: most texts are short names. Letters drawn
    # apart come first: two spaces between them part the words.
    if _LONE_LETTERS.search(text):
        text = _SPACED_OUT.sub(lambda run: run.group().replace(" ", ""), text)
    if "  " in text:
        text = _SPACES.sub(" ", text)
    if " n " in text or "n'" in text:
        text = _N.sub(" and ", text)
    text = _timed(text)
    if "kwh" in text or "mwh" in text or "gwh" in text or "twh" in text:
        text = _WATT_HOURS.sub(lambda short: f"{_SIZES[short[1]]}watt-hours", text)
    if "not " in text:
        text = _NOT_ALONE.sub("", text)
    if "rain " in text or "snow " in text:
        text = _FALLING.sub(r"\1", text)
    if _APART.search(text):
        text = _GROUPED.sub(lambda run: run.group().replace(" ", ""), text)
    if "0k" in text:
        text = _PER_K.sub(r"\1 \2,000", text)
    if "'d " in text:
        text = _ASKED_DID.sub(r"\1 did ", text)
    text = in_digits(plainly(_undictated(text)))
    return _REPEAT.sub(lambda run: run[1] * 2, text) if _THRICE.search(text) else text


def _timed(text: str) -> str:
    """Lower-case text with the times in it told in one way."""
    if "ye " in text or "/e" in text or "y.e" in text:
        text = _YEAR_ENDING.sub("year ending ", text)
    if "this " in text and _THIS_YEAR.search(text):
        text = _LAST_YEAR.sub("the year before", text)
    if "-" in text:
        text = _HYPHENED.sub(r"\1 \2 \3 ", text)
    if "year 1" in text or "year one" in text:
        text = _YEAR_ONE.sub(r"the first year\g<between>the second year", text)
    if "befor" in text or "prior" in text or "b4" in text:
        text, rises = _BEFORE_RISE.subn("the year before", text)
        text = _AFTER_RISE.sub("the latest year", text) if rises else text
        text = _MONTHS_BEFORE.sub("the 12 months to ", text)
    if "20" in text or "19" in text:
        text = _FOR_INSTANCE.sub(" ", text)
    return text


def _undictated(text: str) -> str:
    """Text with the signs that were spelt out: "in Kent question mark"."""
    if not (" stop" in text or " mark" in text or " comma" in text or " line" in text):
        return text
    return _DICTATED.sub(lambda sign: _DICTATED_SIGNS[sign[1]], text)


def _unglued(text: str) -> str:
    """Lower-case text with its years apart from the words they are written together with."""
    if "20" in text or "19" in text:
        text = _GLUED_AFTER.sub(r"\1 \2", _COLONS.sub(" ", _GLUED.sub(_parted, text)))
        return _TWO_YEARS.sub(_next_year, text)
    if _LAST_GLUED.search(text):
        text = _GLUED.sub(_parted, text)
    if "1" in text or "2" in text:
        text = _ROUND.sub(lambda year: year.group().replace("o", "0"), text)
    return text


def _next_year(run: re.Match[str]) -> str:
    follows = int(run[3]) == int(run[2]) + 1
    return f"{run[1]}{run[2]}/{run[3]}" if follows else run.group()


def _parted(glued: re.Match[str]) -> str:
    # As a template, the library would work it out for every text, whether it is found or not.
    return f"{glued[1] or glued[3]} {glued[2] or glued[4]}"


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter if letter.isprintable() or letter == "\n" else " " * (letter in "\t\r\v\f")
    if letter in "\u2028\u2029\u0085":
        return "\n"
    category = unicodedata.category(letter)
    if category in _INVISIBLE:
        return ""
    return " " if category in _PICTURES or category.startswith("Z") else letter
