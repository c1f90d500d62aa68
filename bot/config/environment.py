"""Settings from environment variables: FOOTNOTE_HEALTH__PORT, and the token under its own names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic_settings import EnvSettingsSource

from bot.config.given import Given
from bot.config.keys import BETWEEN, PREFIX, all_keys, keys_in, variable
from bot.config.problems import ConfigProblem, unreadable
from bot.config.settings import Settings
from bot.facts.guess import did_you_mean

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

TOKEN = "DISCORD_TOKEN"  # noqa: S105 - the name of a variable
TOKEN_FILE = "DISCORD_TOKEN_FILE"  # noqa: S105 - the name of a variable
CONFIG = "FOOTNOTE_CONFIG"
_TOKEN_PATH = ("discord", "token")


class _Variables(EnvSettingsSource):
    """The settings library's own reading of the environment, from a mapping handed in."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__(Settings)
        self.env_vars = {name.lower(): value for name, value in environ.items() if value}

    def decode_complex_value(self, _: str, __: FieldInfo, value: Any) -> Any:  # noqa: ANN401
        """Take JSON where it is JSON; leave "1, 2", and mistakes, to the settings' own checks."""
        try:
            return json.loads(value)
        except ValueError:
            return value


def read(environ: Mapping[str, str]) -> Given:
    """Read every variable that sets a key; an empty one counts as not set."""
    values = _Variables(environ)()
    places = dict(_places(values, {name.upper() for name, value in environ.items() if value}))
    problems = list(_unknown(environ))
    token, place, trouble = _token(environ)
    problems += trouble
    if token is not None:
        values.setdefault("discord", {})["token"] = token
        places[_TOKEN_PATH] = place
    return Given(values, places, tuple(problems))


def names_token(environ: Mapping[str, str]) -> bool:
    """Whether any variable gives the token, be it rightly or wrongly."""
    return any(environ.get(name) for name in (TOKEN, TOKEN_FILE, variable(_TOKEN_PATH)))


def _places(
    values: Mapping[str, Any], names: Collection[str], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Find the variable each value came from: its own, or one that held a whole section."""
    for key, value in values.items():
        path = (*above, key)
        steps = (path[:length] for length in range(len(path), 0, -1))
        name = next((name for name in map(variable, steps) if name in names), None)
        if name is not None:
            yield path, name
        if isinstance(value, Mapping):
            yield from _places(value, names, path)


def _unknown(environ: Mapping[str, str]) -> Iterator[ConfigProblem]:
    """Find misspelt names; keys within a section are checked with the settings.

    A name with no double underscore may belong to somebody else (Kubernetes sets
    FOOTNOTE_SERVICE_HOST), unless it is one of ours but for that underscore.
    """
    names = {variable(path): path for path in all_keys()}
    slips = {name.replace(BETWEEN, "_"): name for name in names}
    for name in sorted(environ):
        known = name.upper()
        if not known.startswith(PREFIX) or known == CONFIG or known in names:
            continue
        section = known.removeprefix(PREFIX).split(BETWEEN)[0].lower()
        if known.replace(BETWEEN, "_") in slips:
            right = slips[known.replace(BETWEEN, "_")]
            yield ConfigProblem(name, "", "there is no such setting", f"did you mean '{right}'?")
        elif BETWEEN in known and section not in keys_in(()):
            hint = did_you_mean(known, names)
            yield ConfigProblem(name, "", "there is no such setting", hint)


def _token(environ: Mapping[str, str]) -> tuple[str | None, str, list[ConfigProblem]]:
    """Find the token in DISCORD_TOKEN or in the file DISCORD_TOKEN_FILE names (a secret)."""
    given = [name for name in (TOKEN, TOKEN_FILE, variable(_TOKEN_PATH)) if environ.get(name)]
    if len(given) > 1:
        both = " and ".join(given)
        return None, "", [ConfigProblem(both, "", "the token is given twice", "keep one of them")]
    if environ.get(TOKEN):
        return environ[TOKEN].strip(), TOKEN, []
    if not environ.get(TOKEN_FILE):
        return None, "", []
    named = Path(environ[TOKEN_FILE])
    try:
        token = named.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        return None, "", [unreadable(TOKEN_FILE, f"the token file {named}", error)]
    if not token:
        return None, "", [ConfigProblem(TOKEN_FILE, "", f"the token file {named} is empty")]
    return token, TOKEN_FILE, []
