# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of sessions.

Directory buckets and their sessions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from minio._core.documents.xml import ISO8601, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._generated.s3.models.buckets import Bucket

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/session-credentials.yaml
@dataclass(slots=True)
class SessionCredentials(XmlModel):
    """Credentials of a session with a directory bucket.

    Attributes:
        access_key_id: Access key.
        secret_access_key: Secret key.
        session_token: Token that goes with each request.
        expiration: When they end.
    """

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str = field(repr=False)
    expiration: datetime

    XML: ClassVar[Document] = Document(
        "SessionCredentials",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("access_key_id", ("AccessKeyId",), TEXT),
            Element("secret_access_key", ("SecretAccessKey",), TEXT),
            Element("session_token", ("SessionToken",), TEXT),
            Element("expiration", ("Expiration",), ISO8601),
        ),
    )

    def __post_init__(self) -> None:
        check_given("access_key_id", self.access_key_id)
        check_given("secret_access_key", self.secret_access_key)
        check_given("session_token", self.session_token)
        check_given("expiration", self.expiration)
        check_members(self)


# specs/s3/operations/create-session.yaml
@dataclass(slots=True, kw_only=True)
class CreateSessionOutput(XmlModel):
    """Answer of CreateSession.

    Attributes:
        credentials: Credentials of the session.
        sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
    """

    credentials: SessionCredentials | None = None
    sse_kms_encryption_context: str | None = field(default=None, repr=False)
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None

    XML: ClassVar[Document] = Document(
        "CreateSessionResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("credentials", ("Credentials",), SessionCredentials),),
    )


# specs/s3/operations/list-directory-buckets.yaml
@dataclass(slots=True, kw_only=True)
class ListDirectoryBucketsOutput(XmlModel):
    """Answer of ListDirectoryBuckets.

    Attributes:
        buckets: The buckets.
        continuation_token: Token of the next page; none on the last.
    """

    buckets: list[Bucket] = field(default_factory=list)
    continuation_token: str | None = None

    XML: ClassVar[Document] = Document(
        "ListAllMyDirectoryBucketsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("buckets", ("Buckets",), Bucket, Place.LIST, item="Bucket", empty=list),
            Element("continuation_token", ("ContinuationToken",), TEXT),
        ),
    )
