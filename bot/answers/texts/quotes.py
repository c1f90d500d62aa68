"""Who said what: quotes verbatim, with speaker, role, organisation, source and date."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.answers import compose
from bot.answers.texts.matters import strange_matter
from bot.answers.texts.offices import asks_about, besides_office, of_colleagues, office_asked
from bot.answers.texts.quote_index import Fit, QuoteIndex
from bot.language.asking.quotation_cues import OFFICES
from bot.language.asking.speaking import BODIES, PERSONS, SPEAKING
from bot.language.shown import says
from bot.language.shown.describe import listed, speaker_words
from bot.language.shown.offering import said_by
from bot.language.words import root
from bot.model.facts import FactBase, Quote
from bot.model.query import Intent, Query
from bot.model.reply import Block, BlockKind, Choice, Outcome, Reason, Reply
from bot.questions.shape import asked_of, asks_for_speaker, words_wanted
from bot.regex import regex

ENOUGH = 0.6
"""The share of a question's telling words that a quote has to hold when no speaker is named."""
MOST = 3
_ALL = regex(r"\b(?:all|everything|every (?:statement|quote|word|comment))\b")
"""All that somebody said is asked for."""
STRANGE = 0.8
"""How much more has to, where a word is strange."""
VOICED = 0.45
"""The share of them where only the kind of speaker is named."""
LEANS = 3.2
"""What has to speak for a quote where no speaker is named: its lead and its fit."""


def answer(index: QuoteIndex, query: Query) -> Reply:
    """The quotes asked for by speaker, by subject, or both."""
    base = index.base
    query = besides_office(query)
    slots = query.slots
    areas = slots.areas or tuple(area for _, area in slots.places)
    speakers = slots.speakers or index.speakers_of(areas)
    if query.voices and not slots.speakers:
        speakers = index.voices(query)
        if not areas:
            return _by_voice(index, query, speakers)
    if len(speakers) > 1:
        return _by_each(index, query, speakers)
    if slots.areas and not speakers:
        names = listed((base.areas[id_].name for id_ in slots.areas), "or")
        return _declined(index, says.NOT_HELD_QUOTE_BY.format(who=names))
    ranked = index.rank(query.words, speakers)
    if speakers:
        found = _said(index, query, ranked, speakers)
    else:
        first = [fit for fit in ranked if fit.total >= ranked[0].total]
        enough = LEANS if index.known(query) else LEANS + STRANGE
        found = [fit.quote for fit in first if fit.share >= ENOUGH or fit.leads >= enough]
    served = [quote for quote in found if quote.serve]
    if found and not served:
        return compose.decline(Reason.NOT_HELD, says.NOT_SERVED)
    if not served:
        return _declined(index, says.NOT_HELD_QUOTE)
    if speakers and _ALL.search(query.text):
        return show(base, served)
    return _first(base, served)


def _said(
    index: QuoteIndex, query: Query, ranked: Sequence[Fit], speakers: Sequence[str]
) -> list[Quote]:
    """What the speakers named said of what is asked; everything where all is asked for."""
    fits = [fit for fit in ranked if fit.share > 0 or index.known(query)]
    best = [fit.quote for fit in fits if fit.total > 0 and fit.total >= fits[0].total]
    if query.slots.unknown and not best:
        return []
    if _ALL.search(query.text):
        return [fit.quote for fit in ranked]
    causes = [f.quote for f in ranked if f.quote.why] if query.cues & {"RISE", "CHANGE"} else []
    if not causes and strange_matter(index, query, speakers):
        return []
    return best or causes or [fit.quote for fit in ranked]


def wanted(query: Query) -> bool:
    """Whether words are asked for as such, or who it is that said them: no note is either."""
    named = query.slots.speakers or query.voices or asks_for_speaker(query)
    return bool(named) or asks_for_quote(query)


def asks_for_quote(query: Query) -> bool:
    """Whether a quote is asked for by that name."""
    return bool(_QUOTE.search(query.text))


_QUOTE = regex(r"\b(?:quotes?|quotations?|soundbites?)\b")


def of_others(index: QuoteIndex, query: Query) -> bool:
    """Whether words are asked of somebody of whom none are held."""
    spokesman = query.slots.by and "spokes" in query.text
    other = bool(spokesman) or asks_about(query) or of_colleagues(index, query)
    return other or stranger(index, query) or member_speaks(index.base, query)


def on_matter(index: QuoteIndex, query: Query, speakers: Sequence[str]) -> Reply | None:
    """What these speakers say of the matter asked about, if that names no cause."""
    first = next(iter(index.rank(query.words, speakers)), None)
    if first is None or first.quote.why or not (first.share and first.quote.serve):
        return None
    return show(index.base, [first.quote])


def stranger(index: QuoteIndex, query: Query) -> bool:
    """Whether words are asked of somebody who is no speaker here, whoever else is named."""
    asked = set(asked_of(query).split())
    slots = query.slots
    named = slots.speakers or slots.areas or query.voices
    if asked & (PERSONS | OFFICES) and not named:
        return True
    who = set(_ABOUT_WHAT.split(asked_of(query), maxsplit=1)[0].split())
    others = who & (PERSONS | OFFICES | BODIES)
    if others and not (who & SPEAKING or "spokes" in query.text or index.speaks_as(others)):
        return True
    office = _OFFICE.split(asked_of(query), maxsplit=1)[0].split()
    headed = {*office[-1:]} & (PERSONS | BODIES) and SPEAKING.isdisjoint(office[-2:])
    if headed and not index.speaks_as(office[-1:]):
        return True  # "the police and crime commissioner": not the police that it names
    return bool(asked & set(slots.unknown)) and not index.names_one(slots, asked)


_ABOUT_WHAT = regex(r" (?:about|regarding|concerning|on|over|for|to|that|who)\b")
"""What follows whom words are asked of: "quotes from A about B"."""
_OFFICE = regex(
    r" (?:about|regarding|concerning|on|over|for|to|that|who|of|in|at|from|with|i|we|you|which)\b"
)
"""What follows somebody's office: "the commissioner for A"."""


def member_speaks(base: FactBase, query: Query) -> bool:
    """Whether words are asked of a member of a breakdown: of a firm that figures are about."""
    slots = query.slots
    if slots.speakers or slots.areas:
        return False
    names = [base.breakdowns[g].members[m].name.lower() for g, m in slots.by]
    return any(name in asked_of(query) for name in names)


def _by_voice(index: QuoteIndex, query: Query, voices: Sequence[str]) -> Reply:
    """The quotes that fit best of the speakers of a kind: "what did any police force say"."""
    fits = index.rank(query.words, voices) if voices else []
    if fits and not (any(fit.total for fit in fits) or query.slots.unknown):
        return _by_each(index, query, voices)  # "what did the police say": no more is asked
    if index.telling(query.words, voices) or not words_wanted(query):
        enough = STRANGE if query.slots.unknown else VOICED
        fits = [fit for fit in fits if fit.share >= enough or (fit.share and fit.leads >= LEANS)]
    served = [fit.quote for fit in fits if fit.quote.serve and fit.total >= fits[0].total]
    return _first(index.base, served) if served else _declined(index, says.NOT_HELD_QUOTE)


def likely(index: QuoteIndex, query: Query) -> Reply | None:
    """The quotes that hold every word that nothing else knows, where no number is asked for."""
    unknown = [root(word) for word in query.slots.unknown if " " not in word]
    slots = query.slots
    counted = "HOW_MANY" in query.cues or slots.periods or slots.when or slots.by or slots.groups
    if counted or not unknown or len(unknown) < len(slots.unknown):
        return None
    areas = (*query.slots.areas, *(area for _, area in query.slots.places))
    speakers = query.slots.speakers or index.speakers_of(areas)
    spoken = query.intent is Intent.WHO_SAID or not SPEAKING.isdisjoint(query.text.split())
    if areas and not (speakers and (query.slots.speakers or spoken)):
        return None
    if not any(index.holds(quote, unknown) for quote in index.base.quotes.values()):
        return None
    ranked = index.rank(query.words, speakers)
    said = query.intent is Intent.WHO_SAID or len(unknown) > 1
    enough = 0.0 if said or speakers else ENOUGH
    held = [fit for fit in ranked if fit.share > enough]
    found = [fit.quote for fit in held if index.holds(fit.quote, unknown)]
    served = [quote for quote in found if quote.serve]
    return show(index.base, served[:MOST]) if served and len(found) <= MOST else None


def introduced(index: QuoteIndex, query: Query) -> Reply | None:
    """Who a speaker is: what is held of theirs, with their office, and no more than that."""
    slots = query.slots
    if len(slots.speakers) != 1 or query.cues & {"QUANTITY", "WHY", "SHARE"}:
        return None
    told = office_asked(index, query) or (query.cues & _WHO_IS and not slots.unknown)
    if not told or of_others(index, query):
        return None
    held = [q for q in index.base.quotes.values() if q.speaker == slots.speakers[0] and q.serve]
    return _first(index.base, held) if held else None


_WHO_IS = frozenset({"WHO", "DEFINE"})


def leading(index: QuoteIndex, query: Query) -> Reply | None:
    """The quote of the speaker named that the question's words speak for, all known to it."""
    slots = query.slots
    areas = (*slots.areas, *(area for _, area in slots.places))
    speaks = not SPEAKING.isdisjoint(query.text.split())
    speakers = slots.speakers or (index.speakers_of(areas) if speaks else ())
    counted = "HOW_MANY" in query.cues or slots.periods or slots.when or slots.by or slots.groups
    if counted or not speakers:
        return None
    first = next(iter(index.rank(query.words, speakers)), None)
    if first is None or first.match is None or first.match.lacking or first.leads < LEANS:
        return None
    return show(index.base, [first.quote]) if first.quote.serve else None


def phrased(index: QuoteIndex, query: Query) -> Reply | None:
    """The quote that has the question among its phrasings, word for word."""
    held = index.phrased(query.words)
    return show(index.base, [index.base.quotes[held]]) if held and not query.numbers else None


def _by_each(index: QuoteIndex, query: Query, speakers: Sequence[str]) -> Reply:
    """The best quote of each of several speakers."""
    found = []
    for speaker in speakers:
        words = index.without_names(query.words, {*speakers} - {speaker})
        ranked = [fit for fit in index.rank(words, (speaker,)) if fit.quote.serve]
        # Of a speaker's statements that fit equally, the one that names a cause says most.
        ranked.sort(key=lambda fit: (-fit.total, fit.quote.why is None, fit.quote.id))
        found += [fit.quote for fit in ranked[:1]]
    return show(index.base, found[:MOST]) if found else _declined(index, says.NOT_HELD_QUOTE)


def show(base: FactBase, quotes: Sequence[Quote], lead: str | None = None) -> Reply:
    """Quotes as a reply; the headline names the speaker, or is the lead given."""
    first = quotes[0]
    blocks = [block(base, quote) for quote in quotes]
    return Reply(
        Outcome.ANSWER,
        lead or says.QUOTES_BY.format(who=listed(dict.fromkeys(who(base, q) for q in quotes))),
        blocks=tuple(blocks),
        facts=tuple(quote.id for quote in quotes),
        citations=compose.cite(base, [quote.source for quote in quotes]),
        next_asks=_others(base, first, {quote.id for quote in quotes}),
    )


def choice(base: FactBase, quote: Quote) -> Choice:
    """A quote to choose, by a question that gets it."""
    return Choice(speaker_words(base, quote), quote.ask[0], (quote.id,))


def _first(base: FactBase, found: Sequence[Quote]) -> Reply:
    """As many quotes as are read at once; where one speaker has more, that and how to get them."""
    reply, more = show(base, found[:MOST]), len(found) - MOST
    speakers = {quote.speaker for quote in found}
    if more <= 0 or len(speakers) > 1:
        return reply
    speaker = base.speakers[found[0].speaker]
    rest = Choice(
        says.ALL_SAID.format(who=speaker.name),
        says.ASK_ALL_SAID.format(who=said_by(speaker)),
        tuple(quote.id for quote in found),
    )
    words = (says.ONE_MORE_QUOTE if more == 1 else says.MORE_QUOTES).format(more=more, ask=rest.ask)
    return replace(
        reply,
        blocks=(*reply.blocks, compose.text(words)),
        next_asks=(rest, *reply.next_asks),
    )


def others(base: FactBase, shown: Sequence[str]) -> Reply | None:
    """What else the speakers of the quotes shown said, or that no more is held of the one."""
    speakers = {base.quotes[id_].speaker for id_ in shown if id_ in base.quotes}
    rest = [
        quote
        for quote in base.quotes.values()
        if quote.speaker in speakers and quote.id not in shown and quote.serve
    ]
    if rest or len(speakers) != 1:
        return show(base, rest[:MOST]) if rest else None
    name = base.speakers[speakers.pop()].name
    return compose.decline(Reason.NOT_HELD, says.NOT_HELD_QUOTE_ELSE.format(who=name))


def block(base: FactBase, quote: Quote) -> Block:
    """A quote's words with who said them and where they were printed."""
    publisher = base.sources[quote.source].publisher
    return Block(BlockKind.QUOTE, quote.text, f"{speaker_words(base, quote)}, in {publisher}")


def who(base: FactBase, quote: Quote) -> str:
    """The speaker of a quote by name, with the organisation spoken for."""
    speaker = base.speakers[quote.speaker]
    organisation = speaker.organisation
    if organisation and organisation.lower() not in speaker.name.lower():
        return f"{speaker.name} ({organisation})"
    return speaker.name


def _others(base: FactBase, first: Quote, seen: set[str]) -> tuple[Choice, ...]:
    """The other speakers, whose words may be asked for next."""
    others = [choice for choice in by_speaker(base) if seen.isdisjoint(choice.facts)]
    own = base.speakers[first.speaker].name
    return tuple(choice for choice in others if choice.label != own)[:3]


def by_speaker(base: FactBase, only: Collection[str] | None = None) -> tuple[Choice, ...]:
    """Whose words are held: each speaker with the question for what they said, or `only` these."""
    held: dict[str, list[str]] = {}
    for quote in base.quotes.values():
        if quote.serve and (only is None or quote.speaker in only):
            held.setdefault(quote.speaker, []).append(quote.id)
    return tuple(
        Choice(
            base.speakers[id_].name,
            says.ASK_SAID.format(who=said_by(base.speakers[id_])),
            tuple(sorted(ids)[:MOST]),
        )
        for id_, ids in held.items()
    )


def not_held(index: QuoteIndex) -> Reply:
    """That no such quote is held, with whose are."""
    return _declined(index, says.NOT_HELD_QUOTE)


def _declined(index: QuoteIndex, headline: str) -> Reply:
    offer = by_speaker(index.base)[: compose.MOST_CHOICES]
    return compose.decline(Reason.NOT_HELD, headline, offer=offer)
