# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Users, groups, policies and access keys as an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AdminApi


class IamMethods:
    """Users, groups, policies and access keys as an archive."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api
