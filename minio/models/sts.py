# Generated from specs/sts by `make generate`; never edit.
"""Models of STS: arguments and results of raw operations, each imported when it is first used.

Models that have a module in 7.2.16 are imported from there.
"""

from __future__ import annotations

from minio._lazy import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from minio._generated.sts.models.identity import (
        DecodeAuthorizationMessageOutput as DecodeAuthorizationMessageOutput,
    )
    from minio._generated.sts.models.identity import GetAccessKeyInfoOutput as GetAccessKeyInfoOutput
    from minio._generated.sts.models.identity import GetCallerIdentityOutput as GetCallerIdentityOutput
    from minio._generated.sts.models.roles import AssumedRoleUser as AssumedRoleUser
    from minio._generated.sts.models.roles import AssumeRoleOutput as AssumeRoleOutput
    from minio._generated.sts.models.roles import (
        AssumeRoleWithCertificateOutput as AssumeRoleWithCertificateOutput,
    )
    from minio._generated.sts.models.roles import (
        AssumeRoleWithClientGrantsOutput as AssumeRoleWithClientGrantsOutput,
    )
    from minio._generated.sts.models.roles import (
        AssumeRoleWithCustomTokenOutput as AssumeRoleWithCustomTokenOutput,
    )
    from minio._generated.sts.models.roles import (
        AssumeRoleWithLDAPIdentityOutput as AssumeRoleWithLDAPIdentityOutput,
    )
    from minio._generated.sts.models.roles import AssumeRoleWithSAMLOutput as AssumeRoleWithSAMLOutput
    from minio._generated.sts.models.roles import (
        AssumeRoleWithWebIdentityOutput as AssumeRoleWithWebIdentityOutput,
    )
    from minio._generated.sts.models.roles import AssumeRootOutput as AssumeRootOutput
    from minio._generated.sts.models.roles import PolicyDescriptorType as PolicyDescriptorType
    from minio._generated.sts.models.roles import ProvidedContext as ProvidedContext
    from minio._generated.sts.models.sessions import Credentials as Credentials
    from minio._generated.sts.models.sessions import FederatedUser as FederatedUser
    from minio._generated.sts.models.sessions import (
        GetDelegatedAccessTokenOutput as GetDelegatedAccessTokenOutput,
    )
    from minio._generated.sts.models.sessions import GetFederationTokenOutput as GetFederationTokenOutput
    from minio._generated.sts.models.sessions import GetSessionTokenOutput as GetSessionTokenOutput
    from minio._generated.sts.models.sessions import GetWebIdentityTokenOutput as GetWebIdentityTokenOutput
    from minio._generated.sts.models.sessions import Tag as Tag
else:
    _GROUPS = {
        "AssumeRoleOutput": "roles",
        "AssumeRoleWithCertificateOutput": "roles",
        "AssumeRoleWithClientGrantsOutput": "roles",
        "AssumeRoleWithCustomTokenOutput": "roles",
        "AssumeRoleWithLDAPIdentityOutput": "roles",
        "AssumeRoleWithSAMLOutput": "roles",
        "AssumeRoleWithWebIdentityOutput": "roles",
        "AssumeRootOutput": "roles",
        "AssumedRoleUser": "roles",
        "Credentials": "sessions",
        "DecodeAuthorizationMessageOutput": "identity",
        "FederatedUser": "sessions",
        "GetAccessKeyInfoOutput": "identity",
        "GetCallerIdentityOutput": "identity",
        "GetDelegatedAccessTokenOutput": "sessions",
        "GetFederationTokenOutput": "sessions",
        "GetSessionTokenOutput": "sessions",
        "GetWebIdentityTokenOutput": "sessions",
        "PolicyDescriptorType": "roles",
        "ProvidedContext": "roles",
        "Tag": "sessions",
    }
    __all__ = list(_GROUPS)
    __getattr__ = finder(
        __name__, {name: f"minio._generated.sts.models.{group}" for name, group in _GROUPS.items()}
    )

    def __dir__() -> list[str]:
        return __all__
