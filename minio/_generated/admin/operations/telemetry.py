# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of telemetry.

Traces and logs as they come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_line
from minio._core.checks import check_enum, check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_integer_range, check_text
from minio._core.http.request import Operation, Request, Resend
from minio._generated.admin.models.telemetry import LogInfo, TraceInfo

if TYPE_CHECKING:
    from datetime import timedelta

# specs/admin/operations/console-log.yaml
CONSOLE_LOG = Operation("ConsoleLog", resend=Resend.ALWAYS, admin=True)


def build_console_log(
    *, node: str | None = None, limit: int | None = None, log_type: str | None = None
) -> Request:
    """Builds the request; `console_log` tells of its arguments."""
    request = Request(CONSOLE_LOG, "GET", path="/minio/admin/v3/log")
    if node is not None:
        check_text("node", node)
        request.query.append(("node", node))
    if limit is not None:
        check_integer_range("limit", limit, 0, None)
        request.query.append(("limit", str(limit)))
    if log_type is not None:
        check_enum(
            "log_type",
            log_type,
            ("ALL", "APPLICATION", "ERROR", "EVENT", "FATAL", "INFO", "MINIO", "WARNING"),
        )
        request.query.append(("logType", log_type))
    return request


def parse_console_log(line: bytes) -> LogInfo:
    """Reads one document of the answer of ConsoleLog."""
    document: LogInfo = read_line(line, LogInfo)
    return document


# specs/admin/operations/trace.yaml
TRACE = Operation("Trace", resend=Resend.ALWAYS, admin=True)


def build_trace(
    *,
    s3: bool | None = None,
    internal: bool | None = None,
    storage: bool | None = None,
    os: bool | None = None,
    scanner: bool | None = None,
    decommission: bool | None = None,
    healing: bool | None = None,
    batch_replication: bool | None = None,
    batch_keyrotation: bool | None = None,
    batch_expire: bool | None = None,
    rebalance: bool | None = None,
    replication_resync: bool | None = None,
    bootstrap: bool | None = None,
    ftp: bool | None = None,
    ilm: bool | None = None,
    kms: bool | None = None,
    formatting: bool | None = None,
    only_errors: bool | None = None,
    threshold: timedelta | None = None,
    all: bool | None = None,
) -> Request:
    """Builds the request; `trace` tells of its arguments."""
    request = Request(TRACE, "GET", path="/minio/admin/v3/trace")
    if s3 is not None:
        check_type("s3", s3, bool)
        request.query.append(("s3", to_boolean(s3)))
    if internal is not None:
        check_type("internal", internal, bool)
        request.query.append(("internal", to_boolean(internal)))
    if storage is not None:
        check_type("storage", storage, bool)
        request.query.append(("storage", to_boolean(storage)))
    if os is not None:
        check_type("os", os, bool)
        request.query.append(("os", to_boolean(os)))
    if scanner is not None:
        check_type("scanner", scanner, bool)
        request.query.append(("scanner", to_boolean(scanner)))
    if decommission is not None:
        check_type("decommission", decommission, bool)
        request.query.append(("decommission", to_boolean(decommission)))
    if healing is not None:
        check_type("healing", healing, bool)
        request.query.append(("healing", to_boolean(healing)))
    if batch_replication is not None:
        check_type("batch_replication", batch_replication, bool)
        request.query.append(("batch-replication", to_boolean(batch_replication)))
    if batch_keyrotation is not None:
        check_type("batch_keyrotation", batch_keyrotation, bool)
        request.query.append(("batch-keyrotation", to_boolean(batch_keyrotation)))
    if batch_expire is not None:
        check_type("batch_expire", batch_expire, bool)
        request.query.append(("batch-expire", to_boolean(batch_expire)))
    if rebalance is not None:
        check_type("rebalance", rebalance, bool)
        request.query.append(("rebalance", to_boolean(rebalance)))
    if replication_resync is not None:
        check_type("replication_resync", replication_resync, bool)
        request.query.append(("replication-resync", to_boolean(replication_resync)))
    if bootstrap is not None:
        check_type("bootstrap", bootstrap, bool)
        request.query.append(("bootstrap", to_boolean(bootstrap)))
    if ftp is not None:
        check_type("ftp", ftp, bool)
        request.query.append(("ftp", to_boolean(ftp)))
    if ilm is not None:
        check_type("ilm", ilm, bool)
        request.query.append(("ilm", to_boolean(ilm)))
    if kms is not None:
        check_type("kms", kms, bool)
        request.query.append(("kms", to_boolean(kms)))
    if formatting is not None:
        check_type("formatting", formatting, bool)
        request.query.append(("formatting", to_boolean(formatting)))
    if only_errors is not None:
        check_type("only_errors", only_errors, bool)
        request.query.append(("err", to_boolean(only_errors)))
    if threshold is not None:
        check_duration("threshold", threshold)
        request.query.append(("threshold", to_duration(threshold)))
    if all is not None:
        check_type("all", all, bool)
        request.query.append(("all", to_boolean(all)))
    return request


def parse_trace(line: bytes) -> TraceInfo:
    """Reads one document of the answer of Trace."""
    document: TraceInfo = read_line(line, TraceInfo)
    return document
