# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of tiers.

Remote storage tiers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BASE64,
    BOOLEAN,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
)

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/operations/add-tier.yaml
@dataclass(slots=True, kw_only=True)
class AddTierOutput:
    """Answer of AddTier."""


# specs/admin/shapes/tier-stats.yaml
@dataclass(slots=True)
class TierStats(JsonModel):
    """What a tier holds, or what was moved to it.

    Attributes:
        total_size: Bytes of all versions.
        num_versions: Number of versions.
        num_objects: Number of objects.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    total_size: int | None = None
    num_versions: int | None = None
    num_objects: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("total_size", "totalSize", INTEGER),
            Member("num_versions", "numVersions", INTEGER),
            Member("num_objects", "numObjects", INTEGER),
        )
    )


# specs/admin/shapes/daily-tier-stats.yaml
@dataclass(slots=True)
class DailyTierStats(JsonModel):
    """What was moved to a tier, hour by hour.

    Attributes:
        bins: 24 entries, one for each hour of the day.
        updated_at: When they were updated last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bins: list[TierStats] = field(default_factory=list)
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("bins", "Bins", list_of(TierStats)), Member("updated_at", "UpdatedAt", TIME))
    )


# specs/admin/operations/edit-tier.yaml
@dataclass(slots=True, kw_only=True)
class EditTierOutput:
    """Answer of EditTier."""


# specs/admin/shapes/service-principal-auth.yaml
@dataclass(slots=True)
class ServicePrincipalAuth(JsonModel):
    """A service principal of Azure.

    Attributes:
        tenant_id: Id of the tenant.
        client_id: Id of the client.
        client_secret: Secret of the client.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    tenant_id: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("tenant_id", "TenantID", TEXT),
            Member("client_id", "ClientID", TEXT),
            Member("client_secret", "ClientSecret", TEXT),
        )
    )


# specs/admin/shapes/tier-azure.yaml
@dataclass(slots=True)
class TierAzure(JsonModel):
    """A tier on Azure Blob Storage.

    Attributes:
        endpoint: URL of the service; left out, Azure's own.
        account_name: Name of the storage account.
        account_key: Its key; answers redact it.
        bucket: Container that objects are moved to.
        prefix: Prefix that they get there.
        region: Region of the container.
        storage_class: Access tier of the objects there.
        sp_auth: Service principal to use in place of the account's key.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    account_name: str | None = None
    account_key: str | None = field(default=None, repr=False)
    bucket: str | None = None
    prefix: str | None = None
    region: str | None = None
    storage_class: str | None = None
    sp_auth: ServicePrincipalAuth | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "Endpoint", TEXT),
            Member("account_name", "AccountName", TEXT),
            Member("account_key", "AccountKey", TEXT),
            Member("bucket", "Bucket", TEXT),
            Member("prefix", "Prefix", TEXT),
            Member("region", "Region", TEXT),
            Member("storage_class", "StorageClass", TEXT),
            Member("sp_auth", "SPAuth", ServicePrincipalAuth),
        )
    )


# specs/admin/shapes/tier-gcs.yaml
@dataclass(slots=True)
class TierGCS(JsonModel):
    """A tier on Google Cloud Storage.

    Attributes:
        endpoint: URL of the service; left out, Google's own.
        creds: Credentials file of a service account, in base64; answers redact it.
        bucket: Bucket that objects are moved to.
        prefix: Prefix that they get there.
        region: Region of the bucket.
        storage_class: Storage class of the objects there.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    creds: str | None = field(default=None, repr=False)
    bucket: str | None = None
    prefix: str | None = None
    region: str | None = None
    storage_class: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "Endpoint", TEXT),
            Member("creds", "Creds", TEXT),
            Member("bucket", "Bucket", TEXT),
            Member("prefix", "Prefix", TEXT),
            Member("region", "Region", TEXT),
            Member("storage_class", "StorageClass", TEXT),
        )
    )


# specs/admin/shapes/tier-min-io.yaml
@dataclass(slots=True)
class TierMinIO(JsonModel):
    """A tier on another MinIO.

    Attributes:
        endpoint: URL of the other MinIO.
        access_key: Access key there.
        secret_key: Secret key there; answers redact it.
        bucket: Bucket that objects are moved to.
        prefix: Prefix that they get there.
        region: Region of the bucket.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    bucket: str | None = None
    prefix: str | None = None
    region: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "Endpoint", TEXT),
            Member("access_key", "AccessKey", TEXT),
            Member("secret_key", "SecretKey", TEXT),
            Member("bucket", "Bucket", TEXT),
            Member("prefix", "Prefix", TEXT),
            Member("region", "Region", TEXT),
        )
    )


# specs/admin/shapes/tier-s3.yaml
@dataclass(slots=True)
class TierS3(JsonModel):
    """A tier on Amazon S3, or on another S3 service.

    Attributes:
        endpoint: URL of the service; left out, Amazon's own.
        access_key: Access key there.
        secret_key: Secret key there; answers redact it.
        bucket: Bucket that objects are moved to.
        prefix: Prefix that they get there.
        region: Region of the bucket.
        storage_class: Storage class of the objects there.
        aws_role: Whether to use the role of the machine in place of keys.
        aws_role_web_identity_token_file: File with a web identity token that the role is asked for with.
        aws_role_arn: ARN of the role.
        aws_role_session_name: Name of its sessions.
        aws_role_duration_seconds: Seconds that a session lasts.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    bucket: str | None = None
    prefix: str | None = None
    region: str | None = None
    storage_class: str | None = None
    aws_role: bool | None = None
    aws_role_web_identity_token_file: str | None = None
    aws_role_arn: str | None = None
    aws_role_session_name: str | None = None
    aws_role_duration_seconds: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "Endpoint", TEXT),
            Member("access_key", "AccessKey", TEXT),
            Member("secret_key", "SecretKey", TEXT),
            Member("bucket", "Bucket", TEXT),
            Member("prefix", "Prefix", TEXT),
            Member("region", "Region", TEXT),
            Member("storage_class", "StorageClass", TEXT),
            Member("aws_role", "AWSRole", BOOLEAN),
            Member("aws_role_web_identity_token_file", "AWSRoleWebIdentityTokenFile", TEXT),
            Member("aws_role_arn", "AWSRoleARN", TEXT),
            Member("aws_role_session_name", "AWSRoleSessionName", TEXT),
            Member("aws_role_duration_seconds", "AWSRoleDurationSeconds", INTEGER),
        )
    )


# specs/admin/shapes/tier-config.yaml
@dataclass(slots=True)
class TierConfig(JsonModel):
    """A remote storage tier.

    The member named as its type tells where it is.

    Attributes:
        version: Version of this document; `v1`.
        type: Where it is. Known: s3, azure, gcs, minio, unsupported.
        name: Name of the tier, in upper case; not STANDARD or REDUCED_REDUNDANCY.
        s3: A bucket of Amazon S3, or of another S3 service.
        azure: A container of Azure Blob Storage.
        gcs: A bucket of Google Cloud Storage.
        min_io: A bucket of another MinIO.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    type: str | None = None
    name: str | None = None
    s3: TierS3 | None = None
    azure: TierAzure | None = None
    gcs: TierGCS | None = None
    min_io: TierMinIO | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version", "Version", TEXT),
            Member("type", "Type", TEXT),
            Member("name", "Name", TEXT),
            Member("s3", "S3", TierS3),
            Member("azure", "Azure", TierAzure),
            Member("gcs", "GCS", TierGCS),
            Member("min_io", "MinIO", TierMinIO),
        )
    )


# specs/admin/operations/list-tiers.yaml
@dataclass(slots=True, kw_only=True)
class ListTiersOutput:
    """Answer of ListTiers.

    Attributes:
        tiers: The tiers; secrets are redacted.
        refreshed_at: When the server loaded the tiers last, as text.
    """

    tiers: list[TierConfig]
    refreshed_at: str | None = None


# specs/admin/operations/remove-tier.yaml
@dataclass(slots=True, kw_only=True)
class RemoveTierOutput:
    """Answer of RemoveTier."""


# specs/admin/shapes/tier-creds.yaml
@dataclass(slots=True)
class TierCreds(JsonModel):
    """New credentials of a tier; give those of its kind.

    Attributes:
        access: Access key, for S3 and MinIO; account name for Azure.
        secret: Secret key, for S3 and MinIO; account key for Azure.
        awsrole: Whether to use the role of the machine in place of keys; for S3.
        awsrole_web_identity: File with a web identity token that the role is asked for with; for S3.
        awsrole_arn: ARN of the role; for S3.
        az_sp: Service principal; for Azure.
        creds: Credentials file of a service account, as bytes; for Google Cloud Storage.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access: str | None = None
    secret: str | None = field(default=None, repr=False)
    awsrole: bool | None = None
    awsrole_web_identity: str | None = None
    awsrole_arn: str | None = None
    az_sp: ServicePrincipalAuth | None = None
    creds: bytes | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access", "access", TEXT),
            Member("secret", "secret", TEXT),
            Member("awsrole", "awsrole", BOOLEAN),
            Member("awsrole_web_identity", "awsroleWebIdentity", TEXT),
            Member("awsrole_arn", "awsroleARN", TEXT),
            Member("az_sp", "azSP", ServicePrincipalAuth),
            Member("creds", "creds", BASE64),
        )
    )


# specs/admin/shapes/tier-info.yaml
@dataclass(slots=True)
class TierInfo(JsonModel):
    """Usage of a tier.

    Attributes:
        name: Name of the tier.
        type: Where it is; `internal` is the deployment itself.
        stats: What it holds.
        daily_stats: What was moved there in the last 24 hours.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    type: str | None = None
    stats: TierStats | None = None
    daily_stats: DailyTierStats | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "Name", TEXT),
            Member("type", "Type", TEXT),
            Member("stats", "Stats", TierStats),
            Member("daily_stats", "DailyStats", DailyTierStats),
        )
    )


# specs/admin/operations/tier-stats.yaml
@dataclass(slots=True, kw_only=True)
class TierStatsOutput:
    """Answer of TierStats.

    Attributes:
        tiers: Usage of each tier.
    """

    tiers: list[TierInfo]


# specs/admin/operations/verify-tier.yaml
@dataclass(slots=True, kw_only=True)
class VerifyTierOutput:
    """Answer of VerifyTier."""
