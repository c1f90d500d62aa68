"""What a message asks for that says next to nothing else: a place, a time, a number, a direction.

May import model and the names.
"""

from __future__ import annotations

from bot.model.query import Intent, Query
from bot.questions.names.bare import AREA, NAME, PERIOD

_FIGURES = frozenset(
    "figure figures number numbers data stats statistics count counts total totals".split()
)
_HELD = frozenset("do does did have has had got hold is are there here new updated".split())
_ABOUT_IT = frozenset(
    f"{AREA} {PERIOD} to from between until since "
    "can could would you please just so and tell give show me us know about more all "
    "something anything everything the a on in of for".split()
)
"""How all that there is on a place is asked for."""
_FRAME = _FIGURES | frozenset(
    f"{AREA} {PERIOD} {NAME} is are was were has have had did does do been being there it they "
    "the a an these those this that its their any all recorded reported in for of over from to "
    "since between on so and or about still now again really actually overall at".split()
)
_MOVING = frozenset(
    "go goes going gone went get gets getting got up down rise rises rising risen rose increase "
    "increases increased increasing grow grows growing grown grew climb climbing climbed fall "
    "falls falling fallen fell drop drops dropping dropped decline declines declining declined "
    "decrease decreases decreased decreasing change changes changed changing worse better higher "
    "lower".split()
)
_BEING = frozenset("is are was were been being".split())
_COUNTED = _FRAME - {NAME} | frozenset("how many what whats which altogether please pls".split())
_ONE_NUMBER = frozenset("figure number count total many overall altogether".split())


def only_placed(query: Query) -> bool:
    """Whether it names a place and no word of what is asked: "tell me about A", "A, P to P"."""
    words = {*query.bare.split()}
    return bool(query.slots.areas) and AREA in words and words <= _ABOUT_IT


def only_dated(query: Query) -> bool:
    """Whether it asks for the figures of a time, and says no more: "do you have P figures"."""
    words = {*query.bare.split()}
    dated = query.slots.periods and PERIOD in words and words & _FIGURES
    return bool(dated and not query.slots.areas) and words <= _ABOUT_IT | _HELD | _FIGURES


def only_moved(query: Query) -> bool:
    """Whether all that is asked is if they went up or down: "have the figures gone up?"."""
    moved = query.intent is Intent.CHANGE and "YES_NO" in query.cues
    words = {*query.bare.split()}
    return moved and words <= _FRAME | _MOVING and not words <= _FRAME


def only_counted(query: Query) -> bool:
    """Whether a number is asked for, of which at most the time is told: "how many", "2015?"."""
    words = {*query.bare.split()}
    slots = query.slots
    told = words & _ONE_NUMBER or PERIOD in words
    elsewhere = "there" in words and words.isdisjoint(_BEING)
    named = slots.areas or slots.places or slots.by or slots.groups or slots.unknown or elsewhere
    asked = "YES_NO" not in query.cues and words <= _COUNTED
    return bool(told and asked) and not (named or query.carried)
