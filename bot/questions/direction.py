"""Whether a question asks only which way the numbers went. May import model and the names."""

from __future__ import annotations

from bot.model.query import Intent, Query
from bot.questions.names.bare import AREA, NAME, PERIOD

_FRAME = frozenset(
    f"{AREA} {PERIOD} {NAME} is are was were has have had did does do been being there it they "
    "the a an these those this that its their any all number numbers figure figures count counts "
    "total totals stats statistics data recorded reported in for of over from to since on so and "
    "or still now again really actually overall at".split()
)
_MOVING = frozenset(
    "go goes going gone went get gets getting got up down rise rises rising risen rose increase "
    "increases increased increasing grow grows growing grown grew climb climbing climbed fall "
    "falls falling fallen fell drop drops dropping dropped decline declines declining declined "
    "decrease decreases decreased decreasing change changes changed changing worse better higher "
    "lower".split()
)


def only_moved(query: Query) -> bool:
    """Whether all that is asked is if they went up or down: "have the figures gone up?"."""
    moved = query.intent is Intent.CHANGE and "YES_NO" in query.cues
    words = {*query.bare.split()}
    return moved and words <= _FRAME | _MOVING and not words <= _FRAME
