"""Which words of a message are compared with the texts of notes and quotes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.query import Intent
from bot.questions.marks import Sentence
from bot.questions.several.clauses import clause

_BACK = frozenset("it that this they them those".split())


def compared(
    sentence: Sentence,
    others: Sequence[Sentence],
    asked: Sequence[Sentence],
    intent: Intent,
    *,
    before: Sequence[Sentence],
) -> tuple[str, ...]:
    """The stems to compare with texts; for a quote, those around it that aren't another's, too.

    Where the sentence only points back ("what was that about?"), those of the one before it.
    """
    said = intent is Intent.WHO_SAID
    beside = (one for one in others if said and (not sentence.mentions or one not in asked))
    headed = others and others[0] not in asked and others[0].text.endswith(":")
    telling = headed and (others[0].mentions or not all(others[0].known))
    heading = others[:1] if telling else ()
    if intent is Intent.NOTE and all(sentence.known) and _BACK.intersection(sentence.words):
        heading = heading or [one for one in before[-1:] if one not in asked]
    stems = [word for one in (sentence, *(beside if said else heading)) for word in one.stems]
    return tuple(word for word in stems if not word.isdigit())


def asked_in(sentence: Sentence) -> tuple[str, ...]:
    """The stems of the clause that asks, where it is only a part of the sentence."""
    first, last = clause(sentence)
    stems = sentence.stems[first:last] if first else ()
    return tuple(word for word in stems if not word.isdigit())
