"""Figures: slots made into the model's figures, each with an id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.facts.kinds import NOT_GIVEN
from bot.facts.names import shorten
from bot.facts.sections import CHANGE
from bot.facts.vocabulary import Vocabulary, fields_of
from bot.model.facts import Figure, MeasureKind, Place
from bot.model.period import Period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.facts.entries import Entry
    from bot.facts.problems import Report
    from bot.facts.readings import Readings

Groups = tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class FigureMaker:
    """Makes figures from slots, in the words of one vocabulary."""

    words: Vocabulary
    readings: Readings
    report: Report

    def from_entry(self, entry: Entry) -> Figure | None:
        """Make the figure of an entry; None where something about it is wrong."""
        places = {name: node.at for name, node in entry.nodes.items()}
        return self.make(fields_of(entry), entry.at, places) if entry.whole else None

    def make(
        self, fields: Mapping[str, Any], at: Place, places: Mapping[str, Place]
    ) -> Figure | None:
        """Make a figure of fields by name; `places` tells where they stand, if not at `at`.

        References to what doesn't exist are reported elsewhere, once each.
        """
        if fields["measure"] == CHANGE and CHANGE not in self.words.known["measures"]:
            self.words.use_change()
        measure = self.words.measures.get(fields["measure"])
        if measure is None:
            return None
        if measure.id == CHANGE and measure.kind is MeasureKind.CHANGE and "of" not in fields:
            self.report.error(
                at, "missing-key", "this change has no 'of'", "name the measure that changed"
            )
        period = None
        if not is_not_given(fields["period"]):
            period = self.readings.period(fields["period"], measure, places.get("period", at))
            if period is None:
                return None
        value = self.readings.value(fields["value"], measure, places.get("value", at))
        if value is None:
            return None
        area = None if is_not_given(fields["area"]) else fields["area"]
        read = {"measure": measure.id, "area": area, "period": period, "value": value, "place": at}
        filled = dict(fields) | read
        filled["id"] = fields.get("id") or figure_id(
            measure.id, area, period, by=fields.get("by", ()), of=fields.get("of")
        )
        return Figure(**filled)


def is_not_given(text: str) -> bool:
    """Tell whether a slot says that the source prints nothing for it."""
    return text.casefold() == NOT_GIVEN


def figure_id(
    measure: str, area: str | None, period: Period | None, *, by: Groups = (), of: str | None = None
) -> str:
    """Name a figure by its slots: essex.offences.2018-19, the same at every start."""
    parts = [area or "no-area", f"{measure}-{of}" if of else measure]
    parts += ["+".join(sorted(members)) for _, members in by]
    parts.append(_period_key(period) if period else "no-period")
    return shorten(".".join(parts))


def _period_key(period: Period) -> str:
    """Leave the earlier period of a change out where it is the one right before."""
    if period.since is not None and period.since == period.before():
        return Period(period.start, period.months, label=period.label).key
    return period.key
