"""Settings of the servers as what they mean, and their history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio._core.admin.configtext import Setting
from minio.error import ConfigError, MinioAdminException

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

ODD = [
    "",
    "  at both ends ",
    '"quoted"',
    "'quoted'",
    'say "hi there" now',
    "it's\ta=b c=d\\",
    "\u2003wide ☃\u00a0",
    "# csp_policy=itself",
]


@pytest.fixture(scope="module")
def changing_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A server whose settings nobody else relies on; some come from its environment."""
    variables = {
        "MINIO_SCANNER_SPEED": "slow",
        "MINIO_NOTIFY_WEBHOOK_ENABLE_hook": "on",
        "MINIO_NOTIFY_WEBHOOK_ENDPOINT_hook": "http://127.0.0.1:1/a b",
        "MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_hook": "a secret",
    }
    return start_minio(environment=variables)


@pytest.fixture
def config(connect_admin: Callable[..., Any], changing_server: MinioServer) -> Any:
    """The methods for that server."""
    return connect_admin(changing_server).config


def test_any_value_of_one_line_comes_back_as_it_was_set(config):
    for value in ODD:
        assert config.set("browser", {"csp_policy": value}) is False
        assert config.get("browser")["csp_policy"] == Setting(value, stored=value), value


def test_values_that_hold_names_of_other_settings(config):
    """The server would read `hsts_seconds=7` out of the value; it takes the first one that it finds."""
    config.set("browser", {"csp_policy": "a hsts_seconds=7 b", "hsts_seconds": 5})
    found = config.get("browser")
    assert (found["csp_policy"].value, found["hsts_seconds"].value) == ("a hsts_seconds=7 b", "5")
    with pytest.raises(ValueError, match=r"settings\['csp_policy'\] must not hold comment="):
        config.set("browser", {"csp_policy": "a comment=b"})
    with pytest.raises(ValueError, match=r"settings must be one of .*; did you mean 'hsts_seconds'"):
        config.set("browser", {"csp_policy": "x", "hsts_second": "7"})
    assert config.get("browser")["csp_policy"].value == "a hsts_seconds=7 b"
    config.reset("browser")


def test_a_change_tells_whether_it_needs_a_restart(config):
    assert config.set("scanner", {"alert_excess_versions": 7}) is False
    assert config.set("site", {"name": "west"}) is True
    assert config.reset("scanner", keys=["alert_excess_versions"]) is False
    assert config.get("scanner")["alert_excess_versions"].value == "100"
    assert config.reset("site") is True


def test_what_the_environment_sets(config):
    speed = config.get("scanner")["speed"]
    assert speed == Setting("slow", "MINIO_SCANNER_SPEED", stored="default")
    hook = config.targets("notify_webhook")["hook"]
    assert hook["endpoint"].value == "http://127.0.0.1:1/a b"
    assert hook["endpoint"].environment == "MINIO_NOTIFY_WEBHOOK_ENDPOINT_hook"
    assert dict(config.get("notify_webhook", target="hook")) == dict(hook)
    assert "enable" in config.get("notify_webhook")
    assert "127.0.0.1" not in repr(hook) + repr(hook["endpoint"])


def test_one_of_several(config):
    hook = {"endpoint": "http://127.0.0.1:1/x", "auth_token": "not for all", "enable": False}
    config.set("logger_webhook", hook, target="extra")
    assert set(config.targets("logger_webhook")) == {"", "extra"}
    found = config.get("logger_webhook", target="extra")
    assert (found["endpoint"].value, found["enable"].value) == ("http://127.0.0.1:1/x", "off")
    assert "auth_token" not in found  # servers keep secrets
    config.reset("logger_webhook", target="extra")
    with pytest.raises(ConfigError):
        config.get("logger_webhook", target="extra")


def test_history(config):
    config.clear_history()
    config.set("heal", {"max_io": 50})
    (entry,) = config.history()
    assert "max_io=50" in entry.data and "max_io=50" not in repr(entry)
    config.reset("heal")
    config.restore(entry.restore_id)
    config.set("heal", {"bitrotscan": False})  # shows what else was restored, as a restart would
    assert config.get("heal")["max_io"].value == "50"
    config.reset("heal")
    config.clear_history()
    config.set("heal", {"max_io": 60})
    config.set("heal", {"max_io": 70})
    first, second = config.history()
    assert config.history(1) == [first]
    config.clear_history(second.restore_id)
    assert [kept.restore_id for kept in config.history()] == [first.restore_id]
    config.clear_history()
    assert config.history() == []
    config.reset("heal")


def test_settings_are_explained(config):
    assert "scanner" in [entry.key for entry in config.help().keys_help]
    assert "speed" in [entry.key for entry in config.help("scanner").keys_help]
    (only,) = config.help("scanner", "speed", environment=True).keys_help
    assert only.key == "MINIO_SCANNER_SPEED"


def test_all_settings_travel_as_text(config):
    config.set("heal", {"max_io": 55})
    text = config.export()
    config.reset("heal")
    config.import_(text)
    config.set("heal", {"bitrotscan": False})  # shows what else was taken, as a restart would
    assert config.get("heal")["max_io"].value == "55"
    config.reset("heal")


def test_settings_that_there_are_not(config):
    for call in (config.get, config.targets, config.help, lambda name: config.set(name, {"a": "b"})):
        with pytest.raises(ConfigError):
            call("no_such_subsystem")
    with pytest.raises(MinioAdminException) as caught:
        config.reset("heal", keys=["no_such_key"])
    assert caught.value.code == "XMinioConfigNotFoundError"
