"""The tables of a gap log, and how a file of an older version becomes one of this version."""

from __future__ import annotations

# "FnGL": tells a gap log from any other SQLite file.
APPLICATION_ID = 0x466E474C

# Each step takes a file from the version before to the next; steps are added, never changed.
STEPS = (
    """
    CREATE TABLE gaps (
        question TEXT NOT NULL,
        reason TEXT NOT NULL,
        slots TEXT NOT NULL,
        times INTEGER NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        PRIMARY KEY (question, reason, slots)
    ) WITHOUT ROWID;
    CREATE TABLE reports (
        facts TEXT NOT NULL,
        comment TEXT NOT NULL,
        times INTEGER NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        PRIMARY KEY (facts, comment)
    ) WITHOUT ROWID;
    """,
)

STATE = (
    "SELECT (SELECT user_version FROM pragma_user_version), "
    "(SELECT application_id FROM pragma_application_id), "
    "(SELECT count(*) FROM sqlite_master)"
)
"""Asks for what `upgrade` needs to know of a file: its version, its kind, how much is in it."""


class SchemaError(Exception):
    """The file can't be used as a gap log; says why."""


def upgrade(version: int, application: int, tables: int, *, steps: tuple[str, ...] = STEPS) -> str:
    """Write the script that brings a file up to date; empty if it is."""
    if application != APPLICATION_ID and (application or tables):
        raise SchemaError("it is another program's file: name another in gap_log.path")
    if version > len(steps):
        raise SchemaError(
            f"it was written by a newer Footnote (its form is {version}, this one knows up to "
            f"{len(steps)}): use that version, or name another file in gap_log.path"
        )
    if version == len(steps):
        return ""
    return (
        f"BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID}; "
        f"{''.join(steps[version:])} PRAGMA user_version = {len(steps)}; COMMIT;"
    )
