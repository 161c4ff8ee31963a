# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of sessions.

Temporary credentials and tokens for oneself or for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.forms import Form, add_documents, add_field, add_texts, check_hidden_text, send_form
from minio._core.http.messages import check_integer_range, check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.sts.models.roles import PolicyDescriptorType
    from minio._generated.sts.models.sessions import (
        GetDelegatedAccessTokenOutput,
        GetFederationTokenOutput,
        GetSessionTokenOutput,
        GetWebIdentityTokenOutput,
        Tag,
    )

# specs/sts/operations/get-delegated-access-token.yaml
GET_DELEGATED_ACCESS_TOKEN = Operation("GetDelegatedAccessToken", resend=Resend.NEVER, service="sts")


def build_get_delegated_access_token(trade_in_token: str) -> Request:
    """Builds the request; `get_delegated_access_token` tells of its arguments."""
    request = Request(GET_DELEGATED_ACCESS_TOKEN, "POST")
    form: Form = [("Action", "GetDelegatedAccessToken"), ("Version", "2011-06-15")]
    check_hidden_text("trade_in_token", trade_in_token)
    add_field(form, "TradeInToken", trade_in_token)
    send_form(request, form)
    return request


def parse_get_delegated_access_token(response: Response) -> GetDelegatedAccessTokenOutput:
    """Reads the answer of GetDelegatedAccessToken."""
    from minio._generated.sts.models.sessions import GetDelegatedAccessTokenOutput

    return read_document(response, GetDelegatedAccessTokenOutput, ("GetDelegatedAccessTokenResult",))


# specs/sts/operations/get-federation-token.yaml
GET_FEDERATION_TOKEN = Operation("GetFederationToken", resend=Resend.ALWAYS, service="sts")


def build_get_federation_token(
    name: str,
    *,
    duration_seconds: int | None = None,
    tags: list[Tag] | None = None,
    policy: str | None = None,
    policy_arns: list[PolicyDescriptorType] | None = None,
    minimum_session_token_size: int | None = None,
) -> Request:
    """Builds the request; `get_federation_token` tells of its arguments."""
    from minio._generated.sts.models.roles import PolicyDescriptorType
    from minio._generated.sts.models.sessions import Tag

    request = Request(GET_FEDERATION_TOKEN, "POST")
    form: Form = [("Action", "GetFederationToken"), ("Version", "2011-06-15")]
    check_text("name", name)
    add_field(form, "Name", name)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 129600)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if tags is not None:
        add_documents(form, "tags", "Tags", tags, Tag)
    if policy is not None:
        check_text("policy", policy)
        add_field(form, "Policy", policy)
    if policy_arns is not None:
        add_documents(form, "policy_arns", "PolicyArns", policy_arns, PolicyDescriptorType)
    if minimum_session_token_size is not None:
        check_integer_range("minimum_session_token_size", minimum_session_token_size, 0, 4096)
        add_field(form, "MinimumSessionTokenSize", str(minimum_session_token_size))
    send_form(request, form)
    return request


def parse_get_federation_token(response: Response) -> GetFederationTokenOutput:
    """Reads the answer of GetFederationToken."""
    from minio._generated.sts.models.sessions import GetFederationTokenOutput

    return read_document(response, GetFederationTokenOutput, ("GetFederationTokenResult",))


# specs/sts/operations/get-session-token.yaml
GET_SESSION_TOKEN = Operation("GetSessionToken", resend=Resend.ALWAYS, service="sts")


def build_get_session_token(
    *,
    duration_seconds: int | None = None,
    serial_number: str | None = None,
    token_code: str | None = None,
    minimum_session_token_size: int | None = None,
) -> Request:
    """Builds the request; `get_session_token` tells of its arguments."""
    request = Request(GET_SESSION_TOKEN, "POST")
    form: Form = [("Action", "GetSessionToken"), ("Version", "2011-06-15")]
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 129600)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if serial_number is not None:
        check_text("serial_number", serial_number)
        add_field(form, "SerialNumber", serial_number)
    if token_code is not None:
        check_hidden_text("token_code", token_code)
        add_field(form, "TokenCode", token_code)
    if minimum_session_token_size is not None:
        check_integer_range("minimum_session_token_size", minimum_session_token_size, 0, 4096)
        add_field(form, "MinimumSessionTokenSize", str(minimum_session_token_size))
    send_form(request, form)
    return request


def parse_get_session_token(response: Response) -> GetSessionTokenOutput:
    """Reads the answer of GetSessionToken."""
    from minio._generated.sts.models.sessions import GetSessionTokenOutput

    return read_document(response, GetSessionTokenOutput, ("GetSessionTokenResult",))


# specs/sts/operations/get-web-identity-token.yaml
GET_WEB_IDENTITY_TOKEN = Operation("GetWebIdentityToken", resend=Resend.ALWAYS, service="sts")


def build_get_web_identity_token(
    audience: list[str],
    signing_algorithm: str,
    *,
    duration_seconds: int | None = None,
    tags: list[Tag] | None = None,
) -> Request:
    """Builds the request; `get_web_identity_token` tells of its arguments."""
    from minio._generated.sts.models.sessions import Tag

    request = Request(GET_WEB_IDENTITY_TOKEN, "POST")
    form: Form = [("Action", "GetWebIdentityToken"), ("Version", "2011-06-15")]
    add_texts(form, "audience", "Audience", audience)
    check_text("signing_algorithm", signing_algorithm)
    add_field(form, "SigningAlgorithm", signing_algorithm)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 60, 3600)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if tags is not None:
        add_documents(form, "tags", "Tags", tags, Tag)
    send_form(request, form)
    return request


def parse_get_web_identity_token(response: Response) -> GetWebIdentityTokenOutput:
    """Reads the answer of GetWebIdentityToken."""
    from minio._generated.sts.models.sessions import GetWebIdentityTokenOutput

    return read_document(response, GetWebIdentityTokenOutput, ("GetWebIdentityTokenResult",))
