"""Leaving out what stands beside a question: who asks, what for, courtesies and circumstances.

A message is cut where its clauses begin. One that neither asks nor limits what is asked is left
out, but for the place that it names where no other clause names one: "I run a shop in A, how many
last year?" asks of A. May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import pairwise

from bot.language.asking import remarking as said
from bot.language.asking.claim_frames import teller
from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.common import SMALL
from bot.language.words import root
from bot.questions.aside.asides import SCOPES
from bot.questions.aside.circumstances import WHEN_IT_WAS
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.questions.several.stretches import (
    GROUPS,
    NAMED,
    PLACES,
    Stretch,
    courtesy,
    is_self,
    led_up,
    stretches,
)
from bot.regex import regex

_COMPARED = (Cue.RISE, Cue.FALL, Cue.COMPARE, Cue.CHANGE)
_OURS = regex(said.OURS)
_FEW = 12
"""Of so many, somebody tells who has "two girls": no figure is stated."""
_LONGEST = 120
"""Words up to which a sentence is looked at."""


def without_remarks(
    pieces: Sequence[str], mark: Callable[[str], Sentence], phrased: Callable[[Sentence], bool]
) -> list[str]:
    """The sentences of a message without what only stands beside its question.

    One that is `phrased` is asked for just as it stands, remark and all.
    """
    pieces = [_not_told_before(piece) for piece in pieces]
    if not any(map(said.SIGN.search, pieces)):
        return pieces
    marked = [mark(piece) for piece in pieces]
    if any(phrased(one) or said.QUOTED.search(one.text) for one in marked):
        return pieces
    cut = [stretches(one) if len(one.words) <= _LONGEST else [] for one in marked]
    every = [one for some in cut for one in some]
    remarks = [one for one in every if _is_remark(one) or _signs(one)]
    remarks += [one for one, next_ in pairwise(every) if next_ in remarks and _leads(one, next_)]
    rest = [one for one in every if one not in remarks]
    remarks = [one for one in remarks if not _lends(one, rest)]
    if not remarks or not any(map(_tells, rest)) or _points(rest) or _thanks(remarks, rest):
        return pieces
    ours = any(_OURS.search(one.line) for one in rest)
    placed = not ours and any(one.kinds & PLACES for one in rest)
    made: list[str] = []
    for piece, some in zip(pieces, cut, strict=True):
        if not any(one in remarks for one in some):
            made.append(piece)
            continue
        kept = (
            one.text() if one not in remarks else "" if placed else _place_in(one) for one in some
        )
        text = " ".join(filter(None, kept)).strip(" ,;:-(")
        asked = text and piece.endswith("?") and not text.endswith("?")
        made.append(f"{text}?" if asked else text)
    return [piece for piece in made if piece]


def _not_told_before(piece: str) -> str:
    """A sentence without "did you say", where more than that is asked."""
    asked = said.YOU_SAID.sub("", piece)
    return asked if len(asked.split()) > 1 else piece


def _is_remark(stretch: Stretch) -> bool:
    """Whether a stretch only tells of who asks, what for or how, or is a courtesy."""
    words, first = stretch.words, 0
    if led_up(stretch.sentence) >= stretch.last:
        return True
    while first < len(words) - 1 and words[first] in said.LEADS:
        first += 1
    if said.ASKED.search(stretch.line) or _states(stretch):
        return False
    if is_self(stretch.sentence, stretch.first + first):
        return said.tells_of_self(words[first:])
    whole, led = stretch.line, " ".join(words[first:])
    if (role := _is_role(stretch, led)) or said.PURPOSE.match(whole):
        limits = Kind.MEASURE in stretch.kinds
        return not (limits or (not role and (stretch.aged or stretch.kinds & GROUPS)))
    if stretch.names:
        return False
    if said.POLITE.fullmatch(whole) or (stretch.apart and said.PRAISE.match(led)):
        return True
    if not said.LIMITING.isdisjoint(words[first + 1 :]) and not said.SORRY.match(whole):
        return False
    if courtesy(whole) or said.HURRY.match(whole) or said.ADDRESS.fullmatch(led):
        return not _measured(stretch)
    return not said.wants(words) and bool(said.FOR_IT.match(led) or _befalls_self(words[first:]))


def _is_role(stretch: Stretch, led: str) -> bool:
    """Whether a stretch tells who asks: "as a mother of two girls"."""
    return stretch.apart and any(map(said.ROLE.match, (stretch.line, led)))


def _measured(stretch: Stretch) -> bool:
    """Whether a stretch has a word that names what is measured, though it names nothing held.

    "Sorry, knife crime" is no excuse.
    """
    known = stretch.sentence.known[stretch.first : stretch.last]
    told = zip(stretch.words, known, strict=True)
    return any(known and not {word, root(word)} & SMALL for word, known in told)


def _befalls_self(words: Sequence[str]) -> bool:
    """Whether something is done to the writer, or to what is theirs: "the dog ate my notes"."""
    led = SCOPES | said.NEAR
    opens = words[0] in led | said.JOINERS | said.LIMITING
    if opens or said.ASKING.match(" ".join(words)):
        return False
    first = 1 if words[0].endswith(("s", "ing")) else 2  # "give me" is an order
    objects = [at for at in range(first, len(words)) if words[at] in said.OBJECTS]
    return bool(objects) and all(words[at - 1] not in led for at in objects)


def _signs(stretch: Stretch) -> bool:
    """Whether a stretch goes on with thanks, or signs them: "with thanks, the committee"."""
    began = stretch.first and said.COURTESY.match(stretch.sentence.line)
    asked = stretch.sentence.text.endswith("?") or said.ASKED.search(stretch.line)
    return bool(began) and not (stretch.names or asked)


def _leads(stretch: Stretch, remark: Stretch) -> bool:
    """Whether a stretch only leads to a remark: "a bit of background: …", "it's 3 am and I …"."""
    sentence = stretch.sentence
    if stretch.first or stretch.names or said.ASKED.search(stretch.line):
        return False
    if stretch.last == len(sentence.words):
        return sentence.text.endswith(":")
    joined = not remark.apart and remark.words[0] in said.JOINERS
    return joined and said.LIMITING.isdisjoint(stretch.words) and not said.wants(stretch.words)


def _states(stretch: Stretch) -> bool:
    """Whether a stretch states something of what is held: a share, or how a place fares."""
    if stretch.names and teller(stretch.line):
        return True  # "I've read that it was girls in A"
    if "percent" in stretch.line or "%" in stretch.text():
        return True
    most = max(stretch.numbers, default=Decimal(0))
    if not stretch.kinds & (PLACES | {Kind.MEASURE}):
        return stretch.dated and most > _FEW
    line = f" {stretch.line}"
    counted = most > _FEW or bool(most and Kind.MEASURE in stretch.kinds)
    return counted or any(COMPILED[cue].search(line) for cue in _COMPARED)


def _tells(stretch: Stretch) -> bool:
    """Whether a stretch names something held, or asks."""
    return stretch.names or bool(said.ASKED.search(stretch.line) or stretch.kinds)


def _points(rest: Sequence[Stretch]) -> bool:
    """Whether a question names nothing itself but points to what was named: "what was it?"."""
    if any(one.names for one in rest):
        return False
    return any(said.POINTS.search(one.line) for one in rest)


def _thanks(remarks: Sequence[Stretch], rest: Sequence[Stretch]) -> bool:
    """Whether a message is thanks and nothing else: "cheers, that's what I needed"."""
    if any(one.names or one.sentence.text.endswith("?") for one in rest):
        return False
    return any(courtesy(one.line) for one in remarks)


def _lends(remark: Stretch, rest: Sequence[Stretch]) -> bool:
    """Whether the question takes up what a remark names: "a talk on A", "any that age?"."""
    words = ("", *remark.sentence.words)  # each at one more than its place, so after its leader's
    named = frozenset(kind for one in rest for kind in one.kinds)
    for mention in remark.mentions:
        kinds = {target.kind for target in mention.targets} & (NAMED - PLACES)
        if kinds - named and words[mention.first] in said.TOPICAL:
            return True
    dates = [at for at, one in remark.sentence.periods if one.period and remark.holds(at)]
    pointed = any(_THAT_TIME.search(one.line) for one in rest)
    told = pointed or any(words[at] not in said.TIMED for at in dates)
    told = told or bool(WHEN_IT_WAS.match(remark.line))
    if dates and told and not any(one.dated for one in rest):
        return True  # "my bit is P", "that year"
    if remark.kinds & GROUPS - named and any(_HAS.search(one.line) for one in rest):
        return True
    grouped = bool(remark.numbers) or remark.aged or bool(remark.kinds & GROUPS)
    return grouped and any(said.BACK.search(one.line) for one in rest)


_HAS = regex(r"\b(?:(?:did|does|do) it (?:\w+ )?have|(?:has|had|have) it(?: got)?)\b", has=" it")
"""What a remark names has so many: "I work in A, how many jobs does it have"."""
_THAT_TIME = regex(
    r"\b(?:that(?: same| very)?|the (?:same|very)) (?:year|time|period)\b|\bthen$|"
    r"\b(?:back then|at the time)\b"
)


def _place_in(stretch: Stretch) -> str:
    """The place that a remark names, with what leads to it; not one that was left: "from A"."""
    words = stretch.sentence.words
    for mention in stretch.mentions:
        if PLACES.isdisjoint(target.kind for target in mention.targets):
            continue
        first = mention.first
        while first > stretch.first and words[first - 1] in said.PLACED:
            first -= 1
        if words[first] != "from" or words[first - 1] in said.COMING:
            return f"{stretch.text(first, mention.last).rstrip('.,;:!?')},"
    return ""
