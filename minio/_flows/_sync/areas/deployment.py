# Derived from minio/_flows/_async/areas/deployment.py; change that and run `make generate`.
"""Whether a deployment is well, as those ask who send it work."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from minio._core.documents.durations import check_duration
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio._flows._sync.concurrency import Job
from minio._generated.admin._sync.areas.deployment import DeploymentMethods
from minio.error import ConnectionFailed, MinioAdminException, ServerError, TransportError

PATIENCE = timedelta(seconds=5)
UNWELL = (412, 429, 503)
"""Statuses that say no; others say that nobody here knows the question."""


class Deployment(DeploymentMethods):
    """The deployment as a whole: its servers and drives, its usage and its health."""

    def is_live(self, *, timeout: timedelta = PATIENCE) -> bool:
        """Returns whether the server answers and has started. Needs no permission.

        Args:
            timeout: time to wait for the answer.

        Returns:
            False when it does not answer, or says that it is starting or has too many requests.

        Raises:
            ConnectionFailed: its certificate is not trusted.
            MinioAdminException: it is no MinIO.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        return _well(self.api.health_live_head, options=_once(timeout))

    def is_ready(self, *, timeout: timedelta = PATIENCE) -> bool:
        """Returns whether the server and the services that it depends on can take requests.

        Needs no permission.

        Args:
            timeout: time to wait for the answer.

        Returns:
            False when it does not answer, or says so.

        Raises:
            ConnectionFailed: its certificate is not trusted.
            MinioAdminException: it is no MinIO.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        return _well(self.api.health_ready_head, options=_once(timeout))

    def has_quorum(
        self, *, read: bool = False, maintenance: bool = False, timeout: timedelta = PATIENCE
    ) -> bool:
        """Returns whether enough drives are online to write, or to read. Needs no permission.

        Args:
            read: whether reading is enough.
            maintenance: whether to ask if it would still be so without the server that is asked.
            timeout: time to wait for the answer.

        Returns:
            False when there are not, or the server does not answer.

        Raises:
            ConnectionFailed: its certificate is not trusted.
            MinioAdminException: it is no MinIO.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        ask: Job[Any] = self.api.health_cluster_read_head if read else self.api.health_cluster_head
        return _well(ask, maintenance=maintenance or None, options=_once(timeout))


def _once(timeout: timedelta) -> RequestOptions:
    check_duration("timeout", timeout)
    seconds = timeout.total_seconds()
    limits = Timeout(connect=seconds, read=seconds, deadline=seconds)
    return RequestOptions(timeout=limits, retry=RetryPolicy(max_attempts=1))


def _well(ask: Job[Any], **arguments: Any) -> bool:
    try:
        answer = ask(**arguments)
    except ConnectionFailed as error:
        if not error.trusted:
            raise
        return False
    except TransportError:
        return False
    except (MinioAdminException, ServerError) as error:
        status = error.status if isinstance(error, MinioAdminException) else error.status_code
        if status in UNWELL:
            return False
        raise
    return getattr(answer, "server_status", None) != "offline"
