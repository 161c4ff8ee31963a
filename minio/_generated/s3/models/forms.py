# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of forms.

Uploads by web forms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from minio._core.documents.xml import TEXT, UNQUOTED, Document, Element, XmlModel, check_members

if TYPE_CHECKING:
    from minio._generated.s3.models.fan_out import FanOutAnswer


# specs/s3/shapes/post-response.yaml
@dataclass(slots=True)
class PostResponse(XmlModel):
    """What a form has written.

    Attributes:
        bucket: Name of the bucket.
        key: Name of the object.
        etag: Tag of the content without quotes.
        location: URL of the object.
    """

    bucket: str | None = None
    key: str | None = None
    etag: str | None = None
    location: str | None = None

    XML: ClassVar[Document] = Document(
        "PostResponse",
        "",
        (
            Element("bucket", ("Bucket",), TEXT),
            Element("key", ("Key",), TEXT),
            Element("etag", ("ETag",), UNQUOTED),
            Element("location", ("Location",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/post-object.yaml
@dataclass(slots=True, kw_only=True)
class PostObjectOutput:
    """Answer of PostObject.

    Attributes:
        post_response: What was written; only when the form asks for status 201.
        etag: Tag of the content, with its quotes.
        location: URL of the object.
        version_id: Version that was written.
    """

    post_response: PostResponse
    etag: str | None = None
    location: str | None = None
    version_id: str | None = None


# specs/s3/operations/put-object-fan-out.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectFanOutOutput:
    """Answer of PutObjectFanOut.

    Attributes:
        answers: What became of each name.
    """

    answers: list[FanOutAnswer]
