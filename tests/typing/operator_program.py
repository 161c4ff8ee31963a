"""An operator's own program as mypy --strict and pyright see it; `make types` reads it, nothing runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

from typing_extensions import assert_type

from minio import AsyncMinioAdmin, MinioAdmin
from minio.credentials import EnvMinioProvider
from minio.models.admin import (
    BatchJobExpire,
    BatchJobExpireFilter,
    BatchJobRequest,
    BatchJobResult,
    BgHealState,
    BucketQuota,
    DriveSpeedTestResult,
    GroupDesc,
    HealResultItem,
    HealthInfo,
    JobMetric,
    LogInfo,
    MetricsV3Entry,
    NetperfNodeResult,
    PolicyDocument,
    RealtimeMetrics,
    SiteResyncMetrics,
    SpeedTestResult,
    TraceInfo,
    UserInfo,
)

MINUTE = timedelta(minutes=1)


def people(admin: MinioAdmin) -> None:
    """Users, groups, policies, quotas."""
    assert_type(admin.users.list(), dict[str, UserInfo])
    assert_type(admin.users.get("ana"), UserInfo)
    assert_type(admin.groups.get("readers"), GroupDesc)
    assert_type(admin.policies.list(), dict[str, PolicyDocument])
    assert_type(admin.quotas.get("photos"), BucketQuota)


def running(admin: MinioAdmin) -> None:
    """What runs on the servers, followed to its end."""
    run = admin.heal.start("photos", "2025/", scan="deep", dry_run=True)
    for item in run:
        assert_type(item, HealResultItem)
    assert_type(run.follow(interval=MINUTE, timeout=MINUTE), Iterator[HealResultItem])
    assert_type(run.wait(), int)
    assert_type(run.state, str)
    assert_type(admin.heal.background(), BgHealState)
    rule = BatchJobExpireFilter(type="object", older_than="7d")
    expire = BatchJobExpire(api_version="v1", bucket="photos", rules=[rule])
    assert_type(admin.batch_jobs.start(BatchJobRequest(expire=expire)), BatchJobResult)
    admin.batch_jobs.start("expire: ...")
    admin.batch_jobs.start(Path("job.yaml"))
    admin.batch_jobs.start({"expire": {"apiVersion": "v1"}})
    assert_type(admin.batch_jobs.wait("id", timeout=MINUTE), JobMetric)
    assert_type(admin.batch_jobs.describe("id"), BatchJobRequest)
    assert_type(admin.batch_jobs.list(), list[BatchJobResult])


def looks(admin: MinioAdmin) -> None:
    """Measures, reports, streams."""
    assert_type(admin.speedtest.objects(size=1024, progress=print), SpeedTestResult)
    assert_type(admin.speedtest.drives(), list[DriveSpeedTestResult])
    assert_type(admin.speedtest.network(), list[NetperfNodeResult])
    assert_type(admin.speedtest.client().throughput_per_sec, int)
    assert_type(admin.diagnostics.profile("profile.zip", kinds=["cpu", "mem"], duration=MINUTE), Path)
    assert_type(admin.diagnostics.health_report("sys_cpu"), HealthInfo)
    with admin.telemetry.trace(["s3"], only_errors=True, threshold=MINUTE) as events:
        for event in events:
            assert_type(event, TraceInfo)
    for entry in admin.telemetry.logs(limit=1):
        assert_type(entry, LogInfo)
    for sample in admin.telemetry.metrics("scanner", samples=1):
        assert_type(sample, RealtimeMetrics)
    assert_type(admin.sites.resync_status("paris"), SiteResyncMetrics | None)
    assert_type(admin.prometheus.v3("api"), str)
    assert_type(admin.prometheus.v3_list("api"), list[MetricsV3Entry])


async def awaited() -> None:
    """The same of the other flavour."""
    async with AsyncMinioAdmin("host", EnvMinioProvider()) as admin:
        assert_type(await admin.users.list(), dict[str, UserInfo])
        run = await admin.heal.start()
        async for item in run:
            assert_type(item, HealResultItem)
        assert_type(run.follow(), AsyncIterator[HealResultItem])
        assert_type(await run.wait(), int)
        assert_type(await admin.batch_jobs.wait("id"), JobMetric)
        assert_type(await admin.speedtest.objects(), SpeedTestResult)
        assert_type(await admin.diagnostics.profile(Path("profile.zip")), Path)
        async with admin.telemetry.trace() as events:
            async for event in events:
                assert_type(event, TraceInfo)
