# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of sites.

Site replication: joining sites and taking them out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.choices import check_at_least_one
from minio._core.documents.jsondoc import BOOLEAN, INTEGER, TEXT, TIME, JsonModel, Member, Table, list_of
from minio._core.http.messages import check_given

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/bucket-bandwidth.yaml
@dataclass(slots=True)
class BucketBandwidth(JsonModel):
    """Bandwidth that replication of a bucket may take by default.

    Attributes:
        bandwidth_limit_per_bucket: Limit in bytes a second for each bucket; 0 is none.
        set: Whether the limit is in force.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bandwidth_limit_per_bucket: int | None = None
    set: bool | None = None
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("bandwidth_limit_per_bucket", "bandwidthLimitPerBucket", INTEGER),
            Member("set", "set", BOOLEAN),
            Member("updated_at", "updatedAt", TIME),
        )
    )


# specs/admin/shapes/peer-info.yaml
@dataclass(slots=True)
class PeerInfo(JsonModel):
    """A site that takes part in site replication.

    Attributes:
        endpoint: URL of the site.
        name: Name of the site.
        deployment_id: Id of the site's deployment; it says which site is meant.
        sync: Whether writes wait until the site has them: `enable`, `disable` or empty for no change. Known:
            enable, disable.
        default_bandwidth: Limit that replication of a bucket to this site gets.
        replicate_ilm_expiry: Whether lifecycle rules that delete are replicated too.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    name: str | None = None
    deployment_id: str | None = None
    sync: str | None = None
    default_bandwidth: BucketBandwidth | None = None
    replicate_ilm_expiry: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "endpoint", TEXT),
            Member("name", "name", TEXT),
            Member("deployment_id", "deploymentID", TEXT),
            Member("sync", "sync", TEXT),
            Member("default_bandwidth", "defaultbandwidth", BucketBandwidth),
            Member("replicate_ilm_expiry", "replicate-ilm-expiry", BOOLEAN),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/peer-site.yaml
@dataclass(slots=True)
class PeerSite(JsonModel):
    """A site to join.

    Attributes:
        name: Name to give the site.
        endpoints: URL of the site; one, whatever the name says.
        access_key: Access key of an administrator of the site.
        secret_key: Secret key of that administrator.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str
    endpoints: str
    access_key: str
    secret_key: str = field(repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT, required=True),
            Member("endpoints", "endpoints", TEXT, required=True),
            Member("access_key", "accessKey", TEXT, required=True),
            Member("secret_key", "secretKey", TEXT, required=True),
        )
    )

    def __post_init__(self) -> None:
        check_given("name", self.name)
        check_given("endpoints", self.endpoints)
        check_given("access_key", self.access_key)
        check_given("secret_key", self.secret_key)


# specs/admin/shapes/replicate-add-status.yaml
@dataclass(slots=True)
class ReplicateAddStatus(JsonModel):
    """How joining sites went.

    Attributes:
        success: Whether they are joined.
        status: In a word or two: success, partial success, or what failed.
        error_detail: What went wrong, in words; left out when nothing did.
        initial_sync_error_message: What could not be made the same at once; left out when all was.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    success: bool | None = None
    status: str | None = None
    error_detail: str | None = None
    initial_sync_error_message: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("success", "success", BOOLEAN),
            Member("status", "status", TEXT),
            Member("error_detail", "errorDetail", TEXT),
            Member("initial_sync_error_message", "initialSyncErrorMessage", TEXT),
        )
    )


# specs/admin/shapes/replicate-edit-status.yaml
@dataclass(slots=True)
class ReplicateEditStatus(JsonModel):
    """How changing a site went.

    Attributes:
        success: Whether it was changed.
        status: In a word or two.
        error_detail: What went wrong, in words; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    success: bool | None = None
    status: str | None = None
    error_detail: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("success", "success", BOOLEAN),
            Member("status", "status", TEXT),
            Member("error_detail", "errorDetail", TEXT),
        )
    )


# specs/admin/shapes/replicate-remove-status.yaml
@dataclass(slots=True)
class ReplicateRemoveStatus(JsonModel):
    """How taking sites out went.

    Attributes:
        status: In a word or two.
        error_detail: What went wrong, in words; left out when nothing did.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    error_detail: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("status", "status", TEXT),
            Member("error_detail", "errorDetail", TEXT),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/resync-bucket-status.yaml
@dataclass(slots=True)
class ResyncBucketStatus(JsonModel):
    """How sending a bucket again was started or cancelled.

    Attributes:
        bucket: Name of the bucket.
        status: In a word: started, cancelled or failed.
        error_detail: What went wrong, in words; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bucket: str | None = None
    status: str | None = None
    error_detail: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("bucket", "bucket", TEXT),
            Member("status", "status", TEXT),
            Member("error_detail", "errorDetail", TEXT),
        )
    )


# specs/admin/shapes/sr-remove-req.yaml
@dataclass(slots=True)
class SRRemoveReq(JsonModel):
    """Sites to take out of site replication.

    Attributes:
        requesting_dep_id: Id of the deployment that asks; servers fill it in.
        sites: Names of the sites.
        all: Whether to take all of them out.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    requesting_dep_id: str | None = None
    sites: list[str] = field(default_factory=list)
    all: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("requesting_dep_id", "requestingDepID", TEXT),
            Member("sites", "sites", list_of(TEXT)),
            Member("all", "all", BOOLEAN),
        )
    )

    def __post_init__(self) -> None:
        check_at_least_one(sites=self.sites, all=self.all)


# specs/admin/shapes/sr-resync-op-status.yaml
@dataclass(slots=True)
class SRResyncOpStatus(JsonModel):
    """How starting or cancelling to send everything again went.

    Attributes:
        op: What was asked for: `start` or `cancel`.
        id: Id of the run.
        status: In a word: started, cancelled or failed.
        buckets: What became of each bucket.
        error_detail: What went wrong, in words; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    op: str | None = None
    id: str | None = None
    status: str | None = None
    buckets: list[ResyncBucketStatus] = field(default_factory=list)
    error_detail: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("op", "op", TEXT),
            Member("id", "id", TEXT),
            Member("status", "status", TEXT),
            Member("buckets", "buckets", list_of(ResyncBucketStatus)),
            Member("error_detail", "errorDetail", TEXT),
        )
    )


# specs/admin/operations/site-replication-add.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationAddOutput:
    """Answer of SiteReplicationAdd.

    Attributes:
        result: How it went.
    """

    result: ReplicateAddStatus


# specs/admin/operations/site-replication-dev-null.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationDevNullOutput:
    """Answer of SiteReplicationDevNull."""


# specs/admin/operations/site-replication-edit.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationEditOutput:
    """Answer of SiteReplicationEdit.

    Attributes:
        result: How it went.
    """

    result: ReplicateEditStatus


# specs/admin/shapes/site-replication-info.yaml
@dataclass(slots=True)
class SiteReplicationInfo(JsonModel):
    """Sites that are joined.

    Attributes:
        enabled: Whether there are any.
        name: Name of the site that answers.
        sites: The sites.
        service_account_access_key: Access key that they use among themselves.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    name: str | None = None
    sites: list[PeerInfo] = field(default_factory=list)
    service_account_access_key: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("enabled", "enabled", BOOLEAN),
            Member("name", "name", TEXT),
            Member("sites", "sites", list_of(PeerInfo)),
            Member("service_account_access_key", "serviceAccountAccessKey", TEXT),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/operations/site-replication-info.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationInfoOutput:
    """Answer of SiteReplicationInfo.

    Attributes:
        info: The sites.
    """

    info: SiteReplicationInfo


# specs/admin/operations/site-replication-net-perf.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationNetPerfOutput:
    """Answer of SiteReplicationNetPerf.

    Attributes:
        result: Result in the binary encoding of Go's gob package.
    """

    result: bytes


# specs/admin/operations/site-replication-remove.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationRemoveOutput:
    """Answer of SiteReplicationRemove.

    Attributes:
        result: How it went.
    """

    result: ReplicateRemoveStatus


# specs/admin/operations/site-replication-resync-op.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationResyncOpOutput:
    """Answer of SiteReplicationResyncOp.

    Attributes:
        result: What became of each bucket.
    """

    result: SRResyncOpStatus
