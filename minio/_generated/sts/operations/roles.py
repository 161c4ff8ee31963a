# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of roles.

Taking a role for the keys, token or login that one has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.forms import (
    Form,
    add_document,
    add_documents,
    add_field,
    add_texts,
    check_hidden_text,
    send_form,
)
from minio._core.http.messages import check_integer_range, check_secret, check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.sts.models.roles import (
        AssumeRoleOutput,
        AssumeRoleWithCertificateOutput,
        AssumeRoleWithClientGrantsOutput,
        AssumeRoleWithCustomTokenOutput,
        AssumeRoleWithLDAPIdentityOutput,
        AssumeRoleWithSAMLOutput,
        AssumeRoleWithWebIdentityOutput,
        AssumeRootOutput,
        PolicyDescriptorType,
        ProvidedContext,
    )
    from minio._generated.sts.models.sessions import Tag

# specs/sts/operations/assume-role.yaml
ASSUME_ROLE = Operation("AssumeRole", resend=Resend.ALWAYS, service="sts")


def build_assume_role(
    *,
    role_arn: str | None = None,
    role_session_name: str | None = None,
    duration_seconds: int | None = None,
    external_id: str | None = None,
    source_identity: str | None = None,
    tags: list[Tag] | None = None,
    transitive_tag_keys: list[str] | None = None,
    provided_contexts: list[ProvidedContext] | None = None,
    policy: str | None = None,
    policy_arns: list[PolicyDescriptorType] | None = None,
    serial_number: str | None = None,
    token_code: str | None = None,
    minimum_session_token_size: int | None = None,
    token_revoke_type: str | None = None,
) -> Request:
    """Builds the request; `assume_role` tells of its arguments."""
    from minio._generated.sts.models.roles import PolicyDescriptorType, ProvidedContext
    from minio._generated.sts.models.sessions import Tag

    request = Request(ASSUME_ROLE, "POST")
    form: Form = [("Action", "AssumeRole"), ("Version", "2011-06-15")]
    if role_arn is not None:
        check_text("role_arn", role_arn)
        add_field(form, "RoleArn", role_arn)
    if role_session_name is not None:
        check_text("role_session_name", role_session_name)
        add_field(form, "RoleSessionName", role_session_name)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 31536000)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if external_id is not None:
        check_text("external_id", external_id)
        add_field(form, "ExternalId", external_id)
    if source_identity is not None:
        check_text("source_identity", source_identity)
        add_field(form, "SourceIdentity", source_identity)
    if tags is not None:
        add_documents(form, "tags", "Tags", tags, Tag)
    if transitive_tag_keys is not None:
        add_texts(form, "transitive_tag_keys", "TransitiveTagKeys", transitive_tag_keys)
    if provided_contexts is not None:
        add_documents(form, "provided_contexts", "ProvidedContexts", provided_contexts, ProvidedContext)
    if policy is not None:
        check_text("policy", policy)
        add_field(form, "Policy", policy)
    if policy_arns is not None:
        add_documents(form, "policy_arns", "PolicyArns", policy_arns, PolicyDescriptorType)
    if serial_number is not None:
        check_text("serial_number", serial_number)
        add_field(form, "SerialNumber", serial_number)
    if token_code is not None:
        check_hidden_text("token_code", token_code)
        add_field(form, "TokenCode", token_code)
    if minimum_session_token_size is not None:
        check_integer_range("minimum_session_token_size", minimum_session_token_size, 0, 4096)
        add_field(form, "MinimumSessionTokenSize", str(minimum_session_token_size))
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        add_field(form, "TokenRevokeType", token_revoke_type)
    send_form(request, form)
    return request


def parse_assume_role(response: Response) -> AssumeRoleOutput:
    """Reads the answer of AssumeRole."""
    from minio._generated.sts.models.roles import AssumeRoleOutput

    return read_document(response, AssumeRoleOutput, ("AssumeRoleResult",))


# specs/sts/operations/assume-role-with-certificate.yaml
ASSUME_ROLE_WITH_CERTIFICATE = Operation(
    "AssumeRoleWithCertificate", resend=Resend.ALWAYS, service="sts", signed=False
)


def build_assume_role_with_certificate(
    *, duration_seconds: int | None = None, token_revoke_type: str | None = None
) -> Request:
    """Builds the request; `assume_role_with_certificate` tells of its arguments."""
    request = Request(
        ASSUME_ROLE_WITH_CERTIFICATE,
        "POST",
        query=[("Action", "AssumeRoleWithCertificate"), ("Version", "2011-06-15")],
    )
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 31536000)
        request.query.append(("DurationSeconds", str(duration_seconds)))
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        request.query.append(("TokenRevokeType", token_revoke_type))
    return request


def parse_assume_role_with_certificate(response: Response) -> AssumeRoleWithCertificateOutput:
    """Reads the answer of AssumeRoleWithCertificate."""
    from minio._generated.sts.models.roles import AssumeRoleWithCertificateOutput

    return read_document(response, AssumeRoleWithCertificateOutput, ("AssumeRoleWithCertificateResult",))


# specs/sts/operations/assume-role-with-client-grants.yaml
ASSUME_ROLE_WITH_CLIENT_GRANTS = Operation(
    "AssumeRoleWithClientGrants", resend=Resend.ALWAYS, service="sts", signed=False
)


def build_assume_role_with_client_grants(
    token: str,
    *,
    role_arn: str | None = None,
    duration_seconds: int | None = None,
    policy: str | None = None,
    token_revoke_type: str | None = None,
) -> Request:
    """Builds the request; `assume_role_with_client_grants` tells of its arguments."""
    request = Request(ASSUME_ROLE_WITH_CLIENT_GRANTS, "POST")
    form: Form = [("Action", "AssumeRoleWithClientGrants"), ("Version", "2011-06-15")]
    check_hidden_text("token", token)
    add_field(form, "Token", token)
    if role_arn is not None:
        check_text("role_arn", role_arn)
        add_field(form, "RoleArn", role_arn)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 31536000)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if policy is not None:
        check_text("policy", policy)
        add_field(form, "Policy", policy)
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        add_field(form, "TokenRevokeType", token_revoke_type)
    send_form(request, form)
    return request


def parse_assume_role_with_client_grants(response: Response) -> AssumeRoleWithClientGrantsOutput:
    """Reads the answer of AssumeRoleWithClientGrants."""
    from minio._generated.sts.models.roles import AssumeRoleWithClientGrantsOutput

    return read_document(response, AssumeRoleWithClientGrantsOutput, ("AssumeRoleWithClientGrantsResult",))


# specs/sts/operations/assume-role-with-custom-token.yaml
ASSUME_ROLE_WITH_CUSTOM_TOKEN = Operation(
    "AssumeRoleWithCustomToken", resend=Resend.ALWAYS, service="sts", signed=False
)


def build_assume_role_with_custom_token(
    token: str, role_arn: str, *, duration_seconds: int | None = None, token_revoke_type: str | None = None
) -> Request:
    """Builds the request; `assume_role_with_custom_token` tells of its arguments."""
    request = Request(
        ASSUME_ROLE_WITH_CUSTOM_TOKEN,
        "POST",
        query=[("Action", "AssumeRoleWithCustomToken"), ("Version", "2011-06-15")],
    )
    check_secret("token", token)
    request.query.append(("Token", token))
    check_text("role_arn", role_arn)
    request.query.append(("RoleArn", role_arn))
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 1, None)
        request.query.append(("DurationSeconds", str(duration_seconds)))
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        request.query.append(("TokenRevokeType", token_revoke_type))
    return request


def parse_assume_role_with_custom_token(response: Response) -> AssumeRoleWithCustomTokenOutput:
    """Reads the answer of AssumeRoleWithCustomToken."""
    from minio._generated.sts.models.roles import AssumeRoleWithCustomTokenOutput

    return read_document(response, AssumeRoleWithCustomTokenOutput, ("AssumeRoleWithCustomTokenResult",))


# specs/sts/operations/assume-role-with-ldap-identity.yaml
ASSUME_ROLE_WITH_LDAP_IDENTITY = Operation(
    "AssumeRoleWithLDAPIdentity", resend=Resend.ALWAYS, service="sts", signed=False
)


def build_assume_role_with_ldap_identity(
    ldap_username: str,
    ldap_password: str,
    *,
    duration_seconds: int | None = None,
    policy: str | None = None,
    token_revoke_type: str | None = None,
) -> Request:
    """Builds the request; `assume_role_with_ldap_identity` tells of its arguments."""
    request = Request(ASSUME_ROLE_WITH_LDAP_IDENTITY, "POST")
    form: Form = [("Action", "AssumeRoleWithLDAPIdentity"), ("Version", "2011-06-15")]
    check_text("ldap_username", ldap_username)
    add_field(form, "LDAPUsername", ldap_username)
    check_hidden_text("ldap_password", ldap_password)
    add_field(form, "LDAPPassword", ldap_password)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 31536000)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if policy is not None:
        check_text("policy", policy)
        add_field(form, "Policy", policy)
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        add_field(form, "TokenRevokeType", token_revoke_type)
    send_form(request, form)
    return request


def parse_assume_role_with_ldap_identity(response: Response) -> AssumeRoleWithLDAPIdentityOutput:
    """Reads the answer of AssumeRoleWithLDAPIdentity."""
    from minio._generated.sts.models.roles import AssumeRoleWithLDAPIdentityOutput

    return read_document(response, AssumeRoleWithLDAPIdentityOutput, ("AssumeRoleWithLDAPIdentityResult",))


# specs/sts/operations/assume-role-with-saml.yaml
ASSUME_ROLE_WITH_SAML = Operation("AssumeRoleWithSAML", resend=Resend.ALWAYS, service="sts", signed=False)


def build_assume_role_with_saml(
    role_arn: str,
    principal_arn: str,
    saml_assertion: str,
    *,
    duration_seconds: int | None = None,
    policy: str | None = None,
    policy_arns: list[PolicyDescriptorType] | None = None,
    minimum_session_token_size: int | None = None,
) -> Request:
    """Builds the request; `assume_role_with_saml` tells of its arguments."""
    from minio._generated.sts.models.roles import PolicyDescriptorType

    request = Request(ASSUME_ROLE_WITH_SAML, "POST")
    form: Form = [("Action", "AssumeRoleWithSAML"), ("Version", "2011-06-15")]
    check_text("role_arn", role_arn)
    add_field(form, "RoleArn", role_arn)
    check_text("principal_arn", principal_arn)
    add_field(form, "PrincipalArn", principal_arn)
    check_hidden_text("saml_assertion", saml_assertion)
    add_field(form, "SAMLAssertion", saml_assertion)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 43200)
        add_field(form, "DurationSeconds", str(duration_seconds))
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


def parse_assume_role_with_saml(response: Response) -> AssumeRoleWithSAMLOutput:
    """Reads the answer of AssumeRoleWithSAML."""
    from minio._generated.sts.models.roles import AssumeRoleWithSAMLOutput

    return read_document(response, AssumeRoleWithSAMLOutput, ("AssumeRoleWithSAMLResult",))


# specs/sts/operations/assume-role-with-web-identity.yaml
ASSUME_ROLE_WITH_WEB_IDENTITY = Operation(
    "AssumeRoleWithWebIdentity", resend=Resend.ALWAYS, service="sts", signed=False
)


def build_assume_role_with_web_identity(
    web_identity_token: str,
    *,
    role_arn: str | None = None,
    role_session_name: str | None = None,
    duration_seconds: int | None = None,
    web_identity_access_token: str | None = None,
    provider_id: str | None = None,
    policy: str | None = None,
    policy_arns: list[PolicyDescriptorType] | None = None,
    minimum_session_token_size: int | None = None,
    token_revoke_type: str | None = None,
) -> Request:
    """Builds the request; `assume_role_with_web_identity` tells of its arguments."""
    from minio._generated.sts.models.roles import PolicyDescriptorType

    request = Request(ASSUME_ROLE_WITH_WEB_IDENTITY, "POST")
    form: Form = [("Action", "AssumeRoleWithWebIdentity"), ("Version", "2011-06-15")]
    check_hidden_text("web_identity_token", web_identity_token)
    add_field(form, "WebIdentityToken", web_identity_token)
    if role_arn is not None:
        check_text("role_arn", role_arn)
        add_field(form, "RoleArn", role_arn)
    if role_session_name is not None:
        check_text("role_session_name", role_session_name)
        add_field(form, "RoleSessionName", role_session_name)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 900, 31536000)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if web_identity_access_token is not None:
        check_hidden_text("web_identity_access_token", web_identity_access_token)
        add_field(form, "WebIdentityAccessToken", web_identity_access_token)
    if provider_id is not None:
        check_text("provider_id", provider_id)
        add_field(form, "ProviderId", provider_id)
    if policy is not None:
        check_text("policy", policy)
        add_field(form, "Policy", policy)
    if policy_arns is not None:
        add_documents(form, "policy_arns", "PolicyArns", policy_arns, PolicyDescriptorType)
    if minimum_session_token_size is not None:
        check_integer_range("minimum_session_token_size", minimum_session_token_size, 0, 4096)
        add_field(form, "MinimumSessionTokenSize", str(minimum_session_token_size))
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        add_field(form, "TokenRevokeType", token_revoke_type)
    send_form(request, form)
    return request


def parse_assume_role_with_web_identity(response: Response) -> AssumeRoleWithWebIdentityOutput:
    """Reads the answer of AssumeRoleWithWebIdentity."""
    from minio._generated.sts.models.roles import AssumeRoleWithWebIdentityOutput

    return read_document(response, AssumeRoleWithWebIdentityOutput, ("AssumeRoleWithWebIdentityResult",))


# specs/sts/operations/assume-root.yaml
ASSUME_ROOT = Operation("AssumeRoot", resend=Resend.ALWAYS, service="sts")


def build_assume_root(
    target_principal: str,
    task_policy_arn: PolicyDescriptorType,
    *,
    duration_seconds: int | None = None,
    minimum_session_token_size: int | None = None,
) -> Request:
    """Builds the request; `assume_root` tells of its arguments."""
    from minio._generated.sts.models.roles import PolicyDescriptorType

    request = Request(ASSUME_ROOT, "POST")
    form: Form = [("Action", "AssumeRoot"), ("Version", "2011-06-15")]
    check_text("target_principal", target_principal)
    add_field(form, "TargetPrincipal", target_principal)
    add_document(form, "task_policy_arn", "TaskPolicyArn", task_policy_arn, PolicyDescriptorType)
    if duration_seconds is not None:
        check_integer_range("duration_seconds", duration_seconds, 0, 900)
        add_field(form, "DurationSeconds", str(duration_seconds))
    if minimum_session_token_size is not None:
        check_integer_range("minimum_session_token_size", minimum_session_token_size, 0, 4096)
        add_field(form, "MinimumSessionTokenSize", str(minimum_session_token_size))
    send_form(request, form)
    return request


def parse_assume_root(response: Response) -> AssumeRootOutput:
    """Reads the answer of AssumeRoot."""
    from minio._generated.sts.models.roles import AssumeRootOutput

    return read_document(response, AssumeRootOutput, ("AssumeRootResult",))
