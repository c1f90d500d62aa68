"""Why: only attributed statements, all sides held; a cause is never stated in the bot's voice."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import comparing, compose, note_bars, premises, quotes
from bot.answers.asking import Answering
from bot.answers.notes import NoteTeller
from bot.answers.quote_index import QuoteIndex
from bot.language import says
from bot.language.describe import listed
from bot.model.facts import Quote
from bot.model.query import Intent, Query
from bot.model.reply import Reason, Reply
from bot.questions.nesting import within
from bot.questions.shape import has_slots


def asked(at: Answering, query: Query, teller: NoteTeller, index: QuoteIndex) -> Reply | None:
    """A note that tells why, what contradicts the question, or what was said about the cause."""
    guessed = "YES_NO" in query.cues  # "is it X that causes it": what was said tells
    if query.intent is not Intent.WHY or (query.slots.unknown and not guessed):
        return None
    moved = query.cues & {"CHANGE", "COMPARE"}
    grows = moved or "more" in query.words
    if not (has_slots(replace(query.slots, periods=(), when=())) or grows):
        return None
    said = bool(query.slots.speakers)
    enough = note_bars.SURE if grows or query.carried else note_bars.TOLD
    if not (moved or said) and (told := teller.best(query, enough)):
        return told
    if query.cues & {"COMPARE", "TIMES"} and len(query.slots.areas) > 1 and not said:
        return comparing.answer(at, replace(query, intent=Intent.VALUE))
    return premises.false_premise(at, query) or answer(index, query)


def answer(index: QuoteIndex, query: Query) -> Reply:
    """The statements that name a cause; those of the area asked about come first."""
    base = index.base
    held = [quote for quote in base.quotes.values() if quote.why and quote.serve]
    measures = query.slots.measures
    if measures:
        held = [quote for quote in held if quote.of is None or quote.of in measures] or held
    areas = query.slots.areas
    voices = query.slots.speakers or index.voices(query)
    if query.voices and not any(quote.speaker in voices for quote in held):
        return quotes.not_held(index)
    local = {index.area_of(quote.speaker) for quote in held} - {None}
    local |= {*areas} if query.voices else set()
    unheld = [id_ for id_ in areas if id_ not in local and not _national(index, id_, local)]
    if not held or unheld:
        names = listed((base.areas[id_].name for id_ in unheld), "or")
        offer = quotes.show(base, held).next_asks if held else ()
        return compose.decline(
            Reason.NOT_HELD, says.NOT_HELD_WHY.format(area=names or base.about.title), offer=offer
        )

    def order(quote: Quote) -> tuple[bool, bool, str]:
        local = index.area_of(quote.speaker) in areas and not query.voices
        asked = local or quote.speaker in voices
        return (not asked, index.is_paper(quote.speaker), quote.id)

    ordered = sorted(held, key=order)
    asked = [quote for quote in ordered if not order(quote)[0]]
    reply = quotes.show(base, ordered, says.WHY_LEAD)
    if not asked:
        return reply
    return replace(
        reply,
        facts=tuple(quote.id for quote in asked),
        context=tuple(quote.id for quote in ordered if quote not in asked),
    )


def _national(index: QuoteIndex, area: str, local: set[str | None]) -> bool:
    """Whether the area contains one that has statements: then they are about parts of it."""
    return any(within(index.base.areas, inner, area) for inner in local if inner)
