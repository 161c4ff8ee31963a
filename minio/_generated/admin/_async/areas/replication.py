# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Targets of bucket replication, and what is not replicated yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncReplicationMethods:
    """Targets of bucket replication, and what is not replicated yet."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
