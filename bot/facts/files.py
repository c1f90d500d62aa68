"""Finding and reading the files of a fact base: all that this room knows of a disk."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.facts.characters import unseen_at
from bot.facts.guess import did_you_mean
from bot.model.facts import Place

if TYPE_CHECKING:
    from bot.facts.problems import Report

_YAML = (".yaml", ".yml")


@dataclass(slots=True)
class Folder:
    """The files under a facts directory. Names are relative to it, with forward slashes.

    `complete` turns false once a file can't be read: what is missing then may stand in it.
    """

    root: Path
    report: Report
    yaml: tuple[str, ...] = ()
    csv: tuple[str, ...] = ()
    complete: bool = True
    _read: dict[str, bytes] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """Read a file as UTF-8; None, and a problem, if that can't be done."""
        try:
            data = (self.root / name).read_bytes()
        except OSError as why:
            self._fail(Place(name, 1), "unreadable-file", f"can't be read: {why.strerror or why}")
            return None
        self._read[name] = data
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as why:
            at = _place(name, data[: why.start].decode("utf-8-sig"))
            self._fail(at, "not-utf-8", "this is not UTF-8 text", "save it as UTF-8")
            return None
        unseen = unseen_at(text)
        if unseen is not None:
            at = _place(name, text[:unseen])
            self._fail(at, "unseen-character", "an invisible character stands here", "delete it")
            return None
        return text

    def beside(self, name: str, wanted: str, at: Place) -> str | None:
        """Find a CSV file as seen from the file `name`; it must stay inside the directory."""
        found = os.path.normpath(Path(name).parent / wanted).replace(os.sep, "/")
        root = self.root.resolve()
        try:
            target = (root / found).resolve()
            # What is still a link once it is resolved leads round in a circle (Python 3.13).
            inside = target.is_relative_to(root) and not target.is_symlink()
            inside = inside and not found.startswith("..")
        except (OSError, ValueError, RuntimeError):
            inside = False
        if not inside:
            self._fail(at, "outside-file", f"'{wanted}' is not a file inside the facts directory")
            return None
        if not (self.root / found).is_file():
            hint = did_you_mean(found, self.csv) if self.csv else "put it beside the YAML file"
            self._fail(at, "missing-file", f"there is no file '{found}'", hint)
            return None
        return found

    def revision(self) -> str:
        """Return a short digest of all that was read, whatever the order it was read in."""
        digest = hashlib.sha256()
        for name, data in sorted(self._read.items()):
            digest.update(f"{name}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
            digest.update(data)
        return digest.hexdigest()[:8]

    def _fail(self, at: Place, rule: str, message: str, hint: str = "") -> None:
        self.complete = False
        self.report.error(at, rule, message, hint)


def _place(file: str, before: str) -> Place:
    """Tell where in a file one is after reading `before`."""
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def open_folder(root: Path, report: Report) -> Folder:
    """List the files of a facts directory, reporting one that isn't there or holds nothing."""
    folder = Folder(root, report)
    names = sorted(_names(root, report))
    folder.yaml = tuple(name for name in names if name.lower().endswith(_YAML))
    folder.csv = tuple(name for name in names if name.lower().endswith(".csv"))
    if not folder.yaml and not report.failed:
        message = "there are no facts here: no file that ends in .yaml"
        report.error(Place("", 1), "no-files", message)
    return folder


def _names(root: Path, report: Report) -> list[str]:
    """List files as relative names; hidden ones are not part of the base."""

    def failed(why: OSError) -> None:
        where = Path(why.filename or root)
        name = "" if where == root else where.relative_to(root).as_posix()
        message = "this is not a directory" if root.is_file() else f"can't be read: {why.strerror}"
        report.error(Place(name, 1), "unreadable-file", message)

    found = []
    for folder, folders, files in os.walk(root, onerror=failed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        base = Path(folder).relative_to(root)
        found += [(base / name).as_posix() for name in files if not name.startswith(".")]
    return found
