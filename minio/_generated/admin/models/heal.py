# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of heal.

Healing of objects on damaged or replaced drives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    INTEGER,
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
    from datetime import datetime


# specs/admin/shapes/mrf-status.yaml
@dataclass(slots=True)
class MRFStatus(JsonModel):
    """What was healed of writes that missed a drive.

    Attributes:
        bytes_healed: Bytes healed.
        items_healed: Number of objects healed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bytes_healed: int | None = None
    items_healed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("bytes_healed", "bytes_healed", INTEGER),
            Member("items_healed", "items_healed", INTEGER),
        )
    )


# specs/admin/shapes/set-status.yaml
@dataclass(slots=True)
class SetStatus(JsonModel):
    """State of an erasure set.

    Attributes:
        id: Name of the set: pool and number.
        pool_index: Number of the pool, from 0.
        set_index: Number of the erasure set in its pool, from 0.
        heal_status: State of its healing; empty when it is well.
        heal_priority: How urgent healing is.
        total_objects: Number of objects in it.
        disks: Its drives.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    pool_index: int | None = None
    set_index: int | None = None
    heal_status: str | None = None
    heal_priority: str | None = None
    total_objects: int | None = None
    disks: list[Disk] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", TEXT),
            Member("pool_index", "pool_index", INTEGER),
            Member("set_index", "set_index", INTEGER),
            Member("heal_status", "heal_status", TEXT),
            Member("heal_priority", "heal_priority", TEXT),
            Member("total_objects", "total_objects", INTEGER),
            Member("disks", "disks", list_of(Disk)),
        )
    )


# specs/admin/shapes/bg-heal-state.yaml
@dataclass(slots=True)
class BgHealState(JsonModel):
    """What the servers heal by themselves.

    Attributes:
        offline_nodes: Servers that could not be asked.
        scanned_items_count: Number of objects that the scanner looked at.
        heal_disks: Drives that are being healed, as URLs.
        sets: State of every erasure set.
        mrf: What was healed of writes that missed a drive, by server.
        sc_parity: Number of parity shards, by storage class.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    offline_nodes: list[str] = field(default_factory=list)
    scanned_items_count: int | None = None
    heal_disks: list[str] = field(default_factory=list)
    sets: list[SetStatus] = field(default_factory=list)
    mrf: dict[str, MRFStatus] = field(default_factory=dict)
    sc_parity: dict[str, int] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("offline_nodes", "offline_nodes", list_of(TEXT)),
            Member("scanned_items_count", "ScannedItemsCount", INTEGER),
            Member("heal_disks", "HealDisks", list_of(TEXT)),
            Member("sets", "sets", list_of(SetStatus)),
            Member("mrf", "mrf", map_of(MRFStatus)),
            Member("sc_parity", "sc_parity", map_of(INTEGER)),
        )
    )


# specs/admin/operations/background-heal-status.yaml
@dataclass(slots=True, kw_only=True)
class BackgroundHealStatusOutput:
    """Answer of BackgroundHealStatus.

    Attributes:
        state: State of the servers.
    """

    state: BgHealState


# specs/admin/shapes/heal-drive-info.yaml
@dataclass(slots=True)
class HealDriveInfo(JsonModel):
    """State of one drive's part of an object.

    Attributes:
        uuid: Id of the drive.
        endpoint: URL of the drive.
        state: State: `ok`, `offline`, `corrupt`, `missing`, `permission-denied`, `faulty`, `root-mount`,
            `unknown` or `unformatted`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    uuid: str | None = None
    endpoint: str | None = None
    state: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("uuid", "uuid", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("state", "state", TEXT),
        )
    )


# specs/admin/shapes/heal-opts.yaml
@dataclass(slots=True)
class HealOpts(JsonModel):
    """What to heal, and how.

    Attributes:
        recursive: Whether to go below the prefix.
        dry_run: Whether only to look for damage, and mend nothing.
        remove: Whether to delete objects too damaged to be read.
        recreate: Whether to write everything anew.
        scan_mode: How closely to look: 1 at metadata, 2 at all data; 0 leaves it to the server.
        update_parity: Whether to give objects the parity that is set now.
        no_lock: Whether to go without locks.
        pool: Number of the only pool to heal, from 0; left out, all.
        set: Number of the only erasure set to heal, from 0; goes with `pool`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    recursive: bool | None = None
    dry_run: bool | None = None
    remove: bool | None = None
    recreate: bool | None = None
    scan_mode: int | None = None
    update_parity: bool | None = None
    no_lock: bool | None = None
    pool: int | None = None
    set: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("recursive", "recursive", BOOLEAN),
            Member("dry_run", "dryRun", BOOLEAN),
            Member("remove", "remove", BOOLEAN),
            Member("recreate", "recreate", BOOLEAN),
            Member("scan_mode", "scanMode", INTEGER),
            Member("update_parity", "updateParity", BOOLEAN),
            Member("no_lock", "nolock", BOOLEAN),
            Member("pool", "pool", INTEGER),
            Member("set", "set", INTEGER),
        )
    )


# specs/admin/shapes/heal-result-drives.yaml
@dataclass(slots=True)
class HealResultDrives(JsonModel):
    """Drives of a healed item.

    Attributes:
        drives: State of each drive's part.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    drives: list[HealDriveInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("drives", "drives", list_of(HealDriveInfo)),))


# specs/admin/shapes/heal-result-item.yaml
@dataclass(slots=True)
class HealResultItem(JsonModel):
    """What was found of one bucket or object, and what was mended.

    Attributes:
        result_id: Number of the result in its sequence, from 1.
        type: What it is about. Known: bucket, bucket-metadata, metadata, object.
        bucket: Name of the bucket.
        object: Key of the object.
        version_id: Version of the object; `null` for one from before versioning.
        detail: What went wrong; empty when nothing did.
        parity_blocks: Number of parity shards.
        data_blocks: Number of data shards.
        disk_count: Number of drives that it is spread over.
        set_count: Number of erasure sets.
        before: Drives as they were found.
        after: Drives as they are now.
        object_size: Bytes of the object.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    result_id: int | None = None
    type: str | None = None
    bucket: str | None = None
    object: str | None = None
    version_id: str | None = None
    detail: str | None = None
    parity_blocks: int | None = None
    data_blocks: int | None = None
    disk_count: int | None = None
    set_count: int | None = None
    before: HealResultDrives | None = None
    after: HealResultDrives | None = None
    object_size: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("result_id", "resultId", INTEGER),
            Member("type", "type", TEXT),
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
            Member("version_id", "versionId", TEXT),
            Member("detail", "detail", TEXT),
            Member("parity_blocks", "parityBlocks", INTEGER),
            Member("data_blocks", "dataBlocks", INTEGER),
            Member("disk_count", "diskCount", INTEGER),
            Member("set_count", "setCount", INTEGER),
            Member("before", "before", HealResultDrives),
            Member("after", "after", HealResultDrives),
            Member("object_size", "objectSize", INTEGER),
        )
    )


# specs/admin/shapes/heal-start-success.yaml
@dataclass(slots=True)
class HealStartSuccess(JsonModel):
    """A heal sequence that was started, or stopped.

    Attributes:
        client_token: Token that HealStatus asks for.
        client_address: Address of the client that started it.
        start_time: When it was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    client_token: str | None = None
    client_address: str | None = None
    start_time: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("client_token", "clientToken", TEXT),
            Member("client_address", "clientAddress", TEXT),
            Member("start_time", "startTime", TIME),
        )
    )


# specs/admin/operations/heal-start-bucket.yaml
@dataclass(slots=True, kw_only=True)
class HealStartBucketOutput:
    """Answer of HealStartBucket.

    Attributes:
        sequence: The heal sequence.
    """

    sequence: HealStartSuccess


# specs/admin/operations/heal-start.yaml
@dataclass(slots=True, kw_only=True)
class HealStartOutput:
    """Answer of HealStart.

    Attributes:
        sequence: The heal sequence.
    """

    sequence: HealStartSuccess


# specs/admin/operations/heal-start-prefix.yaml
@dataclass(slots=True, kw_only=True)
class HealStartPrefixOutput:
    """Answer of HealStartPrefix.

    Attributes:
        sequence: The heal sequence.
    """

    sequence: HealStartSuccess


# specs/admin/shapes/heal-task-status.yaml
@dataclass(slots=True)
class HealTaskStatus(JsonModel):
    """How far a heal sequence is.

    Attributes:
        summary: State of the sequence. Known: not started, running, stopped, finished.
        detail: Why it was stopped; left out when nothing went wrong.
        start_time: When it was started.
        settings: What was asked for.
        items: What was found since the last time it was asked.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    summary: str | None = None
    detail: str | None = None
    start_time: datetime | None = None
    settings: HealOpts | None = None
    items: list[HealResultItem] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("summary", "Summary", TEXT),
            Member("detail", "Detail", TEXT),
            Member("start_time", "StartTime", TIME),
            Member("settings", "Settings", HealOpts),
            Member("items", "Items", list_of(HealResultItem)),
        )
    )


# specs/admin/operations/heal-status.yaml
@dataclass(slots=True, kw_only=True)
class HealStatusOutput:
    """Answer of HealStatus.

    Attributes:
        status: What it has done since the last time.
    """

    status: HealTaskStatus


# specs/admin/operations/heal-stop.yaml
@dataclass(slots=True, kw_only=True)
class HealStopOutput:
    """Answer of HealStop.

    Attributes:
        sequence: The heal sequence.
    """

    sequence: HealStartSuccess
