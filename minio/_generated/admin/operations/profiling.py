# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of profiling.

Profiles of the servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.admin.answers import read_json
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import check_texts, join_items
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.http.response import Headed, Response
    from minio._generated.admin.models.profiling import (
        DownloadProfilingDataOutput,
        ProfileOutput,
        StartProfilingOutput,
    )

Stream = TypeVar("Stream")

# specs/admin/operations/download-profiling-data.yaml
DOWNLOAD_PROFILING_DATA = Operation("DownloadProfilingData", resend=Resend.ALWAYS, admin=True)


def build_download_profiling_data() -> Request:
    """Builds the request; `download_profiling_data` tells of its arguments."""
    return Request(DOWNLOAD_PROFILING_DATA, "GET", path="/minio/admin/v3/profiling/download")


def parse_download_profiling_data(response: Headed, stream: Stream) -> DownloadProfilingDataOutput[Stream]:
    """Reads the head of the answer of DownloadProfilingData; `stream` becomes its body."""
    from minio._generated.admin.models.profiling import DownloadProfilingDataOutput

    return DownloadProfilingDataOutput(archive=stream)


# specs/admin/operations/profile.yaml
PROFILE = Operation("Profile", resend=Resend.ALWAYS, admin=True)


def build_profile(*, profiler_type: list[str] | None = None, duration: timedelta | None = None) -> Request:
    """Builds the request; `profile` tells of its arguments."""
    request = Request(PROFILE, "POST", path="/minio/admin/v3/profile")
    if profiler_type is not None:
        check_texts("profiler_type", profiler_type, ",")
        request.query.append(("profilerType", join_items(profiler_type)))
    if duration is not None:
        check_duration("duration", duration)
        request.query.append(("duration", to_duration(duration)))
    return request


def parse_profile(response: Headed, stream: Stream) -> ProfileOutput[Stream]:
    """Reads the head of the answer of Profile; `stream` becomes its body."""
    from minio._generated.admin.models.profiling import ProfileOutput

    return ProfileOutput(archive=stream)


# specs/admin/operations/start-profiling.yaml
START_PROFILING = Operation("StartProfiling", resend=Resend.NEVER, admin=True)


def build_start_profiling(profiler_type: list[str]) -> Request:
    """Builds the request; `start_profiling` tells of its arguments."""
    request = Request(START_PROFILING, "POST", path="/minio/admin/v3/profiling/start")
    check_texts("profiler_type", profiler_type, ",")
    request.query.append(("profilerType", join_items(profiler_type)))
    return request


def parse_start_profiling(response: Response) -> StartProfilingOutput:
    """Reads the answer of StartProfiling."""
    from minio._generated.admin.models.profiling import StartProfilingOutput, StartProfilingResult

    return StartProfilingOutput(results=read_json(response, list_of(StartProfilingResult)))
