"""A call on its way out: what the generated builders return and the callers sign and send."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .bodies import Body


class Resend(Enum):
    """Whether an operation may be sent a second time after a failure that leaves its outcome unknown."""

    ALWAYS = "always"
    """Sending it twice leaves the same state as sending it once."""
    CONDITIONAL = "conditional"
    """Only with a precondition (`If-Match`, `If-None-Match`, a version or an upload id) that makes it so."""
    NEVER = "never"
    """A second run would do the work twice; only failures that prove nothing ran are sent again."""


@dataclass(frozen=True, slots=True)
class Operation:
    """What holds for every call of one operation; generated from its spec, shared by all of its requests."""

    name: str
    service: str = "s3"
    resend: Resend = Resend.ALWAYS
    error_in_ok: bool = False
    """A 200 answer may carry an `<Error>` document; the body is looked at before the call counts as done."""
    checksum_required: bool = False
    """The server wants Content-MD5 or a checksum header with the body."""
    checksum_named_by: str = ""
    """Header that names the algorithm of a checksum of the body; a value that nobody gave is computed."""
    signed: bool = True
    refused_on_minio: str = ""
    """What MinIO would do instead of this operation; not empty means: never send it to a MinIO server."""
    admin: bool = False
    """A call of MinIO's admin API: its errors are `MinioAdminException`."""
    sealed_request: bool = False
    """The body is encrypted with the secret key that signs the request."""
    sealed_response: bool = False
    """So is the body of the answer."""
    bearer: bool = False
    """Signed with a token, as MinIO's metrics are, and not as requests of S3."""


class Request:
    """One call: operation, target, query, headers and body, neither signed nor addressed to a host yet.

    `query` holds decoded names and values; the endpoint encodes and sorts them once, for URL and signature.
    Header names are written as they go out; values are latin-1 text without control characters.
    """

    __slots__ = ("body", "bucket", "headers", "key", "method", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation,
        method: str,
        *,
        bucket: str = "",
        key: str = "",
        path: str = "",
        query: list[tuple[str, str]] | None = None,
        headers: dict[str, str] | None = None,
        body: Body | bytes = b"",
    ) -> None:
        self.operation = operation
        self.method = method
        self.bucket = bucket
        self.key = key
        self.path = path
        """For services without buckets (admin, KMS, health): the whole path, decoded, slash first."""
        self.query: list[tuple[str, str]] = query if query is not None else []
        self.headers: dict[str, str] = headers if headers is not None else {}
        self.body: Body | bytes = body
