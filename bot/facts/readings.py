"""Reading values and periods with the parsers that read questions, each text once."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.facts.vocabulary import BUILT_IN
from bot.language.amounts.values import read_value
from bot.language.times.periods import read_change_period, read_period
from bot.model.facts import Measure, MeasureKind, Place
from bot.model.value import Scale, Value
from bot.regex import regex

if TYPE_CHECKING:
    from bot.facts.problems import Report
    from bot.model.period import Period

_SCALES = {
    MeasureKind.COUNT: (Scale.COUNT,),
    MeasureKind.SHARE: (Scale.PERCENT,),
    MeasureKind.CHANGE: (Scale.PERCENT, Scale.TIMES, Scale.POINTS),
}
_UNITS = {scale.value: scale for scale in (Scale.PERCENT, Scale.TIMES, Scale.POINTS)}
_HINTS = {
    MeasureKind.COUNT: "write a number such as 4,373; percentages need a measure of their own",
    MeasureKind.SHARE: "write it as 70%, a quarter or 1 in 5",
    MeasureKind.CHANGE: (
        "write it as 36%, doubled or 8 percentage points; "
        "a change in numbers is a measure of its own, of the kind other"
    ),
}

# Plain numbers, which large tables are full of, need none of the parser's care.
_DIGITS = regex(r"(?:0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.\d{1,3})?", re.ASCII)


class Readings:
    """Reads texts of one base; thousands of cells hold few distinct ones."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._values: dict[str, Value | str] = {}
        self._periods: dict[tuple[str, bool], Period | str] = {}
        self._no_periods: set[Place] = set()

    def value(self, text: str, measure: Measure, at: Place) -> Value | None:
        """Read a value of a measure, or report that it can't be one."""
        read = self._values.get(text)
        if read is None:
            read = self._values[text] = _value_or_why(text)
        if isinstance(read, str):
            self._complain(at, "unreadable-value", read)
            return None
        # Nobody wrote the unit of the built-in change, so a plain number may be one of anything.
        own = _UNITS.get(measure.unit or "") if measure is not BUILT_IN else None
        if own and read.scale is Scale.COUNT:
            return replace(read, scale=own)
        allowed = _SCALES.get(measure.kind)
        if allowed and read.scale is not own and read.scale not in allowed:
            message = f"'{text}' can't be a value of '{measure.id}', which is a {measure.kind}"
            self._report.error(at, "wrong-scale", message, _HINTS[measure.kind])
            return None
        return read

    def period(self, text: str, measure: Measure, at: Place) -> Period | None:
        """Read the period of a measure; that of a change has an earlier one inside."""
        change = measure.kind is MeasureKind.CHANGE
        read = self._periods.get((text, change))
        if read is None:
            read = self._periods[text, change] = _period_or_why(text, change=change)
        if isinstance(read, str):
            if not change and not isinstance(_period_or_why(text, change=True), str):
                read = f"'{text}' is two periods, and '{measure.id}' is no change; write one period"
            # A row of a table has one period for all its values: it is told of once.
            if at not in self._no_periods:
                self._no_periods.add(at)
                self._complain(at, "unreadable-period", read)
            return None
        return read

    def _complain(self, at: Place, rule: str, why: str) -> None:
        message, _, hint = why.partition("; ")
        self._report.error(at, rule, message, hint)


def _value_or_why(text: str) -> Value | str:
    if _DIGITS.fullmatch(text):
        return Value(text, Decimal(text.replace(",", "")))
    try:
        return read_value(text)
    except ValueError as why:
        return str(why)


def _period_or_why(text: str, *, change: bool) -> Period | str:
    try:
        return read_change_period(text) if change else read_period(text)
    except ValueError as why:
        return str(why)
