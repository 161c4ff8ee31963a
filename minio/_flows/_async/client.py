"""What a client is made of: all of its methods, and the switches that change how they call."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from minio._core.checks import check_header
from minio._core.endpoint import Endpoint
from minio._core.settings import DEFAULT_USER_AGENT
from minio._flows.start import Start
from minio._generated.s3._async.methods import AsyncS3Methods
from minio._generated.s3.api import AsyncS3Api

from .appends import AsyncAppends
from .buckets import AsyncBuckets
from .caller import AsyncCaller
from .copies import AsyncCopies
from .downloads import AsyncDownloads
from .events import AsyncEvents
from .listing import AsyncListing
from .presign import AsyncPresign
from .remove import AsyncRemove
from .select import AsyncSelect
from .sts import AsyncStsCaller
from .uploads import AsyncUploads
from .wire import AsyncTransport

if TYPE_CHECKING:
    from typing_extensions import Self

    from minio._generated.sts.api import AsyncStsApi


class AsyncClient(
    AsyncS3Methods,
    AsyncAppends,
    AsyncBuckets,
    AsyncCopies,
    AsyncDownloads,
    AsyncEvents,
    AsyncListing,
    AsyncPresign,
    AsyncRemove,
    AsyncSelect,
    AsyncUploads,
):
    """All methods of a client, whoever makes it."""

    _start: Start

    def _begin(self, start: Start, transport: AsyncTransport) -> None:
        """Makes ready for calls, in a constructor or when a pickle is read."""
        self._start = start
        self._caller = AsyncCaller(start.endpoint, start.provider, transport, start.settings)
        self._caller.presign_endpoint = start.presign_endpoint
        self.api = AsyncS3Api(self._caller)

    @property
    def sts(self) -> AsyncStsApi:
        """All operations of the server's security token service, raw and typed; on AWS, of the region's."""
        from minio._generated.sts.api import AsyncStsApi  # few clients need it

        return AsyncStsApi(AsyncStsCaller(self._caller))

    async def aclose(self) -> None:
        """Closes idle connections. The client can be used again, and opens new ones then."""
        await self._caller.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def set_app_info(self, app_name: str, app_version: str) -> None:
        """Names the program in the `User-Agent` header of each request.

        Args:
            app_name: its name.
            app_version: its version.

        Raises:
            ValueError: one of them is empty, or cannot stand in a header.
        """
        if not (app_name and app_version):
            raise ValueError("Application name/version cannot be empty.")
        check_header("User-Agent", f"{app_name}/{app_version}")
        self._caller.settings.user_agent = f"{DEFAULT_USER_AGENT} {app_name}/{app_version}"

    def trace_on(self, stream: TextIO) -> None:
        """Writes each request and answer to `stream`, secrets left out.

        Args:
            stream: text stream, such as `sys.stderr`.

        Raises:
            ValueError: nothing can be written to it.
        """
        if not callable(getattr(stream, "write", None)):
            raise ValueError("Input stream for trace output is invalid.")
        self._caller.settings.trace = stream

    def trace_off(self) -> None:
        """Ends what `trace_on` began."""
        self._caller.settings.trace = None

    def enable_accelerate_endpoint(self) -> None:
        """Reaches buckets of Amazon S3 through the nearest edge location; other servers have none."""
        self._switch(accelerate=True)

    def disable_accelerate_endpoint(self) -> None:
        """Reaches buckets of Amazon S3 in their regions."""
        self._switch(accelerate=False)

    def enable_dualstack_endpoint(self) -> None:
        """Uses host names of Amazon S3 that have IPv6 addresses too; those of others stay as they are."""
        self._switch(dualstack=True)

    def disable_dualstack_endpoint(self) -> None:
        """Uses host names of Amazon S3 that have IPv4 addresses."""
        self._switch(dualstack=False)

    def enable_virtual_style_endpoint(self) -> None:
        """Puts buckets into the host name: `bucket.host/key`."""
        self._switch(virtual_style=True)

    def disable_virtual_style_endpoint(self) -> None:
        """Puts buckets into the path: `host/bucket/key`."""
        self._switch(virtual_style=False)

    def _switch(
        self,
        *,
        accelerate: bool | None = None,
        dualstack: bool | None = None,
        virtual_style: bool | None = None,
    ) -> None:
        def switched(endpoint: Endpoint) -> Endpoint:
            return endpoint.replace(accelerate=accelerate, dualstack=dualstack, virtual_style=virtual_style)

        caller = self._caller
        caller.endpoint = switched(caller.endpoint)
        caller.presign_endpoint = caller.presign_endpoint and switched(caller.presign_endpoint)

    def __getstate__(self) -> Start:
        caller = self._caller
        return self._start.packed(caller.endpoint, caller.presign_endpoint)

    def __setstate__(self, start: Start) -> None:
        self._begin(start, start.new_transport())

    def __repr__(self) -> str:
        endpoint = self._caller.endpoint
        return f"{type(self).__name__}({endpoint.netloc!r}, secure={endpoint.secure})"
