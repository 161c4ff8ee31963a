"""The text methods of MinioAdmin where 7.2.16 itself fails: ours work, or say why the server cannot."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from minio.datatypes import PeerInfo, PeerSite
from minio.error import MinioAdminException
from tests.live.admin_scenarios import USER


@pytest.fixture
def admin(connect_admin: Any, minio_server: Any) -> Any:
    """An administrator's client of the shared server, for both flavours."""
    return connect_admin(minio_server)


def test_history_tells_of_changes_and_takes_them_back(admin: Any) -> None:
    before = admin.config_get("scanner")
    admin.config_set("scanner", {"speed": "slowest"})
    newest = json.loads(admin.config_history())[-1]
    assert newest["data"] == "scanner speed=slowest"
    assert admin.config_restore(newest["restoreId"]) == ""
    admin.config_reset("scanner")
    assert admin.config_get("scanner") == before


def test_all_settings_are_there_without_a_key(admin: Any) -> None:
    """7.2.16 fails here by itself."""
    assert "# scanner speed=" in admin.config_get() or "scanner speed=" in admin.config_get()


def test_one_member_of_a_group_may_be_a_text(admin: Any) -> None:
    """As the type hints of 7.2.16 say, where the server refuses what it sends."""
    admin.user_add(USER, "text-secret")
    assert admin.group_add("text-single", USER) == ""
    assert json.loads(admin.group_info("text-single"))["members"] == [USER]
    admin.group_remove("text-single", USER)
    admin.group_remove("text-single")
    admin.user_remove(USER)


def test_profiles_come_as_an_archive(admin: Any) -> None:
    """7.2.16 asks wrongly and cannot read what it gets."""
    import zipfile

    text = admin.profile_start(("mem",))
    with zipfile.ZipFile(io.BytesIO(text.encode("latin-1"))) as archive:
        assert any("mem" in name for name in archive.namelist())


def test_sites_that_cannot_be_reached_are_told(admin: Any) -> None:
    """The server reads what was sent encrypted, and tries to ask the site."""
    with pytest.raises(MinioAdminException, match="alone") as caught:
        admin.add_site_replication([PeerSite("alone", "http://127.0.0.1:1", "key", "hidden-secret")])
    assert caught.value.code == "XMinioSiteReplicationPeerResp"
    assert "hidden-secret" not in str(caught.value)


def test_sites_are_taken_out_by_a_plain_body(admin: Any) -> None:
    """What 7.2.16 encrypts here, the server cannot read; it reads this, and knows no such site."""
    with pytest.raises(MinioAdminException) as caught:
        admin.remove_site_replication("nobody,nowhere")
    assert caught.value.code != "InternalError"


def test_texts_of_a_peer_are_sent_as_numbers(admin: Any) -> None:
    peer = PeerInfo("no-such-deployment", "http://127.0.0.1:1", "1000", "true")  # as 7.2.16 has it
    with pytest.raises(MinioAdminException) as caught:
        admin.edit_site_replication(peer)
    assert "cannot unmarshal" not in str(caught.value)


def test_a_trace_shows_no_secret(admin: Any) -> None:
    shown = io.StringIO()
    admin.set_app_info("tests", "1.0")
    admin.trace_on(shown)
    admin.user_add(USER, "hidden-secret")
    admin.user_remove(USER)
    admin.trace_off()
    length = len(shown.getvalue())
    admin.user_list()
    assert "PUT /minio/admin/v3/add-user?accessKey=text-user" in shown.getvalue()
    assert "tests/1.0" in shown.getvalue()
    assert "hidden-secret" not in shown.getvalue()
    assert len(shown.getvalue()) == length


def test_a_wrong_secret_key_is_told(minio_server: Any, connect_admin: Any) -> None:
    client = connect_admin(minio_server, secret_key="another-secret")
    with pytest.raises(MinioAdminException) as caught:
        client.user_list()
    assert (caught.value.code, caught.value.status) == ("SignatureDoesNotMatch", 403)


def test_keys_of_ldap_are_refused_where_there_is_none(admin: Any) -> None:
    """7.2.16 tries on and then blames the connection."""
    for call, *arguments in (
        ("list_access_keys_ldap", "cn=text", "all"),
        ("list_access_keys_ldap_bulk", ["cn=a", "cn=b"], "all", False),
        ("list_access_keys_ldap_bulk", [], "all", True),
    ):
        with pytest.raises(MinioAdminException) as caught:
            getattr(admin, call)(*arguments)
        assert caught.value.code in ("InternalError", "XMinioIAMActionNotAllowed")


def test_an_unknown_subsystem_is_told(admin: Any) -> None:
    """7.2.16 fails here by itself."""
    with pytest.raises(MinioAdminException) as caught:
        admin.config_get("no-such-subsystem")
    assert caught.value.code == "XMinioConfigError"
