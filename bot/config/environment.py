"""Settings from environment variables: FOOTNOTE_HEALTH__PORT, and the token under its own names."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterator, Mapping
from typing import Any

from bot.config.given import Given, Path, merged
from bot.config.keys import BETWEEN, PREFIX, all_keys, keys_in, variable
from bot.config.problems import ConfigProblem, unreadable
from bot.facts.guess import did_you_mean

TOKEN = "DISCORD_TOKEN"  # noqa: S105 - the name of a variable
TOKEN_FILE = "DISCORD_TOKEN_FILE"  # noqa: S105 - the name of a variable
CONFIG = "FOOTNOTE_CONFIG"
_TOKEN_PATH = ("discord", "token")


def read(environ: Mapping[str, str]) -> Given:
    """Read every variable that sets a key; an empty one counts as not set."""
    values: dict[str, Any] = {}
    places: dict[Path, str] = {}
    given = {name.upper(): value for name, value in environ.items() if value}
    for name in sorted(given):  # a whole section before the keys within it
        path = tuple(name.removeprefix(PREFIX).lower().split(BETWEEN))
        if name.startswith(PREFIX) and path[0] in keys_in(()):
            values = merged(values, _nested(path, _decoded(given[name])))
            places[path] = name
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


def _decoded(value: str) -> object:
    """Take JSON where a list or a section is written so; leave mistakes to the settings' checks."""
    if not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _nested(path: Path, value: object) -> dict[str, Any]:
    first, *rest = path
    return {first: _nested(tuple(rest), value) if rest else value}


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
    named = pathlib.Path(environ[TOKEN_FILE])
    try:
        token = named.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        return None, "", [unreadable(TOKEN_FILE, f"the token file {named}", error)]
    if not token:
        return None, "", [ConfigProblem(TOKEN_FILE, "", f"the token file {named} is empty")]
    return token, TOKEN_FILE, []
