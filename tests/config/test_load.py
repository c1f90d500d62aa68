import errno
from pathlib import Path

import pytest

from bot.config import ConfigError, Settings, load_settings, read_configuration
from bot.config.keys import all_keys, variable

TOKEN = "MTA.token-of-a-test.xyz"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def problems(path: Path | None, environ: dict[str, str], *, need_token: bool = False) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_settings(path, environ, need_token=need_token)
    name = str(path.parent) + "/" if path else ""
    return [str(problem).replace(name, "") for problem in caught.value.problems]


def test_nothing_at_all_gives_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings(None, {}) == Settings()


def test_config_yaml_in_the_working_directory_is_read(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text("log: {level: error}")
    monkeypatch.chdir(config.parent)
    assert load_settings(None, {}).log.level == "error"


def test_a_variable_names_the_file(config: Path) -> None:
    config.write_text("log: {level: error}")
    assert load_settings(None, {"FOOTNOTE_CONFIG": str(config)}).log.level == "error"


def test_a_path_handed_in_goes_before_the_variable(config: Path) -> None:
    config.write_text("log: {level: error}")
    settings = load_settings(config, {"FOOTNOTE_CONFIG": "elsewhere.yaml"})
    assert settings.log.level == "error"


def test_an_empty_file_is_a_file(config: Path) -> None:
    config.write_text("# nothing yet\n")
    assert load_settings(config, {}) == Settings()


def test_the_environment_goes_before_the_file_key_by_key(config: Path) -> None:
    config.write_text("health: {port: 1000, address: 0.0.0.0}")
    health = load_settings(config, {"FOOTNOTE_HEALTH__PORT": "2000"}).health
    assert (health.port, health.address) == (2000, "0.0.0.0")


def test_an_empty_variable_counts_as_not_set() -> None:
    assert load_settings(None, {"FOOTNOTE_HEALTH__PORT": ""}) == Settings()


VALUES = {
    "discord.token": TOKEN,
    "discord.sync": "never",
    "discord.dev_guild": "12",
    "discord.allow_custom_endpoint": "true",
    "discord.api_url": "http://127.0.0.1:1/api",
    "discord.gateway_url": "ws://localhost:1",
    "facts.directory": "there",
    "facts.look_every": "5",
    "servers.answers": "private",
    "servers.allow_channels": "1, 2",
    "servers.deny_channels": "3",
    "servers.overrides": '{"7": {"answers": "public"}}',
    "cooldowns.per_person": "0",
    "cooldowns.per_channel": "2.5",
    "gap_log.enabled": "yes",
    "gap_log.path": "g.sqlite3",
    "gap_log.keep_days": "7",
    "health.address": "::1",
    "health.port": "9000",
    "log.level": "debug",
    "log.format": "json",
    "shards.count": "4",
    "shards.ids": "[0, 3]",
}


@pytest.mark.parametrize("path", list(all_keys()), ids=".".join)
def test_every_key_can_be_set_by_a_variable(path: tuple[str, ...]) -> None:
    section, key = path
    environ = {variable(path): VALUES[".".join(path)]}
    if path == ("shards", "ids"):
        environ["FOOTNOTE_SHARDS__COUNT"] = "4"
    configuration = read_configuration(None, environ)
    now = getattr(getattr(configuration.settings, section), key)
    assert now != getattr(getattr(Settings(), section), key)
    assert configuration.origins[path] == variable(path)


def test_a_key_of_a_single_server_can_be_set_by_a_variable(config: Path) -> None:
    config.write_text("servers: {overrides: {7: {deny_channels: [9]}}}")
    servers = load_settings(config, {"FOOTNOTE_SERVERS__OVERRIDES__7__ANSWERS": "private"}).servers
    assert servers.rule(7).answers == "private"
    assert servers.rule(7).deny_channels == {9}


def test_everything_wrong_is_told_at_once_with_its_place(config: Path) -> None:
    config.write_text(
        """\
discrod:
  sync: auto
discord:
  synk: auto
  sync: atuo
  dev_guild: my server
  api_url: http://example.org/api
facts: here
servers:
  answers: privat
  allow_channels:
    - 123
    - general
  overrides:
    12a: {answers: public}
    123: {answer: private}
gap_log:
  keep_days: 0
health:
  port: 99999
  address: ''
cooldowns:
  per_person: often
log:
  level: loud
shards:
  ids: [0, 1]
"""
    )
    environ = {
        "FOOTNOTE_HELTH__PORT": "1",
        "FOOTNOTE_DISCORD_SYNC": "never",
        "FOOTNOTE_GAP_LOG__ENABLED": "perhaps",
    }
    assert problems(config, environ, need_token=True) == [
        "config.yaml:1: discrod: there is no such key (did you mean 'discord'?)",
        "config.yaml:4: discord.synk: there is no such key (did you mean 'sync'?)",
        "config.yaml:5: discord.sync: must be auto or never (did you mean 'auto'?)",
        "config.yaml:6: discord.dev_guild: must be a whole number",
        "config.yaml:7: discord.api_url: must begin with https:// unless it is on this machine",
        "config.yaml:8: facts: must hold keys of its own, each on an indented line",
        "config.yaml:10: servers.answers: must be public or private (did you mean 'private'?)",
        "config.yaml:13: servers.allow_channels item 2: must be a whole number",
        "config.yaml:15: servers.overrides.12a: must be an id, a whole number",
        (
            "config.yaml:16: servers.overrides.123.answer: there is no such key "
            "(did you mean 'answers'?)"
        ),
        "config.yaml:18: gap_log.keep_days: must be at least 1",
        "config.yaml:20: health.port: must be at most 65535",
        "config.yaml:21: health.address: must not be empty",
        "config.yaml:23: cooldowns.per_person: must be a number",
        "config.yaml:25: log.level: must be debug, info, warning or error",
        (
            "config.yaml:27: shards.ids: needs count as well: "
            "how many shards there are over all processes"
        ),
        (
            "DISCORD_TOKEN: the bot's token is missing (copy it from the page Bot of your "
            "application at discord.com/developers/applications, and set DISCORD_TOKEN, or "
            "DISCORD_TOKEN_FILE to the name of a file that holds it)"
        ),
        "FOOTNOTE_DISCORD_SYNC: there is no such setting (did you mean 'FOOTNOTE_DISCORD__SYNC'?)",
        "FOOTNOTE_GAP_LOG__ENABLED: gap_log.enabled: must be true or false",
        "FOOTNOTE_HELTH__PORT: there is no such setting (did you mean 'FOOTNOTE_HEALTH__PORT'?)",
    ]


def test_a_file_that_is_no_yaml_is_told_with_its_line(config: Path) -> None:
    config.write_text("log:\n  level: info\n format: json\n")
    assert problems(config, {}) == [
        "config.yaml:3: the indentation does not fit (align it with the lines above)"
    ]


def test_a_key_given_twice_is_told(config: Path) -> None:
    config.write_text("log:\n  level: info\n  level: debug\n")
    assert problems(config, {}) == ["config.yaml:3: the key 'level' was given already in line 2"]


def test_a_file_that_begins_with_no_section_is_told(config: Path) -> None:
    config.write_text("- discord\n")
    assert problems(config, {}) == ["config.yaml:1: must begin with a section, such as discord:"]


def test_a_file_that_is_not_there_is_told(config: Path) -> None:
    assert problems(config, {}) == [
        "config.yaml: the configuration can't be read: No such file or directory"
    ]


def test_a_directory_in_the_file_s_place_is_told(config: Path) -> None:
    config.mkdir()  # what Docker makes of a mount whose file is missing
    assert problems(config, {}) == [
        (
            "config.yaml: the configuration can't be read: Is a directory "
            "(Docker makes a directory where a file that is to be mounted is missing)"
        )
    ]


def test_a_file_in_another_encoding_is_told(config: Path) -> None:
    config.write_bytes(b"log: \xff\xfe")
    assert problems(config, {}) == [
        "config.yaml: the configuration can't be read: it is not a text file"
    ]


def test_a_file_of_somebody_else_is_told(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)  # root, who may run this, may read anything
    assert problems(config, {}) == [
        (
            "config.yaml: the configuration can't be read: Permission denied "
            "(let the user that runs Footnote read it, in Docker the user 10001)"
        )
    ]


def test_the_names_kubernetes_sets_for_a_service_are_left_alone() -> None:
    environ = {"FOOTNOTE_SERVICE_HOST": "10.0.0.1", "FOOTNOTE_PORT_80_TCP_PROTO": "tcp"}
    assert load_settings(None, environ) == Settings()


@pytest.mark.parametrize(
    ("ids", "told"),
    [("[0, 0]", True), ("[2]", True), ("[-1]", True), ("[]", True), ("[0, 1]", False)],
)
def test_shard_ids_lie_within_the_count(ids: str, told: bool, config: Path) -> None:
    config.write_text(f"shards:\n  count: 2\n  ids: {ids}\n")
    if told:
        expected = "config.yaml:3: shards.ids: must be different numbers from 0 to 1"
        assert problems(config, {}) == [expected]
    else:
        assert load_settings(config, {}).shards.ids == (0, 1)
