# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of tagging.

Tags of buckets and objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given, check_length
from minio._core.objects.tags import Tags, parse_tag_set


# specs/s3/operations/delete-bucket-tagging.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketTaggingOutput:
    """Answer of DeleteBucketTagging."""


# specs/s3/operations/delete-object-tagging.yaml
@dataclass(slots=True, kw_only=True)
class DeleteObjectTaggingOutput:
    """Answer of DeleteObjectTagging.

    Attributes:
        version_id: Version whose tags were removed.
    """

    version_id: str | None = None


# specs/s3/shapes/tagging.yaml
@dataclass(slots=True)
class Tagging(XmlModel):
    """Tags of a bucket (at most 50) or of an object (at most 10).

    Keys have 1 to 128 characters, values up to 256.

    Attributes:
        tags: Keys and values.
    """

    tags: Tags | None = None

    XML: ClassVar[Document] = Document(
        "Tagging",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element(
                "tags", ("TagSet",), TEXT, Place.MAP, item="Tag", key="Key", value="Value", make=parse_tag_set
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-tagging.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketTaggingOutput:
    """Answer of GetBucketTagging.

    Attributes:
        tagging: The tags.
    """

    tagging: Tagging


# specs/s3/operations/get-object-tagging.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectTaggingOutput:
    """Answer of GetObjectTagging.

    Attributes:
        tagging: The tags; empty when it has none.
        version_id: Version whose tags these are.
    """

    tagging: Tagging
    version_id: str | None = None


# specs/s3/operations/put-bucket-tagging.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketTaggingOutput:
    """Answer of PutBucketTagging."""


# specs/s3/operations/put-object-tagging.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectTaggingOutput:
    """Answer of PutObjectTagging.

    Attributes:
        version_id: Version that was tagged.
    """

    version_id: str | None = None


# specs/s3/shapes/tag.yaml
@dataclass(slots=True)
class Tag(XmlModel):
    """One tag, in filters.

    Attributes:
        key: The key. 1 to 128 characters.
        value: The value. 0 to 256 characters.
    """

    key: str
    value: str

    XML: ClassVar[Document] = Document(
        "Tag",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("key", ("Key",), TEXT), Element("value", ("Value",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("key", self.key)
        check_given("value", self.value)
        check_members(self)
        check_length("key", self.key, 1, 128)
        check_length("value", self.value, 0, 256)

    def __hash__(self) -> int:
        return hash((self.key, self.value))


Tagging.__module__ = "minio.tagging"
Tag.__module__ = "minio.commonconfig"
