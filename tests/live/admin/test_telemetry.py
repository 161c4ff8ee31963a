"""Traces, logs, samples and reports that come line by line, and the archives of profiles and raw files."""

from __future__ import annotations

import io
import threading
import zipfile
from datetime import timedelta
from time import monotonic

import pytest

from minio._generated.admin.models.sites import SRRemoveReq
from minio.error import InvalidSiteReplication, MinioAdminException


def test_a_trace_shows_a_call_and_is_closed(admin, bucket, minio_server):
    stop = threading.Event()

    def keep_calling():
        while not stop.is_set():
            minio_server.request("PUT", f"/{bucket}/traced", body=b"seen")

    caller = threading.Thread(target=keep_calling)
    with admin.trace(s3=True) as events:
        caller.start()
        try:
            event = next(event for event in events if event.path == f"/{bucket}/traced")
        finally:
            stop.set()
            caller.join()
    assert event.func_name == "s3.PutObject"
    assert event.time.tzinfo is not None and event.dur > timedelta(0)
    assert event.http.request.method == "PUT"
    assert list(events) == []


def test_a_trace_of_nothing_ends_when_another_thread_closes_it(admin):
    events, seen = admin.trace(decommission=True), []
    reader = threading.Thread(target=lambda: seen.extend(events))
    reader.start()
    reader.join(1)
    assert reader.is_alive()
    closed = monotonic()
    events.close()
    reader.join(10)
    assert not reader.is_alive() and monotonic() - closed < 3
    assert seen == [] and list(events) == []


def test_a_trace_that_no_permission_covers(connect_admin, minio_server):
    stranger = connect_admin(minio_server, "nobody", "no secret of anyone").api
    with pytest.raises(MinioAdminException) as caught:
        next(stranger.trace(s3=True))
    assert caught.value.code == "InvalidAccessKeyId"


def test_the_log_is_closed_while_it_waits(admin):
    with pytest.raises(InvalidSiteReplication, match="not enabled"):
        admin.sr_peer_remove(SRRemoveReq(all=True))  # which the server writes down
    seen = []
    with admin.console_log() as entries:
        for entry in entries:
            seen.append(entry)
            if entry.api and entry.api.name == "SRPeerRemove":
                break
        closing = threading.Timer(0.5, entries.close)
        closing.start()
        rest = list(entries)
        closing.join()
    refused = seen[-1]
    assert refused.level == "ERROR" and refused.remote_host and refused.request_id and refused.deployment_id
    assert "not enabled" in refused.error.message and refused.error.source
    for entry in seen + rest:
        assert entry.console_msg or entry.message or entry.error.message
        assert entry.extra == {}
        assert (entry.time is None) is bool(entry.console_msg)


def test_samples(admin):
    samples = list(admin.realtime_metrics(samples=2, interval=timedelta(milliseconds=100), types=0))
    assert [sample.final for sample in samples][-1] is True
    assert all(sample.hosts for sample in samples)


@pytest.mark.parametrize("operation", ["health_info", "obd_info"])
def test_a_report_grows(admin, operation):
    calls = {"health_info": admin.health_info, "obd_info": admin.obd_info}
    reports = list(calls[operation](deadline=timedelta(seconds=10), sys_cpu=True, minio_info=True))
    assert reports[0].version
    assert reports[-1].minio.info.mode == "online"


def test_a_profile(admin):
    with admin.profile(profiler_type=["goroutines"], duration=timedelta(seconds=1)).archive as archive:
        data = archive.read()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert any(name.startswith("profile-") for name in opened.namelist())


def test_a_profile_in_two_steps(admin):
    started = admin.start_profiling(["goroutines"]).results
    assert started and all(result.success for result in started)
    with admin.download_profiling_data().archive as archive:
        data = archive.read()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert "cluster.info" in opened.namelist()


def test_raw_files(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/raw", body=b"looked at")
    for call in (admin.inspect_data, admin.inspect_data_post):
        with call(bucket, "raw/xl.meta").archive as archive:
            data = archive.read()
        assert data[0] == 1 and len(data) > 33
