# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Policies and access keys of LDAP users."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncLdapMethods:
    """Policies and access keys of LDAP users."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
