# Generated from specs/sts/errors.yaml by `make generate`; never edit.
"""Error codes of STS, and classes of those that programs catch often."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio.error import S3Error

ACCESS_DENIED = "AccessDenied"
"""The caller may not do this, or the keys are unknown or do not fit the signature.

Status 403.
"""
EXPIRED_TOKEN = "ExpiredToken"
"""The token of the identity provider has expired.

Status 400.
"""
EXPIRED_TOKEN_EXCEPTION = "ExpiredTokenException"
"""The token of the identity provider has expired; how AWS says it.

Status 400.
"""
EXPIRED_TRADE_IN_TOKEN_EXCEPTION = "ExpiredTradeInTokenException"
"""The token to trade in has expired.

Status 400.
"""
IDP_COMMUNICATION_ERROR = "IDPCommunicationError"
"""The identity provider cannot be reached; trying again may help.

Status 400.
"""
IDP_REJECTED_CLAIM = "IDPRejectedClaim"
"""The identity provider has said no.

Status 403.
"""
INSECURE_CONNECTION = "InsecureConnection"
"""The action is served over TLS only.

Status 400.
"""
INTERNAL_ERROR = "InternalError"
"""The server failed; from MinIO also when an identity plugin says no, or when a policy is not there.

Status 500.
"""
INVALID_AUTHORIZATION_MESSAGE_EXCEPTION = "InvalidAuthorizationMessageException"
"""The message is no encoded refusal.

Status 400.
"""
INVALID_CLIENT_CERTIFICATE = "InvalidClientCertificate"
"""The client's certificate is missing, not trusted, or has expired.

Status 400.
"""
INVALID_CLIENT_GRANTS_TOKEN = "InvalidClientGrantsToken"
"""The token cannot be read or verified.

Status 400.
"""
INVALID_IDENTITY_TOKEN = "InvalidIdentityToken"
"""The token cannot be read or verified.

Status 400.
"""
INVALID_PARAMETER_VALUE = "InvalidParameterValue"
"""A parameter cannot be so, the token among them, or the action is unknown.

Status 400.
"""
JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION = "JWTPayloadSizeExceededException"
"""The claims make the token too large.

Status 400.
"""
MALFORMED_POLICY_DOCUMENT = "MalformedPolicyDocument"
"""The session policy is no policy in JSON.

Status 400.
"""
MISSING_PARAMETER = "MissingParameter"
"""A parameter that the action needs is missing.

Status 400.
"""
OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION = "OutboundWebIdentityFederationDisabledException"
"""The account issues no tokens of its own.

Status 403.
"""
PACKED_POLICY_TOO_LARGE = "PackedPolicyTooLarge"
"""Session policies and tags together are too large.

Status 400.
"""
REGION_DISABLED_EXCEPTION = "RegionDisabledException"
"""The account has switched the service off in this region.

Status 403.
"""
STSIAM_NOT_INITIALIZED = "STSIAMNotInitialized"
"""The server has just started and does not know its users yet.

Status 503.
"""
STS_NOT_INITIALIZED = "STSNotInitialized"
"""The way of logging in is not switched on in the server.

Status 503.
"""
SESSION_DURATION_ESCALATION_EXCEPTION = "SessionDurationEscalationException"
"""The token would outlive the caller's own session.

Status 403.
"""
TOO_MANY_INTERMEDIATE_C_AS = "TooManyIntermediateCAs"
"""There are more than ten authorities between the client's certificate and its root.

Status 400.
"""


CLASSES: dict[str, type[S3Error]] = {}
"""Class of an error by its code, for those that have one."""
