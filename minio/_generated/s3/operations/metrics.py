# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of metrics.

Figures of a bucket's requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.metrics import (
        DeleteBucketMetricsConfigurationOutput,
        GetBucketMetricsConfigurationOutput,
        ListBucketMetricsConfigurationsOutput,
        MetricsConfiguration,
        PutBucketMetricsConfigurationOutput,
    )

# specs/s3/operations/delete-bucket-metrics-configuration.yaml
DELETE_BUCKET_METRICS_CONFIGURATION = Operation(
    "DeleteBucketMetricsConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_metrics_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_metrics_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_METRICS_CONFIGURATION, "DELETE", bucket=bucket, query=[("metrics", "")])
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_metrics_configuration(response: Response) -> DeleteBucketMetricsConfigurationOutput:
    """Reads the answer of DeleteBucketMetricsConfiguration."""
    from minio._generated.s3.models.metrics import DeleteBucketMetricsConfigurationOutput

    return DeleteBucketMetricsConfigurationOutput()


# specs/s3/operations/get-bucket-metrics-configuration.yaml
GET_BUCKET_METRICS_CONFIGURATION = Operation("GetBucketMetricsConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_metrics_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_metrics_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_METRICS_CONFIGURATION, "GET", bucket=bucket, query=[("metrics", "")])
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_metrics_configuration(response: Response) -> GetBucketMetricsConfigurationOutput:
    """Reads the answer of GetBucketMetricsConfiguration."""
    from minio._generated.s3.models.metrics import GetBucketMetricsConfigurationOutput, MetricsConfiguration

    return GetBucketMetricsConfigurationOutput(
        metrics_configuration=read_document(response, MetricsConfiguration)
    )


# specs/s3/operations/list-bucket-metrics-configurations.yaml
LIST_BUCKET_METRICS_CONFIGURATIONS = Operation("ListBucketMetricsConfigurations", resend=Resend.ALWAYS)


def build_list_bucket_metrics_configurations(
    bucket: str, *, continuation_token: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `list_bucket_metrics_configurations` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_BUCKET_METRICS_CONFIGURATIONS, "GET", bucket=bucket, query=[("metrics", "")])
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_bucket_metrics_configurations(response: Response) -> ListBucketMetricsConfigurationsOutput:
    """Reads the answer of ListBucketMetricsConfigurations."""
    from minio._generated.s3.models.metrics import ListBucketMetricsConfigurationsOutput

    return read_document(response, ListBucketMetricsConfigurationsOutput, ())


# specs/s3/operations/put-bucket-metrics-configuration.yaml
PUT_BUCKET_METRICS_CONFIGURATION = Operation(
    "PutBucketMetricsConfiguration", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket"
)


def build_put_bucket_metrics_configuration(
    bucket: str,
    id: str,
    metrics_configuration: MetricsConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_metrics_configuration` tells of its arguments."""
    from minio._generated.s3.models.metrics import MetricsConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_METRICS_CONFIGURATION, "PUT", bucket=bucket, query=[("metrics", "")])
    check_text("id", id)
    request.query.append(("id", id))
    check_type("metrics_configuration", metrics_configuration, MetricsConfiguration)
    request.body = dumps(metrics_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_metrics_configuration(response: Response) -> PutBucketMetricsConfigurationOutput:
    """Reads the answer of PutBucketMetricsConfiguration."""
    from minio._generated.s3.models.metrics import PutBucketMetricsConfigurationOutput

    return PutBucketMetricsConfigurationOutput()
