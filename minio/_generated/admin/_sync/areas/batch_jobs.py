# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Batch jobs that replicate, expire or re-encrypt objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.identities import check_name
from minio._core.checks import check_enum

if TYPE_CHECKING:
    from minio._generated.admin.models.batch import BatchJobResult, JobMetric

    from ...api import AdminApi


class BatchJobsMethods:
    """Batch jobs that replicate, expire or re-encrypt objects."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/cancel-batch-job.yaml
    def cancel(self, job_id: str) -> None:
        """Stops a batch job.

        What it did so far stays done. Also answers so when there is no such job. Needs admin:CancelBatchJob.

        Args:
            job_id: Id of the job.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CancelBatchJob
        """
        check_name("job_id", job_id)
        self.api.cancel_batch_job(id=job_id)

    # specs/admin/operations/batch-job-status.yaml
    def status(self, job_id: str) -> JobMetric | None:
        """Returns the progress of a batch job.

        Needs admin:ListBatchJobs.

        Args:
            job_id: Id of the job.

        Returns:
            The numbers that it reported last.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BatchJobStatus
        """
        output = self.api.batch_job_status(job_id=job_id)
        return output.status.last_metric

    # specs/admin/operations/list-batch-jobs.yaml
    def list(self, kind: str | None = None) -> list[BatchJobResult]:
        """Lists the batch jobs that run.

        Needs admin:ListBatchJobs.

        Args:
            kind: Kind of the jobs to list; left out, all. One of replicate, keyrotate, expire, catalog.

        Returns:
            The jobs that run.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListBatchJobs
        """
        if kind is not None:
            check_enum("kind", kind, ("replicate", "keyrotate", "expire", "catalog"))
        output = self.api.list_batch_jobs(job_type=kind)
        return output.listing.jobs
