"""Checking the whole text of a reply: every number in it must be accounted for.

`unaccounted` takes away everything a reply may say with a number in it (the facts it shows, their
periods and caveats, what it computed, its sources) and returns the numbers that are left.
`missing` says which part of a figure a reply lacks: value, unit, base, area, period or link.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING

import bot.language.shown
from bot.model.query import When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply
from bot.replies.text import citation_text, helpline_text, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model.facts import FactBase, Figure
    from bot.model.period import Period

_NUMBER = re.compile(
    r"[+−-]?\d(?:[\d.,/:]*\d)?"
    r"|\b(?:one|\d+) in (?:\w+)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halv\w+|thirds?|"
    r"quarters?|fifths?|tenths?|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|twice|thrice|\w+fold|"
    r"majority)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\band \d+ more\b|\bamong the \d+ \w+")
"""How many things are left out of a long list, or ranked."""
_PLACES = re.compile(r"^\d+\. ", re.MULTILINE)
"""The places of a ranking."""
_SENTENCE = 8
"""Characters that a part of one of the bot's own sentences has at least."""


def unaccounted(reply: Reply, base: FactBase) -> list[str]:
    """The numbers in a reply's text that nothing it shows accounts for, with what is around."""
    phrases = set(_phrases(reply, base))
    made = {number for one in reply.computed for number in _computed(one, base)}
    left = []
    text = plain_text(reply)
    for block in reply.blocks:
        if is_labelled(block):
            text = text.replace(block.text, "\n")
            left += _numbers_left(_PLACES.sub("", block.text), phrases | made)
    return left + _numbers_left(text, phrases)


def is_labelled(block: Block) -> bool:
    """Whether a paragraph says that the bot worked out what it holds."""
    return block.kind is BlockKind.COMPUTED or block.text.startswith("Worked out by this bot")


def missing(reply: Reply, base: FactBase, figure: Figure) -> list[str]:
    """The parts of a figure that a reply lacks, by name; empty where all are there.

    The first fact has all its parts in one paragraph. One told beside it may share what the others
    say too, but has its value on one line with its area or its period.
    """
    body = [reply.headline, *(block.text for block in reply.blocks)]
    parts = dict(_parts(base, figure))
    lacks = min((_lacking(text, parts) for text in body), key=len)
    if reply.facts[:1] != (figure.id,):
        lines = [line for text in body for line in text.split("\n")]
        told = [line for line in lines if _says(line, parts["value"])]
        apart = not any(_says(line, parts[name]) for line in told for name in ("area", "period"))
        lacks = _lacking("\n".join(body), parts) + ["value with its scope"] * apart
    link = base.sources[figure.source].url
    return lacks + ([] if link in {source.url for source in reply.citations} else ["link"])


def _parts(base: FactBase, figure: Figure) -> Iterator[tuple[str, str]]:
    """What a reply must say of a figure, each part with its name."""
    measure = base.measures.get(figure.measure)
    counted = base.measures.get(figure.of or "") or measure
    bare = measure is not None and measure.unit == "percent" and figure.value.scale == "count"
    yield "value", f"{figure.value.text}%" if bare else figure.value.text
    yield "area", base.areas[figure.area].name if figure.area else "area not given"
    yield "period", figure.period.label if figure.period else "period not given"
    if counted:
        yield "counting unit", counted.counts or counted.name
    if measure is not None and measure.kind == "share":
        share_of = figure.base or measure.base or "not given"
        yield "base", "does not say of what" if share_of == "not given" else share_of
    for group, members in figure.by:
        for id_ in sorted(members):
            yield f"member {id_}", base.breakdowns[group].members[id_].name


def _lacking(text: str, parts: dict[str, str]) -> list[str]:
    return [name for name, part in parts.items() if not _says(text, part)]


def _says(text: str, part: str) -> bool:
    """Whether a text holds a part whole: "60" isn't said by "160" or "60.5"."""
    return re.search(_whole(part), " ".join(text.split()), re.IGNORECASE) is not None


def _whole(part: str) -> str:
    words = re.escape(" ".join(part.split()))
    before = r"(?<![\d.,])" if part[:1].isdigit() else r"(?<!\w)" if part[:1].isalpha() else ""
    after = r"(?![\d]|[.,]\d)" if part[-1:].isdigit() else r"(?!\w)" if part[-1:].isalpha() else ""
    return before + words + after


def _numbers_left(text: str, phrases: Iterable[str]) -> list[str]:
    """The numbers of a text once all phrases are taken out, the longest first."""
    rest = _COUNTED.sub(" ", " ".join(text.split()))
    for phrase in sorted(filter(_NUMBER.search, phrases), key=lambda one: (-len(one), one)):
        rest = re.sub(_whole(phrase), " ¤ ", rest, flags=re.IGNORECASE)
    return [
        f"{found.group()!r} in {rest[max(0, found.start() - 40) : found.end() + 40]!r}"
        for found in _NUMBER.finditer(rest)
    ]


def _phrases(reply: Reply, base: FactBase) -> Iterator[str]:
    """Everything with a number in it that this reply may say."""
    yield from _own_words()
    yield from _names(base)
    for id_ in (*reply.facts, *reply.context):
        yield from _fact(id_, base)
    for choice in (*reply.choices, *reply.next_asks):
        for id_ in choice.facts:
            if id_ in base.figures:
                yield from _periods(base.figures[id_].period)
    if reply.outcome is Outcome.HELP:
        for figure in base.figures.values():
            yield from _periods(figure.period)
    for citation in reply.citations:
        yield from (citation_text(citation), citation.publisher, citation.title or "")
    yield from (helpline_text(helpline) for helpline in reply.helplines)
    if str(When.IMPOSSIBLE) in reply.read_as.get("period", ()):
        yield reply.headline  # that there is no such year, as it was asked for
    for asked in reply.read_as.values():
        yield from (asked,) if isinstance(asked, str) else asked


@cache
def _own_words() -> tuple[str, ...]:
    """The fixed parts of the bot's own sentences ("the two figures"); none may hold a digit."""
    names = [found.name for found in pkgutil.iter_modules(bot.language.shown.__path__)]
    modules = [importlib.import_module(f"bot.language.shown.{name}") for name in names]
    held = [words for one in modules for name, words in vars(one).items() if name.isupper()]
    texts = [t for words in held for t in (words.values() if isinstance(words, dict) else [words])]
    parts = [part for t in texts if isinstance(t, str) for part in re.split(r"\{\w*\}", t)]
    told = (part.strip() for part in parts if not re.search(r"\d", part))
    return tuple(part for part in told if len(part) >= _SENTENCE)


def _names(base: FactBase) -> Iterator[str]:
    """Names never carry a value: areas, measures, members, speakers, titles."""
    yield base.about.title
    yield from (area.name for area in base.areas.values())
    for measure in base.measures.values():
        yield from (measure.name, measure.short or "", measure.base or "")
    for breakdown in base.breakdowns.values():
        yield from (member.name for member in breakdown.members.values())
    yield from (note.title or "" for note in base.notes.values())
    for release in base.releases.values():
        yield from (release.name, release.coverage or "")


def _fact(id_: str, base: FactBase) -> Iterator[str]:
    if figure := base.figures.get(id_):
        measures = (base.measures.get(figure.measure), base.measures.get(figure.of or ""))
        yield from (figure.value.text, f"{figure.value.text}%")
        yield from (figure.caveat or "", figure.base or "", figure.coverage or "")
        yield from (figure.withdrawn or "",)
        yield from (measure.caveat or "" for measure in measures if measure)
        yield from (measure.official or "" for measure in measures if measure)
        yield from _periods(figure.period)
    elif quote := base.quotes.get(id_):
        for text in (quote.text, *(variant.text for variant in quote.variants)):
            yield from (text, *text.split("\n"))
            yield from (f"“{number}”" for number in re.findall(r"\d+", text))
        yield quote.said or ""
    elif note := base.notes.get(id_):
        yield from (note.text, note.title or "")


def _periods(period: Period | None) -> Iterator[str]:
    if period:
        yield period.label
        if period.since:  # the later of the two alone
            yield period.label.removeprefix(f"{period.since.label} to ")
        yield from _periods(period.since)


def _computed(made: Computed, base: FactBase) -> Iterator[str]:
    """A computed number and its inputs, as numbers are written."""
    inputs = [base.figures[id_].value.number for id_ in made.inputs if id_ in base.figures]
    months = [f.period.months for id_ in made.inputs if (f := base.figures.get(id_)) and f.period]
    numbers = [*inputs, *map(Decimal, months), Decimal(len(made.inputs))]
    try:
        numbers.append(Decimal(made.value))
    except InvalidOperation:
        yield made.value
    for number in numbers:
        text = f"{abs(number):,f}"
        yield text.rstrip("0").rstrip(".") if "." in text else text
