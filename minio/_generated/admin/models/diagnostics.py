# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of diagnostics.

Facts about a deployment for support.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    BOOLEAN,
    INTEGER,
    SECONDS,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.drives import Disk
from minio._generated.admin.models.hardware import SysInfo
from minio._generated.admin.models.info import (
    Buckets,
    ErasureBackend,
    GCStats,
    LicenseInfo,
    MemStats,
    Objects,
    Services,
    Usage,
)
from minio._generated.admin.models.metrics import RealtimeMetrics
from minio._generated.admin.models.replication_report import ReplDiagInfo
from minio._generated.admin.models.tiers import TierConfig

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/minio-config.yaml
@dataclass(slots=True)
class MinioConfig(JsonModel):
    """Settings of a deployment.

    Attributes:
        error: What went wrong; left out when nothing did.
        config: The settings; secrets are redacted.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    error: str | None = None
    config: Any = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("error", "error", TEXT), Member("config", "config", ANYTHING))
    )


# specs/admin/shapes/server-info.yaml
@dataclass(slots=True)
class ServerInfo(JsonModel):
    """A server, as support wants to know it.

    Attributes:
        state: State: `online`, `offline` or `initializing`.
        endpoint: Address of the server.
        uptime: How long it has been running.
        version: Release that it runs.
        commit_id: Commit that it was built from.
        network: State of each other server, as this one sees it, by address.
        drives: Its drives.
        pool_number: Number of its pool, from 1.
        pool_numbers: Numbers of its pools, from 1, when it belongs to several.
        mem_stats: Memory of its Go runtime.
        go_max_procs: Number of processors that it may use.
        num_cpu: Number of processors of its machine.
        runtime_version: Version of Go that it was built with.
        gc_stats: Its garbage collector.
        minio_env_vars: Its environment variables that begin with MINIO; secrets are redacted.
        edition: Edition of the server.
        license: Its license.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    state: str | None = None
    endpoint: str | None = None
    uptime: timedelta | None = None
    version: str | None = None
    commit_id: str | None = None
    network: dict[str, str] = field(default_factory=dict)
    drives: list[Disk] = field(default_factory=list)
    pool_number: int | None = None
    pool_numbers: list[int] = field(default_factory=list)
    mem_stats: MemStats | None = None
    go_max_procs: int | None = None
    num_cpu: int | None = None
    runtime_version: str | None = None
    gc_stats: GCStats | None = None
    minio_env_vars: dict[str, str] = field(default_factory=dict, repr=False)
    edition: str | None = None
    license: LicenseInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("state", "state", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("uptime", "uptime", SECONDS),
            Member("version", "version", TEXT),
            Member("commit_id", "commitID", TEXT),
            Member("network", "network", map_of(TEXT)),
            Member("drives", "drives", list_of(Disk)),
            Member("pool_number", "poolNumber", INTEGER),
            Member("pool_numbers", "poolNumbers", list_of(INTEGER)),
            Member("mem_stats", "mem_stats", MemStats),
            Member("go_max_procs", "go_max_procs", INTEGER),
            Member("num_cpu", "num_cpu", INTEGER),
            Member("runtime_version", "runtime_version", TEXT),
            Member("gc_stats", "gc_stats", GCStats),
            Member("minio_env_vars", "minio_env_vars", map_of(TEXT)),
            Member("edition", "edition", TEXT),
            Member("license", "license", LicenseInfo),
        )
    )


# specs/admin/shapes/tls-cert.yaml
@dataclass(slots=True)
class TLSCert(JsonModel):
    """A certificate of a server.

    Attributes:
        pub_key_algo: Algorithm of its key.
        signature_algo: Algorithm of its signature.
        not_before: When it begins to be valid.
        not_after: When it stops being valid.
        checksum: Checksum of it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    pub_key_algo: str | None = None
    signature_algo: str | None = None
    not_before: datetime | None = None
    not_after: datetime | None = None
    checksum: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("pub_key_algo", "pub_key_algo", TEXT),
            Member("signature_algo", "signature_algo", TEXT),
            Member("not_before", "not_before", TIME),
            Member("not_after", "not_after", TIME),
            Member("checksum", "checksum", TEXT),
        )
    )


# specs/admin/shapes/tls-info.yaml
@dataclass(slots=True)
class TLSInfo(JsonModel):
    """TLS of a deployment.

    Attributes:
        tls_enabled: Whether servers use TLS.
        certs: Their certificates.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    tls_enabled: bool | None = None
    certs: list[TLSCert] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("tls_enabled", "tls_enabled", BOOLEAN), Member("certs", "certs", list_of(TLSCert)))
    )


# specs/admin/shapes/minio-info.yaml
@dataclass(slots=True)
class MinioInfo(JsonModel):
    """A deployment, as support wants to know it.

    Attributes:
        mode: State: `online`, `offline` or `initializing`.
        domain: Domains under which buckets are hosts.
        region: Region that the deployment is set to.
        sqs_arn: ARNs of the targets of event notifications.
        deployment_id: Id of the deployment, a UUID.
        buckets: How many buckets there are.
        objects: How many objects there are.
        usage: Bytes that they take.
        services: Services that it works with.
        backend: How it stores data.
        servers: Its servers.
        tls: TLS of the servers.
        is_kubernetes: Whether it runs on Kubernetes.
        is_docker: Whether it runs in Docker.
        metrics: A sample of its metrics.
        tier_configs: Remote storage tiers.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    mode: str | None = None
    domain: list[str] = field(default_factory=list)
    region: str | None = None
    sqs_arn: list[str] = field(default_factory=list)
    deployment_id: str | None = None
    buckets: Buckets | None = None
    objects: Objects | None = None
    usage: Usage | None = None
    services: Services | None = None
    backend: ErasureBackend | None = None
    servers: list[ServerInfo] = field(default_factory=list)
    tls: TLSInfo | None = None
    is_kubernetes: bool | None = None
    is_docker: bool | None = None
    metrics: RealtimeMetrics | None = None
    tier_configs: list[TierConfig] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("mode", "mode", TEXT),
            Member("domain", "domain", list_of(TEXT)),
            Member("region", "region", TEXT),
            Member("sqs_arn", "sqsARN", list_of(TEXT)),
            Member("deployment_id", "deploymentID", TEXT),
            Member("buckets", "buckets", Buckets),
            Member("objects", "objects", Objects),
            Member("usage", "usage", Usage),
            Member("services", "services", Services),
            Member("backend", "backend", ErasureBackend),
            Member("servers", "servers", list_of(ServerInfo)),
            Member("tls", "tls", TLSInfo),
            Member("is_kubernetes", "is_kubernetes", BOOLEAN),
            Member("is_docker", "is_docker", BOOLEAN),
            Member("metrics", "metrics", RealtimeMetrics),
            Member("tier_configs", "tier_configs", list_of(TierConfig)),
        )
    )


# specs/admin/shapes/minio-health-info.yaml
@dataclass(slots=True)
class MinioHealthInfo(JsonModel):
    """Facts about the servers of a deployment.

    Attributes:
        error: What went wrong; left out when nothing did.
        config: Settings.
        info: Servers, usage and services.
        replication: Replication.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    error: str | None = None
    config: MinioConfig | None = None
    info: MinioInfo | None = None
    replication: ReplDiagInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("error", "error", TEXT),
            Member("config", "config", MinioConfig),
            Member("info", "info", MinioInfo),
            Member("replication", "replication", ReplDiagInfo),
        )
    )


# specs/admin/shapes/health-info.yaml
@dataclass(slots=True)
class HealthInfo(JsonModel):
    """Facts about a deployment, for support.

    Attributes:
        version: Version of this report; `3`.
        error: What went wrong while collecting, as text; left out when nothing did.
        timestamp: When collecting was started.
        sys: Facts about machines and operating systems.
        minio: Facts about the MinIO servers.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    error: str | None = None
    timestamp: datetime | None = None
    sys: SysInfo | None = None
    minio: MinioHealthInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version", "version", TEXT),
            Member("error", "error", TEXT),
            Member("timestamp", "timestamp", TIME),
            Member("sys", "sys", SysInfo),
            Member("minio", "minio", MinioHealthInfo),
        )
    )
