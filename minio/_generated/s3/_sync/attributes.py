# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of attributes.

Facts about objects, and changes of them in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.attributes import (
    build_get_object_attributes,
    build_get_object_torrent,
    build_get_object_with_tags,
    build_rename_object,
    parse_get_object_attributes,
    parse_get_object_torrent,
    parse_get_object_with_tags,
    parse_rename_object,
)

if TYPE_CHECKING:
    from datetime import datetime

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._flows._sync.streams import StreamedResponse
    from minio._generated.s3.models.attributes import (
        GetObjectAttributesOutput,
        GetObjectTorrentOutput,
        GetObjectWithTagsOutput,
        RenameObjectOutput,
    )


class AttributesOperations:
    """Facts about objects, and changes of them in place."""

    _caller: Caller

    # specs/s3/operations/get-object-attributes.yaml
    def get_object_attributes(
        self,
        bucket: str,
        key: str,
        object_attributes: list[str],
        *,
        version_id: str | None = None,
        max_parts: int | None = None,
        part_number_marker: int | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectAttributesOutput:
        """Returns selected attributes of an object, such as size, checksum and parts.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            object_attributes: Which facts. Known: ETag, Checksum, ObjectParts, StorageClass, ObjectSize.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            max_parts: Parts in a page; at most 1000. At least 0.
            part_number_marker: Only parts after this number. At least 0.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectAttributesOutput` with `etag`, `checksum`, `object_parts`,
            `storage_class`, `object_size`, `last_modified`, `version_id`, `delete_marker`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, InvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
        """
        request = build_get_object_attributes(
            bucket,
            key,
            object_attributes,
            version_id=version_id,
            max_parts=max_parts,
            part_number_marker=part_number_marker,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_get_object_attributes(response)

    # specs/s3/operations/get-object-torrent.yaml
    def get_object_torrent(
        self,
        bucket: str,
        key: str,
        *,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectTorrentOutput[StreamedResponse]:
        """Reads a torrent file for an object.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectTorrentOutput` with `body`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTorrent.html
        """
        request = build_get_object_torrent(
            bucket, key, request_payer=request_payer, expected_bucket_owner=expected_bucket_owner
        )
        stream = self._caller.open(request, options)
        return parse_get_object_torrent(stream, stream)

    # specs/s3/operations/get-object-with-tags.yaml
    def get_object_with_tags(
        self,
        bucket: str,
        key: str,
        tagging_directive: str,
        *,
        version_id: str | None = None,
        range: str | None = None,
        part_number: int | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        if_modified_since: datetime | None = None,
        if_unmodified_since: datetime | None = None,
        checksum_mode: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        response_cache_control: str | None = None,
        response_content_disposition: str | None = None,
        response_content_encoding: str | None = None,
        response_content_language: str | None = None,
        response_content_type: str | None = None,
        response_expires: datetime | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectWithTagsOutput[StreamedResponse]:
        """Reads an object and tells its tags with it.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            tagging_directive: ACCESS asks for the tags. One of ACCESS.
            version_id: Version to read; the latest when left out.
            range: Bytes to read: `bytes=0-99`, `bytes=100-` or `bytes=-100`.
            part_number: Reads one part of an object uploaded in parts. 1 to 10000.
            if_match: Only if the ETag is this one; else the call fails with 412.
            if_none_match: Only if the ETag is another; else the call fails with 304.
            if_modified_since: Only if written after this time; else 304.
            if_unmodified_since: Only if not written after this time; else 412.
            checksum_mode: ENABLED asks for the stored checksum of the object. Known: ENABLED.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            response_cache_control: Cache-Control of the answer.
            response_content_disposition: Content-Disposition of the answer.
            response_content_encoding: Content-Encoding of the answer.
            response_content_language: Content-Language of the answer.
            response_content_type: Content-Type of the answer.
            response_expires: Expires of the answer.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectWithTagsOutput` with `body`, `tagging`, `content_length`,
            `content_range`, `accept_ranges`, `etag`, `last_modified`, `version_id`, `delete_marker`,
            `expiration`, `restore`, `storage_class`, `replication_status`, `parts_count`, `tag_count`,
            `missing_meta`, `website_redirect_location`, `cache_control`, `content_disposition`,
            `content_encoding`, `content_language`, `content_type`, `expires`, `metadata`, `checksum_crc32`,
            `checksum_crc32c`, `checksum_crc64nvme`, `checksum_sha1`, `checksum_sha256`, `checksum_sha512`,
            `checksum_md5`, `checksum_xxhash64`, `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`,
            `server_side_encryption`, `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`,
            `sse_customer_key_md5`, `object_lock_mode`, `object_lock_retain_until_date`,
            `object_lock_legal_hold_status`, `object_lock_event_hold`, `object_lock_event_hold_duration_days`,
            `object_lock_event_hold_duration_years`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion,
                InvalidObjectState, InvalidRange.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/object-handlers.go
        """
        request = build_get_object_with_tags(
            bucket,
            key,
            tagging_directive,
            version_id=version_id,
            range=range,
            part_number=part_number,
            if_match=if_match,
            if_none_match=if_none_match,
            if_modified_since=if_modified_since,
            if_unmodified_since=if_unmodified_since,
            checksum_mode=checksum_mode,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        stream = self._caller.open(request, options)
        return parse_get_object_with_tags(stream, stream)

    # specs/s3/operations/rename-object.yaml
    def rename_object(
        self,
        bucket: str,
        key: str,
        rename_source: str,
        *,
        destination_if_match: str | None = None,
        destination_if_none_match: str | None = None,
        destination_if_modified_since: datetime | None = None,
        destination_if_unmodified_since: datetime | None = None,
        source_if_match: str | None = None,
        source_if_none_match: str | None = None,
        source_if_modified_since: datetime | None = None,
        source_if_unmodified_since: datetime | None = None,
        client_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> RenameObjectOutput:
        """Gives an object of a directory bucket another name, in one step and without copying.

        Args:
            bucket: Name of the bucket.
            key: New name.
            rename_source: Object to rename, as `/bucket/name` percent-encoded.
            destination_if_match: Only over an object with this ETag; else 412.
            destination_if_none_match: "*" renames only if no object has the new name; else 412.
            destination_if_modified_since: Only over an object written after this time; else 412.
            destination_if_unmodified_since: Only over an object not written after this time; else 412.
            source_if_match: Only if the object has this ETag; else 412.
            source_if_none_match: Only if the object has another ETag; else 412.
            source_if_modified_since: Only if the object was written after this time; else 412.
            source_if_unmodified_since: Only if the object was not written after this time; else 412.
            client_token: Word of the caller's own by which the server knows the same request when it comes
                again.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RenameObjectOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often IdempotencyParameterMismatch, PreconditionFailed,
                NoSuchKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html
        """
        request = build_rename_object(
            bucket,
            key,
            rename_source,
            destination_if_match=destination_if_match,
            destination_if_none_match=destination_if_none_match,
            destination_if_modified_since=destination_if_modified_since,
            destination_if_unmodified_since=destination_if_unmodified_since,
            source_if_match=source_if_match,
            source_if_none_match=source_if_none_match,
            source_if_modified_since=source_if_modified_since,
            source_if_unmodified_since=source_if_unmodified_since,
            client_token=client_token,
        )
        response = self._caller.call(request, options)
        return parse_rename_object(response)
