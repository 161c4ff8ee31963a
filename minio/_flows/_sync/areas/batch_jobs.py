# Derived from minio/_flows/_async/areas/batch_jobs.py; change that and run `make generate`.
"""Batch jobs: checked, started, described, and awaited to their end."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from minio._core.admin.polling import Patience
from minio._core.checks import check_type
from minio._core.documents.jsondoc import read
from minio._core.documents.strictdoc import strict
from minio._core.documents.yamldoc import LARGEST, parse_yaml
from minio._flows._sync.concurrency import in_thread, sleep
from minio._generated.admin._sync.areas.batch_jobs import BatchJobsMethods
from minio.error import InvalidResponseError, NoSuchJob

if TYPE_CHECKING:
    from minio._generated.admin.models.batch import BatchJobResult, JobMetric
    from minio._generated.admin.models.batch_jobs import BatchJobRequest

INTERVAL = timedelta(seconds=1)


class BatchJobs(BatchJobsMethods):
    """Batch jobs that replicate, expire or re-encrypt objects."""

    def start(self, job: str | os.PathLike[str] | Mapping[str, Any] | BatchJobRequest) -> BatchJobResult:
        """Starts a batch job, after all of it was checked: servers pass over keys that they do not know.

        Needs admin:StartBatchJob.

        Args:
            job: what to do: YAML as text, a `pathlib.Path` of a file of it, the same as a mapping, or a
                `BatchJobRequest`. One of `replicate`, `keyrotate` and `expire`, as `mc batch generate`
                writes them; at most 4 MiB. In YAML, what anchors and merge keys (`<<`) stand for is checked
                and sent written out.

        Returns:
            The job, with its id.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: keys that no job has, values of wrong types, texts that are no age or size, missing
                parts; the message names their places, with lines where they come from YAML. Nothing was
                sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StartBatchJob
        """
        from minio._generated.admin.models.batch_jobs import BatchJobRequest

        if isinstance(job, os.PathLike):
            text = in_thread(_read_file, Path(job))
            job = _from_yaml(f"job {os.fspath(job)!r}", text)
        elif isinstance(job, str):
            job = _from_yaml("job", job)
        elif isinstance(job, Mapping):
            job = strict("job", BatchJobRequest, job)
        else:
            check_type("job", job, (str, os.PathLike, Mapping, BatchJobRequest))
        return (self.api.start_batch_job(job)).job

    def describe(self, job_id: str) -> BatchJobRequest:
        """Returns what a batch job was told to do, its secrets redacted.

        Needs admin:DescribeBatchJob.

        Args:
            job_id: id of the job.

        Returns:
            The job.

        Raises:
            MinioAdminException: the server refused; there may be no such job (`NoSuchJob`).
            InvalidResponseError: what it told is no such document.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DescribeBatchJob
        """
        from minio._generated.admin.models.batch_jobs import BatchJobRequest

        text = (self.api.describe_batch_job(job_id)).job
        try:
            value, _ = parse_yaml("the job", text, BatchJobRequest)
            described: BatchJobRequest = read(BatchJobRequest, value)
        except ValueError as error:
            raise InvalidResponseError(200, None, str(error)) from None
        return described

    def wait(
        self, job_id: str, *, interval: timedelta = INTERVAL, timeout: timedelta | None = None
    ) -> JobMetric:
        """Waits until a batch job is complete or has failed.

        Needs admin:ListBatchJobs and admin:DescribeBatchJob.

        Args:
            job_id: id of the job.
            interval: time between two questions.
            timeout: time after which to give up waiting; the job goes on. Left out, never.

        Returns:
            Its last numbers; `complete` or `failed` says how it ended.

        Raises:
            DeadlineExceeded: the time is over.
            MinioAdminException: the server refused; the job is not there, or was cancelled (`NoSuchJob`).
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BatchJobStatus
        """
        patience = Patience(interval, timeout)
        start = monotonic()
        while True:
            metric = self._progress(job_id)
            if metric is not None and (metric.complete or metric.failed):
                return metric
            sleep(patience.pause(monotonic() - start, f"batch job {job_id}"))

    def _progress(self, job_id: str) -> JobMetric | None:
        """The numbers of a job; None as long as it waits for its turn, which status calls no such job."""
        try:
            return self.status(job_id)
        except NoSuchJob:
            self.api.describe_batch_job(job_id)
            return None


def _read_file(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"job {os.fspath(path)!r} must have at most {LARGEST} bytes")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ValueError(f"job {os.fspath(path)!r} is not UTF-8, from byte {error.start} on") from None


def _from_yaml(argument: str, text: str) -> BatchJobRequest:
    from minio._generated.admin.models.batch_jobs import BatchJobRequest

    value, lines = parse_yaml(argument, text, BatchJobRequest)
    if isinstance(value, str):
        raise ValueError(f"{argument} must be a mapping in YAML; the name of a file is given as pathlib.Path")
    if value is None:
        raise ValueError(f"{argument} must not be empty")
    return strict(argument, BatchJobRequest, value, lines)
