# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Models of roles.

Taking a role for the keys, token or login that one has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.documents.xml import INTEGER, TEXT, Document, Element, XmlModel, check_members
from minio._generated.sts.models.sessions import Credentials


# specs/sts/shapes/assumed-role-user.yaml
@dataclass(slots=True)
class AssumedRoleUser(XmlModel):
    """Who one is in a role that was taken.

    MinIO leaves it empty.

    Attributes:
        arn: ARN of the session.
        assumed_role_id: Unique name of the role, a colon, and the name of the session.
    """

    arn: str | None = None
    assumed_role_id: str | None = None

    XML: ClassVar[Document] = Document(
        "AssumedRoleUser",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("arn", ("Arn",), TEXT), Element("assumed_role_id", ("AssumedRoleId",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/sts/operations/assume-role.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleOutput(XmlModel):
    """Answer of AssumeRole.

    Attributes:
        assumed_role_user: Who one is in the role; empty on MinIO.
        credentials: The temporary keys.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
        source_identity: Who stands behind the session; it stays the same through all roles that are taken
            after it.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    assumed_role_user: AssumedRoleUser | None = None
    credentials: Credentials | None = None
    packed_policy_size: int | None = None
    source_identity: str | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("assumed_role_user", ("AssumedRoleUser",), AssumedRoleUser),
            Element("credentials", ("Credentials",), Credentials),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
            Element("source_identity", ("SourceIdentity",), TEXT),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/operations/assume-role-with-certificate.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithCertificateOutput(XmlModel):
    """Answer of AssumeRoleWithCertificate.

    Attributes:
        credentials: The temporary keys.
    """

    credentials: Credentials | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithCertificateResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("credentials", ("Credentials",), Credentials),),
    )


# specs/sts/operations/assume-role-with-client-grants.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithClientGrantsOutput(XmlModel):
    """Answer of AssumeRoleWithClientGrants.

    Attributes:
        assumed_role_user: Who one is in the role; empty on MinIO.
        audience: Whom the token was made for.
        credentials: The temporary keys.
        provider: Who made the token.
        subject_from_token: Whom the token is about.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
    """

    assumed_role_user: AssumedRoleUser | None = None
    audience: str | None = None
    credentials: Credentials | None = None
    provider: str | None = None
    subject_from_token: str | None = None
    packed_policy_size: int | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithClientGrantsResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("assumed_role_user", ("AssumedRoleUser",), AssumedRoleUser),
            Element("audience", ("Audience",), TEXT),
            Element("credentials", ("Credentials",), Credentials),
            Element("provider", ("Provider",), TEXT),
            Element("subject_from_token", ("SubjectFromToken",), TEXT),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
        ),
    )


# specs/sts/operations/assume-role-with-custom-token.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithCustomTokenOutput(XmlModel):
    """Answer of AssumeRoleWithCustomToken.

    Attributes:
        credentials: The temporary keys.
        assumed_user: Whom the plugin takes the caller for.
    """

    credentials: Credentials | None = None
    assumed_user: str | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithCustomTokenResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("credentials", ("Credentials",), Credentials),
            Element("assumed_user", ("AssumedUser",), TEXT),
        ),
    )


# specs/sts/operations/assume-role-with-ldap-identity.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithLDAPIdentityOutput(XmlModel):
    """Answer of AssumeRoleWithLDAPIdentity.

    Attributes:
        credentials: The temporary keys.
    """

    credentials: Credentials | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithLDAPIdentityResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("credentials", ("Credentials",), Credentials),),
    )


# specs/sts/operations/assume-role-with-saml.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithSAMLOutput(XmlModel):
    """Answer of AssumeRoleWithSAML.

    Attributes:
        assumed_role_user: Who one is in the role.
        credentials: The temporary keys.
        subject: Whom the assertion is about.
        subject_type: What kind of name that is: transient, persistent, or the full URI of another.
        issuer: Who made the assertion.
        audience: Whom it was made for.
        name_qualifier: A hash of issuer, account and provider, which together with the subject names a person
            for good.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
        source_identity: Who stands behind the session; it stays the same through all roles that are taken
            after it.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    assumed_role_user: AssumedRoleUser | None = None
    credentials: Credentials | None = None
    subject: str | None = None
    subject_type: str | None = None
    issuer: str | None = None
    audience: str | None = None
    name_qualifier: str | None = None
    packed_policy_size: int | None = None
    source_identity: str | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithSAMLResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("assumed_role_user", ("AssumedRoleUser",), AssumedRoleUser),
            Element("credentials", ("Credentials",), Credentials),
            Element("subject", ("Subject",), TEXT),
            Element("subject_type", ("SubjectType",), TEXT),
            Element("issuer", ("Issuer",), TEXT),
            Element("audience", ("Audience",), TEXT),
            Element("name_qualifier", ("NameQualifier",), TEXT),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
            Element("source_identity", ("SourceIdentity",), TEXT),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/operations/assume-role-with-web-identity.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRoleWithWebIdentityOutput(XmlModel):
    """Answer of AssumeRoleWithWebIdentity.

    Attributes:
        assumed_role_user: Who one is in the role; empty on MinIO.
        audience: Whom the token was made for.
        credentials: The temporary keys.
        provider: Who made the token.
        subject_from_web_identity_token: Whom the token is about.
        packed_policy_size: How much of the room for session policies and tags is used, in percent.
        source_identity: Who stands behind the session; it stays the same through all roles that are taken
            after it.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    assumed_role_user: AssumedRoleUser | None = None
    audience: str | None = None
    credentials: Credentials | None = None
    provider: str | None = None
    subject_from_web_identity_token: str | None = None
    packed_policy_size: int | None = None
    source_identity: str | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRoleWithWebIdentityResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("assumed_role_user", ("AssumedRoleUser",), AssumedRoleUser),
            Element("audience", ("Audience",), TEXT),
            Element("credentials", ("Credentials",), Credentials),
            Element("provider", ("Provider",), TEXT),
            Element("subject_from_web_identity_token", ("SubjectFromWebIdentityToken",), TEXT),
            Element("packed_policy_size", ("PackedPolicySize",), INTEGER),
            Element("source_identity", ("SourceIdentity",), TEXT),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/operations/assume-root.yaml
@dataclass(slots=True, kw_only=True)
class AssumeRootOutput(XmlModel):
    """Answer of AssumeRoot.

    Attributes:
        credentials: The temporary keys.
        source_identity: Who stands behind the session; it stays the same through all roles that are taken
            after it.
        session_token_utilization: How much of the size that a token may have is used, in percent.
        session_token_size: Size of the session token in bytes.
    """

    credentials: Credentials | None = None
    source_identity: str | None = None
    session_token_utilization: int | None = None
    session_token_size: int | None = None

    XML: ClassVar[Document] = Document(
        "AssumeRootResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("credentials", ("Credentials",), Credentials),
            Element("source_identity", ("SourceIdentity",), TEXT),
            Element("session_token_utilization", ("SessionTokenUtilization",), INTEGER),
            Element("session_token_size", ("SessionTokenSize",), INTEGER),
        ),
    )


# specs/sts/shapes/policy-descriptor-type.yaml
@dataclass(slots=True)
class PolicyDescriptorType(XmlModel):
    """A managed policy, by its ARN.

    Attributes:
        arn: ARN of the policy, 20 to 2,048 characters.
    """

    arn: str | None = None

    XML: ClassVar[Document] = Document(
        "PolicyDescriptorType", "https://sts.amazonaws.com/doc/2011-06-15/", (Element("arn", ("arn",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/sts/shapes/provided-context.yaml
@dataclass(slots=True)
class ProvidedContext(XmlModel):
    """What a context provider says of the caller.

    Attributes:
        provider_arn: ARN of the context provider.
        context_assertion: What it says, signed and encrypted by it, up to 2,048 characters.
    """

    provider_arn: str | None = None
    context_assertion: str | None = field(default=None, repr=False)

    XML: ClassVar[Document] = Document(
        "ProvidedContext",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("provider_arn", ("ProviderArn",), TEXT),
            Element("context_assertion", ("ContextAssertion",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
