"""Service accounts, temporary keys, and the archive of all of them."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import datetime, timedelta, timezone

import pytest

from minio._generated.admin.models.access_keys import AddServiceAccountReq, UpdateServiceAccountReq
from minio._generated.admin.models.policies import PolicyDocument, PolicyStatement
from minio._generated.admin.models.users import AddOrUpdateUserReq
from minio.error import MinioAdminException, NoSuchAccessKey, NoSuchConfigTarget, NoSuchServiceAccount

SECRET = "correct horse battery"


@pytest.fixture
def user(admin, name):
    """A user that may do everything with objects."""
    admin.add_user(name, AddOrUpdateUserReq(secret_key=SECRET, status="enabled"))
    admin.set_policy_for_user_or_group(["readwrite"], name, False)
    yield name
    admin.remove_user(name)


def test_a_service_account_comes_changes_and_goes(admin, user):
    ends = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(hours=2)
    statement = PolicyStatement(effect="Allow", action=["s3:GetObject"], resource=["arn:aws:s3:::photos/*"])
    wanted = AddServiceAccountReq(
        target_user=user,
        name="reader",
        description="reads photos",
        expiration=ends,
        policy=PolicyDocument(version="2012-10-17", statement=[statement]),
    )
    made = admin.add_service_account(wanted).account.credentials
    assert made.secret_key and made.secret_key not in repr(made)
    found = admin.info_service_account(made.access_key).account
    assert (found.parent_user, found.account_status, found.name) == (user, "on", "reader")
    assert found.expiration == ends
    assert json.loads(found.policy)["Statement"][0]["Action"] == ["s3:GetObject"]
    assert admin.info_access_key(made.access_key).key.parent_user == user
    listed = admin.list_service_accounts(user=user).listing.accounts
    assert [entry.access_key for entry in listed] == [made.access_key]
    admin.update_service_account(
        made.access_key, UpdateServiceAccountReq(new_status="off", new_name="nobody")
    )
    found = admin.info_service_account(made.access_key).account
    assert (found.account_status, found.name, found.description) == ("off", "nobody", "reads photos")
    with pytest.raises(NoSuchAccessKey):
        admin.info_access_key(made.access_key)
    admin.delete_service_account(made.access_key)
    with pytest.raises(NoSuchServiceAccount):
        admin.info_service_account(made.access_key)


def test_an_account_of_ones_own_answers_under_its_own_secret(admin, connect_admin, minio_server):
    made = admin.add_service_account(AddServiceAccountReq()).account.credentials
    own = connect_admin(minio_server, made.access_key, made.secret_key).api
    assert own.info_service_account(made.access_key).account.parent_user == minio_server.access_key
    admin.delete_service_account(made.access_key)


def test_keys_of_all_users(admin, user):
    made = admin.add_service_account(AddServiceAccountReq(target_user=user)).account.credentials
    keys = admin.list_access_keys_bulk("all", users=[user]).users[user]
    assert [entry.access_key for entry in keys.service_accounts] == [made.access_key]
    assert keys.sts_keys == []
    with pytest.raises(ValueError, match="list_type must be one of"):
        admin.list_access_keys_bulk("zz", all=True)


def test_temporary_keys_are_told_of_and_revoked(admin, connect, connect_admin, minio_server, user):
    taken = connect(minio_server.endpoint, user, SECRET, secure=False).sts.assume_role(duration_seconds=900)
    key = taken.credentials.access_key_id
    assert admin.temporary_account_info(key).account.parent_user == user
    (listed,) = admin.list_access_keys_bulk("sts-only", users=[user]).users[user].sts_keys
    assert listed.access_key == key
    admin.revoke_tokens("builtin", user=user, full_revoke=True)
    assert user not in admin.list_access_keys_bulk("sts-only", users=[user]).users
    with pytest.raises(MinioAdminException, match="InvalidRequest"):
        admin.revoke_tokens("builtin", user=user)


def test_keys_of_openid_users_where_no_provider_is(admin):
    providers = admin.list_access_keys_openid_bulk("all", all=True).providers
    assert all(provider.users == [] for provider in providers)
    with pytest.raises(NoSuchConfigTarget):
        admin.list_access_keys_openid_bulk("all", all=True, config_name="zz")


def test_users_travel_in_an_archive(admin, user):
    with admin.export_iam().archive as archive:
        data = archive.read()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert user in json.loads(opened.read("iam-assets/users.json"))
        only = {user: json.loads(opened.read("iam-assets/users.json"))[user]}
        entries = dict.fromkeys(opened.namelist(), b"{}")
    entries["iam-assets/users.json"] = json.dumps(only).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for entry, content in entries.items():
            written.writestr(entry, content)
    admin.set_user_status(user, "disabled")
    admin.import_iam(packed.getvalue())
    assert admin.get_user_info(user).user.status == "enabled"
    result = admin.import_iam_v2(packed.getvalue()).result
    assert user in result.added.users
    assert result.failed.users == []


def test_an_archive_that_is_none_is_refused(admin):
    with pytest.raises(MinioAdminException) as caught:
        admin.import_iam_v2(b"no archive")
    assert caught.value.code
