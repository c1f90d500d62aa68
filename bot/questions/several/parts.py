"""Taking apart a sentence that asks two things: "how many in A, and what did B say".

Only where both sides ask something of their own. May import language and marked sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import zip_longest

from bot.language.asking.cue import Cue
from bot.language.times.period_words import MentionKind
from bot.model.query import Intent
from bot.questions.aside.asides import SCOPES, limits
from bot.questions.intents import choose_intent
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import Kind
from bot.questions.several.sides import SUM_OF
from bot.regex import regex

_LONGEST = 60
"""Words up to which a sentence is taken apart: every joint costs two readings."""
MOST = 4
"""Questions answered in one message."""
_JOINT = regex(
    r"(?:[,;:]\s*)?(?:\b(?:(?:together|along) with|as well as|and also|and then|and|also|plus|"
    r"then(?!,)|n)\b|&|\+)"
    r"(?:,? separately)?[,\s]+|[,;:]\s+"
)
_JOINING = frozenset("together along as and also plus then n".split())
_SIGNS = frozenset(",;:&+'")
"""Without such a word or sign there is no joint."""
ASKS = regex(
    r"(?:(?:and|oh|then|say|tell me|tell us|explain|state|also|i need to know|i want to know),? )*"
    r"(?:what|whats|when|since when|from (?:when|wh\w+ (?:day|date|month|year))|how|who|whos|"
    r"where|why|which|by how|whether|did|does|do|is|are|was|were)\b"
)
_BESIDE = (MentionKind.NEXT, MentionKind.PREVIOUS)
_UNNAMED = frozenset({Cue.WHY, Cue.WHO_SAID, Cue.SOURCE, Cue.WHEN, Cue.CHANGE, Cue.RANK})
"""What may be asked without naming anything: "and why?"."""
_FEW = 3
"""Words that ask for no note of their own: "what is that"."""
_THE_ONE = regex(r"\b(?:the (?:\w+ )?one|that) (?:for|in|from|of)\b")
_PAIRING = frozenset({"of", "between", "both"})
"""Words before a list that is no two questions: "which of A and B"."""
_AUXILIARY = regex(r"(?:did|does|do|is|are|was|were|has|have|had)\b")
_QUESTION_WORDS = frozenset("how what whats which who whose when where why".split())
_ASKING_WORDS = _QUESTION_WORDS | frozenset(
    "did does do is are was were has have had about of for the in then by".split()
)
_LEADS = frozenset({"of", "out", "according", "given", "seeing"})
_ASKING = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.WHO_SAID, Cue.WHY, Cue.SOURCE})
TELLING = _ASKING | {Cue.WHEN, Cue.DEFINE, Cue.WHO}
_SPOKEN = frozenset({Cue.WHO_SAID, Cue.SAY})
_ASKED = TELLING | _SPOKEN | {Cue.RANK}
_WHOLE = frozenset({Cue.TIMES, Cue.REST, Cue.DIFFERENCE, Cue.COMPARE, Cue.POINTS, Cue.CLAIM})


def take_apart(
    sentence: Sentence,
    mark: Callable[[str], Sentence],
    told: Callable[[Sentence], str | None],
) -> list[Sentence]:
    """The sentences that a sentence amounts to: itself, or its parts in order.

    `told` names the note that a part asks for on its own, if it does.
    """
    if sentence.cues & _WHOLE or SUM_OF.search(sentence.line) or len(sentence.words) > _LONGEST:
        return [sentence]
    crooked: list[Sentence] = []
    for left, right, asks in _sides(sentence):
        other = mark(right)
        if not _may_ask(other, sentence, told):
            continue
        one = mark(left)
        if _only_names(other):
            # "What did A say, and what did B?"
            other = other._replace(cues=other.cues | one.cues & _ASKING)
        if (asks and _both_ask(one, other, right)) or _both_told(one, other, told):
            if _parallel(one, other):
                return [one, *take_apart(other, mark, told)][:MOST]
            crooked = crooked or [one, other]
    if crooked:
        return [crooked[0], *take_apart(crooked[1], mark, told)][:MOST]
    return [sentence]


def _sides(sentence: Sentence) -> Iterator[tuple[str, str, bool]]:
    """The two sides of each place where a second question might begin, and whether it asks."""
    found = _joints(sentence)
    for joint, following in zip_longest(found, found[1:]):
        if _inside_name(sentence, joint.start()) or _in_list(sentence, joint):
            continue
        left, right = sentence.text[: joint.start()].rstrip(), sentence.text[joint.end() :]
        if len(left.split()) < 2 or _goes_on(joint, right):
            continue
        if following and _one_name(sentence, joint, following):
            continue  # "A plus B, and what share is that"
        asks = ASKS.match(right) or _names_after(sentence, joint) or _THE_ONE.search(left)
        if asks or _strange_after(sentence, joint):
            yield left, right, bool(asks)


def _joints(sentence: Sentence) -> list[re.Match[str]]:
    if _SIGNS.isdisjoint(sentence.text) and _JOINING.isdisjoint(sentence.words):
        return []
    return list(_JOINT.finditer(sentence.text))


def _one_name(sentence: Sentence, joint: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a name, and a time at the most, stand between two joints, before a question."""
    if not ASKS.match(sentence.text, following.end()):
        return False
    first, last = (bisect_left(sentence.starts, at) for at in (joint.end(), following.start()))
    named = next((m.last for m in sentence.mentions if m.first == first), last + 1)
    timed = [(at, mention.end) for at, mention in sentence.periods]
    named += sentence.words[named : named + 1] != () and sentence.words[named] in SCOPES
    end = next((end for at, end in timed if at == named), None)
    return named == last or (end is not None and end >= following.start())


def _may_ask(other: Sentence, sentence: Sentence, told: Callable[[Sentence], str | None]) -> bool:
    """Whether the second part of a sentence may ask; the first is marked only where it may."""
    asks = other.cues & _ASKED or whole_key(other) or _only_names(other)
    counts = _counts(other) and (_divided(other) or other.ages or _has(other, Kind.AREA))
    if asks or counts or sentence.cues & _SPOKEN:
        return True
    return not _figured(other) and len(other.words) > _FEW and told(other) is not None


def _parallel(one: Sentence, other: Sentence) -> bool:
    """Whether two parts start alike: "2017 for A and B, and 2018 for C" is not cut before B."""
    if not (whole_key(one) and whole_key(other)):
        return True
    return _starts_with_period(one) is _starts_with_period(other)


def _starts_with_period(sentence: Sentence) -> bool:
    named = min((mention.first for mention in sentence.mentions), default=len(sentence.words))
    return min((at for at, _ in sentence.periods), default=len(sentence.words)) < named


def joints(sentence: Sentence, *, listed: bool = False) -> Iterator[tuple[str, str, bool]]:
    """The two sides of each place where one question might end and another begin.

    With them goes whether only a comma parts them. What a comparison is made of is not parted,
    unless the second side asks anew, or all of the sentence is a list.
    """
    if len(sentence.words) > _LONGEST:
        return
    whole = bool(sentence.cues & _WHOLE) and not listed
    found = _joints(sentence)
    for joint, following in zip_longest(found, found[1:]):
        left, right = sentence.text[: joint.start()].rstrip(), sentence.text[joint.end() :]
        if following and not listed and _one_name(sentence, joint, following):
            continue
        asked_anew = not listed and ASKS.match(left) and ASKS.match(right)
        joined = joint.group().strip(",;: ") or asked_anew
        if joint.group().startswith(":") and not joined:
            continue
        if not listed and _goes_on(joint, right):
            continue
        if whole and not ASKS.match(right):
            continue
        few = len(left.split())
        if (joined and few < 2) or (few < _FEW and left.partition(" ")[0] in SCOPES):
            continue
        if right and not (_inside_name(sentence, joint.start()) or _in_list(sentence, joint)):
            yield left, right, not joined


def _goes_on(joint: re.Match[str], right: str) -> bool:
    """Whether what follows a bare comma is the rest of the same question: "why, then, did …"."""
    bare = not joint.group().strip(",;: ")
    return right.startswith("or ") or (bare and bool(_AUXILIARY.match(right)))


def _only_names(sentence: Sentence) -> bool:
    """Whether a part says no more than whom or where: "and what does B?"."""
    named = {at for m in sentence.mentions for at in range(m.first, m.last)}
    rest = {word for at, word in enumerate(sentence.words) if at not in named}
    return bool(named and rest & _QUESTION_WORDS) and rest <= _ASKING_WORDS


def _names_after(sentence: Sentence, joint: re.Match[str]) -> bool:
    """Whether anything is named after a joint, so that a question could stand there."""
    return any(sentence.starts[m.first] >= joint.end() for m in sentence.mentions) or any(
        sentence.starts[at] >= joint.end() for at, _ in (*sentence.periods, *sentence.ages)
    )


def _strange_after(sentence: Sentence, joint: re.Match[str]) -> bool:
    """Whether a word after a joint means nothing to any figure: a note may be asked for there."""
    first = bisect_left(sentence.starts, joint.end())
    return not all(sentence.known[first:])


def _inside_name(sentence: Sentence, at: int) -> bool:
    """Whether a place in the text lies within a name, as the "and" of "England and Wales".

    So it may within a number, an age or a period: "two and a half", "11 and under".
    """
    spans = [(m.start, m.end) for _, m in sentence.periods]
    spans += [(m.start, m.end) for _, m in sentence.ages]
    spans += [(m.start, m.end) for _, m in sentence.numbers]
    spans += [(sentence.starts[m.first], sentence.starts[m.last - 1]) for m in sentence.mentions]
    return any(first < at < last for first, last in spans)


def _in_list(sentence: Sentence, joint: re.Match[str]) -> bool:
    """Whether a joint stands in a list of periods or members, or in "between A and B"."""
    told = sentence.text[: joint.start()].rstrip()
    if joint.group().strip() == "and" and _BETWEEN.search(told):
        return True
    if any(mention.start == joint.end() for _, mention in sentence.periods):
        return any(mention.end == len(told) for _, mention in sentence.periods)
    before, after = (bisect_left(sentence.starts, at) for at in joint.span())
    left = [m for m in sentence.mentions if m.last == before]
    right = [m for m in sentence.mentions if m.first == after]
    if not left or not right:
        return False
    led = sentence.words[left[0].first - 1 : left[0].first]
    members = (t.kind is Kind.MEMBER for m in (*left, *right) for t in m.targets)
    kinds = [{t.kind for m in side for t in m.targets} for side in (left, right)]
    paired = bool(_PAIRING.intersection(led)) and not kinds[0].isdisjoint(kinds[1])
    return all(members) or (paired and left[0].first > 0)


_BOTH = r"(?!(?:the |these |those )?(?:two|both)\b)"
_BETWEEN = regex(rf"\bbetween {_BOTH}(?:(?!and\b)[\w/']+ ){{0,4}}(?!and\b)[\w/']+$", has="between")
"""The first of two that an "and" joins: "between the first | and the last year"."""


def _both_told(one: Sentence, other: Sentence, told: Callable[[Sentence], str | None]) -> bool:
    """Whether the parts ask for two notes, or the first for a figure and the second for a note."""
    if one.words[:1] == ("if",) and Cue.WHY not in other.cues:
        return False  # on which condition the second is asked
    if whole_key(other) and not _figured(one) and Cue.DEFINE in one.cues:
        return told(one) is not None
    if _figured(other) or len(other.words) <= _FEW or (note := told(other)) is None:
        return False
    if not _figured(one) and told(one) not in (None, note):
        return True
    # A word that no figure knows, or no sign of one: it is the note that is asked for.
    apart = not all(other.known) or not other.cues & _ASKING
    asked = bool(one.cues & _ASKING) and (_has(one, Kind.AREA) or _has(one, Kind.MEASURE))
    return (whole_key(one) or asked) and apart


def _one_question(one: Sentence, other: Sentence, right: str) -> bool:
    """Whether two parts are plainly one question: a lead and what it leads to, or a remainder."""
    if one.words[0] in _LEADS and not set(one.words) & _QUESTION_WORDS:
        return True
    if limits(one.line):
        return True  # "as regards the ones lost at sea, how many": it limits what is asked
    if not _tells(other) or (not _named(other) and not other.cues & _UNNAMED):
        return True  # "arrests in A, how many": the rest of the same question
    if one.periods and other.periods and all(m.kind in _BESIDE for _, m in other.periods):
        return True  # "2017/18, and how many the year after": a year beside the one named
    if Cue.WHY in other.cues and not _named(other) and not set(one.words) & _QUESTION_WORDS:
        return True  # "up by half: how do they account for that": it is told, not asked
    goes_on = right.startswith(("so ", "then ", "in ", "as ", "if ", "according "))
    return goes_on or one.words[:1] == ("if",)


def _both_ask(one: Sentence, other: Sentence, right: str) -> bool:
    if _one_question(one, other, right):
        return False
    if ASKS.match(right):
        clear = all(one.known) or bool(set(one.words) & _QUESTION_WORDS)
        telling = bool(one.cues & TELLING) or (_has(one, Kind.MEASURE) and clear)
        telling = telling and not (_SET_ASIDE.match(one.line) and not _POINTS_BACK.search(right))
        scope = one.words[0] in SCOPES and not set(one.words) & _QUESTION_WORDS
        return telling and not scope and bool(other.cues & (TELLING | {Cue.RANK}))
    if _divided(one) and _divided(other) and one.cues & other.cues & _ASKING:
        return True
    if whole_key(one) and whole_key(other):
        return True
    if one.periods and _THE_ONE.search(one.line) and other.cues & _ASKING:
        return True
    if _has(one, Kind.AREA) and _counts(one) and _counts(other) and _apart(one, other):
        return True
    asked, also = _intent(one), _intent(other)
    own = one.cues & (_ASKING | {Cue.SAY})
    if own and Intent.WHO_SAID in (asked, also) and (_names(one) and _names(other)):
        return asked is not also
    return bool(one.cues & _ASKING) and bool(other.cues & _ASKING) and asked is not also


_SET_ASIDE = regex(
    r"(?:(?:ok|so|well|right|thanks|yes|no|and|but|now) )*"
    r"(?:(?:ive|weve|youve|(?:i|we|you)(?: have| had)?) (?:already )?"
    r"(?:got|have|had|know|seen|read|found|gave|given|told)\b(?! (?:to|any|a)\b)|"
    r"(?:got|besides|apart from|aside from|other than|as well as|not|never mind|forget) )"
)
"""What somebody has already, or doesn't mean, is not asked for."""
_POINTS_BACK = regex(r"\b(?:it|that|this|they|them|those|ones?)\b")


def _intent(sentence: Sentence) -> Intent:
    said = Cue.SAY in sentence.cues and _has(sentence, Kind.SPEAKER)
    return Intent.WHO_SAID if said else choose_intent(sentence.cues)


def _figured(sentence: Sentence) -> bool:
    """Whether a part names what figures are published for: an area, a group, a period."""
    return _has(sentence, Kind.AREA) or _divided(sentence) or bool(sentence.periods)


def whole_key(sentence: Sentence) -> bool:
    """Whether a part names two of area, period and group of its own."""
    named = (_has(sentence, Kind.AREA), bool(sentence.periods), _divided(sentence))
    return sum(named) > 1


def _counts(sentence: Sentence) -> frozenset[str]:
    """The measures a part names."""
    return frozenset(
        t.id for mention in sentence.mentions for t in mention.targets if t.kind is Kind.MEASURE
    )


def _apart(one: Sentence, other: Sentence) -> bool:
    """Whether two parts name different measures, the second of a group of its own."""
    own = _divided(other) or bool(other.ages) or _has(other, Kind.AREA)
    return not _counts(one) & _counts(other) and own


def _divided(sentence: Sentence) -> bool:
    return _has(sentence, Kind.MEMBER) or _has(sentence, Kind.BREAKDOWN)


def _named(sentence: Sentence) -> bool:
    return bool(sentence.mentions or sentence.periods or sentence.ages)


def _tells(sentence: Sentence) -> bool:
    """Whether a part asks about something, unlike "and what is it"."""
    asking = sentence.cues & (_ASKING | {Cue.WHEN, Cue.RANK})
    return bool(sentence.mentions or sentence.periods or asking)


def _names(sentence: Sentence) -> bool:
    return _has(sentence, Kind.AREA) or _has(sentence, Kind.SPEAKER) or _has(sentence, Kind.MEASURE)


def _has(sentence: Sentence, kind: Kind) -> bool:
    return any(t.kind is kind for mention in sentence.mentions for t in mention.targets)
