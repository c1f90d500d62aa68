"""What may be out of date, or is written so that it may be mistaken for a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.facts.problems import Problem, error, warning
from bot.model.value import Bound, Scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.held import Held

_HELPLINE_DAYS = 180
_LONGEST_PERIOD = 30 * 12


def long_periods(held: Held) -> Iterator[Problem]:
    """Report periods that are longer than published ones tend to be."""
    for figure in held.figures:
        period = figure.period
        if period is not None and period.months > _LONGEST_PERIOD:
            yield warning(
                held.place(figure, "period"),
                "long-period",
                f"'{period.label}' is read as {period.months // 12} years",
                "check how the period is written",
            )


def years_as_values(held: Held) -> Iterator[Problem]:
    """Report single figures whose value looks like a year; in tables such numbers are common."""
    for figure in held.figures:
        value = figure.value
        single = figure.place in held.entry_at
        plain = value.scale is Scale.COUNT and value.bound is Bound.EXACT and value.text.isdigit()
        if single and plain and 1900 <= value.number <= 2100:
            yield warning(
                held.place(figure, "value"),
                "value-like-year",
                f"the value {value.text} looks like a year",
                f"if it is a number, write {value.number:,}",
            )


def due_reviews(held: Held) -> Iterator[Problem]:
    """Report what was to be looked at again by now."""
    for name in ("figures", "notes"):
        for entry in held.entries[name]:
            due: date | None = entry.fields.get("review_by")
            if held.today is not None and due is not None and due < held.today:
                message = f"this was to be reviewed by {due}"
                hint = "compare it with its source and set a new day"
                yield warning(entry.place("review_by"), "review-due", message, hint)


def checked_helplines(held: Held) -> Iterator[Problem]:
    """Report helplines that nobody tried lately, and those that can't be reached at all."""
    for entry in held.entries["helplines"]:
        name = entry.fields.get("name", "")
        if "phone" not in entry.nodes and "url" not in entry.nodes:
            message = f"'{name}' has neither a phone number nor an address"
            yield error(entry.at, "helpline-unreachable", message, "give 'phone' or 'url'")
        checked: date | None = entry.fields.get("checked")
        hint = "compare it with the service's own page and write that day"
        if checked is None and entry.whole:
            message = f"nobody has checked '{name}'"
            yield warning(entry.place("checked"), "helpline-unchecked", message, hint)
        elif checked and held.today and checked > held.today:
            message = f"'{name}' was checked on {checked}, which is to come"
            yield warning(entry.place("checked"), "helpline-unchecked", message, hint)
        elif checked and held.today and held.today - checked > timedelta(days=_HELPLINE_DAYS):
            days = (held.today - checked).days
            message = f"'{name}' was checked {days} days ago"
            yield warning(
                entry.place("checked"), "helpline-old", message, f"at most {_HELPLINE_DAYS}: {hint}"
            )
