# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of replication.

Copying of objects to other buckets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.replication import (
    build_delete_bucket_replication,
    build_delete_object_replica,
    build_get_bucket_replication,
    build_get_bucket_replication_metrics,
    build_get_bucket_replication_metrics_v2,
    build_put_bucket_replication,
    build_put_object_replica,
    build_reset_bucket_replication_start,
    build_reset_bucket_replication_status,
    build_validate_bucket_replication_creds,
    parse_delete_bucket_replication,
    parse_delete_object_replica,
    parse_get_bucket_replication,
    parse_get_bucket_replication_metrics,
    parse_get_bucket_replication_metrics_v2,
    parse_put_bucket_replication,
    parse_put_object_replica,
    parse_reset_bucket_replication_start,
    parse_reset_bucket_replication_status,
    parse_validate_bucket_replication_creds,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.replication import (
        DeleteBucketReplicationOutput,
        DeleteObjectReplicaOutput,
        GetBucketReplicationMetricsOutput,
        GetBucketReplicationMetricsV2Output,
        GetBucketReplicationOutput,
        PutBucketReplicationOutput,
        PutObjectReplicaOutput,
        ReplicationConfig,
        ResetBucketReplicationStartOutput,
        ResetBucketReplicationStatusOutput,
        ValidateBucketReplicationCredsOutput,
    )


class ReplicationOperations:
    """Copying of objects to other buckets."""

    _caller: Caller

    # specs/s3/operations/delete-bucket-replication.yaml
    def delete_bucket_replication(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketReplicationOutput:
        """Removes all replication rules of a bucket.

        Objects already replicated stay.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketReplicationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, XMinioAdminRemoteTargetNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
        """
        request = build_delete_bucket_replication(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_delete_bucket_replication(response)

    # specs/s3/operations/delete-object-replica.yaml
    def delete_object_replica(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        mfa: str | None = None,
        bypass_governance_retention: bool | None = None,
        source_mtime: str | None = None,
        source_delete_marker: bool | None = None,
        source_delete_marker_delete: bool | None = None,
        source_replication_request: str | None = None,
        source_replication_check: str | None = None,
        replication_status: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteObjectReplicaOutput:
        """Removes the copy of an object, or puts the copy of a delete marker on top of it.

        Replication uses it.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version to remove for good; "null" for the one written without versioning.
            mfa: Serial number and current code of the owner's authentication device, with a space between.
                MinIO ignores it.
            bypass_governance_retention: Whether to remove a version that GOVERNANCE protects; needs a
                permission.
            source_mtime: When the source was removed (RFC 3339 with nanoseconds).
            source_delete_marker: Whether the source is a delete marker.
            source_delete_marker_delete: Whether the source's delete marker was removed.
            source_replication_request: "true" for a removal made by replication.
            source_replication_check: "true" to check whether it may be removed, without removing it.
            replication_status: REPLICA for a copy. Known: REPLICA.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.DeleteObjectReplicaOutput` with `delete_marker`, `version_id`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/DESIGN.md
        """
        request = build_delete_object_replica(
            bucket,
            key,
            version_id=version_id,
            mfa=mfa,
            bypass_governance_retention=bypass_governance_retention,
            source_mtime=source_mtime,
            source_delete_marker=source_delete_marker,
            source_delete_marker_delete=source_delete_marker_delete,
            source_replication_request=source_replication_request,
            source_replication_check=source_replication_check,
            replication_status=replication_status,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_delete_object_replica(response)

    # specs/s3/operations/get-bucket-replication.yaml
    def get_bucket_replication(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketReplicationOutput:
        """Returns the rules by which new objects of a bucket are replicated to other buckets.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketReplicationOutput` with `replication_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html
        """
        request = build_get_bucket_replication(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_replication(response)

    # specs/s3/operations/get-bucket-replication-metrics.yaml
    def get_bucket_replication_metrics(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> GetBucketReplicationMetricsOutput:
        """Returns replication metrics of a bucket, in the old form.

        Deprecated: GetBucketReplicationMetricsV2 takes its place.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketReplicationMetricsOutput` with `figures`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/DESIGN.md
        """
        request = build_get_bucket_replication_metrics(bucket)
        response = self._caller.call(request, options)
        return parse_get_bucket_replication_metrics(response)

    # specs/s3/operations/get-bucket-replication-metrics-v2.yaml
    def get_bucket_replication_metrics_v2(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> GetBucketReplicationMetricsV2Output:
        """Returns replication metrics of a bucket, including its backlog and proxied requests.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketReplicationMetricsV2Output` with `figures`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/DESIGN.md
        """
        request = build_get_bucket_replication_metrics_v2(bucket)
        response = self._caller.call(request, options)
        return parse_get_bucket_replication_metrics_v2(response)

    # specs/s3/operations/put-bucket-replication.yaml
    def put_bucket_replication(
        self,
        bucket: str,
        replication_configuration: ReplicationConfig,
        *,
        token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketReplicationOutput:
        """Sets the rules by which new objects of a bucket are replicated to other buckets.

        Replaces all existing rules; all buckets need versioning.

        Args:
            bucket: Name of the bucket.
            replication_configuration: The rules. `from minio.replicationconfig import ReplicationConfig`
            token: Token of AWS's support for a bucket with object lock. MinIO ignores it.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketReplicationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML,
                ReplicationSourceNotVersionedError, RemoteTargetNotVersionedError,
                XMinioAdminRemoteTargetNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html
        """
        request = build_put_bucket_replication(
            bucket, replication_configuration, token=token, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_replication(response)

    # specs/s3/operations/put-object-replica.yaml
    def put_object_replica(
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
        version_id: str | None = None,
        source_mtime: str | None = None,
        source_etag: str | None = None,
        source_replication_request: str | None = None,
        source_replication_check: str | None = None,
        source_tagging_timestamp: str | None = None,
        source_retention_timestamp: str | None = None,
        source_legal_hold_timestamp: str | None = None,
        replication_status: str | None = None,
        sealed_key: str | None = None,
        seal_algorithm: str | None = None,
        seal_iv: str | None = None,
        encrypted_multipart: str | None = None,
        actual_object_size: str | None = None,
        ssec_crc: str | None = None,
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
    ) -> PutObjectReplicaOutput:
        """Writes the copy of an object of another server, with its version, time and state.

        Replication and mirror tools use it.

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
            version_id: Version that the copy gets.
            source_mtime: When the source was written (RFC 3339 with nanoseconds).
            source_etag: Tag of the source's content.
            source_replication_request: "true" for a copy made by replication.
            source_replication_check: "true" to check whether the copy may be written, without writing it.
            source_tagging_timestamp: When the source's tags were set (RFC 3339).
            source_retention_timestamp: When the source's retention was set (RFC 3339).
            source_legal_hold_timestamp: When the source's legal hold was set (RFC 3339).
            replication_status: REPLICA for a copy. Known: REPLICA.
            sealed_key: Sealed key of content encrypted by the caller.
            seal_algorithm: How that key is sealed.
            seal_iv: Start value of that seal.
            encrypted_multipart: Set when the source was uploaded in parts and encrypted.
            actual_object_size: Size of the content before encryption or compression.
            ssec_crc: Checksum of content encrypted by the caller.
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
            `minio.models.s3.PutObjectReplicaOutput` with `etag`, `version_id`, `expiration`, `size`,
            `sse_kms_encryption_context`, `checksum_crc32`, `checksum_crc32c`, `checksum_crc64nvme`,
            `checksum_sha1`, `checksum_sha256`, `checksum_sha512`, `checksum_md5`, `checksum_xxhash64`,
            `checksum_xxhash3`, `checksum_xxhash128`, `checksum_type`, `server_side_encryption`,
            `sse_kms_key_id`, `bucket_key_enabled`, `sse_customer_algorithm`, `sse_customer_key_md5`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest, InvalidWriteOffset,
                TooManyParts, EncryptionTypeMismatch, PreconditionFailed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/DESIGN.md
        """
        request = build_put_object_replica(
            bucket,
            key,
            body=body,
            content_md5=content_md5,
            storage_class=storage_class,
            tagging=tagging,
            website_redirect_location=website_redirect_location,
            write_offset_bytes=write_offset_bytes,
            version_id=version_id,
            source_mtime=source_mtime,
            source_etag=source_etag,
            source_replication_request=source_replication_request,
            source_replication_check=source_replication_check,
            source_tagging_timestamp=source_tagging_timestamp,
            source_retention_timestamp=source_retention_timestamp,
            source_legal_hold_timestamp=source_legal_hold_timestamp,
            replication_status=replication_status,
            sealed_key=sealed_key,
            seal_algorithm=seal_algorithm,
            seal_iv=seal_iv,
            encrypted_multipart=encrypted_multipart,
            actual_object_size=actual_object_size,
            ssec_crc=ssec_crc,
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
        return parse_put_object_replica(response)

    # specs/s3/operations/reset-bucket-replication-start.yaml
    def reset_bucket_replication_start(
        self,
        bucket: str,
        *,
        arn: str | None = None,
        older_than: timedelta | None = None,
        reset_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResetBucketReplicationStartOutput:
        """Begins to copy the objects of a bucket again that were there before.

        Remove neither the bucket nor its rules until the status of the run is neither Pending nor Ongoing: a
        MinIO server ends, whole, when the bucket goes meanwhile.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the target; needed when there are several.
            older_than: Only objects older than this, such as 24h.
            reset_id: Id of this run; the server makes one when left out.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ResetBucketReplicationStartOutput` with `resyncs`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError,
                XMinioReplicationNoExistingObjects.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/README.md
        """
        request = build_reset_bucket_replication_start(
            bucket, arn=arn, older_than=older_than, reset_id=reset_id
        )
        response = self._caller.call(request, options)
        return parse_reset_bucket_replication_start(response)

    # specs/s3/operations/reset-bucket-replication-status.yaml
    def reset_bucket_replication_status(
        self, bucket: str, *, arn: str | None = None, options: RequestOptions | None = None
    ) -> ResetBucketReplicationStatusOutput:
        """Returns the progress of the replication of existing objects.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the target; all of them when left out.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ResetBucketReplicationStatusOutput` with `resyncs`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/README.md
        """
        request = build_reset_bucket_replication_status(bucket, arn=arn)
        response = self._caller.call(request, options)
        return parse_reset_bucket_replication_status(response)

    # specs/s3/operations/validate-bucket-replication-creds.yaml
    def validate_bucket_replication_creds(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> ValidateBucketReplicationCredsOutput:
        """Checks that the server may write copies to the targets of a bucket's replication.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.ValidateBucketReplicationCredsOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ReplicationConfigurationNotFoundError,
                ReplicationPermissionCheck, RemoteDestinationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/bucket/replication/README.md
        """
        request = build_validate_bucket_replication_creds(bucket)
        response = self._caller.call(request, options)
        return parse_validate_bucket_replication_creds(response)
