"""Whether the replies to two halves of a message serve better than the one to it all.

May import model, language and questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.language.shown import says
from bot.language.shown.describe import listed
from bot.language.times.period_words import A_PERIOD
from bot.language.words import ASKING, PLAIN
from bot.model.query import Conversation, Intent, Query
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.several.parts import ASKS
from bot.questions.shape import COUNTING, has_slots
from bot.regex import regex

_PARTS = frozenset(
    {"phrased", "again", "source", "claim", "why", "quote", "note", "figure", "decline"}
)
"""Steps that may answer part of a message."""
_ALONE = _PARTS - {"figure", "claim", "again"}
"""Steps that may answer a second question which leans on nothing of the first."""


class Part(NamedTuple):
    """A message or a part of one: how it was read, its reply, and the conversation after it."""

    query: Query
    reply: Reply
    after: Conversation

    @property
    def facts(self) -> frozenset[str]:
        """The facts that answer it."""
        return frozenset(self.reply.facts)


def answers(part: Part) -> bool:
    """Whether a part is answered by what it asks for: a bare subject asks for no figure.

    Nor does one that takes over all it names from the question before it, and counts nothing.
    """
    slots, carried = part.query.slots, part.query.carried
    keyed = (
        (slots.areas and "area" not in carried)
        or ((slots.by or slots.groups) and "measure" not in carried)
        or ((slots.periods or slots.when) and ("period" not in carried or _moves(part.query)))
        or (slots.measures and carried and "measure" not in carried)
    )
    counted = part.query.intent is not Intent.VALUE or part.query.cues & COUNTING
    told = part.reply.outcome is Outcome.ANSWER and part.reply.step in _PARTS
    if part.reply.step == "decline" and part.query.cues == {"STATES"}:
        return False  # a statement that a note comes near to asks for nothing
    return told and bool(part.reply.step != "figure" or keyed or counted)


def _moves(query: Query) -> bool:
    """Whether a time is named by the one before it: "and the year before?"."""
    return bool(_BESIDE_IT.search(query.text))


_BESIDE_IT = regex(rf"\bthe (?:\w+ )?{A_PERIOD} (?:before|after)\b")


def counts(part: Part) -> bool:
    """Whether a part asks for a number in so many words, so that a figure told twice is meant."""
    return part.reply.step == "figure" and bool(part.query.cues & {"HOW_MANY", "SHARE", "CHANGE"})


def stands_alone(one: Part, other: Part) -> bool:
    """Whether a second half is answered without the first.

    A figure is, if it names its own place, and the first is none whose measure it would take over.
    """
    step = other.reply.step
    apart = one.reply.step not in ("figure", "claim") and bool(other.query.slots.areas)
    noted = step == "claim" and other.reply.verdict is None
    return step in _ALONE or noted or (step == "figure" and apart)


def unheld(part: Part) -> Part:
    """A half that is outside the subject, as one that names what is not held of it."""
    return part._replace(reply=named(part.query, part.reply))


def named(query: Query, reply: Reply) -> Reply:
    """The reply to part of a message, which names what is not held if it is outside the subject."""
    unknown = query.slots.unknown
    if reply.reason is not Reason.OUT_OF_SCOPE or not unknown:
        return reply
    words = says.NOT_HELD_WORDS.format(words=listed((f"“{word}”" for word in unknown), "or"))
    return replace(reply, reason=Reason.NOT_HELD, headline=words)


_OF_TEXT = frozenset({"phrased", "quotation", "again", "why", "quote", "note", "decline"})


def of_text(part: Part) -> bool:
    """Whether a part was told a text, of which the next may ask more."""
    return part.reply.step in _OF_TEXT


def unfound(part: Part, item: str) -> Part:
    """An item of a list that nothing answers, as one that says which it was."""
    reply = part.reply
    unclear = reply.outcome is Outcome.CHOICE
    if not unclear and (not lacks(part) or reply.step == "figure" or "“" in reply.headline):
        return part
    words = says.NOT_FOUND.format(item=item.rstrip("?"))
    said = replace(reply, outcome=Outcome.NO_ANSWER, reason=Reason.NOT_HELD, headline=words)
    return part._replace(reply=said)


def lacks(part: Part) -> bool:
    """Whether a reply only says that something is not held."""
    reply = part.reply
    outside = reply.reason in (Reason.NOT_HELD, Reason.OUT_OF_SCOPE)
    return reply.outcome is Outcome.NO_ANSWER and outside


def idles(reply: Reply, before: Conversation) -> bool:
    """Whether a reply to a question taken to lean on the one before it gets nowhere.

    It is declined, or told the same figure again, or one whose causes were asked for.
    """
    asked = before.intent is Intent.WHY or reply.facts == before.facts
    again = reply.step == "figure" and asked and not reply.computed
    declined = reply.outcome is Outcome.NO_ANSWER and reply.step in ("decline", "again", "figure")
    return again or (declined and not reply.headline.startswith(says.NOT_HELD_OF))


def echoes(own: Query, reply: Reply, before: Conversation) -> bool:
    """Whether a follow-up that names nothing of its own only gets the last figure again."""
    slots = own.slots
    named = slots.measures or slots.areas or slots.places or slots.by or slots.groups
    if named or slots.periods or slots.when or own.numbers:
        return False
    return reply.step == "figure" and () != reply.facts == before.facts and not reply.computed


def told_again(own: Query, part: Part, before: Part) -> bool:
    """Whether a question that asks for no number only gets the one told before it once more."""
    asks = own.cues & (COUNTING | _WORKS | {"RISE", "FALL", "RANK", "WHY", "SOURCE"})
    same = part.reply.step == "figure" and part.facts == before.facts and not part.reply.computed
    return same and not asks and not _says_again(own.text.split())


def made_out(own: Query, reply: Reply, before: Conversation) -> Reply:
    """The last figure again where that is asked for; else that it is not clear what is."""
    said = own.text.split()
    of_group = "which" in said and before.slots.groups
    if of_group or _says_again(said):
        return reply
    words = says.NOT_MADE_OUT
    return Reply(Outcome.NO_ANSWER, words, reason=Reason.NOT_HELD, step=reply.step)


def _says_again(said: Sequence[str]) -> bool:
    """Whether somebody only asks for the number once more: "so how many exactly?"."""
    return {*said} - PLAIN <= _SAID_AGAIN


_SAID_AGAIN = ASKING.union("number figure count total exact exactly percent percentage".split())
"""Words, beside small ones, of who does."""


def completes(one: Part, other: Part, rest: str) -> bool:
    """Whether a second half only says what the first asks of: "How many? I mean in A."."""
    slots = one.query.slots
    keyed = slots.areas or slots.places or slots.by or slots.groups or slots.periods or slots.when
    figured = one.reply.step == other.reply.step == "figure" and bool(other.query.slots.areas)
    return figured and not keyed and only_says(rest)


def only_says(rest: str) -> bool:
    """Whether a second half asks nothing itself: "I mean in A"."""
    return not (rest.endswith("?") or ASKS.match(rest) or _ALSO.match(rest))


_ALSO = regex(r"^(?:and|also|plus|then|as well)\b")


def _concludes(one: Part, other: Part) -> bool:
    """Whether a half only asks what comes of the first, which has told it: "any gap?"."""
    works = other.query.cues & _WORKS and not has_slots(other.query.slots)
    return bool(works and one.reply.computed and other.reply.step not in ("figure", "claim"))


_WORKS = frozenset({"DIFFERENCE", "COMPARE", "TIMES", "REST", "POINTS"})


def idle(corrected: Reply, other: Reply) -> bool:
    """Whether a reply is about a fall that is none, as another says: it tells nothing more."""
    fallen = corrected.headline.startswith(says.FALL_NOT_HELD)
    return fallen and other.step not in ("figure", "claim")


def adds(whole: Part, one: Part, other: Part) -> bool:
    """Whether two replies, each with facts of its own, tell more than the one to the whole.

    Where nothing answers the whole, a held half is told, with what is not held of the other.
    """
    if not answers(other):
        if other.reply.headline.startswith(says.NOT_HELD_OF):
            return answers(one) and (lacks(whole) or one.facts == whole.facts)
        figured = one.reply.step == "figure" and one.reply.outcome is Outcome.ANSWER
        return lacks(whole) and figured and other.reply.reason is Reason.NOT_HELD
    if not answers(one):
        slots = one.query.slots
        strange = any(" " not in word for word in slots.unknown)
        named = strange or (bool(slots.by) and one.reply.reason is Reason.NOT_HELD)
        figured = other.reply.step == "figure" and bool(other.query.slots.areas)
        return named and lacks(whole) and (figured or (not strange and _sure(other)))
    if idle(whole.reply, other.reply) or _concludes(one, other):
        return False
    if whole.reply.reason is Reason.NOT_COMPARABLE and one.facts | other.facts <= {
        *whole.reply.context
    }:
        return False  # each is shown beside the refusal to add them up, or compare them
    # Of a sum and a statement the whole tells one at most.
    unserved = one.reply.computed and one.reply.step != other.reply.step == whole.reply.step
    more = whole.facts < one.facts | other.facts
    # "P, Q, and the change": the whole may tell none, or another one, without P.
    worked = other.reply.computed and one.facts <= other.facts
    leans = {"period", "measure"} <= {*other.query.carried} and other.facts < whole.facts
    worked = worked and (leans or not (whole.reply.computed and one.facts <= whole.facts))
    # "A in P, B in Q, and who says so?": the whole tells where B in P is from, too.
    sourced = whole.reply.step == other.reply.step == "source" != one.reply.step
    more = more or unserved or worked or _surer(whole, one, other)
    more = more or (sourced and one.facts < whole.facts)
    if whole.reply.outcome is Outcome.ANSWER and not more:
        return False
    return bool(worked) or not (one.facts <= other.facts or other.facts <= one.facts)


def unanswered(part: Part, asked: str) -> Part:
    """A question that nothing answers, as one that says which it was, where its reply is bare."""
    part = unheld(part)
    reply = part.reply
    bare = reply.headline == says.NOT_HELD_MEASURE or reply.reason is Reason.OUT_OF_SCOPE
    bare = bare or reply.outcome in (Outcome.CHOICE, Outcome.ANSWER)
    return part if answers(part) or not bare else not_found(part, asked)


def not_found(part: Part, asked: str) -> Part:
    """A question with the reply that nothing was found for it."""
    item = _ALSO.sub("", asked, count=1).strip(" ,?")
    words = says.NOT_FOUND.format(item=item)
    reply = Reply(Outcome.NO_ANSWER, words, reason=Reason.NOT_HELD, step=part.reply.step)
    return part._replace(reply=reply)


def hangs_on(part: Part, first: Part) -> bool:
    """Whether a question may be of what one outside the subject asks, as "how many in A" may."""
    slots, outside = part.query.slots, first.reply.headline.startswith(_NOT_FOUND)
    elsewhere = slots.areas and "HOW_MANY" not in part.query.cues
    named = elsewhere or slots.measures or slots.by
    return bool(outside and (part.query.carried or not (named and answers(part))))


_NOT_FOUND = says.NOT_FOUND.partition("{")[0]


def strays(part: Part, parts: Sequence[Part]) -> bool:
    """Whether a question after one on a text is told a figure that it doesn't name."""
    slots, figured = part.query.slots, part.reply.step in ("figure", "claim")
    named = slots.areas or slots.measures or (slots.by and slots.periods)
    return bool(parts) and figured and of_text(parts[-1]) and not named


def goes_on(part: Part, parts: Sequence[Part], *, leans: bool) -> bool:
    """Whether a question is told something of its own after the `parts` before it.

    One that `leans` on what a text told is not, where it gets that text with others.
    """
    told = frozenset[str]().union(*(one.facts for one in parts))
    if not answers(part) or part.facts <= told:
        return False
    return part.reply.step in ("figure", "claim") or not (leans and told <= part.facts)


def serve(whole: Part, parts: Sequence[Part]) -> bool:
    """Whether the replies to the questions of a message tell what the one to it all doesn't."""
    told = [part for part in parts if answers(part)]
    facts = frozenset[str]().union(*(part.facts for part in told))
    if not facts or not all(lacks(part) for part in parts if part not in told):
        return False
    if len({part.facts for part in parts}) == 1:
        return False
    if whole.reply.computed and not any(part.reply.computed for part in told):
        return False
    answered = whole.reply.outcome is Outcome.ANSWER
    if len(told) < len(parts) or whole.reply.step in ("why", "claim"):
        return not answered or whole.facts <= facts
    if {"figure"} == {part.reply.step for part in (whole, *parts)}:
        return len(facts) > len(whole.facts)  # read as one, they share a time and a place
    return not (answered and facts <= whole.facts)


def lists(whole: Part, parts: Sequence[Part], *, sure: bool) -> bool:
    """Whether the replies to the items of a list tell more than the one to it all.

    Each has to be answered, or to be known as not held; two at the least, if it is no `sure` list.
    """
    told = [part for part in parts if answers(part)]
    others = [part for part in parts if part not in told]
    if len(told) < (1 if sure else _TWO) or not all(map(lacks, others)):
        return False
    if whole.reply.computed and not any(part.reply.computed for part in told):
        return False
    facts = frozenset[str]().union(*(part.facts for part in told))
    if lacks(whole):
        return bool(facts)
    if facts == whole.facts:
        return bool(others)
    if len(told) < _TWO:
        return False
    if facts > whole.facts:
        return True
    apart = not others and len(facts) == sum(len(part.facts) for part in told)
    more = len(facts) - len(whole.facts)
    return all(map(_sure, told)) and (more > 0 or (apart and more == 0))


_TWO = 2


def _surer(whole: Part, one: Part, other: Part) -> bool:
    """Whether two halves ask for different things and get them, and the whole a blend of both."""
    steps = {one.reply.step, other.reply.step}
    unlike = len(steps) > 1 or steps == {"figure"}
    more = len(whole.facts) < len(one.facts | other.facts)
    blended = more and not (whole.reply.computed or one.facts & other.facts)
    return unlike and blended and _sure(one) and _sure(other)


def _sure(part: Part) -> bool:
    """Whether a reply is to what a half asks for, and not to what comes nearest to it."""
    slots = part.query.slots
    if part.reply.step == "figure":
        return bool(slots.areas or slots.measures or part.query.cues & COUNTING)
    return part.reply.step in ("note", "quote", "source", "why")
