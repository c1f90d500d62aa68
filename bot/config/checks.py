"""What single values must be like, beyond their type."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

_TOKEN = re.compile(r"[\w.~+/=-]+", re.ASCII)
_URL = re.compile(r"[\w.:/\[\]-]+", re.ASCII)


def comma_separated(given: object) -> object:
    """Split "1, 2" into a list, the way lists are written in environment variables."""
    if isinstance(given, str):
        return [part.strip() for part in given.split(",") if part.strip()]
    return [given] if isinstance(given, int) else given


def plain_token(given: object) -> object:
    """Refuse what can't be a token, without ever repeating it."""
    if isinstance(given, str) and not _TOKEN.fullmatch(given):
        raise ValueError("must be the token alone, without spaces, quotes or the word Bot")
    return given


def endpoint(url: str, *, schemes: tuple[str, str], anywhere: bool) -> str:
    """Refuse an address that would hand the token to a stranger.

    Loopback is for tests and needs nothing; elsewhere it takes an encrypted connection and the
    owner's word.
    """
    plain, encrypted = schemes
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in schemes or not _URL.fullmatch(url):
        raise ValueError(
            f"must be an address such as {encrypted}://host or, on this machine, "
            f"{plain}://127.0.0.1:1234"
        )
    if _is_loopback(host):
        return url
    if parts.scheme != encrypted:
        raise ValueError(f"must begin with {encrypted}:// unless it is on this machine")
    if not anywhere:
        raise ValueError(
            "is not Discord's own address: the token would be sent there; "
            "if that is meant, set discord.allow_custom_endpoint to true"
        )
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
