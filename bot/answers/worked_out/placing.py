"""The reply that tells which place a figure has among others, with what it is set beside.

May import model and language.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import compose
from bot.answers.asking import Answering
from bot.language.shown import checking, computing, says
from bot.language.shown.describe import full_line
from bot.model.facts import Figure
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply, Verdict


class Placed(NamedTuple):
    """A figure, those shown beside it, its place from one on, and the words that tell it."""

    own: Figure
    beside: Sequence[Figure]
    place: int
    words: str


def told_place(
    at: Answering,
    told: Placed,
    *,
    inputs: tuple[str, ...],
    verdict: Verdict | None,
    caveats: Sequence[Figure],
) -> Reply:
    """The reply, led by the verdict where a place is claimed, with the caveats of `caveats`.

    `inputs` are the ids of the figures that the place was worked out of.
    """
    base, own, beside = at.index.base, told.own, told.beside
    lead = f"{checking.VERDICTS[verdict]} " if verdict else ""
    return Reply(
        Outcome.ANSWER,
        f"{lead}{full_line(base, own)}",
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD_ONE.format(words=told.words)),
            *(compose.text(says.COMPARED_WITH.format(line=full_line(base, f))) for f in beside),
            *compose.caveats(base, caveats),
            *compose.stale(at.index, caveats, at.today),
        ),
        facts=(own.id,),
        verdict=verdict,
        context=tuple(f.id for f in beside),
        computed=(Computed("rank", str(told.place), "", inputs),),
        citations=compose.cite(base, compose.sources_of([own, *beside])),
    )
