# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of ownership.

Who owns uploaded objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/operations/delete-bucket-ownership-controls.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketOwnershipControlsOutput:
    """Answer of DeleteBucketOwnershipControls."""


# specs/s3/shapes/ownership-controls-rule.yaml
@dataclass(slots=True)
class OwnershipControlsRule(XmlModel):
    """Who owns the objects that others upload to a bucket.

    Attributes:
        object_ownership: BucketOwnerEnforced: the owner of the bucket, access lists do not count;
            BucketOwnerPreferred: the owner of the bucket if the upload says so; ObjectWriter: the uploader.
            Known: BucketOwnerPreferred, ObjectWriter, BucketOwnerEnforced.
    """

    object_ownership: str

    XML: ClassVar[Document] = Document(
        "OwnershipControlsRule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("object_ownership", ("ObjectOwnership",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("object_ownership", self.object_ownership)
        check_members(self)


# specs/s3/shapes/ownership-controls.yaml
@dataclass(slots=True)
class OwnershipControls(XmlModel):
    """Who owns the objects that others upload to a bucket.

    Attributes:
        rules: The setting, exactly one.
    """

    rules: list[OwnershipControlsRule]

    XML: ClassVar[Document] = Document(
        "OwnershipControls",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("rules", ("Rule",), OwnershipControlsRule, Place.FLAT_LIST, empty=list),),
    )

    def __post_init__(self) -> None:
        check_given("rules", self.rules)
        check_members(self)


# specs/s3/operations/get-bucket-ownership-controls.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketOwnershipControlsOutput:
    """Answer of GetBucketOwnershipControls.

    Attributes:
        ownership_controls: The setting.
    """

    ownership_controls: OwnershipControls


# specs/s3/operations/put-bucket-ownership-controls.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketOwnershipControlsOutput:
    """Answer of PutBucketOwnershipControls."""
