"""A program over `admin.api` as mypy --strict and pyright see it; `make types` reads it, nothing runs it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from typing_extensions import assert_type

from minio import AsyncMinioAdmin, MinioAdmin, RequestOptions, Timeout
from minio.credentials import StaticProvider
from minio.error import DecryptionError, MinioAdminException, NoSuchPolicy, NoSuchUser
from minio.models.admin import (
    AddOrUpdateUserReq,
    AddServiceAccountReq,
    BatchJobExpire,
    BatchJobExpireFilter,
    BatchJobRequest,
    BatchJobResult,
    BucketQuota,
    BucketUsageInfo,
    ConfigHistoryEntry,
    Credentials,
    Disk,
    DriveSpeedTestResult,
    ErasureBackend,
    HealOpts,
    HealResultItem,
    HealStartSuccess,
    LogInfo,
    Metrics,
    PeerInfo,
    PolicyAssociationReq,
    PolicyDocument,
    PolicyStatement,
    RealtimeMetrics,
    ServerProperties,
    ServiceAccountInfo,
    TierConfig,
    TierInfo,
    TierS3,
    TraceHTTPStats,
    TraceInfo,
    UserInfo,
)


def users(admin: MinioAdmin) -> str | None:
    """Users and what may go wrong with them."""
    api = admin.api
    api.add_user("anna", AddOrUpdateUserReq(secret_key="long-secret", status="enabled"))
    api.set_user_status("anna", "disabled", options=RequestOptions(timeout=Timeout(read=5)))
    assert_type(api.list_users().users, dict[str, UserInfo])
    try:
        user = api.get_user_info("anna").user
    except NoSuchUser as missing:
        assert_type(missing, NoSuchUser)
        assert_type(missing.status, int)
        return missing.message
    except (DecryptionError, MinioAdminException) as failed:
        assert_type(failed.attempts, int)
        raise
    assert_type(user, UserInfo)
    assert_type(user.member_of, list[str])
    assert_type(user.updated_at, datetime | None)
    return user.policy_name


def policies(admin: MinioAdmin) -> None:
    """Policies, and who has them."""
    api = admin.api
    reading = PolicyStatement(effect="Allow", action=["s3:GetObject"], resource=["arn:aws:s3:::photos/*"])
    api.add_canned_policy("reader", PolicyDocument(version="2012-10-17", statement=[reading]))
    association = PolicyAssociationReq(policies=["reader"], user="anna")
    attached = api.attach_policy_builtin(association).result
    assert_type(attached.policies_attached, list[str])
    assert_type(attached.updated_at, datetime | None)
    try:
        found = api.info_canned_policy_v2("reader").policy
    except NoSuchPolicy:
        return
    assert_type(found.policy, PolicyDocument | None)
    assert_type(found.create_date, datetime | None)
    assert_type(api.list_canned_policies().policies, dict[str, PolicyDocument])
    api.remove_canned_policy("reader")


def keys(admin: MinioAdmin) -> Credentials | None:
    """Service accounts of oneself and of others."""
    until = datetime(2030, 1, 1, tzinfo=timezone.utc)
    wanted = AddServiceAccountReq(target_user="anna", name="backup", expiration=until)
    made = admin.api.add_service_account(wanted).account.credentials
    assert_type(made, Credentials | None)
    for held in admin.api.list_access_keys_bulk("all", all=True).users.values():
        for account in held.service_accounts:
            assert_type(account, ServiceAccountInfo)
            assert_type(account.expiration, datetime | None)
    return made


def healing(admin: MinioAdmin) -> int:
    """Healing, followed."""
    settings = HealOpts(recursive=True, dry_run=True)
    started = admin.api.heal_start(settings, force_start=True).sequence
    assert_type(started, HealStartSuccess)
    assert_type(started.start_time, datetime | None)
    status = admin.api.heal_status(started.client_token or "").status
    for item in status.items:
        assert_type(item, HealResultItem)
        assert_type(item.object_size, int | None)
    assert_type(admin.api.heal_stop(settings).sequence, HealStartSuccess)
    return len(status.items)


def streams(admin: MinioAdmin) -> None:
    """Answers that come line by line."""
    with admin.api.trace(s3=True, threshold=timedelta(milliseconds=5)) as events:
        for event in events:
            assert_type(event, TraceInfo)
            assert_type(event.time, datetime | None)
            assert_type(event.dur, timedelta | None)
            assert_type(event.http, TraceHTTPStats | None)
            if event.http and event.http.request:
                assert_type(event.http.request.headers, dict[str, list[str]])
    entries = admin.api.console_log(limit=10)
    assert_type(next(entries), LogInfo)
    entries.close()
    for sample in admin.api.realtime_metrics(samples=1, interval=timedelta(seconds=1)):
        assert_type(sample, RealtimeMetrics)
        assert_type(sample.aggregated, Metrics | None)
        assert_type(sample.by_host, dict[str, Metrics])
    for result in admin.api.speedtest_drive():
        assert_type(result, DriveSpeedTestResult)


def deployment(admin: MinioAdmin) -> None:
    """Figures of a deployment: sizes as int, times as datetime."""
    info = admin.api.server_info().info
    assert_type(info.backend, ErasureBackend | None)
    for server in info.servers:
        assert_type(server, ServerProperties)
        assert_type(server.uptime, timedelta | None)
        for drive in server.drives:
            assert_type(drive, Disk)
            assert_type(drive.total_space, int | None)
    usage = admin.api.data_usage_info(capacity=True).usage
    assert_type(usage.capacity, int | None)
    assert_type(usage.last_update, datetime | None)
    assert_type(usage.buckets_usage_info, dict[str, BucketUsageInfo])
    for bucket in admin.api.account_info().account.buckets:
        assert_type(bucket.created, datetime | None)
    assert_type(info.extra, dict[str, Any])
    for site in admin.api.site_replication_info().info.sites:
        assert_type(site, PeerInfo)


def settings(admin: MinioAdmin) -> None:
    """Configuration, quotas, tiers."""
    assert_type(admin.api.get_config_kv("region").settings, str)
    assert_type(admin.api.set_config_kv("region name=eu-west-1").config_applied, bool | None)
    for entry in admin.api.list_config_history_kv(5).entries:
        assert_type(entry, ConfigHistoryEntry)
        assert_type(entry.create_time, datetime | None)
    admin.api.set_bucket_quota("photos", BucketQuota(size=10 * 1024**3, quota_type="hard"))
    assert_type(admin.api.get_bucket_quota("photos").quota.size, int | None)
    remote = TierS3(endpoint="https://s3.amazonaws.com", access_key="key", secret_key="secret", bucket="cold")
    admin.api.add_tier(TierConfig(version="v1", type="s3", name="COLD", s3=remote), force=True)
    assert_type(admin.api.list_tiers().tiers, list[TierConfig])
    assert_type(admin.api.tier_stats().tiers, list[TierInfo])


def jobs(admin: MinioAdmin) -> str:
    """Batch jobs."""
    rule = BatchJobExpireFilter(type="object", older_than="30d")
    wanted = BatchJobRequest(expire=BatchJobExpire(api_version="v1", bucket="photos", rules=[rule]))
    job = admin.api.start_batch_job(wanted).job
    assert_type(job, BatchJobResult)
    assert_type(job.elapsed, timedelta | None)
    assert_type(admin.api.list_batch_jobs(job_type="expire").listing.jobs, list[BatchJobResult])
    description = admin.api.describe_batch_job(job.id or "").job
    admin.api.cancel_batch_job(job.id or "")
    return description


def archives(admin: MinioAdmin) -> bytes:
    """Streams of bytes, to go and to come."""
    with admin.api.export_iam().archive as archive:
        data = archive.read()
    assert_type(data, bytes)
    admin.api.import_iam_v2(data)
    return data


async def awaited() -> None:
    """The same, awaited."""
    async with AsyncMinioAdmin("localhost:9000", StaticProvider("key", "secret"), secure=False) as admin:
        api = admin.api
        await api.add_user("anna", AddOrUpdateUserReq(secret_key="long-secret"))
        assert_type((await api.list_users()).users, dict[str, UserInfo])
        association = PolicyAssociationReq(policies=["readonly"], user="anna")
        assert_type((await api.attach_policy_builtin(association)).result.policies_attached, list[str])
        account = (await api.add_service_account(AddServiceAccountReq(name="backup"))).account
        assert_type(account.credentials, Credentials | None)
        assert_type((await api.heal_start(HealOpts(recursive=True))).sequence, HealStartSuccess)
        async with api.trace(s3=True) as events:
            async for event in events:
                assert_type(event, TraceInfo)
        async for sample in api.realtime_metrics(samples=1):
            assert_type(sample, RealtimeMetrics)
        info = (await api.server_info()).info
        assert_type(info.servers, list[ServerProperties])
        assert_type((await api.list_tiers()).tiers, list[TierConfig])
        listing = (await api.list_batch_jobs()).listing
        assert_type(listing.jobs, list[BatchJobResult])
        async with (await api.export_iam()).archive as archive:
            assert_type(await archive.read(), bytes)
