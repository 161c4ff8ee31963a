"""Settings of the servers and their history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import ConfigError, InvalidConfig

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture(scope="module")
def changing_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A server whose settings nobody else relies on."""
    return start_minio()


@pytest.fixture
def admin(connect_admin: Callable[..., Any], changing_server: MinioServer) -> Any:
    """The raw operations of that server."""
    return connect_admin(changing_server).api


def test_a_setting_is_changed_and_put_back(admin):
    assert admin.set_config_kv("scanner speed=slow").config_applied
    assert "speed=slow" in admin.get_config_kv("scanner").settings
    assert "scanner speed=slow" in admin.get_config().settings
    entry = next(entry for entry in admin.list_config_history_kv(10).entries if "speed=slow" in entry.data)
    assert entry.create_time.tzinfo is not None
    assert entry.data not in repr(entry)
    assert admin.del_config_kv("scanner").config_applied
    assert "speed=default" in admin.get_config_kv("scanner").settings
    admin.restore_config_history_kv(entry.restore_id)
    with pytest.raises(ConfigError):
        admin.restore_config_history_kv(entry.restore_id)
    admin.del_config_kv("scanner")
    admin.clear_config_history_kv("all")
    assert admin.list_config_history_kv(10).entries == []


def test_the_whole_configuration_is_taken_back_as_it_was_given(admin):
    settings = admin.get_config().settings
    admin.set_config(settings)
    assert admin.get_config().settings == settings


def test_settings_that_cannot_be(admin):
    with pytest.raises(InvalidConfig, match=r"unknown .*warp"):
        admin.set_config_kv("scanner speed=warp")
    with pytest.raises(ConfigError):
        admin.set_config_kv("no_such_subsystem a=b")
    with pytest.raises(ConfigError):
        admin.get_config_kv("no_such_subsystem")


def test_settings_are_explained(admin):
    explained = admin.help_config_kv("scanner", "").help
    assert explained.sub_sys == "scanner"
    assert "speed" in [entry.key for entry in explained.keys_help]
    only = admin.help_config_kv("scanner", "speed").help
    assert [entry.key for entry in only.keys_help] == ["speed"]
