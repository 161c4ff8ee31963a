# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of batch.

Batch jobs that replicate, expire or re-encrypt objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_name
from minio._core.checks import check_enum
from minio._core.documents.jsondoc import dumps
from minio._core.http.messages import text_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.batch import (
        BatchJobStatusOutput,
        CancelBatchJobOutput,
        DescribeBatchJobOutput,
        ListBatchJobsOutput,
        StartBatchJobOutput,
    )
    from minio._generated.admin.models.batch_jobs import BatchJobRequest

# specs/admin/operations/batch-job-status.yaml
BATCH_JOB_STATUS = Operation("BatchJobStatus", resend=Resend.ALWAYS, admin=True)


def build_batch_job_status(job_id: str) -> Request:
    """Builds the request; `batch_job_status` tells of its arguments."""
    request = Request(BATCH_JOB_STATUS, "GET", path="/minio/admin/v3/status-job")
    check_name("job_id", job_id)
    request.query.append(("jobId", job_id))
    return request


def parse_batch_job_status(response: Response) -> BatchJobStatusOutput:
    """Reads the answer of BatchJobStatus."""
    from minio._generated.admin.models.batch import BatchJobStatus, BatchJobStatusOutput

    return BatchJobStatusOutput(status=read_json(response, BatchJobStatus))


# specs/admin/operations/cancel-batch-job.yaml
CANCEL_BATCH_JOB = Operation("CancelBatchJob", resend=Resend.ALWAYS, admin=True)


def build_cancel_batch_job(id: str) -> Request:
    """Builds the request; `cancel_batch_job` tells of its arguments."""
    request = Request(CANCEL_BATCH_JOB, "DELETE", path="/minio/admin/v3/cancel-job")
    check_name("id", id)
    request.query.append(("id", id))
    return request


def parse_cancel_batch_job(response: Response) -> CancelBatchJobOutput:
    """Reads the answer of CancelBatchJob."""
    from minio._generated.admin.models.batch import CancelBatchJobOutput

    return CancelBatchJobOutput()


# specs/admin/operations/describe-batch-job.yaml
DESCRIBE_BATCH_JOB = Operation("DescribeBatchJob", resend=Resend.ALWAYS, admin=True)


def build_describe_batch_job(job_id: str) -> Request:
    """Builds the request; `describe_batch_job` tells of its arguments."""
    request = Request(DESCRIBE_BATCH_JOB, "GET", path="/minio/admin/v3/describe-job")
    check_name("job_id", job_id)
    request.query.append(("jobId", job_id))
    return request


def parse_describe_batch_job(response: Response) -> DescribeBatchJobOutput:
    """Reads the answer of DescribeBatchJob."""
    from minio._generated.admin.models.batch import DescribeBatchJobOutput

    return DescribeBatchJobOutput(job=text_of(response))


# specs/admin/operations/list-batch-jobs.yaml
LIST_BATCH_JOBS = Operation("ListBatchJobs", resend=Resend.ALWAYS, admin=True)


def build_list_batch_jobs(*, job_type: str | None = None) -> Request:
    """Builds the request; `list_batch_jobs` tells of its arguments."""
    request = Request(LIST_BATCH_JOBS, "GET", path="/minio/admin/v3/list-jobs")
    if job_type is not None:
        check_enum("job_type", job_type, ("replicate", "keyrotate", "expire", "catalog"))
        request.query.append(("jobType", job_type))
    return request


def parse_list_batch_jobs(response: Response) -> ListBatchJobsOutput:
    """Reads the answer of ListBatchJobs."""
    from minio._generated.admin.models.batch import ListBatchJobsOutput, ListBatchJobsResult

    return ListBatchJobsOutput(listing=read_json(response, ListBatchJobsResult))


# specs/admin/operations/start-batch-job.yaml
START_BATCH_JOB = Operation("StartBatchJob", resend=Resend.NEVER, admin=True)


def build_start_batch_job(job: BatchJobRequest) -> Request:
    """Builds the request; `start_batch_job` tells of its arguments."""
    from minio._generated.admin.models.batch_jobs import BatchJobRequest

    request = Request(START_BATCH_JOB, "POST", path="/minio/admin/v3/start-job")
    request.body = dumps("job", job, BatchJobRequest)
    return request


def parse_start_batch_job(response: Response) -> StartBatchJobOutput:
    """Reads the answer of StartBatchJob."""
    from minio._generated.admin.models.batch import BatchJobResult, StartBatchJobOutput

    return StartBatchJobOutput(job=read_json(response, BatchJobResult))
