# Derived from minio/_flows/_async/areas/prometheus.py; change that and run `make generate`.
"""Metrics in the text format of Prometheus."""

from __future__ import annotations

from datetime import timedelta

from minio._core.documents.durations import check_duration
from minio._generated.admin._sync.areas.prometheus import PrometheusMethods


class Prometheus(PrometheusMethods):
    """Metrics in the text format of Prometheus."""

    def token(self, lifetime: timedelta) -> str:
        """Makes a bearer token with which Prometheus can fetch metrics; nothing is sent.

        It stands for the access key of this client and cannot be revoked alone: it is good until it expires,
        or the key is disabled, removed or given another secret. A service account with nothing but
        admin:Prometheus is a good owner of it.

        Args:
            lifetime: how long it is good, from 1 second.

        Returns:
            The token, for `bearer_token` of a scrape configuration.

        Raises:
            ValueError: an argument is invalid, or the client has no credentials.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        check_duration("lifetime", lifetime, 1)
        return self.api._caller.metrics_token(int(lifetime.total_seconds()))
