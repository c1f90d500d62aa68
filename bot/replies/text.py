"""A reply as plain text: what a person reads in the terminal, without colour or wrapping."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.shown import says
from bot.model.facts import Helpline
from bot.model.reply import Block, BlockKind, Citation, Outcome, Reason, Reply


def plain_text(reply: Reply) -> str:
    """The whole reply, its parts in the order they are read."""
    return "\n".join(_lines(reply))


def _lines(reply: Reply) -> Iterator[str]:
    yield reply.headline
    for block in reply.blocks:
        yield block_text(block)
    for helpline in reply.helplines:
        yield f"- {helpline_text(helpline)}"
    if lead := choices_lead(reply):
        yield lead
    for choice in reply.choices:
        yield f"- {choice.label}"
    if slots := slots_text(reply):
        yield says.READ_AS.format(slots=slots)
    for citation in reply.citations:
        yield f"{says.SOURCES}: {citation_text(citation)}"


def choices_lead(reply: Reply) -> str:
    """What goes before the choices of a decline; empty where the first line leads in to them."""
    if not reply.choices or reply.outcome is not Outcome.NO_ANSWER:
        return ""
    leads = {Reason.OUT_OF_SCOPE: says.FOR_EXAMPLE, Reason.EMPTY: says.OR_ONE_OF}
    return leads.get(reply.reason, says.OFFERED) if reply.reason else says.OFFERED


def block_text(block: Block) -> str:
    """A paragraph; a quote stands in quotation marks with who said it."""
    match block.kind:
        case BlockKind.QUOTE:
            return f"“{block.text}”\n— {block.by}"
        case BlockKind.CAVEAT:
            return f"Note: {block.text}"
        case _:
            return block.text


def citation_text(citation: Citation) -> str:
    """Publisher, title, date and address on one line."""
    published = citation.published.isoformat() if citation.published else says.DATE_NOT_GIVEN
    title = f", “{citation.title}”" if citation.title else ""
    note = f", {citation.note}" if citation.note else ""
    return f"{citation.publisher}{title} ({published}){note}: {citation.url}"


def helpline_text(helpline: Helpline) -> str:
    """Name, number, what it is for, and address."""
    phone = f": {helpline.phone}" if helpline.phone else ""
    what = f" ({helpline.says})" if helpline.says else ""
    url = f" {helpline.url}" if helpline.url else ""
    return f"{helpline.name}{phone}{what}{url}"


def slots_text(reply: Reply) -> str:
    """The slots as understood, small: recorded offences · Essex · year to April 2019.

    Words that no figure knows are left out of an answer: a note or a quote told of them.
    """
    if not reply.facts and not reply.choices:
        return ""
    parts = []
    for name, value in reply.read_as.items():
        answered = reply.outcome is Outcome.ANSWER
        if name == "intent" or (answered and name == "not known"):
            continue
        words = value if isinstance(value, str) else ", ".join(value)
        parts.append(f"{name} {words}" if name in ("not known", "carried over") else words)
    return " · ".join(parts)
