# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Named policies, and who has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncPoliciesMethods:
    """Named policies, and who has them."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
