# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of roles.

Taking a role for the keys, token or login that one has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.roles import (
    build_assume_role,
    build_assume_role_with_certificate,
    build_assume_role_with_client_grants,
    build_assume_role_with_custom_token,
    build_assume_role_with_ldap_identity,
    build_assume_role_with_saml,
    build_assume_role_with_web_identity,
    build_assume_root,
    parse_assume_role,
    parse_assume_role_with_certificate,
    parse_assume_role_with_client_grants,
    parse_assume_role_with_custom_token,
    parse_assume_role_with_ldap_identity,
    parse_assume_role_with_saml,
    parse_assume_role_with_web_identity,
    parse_assume_root,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
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


class AsyncRolesOperations:
    """Taking a role for the keys, token or login that one has."""

    _caller: AsyncCaller

    # specs/sts/operations/assume-role.yaml
    async def assume_role(
        self,
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
        options: RequestOptions | None = None,
    ) -> AssumeRoleOutput:
        """Takes a role, or on MinIO another session of the user, and returns keys for it.

        MinIO gives them to the keys of users only, not to temporary ones and not to service accounts.

        Args:
            role_arn: ARN of the role to take, 20 to 2,048 characters. AWS needs it; MinIO ignores it.
            role_session_name: A name for the session, 2 to 64 characters. AWS needs it; MinIO ignores it.
            duration_seconds: Seconds for which the credentials serve; 3,600 when left out. AWS gives 43,200
                at most, and less where the role says so. 900 to 31536000.
            external_id: A word agreed upon with the owner of the role. MinIO ignores it.
            source_identity: Who stands behind the session, 2 to 64 characters, for the logs. MinIO ignores
                it.
            tags: Up to 50 tags of the session. MinIO ignores them. `from minio.models.sts import Tag`
            transitive_tag_keys: Tags that go on to the roles taken from this session. MinIO ignores them.
            provided_contexts: Up to five assertions of context providers. MinIO ignores them. `from
                minio.models.sts import ProvidedContext`
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            policy_arns: Up to ten managed policies that narrow what the session may do. MinIO ignores them.
                `from minio.models.sts import PolicyDescriptorType`
            serial_number: Serial number or ARN of the caller's authentication device, where one is needed.
            token_code: The six digits that it shows.
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
                Only MinIO knows it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleOutput` with `assumed_role_user`, `credentials`, `packed_policy_size`,
            `source_identity`, `session_token_utilization`, `session_token_size`.

        Raises:
            S3Error: the server refused; here often AccessDenied, MalformedPolicyDocument,
                PackedPolicyTooLarge, RegionDisabledException, ExpiredTokenException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
        """
        request = build_assume_role(
            role_arn=role_arn,
            role_session_name=role_session_name,
            duration_seconds=duration_seconds,
            external_id=external_id,
            source_identity=source_identity,
            tags=tags,
            transitive_tag_keys=transitive_tag_keys,
            provided_contexts=provided_contexts,
            policy=policy,
            policy_arns=policy_arns,
            serial_number=serial_number,
            token_code=token_code,
            minimum_session_token_size=minimum_session_token_size,
            token_revoke_type=token_revoke_type,
        )
        response = await self._caller.call(request, options)
        return parse_assume_role(response)

    # specs/sts/operations/assume-role-with-certificate.yaml
    async def assume_role_with_certificate(
        self,
        *,
        duration_seconds: int | None = None,
        token_revoke_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithCertificateOutput:
        """Exchanges the TLS client certificate of the connection for temporary credentials.

        The common name in it is the name of the policy that they get.

        Args:
            duration_seconds: Seconds for which the credentials serve; 3,600 when left out. They end with the
                certificate at the latest. 900 to 31536000.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithCertificateOutput` with `credentials`.

        Raises:
            S3Error: the server refused; here often InsecureConnection, InvalidClientCertificate,
                TooManyIntermediateCAs, STSNotInitialized.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/sts/tls.md
        """
        request = build_assume_role_with_certificate(
            duration_seconds=duration_seconds, token_revoke_type=token_revoke_type
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_certificate(response)

    # specs/sts/operations/assume-role-with-client-grants.yaml
    async def assume_role_with_client_grants(
        self,
        token: str,
        *,
        role_arn: str | None = None,
        duration_seconds: int | None = None,
        policy: str | None = None,
        token_revoke_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithClientGrantsOutput:
        """Exchanges the token that an application has of an OpenID provider for temporary credentials.

        Args:
            token: The token, a JWT.
            role_arn: Chooses the provider that is set up for that role.
            duration_seconds: Seconds for which the credentials serve; until the end of the token when left
                out. 900 to 31536000.
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
                Only MinIO knows it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithClientGrantsOutput` with `assumed_role_user`, `audience`,
            `credentials`, `provider`, `subject_from_token`, `packed_policy_size`.

        Raises:
            S3Error: the server refused; here often AccessDenied, ExpiredToken, InvalidClientGrantsToken,
                InvalidParameterValue, MalformedPolicyDocument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/sts/client-grants.md
        """
        request = build_assume_role_with_client_grants(
            token,
            role_arn=role_arn,
            duration_seconds=duration_seconds,
            policy=policy,
            token_revoke_type=token_revoke_type,
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_client_grants(response)

    # specs/sts/operations/assume-role-with-custom-token.yaml
    async def assume_role_with_custom_token(
        self,
        token: str,
        role_arn: str,
        *,
        duration_seconds: int | None = None,
        token_revoke_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithCustomTokenOutput:
        """Exchanges a token that the identity plugin of the server knows for temporary credentials.

        Args:
            token: What the plugin asks for. It is a part of the URL, which servers and proxies may log.
            role_arn: ARN of the plugin's role, as the server prints it when it starts.
            duration_seconds: Seconds for which the credentials serve; the plugin says how many at most. At
                least 1.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithCustomTokenOutput` with `credentials`, `assumed_user`.

        Raises:
            S3Error: the server refused; here often AccessDenied, InvalidParameterValue, InternalError,
                STSNotInitialized.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/iam/identity-management-plugin.md
        """
        request = build_assume_role_with_custom_token(
            token, role_arn, duration_seconds=duration_seconds, token_revoke_type=token_revoke_type
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_custom_token(response)

    # specs/sts/operations/assume-role-with-ldap-identity.yaml
    async def assume_role_with_ldap_identity(
        self,
        ldap_username: str,
        ldap_password: str,
        *,
        duration_seconds: int | None = None,
        policy: str | None = None,
        token_revoke_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithLDAPIdentityOutput:
        """Exchanges name and password of an LDAP user for temporary credentials.

        A policy must be attached to the user or to one of its groups.

        Args:
            ldap_username: Name to log in with.
            ldap_password: The password.
            duration_seconds: Seconds for which the credentials serve; 3,600 when left out, unless the server
                says otherwise. 900 to 31536000.
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
                Only MinIO knows it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithLDAPIdentityOutput` with `credentials`.

        Raises:
            S3Error: the server refused; here often AccessDenied, InvalidParameterValue,
                MalformedPolicyDocument, STSNotInitialized.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/sts/ldap.md
        """
        request = build_assume_role_with_ldap_identity(
            ldap_username,
            ldap_password,
            duration_seconds=duration_seconds,
            policy=policy,
            token_revoke_type=token_revoke_type,
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_ldap_identity(response)

    # specs/sts/operations/assume-role-with-saml.yaml
    async def assume_role_with_saml(
        self,
        role_arn: str,
        principal_arn: str,
        saml_assertion: str,
        *,
        duration_seconds: int | None = None,
        policy: str | None = None,
        policy_arns: list[PolicyDescriptorType] | None = None,
        minimum_session_token_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithSAMLOutput:
        """Exchanges the assertion of a SAML 2.0 provider for temporary credentials of a role.

        Args:
            role_arn: ARN of the role to take, 20 to 2,048 characters.
            principal_arn: ARN of the SAML provider in the account.
            saml_assertion: The assertion in base64, up to 100,000 characters.
            duration_seconds: Seconds for which the credentials serve; 3,600 when left out. 900 to 43200.
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            policy_arns: Up to ten managed policies that narrow what the session may do. MinIO ignores them.
                `from minio.models.sts import PolicyDescriptorType`
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithSAMLOutput` with `assumed_role_user`, `credentials`, `subject`,
            `subject_type`, `issuer`, `audience`, `name_qualifier`, `packed_policy_size`, `source_identity`,
            `session_token_utilization`, `session_token_size`.

        Raises:
            S3Error: the server refused; here often ExpiredTokenException, IDPRejectedClaim,
                InvalidIdentityToken, MalformedPolicyDocument, PackedPolicyTooLarge, RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
        """
        request = build_assume_role_with_saml(
            role_arn,
            principal_arn,
            saml_assertion,
            duration_seconds=duration_seconds,
            policy=policy,
            policy_arns=policy_arns,
            minimum_session_token_size=minimum_session_token_size,
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_saml(response)

    # specs/sts/operations/assume-role-with-web-identity.yaml
    async def assume_role_with_web_identity(
        self,
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
        options: RequestOptions | None = None,
    ) -> AssumeRoleWithWebIdentityOutput:
        """Exchanges the token that somebody has of an OpenID provider for temporary credentials.

        Args:
            web_identity_token: The token, a JWT of up to 20,000 characters.
            role_arn: ARN of the role to take. AWS needs it; on MinIO it chooses the provider that is set up
                for that role.
            role_session_name: A name for the session, 2 to 64 characters. AWS needs it; MinIO ignores it.
            duration_seconds: Seconds for which the credentials serve. When left out, MinIO takes the end of
                the token, AWS 3,600. 900 to 31536000.
            web_identity_access_token: The access token that came along; MinIO uses it to look up more claims,
                where it is set up so.
            provider_id: Host of an OAuth 2.0 provider whose access token is given instead of a JWT. MinIO
                ignores it.
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            policy_arns: Up to ten managed policies that narrow what the session may do. MinIO ignores them.
                `from minio.models.sts import PolicyDescriptorType`
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            token_revoke_type: A label of one's own choice, by which these credentials can be revoked later.
                Only MinIO knows it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRoleWithWebIdentityOutput` with `assumed_role_user`, `audience`,
            `credentials`, `provider`, `subject_from_web_identity_token`, `packed_policy_size`,
            `source_identity`, `session_token_utilization`, `session_token_size`.

        Raises:
            S3Error: the server refused; here often AccessDenied, ExpiredToken, ExpiredTokenException,
                InvalidParameterValue, InvalidIdentityToken, IDPRejectedClaim, IDPCommunicationError,
                MalformedPolicyDocument, PackedPolicyTooLarge, RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
        """
        request = build_assume_role_with_web_identity(
            web_identity_token,
            role_arn=role_arn,
            role_session_name=role_session_name,
            duration_seconds=duration_seconds,
            web_identity_access_token=web_identity_access_token,
            provider_id=provider_id,
            policy=policy,
            policy_arns=policy_arns,
            minimum_session_token_size=minimum_session_token_size,
            token_revoke_type=token_revoke_type,
        )
        response = await self._caller.call(request, options)
        return parse_assume_role_with_web_identity(response)

    # specs/sts/operations/assume-root.yaml
    async def assume_root(
        self,
        target_principal: str,
        task_policy_arn: PolicyDescriptorType,
        *,
        duration_seconds: int | None = None,
        minimum_session_token_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AssumeRootOutput:
        """Takes the root user of a member account of the organization, for a task that a policy names.

        Args:
            target_principal: The account, or the ARN of its root user.
            task_policy_arn: The managed policy that says which task. `from minio.models.sts import
                PolicyDescriptorType`
            duration_seconds: Seconds for which the credentials serve; 900 when left out. 0 to 900.
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.AssumeRootOutput` with `credentials`, `source_identity`,
            `session_token_utilization`, `session_token_size`.

        Raises:
            S3Error: the server refused; here often ExpiredTokenException, RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
        """
        request = build_assume_root(
            target_principal,
            task_policy_arn,
            duration_seconds=duration_seconds,
            minimum_session_token_size=minimum_session_token_size,
        )
        response = await self._caller.call(request, options)
        return parse_assume_root(response)
