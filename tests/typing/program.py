"""A user's own program as mypy --strict and pyright see it; `make types` reads it, nothing runs it."""

from __future__ import annotations

import io
from datetime import timedelta

from typing_extensions import assert_type

from minio import AsyncMinio, Minio, S3Error
from minio.commonconfig import ENABLED, CopySource, Tags
from minio.datatypes import Bucket, Object
from minio.deleteobjects import DeleteObject
from minio.helpers import ObjectWriteResult
from minio.versioningconfig import VersioningConfig


def blocking(client: Minio) -> None:
    """Names, arguments and results of the everyday methods."""
    client.make_bucket("photos", "eu-west-1", object_lock=True)
    assert_type(client.bucket_exists("photos"), bool)
    for bucket in client.list_buckets():
        assert_type(bucket, Bucket)
    client.set_bucket_versioning("photos", VersioningConfig(ENABLED))
    assert_type(client.put_object("photos", "a", io.BytesIO(b"a"), 1), ObjectWriteResult)
    assert_type(client.copy_object("photos", "b", CopySource("photos", "a")), ObjectWriteResult)
    for entry in client.list_objects("photos", recursive=True):
        assert_type(entry, Object)
        name: str | None = entry.object_name
        print(name, entry.size)
    tags = Tags.new_object_tags()
    tags["kind"] = "letter"
    client.set_object_tags("photos", "a", tags)
    assert_type(client.presigned_get_object("photos", "a", expires=timedelta(hours=1)), str)
    with client.get_object("photos", "a", offset=1) as answer:
        assert_type(answer.read(), bytes)
    for error in client.remove_objects("photos", [DeleteObject("a"), DeleteObject("b", "version")]):
        print(error.code)
    try:
        client.stat_object("photos", "c")
    except S3Error as refused:
        assert_type(refused.code, str | None)
    print(client.api.get_bucket_versioning(bucket="photos").versioning_configuration.status)


async def awaited(client: AsyncMinio) -> None:
    """The same, awaited."""
    assert_type(await client.bucket_exists("films"), bool)
    assert_type(await client.put_object("films", "a", b"a"), ObjectWriteResult)
    async for entry in client.list_objects("films"):
        assert_type(entry, Object)
    async with await client.get_object("films", "a") as answer:
        assert_type(await answer.read(), bytes)
    await client.api.head_bucket(bucket="films")
