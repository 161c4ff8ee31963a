# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of encryption.

Encryption of new objects by default.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.documents.xml import BOOLEAN, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._core.objects.encryption import RuleMethods


# specs/s3/operations/delete-bucket-encryption.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketEncryptionOutput:
    """Answer of DeleteBucketEncryption."""


# specs/s3/shapes/server-side-encryption-rule.yaml
@dataclass(slots=True)
class Rule(RuleMethods):
    """The rule by which the server encrypts objects.

    Attributes:
        sse_algorithm: AES256 takes the server's own keys, aws:kms one of the key manager's. Known: AES256,
            aws:kms, aws:kms:dsse, aws:fsx, aws:backup.
        kms_master_key_id: Key of the key manager; its default key when left out.
        bucket_key_enabled: Whether one data key serves the bucket, which saves calls to the key manager.
            MinIO ignores it.
        blocked_encryption_types: Encryptions that uploads may not ask for. AWS only. Known: NONE, SSE-C.
    """

    sse_algorithm: str
    kms_master_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    blocked_encryption_types: list[str] | None = None

    XML: ClassVar[Document] = Document(
        "Rule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("sse_algorithm", ("ApplyServerSideEncryptionByDefault", "SSEAlgorithm"), TEXT),
            Element("kms_master_key_id", ("ApplyServerSideEncryptionByDefault", "KMSMasterKeyID"), TEXT),
            Element("bucket_key_enabled", ("BucketKeyEnabled",), BOOLEAN),
            Element(
                "blocked_encryption_types",
                ("BlockedEncryptionTypes",),
                TEXT,
                Place.LIST,
                item="EncryptionType",
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("sse_algorithm", self.sse_algorithm)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.sse_algorithm,))


# specs/s3/shapes/server-side-encryption-configuration.yaml
@dataclass(slots=True)
class SSEConfig(XmlModel):
    """How the server encrypts objects that are uploaded without saying how.

    Attributes:
        rule: The rule; servers take exactly one.
    """

    rule: Rule

    XML: ClassVar[Document] = Document(
        "ServerSideEncryptionConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("rule", ("Rule",), Rule),),
    )

    def __post_init__(self) -> None:
        check_given("rule", self.rule)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.rule,))


# specs/s3/operations/get-bucket-encryption.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketEncryptionOutput:
    """Answer of GetBucketEncryption.

    Attributes:
        server_side_encryption_configuration: The rule.
    """

    server_side_encryption_configuration: SSEConfig


# specs/s3/shapes/ssekms-encryption.yaml
@dataclass(slots=True)
class SSEKMSEncryption(XmlModel):
    """Encryption with a key of the key manager.

    Attributes:
        kms_key_arn: Amazon resource name of the key.
        bucket_key_enabled: Whether one data key serves the bucket.
    """

    kms_key_arn: str = field(repr=False)
    bucket_key_enabled: bool | None = None

    XML: ClassVar[Document] = Document(
        "SSE-KMS",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("kms_key_arn", ("KMSKeyArn",), TEXT),
            Element("bucket_key_enabled", ("BucketKeyEnabled",), BOOLEAN),
        ),
    )

    def __post_init__(self) -> None:
        check_given("kms_key_arn", self.kms_key_arn)
        check_members(self)


# specs/s3/shapes/object-encryption.yaml
@dataclass(slots=True)
class ObjectEncryption(XmlModel):
    """How to encrypt an object that is there.

    Attributes:
        sse_kms: With a key of the key manager.
    """

    sse_kms: SSEKMSEncryption | None = None

    XML: ClassVar[Document] = Document(
        "ObjectEncryption",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("sse_kms", ("SSE-KMS",), SSEKMSEncryption),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/put-bucket-encryption.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketEncryptionOutput:
    """Answer of PutBucketEncryption."""


# specs/s3/operations/update-object-encryption.yaml
@dataclass(slots=True, kw_only=True)
class UpdateObjectEncryptionOutput:
    """Answer of UpdateObjectEncryption.

    Attributes:
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    request_charged: str | None = None


Rule.__module__ = "minio.sseconfig"
SSEConfig.__module__ = "minio.sseconfig"
