# Derived from tests/unit/_async/test_admin_areas.py; change that and run `make generate`.
"""Friendly methods of administrators refuse what cannot be, by name, before anything is sent."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from minio._core.admin.sealed import seal, unseal
from minio.error import IncompleteDownload, ServerError
from tests.unit._sync.scripted import SECRET, Answer, new_admin

POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "admin:*"}]}
HIDDEN = "hidden"


def sealed(text: bytes) -> Answer:
    return Answer(body=seal(text, SECRET.encode(), salt=b"s" * 32, nonce=b"n" * 8))


def packed() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("bucket/quota.json"), "{}")  # undated: the same each time
    return buffer.getvalue()


def soon(**length: int) -> datetime:
    return datetime.now(timezone.utc) + timedelta(**length)


REFUSED: list[tuple[Callable[[Any], Awaitable[Any]], str]] = [
    (lambda admin: admin.users.add("ab", "long enough"), "access_key must have at least 3 characters"),
    (lambda admin: admin.users.add("a,b", "long enough"), "access_key must not contain ','"),
    (lambda admin: admin.users.add("anna", HIDDEN), "secret_key must have at least 8 characters; got 6"),
    (lambda admin: admin.users.add(7, "long enough"), "access_key must be str"),
    (lambda admin: admin.users.get(""), "access_key must not be empty"),
    (lambda admin: admin.users.remove(" anna"), "access_key must not begin or end with blanks"),
    (lambda admin: admin.users.enable(""), "access_key must not be empty"),
    (lambda admin: admin.users.list_for_bucket("A"), "(invalid )?bucket"),
    (lambda admin: admin.groups.get("a=b"), "group must not contain '='"),
    (lambda admin: admin.groups.disable(""), "group must not be empty"),
    (lambda admin: admin.groups.add_members("", ["anna"]), "group must not be empty"),
    (lambda admin: admin.groups.add_members("team", []), "members must name at least one user"),
    (lambda admin: admin.groups.remove_members("team", []), "members must name at least one user"),
    (lambda admin: admin.groups.remove_members("team", "anna"), "members must be a list of access keys"),
    (lambda admin: admin.groups.add_members("team", ["anna", ""]), r"members\[1\] must not be empty"),
    (lambda admin: admin.groups.remove(" team"), "group must not begin or end with blanks"),
    (lambda admin: admin.policies.add("a,b", POLICY), "name must not contain ','"),
    (lambda admin: admin.policies.add("p", {"Version": "2012-10-17"}), r"policy\.Statement must be"),
    (lambda admin: admin.policies.get(""), "name must not be empty"),
    (lambda admin: admin.policies.attach([], user="anna"), "policies must be provided"),
    (lambda admin: admin.policies.attach(["p"]), "only one of user or group must be provided"),
    (lambda admin: admin.policies.detach(["p"], user="anna", group="team"), "only one of user or group"),
    (lambda admin: admin.policies.entities(users="anna"), "users must be a list of str"),
    (lambda admin: admin.policies.list_for_bucket(""), "(invalid )?bucket"),
    (lambda admin: admin.ldap.attach(["p"]), "only one of user or group must be provided"),
    (lambda admin: admin.ldap.create_access_key(""), "user must not be empty"),
    (lambda admin: admin.ldap.list_access_keys("anna", kind="sts"), "kind must be one of all, sts-only"),
    (lambda admin: admin.ldap.list_access_keys_by_user([]), "users must name at least one user"),
    (lambda admin: admin.access_keys.create(access_key="abc"), "access_key and secret_key must be given"),
    (
        lambda admin: admin.access_keys.create(access_key="ab", secret_key="long enough"),
        "access_key must have 3 to 20 characters; got 2",
    ),
    (
        lambda admin: admin.access_keys.create(access_key="abc", secret_key=HIDDEN),
        "secret_key must have 8 to 40 characters; got 6",
    ),
    (lambda admin: admin.access_keys.create(name="1a"), "name must be a letter, then up to 31 letters"),
    (lambda admin: admin.access_keys.create(name=""), "name must be a letter"),
    (lambda admin: admin.access_keys.create(description="ä" * 129), "description must have 1 to 256 bytes"),
    (lambda admin: admin.access_keys.create(expires=timedelta(minutes=14)), "expires must be more than 15"),
    (lambda admin: admin.access_keys.create(expires=soon(days=366)), "expires must be more than 15"),
    (lambda admin: admin.access_keys.create(expires=datetime(2020, 1, 1)), "expires must be more"),  # noqa: DTZ001
    (lambda admin: admin.access_keys.create(expires=900), "expires must be datetime or timedelta"),
    (lambda admin: admin.access_keys.create(user=""), "user must not be empty"),
    (lambda admin: admin.access_keys.create(policy="{"), "policy must be a policy in JSON"),
    (lambda admin: admin.access_keys.update("abc"), "one of secret_key, policy, name, description, expires"),
    (lambda admin: admin.access_keys.update("", name="a"), "access_key must not be empty"),
    (lambda admin: admin.access_keys.update("abc", enabled="on"), "enabled must be bool"),
    (lambda admin: admin.access_keys.update("abc", secret_key=HIDDEN), "secret_key must have 8 to 40"),
    (lambda admin: admin.access_keys.get(""), "access_key must not be empty"),
    (lambda admin: admin.access_keys.remove(""), "access_key must not be empty"),
    (lambda admin: admin.access_keys.list_by_user("anna"), "users must be a list of names, not str"),
    (lambda admin: admin.access_keys.list_by_user([]), "users must name at least one user"),
    (lambda admin: admin.access_keys.list_by_user(kind="sts"), "kind must be one of all, users-only"),
    (lambda admin: admin.access_keys.list_by_openid_user(provider=""), "provider must not be empty"),
    (lambda admin: admin.access_keys.revoke_tokens(provider="openid"), "provider must be builtin or ldap"),
    (lambda admin: admin.access_keys.revoke_tokens(""), "user must not be empty"),
    (lambda admin: admin.identity_providers.add("saml", {"a": "b"}), "type must be openid or ldap"),
    (lambda admin: admin.identity_providers.add("ldap", {}), "settings must not be empty"),
    (lambda admin: admin.identity_providers.get("openid", name=""), "name"),
    (lambda admin: admin.iam.export(""), "path must not be empty"),
    (lambda admin: admin.iam.export(7), "path must be a path or an open binary file, not int"),
    (lambda admin: admin.iam.export(io.StringIO()), "path must be a path or an open binary file"),
    (lambda admin: admin.iam.import_(io.BytesIO(b"no archive")), "path must name a zip archive"),
    (lambda admin: admin.iam.import_(7), "path must be a path or an open binary file, not int"),
    (lambda admin: admin.buckets.export_metadata(io.BytesIO(), bucket="A"), "(invalid )?bucket"),
    (lambda admin: admin.buckets.import_metadata(io.BytesIO()), "path must name a zip archive"),
    (lambda admin: admin.quotas.set("photos", 0), "size must be from 1 to 18446744073709551615, not 0"),
    (lambda admin: admin.quotas.set("photos", 1.5), "size must be int type, not float"),
    (lambda admin: admin.quotas.set("A", 1), "(invalid )?bucket"),
    (lambda admin: admin.quotas.clear(""), "(invalid )?bucket"),
]


@pytest.mark.parametrize(("call", "message"), REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_sent(
    call: Callable[[Any], Awaitable[Any]], message: str
) -> None:
    admin, script = new_admin()
    with pytest.raises(ValueError, match=f"^{message}") as caught:
        call(admin)
    assert script.sent == []
    assert HIDDEN not in str(caught.value)


def test_a_folder_is_no_file_to_write(tmp_path: Path) -> None:
    admin, script = new_admin()
    with pytest.raises(ValueError, match="is a directory"):
        admin.iam.export(tmp_path)
    assert script.sent == []


def test_a_change_brings_the_policy_that_servers_would_drop() -> None:
    found = b'{"parentUser":"anna","impliedPolicy":false,"policy":"{\\"Version\\":\\"2012-10-17\\"}"}'
    admin, script = new_admin(sealed(found), Answer(204))
    admin.access_keys.update("KEY", name="laptop")
    looked, changed = script.sent
    assert looked.method == "GET"
    body = unseal(changed.body, SECRET.encode())
    assert body == b'{"newPolicy":{"Version":"2012-10-17"},"newName":"laptop"}'


def test_a_key_without_a_policy_of_its_own_gets_none() -> None:
    admin, script = new_admin(sealed(b'{"impliedPolicy":true,"policy":"{}"}'), Answer(204))
    admin.access_keys.update("KEY", enabled=False)
    assert unseal(script.sent[1].body, SECRET.encode()) == b'{"newStatus":"off"}'


def test_an_empty_policy_lifts_the_narrowing_without_a_look() -> None:
    admin, script = new_admin(Answer(204))
    admin.access_keys.update("KEY", policy={})
    (changed,) = script.sent
    assert unseal(changed.body, SECRET.encode()) == b'{"newPolicy":{}}'


def test_an_export_that_is_cut_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "iam.zip").write_bytes(b"older")

    class Cut(Answer):
        def readinto(self, buffer: Any, /) -> int:
            raise IncompleteDownload(0, 10)

    admin, _ = new_admin(Cut(body=b"0123456789"))
    with pytest.raises(IncompleteDownload):
        admin.iam.export(tmp_path / "iam.zip")
    assert os.listdir(tmp_path) == ["iam.zip"]
    assert (tmp_path / "iam.zip").read_bytes() == b"older"


def test_an_export_that_a_server_gave_up_on_takes_no_place(tmp_path: Path) -> None:
    """It answers 200 before it looks at users, and ends the archive where it cannot go on."""
    older, half = tmp_path / "iam.zip", packed()[:40]
    older.write_bytes(b"older")
    for target in (older, io.BytesIO()):
        admin, _ = new_admin(Answer(body=half))
        with pytest.raises(ServerError, match="gave up on the archive"):
            admin.iam.export(target)
    assert older.read_bytes() == b"older"


def test_an_export_goes_to_an_open_file() -> None:
    admin, _ = new_admin(Answer(body=packed()))
    admin.buckets.export_metadata(file := io.BytesIO())
    assert file.getvalue() == packed()


def test_an_archive_is_read_from_where_the_file_stands() -> None:
    answer = Answer(body=b'{"buckets":{"bucket":{"quota":{"isSet":true}}}}')
    admin, script = new_admin(answer)
    file = io.BytesIO(b"junk" + packed())
    file.seek(4)
    assert (admin.buckets.import_metadata(file))["bucket"].quota.is_set
    assert b"".join(script.sent[0].body.blocks()) == packed()


def test_an_archive_may_come_from_what_cannot_seek() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *position: int) -> int:
            raise io.UnsupportedOperation

    admin, script = new_admin(Answer(body=b"{}"))
    assert admin.buckets.import_metadata(Pipe(packed())) == {}
    body = script.sent[0].body
    assert (body if isinstance(body, bytes) else b"".join(body.blocks())) == packed()
