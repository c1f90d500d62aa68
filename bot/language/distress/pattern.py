"""What a pattern is: sequences of cues, what they tell of, how strongly. Imports the matching.

`` & `` joins sequences that must all be there, anywhere in the message; one after ``!`` must not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.language.distress.matching import Sequence


class Topic(StrEnum):
    """What a pattern tells of."""

    HARM = "harm"
    CONTACT = "contact"
    IMAGES = "images"
    SELF_HARM = "self-harm"
    OWN_BEHAVIOUR = "own-behaviour"
    DANGER = "danger"
    PAST = "past"
    FEAR = "fear"
    PLEA = "plea"


class Strength(StrEnum):
    """How much a pattern is worth; deciding.py says what outweighs which."""

    CERTAIN = "certain"
    LIKELY = "likely"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Pattern:
    """Sequences that must all be found, or not be; what they tell of, and how strongly."""

    topic: Topic
    strength: Strength
    parts: tuple[Sequence, ...]
    absent: tuple[Sequence, ...]

    @classmethod
    def parse(cls, topic: Topic, strength: Strength, line: str) -> Pattern:
        """Read a line of the tables in patterns."""
        pieces = [piece.strip() for piece in line.split("&")]
        return cls(
            topic,
            strength,
            tuple(Sequence.parse(piece) for piece in pieces if not piece.startswith("!")),
            tuple(Sequence.parse(piece[1:]) for piece in pieces if piece.startswith("!")),
        )
