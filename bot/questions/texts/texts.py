"""What notes and quotes say: words to know, and texts to be found. May import model, language."""

from __future__ import annotations

from bot.language.normalise import normalise
from bot.model.facts import FactBase, Note
from bot.questions.names.vocabulary import words_of


def quotes_as_notes(base: FactBase) -> list[Note]:
    """The quotes that are served, to be found by their phrasings as notes are."""
    return [
        Note(quote.id, quote.text, quote.source, topics=quote.topics, ask=quote.ask)
        for quote in base.quotes.values()
        if quote.serve
    ]


def words_quoted(base: FactBase) -> frozenset[str]:
    """The words of quotes and of what they are about."""
    texts = [text for quote in base.quotes.values() for text in (quote.text, *quote.topics)]
    return frozenset(word for text in texts for word in words_of(normalise(text)))
