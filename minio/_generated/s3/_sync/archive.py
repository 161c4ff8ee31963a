# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of archive.

Objects in archives, and members of zip objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.archive import (
    build_get_object_from_archive,
    build_head_object_from_archive,
    build_list_objects_v2_in_archive,
    build_put_object_extract,
    build_put_object_index_archive,
    build_restore_object,
    parse_get_object_from_archive,
    parse_head_object_from_archive,
    parse_list_objects_v2_in_archive,
    parse_put_object_extract,
    parse_put_object_index_archive,
    parse_restore_object,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._flows._sync.streams import StreamedResponse
    from minio._generated.s3.models.archive import (
        GetObjectFromArchiveOutput,
        HeadObjectFromArchiveOutput,
        ListObjectsV2InArchiveOutput,
        PutObjectExtractOutput,
        PutObjectIndexArchiveOutput,
        RestoreObjectOutput,
        RestoreRequest,
    )
    from minio._generated.s3.models.listing import CommonPrefix, Object


class ArchiveOperations:
    """Objects in archives, and members of zip objects."""

    _caller: Caller

    # specs/s3/operations/get-object-from-archive.yaml
    def get_object_from_archive(
        self,
        bucket: str,
        key: str,
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
    ) -> GetObjectFromArchiveOutput[StreamedResponse]:
        """Reads a member of a zip object, named `archive.zip/member`, without reading the whole archive.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
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
            `minio.models.s3.GetObjectFromArchiveOutput` with `body`, `content_length`, `content_range`,
            `accept_ranges`, `etag`, `last_modified`, `version_id`, `delete_marker`, `expiration`, `restore`,
            `storage_class`, `replication_status`, `parts_count`, `tag_count`, `missing_meta`,
            `website_redirect_location`, `cache_control`, `content_disposition`, `content_encoding`,
            `content_language`, `content_type`, `expires`, `metadata`, `checksum_crc32`, `checksum_crc32c`,
            `checksum_crc64nvme`, `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`,
            `checksum_xxhash64`, `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`,
            `server_side_encryption`, `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`,
            `sse_customer_key_md5`, `object_lock_mode`, `object_lock_retain_until_date`,
            `object_lock_legal_hold_status`, `object_lock_event_hold`, `object_lock_event_hold_duration_days`,
            `object_lock_event_hold_duration_years`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion,
                InvalidObjectState, InvalidRange.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/file-transfer-protocol/
        """
        request = build_get_object_from_archive(
            bucket,
            key,
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
        return parse_get_object_from_archive(stream, stream)

    # specs/s3/operations/head-object-from-archive.yaml
    def head_object_from_archive(
        self,
        bucket: str,
        key: str,
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
    ) -> HeadObjectFromArchiveOutput:
        """Returns size and modification time of a member of a zip object, named `archive.zip/member`.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version of the object; by default the latest.
            range: Restricts the request to these bytes.
            part_number: Restricts the request to one part of a multipart object. 1 to 10000.
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
            `minio.models.s3.HeadObjectFromArchiveOutput` with `archive_status`, `content_length`,
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
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/file-transfer-protocol/
        """
        request = build_head_object_from_archive(
            bucket,
            key,
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
        response = self._caller.call(request, options)
        return parse_head_object_from_archive(response)

    # specs/s3/operations/list-objects-v2-in-archive.yaml
    def list_objects_v2_in_archive(
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
    ) -> ListObjectsV2InArchiveOutput:
        """Lists the members of a zip object; the prefix is `archive.zip/`, or goes on into its folders.

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
            `minio.models.s3.ListObjectsV2InArchiveOutput` with `name`, `prefix`, `delimiter`, `start_after`,
            `continuation_token`, `next_continuation_token`, `encoding_type`, `max_keys`, `key_count`,
            `is_truncated`, `contents`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/file-transfer-protocol/
        """
        request = build_list_objects_v2_in_archive(
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
        response = self._caller.call(request, options)
        return parse_list_objects_v2_in_archive(response, bucket)

    def list_objects_v2_in_archive_iter(
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
    ) -> Iterator[Object | CommonPrefix]:
        """Walks all entries of `list_objects_v2_in_archive`, page after page.

        Takes what `list_objects_v2_in_archive` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListObjectsV2InArchive")
        while True:
            page = self.list_objects_v2_in_archive(
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
            yield from page.contents
            yield from page.common_prefixes
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-object-extract.yaml
    def put_object_extract(
        self,
        bucket: str,
        key: str,
        *,
        body: bytes | bytearray | memoryview | Body | None = None,
        content_md5: str | None = None,
        storage_class: str | None = None,
        tagging: str | None = None,
        website_redirect_location: str | None = None,
        write_offset_bytes: int | None = None,
        extract_prefix: str | None = None,
        ignore_folders: bool | None = None,
        ignore_errors: bool | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expires: str | None = None,
        metadata: Mapping[str, str] | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
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
        server_side_encryption: str | None = None,
        sse_kms_key_id: str | None = None,
        sse_kms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        object_lock_mode: str | None = None,
        object_lock_retain_until_date: datetime | None = None,
        object_lock_legal_hold_status: str | None = None,
        object_lock_event_hold: str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectExtractOutput:
        """Writes the members of a tar archive as objects of their own.

        It may be packed by gzip, bzip2, zstd, lz4 or s2; the archive itself is not kept.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            body: The content; empty when left out.
            content_md5: MD5 of the content in base64; the server refuses other content.
            storage_class: Storage class, such as STANDARD or REDUCED_REDUNDANCY.
            tagging: Tags as a query string (`a=1&b=2`).
            website_redirect_location: Where a website sends visitors of this object.
            write_offset_bytes: Appends at this byte, which must be the object's size. AWS directory buckets
                only; MinIO refuses it. At least 0.
            extract_prefix: What the objects' names start with.
            ignore_folders: Whether folders in the archive are left out.
            ignore_errors: Whether to go on after a member that cannot be written.
            cache_control: How long others may keep a copy.
            content_disposition: How a browser shows the object.
            content_encoding: Codings such as gzip that the content has been given.
            content_language: Language of the content.
            content_type: Media type of the content.
            expires: When copies go stale, as an HTTP date.
            metadata: Names (without x-amz-meta-) and values of the user's own; at most 2 KiB together.
            if_match: Only over the version with this ETag; else the call fails with 412.
            if_none_match: "*" writes only if no object has the name; else the call fails with 412.
            acl: Canned access rights. MinIO knows private only. Known: private, public-read, public-read-
                write, authenticated-read, aws-exec-read, bucket-owner-read, bucket-owner-full-control.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
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
            server_side_encryption: How the server encrypts the object; AES256 takes its own key, aws:kms one
                of the key manager's. Known: AES256, aws:kms, aws:kms:dsse.
            sse_kms_key_id: Key of the key manager; its default key when left out.
            sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
            bucket_key_enabled: Whether one data key serves the bucket, which saves calls to the key manager.
                MinIO ignores it.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            object_lock_mode: GOVERNANCE may be lifted with a permission, COMPLIANCE by nobody. Known:
                GOVERNANCE, COMPLIANCE.
            object_lock_retain_until_date: Until when the version cannot be removed.
            object_lock_legal_hold_status: Whether a legal hold keeps the version, without an end. Known: ON,
                OFF.
            object_lock_event_hold: Whether the version is kept until an event is declared. AWS only. Known:
                ON, OFF.
            object_lock_event_hold_duration_days: Days that it is kept after the event. AWS only.
            object_lock_event_hold_duration_years: Years that it is kept after the event. AWS only.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectExtractOutput` with `etag`, `version_id`, `expiration`, `size`,
            `sse_kms_encryption_context`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest, InvalidWriteOffset,
                TooManyParts, EncryptionTypeMismatch, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        request = build_put_object_extract(
            bucket,
            key,
            body=body,
            content_md5=content_md5,
            storage_class=storage_class,
            tagging=tagging,
            website_redirect_location=website_redirect_location,
            write_offset_bytes=write_offset_bytes,
            extract_prefix=extract_prefix,
            ignore_folders=ignore_folders,
            ignore_errors=ignore_errors,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_type=content_type,
            expires=expires,
            metadata=metadata,
            if_match=if_match,
            if_none_match=if_none_match,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
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
            server_side_encryption=server_side_encryption,
            sse_kms_key_id=sse_kms_key_id,
            sse_kms_encryption_context=sse_kms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_extract(response)

    # specs/s3/operations/put-object-index-archive.yaml
    def put_object_index_archive(
        self,
        bucket: str,
        key: str,
        *,
        body: bytes | bytearray | memoryview | Body | None = None,
        content_md5: str | None = None,
        storage_class: str | None = None,
        tagging: str | None = None,
        website_redirect_location: str | None = None,
        write_offset_bytes: int | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expires: str | None = None,
        metadata: Mapping[str, str] | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
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
        server_side_encryption: str | None = None,
        sse_kms_key_id: str | None = None,
        sse_kms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        object_lock_mode: str | None = None,
        object_lock_retain_until_date: datetime | None = None,
        object_lock_legal_hold_status: str | None = None,
        object_lock_event_hold: str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectIndexArchiveOutput:
        """Writes a zip object and makes the index of its members at once.

        Later reads of members need not make it then.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            body: The content; empty when left out.
            content_md5: MD5 of the content in base64; the server refuses other content.
            storage_class: Storage class, such as STANDARD or REDUCED_REDUNDANCY.
            tagging: Tags as a query string (`a=1&b=2`).
            website_redirect_location: Where a website sends visitors of this object.
            write_offset_bytes: Appends at this byte, which must be the object's size. AWS directory buckets
                only; MinIO refuses it. At least 0.
            cache_control: How long others may keep a copy.
            content_disposition: How a browser shows the object.
            content_encoding: Codings such as gzip that the content has been given.
            content_language: Language of the content.
            content_type: Media type of the content.
            expires: When copies go stale, as an HTTP date.
            metadata: Names (without x-amz-meta-) and values of the user's own; at most 2 KiB together.
            if_match: Only over the version with this ETag; else the call fails with 412.
            if_none_match: "*" writes only if no object has the name; else the call fails with 412.
            acl: Canned access rights. MinIO knows private only. Known: private, public-read, public-read-
                write, authenticated-read, aws-exec-read, bucket-owner-read, bucket-owner-full-control.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
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
            server_side_encryption: How the server encrypts the object; AES256 takes its own key, aws:kms one
                of the key manager's. Known: AES256, aws:kms, aws:kms:dsse.
            sse_kms_key_id: Key of the key manager; its default key when left out.
            sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
            bucket_key_enabled: Whether one data key serves the bucket, which saves calls to the key manager.
                MinIO ignores it.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            object_lock_mode: GOVERNANCE may be lifted with a permission, COMPLIANCE by nobody. Known:
                GOVERNANCE, COMPLIANCE.
            object_lock_retain_until_date: Until when the version cannot be removed.
            object_lock_legal_hold_status: Whether a legal hold keeps the version, without an end. Known: ON,
                OFF.
            object_lock_event_hold: Whether the version is kept until an event is declared. AWS only. Known:
                ON, OFF.
            object_lock_event_hold_duration_days: Days that it is kept after the event. AWS only.
            object_lock_event_hold_duration_years: Years that it is kept after the event. AWS only.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectIndexArchiveOutput` with `etag`, `version_id`, `expiration`, `size`,
            `sse_kms_encryption_context`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest, InvalidWriteOffset,
                TooManyParts, EncryptionTypeMismatch, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/file-transfer-protocol/
        """
        request = build_put_object_index_archive(
            bucket,
            key,
            body=body,
            content_md5=content_md5,
            storage_class=storage_class,
            tagging=tagging,
            website_redirect_location=website_redirect_location,
            write_offset_bytes=write_offset_bytes,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_type=content_type,
            expires=expires,
            metadata=metadata,
            if_match=if_match,
            if_none_match=if_none_match,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
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
            server_side_encryption=server_side_encryption,
            sse_kms_key_id=sse_kms_key_id,
            sse_kms_encryption_context=sse_kms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_index_archive(response)

    # specs/s3/operations/restore-object.yaml
    def restore_object(
        self,
        bucket: str,
        key: str,
        *,
        restore_request: RestoreRequest | None = None,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> RestoreObjectOutput:
        """Brings a copy of an object back from an archive for some days.

        It takes minutes to hours; HeadObject tells when it is there.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            restore_request: For how long, and how fast. `from minio.models.s3 import RestoreRequest`
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.RestoreObjectOutput` with `restore_output_path`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, InvalidObjectState, RestoreAlreadyInProgress,
                ObjectAlreadyInActiveTierError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html
        """
        request = build_restore_object(
            bucket,
            key,
            restore_request=restore_request,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_restore_object(response)
