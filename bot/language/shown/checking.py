"""Words for the verdict on a claim. Imports only the model."""

from __future__ import annotations

from bot.model.reply import Verdict

VERDICTS = {
    Verdict.MATCHES: "That matches what is held.",
    Verdict.OTHER_SCOPE: "That number is held for something else.",
    Verdict.DIFFERS: "That differs from what is held.",
    Verdict.CANNOT_CHECK: (
        "That can't be checked against what is held here, which does not make it wrong."
    ),
}
COUNTED = {
    Verdict.MATCHES: "Yes, that is counted in this.",
    Verdict.DIFFERS: "No, that is not counted in this.",
}
"""What is said where it is asked if one thing is part of what a figure counts."""
AMONG = "Yes, that is among what is counted."
"""What is said where it is asked if the figures are of something at all."""
UNSETTLED = "This bot can't tell whether that agrees with what is held about it:"
"""The verdict where a text is what a claim is about, and leaves open whether it is so."""
NO = "No: that differs from what is held."
"""The verdict where a yes or a no is asked for."""
FACTOR_TEN = (
    "The claimed number is off by a factor of ten, a hundred or a thousand: a digit may have "
    "slipped."
)
PER_CENT_NOT_POINTS = "The held figure is a change in per cent, not in percentage points."
ONLY_BOUND = "The source gives only a lower limit, so an exact number above it can't be checked."
OTHER_SCOPE = "That number is held, but for another {slots}."
AS_ASKED = "For what was asked: {line}"
AREA = "area"
PERIOD = "period"
COUNTS = "unit of counting ({counts})"
GROUP = "group"
SOURCE = "source ({source})"
SCOPE = "scope"
WORKED_OUT = "Worked out by this bot from the held figures: {words}"
BOUND = "The source prints “{bound}”, with that limit."
EXCHANGED = "These numbers are held, but not for that place or time each."
IN_ALL = "It is so in all the periods held for both."
IN_SOME = "It is so in some of the periods held for both, not in all."
IN_NONE = "It is so in none of the periods held for both."
HIGHEST_HELD = "It is the highest of the {count} figures held."
LOWEST_HELD = "It is the lowest of the {count} figures held."
