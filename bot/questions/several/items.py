"""A message that lists what it wants: "A: count, change, reason", "(1) … (2) …", "X? Y? Z?".

What stands before a list either names what all of it is of, or only announces it ("three things
for my talk:"). May import language, the marking of sentences and
the ways to cut them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.language.asking.cue import Cue
from bot.language.times.period_words import MentionKind
from bot.questions.aside.asides import SCOPES
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import Kind
from bot.questions.several.clauses import WIDE, only_period
from bot.questions.several.halves import LED, names_anything
from bot.questions.several.parts import ASKS, joints
from bot.regex import regex

MOST = 6
"""Items up to which a list is taken item by item."""
_TWO, _THREE = 2, 3
_LONGEST = 12
"""Words that an item has at the most."""
_NAMES = frozenset({Kind.AREA, Kind.PLACE})
_STATES = regex(
    r"\b(?:has|have|had|saw|rose|went|was|were|is|are|fell|increased|doubled|got|reached|came|"
    r"will|would|could|be|been|if|except|excluding|without|none)\b|^or\b"
)
"""Words that no name of what is wanted has."""
_NEXT_TO = frozenset({MentionKind.PREVIOUS, MentionKind.NEXT})
"""Times told by the one before them: "the year after"."""
_GREETS = regex(r"(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b")
_ANNOUNCES = regex(
    r"(?:[\w']+ ){0,4}?(?!(?:both|the two) (?:counts|figures|numbers|totals|values)\b)"
    r"(?:both|all|some|several|[2-6]|two|three|four|five|six|(?:a )?(?:few|couple of)|following|"
    r"these|the) (?:\w+ ){0,2}?(?:numbers|figures|things|questions|quotes|quotations|items|points|"
    r"facts|answers|lines|bits|blanks|requests)\b(?:,? [\w']+){0,6}[.:!,;]?"
)
"""What only says that a list comes or was: "two quotes please:", "three numbers, thanks"."""
_OVERALL = regex(r"\b(?:overall|altogether|in all|in total|all told|as a whole|everywhere)\b")
_DASHED = regex(r"([\w' ]{2,40}) - ")
_ONE = regex(r"one (?:quote |line |comment )?(?=(?:on|about|regarding)\b)")
"""Of what stands before the list: "A: one on this, one on that"."""


class Listed(NamedTuple):
    """The items of a list, each with the name before the list where it is one: they are `named`.

    `head` is what stands before them otherwise, where it names anything. Without any, and without
    numbers, commas are no `sure` sign of a list.
    """

    head: str
    items: tuple[str, ...]
    named: bool = False
    sure: bool = True


def listed(
    pieces: Sequence[str], mark: Callable[[str], Sentence], widest: str, *, numbered: int = 0
) -> Listed | None:
    """The list that the sentences of a message are; None where they are none.

    Of "the rise in A, the rise overall" the second is that of the `widest` place.
    """
    numbered = numbered if numbered > 1 else 0
    pieces = [one for one in pieces if mark(one).words]
    told = [one for one in pieces if not _is_talk(mark(one))]
    announced = any(_ANNOUNCES.fullmatch(one) for one in pieces if one not in told)
    if not told or any(one.endswith(":") for one in told[1:]):
        return None
    dashed = _DASHED.match(told[0])
    if dashed and _only_names(mark(dashed[1])):
        told[:1] = dashed[1], told[0][dashed.end() :]
    headed = dashed or told[0].endswith(":") or (numbered and len(told) > numbered)
    head = told[0] if headed else ""
    body = told[bool(head) :]
    cut = _parted(body[0], mark) if len(body) == 1 else body
    ends = " ,;." if len(body) > 1 else " ,;.?"
    items = [LED.sub("", part, 1).strip(ends) for part in cut]
    if not _TWO <= len(items) <= MOST:
        return None
    if head and len(body) > 1 and not numbered and any(map(_asks, items)):
        return None  # "A: what is it? And who is B?"
    led = bool(head) and names_anything(mark(head))
    each = led and _only_names(mark(head))
    wanted = [_after(head.rstrip(" :"), item) for item in items] if each else items
    few = _TWO if head or led or numbered or announced else _THREE
    alike = numbered or len({*map(_asks, wanted)}) == 1 or (led and _asks(items[0]))
    if len(items) < few or not alike:
        return None
    bare = [mark(item) for item in items if _is_bare(mark(item))]
    if len(bare) == 1 or any(map(_placed, bare)):
        return None  # "A, 2020, its loans": where or when it is asked of
    if each:
        items, head = wanted, ""
    parts = [mark(one) for one in items]
    if not all(_is_item(one, led=led, apart=len(body) > 1) for one in parts):
        return None
    if widest and not led and any(map(_placed, parts)):
        wide = [bool(_OVERALL.search(one.text)) and not _placed(one) for one in parts]
        items = [
            f"{_OVERALL.sub('', item, 1).strip()} in {widest}" if is_wide else item
            for item, is_wide in zip(items, wide, strict=True)
        ]
    sure = bool(led or numbered or len(body) > 1)
    return Listed(head if led and head else "", tuple(items), named=each, sure=sure)


def _is_talk(part: Sentence) -> bool:
    """Whether a sentence only announces a list, or goes with it: "two quotes please:", "go"."""
    if names_anything(part):
        return False
    if _GREETS.match(part.line) and not part.text.endswith("?"):
        return True
    idle = len(part.words) <= _TWO and not part.cues and all(part.known)
    return bool(_ANNOUNCES.fullmatch(part.text) or (idle and not part.text.endswith("?")))


def _asks(item: str) -> bool:
    """Whether an item is a question, rather than the name of what is wanted."""
    return bool(item.endswith("?") or ASKS.match(item))


def _after(name: str, item: str) -> str:
    """An item with the name that stands before the list: "A, count", "A on this"."""
    item = _ONE.sub("", item, 1)
    return f"{name} {item}" if item.partition(" ")[0] in SCOPES else f"{name}, {item}"


def _parted(piece: str, mark: Callable[[str], Sentence]) -> list[str]:
    """What stands between the commas of a sentence, and the two sides of an "and" after them."""
    spans = [
        (len(left), len(piece) - len(right), bare)
        for left, right, bare in joints(mark(piece), listed=True)
    ]
    last = max((end for _, end, bare in spans if bare), default=len(piece))
    spans = [span for span in spans if span[2] or span[0] >= last]
    edges = [0, *(at for start, end, _ in spans for at in (start, end)), len(piece)]
    return [piece[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


def parted(piece: str, mark: Callable[[str], Sentence]) -> list[str]:
    """The parts of a sentence that neither state a number nor tell of the one who asks."""
    sides = list(joints(mark(piece), listed=True))
    ends = [*(len(left) for left, _, _ in sides), len(piece)]
    starts = [0, *(len(piece) - len(right) for _, right, _ in sides)]
    parts = [LED.sub("", piece[a:b].strip(), 1) for a, b in zip(starts, ends, strict=True)]
    told = (part for part in parts if part.partition(" ")[0] not in _TELLERS)
    return [part for part in told if ASKS.match(part) or not mark(part).numbers]


def may_stand(part: Sentence) -> bool:
    """Whether a part asks, or begins with the name of a place, a group or a measure: "A's too"."""
    named = (m.first for m in part.mentions if any(t.kind in _PARTED for t in m.targets))
    first = min((*named, *(at for at, _ in part.ages)), default=_THREE)
    return first < _THREE or bool(ASKS.match(part.text))


_PARTED = frozenset({Kind.AREA, Kind.MEMBER, Kind.BREAKDOWN, Kind.MEASURE})
_TELLERS = frozenset(
    "i im ive we weve my our he she they his her their people someone somebody everyone everybody "
    "you having being living not".split()
)
"""Words that somebody or something is told of with, and no figure asked for."""


def _is_item(part: Sentence, *, led: bool, apart: bool) -> bool:
    """Whether a part is short, states nothing, and names what is wanted of a place or a time.

    What stands before the list may have `led` to it; one that is a sentence stands `apart`.
    """
    if not part.words or len(part.words) > _LONGEST or part.numbers:
        return False
    if not _asks(part.text) and (part.words[0] in SCOPES or _STATES.search(part.line)):
        return False
    kinds = {target.kind for mention in part.mentions for target in mention.targets}
    named = sum((bool(kinds & _NAMES), bool(part.periods)))
    beside = any(mention.kind in _NEXT_TO for _, mention in part.periods)
    if (
        led
        or named > 1
        or beside
        or kinds - _NAMES - {Kind.TOPIC, Kind.SUBJECT}
        or not all(part.known)
    ):
        return True
    if part.cues and (apart or named):
        return True
    few = _TWO if part.text.endswith("?") else _THREE
    bare = Cue.QUANTITY in part.cues and not _asks(part.text)
    return len(part.words) >= few and not (bare or part.ages or named)


def _is_bare(part: Sentence) -> bool:
    """Whether a part is the name of a place or a date and no more."""
    if part.mentions:
        return _placed(part) and _only_names(part) and Cue.CHANGE not in part.cues
    dated = any(mention.period for _, mention in part.periods)
    return dated and only_period(part) and not part.cues


def _placed(part: Sentence) -> bool:
    """Whether an item names a place or the like."""
    return any(target.kind in _NAMES for mention in part.mentions for target in mention.targets)


def _only_names(part: Sentence) -> bool:
    """Whether a heading is a name and no more."""
    named = {at for mention in part.mentions for at in range(mention.first, mention.last)}
    return len(named) == len(part.words)


def dated(sentences: Sequence[Sentence]) -> list[int]:
    """Those that are items of a list without a question: "Two things: A in 2015; B in 2013.".

    None are that are set against each other: "A in 2015. B in 2013. Which is higher?"
    """
    found = [at for at, one in enumerate(sentences) if is_dated(one)]
    weighed = any(one.cues & _WEIGHED for one in sentences)
    return found if len(found) > 1 and not weighed else []


def is_dated(sentence: Sentence) -> bool:
    """Whether a fragment names a measure, a group or a place, and when."""
    targets = (target for mention in sentence.mentions for target in mention.targets)
    named = any(target.kind in _DATED for target in targets)
    short = len(sentence.words) <= _SHORT and not sentence.numbers
    return bool(named and sentence.periods) and short


_DATED = frozenset({Kind.MEASURE, Kind.MEMBER, Kind.AREA})
_WEIGHED = WIDE | {Cue.TOGETHER, Cue.RANK}
_SHORT = 8
"""Words that an item of a list has at the most."""
