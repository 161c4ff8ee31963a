# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of replication.

Copying of objects to other buckets.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.timestamps import to_iso8601
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import (
    add_prefixed,
    as_body,
    boolean,
    check_integer,
    check_integer_range,
    check_secret,
    check_text,
    integer,
    read_document,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from minio._core.http.bodies import Body
    from minio._core.http.response import Response
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

# specs/s3/operations/delete-bucket-replication.yaml
DELETE_BUCKET_REPLICATION = Operation("DeleteBucketReplication", resend=Resend.ALWAYS)


def build_delete_bucket_replication(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_replication` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_REPLICATION, "DELETE", bucket=bucket, query=[("replication", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_replication(response: Response) -> DeleteBucketReplicationOutput:
    """Reads the answer of DeleteBucketReplication."""
    from minio._generated.s3.models.replication import DeleteBucketReplicationOutput

    return DeleteBucketReplicationOutput()


# specs/s3/operations/delete-object-replica.yaml
DELETE_OBJECT_REPLICA = Operation("DeleteObjectReplica", resend=Resend.ALWAYS)


def build_delete_object_replica(
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
) -> Request:
    """Builds the request; `delete_object_replica` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(DELETE_OBJECT_REPLICA, "DELETE", bucket=bucket, key=key)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if mfa is not None:
        check_header("mfa", mfa)
        request.headers["x-amz-mfa"] = mfa
    if bypass_governance_retention is not None:
        check_type("bypass_governance_retention", bypass_governance_retention, bool)
        request.headers["x-amz-bypass-governance-retention"] = to_boolean(bypass_governance_retention)
    if source_mtime is not None:
        check_header("source_mtime", source_mtime)
        request.headers["x-minio-source-mtime"] = source_mtime
    if source_delete_marker is not None:
        check_type("source_delete_marker", source_delete_marker, bool)
        request.headers["x-minio-source-deletemarker"] = to_boolean(source_delete_marker)
    if source_delete_marker_delete is not None:
        check_type("source_delete_marker_delete", source_delete_marker_delete, bool)
        request.headers["x-minio-source-deletemarker-delete"] = to_boolean(source_delete_marker_delete)
    if source_replication_request is not None:
        check_header("source_replication_request", source_replication_request)
        request.headers["x-minio-source-replication-request"] = source_replication_request
    if source_replication_check is not None:
        check_header("source_replication_check", source_replication_check)
        request.headers["x-minio-source-replication-check"] = source_replication_check
    if replication_status is not None:
        check_header("replication_status", replication_status)
        request.headers["x-amz-replication-status"] = replication_status
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_object_replica(response: Response) -> DeleteObjectReplicaOutput:
    """Reads the answer of DeleteObjectReplica."""
    from minio._generated.s3.models.replication import DeleteObjectReplicaOutput

    get = response.headers.get
    return DeleteObjectReplicaOutput(
        delete_marker=boolean(get("x-amz-delete-marker")),
        version_id=get("x-amz-version-id"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/get-bucket-replication.yaml
GET_BUCKET_REPLICATION = Operation("GetBucketReplication", resend=Resend.ALWAYS)


def build_get_bucket_replication(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_replication` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_REPLICATION, "GET", bucket=bucket, query=[("replication", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_replication(response: Response) -> GetBucketReplicationOutput:
    """Reads the answer of GetBucketReplication."""
    from minio._generated.s3.models.replication import GetBucketReplicationOutput, ReplicationConfig

    return GetBucketReplicationOutput(replication_configuration=read_document(response, ReplicationConfig))


# specs/s3/operations/get-bucket-replication-metrics.yaml
GET_BUCKET_REPLICATION_METRICS = Operation("GetBucketReplicationMetrics", resend=Resend.ALWAYS)


def build_get_bucket_replication_metrics(bucket: str) -> Request:
    """Builds the request; `get_bucket_replication_metrics` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(GET_BUCKET_REPLICATION_METRICS, "GET", bucket=bucket, query=[("replication-metrics", "")])


def parse_get_bucket_replication_metrics(response: Response) -> GetBucketReplicationMetricsOutput:
    """Reads the answer of GetBucketReplicationMetrics."""
    from minio._generated.s3.models.replication import GetBucketReplicationMetricsOutput
    from minio._generated.s3.models.replication_figures import BucketReplicationFigures

    return GetBucketReplicationMetricsOutput(figures=read_json(response, BucketReplicationFigures))


# specs/s3/operations/get-bucket-replication-metrics-v2.yaml
GET_BUCKET_REPLICATION_METRICS_V2 = Operation("GetBucketReplicationMetricsV2", resend=Resend.ALWAYS)


def build_get_bucket_replication_metrics_v2(bucket: str) -> Request:
    """Builds the request; `get_bucket_replication_metrics_v2` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(
        GET_BUCKET_REPLICATION_METRICS_V2, "GET", bucket=bucket, query=[("replication-metrics", "2")]
    )


def parse_get_bucket_replication_metrics_v2(response: Response) -> GetBucketReplicationMetricsV2Output:
    """Reads the answer of GetBucketReplicationMetricsV2."""
    from minio._generated.s3.models.replication import GetBucketReplicationMetricsV2Output
    from minio._generated.s3.models.replication_figures import BucketFigures

    return GetBucketReplicationMetricsV2Output(figures=read_json(response, BucketFigures))


# specs/s3/operations/put-bucket-replication.yaml
PUT_BUCKET_REPLICATION = Operation("PutBucketReplication", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_replication(
    bucket: str,
    replication_configuration: ReplicationConfig,
    *,
    token: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_replication` tells of its arguments."""
    from minio._generated.s3.models.replication import ReplicationConfig

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_REPLICATION, "PUT", bucket=bucket, query=[("replication", "")])
    check_type("replication_configuration", replication_configuration, ReplicationConfig)
    request.body = dumps(replication_configuration)
    if token is not None:
        check_header("token", token)
        request.headers["x-amz-bucket-object-lock-token"] = token
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_replication(response: Response) -> PutBucketReplicationOutput:
    """Reads the answer of PutBucketReplication."""
    from minio._generated.s3.models.replication import PutBucketReplicationOutput

    return PutBucketReplicationOutput()


# specs/s3/operations/put-object-replica.yaml
PUT_OBJECT_REPLICA = Operation(
    "PutObjectReplica", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm"
)


def build_put_object_replica(
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
) -> Request:
    """Builds the request; `put_object_replica` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_REPLICA, "PUT", bucket=bucket, key=key)
    if body is not None:
        request.body = as_body("body", body)
    if content_md5 is not None:
        check_header("content_md5", content_md5)
        request.headers["Content-MD5"] = content_md5
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-storage-class"] = storage_class
    if tagging is not None:
        check_header("tagging", tagging)
        request.headers["x-amz-tagging"] = tagging
    if website_redirect_location is not None:
        check_header("website_redirect_location", website_redirect_location)
        request.headers["x-amz-website-redirect-location"] = website_redirect_location
    if write_offset_bytes is not None:
        check_integer_range("write_offset_bytes", write_offset_bytes, 0, None)
        request.headers["x-amz-write-offset-bytes"] = str(write_offset_bytes)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if source_mtime is not None:
        check_header("source_mtime", source_mtime)
        request.headers["x-minio-source-mtime"] = source_mtime
    if source_etag is not None:
        check_header("source_etag", source_etag)
        request.headers["x-minio-source-etag"] = source_etag
    if source_replication_request is not None:
        check_header("source_replication_request", source_replication_request)
        request.headers["x-minio-source-replication-request"] = source_replication_request
    if source_replication_check is not None:
        check_header("source_replication_check", source_replication_check)
        request.headers["x-minio-source-replication-check"] = source_replication_check
    if source_tagging_timestamp is not None:
        check_header("source_tagging_timestamp", source_tagging_timestamp)
        request.headers["x-minio-source-replication-tagging-timestamp"] = source_tagging_timestamp
    if source_retention_timestamp is not None:
        check_header("source_retention_timestamp", source_retention_timestamp)
        request.headers["x-minio-source-replication-retention-timestamp"] = source_retention_timestamp
    if source_legal_hold_timestamp is not None:
        check_header("source_legal_hold_timestamp", source_legal_hold_timestamp)
        request.headers["x-minio-source-replication-legalhold-timestamp"] = source_legal_hold_timestamp
    if replication_status is not None:
        check_header("replication_status", replication_status)
        request.headers["x-amz-replication-status"] = replication_status
    if sealed_key is not None:
        check_secret("sealed_key", sealed_key)
        request.headers["x-minio-replication-server-side-encryption-sealed-key"] = sealed_key
    if seal_algorithm is not None:
        check_header("seal_algorithm", seal_algorithm)
        request.headers["x-minio-replication-server-side-encryption-seal-algorithm"] = seal_algorithm
    if seal_iv is not None:
        check_header("seal_iv", seal_iv)
        request.headers["x-minio-replication-server-side-encryption-iv"] = seal_iv
    if encrypted_multipart is not None:
        check_header("encrypted_multipart", encrypted_multipart)
        request.headers["x-minio-replication-encrypted-multipart"] = encrypted_multipart
    if actual_object_size is not None:
        check_header("actual_object_size", actual_object_size)
        request.headers["x-minio-replication-actual-object-size"] = actual_object_size
    if ssec_crc is not None:
        check_header("ssec_crc", ssec_crc)
        request.headers["x-minio-replication-ssec-crc"] = ssec_crc
    if cache_control is not None:
        check_header("cache_control", cache_control)
        request.headers["Cache-Control"] = cache_control
    if content_disposition is not None:
        check_header("content_disposition", content_disposition)
        request.headers["Content-Disposition"] = content_disposition
    if content_encoding is not None:
        check_header("content_encoding", content_encoding)
        request.headers["Content-Encoding"] = content_encoding
    if content_language is not None:
        check_header("content_language", content_language)
        request.headers["Content-Language"] = content_language
    if content_type is not None:
        check_header("content_type", content_type)
        request.headers["Content-Type"] = content_type
    if expires is not None:
        check_header("expires", expires)
        request.headers["Expires"] = expires
    if metadata is not None:
        add_prefixed(request.headers, "x-amz-meta-", "metadata", metadata)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
    if acl is not None:
        check_header("acl", acl)
        request.headers["x-amz-acl"] = acl
    if grant_full_control is not None:
        check_header("grant_full_control", grant_full_control)
        request.headers["x-amz-grant-full-control"] = grant_full_control
    if grant_read is not None:
        check_header("grant_read", grant_read)
        request.headers["x-amz-grant-read"] = grant_read
    if grant_read_acp is not None:
        check_header("grant_read_acp", grant_read_acp)
        request.headers["x-amz-grant-read-acp"] = grant_read_acp
    if grant_write_acp is not None:
        check_header("grant_write_acp", grant_write_acp)
        request.headers["x-amz-grant-write-acp"] = grant_write_acp
    if checksum_algorithm is not None:
        check_header("checksum_algorithm", checksum_algorithm)
        request.headers["x-amz-sdk-checksum-algorithm"] = checksum_algorithm
    if checksum_crc32 is not None:
        check_header("checksum_crc32", checksum_crc32)
        request.headers["x-amz-checksum-crc32"] = checksum_crc32
    if checksum_crc32c is not None:
        check_header("checksum_crc32c", checksum_crc32c)
        request.headers["x-amz-checksum-crc32c"] = checksum_crc32c
    if checksum_crc64nvme is not None:
        check_header("checksum_crc64nvme", checksum_crc64nvme)
        request.headers["x-amz-checksum-crc64nvme"] = checksum_crc64nvme
    if checksum_sha1 is not None:
        check_header("checksum_sha1", checksum_sha1)
        request.headers["x-amz-checksum-sha1"] = checksum_sha1
    if checksum_sha256 is not None:
        check_header("checksum_sha256", checksum_sha256)
        request.headers["x-amz-checksum-sha256"] = checksum_sha256
    if checksum_sha512 is not None:
        check_header("checksum_sha512", checksum_sha512)
        request.headers["x-amz-checksum-sha512"] = checksum_sha512
    if checksum_md5 is not None:
        check_header("checksum_md5", checksum_md5)
        request.headers["x-amz-checksum-md5"] = checksum_md5
    if checksum_xxhash64 is not None:
        check_header("checksum_xxhash64", checksum_xxhash64)
        request.headers["x-amz-checksum-xxhash64"] = checksum_xxhash64
    if checksum_xxhash3 is not None:
        check_header("checksum_xxhash3", checksum_xxhash3)
        request.headers["x-amz-checksum-xxhash3"] = checksum_xxhash3
    if checksum_xxhash128 is not None:
        check_header("checksum_xxhash128", checksum_xxhash128)
        request.headers["x-amz-checksum-xxhash128"] = checksum_xxhash128
    if server_side_encryption is not None:
        check_header("server_side_encryption", server_side_encryption)
        request.headers["x-amz-server-side-encryption"] = server_side_encryption
    if sse_kms_key_id is not None:
        check_secret("sse_kms_key_id", sse_kms_key_id)
        request.headers["x-amz-server-side-encryption-aws-kms-key-id"] = sse_kms_key_id
    if sse_kms_encryption_context is not None:
        check_secret("sse_kms_encryption_context", sse_kms_encryption_context)
        request.headers["x-amz-server-side-encryption-context"] = sse_kms_encryption_context
    if bucket_key_enabled is not None:
        check_type("bucket_key_enabled", bucket_key_enabled, bool)
        request.headers["x-amz-server-side-encryption-bucket-key-enabled"] = to_boolean(bucket_key_enabled)
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if object_lock_mode is not None:
        check_header("object_lock_mode", object_lock_mode)
        request.headers["x-amz-object-lock-mode"] = object_lock_mode
    if object_lock_retain_until_date is not None:
        check_type("object_lock_retain_until_date", object_lock_retain_until_date, datetime)
        request.headers["x-amz-object-lock-retain-until-date"] = to_iso8601(object_lock_retain_until_date)
    if object_lock_legal_hold_status is not None:
        check_header("object_lock_legal_hold_status", object_lock_legal_hold_status)
        request.headers["x-amz-object-lock-legal-hold"] = object_lock_legal_hold_status
    if object_lock_event_hold is not None:
        check_header("object_lock_event_hold", object_lock_event_hold)
        request.headers["x-amz-object-lock-event-hold"] = object_lock_event_hold
    if object_lock_event_hold_duration_days is not None:
        check_integer("object_lock_event_hold_duration_days", object_lock_event_hold_duration_days)
        request.headers["x-amz-object-lock-event-hold-duration-days"] = str(
            object_lock_event_hold_duration_days
        )
    if object_lock_event_hold_duration_years is not None:
        check_integer("object_lock_event_hold_duration_years", object_lock_event_hold_duration_years)
        request.headers["x-amz-object-lock-event-hold-duration-years"] = str(
            object_lock_event_hold_duration_years
        )
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_replica(response: Response) -> PutObjectReplicaOutput:
    """Reads the answer of PutObjectReplica."""
    from minio._generated.s3.models.replication import PutObjectReplicaOutput

    get = response.headers.get
    return PutObjectReplicaOutput(
        etag=get("etag"),
        version_id=get("x-amz-version-id"),
        expiration=get("x-amz-expiration"),
        size=integer(get("x-amz-object-size")),
        sse_kms_encryption_context=get("x-amz-server-side-encryption-context"),
        checksum_crc32=get("x-amz-checksum-crc32"),
        checksum_crc32c=get("x-amz-checksum-crc32c"),
        checksum_crc64nvme=get("x-amz-checksum-crc64nvme"),
        checksum_sha1=get("x-amz-checksum-sha1"),
        checksum_sha256=get("x-amz-checksum-sha256"),
        checksum_sha512=get("x-amz-checksum-sha512"),
        checksum_md5=get("x-amz-checksum-md5"),
        checksum_xxhash64=get("x-amz-checksum-xxhash64"),
        checksum_xxhash3=get("x-amz-checksum-xxhash3"),
        checksum_xxhash128=get("x-amz-checksum-xxhash128"),
        checksum_type=get("x-amz-checksum-type"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/reset-bucket-replication-start.yaml
RESET_BUCKET_REPLICATION_START = Operation("ResetBucketReplicationStart", resend=Resend.NEVER)


def build_reset_bucket_replication_start(
    bucket: str, *, arn: str | None = None, older_than: timedelta | None = None, reset_id: str | None = None
) -> Request:
    """Builds the request; `reset_bucket_replication_start` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(RESET_BUCKET_REPLICATION_START, "PUT", bucket=bucket, query=[("replication-reset", "")])
    if arn is not None:
        check_text("arn", arn)
        request.query.append(("arn", arn))
    if older_than is not None:
        check_duration("older_than", older_than)
        request.query.append(("older-than", to_duration(older_than)))
    if reset_id is not None:
        check_text("reset_id", reset_id)
        request.query.append(("reset-id", reset_id))
    return request


def parse_reset_bucket_replication_start(response: Response) -> ResetBucketReplicationStartOutput:
    """Reads the answer of ResetBucketReplicationStart."""
    from minio._generated.s3.models.replication import ResetBucketReplicationStartOutput
    from minio._generated.s3.models.replication_figures import ReplicationResyncs

    return ResetBucketReplicationStartOutput(resyncs=read_json(response, ReplicationResyncs))


# specs/s3/operations/reset-bucket-replication-status.yaml
RESET_BUCKET_REPLICATION_STATUS = Operation("ResetBucketReplicationStatus", resend=Resend.ALWAYS)


def build_reset_bucket_replication_status(bucket: str, *, arn: str | None = None) -> Request:
    """Builds the request; `reset_bucket_replication_status` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        RESET_BUCKET_REPLICATION_STATUS, "GET", bucket=bucket, query=[("replication-reset-status", "")]
    )
    if arn is not None:
        check_text("arn", arn)
        request.query.append(("arn", arn))
    return request


def parse_reset_bucket_replication_status(response: Response) -> ResetBucketReplicationStatusOutput:
    """Reads the answer of ResetBucketReplicationStatus."""
    from minio._generated.s3.models.replication import ResetBucketReplicationStatusOutput
    from minio._generated.s3.models.replication_figures import ReplicationResyncs

    return ResetBucketReplicationStatusOutput(resyncs=read_json(response, ReplicationResyncs))


# specs/s3/operations/validate-bucket-replication-creds.yaml
VALIDATE_BUCKET_REPLICATION_CREDS = Operation("ValidateBucketReplicationCreds", resend=Resend.ALWAYS)


def build_validate_bucket_replication_creds(bucket: str) -> Request:
    """Builds the request; `validate_bucket_replication_creds` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(VALIDATE_BUCKET_REPLICATION_CREDS, "GET", bucket=bucket, query=[("replication-check", "")])


def parse_validate_bucket_replication_creds(response: Response) -> ValidateBucketReplicationCredsOutput:
    """Reads the answer of ValidateBucketReplicationCreds."""
    from minio._generated.s3.models.replication import ValidateBucketReplicationCredsOutput

    return ValidateBucketReplicationCredsOutput()
