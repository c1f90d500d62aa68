"""Which buttons go with a reply, and the whole message put together. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.chat.custom_ids import PIECE, Press, Verb, choice_recipe, spread
from bot.chat.fitting import fit
from bot.chat.limits import (
    BUTTON_LABEL,
    BUTTONS_A_ROW,
    LINK,
    OPTION_TEXT,
    PLACEHOLDER,
    READABLE_LABEL,
    SELECT_OPTIONS,
    clip,
    units,
)
from bot.chat.markup import small
from bot.chat.parts import Button, LinkButton, Message, Option, Part, Row, Select, Style, Text
from bot.chat.render import plain, render, render_for_all
from bot.language.shown import discord_words as words
from bot.model.reply import Outcome
from bot.replies.text import choices_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.chat.desk import Said
    from bot.model.reply import Choice, Reply

PRIVATE = "p"
"""In the argument of a choice: the answer is for the asker alone."""

FIRST = "c"
"""In the argument of a choice: it settles what the question meant."""

_JOINT = " · "
_PRIVATE_OUTCOMES = frozenset(Outcome) - {Outcome.ANSWER}


@dataclass(frozen=True, slots=True)
class Showing:
    """How a reply is shown: to whom, and what may be done with it there."""

    owner: int
    private: bool = False
    asked_private: bool = False
    may_show: bool = False
    reports_kept: bool = False
    among_others: bool = False
    """Shown where others read along, although it is no answer: a mention can't be private."""


def is_private(outcome: Outcome) -> bool:
    """Tell whether replies that end so are for the asker alone, where the place allows it."""
    return outcome in _PRIVATE_OUTCOMES


def words_only(text: str) -> Message:
    """Make a message of the bot's own words."""
    return Message((Text(text),))


def compose(said: Said, showing: Showing, *, page: int = 0) -> Message:
    """Put a reply together: one page of it, and its buttons."""
    reply = said.reply
    if reply.outcome is Outcome.SUPPORT:
        rendered = render_for_all(reply) if showing.among_others else render(reply, revision="")
        row = _row(_delete(showing.owner)) if not showing.private else ()
        return Message((*fit(rendered)[0], *row))
    rendered = said.rendered or render(reply, revision=said.base.revision)
    choice_rows, left_over = _choices(said, showing)
    offered: tuple[Part, ...] = (*_lead(reply, choice_rows), *choice_rows)
    if left_over:
        asks = (plain(words.or_ask(ask)) for ask in left_over)
        rendered = replace(rendered, body=(*rendered.body, *asks))
    pages = fit(rendered)
    page = min(page, len(pages) - 1)
    buttons = _whole_row(said, showing, page=page, pages=len(pages))
    if buttons is None:
        delete = [] if showing.private else [_delete(showing.owner)]
        rows = _row(*_report_link(said, showing), *delete)
        short = (Text(words.SHORTENED),) if len(pages) > 1 else ()
        return Message((*pages[0], *short, *offered, *rows))
    return Message((*pages[page], *offered, *buttons))


def _lead(reply: Reply, rows: Sequence[Row]) -> tuple[Text, ...]:
    """What goes before buttons of what is held instead; a list says so itself."""
    buttons = any(isinstance(row.items[0], Button) for row in rows)
    lead = choices_lead(reply) if buttons else ""
    return (Text(small(lead)),) if lead else ()


def _choices(said: Said, showing: Showing) -> tuple[tuple[Row, ...], list[str]]:
    """Rows for what can be picked, and the questions that fit on no button."""
    reply = said.reply
    asking = reply.outcome is Outcome.CHOICE
    picks = _distinct(reply.choices or reply.next_asks)
    argument = (PRIVATE if showing.asked_private else "") + (FIRST if reply.choices else "")
    press = Press(Verb.ASK, showing.owner, argument)
    none = replace(press, verb=Verb.NONE).encode()
    none_of_these = [Button(words.Buttons.NONE_OF_THESE, none)] if asking else []
    longest = READABLE_LABEL if len(picks) > 1 else BUTTON_LABEL
    short = all(pick.fits_button and units(pick.label) <= longest for pick in picks)
    if len(picks) <= BUTTONS_A_ROW - asking and short:
        buttons = (
            Button(pick.label, replace(press, recipe=pick.recipe or "").encode()) for pick in picks
        )
        return _row(*buttons, *none_of_these), []
    held = [pick for pick in picks if pick.recipe is not None]
    options = tuple(_option(pick) for pick in held[:SELECT_OPTIONS])
    select = Select(press.encode(), clip(_placeholder(reply), PLACEHOLDER), options)
    rows = (*(_row(select) if options else ()), *_row(*none_of_these))
    left_over = [pick.ask for pick in picks if pick.recipe is None]
    return rows, left_over + [pick.ask for pick in held[SELECT_OPTIONS:]]


def _placeholder(reply: Reply) -> str:
    if reply.outcome is Outcome.CHOICE:
        return words.Buttons.PICK
    if reply.outcome is Outcome.NO_ANSWER:
        return words.Buttons.NEAREST
    return words.START_HERE if reply.outcome is Outcome.HELP else words.Buttons.ASK_NEXT


@dataclass(frozen=True, slots=True)
class _Pick:
    """A choice, and its recipe if there is one short enough for a list."""

    label: str
    ask: str
    recipe: str | None

    @property
    def fits_button(self) -> bool:
        """Whether its recipe fits into the id of a button."""
        return self.recipe is not None and units(self.recipe) <= PIECE


def _option(pick: _Pick) -> Option:
    """Put what is too long for a line below it: labels often differ at their ends alone."""
    first, *rest = pick.label.split(_JOINT)
    while rest and units(f"{first}{_JOINT}{rest[0]}") <= OPTION_TEXT:
        first += f"{_JOINT}{rest.pop(0)}"
    below = clip(_JOINT.join(rest), OPTION_TEXT) if rest else None
    return Option(clip(first, OPTION_TEXT), pick.recipe or "", below or None)


def _distinct(choices: Iterable[Choice]) -> list[_Pick]:
    """What can be picked, each once, and nothing that reads as nothing."""
    found: dict[str, _Pick] = {}
    for choice in choices:
        if choice.label.strip() and choice.ask.strip():
            pick = _Pick(choice.label, choice.ask, choice_recipe(choice.ask, choice.facts))
            found.setdefault(pick.recipe or pick.ask, pick)
    return list(found.values())


def _whole_row(said: Said, showing: Showing, *, page: int, pages: int) -> tuple[Row, ...] | None:
    """Rows of what can be done with the whole reply; None where its recipe fits on no buttons."""
    paging = [] if pages == 1 else _paging(showing.owner, page, pages)
    acting = _acting(said, showing)
    needy = [verb for _, press, _ in acting if (verb := press.verb) is not Verb.DELETE]
    if (paging or needy) and not said.recipe:
        return None
    presses = [press for _, press, _ in (*paging, *acting)]
    filled = spread(said.recipe if paging or needy else "", presses)
    if filled is None:
        return None
    buttons = [
        Button(label, press.encode(), style, disabled=disabled)
        for (label, _, style), press, disabled in zip(
            (*paging, *acting), filled, _disabled(page, pages, len(acting)), strict=True
        )
    ]
    links = _report_link(said, showing)
    return (*_row(*buttons[: len(paging)]), *_row(*buttons[len(paging) :], *links))


_Made = tuple[str, Press, Style]


def _paging(owner: int, page: int, pages: int) -> list[_Made]:
    label = words.page_of(page + 1, pages)
    to = (max(page - 1, 0), page, min(page + 1, pages - 1))
    return [
        (words.Buttons.PREVIOUS, Press(Verb.PAGE, owner, f"{to[0]}"), Style.PLAIN),
        (label, Press(Verb.LABEL, owner, f"{to[1]}"), Style.PLAIN),
        (words.Buttons.NEXT, Press(Verb.PAGE, owner, f"{to[2]}"), Style.PLAIN),
    ]


def _disabled(page: int, pages: int, acting: int) -> list[bool]:
    paging = [] if pages == 1 else [page == 0, True, page == pages - 1]
    return [*paging, *[False] * acting]


def _acting(said: Said, showing: Showing) -> list[_Made]:
    owner, reply = showing.owner, said.reply
    answer = reply.outcome is Outcome.ANSWER
    made: list[_Made] = []
    if showing.private and showing.may_show and answer:
        made.append((words.Buttons.SHOW, Press(Verb.SHOW, owner), Style.MAIN))
    if answer and reply.citations:
        made.append((words.Buttons.CITE, Press(Verb.CITE, owner), Style.PLAIN))
    if showing.reports_kept and reply.outcome in {Outcome.ANSWER, Outcome.NO_ANSWER}:
        made.append((words.Buttons.WRONG, Press(Verb.WRONG, owner), Style.PLAIN))
    if not showing.private:
        made.append((words.Buttons.DELETE, Press(Verb.DELETE, owner), Style.PLAIN))
    return made


def _report_link(said: Said, showing: Showing) -> list[LinkButton]:
    address = said.base.about.report_errors or ""
    usable = address.startswith(("https://", "http://")) and units(address) <= LINK
    wanted = said.reply.outcome in {Outcome.ANSWER, Outcome.NO_ANSWER}
    if showing.reports_kept or not usable or not wanted:
        return []
    return [LinkButton(words.Buttons.WRONG, address)]


def _delete(owner: int) -> Button:
    return Button(words.Buttons.DELETE, Press(Verb.DELETE, owner).encode())


def _row(*items: Button | LinkButton | Select) -> tuple[Row, ...]:
    found: Sequence[Button | LinkButton | Select] = items
    return (Row(tuple(found)),) if found else ()
