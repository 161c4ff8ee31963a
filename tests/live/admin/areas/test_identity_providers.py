"""Identity providers from settings: `admin.identity_providers`, on a server of its own that restarts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import MinioAdminException, NoSuchConfigTarget

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer
    from tests.servers.oidc import OidcServer


@pytest.fixture(scope="module")
def asking_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A server that may restart."""
    return start_minio()


@pytest.fixture
def admin(connect_admin: Callable[..., Any], asking_server: MinioServer) -> Any:
    """The friendly client of that server."""
    return connect_admin(asking_server)


def settings_of(server: OidcServer) -> dict[str, str]:
    """`MINIO_IDENTITY_OPENID_CLIENT_ID` is `client_id`."""
    return {name.split("_", 3)[3].lower(): value for name, value in server.minio_settings.items()}


def test_a_provider_comes_changes_and_goes(admin, asking_server, oidc_server, name):
    admin.identity_providers.add(
        "openid", {**settings_of(oidc_server), "display_name": "All of us"}, name=name
    )
    with asking_server.restarting():
        admin.service.restart()
    found = admin.identity_providers.get("openid", name=name)
    shown = {setting.key: setting.value for setting in found.info}
    assert (found.type, found.name, shown["display_name"]) == ("openid", name, "All of us")
    assert shown["config_url"] == oidc_server.discovery_url
    (listed,) = [entry for entry in admin.identity_providers.list("openid") if entry.name == name]
    assert listed.enabled
    with pytest.raises(MinioAdminException) as caught:
        admin.identity_providers.add("openid", settings_of(oidc_server), name=name)
    assert caught.value.code == "XMinioAdminConfigIDPCfgNameAlreadyExists"
    admin.identity_providers.update("openid", {"display_name": "None of us"}, name=name)
    admin.identity_providers.remove("openid", name=name)


def test_a_directory_that_cannot_be_reached_is_refused(admin):
    with pytest.raises(MinioAdminException) as caught:
        admin.identity_providers.add("ldap", {"server_addr": "127.0.0.1:1", "lookup_bind_dn": "cn=a"})
    assert caught.value.code == "XMinioAdminConfigLDAPValidation"


def test_providers_that_are_none(admin, name):
    for call in (admin.identity_providers.get, admin.identity_providers.remove):
        with pytest.raises(NoSuchConfigTarget):
            call("openid", name=name)
    with pytest.raises(MinioAdminException) as caught:
        admin.identity_providers.update("openid", {"client_id": "c"}, name=name)
    assert caught.value.code == "XMinioAdminConfigIDPCfgNameDoesNotExist"
