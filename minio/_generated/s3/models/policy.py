# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of policy.

Who may do what in a bucket.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import BOOLEAN, Document, Element, XmlModel, check_members


# specs/s3/operations/delete-bucket-policy.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketPolicyOutput:
    """Answer of DeleteBucketPolicy."""


# specs/s3/operations/get-bucket-policy.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketPolicyOutput:
    """Answer of GetBucketPolicy.

    Attributes:
        policy: The policy, a JSON document.
    """

    policy: str


# specs/s3/shapes/policy-status.yaml
@dataclass(slots=True)
class PolicyStatus(XmlModel):
    """Whether a bucket's policy lets everybody in.

    Attributes:
        is_public: Whether everybody may get in.
    """

    is_public: bool | None = None

    XML: ClassVar[Document] = Document(
        "PolicyStatus",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("is_public", ("IsPublic",), BOOLEAN),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-policy-status.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketPolicyStatusOutput:
    """Answer of GetBucketPolicyStatus.

    Attributes:
        policy_status: The state.
    """

    policy_status: PolicyStatus


# specs/s3/operations/put-bucket-policy.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketPolicyOutput:
    """Answer of PutBucketPolicy."""
