# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of multipart.

Uploads in parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.multipart import (
    build_abort_multipart_upload,
    build_complete_multipart_upload,
    build_create_multipart_upload,
    build_list_multipart_uploads,
    build_list_parts,
    build_upload_part,
    build_upload_part_copy,
    parse_abort_multipart_upload,
    parse_complete_multipart_upload,
    parse_create_multipart_upload,
    parse_list_multipart_uploads,
    parse_list_parts,
    parse_upload_part,
    parse_upload_part_copy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.listing import CommonPrefix
    from minio._generated.s3.models.multipart import (
        AbortMultipartUploadOutput,
        CompletedMultipartUpload,
        CompleteMultipartUploadOutput,
        CreateMultipartUploadOutput,
        ListMultipartUploadsOutput,
        ListPartsOutput,
        MultipartUpload,
        Part,
        UploadPartCopyOutput,
        UploadPartOutput,
    )


class MultipartOperations:
    """Uploads in parts."""

    _caller: Caller

    # specs/s3/operations/abort-multipart-upload.yaml
    def abort_multipart_upload(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        *,
        if_match_initiated_time: datetime | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AbortMultipartUploadOutput:
        """Ends an upload and throws its parts away.

        Parts still on their way may survive it; abort again when they have ended.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            upload_id: Id of the upload.
            if_match_initiated_time: Only if the upload was begun at this time; else 412. AWS directory
                buckets only.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.AbortMultipartUploadOutput` with `version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchUpload.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html
        """
        request = build_abort_multipart_upload(
            bucket,
            key,
            upload_id,
            if_match_initiated_time=if_match_initiated_time,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_abort_multipart_upload(response)

    # specs/s3/operations/complete-multipart-upload.yaml
    def complete_multipart_upload(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        *,
        multipart_upload: CompletedMultipartUpload | None = None,
        mpu_object_size: int | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
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
        checksum_type: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> CompleteMultipartUploadOutput:
        """Makes the object of an upload's parts, in the order of their numbers.

        Until then nothing of it can be read.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            upload_id: Id of the upload.
            multipart_upload: The parts. `from minio.models.s3 import CompletedMultipartUpload`
            mpu_object_size: Size that the object must come to; else the call fails. MinIO ignores it.
            if_match: Only over the version with this ETag; else the call fails with 412.
            if_none_match: "*" writes only if no object has the name; else the call fails with 412.
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
            checksum_type: FULL_OBJECT is a checksum of all bytes, COMPOSITE one of the checksums of the
                parts. Known: COMPOSITE, FULL_OBJECT.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.CompleteMultipartUploadOutput` with `location`, `bucket`, `key`, `etag`,
            `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`, `checksum_sha1`, `checksum_sha256`,
            `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`, `checksum_xxhash3`, `checksum_xxhash128`,
            `checksum_type`, `expiration`, `version_id`, `server_side_encryption`, `sse_kms_key_id`,
            `bucket_key_enabled`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchUpload, InvalidPart, InvalidPartOrder,
                EntityTooSmall, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
        """
        request = build_complete_multipart_upload(
            bucket,
            key,
            upload_id,
            multipart_upload=multipart_upload,
            mpu_object_size=mpu_object_size,
            if_match=if_match,
            if_none_match=if_none_match,
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
            checksum_type=checksum_type,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_complete_multipart_upload(response)

    # specs/s3/operations/create-multipart-upload.yaml
    def create_multipart_upload(
        self,
        bucket: str,
        key: str,
        *,
        storage_class: str | None = None,
        website_redirect_location: str | None = None,
        tagging: str | None = None,
        checksum_algorithm: str | None = None,
        checksum_type: str | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expires: str | None = None,
        metadata: Mapping[str, str] | None = None,
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
        object_lock_mode: str | None = None,
        object_lock_retain_until_date: datetime | None = None,
        object_lock_legal_hold_status: str | None = None,
        object_lock_event_hold: str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateMultipartUploadOutput:
        """Begins an upload in parts.

        What the object is to be (its headers, encryption, tags, protection) is said here; the parts follow
        with UploadPart.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            storage_class: Storage class, such as STANDARD or REDUCED_REDUNDANCY.
            website_redirect_location: Where a website sends visitors of this object.
            tagging: Tags as a query string (`a=1&b=2`); at most 10.
            checksum_algorithm: Checksum that each part will come with. Known: CRC32, CRC32C, SHA1, SHA256,
                CRC64NVME, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128.
            checksum_type: FULL_OBJECT gives the object a checksum of all its bytes, COMPOSITE one of the
                checksums of its parts. Known: COMPOSITE, FULL_OBJECT.
            cache_control: How long others may keep a copy.
            content_disposition: How a browser shows the object.
            content_encoding: Codings such as gzip that the content has been given.
            content_language: Language of the content.
            content_type: Media type of the content.
            expires: When copies go stale, as an HTTP date.
            metadata: Names (without x-amz-meta-) and values of the user's own; at most 2 KiB together.
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
            `minio.models.s3.CreateMultipartUploadOutput` with `bucket`, `key`, `upload_id`, `abort_date`,
            `abort_rule_id`, `sse_kms_encryption_context`, `checksum_algorithm`, `version_id`,
            `checksum_type`, `server_side_encryption`, `sse_kms_key_id`, `bucket_key_enabled`,
            `sse_customer_algorithm`, `sse_customer_key_md5`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest, InvalidStorageClass.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html
        """
        request = build_create_multipart_upload(
            bucket,
            key,
            storage_class=storage_class,
            website_redirect_location=website_redirect_location,
            tagging=tagging,
            checksum_algorithm=checksum_algorithm,
            checksum_type=checksum_type,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_type=content_type,
            expires=expires,
            metadata=metadata,
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
        return parse_create_multipart_upload(response)

    # specs/s3/operations/list-multipart-uploads.yaml
    def list_multipart_uploads(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        upload_id_marker: str | None = None,
        max_uploads: int | None = None,
        encoding_type: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMultipartUploadsOutput:
        """Lists the uploads in parts of a bucket that are neither completed nor aborted.

        Args:
            bucket: Name of the bucket.
            prefix: Only names that start with it. MinIO wants the whole name here.
            delimiter: Names that share what stands before it are told once as a common prefix.
            key_marker: Only names after this one.
            upload_id_marker: Only uploads after this one of the name in KeyMarker.
            max_uploads: Uploads in a page; at most 1,000 on AWS, 10,000 on MinIO. At least 0.
            encoding_type: "url" lets names with control characters through XML; they are decoded again here.
                One of url.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListMultipartUploadsOutput` with `bucket`, `prefix`, `delimiter`, `key_marker`,
            `upload_id_marker`, `next_key_marker`, `next_upload_id_marker`, `encoding_type`, `max_uploads`,
            `is_truncated`, `uploads`, `common_prefixes`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
        """
        request = build_list_multipart_uploads(
            bucket,
            prefix=prefix,
            delimiter=delimiter,
            key_marker=key_marker,
            upload_id_marker=upload_id_marker,
            max_uploads=max_uploads,
            encoding_type=encoding_type,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_list_multipart_uploads(response)

    def list_multipart_uploads_iter(
        self,
        bucket: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        key_marker: str | None = None,
        upload_id_marker: str | None = None,
        max_uploads: int | None = None,
        encoding_type: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MultipartUpload | CommonPrefix]:
        """Walks all entries of `list_multipart_uploads`, page after page.

        Takes what `list_multipart_uploads` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListMultipartUploads")
        while True:
            page = self.list_multipart_uploads(
                bucket,
                prefix=prefix,
                delimiter=delimiter,
                key_marker=key_marker,
                upload_id_marker=upload_id_marker,
                max_uploads=max_uploads,
                encoding_type=encoding_type,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            yield from page.uploads
            yield from page.common_prefixes
            if not page.is_truncated:
                return
            key_marker = page.next_key_marker
            upload_id_marker = page.next_upload_id_marker
            pages.turn((key_marker, upload_id_marker))

    # specs/s3/operations/list-parts.yaml
    def list_parts(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        *,
        max_parts: int | None = None,
        part_number_marker: int | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPartsOutput:
        """Lists the parts of an upload that the server has, in the order of their numbers.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            upload_id: Id of the upload.
            max_parts: Parts in a page; at most 1,000 on AWS, 10,000 on MinIO. At least 0.
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
            `minio.models.s3.ListPartsOutput` with `bucket`, `key`, `upload_id`, `part_number_marker`,
            `next_part_number_marker`, `max_parts`, `is_truncated`, `parts`, `initiator`, `owner`,
            `storage_class`, `checksum_algorithm`, `checksum_type`, `abort_date`, `abort_rule_id`,
            `version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchUpload.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html
        """
        request = build_list_parts(
            bucket,
            key,
            upload_id,
            max_parts=max_parts,
            part_number_marker=part_number_marker,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_list_parts(response)

    def list_parts_iter(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        *,
        max_parts: int | None = None,
        part_number_marker: int | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Part]:
        """Walks all entries of `list_parts`, page after page.

        Takes what `list_parts` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListParts")
        while True:
            page = self.list_parts(
                bucket,
                key,
                upload_id,
                max_parts=max_parts,
                part_number_marker=part_number_marker,
                sse_customer_algorithm=sse_customer_algorithm,
                sse_customer_key=sse_customer_key,
                sse_customer_key_md5=sse_customer_key_md5,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            yield from page.parts
            if not page.is_truncated:
                return
            part_number_marker = page.next_part_number_marker
            pages.turn((part_number_marker,))

    # specs/s3/operations/upload-part.yaml
    def upload_part(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        part_number: int,
        *,
        body: bytes | bytearray | memoryview | Body | None = None,
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
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UploadPartOutput:
        """Uploads one part, over the one of that number if there is one.

        Parts have 5 MiB to 5 GiB; the last may be smaller.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            upload_id: Id of the upload.
            part_number: Number of the part, 1 to 10000. 1 to 10000.
            body: The part's bytes; empty when left out.
            content_md5: MD5 of the part in base64; the server refuses other content.
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
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.UploadPartOutput` with `etag`, `version_id`, `checksum_crc32`, `checksum_crc32c`,
            `checksum_crc64nvme`, `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`,
            `checksum_xxhash64`, `checksum_xxhash3`, `checksum_xxhash128`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchUpload, EntityTooLarge, BadDigest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
        """
        request = build_upload_part(
            bucket,
            key,
            upload_id,
            part_number,
            body=body,
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
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_upload_part(response)

    # specs/s3/operations/upload-part-copy.yaml
    def upload_part_copy(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        part_number: int,
        copy_source: str,
        *,
        copy_source_range: str | None = None,
        expected_source_bucket_owner: str | None = None,
        copy_source_if_match: str | None = None,
        copy_source_if_none_match: str | None = None,
        copy_source_if_modified_since: datetime | None = None,
        copy_source_if_unmodified_since: datetime | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        copy_source_sse_customer_algorithm: str | None = None,
        copy_source_sse_customer_key: str | None = None,
        copy_source_sse_customer_key_md5: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UploadPartCopyOutput:
        """Copies an object, or a range of its bytes, into one part of an upload.

        At most 5 GiB.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            upload_id: Id of the upload.
            part_number: Number of the part, 1 to 10000. 1 to 10000.
            copy_source: Object to copy, as `/bucket/name` percent-encoded, with `?versionId=` for another
                version than the latest.
            copy_source_range: Bytes of the source, `bytes=0-5242879` (both ends count); all when left out.
            expected_source_bucket_owner: Account that must own the source bucket; else the call fails with
                403. MinIO ignores it.
            copy_source_if_match: Only if the source has this ETag; else 412.
            copy_source_if_none_match: Only if the source has another ETag; else 412.
            copy_source_if_modified_since: Only if the source was written after this time; else 412.
            copy_source_if_unmodified_since: Only if the source was not written after this time; else 412.
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            copy_source_sse_customer_algorithm: Cipher of the source's key. Known: AES256.
            copy_source_sse_customer_key: The source's 32-byte key in base64.
            copy_source_sse_customer_key_md5: MD5 of the source's key in base64.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.UploadPartCopyOutput` with `copy_part_result`, `copy_source_version_id`,
            `version_id`, `server_side_encryption`, `sse_kms_key_id`, `bucket_key_enabled`,
            `sse_customer_algorithm`, `sse_customer_key_md5`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchUpload, InvalidRange,
                PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
        """
        request = build_upload_part_copy(
            bucket,
            key,
            upload_id,
            part_number,
            copy_source,
            copy_source_range=copy_source_range,
            expected_source_bucket_owner=expected_source_bucket_owner,
            copy_source_if_match=copy_source_if_match,
            copy_source_if_none_match=copy_source_if_none_match,
            copy_source_if_modified_since=copy_source_if_modified_since,
            copy_source_if_unmodified_since=copy_source_if_unmodified_since,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            copy_source_sse_customer_algorithm=copy_source_sse_customer_algorithm,
            copy_source_sse_customer_key=copy_source_sse_customer_key,
            copy_source_sse_customer_key_md5=copy_source_sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_upload_part_copy(response)
