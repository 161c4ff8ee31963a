# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of diagnostics.

Facts about a deployment for support.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_line
from minio._core.checks import check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend
from minio._generated.admin.models.diagnostics import HealthInfo

if TYPE_CHECKING:
    from datetime import timedelta

# specs/admin/operations/health-info.yaml
HEALTH_INFO = Operation("HealthInfo", resend=Resend.ALWAYS, admin=True)


def build_health_info(
    *,
    deadline: timedelta | None = None,
    anonymize: str | None = None,
    minio_info: bool | None = None,
    minio_config: bool | None = None,
    sys_cpu: bool | None = None,
    sys_drives: bool | None = None,
    sys_os: bool | None = None,
    sys_memory: bool | None = None,
    sys_network: bool | None = None,
    sys_processes: bool | None = None,
    sys_errors: bool | None = None,
    sys_services: bool | None = None,
    sys_config: bool | None = None,
    replication: bool | None = None,
) -> Request:
    """Builds the request; `health_info` tells of its arguments."""
    request = Request(HEALTH_INFO, "GET", path="/minio/admin/v3/healthinfo")
    if deadline is not None:
        check_duration("deadline", deadline)
        request.query.append(("deadline", to_duration(deadline)))
    if anonymize is not None:
        check_text("anonymize", anonymize)
        request.query.append(("anonymize", anonymize))
    if minio_info is not None:
        check_type("minio_info", minio_info, bool)
        request.query.append(("minioinfo", to_boolean(minio_info)))
    if minio_config is not None:
        check_type("minio_config", minio_config, bool)
        request.query.append(("minioconfig", to_boolean(minio_config)))
    if sys_cpu is not None:
        check_type("sys_cpu", sys_cpu, bool)
        request.query.append(("syscpu", to_boolean(sys_cpu)))
    if sys_drives is not None:
        check_type("sys_drives", sys_drives, bool)
        request.query.append(("sysdrivehw", to_boolean(sys_drives)))
    if sys_os is not None:
        check_type("sys_os", sys_os, bool)
        request.query.append(("sysosinfo", to_boolean(sys_os)))
    if sys_memory is not None:
        check_type("sys_memory", sys_memory, bool)
        request.query.append(("sysmem", to_boolean(sys_memory)))
    if sys_network is not None:
        check_type("sys_network", sys_network, bool)
        request.query.append(("sysnet", to_boolean(sys_network)))
    if sys_processes is not None:
        check_type("sys_processes", sys_processes, bool)
        request.query.append(("sysprocess", to_boolean(sys_processes)))
    if sys_errors is not None:
        check_type("sys_errors", sys_errors, bool)
        request.query.append(("syserrors", to_boolean(sys_errors)))
    if sys_services is not None:
        check_type("sys_services", sys_services, bool)
        request.query.append(("sysservices", to_boolean(sys_services)))
    if sys_config is not None:
        check_type("sys_config", sys_config, bool)
        request.query.append(("sysconfig", to_boolean(sys_config)))
    if replication is not None:
        check_type("replication", replication, bool)
        request.query.append(("replication", to_boolean(replication)))
    return request


def parse_health_info(line: bytes) -> HealthInfo:
    """Reads one document of the answer of HealthInfo."""
    document: HealthInfo = read_line(line, HealthInfo)
    return document


# specs/admin/operations/obd-info.yaml
OBD_INFO = Operation("OBDInfo", resend=Resend.ALWAYS, admin=True)


def build_obd_info(
    *,
    deadline: timedelta | None = None,
    anonymize: str | None = None,
    minio_info: bool | None = None,
    minio_config: bool | None = None,
    sys_cpu: bool | None = None,
    sys_drives: bool | None = None,
    sys_os: bool | None = None,
    sys_memory: bool | None = None,
    sys_network: bool | None = None,
    sys_processes: bool | None = None,
    sys_errors: bool | None = None,
    sys_services: bool | None = None,
    sys_config: bool | None = None,
    replication: bool | None = None,
) -> Request:
    """Builds the request; `obd_info` tells of its arguments."""
    request = Request(OBD_INFO, "GET", path="/minio/admin/v3/obdinfo")
    if deadline is not None:
        check_duration("deadline", deadline)
        request.query.append(("deadline", to_duration(deadline)))
    if anonymize is not None:
        check_text("anonymize", anonymize)
        request.query.append(("anonymize", anonymize))
    if minio_info is not None:
        check_type("minio_info", minio_info, bool)
        request.query.append(("minioinfo", to_boolean(minio_info)))
    if minio_config is not None:
        check_type("minio_config", minio_config, bool)
        request.query.append(("minioconfig", to_boolean(minio_config)))
    if sys_cpu is not None:
        check_type("sys_cpu", sys_cpu, bool)
        request.query.append(("syscpu", to_boolean(sys_cpu)))
    if sys_drives is not None:
        check_type("sys_drives", sys_drives, bool)
        request.query.append(("sysdrivehw", to_boolean(sys_drives)))
    if sys_os is not None:
        check_type("sys_os", sys_os, bool)
        request.query.append(("sysosinfo", to_boolean(sys_os)))
    if sys_memory is not None:
        check_type("sys_memory", sys_memory, bool)
        request.query.append(("sysmem", to_boolean(sys_memory)))
    if sys_network is not None:
        check_type("sys_network", sys_network, bool)
        request.query.append(("sysnet", to_boolean(sys_network)))
    if sys_processes is not None:
        check_type("sys_processes", sys_processes, bool)
        request.query.append(("sysprocess", to_boolean(sys_processes)))
    if sys_errors is not None:
        check_type("sys_errors", sys_errors, bool)
        request.query.append(("syserrors", to_boolean(sys_errors)))
    if sys_services is not None:
        check_type("sys_services", sys_services, bool)
        request.query.append(("sysservices", to_boolean(sys_services)))
    if sys_config is not None:
        check_type("sys_config", sys_config, bool)
        request.query.append(("sysconfig", to_boolean(sys_config)))
    if replication is not None:
        check_type("replication", replication, bool)
        request.query.append(("replication", to_boolean(replication)))
    return request


def parse_obd_info(line: bytes) -> HealthInfo:
    """Reads one document of the answer of OBDInfo."""
    document: HealthInfo = read_line(line, HealthInfo)
    return document
