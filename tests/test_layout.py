"""The shape of the package: who may import whom, what is imported when, how large modules are."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"
MODULES = sorted(BOT.rglob("*.py"))
NAMES = [str(path.relative_to(ROOT)) for path in MODULES]

ROOMS = (
    "model", "language", "facts", "questions", "answers", "engine", "replies", "ops", "chat",
    "config", "app", "cli", "__main__",
)  # fmt: skip
"""A room imports only what stands above it."""
LOOSE = {"shipped", "version", "regex"}
"""Modules without a room: they import nothing of the project."""
APART = {
    "questions": {"facts"},
    "answers": {"facts"},
    "engine": {"facts"},
    "replies": {"facts", "questions", "answers", "engine"},
    "config": {"chat", "ops", "engine"},
}
"""What a room leaves alone although it stands above: only facts/ knows files, for one."""
ONLY = {
    "yaml": {"facts", "config", "cli"},
    "discord": {"chat"},
    "aiohttp": {"chat", "ops"},
    "yarl": {"chat"},
    "rapidfuzz": {"language", "facts", "questions", "ops"},
    "rich": {"cli"},
    "aiosqlite": {"ops"},
    "structlog": {"ops", "chat", "app"},
    "prometheus_client": {"ops"},
    "pydantic": {"config"},
    "pydantic_core": {"config"},
}
"""The rooms that may import a library."""
LONGER = {
    "bot/language/shown/discord_words.py",
}
"""Modules known to be longer than they may be; take out what has been parted."""
STANDARD = sys.stdlib_module_names
LONGEST = 350
MEDIAN = 120


def room(path: Path) -> str:
    return path.relative_to(BOT).parts[0].removesuffix(".py")


@cache
def imported(path: Path) -> frozenset[str]:
    """The full names of what a module imports, wherever in it the import stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


def rooms_of(path: Path) -> set[str]:
    """The rooms that a module imports from, its own left out."""
    parts = [name.split(".") for name in imported(path)]
    return {name[1] for name in parts if name[0] == "bot" and len(name) > 1} - {room(path)}


def test_every_module_has_a_room() -> None:
    assert {room(path) for path in MODULES} == {*ROOMS, *LOOSE, "__init__"}


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_imports_only_rooms_above_its_own(path: Path) -> None:
    own = room(path)
    above = set(ROOMS[: ROOMS.index(own)]) | LOOSE if own in ROOMS else set()
    if own == "cli":
        above.add("app")
    assert rooms_of(path) - above == set()


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_leaves_alone_what_is_none_of_its_business(path: Path) -> None:
    assert rooms_of(path) & APART.get(room(path), set()) == set()


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_library_is_imported_only_in_its_room(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported(path)}
    outside = tops - STANDARD - {"bot"}
    assert {top for top in outside if room(path) not in ONLY.get(top, ())} == set()


CORE = [path for path in MODULES if room(path) in ROOMS[:7] and room(path) != "facts"]
PURE = STANDARD - {
    "asyncio", "io", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3",
    "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_has_no_clock_network_files_or_chance(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported(path)}
    assert tops - PURE - {"bot", "rapidfuzz"} == set()
    calls = re.findall(r"\b(?:today|now|utcnow|open)\(", path.read_text(encoding="utf-8"))
    assert calls == []


def strings(path: Path) -> list[str]:
    """The strings of a module that do something: neither docstrings nor the like."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    ]


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_nothing_of_a_subject_stands_in_the_code(path: Path) -> None:
    if {"distress", "learnt"} & set(path.parts):
        pytest.skip("recognising distress belongs to the bot, and names places it happens")
    subject = {"nspcc", "essex", "leicestershire", "wanless", "snapchat", "grooming"}
    text = " ".join(strings(path)).lower()
    assert {word for word in subject if word in text} == set()


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_module_is_too_long(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= LONGEST or str(path.relative_to(ROOT)) in LONGER


def test_modules_are_small() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES]
    assert statistics.median(lengths) <= MEDIAN


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh Python has loaded once it has run some code."""
    script = f"import sys\n{code}\nprint(*sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stderr.split())


HEAVY = {
    "aiohttp", "aiosqlite", "asyncio", "bot.app", "bot.chat", "bot.config", "bot.ops", "discord",
    "email", "http", "multiprocessing", "prometheus_client", "pydantic", "ssl", "structlog",
    "unittest",
}  # fmt: skip


def test_importing_the_package_loads_nothing() -> None:
    assert {name for name in loaded_after("import bot") if name.startswith("bot.")} == set()


def test_importing_the_command_line_loads_no_command() -> None:
    found = loaded_after("import bot.cli")
    assert {name for name in found if name.startswith("bot.")} <= {"bot.cli", "bot.version"}
    assert found & {"yaml", "rich", "rapidfuzz"} == set()


@pytest.mark.parametrize(
    "arguments", [["ask", "how many"], ["ask", "how many", "--json"], ["check"]]
)
def test_asking_and_checking_load_nothing_heavy(arguments: list[str]) -> None:
    found = loaded_after(f"from bot.cli import main\nmain({arguments!r})")
    assert found & HEAVY == set()


def test_asking_for_json_loads_no_terminal_library() -> None:
    found = loaded_after("from bot.cli import main\nmain(['ask', 'how many', '--json'])")
    assert "rich" not in found


def test_a_figure_asked_for_without_a_slip_needs_no_spelling_library() -> None:
    found = loaded_after("from bot.cli import main\nmain(['ask', 'essex'])")
    assert "rapidfuzz" not in found


def test_the_rooms_that_asking_needs_compile_no_pattern_as_they_are_imported() -> None:
    asking = [
        path for path in MODULES if room(path) in {"language", "facts", "questions", "answers"}
    ]
    eager = [str(path) for path in asking if "re.compile(" in path.read_text(encoding="utf-8")]
    assert eager == []  # `regex` of bot/regex.py does it when a text comes along
