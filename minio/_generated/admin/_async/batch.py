# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of batch.

Batch jobs that replicate, expire or re-encrypt objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.batch import (
    build_batch_job_status,
    build_cancel_batch_job,
    build_describe_batch_job,
    build_list_batch_jobs,
    build_start_batch_job,
    parse_batch_job_status,
    parse_cancel_batch_job,
    parse_describe_batch_job,
    parse_list_batch_jobs,
    parse_start_batch_job,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.batch import (
        BatchJobStatusOutput,
        CancelBatchJobOutput,
        DescribeBatchJobOutput,
        ListBatchJobsOutput,
        StartBatchJobOutput,
    )
    from minio._generated.admin.models.batch_jobs import BatchJobRequest


class AsyncBatchOperations:
    """Batch jobs that replicate, expire or re-encrypt objects."""

    _caller: AsyncCaller

    # specs/admin/operations/batch-job-status.yaml
    async def batch_job_status(
        self, job_id: str, *, options: RequestOptions | None = None
    ) -> BatchJobStatusOutput:
        """Returns the progress of a batch job.

        Needs admin:ListBatchJobs.

        Args:
            job_id: Id of the job.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.BatchJobStatusOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument,
                XMinioAdminNoSuchJob.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BatchJobStatus
        """
        request = build_batch_job_status(job_id)
        response = await self._caller.call(request, options)
        return parse_batch_job_status(response)

    # specs/admin/operations/cancel-batch-job.yaml
    async def cancel_batch_job(
        self, id: str, *, options: RequestOptions | None = None
    ) -> CancelBatchJobOutput:
        """Stops a batch job.

        What it did so far stays done. Also answers so when there is no such job. Needs admin:CancelBatchJob.

        Args:
            id: Id of the job.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.CancelBatchJobOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CancelBatchJob
        """
        request = build_cancel_batch_job(id)
        response = await self._caller.call(request, options)
        return parse_cancel_batch_job(response)

    # specs/admin/operations/describe-batch-job.yaml
    async def describe_batch_job(
        self, job_id: str, *, options: RequestOptions | None = None
    ) -> DescribeBatchJobOutput:
        """Fetches the definition of a batch job, its secrets redacted.

        Needs admin:DescribeBatchJob.

        Args:
            job_id: Id of the job.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DescribeBatchJobOutput` with `job`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchJob.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DescribeBatchJob
        """
        request = build_describe_batch_job(job_id)
        response = await self._caller.call(request, options)
        return parse_describe_batch_job(response)

    # specs/admin/operations/list-batch-jobs.yaml
    async def list_batch_jobs(
        self, *, job_type: str | None = None, options: RequestOptions | None = None
    ) -> ListBatchJobsOutput:
        """Lists the batch jobs that run.

        Needs admin:ListBatchJobs.

        Args:
            job_type: Kind of the jobs to list; left out, all. One of replicate, keyrotate, expire, catalog.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListBatchJobsOutput` with `listing`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListBatchJobs
        """
        request = build_list_batch_jobs(job_type=job_type)
        response = await self._caller.call(request, options)
        return parse_list_batch_jobs(response)

    # specs/admin/operations/start-batch-job.yaml
    async def start_batch_job(
        self, job: BatchJobRequest, *, options: RequestOptions | None = None
    ) -> StartBatchJobOutput:
        """Starts a batch job that replicates, expires or re-encrypts objects.

        MinIO reads YAML; what the SDK sends is JSON, which is YAML as well. Needs admin:StartBatchJob.

        Args:
            job: What to do. `from minio.models.admin import BatchJobRequest`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.StartBatchJobOutput` with `job`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StartBatchJob
        """
        request = build_start_batch_job(job)
        response = await self._caller.call(request, options)
        return parse_start_batch_job(response)
