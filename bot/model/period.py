"""Stretches of time that figures are published for, counted in whole months."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Period:
    """`months` months from month number `start` (year * 12 + month - 1, so January 2019 is 24228).

    `label` is how it was written and is not compared. For a change, `since` is the earlier
    period that this one is compared with.
    """

    start: int
    months: int
    label: str = field(compare=False)
    since: Period | None = None

    @property
    def end(self) -> int:
        """The number of the first month after the period."""
        return self.start + self.months

    @property
    def last_year(self) -> int:
        """The calendar year in which the period's last month lies."""
        return (self.end - 1) // 12

    @property
    def key(self) -> str:
        """A short stable name for ids: 2018-19, 2019, 2018-04, 2017-04+24; a change: A-to-B."""
        year, month = divmod(self.start, 12)
        if self.months == 12 and month == 0:
            name = f"{year}"
        elif self.months == 12 and month == 3:
            name = f"{year}-{(year + 1) % 100:02}"
        elif self.months == 24 and month == 3:
            name = f"{year}-{(year + 2) % 100:02}"
        elif self.months == 1:
            name = f"{year}-m{month + 1:02}"
        else:
            name = f"{year}-m{month + 1:02}x{self.months}"
        return f"{self.since.key}-to-{name}" if self.since else name

    def spans(self, other: Period) -> bool:
        """Whether all of the other period lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def before(self) -> Period:
        """The period of the same length that ends where this one starts."""
        return Period(self.start - self.months, self.months, label="the period before")
