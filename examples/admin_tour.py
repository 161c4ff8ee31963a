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

from minio import Minio
from minio.credentials import StaticProvider
from minio.minioadmin import MinioAdmin

GIB = 1024**3
MIB = 1024**2
SECOND = timedelta(seconds=1)
OFTEN = timedelta(milliseconds=200)  # between two looks at what runs on the server
LIMIT = timedelta(minutes=1)  # for a batch job or a heal of a handful of objects
JOB = """
expire:
  apiVersion: v1
  bucket: {bucket}
  prefix: [tmp/]
  rules:
    - type: object
      name: "*"
"""


class Day:
    """What all stops of the tour work with."""

    def __init__(self, endpoint: str, keys: tuple[str, str], folder: Path) -> None:
        scheme, _, host = endpoint.rpartition("://")
        secure = scheme != "http"
        self.admin = MinioAdmin(host, StaticProvider(*keys), secure=secure)
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
    admin, name = day.admin, day.name
    admin.users.add(name, uuid.uuid4().hex)
    day.undo.callback(admin.users.remove, name)
    admin.groups.add_members(name, [name])
    day.undo.callback(admin.groups.remove, name)
    day.undo.callback(admin.groups.remove_members, name, [name])
    reading = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [f"arn:aws:s3:::{name}/*"]}
    admin.policies.add(name, {"Version": "2012-10-17", "Statement": [reading]})
    day.undo.callback(admin.policies.remove, name)
    admin.policies.attach([name], group=name)
    day.undo.callback(admin.policies.detach, [name], group=name)
    say(f"policies of the group: {admin.groups.get(name).policy}")
    account = admin.access_keys.create(user=name, name="tour")
    if account.access_key is None:
        raise SystemExit("the server made no keys")
    day.undo.callback(admin.access_keys.remove, account.access_key)
    say(f"a service account of the user: {account.access_key}")


def settings(day: Day) -> None:
    """A setting changed and put back, and a quota."""
    day.stop("A setting, and a quota for a bucket")
    before = day.admin.config.get("scanner")["speed"].value
    say(f"speed of the scanner before: {before}")
    day.undo.callback(day.admin.config.set, "scanner", {"speed": before})
    restart = day.admin.config.set("scanner", {"speed": "slow"})
    say(f"servers have to be restarted: {restart}")
    day.admin.quotas.set(day.name, GIB)
    quota = day.admin.quotas.get(day.name)
    say(f"quota of {day.name}: {(quota.size or 0) // MIB} MiB, {quota.quota_type}")


def health(day: Day) -> None:
    """A bucket healed, and how much is in use."""
    day.stop("A heal, and the space in use")
    run = day.admin.heal.start(day.name)
    healed = [item.object for item in run.follow(interval=OFTEN, timeout=LIMIT) if item.type == "object"]
    say(f"the heal {run.state}; looked at {', '.join(map(str, healed))}")
    usage = day.admin.deployment.usage()
    drives = day.admin.deployment.storage().disks
    free = sum(drive.avail_space or 0 for drive in drives)
    say(f"{usage.objects_count or 0} objects counted; {len(drives)} drives, {free // GIB} GiB free")


def trace(day: Day) -> None:
    """Calls watched for two seconds while they are made."""
    day.stop("Calls watched for two seconds")
    ended = threading.Event()

    def keep_calling() -> None:
        while not ended.wait(0.1):
            day.objects.bucket_exists(day.name)

    with day.admin.telemetry.trace("s3") as events:
        closing = threading.Timer(2, events.close)
        calling = threading.Thread(target=keep_calling)
        closing.start()
        calling.start()
        try:
            seen = [event.func_name for event in events if day.name in (event.path or "")]
        finally:
            ended.set()
            calling.join()
    say(f"{len(seen)} calls seen, such as {seen[0] if seen else 'none'}")


def batch_job(day: Day) -> None:
    """A job that deletes what lies below a prefix."""
    day.stop("A batch job that deletes tmp/")
    job = day.admin.batch_jobs.start(JOB.format(bucket=day.name))
    if job.id is None:
        raise SystemExit("the server started no job")
    day.undo.callback(day.admin.batch_jobs.cancel, job.id)  # stays in the list when it is complete
    metric = day.admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT)
    deleted = metric.expired.objects if metric.expired else 0
    say(f"complete: {metric.complete}; {deleted} objects deleted")


def measures(day: Day) -> None:
    """A test of speed, and a profile."""
    day.stop("A test of speed, and a profile")
    speed = day.admin.speedtest.objects(size=MIB, duration=SECOND, concurrent=1).put_stats
    say(f"writes {((speed and speed.throughput_per_sec) or 0) / MIB:.0f} MiB/s")
    profile = day.admin.diagnostics.profile(day.folder / "profile.zip", kinds="goroutines", duration=SECOND)
    with zipfile.ZipFile(profile) as archive:
        say(f"profile: {', '.join(archive.namelist())}")


def archives(day: Day) -> None:
    """Users and the settings of buckets, out and in again."""
    day.stop("Users and settings of buckets: exported, imported")
    users, buckets = day.folder / "iam.zip", day.folder / "buckets.zip"
    day.admin.iam.export(users)
    failed = day.admin.iam.import_(users).failed
    say(f"failed to import: {len(failed.users) if failed else 0} users")
    day.admin.buckets.export_metadata(buckets, bucket=day.name)
    imported = day.admin.buckets.import_metadata(buckets)
    say(f"settings imported of {', '.join(imported)}")


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
            info = day.admin.deployment.info()
            say(f"{info.mode}, {len(info.servers)} server, deployment {info.deployment_id}")
            for part in (bucket, people, settings, health, trace, batch_job, measures, archives):
                part(day)
    print(f"\nEverything is removed again. The day took {time.perf_counter() - start:.1f} s.")


if __name__ == "__main__":
    main()
