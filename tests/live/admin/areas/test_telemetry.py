"""Traces, logs and metrics, by the names of what is wanted."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
import urllib3

from minio._generated.admin.models.sites import SRRemoveReq
from minio.error import InvalidSiteReplication, MinioAdminException


@pytest.fixture
def traffic(bucket, minio_server):
    """Calls that succeed and calls that fail, until the test is over."""
    ended = threading.Event()

    def keep_calling():
        while not ended.is_set():
            minio_server.request("PUT", f"/{bucket}/traced", body=b"seen")
            minio_server.request("GET", f"/{bucket}/missing")

    calling = threading.Thread(target=keep_calling)
    calling.start()
    yield
    ended.set()
    calling.join()


def test_a_trace_of_s3(admin, bucket, traffic):
    with admin.telemetry.trace() as events:
        event = next(event for event in events if event.path == f"/{bucket}/traced")
    assert event.func_name == "s3.PutObject"
    assert list(events) == []


def test_a_trace_of_failures(admin, bucket, traffic):
    with admin.telemetry.trace("s3", only_errors=True) as events:
        seen = [next(events) for _ in range(3)]
    assert all(event.http.response.status_code >= 400 for event in seen)


def test_a_trace_of_drives(admin, bucket, traffic):
    with admin.telemetry.trace(["storage"], threshold=timedelta(microseconds=1)) as events:
        event = next(events)
    assert event.func_name.startswith("storage.")
    assert event.dur >= timedelta(microseconds=1)


def test_a_trace_of_all(admin, traffic):
    wanted = {"s3", "storage", "os"}
    with admin.telemetry.trace("all") as events:
        for event in events:
            wanted.discard(event.func_name.partition(".")[0])
            if not wanted:
                break
    assert not wanted


def test_logs(admin):
    with pytest.raises(InvalidSiteReplication):
        admin.api.sr_peer_remove(SRRemoveReq(all=True))  # which the server writes down
    with admin.telemetry.logs(limit=100) as entries:
        entry = next(entry for entry in entries if entry.api and entry.api.name == "SRPeerRemove")
    assert entry.level == "ERROR"


def test_samples_of_what_is_asked_for(admin):
    wanted = ["scanner", "memory"]
    samples = list(admin.telemetry.metrics(wanted, samples=2, interval=timedelta(seconds=1), by_host=True))
    assert [sample.final for sample in samples] == [False, True]
    assert samples[-1].aggregated.scanner
    (host,) = samples[-1].by_host.values()
    assert host.mem and host.disk is None and host.net is None


def test_metrics_as_prometheus_reads_them(admin, bucket):
    prometheus = admin.prometheus
    for call in (prometheus.cluster, prometheus.node, prometheus.resources, prometheus.legacy):
        assert "# TYPE minio_" in call()
    assert isinstance(prometheus.buckets(), str)
    assert "minio_api_requests" in prometheus.v3("api/requests")
    assert isinstance(prometheus.v3_bucket("api", bucket), str)
    assert "minio_api_requests_total" in [metric.name for metric in prometheus.v3_list("api/requests")]


def test_a_token_for_the_configuration_of_prometheus(admin, minio_server):
    def fetch(token):
        url = f"http://{minio_server.endpoint}/minio/v2/metrics/node"
        return urllib3.request("GET", url, headers={"Authorization": f"Bearer {token}"}, retries=False)

    token = admin.prometheus.token(timedelta(days=365))
    assert b"minio_node_" in fetch(token).data
    assert fetch(token[:-8] + "AAAAAAAA").status == 403
    with pytest.raises(ValueError, match="lifetime must be at least 0:00:01"):
        admin.prometheus.token(timedelta())


def test_a_collector_that_is_not_there(admin, bucket):
    """The server says so without its name, as no other call's answer is."""
    prometheus = admin.prometheus
    for call in (prometheus.v3, prometheus.v3_list, lambda path: prometheus.v3_bucket(path, bucket)):
        with pytest.raises(MinioAdminException, match="MinIO has no collector of metrics of that name"):
            call("nosuch")
    with pytest.raises(ValueError, match="path must not have a segment"):
        prometheus.v3("../x")
