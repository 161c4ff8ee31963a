# Derived from minio/_flows/_async/client.py; change that and run `make generate`.
"""What a client is made of: all of its methods, and the switches that change how they call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.endpoint import Endpoint
from minio._flows.start import Start
from minio._generated.s3._sync.methods import S3Methods
from minio._generated.s3.api import S3Api

from .appends import Appends
from .buckets import Buckets
from .copies import Copies
from .events import Events
from .fanout import FanOut
from .folders import Folders
from .functions import Functions
from .looks import Looks
from .remove import Remove
from .restore import Restore
from .select import Select
from .session import Session
from .snowball import Snowball
from .sts import StsCaller
from .wire import Transport

if TYPE_CHECKING:
    from minio._generated.sts.api import StsApi


class Client(
    S3Methods,
    Appends,
    Buckets,
    Copies,
    Events,
    FanOut,
    Folders,
    Functions,
    Looks,
    Remove,
    Restore,
    Select,
    Snowball,
    Session,
):
    """All methods of a client, whoever makes it."""

    def _begin(self, start: Start, transport: Transport) -> None:
        super()._begin(start, transport)
        self.api = S3Api(self._caller)

    @property
    def sts(self) -> StsApi:
        """All operations of the security token service, raw and typed; on AWS, of the client's region."""
        from minio._generated.sts.api import StsApi  # few clients need it

        return StsApi(StsCaller(self._caller))

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
