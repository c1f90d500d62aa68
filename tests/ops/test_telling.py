from pathlib import Path

from structlog.testing import CapturingLogger

from bot.facts import Problem, Severity
from bot.ops.facts_keeper import Reading, Result
from bot.ops.telling import tell_reading, tell_ready, tell_starting
from bot.version import __version__

FACTS = Path("facts")


class Log:
    """Keeps what is logged as (level, event, words)."""

    def __init__(self) -> None:
        self.it = CapturingLogger()

    @property
    def said(self) -> list[tuple[str, str, dict[str, object]]]:
        return [(call.method_name, call.args[0], call.kwargs) for call in self.it.calls]


def mistake(line: int, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(severity, "a.yaml", line, 3, "unknown-area", "unknown area 'esex'", "essex?")


def test_starting_names_what_starts_and_with_what() -> None:
    log = Log()
    tell_starting(log.it, config=Path("c.yaml"), facts=FACTS, health="127.0.0.1:1", gap_log="off")
    [(level, event, words)] = log.said
    assert (level, event) == ("info", "Footnote is starting")
    assert words.pop("python")
    assert words == {
        "version": __version__,
        "config": "c.yaml",
        "facts": "facts",
        "health": "127.0.0.1:1",
        "gap_log": "off",
    }


def test_ready_names_the_bot_and_the_link_that_invites_it() -> None:
    log = Log()
    tell_ready(
        log.it,
        Reading(Result.LOADED, "abc", 12),
        connected_as="Footnote#1",
        application=42,
        servers=3,
        shards=(0, 1),
    )
    assert log.said == [
        (
            "info",
            "Footnote is ready",
            {
                "connected_as": "Footnote#1",
                "servers": 3,
                "shards": [0, 1],
                "facts": 12,
                "revision": "abc",
                "invite": "https://discord.com/oauth2/authorize?client_id=42"
                "&scope=bot+applications.commands&permissions=0",
            },
        )
    ]


def test_facts_loaded() -> None:
    log = Log()
    warning = mistake(1, Severity.WARNING)
    tell_reading(
        log.it, Reading(Result.LOADED, "abc", 12, (warning,), seconds=0.12), directory=FACTS
    )
    words = {"facts": 12, "revision": "abc", "warnings": 1, "ms": 120}
    assert log.said == [("info", "facts loaded", words)]


def test_a_mistake_is_told_with_its_place() -> None:
    log = Log()
    tell_reading(log.it, Reading(Result.REFUSED, "abc", 12, (mistake(7),)), directory=FACTS)
    assert log.said == [
        (
            "error",
            "facts not taken over, the last good ones stay in use",
            {"facts": 12, "revision": "abc", "mistakes": 1},
        ),
        ("error", "facts/a.yaml:7:3: error [unknown-area] unknown area 'esex' (essex?)", {}),
    ]


def test_at_the_start_there_are_no_good_ones_to_stay_with() -> None:
    log = Log()
    tell_reading(log.it, Reading(Result.REFUSED, None, 0), directory=FACTS)
    assert log.said == [("error", "no facts", {"facts": 0, "revision": None, "mistakes": 0})]


def test_many_mistakes_are_cut_short() -> None:
    log = Log()
    many = tuple(mistake(line) for line in range(1, 31))
    tell_reading(log.it, Reading(Result.REFUSED, "abc", 12, many), directory=FACTS)
    assert len(log.said) == 22
    assert log.said[-1] == (
        "error",
        "more mistakes: footnote check shows them all",
        {"mistakes": 30},
    )


def test_facts_unchanged() -> None:
    log = Log()
    tell_reading(log.it, Reading(Result.UNCHANGED, "abc", 12), directory=FACTS)
    assert log.said == [("info", "facts are unchanged", {"facts": 12, "revision": "abc"})]


def test_a_crash_of_ours_comes_with_its_trace() -> None:
    log = Log()
    crash = RuntimeError("oops")
    tell_reading(log.it, Reading(Result.REFUSED, "abc", 12, crash=crash), directory=FACTS)
    assert log.said == [
        (
            "error",
            "facts could not be read",
            {"facts": 12, "revision": "abc", "exc_info": crash},
        )
    ]
