"""The places where a message may be cut in two questions, to see whether both get an answer.

May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.language.asking.cue import Cue
from bot.language.asking.verdict_asked import without_verdict
from bot.questions.aside.asides import REQUEST, SCOPES, limits
from bot.questions.aside.circumstances import WHEN_IT_WAS
from bot.questions.marks import Sentence
from bot.questions.names.vocabulary import Kind, words_of
from bot.questions.periods.that_time import THAT_TIME, THOSE_TIMES
from bot.questions.several.clauses import ATTRIBUTES, only_period, questions
from bot.questions.several.parts import ASKS, TELLING, joints, whole_key
from bot.regex import regex

MOST_SENTENCES = 8
"""Sentences up to which a message is cut."""
_LEANS = frozenset({Cue.WHY, Cue.WHO_SAID, Cue.SOURCE, Cue.WHEN, Cue.SHARE})
"""What may be asked of what was named before: "and why?"."""
_WEIGHS = frozenset({Cue.COMPARE, Cue.RANK})
_WHICH = regex(r"(?:and |also )*(?:which|who)\b")
"""What may be asked of those that were named before: "and which grew faster?"."""
_ASKED = TELLING | {Cue.COMPARE, Cue.RANK, Cue.TIMES, Cue.DIFFERENCE, Cue.REST}
"""Signs that a part asks for something, where it names what of."""
_WANTED = regex(
    rf"{ASKS.pattern}|"
    r"(?:(?:and|oh|plus|also|then),? )*(?:the|its|their|whatever|any|one|an?|about|regarding) "
)
"""How a second request may begin: "and the date it came in"."""
_REQUESTS = regex(
    r"(?:(?:and|also|then|so|please|pls|hi|hello|ok|now|first|next|finally|lastly),? )*"
    r"(?:(?:can|could|would|will|may|might) (?:you|u|i|we) )?(?:(?:please|also|just|kindly) )*"
    r"(?:(?:i|we)(?:'?d| would| will|'?ll)? (?:(?:also|just|really) )*(?:like|want|need|love)|"
    r"tell|explain|describe|give|gimme|show|list|define|send|name|find|get|outline|summari[sz]e|"
    r"quote|remind|(?:some|any)thing (?:on|about|for|from))\b"
)
"""How something is asked for without a question: "tell me about A", "I'd like A"."""
_WISH = (
    r"(?:i|we)(?:'?d|'?ll| would| will)? (?:(?:just|also|really) )?"
    r"(?:need|want|like|love|wanna|after)(?: to)?"
    r"(?: (?:know|hear|have|see|find out|get))?(?: about)?"
)
LED = regex(
    r"(?:(?:and|also|plus|then|first|second|third|firstly|secondly|thirdly|next|finally|lastly|"
    rf"as well as|please|{_WISH}|"
    r"(?:(?:can|could|may|might|would|will) (?:i|we|you) )?(?:have|get|tell|give|show|send|find)"
    r"(?: (?:me|us))?(?: about)?)\b,? ?)*"
)
"""What leads to something that is wanted: "I'd like to know …"."""
_WISHED = regex(rf"{_WISH} ")
_SIDE_BY_SIDE = frozenset({Kind.AREA, Kind.MEMBER})
_ON = regex(r"\b(?:on|about|regarding|concerning)\b")
_MATTER = regex(
    r"(?:(?:what|how|then|also|one|another|and) )*(?P<on>(?:on|about|regarding|concerning) \w+)"
)
"""A second matter on which the same one is to speak: "A on fines, and on loans"."""
_NOUN = regex(r"(?:and |also )*(?:the|its|their) ")
_BESIDE = regex(
    r"(?:how|what|whats) about\b|(?:i|we|(?:my|our) (?:\w+ ){1,2}?)(?:live|work|teach|come)s?\b|"
    r"(?:when|while|since|if) (?:i|we|you|he|she|they)\b"
)
"""The start of what only goes on with a question, or leads to one: "how about A, …"."""
_ALSO = regex(r"(?:and|also|plus|then)\b")
_LIMITS = regex(
    r"(?P<at>where|when|while|whilst|wherein|whereby)\b"
    r"(?! (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|exactly)\b)|"
    r"(?:which|who|that) (?:is|are|was|were|had|has|have|did|do|\w+ed)\b"
)
"""A clause that says of which: no question has its words in such an order."""
_NUMBER_OF = regex(
    r"(?:(?:the|its|their) )?(?:[\w']+'s )?(?:number|count|share|percentage|proportion|total|tally|"
    r"rise|increase|change)(?: (?:of|in|for|at|on)\b)"
)
"""How the name of a figure begins: "number of Y in B", "X's share in A"."""
_THERE = regex(r"\b(?:there|such|(?:of|in) (?:them|those|these))\b")
_STOP = regex(r"[,;:.]\s+")
_JOINED = regex(r", |; | and ")
_CLOSING = frozenset("])}")
_ITEM = 9
"""Words up to which something between two commas is an item of a list."""
_FEW = 3
_CLAUSE = frozenset(
    "what whats how who whos whom when why which where is are was were did does do according "
    "excluding if i you no not".split()
)
"""Words that no item of a list has: with them it is a clause, or a condition."""


class Cutter:
    """Cuts messages in two. `told` names the note that a part asks for on its own, if it does."""

    def __init__(
        self, mark: Callable[[str], Sentence], told: Callable[[Sentence], str | None]
    ) -> None:
        self._mark = mark
        self._told = told

    def halves(self, pieces: Sequence[str], *, beside: bool = False) -> Iterator[tuple[str, str]]:
        """The ways to cut a message's sentences in two that might each ask something.

        With `beside` they are the rest of a message, and the first may lean, too. A message of
        very many sentences is left whole: each way costs three readings of it.
        """
        pieces = _headed(pieces)
        if len(pieces) > MOST_SENTENCES:
            return
        for at, piece in enumerate(pieces):
            if piece[0] in _CLOSING:
                continue
            before = pieces[at - 1] if at else ""
            if before and self._both_ask(before, piece):
                wished = _WISHED.match(first := " ".join(pieces[:at]))
                yield first[wished.end() if wished else 0 :], " ".join(pieces[at:])
            for left, right in self._within(piece, before, beside=beside and not at):
                yield " ".join((*pieces[:at], left)), " ".join((right, *pieces[at + 1 :]))

    def _both_ask(self, before: str, piece: str) -> bool:
        """Whether two sentences are two questions."""
        asks = ASKS.match(before)
        wanted = bool(asks or before.endswith(("?", ";")) or _REQUESTS.match(before))
        led = not ASKS.match(piece) and _is_of_time_before(self._mark(piece))
        wanted = wanted or ((led or self._names_wish(piece)) and self._names_wish(before))
        if not wanted or self._tells_time(before, piece):
            return False
        if (not asks and without_verdict(piece) == "") or without_verdict(before) == "":
            return False  # "Is this true? A had 10."
        return self._stands(before) and self._stands(piece, leans=True)

    def _names_wish(self, sentence: str) -> bool:
        """Whether a sentence only names what is wanted: "Rise in A."."""
        marked = self._mark(sentence)
        stated = marked.cues & {Cue.STATES} or marked.numbers or ASKS.match(sentence)
        return self._item(sentence) is not None and not (stated or sentence.endswith("?"))

    def _tells_time(self, before: str, piece: str) -> bool:
        """Whether a sentence only says of which times: "Is it up? Compare 1990 with 2007."."""
        one, other = self._mark(before), self._mark(piece)
        timed = len(other.periods) > len(one.periods) == 0 and only_period(other)
        asked = piece.endswith("?") or ASKS.match(piece) or _ALSO.match(piece)
        return timed and not asked

    def _within(self, piece: str, before: str, *, beside: bool) -> Iterator[tuple[str, str]]:
        """The ways to cut one sentence: before a second request, or between items of a list."""
        listing = before.endswith(".") + (":" in piece) + len(_JOINED.findall(piece)) > 1 - beside
        marked = self._mark(piece)
        for left, right, bare in joints(marked):
            joint = marked.text[len(left) : len(marked.text) - len(right)]
            limited = None if _ALSO.search(joint) else _LIMITS.match(right)
            if limited and (limited["at"] or not all(self._mark(right).known)):
                continue  # "…, where the reader was blind": it tells of which
            if limits(left):
                continue
            if (matter := _MATTER.match(right)) and (who := _speaker_on(marked, left)):
                yield left, f"{who} {right[matter.start('on') :]}"
            elif (
                (listing and self._listed(left, right)) or self._counted(left, right)
                if bare
                else self._parted(left, right, beside)
            ):
                yield left, right

    def _parted(self, left: str, right: str, beside: bool) -> bool:
        if self._share_time(left, right):
            return False
        leaning = beside and " " in left and self._stands(left, leans=True)
        if not (leaning or self._stands(left)):
            return False
        return self._stands(right, leans=True)

    def _share_time(self, left: str, right: str) -> bool:
        """Whether the names on both sides of a cut share the time on one: "A | and B in 2013"."""
        one, other = self._mark(left), self._mark(right)
        if one.periods or not (other.periods and one.mentions and other.mentions):
            return False
        last, first = one.mentions[-1], other.mentions[0]
        kinds = ({t.kind for t in mention.targets} & _SIDE_BY_SIDE for mention in (last, first))
        return last.last == len(one.words) and first.first == 0 and bool(set.intersection(*kinds))

    def _stands(self, part: str, *, leans: bool = False) -> bool:
        """Whether a part might ask something; with `leans`, something of what stands before it."""
        marked = self._mark(part)
        if not marked.words or ATTRIBUTES.match(marked.line) or _BESIDE.match(marked.line):
            return False
        if not leans and marked.periods and WHEN_IT_WAS.match(marked.line):
            return False
        if leans and Cue.REST in marked.cues and not marked.mentions:
            return False  # "and how many are left for the others?"
        weighs = marked.cues & _WEIGHS and _WHICH.match(part)
        leaning = marked.cues & _LEANS or _names_change(marked) or weighs
        named = names_anything(marked) or (leaning if leans else marked.mentions)
        if (
            _speaks_on(marked)
            or whole_key(marked)
            or _names_figure(marked)
            or (leans and (_names_group(marked) or _is_of_time_before(marked)))
            or (named and (marked.cues & _ASKED or questions(marked)))
        ):
            return True
        strange = leans and len(marked.words) <= _ITEM and not all(marked.known)
        if strange and (_NOUN.match(part) or ASKS.match(part)):
            return True  # "and its unemployment rate": something that may not be held
        asking = questions(marked) or Cue.YES_NO in marked.cues or _WANTED.match(part)
        if not (asking or not leans):
            return False
        led = LED.match(part)
        return bool(self._told(marked) or (led and self._told(self._mark(part[led.end() :]))))

    def _listed(self, left: str, right: str) -> bool:
        """Whether a comma stands between two items that ask for different things."""
        item = self._item(REQUEST.sub("", _STOP.split(left)[-1], count=1))
        if item is None:
            return False
        following = next((first for first, *_ in joints(self._mark(right))), right)
        next_ = self._item(_STOP.split(following)[0])
        if next_ is None:
            return False
        if _NARROWING.isdisjoint(item.words) and not _NARROWING.isdisjoint(next_.words):
            return False  # "loans in A, children's only, for 2020"
        one, other = _signs(item), _signs(next_)
        if other and one:
            return one != other
        if other and item.periods:
            return Kind.MEASURE not in other  # "last year, this year, the change"
        if item.periods or next_.periods or (note := self._told(item)) is None:
            return False
        return self._told(next_) not in (None, note)

    def _counted(self, left: str, right: str) -> bool:
        """Whether a number of something is named anew after a comma: "X in A, number of Y in B"."""
        if not (_NUMBER_OF.match(right) and _NUMBER_OF.match(left)):
            return False
        placed = [
            any(t.kind is Kind.AREA for m in self._mark(part).mentions for t in m.targets)
            for part in (left, right)
        ]
        return placed[0] and bool(placed[1] or _THERE.search(right))

    def _item(self, text: str) -> Sentence | None:
        """The item of a list that a text is; None, before it is marked, where it is a clause."""
        if not _CLAUSE.isdisjoint(words_of(text)):
            return None
        part = self._mark(text)
        return part if _is_item(part) else None


def _speaker_on(part: Sentence, left: str) -> str:
    """The name of the one speaker whose words on a matter the first side asks for."""
    named = [m for m in part.mentions if any(t.kind is Kind.SPEAKER for t in m.targets)]
    if len(named) != 1 or not _ON.search(left):
        return ""
    return " ".join(part.words[named[0].first : named[0].last])


def _speaks_on(part: Sentence) -> bool:
    """Whether a part asks for somebody's words on a matter: "A on fines"."""
    first = next(iter(part.mentions), None)
    if first is None or first.first or not any(t.kind is Kind.SPEAKER for t in first.targets):
        return False
    return bool(_ON.match(" ".join(part.words[first.last :])))


def names_anything(part: Sentence) -> bool:
    """Whether a part names anything but a topic: an area, a period, a measure, a speaker."""
    kinds = {target.kind for mention in part.mentions for target in mention.targets}
    return bool(part.periods or kinds - {Kind.TOPIC, Kind.SUBJECT})


def _names_figure(part: Sentence) -> bool:
    """Whether a part names a measure and a place: "A's loans"."""
    kinds = {target.kind for mention in part.mentions for target in mention.targets}
    return kinds >= {Kind.AREA, Kind.MEASURE}


def _names_change(part: Sentence) -> bool:
    """Whether a part is the name of a change and little else: "the rise", "change?"."""
    return Cue.CHANGE in part.cues and len(part.words) <= _FEW and "how" not in part.words


def _names_group(part: Sentence) -> bool:
    """Whether a part names a measure and a group of it: "visitors aged under 12"."""
    kinds = {target.kind for mention in part.mentions for target in mention.targets}
    return Kind.MEASURE in kinds and bool(part.ages or Kind.MEMBER in kinds)


def _is_of_time_before(part: Sentence) -> bool:
    """Whether a part names a place or a group at the time named before: "B for the same years"."""
    kinds = {target.kind for mention in part.mentions for target in mention.targets}
    pointed = THAT_TIME.search(part.line) or THOSE_TIMES.search(part.line)
    return bool(kinds & _SIDE_BY_SIDE and pointed)


_NARROWING = frozenset({"only", "just"})
"""With one of these, an item says which of the one before it are meant."""


def _is_item(part: Sentence) -> bool:
    """Whether a part is short and no clause, so that a list may be made of such."""
    if not part.words or len(part.words) > _ITEM or part.words[0] in SCOPES:
        return False
    return _CLAUSE.isdisjoint(part.words)


def _signs(item: Sentence) -> frozenset[object]:
    """What an item of a list asks for: its signs, and the groups and measures that it names."""
    kinds = {target.kind for mention in item.mentions for target in mention.targets}
    named = kinds & {Kind.MEMBER, Kind.BREAKDOWN, Kind.MEASURE}
    counted = {Kind.MEMBER} if item.ages else set()
    return frozenset(item.cues & _ASKED) | named | counted


def _headed(pieces: Sequence[str]) -> list[str]:
    """The sentences, each with the heading before it: "A: what is it?"."""
    headed: list[str] = []
    for piece in pieces:
        if headed and headed[-1].endswith(":"):
            headed[-1] += f" {piece}"
        else:
            headed.append(piece)
    return headed
