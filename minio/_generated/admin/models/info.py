# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of info.

What a deployment is made of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DURATION,
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

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/buckets.yaml
@dataclass(slots=True)
class Buckets(JsonModel):
    """Number of buckets.

    Attributes:
        count: How many there are.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", INTEGER), Member("error", "error", TEXT)))


# specs/admin/shapes/delete-markers.yaml
@dataclass(slots=True)
class DeleteMarkers(JsonModel):
    """Number of delete markers.

    Attributes:
        count: How many there are.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", INTEGER), Member("error", "error", TEXT)))


# specs/admin/shapes/erasure-backend.yaml
@dataclass(slots=True)
class ErasureBackend(JsonModel):
    """How an erasure-coded deployment is laid out.

    Attributes:
        backend_type: Kind of storage. Known: Erasure, FS.
        online_disks: Number of drives that answer.
        offline_disks: Number of drives that do not answer.
        standard_sc_parity: Number of parity shards of STANDARD objects.
        rr_sc_parity: Number of parity shards of REDUCED_REDUNDANCY objects.
        total_sets: Number of erasure sets, by pool.
        total_drives_per_set: Number of drives in an erasure set, by pool.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    backend_type: str | None = None
    online_disks: int | None = None
    offline_disks: int | None = None
    standard_sc_parity: int | None = None
    rr_sc_parity: int | None = None
    total_sets: list[int] = field(default_factory=list)
    total_drives_per_set: list[int] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("backend_type", "backendType", TEXT),
            Member("online_disks", "onlineDisks", INTEGER),
            Member("offline_disks", "offlineDisks", INTEGER),
            Member("standard_sc_parity", "standardSCParity", INTEGER),
            Member("rr_sc_parity", "rrSCParity", INTEGER),
            Member("total_sets", "totalSets", list_of(INTEGER)),
            Member("total_drives_per_set", "totalDrivesPerSet", list_of(INTEGER)),
        )
    )


# specs/admin/shapes/erasure-set-info.yaml
@dataclass(slots=True)
class ErasureSetInfo(JsonModel):
    """Usage of an erasure set.

    Attributes:
        id: Number of the set, from 0.
        raw_usage: Bytes in use on its drives, parity and all.
        raw_capacity: Bytes its drives hold, parity and all.
        usage: Bytes of the objects in it.
        objects_count: Number of objects.
        versions_count: Number of versions.
        delete_markers_count: Number of delete markers.
        heal_disks: Number of its drives that are being healed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: int | None = None
    raw_usage: int | None = None
    raw_capacity: int | None = None
    usage: int | None = None
    objects_count: int | None = None
    versions_count: int | None = None
    delete_markers_count: int | None = None
    heal_disks: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", INTEGER),
            Member("raw_usage", "rawUsage", INTEGER),
            Member("raw_capacity", "rawCapacity", INTEGER),
            Member("usage", "usage", INTEGER),
            Member("objects_count", "objectsCount", INTEGER),
            Member("versions_count", "versionsCount", INTEGER),
            Member("delete_markers_count", "deleteMarkersCount", INTEGER),
            Member("heal_disks", "healDisks", INTEGER),
        )
    )


# specs/admin/shapes/gc-stats.yaml
@dataclass(slots=True)
class GCStats(JsonModel):
    """Numbers of the garbage collector of a server's Go runtime.

    Attributes:
        last_gc: When it ran last.
        num_gc: How many times it ran.
        pause_total: For how long it stopped the server, in all.
        pause: Its last pauses, newest first.
        pause_end: When they ended, newest first.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_gc: datetime | None = None
    num_gc: int | None = None
    pause_total: timedelta | None = None
    pause: list[timedelta] = field(default_factory=list)
    pause_end: list[datetime] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_gc", "last_gc", TIME),
            Member("num_gc", "num_gc", INTEGER),
            Member("pause_total", "pause_total", DURATION),
            Member("pause", "pause", list_of(DURATION)),
            Member("pause_end", "pause_end", list_of(TIME)),
        )
    )


# specs/admin/shapes/objects.yaml
@dataclass(slots=True)
class Objects(JsonModel):
    """Number of objects.

    Attributes:
        count: How many there are.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", INTEGER), Member("error", "error", TEXT)))


# specs/admin/shapes/license-info.yaml
@dataclass(slots=True)
class LicenseInfo(JsonModel):
    """License of a server.

    Attributes:
        id: Number of the license.
        organization: Who holds it.
        plan: Plan that was bought.
        issued_at: When it was given out.
        expires_at: When it ends.
        trial: Whether it is for a trial.
        api_key: Key for the support service.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    organization: str | None = None
    plan: str | None = None
    issued_at: datetime | None = None
    expires_at: datetime | None = None
    trial: bool | None = None
    api_key: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "ID", TEXT),
            Member("organization", "Organization", TEXT),
            Member("plan", "Plan", TEXT),
            Member("issued_at", "IssuedAt", TIME),
            Member("expires_at", "ExpiresAt", TIME),
            Member("trial", "Trial", BOOLEAN),
            Member("api_key", "APIKey", TEXT),
        )
    )


# specs/admin/shapes/mem-stats.yaml
@dataclass(slots=True)
class MemStats(JsonModel):
    """Memory of a server's Go runtime.

    Attributes:
        alloc: Bytes in use on the heap.
        total_alloc: Bytes taken since the start, freed ones too.
        mallocs: Number of objects taken since the start.
        frees: Number of objects freed since the start.
        heap_alloc: Bytes in use on the heap, as `Alloc`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    alloc: int | None = None
    total_alloc: int | None = None
    mallocs: int | None = None
    frees: int | None = None
    heap_alloc: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("alloc", "Alloc", INTEGER),
            Member("total_alloc", "TotalAlloc", INTEGER),
            Member("mallocs", "Mallocs", INTEGER),
            Member("frees", "Frees", INTEGER),
            Member("heap_alloc", "HeapAlloc", INTEGER),
        )
    )


# specs/admin/shapes/server-properties.yaml
@dataclass(slots=True)
class ServerProperties(JsonModel):
    """A server.

    Attributes:
        state: State: `online`, `offline` or `initializing`.
        endpoint: Address of the server.
        scheme: `http` or `https`.
        uptime: How long it has been running.
        version: Release that it runs.
        commit_id: Commit that it was built from.
        network: State of each server, as this one sees it, by address: `online` or `offline`.
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
        is_leader: Whether it leads the cluster's background work.
        ilm_expiry_in_progress: Whether it is deleting by lifecycle rules.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    state: str | None = None
    endpoint: str | None = None
    scheme: str | None = None
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
    is_leader: bool | None = None
    ilm_expiry_in_progress: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("state", "state", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("scheme", "scheme", TEXT),
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
            Member("is_leader", "is_leader", BOOLEAN),
            Member("ilm_expiry_in_progress", "ilm_expiry_in_progress", BOOLEAN),
        )
    )


# specs/admin/shapes/kms.yaml
@dataclass(slots=True)
class KMS(JsonModel):
    """State of the key management service.

    Attributes:
        status: Whether it answers: `online` or `offline`.
        encrypt: Whether a test could encrypt; `success` or why not.
        decrypt: Whether a test could decrypt; `success` or why not.
        endpoint: Address of the service.
        version: Version of the service.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    encrypt: str | None = None
    decrypt: str | None = None
    endpoint: str | None = None
    version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("status", "status", TEXT),
            Member("encrypt", "encrypt", TEXT),
            Member("decrypt", "decrypt", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("version", "version", TEXT),
        )
    )


# specs/admin/shapes/ldap.yaml
@dataclass(slots=True)
class LDAP(JsonModel):
    """State of the LDAP directory.

    Attributes:
        status: Whether it answers: `online` or `offline`; empty when there is none.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "status", TEXT),))


# specs/admin/shapes/status.yaml
@dataclass(slots=True)
class Status(JsonModel):
    """State of a target.

    Attributes:
        status: `online` or `offline`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "status", TEXT),))


# specs/admin/shapes/services.yaml
@dataclass(slots=True)
class Services(JsonModel):
    """Services that a deployment works with.

    Attributes:
        kms: The key management service.
        kms_status: Each server of the key management service.
        ldap: The LDAP directory.
        logger: Targets of logs, each by its name.
        audit: Targets of audit logs, each by its name.
        notifications: Targets of event notifications, by kind and then by name.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    kms: KMS | None = None
    kms_status: list[KMS] = field(default_factory=list)
    ldap: LDAP | None = None
    logger: list[dict[str, Status]] = field(default_factory=list)
    audit: list[dict[str, Status]] = field(default_factory=list)
    notifications: list[dict[str, list[dict[str, Status]]]] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("kms", "kms", KMS),
            Member("kms_status", "kmsStatus", list_of(KMS)),
            Member("ldap", "ldap", LDAP),
            Member("logger", "logger", list_of(map_of(Status))),
            Member("audit", "audit", list_of(map_of(Status))),
            Member("notifications", "notifications", list_of(map_of(list_of(map_of(Status))))),
        )
    )


# specs/admin/shapes/usage.yaml
@dataclass(slots=True)
class Usage(JsonModel):
    """Bytes in use.

    Attributes:
        size: How many.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    size: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("size", "size", INTEGER), Member("error", "error", TEXT)))


# specs/admin/shapes/versions.yaml
@dataclass(slots=True)
class Versions(JsonModel):
    """Number of versions.

    Attributes:
        count: How many there are.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", INTEGER), Member("error", "error", TEXT)))


# specs/admin/shapes/info-message.yaml
@dataclass(slots=True)
class InfoMessage(JsonModel):
    """A deployment: its servers, usage and services.

    Attributes:
        mode: State: `online`, `offline` or `initializing`.
        domain: Domains under which buckets are hosts.
        region: Region that the deployment is set to.
        sqs_arn: ARNs of the targets of event notifications.
        deployment_id: Id of the deployment, a UUID.
        buckets: How many buckets there are.
        objects: How many objects there are.
        versions: How many versions there are.
        delete_markers: How many delete markers there are.
        usage: Bytes that they take.
        services: Services that it works with.
        backend: How it stores data.
        servers: Its servers.
        pools: Usage by number of the pool, then by number of the erasure set; the numbers are text.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    mode: str | None = None
    domain: list[str] = field(default_factory=list)
    region: str | None = None
    sqs_arn: list[str] = field(default_factory=list)
    deployment_id: str | None = None
    buckets: Buckets | None = None
    objects: Objects | None = None
    versions: Versions | None = None
    delete_markers: DeleteMarkers | None = None
    usage: Usage | None = None
    services: Services | None = None
    backend: ErasureBackend | None = None
    servers: list[ServerProperties] = field(default_factory=list)
    pools: dict[str, dict[str, ErasureSetInfo]] = field(default_factory=dict)
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
            Member("versions", "versions", Versions),
            Member("delete_markers", "deletemarkers", DeleteMarkers),
            Member("usage", "usage", Usage),
            Member("services", "services", Services),
            Member("backend", "backend", ErasureBackend),
            Member("servers", "servers", list_of(ServerProperties)),
            Member("pools", "pools", map_of(map_of(ErasureSetInfo))),
        )
    )


# specs/admin/operations/server-info.yaml
@dataclass(slots=True, kw_only=True)
class ServerInfoOutput:
    """Answer of ServerInfo.

    Attributes:
        info: The deployment.
    """

    info: InfoMessage
