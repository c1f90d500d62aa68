"""What a person in trouble needs: values only."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The groups of helplines. A facts file says which helpline is for which of them."""

    DANGER = "danger"
    CHILDREN = "children"
    PARENTS = "parents"
    FRIENDS = "friends"
    SURVIVORS = "survivors"
    OWN_BEHAVIOUR = "own-behaviour"
    IMAGES = "images"
    SELF_HARM = "self-harm"
    ABROAD = "abroad"
    ANYBODY = "anybody"
    """Nobody is in trouble: it is asked whom one turns to. No helpline is for this kind alone."""


class Need(NamedTuple):
    """The kinds of help that fit, the leading one first."""

    kinds: tuple[Kind, ...]
