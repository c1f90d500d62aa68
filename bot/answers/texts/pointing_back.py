"""What a question gets that points back at a note just told: "who made them?", "another case?".

It is about what the note tells of, so neither a figure nor a note on something else answers it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.texts import quotes
from bot.answers.texts.note_bars import ENOUGH, SURE, TOLD
from bot.answers.texts.note_replies import tell
from bot.answers.texts.notes import NoteTeller
from bot.language.shown import says
from bot.language.shown.describe import measure_of
from bot.language.times.period_words import A_PERIOD
from bot.language.words import ASKING, PLAIN, stem
from bot.model.facts import FactBase, Figure, Note
from bot.model.query import Conversation, Intent, Query, Slots, When
from bot.model.reply import Outcome, Reason, Reply
from bot.questions.names.vocabulary import stems_of, words_of
from bot.questions.queries import FRAGMENT
from bot.questions.shape import COUNTING, shown_meant
from bot.questions.texts.defining import member_meant
from bot.regex import regex

ALIKE = 0.25
"""The part of their topics that two notes on things of one kind share."""
_SELDOM = 0.05
"""The part of a note's phrasings up to which it is no sign that they name what is counted."""
_COUNTED = frozenset({"HOW_MANY", "SHARE", "CHANGE", "RISE", "RANK", "COMPARE", "CLAIM"})
"""Signs of questions that ask for a figure, or state something."""
_TOLD = (Intent.NOTE, Intent.VALUE, Intent.SOURCE, Intent.HELP)
_IT = regex(r"\b(?:its?|they|them|their|theirs|he|him|his|she|her|hers)\b")
_OTHER = regex(r"\b(?:another|other|others|second|else)\b")
"""What stands for what a note told of, and for something of its kind."""
_THE_OTHER = regex(r"\bthe other\b")
"""The second of two, which the note that tells of one tells of, too."""
_THEM = regex(r"\b(?:they|them|those|these)\b")
_NUMBER_OF = regex(
    r"\b(?:numbers?|figures?|counts?|statistics?|stats?) (?:for|on|of|behind|to) (?:that|this|it)$"
)
"""A number is asked for of what a note told of: "is there a figure for that?"."""
_HIM = r"(?:he|she|they|that|this|him|her)"
_OF_SPEAKER = regex(
    rf"^(?:(?:and|so|but|ok) )*(?:who (?:is|was|are) {_HIM}(?: again)?$|"
    rf"(?:which|what) (?:\w+ ){{1,2}}(?:does|do|is|are|was|did) {_HIM} "
    r"(?:belong|work|speak|spoke|come|from|with|part|in|at|for)\b|"
    rf"(?:what(?:s| is| was)|which is) (?:his|her|their) (?:\w+ )?(?:job|role|position|title|"
    rf"names?|organisation|post)\b|what (?:does|do|did) (?:he|she|they) do$|"
    rf"who (?:does|do|did) {_HIM} (?:work|speak) for)"
)
"""Who it was that was quoted is asked for, which stands beside the words."""
_UNIT = regex(
    r"(?:(?:and|so|ok|but) )*(?:(?:in|of) )?(?:(?:what|which)(?:s| is)? (?:the )?"
    r"(?:units?|currency)\b|(?:is|are|was|were) (?:that|it|this|those|these|they) "
    r"(?:(?:all|measured|given|told|counted) )?(?:in )?(?P<unit>\w+))"
)
_SCOPE = regex(
    r"(?:(?:and|so|ok|but|wait) )*(?:is|are|was|were) (?:that|it|this|those|these|they) "
    r"(?:(?:the|a|an|in|for|of|per|all|just|only|really|still|actually|whole|full|single|one|"
    r"each|every) )*"
    rf"(?:P|{A_PERIOD}s?|latest|newest|most recent|current|annual|yearly|monthly|quarterly|"
    r"total|overall|A|(?:\w+ or )?M(?: or \w+)?)(?: (?:only|alone|figure|number|count|total|then))*"
)
"""Of which time, place or unit a figure is."""
_FEW = 8
_MANY_IT = regex(r"\bhow many (?:\w+ ){1,3}it\b")
"""How many did what a note tells of: "how many got it?"."""
_BEHIND = regex(r"\bwho(?:s|se| is| was| are| were)? behind\b")


def _telling(query: Query) -> Sequence[str]:
    """The words of a question that are more than grammar and asking."""
    return [word for word in query.text.split() if word not in PLAIN and word not in ASKING]


def answer(base: FactBase, notes: NoteTeller, query: Query, before: Conversation) -> Reply | None:
    """What a question gets that is about the note or the words told last; None where it isn't."""
    said = [base.quotes[id_] for id_ in before.facts if id_ in base.quotes]
    if said and len(said) == len(before.facts) and _OF_SPEAKER.search(query.text):
        return quotes.show(base, said)
    if counted := _counted_in(base, notes, query, before):
        return counted
    told = base.notes.get(before.facts[0]) if len(before.facts) == 1 else None
    if told is None or _names(query):
        return None
    fresh = replace(query, carried=())
    other = bool(_OTHER.search(query.text))
    unheld = compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    if query.cues & _COUNTED:
        if _MANY_IT.search(query.text) and not query.slots.measures:
            return not_held()
        of_it = bool(_NUMBER_OF.search(query.text) and query.carried)
        counts = (of_it or _THEM.search(query.text)) and not query.slots.measures
        return unheld if counts else None
    if query.slots.measures and not other:
        # "It" is what is measured, of which a note may tell something else.
        if notes.defining(query.slots) == told and shown_meant(query):
            return tell(base, told)
        asks = query.intent is Intent.NOTE and query.carried and _IT.search(query.text)
        return (notes.best(fresh, TOLD) or unheld) if asks and not query.cues & COUNTING else None
    behind = bool(_BEHIND.search(query.text))
    if query.intent not in _TOLD and not behind:
        return None
    if not (other or _IT.search(query.text)) or (not other and _on_subject(base, told)):
        return None
    says_more = bool(_telling(query))
    own = notes.best(fresh, SURE) if says_more and not behind else None
    of_two = own and own.outcome is not Outcome.ANSWER and _THE_OTHER.search(query.text)
    of_kind = _of_its_kind(base, told) if other else None
    return (not of_two and own) or tell(base, of_kind or told)


def _counted_in(
    base: FactBase, notes: NoteTeller, query: Query, before: Conversation
) -> Reply | None:
    """The note on what counts as the group told of, where others may be: "does that include X?".

    None where figures are held for those others, which tell more.
    """
    shown = {figure.by for id_ in before.facts if (figure := base.figures.get(id_))}
    plain = "YES_NO" in query.cues and not query.cues & _COUNTED and query.carried
    if len(shown) != 1 or not (plain and query.slots.by):
        return None
    of = tuple((group, id_) for by in shown for group, ids in by for id_ in ids)
    groups = {group for group, _ in of}
    held = {(group, id_) for f in base.figures.values() for group, ids in f.by for id_ in ids}
    if any(one in held or one[0] not in groups for one in query.slots.by):
        return None
    ways = member_meant(base, Slots(by=of))
    return next(filter(None, map(notes.asked_by, ways)), None)


def after_note(notes: NoteTeller, query: Query, before: Conversation) -> Reply | None:
    """What a question gets that goes on about a note: a note of its own, or the last one again."""
    fresh = replace(query, carried=())
    own = notes.best(fresh, ENOUGH) or notes.leading(fresh)
    if own is not None and len(fresh.words) > FRAGMENT:
        return own
    if next_ := notes.going_on(fresh, before.facts):
        return next_
    again = notes.follow(before.facts, query.slots)
    if again is False:
        return compose.decline(Reason.NOT_HELD, says.NOT_HELD_MEASURE)
    return again if isinstance(again, Reply) else None


def asks_of_figure(base: FactBase, query: Query, before: Conversation) -> bool:
    """Whether what is asked of the figure just shown stands beside it: its unit, time or place."""
    shown = [base.figures[id_] for id_ in before.facts if id_ in base.figures]
    if not shown or len(query.text.split()) > _FEW:
        return False
    return _asks_unit(base, query, shown) or _asks_scope(query, shown)


def _asks_scope(query: Query, shown: Sequence[Figure]) -> bool:
    """Whether it is asked what the figures are of: "is that per year?", "is it goals or games?"."""
    slots = query.slots
    placed = "area" in query.carried or {figure.area for figure in shown}.issuperset(slots.areas)
    timed = "period" in query.carried or not slots.periods
    timed = timed and {When.LATEST, When.EACH}.issuperset(slots.when)
    named = slots.unknown or slots.places or query.numbers
    return placed and timed and not named and bool(_SCOPE.fullmatch(query.bare))


def _asks_unit(base: FactBase, query: Query, shown: Sequence[Figure]) -> bool:
    """Whether it is asked what a figure is told in: "which unit?", "in pounds?"."""
    said = _UNIT.match(query.text)
    if said is None or _names(query):
        return False
    units = {word for figure in shown for word in stems_of(measure_of(base, figure).unit or "")}
    return said["unit"] is None or stem(said["unit"]) in units


def not_held() -> Reply:
    """That what is asked of the note told last is not held."""
    return compose.decline(Reason.NOT_HELD, f"{says.NOT_HELD_OF}.")


def spelt_out(base: FactBase, query: Query, before: Conversation) -> str | None:
    """A question on a note told last, with its title for "it": "who directed them?".

    What is counted stands for "it" where the note tells of that. None where the question has no
    such word or names something itself, the title is no name ("What it means"), or the note's text
    has all of the question's words.
    """
    told = base.notes.get(before.facts[0]) if len(before.facts) == 1 else None
    if told is None or not (_THING.search(query.text) or _THINGS.search(query.text)):
        return None
    content = {*stems_of(" ".join(_telling(query)))}
    if content and content <= {*stems_of(told.text)}:
        return None
    main = base.measures.get(base.about.main or "")
    if _on_subject(base, told) and main and main.counts:
        if _names(query) or query.cues & _COUNTED:
            return None
        name = f"the {main.counts}"
    elif told.title and not _ASKS.match(told.title.lower()):
        name = told.title.lower()
    else:
        return None
    for thing in (_THING, _THINGS):
        text, changed = thing.subn(lambda it: f"{name}'s" if it[1] else name, query.text, count=1)
        if changed:
            return text
    return None


def settled(query: Query, again: Reply | None, afresh: Reply, before: Conversation) -> Reply | None:
    """What a question on the last note gets, by the reply to it spelt out.

    Where it would be told the same again it may not be held; else another note may be meant.
    """
    if again and again.facts == before.facts:
        return not_held() if afresh.reason is Reason.NOT_HELD else again
    plain = query.intent is Intent.NOTE and not (_names(query) or query.cues & _COUNTED)
    meant = afresh.facts != before.facts if again else plain
    noted = afresh.step in ("phrased", "note") and afresh.outcome is not Outcome.CHOICE
    if again and again.facts and afresh.headline == says.NOT_HELD_MEASURE:
        return again  # of what is named nothing is told, but of what it stands for there is
    return afresh if meant and noted else again


_ASKS = regex(r"(?:what|when|where|who|which|why|how)\b")
_THING, _THINGS = regex(r"\b(?:(its)|it|them)\b"), regex(r"\b(?:(their)|they|those|these)\b")


def _on_subject(base: FactBase, told: Note) -> bool:
    """Whether a note tells of what is counted itself, so that "it" may be that: an offence."""
    counted = {word for m in base.measures.values() for word in stems_of(m.counts or "")}
    if not counted.isdisjoint(stems_of(told.text)):
        return True
    asks = ({*map(stem, words_of(ask.lower()))} for ask in told.ask)
    return sum(not counted.isdisjoint(ask) for ask in asks) > _SELDOM * len(told.ask)


def _of_its_kind(base: FactBase, told: Note) -> Note | None:
    """The note on the other thing that is like the one told of."""
    others = [note for note in base.notes.values() if note.id != told.id]
    most = max(others, key=lambda note: (_shared(told, note), note.id), default=None)
    return most if most and _shared(told, most) >= ALIKE else None


def _names(query: Query) -> bool:
    """Whether it names a place, a time or a group that it doesn't take over."""
    slots, carried = query.slots, query.carried
    placed = (slots.areas or slots.places) and "area" not in carried
    timed = (slots.periods or slots.when) and "period" not in carried
    return bool(placed or timed or slots.speakers or ((slots.by or slots.groups) and not carried))


def _shared(one: Note, other: Note) -> float:
    topics, others = set(one.topics), set(other.topics)
    return len(topics & others) / max(1, len(topics | others))
