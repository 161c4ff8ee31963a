"""The methods that copy within the server: the bytes never pass through the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type, shown
from minio._core.objects.compose import plan_compose
from minio._core.objects.copying import ComposeSource, CopySource
from minio._core.objects.parts import MAX_PART_SIZE
from minio._core.options import RequestOptions
from minio._core.veiled import VeiledHeaders
from minio._flows.outcomes import copied
from minio._flows.writing import (
    DEFAULT_CONTENT_TYPE,
    customer_key_headers,
    kept_headers,
    tagging_header,
    write_headers,
)
from minio._generated.s3.operations.objects import build_copy_object

from .concurrency import AsyncWorkers
from .multipart import AsyncMultipartUpload
from .stat import AsyncStat

if TYPE_CHECKING:
    from minio.commonconfig import Tags
    from minio.datatypes import Object
    from minio.helpers import ObjectWriteResult
    from minio.retention import Retention
    from minio.sse import Sse

WORKERS = 4
"""Sources that are looked at, and parts that the server copies, at a time."""


class AsyncCopies(AsyncStat):
    """The methods of a client that copy."""

    async def copy_object(
        self,
        bucket_name: str,
        object_name: str,
        source: CopySource,
        sse: Sse | None = None,
        metadata: Mapping[str, Any] | None = None,
        tags: Tags | None = None,
        retention: Retention | None = None,
        legal_hold: bool = False,
        metadata_directive: str | None = None,
        tagging_directive: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Copies an object, or a range of it, on the server.

        Objects above 5 GiB, and ranges, are copied in parts; a copy that fails leaves none behind. A whole
        object keeps its metadata and tags unless others are given; a range gets only what is given here.

        Args:
            bucket_name: bucket of the copy.
            object_name: key of the copy.
            source: what to copy, and under which conditions.
            sse: encryption of the copy. If the source has an SSE-KMS context, pass one here too: without it,
                MinIO stores a copy that it cannot decrypt, unless `metadata_directive` is `REPLACE`.
            metadata: metadata of the copy; up to 5 GiB, used only with the directive `REPLACE`.
            tags: tags of the copy; up to 5 GiB, used only with the directive `REPLACE`.
            retention: retention of the copy.
            legal_hold: puts a legal hold on the copy.
            metadata_directive: `COPY` keeps the metadata of the source, `REPLACE` uses `metadata`.
            tagging_directive: `COPY` keeps the tags of the source, `REPLACE` uses `tags`.
            options: settings of each request.

        Returns:
            Names, ETag and version of the copy, and its modification time if it was copied in one request.

        Raises:
            ValueError: an argument is invalid, or the range goes beyond the end of the object.
            S3Error: the server refused; `PreconditionFailed` if a condition of the source does not hold.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
        """
        self._check(bucket_name, object_name)
        check_type("source", source, CopySource)
        directives = {"metadata": metadata_directive, "tagging": tagging_directive}
        for name, directive in directives.items():
            if directive not in (None, "COPY", "REPLACE"):
                raise ValueError(f"{name} directive must be COPY or REPLACE, got {directive!r}")
        headers = write_headers(metadata, sse, tags, retention, legal_hold, content_type=None)
        self._caller.check_secrecy(headers)
        if source.offset is not None or source.length is not None:
            for name, directive in directives.items():
                if directive == "COPY":
                    raise ValueError(f"COPY {name} directive is not applicable to a range of the source")
            return await self._compose(
                bucket_name, object_name, [ComposeSource.of(source)], headers, sse, options
            )
        found = await self._found(source, options)
        if (found.size or 0) <= MAX_PART_SIZE:
            for name, directive in directives.items():
                if directive:
                    headers[f"x-amz-{name}-directive"] = directive
            return await self._copy_whole(bucket_name, object_name, source, headers, options)
        if metadata_directive == "COPY" or (metadata_directive is None and not metadata):
            headers = {**headers, **kept_headers(found.metadata or {})}
        if tagging_directive == "COPY" or (tagging_directive is None and not tags):
            headers.update(await self._kept_tags(source, found, options))
        pinned = ComposeSource.of(source)
        pinned.build_headers(found.size or 0, found.etag or "")
        return await self._copy_parts(bucket_name, object_name, plan_compose([pinned]), headers, sse, options)

    async def compose_object(
        self,
        bucket_name: str,
        object_name: str,
        sources: Sequence[ComposeSource],
        sse: Sse | None = None,
        metadata: Mapping[str, Any] | None = None,
        tags: Tags | None = None,
        retention: Retention | None = None,
        legal_hold: bool = False,
        *,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Concatenates several objects, or ranges of them, into one object on the server.

        Args:
            bucket_name: bucket of the new object.
            object_name: key of the new object.
            sources: a list or tuple of sources; each but the last needs at least 5 MiB.
            sse: encryption of the new object.
            metadata: metadata of the new object; metadata of the sources is not copied unless there is only
                one.
            tags: tags of the new object.
            retention: retention of the object.
            legal_hold: puts a legal hold on the object.
            options: settings of each request.

        Returns:
            Names, ETag and version of the new object.

        Raises:
            ValueError: an argument is invalid, a source is too small, or a range goes beyond its end.
            S3Error: the server refused; `PreconditionFailed` if a source changed during the call.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
        """
        self._check(bucket_name, object_name)
        if not isinstance(sources, (list, tuple)) or not sources:
            raise ValueError(f"sources must be non-empty list or tuple type, got {shown(repr(sources))}")
        for number, source in enumerate(sources):
            check_type(f"sources[{number}]", source, ComposeSource)
        headers = write_headers(metadata, sse, tags, retention, legal_hold, content_type=None)
        self._caller.check_secrecy(headers)
        if metadata:
            headers["x-amz-metadata-directive"] = "REPLACE"
        if tags:
            headers["x-amz-tagging-directive"] = "REPLACE"
        return await self._compose(bucket_name, object_name, sources, headers, sse, options)

    async def _compose(
        self,
        bucket_name: str,
        object_name: str,
        sources: Sequence[ComposeSource],
        headers: dict[str, str],
        sse: Sse | None,
        options: RequestOptions | None,
    ) -> ObjectWriteResult:
        workers: AsyncWorkers[Object] = AsyncWorkers(WORKERS)
        async with workers:
            for source in sources:
                await workers.submit(self._found, source, options)
            found = await workers.results()
        for source, object_ in zip(sources, found, strict=True):
            source.build_headers(object_.size or 0, object_.etag or "")
        parts = plan_compose(sources)
        first = sources[0]
        if len(parts) == 1 and first.offset is None and first.length is None:
            return await self._copy_whole(bucket_name, object_name, first, headers, options)
        return await self._copy_parts(bucket_name, object_name, parts, headers, sse, options)

    async def _copy_whole(
        self,
        bucket_name: str,
        object_name: str,
        source: CopySource | ComposeSource,
        headers: Mapping[str, str],
        options: RequestOptions | None,
    ) -> ObjectWriteResult:
        copy_headers = source.gen_copy_headers()
        request = build_copy_object(bucket_name, object_name, copy_headers["x-amz-copy-source"])
        request.headers.update({**headers, **copy_headers})
        return copied(bucket_name, object_name, await self._caller.call(request, options))

    async def _copy_parts(
        self,
        bucket_name: str,
        object_name: str,
        parts: Sequence[Mapping[str, str]],
        headers: Mapping[str, str],
        sse: Sse | None,
        options: RequestOptions | None,
    ) -> ObjectWriteResult:
        plain = VeiledHeaders(
            {name: value for name, value in headers.items() if not name.endswith("-directive")}
        )
        if not any(name.lower() == "content-type" for name in plain):
            plain["Content-Type"] = DEFAULT_CONTENT_TYPE
        upload = AsyncMultipartUpload(
            self._caller,
            bucket_name,
            object_name,
            headers=plain,
            part_headers=customer_key_headers(sse),
            workers=WORKERS,
            options=options,
        )
        async with upload:
            for number, copy_headers in enumerate(parts, 1):
                await upload.start(number, upload.copy, copy_headers)
            return await upload.complete({})

    async def _found(self, source: CopySource | ComposeSource, options: RequestOptions | None) -> Object:
        return await self.stat_object(
            source.bucket_name, source.object_name, source.ssec, source.version_id, options=options
        )

    async def _kept_tags(
        self, source: CopySource, found: Object, options: RequestOptions | None
    ) -> dict[str, str]:
        """The tags of the source; asked for only where it has some."""
        if (found.metadata or {}).get("x-amz-tagging-count", "0") == "0":
            return {}
        answer = await self.api.get_object_tagging(
            source.bucket_name, source.object_name, version_id=source.version_id, options=options
        )
        return tagging_header(answer.tagging.tags or {})
