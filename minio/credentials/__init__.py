"""Credentials, and the providers that find, fetch and renew them.

`Minio(..., credentials=provider)` asks its provider before each call; any object with a `retrieve()` that
returns `Credentials` serves. Providers are loaded when the first of them is looked up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it has {', '.join(__all__)}")
    from . import providers

    return globals().setdefault(name, getattr(providers, name))


def __dir__() -> list[str]:
    return __all__
