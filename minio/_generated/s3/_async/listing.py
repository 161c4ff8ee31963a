# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of listing.

What is in a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.listing import (
    build_list_object_versions,
    build_list_object_versions_with_metadata,
    build_list_objects,
    build_list_objects_v2,
    build_list_objects_v2_with_metadata,
    parse_list_object_versions,
    parse_list_object_versions_with_metadata,
    parse_list_objects,
    parse_list_objects_v2,
    parse_list_objects_v2_with_metadata,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.listing import (
        CommonPrefix,
        ListObjectsOutput,
        ListObjectsV2Output,
        ListObjectsV2WithMetadataOutput,
        ListObjectVersionsOutput,
        ListObjectVersionsWithMetadataOutput,
        Object,
    )


class AsyncListingOperations:
    """What is in a bucket."""

    _caller: AsyncCaller

    # specs/s3/operations/list-object-versions.yaml
    async def list_object_versions(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        version_id_marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        metadata: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectVersionsOutput:
        """Lists all versions of the objects of a bucket, with delete markers, a page at a time.

        They come in the order of their names, the newest first.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it.
            delimiter: Names that share what stands before it are told once as a common prefix.
            key_marker: Goes on at this name.
            version_id_marker: Goes on after this version of the name in KeyMarker.
            max_keys: Entries in a page; servers give at most 1000. At least 0.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            metadata: MinIO only. Whether metadata and tags are told.
            optional_object_attributes: More to be told of each object. MinIO ignores it. Known:
                RestoreStatus.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectVersionsOutput` with `name`, `prefix`, `delimiter`, `key_marker`,
            `version_id_marker`, `next_key_marker`, `next_version_id_marker`, `encoding_type`, `max_keys`,
            `is_truncated`, `versions`, `delete_markers`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
        """
        request = build_list_object_versions(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            key_marker=key_marker,
            version_id_marker=version_id_marker,
            max_keys=max_keys,
            encoding_type=encoding_type,
            metadata=metadata,
            optional_object_attributes=optional_object_attributes,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_object_versions(response, bucket)

    async def list_object_versions_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        version_id_marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        metadata: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object | CommonPrefix]:
        """Walks all entries of `list_object_versions`, page after page.

        Takes what `list_object_versions` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectVersions")
        while True:
            page = await self.list_object_versions(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                key_marker=key_marker,
                version_id_marker=version_id_marker,
                max_keys=max_keys,
                encoding_type=encoding_type,
                metadata=metadata,
                optional_object_attributes=optional_object_attributes,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for versions_item in page.versions:
                yield versions_item
            for delete_markers_item in page.delete_markers:
                yield delete_markers_item
            for common_prefixes_item in page.common_prefixes:
                yield common_prefixes_item
            if not page.is_truncated:
                return
            key_marker = page.next_key_marker
            version_id_marker = page.next_version_id_marker
            pages.turn((key_marker, version_id_marker))

    # specs/s3/operations/list-object-versions-with-metadata.yaml
    async def list_object_versions_with_metadata(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        version_id_marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectVersionsWithMetadataOutput:
        """Lists all versions of the objects of a bucket with their metadata and tags.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it.
            delimiter: Names that share what stands before it are told once as a common prefix.
            key_marker: Goes on at this name.
            version_id_marker: Goes on after this version of the name in KeyMarker.
            max_keys: Entries in a page; servers give at most 1000. At least 0.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            optional_object_attributes: More to be told of each object. MinIO ignores it. Known:
                RestoreStatus.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectVersionsWithMetadataOutput` with `name`, `prefix`, `delimiter`,
            `key_marker`, `version_id_marker`, `next_key_marker`, `next_version_id_marker`, `encoding_type`,
            `max_keys`, `is_truncated`, `versions`, `delete_markers`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/bucket-listobjects-handlers.go
        """
        request = build_list_object_versions_with_metadata(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            key_marker=key_marker,
            version_id_marker=version_id_marker,
            max_keys=max_keys,
            encoding_type=encoding_type,
            optional_object_attributes=optional_object_attributes,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_object_versions_with_metadata(response, bucket)

    async def list_object_versions_with_metadata_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        version_id_marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object | CommonPrefix]:
        """Walks all entries of `list_object_versions_with_metadata`, page after page.

        Takes what `list_object_versions_with_metadata` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectVersionsWithMetadata")
        while True:
            page = await self.list_object_versions_with_metadata(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                key_marker=key_marker,
                version_id_marker=version_id_marker,
                max_keys=max_keys,
                encoding_type=encoding_type,
                optional_object_attributes=optional_object_attributes,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for versions_item in page.versions:
                yield versions_item
            for delete_markers_item in page.delete_markers:
                yield delete_markers_item
            for common_prefixes_item in page.common_prefixes:
                yield common_prefixes_item
            if not page.is_truncated:
                return
            key_marker = page.next_key_marker
            version_id_marker = page.next_version_id_marker
            pages.turn((key_marker, version_id_marker))

    # specs/s3/operations/list-objects.yaml
    async def list_objects(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectsOutput:
        """Lists the objects of a bucket in the order of their names, a page of at most 1,000 at a time.

        ListObjectsV2 has taken its place; older servers know only this one.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it.
            delimiter: Names that share what stands before it are told once as a common prefix.
            marker: Only names after this one.
            max_keys: Entries in a page; servers give at most 1000. At least 0.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            optional_object_attributes: More to be told of each object. MinIO ignores it. Known:
                RestoreStatus.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectsOutput` with `name`, `prefix`, `delimiter`, `marker`, `next_marker`,
            `encoding_type`, `max_keys`, `is_truncated`, `contents`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
        """
        request = build_list_objects(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            marker=marker,
            max_keys=max_keys,
            encoding_type=encoding_type,
            optional_object_attributes=optional_object_attributes,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_objects(response, bucket)

    async def list_objects_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        marker: str | None = None,
        max_keys: int | None = None,
        encoding_type: str | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object | CommonPrefix]:
        """Walks all entries of `list_objects`, page after page.

        Takes what `list_objects` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjects")
        while True:
            page = await self.list_objects(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                marker=marker,
                max_keys=max_keys,
                encoding_type=encoding_type,
                optional_object_attributes=optional_object_attributes,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for contents_item in page.contents:
                yield contents_item
            for common_prefixes_item in page.common_prefixes:
                yield common_prefixes_item
            if not page.is_truncated:
                return
            marker = page.next_marker
            if not marker and page.contents:
                marker = page.contents[-1].object_name
            pages.turn((marker,))

    # specs/s3/operations/list-objects-v2.yaml
    async def list_objects_v2(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        max_keys: int | None = None,
        continuation_token: str | None = None,
        start_after: str | None = None,
        encoding_type: str | None = None,
        fetch_owner: bool | None = None,
        metadata: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectsV2Output:
        """Lists the objects of a bucket in the order of their names, a page of at most 1,000 at a time.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it.
            delimiter: Names that share what stands before it are told once as a common prefix.
            max_keys: Entries in a page; servers give at most 1000. At least 0.
            continuation_token: Goes on where the page that gave this token ended.
            start_after: Only names after this one.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            fetch_owner: Whether owners are told.
            metadata: MinIO only. Whether metadata and tags are told.
            optional_object_attributes: More to be told of each object. MinIO ignores it. Known:
                RestoreStatus.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectsV2Output` with `name`, `prefix`, `delimiter`, `start_after`,
            `continuation_token`, `next_continuation_token`, `encoding_type`, `max_keys`, `key_count`,
            `is_truncated`, `contents`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
        """
        request = build_list_objects_v2(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            max_keys=max_keys,
            continuation_token=continuation_token,
            start_after=start_after,
            encoding_type=encoding_type,
            fetch_owner=fetch_owner,
            metadata=metadata,
            optional_object_attributes=optional_object_attributes,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_objects_v2(response, bucket)

    async def list_objects_v2_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        max_keys: int | None = None,
        continuation_token: str | None = None,
        start_after: str | None = None,
        encoding_type: str | None = None,
        fetch_owner: bool | None = None,
        metadata: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object | CommonPrefix]:
        """Walks all entries of `list_objects_v2`, page after page.

        Takes what `list_objects_v2` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectsV2")
        while True:
            page = await self.list_objects_v2(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                max_keys=max_keys,
                continuation_token=continuation_token,
                start_after=start_after,
                encoding_type=encoding_type,
                fetch_owner=fetch_owner,
                metadata=metadata,
                optional_object_attributes=optional_object_attributes,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for contents_item in page.contents:
                yield contents_item
            for common_prefixes_item in page.common_prefixes:
                yield common_prefixes_item
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/list-objects-v2-with-metadata.yaml
    async def list_objects_v2_with_metadata(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        max_keys: int | None = None,
        continuation_token: str | None = None,
        start_after: str | None = None,
        encoding_type: str | None = None,
        fetch_owner: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectsV2WithMetadataOutput:
        """Lists the objects of a bucket with their metadata and tags.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it.
            delimiter: Names that share what stands before it are told once as a common prefix.
            max_keys: Entries in a page; servers give at most 1000. At least 0.
            continuation_token: Goes on where the page that gave this token ended.
            start_after: Only names after this one.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            fetch_owner: Whether owners are told.
            optional_object_attributes: More to be told of each object. MinIO ignores it. Known:
                RestoreStatus.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectsV2WithMetadataOutput` with `name`, `prefix`, `delimiter`,
            `start_after`, `continuation_token`, `next_continuation_token`, `encoding_type`, `max_keys`,
            `key_count`, `is_truncated`, `contents`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/bucket-listobjects-handlers.go
        """
        request = build_list_objects_v2_with_metadata(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            max_keys=max_keys,
            continuation_token=continuation_token,
            start_after=start_after,
            encoding_type=encoding_type,
            fetch_owner=fetch_owner,
            optional_object_attributes=optional_object_attributes,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_objects_v2_with_metadata(response, bucket)

    async def list_objects_v2_with_metadata_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        max_keys: int | None = None,
        continuation_token: str | None = None,
        start_after: str | None = None,
        encoding_type: str | None = None,
        fetch_owner: bool | None = None,
        optional_object_attributes: list[str] | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Object | CommonPrefix]:
        """Walks all entries of `list_objects_v2_with_metadata`, page after page.

        Takes what `list_objects_v2_with_metadata` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectsV2WithMetadata")
        while True:
            page = await self.list_objects_v2_with_metadata(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                max_keys=max_keys,
                continuation_token=continuation_token,
                start_after=start_after,
                encoding_type=encoding_type,
                fetch_owner=fetch_owner,
                optional_object_attributes=optional_object_attributes,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for contents_item in page.contents:
                yield contents_item
            for common_prefixes_item in page.common_prefixes:
                yield common_prefixes_item
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))
