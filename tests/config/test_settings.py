import pytest

from bot.config import ConfigError, ServerRule, Settings, load_settings


def endpoint(**keys: str) -> str:
    environ = {f"FOOTNOTE_DISCORD__{key.upper()}": value for key, value in keys.items()}
    try:
        load_settings(None, environ)
    except ConfigError as error:
        return error.problems[0].message
    return "taken"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/api/v10",
        "http://localhost/api",
        "http://[::1]:9",
        "https://127.1.2.3",
    ],
)
def test_an_address_on_this_machine_needs_nothing_more(url: str) -> None:
    assert endpoint(api_url=url) == "taken"


def test_elsewhere_it_takes_encryption_and_a_word() -> None:
    assert endpoint(api_url="https://example.org", allow_custom_endpoint="true") == "taken"
    assert endpoint(gateway_url="wss://example.org", allow_custom_endpoint="true") == "taken"


def test_elsewhere_without_the_word_is_refused() -> None:
    assert endpoint(gateway_url="wss://example.org") == (
        "is not Discord's own address: the token would be sent there; "
        "if that is meant, set discord.allow_custom_endpoint to true"
    )


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://192.168.1.5",
    ],
)
def test_elsewhere_without_encryption_is_refused_whatever_the_word(url: str) -> None:
    assert endpoint(api_url=url, allow_custom_endpoint="true") == (
        "must begin with https:// unless it is on this machine"
    )


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:80",
        "ftp://127.0.0.1",
        "http://127.0.0.1@example.org",
        "http://127.0.0.1\\@example.org",
        "http://127.0.0.1:port",
        "http://",
        "http://[::1",
        "http://127.0.0.1/?a=b",
    ],
)
def test_what_is_no_plain_address_is_refused(url: str) -> None:
    assert endpoint(api_url=url, allow_custom_endpoint="true") == (
        "must be an address such as https://host or, on this machine, http://127.0.0.1:1234"
    )


def test_a_gateway_is_a_websocket() -> None:
    assert endpoint(gateway_url="http://127.0.0.1") == (
        "must be an address such as wss://host or, on this machine, ws://127.0.0.1:1234"
    )


def rule(allow: tuple[int, ...] = (), deny: tuple[int, ...] = ()) -> ServerRule:
    return ServerRule("public", frozenset(allow), frozenset(deny))


def test_every_channel_is_allowed_unless_some_are_named() -> None:
    assert rule().allows(1)
    assert rule(allow=(1,)).allows(1)
    assert not rule(allow=(1,)).allows(2)


def test_a_channel_denied_is_denied_even_if_allowed() -> None:
    assert not rule(allow=(1,), deny=(1,)).allows(1)


def test_a_thread_goes_with_its_channel() -> None:
    assert rule(allow=(1,)).allows(9, parent=1)
    assert not rule(deny=(1,)).allows(9, parent=1)


def test_a_server_differs_only_in_what_it_says() -> None:
    servers = Settings(
        servers={
            "answers": "private",
            "deny_channels": [5],
            "overrides": {"7": {"answers": "public", "allow_channels": []}},
        }
    ).servers
    assert servers.rule(7) == ServerRule("public", frozenset(), frozenset({5}))
    assert servers.rule(8) == ServerRule("private", frozenset(), frozenset({5}))
    assert servers.rule(None) == ServerRule("private", frozenset(), frozenset({5}))


def test_settings_can_not_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().health.port = 1
