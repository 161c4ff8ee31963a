# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of acl.

Access lists of buckets and objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._generated.s3.models.buckets import Owner


# specs/s3/shapes/grantee.yaml
@dataclass(slots=True)
class Grantee(XmlModel):
    """Who has a right; an account by its id or e-mail address, or a group by its URI.

    Attributes:
        type: CanonicalUser (ID), AmazonCustomerByEmail (EmailAddress) or Group (URI). Known: CanonicalUser,
            AmazonCustomerByEmail, Group.
        display_name: Name of the account.
        email_address: E-mail address of the account.
        id: Id of the account.
        uri: URI of a group.
    """

    type: str
    display_name: str | None = None
    email_address: str | None = None
    id: str | None = None
    uri: str | None = None

    XML: ClassVar[Document] = Document(
        "Grantee",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("display_name", ("DisplayName",), TEXT),
            Element("email_address", ("EmailAddress",), TEXT),
            Element("id", ("ID",), TEXT),
            Element("type", ("xsi:type",), TEXT, Place.ATTRIBUTE),
            Element("uri", ("URI",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("type", self.type)
        check_members(self)


# specs/s3/shapes/grant.yaml
@dataclass(slots=True)
class Grant(XmlModel):
    """A right granted.

    Attributes:
        grantee: Who has it.
        permission: The right. Known: FULL_CONTROL, WRITE, WRITE_ACP, READ, READ_ACP.
    """

    grantee: Grantee | None = None
    permission: str | None = None

    XML: ClassVar[Document] = Document(
        "Grant",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("grantee", ("Grantee",), Grantee), Element("permission", ("Permission",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/access-control-policy.yaml
@dataclass(slots=True)
class AccessControlPolicy(XmlModel):
    """Who owns a bucket or object, and who else may do what with it.

    Attributes:
        grants: The rights granted.
        owner: The owner.
    """

    grants: list[Grant] | None = None
    owner: Owner | None = None

    XML: ClassVar[Document] = Document(
        "AccessControlPolicy",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("grants", ("AccessControlList",), Grant, Place.LIST, item="Grant"),
            Element("owner", ("Owner",), Owner),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-acl.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketAclOutput:
    """Answer of GetBucketAcl.

    Attributes:
        access_control_policy: The owner and the rights granted.
    """

    access_control_policy: AccessControlPolicy


# specs/s3/operations/get-object-acl.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectAclOutput:
    """Answer of GetObjectAcl.

    Attributes:
        access_control_policy: The owner and the rights granted.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    access_control_policy: AccessControlPolicy
    request_charged: str | None = None


# specs/s3/operations/put-bucket-acl.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketAclOutput:
    """Answer of PutBucketAcl."""


# specs/s3/operations/put-object-acl.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectAclOutput:
    """Answer of PutObjectAcl.

    Attributes:
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    request_charged: str | None = None
