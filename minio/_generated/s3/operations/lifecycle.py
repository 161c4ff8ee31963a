# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of lifecycle.

Rules that remove or move objects after a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.timestamps import from_iso8601
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import read_document, timestamp
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.lifecycle import (
        DeleteBucketLifecycleOutput,
        GetBucketLifecycleConfigurationOutput,
        GetBucketLifecycleOutput,
        LifecycleConfig,
        LifecycleConfiguration,
        PutBucketLifecycleConfigurationOutput,
        PutBucketLifecycleOutput,
    )

# specs/s3/operations/delete-bucket-lifecycle.yaml
DELETE_BUCKET_LIFECYCLE = Operation("DeleteBucketLifecycle", resend=Resend.ALWAYS)


def build_delete_bucket_lifecycle(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_lifecycle` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_LIFECYCLE, "DELETE", bucket=bucket, query=[("lifecycle", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_lifecycle(response: Response) -> DeleteBucketLifecycleOutput:
    """Reads the answer of DeleteBucketLifecycle."""
    from minio._generated.s3.models.lifecycle import DeleteBucketLifecycleOutput

    return DeleteBucketLifecycleOutput()


# specs/s3/operations/get-bucket-lifecycle.yaml
GET_BUCKET_LIFECYCLE = Operation("GetBucketLifecycle", resend=Resend.ALWAYS)


def build_get_bucket_lifecycle(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_lifecycle` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_LIFECYCLE, "GET", bucket=bucket, query=[("lifecycle", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_lifecycle(response: Response) -> GetBucketLifecycleOutput:
    """Reads the answer of GetBucketLifecycle."""
    from minio._generated.s3.models.lifecycle import GetBucketLifecycleOutput, LifecycleConfiguration

    return GetBucketLifecycleOutput(lifecycle_configuration=read_document(response, LifecycleConfiguration))


# specs/s3/operations/get-bucket-lifecycle-configuration.yaml
GET_BUCKET_LIFECYCLE_CONFIGURATION = Operation("GetBucketLifecycleConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_lifecycle_configuration(
    bucket: str, *, with_updated_at: bool | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_lifecycle_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_LIFECYCLE_CONFIGURATION, "GET", bucket=bucket, query=[("lifecycle", "")])
    if with_updated_at is not None:
        check_type("with_updated_at", with_updated_at, bool)
        request.query.append(("withUpdatedAt", to_boolean(with_updated_at)))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_lifecycle_configuration(response: Response) -> GetBucketLifecycleConfigurationOutput:
    """Reads the answer of GetBucketLifecycleConfiguration."""
    from minio._generated.s3.models.lifecycle import GetBucketLifecycleConfigurationOutput, LifecycleConfig

    get = response.headers.get
    return GetBucketLifecycleConfigurationOutput(
        lifecycle_configuration=read_document(response, LifecycleConfig),
        transition_default_minimum_object_size=get("x-amz-transition-default-minimum-object-size"),
        updated_at=timestamp(get("x-minio-lifecycleconfig-updatedat"), from_iso8601),
    )


# specs/s3/operations/put-bucket-lifecycle.yaml
PUT_BUCKET_LIFECYCLE = Operation("PutBucketLifecycle", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_lifecycle(
    bucket: str, lifecycle_configuration: LifecycleConfiguration, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_lifecycle` tells of its arguments."""
    from minio._generated.s3.models.lifecycle import LifecycleConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_LIFECYCLE, "PUT", bucket=bucket, query=[("lifecycle", "")])
    check_type("lifecycle_configuration", lifecycle_configuration, LifecycleConfiguration)
    request.body = dumps(lifecycle_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_lifecycle(response: Response) -> PutBucketLifecycleOutput:
    """Reads the answer of PutBucketLifecycle."""
    from minio._generated.s3.models.lifecycle import PutBucketLifecycleOutput

    return PutBucketLifecycleOutput()


# specs/s3/operations/put-bucket-lifecycle-configuration.yaml
PUT_BUCKET_LIFECYCLE_CONFIGURATION = Operation(
    "PutBucketLifecycleConfiguration", resend=Resend.ALWAYS, checksum_required=True
)


def build_put_bucket_lifecycle_configuration(
    bucket: str,
    lifecycle_configuration: LifecycleConfig,
    *,
    transition_default_minimum_object_size: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_lifecycle_configuration` tells of its arguments."""
    from minio._generated.s3.models.lifecycle import LifecycleConfig

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_LIFECYCLE_CONFIGURATION, "PUT", bucket=bucket, query=[("lifecycle", "")])
    check_type("lifecycle_configuration", lifecycle_configuration, LifecycleConfig)
    request.body = dumps(lifecycle_configuration)
    if transition_default_minimum_object_size is not None:
        check_header("transition_default_minimum_object_size", transition_default_minimum_object_size)
        request.headers["x-amz-transition-default-minimum-object-size"] = (
            transition_default_minimum_object_size
        )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_lifecycle_configuration(response: Response) -> PutBucketLifecycleConfigurationOutput:
    """Reads the answer of PutBucketLifecycleConfiguration."""
    from minio._generated.s3.models.lifecycle import PutBucketLifecycleConfigurationOutput

    get = response.headers.get
    return PutBucketLifecycleConfigurationOutput(
        transition_default_minimum_object_size=get("x-amz-transition-default-minimum-object-size")
    )
