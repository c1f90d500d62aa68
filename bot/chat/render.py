"""A Reply in Discord's Markdown: paragraphs, sources and small print, not yet fitted to pages.

Pure. May import model, language, replies and this room's values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.chat.limits import clip
from bot.chat.markup import escaped, link, quoted, small
from bot.language.shown import discord_words as words
from bot.language.shown import says
from bot.model.reply import Block, BlockKind, Citation, Outcome, Reply
from bot.replies.text import slots_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from bot.model.facts import Helpline

_LONGEST_TITLE = 300
_LONGEST_NAME = 150
"""A title or a publisher's name beyond this is shortened; an address never is."""

_LONGEST_READING = 300
_MOST_LINKS = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text still to be shown: `show` turns any piece of it into Markdown.

    Neighbours of the same `group` stand close together, others apart.
    """

    text: str
    show: Callable[[str], str]
    group: str = ""

    def markdown(self) -> str:
        """Show the whole paragraph."""
        return self.show(self.text)


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a reply consists of. `sources` are whole lines that must not be cut."""

    head: Paragraph
    body: tuple[Paragraph, ...] = ()
    sources: tuple[str, ...] = ()
    foot: str = ""
    link: str = ""


def render(reply: Reply, *, revision: str) -> Rendered:
    """Turn a reply into what Discord shows."""
    links = _links(reply)
    foot = []
    understood = slots_text(reply)
    if understood and reply.outcome is not Outcome.SUPPORT:
        foot.append(clip(says.READ_AS.format(slots=understood), _LONGEST_READING))
    if reply.citations:
        foot.append(says.REVISION.format(revision=revision))
    return Rendered(
        head=plain(reply.headline, links),
        body=(
            *(_block(block, links) for block in reply.blocks),
            *(ready(_helpline(line)) for line in reply.helplines),
        ),
        sources=tuple(f"- {citation_line(citation)}" for citation in reply.citations),
        foot=small(escaped("\n".join(foot))),
        link=_links_of_the_head(reply),
    )


def render_for_all(reply: Reply) -> Rendered:
    """Show help for somebody in trouble where others read along: neutral, and nothing repeated."""
    return Rendered(
        head=plain(words.HELP_FOR_YOU),
        body=tuple(ready(_helpline(line)) for line in reply.helplines),
    )


def plain(text: str, links: Collection[str] = ()) -> Paragraph:
    """Take text that is shown as it is."""
    return Paragraph(text, lambda piece: escaped(piece, links), group="text")


def ready(markdown: str) -> Paragraph:
    """Take Markdown the bot wrote itself."""
    return Paragraph(markdown, lambda piece: piece)


def citation_line(citation: Citation) -> str:
    """Write one source with its link, publisher and date."""
    publisher = clip(citation.publisher, _LONGEST_NAME)
    label = clip(citation.title, _LONGEST_TITLE) if citation.title else publisher
    parts = [link(label, citation.url)]
    if citation.title:
        parts.append(escaped(publisher))
    parts.append(_day(citation.published))
    if citation.note:
        parts.append(escaped(clip(citation.note, _LONGEST_NAME)))
    return ", ".join(parts)


def citation_text(reply: Reply) -> str:
    """Write a reply's first line and its sources, to be copied."""
    lines = [reply.headline]
    for citation in reply.citations:
        parts = [citation.publisher]
        if citation.title:
            parts.append(f"“{citation.title}”")
        parts.append(_day(citation.published))
        lines.append(f"{', '.join(parts)}. {citation.url}")
    return "\n".join(lines)


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else says.DATE_NOT_GIVEN


def _block(block: Block, links: Collection[str]) -> Paragraph:
    match block.kind:
        case BlockKind.QUOTE:
            by = f"\n— {escaped(block.by)}" if block.by else ""
            return Paragraph(block.text, lambda piece: quoted(escaped(piece)) + by)
        case BlockKind.CAVEAT:
            return Paragraph(
                block.text, lambda piece: f"*{_unspaced(piece, links)}*", group="caveat"
            )
        case _:
            return plain(block.text, links)


def _unspaced(piece: str, links: Collection[str]) -> str:
    return escaped(" ".join(piece.split()), links)


def _helpline(line: Helpline) -> str:
    reach = [escaped(line.phone)] if line.phone else []
    if line.url:
        reach.append(link(urlsplit(line.url).netloc.removeprefix("www.") or line.url, line.url))
    says = f"\n{escaped(line.says)}" if line.says else ""
    return f"**{escaped(line.name)}** {' · '.join(reach)}{says}"


def _links(reply: Reply) -> frozenset[str]:
    cited = {citation.url for citation in reply.citations}
    return frozenset(cited | {line.url for line in reply.helplines if line.url})


def _links_of_the_head(reply: Reply) -> str:
    """Link the first line: one figure to its own source, several to those of all of them."""
    cited = reply.citations[: 1 if len(reply.facts) <= 1 else _MOST_LINKS]
    if not cited or reply.outcome is not Outcome.ANSWER or reply.headline.endswith(":"):
        return ""
    named = (link(clip(one.publisher, _LONGEST_NAME), one.url) for one in cited)
    return f" ({', '.join(named)})"
