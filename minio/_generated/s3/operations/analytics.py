# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of analytics.

Analysis of how objects are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.analytics import (
        AnalyticsConfiguration,
        DeleteBucketAnalyticsConfigurationOutput,
        GetBucketAnalyticsConfigurationOutput,
        ListBucketAnalyticsConfigurationsOutput,
        PutBucketAnalyticsConfigurationOutput,
    )

# specs/s3/operations/delete-bucket-analytics-configuration.yaml
DELETE_BUCKET_ANALYTICS_CONFIGURATION = Operation(
    "DeleteBucketAnalyticsConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_analytics_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_analytics_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_ANALYTICS_CONFIGURATION, "DELETE", bucket=bucket, query=[("analytics", "")]
    )
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_analytics_configuration(
    response: Response,
) -> DeleteBucketAnalyticsConfigurationOutput:
    """Reads the answer of DeleteBucketAnalyticsConfiguration."""
    from minio._generated.s3.models.analytics import DeleteBucketAnalyticsConfigurationOutput

    return DeleteBucketAnalyticsConfigurationOutput()


# specs/s3/operations/get-bucket-analytics-configuration.yaml
GET_BUCKET_ANALYTICS_CONFIGURATION = Operation("GetBucketAnalyticsConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_analytics_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_analytics_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_ANALYTICS_CONFIGURATION, "GET", bucket=bucket, query=[("analytics", "")])
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_analytics_configuration(response: Response) -> GetBucketAnalyticsConfigurationOutput:
    """Reads the answer of GetBucketAnalyticsConfiguration."""
    from minio._generated.s3.models.analytics import (
        AnalyticsConfiguration,
        GetBucketAnalyticsConfigurationOutput,
    )

    return GetBucketAnalyticsConfigurationOutput(
        analytics_configuration=read_document(response, AnalyticsConfiguration)
    )


# specs/s3/operations/list-bucket-analytics-configurations.yaml
LIST_BUCKET_ANALYTICS_CONFIGURATIONS = Operation("ListBucketAnalyticsConfigurations", resend=Resend.ALWAYS)


def build_list_bucket_analytics_configurations(
    bucket: str, *, continuation_token: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `list_bucket_analytics_configurations` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_BUCKET_ANALYTICS_CONFIGURATIONS, "GET", bucket=bucket, query=[("analytics", "")])
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_bucket_analytics_configurations(response: Response) -> ListBucketAnalyticsConfigurationsOutput:
    """Reads the answer of ListBucketAnalyticsConfigurations."""
    from minio._generated.s3.models.analytics import ListBucketAnalyticsConfigurationsOutput

    return read_document(response, ListBucketAnalyticsConfigurationsOutput, ())


# specs/s3/operations/put-bucket-analytics-configuration.yaml
PUT_BUCKET_ANALYTICS_CONFIGURATION = Operation(
    "PutBucketAnalyticsConfiguration", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket"
)


def build_put_bucket_analytics_configuration(
    bucket: str,
    id: str,
    analytics_configuration: AnalyticsConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_analytics_configuration` tells of its arguments."""
    from minio._generated.s3.models.analytics import AnalyticsConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_ANALYTICS_CONFIGURATION, "PUT", bucket=bucket, query=[("analytics", "")])
    check_text("id", id)
    request.query.append(("id", id))
    check_type("analytics_configuration", analytics_configuration, AnalyticsConfiguration)
    request.body = dumps(analytics_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_analytics_configuration(response: Response) -> PutBucketAnalyticsConfigurationOutput:
    """Reads the answer of PutBucketAnalyticsConfiguration."""
    from minio._generated.s3.models.analytics import PutBucketAnalyticsConfigurationOutput

    return PutBucketAnalyticsConfigurationOutput()
