"""Credentials, and the providers that find, fetch and refresh them.

`Minio(..., credentials=provider)` asks its provider before each call; any object with a `retrieve()` that
returns `Credentials` serves. Providers are loaded when they are first looked up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._lazy import finder

from .credentials import Credentials

if TYPE_CHECKING:
    from .providers import (
        AssumeRoleProvider,
        AWSConfigProvider,
        CertificateIdentityProvider,
        ChainedProvider,
        ClientGrantsProvider,
        CustomTokenProvider,
        EnvAWSProvider,
        EnvMinioProvider,
        IamAwsProvider,
        LdapIdentityProvider,
        MinioClientConfigProvider,
        PicklableStaticProvider,
        Provider,
        StaticProvider,
        StsError,
        WebIdentityClientGrantsProvider,
        WebIdentityProvider,
    )

__all__ = [
    "AWSConfigProvider",
    "AssumeRoleProvider",
    "CertificateIdentityProvider",
    "ChainedProvider",
    "ClientGrantsProvider",
    "Credentials",
    "CustomTokenProvider",
    "EnvAWSProvider",
    "EnvMinioProvider",
    "IamAwsProvider",
    "LdapIdentityProvider",
    "MinioClientConfigProvider",
    "PicklableStaticProvider",
    "Provider",
    "StaticProvider",
    "StsError",
    "WebIdentityClientGrantsProvider",
    "WebIdentityProvider",
]


_HOMES = {
    "_assume": ["AssumeRoleProvider"],
    "_chain": ["ChainedProvider"],
    "_files": ["AWSConfigProvider", "MinioClientConfigProvider"],
    "_iam": ["IamAwsProvider"],
    "_local": ["EnvAWSProvider", "EnvMinioProvider", "PicklableStaticProvider", "StaticProvider"],
    "_login": ["CertificateIdentityProvider", "CustomTokenProvider", "LdapIdentityProvider"],
    "_provider": ["Provider"],
    "_sts": ["StsError"],
    "_web": ["ClientGrantsProvider", "WebIdentityClientGrantsProvider", "WebIdentityProvider"],
}
__getattr__ = finder(
    __name__,
    {
        **{name: f"{__name__}.{home}" for home, names in _HOMES.items() for name in names},
        "providers": f"{__name__}.providers",
    },
)


def __dir__() -> list[str]:
    return __all__
