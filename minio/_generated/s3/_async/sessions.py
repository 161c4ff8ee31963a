# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of sessions.

Directory buckets and their sessions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.sessions import (
    build_create_session,
    build_list_directory_buckets,
    parse_create_session,
    parse_list_directory_buckets,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.buckets import Bucket
    from minio._generated.s3.models.sessions import CreateSessionOutput, ListDirectoryBucketsOutput


class AsyncSessionsOperations:
    """Directory buckets and their sessions."""

    _caller: AsyncCaller

    # specs/s3/operations/create-session.yaml
    async def create_session(
        self,
        bucket: str,
        *,
        session_mode: str | None = None,
        server_side_encryption: str | None = None,
        sse_kms_key_id: str | None = None,
        sse_kms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CreateSessionOutput:
        """Opens a session with a directory bucket.

        Its credentials, good for five minutes, sign the requests to the bucket.

        Args:
            bucket: Name of the bucket.
            session_mode: Whether the session may write; ReadWrite when left out. Known: ReadOnly, ReadWrite.
            server_side_encryption: How the server encrypts the object; AES256 takes its own key, aws:kms one
                of the key manager's. Known: AES256, aws:kms, aws:kms:dsse.
            sse_kms_key_id: Key of the key manager; its default key when left out.
            sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
            bucket_key_enabled: Whether one data key serves the bucket, which saves calls to the key manager.
                MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.CreateSessionOutput` with `credentials`, `sse_kms_encryption_context`,
            `server_side_encryption`, `sse_kms_key_id`, `bucket_key_enabled`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html
        """
        request = build_create_session(
            bucket,
            session_mode=session_mode,
            server_side_encryption=server_side_encryption,
            sse_kms_key_id=sse_kms_key_id,
            sse_kms_encryption_context=sse_kms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
        )
        response = await self._caller.call(request, options)
        return parse_create_session(response)

    # specs/s3/operations/list-directory-buckets.yaml
    async def list_directory_buckets(
        self,
        *,
        continuation_token: str | None = None,
        max_directory_buckets: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListDirectoryBucketsOutput:
        """Lists the directory buckets of the caller in the region that is asked.

        Args:
            continuation_token: Goes on where the page that gave this token ended.
            max_directory_buckets: Buckets in a page. 0 to 1000.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListDirectoryBucketsOutput` with `buckets`, `continuation_token`.

        Raises:
            S3Error: the server refused; here often AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html
        """
        request = build_list_directory_buckets(
            continuation_token=continuation_token, max_directory_buckets=max_directory_buckets
        )
        response = await self._caller.call(request, options)
        return parse_list_directory_buckets(response)

    async def list_directory_buckets_iter(
        self,
        *,
        continuation_token: str | None = None,
        max_directory_buckets: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Bucket]:
        """Walks all entries of `list_directory_buckets`, page after page.

        Takes what `list_directory_buckets` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListDirectoryBuckets")
        while True:
            page = await self.list_directory_buckets(
                continuation_token=continuation_token,
                max_directory_buckets=max_directory_buckets,
                options=options,
            )
            for buckets_item in page.buckets:
                yield buckets_item
            if not page.continuation_token:
                return
            continuation_token = page.continuation_token
            pages.turn((continuation_token,))
