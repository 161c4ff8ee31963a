# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Identity providers: OpenID Connect and LDAP."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.idp import IDPConfig, IDPListItem

    from ...api import AdminApi


class IdentityProvidersMethods:
    """Identity providers: OpenID Connect and LDAP."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/get-idp-config.yaml
    def get(self, type: str, *, name: str = "_") -> IDPConfig:
        """Fetches the settings of an identity provider.

        Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.

        Returns:
            The provider.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetIDPConfig
        """
        output = self.api.get_idp_config(type=type, name=name)
        return output.provider

    # specs/admin/operations/delete-idp-config.yaml
    def remove(self, type: str, *, name: str = "_") -> None:
        """Removes an identity provider.

        Takes effect after a restart. Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DeleteIDPConfig
        """
        self.api.delete_idp_config(type=type, name=name)

    # specs/admin/operations/list-idp-config.yaml
    def list(self, type: str) -> list[IDPListItem]:
        """Lists the identity providers of a type.

        Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.

        Returns:
            The providers.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListIDPConfig
        """
        output = self.api.list_idp_config(type=type)
        return output.providers
