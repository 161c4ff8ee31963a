# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of publicaccess.

Restrictions of public access.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import BOOLEAN, Document, Element, XmlModel, check_members


# specs/s3/operations/delete-public-access-block.yaml
@dataclass(slots=True, kw_only=True)
class DeletePublicAccessBlockOutput:
    """Answer of DeletePublicAccessBlock."""


# specs/s3/shapes/public-access-block-configuration.yaml
@dataclass(slots=True)
class PublicAccessBlockConfiguration(XmlModel):
    """How public access to a bucket is restricted.

    Attributes:
        block_public_acls: Whether access lists that let everybody in are refused.
        ignore_public_acls: Whether access lists that let everybody in do not count.
        block_public_policy: Whether policies that let everybody in are refused.
        restrict_public_buckets: Whether policies that let everybody in only count for the owner's account.
    """

    block_public_acls: bool | None = None
    ignore_public_acls: bool | None = None
    block_public_policy: bool | None = None
    restrict_public_buckets: bool | None = None

    XML: ClassVar[Document] = Document(
        "PublicAccessBlockConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("block_public_acls", ("BlockPublicAcls",), BOOLEAN),
            Element("ignore_public_acls", ("IgnorePublicAcls",), BOOLEAN),
            Element("block_public_policy", ("BlockPublicPolicy",), BOOLEAN),
            Element("restrict_public_buckets", ("RestrictPublicBuckets",), BOOLEAN),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-public-access-block.yaml
@dataclass(slots=True, kw_only=True)
class GetPublicAccessBlockOutput:
    """Answer of GetPublicAccessBlock.

    Attributes:
        public_access_block_configuration: The restrictions.
    """

    public_access_block_configuration: PublicAccessBlockConfiguration


# specs/s3/operations/put-public-access-block.yaml
@dataclass(slots=True, kw_only=True)
class PutPublicAccessBlockOutput:
    """Answer of PutPublicAccessBlock."""
