"""The 56 methods of MinioAdmin of 7.2.16, on a real server, beside 7.2.16 itself on the same one.

Each scenario leaves the server as it was, so that three clients can run it one after the other. JSON is
compared as values, without what changes by nature.
"""

from __future__ import annotations

import inspect
import io
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from benchmarks import peers
from minio import AsyncMinioAdmin, MinioAdmin
from minio.credentials import StaticProvider
from minio.datatypes import PeerInfo, PeerSite
from minio.error import MinioAdminException
from tests.live import admin_steps
from tests.servers.awaited import Awaited

POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::photos/*"]}],
}
USER, GROUP, KEY = "text-user", "text-group", "text-service-key"
FILE = "{policy file}"
EDITED = {"class": "PeerInfo", "arguments": ["no-such-deployment", "http://127.0.0.1:1", 1000, True]}
STATUS = {"class": "SiteReplicationStatusOptions", "set": {"buckets": True, "users": True, "metrics": True}}

Step = tuple[str, list[Any], dict[str, Any]]


def step(method: str, *arguments: Any, **named: Any) -> Step:
    return method, list(arguments), named


SCENARIOS = {
    "the deployment": [
        step("info"),
        step("account_info"),
        step("account_info", True),
        step("get_data_usage_info"),
        step("top_locks"),
        step("kms_key_status"),
        step("kms_key_status", "sdk-test-key"),
        step("kms_key_create", "another"),
        step("kms_key_create"),
    ],
    "users": [
        step("user_add", USER, "text-secret"),
        step("user_disable", USER),
        step("user_info", USER),
        step("user_enable", USER),
        step("user_list"),
        step("user_remove", USER),
        step("user_remove", USER),
        step("user_info", USER),
        step("user_add", "", ""),
    ],
    "groups": [
        step("user_add", USER, "text-secret"),
        step("group_add", GROUP, [USER]),
        step("group_disable", GROUP),
        step("group_info", GROUP),
        step("group_enable", GROUP),
        step("group_list"),
        step("group_remove", GROUP),
        step("group_remove", GROUP, [USER]),
        step("group_remove", GROUP),
        step("group_info", GROUP),
        step("user_remove", USER),
    ],
    "policies": [
        step("user_add", USER, "text-secret"),
        step("group_add", GROUP, [USER]),
        step("policy_add", "text-policy", FILE),
        step("policy_info", "text-policy"),
        step("policy_list"),
        step("policy_set", "text-policy", USER),
        step("policy_set", "text-policy", group=GROUP),
        step("policy_set", "text-policy"),
        step("policy_set", "text-policy", USER, GROUP),
        step("get_policy_entities", [USER], [GROUP], ["text-policy"]),
        step("get_policy_entities", [], [], []),
        step("policy_remove", "text-policy"),
        step("policy_unset", "text-policy", USER),
        step("policy_unset", ["text-policy"], group=GROUP),
        step("policy_unset", "text-policy"),
        step("attach_policy", ["text-policy"], USER),
        step("attach_policy", ["text-policy"], USER),
        step("attach_policy", ["text-policy"]),
        step("detach_policy", ["text-policy"], USER),
        step("detach_policy", ["text-policy"]),
        step("policy_remove", "text-policy"),
        step("policy_info", "text-policy"),
        step("group_remove", GROUP, [USER]),
        step("group_remove", GROUP),
        step("user_remove", USER),
    ],
    "service accounts": [
        step("add_service_account", KEY, "text-secret", "text-name", "what for", FILE),
        step("get_service_account", KEY),
        step("list_service_account", "sdk-tests"),
        step("update_service_account", KEY, "other-secret", "name2", "else", FILE, None, "off"),
        step("get_service_account", KEY),
        step("update_service_account", KEY),
        step("delete_service_account", KEY),
        step("delete_service_account", KEY),
        step("add_service_account", KEY),
        step("add_service_account", secret_key="text-secret"),
    ],
    "LDAP, where there is none": [
        step("attach_policy_ldap", ["readonly"], "cn=text"),
        step("detach_policy_ldap", ["readonly"], group="cn=texts"),
        step("attach_policy_ldap", ["readonly"]),
    ],
    "settings": [
        step("config_get", "scanner"),
        step("config_set", "scanner", {"speed": "slow"}),
        step("config_get", "scanner"),
        step("config_set", "scanner"),
        step("config_reset", "scanner"),
        step("config_get", "scanner"),
        step("config_reset", "notify_webhook", "none"),
        step("config_restore", "no-such-id"),
    ],
    "quotas": [
        step("bucket_quota_set", "{bucket}", 1_000_000),
        step("bucket_quota_get", "{bucket}"),
        step("bucket_quota_clear", "{bucket}"),
        step("bucket_quota_get", "{bucket}"),
        step("bucket_quota_get", "no-such-bucket"),
    ],
    "sites": [
        step("get_site_replication_info"),
        step("get_site_replication_status", {"class": "SiteReplicationStatusOptions"}),
        step("get_site_replication_status", STATUS),
        step("edit_site_replication", EDITED),
        step("remove_site_replication"),
    ],
}
CHANGING = {
    "HostId",
    "RequestId",
    "availspace",
    "createTime",
    "free_inodes",
    "lastUpdate",
    "mem_stats",
    "metrics",
    "timestamp",
    "totalspace",
    "updatedAt",
    "uptime",
    "used_inodes",
    "usedspace",
    "utilization",
    "gc_stats",
    "hinfo",
    "usage",
    "objects",
    "buckets",
    "objectsCount",
    "objectsTotalSize",
    "versionsCount",
    "bucketsCount",
    "bucketsSizes",
    "bucketsUsageInfo",
    "rawUsage",
}
"""Members that are others a second later."""
ELSEWHERE = {
    "add_site_replication",
    "config_history",
    "list_access_keys_ldap",
    "list_access_keys_ldap_bulk",
    "profile_start",
    "remove_site_replication",
    "service_restart",
    "service_stop",
    "update",
}
"""Methods that 7.2.16 cannot do, or that no other client of the server would like; their tests are below."""


@pytest.fixture
def policy_file(tmp_path: Path) -> str:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps(POLICY))
    return str(path)


@pytest.fixture
def admin(client_kind: str, minio_server: Any, request: pytest.FixtureRequest) -> Any:
    """An administrator's client of the shared server, for both flavours."""
    client = connect(client_kind, minio_server, request)
    yield client
    client.close()


def connect(kind: str, server: Any, request: pytest.FixtureRequest, secret_key: str = "") -> Any:
    provider = StaticProvider(server.access_key, secret_key or server.secret_key)
    if kind == "sync":
        return MinioAdmin(server.endpoint, provider, secure=False)
    client = AsyncMinioAdmin(server.endpoint, provider, secure=False)
    return Awaited(client, request.getfixturevalue("loop_thread"))


@pytest.fixture(scope="session")
def peer_outcomes() -> dict[str, list[dict[str, Any]]]:
    """What 7.2.16 gave; both flavours are compared with one run."""
    return {}


def filled(steps: list[Step], **values: str) -> list[Step]:
    text = json.dumps(steps)
    for name, value in values.items():
        text = text.replace(f'"{{{name.replace("_", " ")}}}"', json.dumps(value))
    return [tuple(step) for step in json.loads(text)]  # type: ignore[misc]


def run_peer(server: Any, steps: list[Step]) -> list[dict[str, Any]]:
    """Runs steps with 7.2.16 in its own environment."""
    peer = next(peer for peer in peers.PEERS if peer.requirements == ("minio==7.2.16",))
    job = {
        "endpoint": server.endpoint,
        "access_key": server.access_key,
        "secret_key": server.secret_key,
        "steps": steps,
    }
    done = subprocess.run(
        [peers.python(peer), admin_steps.__file__],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=True,
        env=peers.environment(peer),
        timeout=120,
    )
    return list(json.loads(done.stdout))


def comparable(result: dict[str, Any]) -> Any:
    """A result without what changes by nature, and without the hint that ours adds to an error."""
    if "error" in result:
        status, _, body = result["message"].partition(", Body: ")
        return result["error"], status, without_changes(json_start(body))
    return without_changes(json_start(result["text"]))


def json_start(text: str) -> Any:
    try:
        return json.JSONDecoder().raw_decode(text)[0]
    except ValueError:
        return text


def without_changes(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: "..." if key in CHANGING else without_changes(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((without_changes(item) for item in value), key=json.dumps)
    return value


@pytest.mark.parametrize("name", SCENARIOS)
def test_answers_are_those_of_7_2_16(
    name: str,
    admin: Any,
    minio_server: Any,
    policy_file: str,
    peer_outcomes: Any,
    request: pytest.FixtureRequest,
) -> None:
    """Steps give what they give in 7.2.16: the same text, or the same error."""
    bucket = request.getfixturevalue("bucket") if name == "quotas" else ""  # others show which there are
    steps = filled(SCENARIOS[name], policy_file=policy_file, bucket=bucket)
    if name not in peer_outcomes:
        peer_outcomes[name] = [comparable(result) for result in run_peer(minio_server, steps)]
    ours = [comparable(admin_steps.outcome(getattr(admin, method), *rest)) for method, *rest in steps]
    for done, our, their in zip(SCENARIOS[name], ours, peer_outcomes[name], strict=True):
        assert our == their, done


def test_no_method_is_left_out() -> None:
    """Scenarios, and the tests below, are about all 56 methods."""
    tried = {method for steps in SCENARIOS.values() for method, *_ in steps} | ELSEWHERE
    tried |= {"set_app_info", "trace_on", "trace_off"}
    assert len(tried) == 56
    for flavour in (MinioAdmin, AsyncMinioAdmin):
        public = {
            name for name, _ in inspect.getmembers(flavour, inspect.isfunction) if not name.startswith("_")
        }
        assert tried <= public


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


def test_an_update_fails_where_no_release_can_be_had(admin: Any) -> None:
    with pytest.raises(MinioAdminException) as caught:
        admin.update()
    assert caught.value.status in (400, 405, 500, 501, 503)


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


def test_a_wrong_secret_key_is_told(minio_server: Any, client_kind: str, request: Any) -> None:
    client = connect(client_kind, minio_server, request, secret_key="another-secret")
    with pytest.raises(MinioAdminException) as caught:
        client.user_list()
    assert (caught.value.code, caught.value.status) == ("SignatureDoesNotMatch", 403)
    client.close()


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


@pytest.mark.parametrize("method", ["service_restart", "service_stop"])
def test_servers_restart_and_stop(method: str, start_minio: Any, client_kind: str, request: Any) -> None:
    """On a server of the test's own."""
    client = connect(client_kind, start_minio(), request)
    assert getattr(client, method)() == ""
    client.close()
