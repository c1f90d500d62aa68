"""Whether a text says what a claim says: the same words in the same order, none turned round.

Cautious: a word that the text doesn't have leaves a claim open. It is contradicted only by one
sentence that denies what it states, or that has another name or number in the same place. May
import model, language and the marking of sentences.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bot.language.families import family
from bot.language.synonyms import MEANING, senses
from bot.language.words import FUNCTION, root
from bot.model.value import Bound, Scale, Value
from bot.questions.marks import Mention, Sentence
from bot.questions.names.naming import Kind, Target
from bot.regex import regex

Names = frozenset[Target]

_NAMING = frozenset({Kind.AREA, Kind.SPEAKER, Kind.SOURCE})
_NEGATIONS = frozenset("not never no none nobody nothing neither nor without cannot".split())
_DENYING = regex(
    r"(?:is|was|are|were|do|does|did|has|have|had|ca|could|would|wo|should|must|need)nt"
)
_MODAL = frozenset("would could may might should must will shall need expected".split())
_TELLING = frozenset(
    "only all every each any always most least more less many few several some both either "
    "against before after until since over under between than".split()
)
"""Words of grammar that a claim is made of none the less."""
_SMALL = (FUNCTION - _TELLING - _NEGATIONS - _MODAL) | frozenset(
    "run runs ran running behind made make makes making get gets got getting take takes took "
    "taking taken give gives gave given hold held help helped helps lead led set put belong "
    "belongs owned whole period".split()
)
"""Words that stand for any doing: "a campaign run by A" is A's."""
_PLACED = frozenset("in on at during throughout across".split())
_RUNS = frozenset("run runs ran led leads owns has behind".split())
_LOOSE = frozenset(
    "~law ~reported ~letter ~charity ~girl ~age ~phone ~parent ~court ~happen ~collected".split()
)
"""What is meant alike where somebody asks, and is not the same where somebody states."""
_GATHERED = frozenset(map(root, "obtained collected gathered compiled collated acquired".split()))
_BACK = frozenset("they it he she these this those".split())
_BY = frozenset("by of with".split())
_BE = frozenset("is are was were be been being".split())
_AFTER = frozenset("from under in for to at on since following".split())
_JOINING = frozenset("and but or so because though although while which".split())
_PROVIDED = frozenset("if unless when where".split())
_FEWEST = 2
"""Words that a text has to share with a claim."""


class _Part(NamedTuple):
    """A word, a name or a number of a sentence, with the word it begins at."""

    at: int
    senses: frozenset[str] = frozenset()
    names: Names = frozenset()
    number: Value | None = None


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
    claim: Sentence, told: Sequence[Told], apart: Callable[[Names, Names], bool], *, timed: bool
) -> bool | None:
    """Whether one of a text's sentences says what is claimed; None where none settles that.

    Times and ages are left aside: `timed` tells that the text has those that are claimed.
    `apart` tells of two names whether neither can be meant by the other.
    """
    if claim.periods and not timed:
        return None
    found = [_said(claim, one, apart) for one in told]
    return True if True in found else False if False in found else None


def states(sentence: Sentence) -> bool:
    """Whether a sentence tells how something is, and not only how it might or has to be."""
    return _MODAL.isdisjoint(sentence.words)


def denied(sentence: Sentence) -> bool:
    """Whether anything in a sentence is said not to be so."""
    return any(map(_denies, sentence.words))


def shares_word(claim: Sentence, told: Sentence) -> bool:
    """Whether a sentence shares a word with a claim, beside names, numbers and times."""
    said = {sense for word in told.words for sense in senses(word)}
    named = {at for m in claim.mentions if _named(m) for at in range(m.first, m.last)}
    spans = [(n.start, n.end) for _, n in claim.numbers]
    spans += [(p.start, p.end) for _, p in claim.periods]
    spans += [(a.start, a.end) for _, a in claim.ages]
    return any(
        not said.isdisjoint(senses(word))
        for at, word in enumerate(claim.words)
        if at not in named and not (word in _SMALL or word in _TELLING)
        if not any(start <= claim.starts[at] < end for start, end in spans)
    )


def _named(mention: Mention) -> bool:
    return any(target.kind in _NAMING | {Kind.MEMBER} for target in mention.targets)


def counts_so(claim: Sentence, told: Sentence, value: Value) -> bool | None:
    """Whether a text counts as many of what a claim counts; None where it counts none of these."""
    parts = list(_parts(claim))
    part = next((one for one in parts if one.number == value), None)
    if value.scale is not Scale.COUNT or part is None or _next(part, parts) is None:
        alike = [m.value.number for _, m in told.numbers if m.value.scale is value.scale]
        return value.number in alike if alike else None
    held = [one.number.number for one in _numbered(part, parts, list(_parts(told))) if one.number]
    return value.number in held if held else None


def _said(claim: Sentence, told: Told, apart: Callable[[Names, Names], bool]) -> bool | None:
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
        if not instead:
            return None
        places[part], other = instead, True
    shared = len(parts) - len(lacking) + (other and lacking[0].number is not None)
    words = [at for found in places.values() for at in found if at >= 0]
    if shared < _FEWEST or not words:
        return None
    taken = next((t for order in _orders(claim, parts) if (t := _in_order(order, places))), None)
    turned = _turned(told.sentence, taken) if taken else None
    if turned is None or states(claim) is not states(told.sentence):
        return None
    denied = _odd(claim.words) != turned
    return None if other and (denied or turned) else not (denied or other)


def _parts(sentence: Sentence) -> Iterator[_Part]:
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
            yield _Part(at, names=names[at][1])
            at = names[at][0]
            continue
        if at in numbers:
            yield _Part(at, number=numbers[at].value)
            at = max(at + 1, bisect_left(sentence.starts, numbers[at].end))
            continue
        if not _small(word):
            yield _Part(at, _senses(word))
        at += 1


def _small(word: str) -> bool:
    """Whether a word is of grammar: in what a text says only its place counts."""
    return word in _SMALL or word in _MODAL or _denies(word)


def _timed(claim: Sentence, part: _Part) -> bool:
    """Whether a part of a claim belongs to a time or an age, which is held against its like."""
    spans = [(p.start, p.end) for _, p in claim.periods]
    spans += [(a.start, a.end) for _, a in claim.ages]
    return any(start <= claim.starts[part.at] < end for start, end in spans)


def _senses(word: str) -> frozenset[str]:
    own = root(word)
    meant = {own, family(word), "~obtained" if own in _GATHERED else own, MEANING.get(own, own)}
    return frozenset(meant - _LOOSE)


def _denies(word: str) -> bool:
    return word in _NEGATIONS or bool(_DENYING.fullmatch(word))


def _odd(words: Sequence[str]) -> bool:
    """Whether words deny: not once more than they take back."""
    return sum(map(_denies, words)) % 2 == 1


def _places(
    part: _Part, parts: Sequence[_Part], held: Sequence[_Part], told: Sentence
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


def _spelt_out(part: _Part, told: Sentence) -> list[int]:
    """Where words stand of which a claim gives the first letters."""
    letters = "".join(word[0] for word in told.words)
    shorts = [s for s in part.senses if s.isalpha() and _FEWEST < len(s) <= 2 * _FEWEST + 1]
    return [letters.index(short) for short in shorts if short in letters]


def _numbered(part: _Part, parts: Sequence[_Part], held: Sequence[_Part]) -> list[_Part]:
    """The numbers of a text that count what a number of a claim counts."""
    counted = _next(part, parts)
    if counted is None:
        return []
    counts = [(one, _next(one, held)) for one in held if one.number]
    return [one for one, of in counts if of and of.senses & counted.senses]


def _next(part: _Part, parts: Sequence[_Part]) -> _Part | None:
    at = parts.index(part) + 1
    return parts[at] if at < len(parts) else None


def _instead(
    part: _Part,
    parts: Sequence[_Part],
    held: Sequence[_Part],
    places: dict[_Part, tuple[int, ...]],
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


def _orders(claim: Sentence, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """The parts of a claim as they stand, and as they would if it began with who did it."""
    yield [*parts]
    words = claim.words
    if len(parts) > 1 and not _RUNS.isdisjoint(words[parts[0].at : parts[1].at]):
        # "A runs this" is told as "this is A's".
        yield from ([*parts[1:at], parts[0], *parts[at:]] for at in range(2, len(parts) + 1))
    # "They were there in A" is "in A they were there".
    tail = max((at for at, word in enumerate(words) if word in _PLACED), default=0)
    first = min(claim.breaks, default=0) if words[:1] and words[0] in _PLACED else tail
    if first:
        yield [*(p for p in parts if p.at >= first), *(p for p in parts if p.at < first)]
    by = next((at for at, word in enumerate(words) if word in _BY), None)
    be = next((at for at, word in enumerate(words[:by]) if word in _BE), -1)
    if by is None:
        return
    end = next((at for at in range(by + 1, len(words)) if words[at] in _AFTER), len(words))
    what = [part for part in parts if part.at < be]
    done = [part for part in parts if be < part.at < by]
    who = [part for part in parts if by < part.at < end]
    rest = [part for part in parts if part.at > end]
    yield [*who, *done, *what, *rest]
    yield [*what, *who, *done, *rest]


def _in_order(order: Sequence[_Part], places: dict[_Part, tuple[int, ...]]) -> tuple[int, ...]:
    """Where a text has the parts one after another; empty where it has them otherwise."""
    taken: list[int] = []
    for part in order:
        last = taken[-1] if taken else -1
        after = [at for at in places[part] if at >= last]
        if not after:
            return ()
        taken.append(min(after))
    return tuple(taken)


def _turned(told: Sentence, taken: Sequence[int]) -> bool | None:
    """Whether the words of a sentence stand after what denies them; None for some of them."""
    begins = [at for at in range(len(told.words)) if _opens(told, at)]
    lasts = {bisect_right(begins, at): at for at in sorted(taken) if at >= 0}
    starts, ends = [0, *begins], [*begins, len(told.words)]
    denied = set()
    for part, last in lasts.items():
        after = range(last + 1, ends[part])
        end = next((at for at in after if not _small(told.words[at])), ends[part])
        denied.add(_odd(told.words[starts[part] : end]))
    return denied.pop() if len(denied) == 1 else None


def _opens(told: Sentence, at: int) -> bool:
    """Whether a word begins another statement: one that joins after a comma, or before a denial."""
    if told.words[at] in _PROVIDED:
        return True
    joins = told.words[at] in _JOINING
    return joins and (at in told.breaks or any(map(_denies, told.words[at + 1 : at + 2])))
