"""Words of one family, however they are formed: "die", "deaths" and "mortality".

Endings alone show most families (`root`); here are those that English forms otherwise, and the
plain words that people put for the bookish ones in which measures are named. Only everyday words,
of no subject; one family a line. Imports the roots of words only.
"""

from __future__ import annotations

from functools import lru_cache

from bot.language.words import root
from bot.regex import regex

_FAMILIES = """
    die died dies dying dead death deadly mortality mortal fatality fatal deceased perish perished
    birth births born childbirth
    baby infant newborn
    live lived lives living life lifespan lifetime
    long longer longest length
    young younger youngest youth
    old older oldest age aged
    child kid youngster
    person people folk capita head
    woman mother mum mom
    man father dad
    earn earned earns earnings income
    rich richer richest wealth wealthy affluent prosperous
    poor poorer poorest poverty
    expect expected expects expectancy expectation
    populate populated population populous
    inhabitant resident inhabited dweller
    grow grew grown grows growth
    sell sold sells sale
    buy bought buys purchase purchased
    spend spent spends spending expenditure
    pay paid pays payment
    steal stole stolen theft
    lose lost loses loss
    know knew known knowledge
    choose chose chosen choice
    marry married marriage wedding
    divorce divorced divorces
    vote voted votes voter ballot
    teach taught teaches teacher teaching
    drive drove driven drives driver
    fly flew flown flies flight
    build built builds building
    employ employed employs employment employee
    produce produced produces production
    generate generated generates generation
    consume consumed consumes consumption
    emit emitted emits emission
    admit admitted admits admission
    reduce reduced reduces reduction
    arrive arrived arrives arrival
    migrate migrated migrates migration migrant
    immigrate immigrated immigration immigrant
    emigrate emigrated emigration emigrant
    injure injured injures injury
    hospital hospitalised hospitalisation hospitalized
    ill illness sick sickness
    tall taller tallest height
    wide width
    deep depth
    heavy heavier heaviest weigh weighs weighed weight
    hot hotter hottest heat temperature warm warmer warmest warmth
    fast speed
    north northern
    south southern
    east eastern
    west western
    cheap cheaper cheapest
    price priced pricey pricier priciest cost costing costly costlier expensive dear dearer dearest
    safe safer safest safety
    deadly deadlier deadliest
    busy busier busiest
    clean cleaner cleanest
    dirty dirtier dirtiest dirt
    strong stronger strongest strength
    weak weaker weakest
    slow slower slowest
    cold colder coldest cool cooler coolest
    light lighter lightest
    short shorter shortest
    wet wetter wettest rain rains rained raining rainy rainier rainiest rainfall
    dry drier driest dryness
    sun sunny sunnier sunniest sunshine
    dull duller dullest
    frost frosty frosts
    freeze froze frozen freezes freezing
    wind windy windier windiest breeze breezy breezier breeziest
    gust gusty
    calm calmer calmest
"""

_SHORT = regex(r"(.{2,3})(?:ed|ing)")
"""Forms of short verbs, which have too few letters for an ending to be cut: "moved", "using"."""


def _own(word: str) -> str:
    """The rough root of a word, that of a short verb too."""
    short = _SHORT.fullmatch(word)
    return root(f"{short[1]}e" if short else word)


_HEADS = {
    _own(word): line.split()[0] for line in _FAMILIES.strip().splitlines() for word in line.split()
}


@lru_cache(maxsize=16_384)
def family(word: str) -> str:
    """What all words of a family share: the first one's name, or else the rough root."""
    own = _own(word)
    return _HEADS.get(own, own)


QUALITIES = frozenset(
    family(word)
    for word in "rich poor tall heavy light hot cold cheap safe deadly busy clean dirty strong "
    "weak slow".split()
)
"""What "richest" and "cheaper" rank or compare by: without a measure of it they ask for nothing."""

_GRADED = regex(r"\w{2,}e(?:r|st)$")


def graded(word: str) -> bool:
    """Whether a word sets one against others by some quality: "colder", "driest"."""
    return bool(_GRADED.match(word)) and family(word) in _QUALITIES


SPANS = [[span] for span in ("year", "month", "quarter", "period")]
"""What a quality is said of that only judges how much there was: "the stronger year"."""

OPPOSITES = {
    family(less): family(more)
    for less, more in (
        ("poor", "rich"),
        ("short", "long"),
        ("light", "heavy"),
        ("cold", "hot"),
        ("weak", "strong"),
        ("slow", "fast"),
        ("cheap", "price"),
        ("dry", "wet"),
        ("dull", "sun"),
        ("calm", "wind"),
    )
}
"""What has little of a quality to the word for that quality, by which measures are named."""
_QUALITIES = QUALITIES | OPPOSITES.keys() | {*OPPOSITES.values()}
