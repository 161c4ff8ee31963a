# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of buckets.

Making, finding and removing buckets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import boolean, check_integer_range, check_text, checked, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.buckets import (
        AccelerateConfiguration,
        CreateBucketConfiguration,
        CreateBucketOutput,
        DeleteBucketOutput,
        ForceCreateBucketOutput,
        ForceDeleteBucketOutput,
        GetBucketAccelerateConfigurationOutput,
        GetBucketLocationOutput,
        HeadBucketOutput,
        ListBucketsDoubleSlashOutput,
        ListBucketsOutput,
        PutBucketAccelerateConfigurationOutput,
    )

# specs/s3/operations/create-bucket.yaml
CREATE_BUCKET = Operation("CreateBucket", resend=Resend.ALWAYS)


def build_create_bucket(
    bucket: str,
    *,
    create_bucket_configuration: CreateBucketConfiguration | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write: str | None = None,
    grant_write_acp: str | None = None,
    object_lock_enabled_for_bucket: bool | None = None,
    object_ownership: str | None = None,
    bucket_namespace: str | None = None,
    force_create: bool | None = None,
) -> Request:
    """Builds the request; `create_bucket` tells of its arguments."""
    from minio._generated.s3.models.buckets import CreateBucketConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(CREATE_BUCKET, "PUT", bucket=bucket)
    if create_bucket_configuration is not None:
        check_type("create_bucket_configuration", create_bucket_configuration, CreateBucketConfiguration)
        request.body = dumps(create_bucket_configuration)
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
    if grant_write is not None:
        check_header("grant_write", grant_write)
        request.headers["x-amz-grant-write"] = grant_write
    if grant_write_acp is not None:
        check_header("grant_write_acp", grant_write_acp)
        request.headers["x-amz-grant-write-acp"] = grant_write_acp
    if object_lock_enabled_for_bucket is not None:
        check_type("object_lock_enabled_for_bucket", object_lock_enabled_for_bucket, bool)
        request.headers["x-amz-bucket-object-lock-enabled"] = to_boolean(object_lock_enabled_for_bucket)
    if object_ownership is not None:
        check_header("object_ownership", object_ownership)
        request.headers["x-amz-object-ownership"] = object_ownership
    if bucket_namespace is not None:
        check_header("bucket_namespace", bucket_namespace)
        request.headers["x-amz-bucket-namespace"] = bucket_namespace
    if force_create is not None:
        check_type("force_create", force_create, bool)
        request.headers["x-minio-force-create"] = to_boolean(force_create)
    return request


def parse_create_bucket(response: Response) -> CreateBucketOutput:
    """Reads the answer of CreateBucket."""
    from minio._generated.s3.models.buckets import CreateBucketOutput

    get = response.headers.get
    return CreateBucketOutput(location=get("location"), bucket_arn=get("x-amz-bucket-arn"))


# specs/s3/operations/delete-bucket.yaml
DELETE_BUCKET = Operation("DeleteBucket", resend=Resend.ALWAYS)


def build_delete_bucket(
    bucket: str, *, force_delete: bool | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET, "DELETE", bucket=bucket)
    if force_delete is not None:
        check_type("force_delete", force_delete, bool)
        request.headers["x-minio-force-delete"] = to_boolean(force_delete)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket(response: Response) -> DeleteBucketOutput:
    """Reads the answer of DeleteBucket."""
    from minio._generated.s3.models.buckets import DeleteBucketOutput

    return DeleteBucketOutput()


# specs/s3/operations/force-create-bucket.yaml
FORCE_CREATE_BUCKET = Operation("ForceCreateBucket", resend=Resend.ALWAYS)


def build_force_create_bucket(
    bucket: str,
    *,
    create_bucket_configuration: CreateBucketConfiguration | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write: str | None = None,
    grant_write_acp: str | None = None,
    object_lock_enabled_for_bucket: bool | None = None,
    object_ownership: str | None = None,
    bucket_namespace: str | None = None,
) -> Request:
    """Builds the request; `force_create_bucket` tells of its arguments."""
    from minio._generated.s3.models.buckets import CreateBucketConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(FORCE_CREATE_BUCKET, "PUT", bucket=bucket, headers={"x-minio-force-create": "true"})
    if create_bucket_configuration is not None:
        check_type("create_bucket_configuration", create_bucket_configuration, CreateBucketConfiguration)
        request.body = dumps(create_bucket_configuration)
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
    if grant_write is not None:
        check_header("grant_write", grant_write)
        request.headers["x-amz-grant-write"] = grant_write
    if grant_write_acp is not None:
        check_header("grant_write_acp", grant_write_acp)
        request.headers["x-amz-grant-write-acp"] = grant_write_acp
    if object_lock_enabled_for_bucket is not None:
        check_type("object_lock_enabled_for_bucket", object_lock_enabled_for_bucket, bool)
        request.headers["x-amz-bucket-object-lock-enabled"] = to_boolean(object_lock_enabled_for_bucket)
    if object_ownership is not None:
        check_header("object_ownership", object_ownership)
        request.headers["x-amz-object-ownership"] = object_ownership
    if bucket_namespace is not None:
        check_header("bucket_namespace", bucket_namespace)
        request.headers["x-amz-bucket-namespace"] = bucket_namespace
    return request


def parse_force_create_bucket(response: Response) -> ForceCreateBucketOutput:
    """Reads the answer of ForceCreateBucket."""
    from minio._generated.s3.models.buckets import ForceCreateBucketOutput

    get = response.headers.get
    return ForceCreateBucketOutput(location=get("location"), bucket_arn=get("x-amz-bucket-arn"))


# specs/s3/operations/force-delete-bucket.yaml
FORCE_DELETE_BUCKET = Operation("ForceDeleteBucket", resend=Resend.ALWAYS)


def build_force_delete_bucket(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `force_delete_bucket` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(FORCE_DELETE_BUCKET, "DELETE", bucket=bucket, headers={"x-minio-force-delete": "true"})
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_force_delete_bucket(response: Response) -> ForceDeleteBucketOutput:
    """Reads the answer of ForceDeleteBucket."""
    from minio._generated.s3.models.buckets import ForceDeleteBucketOutput

    return ForceDeleteBucketOutput()


# specs/s3/operations/get-bucket-accelerate-configuration.yaml
GET_BUCKET_ACCELERATE_CONFIGURATION = Operation("GetBucketAccelerateConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_accelerate_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None, request_payer: str | None = None
) -> Request:
    """Builds the request; `get_bucket_accelerate_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_ACCELERATE_CONFIGURATION, "GET", bucket=bucket, query=[("accelerate", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    return request


def parse_get_bucket_accelerate_configuration(response: Response) -> GetBucketAccelerateConfigurationOutput:
    """Reads the answer of GetBucketAccelerateConfiguration."""
    from minio._generated.s3.models.buckets import (
        AccelerateConfiguration,
        GetBucketAccelerateConfigurationOutput,
    )

    get = response.headers.get
    return GetBucketAccelerateConfigurationOutput(
        accelerate_configuration=read_document(response, AccelerateConfiguration),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/get-bucket-location.yaml
GET_BUCKET_LOCATION = Operation("GetBucketLocation", resend=Resend.ALWAYS)


def build_get_bucket_location(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_location` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_LOCATION, "GET", bucket=bucket, query=[("location", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_location(response: Response) -> GetBucketLocationOutput:
    """Reads the answer of GetBucketLocation."""
    from minio._generated.s3.models.buckets import GetBucketLocationOutput

    return read_document(response, GetBucketLocationOutput, ())


# specs/s3/operations/head-bucket.yaml
HEAD_BUCKET = Operation("HeadBucket", resend=Resend.ALWAYS)


def build_head_bucket(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `head_bucket` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(HEAD_BUCKET, "HEAD", bucket=bucket)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_head_bucket(response: Response) -> HeadBucketOutput:
    """Reads the answer of HeadBucket."""
    from minio._generated.s3.models.buckets import HeadBucketOutput

    get = response.headers.get
    return HeadBucketOutput(
        bucket_region=get("x-amz-bucket-region"),
        bucket_arn=get("x-amz-bucket-arn"),
        bucket_location_type=get("x-amz-bucket-location-type"),
        bucket_location_name=get("x-amz-bucket-location-name"),
        access_point_alias=boolean(get("x-amz-access-point-alias")),
    )


# specs/s3/operations/list-buckets.yaml
LIST_BUCKETS = Operation("ListBuckets", resend=Resend.ALWAYS)


def build_list_buckets(
    *,
    prefix: str | None = None,
    bucket_region: str | None = None,
    max_buckets: int | None = None,
    continuation_token: str | None = None,
) -> Request:
    """Builds the request; `list_buckets` tells of its arguments."""
    request = Request(LIST_BUCKETS, "GET")
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if bucket_region is not None:
        check_text("bucket_region", bucket_region)
        request.query.append(("bucket-region", bucket_region))
    if max_buckets is not None:
        check_integer_range("max_buckets", max_buckets, 1, 10000)
        request.query.append(("max-buckets", str(max_buckets)))
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    return request


def parse_list_buckets(response: Response) -> ListBucketsOutput:
    """Reads the answer of ListBuckets."""
    from ..listings.buckets import read_list_buckets

    return checked(response, lambda body: read_list_buckets(body))


# specs/s3/operations/list-buckets-double-slash.yaml
LIST_BUCKETS_DOUBLE_SLASH = Operation("ListBucketsDoubleSlash", resend=Resend.ALWAYS)


def build_list_buckets_double_slash(
    *,
    prefix: str | None = None,
    bucket_region: str | None = None,
    max_buckets: int | None = None,
    continuation_token: str | None = None,
) -> Request:
    """Builds the request; `list_buckets_double_slash` tells of its arguments."""
    request = Request(LIST_BUCKETS_DOUBLE_SLASH, "GET", path="//")
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if bucket_region is not None:
        check_text("bucket_region", bucket_region)
        request.query.append(("bucket-region", bucket_region))
    if max_buckets is not None:
        check_integer_range("max_buckets", max_buckets, 1, 10000)
        request.query.append(("max-buckets", str(max_buckets)))
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    return request


def parse_list_buckets_double_slash(response: Response) -> ListBucketsDoubleSlashOutput:
    """Reads the answer of ListBucketsDoubleSlash."""
    from ..listings.buckets import read_list_buckets_double_slash

    return checked(response, lambda body: read_list_buckets_double_slash(body))


# specs/s3/operations/put-bucket-accelerate-configuration.yaml
PUT_BUCKET_ACCELERATE_CONFIGURATION = Operation(
    "PutBucketAccelerateConfiguration", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket"
)


def build_put_bucket_accelerate_configuration(
    bucket: str,
    accelerate_configuration: AccelerateConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_accelerate_configuration` tells of its arguments."""
    from minio._generated.s3.models.buckets import AccelerateConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_ACCELERATE_CONFIGURATION, "PUT", bucket=bucket, query=[("accelerate", "")])
    check_type("accelerate_configuration", accelerate_configuration, AccelerateConfiguration)
    request.body = dumps(accelerate_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_accelerate_configuration(response: Response) -> PutBucketAccelerateConfigurationOutput:
    """Reads the answer of PutBucketAccelerateConfiguration."""
    from minio._generated.s3.models.buckets import PutBucketAccelerateConfigurationOutput

    return PutBucketAccelerateConfigurationOutput()
