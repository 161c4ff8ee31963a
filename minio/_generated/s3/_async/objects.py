# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of objects.

Writing, reading and removing single objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.objects import (
    build_append_object,
    build_copy_object,
    build_delete_object,
    build_delete_objects,
    build_force_delete_prefix,
    build_get_object,
    build_head_object,
    build_put_object,
    parse_append_object,
    parse_copy_object,
    parse_delete_object,
    parse_delete_objects,
    parse_force_delete_prefix,
    parse_get_object,
    parse_head_object,
    parse_put_object,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._async.streams import AsyncStreamedResponse
    from minio._generated.s3.models.objects import (
        AppendObjectOutput,
        CopyObjectOutput,
        DeleteObjectOutput,
        DeleteObjectsOutput,
        DeleteRequest,
        ForceDeletePrefixOutput,
        GetObjectOutput,
        HeadObjectOutput,
        PutObjectOutput,
    )


class AsyncObjectsOperations:
    """Writing, reading and removing single objects."""

    _caller: AsyncCaller

    # specs/s3/operations/append-object.yaml
    async def append_object(
        self,
        bucket: str,
        key: str,
        write_offset_bytes: int,
        *,
        body: bytes | bytearray | memoryview | Body | None = None,
        content_md5: str | None = None,
        storage_class: str | None = None,
        tagging: str | None = None,
        website_redirect_location: str | None = None,
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
    ) -> AppendObjectOutput:
        """Adds bytes to the end of an object.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            write_offset_bytes: Size of the object so far; the bytes are added there. At least 0.
            body: The content; empty when left out.
            content_md5: MD5 of the content in base64; the server refuses other content.
            storage_class: Storage class, such as STANDARD or REDUCED_REDUNDANCY.
            tagging: Tags as a query string (`a=1&b=2`).
            website_redirect_location: Where a website sends visitors of this object.
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
            `minio.models.s3.AppendObjectOutput` with `etag`, `version_id`, `expiration`, `size`,
            `sse_kms_encryption_context`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, InvalidWriteOffset, TooManyParts, BadRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        request = build_append_object(
            bucket,
            key,
            write_offset_bytes,
            body=body,
            content_md5=content_md5,
            storage_class=storage_class,
            tagging=tagging,
            website_redirect_location=website_redirect_location,
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
        response = await self._caller.call(request, options)
        return parse_append_object(response)

    # specs/s3/operations/copy-object.yaml
    async def copy_object(
        self,
        bucket: str,
        key: str,
        copy_source: str,
        *,
        checksum_algorithm: str | None = None,
        metadata_directive: str | None = None,
        tagging_directive: str | None = None,
        annotation_directive: str | None = None,
        storage_class: str | None = None,
        website_redirect_location: str | None = None,
        tagging: str | None = None,
        expected_source_bucket_owner: str | None = None,
        copy_source_if_match: str | None = None,
        copy_source_if_none_match: str | None = None,
        copy_source_if_modified_since: datetime | None = None,
        copy_source_if_unmodified_since: datetime | None = None,
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
        server_side_encryption: str | None = None,
        sse_kms_key_id: str | None = None,
        sse_kms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        copy_source_sse_customer_algorithm: str | None = None,
        copy_source_sse_customer_key: str | None = None,
        copy_source_sse_customer_key_md5: str | None = None,
        object_lock_mode: str | None = None,
        object_lock_retain_until_date: datetime | None = None,
        object_lock_legal_hold_status: str | None = None,
        object_lock_event_hold: str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> CopyObjectOutput:
        """Copies an object of at most 5 GiB on the server; its bytes do not pass through the client.

        Over itself, it changes metadata, encryption or storage class.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            copy_source: Object to copy, as `/bucket/name` percent-encoded, with `?versionId=` for another
                version than the latest.
            checksum_algorithm: Checksum to compute of the copy and to store with it; that of the source when
                left out. Known: CRC32, CRC32C, SHA1, SHA256, CRC64NVME, SHA512, MD5, XXHASH64, XXHASH3,
                XXHASH128.
            metadata_directive: Whether the copy takes the metadata of the source or the one given here; COPY
                when left out. Known: COPY, REPLACE.
            tagging_directive: Whether the copy takes the tags of the source or those given here; COPY when
                left out. Known: COPY, REPLACE.
            annotation_directive: Whether the copy takes the annotations of the source. AWS only. Known: COPY,
                EXCLUDE.
            storage_class: Storage class, such as STANDARD or REDUCED_REDUNDANCY.
            website_redirect_location: Where a website sends visitors of this object.
            tagging: Tags as a query string (`a=1&b=2`); at most 10.
            expected_source_bucket_owner: Account that must own the source bucket; else the call fails with
                403. MinIO ignores it.
            copy_source_if_match: Only if the source has this ETag; else 412.
            copy_source_if_none_match: Only if the source has another ETag; else 412.
            copy_source_if_modified_since: Only if the source was written after this time; else 412.
            copy_source_if_unmodified_since: Only if the source was not written after this time; else 412.
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
            server_side_encryption: How the server encrypts the object; AES256 takes its own key, aws:kms one
                of the key manager's. Known: AES256, aws:kms, aws:kms:dsse.
            sse_kms_key_id: Key of the key manager; its default key when left out.
            sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
            bucket_key_enabled: Whether one data key serves the bucket, which saves calls to the key manager.
                MinIO ignores it.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            copy_source_sse_customer_algorithm: Cipher of the source's key. Known: AES256.
            copy_source_sse_customer_key: The source's 32-byte key in base64.
            copy_source_sse_customer_key_md5: MD5 of the source's key in base64.
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
            `minio.models.s3.CopyObjectOutput` with `copy_object_result`, `expiration`,
            `copy_source_version_id`, `version_id`, `sse_kms_encryption_context`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion,
                PreconditionFailed, InvalidRequest, ObjectNotInActiveTierError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
        """
        request = build_copy_object(
            bucket,
            key,
            copy_source,
            checksum_algorithm=checksum_algorithm,
            metadata_directive=metadata_directive,
            tagging_directive=tagging_directive,
            annotation_directive=annotation_directive,
            storage_class=storage_class,
            website_redirect_location=website_redirect_location,
            tagging=tagging,
            expected_source_bucket_owner=expected_source_bucket_owner,
            copy_source_if_match=copy_source_if_match,
            copy_source_if_none_match=copy_source_if_none_match,
            copy_source_if_modified_since=copy_source_if_modified_since,
            copy_source_if_unmodified_since=copy_source_if_unmodified_since,
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
            server_side_encryption=server_side_encryption,
            sse_kms_key_id=sse_kms_key_id,
            sse_kms_encryption_context=sse_kms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            copy_source_sse_customer_algorithm=copy_source_sse_customer_algorithm,
            copy_source_sse_customer_key=copy_source_sse_customer_key,
            copy_source_sse_customer_key_md5=copy_source_sse_customer_key_md5,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_copy_object(response)

    # specs/s3/operations/delete-object.yaml
    async def delete_object(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        mfa: str | None = None,
        bypass_governance_retention: bool | None = None,
        if_match: str | None = None,
        if_match_last_modified_time: datetime | None = None,
        if_match_size: int | None = None,
        force_delete: bool | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteObjectOutput:
        """Removes an object, or one version of it.

        In a bucket with versioning, removing without a version puts a delete marker on top.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version to remove for good; "null" for the one written without versioning.
            mfa: Serial number and current code of the owner's authentication device, with a space between.
                MinIO ignores it.
            bypass_governance_retention: Whether to remove a version that GOVERNANCE protects; needs a
                permission.
            if_match: Only if the ETag is this one; else 412. MinIO ignores it.
            if_match_last_modified_time: Only if it was written at this time; else 412. AWS directory buckets
                only.
            if_match_size: Only if it has this many bytes; else 412. AWS directory buckets only.
            force_delete: MinIO only. Whether to remove all versions, and everything whose name starts with
                this one and a slash.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.DeleteObjectOutput` with `delete_marker`, `version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
        """
        request = build_delete_object(
            bucket,
            key,
            version_id=version_id,
            mfa=mfa,
            bypass_governance_retention=bypass_governance_retention,
            if_match=if_match,
            if_match_last_modified_time=if_match_last_modified_time,
            if_match_size=if_match_size,
            force_delete=force_delete,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_delete_object(response)

    # specs/s3/operations/delete-objects.yaml
    async def delete_objects(
        self,
        bucket: str,
        delete: DeleteRequest,
        *,
        mfa: str | None = None,
        bypass_governance_retention: bool | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteObjectsOutput:
        """Removes up to 1,000 objects or versions in one request.

        The answer tells for each what became of it.

        Args:
            bucket: Name of the bucket.
            delete: What to remove. `from minio.deleteobjects import DeleteRequest`
            mfa: Serial number and current code of the owner's authentication device, with a space between.
                MinIO ignores it.
            bypass_governance_retention: Whether to remove versions that GOVERNANCE protects; needs a
                permission.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.DeleteObjectsOutput` with `delete_result`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
        """
        request = build_delete_objects(
            bucket,
            delete,
            mfa=mfa,
            bypass_governance_retention=bypass_governance_retention,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_delete_objects(response)

    # specs/s3/operations/force-delete-prefix.yaml
    async def force_delete_prefix(
        self,
        bucket: str,
        key: str,
        *,
        bypass_governance_retention: bool | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForceDeletePrefixOutput:
        """Removes all versions of an object, and everything whose name starts with its name and a slash.

        It cannot be undone.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            bypass_governance_retention: Whether to remove a version that GOVERNANCE protects; needs a
                permission.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ForceDeletePrefixOutput` with `delete_marker`, `version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/object-handlers.go
        """
        request = build_force_delete_prefix(
            bucket,
            key,
            bypass_governance_retention=bypass_governance_retention,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_force_delete_prefix(response)

    # specs/s3/operations/get-object.yaml
    async def get_object(
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
    ) -> GetObjectOutput[AsyncStreamedResponse]:
        """Reads an object, or a range of its bytes.

        The content is not read into memory: it is in `body`, which must be read to its end or closed.

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
            `minio.models.s3.GetObjectOutput` with `body`, `content_length`, `content_range`, `accept_ranges`,
            `etag`, `last_modified`, `version_id`, `delete_marker`, `expiration`, `restore`, `storage_class`,
            `replication_status`, `parts_count`, `tag_count`, `missing_meta`, `website_redirect_location`,
            `cache_control`, `content_disposition`, `content_encoding`, `content_language`, `content_type`,
            `expires`, `metadata`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`, `checksum_sha1`,
            `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`, `checksum_xxhash3`,
            `checksum_xxhash128`, `checksum_type`, `server_side_encryption`, `sse_kms_key_id`,
            `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`, `object_lock_mode`,
            `object_lock_retain_until_date`, `object_lock_legal_hold_status`, `object_lock_event_hold`,
            `object_lock_event_hold_duration_days`, `object_lock_event_hold_duration_years`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion,
                InvalidObjectState, InvalidRange.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
        """
        request = build_get_object(
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
        stream = await self._caller.open(request, options)
        return parse_get_object(stream, stream)

    # specs/s3/operations/head-object.yaml
    async def head_object(
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
    ) -> HeadObjectOutput:
        """Returns size, ETag, modification time, metadata and more of an object without reading it.

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
            `minio.models.s3.HeadObjectOutput` with `archive_status`, `content_length`, `content_range`,
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
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
        """
        request = build_head_object(
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
        response = await self._caller.call(request, options)
        return parse_head_object(response)

    # specs/s3/operations/put-object.yaml
    async def put_object(
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
    ) -> PutObjectOutput:
        """Writes an object in one request, over the one of that name if there is one.

        At most 5 GiB; larger ones go up in parts.

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
            `minio.models.s3.PutObjectOutput` with `etag`, `version_id`, `expiration`, `size`,
            `sse_kms_encryption_context`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest, InvalidWriteOffset,
                TooManyParts, EncryptionTypeMismatch, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
        """
        request = build_put_object(
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
        response = await self._caller.call(request, options)
        return parse_put_object(response)
