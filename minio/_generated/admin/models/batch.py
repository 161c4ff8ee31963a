# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of batch.

Batch jobs that replicate, expire or re-encrypt objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/batch-job-result.yaml
@dataclass(slots=True)
class BatchJobResult(JsonModel):
    """A batch job as it was started.

    Attributes:
        id: Id of the job, by which the other calls know it.
        type: What the job does. Known: catalog, expire, keyrotate, replicate.
        user: Access key that started it.
        started: When it was started.
        elapsed: How long it has been running; in listings only.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    type: str | None = None
    user: str | None = None
    started: datetime | None = None
    elapsed: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", TEXT),
            Member("type", "type", TEXT),
            Member("user", "user", TEXT),
            Member("started", "started", TIME),
            Member("elapsed", "elapsed", DURATION),
        )
    )


# specs/admin/shapes/catalog-info.yaml
@dataclass(slots=True)
class CatalogInfo(JsonModel):
    """How far a cataloguing batch job is.

    Attributes:
        last_bucket_scanned: Bucket that was looked at last.
        last_object_scanned: Object that was looked at last.
        last_bucket_matched: Bucket of the object that fitted last.
        last_object_matched: Object that fitted last.
        objects_scanned_count: Number of objects that were looked at.
        objects_matched_count: Number of objects that fitted.
        records_written_count: Number of records that were written.
        output_objects_count: Number of objects that hold the result.
        manifest_path_bucket: Bucket of the list of results.
        manifest_path_object: Key of the list of results.
        error_msg: Why the job failed; empty when it did not.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_bucket_scanned: str | None = None
    last_object_scanned: str | None = None
    last_bucket_matched: str | None = None
    last_object_matched: str | None = None
    objects_scanned_count: int | None = None
    objects_matched_count: int | None = None
    records_written_count: int | None = None
    output_objects_count: int | None = None
    manifest_path_bucket: str | None = None
    manifest_path_object: str | None = None
    error_msg: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_bucket_scanned", "lastBucketScanned", TEXT),
            Member("last_object_scanned", "lastObjectScanned", TEXT),
            Member("last_bucket_matched", "lastBucketMatched", TEXT),
            Member("last_object_matched", "lastObjectMatched", TEXT),
            Member("objects_scanned_count", "objectsScannedCount", INTEGER),
            Member("objects_matched_count", "objectsMatchedCount", INTEGER),
            Member("records_written_count", "recordsWrittenCount", INTEGER),
            Member("output_objects_count", "outputObjectsCount", INTEGER),
            Member("manifest_path_bucket", "manifestPathBucket", TEXT),
            Member("manifest_path_object", "manifestPathObject", TEXT),
            Member("error_msg", "errorMsg", TEXT),
        )
    )


# specs/admin/shapes/expiration-info.yaml
@dataclass(slots=True)
class ExpirationInfo(JsonModel):
    """How far a deleting batch job is.

    Attributes:
        last_bucket: Bucket that was worked on last.
        last_object: Object that was worked on last.
        objects: Number of objects deleted.
        objects_failed: Number of objects that failed.
        delete_markers: Number of delete markers removed.
        delete_markers_failed: Number of delete markers that failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_bucket: str | None = None
    last_object: str | None = None
    objects: int | None = None
    objects_failed: int | None = None
    delete_markers: int | None = None
    delete_markers_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_bucket", "lastBucket", TEXT),
            Member("last_object", "lastObject", TEXT),
            Member("objects", "objects", INTEGER),
            Member("objects_failed", "objectsFailed", INTEGER),
            Member("delete_markers", "deleteMarkers", INTEGER),
            Member("delete_markers_failed", "deleteMarkersFailed", INTEGER),
        )
    )


# specs/admin/shapes/key-rotation-info.yaml
@dataclass(slots=True)
class KeyRotationInfo(JsonModel):
    """How far a re-encrypting batch job is.

    Attributes:
        last_bucket: Bucket that was worked on last.
        last_object: Object that was worked on last.
        objects: Number of objects encrypted anew.
        objects_failed: Number of objects that failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_bucket: str | None = None
    last_object: str | None = None
    objects: int | None = None
    objects_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_bucket", "lastBucket", TEXT),
            Member("last_object", "lastObject", TEXT),
            Member("objects", "objects", INTEGER),
            Member("objects_failed", "objectsFailed", INTEGER),
        )
    )


# specs/admin/shapes/replicate-info.yaml
@dataclass(slots=True)
class ReplicateInfo(JsonModel):
    """How far a replicating batch job is.

    Attributes:
        last_bucket: Bucket that was worked on last.
        last_object: Object that was worked on last.
        objects: Number of objects copied.
        objects_failed: Number of objects that failed.
        delete_markers: Number of delete markers copied.
        delete_markers_failed: Number of delete markers that failed.
        bytes_transferred: Bytes copied.
        bytes_failed: Bytes that failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_bucket: str | None = None
    last_object: str | None = None
    objects: int | None = None
    objects_failed: int | None = None
    delete_markers: int | None = None
    delete_markers_failed: int | None = None
    bytes_transferred: int | None = None
    bytes_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_bucket", "lastBucket", TEXT),
            Member("last_object", "lastObject", TEXT),
            Member("objects", "objects", INTEGER),
            Member("objects_failed", "objectsFailed", INTEGER),
            Member("delete_markers", "deleteMarkers", INTEGER),
            Member("delete_markers_failed", "deleteMarkersFailed", INTEGER),
            Member("bytes_transferred", "bytesTransferred", INTEGER),
            Member("bytes_failed", "bytesFailed", INTEGER),
        )
    )


# specs/admin/shapes/job-metric.yaml
@dataclass(slots=True)
class JobMetric(JsonModel):
    """How far a batch job is.

    Attributes:
        job_id: Id of the job.
        job_type: What the job does: `replicate`, `keyrotate`, `expire` or `catalog`.
        start_time: When it was started.
        last_update: When the numbers were refreshed last.
        retry_attempts: How many times it was started again.
        complete: Whether all is done.
        failed: Whether it gave up.
        replicate: Numbers of a replicating job.
        rotation: Numbers of a re-encrypting job.
        expired: Numbers of a deleting job.
        catalog: Numbers of a cataloguing job.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    job_id: str | None = None
    job_type: str | None = None
    start_time: datetime | None = None
    last_update: datetime | None = None
    retry_attempts: int | None = None
    complete: bool | None = None
    failed: bool | None = None
    replicate: ReplicateInfo | None = None
    rotation: KeyRotationInfo | None = None
    expired: ExpirationInfo | None = None
    catalog: CatalogInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("job_id", "jobID", TEXT),
            Member("job_type", "jobType", TEXT),
            Member("start_time", "startTime", TIME),
            Member("last_update", "lastUpdate", TIME),
            Member("retry_attempts", "retryAttempts", INTEGER),
            Member("complete", "complete", BOOLEAN),
            Member("failed", "failed", BOOLEAN),
            Member("replicate", "replicate", ReplicateInfo),
            Member("rotation", "rotation", KeyRotationInfo),
            Member("expired", "expired", ExpirationInfo),
            Member("catalog", "catalog", CatalogInfo),
        )
    )


# specs/admin/shapes/batch-job-status.yaml
@dataclass(slots=True)
class BatchJobStatus(JsonModel):
    """How far a batch job is.

    Attributes:
        last_metric: The numbers that it reported last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_metric: JobMetric | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("last_metric", "LastMetric", JobMetric),))


# specs/admin/operations/batch-job-status.yaml
@dataclass(slots=True, kw_only=True)
class BatchJobStatusOutput:
    """Answer of BatchJobStatus.

    Attributes:
        status: How far it is.
    """

    status: BatchJobStatus


# specs/admin/operations/cancel-batch-job.yaml
@dataclass(slots=True, kw_only=True)
class CancelBatchJobOutput:
    """Answer of CancelBatchJob."""


# specs/admin/operations/describe-batch-job.yaml
@dataclass(slots=True, kw_only=True)
class DescribeBatchJobOutput:
    """Answer of DescribeBatchJob.

    Attributes:
        job: The job as YAML.
    """

    job: str = field(repr=False)


# specs/admin/shapes/list-batch-jobs-result.yaml
@dataclass(slots=True)
class ListBatchJobsResult(JsonModel):
    """Batch jobs.

    Attributes:
        jobs: The jobs that run.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    jobs: list[BatchJobResult] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("jobs", "jobs", list_of(BatchJobResult)),))


# specs/admin/operations/list-batch-jobs.yaml
@dataclass(slots=True, kw_only=True)
class ListBatchJobsOutput:
    """Answer of ListBatchJobs.

    Attributes:
        listing: The jobs.
    """

    listing: ListBatchJobsResult


# specs/admin/operations/start-batch-job.yaml
@dataclass(slots=True, kw_only=True)
class StartBatchJobOutput:
    """Answer of StartBatchJob.

    Attributes:
        job: The job.
    """

    job: BatchJobResult
