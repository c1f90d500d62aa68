"""A small base that is all right, and ways to load it with something added or wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from facts_small_base import TODAY, WORDS

from bot.facts import Loaded, format_problem, load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path


@pytest.fixture
def load_files(tmp_path: Path) -> Callable[..., Loaded]:
    """Load a directory of these files: names with their text or bytes."""

    def load_them(files: Mapping[str, str | bytes], today: date | None = TODAY) -> Loaded:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load(tmp_path, today=today)

    return load_them


@pytest.fixture
def load_with(load_files: Callable[..., Loaded]) -> Callable[..., Loaded]:
    """Load the small base with one more file, and more where a table needs them."""

    def load_it(text: str, **csv: str | bytes) -> Loaded:
        more = {f"{name}.csv": data for name, data in csv.items()}
        return load_files({"words.yaml": WORDS, "it.yaml": text, **more})

    return load_it


@pytest.fixture
def problems_with(load_with: Callable[..., Loaded]) -> Callable[..., list[str]]:
    """Load the small base with one more file and return its problems as people read them."""

    def problems(text: str, **csv: str | bytes) -> list[str]:
        return [format_problem(problem) for problem in load_with(text, **csv).problems]

    return problems
