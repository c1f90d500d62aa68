"""The question that gets a figure, as a person would put it. Imports only model and language.

How many offences were recorded in Essex in the year to April 2019?
What was the median wait for Ophthalmology at St Anne's Hospital in January 2024?
"""

from __future__ import annotations

import re

from bot.language.asking.speaking import PRINTS
from bot.language.shown import says
from bot.language.shown.describe import listed, measure_of, member_groups
from bot.model.facts import Area, FactBase, Figure, MeasureKind, Speaker
from bot.model.period import Period
from bot.regex import regex

_WITHIN = regex(
    r"(?:aged|under|over|with|without|in|at|by|from|of|born|who|that|using|on|between)\b"
)
"""How a group begins that stands behind what is counted as it is: "victims aged 11 or under"."""
_MANY = regex(r"(?:\w*[^su\W]s|people|children|women|men)", re.IGNORECASE)
"""A noun for several, by its form."""
_THE = regex(
    r"(?:United|Isle|Republic|Kingdom|Democratic)\b|.* of (?!the\b)|.*(?:Islands|Republic)$"
)
"""Names of areas that go with "the": "the East of England", "the United States"."""
_INSTITUTIONS = frozenset(
    "club team hospital school college university trust company firm prison station shop".split()
)
"""Kinds of area that things happen at, and not in."""
_DONE = (
    r"(?:\w{2,}ed|seen|sold|lent|born|held|made|taken|given|won|lost|built|paid|read|sent|told|"
    r"kept|found|bought|caught|brought|taught|spent|shown|known|grown|drawn|driven|written|broken)"
)
_DONE_FIRST = regex(rf"({_DONE}) (.+)", re.IGNORECASE)
_DONE_LAST = regex(rf"({_DONE}(?: .+)?)", re.IGNORECASE)
_WHO = regex(r"(?:who|that|which) (.+)")


def question_for(base: FactBase, figure: Figure) -> str:
    """A question that gets this figure."""
    parts = [_lead(base, figure)]
    if figure.area:
        parts.append(_where(base.areas[figure.area]))
    if figure.period:
        parts.append(_when(figure.period))
    if not figure.area:
        # What is printed of no area is told apart by where it is printed.
        parts.append(says.ASK_BY.format(publisher=base.sources[figure.source].publisher))
    return f"{' '.join(parts)}?"


def _lead(base: FactBase, figure: Figure) -> str:
    measure, of = measure_of(base, figure), base.measures.get(figure.of or "")
    members = _members(base, figure)
    if of and measure.kind is MeasureKind.CHANGE:
        return says.ASK_CHANGE.format(measure=f"{of.short or of.name}{members}")
    name, counts = measure.short or measure.name, measure.counts or ""
    if measure.kind is MeasureKind.COUNT and counts and not measure.unit:
        if done := _counted(name, counts):
            return says.ASK_DONE.format(counts=counts, done=f"{done}{members}")
        if re.search(rf"\b{re.escape(counts)}\b", name):
            members = _members(base, figure, says.GROUP_ALONE)
            return says.ASK_THERE.format(measure=f"{name}{members}")
    if measure.kind is MeasureKind.SHARE and counts and name.startswith(f"{counts} "):
        name = says.SHARE_OF.format(measure=name)
    many = _MANY.fullmatch(name.split(" of ")[0].split()[-1])
    return (says.ASK_WHAT_MANY if many else says.ASK_WHAT).format(measure=f"{name}{members}")


def _counted(name: str, counts: str) -> str | None:
    """What was done to those counted: "were recorded" of "recorded offences"; None if not told."""
    if (first := _DONE_FIRST.fullmatch(name)) and first[2] == counts:
        return says.WERE.format(done=first[1])
    rest = name.removeprefix(counts).strip() if name.startswith(f"{counts} ") else ""
    if who := _WHO.fullmatch(rest):
        return who[1]
    return says.WERE.format(done=rest) if _DONE_LAST.fullmatch(rest) else None


def _members(base: FactBase, figure: Figure, form: str = says.FOR_GROUP) -> str:
    """The groups a figure is about, as they stand behind what is counted."""
    named = [listed(names) for names in member_groups(base, figure)]
    return "".join(
        f" {one if _WITHIN.match(one) else form.format(group=one)}"
        for one in sorted(named, key=lambda one: _WITHIN.match(one) is None)
    )


def _where(area: Area) -> str:
    name = _article(area.name)
    at = not _INSTITUTIONS.isdisjoint((area.kind or "").lower().split())
    return (says.AT if at else says.IN).format(name=name)


def _article(name: str) -> str:
    """The name of an area as it stands in a sentence: "the East of England"."""
    return says.THE.format(name=name) if _THE.match(name) else name


def _when(period: Period) -> str:
    if period.since is None:
        return says.IN.format(name=_period(period.label))
    before, _, later = period.label.partition(" to ")
    if before != period.since.label:
        before, later = period.since.label, period.label.removeprefix(period.since.label).strip()
    return says.FROM_TO.format(first=_period(before), last=_period(later))


def _period(label: str) -> str:
    """The year to April 2019, but 2017/18 and April 2019."""
    return says.THE.format(name=label) if label[:1].islower() else label


def comparison_of(base: FactBase, one: Figure, other: Figure) -> str | None:
    """A question that compares a figure with that of another area; None where it has none."""
    if not (one.area and other.area and one.period):
        return None
    measure, of = measure_of(base, one), base.measures.get(one.of or "")
    names = [_article(base.areas[area].name) for area in (one.area, other.area)]
    what = f"{(of or measure).short or (of or measure).name}{_members(base, one)}"
    if of:
        what = says.CHANGE_IN.format(measure=what)
    elif measure.kind is MeasureKind.SHARE:
        what = says.THE.format(name=what)
    ask = says.ASK_COMPARED.format(one=names[0], other=names[1])
    if measure.id != base.about.main or one.by:
        # The main one need not be named, which keeps the question short.
        ask = f"{ask} {says.FOR_GROUP.format(group=what)}"
    return f"{ask} {_when(one.period)}?"


def reasons_for(base: FactBase, figure: Figure) -> str | None:
    """A question for what was said about why a count moved; None where it has no place."""
    measure = base.measures.get(figure.of or figure.measure)
    if measure is None or not figure.area:
        return None
    name = measure.short or measure.name
    return f"{says.ASK_WHY.format(measure=name)} {_where(base.areas[figure.area])}?"


def said_by(speaker: Speaker) -> str:
    """A speaker as a question names them: "the" goes before who is named by their office."""
    office = bool(speaker.role) and str(speaker.role).lower() in speaker.name.lower()
    paper = speaker.kind in PRINTS and not speaker.name.startswith("The ")
    return says.THE.format(name=speaker.name) if office or paper else speaker.name
