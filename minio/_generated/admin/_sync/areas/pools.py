# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Server pools: emptying one, and evening all out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AdminApi


class PoolsMethods:
    """Server pools: emptying one, and evening all out."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api
