"""What an interaction may be answered with, and until when. Imports of the project `problems`.

D: interactions/receiving-and-responding, unless a rule says otherwise.
"""

from __future__ import annotations

from tests.discord_server.problems import Problem

PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 1, 2, 3, 4, 5
MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
KINDS = {
    4: "message",
    5: "deferred",
    6: "deferred_update",
    7: "update",
    8: "autocomplete",
    9: "modal",
}

ANSWER_WITHIN = 3.0
TOKEN_LIVES = 15 * 60.0
FOLLOWUPS_OF_USER_INSTALL = 5

_FITS = {
    COMMAND: {MESSAGE, DEFER, MODAL},
    COMPONENT: {MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    MODAL_SUBMIT: {MESSAGE, DEFER},
}


def callback_fits(kind: int, callback: object, *, from_message: bool) -> list[Problem]:
    """Each kind of interaction takes some answers only; a modal never answers a modal.

    Updates are "only valid for component-based interactions", which a modal opened from a
    component is too.
    """
    fits = _FITS.get(kind, set()) | ({DEFER_UPDATE, UPDATE} if from_message else set())
    if callback in fits:
        return []
    return [
        Problem(
            "callback-type", "type", f"{callback} does not answer an interaction of type {kind}"
        )
    ]


def deferred_flags(flags: int) -> list[Problem]:
    """A deferred answer carries the flag EPHEMERAL or none; Components V2 come with the edit."""
    if flags & ~(1 << 6):
        return [Problem("defer-flags", "data.flags", f"flags {flags} with a deferred answer")]
    return []


def privacy_kept(wanted: int, private: bool) -> list[Problem]:
    """The first answer decides who sees it: completing a deferred one cannot make it private."""
    if wanted & (1 << 6) and not private:
        detail = "the deferred answer was public, and so is what completes it"
        return [Problem("ephemeral-ignored", "flags", detail, refused=False)]
    return []
