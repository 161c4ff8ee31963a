# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of select.

Queries of an object's content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_secret
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Headed
    from minio._generated.s3.models.select import SelectObjectContentOutput, SelectObjectContentRequest

Stream = TypeVar("Stream")

# specs/s3/operations/select-object-content.yaml
SELECT_OBJECT_CONTENT = Operation("SelectObjectContent", resend=Resend.ALWAYS)


def build_select_object_content(
    bucket: str,
    key: str,
    select_object_content_request: SelectObjectContentRequest,
    *,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `select_object_content` tells of its arguments."""
    from minio._generated.s3.models.select import SelectObjectContentRequest

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        SELECT_OBJECT_CONTENT, "POST", bucket=bucket, key=key, query=[("select", ""), ("select-type", "2")]
    )
    check_type("select_object_content_request", select_object_content_request, SelectObjectContentRequest)
    request.body = dumps(select_object_content_request)
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_select_object_content(response: Headed, stream: Stream) -> SelectObjectContentOutput[Stream]:
    """Reads the head of the answer of SelectObjectContent; `stream` becomes its body."""
    from minio._generated.s3.models.select import SelectObjectContentOutput

    return SelectObjectContentOutput(payload=stream)
