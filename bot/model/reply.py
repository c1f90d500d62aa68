"""What is to be said: a Reply knows its words and evidence, and not where it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.model.facts import Helpline


class Outcome(StrEnum):
    """How a question ended."""

    ANSWER = "answer"
    CHOICE = "choice"
    NO_ANSWER = "no_answer"
    SUPPORT = "support"
    HELP = "help"


class Reason(StrEnum):
    """Why there is no answer."""

    OUT_OF_SCOPE = "out_of_scope"
    NOT_HELD = "not_held"
    NOT_COMPARABLE = "not_comparable"
    NOT_COMPUTABLE = "not_computable"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EMPTY = "empty"


class Verdict(StrEnum):
    """What checking a claim or a quotation came to. "Not held" never means "false"."""

    MATCHES = "matches"
    OTHER_SCOPE = "other_scope"
    DIFFERS = "differs"
    CANNOT_CHECK = "cannot_check"
    EXACT = "exact"
    SHORTENED = "shortened"
    ALTERED = "altered"
    STITCHED = "stitched"
    OTHER_SPEAKER = "other_speaker"
    VARIANT = "variant"
    NOT_HELD = "not_held"
    TOO_SHORT = "too_short"


class BlockKind(StrEnum):
    """What a paragraph of a reply is, so that each place can show it in its own way."""

    TEXT = "text"
    QUOTE = "quote"
    CAVEAT = "caveat"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. A quote's text holds the words, its attribution stands in `by`."""

    kind: BlockKind
    text: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as it is shown under a reply."""

    id: str
    publisher: str
    url: str
    title: str | None = None
    published: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Computed:
    """A number the bot worked out itself, with the ids of the figures it came from.

    `bound` is what limits it where theirs do: "at most", "about"; empty where it is exact.
    """

    what: str
    value: str
    unit: str
    inputs: tuple[str, ...]
    bound: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to press or type next: `ask` is a question that gets it, `facts` what it shows."""

    label: str
    ask: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply. `headline` alone is useful; `blocks` follow; `citations` are never cut.

    `facts` answer the question, `context` are shown beside it. `choices` are offered where the
    question can't be answered as it stands, `next_asks` after an answer. `step` names the step of
    the decision order that decided, `read_as` the intent and slots as understood.
    """

    outcome: Outcome
    headline: str
    reason: Reason | None = None
    blocks: tuple[Block, ...] = ()
    facts: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    computed: tuple[Computed, ...] = ()
    verdict: Verdict | None = None
    citations: tuple[Citation, ...] = ()
    helplines: tuple[Helpline, ...] = ()
    choices: tuple[Choice, ...] = ()
    next_asks: tuple[Choice, ...] = ()
    step: str = ""
    read_as: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    explained: tuple[str, ...] = ()
