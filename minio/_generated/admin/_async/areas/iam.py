# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Export and import of users, groups, policies and access keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncIamMethods:
    """Export and import of users, groups, policies and access keys."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
