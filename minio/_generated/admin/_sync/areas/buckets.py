# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Export and import of bucket configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AdminApi


class BucketsMethods:
    """Export and import of bucket configurations."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api
