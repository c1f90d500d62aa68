"""Who said what: quotes verbatim, with speaker, role, organisation, source and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.answers import compose
from bot.answers.homes import at_home, named_after, printed
from bot.language import says
from bot.language.describe import listed, speaker_words
from bot.language.synonyms import MEANING
from bot.language.words import ASKING, CHATTER, CUE_WORDS, FUNCTION, root
from bot.model.facts import FactBase, Quote
from bot.model.query import Intent, Query
from bot.model.reply import Block, BlockKind, Choice, Outcome, Reason, Reply
from bot.questions.phrasings import NoteIndex, NoteMatch
from bot.questions.shape import words_wanted
from bot.questions.vocabulary import roots_of, stems_of

ENOUGH = 0.6
"""The share of a question's telling words that a quote has to hold when no speaker is named."""
MOST = 3
_ALL = re.compile(r"\b(?:all|everything|every (?:statement|quote|word|comment))\b")
"""All that somebody said is asked for."""
_SMALL = frozenset(root(word) for word in FUNCTION | ASKING | {"please", "pls", "thanks"})
_CHATTER = frozenset(root(word) for word in CHATTER | CUE_WORDS)


STRANGE = 0.8
"""How much more has to, where a word is strange."""
VOICED = 0.45
"""The share of them where only the kind of speaker is named."""
LEANS = 3.2
"""What has to speak for a quote where no speaker is named: its lead and its fit."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a quote fits a question: by the words that it holds, and by how it is asked for.

    `share` is that of the question's telling words which the quote holds.
    """

    quote: Quote
    share: float
    match: NoteMatch | None

    @property
    def total(self) -> float:
        """What quotes are put in order by."""
        return self.share + (self.match.rank if self.match else 0.0)

    @property
    def leads(self) -> float:
        """How much speaks for the quote by its phrasings."""
        return self.match.evidence(len(self.match.lacking)) if self.match else 0.0


class QuoteIndex:
    """The quotes of one base with the words they hold, and which speaker an area stands for.

    `asked` finds them by the phrasings with which people ask for them.
    """

    def __init__(self, base: FactBase, asked: NoteIndex | None = None) -> None:
        self.base = base
        self._asked = asked
        self._named = named_after(base)

    # What follows is worked out when a question first asks what somebody said.

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        """The roots of each quote's words, and what they mean."""
        return {
            quote.id: frozenset(
                word
                for text in (quote.text, *quote.topics, *(v.text for v in quote.variants))
                for root_ in roots_of(text)
                for word in (root_, MEANING.get(root_, root_))
            )
            for quote in self.base.quotes.values()
        }

    @cached_property
    def _homes(self) -> Mapping[str, frozenset[str]]:
        """The areas that each speaker speaks for."""
        return {
            speaker.id: frozenset({self._named[speaker.id]})
            if speaker.id in self._named
            else printed(self.base, speaker)
            for speaker in self.base.speakers.values()
        }

    @cached_property
    def _everywhere(self) -> frozenset[str]:
        """The words of all quotes."""
        return frozenset().union(*self._words.values())

    @cached_property
    def _stems(self) -> Mapping[str, frozenset[str]]:
        """Each quote's words in the form they have."""
        return {
            quote.id: frozenset(stems_of(f"{quote.text} {' '.join(quote.topics)}"))
            for quote in self.base.quotes.values()
        }

    def speakers_of(self, areas: Iterable[str]) -> tuple[str, ...]:
        """The speakers of the organisations that carry these areas' names."""
        wanted = set(areas)
        return tuple(id_ for id_, area in self._named.items() if area in wanted)

    def area_of(self, speaker: str) -> str | None:
        """The area whose name the speaker's organisation carries."""
        return self._named.get(speaker)

    def voices(self, query: Query) -> tuple[str, ...]:
        """The speakers of the kinds asked for, in the areas asked about."""
        slots = query.slots
        areas = (*slots.areas, *(area for _, area in slots.places))
        speakers = self.base.speakers
        quoted = dict.fromkeys(quote.speaker for quote in self.base.quotes.values() if quote.serve)
        return tuple(
            id_
            for id_ in quoted
            if speakers[id_].kind in query.voices and at_home(self.base, self._homes[id_], areas)
        )

    def rank(self, words: Sequence[str], speakers: Sequence[str]) -> list[Fit]:
        """The quotes of these speakers, or of all, in order of fit; the best first."""
        weights = self._weights(words, speakers)
        telling = list(weights)
        whole = sum(weights.values())
        plain = {word for word in words if root(word) in weights}
        # Without a telling word ("what did A say") no statement fits better than another.
        matches = self._asked.order(tuple(words)) if self._asked and whole >= 1 else ()
        asked = {match.note: match for match in matches}
        fits = []
        for quote in self.base.quotes.values():
            if speakers and quote.speaker not in speakers:
                continue
            held = self._words[quote.id]
            shared = [w for w in telling if w in held or MEANING.get(w) in held]
            share = sum(weights[word] for word in shared) / whole if whole else 0.0
            if share:
                # Of two that hold a word, the one that has it in the same form.
                share += 0.001 * len(plain & self._stems[quote.id])
            fits.append(Fit(quote, share, asked.get(quote.id)))
        return sorted(fits, key=lambda fit: (-fit.total, fit.quote.id))

    def tells(self, words: Sequence[str], speakers: Sequence[str]) -> bool:
        """Whether any word tells what the words asked for are about."""
        return any(word not in _CHATTER for word in self._weights(words, speakers))

    def _weights(self, words: Sequence[str], speakers: Sequence[str]) -> dict[str, float]:
        """What each word that tells of something weighs; those of the speakers' names don't."""
        names = {word for id_ in speakers for name in self._names(id_) for word in roots_of(name)}
        roots = dict.fromkeys(root(word) for word in words)
        return {
            word: 0.25 if word in _CHATTER and word not in self._everywhere else 1.0
            for word in roots
            if word not in _SMALL and word not in names
        }

    def known(self, query: Query) -> bool:
        """Whether the quote that fits best is asked for in the words that nothing else knows."""
        unknown = query.slots.unknown
        return not unknown or bool(
            self._asked and self._asked.known(query.words, unknown) == unknown
        )

    def phrased(self, words: Sequence[str]) -> str | None:
        """The quote that has the words as a phrasing."""
        return self._asked.phrased(words) if self._asked else None

    def holds(self, quote: Quote, roots: Iterable[str]) -> bool:
        """Whether all these roots are words of the quote or its topics."""
        return self._words[quote.id].issuperset(roots)

    def _names(self, speaker: str) -> tuple[str, ...]:
        held = self.base.speakers[speaker]
        return (held.name, held.role or "", held.organisation or "", *held.also)


def answer(index: QuoteIndex, query: Query) -> Reply:
    """The quotes asked for by speaker, by subject, or both."""
    base = index.base
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
    whole = _ALL.search(query.text)
    if speakers:
        fits = [fit for fit in ranked if fit.share > 0 or index.known(query)]
        best = [fit.quote for fit in fits if fit.total > 0 and fit.total >= fits[0].total]
        if slots.unknown and not best:
            return _declined(index, says.NOT_HELD_QUOTE)
        causes = [f.quote for f in ranked if f.quote.why] if query.cues & {"RISE", "CHANGE"} else []
        found = best or causes or [fit.quote for fit in ranked]
        if whole:
            found = [fit.quote for fit in ranked]
    else:
        first = [fit for fit in ranked if fit.total >= ranked[0].total]
        enough = LEANS if index.known(query) else LEANS + STRANGE
        found = [fit.quote for fit in first if fit.share >= ENOUGH or fit.leads >= enough]
    served = [quote for quote in found if quote.serve]
    if found and not served:
        return compose.decline(Reason.NOT_HELD, says.NOT_SERVED)
    if not served:
        return _declined(index, says.NOT_HELD_QUOTE)
    return show(base, served if speakers and whole else served[:MOST])


def _by_voice(index: QuoteIndex, query: Query, voices: Sequence[str]) -> Reply:
    """The quotes that fit best of the speakers of a kind: "what did any police force say"."""
    fits = index.rank(query.words, voices) if voices else []
    if index.tells(query.words, voices) or not words_wanted(query):
        enough = STRANGE if query.slots.unknown else VOICED
        fits = [fit for fit in fits if fit.share >= enough or (fit.share and fit.leads >= LEANS)]
    served = [fit.quote for fit in fits if fit.quote.serve and fit.total >= fits[0].total]
    return show(index.base, served[:MOST]) if served else _declined(index, says.NOT_HELD_QUOTE)


def likely(index: QuoteIndex, query: Query) -> Reply | None:
    """The quotes that hold every word that nothing else knows, where no number is asked for."""
    unknown = [root(word) for word in query.slots.unknown if " " not in word]
    slots = query.slots
    counted = "HOW_MANY" in query.cues or slots.periods or slots.when or slots.by or slots.groups
    if counted or not unknown or len(unknown) < len(slots.unknown):
        return None
    areas = (*query.slots.areas, *(area for _, area in query.slots.places))
    speakers = query.slots.speakers or index.speakers_of(areas)
    if areas and not speakers:
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
    asked = query.cues & {"WHO", "DEFINE"} and len(slots.speakers) == 1
    if not asked or slots.unknown or query.cues & {"QUANTITY", "WHY", "SHARE"}:
        return None
    held = [q for q in index.base.quotes.values() if q.speaker == slots.speakers[0] and q.serve]
    return show(index.base, held[:MOST]) if held else None


def phrased(index: QuoteIndex, query: Query) -> Reply | None:
    """The quote that has the question among its phrasings, word for word."""
    held = index.phrased(query.words)
    return show(index.base, [index.base.quotes[held]]) if held and not query.numbers else None


def _by_each(index: QuoteIndex, query: Query, speakers: Sequence[str]) -> Reply:
    """The best quote of each of several speakers."""
    found = []
    for speaker in speakers:
        ranked = [fit for fit in index.rank(query.words, (speaker,)) if fit.quote.serve]
        # Of a speaker's statements that fit equally, the one that names a cause says most.
        ranked.sort(key=lambda fit: (-fit.total, fit.quote.why is None, fit.quote.id))
        found += [fit.quote for fit in ranked[:1]]
    return show(index.base, found) if found else _declined(index, says.NOT_HELD_QUOTE)


def show(base: FactBase, quotes: Sequence[Quote], lead: str | None = None) -> Reply:
    """Quotes as a reply; the headline names the speaker, or is the lead given."""
    first = quotes[0]
    blocks = [block(base, quote) for quote in quotes]
    return Reply(
        Outcome.ANSWER,
        lead or says.QUOTES_BY.format(who=listed(dict.fromkeys(_who(base, q) for q in quotes))),
        blocks=tuple(blocks),
        facts=tuple(quote.id for quote in quotes),
        citations=compose.cite(base, [quote.source for quote in quotes]),
        next_asks=_others(base, first, {quote.id for quote in quotes}),
    )


def others(base: FactBase, shown: Sequence[str]) -> Reply | None:
    """What else the speakers of the quotes shown said; None where they said nothing else."""
    speakers = {base.quotes[id_].speaker for id_ in shown if id_ in base.quotes}
    rest = [
        quote
        for quote in base.quotes.values()
        if quote.speaker in speakers and quote.id not in shown and quote.serve
    ]
    return show(base, rest[:MOST]) if rest else None


def block(base: FactBase, quote: Quote) -> Block:
    """A quote's words with who said them and where they were printed."""
    publisher = base.sources[quote.source].publisher
    return Block(BlockKind.QUOTE, quote.text, f"{speaker_words(base, quote)}, in {publisher}")


def _who(base: FactBase, quote: Quote) -> str:
    speaker = base.speakers[quote.speaker]
    organisation = speaker.organisation
    if organisation and organisation.lower() not in speaker.name.lower():
        return f"{speaker.name} ({organisation})"
    return speaker.name


def _others(base: FactBase, first: Quote, seen: set[str]) -> tuple[Choice, ...]:
    others = [
        quote
        for quote in base.quotes.values()
        if quote.serve and quote.id not in seen and quote.speaker != first.speaker
    ]
    by_speaker = {quote.speaker: quote for quote in others}
    return tuple(
        Choice(base.speakers[id_].name, f"What did {base.speakers[id_].name} say?", (quote.id,))
        for id_, quote in by_speaker.items()
    )[:3]


def not_held(index: QuoteIndex) -> Reply:
    """That no such quote is held, with whose are."""
    return _declined(index, says.NOT_HELD_QUOTE)


def _declined(index: QuoteIndex, headline: str) -> Reply:
    base = index.base
    served = {quote.speaker: quote for quote in base.quotes.values() if quote.serve}
    offer = tuple(
        Choice(base.speakers[id_].name, f"What did {base.speakers[id_].name} say?", (quote.id,))
        for id_, quote in served.items()
    )
    return compose.decline(Reason.NOT_HELD, headline, offer=offer[: compose.MOST_CHOICES])
