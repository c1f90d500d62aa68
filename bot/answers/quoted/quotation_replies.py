"""What is replied to a checked quotation: the verdict, what was changed, and the held words.

Of what somebody typed nothing is repeated but the changed words, and no number. May import model
and language.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answers import compose
from bot.answers.texts.quotes import by_speaker
from bot.language.amounts.numbers import find_numbers
from bot.language.shown import quotation_words as told
from bot.language.shown import says
from bot.language.shown.describe import listed, speaker_words
from bot.model.reply import Block, BlockKind, Outcome, Reason, Reply, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answers.quoted.passages import Change, Fit, Shelf, Wording
    from bot.answers.texts.attribution import Attribution, Named
    from bot.model.facts import FactBase

MOST_WORDINGS = 3
MOST_CHANGES = 5
MOST_SAID = 4
"""More of somebody's own words in a row are not repeated."""
MOST_HELD = 10
LONGEST_WORD = 24


def held(base: FactBase, shelf: Shelf, fit: Fit, named: Named, attribution: Attribution) -> Reply:
    """Give the verdict on a passage that fits held words."""
    shown = _shown(base, shelf, fit, named, attribution)
    ids = tuple(dict.fromkeys(wording.quote for wording in shown))
    quotes = [base.quotes[id_] for id_ in ids]
    if not all(quote.serve for quote in quotes):
        return compose.decline(Reason.NOT_HELD, says.NOT_SERVED)
    misnamed = not any(attribution.fits(quote, named) for quote in quotes)
    verdict = _verdict(fit, misnamed=misnamed)
    who = listed(dict.fromkeys(_who(base, quote.speaker) for quote in quotes))
    others: list[Wording] = []
    if verdict in (Verdict.EXACT, Verdict.SHORTENED, Verdict.VARIANT):
        others = list(dict.fromkeys(o for p in fit.pieces for o in shelf.others_printed(p)))
    blocks = _changed(fit)
    if misnamed and verdict is not Verdict.OTHER_SPEAKER:
        blocks.append(compose.text(_not_by(base, named, who, told.NOT_BY)))
    blocks += [_block(base, wording) for wording in shown]
    if others and verdict is not Verdict.VARIANT:
        blocks.append(compose.text(told.ALSO_PRINTED.format(publishers=_publishers(base, others))))
    blocks += [_block(base, wording) for wording in others]
    if verdict is Verdict.OTHER_SPEAKER:
        headline = _not_by(base, named, who, told.OTHER_SPEAKER)
    elif verdict is Verdict.VARIANT:
        printed = _publishers(base, shown), _publishers(base, others)
        headline = told.VARIANT.format(who=who, publisher=printed[0], others=printed[1])
    elif verdict is Verdict.STITCHED:
        headline = _stitched(len(ids), who)
    else:
        headline = _PLAIN[verdict].format(who=who)
    return Reply(
        Outcome.ANSWER,
        headline,
        blocks=tuple(blocks),
        facts=ids,
        verdict=verdict,
        citations=compose.cite(base, [wording.source for wording in (*shown, *others)]),
        read_as=_read_as(base, named),
    )


def not_held(base: FactBase, named: Named) -> Reply:
    """Say that no such words are held, and whose words are; the one named comes first."""
    served = dict.fromkeys(quote.speaker for quote in base.quotes.values() if quote.serve)
    order = sorted(served, key=lambda id_: id_ not in named.speakers)
    offer = [
        replace(choice, label=_who(base, id_))
        for id_ in order
        for choice in by_speaker(base, (id_,))
    ]
    reply = compose.decline(Reason.NOT_HELD, told.NOT_HELD, offer=offer[: compose.MOST_CHOICES])
    return replace(reply, verdict=Verdict.NOT_HELD, read_as=_read_as(base, named))


def too_short(base: FactBase, held: Sequence[Wording] = ()) -> Reply:
    """Say that there are too few words to check, and show where they stand, unless all over."""
    served = [wording for wording in held if base.quotes[wording.quote].serve]
    if not served or len(served) > MOST_WORDINGS:
        reply = compose.decline(Reason.NOT_HELD, told.TOO_SHORT)
        return replace(reply, verdict=Verdict.TOO_SHORT, read_as={"intent": told.READ_AS})
    who = listed(dict.fromkeys(_who(base, base.quotes[one.quote].speaker) for one in served))
    return Reply(
        Outcome.ANSWER,
        told.STANDS_THERE.format(short=told.TOO_SHORT, who=who),
        blocks=tuple(_block(base, wording) for wording in served),
        facts=tuple(wording.quote for wording in served),
        verdict=Verdict.TOO_SHORT,
        citations=compose.cite(base, [wording.source for wording in served]),
        read_as={"intent": told.READ_AS},
    )


_PLAIN = {
    Verdict.EXACT: told.EXACT,
    Verdict.SHORTENED: told.SHORTENED,
    Verdict.ALTERED: told.ALTERED,
}


def _shown(
    base: FactBase, shelf: Shelf, fit: Fit, named: Named, attribution: Attribution
) -> list[Wording]:
    """List the wordings to show: where several people said the same, those who were named.

    One that is not served comes first, so that nothing is shown beside it.
    """
    wordings = list(dict.fromkeys(piece.wording for piece in fit.pieces))
    if len(fit.pieces) > 1 or fit.changes:
        wordings.sort(key=lambda one: base.quotes[one.quote].serve)
        return wordings[:MOST_WORDINGS]
    same = [*wordings, *shelf.also_said(fit.pieces[0])]
    served = [one for one in same if base.quotes[one.quote].serve]
    by_named = [one for one in served if attribution.fits(base.quotes[one.quote], named)]
    return (by_named or served or wordings)[:MOST_WORDINGS]


def _verdict(fit: Fit, *, misnamed: bool) -> Verdict:
    first = fit.pieces[0]
    if fit.joins:
        return Verdict.STITCHED
    if fit.changes:
        return Verdict.ALTERED
    if misnamed:
        return Verdict.OTHER_SPEAKER
    if any(piece.wording.variant for piece in fit.pieces):
        return Verdict.VARIANT
    whole = len(fit.pieces) == 1 and (first.first, first.last) == (0, len(first.wording.words))
    return Verdict.EXACT if whole else Verdict.SHORTENED


def _stitched(quotes: int, who: str) -> str:
    if quotes == 1:
        return told.STITCHED_WITHIN.format(who=who)
    several = told.STITCHED_SEVERAL if f" {told.AND} " in who else told.STITCHED_ONE
    return several.format(who=who)


def _not_by(base: FactBase, named: Named, who: str, sentence: str) -> str:
    """Say who it was and who it was not; nobody but a held speaker is named."""
    names = [_who(base, id_) for id_ in base.speakers if id_ in named.speakers]
    return sentence.format(who=who, named=listed(names, "or") or told.SOMEBODY)


def _changed(fit: Fit) -> list[Block]:
    """Tell what differs, in the order of the passage."""
    return [
        compose.text(lead.format(changes=_listed(changes)))
        for lead, changes in ((told.CHANGED, fit.changes), (told.SPELT, fit.spelt))
        if changes
    ]


def _listed(changes: Sequence[Change]) -> str:
    parts = [_change(change) for change in changes[:MOST_CHANGES]]
    if len(changes) > MOST_CHANGES:
        parts.append(told.MORE)
    return told.JOINED.join(parts)


def _change(change: Change) -> str:
    said = " ".join(word.shown for word in change.said)
    there = " ".join(word.shown for word in change.held)
    if len(change.held) > MOST_HELD:
        there = told.ELLIPSIS.format(first=change.held[0].shown, last=change.held[-1].shown)
    if not said:
        return told.LEFT_OUT.format(held=there)
    number = find_numbers(said.lower()) or any(letter.isdigit() for letter in said)
    long = len(change.said) > MOST_SAID or max(map(len, said.split())) > LONGEST_WORD
    if not there:
        words = told.ADDED_NUMBER if number else told.ADDED_LONG if long else told.ADDED
        return words.format(said=said)
    words = told.REPLACED_NUMBER if number else told.REPLACED_LONG if long else told.REPLACED
    return words.format(said=said, held=there)


def _block(base: FactBase, wording: Wording) -> Block:
    """Show a wording with who said it and where it was printed."""
    speaker = speaker_words(base, base.quotes[wording.quote])
    return Block(
        BlockKind.QUOTE, wording.text, f"{speaker}, in {base.sources[wording.source].publisher}"
    )


def _publishers(base: FactBase, wordings: Iterable[Wording]) -> str:
    return listed(dict.fromkeys(base.sources[one.source].publisher for one in wordings))


def _who(base: FactBase, id_: str) -> str:
    """Name Peter Wanless (NSPCC); of a nameless spokesman only whom he speaks for."""
    speaker = base.speakers[id_]
    organisation = speaker.organisation
    if not organisation:
        return speaker.name
    nameless = organisation.lower() in speaker.name.lower()
    return organisation if nameless else f"{speaker.name} ({organisation})"


def _read_as(base: FactBase, named: Named) -> dict[str, str | tuple[str, ...]]:
    names = tuple(base.speakers[id_].name for id_ in base.speakers if id_ in named.speakers)
    rows: dict[str, str | tuple[str, ...]] = {"intent": told.READ_AS, "speaker": names}
    return {name: value for name, value in rows.items() if value}
