"""A tour of everyday operations: what is called, what came back, how long it took.

    make demo                                                    on an embedded server
    SERVER_ENDPOINT=http://localhost:9000 ACCESS_KEY=... SECRET_KEY=... make demo      on a server of your own

It works in a bucket of its own, and removes that at the end. `SERVER_ENDPOINT` without `http://` means HTTPS.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import reprlib
import sys
import tempfile
import time
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import update_wrapper
from pathlib import Path
from typing import Any, TypeVar

from minio import AsyncMinio, Minio
from minio.commonconfig import ENABLED, CopySource, Tags
from minio.deleteobjects import DeleteObject
from minio.error import S3Error
from minio.versioningconfig import VersioningConfig

MIB = 1024 * 1024
FILE_SIZE = 24 * MIB
PART_SIZE = 5 * MIB
WIDTH = 72

Result = TypeVar("Result")


@dataclass(frozen=True)
class Account:
    """Where the tour goes, and as whom."""

    endpoint: str
    access_key: str
    secret_key: str
    secure: bool

    def settings(self) -> dict[str, Any]:
        """The arguments of `Minio` and of `AsyncMinio` alike."""
        return {
            "endpoint": self.endpoint,
            "access_key": self.access_key,
            "secret_key": self.secret_key,
            "secure": self.secure,
            "region": os.environ.get("REGION", "us-east-1"),
        }


class ProgressBar:
    """Draws how much the server has taken; on a terminal in place, elsewhere only the end."""

    def __init__(self) -> None:
        self._taken = self._total = 0
        self._line = ""

    def set_meta(self, object_name: str, total_length: int) -> None:
        """Called once, before the first byte."""
        self._total = total_length

    def update(self, length: int) -> None:
        """Called with the number of bytes taken since the last call."""
        self._taken += length
        share = self._taken / self._total if self._total else 1.0
        bar = ("#" * round(share * 40)).ljust(40, ".")
        self._line = f"     [{bar}] {self._taken / MIB:.0f} of {self._total / MIB:.0f} MiB"
        if sys.stdout.isatty():
            print(f"\r{self._line}", end="", flush=True)

    def finish(self) -> None:
        """Ends the line."""
        print(f"\r{self._line}" if sys.stdout.isatty() else self._line)


class Guide:
    """Says each call before it is made, and what it cost after."""

    def __init__(self) -> None:
        self._stops = 0
        self._short = reprlib.Repr()
        self._short.maxother = self._short.maxstring = 40

    def stop(self, title: str) -> None:
        """Opens the next part of the tour."""
        self._stops += 1
        print(f"\n{self._stops}. {title}")

    def call(self, function: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Calls `function`, prints the call and its time, returns what it returned."""
        given = [self._short.repr(arg) for arg in args]
        given += [f"{name}={self._short.repr(value)}" for name, value in kwargs.items()]
        text = f"{getattr(function, '__name__', 'call')}({', '.join(given)})"
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            spent = (time.perf_counter() - start) * 1000
            print(f"   {text if len(text) <= WIDTH else text[: WIDTH - 4] + '...)':{WIDTH}} {spent:8.1f} ms")

    def collect(self, function: Callable[..., Iterator[Result]], *args: Any, **kwargs: Any) -> list[Result]:
        """The same for an iterator, which does its work while it is read."""
        return self.call(update_wrapper(lambda *a, **k: list(function(*a, **k)), function), *args, **kwargs)

    def say(self, text: str) -> None:
        """Prints what came back."""
        print(f"     {text}")


def buckets(guide: Guide, client: Minio, bucket: str) -> None:
    """A bucket that keeps old versions."""
    guide.stop("A bucket that keeps old versions")
    guide.call(client.make_bucket, bucket)
    guide.call(client.set_bucket_versioning, bucket, VersioningConfig(ENABLED))
    guide.say(f"versioning is {guide.call(client.get_bucket_versioning, bucket).status}")
    guide.say(f"it exists: {guide.call(client.bucket_exists, bucket)}")


def small_objects(guide: Guide, client: Minio, bucket: str) -> None:
    """Objects from memory, with metadata and tags."""
    guide.stop("Small objects from memory, with metadata and tags")
    text = "Grüße aus der Tour\n".encode()
    written = guide.call(
        client.put_object,
        bucket,
        "letters/first.txt",
        io.BytesIO(text),
        len(text),
        content_type="text/plain; charset=utf-8",
        metadata={"author": "tour"},
    )
    guide.say(f"etag {written.etag}, version {written.version_id}")
    found = guide.call(client.stat_object, bucket, "letters/first.txt")
    guide.say(
        f"{found.size} bytes, {found.content_type}, changed {found.last_modified:%Y-%m-%d %H:%M:%S} UTC"
    )
    tags = Tags.new_object_tags()
    tags["kind"] = "letter"
    guide.call(client.set_object_tags, bucket, "letters/first.txt", tags)
    guide.say(f"tags {dict(guide.call(client.get_object_tags, bucket, 'letters/first.txt') or {})}")


def large_object(guide: Guide, client: Minio, bucket: str, folder: Path) -> None:
    """A file in parts, with a progress bar, and back."""
    guide.stop(f"A file of {FILE_SIZE // MIB} MiB, up in parts of {PART_SIZE // MIB} MiB, and back")
    source, target = folder / "large.bin", folder / "copy.bin"
    source.write_bytes(os.urandom(FILE_SIZE))
    bar: Any = ProgressBar()
    guide.call(client.fput_object, bucket, "large.bin", str(source), part_size=PART_SIZE, progress=bar)
    bar.finish()
    guide.call(client.fget_object, bucket, "large.bin", str(target))
    same = sha256(source) == sha256(target)
    guide.say(f"the copy is {'equal, byte for byte' if same else 'NOT EQUAL'}")
    if not same:
        raise SystemExit("the download differs from the upload")


def ranged_read(guide: Guide, client: Minio, bucket: str) -> None:
    """Some bytes from the middle."""
    guide.stop("Some bytes from the middle")
    with guide.call(client.get_object, bucket, "letters/first.txt", offset=8, length=3) as answer:
        guide.say(f"bytes 8 to 10: {answer.read().decode()!r}, status {answer.status}")


def copies_and_listing(guide: Guide, client: Minio, bucket: str) -> None:
    """A copy that the server makes, and what is there now."""
    guide.stop("A copy that the server makes, and a listing")
    guide.call(client.copy_object, bucket, "letters/second.txt", CopySource(bucket, "letters/first.txt"))
    for entry in guide.collect(client.list_objects, bucket, recursive=True):
        guide.say(f"{entry.object_name:24} {entry.size:>10,} bytes")


def versions(guide: Guide, client: Minio, bucket: str) -> None:
    """An overwritten object is still there."""
    guide.stop("An overwritten and deleted object is still there")
    text = b"second thoughts\n"
    guide.call(client.put_object, bucket, "letters/first.txt", io.BytesIO(text), len(text))
    guide.call(client.remove_object, bucket, "letters/first.txt")
    found = guide.collect(client.list_objects, bucket, prefix="letters/first", include_version=True)
    for entry in found:
        what = "delete marker" if entry.is_delete_marker else f"{entry.size} bytes"
        guide.say(f"{entry.version_id}  {what}")
    oldest = [entry for entry in found if not entry.is_delete_marker][-1]
    with guide.call(client.get_object, bucket, "letters/first.txt", version_id=oldest.version_id) as answer:
        guide.say(f"the oldest reads {answer.read().decode()!r}")


def presigned_link(guide: Guide, client: Minio, bucket: str) -> None:
    """A link for someone without keys."""
    guide.stop("A link for someone without keys")
    link = guide.call(client.presigned_get_object, bucket, "letters/second.txt", expires=timedelta(minutes=5))
    guide.say(f"{link[:WIDTH]}...")
    with guide.call(urllib.request.urlopen, link) as answer:
        guide.say(f"plain HTTP, status {answer.status}: {answer.read().decode()!r}")


def errors(guide: Guide, client: Minio, bucket: str) -> None:
    """What the server says no to."""
    guide.stop("What an error looks like")
    try:
        guide.call(client.stat_object, bucket, "never-written")
    except S3Error as error:
        guide.say(f"S3Error, code {error.code}: {error.message}")


def many_at_once(guide: Guide, account: Account, bucket: str) -> None:
    """The same methods, awaited."""
    guide.stop("The asynchronous client: 50 objects at once")

    def put_fifty() -> int:
        return asyncio.run(put_many(account, bucket, [f"many/{number:02}" for number in range(50)]))

    guide.say(f"{guide.call(put_fifty)} objects are there")


async def put_many(account: Account, bucket: str, names: list[str]) -> int:
    """Writes an object under each name, all at the same time; says how many are there then."""
    async with AsyncMinio(**account.settings()) as client:
        await asyncio.gather(*(client.put_object(bucket, name, io.BytesIO(b"many"), 4) for name in names))
        return len([entry async for entry in client.list_objects(bucket, prefix="many/")])


def clean_up(guide: Guide, client: Minio, bucket: str) -> None:
    """Every version of every object, then the bucket."""
    guide.stop("Everything deleted")
    doomed = [
        DeleteObject(entry.object_name, entry.version_id)
        for entry in client.list_objects(bucket, recursive=True, include_version=True)
    ]
    failed = guide.collect(client.remove_objects, bucket, doomed)
    guide.say(f"{len(doomed)} versions deleted, {len(failed)} failed")
    guide.call(client.remove_bucket, bucket)


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def account() -> Iterator[Account]:
    """The server that the environment names, or an embedded one."""
    endpoint = os.environ.get("SERVER_ENDPOINT")
    if endpoint:
        scheme, _, host = endpoint.rpartition("://")
        keys = os.environ.get("ACCESS_KEY", ""), os.environ.get("SECRET_KEY", "")
        if not all(keys):
            raise SystemExit("SERVER_ENDPOINT is set, so ACCESS_KEY and SECRET_KEY are needed too")
        print(f"Server: {endpoint}")
        yield Account(host.rstrip("/"), *keys, secure=scheme != "http")
        return
    from tests.servers.moto import MotoServer

    with MotoServer() as server:
        print(
            f"Server: embedded, {server.url}; SERVER_ENDPOINT, ACCESS_KEY and SECRET_KEY name one of your own"
        )
        yield Account(server.endpoint, server.access_key, server.secret_key, server.secure)


def main() -> None:
    """Takes the tour from the first stop to the last."""
    start = time.perf_counter()
    with ExitStack() as stack:
        here = stack.enter_context(account())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="minio-tour-")))
        client = Minio(**here.settings())
        guide, bucket = Guide(), f"tour-{uuid.uuid4().hex[:8]}"
        buckets(guide, client, bucket)
        try:
            small_objects(guide, client, bucket)
            large_object(guide, client, bucket, folder)
            ranged_read(guide, client, bucket)
            copies_and_listing(guide, client, bucket)
            versions(guide, client, bucket)
            presigned_link(guide, client, bucket)
            errors(guide, client, bucket)
            many_at_once(guide, here, bucket)
        finally:
            clean_up(guide, client, bucket)
    print(f"\nThe tour took {time.perf_counter() - start:.1f} s.")


if __name__ == "__main__":
    main()
