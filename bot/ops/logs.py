"""Logs: one event a line, for people on a terminal and for machines elsewhere.

Never the question, the token, a person's or a server's name. discord.py's own lines go the same
way; its debug lines hold whole messages and are left out at every level.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, Literal, cast

import structlog
from structlog.stdlib import ProcessorFormatter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from structlog.typing import EventDict, FilteringBoundLogger, Processor, WrappedLogger

Level = Literal["debug", "info", "warning", "error"]
Form = Literal["auto", "console", "json"]

# Libraries that tell too much, and the least level at which they are heard.
_QUIETER = {"discord": logging.INFO, "aiohttp": logging.WARNING, "aiosqlite": logging.INFO}
_RECONNECTING = "Attempting a reconnect"
_HIDDEN = "[hidden]"
_SECRETS = (
    # A bot token, whosever it is, and the token of an interaction in an address.
    re.compile(r"[\w-]{20,}\.[\w-]{6}\.[\w-]{27,}"),
    re.compile(r"(?<=/)(?:webhooks|interactions)/\d+/[^/?\s\"]+"),
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def set_up(
    stream: TextIO, *, level: Level, form: Form = "auto", secrets: Iterable[str] = ()
) -> FilteringBoundLogger:
    """Send everything that is logged to `stream`; return the logger for the bot's own events.

    `secrets` are blotted out wherever they turn up, in a trace for instance.
    """
    people = form == "console" or (form == "auto" and stream.isatty())
    numeric = logging.getLevelNamesMapping()[level.upper()]
    known: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _one_line,
    ]
    rendered = [*_renderers(stream, people=people), _blotter(tuple(secrets))]
    _take_over_stdlib(stream, numeric, known, rendered)
    return cast(
        "FilteringBoundLogger",
        structlog.wrap_logger(
            structlog.WriteLogger(stream),
            processors=[*known, *rendered],
            wrapper_class=structlog.make_filtering_bound_logger(numeric),
            cache_logger_on_first_use=True,
        ),
    )


def _renderers(stream: TextIO, *, people: bool) -> list[Processor]:
    """Write an event. Traces are plain: the fancy ones show variables, and a question is one."""
    if people:
        return [
            structlog.dev.ConsoleRenderer(
                colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    return [
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]


def _take_over_stdlib(
    stream: TextIO, level: int, known: list[Processor], rendered: list[Processor]
) -> None:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *known, _calm],
            processors=[ProcessorFormatter.remove_processors_meta, *rendered],
        )
    )
    logging.captureWarnings(capture=True)
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name, least in _QUIETER.items():
        logging.getLogger(name).setLevel(max(level, least))


def _one_line(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Write line breaks and the like as spaces, so that no text can fake a line."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _CONTROL.sub(" ", value)
    return event


def _calm(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Tell of a lost connection, which discord.py makes anew by itself, without a page of trace."""
    if str(event["event"]).startswith(_RECONNECTING) and event.get("exc_info"):
        error = event.pop("exc_info")[1]
        event["level"] = "warning"
        event["why"] = _CONTROL.sub(" ", f"{type(error).__name__}: {error}")
    return event


def _blotter(secrets: tuple[str, ...]) -> Processor:
    known = [re.compile(re.escape(secret)) for secret in secrets if secret]

    def blot(_: WrappedLogger, __: str, line: Any) -> str:  # noqa: ANN401 - the text rendered
        for secret in (*known, *_SECRETS):
            line = secret.sub(_HIDDEN, line)
        return str(line)

    return blot
