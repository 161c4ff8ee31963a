"""Policies and access keys of users whom a directory knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio._generated.admin.models.access_keys import AddServiceAccountReq
from minio._generated.admin.models.policies import PolicyAssociationReq
from minio.error import LdapNotEnabled, NoSuchUser, PolicyChangeAlreadyApplied

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def admin(connect_admin: Callable[..., Any], ldap_minio: MinioServer) -> Any:
    """The raw operations of the server that asks the admin."""
    return connect_admin(ldap_minio).api


@pytest.fixture
def alice() -> str:
    """A person's full name in the admin."""
    from tests.servers.ldap import user_dn

    return user_dn("alice")


def test_policies_of_people(admin, alice):
    wanted = PolicyAssociationReq(policies=["diagnostics"], user=alice)
    assert admin.attach_policy_ldap(wanted).result.policies_attached == ["diagnostics"]
    with pytest.raises(PolicyChangeAlreadyApplied):
        admin.attach_policy_ldap(wanted)
    (mapping,) = admin.list_ldap_policy_mapping_entities(users=[alice]).entities.user_mappings
    assert mapping.user == alice and "diagnostics" in mapping.policies
    assert admin.detach_policy_ldap(wanted).result.policies_detached == ["diagnostics"]


def test_access_keys_of_people(admin, alice):
    wanted = AddServiceAccountReq(target_user="alice", name="laptop")
    made = admin.add_service_account_ldap(wanted).account.credentials
    try:
        for owner in ("alice", alice):
            keys = admin.list_access_keys_ldap(owner, "svcacc-only").keys.service_accounts
            assert made.access_key in [key.access_key for key in keys]
        everybody = admin.list_access_keys_ldap_bulk("svcacc-only", all=True).users
        assert made.access_key in [key.access_key for key in everybody[alice].service_accounts]
    finally:
        admin.delete_service_account(made.access_key)


def test_a_person_whom_the_directory_does_not_know(admin):
    with pytest.raises(NoSuchUser):
        admin.list_access_keys_ldap("nobody", "all")


def test_a_server_without_a_directory(connect_admin, minio_server, alice):
    with pytest.raises(LdapNotEnabled):
        connect_admin(minio_server).api.attach_policy_ldap(
            PolicyAssociationReq(policies=["readonly"], user=alice)
        )
