"""What the names of a sentence refer to, without those that it sets aside.

May import model, language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.families import graded
from bot.language.times.months import NAMES
from bot.language.words import PLAIN
from bot.questions.marks import Mention, Sentence
from bot.questions.names.vocabulary import Kind, Target
from bot.regex import regex

_WITHOUT = frozenset(
    "without except excluding counting including not out than from but excl aside off away bar "
    "barring sans exclude omit remove deduct discount disregard discard drop".split()
)


def examples(sentence: Sentence) -> frozenset[str]:
    """The members that are only examples of a group: "apps such as A", "A-and-B-type apps"."""
    found: set[str] = set()
    leads = False
    befores = (None, *sentence.mentions)
    for before, mention in zip(befores, sentence.mentions, strict=False):
        group = any(target.kind is Kind.BREAKDOWN for target in mention.targets)
        members = {target.id for target in mention.targets if target.kind is Kind.MEMBER}
        between = sentence.words[before.last if before else 0 : mention.first]
        led = between in _SUCH and before is not None
        leads = bool(members) and (led or (leads and _LISTED.issuperset(between)))
        if leads:
            found |= members
        elif group and between[-1:] in _TYPES and before is not None:
            found |= {t.id for m in sentence.mentions for t in m.targets if t.kind is Kind.MEMBER}
    return frozenset(found)


_SUCH = (("such", "as"), ("like",), ("including",), ("eg",), ("e", "g"), ("for", "example"))
_TYPES = (("type",), ("style",))
_LISTED = frozenset({"and", "or"})


def is_area(mention: Mention) -> bool:
    """Whether a name names an area."""
    return any(target.kind is Kind.AREA for target in mention.targets)


def without_moves(mentions: tuple[Mention, ...], words: Sequence[str]) -> tuple[Mention, ...]:
    """The names without a measure's that is a word for a change, beside what changed: "P growth".

    A word after an "and" is one more thing that is asked for.
    """
    moving = [m for m in mentions if names_move(m, words) and words[m.first - 1] != "and"]
    named = {id_ for mention in mentions if mention not in moving for id_ in measures_of(mention)}
    return tuple(m for m in mentions if m not in moving) if moving and named else mentions


def only_moves(sentence: Sentence, others: Iterable[Sentence]) -> bool:
    """Whether a sentence only asks how what is named in another one moved: "M in P. Growth?"."""
    named = [mention for mention in sentence.mentions if measures_of(mention)]
    moving = all(names_move(mention, sentence.words) for mention in named)
    return bool(named) and moving and any(measures_of(m) for one in others for m in one.mentions)


def names_move(mention: Mention, words: Sequence[str]) -> bool:
    """Whether a measure is named by a mere word for a change: "growth"."""
    told = f" {words[mention.first]}" if mention.last - mention.first == 1 else ""
    return bool(told and measures_of(mention)) and any(
        COMPILED[cue].fullmatch(told) for cue in _MOVES
    )


_MOVES = (Cue.CHANGE, Cue.RISE, Cue.FALL)


def negated(sentence: Sentence) -> str | None:
    """What is denied of a measure, whose complement is asked for: "trains not on time"."""
    for mention in sentence.mentions:
        if mention.first and sentence.words[mention.first - 1] == "not" and measures_of(mention):
            return " ".join(sentence.words[mention.first - 1 : mention.last])
    return None


def _is_placed(mention: Mention) -> bool:
    return any(target.kind in (Kind.AREA, Kind.PLACE) for target in mention.targets)


def told_apart(named: list[tuple[Target, int]]) -> list[Target]:
    """The targets without the measures that are named more weakly than another one is."""
    strongest = max((says for target, says in named if target.kind is Kind.MEASURE), default=0)
    return [t for t, says in named if t.kind is not Kind.MEASURE or says == strongest]


def _introduces(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place only says where the asker or a friend is from, and an area is asked about."""
    others = any(is_area(other) for other in sentence.mentions if other is not mention)
    return others and bool(_ASKER.search(" ".join(sentence.words[: mention.first])))


_ASKER = regex(
    r"\b(?:i am|im|i come|we are|we come|i live|we live)(?: \w+){0,4}? (?:from|in)(?: the)?$|"
    r"\b(?:my|our|a) (?:\w+ ){0,2}?(?:friend|mate|colleague|neighbou?r|boss|teacher|mum|mom|dad|"
    r"mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|auntie|cousin|gran|nan|"
    r"partner|in law|of mine)(?: of mine)?"
    r"(?: from| (?:who|whos|a|an)(?: \w+){1,4}? (?:from|in|near))(?: the)?$"
)


def _is_denied(sentence: Sentence, mention: Mention) -> bool:
    """Whether a share is asked of what is not that: "what share were not A?"."""
    return sentence.words[mention.first - 1] == "not" and sentence.words[mention.first - 2] in _BE


_BE = frozenset("is are was were".split())


def _around(sentence: Sentence, at: int) -> bool:
    """Whether an area only says where the place before it lies: "in Westham, Westshire"."""
    before, mention = sentence.mentions[at - 1] if at else None, sentence.mentions[at]
    if before is None or not is_area(mention):
        return False
    if not _WITHIN.issuperset(sentence.words[before.last : mention.first]):
        return False
    areas = {target.id for target in mention.targets if target.kind is Kind.AREA}
    return any(t.kind is Kind.PLACE and t.id in areas for t in before.targets)


_WITHIN = frozenset("in of the".split())


def beside(words: Sequence[str], mentions: Iterable[Mention]) -> set[Mention]:
    """The names of measures that are set beside one another: "the hottest and the coldest".

    Each may have a time of its own: "the hottest in P and the coldest in P".
    """
    measures = sorted(m for m in mentions if measures_of(m) and not m.apart)
    pairs: list[set[Mention]] = []
    for one, other in pairwise(measures):
        between = [word for word in words[one.last : other.first] if not _DIGIT.search(word)]
        joints = _JOINTS if _AND.isdisjoint(between) else _JOINTS | _OF_TIMES
        if between and joints.issuperset(between):
            pairs.append({one, other})
    return set().union(*pairs)


_AND = frozenset("and or minus less than vs versus".split())
_DIGIT = regex(r"\d")
_OF_TIMES = {*"in of for during on at".split(), *map(str.lower, NAMES)}
_JOINTS = frozenset("and or the minus less than its their vs versus from to".split())


def _is_listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is an item of a list of measures: "people, incomes, births"."""
    return mention in beside(sentence.words, sentence.mentions) or any(
        measures_of(other)
        and sentence.breaks & {other.first, other.last} & {mention.first, mention.last}
        for other in sentence.mentions
        if other is not mention
    )


def _strength(sentence: Sentence, mention: Mention) -> int:
    """How much a name says: "people" and "warmer" the least, "live to" more."""
    [*words] = sentence.words[mention.first : mention.last]
    plain = PLAIN.issuperset(words) or (len(words) == 1 and graded(words[0]))
    if mention.apart or not plain or _is_listed(sentence, mention):
        return 2
    return int(mention.last - mention.first > 1)


def _one_from_other(sentence: Sentence) -> bool:
    """Whether one group is taken from another, and none is left out: "take A away from B"."""
    if Cue.DIFFERENCE not in sentence.cues:
        return False
    named = [t for m in sentence.mentions for t in m.targets if t.kind is Kind.MEMBER]
    return len(named) == _BOTH == len(set(named)) and not any(
        target.kind is Kind.BREAKDOWN for m in sentence.mentions for target in m.targets
    )


_BOTH = 2


def targets_in(
    sentence: Sentence, first: int, last: int, passed_over: frozenset[int] = frozenset()
) -> list[tuple[Target, int]]:
    """What the names between two words refer to, without the members that are left out.

    With each goes how much its name says. Mentions `passed_over` are none.
    """
    each = _each(sentence, first, last, passed_over)
    return [(target, strength) for target, strength, taken in each if not taken]


def left_out(sentence: Sentence, first: int, last: int) -> list[Target]:
    """The members that are taken out of something between two words: "without A"."""
    if Cue.REST not in sentence.cues:
        return []
    return [target for target, _, taken in _each(sentence, first, last) if taken]


def _each(
    sentence: Sentence, first: int, last: int, passed_over: frozenset[int] = frozenset()
) -> Iterator[tuple[Target, int, bool]]:
    """What is referred to, how much its name says, and whether it is a member left out."""
    out = False
    for number, mention in enumerate(sentence.mentions):
        if not first <= mention.first < last or number in passed_over:
            continue
        if _around(sentence, number):
            continue
        before = sentence.words[mention.first - 1] if mention.first else ""
        denied = {Cue.SHARE, Cue.REST} <= sentence.cues and _is_denied(sentence, mention)
        led = sentence.words[max(0, mention.first - 2) : mention.first]
        negated = before == "not" and led != ("but", "not") and not denied
        if negated or (_is_placed(mention) and _introduces(sentence, mention)):
            continue  # "figures for A, not B"; "I'm a student from B"
        without = Cue.REST in sentence.cues and not (denied or _one_from_other(sentence))
        out = out or (without and _lead(sentence, mention) in _WITHOUT)
        strength = _strength(sentence, mention)
        for target in _meant(sentence, mention):
            yield target, strength, out and target.kind is Kind.MEMBER


def _lead(sentence: Sentence, mention: Mention) -> str:
    """The word that leads to a name, articles passed over: "without" of "without the A"."""
    at = mention.first - 1
    while at > 0 and sentence.words[at] in _SMALL:
        at -= 1
    return sentence.words[at] if at >= 0 else ""


_SMALL = frozenset("the all any those both".split())


def _meant(sentence: Sentence, mention: Mention) -> Iterable[Target]:
    """What a name may refer to; of measures that share it, those that another name tells apart.

    "How many trains were on time" is of the trains on time, not of the trains cancelled as well.
    """
    measures = measures_of(mention)
    if len(measures) < 2:
        return mention.targets
    finer = [own for other in sentence.mentions if (own := measures_of(other)) and own < measures]
    kept = frozenset[str]().union(*finer) or measures
    return [t for t in mention.targets if t.kind is not Kind.MEASURE or t.id in kept]


def measures_of(mention: Mention) -> frozenset[str]:
    """The measures that a name names."""
    return frozenset(target.id for target in mention.targets if target.kind is Kind.MEASURE)
