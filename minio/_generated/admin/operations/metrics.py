# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of metrics.

Samples of metrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_line
from minio._core.checks import check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_integer, check_text, check_texts, join_items
from minio._core.http.request import Operation, Request, Resend
from minio._generated.admin.models.metrics import RealtimeMetrics

if TYPE_CHECKING:
    from datetime import timedelta

# specs/admin/operations/realtime-metrics.yaml
REALTIME_METRICS = Operation("RealtimeMetrics", resend=Resend.ALWAYS, admin=True)


def build_realtime_metrics(
    *,
    types: int | None = None,
    samples: int | None = None,
    interval: timedelta | None = None,
    hosts: list[str] | None = None,
    by_host: bool | None = None,
    disks: list[str] | None = None,
    by_disk: bool | None = None,
    by_job_id: str | None = None,
    by_deployment_id: str | None = None,
) -> Request:
    """Builds the request; `realtime_metrics` tells of its arguments."""
    request = Request(REALTIME_METRICS, "GET", path="/minio/admin/v3/metrics")
    if types is not None:
        check_integer("types", types)
        request.query.append(("types", str(types)))
    if samples is not None:
        check_integer("samples", samples)
        request.query.append(("n", str(samples)))
    if interval is not None:
        check_duration("interval", interval)
        request.query.append(("interval", to_duration(interval)))
    if hosts is not None:
        check_texts("hosts", hosts, ",")
        request.query.append(("hosts", join_items(hosts)))
    if by_host is not None:
        check_type("by_host", by_host, bool)
        request.query.append(("by-host", to_boolean(by_host)))
    if disks is not None:
        check_texts("disks", disks, ",")
        request.query.append(("disks", join_items(disks)))
    if by_disk is not None:
        check_type("by_disk", by_disk, bool)
        request.query.append(("by-disk", to_boolean(by_disk)))
    if by_job_id is not None:
        check_text("by_job_id", by_job_id)
        request.query.append(("by-jobID", by_job_id))
    if by_deployment_id is not None:
        check_text("by_deployment_id", by_deployment_id)
        request.query.append(("by-depID", by_deployment_id))
    return request


def parse_realtime_metrics(line: bytes) -> RealtimeMetrics:
    """Reads one document of the answer of RealtimeMetrics."""
    document: RealtimeMetrics = read_line(line, RealtimeMetrics)
    return document
