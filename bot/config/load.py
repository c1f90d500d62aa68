"""From a file and the environment to settings, or to every problem in them at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bot.config import environment, file
from bot.config.given import Given, overlay
from bot.config.keys import keys_in
from bot.config.problems import ConfigError, ConfigProblem, in_words, unknown_key
from bot.config.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

DEFAULT_FILE = "config.yaml"

_NO_TOKEN = ConfigProblem(
    environment.TOKEN,
    "",
    "the bot's token is missing",
    "copy it from the page Bot of your application at discord.com/developers/applications, "
    "and set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to the name of a file that holds it",
)


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings with the place each value came from; what isn't in `origins` is a default."""

    settings: Settings
    origins: Mapping[tuple[str, ...], str]
    file: Path | None


def load_settings(
    path: Path | None, environ: Mapping[str, str], *, need_token: bool = False
) -> Settings:
    """Read the settings; raises ConfigError with all that is wrong."""
    return read_configuration(path, environ, need_token=need_token).settings


def read_configuration(
    path: Path | None, environ: Mapping[str, str], *, need_token: bool = False
) -> Configuration:
    """Read the settings and remember where each came from.

    The file is `path`, or the one FOOTNOTE_CONFIG names, or config.yaml if there is one. The
    environment goes before the file.
    """
    found = _file_to_read(path, environ)
    from_file = file.read(found) if found else Given()
    from_environment = environment.read(environ)
    given = overlay(from_file, from_environment)
    problems = [*from_file.problems, *from_environment.problems]
    settings = None
    try:
        settings = Settings(**given.values)
    except ValidationError as error:
        problems += [_explained(one, given) for one in error.errors(include_url=False)]
    if need_token and not environment.names_token(environ):
        problems.append(_NO_TOKEN)
    if problems or settings is None:
        raise ConfigError(*sorted(problems, key=_in_order))
    return Configuration(settings, given.places, found)


def _file_to_read(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    if path is not None:
        return path
    if environ.get(environment.CONFIG):
        return Path(environ[environment.CONFIG])
    usual = Path(DEFAULT_FILE)
    return usual if usual.exists() else None


def _in_order(problem: ConfigProblem) -> tuple[bool, int, str]:
    """Put what stands in the file first, line by line."""
    line = problem.where.rpartition(":")[2]
    return not line.isdecimal(), int(line) if line.isdecimal() else 0, problem.where


def _explained(error: ErrorDetails, given: Given) -> ConfigProblem:
    path = tuple(str(step) for step in error["loc"] if step != "[key]")
    where = given.where(path)
    if error["type"] == "extra_forbidden":
        return unknown_key(where, path, keys_in(path[:-1]))
    return in_words(error, where)
