"""A user's own program as mypy --strict and pyright see it; `make types` reads it, nothing runs it."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

from typing_extensions import assert_type

from minio import (
    AsyncMinio,
    IncompleteDownload,
    Minio,
    MinioException,
    RequestOptions,
    Response,
    RetryPolicy,
    S3Error,
    Timeout,
)
from minio.commonconfig import ENABLED, REPLACE, ComposeSource, CopySource, Filter, Tags
from minio.credentials import ChainedProvider, Credentials, EnvMinioProvider, StaticProvider
from minio.datatypes import Bucket, Object, PostPolicy
from minio.deleteobjects import DeleteObject
from minio.error import NoSuchKey
from minio.helpers import ObjectWriteResult
from minio.lifecycleconfig import Expiration, LifecycleConfig, Rule
from minio.models.s3 import CORSConfiguration, CORSRule, GetBucketCorsOutput
from minio.models.sts import Tag
from minio.objectlockconfig import DAYS, ObjectLockConfig
from minio.retention import GOVERNANCE, Retention
from minio.select import CSVInputSerialization, CSVOutputSerialization, SelectRequest
from minio.sse import SseCustomerKey, SseS3
from minio.sseconfig import Rule as SseRule
from minio.sseconfig import SSEConfig
from minio.versioningconfig import VersioningConfig


class Vault:
    """Finds keys in a place of its own: a provider without inheriting from anything."""

    def retrieve(self) -> Credentials:
        return Credentials("key", "secret")


def clients() -> Minio:
    """All that a constructor takes."""
    Minio("host", "key", "secret", "token", False, "eu-west-1")
    Minio("host", credentials=ChainedProvider([EnvMinioProvider(), StaticProvider("key", "secret")]))
    return Minio(
        "host",
        credentials=Vault(),
        timeout=Timeout(connect=2, read=10, deadline=60),
        retry=RetryPolicy(max_attempts=3),
        presign_endpoint="files.example.com",
    )


def raw(client: Minio) -> CORSConfiguration | None:
    """Raw operations take and return models that can be named."""
    client.api.put_bucket_cors("photos", CORSConfiguration([CORSRule(["GET"], ["*"])]))
    client.sts.assume_role(tags=[Tag("team", "blue")])
    found: GetBucketCorsOutput = client.api.get_bucket_cors("photos")
    return found.cors_configuration


def buckets(client: Minio) -> None:
    """Buckets and their settings."""
    client.make_bucket("photos", "eu-west-1", object_lock=True)
    assert_type(client.bucket_exists("photos"), bool)
    for bucket in client.list_buckets():
        assert_type(bucket, Bucket)
    client.set_bucket_versioning("photos", VersioningConfig(ENABLED))
    assert_type(client.get_bucket_versioning("photos"), VersioningConfig)
    rule = Rule(ENABLED, rule_filter=Filter(prefix="logs/"), rule_id="old", expiration=Expiration(days=30))
    client.set_bucket_lifecycle("photos", LifecycleConfig([rule]))
    client.set_bucket_encryption("photos", SSEConfig(SseRule.new_sse_s3_rule()))
    client.set_object_lock_config("photos", ObjectLockConfig(GOVERNANCE, 15, DAYS))
    assert_type(client.get_bucket_policy("photos"), str)
    assert_type(client.get_bucket_tags("photos"), Tags | None)


def uploads(client: Minio) -> None:
    """All that `data` may be, and what goes with it."""

    def lines() -> Iterator[bytes]:
        yield b"line"

    seen: list[int] = []
    until = datetime.now(timezone.utc) + timedelta(days=1)
    tags = Tags.new_object_tags()
    tags["kind"] = "letter"
    assert_type(client.put_object("photos", "a", io.BytesIO(b"a"), 1), ObjectWriteResult)
    client.put_object("photos", "a", b"a", if_none_match="*", checksum="CRC32C", progress=seen.append)
    client.put_object("photos", "a", lines(), part_size=5 * 1024**2, num_parallel_uploads=2)
    client.put_object("photos", "a", Path("a"), sse=SseS3(), retention=Retention(GOVERNANCE, until))
    written = client.fput_object("photos", "a", "a", metadata={"owner": "anna"}, tags=tags, legal_hold=True)
    assert_type(written.etag, str | None)
    source = CopySource("photos", "a", version_id=written.version_id)
    client.copy_object("photos", "b", source, metadata={"a": "b"}, metadata_directive=REPLACE)
    client.compose_object("photos", "c", [ComposeSource("photos", "a"), ComposeSource("photos", "b")])


def downloads(client: Minio, key: SseCustomerKey) -> bytes:
    """Reading, whole and in parts, and what may go wrong."""
    try:
        with client.get_object("photos", "a", offset=1, length=10, ssec=key) as answer:
            for block in answer.stream(1024):
                assert_type(block, bytes)
            assert_type(answer.read(), bytes)
        found = client.fget_object("photos", "a", "a", progress=lambda count: print(count))
        assert_type(found.last_modified, datetime | None)
        options = RequestOptions(timeout=Timeout(read=5), on_response=note)
        assert_type(client.stat_object("photos", "c", options=options), Object)
    except NoSuchKey as missing:
        assert_type(missing.code, str | None)
    except S3Error as refused:
        assert_type(refused.status, int)
    except (IncompleteDownload, MinioException) as failed:
        assert_type(failed.attempts, int)
    query = SelectRequest("select 1", CSVInputSerialization(), CSVOutputSerialization())
    with client.select_object_content("photos", "a.csv", query) as records:
        return b"".join(records.stream())


def note(answer: Response) -> None:
    """Told of each answer."""
    print(answer.status, answer.headers["etag"], answer.attempts)


def the_rest(client: Minio) -> None:
    """Listing, removing, links, events and single operations."""
    for entry in client.list_objects("photos", "2026/", True, include_version=True):
        assert_type(entry, Object)
        name: str | None = entry.object_name
        print(name, entry.size)
    for error in client.remove_objects("photos", [DeleteObject("a"), DeleteObject("b", "version"), "c"]):
        print(error.code)
    client.remove_objects("photos", client.list_objects("photos"))
    assert_type(client.presigned_get_object("photos", "a", expires=timedelta(hours=1)), str)
    assert_type(
        client.presigned_post_policy(PostPolicy("photos", datetime.now(timezone.utc))), dict[str, str]
    )
    with client.listen_bucket_notification("photos", events=["s3:ObjectCreated:*"]) as events:
        for event in events:
            print(event["Records"])
    print(client.api.get_bucket_versioning(bucket="photos").versioning_configuration.status)
    upload = client.api.create_multipart_upload("photos", "a")
    client.api.abort_multipart_upload("photos", "a", upload_id=upload.upload_id or "")


async def awaited(client: AsyncMinio) -> None:
    """The same, awaited."""

    async def lines() -> AsyncIterator[bytes]:
        yield b"line"

    assert_type(await client.bucket_exists("films"), bool)
    assert_type(await client.put_object("films", "a", b"a"), ObjectWriteResult)
    await client.put_object("films", "a", lines())
    async for entry in client.list_objects("films"):
        assert_type(entry, Object)
    async with await client.get_object("films", "a") as answer:
        assert_type(await answer.read(), bytes)
        async for block in answer.stream(1024):
            assert_type(block, bytes)
    assert_type(await client.stat_object("films", "a"), Object)
    assert_type(await client.presigned_get_object("films", "a"), str)
    assert_type(await client.get_bucket_versioning("films"), VersioningConfig)
    async for error in client.remove_objects("films", client.list_objects("films")):
        print(error.code)
    await client.api.head_bucket(bucket="films")
    async with AsyncMinio("host", credentials=Vault(), retry=RetryPolicy(max_attempts=1)) as other:
        await other.fget_object("films", "a", "a")
        await other.copy_object("films", "b", CopySource("films", "a"))
