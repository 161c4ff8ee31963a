"""Providers refuse arguments of a wrong type by name when they are made: forms would carry their `str()`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from minio.credentials import (
    AssumeRoleProvider,
    AWSConfigProvider,
    CertificateIdentityProvider,
    ChainedProvider,
    ClientGrantsProvider,
    CustomTokenProvider,
    IamAwsProvider,
    LdapIdentityProvider,
    MinioClientConfigProvider,
    StaticProvider,
    WebIdentityProvider,
)

ENDPOINT = {"sts_endpoint": "https://sts.example.com"}
TEXTS = ("policy", "role_arn", "role_session_name")


def token() -> dict[str, str]:
    return {"access_token": "token"}


MADE: list[tuple[Callable[..., Any], dict[str, Any], tuple[str, ...]]] = [
    (
        AssumeRoleProvider,
        {**ENDPOINT, "access_key": "key", "secret_key": "secret"},
        ("sts_endpoint", "http_client", "region", "external_id", *TEXTS),
    ),
    (WebIdentityProvider, {**ENDPOINT, "jwt_provider_func": token}, ("sts_endpoint", "http_client", *TEXTS)),
    (ClientGrantsProvider, {**ENDPOINT, "jwt_provider_func": token}, ("jwt_provider_func", "policy")),
    (
        LdapIdentityProvider,
        {**ENDPOINT, "ldap_username": "anna", "ldap_password": "secret"},
        ("sts_endpoint", "ldap_username", "ldap_password", "http_client"),
    ),
    (CertificateIdentityProvider, {**ENDPOINT, "cert_file": "a.pem"}, ("sts_endpoint", "http_client")),
    (
        CustomTokenProvider,
        {**ENDPOINT, "token_provider_func": token, "role_arn": "arn"},
        ("token_provider_func", "sts_endpoint", "role_arn", "http_client"),
    ),
    (
        IamAwsProvider,
        {},
        (
            "custom_endpoint",
            "http_client",
            "auth_token",
            "relative_uri",
            "full_uri",
            "token_file",
            "role_arn",
            "role_session_name",
            "region",
        ),
    ),
    (AWSConfigProvider, {}, ("filename", "profile")),
    (MinioClientConfigProvider, {}, ("filename", "alias")),
    (ChainedProvider, {}, ("providers",)),
]


@pytest.mark.parametrize("value", [5, object(), {"Version": "2012-10-17"}], ids=["int", "object", "dict"])
@pytest.mark.parametrize(
    ("make", "right", "argument"),
    [
        pytest.param(make, right, name, id=f"{make.__name__}-{name}")
        for make, right, names in MADE
        for name in names
    ],
)
def test_what_is_of_a_wrong_type_is_refused_by_name(
    make: Callable[..., Any], right: dict[str, Any], argument: str, value: object
) -> None:
    with pytest.raises(ValueError, match=rf"^{argument}\b"):
        make(**{**right, argument: value})


def test_lone_surrogates_are_refused_by_name_and_secrets_are_not_shown() -> None:
    with pytest.raises(ValueError, match=r"^policy .* cannot be encoded as UTF-8"):
        AssumeRoleProvider("https://sts.example.com", "key", "secret", policy="\ud800")
    with pytest.raises(ValueError, match=r"^ldap_password must be text") as caught:
        LdapIdentityProvider("https://sts.example.com", "anna", "hidden\ud800")
    assert "hidden" not in str(caught.value)


def test_a_chain_names_what_is_no_provider() -> None:
    with pytest.raises(ValueError, match=r"^providers\[1\] must be an object with retrieve\(\), not str"):
        ChainedProvider([StaticProvider("key", "secret"), "env"])  # type: ignore[list-item]


def test_files_may_be_paths(tmp_path: Path) -> None:
    file = tmp_path / "credentials"
    file.write_text("[default]\naws_access_key_id = key\naws_secret_access_key = secret\n", encoding="utf-8")
    assert AWSConfigProvider(file).retrieve().access_key == "key"  # type: ignore[arg-type]
