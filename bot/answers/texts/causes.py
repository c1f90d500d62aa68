"""Why: only attributed statements, all sides held; a cause is never stated in the bot's voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import compose, sources
from bot.answers.asking import Answering
from bot.answers.checked import ordered_claims, premises
from bot.answers.checked.premises import LESS
from bot.answers.merging import together
from bot.answers.texts import note_bars, quotes
from bot.answers.texts.note_replies import tell
from bot.answers.texts.notes import NoteTeller
from bot.answers.texts.quote_index import QuoteIndex
from bot.answers.worked_out import comparing
from bot.language.shown import says
from bot.language.shown.describe import listed
from bot.model.facts import MeasureKind, Quote
from bot.model.query import Intent, Query, Slots
from bot.model.reply import Reason, Reply, Verdict
from bot.questions.names.nesting import within
from bot.questions.names.vocabulary import roots_of
from bot.questions.shape import has_slots
from bot.questions.texts.about_data import compares_data
from bot.questions.texts.explained import (
    asks_of_deed,
    asks_of_matter,
    explains_other,
    explains_strange,
)
from bot.regex import regex


def asked(at: Answering, query: Query, teller: NoteTeller, index: QuoteIndex) -> Reply | None:
    """A note that tells why, what contradicts the question, or what was said about the cause."""
    if query.intent is not Intent.WHY or compares_data(query) or of_other(index, query):
        return None
    if _PORTION.search(query.text):
        return _unexplained(index, says.NOT_HELD_PART_OF_CAUSE)
    return _cause(at, _of_change(at, query), teller, index)


def _cause(at: Answering, query: Query, teller: NoteTeller, index: QuoteIndex) -> Reply | None:
    guessed = "YES_NO" in query.cues  # "is it X that causes it": what was said tells
    moved = bool(query.cues & {"COMPARE", "RISE", "FALL", "WRONG_WAY"})
    counted = "QUANTITY" in query.cues or has_slots(replace(query.slots, topics=()))
    moved = moved or ("CHANGE" in query.cues and counted)
    grows = moved or "more" in query.words
    grown = moved or _MORE.search(query.text)
    caused = bool(_CAUSED.search(query.text)) and not teller.doubts.asked_for(query)
    named = _named(index, query.slots) or grown or query.voices or caused
    if not named or (not (moved or caused) and _OF_DATA.search(query.text)):
        return None
    if not grown and asks_of_deed(query):
        return teller.best(query, note_bars.TOLD)
    if not (grown or caused) and asks_of_matter(query):
        voices = query.slots.speakers or index.voices(query)
        spoken = quotes.on_matter(index, query, voices) if voices else None
        if spoken or not voices:
            return spoken or teller.best(query, note_bars.TOLD)
    said = bool(query.slots.speakers or query.voices or _WHOSE.search(query.text)) or caused
    said = said or (guessed and _topical(index, query.slots))
    enough = note_bars.SURE if grows or query.carried else note_bars.TOLD
    if not (moved or said) and (told := teller.best(query, enough)):
        return told
    defining = teller.defining(query.slots)  # which tells of no cause
    possible = _POSSIBLE.search(query.text) and teller.doubts.asked_for(query) is not defining
    if (possible or not grows) and not _figured(query) and (told := teller.doubts.of_causes(query)):
        return told
    if _sets_apart(query) and not (said and not LESS.search(query.text)):
        return _other_order(at, query) or _unexplained(index, says.NOT_HELD_WHY_SO)
    if contrary := premises.false_premise(at, query):
        return contrary
    return _with_note(at, query, teller, answer(index, query))


_PORTION = regex(
    r"\b(?:how (?:much|many)|what (?:share|per ?cent\w*|proportion|part|fraction|portion)|% of)\b"
    r"(?: \w+){1,8}? (?:is|are|was|were|be|been|comes?|came) (?:\w+ )?"
    r"(?:because|due|down|caused|explained|attribut\w+|owing|thanks|from)\b"
)
"""How much of it comes from one cause is to be told."""


def _sets_apart(query: Query) -> bool:
    """Whether the cause is asked for of what is between two areas."""
    return len(query.slots.areas) > 1 and not query.cues.isdisjoint({"COMPARE", "TIMES"})


def _other_order(at: Answering, query: Query) -> Reply | None:
    """The figures of areas, where the cause is asked for of an order that they don't have."""
    if _GAP.search(query.text):
        return None
    behind = _BEHIND.search(query.text) and not LESS.search(query.text)
    below = {"BELOW"} if behind or _MORE_THAN.search(query.text) else set()
    found = ordered_claims.above(at, replace(query, cues=query.cues - below))
    if found and found.verdict is Verdict.MATCHES:
        return None
    return comparing.answer(at, replace(query, intent=Intent.VALUE))


_GAP = regex(r"\b(?:gap|difference)\b(?!.*\bthan\b)")
"""That there is any difference is to be explained, whichever is the higher."""
_MORE_THAN = regex(
    r"\b(?:more(?! \w+ly\b)|higher|bigger|larger|greater|worse|faster|steeper)(?: \w+){0,5}? than\b"
)
"""It is more than the other, whatever else is less: "A has more than B, being smaller"."""
_BEHIND = regex(
    r"\bwhat(?:s| is| was| lies| lay| stands)? behind\b|\bbehind (?:it|this|that|the)\b"
)
"""What is behind something is its cause, and tells of no order."""


def of_other(index: QuoteIndex, query: Query) -> bool:
    """Whether the cause is asked for of a matter of which no statement names one.

    A guess at a cause may be in any words: "is it X that causes it".
    """
    if "YES_NO" in query.cues:
        return False
    return explains_strange(query) or explains_other(query, index.causal)


def _with_note(at: Answering, query: Query, teller: NoteTeller, told: Reply) -> Reply:
    """What was said about the cause, beside the note that a guess at it asks for.

    Where nothing was, a note tells why the data are as they are: why there are gaps in them.
    """
    figured = has_slots(replace(query.slots, topics=(), periods=(), when=()))
    if not (told.facts or figured):
        return teller.best(query, note_bars.SURE) or told
    guess = _GUESSED.search(query.text) and not has_slots(replace(query.slots, topics=()))
    note = teller.doubts.asked_for(query, LIKELY) if guess else None
    if note is None or note is teller.defining(query.slots):
        return told
    return together(told, tell(at.index.base, note))


LIKELY = 5.0
"""By how much a note has to be likelier than any other text to be told beside what was said."""
_THIS = r"(?:it|this|that|all (?:of )?(?:it|this|that))"
_CAUSED = regex(
    rf"^(?:(?:and|so|but|ok|then) )?(?:the |any |what )?(?:reasons?|causes?|explanations?)"
    rf"(?: (?:for|of|behind|to) {_THIS})?(?: (?:please|then))?$|"
    rf"\b(?:caus(?:ed|es|ing)|driv(?:es|ing)|behind) {_THIS}\b|"
    rf"\b(?:is|was|isnt|wasnt|be) {_THIS} (?:\w+ )?(?:because|due to|down to)\b|"
    r"\bdriv(?:es|ing) the (?:numbers|figures)\b"
)
"""A cause is asked for of no more than what it is all about."""
_POSSIBLE = regex(r"\b(?:can|could|might|may|would)\b")
"""What may be a cause at all, rather than what was: "why might a count go up"."""


def _figured(query: Query) -> bool:
    """Whether a figure may be meant, or several speakers: no note is asked for, then."""
    slots = query.slots
    placed = slots.areas and slots.measures
    several = len(slots.areas) > 1 or len(slots.speakers) > 1
    return bool(placed or several or slots.by or query.numbers or query.carried)


def _of_change(at: Answering, query: Query) -> Query:
    """The query with the area of the one published change that it names by its number."""
    found = [] if _WHOSE.search(query.text) else sources.with_number(at, query)
    kinds = {at.index.base.measures[figure.measure].kind for figure in found}
    area = found[0].area if kinds == {MeasureKind.CHANGE} else None
    if area is None:
        return query
    slots = replace(query.slots, areas=(area,))
    return replace(query, slots=slots, cues=query.cues | {"CHANGE"})


def _named(index: QuoteIndex, slots: Slots) -> bool:
    """Whether anything is named of which a cause may be told."""
    held = has_slots(replace(slots, periods=(), when=(), topics=()))
    return held or _topical(index, slots)


def _topical(index: QuoteIndex, slots: Slots) -> bool:
    """Whether a topic of a statement about a cause is named."""
    causes = [quote for quote in index.base.quotes.values() if quote.why]
    return any(topic in slots.topics for quote in causes for topic in quote.topics)


def answer(index: QuoteIndex, query: Query) -> Reply:
    """The statements that name a cause; those of the area asked about come first."""
    base = index.base
    held = [quote for quote in base.quotes.values() if quote.why and quote.serve]
    measures = query.slots.measures
    if measures:
        held = [quote for quote in held if quote.of is None or quote.of in measures] or held
    areas = query.slots.areas
    of_others = query.slots.by and not query.slots.speakers
    if of_others and not any(_of_members(index, query, quote) for quote in held):
        return _unexplained(index, says.NOT_HELD_WHY_SO)
    voices = query.slots.speakers or index.voices(query)
    if query.voices and not any(quote.speaker in voices for quote in held):
        return quotes.not_held(index)
    local = {index.area_of(quote.speaker) for quote in held} - {None}
    local |= {*areas} if query.voices else set()
    unheld = [id_ for id_ in areas if id_ not in local and not _national(index, id_, local)]
    if not held or unheld:
        names = listed((base.areas[id_].name for id_ in unheld), "or") or base.about.title
        return _unexplained(index, says.NOT_HELD_WHY.format(area=names))

    def order(quote: Quote) -> tuple[bool, bool, str]:
        told_by = query.voices or any(map(index.is_paper, query.slots.speakers))
        local = index.area_of(quote.speaker) in areas and not told_by
        asked = local or quote.speaker in voices
        return (not asked, index.is_paper(quote.speaker), quote.id)

    ordered = sorted(held, key=order)
    asked = [quote for quote in ordered if not order(quote)[0]]
    one = query.voices and not query.slots.speakers and not _EACH_OF.search(query.text)
    if len(asked) > 1 and one:
        asked = [quote for quote in asked if index.area_of(quote.speaker) in areas] or asked
        asked = _named_in(index, query, asked) or asked  # "does any force say that it is X"
    asked = asked or _named_in(index, query, ordered)
    if not asked and _WHOSE.search(query.text):
        return quotes.not_held(index)
    ordered = [*asked, *(quote for quote in ordered if quote not in asked)]
    reply = quotes.show(base, ordered, says.WHY_LEAD)
    if not asked:
        return reply
    return replace(
        reply,
        facts=tuple(quote.id for quote in asked),
        context=tuple(quote.id for quote in ordered if quote not in asked),
    )


def _unexplained(index: QuoteIndex, words: str) -> Reply:
    """That no explanation is held of what is asked about, with those that are as choices."""
    base = index.base
    held = (quote for quote in base.quotes.values() if quote.why and quote.serve and quote.ask)
    offer = tuple(quotes.choice(base, quote) for quote in held)
    return compose.decline(Reason.NOT_HELD, words, offer=offer)


def _of_members(index: QuoteIndex, query: Query, quote: Quote) -> bool:
    """Whether a statement is about a group that the question names."""
    groups = index.base.breakdowns
    names = [groups[group].members[member].name for group, member in query.slots.by]
    return any(index.holds(quote, roots_of(name)) for name in names)


def _named_in(index: QuoteIndex, query: Query, held: Sequence[Quote]) -> list[Quote]:
    """The statements that name the cause in the question, where it asks whose it is or guesses."""
    whose = _WHOSE.search(query.text)
    found = _of_words(index, query, held) if whose or _GUESSED.search(query.text) else []
    return found if whose or len(found) < len(held) else []


def _of_words(index: QuoteIndex, query: Query, held: Sequence[Quote]) -> list[Quote]:
    """The statements that name the cause in the question: "who says that it is X"."""
    speakers = tuple(dict.fromkeys(quote.speaker for quote in held))
    telling = index.telling(query.words, speakers)
    shared = {quote.id: index.shared(quote, telling) for quote in held}
    most = max(shared.values(), default=0)
    fits = index.rank(query.words, speakers)
    if most or not telling:
        alike = [fit for fit in fits if shared.get(fit.quote.id) == most]
        fullest = max(fit.share for fit in alike)
        kept = {fit.quote.id for fit in alike if fit.share >= fullest - _ALIKE}
        return [quote for quote in held if quote.id in kept]
    return [fit.quote for fit in fits if fit.quote in held and fit.leads >= quotes.LEANS][:1]


_OF_DATA = regex(
    r"\b(?:why|how come|reason) (?:\w+ ){0,2}?"
    r"(?:you|your|the (?:figures|numbers|data|stats|tables?)) (?:\w+ ){0,3}?"
    r"(?:start|begin|end|stop|go back|leave|include|exclude|have|hold|cover|show|list|give)s?\b"
)
"""It is asked why the data are as they are, not what they count."""
_MORE = regex(
    r"\b(?:theres?|so (?:much|many)) (?:\w+ ){0,3}?more\b|"
    r"\bmore (?:of (?:it|this|that|these)|and more)\b"
)
"""There is said to be more of what is spoken of, not that more should be done."""
_GUESSED = regex(
    r"^(?:(?:and|so|but|ok|well|then) )*(?:is|was|are|were|do|does|did|has|have|had|could|might|"
    r"may|would|couldnt|isnt|wasnt|arent)\b|"
    r"\b(?:could|couldnt|might|may) (?:it|this|that|the \w+) (?:\w+ )?be\b"
)
"""A cause is named to be said yes or no to."""
_ALIKE = 0.1
"""How much less of the question's words a statement may hold that names the cause as well."""
_GIVES = (
    r"(?: \w+){0,2}? (?:says?|said|thinks?|believes?|reckons?|claims?|explains?|blames?|points?|"
    r"puts?|links?|attributes?|names?|sees?|suggests?|argues?)\b"
)
_EACH_OF = regex(r"\b(?:both|two|each|every|all|one\b.*\b(?:one|other)|respectively)\b")
"""What several say is asked for: "what does each force blame", "one from A, one from B"."""
_VOICE = (
    r"(?:speakers?|forces?|police|(?:news)?papers?|person|people|body|bodies|organi[sz]ations?|"
    r"charity|charities|side|party|expert|officials?)"
)
_WHOSE = regex(
    rf"\b(?:who|which (?:\w+ ){{0,3}}?{_VOICE}|any(?:one|body)|some(?:one|body)){_GIVES}|"
    r"\bwhose (?:idea|explanation|view|theory|reason|claim|opinion|argument|belief)s?\b"
)
"""It is asked who gives a cause."""


def _national(index: QuoteIndex, area: str, local: set[str | None]) -> bool:
    """Whether the area contains one that has statements: then they are about parts of it."""
    return any(within(index.base.areas, inner, area) for inner in local if inner)
