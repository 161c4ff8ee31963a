# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of tiering.

Moving of objects to cheaper storage by use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.tiering import (
        DeleteBucketIntelligentTieringConfigurationOutput,
        GetBucketIntelligentTieringConfigurationOutput,
        IntelligentTieringConfiguration,
        ListBucketIntelligentTieringConfigurationsOutput,
        PutBucketIntelligentTieringConfigurationOutput,
    )

# specs/s3/operations/delete-bucket-intelligent-tiering-configuration.yaml
DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = Operation(
    "DeleteBucketIntelligentTieringConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_intelligent_tiering_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_intelligent_tiering_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        "DELETE",
        bucket=bucket,
        query=[("intelligent-tiering", "")],
    )
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_intelligent_tiering_configuration(
    response: Response,
) -> DeleteBucketIntelligentTieringConfigurationOutput:
    """Reads the answer of DeleteBucketIntelligentTieringConfiguration."""
    from minio._generated.s3.models.tiering import DeleteBucketIntelligentTieringConfigurationOutput

    return DeleteBucketIntelligentTieringConfigurationOutput()


# specs/s3/operations/get-bucket-intelligent-tiering-configuration.yaml
GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = Operation(
    "GetBucketIntelligentTieringConfiguration", resend=Resend.ALWAYS
)


def build_get_bucket_intelligent_tiering_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_intelligent_tiering_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        "GET",
        bucket=bucket,
        query=[("intelligent-tiering", "")],
    )
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_intelligent_tiering_configuration(
    response: Response,
) -> GetBucketIntelligentTieringConfigurationOutput:
    """Reads the answer of GetBucketIntelligentTieringConfiguration."""
    from minio._generated.s3.models.tiering import (
        GetBucketIntelligentTieringConfigurationOutput,
        IntelligentTieringConfiguration,
    )

    return GetBucketIntelligentTieringConfigurationOutput(
        intelligent_tiering_configuration=read_document(response, IntelligentTieringConfiguration)
    )


# specs/s3/operations/list-bucket-intelligent-tiering-configurations.yaml
LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS = Operation(
    "ListBucketIntelligentTieringConfigurations", resend=Resend.ALWAYS
)


def build_list_bucket_intelligent_tiering_configurations(
    bucket: str, *, continuation_token: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `list_bucket_intelligent_tiering_configurations` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        "GET",
        bucket=bucket,
        query=[("intelligent-tiering", "")],
    )
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_bucket_intelligent_tiering_configurations(
    response: Response,
) -> ListBucketIntelligentTieringConfigurationsOutput:
    """Reads the answer of ListBucketIntelligentTieringConfigurations."""
    from minio._generated.s3.models.tiering import ListBucketIntelligentTieringConfigurationsOutput

    return read_document(response, ListBucketIntelligentTieringConfigurationsOutput, ())


# specs/s3/operations/put-bucket-intelligent-tiering-configuration.yaml
PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = Operation(
    "PutBucketIntelligentTieringConfiguration", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket"
)


def build_put_bucket_intelligent_tiering_configuration(
    bucket: str,
    id: str,
    intelligent_tiering_configuration: IntelligentTieringConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_intelligent_tiering_configuration` tells of its arguments."""
    from minio._generated.s3.models.tiering import IntelligentTieringConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        "PUT",
        bucket=bucket,
        query=[("intelligent-tiering", "")],
    )
    check_text("id", id)
    request.query.append(("id", id))
    check_type(
        "intelligent_tiering_configuration",
        intelligent_tiering_configuration,
        IntelligentTieringConfiguration,
    )
    request.body = dumps(intelligent_tiering_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_intelligent_tiering_configuration(
    response: Response,
) -> PutBucketIntelligentTieringConfigurationOutput:
    """Reads the answer of PutBucketIntelligentTieringConfiguration."""
    from minio._generated.s3.models.tiering import PutBucketIntelligentTieringConfigurationOutput

    return PutBucketIntelligentTieringConfigurationOutput()
