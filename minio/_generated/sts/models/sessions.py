# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Models of sessions.

Temporary credentials and tokens for oneself or for others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from minio._core.documents.xml import INTEGER, ISO8601, TEXT, Document, Element, XmlModel, check_members
from minio._core.http.messages import check_given

if TYPE_CHECKING:
    from datetime import datetime


# specs/sts/shapes/credentials.yaml
@dataclass(slots=True)
class Credentials(XmlModel):
    """Temporary keys.

    They serve until they expire, and only together with their token.

    Attributes:
        access_key_id: Name of the key pair.
        secret_access_key: What requests are signed with.
        session_token: Goes with each request, in the header x-amz-security-token.
        expiration: When they end.
    """

    access_key_id: str | None = None
    secret_access_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    expiration: datetime | None = None

    XML: ClassVar[Document] = Document(
        "Credentials",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("access_key_id", ("AccessKeyId",), TEXT),
            Element("secret_access_key", ("SecretAccessKey",), TEXT),
            Element("session_token", ("SessionToken",), TEXT),
            Element("expiration", ("Expiration",), ISO8601),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/sts/shapes/federated-user.yaml
@dataclass(slots=True)
class FederatedUser(XmlModel):
    """Who one is with the credentials of a federated user.

    Attributes:
        arn: ARN of the user.
        federated_user_id: The account, a colon, and the name of the user.
    """

    arn: str | None = None
    federated_user_id: str | None = None

    XML: ClassVar[Document] = Document(
        "FederatedUser",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("arn", ("Arn",), TEXT), Element("federated_user_id", ("FederatedUserId",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/sts/operations/get-delegated-access-token.yaml
@dataclass(slots=True, kw_only=True)
class GetDelegatedAccessTokenOutput(XmlModel):
    """Answer of GetDelegatedAccessToken.

    Attributes:
        credentials: The temporary keys.
        assumed_principal: ARN of the one in whose place the caller acts.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
    """

    credentials: Credentials | None = None
    assumed_principal: str | None = None
    packed_policy_size: int | None = None

    XML: ClassVar[Document] = Document(
        "GetDelegatedAccessTokenResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("credentials", ("Credentials",), Credentials),
            Element("assumed_principal", ("AssumedPrincipal",), TEXT),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
        ),
    )


# specs/sts/operations/get-federation-token.yaml
@dataclass(slots=True, kw_only=True)
class GetFederationTokenOutput(XmlModel):
    """Answer of GetFederationToken.

    Attributes:
        credentials: The temporary keys.
        federated_user: Who one is with them.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    credentials: Credentials | None = None
    federated_user: FederatedUser | None = None
    packed_policy_size: int | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "GetFederationTokenResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("credentials", ("Credentials",), Credentials),
            Element("federated_user", ("FederatedUser",), FederatedUser),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/operations/get-session-token.yaml
@dataclass(slots=True, kw_only=True)
class GetSessionTokenOutput(XmlModel):
    """Answer of GetSessionToken.

    Attributes:
        credentials: The temporary keys.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    credentials: Credentials | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "GetSessionTokenResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("credentials", ("Credentials",), Credentials),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/operations/get-web-identity-token.yaml
@dataclass(slots=True, kw_only=True)
class GetWebIdentityTokenOutput(XmlModel):
    """Answer of GetWebIdentityToken.

    Attributes:
        web_identity_token: The token, a JWT.
        expiration: When it ends.
    """

    web_identity_token: str | None = field(default=None, repr=False)
    expiration: datetime | None = None

    XML: ClassVar[Document] = Document(
        "GetWebIdentityTokenResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("web_identity_token", ("WebIdentityToken",), TEXT),
            Element("expiration", ("Expiration",), ISO8601),
        ),
    )


# specs/sts/shapes/tag.yaml
@dataclass(slots=True)
class Tag(XmlModel):
    """A tag of a session, which policies can ask for.

    Attributes:
        key: Name, 1 to 128 characters.
        value: Value, up to 256 characters.
    """

    key: str
    value: str

    XML: ClassVar[Document] = Document(
        "Tag",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("key", ("Key",), TEXT), Element("value", ("Value",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("key", self.key)
        check_given("value", self.value)
        check_members(self)
