"""How the verdict on a claim is told: in words first, then what is held, each thing once.

May import what is composed of figures, and what may be asked next.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import compose, next_asks
from bot.answers.asking import Answering
from bot.answers.checked.sums import Finding
from bot.language.shown import checking
from bot.language.shown.describe import full_line
from bot.model.facts import Figure
from bot.model.query import Query
from bot.model.reply import Block, BlockKind, Outcome, Reply, Verdict
from bot.model.value import Bound
from bot.regex import regex


def told_of(at: Answering, query: Query, findings: Sequence[Finding]) -> Reply | None:
    """The verdict on all findings with the figures they show; None where they show none."""
    verdict = _overall(findings)
    findings = sorted(findings, key=lambda one: one.verdict is not verdict)
    shown = list({f.id: f for one in findings for f in one.shown}.values())
    if not shown:
        return None
    base = at.index.base
    words = list(dict.fromkeys(one.words for one in findings if one.words))
    lead, beside = _lead(query, verdict), [full_line(base, figure) for figure in shown[1:]]
    if verdict is Verdict.OTHER_SCOPE and findings[0].words:
        lead = findings[0].words
        words.remove(lead)
        if len(findings) == 1:
            beside = [checking.AS_ASKED.format(line=line) for line in beside]
    if verdict is Verdict.MATCHES and _bound_dropped(query, shown):
        words.append(checking.BOUND.format(bound=shown[0].value.text))
    return Reply(
        Outcome.ANSWER,
        f"{lead} {full_line(base, shown[0])}",
        blocks=(
            *(Block(BlockKind.TEXT, word) for word in words),
            *map(compose.text, beside),
            *compose.caveats(base, shown),
            *compose.stale(at.index, shown, at.today),
        ),
        facts=tuple(figure.id for figure in shown),
        verdict=verdict,
        computed=tuple(result for one in findings for result in one.computed),
        citations=compose.cite(base, compose.sources_of(shown)),
        next_asks=next_asks.after(at, shown),
    )


def _lead(query: Query, verdict: Verdict) -> str:
    """The verdict in words; what a plain question asks to be a yes or a no starts with a no."""
    whether = _WHETHER.match(query.text) and not _DENIED.search(query.text)
    return checking.NO if verdict is Verdict.DIFFERS and whether else checking.VERDICTS[verdict]


_WHETHER = regex(r"(?:is|are|was|were|do|does|did|has|have|had)\b")
_DENIED = regex(
    r"\b(?:not|n't|never|no|none|nobody|wrong|false|untrue|incorrect|mistaken|misleading|myth|lie|"
    r"lying|hoax|or|how|what|which|who|why|when|exaggerat\w+|\w+n'?t)\b"
)
"""Words that turn a question round, or make it another: no would say the opposite, or nothing."""


def _overall(findings: Sequence[Finding]) -> Verdict:
    """One number that differs makes the whole claim differ; all have to match for a match."""
    found = [one.verdict for one in findings]
    for verdict in (Verdict.DIFFERS, Verdict.OTHER_SCOPE, Verdict.CANNOT_CHECK):
        if verdict in found:
            return verdict
    return Verdict.MATCHES


def _bound_dropped(query: Query, shown: list[Figure]) -> bool:
    return shown[0].value.bound is not Bound.EXACT and all(
        value.bound is Bound.EXACT for value in query.numbers
    )
