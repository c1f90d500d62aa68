"""Several replies to one message made one: what answers comes first, what is lacking is said."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.compose import caveat, text
from bot.model.reply import Outcome, Reason, Reply, Verdict


def together(one: Reply, other: Reply) -> Reply:
    """`one` with what `other` adds. A greeting, or a second decline, adds nothing to an answer."""
    told = set(other.facts) <= set(one.facts) and set(other.computed) <= set(one.computed)
    if other.outcome is Outcome.HELP or (told and other.facts):
        return one
    if one.outcome is Outcome.HELP or Reason.REFUSED is other.reason:
        return other
    if Reason.REFUSED is one.reason:
        return one
    if other.outcome is not Outcome.ANSWER:
        if one.outcome is not Outcome.ANSWER or other.reason is Reason.OUT_OF_SCOPE:
            return one
        return _lacking(one, other)
    if one.outcome is not Outcome.ANSWER:
        if one.reason is Reason.OUT_OF_SCOPE:
            return other
        return _lacking(other, one)
    if _worse(other.verdict, one.verdict):
        one, other = other, one
    seen = set(one.blocks)
    facts = tuple(dict.fromkeys((*one.facts, *other.facts)))
    context = dict.fromkeys((*one.context, *other.context))
    return replace(
        one,
        blocks=(*one.blocks, text(other.headline), *(b for b in other.blocks if b not in seen)),
        facts=facts,
        context=tuple(id_ for id_ in context if id_ not in facts),
        computed=(*one.computed, *other.computed),
        verdict=one.verdict or other.verdict,
        citations=tuple(dict.fromkeys((*one.citations, *other.citations))),
    )


def _lacking(told: Reply, lacks: Reply) -> Reply:
    """An answer with what could not be told, or be checked, beside it."""
    unchecked = lacks.verdict and told.verdict is Verdict.MATCHES
    verdict = lacks.verdict if unchecked else told.verdict
    return replace(told, blocks=(*told.blocks, caveat(lacks.headline)), verdict=verdict)


def _worse(other: Verdict | None, one: Verdict | None) -> bool:
    """Whether the verdict on a second claim is to be told before that on the first."""
    return other in _GRAVITY and one in _GRAVITY and _GRAVITY.index(other) < _GRAVITY.index(one)


_GRAVITY = (Verdict.DIFFERS, Verdict.OTHER_SCOPE, Verdict.CANNOT_CHECK, Verdict.MATCHES)
