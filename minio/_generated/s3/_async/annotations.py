# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of annotations.

Annotations of objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.annotations import (
    build_delete_object_annotation,
    build_get_object_annotation,
    build_list_object_annotations,
    build_put_object_annotation,
    parse_delete_object_annotation,
    parse_get_object_annotation,
    parse_list_object_annotations,
    parse_put_object_annotation,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._async.streams import AsyncStreamedResponse
    from minio._generated.s3.models.annotations import (
        AnnotationEntry,
        DeleteObjectAnnotationOutput,
        GetObjectAnnotationOutput,
        ListObjectAnnotationsOutput,
        PutObjectAnnotationOutput,
    )


class AsyncAnnotationsOperations:
    """Annotations of objects."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-object-annotation.yaml
    async def delete_object_annotation(
        self,
        bucket: str,
        key: str,
        annotation_name: str,
        *,
        version_id: str | None = None,
        object_if_match: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteObjectAnnotationOutput:
        """Removes a note that is attached to an object.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            annotation_name: Name of the annotation.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            object_if_match: Only if the object's ETag is this one; else 412.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.DeleteObjectAnnotationOutput` with `object_version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectAnnotation.html
        """
        request = build_delete_object_annotation(
            bucket,
            key,
            annotation_name,
            version_id=version_id,
            object_if_match=object_if_match,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_delete_object_annotation(response)

    # specs/s3/operations/get-object-annotation.yaml
    async def get_object_annotation(
        self,
        bucket: str,
        key: str,
        annotation_name: str,
        *,
        version_id: str | None = None,
        checksum_mode: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectAnnotationOutput[AsyncStreamedResponse]:
        """Reads a note that is attached to an object.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            annotation_name: Name of the annotation.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            checksum_mode: ENABLED asks for the stored checksum of the object. Known: ENABLED.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectAnnotationOutput` with `annotation_payload`, `object_version_id`,
            `last_modified`, `content_length`, `etag`, `server_side_encryption`, `replication_status`,
            `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`, `checksum_sha1`, `checksum_sha256`,
            `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`, `checksum_xxhash3`, `checksum_xxhash128`,
            `checksum_type`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchAnnotation.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAnnotation.html
        """
        request = build_get_object_annotation(
            bucket,
            key,
            annotation_name,
            version_id=version_id,
            checksum_mode=checksum_mode,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        stream = await self._caller.open(request, options)
        return parse_get_object_annotation(stream, stream)

    # specs/s3/operations/list-object-annotations.yaml
    async def list_object_annotations(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        max_annotation_results: int | None = None,
        annotation_prefix: str | None = None,
        continuation_token: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListObjectAnnotationsOutput:
        """Lists the notes that are attached to an object.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            max_annotation_results: Notes on a page. 1 to 1000.
            annotation_prefix: Only notes whose names start with it.
            continuation_token: Goes on where the page that gave this token ended.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListObjectAnnotationsOutput` with `annotations`, `bucket`, `key`,
            `annotation_prefix`, `max_annotation_results`, `annotation_count`, `continuation_token`,
            `next_continuation_token`, `object_version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, InvalidPrefix.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectAnnotations.html
        """
        request = build_list_object_annotations(
            bucket,
            key,
            version_id=version_id,
            max_annotation_results=max_annotation_results,
            annotation_prefix=annotation_prefix,
            continuation_token=continuation_token,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_list_object_annotations(response)

    async def list_object_annotations_iter(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        max_annotation_results: int | None = None,
        annotation_prefix: str | None = None,
        continuation_token: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AnnotationEntry]:
        """Walks all entries of `list_object_annotations`, page after page.

        Takes what `list_object_annotations` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectAnnotations")
        while True:
            page = await self.list_object_annotations(
                bucket,
                key,
                version_id=version_id,
                max_annotation_results=max_annotation_results,
                annotation_prefix=annotation_prefix,
                continuation_token=continuation_token,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for annotations_item in page.annotations:
                yield annotations_item
            if not page.next_continuation_token:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-object-annotation.yaml
    async def put_object_annotation(
        self,
        bucket: str,
        key: str,
        annotation_name: str,
        annotation_payload: bytes | bytearray | memoryview | Body,
        *,
        version_id: str | None = None,
        object_if_match: str | None = None,
        content_md5: str | None = None,
        checksum_algorithm: str | None = None,
        checksum_crc32: str | None = None,
        checksum_crc32c: str | None = None,
        checksum_crc64nvme: str | None = None,
        checksum_sha1: str | None = None,
        checksum_sha256: str | None = None,
        checksum_sha512: str | None = None,
        checksum_md5: str | None = None,
        checksum_xxhash64: str | None = None,
        checksum_xxhash3: str | None = None,
        checksum_xxhash128: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectAnnotationOutput:
        """Attaches a note to an object under a name, over the one of that name if there is one.

        At most 1 MiB.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            annotation_name: Name of the annotation.
            annotation_payload: The note's bytes.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            object_if_match: Only if the object's ETag is this one; else 412.
            content_md5: Base64 MD5 of the body. Left out, the SDK computes a checksum where the server wants
                one.
            checksum_algorithm: Algorithm of the checksum that goes with the request; where its value is not
                given it is computed. Known: CRC32, CRC32C, CRC64NVME, SHA1, SHA256.
            checksum_crc32: CRC-32 in base64.
            checksum_crc32c: CRC-32C in base64.
            checksum_crc64nvme: CRC-64/NVME in base64.
            checksum_sha1: SHA-1 in base64.
            checksum_sha256: SHA-256 in base64.
            checksum_sha512: SHA-512 in base64. AWS only.
            checksum_md5: MD5 in base64. AWS only.
            checksum_xxhash64: XXH64 in base64. AWS only.
            checksum_xxhash3: XXH3 of 64 bits in base64. AWS only.
            checksum_xxhash128: XXH3 of 128 bits in base64. AWS only.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectAnnotationOutput` with `key`, `annotation_name`, `object_version_id`,
            `etag`, `server_side_encryption`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, InvalidRequest,
                AnnotationNameTooLong, AnnotationLimitExceeded, InvalidAnnotationName, UnsupportedMediaType.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAnnotation.html
        """
        request = build_put_object_annotation(
            bucket,
            key,
            annotation_name,
            annotation_payload,
            version_id=version_id,
            object_if_match=object_if_match,
            content_md5=content_md5,
            checksum_algorithm=checksum_algorithm,
            checksum_crc32=checksum_crc32,
            checksum_crc32c=checksum_crc32c,
            checksum_crc64nvme=checksum_crc64nvme,
            checksum_sha1=checksum_sha1,
            checksum_sha256=checksum_sha256,
            checksum_sha512=checksum_sha512,
            checksum_md5=checksum_md5,
            checksum_xxhash64=checksum_xxhash64,
            checksum_xxhash3=checksum_xxhash3,
            checksum_xxhash128=checksum_xxhash128,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_object_annotation(response)
