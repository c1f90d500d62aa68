"""Checking words that are said to be a quotation. May import model, language and questions.

Words between quotation marks are taken as they stand. Without marks, the words are those around a
telling run of held words, less the talk about them. What holds few of the same words is no
quotation of anything held: that is only said where somebody asked to check it.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.answers.quoted import quotation_replies as replies
from bot.answers.quoted.passages import MOST_WORDS, RUN, Shelf
from bot.answers.texts.attribution import Attribution
from bot.answers.texts.quote_index import QuoteIndex
from bot.language.amounts.numbers import find_numbers
from bot.language.asking.quotation_cues import GENERIC, clause, frame, lead_end, tail_start, told
from bot.language.asking.quotation_marks import BREAK, GAP, Span, keys, passage, quoted, tidy, words
from bot.language.words import CHATTER
from bot.questions.claimed import is_claim
from bot.questions.names.naming import names_in
from bot.questions.names.vocabulary import build_vocabulary
from bot.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.quoted.passages import Fit
    from bot.answers.texts.attribution import Named
    from bot.language.asking.quotation_cues import Frame
    from bot.language.asking.quotation_marks import Word
    from bot.model.facts import FactBase
    from bot.model.query import Conversation, Query
    from bot.model.reply import Reply
    from bot.questions.names.vocabulary import Vocabulary

FEWEST_WORDS = 5
FEWEST_LETTERS = 25
"""Fewer words are no quotation to check; fewer letters are one only if held as they stand."""

FEWEST_TELLING = 3
"""What has fewer words that are more than names is the name of something asked about."""

HELD_SHARE, HELD_WORDS = 0.5, 4
"""What a passage between marks has to share with the held words, or LONG_RUN of them."""
LONG_RUN = 8
ASKED_SHARE, ASKED_WORDS = 0.65, 5
"""The same without marks, where the message speaks of somebody saying it."""
PASTED_SHARE, PASTED_WORDS = 0.75, 8
"""The same where it says nothing about the words."""
CERTAIN_SHARE = 0.9
"""The same where there is a number in it, which makes it rather a claim."""
NEAR = 10
"""Runs of held words that are at most so many words apart belong to one passage."""
MOST_STRAY = 2
"""More words than that before or after a passage without marks are talk about it."""
LONG_CLAIM = 16
"""Words from which a claim in quotation marks may be somebody's very words."""
_MARKED = regex(r"[\"“”„«»]|(?<!\w)['‘]\w|\b(?:said|says|saying|wrote)\s*:")
"""Signs that somebody's words follow."""


class QuotationChecker:
    """Checks quotations against the quotes of one base."""

    def __init__(
        self,
        base: FactBase,
        quotes: QuoteIndex | None = None,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        """`quotes` and `vocabulary` are made from `base` where they aren't at hand already."""
        self._base = base
        names = vocabulary or build_vocabulary(base, names_in(base))
        self._quotes = quotes or QuoteIndex(base)
        self._names = names
        self._shelf = Shelf(base, names)

    @cached_property
    def _attribution(self) -> Attribution:
        """Who is said to have said it; worked out when a message first quotes somebody."""
        return Attribution(self._base, self._quotes, self._names)

    def asked(self, raw: str, query: Query, context: Conversation | None = None) -> Reply | None:
        """Give the verdict as `check` does, but for a number that is to be checked, not words."""
        said = query.slots.speakers or query.cues & {"WHO_SAID", "SAY"}
        counted = query.numbers and (query.slots.areas or query.slots.places) and not said
        claim = is_claim(query)
        marked = claim and _MARKED.search(raw)
        claimed = claim and (counted or not marked)
        if claimed and (len(query.words) < LONG_CLAIM or not (marked or self._pasted(raw))):
            return None  # "my mate says it rose by half"
        checked = self.check(raw, query, context)
        # A number in quotation marks: its truth is asked for, unless the words are held.
        return None if (claimed or counted) and not (checked and checked.facts) else checked

    def _pasted(self, raw: str) -> bool:
        """Whether a long run of held words stands in a message as they were published."""
        window = _window(self._shelf.telling_runs(keys(raw)))
        return window is not None and window[1] - window[0] >= LONG_CLAIM

    def check(self, raw: str, query: Query, context: Conversation | None = None) -> Reply | None:
        """Give the verdict on the quotation in `raw`, a message as typed; None if it holds none.

        `query` is the message as read; `context` tells who "he" is.
        """
        text = tidy(raw)
        spans = quoted(text)
        if spans and all(_is_number(text[span.start : span.end]) for span in spans):
            return None  # "at least 4,373" is no words of anybody's
        if not spans:
            reply = self._without_marks(text, query, context)
            return reply or self._told(text, query, context)
        said = passage(text, spans)
        around = _around(text, spans)
        named = self._attribution.of(around, query, _shown(said), context)
        fit = self._shelf.fit(said, self._quotes_of(named)) if _enough(said) else None
        if fit and _is_held(fit) and _is_meant(fit, said, around, named):
            return replies.held(self._base, self._shelf, fit, named, self._attribution)
        return self._without_marks(text, query, context) or self._asked(said, around, named, fit)

    def _without_marks(self, text: str, query: Query, context: Conversation | None) -> Reply | None:
        """Give the verdict on held words that stand in the message without quotation marks."""
        window = _window(self._shelf.telling_runs(keys(text)))
        if window is None:
            return None
        found = words(text)
        said: Sequence[Word] = _trimmed(text, found, *window)
        around = frame(text[: said[0].start], text[said[-1].end :])
        named = self._attribution.of(around, query, _shown(said), context)
        fit = self._shelf.fit(said, self._quotes_of(named))
        if fit is None:
            return None
        kept = _without_strays(said, fit)
        if len(kept) < len(said):
            said, fit = kept, self._shelf.fit(kept, self._quotes_of(named))
        if fit is None or len(said) < FEWEST_WORDS:
            return None
        if around.asks_what and (fit.changes or fit.joins):
            return None
        if not _is_typed(fit, around, named, numbered=_is_numbered(said)):
            return None
        return replies.held(self._base, self._shelf, fit, named, self._attribution)

    def _asked(
        self, said: Sequence[Word], around: Frame, named: Named, fit: Fit | None
    ) -> Reply | None:
        """Answer for other words between marks, where somebody asked to check them."""
        speaks = around.says or around.of_wording
        if around.counts or not said or len(said) > MOST_WORDS:
            return None
        if not _enough(said):
            asked = speaks and around.checks and not around.about and not around.asks_what
            held = self._shelf.holding(said)
            asked = asked or bool(held and (around.of_origin or around.asks_who))
            return replies.too_short(self._base, held) if asked else None
        if self._shelf.tells(said) < FEWEST_TELLING:
            asked = speaks and around.checks
        elif _is_numbered(said):
            asked = around.of_wording or (around.yes_or_no and bool(named))
        else:
            labelled = bool(named) and (around.says or around.credits or any(around.labels()))
            told = around.says and around.checks
            asked = around.of_wording or around.of_origin or around.asks_who or labelled or told
        if not asked or (around.about and around.asks_what):
            return None
        if fit and fit.share >= HELD_SHARE:
            return replies.held(self._base, self._shelf, fit, named, self._attribution)
        if len(_shown(said)) < FEWEST_LETTERS:
            return replies.too_short(self._base)
        return replies.not_held(self._base, named)

    def _told(self, text: str, query: Query, context: Conversation | None) -> Reply | None:
        """Answer for unmarked words that are not held, where a held speaker is asked about."""
        span = told(text)
        if span is None:
            return None
        said = words(text, *span)
        around = _around(text, [Span(*span)])
        asked = around.checks or text.rstrip().endswith("?")
        if not asked or not _enough(said) or _is_numbered(said):
            return None
        named = self._attribution.of(around, query, _shown(said), context)
        fit = self._shelf.fit(said)
        near = fit is not None and fit.share >= HELD_SHARE
        return replies.not_held(self._base, named) if named.speakers and not near else None

    def _quotes_of(self, named: Named) -> frozenset[str]:
        return frozenset(
            quote.id for quote in self._base.quotes.values() if quote.speaker in named.speakers
        )


def _around(text: str, spans: Sequence[Span]) -> Frame:
    between = [text[one.end : two.start] for one, two in pairwise(spans)]
    before, after = text[: spans[0].start], text[spans[-1].end :]
    return frame(before.rstrip("\"'“”‘’„«» "), after.lstrip("\"'“”‘’„«»"), " ".join(between))


def _enough(said: Sequence[Word]) -> bool:
    passages = " ".join(word.key for word in said if word.key != GAP).split(BREAK)
    return max(len(one.split()) for one in passages) >= FEWEST_WORDS


def _shown(said: Sequence[Word]) -> str:
    return " ".join(word.shown for word in said)


def _is_held(fit: Fit) -> bool:
    """Tell whether words between marks are held ones, as they are or changed."""
    same = fit.share >= HELD_SHARE and fit.telling >= HELD_WORDS
    return same or fit.telling >= LONG_RUN


def _is_number(said: str) -> bool:
    """Whether words are a number, with its bound and unit, and nothing else."""
    found = find_numbers(said.lower())
    return len(found) == 1 and found[0].end - found[0].start == len(said.strip(" .,"))


def _is_numbered(said: Sequence[Word]) -> bool:
    return bool(find_numbers(_shown(said).lower()))


def _is_typed(fit: Fit, around: Frame, named: Named, *, numbered: bool) -> bool:
    """Tell whether words without marks are held ones, and the message is about them.

    A number in them makes them rather a claim, unless the message asks about words.
    """
    asks = around.of_wording or around.asks_who or bool(named)
    if asks or (around.says and not numbered):
        return fit.share >= ASKED_SHARE and fit.telling >= ASKED_WORDS
    verbatim = not fit.changes and not fit.joins
    own_question = "?" in around.after and not verbatim and not around.checks
    if around.counts or own_question:
        return False
    share = CERTAIN_SHARE if numbered and not verbatim else PASTED_SHARE
    return fit.share >= share and fit.telling >= PASTED_WORDS


def _is_meant(fit: Fit, said: Sequence[Word], around: Frame, named: Named) -> bool:
    """Tell whether the message is about the held words rather than one that mentions some."""
    if named or fit.telling >= PASTED_WORDS or around.is_bare:
        return True
    if _is_numbered(said):
        return around.checks or around.of_wording or around.asks_who
    return around.asks


def _window(starts: Sequence[int]) -> tuple[int, int] | None:
    """Find the longest stretch of runs that are near each other, if it is long enough."""
    stretches: list[list[int]] = []
    for at in starts:
        if stretches and at - stretches[-1][-1] <= NEAR:
            stretches[-1].append(at)
        else:
            stretches.append([at])
    best = max(stretches, key=len, default=[])
    covered = {at + more for at in best for more in range(RUN)}
    return (best[0], best[-1] + RUN) if len(covered) >= ASKED_WORDS else None


def _trimmed(text: str, found: Sequence[Word], first: int, last: int) -> list[Word]:
    """Take the words of a passage around those from `first` to `last`, less the talk about them."""
    start, end = found[first].start, found[last - 1].end
    clause_start, clause_end = clause(text, start, end)
    lead = lead_end(text[clause_start:start])
    ended = end + tail_start(text[end:clause_end])
    said = words(text, clause_start + lead, ended)
    while not lead and said[0].start < start and _is_talk(said[0].key):
        said = said[1:]
    while said[-1].end > end and _is_talk(said[-1].key):
        said = said[:-1]
    return said


def _is_talk(word: str) -> bool:
    return word in CHATTER or word in GENERIC


def _without_strays(said: Sequence[Word], fit: Fit) -> Sequence[Word]:
    """Take from a passage the words before and after it that are too many to be changed ones."""
    first = fit.first if fit.first > MOST_STRAY else 0
    last = fit.last + 1 if len(said) - fit.last - 1 > MOST_STRAY else len(said)
    return said[first:last]
