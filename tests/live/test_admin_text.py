"""The 56 methods of MinioAdmin of 7.2.16, on real servers, beside 7.2.16 itself on the same ones."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from minio import AsyncMinioAdmin, MinioAdmin
from minio.credentials import StaticProvider
from tests.live import admin_scenarios as scenarios
from tests.live.admin_peer import filled, ours, run_7_2_16, theirs
from tests.live.admin_scenarios import Step, step

pytestmark = pytest.mark.timeout(400)  # the first of them installs 7.2.16


@pytest.fixture
def policy_file(tmp_path: Path) -> str:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps(scenarios.POLICY))
    return str(path)


def assert_the_same(server: Any, client: Any, steps: list[Step]) -> None:
    """Each step gives what it gives in 7.2.16: the same text, or the same error."""
    compared = zip([*steps, "trace"], ours(client, steps), theirs(server, steps), strict=True)
    for done, our, their in compared:
        assert our == their, done


@pytest.mark.parametrize("name", scenarios.SCENARIOS)
def test_of_one_server(
    name: str, connect_admin: Any, minio_server: Any, policy_file: str, request: pytest.FixtureRequest
) -> None:
    bucket = request.getfixturevalue("bucket") if name == "quotas" else ""  # others show which there are
    steps = filled(scenarios.SCENARIOS[name], policy_file=policy_file, bucket=bucket)
    assert_the_same(minio_server, connect_admin(minio_server), steps)


def test_of_the_client(connect_admin: Any, minio_server: Any) -> None:
    assert_the_same(minio_server, connect_admin(minio_server), scenarios.OF_THE_CLIENT)


@pytest.fixture
def key_of_alice(ldap_minio: Any) -> Iterator[None]:
    from minio._generated.admin.models.access_keys import AddServiceAccountReq

    admin = MinioAdmin(
        ldap_minio.endpoint, StaticProvider(ldap_minio.access_key, ldap_minio.secret_key), secure=False
    ).api
    wanted = AddServiceAccountReq(target_user="alice", access_key="text-key", secret_key="text-secret")
    admin.add_service_account_ldap(wanted)
    yield
    admin.delete_service_account("text-key")


@pytest.mark.usefixtures("key_of_alice")
def test_of_a_directory(connect_admin: Any, ldap_minio: Any) -> None:
    from tests.servers.ldap import GROUPS, user_dn

    steps = filled(scenarios.OF_A_DIRECTORY, alice=user_dn("alice"), staff=f"cn=staff,{GROUPS}")
    assert_the_same(ldap_minio, connect_admin(ldap_minio), steps)


def test_of_a_cluster(connect_admin: Any, minio_cluster: Any) -> None:
    with minio_cluster.locked("text-locks") as path:
        client = connect_admin(minio_cluster)
        # At once: a server that is busy for long gives up the lock.
        assert path in [lock["resource"] for lock in json.loads(client.top_locks())]
        assert_the_same(minio_cluster, client, scenarios.OF_A_CLUSTER)


@pytest.fixture(scope="module")
def sites(start_minio: Callable[..., Any]) -> tuple[Any, Any]:
    """Two empty servers."""
    return start_minio(), start_minio()


def test_of_sites(connect_admin: Any, sites: tuple[Any, Any]) -> None:
    here, there = sites
    client = connect_admin(here)
    there_id = json.loads(connect_admin(there).info())["deploymentID"]
    steps = filled(
        scenarios.OF_SITES,
        here=here.url,
        there=there.url,
        there_id=there_id,
        key=here.access_key,
        secret=here.secret_key,
    )
    found = []
    for run in (partial(ours, client), partial(theirs, here)):
        found.append(run(steps))
        removed = json.loads(client.remove_site_replication(all_sites=True))
        assert "removed" in removed["status"]
        assert not json.loads(client.get_site_replication_info())["enabled"]
    for done, our, their in zip([*steps, "trace"], *found, strict=True):
        assert our == their, done


def test_of_history(connect_admin: Any, sites: tuple[Any, Any]) -> None:
    server = sites[0]
    client = connect_admin(server)
    found = []
    for run in (partial(ours, client), partial(theirs, server)):
        server.request("DELETE", "/minio/admin/v3/clear-config-history-kv?restoreId=all")
        texts = run(scenarios.OF_HISTORY)
        newest = json.loads(client.config_history())[-1]["restoreId"]
        found.append([*texts, run([step("config_restore", newest)])])
        client.config_reset("scanner")
    assert found[0] == found[1]


def test_of_a_restart(connect_admin: Any, sites: tuple[Any, Any]) -> None:
    server = sites[0]
    client = connect_admin(server)
    with server.restarting():
        our = ours(client, scenarios.OF_A_RESTART)
    with server.restarting():
        their = theirs(server, scenarios.OF_A_RESTART)
    assert our == their


def test_of_a_stop(connect_admin: Any, start_minio: Any) -> None:
    servers = start_minio(), start_minio()
    our = ours(connect_admin(servers[0]), scenarios.OF_A_STOP)
    assert our == theirs(servers[1], scenarios.OF_A_STOP)
    for server in servers:
        server.wait_until_gone()


def test_no_method_is_left_out(minio_server: Any) -> None:
    """Each method that 7.2.16 has is compared above, or never works there and has a test of its own."""
    methods = set(run_7_2_16(minio_server, [])["methods"])
    lists = [
        *scenarios.SCENARIOS.values(),
        *(vars(scenarios)[name] for name in dir(scenarios) if name[:3] == "OF_"),
    ]
    compared = {method for steps in lists for method, *_ in steps}
    assert len(methods) == 56
    assert compared | scenarios.DEFECTS.keys() == methods
    assert not compared & scenarios.DEFECTS.keys()
    for flavour in (MinioAdmin, AsyncMinioAdmin):
        assert methods <= {name for name, _ in inspect.getmembers(flavour, inspect.isfunction)}
