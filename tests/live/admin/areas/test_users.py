"""Users, groups and policies as administrators handle them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import (
    GroupNotEmpty,
    MinioAdminException,
    NoSuchGroup,
    NoSuchPolicy,
    NoSuchUser,
    PolicyChangeAlreadyApplied,
)

if TYPE_CHECKING:
    pass

SECRET = "correct horse battery"


@pytest.fixture
def user(admin: Any, name: str) -> Iterator[str]:
    """A user without any rights."""
    admin.users.add(name, SECRET)
    yield name
    admin.users.remove(name)


@pytest.fixture
def document(name: str) -> dict[str, Any]:
    """A policy that lets its holders read a bucket called like it."""
    resource = [f"arn:aws:s3:::{name}/*"]
    statement = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": resource}
    return {"Version": "2012-10-17", "Statement": [statement]}


@pytest.fixture
def policy(admin: Any, name: str, document: dict[str, Any]) -> Iterator[str]:
    """That policy on the server."""
    admin.policies.add(name, document)
    yield name
    admin.policies.remove(name)


def test_the_root_user_is_no_missing_service_account(admin, minio_server):
    with pytest.raises(MinioAdminException, match="same as admin access key") as caught:
        admin.users.add(minio_server.access_key, SECRET)
    assert type(caught.value) is MinioAdminException


def test_a_user_comes_changes_and_goes(admin, name):
    admin.users.add(name, SECRET)
    assert admin.users.list()[name].status == "enabled"
    admin.users.disable(name)
    assert admin.users.get(name).status == "disabled"
    admin.users.enable(name)
    found = admin.users.get(name)
    assert (found.status, found.member_of, found.policy_name) == ("enabled", [], None)
    admin.users.remove(name)
    with pytest.raises(NoSuchUser):
        admin.users.get(name)


def test_a_group_comes_changes_and_goes(admin, user):
    group = f"{user}-group"
    with pytest.raises(NoSuchUser):
        admin.groups.add_members(group, [f"{user}-nobody"])
    admin.groups.add_members(group, [user])
    assert group in admin.groups.list()
    assert admin.users.get(user).member_of == [group]
    admin.groups.disable(group)
    found = admin.groups.get(group)
    assert (found.name, found.status, found.members) == (group, "disabled", [user])
    admin.groups.enable(group)
    assert admin.groups.get(group).status == "enabled"
    with pytest.raises(GroupNotEmpty):
        admin.groups.remove(group)
    admin.groups.remove_members(group, [user])
    assert admin.groups.get(group).members == []
    admin.groups.remove(group)
    with pytest.raises(NoSuchGroup):
        admin.groups.get(group)


def test_a_policy_is_given_as_a_mapping_as_json_and_as_it_was_read(admin, name, document):
    admin.policies.add(name, document)
    found = admin.policies.get(name)
    assert found.policy_name == name
    assert found.policy.statement[0].resource == [f"arn:aws:s3:::{name}/*"]
    admin.policies.add(name, json.dumps(document).replace("s3:GetObject", "s3:PutObject"))
    assert admin.policies.get(name).policy.statement[0].action == ["s3:PutObject"]
    found.policy.statement[0].action.append("s3:DeleteObject")
    admin.policies.add(name, found.policy)
    assert sorted(admin.policies.list()[name].statement[0].action) == ["s3:DeleteObject", "s3:GetObject"]
    admin.policies.remove(name)
    with pytest.raises(NoSuchPolicy):
        admin.policies.get(name)


def test_what_only_the_server_knows_it_refuses(admin, name, document):
    document["Statement"][0]["Action"] = ["s3:FlyObject"]
    with pytest.raises(MinioAdminException, match="FlyObject"):
        admin.policies.add(name, document)


def test_policies_of_users_and_groups(admin, user, policy):
    assert admin.policies.attach([policy], user=user).policies_attached == [policy]
    with pytest.raises(PolicyChangeAlreadyApplied):
        admin.policies.attach([policy], user=user)
    (mapping,) = admin.policies.entities(users=[user]).user_mappings
    assert (mapping.user, mapping.policies) == (user, [policy])
    (mapping,) = admin.policies.entities(policies=[policy]).policy_mappings
    assert (mapping.users, mapping.groups) == ([user], [])
    assert admin.policies.detach([policy], user=user).policies_detached == [policy]
    group = f"{user}-group"
    admin.groups.add_members(group, [user])
    attached = admin.policies.attach([policy, "readonly"], group=group).policies_attached
    assert sorted(attached) == ["readonly", policy]
    (mapping,) = admin.policies.entities(groups=[group]).group_mappings
    assert set(mapping.policies) == {policy, "readonly"}
    admin.policies.detach([policy, "readonly"], group=group)
    admin.groups.remove_members(group, [user])
    admin.groups.remove(group)


def test_who_and_what_reaches_a_bucket(admin, user, policy, bucket, document):
    document["Statement"][0]["Resource"] = f"arn:aws:s3:::{bucket}*"
    admin.policies.add(policy, document)
    admin.policies.attach([policy], user=user)
    assert user in admin.users.list_for_bucket(bucket)
    assert policy in admin.policies.list_for_bucket(bucket)
    admin.policies.detach([policy], user=user)
    assert user not in admin.users.list_for_bucket(bucket)
