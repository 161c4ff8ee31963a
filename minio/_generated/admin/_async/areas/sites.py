# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Site replication: deployments that hold the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncSitesMethods:
    """Site replication: deployments that hold the same."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
