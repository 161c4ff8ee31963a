# Derived from tests/unit/_async/test_admin_servers.py; change that and run `make generate`.
"""What the friendly methods for administrators refuse before anything is sent, and what they wait for."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from minio._core.admin.sealed import unseal
from minio.error import ConnectionFailed, DeadlineExceeded, MinioAdminException
from minio.minioadmin import PeerSite
from tests.unit._sync.scripted import SECRET, Answer, new_admin

PLACE = {"bucket": "cold", "endpoint": "https://s3.example.com"}
KEYS = {"access_key": "key", "secret_key": "hidden"}
SITES = [PeerSite("a", "http://a:9000", "key", "hidden"), PeerSite("b", "http://b:9000", "key", "hidden")]


def document(value: Any) -> Answer:
    return Answer(headers={"Content-Type": "application/json"}, body=json.dumps(value).encode())


REFUSED: list[tuple[Callable[[Any], Any], str]] = [
    (lambda a: a.tiers.add_minio("cold", **PLACE, **KEYS), "name must be upper case"),
    (lambda a: a.tiers.add_minio("STANDARD", **PLACE, **KEYS), "name must not be STANDARD"),
    (lambda a: a.tiers.add_minio("COLD", bucket="b", endpoint="http://x", **KEYS), "invalid bucket name"),
    (
        lambda a: a.tiers.add_minio("COLD", bucket="cold", endpoint="x", **KEYS),
        "endpoint 'x' must begin with",
    ),
    (lambda a: a.tiers.add_minio("COLD", **PLACE, access_key="k", secret_key=""), "secret_key must be set"),
    (lambda a: a.tiers.add_s3("COLD", **PLACE), "access_key must be set, with secret_key"),
    (
        lambda a: a.tiers.add_s3("COLD", **PLACE, **KEYS, machine_role=True),
        "either access_key and secret_key or",
    ),
    (lambda a: a.tiers.add_azure("COLD", container="cold", account_name=""), "account_name must be set"),
    (lambda a: a.tiers.add_azure("COLD", container="cold", account_name="x"), "tenant_id must be set, with"),
    (
        lambda a: a.tiers.add_azure(
            "C", container="cold", account_name="x", account_key="hidden", client_id="y"
        ),
        "either account_key or a service principal",
    ),
    (lambda a: a.tiers.add_gcs("COLD", bucket="cold", credentials="hidden"), "credentials must be the JSON"),
    (lambda a: a.tiers.add_gcs("COLD", bucket="cold", credentials=5), "credentials must be str, bytes or a"),
    (
        lambda a: a.tiers.edit("COLD"),
        "one of these must be set, and no other: access_key and secret_key; machine_role;",
    ),
    (
        lambda a: a.tiers.edit("COLD", **KEYS, machine_role=True),
        "one of these must be set, and no other: access_key and secret_key; machine_role;",
    ),
    (lambda a: a.tiers.edit("COLD", access_key="k"), "secret_key must be set"),
    (lambda a: a.replication.add("b", "there", endpoint="http://x", **KEYS), "invalid bucket name"),
    (lambda a: a.replication.add("here", "t", endpoint="http://x", **KEYS), "invalid bucket name"),
    (lambda a: a.replication.add("here", "there", endpoint="x", **KEYS), "must begin with http"),
    (
        lambda a: a.replication.add("here", "there", endpoint="http://x", **KEYS, bandwidth=5),
        "bandwidth must be 0 or at least 100000000",
    ),
    (
        lambda a: a.replication.add("here", "there", endpoint="http://x", **KEYS, path_style="no"),
        "path_style must be one of",
    ),
    (
        lambda a: a.replication.add("here", "there", endpoint="http://x", **KEYS, healthcheck=60),
        "healthcheck must be timedelta",
    ),
    (
        lambda a: a.replication.add("here", "there", endpoint="http://x", access_key="k", secret_key=""),
        "secret_key must be set",
    ),
    (lambda a: a.replication.update("here", ""), "arn must not be empty"),
    (lambda a: a.replication.update("here", "arn"), "something to change must be set"),
    (lambda a: a.replication.update("here", "arn", endpoint="http://x"), "must be set with endpoint"),
    (lambda a: a.replication.update("here", "arn", access_key="k"), "secret_key must be set"),
    (lambda a: a.sites.add(SITES[:1]), "sites must be at least two"),
    (lambda a: a.sites.add([SITES[0], SITES[0]]), "sites must have different names"),
    (lambda a: a.sites.add("ab"), "sites must be a list"),
    (lambda a: a.sites.add([SITES[0], 5]), r"sites\[1\] must be PeerSite or a mapping"),
    (lambda a: a.sites.add([SITES[0], {"name": "b"}]), r"sites\[1\] must have a text endpoint"),
    (lambda a: a.sites.add([{**SITES[0].to_dict()}, SITES[1]]), r"sites\[0\] must have name, endpoint"),
    (lambda a: a.sites.add([SITES[0], PeerSite("b", "b:9000", "k", "hidden")]), r"sites\[1\]: endpoint"),
    (lambda a: a.sites.edit("a"), "endpoint, sync or bandwidth must be set"),
    (lambda a: a.sites.edit("a", endpoint="x"), "must begin with http"),
    (lambda a: a.sites.edit("a", bandwidth=-1), "bandwidth must be at least 0"),
    (lambda a: a.locks.force_unlock([]), "paths must be provided"),
    (lambda a: a.locks.force_unlock("a/b"), "paths must be a list of str"),
    (lambda a: a.locks.force_unlock(["a/b", ""]), r"paths\[1\] must not be empty"),
    (lambda a: a.pools.status(""), "pool must not be empty"),
    (lambda a: a.pools.status(-1), "pool must be at least 0"),
    (lambda a: a.pools.start_decommission(), "pools must be provided"),
    (lambda a: a.config.get("a b"), "subsystem must be a name"),
    (lambda a: a.config.set("scanner", {}), "settings must not be empty"),
    (lambda a: a.config.reset("scanner", keys="speed"), "keys must be a list"),
    (lambda a: a.config.import_("# nothing\n"), "settings must have a line"),
    (lambda a: a.deployment.is_live(timeout=5), "timeout must be timedelta"),
    (lambda a: a.service.restart(wait=0), "wait must be between"),
    (lambda a: a.service.restart(wait=timedelta()), "wait must be more than zero"),
]


@pytest.mark.parametrize(("call", "message"), REFUSED)
def test_refused_before_anything_is_sent(call: Callable[[Any], Any], message: str) -> None:
    client, script = new_admin()
    with pytest.raises(ValueError, match=message) as caught:
        call(client)
    assert script.sent == []
    assert "hidden" not in str(caught.value)


def test_followers_refuse_before_anything_is_sent() -> None:
    client, script = new_admin()
    for follow in (client.pools.follow_rebalance, lambda **how: client.pools.follow_decommission(0, **how)):
        for wrong in ({"interval": timedelta(0)}, {"timeout": 5}):
            with pytest.raises(ValueError, match=r"interval must be|timeout must be"):
                [status for status in follow(**wrong)]
    assert script.sent == []


def test_credentials_of_google_are_told_in_base64() -> None:
    client, script = new_admin(Answer(204))
    client.tiers.add_gcs("COLD", bucket="cold", credentials={"type": "service_account"})
    said = json.loads(unseal(script.sent[0].body, SECRET.encode()))
    assert (said["Type"], said["Name"], said["GCS"]["Bucket"]) == ("gcs", "COLD", "cold")
    assert json.loads(base64.urlsafe_b64decode(said["GCS"]["Creds"])) == {"type": "service_account"}


@pytest.mark.parametrize(
    "way",
    [
        {"account_key": "key"},
        {"tenant_id": "tenant", "client_id": "client", "client_secret": "secret"},
    ],
)
def test_a_tier_on_azure(way: dict[str, str]) -> None:
    client, script = new_admin(Answer(204))
    client.tiers.add_azure("COLD", container="cold", account_name="company", **way)
    place = json.loads(unseal(script.sent[0].body, SECRET.encode()))["Azure"]
    assert (place["Endpoint"], place["Bucket"]) == ("https://company.blob.core.windows.net", "cold")
    assert place.get("AccountKey") == way.get("account_key")
    assert place.get("SPAuth", {}).get("ClientSecret") == way.get("client_secret")


def test_a_rebalance_is_followed_until_no_pool_is_at_it() -> None:
    states = [["Started", "None"], ["Completed", "None"]]
    answers = [document({"ID": "1", "pools": [{"id": 0, "status": s} for s in state]}) for state in states]
    client, script = new_admin(*answers)
    how = {"interval": timedelta(milliseconds=1), "timeout": timedelta(seconds=30)}
    seen = [status for status in client.pools.follow_rebalance(**how)]
    assert [[pool.status for pool in status.pools] for status in seen] == states
    assert script.script == []


def test_a_decommissioning_is_watched_no_longer_than_told() -> None:
    moving = {"id": 1, "cmdline": "pool1", "decommissionInfo": {"startTime": "2026-01-01T00:00:00Z"}}
    client, _ = new_admin(*[document(moving)] * 2)
    how = {"interval": timedelta(milliseconds=1), "timeout": timedelta(microseconds=1)}
    with pytest.raises(DeadlineExceeded, match="the decommissioning of pool1"):
        [status for status in client.pools.follow_decommission("pool1", **how)]


def servers(*told: tuple[str, int]) -> Answer:
    return document({"servers": [{"endpoint": name, "state": "online", "uptime": up} for name, up in told]})


def test_a_restart_is_over_when_each_server_was_started_anew() -> None:
    done = document(
        {"action": "restart", "results": [{"host": "a"}, {"host": "b"}, {"host": "c", "err": "hangs"}]}
    )
    client, script = new_admin(
        servers(("a", 5000), ("b", 5000), ("c", 5000)),
        done,
        ConnectionFailed("refused"),
        Answer(),
        servers(("a", -1), ("b", 5000)),
        Answer(),
        servers(("a", 5000), ("b", -1)),
        Answer(),
        servers(("a", -1), ("b", -1)),
    )
    result = client.service.restart(wait=timedelta(minutes=1))
    assert [server.err for server in result.results] == [None, None, "hangs"]
    assert script.script == []


def test_a_server_may_be_gone_before_it_has_told_that_it_restarts() -> None:
    client, script = new_admin(servers(("a", 5000)), ConnectionFailed("closed"), Answer(), servers(("a", 0)))
    result = client.service.restart(wait=60)
    assert (result.action, [server.host for server in result.results]) == ("restart", ["a"])
    assert script.script == []


def test_a_restart_that_was_not_sent_is_no_restart() -> None:
    client, script = new_admin(servers(("a", 5000)), *[ConnectionFailed("refused", sent=False)] * 5)
    with pytest.raises(ConnectionFailed, match="refused"):
        client.service.restart(wait=60)
    assert script.script == []


@pytest.mark.parametrize(
    "answer",
    [
        Answer(503, {"Server": "MinIO"}),
        Answer(412, {"Server": "MinIO"}),
        Answer(200, {"x-minio-server-status": "offline"}),
        ConnectionFailed("refused"),
    ],
)
def test_what_is_not_live(answer: Answer | Exception) -> None:
    client, script = new_admin(answer)
    assert client.deployment.is_live() is False
    assert len(script.sent) == 1


def test_who_cannot_be_trusted_or_knows_no_health_is_not_unwell() -> None:
    stranger = ConnectionFailed("certificate")
    stranger.trusted = False
    client, _ = new_admin(stranger, Answer(404))
    with pytest.raises(ConnectionFailed):
        client.deployment.is_ready()
    with pytest.raises(MinioAdminException):
        client.deployment.is_ready()
