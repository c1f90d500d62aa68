"""What the log says of starting, of being connected, and of facts that were read."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from bot.facts import format_problem
from bot.ops.facts_keeper import Result
from bot.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from structlog.typing import FilteringBoundLogger

    from bot.ops.facts_keeper import Reading

# More lines than this help nobody; `footnote check` shows them all.
_MOST_PROBLEMS = 20


def tell_starting(
    log: FilteringBoundLogger, *, config: Path | None, facts: Path, health: str, gap_log: str
) -> None:
    """Say what is starting, and with what."""
    log.info(
        "Footnote is starting",
        version=__version__,
        python=platform.python_version(),
        config=str(config) if config else "none",
        facts=str(facts),
        health=health,
        gap_log=gap_log,
    )


def tell_ready(
    log: FilteringBoundLogger,
    reading: Reading,
    *,
    connected_as: str,
    application: int,
    servers: int,
    shards: tuple[int, ...],
) -> None:
    """Say that questions are answered now, who the bot is, and the link that invites it."""
    log.info(
        "Footnote is ready",
        connected_as=connected_as,
        servers=servers,
        shards=list(shards),
        facts=reading.facts,
        revision=reading.revision,
        invite=invite(application),
    )


def invite(application: int) -> str:
    """Write the link that adds the bot to a server; slash commands need no permission."""
    return (
        f"https://discord.com/oauth2/authorize?client_id={application}"
        "&scope=bot+applications.commands&permissions=0"
    )


def tell_reading(log: FilteringBoundLogger, reading: Reading, *, directory: Path) -> None:
    """Say what came of reading the facts, and where the mistakes are."""
    state = {"facts": reading.facts, "revision": reading.revision}
    errors = [problem for problem in reading.problems if problem.is_error]
    if reading.crash is not None:
        log.error("facts could not be read", **state, exc_info=reading.crash)
    elif reading.result is Result.REFUSED:
        event = "facts not taken over, the last good ones stay in use"
        log.error(event if reading.revision else "no facts", **state, mistakes=len(errors))
    elif reading.result is Result.LOADED:
        warnings = len(reading.problems)
        log.info("facts loaded", **state, warnings=warnings, ms=round(reading.seconds * 1000))
    else:
        log.info("facts are unchanged", **state)
    for problem in errors[:_MOST_PROBLEMS]:
        log.error(format_problem(problem, directory=str(directory)))
    if len(errors) > _MOST_PROBLEMS:
        log.error("more mistakes: footnote check shows them all", mistakes=len(errors))
