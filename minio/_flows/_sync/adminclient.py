# Derived from minio/_flows/_async/adminclient.py; change that and run `make generate`.
"""What an administrator's client is made of: all of its methods."""

from __future__ import annotations

from minio._flows.start import Start
from minio._generated.admin._sync.areas import Areas
from minio._generated.admin._sync.methods import AdminMethods
from minio._generated.admin.api import AdminApi

from .adminkeys import AdminKeys
from .adminservers import AdminServers
from .adminsites import AdminSites
from .adminusers import AdminUsers
from .wire import Transport


class AdminClient(Areas, AdminMethods, AdminUsers, AdminKeys, AdminServers, AdminSites):
    """All methods of an administrator's client, whoever makes it."""

    def _begin(self, start: Start, transport: Transport) -> None:
        super()._begin(start, transport)
        self.api = AdminApi(self._caller)
