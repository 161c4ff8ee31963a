"""Walking through what is in a bucket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from minio._core.http.extras import Extra, extended
from minio._core.http.messages import check_text
from minio._core.options import RequestOptions

from .base import AsyncFlows

if TYPE_CHECKING:
    from minio._generated.s3.models.listing import Object

PAGE_SIZE = 1000


class AsyncListing(AsyncFlows):
    """The methods of a client that list objects."""

    async def list_objects(
        self,
        bucket_name: str,
        prefix: str | None = None,
        recursive: bool = False,
        start_after: str | None = None,
        include_user_meta: bool = False,
        include_version: bool = False,
        use_api_v1: bool = False,
        use_url_encoding_type: bool = True,
        fetch_owner: bool = False,
        extra_headers: Extra | None = None,
        extra_query_params: Extra | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object]:
        """Yields the objects of a bucket in the order of their names. Pages are fetched during iteration.

        Args:
            bucket_name: bucket to list.
            prefix: only names that start with this prefix.
            recursive: lists all names; otherwise names are grouped up to the next `/`, and each group is one
                entry, a folder (`is_dir`).
            start_after: only names after this one.
            include_user_meta: includes metadata and tags; MinIO only.
            include_version: includes all versions and delete markers.
            use_api_v1: uses the older ListObjects, for servers that have no ListObjectsV2.
            use_url_encoding_type: requests percent-encoded names, because XML cannot carry all characters.
            fetch_owner: includes owners.
            extra_headers: extra request headers.
            extra_query_params: extra query parameters, such as `max-keys`.
            options: settings of each request.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused; `NoSuchBucket` if it does not exist.
            InvalidResponseError: a page has no valid link to the next one.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
        """
        from minio._generated.s3.models.listing import Object

        self._check(bucket_name)
        for argument, value in (("prefix", prefix), ("start_after", start_after)):
            if value is not None:
                check_text(argument, value)
        asked: dict[str, Any] = {
            "prefix": prefix or "",
            "delimiter": "" if recursive else "/",
            "max_keys": PAGE_SIZE,
            "encoding_type": "url" if use_url_encoding_type else None,
            "options": extended(options, extra_headers, extra_query_params),
        }
        start = start_after or None
        if include_version:
            entries = self.api.list_object_versions_iter(bucket_name, key_marker=start, **asked)
        elif use_api_v1:
            entries = self.api.list_objects_iter(bucket_name, marker=start, **asked)
        else:
            asked.update(fetch_owner=fetch_owner or None, metadata=include_user_meta or None)
            entries = self.api.list_objects_v2_iter(bucket_name, start_after=start, **asked)
        async for entry in entries:
            yield entry if isinstance(entry, Object) else Object(bucket_name, entry.prefix or "")
