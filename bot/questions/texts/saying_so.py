"""Whether a text says what a claim says: the same words in the same order, none turned round.

Cautious: a word that the text doesn't have leaves a claim open. It is contradicted only by one
sentence that denies what it states, or that has another name or number in the same place. May
import model, language and the marking of sentences.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.language.families import family
from bot.language.synonyms import MEANING, STATED, senses
from bot.language.words import root
from bot.model.value import Bound, Scale, Value
from bot.questions.marks import Mention, Sentence
from bot.questions.names.naming import Kind
from bot.questions.texts.weightless import SMALL, TELLING, Mood, denies, mood, odd, small
from bot.questions.texts.whose import KindOf, other_owner
from bot.questions.texts.word_orders import (
    BE,
    Names,
    Part,
    following,
    in_order,
    named_instead,
    orders,
)
from bot.regex import regex

_NAMING = frozenset({Kind.AREA, Kind.SPEAKER, Kind.SOURCE})
_LOOSE = frozenset(
    "~law ~reported ~letter ~charity ~girl ~age ~phone ~parent ~court ~happen ~collected".split()
)
"""What is meant alike where somebody asks, and is not the same where somebody states."""
_GATHERED = frozenset(map(root, "obtained collected gathered compiled collated acquired".split()))
_BACK = frozenset("they it he she these this those".split())
_MADE_UP = regex(r"\b(?:made|makes?|making) (?:\w+ ){0,4}?up\b(?! of\b)", has="up")
"""What nobody says who only says that somebody made something."""
_WANT = "~want"
_CAMPAIGN = frozenset(map(root, ("campaign", "campaigned")))
_AUXILIARY = BE | frozenset("has have had will would do does did is".split())
_JOINING = frozenset("and but or so because though although while which".split())
_ADDING = frozenset("and but or".split())
_WHY = frozenset("because so although though if unless".split())
_PROVIDED = frozenset("if unless when where".split())
_FEWEST = 2
"""Words that a text has to share with a claim."""


class Told(NamedTuple):
    """A sentence of a text, and what its "they" or "it" stands for."""

    sentence: Sentence
    before: Sentence | None = None


def told_by(sentences: Sequence[Sentence]) -> tuple[Told, ...]:
    """The sentences of a text, each that begins with a pronoun with the one before it."""
    told = []
    for at, one in enumerate(sentences):
        back = at > 0 and one.words[:1] and one.words[0] in _BACK
        told.append(Told(one, sentences[at - 1] if back else None))
    return tuple(told)


def says_so(
    claim: Sentence,
    told: Sequence[Told],
    apart: Callable[[Names, Names], bool],
    kind_of: KindOf,
    *,
    timed: bool,
) -> bool | None:
    """Whether one of a text's sentences says what is claimed; None where none settles that.

    Times and ages are left aside: `timed` tells that the text has those that are claimed.
    `apart` tells of two names whether neither can be meant by the other, `kind_of` of a speaker
    the kind.
    """
    if (claim.periods and not timed) or _MADE_UP.search(claim.line):
        return None
    found = [_said(claim, one, apart, kind_of) for one in told]
    return True if True in found else False if False in found else None


def denied(sentence: Sentence) -> bool:
    """Whether anything in a sentence is said not to be so."""
    return any(map(denies, sentence.words))


def denies_of(claim: Sentence, told: Sentence) -> bool:
    """Whether a statement of a sentence says that something of a claim is not so."""
    begins = [0, *(at for at in range(len(told.words)) if _opens(told, at)), len(told.words)]
    parts = (told.words[first:end] for first, end in pairwise(begins))
    return any(_shares(claim, words) for words in parts if any(map(denies, words)))


def shares_word(claim: Sentence, told: Sentence) -> bool:
    """Whether a sentence shares a word with a claim, beside names, numbers and times."""
    return _shares(claim, told.words)


def _shares(claim: Sentence, told: Sequence[str]) -> bool:
    said = {sense for word in told for sense in senses(word)}
    named = {at for m in claim.mentions if _named(m) for at in range(m.first, m.last)}
    spans = [(n.start, n.end) for _, n in claim.numbers]
    spans += [(p.start, p.end) for _, p in claim.periods]
    spans += [(a.start, a.end) for _, a in claim.ages]
    return any(
        not said.isdisjoint(senses(word))
        for at, word in enumerate(claim.words)
        if at not in named and not (word in SMALL or word in TELLING)
        if not any(start <= claim.starts[at] < end for start, end in spans)
    )


def _named(mention: Mention) -> bool:
    return any(target.kind in _NAMING | {Kind.MEMBER} for target in mention.targets)


def counts_so(claim: Sentence, told: Sentence, value: Value) -> bool | None:
    """Whether a text counts as many of what a claim counts; None where it counts none of these."""
    parts = list(_parts(claim))
    part = next((one for one in parts if one.number == value), None)
    if value.scale is not Scale.COUNT or part is None or following(part, parts) is None:
        alike = [m.value.number for _, m in told.numbers if m.value.scale is value.scale]
        return value.number in alike if alike else None
    held = [one.number.number for one in _numbered(part, parts, list(_parts(told))) if one.number]
    return value.number in held if held else None


def _said(
    claim: Sentence, told: Told, apart: Callable[[Names, Names], bool], kind_of: KindOf
) -> bool | None:
    parts = [part for part in _parts(claim) if not _timed(claim, part)]
    held = list(_parts(told.sentence))
    behind = [part._replace(at=-1) for part in _parts(told.before)] if told.before else []
    places = {part: _places(part, parts, [*behind, *held], told.sentence) for part in parts}
    lacking = [part for part in parts if not places[part]]
    if len(lacking) > 1 or not {*map(bool, parts)}:
        return None
    other = False
    for part in lacking:
        instead = _instead(part, parts, [*behind, *held], places, apart)
        instead = instead or named_instead(claim, part, parts, held)
        instead = instead or other_owner(claim, part, parts, held, kind_of)
        if not instead:
            return None
        places[part], other = instead, True
    shared = len(parts) - len(lacking) + (other and lacking[0].number is not None)
    words = [at for found in places.values() for at in found if at >= 0]
    if shared < _FEWEST or not words:
        return None
    tried = (in_order(order, places) for order in orders(claim, parts, told.sentence, lacking))
    taken = next((t for t in tried if t and _of_one(told.sentence, t)), None)
    turned = _turned(told.sentence, taken) if taken else None
    if turned is None or not _as_sure(claim, told.sentence):
        return None
    denied = odd(claim.words) != turned
    return None if other and (denied or turned) else not (denied or other)


def _as_sure(claim: Sentence, told: Sentence) -> bool:
    """Whether a text is as sure of what it tells as a claim: what is so may be so."""
    moods = mood(claim), mood(told)
    wanted, wants = (_wants(one) for one in (claim, told))
    if wanted and wants:
        return True
    if wants - _CAMPAIGN:
        return False  # what somebody wants is not so yet
    return moods[0] is moods[1] or moods == (Mood.MAY, Mood.IS)


def _wants(sentence: Sentence) -> set[str]:
    """The roots of the words of a sentence by which somebody wants something."""
    return {root(word) for word in sentence.words if _WANT in _senses(word)}


def _parts(sentence: Sentence) -> Iterator[Part]:
    """What a sentence is made of, without its small words and its own denial."""
    names = {}
    for mention in sentence.mentions:
        if named := frozenset(t for t in mention.targets if t.kind in _NAMING):
            names[mention.first] = (mention.last, named)
    numbers = dict(sentence.numbers)
    at = 0
    while at < len(sentence.words):
        word = sentence.words[at]
        if at in names:
            yield Part(at, names=names[at][1])
            at = names[at][0]
            continue
        if at in numbers:
            yield Part(at, number=numbers[at].value)
            at = max(at + 1, bisect_left(sentence.starts, numbers[at].end))
            continue
        if not small(word):
            yield Part(at, _senses(word))
        at += 1


def _timed(claim: Sentence, part: Part) -> bool:
    """Whether a part of a claim belongs to a time or an age, which is held against its like."""
    spans = [(p.start, p.end) for _, p in claim.periods]
    spans += [(a.start, a.end) for _, a in claim.ages]
    return any(start <= claim.starts[part.at] < end for start, end in spans)


def _senses(word: str) -> frozenset[str]:
    own = root(word)
    meant = {
        own,
        family(word),
        "~obtained" if own in _GATHERED else own,
        MEANING.get(own, own),
        STATED.get(own, own),
    }
    return frozenset(meant - _LOOSE)


def _places(
    part: Part, parts: Sequence[Part], held: Sequence[Part], told: Sentence
) -> tuple[int, ...]:
    """Where a text has a part of a claim."""
    if part.names:
        return tuple(one.at for one in held if one.names & part.names)
    if part.number:
        return tuple(
            one.at
            for one in _numbered(part, parts, held)
            if one.number and one.number.number == part.number.number
        )
    found = [one.at for one in held if one.senses & part.senses]
    return tuple(found or _spelt_out(part, told))


def _spelt_out(part: Part, told: Sentence) -> list[int]:
    """Where words stand of which a claim gives the first letters."""
    letters = "".join(word[0] for word in told.words)
    shorts = [s for s in part.senses if s.isalpha() and _FEWEST < len(s) <= 2 * _FEWEST + 1]
    return [letters.index(short) for short in shorts if short in letters]


def _numbered(part: Part, parts: Sequence[Part], held: Sequence[Part]) -> list[Part]:
    """The numbers of a text that count what a number of a claim counts."""
    counted = following(part, parts)
    if counted is None:
        return []
    counts = [(one, following(one, held)) for one in held if one.number]
    return [one for one, of in counts if of and of.senses & counted.senses]


def _instead(
    part: Part,
    parts: Sequence[Part],
    held: Sequence[Part],
    places: dict[Part, tuple[int, ...]],
    apart: Callable[[Names, Names], bool],
) -> tuple[int, ...]:
    """Where a text has another name or number instead of a claim's."""
    if part.number:
        exact = part.number.bound is Bound.EXACT
        others = _numbered(part, parts, held) if exact else []
        return tuple(o.at for o in others if o.number and o.number.bound is Bound.EXACT)
    used = {at for found in places.values() for at in found if at >= 0}
    names = [one for one in held if one.names and one.at not in used] if part.names else []
    return tuple(one.at for one in names if apart(part.names, one.names))


def _of_one(told: Sentence, taken: Sequence[int]) -> bool:
    """Whether words of a sentence belong to one statement, or to one that leans on another's who.

    "A obtained the figures from B, and C reported those": nobody obtained any from C.
    """
    begins = [0, *(at for at in range(len(told.words)) if _opens(told, at)), len(told.words)]
    stands = {bisect_right(begins, at) - 1 for at in taken if at >= 0}
    last = max(stands, default=0)
    if len(stands) <= 1:
        return True
    # What goes on with the same who, or tells why, stands with what is told before it.
    first = {at for at in taken if 0 <= at < begins[last]}
    goes_on = next((w for w in told.words[begins[last] :] if w not in _ADDING), "")
    shared = len(first) == 1 and (goes_on in _AUXILIARY or goes_on.endswith("ed"))
    return shared or goes_on in _WHY


def _turned(told: Sentence, taken: Sequence[int]) -> bool | None:
    """Whether the words of a sentence stand after what denies them; None for some of them."""
    begins = [at for at in range(len(told.words)) if _opens(told, at)]
    lasts = {bisect_right(begins, at): at for at in sorted(taken) if at >= 0}
    starts, ends = [0, *begins], [*begins, len(told.words)]
    denied = set()
    for part, last in lasts.items():
        after = range(last + 1, ends[part])
        end = next((at for at in after if not small(told.words[at])), ends[part])
        denied.add(odd(told.words[starts[part] : end]))
    return denied.pop() if len(denied) == 1 else None


def _opens(told: Sentence, at: int) -> bool:
    """Whether a word begins another statement: one that joins after a comma, or before a denial."""
    if told.words[at] in _PROVIDED:
        return True
    joins = told.words[at] in _JOINING
    return joins and (at in told.breaks or any(map(denies, told.words[at + 1 : at + 2])))
