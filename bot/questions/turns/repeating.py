"""Whether a message only asks for the last reply once more, in whatever words.

"Sorry, my phone died. What was the number again?" May import model, language and the vocabulary.
"""

from __future__ import annotations

from bot.questions.names.vocabulary import words_of
from bot.regex import regex

AGAIN = "again?"
"""How such a message is read."""
_SIGN = regex(
    r"\b(?:(?:once|one time) (?:more|again)|(?:one more|another|a second) time|again|"
    r"(?:repeat|resend|repost|reprint|restate)(?:ed|ing)?|remind me what (?:it|that|you))\b"
)
_LOST = regex(
    r"\b(?:(?:did|could|have|had)nt (?:quite |really )?(?:catch|caught|see|seen|hear|heard|get|"
    r"got|read)|missed|lost|vanish(?:ed)?|disappear(?:ed)?|(?:got |been )?deleted|went blank|"
    r"scrolled (?:past|away|off)|(?:has|is|was|went|its) gone|got cut off)\b"
)
"""What became of the last reply: it vanished, or wasn't heard."""
_TOLD = regex(
    r"\b(?:that|it|this|messages?|answers?|repl(?:y|ies)|response|figure|number|"
    r"what (?:you|u) said)\b"
)
"""What stands for the last reply."""
_PAST = regex(
    r"^(?:so |and |sorry |ok )*what(?:s| was) (?:that|it|the|your)(?: last| whole)? "
    r"(?:figure|number|answer|total|count)$|"
    r"^(?:so |and |sorry |ok |wait )*what (?:did|have) (?:you|u) (?:just )?"
    r"(?:say|said|tell me|told me|write|written)$"
)
"""The number is asked for as one that was told: "what was that figure?"."""
_WAS = regex(r"^(?:so |and )*what(?:s| was| were) (?:it|that|they)$")
"""So it is where it is said that the last reply was lost."""
_REQUEST = frozenset(
    "say saying repeat repeating show give tell telling send post read state write type put run "
    "bring hit remind have get see hear resend repost reprint restate what whats how same come "
    "that".split()
)
_SMALL = _REQUEST | frozenset(
    "a an the this it those these them your you u ya ur me us i im id we my to for of in on at "
    "over out up back down past about just only quickly please pls plz thanks thank ta cheers "
    "sorry ok okay wow oh ah um uh er hmm hang hold on wait sec second moment hey so and but yeah "
    "yes right well then now actually can could would will may might did do does mind if need "
    "want like let lets has got is was were are be many much said told last previous whole full "
    "figure figures number numbers total tally answer answers reply message response bit part "
    "thing one by time mate great perfect lovely good bot all quite really".split()
)
"""Words of which a wish for the last reply is made, and no other question."""
_ASIDES = regex(r"[,.;:!?()\n]+|(?<=\s)[-\u2013\u2014]+(?=\s)|\b(?:and|but|so)\b")
_ASKS = regex(
    r"\d|\b(?:what|whats|which|who|whos|whose|when|where|why|how|is|are|was|were|does|did|do)\b"
)


def asks_again(plain: str) -> tuple[str, ...] | None:
    """What else a message says that asks for the last reply again; None where it doesn't.

    That may tell why, in words of any kind; where it names something, more is asked for.
    """
    whole = _line(plain)
    lost = bool(_LOST.search(whole))
    if not (lost or _SIGN.search(whole) or _PAST.search(whole)):
        return None
    if _wishes(whole):
        return ()
    pieces = [line for piece in _ASIDES.split(plain) if (line := _line(piece))]
    wishes = [piece for piece in pieces if _wishes(piece) or (lost and _WAS.match(piece))]
    rest = tuple(piece for piece in pieces if piece not in wishes and not _is_small(piece))
    return rest if wishes and not any(map(_ASKS.search, rest)) else None


def _line(text: str) -> str:
    return " ".join(words_of(text))


def _is_small(line: str) -> bool:
    return _SMALL.issuperset(line.split())


def _wishes(line: str) -> bool:
    """Whether a clause, by itself, asks for the last reply."""
    if _PAST.match(line):
        return True
    if _LOST.search(line):
        return bool(_TOLD.search(line)) and _is_small(_LOST.sub("", line))
    left = _SIGN.sub("", line)
    repeats = left != line and _is_small(left)
    return repeats and (not left.strip() or not _REQUEST.isdisjoint(line.split()))
