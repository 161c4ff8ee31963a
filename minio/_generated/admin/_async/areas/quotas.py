# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""How large buckets may get."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncQuotasMethods:
    """How large buckets may get."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
