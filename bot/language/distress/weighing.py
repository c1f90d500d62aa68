"""Taking cues back: what is negated, what is prevention, what is only a figure's vocabulary.

Imports the reading beside it.
"""

from __future__ import annotations

from bot.language.distress.matching import Sequence
from bot.language.distress.reading import Reading, Span

NEGATION_REACH = 4  # words after "nobody", "never", "not"
PREVENTION_REACH = 8  # words after "protect", "how likely"

# People and grammar stay; what is said of them goes.
_KEPT = frozenset(
    """I MY A OF S V AM AUX NOT NOT_REALLY SAYS PREVENT OTHER NOBODY NOTICE STRANGER KIN PARTNER CHILD_F
    CHILD_M CHILD_N PAL_F PAL_M PAL_N CHILD_AGE ADULT_AGE GENERIC MINORS PAST NOT_DATA NOT_LET CANT NO_WISH""".split()
)
_HARM = ("HARMED", "HARMS", "HARMS_BY")


_AT_AN_AGE = Sequence.parse("WHEN_I_WAS 2 CHILD_AGE")
_SPEAKS_OF_ROLE = Sequence.parse("I BE_I 3 ROLE")


def take_back(reading: Reading) -> None:
    """Drop the cues that a negation, or a question of prevention, undoes."""
    for negation in reading.cues.get("NOT", ()):
        if negation.first not in reading.inside_phrase:
            _drop(reading, negation, NEGATION_REACH, tuple(set(reading.cues) - _KEPT))
    _drop_passive(reading)
    if "MONEY" not in reading.cues:
        for count in reading.cues.get("COUNT", ()):
            reading.mark("DATA", count.first)
    reading.cues["DATA"] = [
        data
        for data in reading.cues.get("DATA", ())
        if not any(n.first <= data.first <= n.last for n in reading.cues.get("NOT_DATA", ()))
    ]
    if (age := _AT_AN_AGE.find(reading)) is not None:
        reading.mark("PAST", age.first)
    if _SPEAKS_OF_ROLE.find(reading) is not None:
        reading.mark("INQUIRY", 0)
    for prevention in reading.cues.get("PREVENT", ()):
        if any(0 < reading.distance(prevention.last, v.last) <= PREVENTION_REACH
               and v.last in reading.who for v in reading.cues.get("V", ())):
            _drop(reading, prevention, PREVENTION_REACH, _HARM)


def _drop_passive(reading: Reading) -> None:
    """ "I was abused": done to them, not by them."""
    passive = {span.first for span in reading.cues.get("HARMED", ())}
    aux = [span.last for span in reading.cues.get("AUX", ())]
    for cue in ("HARMS", "HARMS_BY"):
        reading.cues[cue] = [
            span
            for span in reading.cues.get(cue, ())
            if span.first not in passive
            or not any(0 < reading.distance(a, span.first) <= 2 for a in aux)
        ]


def _drop(reading: Reading, after: Span, reach: int, cues: tuple[str, ...]) -> None:
    for cue in cues:
        spans = reading.cues.get(cue)
        if spans:
            reading.cues[cue] = [
                span
                for span in spans
                if not 0 < reading.distance(after.last, span.first) <= reach
            ]
