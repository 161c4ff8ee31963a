# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of idp.

Identity providers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.idp import (
    build_add_idp_config,
    build_delete_idp_config,
    build_get_idp_config,
    build_list_idp_config,
    build_update_idp_config,
    parse_add_idp_config,
    parse_delete_idp_config,
    parse_get_idp_config,
    parse_list_idp_config,
    parse_update_idp_config,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.idp import (
        AddIDPConfigOutput,
        DeleteIDPConfigOutput,
        GetIDPConfigOutput,
        ListIDPConfigOutput,
        UpdateIDPConfigOutput,
    )


class IdpOperations:
    """Identity providers."""

    _caller: Caller

    # specs/admin/operations/add-idp-config.yaml
    def add_idp_config(
        self, type: str, name: str, settings: str | bytes, *, options: RequestOptions | None = None
    ) -> AddIDPConfigOutput:
        """Adds an identity provider.

        The servers try to reach the provider first. Takes effect after a restart; until then the other calls
        do not know it. Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.
            settings: `key=value ...`; values with blanks stand in double quotes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.AddIDPConfigOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminConfigLDAPValidation,
                XMinioAdminConfigIDPCfgNameAlreadyExists, BadRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddOrUpdateIDPConfig
        """
        request = build_add_idp_config(type, name, settings)
        response = self._caller.call(request, options)
        return parse_add_idp_config(response)

    # specs/admin/operations/delete-idp-config.yaml
    def delete_idp_config(
        self, type: str, name: str, *, options: RequestOptions | None = None
    ) -> DeleteIDPConfigOutput:
        """Removes an identity provider.

        Takes effect after a restart. Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.DeleteIDPConfigOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchConfigTarget,
                XMinioAdminConfigEnvOverridden.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DeleteIDPConfig
        """
        request = build_delete_idp_config(type, name)
        response = self._caller.call(request, options)
        return parse_delete_idp_config(response)

    # specs/admin/operations/get-idp-config.yaml
    def get_idp_config(
        self, type: str, name: str, *, options: RequestOptions | None = None
    ) -> GetIDPConfigOutput:
        """Fetches the settings of an identity provider.

        Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetIDPConfigOutput` with `provider`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchConfigTarget.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetIDPConfig
        """
        request = build_get_idp_config(type, name)
        response = self._caller.call(request, options)
        return parse_get_idp_config(response)

    # specs/admin/operations/list-idp-config.yaml
    def list_idp_config(self, type: str, *, options: RequestOptions | None = None) -> ListIDPConfigOutput:
        """Lists the identity providers of a type.

        Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListIDPConfigOutput` with `providers`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminConfigInvalidIDPType.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListIDPConfig
        """
        request = build_list_idp_config(type)
        response = self._caller.call(request, options)
        return parse_list_idp_config(response)

    # specs/admin/operations/update-idp-config.yaml
    def update_idp_config(
        self, type: str, name: str, settings: str | bytes, *, options: RequestOptions | None = None
    ) -> UpdateIDPConfigOutput:
        """Changes settings of an identity provider.

        Settings that are left out stay as they are. Takes effect after a restart. Needs admin:ConfigUpdate.

        Args:
            type: Kind of provider. One of openid, ldap.
            name: Name of the provider; `_` is the default one, and the only one for LDAP.
            settings: `key=value ...`; values with blanks stand in double quotes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.UpdateIDPConfigOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminConfigIDPCfgNameDoesNotExist.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddOrUpdateIDPConfig
        """
        request = build_update_idp_config(type, name, settings)
        response = self._caller.call(request, options)
        return parse_update_idp_config(response)
