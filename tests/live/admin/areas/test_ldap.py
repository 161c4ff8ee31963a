"""Policies and access keys of users whom a directory knows: `admin.ldap`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import LdapNotEnabled, NoSuchUser, PolicyChangeAlreadyApplied

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def ldap(connect_admin: Callable[..., Any], ldap_minio: MinioServer) -> Any:
    """The methods on the server that asks a directory."""
    return connect_admin(ldap_minio).ldap


@pytest.fixture
def bob() -> str:
    """A person's full name in the directory."""
    from tests.servers.ldap import user_dn

    return user_dn("bob")


def test_policies_of_people(ldap, bob):
    assert ldap.attach(["diagnostics"], user=bob).policies_attached == ["diagnostics"]
    with pytest.raises(PolicyChangeAlreadyApplied):
        ldap.attach(["diagnostics"], user="bob")
    (mapping,) = ldap.entities(users=[bob]).user_mappings
    assert mapping.user == bob and "diagnostics" in mapping.policies
    assert bob in [
        user for found in ldap.entities(policies=["diagnostics"]).policy_mappings for user in found.users
    ]
    assert ldap.detach(["diagnostics"], user=bob).policies_detached == ["diagnostics"]


def test_access_keys_of_people(ldap, connect_admin, ldap_minio):
    from tests.servers.ldap import user_dn

    alice = user_dn("alice")
    made = ldap.create_access_key("alice", name="laptop")
    try:
        for owner in ("alice", alice):
            keys = ldap.list_access_keys(owner).service_accounts
            assert made.access_key in [key.access_key for key in keys]
            keys = ldap.list_access_keys(owner, kind="sts-only")
            assert keys.service_accounts == []
        for everybody in (ldap.list_access_keys_by_user(), ldap.list_access_keys_by_user([alice])):
            assert made.access_key in [key.access_key for key in everybody[alice].service_accounts]
    finally:
        connect_admin(ldap_minio).access_keys.remove(made.access_key)


def test_a_person_whom_the_directory_does_not_know(ldap):
    with pytest.raises(NoSuchUser):
        ldap.list_access_keys("nobody")


def test_a_server_without_a_directory(connect_admin, minio_server, bob):
    with pytest.raises(LdapNotEnabled):
        connect_admin(minio_server).ldap.attach(["readonly"], user=bob)
