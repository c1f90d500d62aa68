"""How a figure, a quote's speaker, a period or a list is put into words. Imports only model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from bot.language.amounts.value_words import CURRENCIES
from bot.language.asking.movement import FALL, RISE
from bot.model.facts import FactBase, Figure, Measure, MeasureKind, Quote
from bot.model.value import Scale, Value
from bot.regex import regex

AREA_NOT_GIVEN = "Area not given by the source"
PERIOD_NOT_GIVEN = "period not given by the source"
BASE_NOT_GIVEN = "the source does not say of what"


def listed(names: Iterable[str], joint: str = "and") -> str:
    """A, B and C."""
    names = list(names)
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"


def area_name(base: FactBase, area: str | None) -> str:
    """The area's name, or that the source gives none."""
    return base.areas[area].name if area else AREA_NOT_GIVEN


def period_name(figure: Figure) -> str:
    """The period as published, or that the source gives none."""
    return figure.period.label if figure.period else PERIOD_NOT_GIVEN


def member_names(base: FactBase, figure: Figure) -> str:
    """The members a figure is about, in the order the base lists them; empty when undivided."""
    return "; ".join(map(listed, member_groups(base, figure)))


def member_groups(base: FactBase, figure: Figure) -> list[list[str]]:
    """The names of the members a figure is about, breakdown by breakdown."""
    return [
        [one.name for id_, one in base.breakdowns[group].members.items() if id_ in members]
        for group, members in figure.by
    ]


def measure_of(base: FactBase, figure: Figure) -> Measure:
    """The measure of a figure; the built-in `change` where the base declares none."""
    return base.measures.get(figure.measure) or Measure(
        figure.measure, figure.measure, MeasureKind.CHANGE, unit="percent"
    )


def names_of(measure: Measure) -> tuple[str, ...]:
    """All that a measure is called, the name it is shown by first."""
    return (measure.name, measure.short or "", *measure.also)


def value_words(value: Value, unit: str | None) -> str:
    """The value as published; a bare number of per cent, times or points gets its sign."""
    bare = value.text[-1:].isdigit() and not value.rounded  # unlike "1 in 5"
    return f"{value.text}{_SIGNS[unit]}" if bare and unit in _SIGNS else value.text


_SIGNS = {"percent": "%", "times": " times", "percentage points": " percentage points"}


def base_words(base: FactBase, figure: Figure) -> str | None:
    """What a share is of; None where the source gives none."""
    words = figure.base or measure_of(base, figure).base
    return None if words in (None, "not given") else words


def ends_with(figure: Figure) -> str:
    """The period as published, of a change the later one of its two."""
    name = period_name(figure)
    return name.partition(" to ")[2] if figure.period and figure.period.since else name


def where_and_when(base: FactBase, figure: Figure) -> str:
    """Essex, year to April 2019."""
    return f"{area_name(base, figure.area)}, {period_name(figure)}"


def figure_words(base: FactBase, figure: Figure) -> str:
    """What a figure says, without where and when: value, unit, what is counted, base, members."""
    measure = measure_of(base, figure)
    members = member_names(base, figure)
    if measure.kind is MeasureKind.CHANGE:
        return _change_words(base, figure, members)
    value = value_words(figure.value, measure.unit)
    if measure.kind is MeasureKind.SHARE:
        of_what = base_words(base, figure)
        share = f"{value} of {of_what}" if of_what else f"{value} ({BASE_NOT_GIVEN})"
        if members and measure.id in base.standing:
            return f"{measure.name}: {share} ({members})"
        return f"{members or measure.name}: {share}"
    name = measure.name
    if measure.counts and measure.counts in name and not measure.unit:
        words = f"{value} {name}"
    elif measure.unit in _SIGNS:
        words = f"{name}: {value}"
    elif unit := _after_sign(figure.value.text, measure.unit or measure.counts or ""):
        words = f"{name}: {value} {unit}"
    else:
        words = f"{name}: {value}"
    return f"{words} ({members})" if members else words


def _after_sign(value: str, unit: str) -> str:
    """A unit without its currency where the value has the sign of one: "£1.30 a litre"."""
    return _MONEY.sub("", unit) if CURRENCIES.intersection(value) else unit


_MONEY = regex(r"^(?:pounds?(?: sterling)?|dollars?|euros?|gbp|usd|eur)(?: |$)", re.IGNORECASE)


def _change_words(base: FactBase, figure: Figure, members: str) -> str:
    value = figure.value
    of = base.measures.get(figure.of or "")
    what = f" in {of.name}" if of else ""
    what += f" ({members})" if members else ""
    if of and value.scale is Scale.TIMES and not value.text[:1].isdigit():
        return f"{what.removeprefix(' in ')}: {value.text}"
    text = value_words(value, "percent")
    if not text[:1].isdigit() and _MOVES.match(text):
        return text + what  # "fell by 25%" says already which way
    if value.number < 0:
        return f"down {text.lstrip('-−')}{what}"
    return f"{text}{what}" if not value.number else f"up {text}{what}"


_MOVES = regex(rf"(?:up|down|no change|unchanged|\+|{RISE}|{FALL})", re.IGNORECASE)


def full_line(base: FactBase, figure: Figure) -> str:
    """One sentence: Essex, year to April 2019: 166 recorded offences of ..."""
    return f"{where_and_when(base, figure)}: {figure_words(base, figure)}."


def label(base: FactBase, figure: Figure) -> str:
    """A short name of what a figure is about, without its number."""
    measure = measure_of(base, figure)
    of = base.measures.get(figure.of or "")
    name = measure.short or measure.name
    if of:
        name = f"{name} in {of.short or of.name}"
    members = member_names(base, figure)
    parts = [name, members, area_name(base, figure.area), period_name(figure)]
    return " · ".join(part for part in parts if part)


def speaker_words(base: FactBase, quote: Quote) -> str:
    """Peter Wanless, Chief Executive, NSPCC, date not given."""
    speaker = base.speakers[quote.speaker]
    parts = [speaker.name]
    parts += [
        part
        for part in (speaker.role, speaker.organisation)
        if part and part.lower() not in speaker.name.lower()
    ]
    return ", ".join([*parts, quote.said or "date not given"])


def one_or_more(counts: str, number: Decimal) -> str:
    """What is counted as it stands behind a number: 1 offence, 2 offences."""
    if number != 1 or " " in counts:
        return counts
    if one := _ONE.get(counts.lower()):
        return one
    if counts.endswith("ies"):
        return f"{counts[:-3]}y"
    return counts[:-1] if counts.endswith("s") and not counts.endswith("ss") else counts


_ONE = {"people": "person", "children": "child", "women": "woman", "men": "man"}


def number_words(number: Decimal) -> str:
    """1234.50 as 1,234.5."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
