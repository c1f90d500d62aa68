"""Bodies checked against Discord's own OpenAPI file.

The file forbids no unknown key, so a misspelt one would pass; here every object of the file is
closed before use. Opened again are some keys the file lacks (`TAKEN`),
and a snowflake may be a number, as discord.py sends some.
Imports jsonschema and referencing, and of the project only `problems`.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.discord_server.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema.exceptions import ValidationError

VARIABLE = "FOOTNOTE_DISCORD_OPENAPI"
BESIDE = Path("shared", "discord", "openapi.json")
_ROOT = "urn:discord"
LONGEST_SHOWN = 80
TAKEN = (
    ("ApplicationCommandUpdateRequest", "nsfw"),
    ("ApplicationCommandCreateRequest", "nsfw"),
    ("ComponentEmojiForRequest", "animated"),
    ("IncomingWebhookUpdateForInteractionCallbackRequestPartial", "tts"),
    ("IncomingWebhookUpdateRequestPartial", "tts"),
    ("MessageEditRequestPartial", "tts"),
)
"""Keys discord.py sends and Discord takes, though the file lacks them."""


def find_openapi(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file the variable names, else the one beside the checkout; none if it names nothing."""
    named = environment.get(VARIABLE)
    if named == "":
        return None
    if named is not None:
        path = Path(named)
        if not path.is_file():
            message = f"{VARIABLE} names {named}, and there is no such file"
            raise FileNotFoundError(message)
        return path
    checkout = Path(__file__).resolve().parents[2]
    path = checkout.parent / BESIDE
    return path if path.is_file() else None


def openapi_notice() -> str:
    """Whether bodies are checked against Discord's own file."""
    path = find_openapi()
    if path is None:
        return f"loopback Discord: no OpenAPI file ({VARIABLE} is not set); its own rules only"
    return f"loopback Discord: bodies are checked against {path.name}"


@cache
def load_openapi(path: Path) -> OpenApi:
    """The file read, once a process: it takes a tenth of a second."""
    return OpenApi(path)


class OpenApi:
    """The request bodies of Discord's REST interface."""

    def __init__(self, path: Path) -> None:
        self.path = path
        document = json.loads(path.read_text("utf-8"))
        schemas = document["components"]["schemas"]
        for schema in schemas.values():
            _close(schema)
        for name, key in TAKEN:
            schemas[name]["properties"][key] = {"type": ["boolean", "null"]}
        schemas["SnowflakeType"]["type"] = ["string", "integer"]
        resource = Resource.from_contents(document, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
        self._paths: dict[str, Any] = document["paths"]
        self._validators: dict[tuple[str, str], Draft202012Validator | None] = {}

    def knows(self, method: str, template: str) -> bool:
        """Whether Discord has this route."""
        return method.lower() in self._paths.get(template, {})

    def check(self, method: str, template: str, body: object) -> list[Problem]:
        """Where this body departs from what the file says of the route."""
        key = (method.lower(), template)
        if key not in self._validators:
            self._validators[key] = self._validator(*key)
        validator = self._validators[key]
        if validator is None:
            return [] if body is None else [Problem("schema", "", "this route takes no body")]
        return [_problem(error) for error in _flatten(validator.iter_errors(body))]

    def check_answer(self, method: str, template: str, status: int, body: object) -> list[Problem]:
        """Where an answer of Discord departs from the file; statuses it does not list pass."""
        answers = self._paths[template][method.lower()]["responses"]
        content = answers.get(str(status), {}).get("content", {})
        if "application/json" not in content:
            return []
        validator = self._at(
            "paths",
            template,
            method.lower(),
            "responses",
            str(status),
            "content",
            "application/json",
        )
        return [_problem(error) for error in _flatten(validator.iter_errors(body))]

    def query(self, method: str, template: str, names: set[str]) -> list[Problem]:
        """Query parameters the file does not know."""
        item = self._paths[template]
        known = {
            parameter["name"]
            for parameter in [
                *item.get("parameters", []),
                *item[method.lower()].get("parameters", []),
            ]
            if "name" in parameter
        }
        return [Problem("unknown-key", f"?{name}", "no such parameter") for name in names - known]

    def _validator(self, method: str, template: str) -> Draft202012Validator | None:
        operation = self._paths[template][method]
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" not in content:
            return None
        return self._at("paths", template, method, "requestBody", "content", "application/json")

    def _at(self, *place: str) -> Draft202012Validator:
        pointer = "/".join(part.replace("~", "~0").replace("/", "~1") for part in place)
        reference = {"$ref": f"{_ROOT}#/{pointer}/schema"}
        return Draft202012Validator(reference, registry=self._registry)


def _close(schema: object) -> None:
    """Let every object say which keys it has, and no others (the file has no allOf of objects)."""
    if isinstance(schema, dict):
        if "properties" in schema and "allOf" not in schema:
            schema.setdefault("additionalProperties", False)
        for part in schema.values():
            _close(part)
    elif isinstance(schema, list):
        for part in schema:
            _close(part)


def _flatten(errors: Iterator[ValidationError]) -> Iterator[ValidationError]:
    """The errors a person can use: of a union, those of the one branch that was meant."""
    for error in errors:
        meant = _meant(error)
        if meant is None:
            yield error
        else:
            yield from _flatten(iter(meant))


def _meant(error: ValidationError) -> list[ValidationError] | None:
    """The branch of the same type as what was sent; none if there is no union or no such branch."""
    branches: dict[object, list[ValidationError]] = defaultdict(list)
    for child in error.context or ():
        branches[child.schema_path[0]].append(child)
    real = [branch for branch in branches.values() if not _is_null(branch)]
    fitting = [branch for branch in real if not any(map(_of_another_type, branch))]
    if len(real) == 1:
        fitting = real
    return min(fitting, key=len, default=None)


def _is_null(branch: list[ValidationError]) -> bool:
    return all(each.validator == "type" and each.validator_value == "null" for each in branch)


def _of_another_type(error: ValidationError) -> bool:
    where = list(error.relative_path)
    if where == ["type"]:
        return error.validator in {"enum", "const", "allOf"}
    return not where and error.validator == "type"


def _problem(error: ValidationError) -> Problem:
    path = ".".join(str(part) for part in error.absolute_path)
    if error.validator == "additionalProperties":
        return Problem("unknown-key", path, error.message)
    if error.validator == "required":
        return Problem("schema", path, error.message)
    sent = json.dumps(error.instance, ensure_ascii=False)
    short = sent if len(sent) <= LONGEST_SHOWN else f"{sent[:LONGEST_SHOWN]}…"
    if error.context:
        return Problem("schema", path, f"nothing that may stand here: {short}")
    return Problem("schema", path, f"{error.validator} {error.validator_value!r}, not {short}")
