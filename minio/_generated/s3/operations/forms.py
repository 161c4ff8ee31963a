# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of forms.

Uploads by web forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_lines
from minio._core.checks import check_bucket_name, check_header
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import as_body, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.http.response import Response
    from minio._generated.s3.models.forms import PostObjectOutput, PutObjectFanOutOutput

# specs/s3/operations/post-object.yaml
POST_OBJECT = Operation("PostObject", resend=Resend.NEVER, signed=False)


def build_post_object(bucket: str, content_type: str, body: bytes | bytearray | memoryview | Body) -> Request:
    """Builds the request; `post_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(POST_OBJECT, "POST", bucket=bucket)
    check_header("content_type", content_type)
    request.headers["Content-Type"] = content_type
    request.body = as_body("body", body)
    return request


def parse_post_object(response: Response) -> PostObjectOutput:
    """Reads the answer of PostObject."""
    from minio._generated.s3.models.forms import PostObjectOutput, PostResponse

    get = response.headers.get
    return PostObjectOutput(
        post_response=read_document(response, PostResponse),
        etag=get("etag"),
        location=get("location"),
        version_id=get("x-amz-version-id"),
    )


# specs/s3/operations/put-object-fan-out.yaml
PUT_OBJECT_FAN_OUT = Operation("PutObjectFanOut", resend=Resend.NEVER, signed=False)


def build_put_object_fan_out(
    bucket: str, content_type: str, body: bytes | bytearray | memoryview | Body
) -> Request:
    """Builds the request; `put_object_fan_out` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_OBJECT_FAN_OUT, "POST", bucket=bucket)
    check_header("content_type", content_type)
    request.headers["Content-Type"] = content_type
    request.body = as_body("body", body)
    return request


def parse_put_object_fan_out(response: Response) -> PutObjectFanOutOutput:
    """Reads the answer of PutObjectFanOut."""
    from minio._generated.s3.models.fan_out import FanOutAnswer
    from minio._generated.s3.models.forms import PutObjectFanOutOutput

    return PutObjectFanOutOutput(answers=read_lines(response, list_of(FanOutAnswer)))
