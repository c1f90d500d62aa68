"""Finding ages and age bands, so that those written differently can be compared by meaning.

"Under 12", "11 or under", "11 and younger" and "up to 11" are all ages up to 11; "aged 12 to 15",
"12-15 year olds" and "between 12 and 15" are 12 to 15. Imports the tokens and number words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.language.amounts.number_words import TENS, UNITS, read_plain
from bot.language.amounts.rates import of_a_rate
from bot.language.amounts.value_words import PERCENT, POINTS
from bot.language.phrases import phrases
from bot.language.tokens import digits_at, glued_at, tokenise, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.tokens import Token

OLDEST = 120
_BARE = range(8, 22)
"""Limits taken for ages without a word that says so: "under 12", "12 to 15"."""


class AgeMention(NamedTuple):
    """Ages from `low` to `high`, both included; None is open.

    `bare` tells that only its size and place make it an age: "under 12", "12 to 15".
    """

    start: int
    end: int
    low: int | None
    high: int | None
    bare: bool = False


class _Band(NamedTuple):
    after: int
    low: int | None
    high: int | None
    sure: bool = False


_LEADS = phrases(
    "between the ages of|from the ages of|the ages of|ages of|of the age of|at the age of|"
    "the age of|age of|age group|age band|aged between|ages between|age between|aged from|"
    "ages from|aged|ages|age"
)
_NOT = phrases(
    "not|never|no|hadnt|hasnt|havent|wasnt|isnt|arent|werent|hadn ' t|hasn ' t|haven ' t|"
    "wasn ' t|isn ' t|aren ' t|weren ' t|not yet|had not yet|has not yet|have not yet|had yet to|"
    "has yet to|have yet to|yet to"
)
_REACHED = phrases(
    "turned|turn|reached|reach|been|got to|get to|yet|yet turned|yet reached|even|even turned|"
    "reached the age of|turned the age of"
)
_BIRTHDAY = phrases("birthday|birthdays|bday|b - day")
_WHOSE = phrases("their|his|her|the|a|your|my")
_UNDER = phrases(
    "before turning|before the age of|before|"
    "under the age of|under age|below the age of|below age|younger than|under|below|"
    "less than|fewer than|<|u"
)
_UP_TO = phrases(
    "maximum age|maximum|max|up to the age of|up to age|no older than|up to and including|up to"
)
_OVER = phrases("over the age of|over age|above the age of|older than|over|above|more than|>")
_FROM = phrases("at least|from the age of|no younger than")
_OR_UNDER = phrases(
    "n under|n younger|at the oldest|at the most|years at most|years at the most|and down|tops|"
    "or under|and under|or younger|and younger|or below|and below|or less|and less|"
    "years or under|years and under|years or younger|years and younger|years old or under|"
    "years old or younger|years old and under|years old and younger|/ under|"
    "or even younger|and even younger|or even under|or still younger|if not younger"
)
_OR_OVER = phrases(
    "or over|and over|or older|and older|or above|and above|and up|years or over|years and over|"
    "years or older|years and older|years old or over|years old or older|years old and over|+"
)
_STARTS = frozenset({"between", *UNITS, *TENS}).union(
    *(known.first_words for known in (_LEADS, _NOT, _UNDER, _UP_TO, _OVER, _FROM))
)
"""Words that ages can begin with, beside digits: nothing is looked for at others."""
_AND = phrases("and")
_OR = phrases("or|and|&|/")
_TO = phrases("to|-|through|thru|until|till")
_TO_OR_AND = phrases("and|to|-|through|thru|until|till")
_MARKERS = phrases(
    "- year - olds|- year - old|- year olds|- year old|year - olds|year - old|year olds|year old|"
    "years old|years of age|- yr - olds|- yr - old|yr olds|yr old|yrs old|yr - olds|yr - old|"
    "yos|yo|y / o|y . o|year olds'|yearolds|yearold"
)
_STRICT_ONLY = {"less", "fewer", "more", "at", "<", ">", "u", "maximum", "max", "before"}
"""Openers that bound numbers much more often than ages: they need another word that says age."""

_PEOPLE = {
    *("children", "girls", "boys", "kids", "victims", "people", "persons", "pupils", "teens"),
    *("teenagers", "adults", "women", "men", "minors", "youngsters", "females", "males", "users"),
    *("students", "ones", "was", "is", "has", "does", "vs", "versus", "as", "this", "us", "years"),
    *("plus", "across", "please", "pls", "population", "residents", "inhabitants"),
}
_SAID_OF = frozenset({"was", "is", "has", "does", "vs", "versus", "as", "this"})
_PERSONS = frozenset("people persons population adults women men residents inhabitants".split())
_YOUNG = frozenset(
    "boy boys girl girls child children kid kids son daughter sons daughters pupil pupils lad lass "
    "student students niece nephew grandson granddaughter teenager teenagers youngster "
    "youngsters".split()
)
_CLASSES = ("year", "years", "yr")
_OF_CLASS = ("girls", "boys", "kids", "children", "girl", "boy")
_STARTED, _LAST_CLASS = 4, 13
"""The age before the first year of school, and the last of its years."""
_ENDS = frozenset(("", "?", "in", "live", "lives", "lived", "living", "there"))
"""Words after an age that end what it limits: "people over 65 in A"."""
_BEING = frozenset(("are", "were"))
_ORDINALS = {
    word: age
    for age, word in enumerate(
        "eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth".split(),
        start=8,
    )
}
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_NOT_AGES = (
    PERCENT
    | POINTS
    | {"times", "x", "k", "m", "thousand", "million", "hundred", "per", "percentage", "/"}
    | {"day", "days", "week", "weeks", "month", "months", "hour", "hours", "minutes", "mins"}
    | {"out", "o", "am", "pm", "quid", "pounds", "year", "years", "yrs", "yr"}
    | {"number", "figure", "count", "total", "sum"}
)
_MOVES = {"from", "rose", "up", "fell", "went", "down", "by", "jumped", "grew", "increased"}
_LEVELS = frozenset(
    """
    fall falls fell fallen drop drops dropped dip dips dipped sink sank slip slipped go goes going
    went gone get gets got rise rises rose risen climb climbed jump jumped stay stays stayed
    """.split()
)
"""What a series does above or below a number: "when did it drop under 20?"."""


def meet(one: AgeMention, other: AgeMention) -> bool:
    """Whether somebody may be of both ages."""
    lows = (one.low or 0, other.low or 0)
    highs = (OLDEST if age.high is None else age.high for age in (one, other))
    return max(lows) <= min(highs)


def find_ages(text: str) -> tuple[AgeMention, ...]:
    """Find the ages that `text` names, from left to right, without overlaps."""
    return ages_in(tokenise(text))


def ages_in(tokens: Sequence[Token]) -> tuple[AgeMention, ...]:
    """Find the ages in a text that is cut into tokens already."""
    mentions: list[AgeMention] = []
    here = 0
    while here < len(tokens):
        may = tokens[here].is_numeral or tokens[here].text in _STARTS
        band = _band(tokens, here) if may else None
        if band is None:
            here += 1
            continue
        start, end = tokens[here].start, tokens[band.after - 1].end
        mentions.append(AgeMention(start, end, band.low, band.high, bare=not band.sure))
        here = band.after
    return tuple(mentions)


def _band(tokens: Sequence[Token], at: int) -> _Band | None:
    """Read the ages that start at token `at`, or nothing where they aren't clearly ages."""
    if at and tokens[at].glued and tokens[at - 1].text in "/-.:£$€#" and tokens[at].is_numeral:
        return None
    opened = _LEADS.after(tokens, at)
    here = opened or at
    band = (
        _negated(tokens, here)
        or _limit(tokens, here)
        or _spread(tokens, here, opened=bool(opened))
        or _one(tokens, here)
    )
    if band is None:
        return None
    marked = _MARKERS.after(tokens, band.after)
    if word_at(tokens, at - 1) in _CLASSES and not (opened or marked):
        own = word_at(tokens, at - 2) in ("my", "our")  # "an assembly for my year 9 girls"
        return None if own else _class(tokens, band)
    sure = band.sure or bool(opened) or bool(marked)
    band = band._replace(after=marked or band.after, sure=sure)
    return band if sure or _is_bare_age(tokens, at, band) else None


def _class(tokens: Sequence[Token], band: _Band) -> _Band | None:
    """Read "year 8 and 9 girls" as the ages in those years of school."""
    low, high = band.low, band.high
    pupils = word_at(tokens, band.after) in _OF_CLASS
    if not pupils or low is None or high is None or high > _LAST_CLASS:
        return None
    return _Band(band.after, low + _STARTED, high + _STARTED + 1, sure=True)


def _negated(tokens: Sequence[Token], at: int) -> _Band | None:
    """Read "hadn't turned twelve", "not reached their 12th birthday", "not over 11"."""
    here = _NOT.after(tokens, at)
    if here is None:
        return None
    over, under = _OVER.after(tokens, here), _UNDER.after(tokens, here)
    age = _age(tokens, over or under or 0) if over or under else None
    if age and word_at(tokens, here) not in _STRICT_ONLY:
        low, high = (None, age[0]) if over else (age[0], None)
        return _Band(age[1], low, high, sure=word_at(tokens, here) in ("older", "younger"))
    bare = _age(tokens, here)
    if bare and word_at(tokens, bare[1]) == "yet":
        return _Band(bare[1] + 1, None, bare[0] - 1, sure=True)
    yet = here if word_at(tokens, here - 1) == "yet" else None
    reached = _REACHED.after(tokens, here) or yet
    birthday = _birthday(tokens, reached or here)
    age = birthday or (_age(tokens, reached) if reached else None)
    # "Not been 12 months" is no age, nor is "not 12" without a birthday.
    if age is None or word_at(tokens, age[1]) in _NOT_AGES:
        return None
    return _Band(age[1], None, age[0] - 1, sure=True)


def _birthday(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read "their 12th birthday", "twelfth birthday" as an age."""
    here = _WHOSE.after(tokens, at) or at
    digits = digits_at(tokens, here)
    if digits and glued_at(tokens, here + 1) in _ORDINAL_ENDS:
        age, here = int(digits), here + 2
    elif word_at(tokens, here) in _ORDINALS:
        age, here = _ORDINALS[word_at(tokens, here)], here + 1
    else:
        return None
    after = _BIRTHDAY.after(tokens, here)
    return (age, after) if after and age <= OLDEST else None


def _limit(tokens: Sequence[Token], at: int) -> _Band | None:
    """Read "under 12", "11 or under", "up to 11", "over-15s", "16+"."""
    for openers, low, high in (
        (_UNDER, None, -1),
        (_UP_TO, None, 0),
        (_OVER, 1, None),
        (_FROM, 0, None),
    ):
        opened = openers.after(tokens, at)
        if opened is None:
            continue
        birthday = _birthday(tokens, opened)
        age = birthday or _age(tokens, opened + (glued_at(tokens, opened) == "-"))
        if age is None:
            continue
        plural = glued_at(tokens, age[1]) == "s"
        apostrophe = glued_at(tokens, age[1]) == "'" and glued_at(tokens, age[1] + 1) == "s"
        after = age[1] + (1 if plural else 2 if apostrophe else 0)
        sure = plural or apostrophe or word_at(tokens, opened - 1) in ("age", "younger", "older")
        sure = sure or (opened - at == 2 and word_at(tokens, at) in ("younger", "older"))
        sure = sure or opened - at > 2 or bool(birthday)
        sure = sure or (word_at(tokens, at) == "u" and bool(glued_at(tokens, opened)))
        return _Band(
            after,
            None if low is None else age[0] + low,
            None if high is None else age[0] + high,
            sure=sure,
        )
    age = _age(tokens, at)
    if age is None:
        return None
    marked = _MARKERS.after(tokens, age[1]) or age[1]  # "11-year-olds and younger"
    under, over = _OR_UNDER.after(tokens, marked), _OR_OVER.after(tokens, marked)
    if under:
        return _Band(under, None, age[0], sure=word_at(tokens, under - 1) in ("under", "younger"))
    if over:
        return _Band(over, age[0], None, sure=word_at(tokens, over - 1) == "older")
    return None


def _spread(tokens: Sequence[Token], at: int, *, opened: bool) -> _Band | None:
    """Read "12 to 15", "12-15", "between 12 and 15"."""
    between = word_at(tokens, at) == "between"
    first = _age(tokens, at + between)
    if first is None:
        return None
    joints = _AND if between else _TO_OR_AND if opened else _TO
    here = first[1] + (glued_at(tokens, first[1]) == "s")
    joint = joints.after(tokens, here) or _OR.after(tokens, here)
    last = _age(tokens, joint) if joint else None
    if last and joints.after(tokens, here) is None and last[0] != first[0] + 1:
        return None  # "16 or 17" is a band, "5 or 10" is none
    if last is None or last[0] <= first[0]:
        return None
    plural = glued_at(tokens, last[1]) == "s"
    return _Band(last[1] + plural, first[0], last[0], sure=plural)


def _one(tokens: Sequence[Token], at: int) -> _Band | None:
    age = _age(tokens, at)
    return _Band(age[1], age[0], age[0]) if age else None


def _age(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    word = word_at(tokens, at)
    digits = digits_at(tokens, at)
    if digits:
        return (int(digits), at + 1) if len(digits) <= 3 and int(digits) <= OLDEST else None
    if word not in UNITS and word not in TENS:
        return None
    plain = read_plain(tokens, at)
    return (int(plain[0]), plain[1]) if plain and plain[0] <= OLDEST else None


_ONE_OF = frozenset("of in for from about that which whose".split())


def _is_bare_age(tokens: Sequence[Token], at: int, band: _Band) -> bool:
    """Whether ages that no word names as such are still likely ages and not counts."""
    follows, before = word_at(tokens, band.after), word_at(tokens, at - 1)
    counted = len(follows) > 3 and follows.endswith("s") and follows not in _PEOPLE
    counted = counted or of_a_rate(tokens, at, _PEOPLE - _SAID_OF)
    glued = glued_at(tokens, band.after)[:1].isalnum()
    if follows in _NOT_AGES or counted or glued or word_at(tokens, at) in _STRICT_ONLY:
        return False
    if glued_at(tokens, band.after) == "-" and glued_at(tokens, band.after + 1).isalpha():
        return False  # "a two-word answer"
    if before in _SAID_OF and follows in _PEOPLE - _SAID_OF:
        return False  # "was 3 children": so many of them
    if before == "of" and word_at(tokens, at - 2) in _YOUNG:
        return True  # "my daughter of 13"
    if band.low == band.high and follows in _ONE_OF:
        return False  # "one of those", "one in five", "one for A", "is one that"
    if follows == "in" and _age(tokens, band.after + 1):
        return False  # "over nine in ten"
    limits = [limit for limit in (band.low, band.high) if limit is not None]
    if before in _PEOPLE or (before in _BEING and word_at(tokens, at - 2) in _PEOPLE):
        open_ended = len(limits) == 1 and before in _PERSONS | _BEING and follows in _ENDS
        return max(limits) in range(OLDEST if open_ended else 22)
    if before in _BEING and band.high is None and follows in _ENDS:
        # "How many of A's are over 65?", "how many people in A were over 65 in P?"
        return limits[0] in range(OLDEST) and any(token.text == "many" for token in tokens[:at])
    if len(limits) == 1:
        levelled = before in _LEVELS and word_at(tokens, at - 2) not in _PEOPLE
        return limits[0] in _BARE and not levelled
    moved = before in _MOVES and word_at(tokens, at - 2) not in _PEOPLE
    return limits[0] < limits[1] and limits[1] in _BARE and not moved
