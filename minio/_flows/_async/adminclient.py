"""What an administrator's client is made of: all of its methods."""

from __future__ import annotations

from minio._flows.start import Start
from minio._generated.admin._async.areas import AsyncAreas
from minio._generated.admin._async.methods import AsyncAdminMethods
from minio._generated.admin.api import AsyncAdminApi

from .adminkeys import AsyncAdminKeys
from .adminservers import AsyncAdminServers
from .adminsites import AsyncAdminSites
from .adminusers import AsyncAdminUsers
from .wire import AsyncTransport


class AsyncAdminClient(
    AsyncAreas, AsyncAdminMethods, AsyncAdminUsers, AsyncAdminKeys, AsyncAdminServers, AsyncAdminSites
):
    """All methods of an administrator's client, whoever makes it."""

    def _begin(self, start: Start, transport: AsyncTransport) -> None:
        super()._begin(start, transport)
        self.api = AsyncAdminApi(self._caller)
