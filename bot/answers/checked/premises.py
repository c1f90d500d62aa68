"""What a question takes for granted and the figures contradict: a fall, or that there is none.

May import the comparisons, the claims and the figures' look-up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.answers.asking import Answering
from bot.answers.checked import claims, ordered_claims, sums
from bot.answers.checked.verdicts import told_of
from bot.answers.held import figures
from bot.answers.held.lookup import COUNTS, Found
from bot.answers.worked_out import rises, standings
from bot.language.asking.movement import FALL, UP_OR_DOWN
from bot.language.shown import checking, says
from bot.language.shown.describe import measure_of
from bot.model.facts import MeasureKind
from bot.model.query import Intent, Query
from bot.model.reply import Outcome, Reply, Verdict
from bot.model.value import Bound, Scale, Value
from bot.questions.names.vocabulary import words_of
from bot.regex import regex


def false_fall(at: Answering, query: Query) -> Reply | None:
    """The rise that is held, where the question takes a fall for granted; None otherwise."""
    if "WRONG_WAY" not in query.cues or UP_OR_DOWN.search(query.text):
        return None
    asked = replace(query, intent=Intent.CHANGE, cues=query.cues - {"WRONG_WAY"})
    reply: Reply | None = figures.answer(at, asked)
    if reply is None or reply.outcome is not Outcome.ANSWER:
        reply = rises.change_between(at, asked)
    if reply is None or not _rises(at, reply):
        return None
    return replace(reply, headline=f"{says.FALL_NOT_HELD} {reply.headline}")


def taken_fall(at: Answering, query: Query) -> Reply | None:
    """The rise that is held, where a fall is told and not asked about: "as A fell, what …"."""
    if "WRONG_WAY" not in query.cues:
        return None
    if query.cues & {"EITHER", "YES_NO", "COMPARE", "DIFFERENCE", "TIMES"}:
        return None
    if "RANK" in query.cues and _WHICH_TIME.search(query.text):
        return None  # the last one need not be meant
    if not (_FELL.search(query.bare) or _FALL_OF.search(query.bare) or _BROUGHT.search(query.bare)):
        return None
    if _SINCE.search(query.bare):
        query = replace(query, slots=replace(query.slots, periods=(), when=()))
    return false_fall(at, query)


_WHICH_TIME = regex(r"\b(?:which|what) (?:year|quarter|month|period)\b|^when\b")
"""A time is asked for: "which year saw the biggest fall"."""


def false_rank(at: Answering, query: Query) -> Reply | None:
    """The place that an area has, where the question takes it for granted that it is the first."""
    first, over_all = query.slots.areas[:1], _OF_ALL.search(query.bare)
    if not first or not (over_all or "RANK" in query.cues):
        return None
    slots = replace(query.slots, areas=first) if over_all else query.slots
    kind = Intent.CHANGE if "CHANGE" in query.cues else Intent.VALUE
    asked = replace(query, intent=kind, slots=slots, cues=query.cues | {"CLAIM", "RANK"})
    reply = standings.standing(at, asked)
    return reply if reply and reply.verdict is not Verdict.MATCHES else None


_OF_ALL = regex(
    r"\bthe (?:most|least|fewest|worst|\w{3,}est) of (?:them )?(?:all|any)\b", has=" of "
)
"""The first one named is said to come first, whatever others are named after it."""


def false_premise(at: Answering, query: Query) -> Reply | None:
    """What is held, where a "why" takes something else for granted; None where it doesn't."""
    return (
        false_fall(at, query)
        or false_rank(at, query)
        or false_comparison(at, query)
        or false_absence(at, query)
        or false_number(at, query)
    )


def false_comparison(at: Answering, query: Query) -> Reply | None:
    """The figures of two periods, where what is held contradicts how they are compared."""
    if "COMPARE" not in query.cues or len(query.slots.periods) + len(query.slots.when) < 2:
        return None
    cues = query.cues - {"RISE"}
    if not LESS.search(query.text):
        cues -= {"BELOW"}  # "what is behind it" compares nothing
    found = ordered_claims.above(at, replace(query, cues=cues))
    return told_of(at, query, [found]) if found and found.verdict is Verdict.DIFFERS else None


LESS = regex(r"\b(?:less|fewer|lower|smaller|better)\b")


def false_number(at: Answering, query: Query) -> Reply | None:
    """What is held, where the question gives another number as a matter of course.

    "Doubled" and the like are said of any large rise, so they are let pass where one is held.
    """
    slots = query.slots
    stated = [v for v in query.numbers if " ".join(words_of(v.text.lower())) in query.text]
    exact = [v for v in stated if v.scale is not Scale.TIMES or _overstated(at, query, v)]
    known = [f.value.number for area in slots.areas for f in at.index.of_area(area)]
    counted = len(exact) == 1 and exact[0].scale is not Scale.TIMES
    limit = counted and exact[0].bound in (Bound.MORE_THAN, Bound.LESS_THAN)
    same = counted and exact[0].number in known and not limit
    named = same or (counted and exact[0].number < _FEW)
    if not exact or named or slots.unknown or not (slots.areas or slots.by):
        return None
    asked = replace(query, numbers=tuple(exact), cues=(query.cues - {"WHY", "ASKS"}) | {"CLAIM"})
    reply = claims.check(at, asked)
    wrong = reply and reply.verdict in (Verdict.DIFFERS, Verdict.OTHER_SCOPE)
    return reply if wrong else None


def _overstated(at: Answering, query: Query, value: Value) -> bool:
    """Whether a count is held to have grown far less than so many times."""
    pair = sums.two_counts(at, query.slots) if query.slots.areas else None
    if pair is None or value.number <= 1:
        return False
    later, earlier = pair
    return later.value.number < earlier.value.number * value.number * _NEARLY


_NEARLY = Decimal("0.85")
"""The part of a multiple from which a rise is loosely told by it."""


def presumed_fall(at: Answering, query: Query) -> Reply | None:
    """The rise that is held, where something else is asked of a fall of what is counted.

    What else is asked may be strange; what fell may not.
    """
    if not query.slots.areas:
        return None
    if not query.slots.unknown and "FALL" not in query.cues:
        return false_fall(at, query)  # "since when has it been used less"
    found = _FELL.search(query.bare) or _FALL_OF.search(query.bare)
    if found is None:
        return None
    # "How many were dropped?" is of what was given up: no number fell.
    told = {*found.group().split()[-1:], *query.bare[found.end() :].split()[:1]}
    told.update(_faller(query.bare[: found.start()]))
    if told & set(query.slots.unknown):
        return None
    return false_fall(at, replace(query, slots=replace(query.slots, unknown=())))


def _faller(before: str) -> list[str]:
    """The last words of what fell, where they stand before it: "thefts of cars" in "… fell in A".

    A name of what is counted may stand among them.
    """
    words = before.split()
    while words and words[-1] in _HELPING:
        words.pop()
    named = next((at for at, word in enumerate(reversed(words)) if word != "M"), len(words))
    return words[-named - 1 :]


_HELPING = frozenset("has have had is are was were be been being to started begun".split())


def false_absence(at: Answering, query: Query) -> Reply | None:
    """The count that is held, where the question takes it for granted that there is none."""
    absent = _NEVER.search(query.text) or _NO_M.search(query.bare)
    if not absent or not (query.slots.by or query.slots.areas):
        return None
    outcome = at.index.find(query.slots, COUNTS)
    if not isinstance(outcome, Found) or any(not f.value.number for f in outcome.figures):
        return None
    reply = figures.answer(at, replace(query, intent=Intent.VALUE))
    return replace(reply, headline=f"{says.ABSENCE_NOT_HELD} {reply.headline}")


def denied(at: Answering, query: Query) -> Reply | None:
    """The count that is held, where it is claimed that there is none: "nobody in A did"."""
    slots = query.slots
    if query.numbers or query.cues & _OTHERWISE or not _NO_M.search(query.bare):
        return None
    if not (slots.by or slots.measures):
        return None
    if not slots.areas:
        # Where one place is all that is held, its name is left out.
        areas = {figure.area for figure in at.index.figures if figure.area}
        if len(areas) != 1 or not slots.periods:
            return None
        slots = replace(slots, areas=tuple(areas))
        query = replace(query, slots=slots)
    if none := _none_held(at, query):
        return none
    reply = None if slots.unknown else false_absence(at, query)
    answered = reply and reply.outcome is Outcome.ANSWER
    return replace(reply, verdict=Verdict.DIFFERS) if reply and answered else None


def _none_held(at: Answering, query: Query) -> Reply | None:
    """The figure of a count of which there is none, as it is claimed."""
    outcome = None if query.slots.unknown else at.index.find(query.slots, COUNTS)
    if not isinstance(outcome, Found) or len(outcome.figures) != 1:
        return None
    [figure] = outcome.figures
    if figure.value.number or measure_of(at.index.base, figure).kind is not MeasureKind.COUNT:
        return None
    reply = figures.answer(at, replace(query, intent=Intent.VALUE))
    words = checking.VERDICTS[Verdict.MATCHES]
    return replace(reply, headline=f"{words} {reply.headline}", verdict=Verdict.MATCHES)


_OTHERWISE = frozenset({"COMPARE", "RANK", "RISE", "FALL", "CHANGE", "WHO", "WHO_SAID", "WHY"})
_NO_M = regex(
    r"\b(?:no|not (?:a|one|any)(?: single)?) (?:G )?(?:[MG]|(?:child|young|recorded|such) M)\b|"
    r"\b(?:nobody|no one) G\b"
)
"""That there is none of what is counted."""
_FEW = 10
"""Numbers below this may count anything, or be spelt for a word: "4 the rise"."""
_HELD = (
    r"(?:(?:the|its|their|these|those|our|all|recorded|local|A|M|P|in|of|for|number|numbers|figure|"
    r"figures|count|total|totals|they|it) )+"
)
_FELL = regex(
    r"(?:^|, |\b(?:that|and|but|so|as|since|now|because|when|while|if|made|makes|make|making|let|"
    rf"helped|is|was|are|did|with|given|think|why|how) ){_HELD}"
    rf"(?:(?:has|have|had|are|is|were|was|be|been|keep|keeps|kept|to) )*(?:{FALL})\b"
)
_FALL_OF = regex(rf"\b(?:{FALL}) (?:in|of|for|at) (?:(?:the|number|of|recorded) )*[AM]\b")
_BROUGHT = regex(
    r"\b(?:bring|brought|get|got|drive|drove|push|pushed|force|forced|keep|kept) (?:\w+ ){1,3}"
    r"down\b|\b(?:cut|cutting|halve|halving|reduce|reducing|lower|lowering) "
    r"(?:its|their|the|those|these)\b|"
    r"\b(?:come|came|coming|went|gone|down) (?:down )?from (?:its|their|the|a|an|N|P)\b"
)
_SINCE = regex(r"\bfrom (?:its|their|the|a) P\b")
_NEVER = regex(
    r"\b(?:never|no longer|none|zero|arent any|not a single|without any|"
    r"(?:is|are|was|were|has|had|did|does) (?:nobody|no one)|"
    r"(?:why|how come|that|since|because|as)(?: (?:is|was) it that)? no(?! (?:one|number|figure|"
    r"data|other|more|less|fewer)\b)|"
    r"(?:nobody|no one)(?= (?:\w+ ){0,6}?(?:is|are|was|were|has|had|been|used)\b)|"
    r"(?:is|are|was|were|has|have|had|did|do|does)(?: there)? no)\b"
)


def _rises(at: Answering, reply: Reply) -> bool:
    """Whether every change in a reply, published or worked out, is upwards."""
    held = [at.index.base.figures[id_] for id_ in reply.facts if id_ in at.index.base.figures]
    published = [figure.value.number for figure in held if figure.of]
    worked = [Decimal(made.value) for made in reply.computed if made.what == "difference"]
    return bool(published or worked) and all(number > 0 for number in (*published, *worked))
