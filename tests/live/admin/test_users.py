"""Users, groups and policies of the built-in directory."""

from __future__ import annotations

import pytest

from minio._generated.admin.models.groups import GroupAddRemove
from minio._generated.admin.models.policies import PolicyAssociationReq, PolicyDocument, PolicyStatement
from minio._generated.admin.models.users import AddOrUpdateUserReq
from minio.error import (
    GroupNotEmpty,
    MinioAdminException,
    NoSuchGroup,
    NoSuchPolicy,
    NoSuchUser,
    PolicyChangeAlreadyApplied,
    PolicyInUse,
    VersionMismatch,
)

SECRET = "correct horse battery"


@pytest.fixture
def user(admin, name):
    """A user without any rights."""
    admin.add_user(name, AddOrUpdateUserReq(secret_key=SECRET, status="enabled"))
    yield name
    admin.remove_user(name)


@pytest.fixture
def policy(admin, name):
    """A policy that lets its holders list buckets called like it."""
    statement = PolicyStatement(effect="Allow", action=["s3:ListBucket"], resource=[f"arn:aws:s3:::{name}"])
    admin.add_canned_policy(name, PolicyDocument(version="2012-10-17", statement=[statement]))
    yield name
    admin.remove_canned_policy(name)


def test_a_user_comes_changes_and_goes(admin, name):
    admin.add_user(name, AddOrUpdateUserReq(secret_key=SECRET, status="enabled"))
    assert admin.list_users().users[name].status == "enabled"
    admin.set_user_status(name, "disabled")
    assert admin.get_user_info(name).user.status == "disabled"
    admin.remove_user(name)
    with pytest.raises(NoSuchUser) as caught:
        admin.get_user_info(name)
    assert caught.value.code == "XMinioAdminNoSuchUser"
    assert SECRET not in str(caught.value)


def test_a_user_without_rights_is_told_so(connect_admin, minio_server, user):
    api = connect_admin(minio_server, user, SECRET).api
    with pytest.raises(MinioAdminException) as caught:
        api.list_users()
    assert caught.value.code == "AccessDenied"
    assert api.account_info().account.account_name == user


def test_users_of_a_bucket_are_those_whose_policies_reach_it(admin, user, policy, bucket):
    statement = PolicyStatement(effect="Allow", action=["s3:GetObject"], resource=[f"arn:aws:s3:::{bucket}*"])
    admin.add_canned_policy(policy, PolicyDocument(version="2012-10-17", statement=[statement]))
    admin.attach_policy_builtin(PolicyAssociationReq(policies=[policy], user=user))
    assert user in admin.list_bucket_users(bucket).users
    assert policy in admin.list_bucket_policies(bucket).policies
    admin.detach_policy_builtin(PolicyAssociationReq(policies=[policy], user=user))
    assert user not in admin.list_bucket_users(bucket).users


def test_policies_are_read_as_they_were_written(admin, policy):
    document = admin.info_canned_policy(policy).policy
    assert document.statement[0].action == ["s3:ListBucket"]
    assert document.statement[0].resource == [f"arn:aws:s3:::{policy}"]
    described = admin.info_canned_policy_v2(policy).policy
    assert described.policy_name == policy
    assert described.policy.statement == document.statement
    assert described.create_date <= described.update_date
    assert {policy, "readonly", "consoleAdmin"} <= admin.list_canned_policies().policies.keys()


def test_an_unknown_policy(admin, name):
    with pytest.raises(NoSuchPolicy):
        admin.info_canned_policy(name)


def test_a_policy_is_attached_once(admin, user, policy):
    wanted = PolicyAssociationReq(policies=[policy], user=user)
    assert admin.attach_policy_builtin(wanted).result.policies_attached == [policy]
    with pytest.raises(PolicyChangeAlreadyApplied):
        admin.attach_policy_builtin(wanted)
    with pytest.raises(PolicyInUse):
        admin.remove_canned_policy(policy)
    entities = admin.list_policy_mapping_entities(users=[user]).entities
    assert [(found.user, found.policies) for found in entities.user_mappings] == [(user, [policy])]
    assert admin.get_user_info(user).user.policy_name == policy
    assert admin.detach_policy_builtin(wanted).result.policies_detached == [policy]


def test_policies_set_in_place_of_others(admin, user, policy):
    admin.set_policy_for_user_or_group([policy, "readonly"], user, False)
    assert set(admin.get_user_info(user).user.policy_name.split(",")) == {policy, "readonly"}
    admin.set_policy_for_user_or_group([""], user, False)
    assert not admin.get_user_info(user).user.policy_name


def test_a_group_comes_changes_and_goes(admin, user):
    group = f"{user}-group"
    admin.update_group_members(
        GroupAddRemove(group=group, members=[user], group_status="enabled", is_remove=False)
    )
    assert group in admin.list_groups().groups
    admin.set_group_status(group, "disabled")
    described = admin.get_group(group).description
    assert (described.name, described.status, described.members) == (group, "disabled", [user])
    with pytest.raises(GroupNotEmpty):
        admin.update_group_members(GroupAddRemove(group=group, members=[], is_remove=True))
    admin.update_group_members(GroupAddRemove(group=group, members=[user], is_remove=True))
    admin.update_group_members(GroupAddRemove(group=group, members=[], is_remove=True))
    with pytest.raises(NoSuchGroup):
        admin.get_group(group)


def test_locks_are_known_to_clusters_of_several_servers_alone(admin):
    with pytest.raises(VersionMismatch, match="XMinioAdminVersionMismatch"):
        admin.top_locks(count=5)
    with pytest.raises(VersionMismatch, match="XMinioAdminVersionMismatch"):
        admin.force_unlock(["photos/locked"])
