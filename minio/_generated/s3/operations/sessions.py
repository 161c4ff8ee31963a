# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of sessions.

Directory buckets and their sessions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import boolean, check_integer_range, check_secret, check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.sessions import CreateSessionOutput, ListDirectoryBucketsOutput

# specs/s3/operations/create-session.yaml
CREATE_SESSION = Operation("CreateSession", resend=Resend.ALWAYS)


def build_create_session(
    bucket: str,
    *,
    session_mode: str | None = None,
    server_side_encryption: str | None = None,
    sse_kms_key_id: str | None = None,
    sse_kms_encryption_context: str | None = None,
    bucket_key_enabled: bool | None = None,
) -> Request:
    """Builds the request; `create_session` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(CREATE_SESSION, "GET", bucket=bucket, query=[("session", "")])
    if session_mode is not None:
        check_header("session_mode", session_mode)
        request.headers["x-amz-create-session-mode"] = session_mode
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
    return request


def parse_create_session(response: Response) -> CreateSessionOutput:
    """Reads the answer of CreateSession."""
    from minio._generated.s3.models.sessions import CreateSessionOutput

    get = response.headers.get
    output = read_document(response, CreateSessionOutput, ())
    output.sse_kms_encryption_context = get("x-amz-server-side-encryption-context")
    output.server_side_encryption = get("x-amz-server-side-encryption")
    output.sse_kms_key_id = get("x-amz-server-side-encryption-aws-kms-key-id")
    output.bucket_key_enabled = boolean(get("x-amz-server-side-encryption-bucket-key-enabled"))
    return output


# specs/s3/operations/list-directory-buckets.yaml
LIST_DIRECTORY_BUCKETS = Operation("ListDirectoryBuckets", resend=Resend.ALWAYS)


def build_list_directory_buckets(
    *, continuation_token: str | None = None, max_directory_buckets: int | None = None
) -> Request:
    """Builds the request; `list_directory_buckets` tells of its arguments."""
    request = Request(LIST_DIRECTORY_BUCKETS, "GET")
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if max_directory_buckets is not None:
        check_integer_range("max_directory_buckets", max_directory_buckets, 0, 1000)
        request.query.append(("max-directory-buckets", str(max_directory_buckets)))
    return request


def parse_list_directory_buckets(response: Response) -> ListDirectoryBucketsOutput:
    """Reads the answer of ListDirectoryBuckets."""
    from minio._generated.s3.models.sessions import ListDirectoryBucketsOutput

    return read_document(response, ListDirectoryBucketsOutput, ())
