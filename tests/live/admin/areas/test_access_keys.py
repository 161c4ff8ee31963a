"""Access keys as administrators handle them: `admin.access_keys`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import MinioAdminException, NoSuchConfigTarget, NoSuchServiceAccount

if TYPE_CHECKING:
    pass

SECRET = "correct horse battery"
NEVER = datetime(1970, 1, 1, tzinfo=timezone.utc)
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}],
}


@pytest.fixture
def user(admin: Any, name: str) -> Iterator[str]:
    """A user that may do everything with objects."""
    admin.users.add(name, SECRET)
    admin.policies.attach(["readwrite"], user=name)
    yield name
    admin.users.remove(name)


def actions(account: Any) -> list[str]:
    return json.loads(account.policy)["Statement"][0]["Action"]


def test_a_key_keeps_its_policy_whatever_else_changes(admin, user):
    made = admin.access_keys.create(user=user, policy=POLICY, name="reader", description="reads photos")
    key = made.access_key
    assert made.secret_key and made.secret_key not in repr(made)
    assert made.expiration is None
    for change in (
        {"name": "viewer"},
        {"enabled": False},
        {"enabled": True},
        {"expires": timedelta(hours=2)},
        {"secret_key": SECRET},
        {"description": "reads"},
    ):
        admin.access_keys.update(key, **change)
        found = admin.access_keys.get(key)
        assert not found.implied_policy, f"{change} took the policy away"
        assert actions(found) == ["s3:GetObject"]
        assert found.account_status == ("off" if change == {"enabled": False} else "on")
    assert (found.parent_user, found.name, found.description) == (user, "viewer", "reads")
    assert timedelta(minutes=110) < found.expiration - datetime.now(timezone.utc) <= timedelta(hours=2)
    admin.access_keys.update(key, policy={}, expires=NEVER)
    found = admin.access_keys.get(key)
    assert found.implied_policy and not found.expiration
    admin.access_keys.remove(key)
    with pytest.raises(NoSuchServiceAccount):
        admin.access_keys.get(key)
    with pytest.raises(NoSuchServiceAccount):
        admin.access_keys.update(key, name="viewer")


def test_keys_of_ones_own_choice(admin, user):
    key = f"K{user[-12:].upper()}"
    ends = (datetime.now(timezone.utc) + timedelta(days=2)).replace(microsecond=0)
    made = admin.access_keys.create(access_key=key, secret_key="a secret of mine", user=user, expires=ends)
    assert (made.access_key, made.secret_key, made.expiration) == (key, "a secret of mine", ends)
    described = admin.access_keys.info(key)
    assert (described.parent_user, described.user_provider) == (user, "builtin")
    assert [account.access_key for account in admin.access_keys.list(user=user)] == [key]
    (listed,) = admin.access_keys.list_by_user([user])[user].service_accounts
    assert (listed.access_key, listed.expiration) == (key, ends)
    admin.access_keys.update(key, expires=NEVER)
    (forever,) = admin.access_keys.list(user=user)
    (listed,) = admin.access_keys.list_by_user([user])[user].service_accounts
    assert (forever.expiration, listed.expiration) == (None, None)
    assert user in admin.access_keys.list_by_user(kind="users-only")
    admin.access_keys.remove(key)
    assert admin.access_keys.list(user=user) == []


def test_a_key_of_ones_own(admin, connect_admin, minio_server, user):
    own = connect_admin(minio_server, user, SECRET)
    made = own.access_keys.create()
    assert made.access_key in [account.access_key for account in own.access_keys.list()]
    own.access_keys.remove(made.access_key)


def test_a_user_who_is_not_there(admin, name):
    with pytest.raises(MinioAdminException) as caught:
        admin.access_keys.create(user=name)
    assert caught.value.code == "XMinioAdminNoSuchUser"


def test_temporary_keys_are_told_of_and_revoked(admin, connect, minio_server, user):
    taken = connect(minio_server.endpoint, user, SECRET, secure=False).sts.assume_role(duration_seconds=900)
    key = taken.credentials.access_key_id
    assert admin.access_keys.temporary_info(key).parent_user == user
    (listed,) = admin.access_keys.list_by_user([user], kind="sts-only")[user].sts_keys
    assert listed.access_key == key
    admin.access_keys.revoke_tokens(user, kind="another")
    assert user in admin.access_keys.list_by_user([user], kind="sts-only")
    admin.access_keys.revoke_tokens(user)
    assert user not in admin.access_keys.list_by_user([user], kind="sts-only")


def test_keys_of_openid_users_where_no_provider_is(admin):
    assert [found.users for found in admin.access_keys.list_by_openid_user()] == [[]]
    with pytest.raises(NoSuchConfigTarget):
        admin.access_keys.list_by_openid_user(provider="zz")
