"""Sets that were kept back and scored once stay as they were: `sha256sum -c frozen.sha256`."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LISTED = dict(
    reversed(line.split()) for line in (HERE / "frozen.sha256").read_text("utf-8").splitlines()
)


@pytest.mark.parametrize("file", LISTED)
def test_a_set_kept_back_stays_as_it_was(file) -> None:
    assert sha256((HERE / file).read_bytes()).hexdigest() == LISTED[file]


def test_every_set_kept_back_is_listed() -> None:
    kept = {path for end in ("jsonl", "tsv") for path in HERE.rglob(f"*frozen*.{end}")}
    assert {str(path.relative_to(HERE)) for path in kept} == LISTED.keys()
