"""What a client is made of: all of its methods, and the switches that change how they call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.endpoint import Endpoint
from minio._flows.start import Start
from minio._generated.s3._async.methods import AsyncS3Methods
from minio._generated.s3.api import AsyncS3Api

from .appends import AsyncAppends
from .buckets import AsyncBuckets
from .copies import AsyncCopies
from .events import AsyncEvents
from .fanout import AsyncFanOut
from .folders import AsyncFolders
from .functions import AsyncFunctions
from .looks import AsyncLooks
from .remove import AsyncRemove
from .restore import AsyncRestore
from .select import AsyncSelect
from .session import AsyncSession
from .snowball import AsyncSnowball
from .sts import AsyncStsCaller
from .wire import AsyncTransport

if TYPE_CHECKING:
    from minio._generated.sts.api import AsyncStsApi


class AsyncClient(
    AsyncS3Methods,
    AsyncAppends,
    AsyncBuckets,
    AsyncCopies,
    AsyncEvents,
    AsyncFanOut,
    AsyncFolders,
    AsyncFunctions,
    AsyncLooks,
    AsyncRemove,
    AsyncRestore,
    AsyncSelect,
    AsyncSnowball,
    AsyncSession,
):
    """All methods of a client, whoever makes it."""

    def _begin(self, start: Start, transport: AsyncTransport) -> None:
        super()._begin(start, transport)
        self.api = AsyncS3Api(self._caller)

    @property
    def sts(self) -> AsyncStsApi:
        """All operations of the security token service, raw and typed; on AWS, of the client's region."""
        from minio._generated.sts.api import AsyncStsApi  # few clients need it

        return AsyncStsApi(AsyncStsCaller(self._caller))

    def enable_accelerate_endpoint(self) -> None:
        """Uses the accelerate endpoint of Amazon S3; no effect on other servers."""
        self._switch(accelerate=True)

    def disable_accelerate_endpoint(self) -> None:
        """Uses the regional endpoints of Amazon S3."""
        self._switch(accelerate=False)

    def enable_dualstack_endpoint(self) -> None:
        """Uses the dual-stack (IPv4 and IPv6) endpoints of Amazon S3; no effect on other servers."""
        self._switch(dualstack=True)

    def disable_dualstack_endpoint(self) -> None:
        """Uses the IPv4 endpoints of Amazon S3."""
        self._switch(dualstack=False)

    def enable_virtual_style_endpoint(self) -> None:
        """Uses virtual-hosted-style URLs: `bucket.host/key`."""
        self._switch(virtual_style=True)

    def disable_virtual_style_endpoint(self) -> None:
        """Uses path-style URLs: `host/bucket/key`."""
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
