# Generated from specs/admin by `make generate`; never edit.
"""Attributes of the friendly client of MinIO admin, each with the methods of one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AdminApi
    from .users import UsersMethods


class Areas:
    """Makes each attribute when it is asked for."""

    api: AdminApi

    @property
    def users(self) -> UsersMethods:
        """Users of the built-in directory."""
        from .users import UsersMethods

        return UsersMethods(self.api)
