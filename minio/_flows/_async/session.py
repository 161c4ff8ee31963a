"""What every client does beside its calls: closes, names its program, shows its traffic, and is copied."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from minio._core.checks import check_header
from minio._core.settings import DEFAULT_USER_AGENT
from minio._flows.start import Start

from .caller import AsyncCaller
from .wire import AsyncTransport

if TYPE_CHECKING:
    from typing_extensions import Self


class AsyncSession:
    """Base of all clients."""

    _start: Start
    _caller: AsyncCaller

    def _begin(self, start: Start, transport: AsyncTransport) -> None:
        """Makes ready for calls, in a constructor or when a pickle is read."""
        self._start = start
        self._caller = AsyncCaller(start.endpoint, start.provider, transport, start.settings)
        self._caller.presign_endpoint = start.presign_endpoint

    async def aclose(self) -> None:
        """Closes idle connections. The client can still be used and then opens new ones."""
        await self._caller.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def set_app_info(self, app_name: str, app_version: str) -> None:
        """Adds the application's name and version to the `User-Agent` header.

        Args:
            app_name: its name.
            app_version: its version.

        Raises:
            ValueError: one of them is empty, or not allowed in a header.
        """
        if not (app_name and app_version):
            raise ValueError("Application name/version cannot be empty.")
        check_header("User-Agent", f"{app_name}/{app_version}")
        self._caller.settings.user_agent = f"{DEFAULT_USER_AGENT} {app_name}/{app_version}"

    def trace_on(self, stream: TextIO) -> None:
        """Writes each request and response to `stream`, without secrets.

        Args:
            stream: text stream, such as `sys.stderr`.

        Raises:
            ValueError: `stream` is not writable.
        """
        if not callable(getattr(stream, "write", None)):
            raise ValueError("Input stream for trace output is invalid.")
        self._caller.settings.trace = stream

    def trace_off(self) -> None:
        """Stops tracing."""
        self._caller.settings.trace = None

    def __getstate__(self) -> Start:
        caller = self._caller
        return self._start.packed(caller.endpoint, caller.presign_endpoint)

    def __setstate__(self, start: Start) -> None:
        self._begin(start, start.new_transport())

    def __repr__(self) -> str:
        endpoint = self._caller.endpoint
        return f"{type(self).__name__}({endpoint.netloc!r}, secure={endpoint.secure})"
