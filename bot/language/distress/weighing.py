"""Cues taken back and added in the light of others: negation, prevention, the passive, figures.

Imports the reading and the matching beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.distress.matching import Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.language.distress.reading import Reading, Span

NEGATION_REACH = 4  # words after "nobody", "never", "not"
PREVENTION_REACH = 8  # words after "protect", "how likely"
PASSIVE_REACH = 2  # words after "was", "being"
BODILY_REACH = 5  # words around "my foot"

# People and grammar stay under a negation; what is said of them goes.
_KEPT = frozenset(
    (
        *("I", "S", "V", "MY", "A", "OF", "AM", "AUX", "OTHER", "STRANGER", "KIN", "PARTNER"),
        *("CHILD_F", "CHILD_M", "CHILD_N", "PAL_F", "PAL_M", "PAL_N", "MINORS", "GENERIC"),
        *("CHILD_AGE", "ADULT_AGE", "PAST", "NOT", "NOT_REALLY", "NOT_LET", "NO_WISH", "CANT"),
        *("NOBODY", "NOTICE", "SAYS", "PREVENT", "NOT_DATA"),
    )
)
_HARMS = ("HARMS", "HARMS_BY", "GROOM_V", "DID_TO", "SEXUAL_DID")
_ASKING = frozenset(
    ("IDIOM", "DATA", "INQUIRY", "SAYS", "TRIFLE")
)  # stay inside a figure of speech
_AT_AN_AGE = Sequence.parse("WHEN_I_WAS 2 CHILD_AGE")
# A numb foot, a team that is hopeless: feelings and pains that are of no weight beside these.
_SLIGHT = ("NUMB", "HOPELESS", "DARK", "SCARED", "TIRED", "SELF_VERB", "CUT_VERB", "SELF_HARM")
_IN_A_ROLE = Sequence.parse("I BE_I 3 ROLE")


def weigh(reading: Reading) -> None:
    """Settle which cues count."""
    for idiom in reading.cues.get("IDIOM", ()):
        _drop_inside(reading, idiom)
    for negation in reading.cues.get("NOT", ()):
        if negation.first not in reading.inside_phrase:
            _drop(reading, negation, NEGATION_REACH, set(reading.cues) - _KEPT)
    _drop_passive(reading)
    _drop_prevented(reading)
    _drop_bodily(reading)
    _drop_sentences(reading)
    _settle_figures(reading)
    if "AS_STAFF" in reading.cues:  # what they should do if ever somebody tells them
        _mark_all_clauses(reading, "DATA")
    if (age := _AT_AN_AGE.find(reading)) is not None:
        reading.mark("PAST", age.first)
    if _IN_A_ROLE.find(reading) is not None:
        reading.mark("INQUIRY", 0)


def _drop(reading: Reading, after: Span, reach: int, cues: Iterable[str]) -> None:
    for cue in cues:
        reading.cues[cue] = [
            span
            for span in reading.cues.get(cue, ())
            if not 0 < reading.distance(after.last, span.first) <= reach
        ]


def _drop_inside(reading: Reading, idiom: Span) -> None:
    """Take a figure of speech for what it is: nobody is killed by homework."""
    for cue in reading.cues.keys() - _ASKING:
        reading.cues[cue] = [
            span for span in reading.cues[cue] if span.last < idiom.first or idiom.last < span.first
        ]


def _drop_passive(reading: Reading) -> None:
    """Keep "I was abused" from reading as "I abused"."""
    participles = {span.first for span in reading.cues.get("HARMED", ())}
    passive = {
        first
        for first in participles
        if any(
            0 < reading.distance(aux.last, first) <= PASSIVE_REACH
            for aux in reading.cues.get("AUX", ())
        )
    }
    for cue in _HARMS:
        reading.cues[cue] = [s for s in reading.cues.get(cue, ()) if s.first not in passive]


def _drop_prevented(reading: Reading) -> None:
    """Take "protect my daughter from being groomed" for what it is: nothing has happened."""
    theirs = [span.last for span in reading.cues.get("V", ()) if span.last in reading.who]
    for prevention in reading.cues.get("PREVENT", ()):
        if any(0 < reading.distance(prevention.last, who) <= PREVENTION_REACH for who in theirs):
            _drop(reading, prevention, PREVENTION_REACH, ("HARMED", *_HARMS))


def _drop_sentences(reading: Reading) -> None:
    """Take "an eight-year sentence" for what a court gives, not for an age."""
    texts = [word.text for word in reading.words]
    reading.cues["CHILD_AGE"] = [
        span
        for span in reading.cues.get("CHILD_AGE", ())
        if texts[span.last + 1 : span.last + 2] != ["year"]
        or texts[span.last + 2 : span.last + 3] not in (["sentence"], ["sentences"], ["term"])
    ]


def _drop_bodily(reading: Reading) -> None:
    """Take a cut while cooking, and a foot that is numb, for what they are."""
    for bodily in reading.cues.get("BODILY", ()):
        for cue in _SLIGHT:
            reading.cues[cue] = [
                span
                for span in reading.cues.get(cue, ())
                if abs(reading.distance(span.first, bodily.first)) > BODILY_REACH
            ]


def _mark_all_clauses(reading: Reading, cue: str) -> None:
    for clause in sorted(set(reading.clauses)):
        reading.mark(cue, reading.clauses.index(clause))


def _settle_figures(reading: Reading) -> None:
    """Count large numbers as figures unless money is spoken of; "unknown numbers" are not."""
    if "MONEY" not in reading.cues:
        for count in reading.cues.get("COUNT", ()):
            reading.mark("DATA", count.first)
    reading.cues["DATA"] = [
        data
        for data in reading.cues.get("DATA", ())
        if not any(n.first <= data.first <= n.last for n in reading.cues.get("NOT_DATA", ()))
    ]
