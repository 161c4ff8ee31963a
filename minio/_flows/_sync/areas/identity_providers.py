# Derived from minio/_flows/_async/areas/identity_providers.py; change that and run `make generate`.
"""Identity providers: OpenID Connect and LDAP."""

from __future__ import annotations

from collections.abc import Mapping

from minio._core.admin.configtext import texts, write
from minio._generated.admin._sync.areas.identity_providers import IdentityProvidersMethods


class IdentityProviders(IdentityProvidersMethods):
    """Identity providers: OpenID Connect and LDAP."""

    def add(self, type: str, settings: Mapping[str, str], *, name: str = "_") -> None:
        """Adds an identity provider, which the servers try to reach first. It is asked after a restart.

        Needs admin:ConfigUpdate.

        Args:
            type: kind of provider: `openid` or `ldap`.
            settings: settings by name: `config_url`, `client_id`, `client_secret`, ... of OpenID,
                `server_addr`, `lookup_bind_dn`, ... of LDAP. They are encrypted on their way.
            name: name of the provider; `_` is the default one, and the only one for LDAP.

        Raises:
            MinioAdminException: the server refused: it cannot reach the provider, a setting is missing, or
                there is such a provider already (`XMinioAdminConfigIDPCfgNameAlreadyExists`).
            ValueError: an argument is invalid; nothing was sent. Messages never contain values of settings.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddOrUpdateIDPConfig
        """
        self.api.add_idp_config(type, name, write("", texts(settings), ()))

    def update(self, type: str, settings: Mapping[str, str], *, name: str = "_") -> None:
        """Changes settings of an identity provider; those that are not given stay. Counts after a restart.

        Needs admin:ConfigUpdate.

        Args:
            type: kind of provider: `openid` or `ldap`.
            settings: settings to change, by name; they are encrypted on their way.
            name: name of the provider; `_` is the default one, and the only one for LDAP.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminConfigIDPCfgNameDoesNotExist`.
            ValueError: an argument is invalid; nothing was sent. Messages never contain values of settings.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddOrUpdateIDPConfig
        """
        self.api.update_idp_config(type, name, write("", texts(settings), ()))
