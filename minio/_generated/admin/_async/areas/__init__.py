# Generated from specs/admin by `make generate`; never edit.
"""Attributes of the friendly client of MinIO admin, each with the methods of one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi
    from .users import AsyncUsersMethods


class AsyncAreas:
    """Makes each attribute when it is asked for."""

    api: AsyncAdminApi

    @property
    def users(self) -> AsyncUsersMethods:
        """Users of the built-in directory."""
        from .users import AsyncUsersMethods

        return AsyncUsersMethods(self.api)
