# Generated from specs/sts by `make generate`; never edit.
"""All operations of STS, each group imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.facade import Facade

if TYPE_CHECKING:
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._sync.caller import Caller

    from ._async.identity import AsyncIdentityOperations
    from ._async.roles import AsyncRolesOperations
    from ._async.sessions import AsyncSessionsOperations
    from ._sync.identity import IdentityOperations
    from ._sync.roles import RolesOperations
    from ._sync.sessions import SessionsOperations

    class StsApi(IdentityOperations, RolesOperations, SessionsOperations):
        """All operations of STS, raw and typed: `client.api`.

        The security token service, which exchanges keys, logins and tokens for temporary credentials.
        """

        def __init__(self, caller: Caller) -> None: ...

    class AsyncStsApi(AsyncIdentityOperations, AsyncRolesOperations, AsyncSessionsOperations):
        """All operations of STS, raw and typed: `client.api`.

        The security token service, which exchanges keys, logins and tokens for temporary credentials.
        """

        def __init__(self, caller: AsyncCaller) -> None: ...

else:
    _GROUPS = {
        "decode_authorization_message": ("identity", "IdentityOperations"),
        "get_access_key_info": ("identity", "IdentityOperations"),
        "get_caller_identity": ("identity", "IdentityOperations"),
        "assume_role": ("roles", "RolesOperations"),
        "assume_role_with_certificate": ("roles", "RolesOperations"),
        "assume_role_with_client_grants": ("roles", "RolesOperations"),
        "assume_role_with_custom_token": ("roles", "RolesOperations"),
        "assume_role_with_ldap_identity": ("roles", "RolesOperations"),
        "assume_role_with_saml": ("roles", "RolesOperations"),
        "assume_role_with_web_identity": ("roles", "RolesOperations"),
        "assume_root": ("roles", "RolesOperations"),
        "get_delegated_access_token": ("sessions", "SessionsOperations"),
        "get_federation_token": ("sessions", "SessionsOperations"),
        "get_session_token": ("sessions", "SessionsOperations"),
        "get_web_identity_token": ("sessions", "SessionsOperations"),
    }

    class StsApi(Facade):
        """All operations of STS, raw and typed: `client.api`.

        The security token service, which exchanges keys, logins and tokens for temporary credentials.
        """

        _package = f"{__package__}._sync"
        _prefix = ""
        _methods = _GROUPS

    class AsyncStsApi(Facade):
        """All operations of STS, raw and typed: `client.api`.

        The security token service, which exchanges keys, logins and tokens for temporary credentials.
        """

        _package = f"{__package__}._async"
        _prefix = "Async"
        _methods = _GROUPS
