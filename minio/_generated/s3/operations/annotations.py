# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of annotations.

Annotations of objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import check_bucket_name, check_header, check_object_name
from minio._core.documents.timestamps import from_rfc822
from minio._core.http.messages import (
    as_body,
    check_integer_range,
    check_text,
    integer,
    read_document,
    timestamp,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.s3.models.annotations import (
        DeleteObjectAnnotationOutput,
        GetObjectAnnotationOutput,
        ListObjectAnnotationsOutput,
        PutObjectAnnotationOutput,
    )

Stream = TypeVar("Stream")

# specs/s3/operations/delete-object-annotation.yaml
DELETE_OBJECT_ANNOTATION = Operation(
    "DeleteObjectAnnotation", resend=Resend.ALWAYS, refused_on_minio="run DeleteObject"
)


def build_delete_object_annotation(
    bucket: str,
    key: str,
    annotation_name: str,
    *,
    version_id: str | None = None,
    object_if_match: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `delete_object_annotation` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(DELETE_OBJECT_ANNOTATION, "DELETE", bucket=bucket, key=key, query=[("annotation", "")])
    check_text("annotation_name", annotation_name)
    request.query.append(("annotationName", annotation_name))
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if object_if_match is not None:
        check_header("object_if_match", object_if_match)
        request.headers["x-amz-object-if-match"] = object_if_match
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_object_annotation(response: Response) -> DeleteObjectAnnotationOutput:
    """Reads the answer of DeleteObjectAnnotation."""
    from minio._generated.s3.models.annotations import DeleteObjectAnnotationOutput

    get = response.headers.get
    return DeleteObjectAnnotationOutput(
        object_version_id=get("x-amz-object-version-id"), request_charged=get("x-amz-request-charged")
    )


# specs/s3/operations/get-object-annotation.yaml
GET_OBJECT_ANNOTATION = Operation("GetObjectAnnotation", resend=Resend.ALWAYS)


def build_get_object_annotation(
    bucket: str,
    key: str,
    annotation_name: str,
    *,
    version_id: str | None = None,
    checksum_mode: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_annotation` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_ANNOTATION, "GET", bucket=bucket, key=key, query=[("annotation", "")])
    check_text("annotation_name", annotation_name)
    request.query.append(("annotationName", annotation_name))
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if checksum_mode is not None:
        check_header("checksum_mode", checksum_mode)
        request.headers["x-amz-checksum-mode"] = checksum_mode
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_object_annotation(response: Headed, stream: Stream) -> GetObjectAnnotationOutput[Stream]:
    """Reads the head of the answer of GetObjectAnnotation; `stream` becomes its body."""
    from minio._generated.s3.models.annotations import GetObjectAnnotationOutput

    get = response.headers.get
    return GetObjectAnnotationOutput(
        annotation_payload=stream,
        object_version_id=get("x-amz-object-version-id"),
        last_modified=timestamp(get("last-modified"), from_rfc822),
        content_length=integer(get("content-length")),
        etag=get("etag"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        replication_status=get("x-amz-replication-status"),
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
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/list-object-annotations.yaml
LIST_OBJECT_ANNOTATIONS = Operation("ListObjectAnnotations", resend=Resend.ALWAYS)


def build_list_object_annotations(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    max_annotation_results: int | None = None,
    annotation_prefix: str | None = None,
    continuation_token: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_object_annotations` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(LIST_OBJECT_ANNOTATIONS, "GET", bucket=bucket, key=key, query=[("annotation", "")])
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if max_annotation_results is not None:
        check_integer_range("max_annotation_results", max_annotation_results, 1, 1000)
        request.query.append(("max-annotation-results", str(max_annotation_results)))
    if annotation_prefix is not None:
        check_text("annotation_prefix", annotation_prefix)
        request.query.append(("annotation-prefix", annotation_prefix))
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_object_annotations(response: Response) -> ListObjectAnnotationsOutput:
    """Reads the answer of ListObjectAnnotations."""
    from minio._generated.s3.models.annotations import ListObjectAnnotationsOutput

    get = response.headers.get
    output = read_document(response, ListObjectAnnotationsOutput, ())
    output.object_version_id = get("x-amz-object-version-id")
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/put-object-annotation.yaml
PUT_OBJECT_ANNOTATION = Operation(
    "PutObjectAnnotation",
    resend=Resend.ALWAYS,
    checksum_named_by="x-amz-sdk-checksum-algorithm",
    refused_on_minio="run PutObject",
)


def build_put_object_annotation(
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
) -> Request:
    """Builds the request; `put_object_annotation` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_ANNOTATION, "PUT", bucket=bucket, key=key, query=[("annotation", "")])
    check_text("annotation_name", annotation_name)
    request.query.append(("annotationName", annotation_name))
    request.body = as_body("annotation_payload", annotation_payload)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if object_if_match is not None:
        check_header("object_if_match", object_if_match)
        request.headers["x-amz-object-if-match"] = object_if_match
    if content_md5 is not None:
        check_header("content_md5", content_md5)
        request.headers["Content-MD5"] = content_md5
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
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_annotation(response: Response) -> PutObjectAnnotationOutput:
    """Reads the answer of PutObjectAnnotation."""
    from minio._generated.s3.models.annotations import PutObjectAnnotationOutput

    get = response.headers.get
    output = read_document(response, PutObjectAnnotationOutput, ())
    output.object_version_id = get("x-amz-object-version-id")
    output.etag = get("etag")
    output.server_side_encryption = get("x-amz-server-side-encryption")
    output.checksum_crc32 = get("x-amz-checksum-crc32")
    output.checksum_crc32c = get("x-amz-checksum-crc32c")
    output.checksum_crc64nvme = get("x-amz-checksum-crc64nvme")
    output.checksum_sha1 = get("x-amz-checksum-sha1")
    output.checksum_sha256 = get("x-amz-checksum-sha256")
    output.checksum_sha512 = get("x-amz-checksum-sha512")
    output.checksum_md5 = get("x-amz-checksum-md5")
    output.checksum_xxhash64 = get("x-amz-checksum-xxhash64")
    output.checksum_xxhash3 = get("x-amz-checksum-xxhash3")
    output.checksum_xxhash128 = get("x-amz-checksum-xxhash128")
    output.checksum_type = get("x-amz-checksum-type")
    output.request_charged = get("x-amz-request-charged")
    return output
