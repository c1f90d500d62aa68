"""How what is worked out is told: the inputs, the sum labelled as such, or what forbids it.

May import the arithmetic and the look-up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import compose, next_asks
from bot.answers.asking import Answering
from bot.answers.held import figures
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.arithmetic import Worked
from bot.language.shown import computing, says
from bot.language.shown.describe import area_name, full_line, listed, period_name
from bot.model.facts import Figure
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reason, Reply


def derived(at: Answering, inputs: tuple[Figure, ...], worked: list[Worked]) -> Reply:
    """The inputs line by line, then what was worked out from them, labelled as such."""
    base = at.index.base
    words = " ".join(
        each.words if not at_ else f"{each.words[:1].upper()}{each.words[1:]}"
        for at_, each in enumerate(worked)
    )
    context = _published(at, inputs)
    return Reply(
        Outcome.ANSWER,
        " ".join(full_line(base, figure) for figure in inputs),
        blocks=(
            Block(BlockKind.COMPUTED, computing.LEAD.format(words=words)),
            *(
                compose.text(
                    says.PUBLISHED_CHANGE.format(
                        period=period_name(figure), words=figures.words_of(at, figure)
                    )
                )
                for figure in context
            ),
            *compose.caveats(base, inputs),
            *compose.stale(at.index, inputs, at.today),
        ),
        facts=tuple(figure.id for figure in inputs),
        context=tuple(figure.id for figure in context),
        computed=tuple(made for each in worked for made in each.computed),
        citations=compose.cite(base, compose.sources_of([*inputs, *context])),
        next_asks=next_asks.after(at, inputs),
    )


def _published(at: Answering, inputs: tuple[Figure, ...]) -> list[Figure]:
    """The published change between two periods of one key, to stand beside the computed one."""
    if len({(f.area, f.measure, f.by) for f in inputs}) != 1 or len(inputs) != 2:
        return []
    ends = {(f.period.start, f.period.months) for f in inputs if f.period}
    return [
        change
        for change in at.index.changes_of(inputs[0])
        if change.period
        and change.period.since
        and {
            (change.period.start, change.period.months),
            (change.period.since.start, change.period.since.months),
        }
        == ends
    ]


def forbidden(
    at: Answering, pair: tuple[Figure, ...], axis: str, form: str = computing.NOT_COMPARABLE
) -> Reply | None:
    """A refusal that names what keeps two figures from being compared; None where nothing does."""
    differing = arithmetic.unlike(at.index.base, pair[0], pair[1], axis=axis)
    if not differing:
        return None
    words = form.format(slots=listed(differing))
    return refuse(Reason.NOT_COMPARABLE, words, at, pair)


def refuse(
    reason: Reason, words: str, at: Answering | None = None, shown: tuple[Figure, ...] = ()
) -> Reply:
    """A refusal; both figures are shown beside it where there are any."""
    if at is None or not shown:
        return compose.decline(reason, words)
    base = at.index.base
    return compose.decline(
        reason,
        words,
        blocks=[compose.text(full_line(base, figure)) for figure in shown],
        context=shown,
        base=base,
    )


def with_higher(at: Answering, reply: Reply, pair: tuple[Figure, Figure]) -> Reply:
    """A reply on two areas, with which of them is the higher."""
    top, low = sorted(pair, key=lambda f: f.value.number, reverse=True)
    name = area_name(at.index.base, top.area)
    higher = Computed("higher", name, "", (pair[0].id, pair[1].id))
    apart = top.value.number != low.value.number
    return replace(reply, computed=(*reply.computed, higher)) if apart else reply
