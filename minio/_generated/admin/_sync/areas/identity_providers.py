# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Who tells MinIO who somebody is: OpenID providers, and a directory that speaks LDAP."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AdminApi


class IdentityProvidersMethods:
    """Who tells MinIO who somebody is: OpenID providers, and a directory that speaks LDAP."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api
