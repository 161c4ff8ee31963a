"""An administrator's day, from a new user to a speed test: what is called, and what came back.

    SERVER_ENDPOINT=http://localhost:9000 ACCESS_KEY=... SECRET_KEY=... python examples/admin_tour.py

It needs a MinIO server and the keys of its root user. All that it makes has a name of its own, and is removed
at the end; the test of speed holds up other calls for a second.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
import uuid
import zipfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

from minio import Minio
from minio._generated.admin.models.access_keys import AddServiceAccountReq
from minio._generated.admin.models.batch_jobs import BatchJobExpire, BatchJobExpireFilter, BatchJobRequest
from minio._generated.admin.models.groups import GroupAddRemove
from minio._generated.admin.models.heal import HealOpts
from minio._generated.admin.models.policies import PolicyAssociationReq, PolicyDocument, PolicyStatement
from minio._generated.admin.models.quota import BucketQuota
from minio._generated.admin.models.users import AddOrUpdateUserReq
from minio.credentials import StaticProvider
from minio.minioadmin import MinioAdmin

GIB = 1024**3
MIB = 1024**2
POLL = 0.2  # seconds between two looks at what runs on the server
LIMIT = 60.0  # seconds that a batch job or a heal of a handful of objects may take


class Day:
    """What all stops of the tour work with."""

    def __init__(self, endpoint: str, keys: tuple[str, str], folder: Path) -> None:
        scheme, _, host = endpoint.rpartition("://")
        secure = scheme != "http"
        self.api = MinioAdmin(host, StaticProvider(*keys), secure=secure).api
        self.objects = Minio(host, *keys, secure=secure)
        self.folder = folder
        self.name = f"tour-{uuid.uuid4().hex[:8]}"
        self.undo = ExitStack()

    def stop(self, title: str) -> None:
        """Opens the next part of the tour."""
        print(f"\n{title}")


def say(text: str) -> None:
    """Prints what came back."""
    print(f"     {text}")


def people(day: Day) -> None:
    """A user, a group, a policy, and a service account."""
    day.stop("A user, a group and a policy for both")
    api, name = day.api, day.name
    api.add_user(name, AddOrUpdateUserReq(secret_key=uuid.uuid4().hex, status="enabled"))
    day.undo.callback(api.remove_user, name)
    api.update_group_members(GroupAddRemove(group=name, members=[name], group_status="enabled"))
    day.undo.callback(api.update_group_members, GroupAddRemove(group=name, members=[], is_remove=True))
    day.undo.callback(api.update_group_members, GroupAddRemove(group=name, members=[name], is_remove=True))
    reading = PolicyStatement(effect="Allow", action=["s3:GetObject"], resource=[f"arn:aws:s3:::{name}/*"])
    api.add_canned_policy(name, PolicyDocument(version="2012-10-17", statement=[reading]))
    day.undo.callback(api.remove_canned_policy, name)
    holders = PolicyAssociationReq(policies=[name], group=name)
    api.attach_policy_builtin(holders)
    day.undo.callback(api.detach_policy_builtin, holders)
    say(f"policies of the group: {api.get_group(name).description.policy}")
    account = api.add_service_account(AddServiceAccountReq(target_user=name, name="tour")).account
    if account.credentials is None or account.credentials.access_key is None:
        raise SystemExit("the server made no keys")
    day.undo.callback(api.delete_service_account, account.credentials.access_key)
    say(f"a service account of the user: {account.credentials.access_key}")


def settings(day: Day) -> None:
    """A setting changed and put back, and a quota."""
    day.stop("A setting, and a quota for a bucket")
    before = day.api.get_config_kv("scanner").settings
    say(f"before: {(before or '').strip()}")
    day.undo.callback(day.api.set_config_kv, before or "scanner")
    applied = day.api.set_config_kv("scanner speed=slow").config_applied
    say(f"applied at once: {applied}")
    day.api.set_bucket_quota(day.name, BucketQuota(size=GIB, quota_type="hard"))
    quota = day.api.get_bucket_quota(day.name).quota
    say(f"quota of {day.name}: {(quota.size or 0) // MIB} MiB, {quota.quota_type}")


def health(day: Day) -> None:
    """A bucket healed, and how much is in use."""
    day.stop("A heal, and the space in use")
    token = day.api.heal_start_bucket(day.name, HealOpts(recursive=True)).sequence.client_token or ""
    healed, status = 0, None
    ends = time.monotonic() + LIMIT
    while (status is None or status.summary == "running") and time.monotonic() < ends:
        status = day.api.heal_status(token, bucket=day.name).status
        healed += len(status.items)
        time.sleep(POLL)
    say(f"the heal {status.summary if status else 'did not start'}; {healed} items looked at")
    usage = day.api.data_usage_info().usage
    drives = day.api.storage_info().storage.disks
    free = sum(drive.avail_space or 0 for drive in drives)
    say(f"{usage.objects_count or 0} objects counted; {len(drives)} drives, {free // GIB} GiB free")


def trace(day: Day) -> None:
    """Calls watched for two seconds while they are made."""
    day.stop("Calls watched for two seconds")
    ended = threading.Event()

    def keep_calling() -> None:
        while not ended.wait(0.1):
            day.objects.bucket_exists(day.name)

    with day.api.trace(s3=True) as events:
        closing = threading.Timer(2, events.close)
        calling = threading.Thread(target=keep_calling)
        closing.start()
        calling.start()
        seen = [event.func_name for event in events if day.name in (event.path or "")]
        ended.set()
        calling.join()
    say(f"{len(seen)} calls seen, such as {seen[0] if seen else 'none'}")


def batch_job(day: Day) -> None:
    """A job that deletes what lies below a prefix."""
    day.stop("A batch job that deletes tmp/")
    rule = BatchJobExpireFilter(type="object", name="*")
    job = BatchJobExpire(api_version="v1", bucket=day.name, prefix=["tmp/"], rules=[rule])
    started = day.api.start_batch_job(BatchJobRequest(expire=job)).job
    ends = time.monotonic() + LIMIT
    while time.monotonic() < ends:
        metric = day.api.batch_job_status(started.id or "").status.last_metric
        if metric is not None and (metric.complete or metric.failed):
            deleted = metric.expired.objects if metric.expired else 0
            say(f"complete: {metric.complete}; {deleted} objects deleted")
            return
        time.sleep(POLL)
    raise SystemExit("the batch job did not end in time")


def measures(day: Day) -> None:
    """A test of speed, and a profile."""
    day.stop("A test of speed, and a profile")
    for done in day.api.speedtest(size=MIB, duration=timedelta(seconds=1), concurrent=1):
        if done.version and done.put_stats is not None:
            say(f"writes {(done.put_stats.throughput_per_sec or 0) / MIB:.0f} MiB/s")
            break
    answer = day.api.profile(profiler_type=["goroutines"], duration=timedelta(seconds=1))
    say(f"profile: {', '.join(keep(answer.archive, day.folder / 'profile.zip'))}")


def archives(day: Day) -> None:
    """Users and the settings of buckets, out and in again."""
    day.stop("Users and settings of buckets: exported, imported")
    users = keep(day.api.export_iam().archive, day.folder / "iam.zip")
    say(f"{len(users)} files about users")
    result = day.api.import_iam_v2((day.folder / "iam.zip").read_bytes()).result
    say(f"failed to import: {len(result.failed.users) if result.failed else 0} users")
    keep(day.api.export_bucket_metadata(bucket=day.name).archive, day.folder / "buckets.zip")
    report = day.api.import_bucket_metadata((day.folder / "buckets.zip").read_bytes()).report
    say(f"settings of {len(report.buckets)} bucket imported")


def keep(archive: Any, path: Path) -> list[str]:
    """Writes an archive to a file; says what is in it."""
    with archive, path.open("wb") as target:
        while block := archive.read(MIB):
            target.write(block)
    with zipfile.ZipFile(path) as opened:
        return opened.namelist()


def bucket(day: Day) -> None:
    """A bucket with some objects, to work on."""
    day.objects.make_bucket(day.name)
    day.undo.callback(day.objects.remove_bucket, day.name)
    for key in ("kept.txt", "tmp/a", "tmp/b"):
        day.objects.put_object(day.name, key, b"text of the tour")
        day.undo.callback(day.objects.remove_object, day.name, key)


def main() -> None:
    """Takes the tour from the first stop to the last."""
    endpoint = os.environ.get("SERVER_ENDPOINT", "")
    keys = os.environ.get("ACCESS_KEY", ""), os.environ.get("SECRET_KEY", "")
    if not (endpoint and all(keys)):
        raise SystemExit(
            "SERVER_ENDPOINT, ACCESS_KEY and SECRET_KEY are needed: those of a MinIO server's root"
        )
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="minio-admin-tour-") as folder:
        day = Day(endpoint, keys, Path(folder))
        with day.undo:
            info = day.api.server_info().info
            say(f"{info.mode}, {len(info.servers)} server, deployment {info.deployment_id}")
            for part in (bucket, people, settings, health, trace, batch_job, measures, archives):
                part(day)
    print(f"\nEverything is removed again. The day took {time.perf_counter() - start:.1f} s.")


if __name__ == "__main__":
    main()
