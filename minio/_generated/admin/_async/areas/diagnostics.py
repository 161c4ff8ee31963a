# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Profiles, raw files and reports for troubleshooting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncDiagnosticsMethods:
    """Profiles, raw files and reports for troubleshooting."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
