"""Writing one content under many names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import IO

from minio._core.checks import check_type
from minio._core.objects.sources import as_view
from minio._core.options import RequestOptions
from minio._flows.fanout import MAX_CONTENT, FanOutEntry, FanOutResult, fan_out_list, results_of

from .concurrency import in_thread
from .presign import AsyncPresign

VALID_FOR = timedelta(minutes=15)


class AsyncFanOut(AsyncPresign):
    """The method of a client that writes to many names at once."""

    async def put_object_fan_out(
        self,
        bucket_name: str,
        data: bytes | bytearray | memoryview | IO[bytes],
        entries: Iterable[str | FanOutEntry],
        *,
        options: RequestOptions | None = None,
    ) -> list[FanOutResult]:
        """Writes the same content to many keys with one request. MinIO only.

        Args:
            bucket_name: bucket of the objects.
            data: the content, at most 16 MiB: bytes, or a binary file, which is read to its end.
            entries: the keys, or `FanOutEntry` for a key with metadata or other settings of its own.
            options: settings of this call.

        Returns:
            The outcome for each key: `error` is set if it was not written.

        Raises:
            ValueError: an argument is invalid, or the client is anonymous; nothing was sent.
            S3Error: the server refused the whole request; it needs the permission `s3:PutObjectFanOut`.
            InvalidResponseError: the response does not list the keys.
            TransportError: the server could not be reached, or did not answer.

        Source: https://github.com/minio/minio/blob/master/docs/extensions/fan-out/README.md
        """
        from urllib3.filepost import encode_multipart_formdata

        from minio.datatypes import PostPolicy

        self._check(bucket_name)
        check_type("entries", entries, Iterable)
        if isinstance(entries, (str, bytes)):
            raise ValueError("entries must be a list of names or FanOutEntry, not one text")
        wanted = [entry if isinstance(entry, FanOutEntry) else FanOutEntry(entry) for entry in entries]
        if not wanted:
            raise ValueError("entries must have at least one name")
        content = await in_thread(_content, data)
        policy = PostPolicy(bucket_name, datetime.now(timezone.utc) + VALID_FOR)
        policy.add_equals_condition("key", wanted[0].object_name)
        fields = {
            "key": wanted[0].object_name,
            **await self.presigned_post_policy(policy),
            "x-minio-fanout-list": fan_out_list(wanted),
        }
        form, kind = encode_multipart_formdata([*fields.items(), ("file", ("content", content))])
        output = await self.api.put_object_fan_out(bucket_name, kind, form, options=options)
        return results_of(output.answers)


def _content(data: bytes | bytearray | memoryview | IO[bytes]) -> bytes:
    """Returns the content as a whole.

    Raises:
        ValueError: it is too long, or no bytes.
    """
    read = getattr(data, "read", None)
    content = bytes(as_view(data if read is None else read(MAX_CONTENT + 1)))
    if len(content) > MAX_CONTENT:
        raise ValueError(f"data must have at most {MAX_CONTENT} bytes")
    return content
