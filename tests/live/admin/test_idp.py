"""Identity providers from settings: a server asks them after its next restart. On a server of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from minio._generated.admin.models.policies import PolicyAssociationReq
from minio.error import LdapNotEnabled, MinioAdminException, NoSuchConfigTarget, S3Error

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture(scope="module")
def asking_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A server that may ask anybody, and restart."""
    return start_minio()


@pytest.fixture
def admin(connect_admin: Callable[..., Any], asking_server: MinioServer) -> Any:
    """The raw operations of that server."""
    return connect_admin(asking_server).api


@pytest.fixture
def restart(admin: Any, asking_server: MinioServer) -> Callable[[], None]:
    """Restarts the server, and waits for it."""

    def do() -> None:
        with asking_server.restarting():
            result = admin.service_action_v2("restart").result
            assert (result.action, result.dry_run) == ("restart", False)

    return do


@pytest.fixture
def log_in(connect: Callable[..., Any], asking_server: MinioServer) -> Any:
    """Operations of those who have no keys yet."""
    return connect(asking_server.endpoint, secure=False).sts


def text(settings: Mapping[str, str]) -> str:
    """Settings as they stand in a configuration: `MINIO_IDENTITY_LDAP_SERVER_ADDR` is `server_addr`."""
    return " ".join(f'{name.split("_", 3)[3].lower()}="{value}"' for name, value in settings.items())


def enabled(admin: Any, kind: str) -> list[str]:
    return [found.name for found in admin.list_idp_config(kind).providers if found.enabled]


def shown(admin: Any, kind: str, name: str) -> dict[str, str]:
    provider = admin.get_idp_config(kind, name).provider
    assert (provider.type, provider.name) == (kind, name)
    return {entry.key: entry.value for entry in provider.info}


def test_people_of_an_openid_provider(admin, restart, log_in, oidc_server, name):
    settings = text(oidc_server.minio_settings)
    admin.add_idp_config("openid", name, settings)
    assert enabled(admin, "openid") == []
    restart()
    assert enabled(admin, "openid") == [name]
    assert shown(admin, "openid", name)["config_url"] == oidc_server.discovery_url
    with pytest.raises(MinioAdminException) as caught:
        admin.add_idp_config("openid", name, settings)
    assert caught.value.code == "XMinioAdminConfigIDPCfgNameAlreadyExists"

    token = oidc_server.log_in("alice")["id_token"]
    key = log_in.assume_role_with_web_identity(token).credentials.access_key_id
    (provider,) = admin.list_access_keys_openid_bulk("all", all=True, config_name=name).providers
    assert provider.config_name == name
    (person,) = provider.users
    assert person.id == "alice" and person.service_accounts == []
    (temporary,) = person.sts_keys
    assert temporary.access_key == key and temporary.expiration.tzinfo is not None
    of_all = admin.list_access_keys_openid_bulk("sts-only", users=[person.minio_access_key], all_configs=True)
    assert [user.id for provider in of_all.providers for user in provider.users] == ["alice"]

    admin.update_idp_config("openid", name, "display_name=Everybody")
    restart()
    assert shown(admin, "openid", name)["display_name"] == "Everybody"
    admin.delete_idp_config("openid", name)
    restart()
    assert enabled(admin, "openid") == []
    with pytest.raises(NoSuchConfigTarget):
        admin.get_idp_config("openid", name)


def test_people_of_a_directory(admin, restart, log_in, ldap_server):
    from tests.servers.ldap import user_dn

    readers = PolicyAssociationReq(policies=["readonly"], user=user_dn("alice"))
    with pytest.raises(LdapNotEnabled):
        admin.attach_policy_ldap(readers)
    admin.add_idp_config("ldap", "_", text(ldap_server.minio_settings))
    restart()
    assert enabled(admin, "ldap") == ["_"]
    assert shown(admin, "ldap", "_")["server_addr"] == ldap_server.endpoint
    admin.attach_policy_ldap(readers)
    answer = log_in.assume_role_with_ldap_identity("alice", "alice-password")
    assert answer.credentials.access_key_id
    admin.detach_policy_ldap(readers)

    admin.update_idp_config("ldap", "_", 'user_dn_search_filter="(sn=no-%s)"')
    restart()
    with pytest.raises(S3Error, match="alice"):
        log_in.assume_role_with_ldap_identity("alice", "alice-password")
    admin.delete_idp_config("ldap", "_")
    restart()
    assert enabled(admin, "ldap") == []


def test_a_directory_that_cannot_be_reached_is_refused(admin):
    with pytest.raises(MinioAdminException) as caught:
        admin.add_idp_config("ldap", "_", 'server_addr="127.0.0.1:1" lookup_bind_dn="cn=a"')
    assert caught.value.code == "XMinioAdminConfigLDAPValidation"
    assert enabled(admin, "ldap") == []


def test_names_that_are_none(admin, name):
    for call in (admin.get_idp_config, admin.delete_idp_config):
        with pytest.raises(NoSuchConfigTarget):
            call("openid", name)
    with pytest.raises(MinioAdminException) as caught:
        admin.update_idp_config("openid", name, "client_id=c")
    assert caught.value.code == "XMinioAdminConfigIDPCfgNameDoesNotExist"
    with pytest.raises(ValueError, match="type must be openid or ldap"):
        admin.list_idp_config("zz")
