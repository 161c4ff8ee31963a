# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of profiling.

Profiles of the servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.profiling import (
    build_download_profiling_data,
    build_profile,
    build_start_profiling,
    parse_download_profiling_data,
    parse_profile,
    parse_start_profiling,
)

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._flows._sync.streams import StreamedResponse
    from minio._generated.admin.models.profiling import (
        DownloadProfilingDataOutput,
        ProfileOutput,
        StartProfilingOutput,
    )


class ProfilingOperations:
    """Profiles of the servers."""

    _caller: Caller

    # specs/admin/operations/download-profiling-data.yaml
    def download_profiling_data(
        self, *, options: RequestOptions | None = None
    ) -> DownloadProfilingDataOutput[StreamedResponse]:
        """Stops the profilers and downloads what they recorded as a zip archive.

        Deprecated: Use Profile. Needs admin:Profiling.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DownloadProfilingDataOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DownloadProfilingData
        """
        request = build_download_profiling_data()
        stream = self._caller.open(request, options)
        return parse_download_profiling_data(stream, stream)

    # specs/admin/operations/profile.yaml
    def profile(
        self,
        *,
        profiler_type: list[str] | None = None,
        duration: timedelta | None = None,
        options: RequestOptions | None = None,
    ) -> ProfileOutput[StreamedResponse]:
        """Runs profilers on all servers for a while and downloads what they recorded as a zip archive.

        The answer begins when the time is over. Needs admin:Profiling.

        Args:
            profiler_type: Kinds of profiles. Known: block, cpu, cpuio, goroutines, mem, mutex, runtime,
                threads, trace.
            duration: How long to record; left out, 1 minute.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ProfileOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Profile
        """
        request = build_profile(profiler_type=profiler_type, duration=duration)
        stream = self._caller.open(request, options)
        return parse_profile(stream, stream)

    # specs/admin/operations/start-profiling.yaml
    def start_profiling(
        self, profiler_type: list[str], *, options: RequestOptions | None = None
    ) -> StartProfilingOutput:
        """Starts profilers on all servers.

        Deprecated: Use Profile. Needs admin:Profiling.

        Args:
            profiler_type: Kinds of profiles. Known: block, cpu, cpuio, goroutines, mem, mutex, runtime,
                threads, trace.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.StartProfilingOutput` with `results`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StartProfiling
        """
        request = build_start_profiling(profiler_type)
        response = self._caller.call(request, options)
        return parse_start_profiling(response)
