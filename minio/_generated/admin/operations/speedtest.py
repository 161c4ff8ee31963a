# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of speedtest.

Speed of drives, network and the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json, read_line
from minio._core.admin.identities import check_bucket
from minio._core.checks import check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import as_body, check_integer_range, check_text
from minio._core.http.request import Operation, Request, Resend
from minio._generated.admin.models.speedtest import (
    ClientDevNullExtraTimeOutput,
    ClientDevNullOutput,
    DriveSpeedTestResult,
    SpeedtestNetOutput,
    SpeedTestResult,
    SpeedtestSiteOutput,
)

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.http.bodies import Body
    from minio._core.http.response import Response

# specs/admin/operations/client-dev-null.yaml
CLIENT_DEV_NULL = Operation("ClientDevNull", resend=Resend.ALWAYS, admin=True)


def build_client_dev_null(content: bytes | bytearray | memoryview | Body) -> Request:
    """Builds the request; `client_dev_null` tells of its arguments."""
    request = Request(CLIENT_DEV_NULL, "POST", path="/minio/admin/v3/speedtest/client/devnull")
    request.body = as_body("content", content)
    return request


def parse_client_dev_null(response: Response) -> ClientDevNullOutput:
    """Reads the answer of ClientDevNull."""
    from minio._generated.admin.models.speedtest import ClientDevNullOutput

    return ClientDevNullOutput()


# specs/admin/operations/client-dev-null-extra-time.yaml
CLIENT_DEV_NULL_EXTRA_TIME = Operation("ClientDevNullExtraTime", resend=Resend.ALWAYS, admin=True)


def build_client_dev_null_extra_time() -> Request:
    """Builds the request; `client_dev_null_extra_time` tells of its arguments."""
    return Request(
        CLIENT_DEV_NULL_EXTRA_TIME, "POST", path="/minio/admin/v3/speedtest/client/devnull/extratime"
    )


def parse_client_dev_null_extra_time(response: Response) -> ClientDevNullExtraTimeOutput:
    """Reads the answer of ClientDevNullExtraTime."""
    from minio._generated.admin.models.speedtest import ClientDevNullExtraTimeOutput, ClientPerfExtraTime

    return ClientDevNullExtraTimeOutput(setup=read_json(response, ClientPerfExtraTime))


# specs/admin/operations/speedtest.yaml
SPEEDTEST = Operation("Speedtest", resend=Resend.NEVER, admin=True)


def build_speedtest(
    *,
    size: int | None = None,
    duration: timedelta | None = None,
    concurrent: int | None = None,
    bucket: str | None = None,
    storage_class: str | None = None,
    autotune: bool | None = None,
    no_clear: bool | None = None,
    enable_sha256: bool | None = None,
    enable_multipart: bool | None = None,
) -> Request:
    """Builds the request; `speedtest` tells of its arguments."""
    request = Request(SPEEDTEST, "POST", path="/minio/admin/v3/speedtest")
    if size is not None:
        check_integer_range("size", size, 1, None)
        request.query.append(("size", str(size)))
    if duration is not None:
        check_duration("duration", duration, 1, None)
        request.query.append(("duration", to_duration(duration)))
    if concurrent is not None:
        check_integer_range("concurrent", concurrent, 1, None)
        request.query.append(("concurrent", str(concurrent)))
    if bucket is not None:
        check_bucket("bucket", bucket)
        request.query.append(("bucket", bucket))
    if storage_class is not None:
        check_text("storage_class", storage_class)
        request.query.append(("storage-class", storage_class))
    if autotune is not None:
        check_type("autotune", autotune, bool)
        request.query.append(("autotune", to_boolean(autotune)))
    if no_clear is not None:
        check_type("no_clear", no_clear, bool)
        request.query.append(("noclear", to_boolean(no_clear)))
    if enable_sha256 is not None:
        check_type("enable_sha256", enable_sha256, bool)
        request.query.append(("enableSha256", to_boolean(enable_sha256)))
    if enable_multipart is not None:
        check_type("enable_multipart", enable_multipart, bool)
        request.query.append(("enableMultipart", to_boolean(enable_multipart)))
    return request


def parse_speedtest(line: bytes) -> SpeedTestResult:
    """Reads one document of the answer of Speedtest."""
    document: SpeedTestResult = read_line(line, SpeedTestResult)
    return document


# specs/admin/operations/speedtest-drive.yaml
SPEEDTEST_DRIVE = Operation("SpeedtestDrive", resend=Resend.NEVER, admin=True)


def build_speedtest_drive(
    *, serial: bool | None = None, block_size: int | None = None, file_size: int | None = None
) -> Request:
    """Builds the request; `speedtest_drive` tells of its arguments."""
    request = Request(SPEEDTEST_DRIVE, "POST", path="/minio/admin/v3/speedtest/drive")
    if serial is not None:
        check_type("serial", serial, bool)
        request.query.append(("serial", to_boolean(serial)))
    if block_size is not None:
        check_integer_range("block_size", block_size, 1, 1073741824)
        request.query.append(("blocksize", str(block_size)))
    if file_size is not None:
        check_integer_range("file_size", file_size, 1, None)
        request.query.append(("filesize", str(file_size)))
    return request


def parse_speedtest_drive(line: bytes) -> DriveSpeedTestResult:
    """Reads one document of the answer of SpeedtestDrive."""
    document: DriveSpeedTestResult = read_line(line, DriveSpeedTestResult)
    return document


# specs/admin/operations/speedtest-net.yaml
SPEEDTEST_NET = Operation("SpeedtestNet", resend=Resend.ALWAYS, admin=True)


def build_speedtest_net(*, duration: timedelta | None = None) -> Request:
    """Builds the request; `speedtest_net` tells of its arguments."""
    request = Request(SPEEDTEST_NET, "POST", path="/minio/admin/v3/speedtest/net")
    if duration is not None:
        check_duration("duration", duration)
        request.query.append(("duration", to_duration(duration)))
    return request


def parse_speedtest_net(response: Response) -> SpeedtestNetOutput:
    """Reads the answer of SpeedtestNet."""
    from minio._generated.admin.models.speedtest import NetperfResult, SpeedtestNetOutput

    return SpeedtestNetOutput(result=read_json(response, NetperfResult))


# specs/admin/operations/speedtest-object.yaml
SPEEDTEST_OBJECT = Operation("SpeedtestObject", resend=Resend.NEVER, admin=True)


def build_speedtest_object(
    *,
    size: int | None = None,
    duration: timedelta | None = None,
    concurrent: int | None = None,
    bucket: str | None = None,
    storage_class: str | None = None,
    autotune: bool | None = None,
    no_clear: bool | None = None,
    enable_sha256: bool | None = None,
    enable_multipart: bool | None = None,
) -> Request:
    """Builds the request; `speedtest_object` tells of its arguments."""
    request = Request(SPEEDTEST_OBJECT, "POST", path="/minio/admin/v3/speedtest/object")
    if size is not None:
        check_integer_range("size", size, 1, None)
        request.query.append(("size", str(size)))
    if duration is not None:
        check_duration("duration", duration, 1, None)
        request.query.append(("duration", to_duration(duration)))
    if concurrent is not None:
        check_integer_range("concurrent", concurrent, 1, None)
        request.query.append(("concurrent", str(concurrent)))
    if bucket is not None:
        check_bucket("bucket", bucket)
        request.query.append(("bucket", bucket))
    if storage_class is not None:
        check_text("storage_class", storage_class)
        request.query.append(("storage-class", storage_class))
    if autotune is not None:
        check_type("autotune", autotune, bool)
        request.query.append(("autotune", to_boolean(autotune)))
    if no_clear is not None:
        check_type("no_clear", no_clear, bool)
        request.query.append(("noclear", to_boolean(no_clear)))
    if enable_sha256 is not None:
        check_type("enable_sha256", enable_sha256, bool)
        request.query.append(("enableSha256", to_boolean(enable_sha256)))
    if enable_multipart is not None:
        check_type("enable_multipart", enable_multipart, bool)
        request.query.append(("enableMultipart", to_boolean(enable_multipart)))
    return request


def parse_speedtest_object(line: bytes) -> SpeedTestResult:
    """Reads one document of the answer of SpeedtestObject."""
    document: SpeedTestResult = read_line(line, SpeedTestResult)
    return document


# specs/admin/operations/speedtest-site.yaml
SPEEDTEST_SITE = Operation("SpeedtestSite", resend=Resend.NEVER, admin=True)


def build_speedtest_site(*, duration: timedelta | None = None) -> Request:
    """Builds the request; `speedtest_site` tells of its arguments."""
    request = Request(SPEEDTEST_SITE, "POST", path="/minio/admin/v3/speedtest/site")
    if duration is not None:
        check_duration("duration", duration)
        request.query.append(("duration", to_duration(duration)))
    return request


def parse_speedtest_site(response: Response) -> SpeedtestSiteOutput:
    """Reads the answer of SpeedtestSite."""
    from minio._generated.admin.models.speedtest import SiteNetPerfResult, SpeedtestSiteOutput

    return SpeedtestSiteOutput(result=read_json(response, SiteNetPerfResult))
