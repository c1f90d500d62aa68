"""The fact base: figures, quotes, notes, and the vocabulary they are told in.

Ids refer to one another by name; `FactBase` holds a dictionary for each kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from bot.model.period import Period
from bot.model.value import Value


class MeasureKind(StrEnum):
    """What sort of quantity a measure is; the question's wording is matched against it."""

    COUNT = "count"
    SHARE = "share"
    CHANGE = "change"
    RATE = "rate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class About:
    """What the base is about. `main` is the measure meant when a question names none."""

    title: str = ""
    subject: tuple[str, ...] = ()
    main: str | None = None
    report_errors: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read. A title or date that isn't known stays None."""

    id: str
    publisher: str
    url: str
    title: str | None = None
    published: date | None = None
    kind: str | None = None
    reports_on: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """Figures of one release may be compared with each other."""

    id: str
    name: str
    coverage: str | None = None
    published: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A place figures are given for. `also` are other names of it; `covers` only lie inside it."""

    id: str
    name: str
    kind: str | None = None
    within: str | None = None
    also: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: `counts` is the counting unit, `base` what a share is of.

    `moment` tells that each number holds at a moment, as one of employees or members does: such
    numbers may be added up across groups, but not across periods. None where nobody says.
    """

    id: str
    name: str
    kind: MeasureKind = MeasureKind.COUNT
    counts: str | None = None
    unit: str | None = None
    base: str | None = None
    short: str | None = None
    also: tuple[str, ...] = ()
    not_this: tuple[str, ...] = ()
    caveat: str | None = None
    official: str | None = None
    moment: bool | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One value of a breakdown: Instagram, girls, 11 or under."""

    id: str
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A way figures are divided: by platform, by age.

    `adds_up` tells that its members are all there is, as girls and boys are all children.
    """

    id: str
    name: str
    members: Mapping[str, Member]
    also: tuple[str, ...] = ()
    adds_up: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks in office or for an organisation."""

    id: str
    name: str
    role: str | None = None
    organisation: str | None = None
    also: tuple[str, ...] = ()
    kind: str | None = None


class Place(NamedTuple):
    """Where in the files a fact stands (1-based)."""

    file: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """One published number with everything that says what it is.

    `area` or `period` is None where the source prints none. `by` holds, for each breakdown, the
    members it is about (several together are one group, such as a list of platforms). `of` is the
    measure that a change, or a share, is of.
    """

    id: str
    measure: str
    area: str | None
    period: Period | None
    value: Value
    source: str
    by: tuple[tuple[str, frozenset[str]], ...] = ()
    of: str | None = None
    also_in: tuple[str, ...] = ()
    release: str | None = None
    base: str | None = None
    coverage: str | None = None
    caveat: str | None = None
    conflicts_with: tuple[str, ...] = ()
    superseded_by: str | None = None
    withdrawn: str | None = None
    review_by: date | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """Another published wording of a quote, with where it was printed."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words. `why` names the cause it gives for a change of measure `of`.

    `ask` holds example phrasings by which people ask for it.
    """

    id: str
    speaker: str
    text: str
    source: str
    topics: tuple[str, ...] = ()
    said: str | None = None
    variants: tuple[Wording, ...] = ()
    serve: bool = True
    why: str | None = None
    of: str | None = None
    ask: tuple[str, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A definition, law, background: reached by its example phrasings in `ask`."""

    id: str
    text: str
    source: str
    ask: tuple[str, ...] = ()
    title: str | None = None
    topics: tuple[str, ...] = ()
    review_by: date | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class NotHeld:
    """Something people ask for and the base does not hold: `what` goes on after "about"."""

    id: str
    what: str
    ask: tuple[str, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Helpline:
    """Who to turn to. `helps` are the kinds of need it is for; `checked` when it was last tried."""

    name: str
    helps: tuple[str, ...]
    where: str
    source: str
    phone: str | None = None
    url: str | None = None
    says: str | None = None
    checked: date | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A question with what must come back: fact ids, or an outcome."""

    ask: str
    expect: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class FactBase:
    """All that is held. `revision` is a short digest of the files it was read from.

    `times` are what tables call their periods, such as "season". `standing` are the shares that
    are rates of their own, as a pass rate is, and no parts of one whole.
    """

    revision: str
    about: About
    sources: Mapping[str, Source]
    releases: Mapping[str, Release]
    areas: Mapping[str, Area]
    measures: Mapping[str, Measure]
    breakdowns: Mapping[str, Breakdown]
    speakers: Mapping[str, Speaker]
    figures: Mapping[str, Figure]
    quotes: Mapping[str, Quote]
    notes: Mapping[str, Note]
    not_held: Mapping[str, NotHeld] = field(default_factory=dict)
    helplines: tuple[Helpline, ...] = ()
    examples: tuple[Example, ...] = ()
    times: tuple[str, ...] = ()
    standing: frozenset[str] = frozenset()
