"""Gateway frames as the client asked for them: text, zlib-stream or zstd-stream.

D: events/gateway ("Transport Compression"). Imports nothing of the project.
"""

from __future__ import annotations

import importlib
import json
import zlib
from typing import Any, Protocol


class Encoder(Protocol):
    """Turns one payload into one websocket message."""

    def encode(self, payload: dict[str, Any]) -> str | bytes:
        """The message."""
        ...


class Text:
    """No compression; discord.py takes it whatever it asked for (measured)."""

    def encode(self, payload: dict[str, Any]) -> str:
        """Plain JSON."""
        return json.dumps(payload)


class ZlibStream:
    """One zlib context a connection, each message ended by a sync flush."""

    def __init__(self) -> None:
        self._context = zlib.compressobj()

    def encode(self, payload: dict[str, Any]) -> bytes:
        """A piece of the stream."""
        data = self._context.compress(json.dumps(payload).encode())
        return data + self._context.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """One zstd frame a connection, a block flushed for each message."""

    def __init__(self) -> None:
        # A client asks for this only where it is installed.
        zstandard = importlib.import_module("zstandard")
        self._flush = zstandard.COMPRESSOBJ_FLUSH_BLOCK
        self._context = zstandard.ZstdCompressor().compressobj()

    def encode(self, payload: dict[str, Any]) -> bytes:
        """A piece of the stream."""
        data: bytes = self._context.compress(json.dumps(payload).encode())
        return data + bytes(self._context.flush(self._flush))


def encoder(asked: str | None) -> Encoder:
    """The encoder for the `compress` of the query string."""
    if asked == "zlib-stream":
        return ZlibStream()
    if asked == "zstd-stream":
        return ZstdStream()
    return Text()
