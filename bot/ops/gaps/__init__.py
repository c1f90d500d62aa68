"""The gap log: what could not be answered, and what was reported as wrong, for maintainers.

Off unless switched on. Holds no person, no server, no time of day, and nothing that looked like
distress.
"""

from __future__ import annotations

from bot.ops.gaps.entries import Gap, Report, gap_of, report_of
from bot.ops.gaps.store import GapLog

__all__ = ["Gap", "GapLog", "Report", "gap_of", "report_of"]
