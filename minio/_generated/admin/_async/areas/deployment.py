# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""The deployment as a whole: what it is made of, what it holds, whether it is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncDeploymentMethods:
    """The deployment as a whole: what it is made of, what it holds, whether it is well."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
