"""Credentials providers: those of 7.2.16, and those added since."""

from __future__ import annotations

from ._assume import AssumeRoleProvider
from ._chain import ChainedProvider
from ._files import AWSConfigProvider, MinioClientConfigProvider
from ._iam import IamAwsProvider
from ._local import EnvAWSProvider, EnvMinioProvider, PicklableStaticProvider, StaticProvider
from ._login import CertificateIdentityProvider, CustomTokenProvider, LdapIdentityProvider
from ._provider import Provider
from ._sts import StsError
from ._web import ClientGrantsProvider, WebIdentityClientGrantsProvider, WebIdentityProvider
from .credentials import Credentials

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
