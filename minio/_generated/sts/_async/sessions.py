# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of sessions.

Temporary credentials and tokens for oneself or for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.sessions import (
    build_get_delegated_access_token,
    build_get_federation_token,
    build_get_session_token,
    build_get_web_identity_token,
    parse_get_delegated_access_token,
    parse_get_federation_token,
    parse_get_session_token,
    parse_get_web_identity_token,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.sts.models.roles import PolicyDescriptorType
    from minio._generated.sts.models.sessions import (
        GetDelegatedAccessTokenOutput,
        GetFederationTokenOutput,
        GetSessionTokenOutput,
        GetWebIdentityTokenOutput,
        Tag,
    )


class AsyncSessionsOperations:
    """Temporary credentials and tokens for oneself or for others."""

    _caller: AsyncCaller

    # specs/sts/operations/get-delegated-access-token.yaml
    async def get_delegated_access_token(
        self, trade_in_token: str, *, options: RequestOptions | None = None
    ) -> GetDelegatedAccessTokenOutput:
        """Exchanges a token of somebody's consent for temporary credentials to act in their place.

        Args:
            trade_in_token: The token; it serves once.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetDelegatedAccessTokenOutput` with `credentials`, `assumed_principal`,
            `packed_policy_size`.

        Raises:
            S3Error: the server refused; here often ExpiredTradeInTokenException, PackedPolicyTooLarge,
                RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetDelegatedAccessToken.html
        """
        request = build_get_delegated_access_token(trade_in_token)
        response = await self._caller.call(request, options)
        return parse_get_delegated_access_token(response)

    # specs/sts/operations/get-federation-token.yaml
    async def get_federation_token(
        self,
        name: str,
        *,
        duration_seconds: int | None = None,
        tags: list[Tag] | None = None,
        policy: str | None = None,
        policy_arns: list[PolicyDescriptorType] | None = None,
        minimum_session_token_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetFederationTokenOutput:
        """Gives temporary credentials to somebody whom the caller vouches for.

        They may do what both the caller and the given policies allow.

        Args:
            name: A name for the user, 2 to 32 characters.
            duration_seconds: Seconds for which the credentials serve; 43,200 when left out, and 3,600 at most
                for the root user. 900 to 129600.
            tags: Up to 50 tags of the session. `from minio.models.sts import Tag`
            policy: A policy in JSON, up to 2,048 characters, that narrows what the session may do; it grants
                nothing that is not granted without it. MinIO wants its Version set.
            policy_arns: Up to ten managed policies that narrow what the session may do. MinIO ignores them.
                `from minio.models.sts import PolicyDescriptorType`
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetFederationTokenOutput` with `credentials`, `federated_user`,
            `packed_policy_size`, `session_token_utilization`, `session_token_size`.

        Raises:
            S3Error: the server refused; here often MalformedPolicyDocument, PackedPolicyTooLarge,
                RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
        """
        request = build_get_federation_token(
            name,
            duration_seconds=duration_seconds,
            tags=tags,
            policy=policy,
            policy_arns=policy_arns,
            minimum_session_token_size=minimum_session_token_size,
        )
        response = await self._caller.call(request, options)
        return parse_get_federation_token(response)

    # specs/sts/operations/get-session-token.yaml
    async def get_session_token(
        self,
        *,
        duration_seconds: int | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        minimum_session_token_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetSessionTokenOutput:
        """Gives the caller temporary credentials for itself.

        Where policies ask for it, the code of an authentication device goes with the call.

        Args:
            duration_seconds: Seconds for which the credentials serve; 43,200 when left out, and 3,600 at most
                for the root user. 900 to 129600.
            serial_number: Serial number or ARN of the caller's authentication device, where one is needed.
            token_code: The six digits that it shows.
            minimum_session_token_size: Bytes that the token has at least, to see in time whether all that
                keeps it has the room. Only AWS knows it. 0 to 4096.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetSessionTokenOutput` with `credentials`, `session_token_utilization`,
            `session_token_size`.

        Raises:
            S3Error: the server refused; here often RegionDisabledException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
        """
        request = build_get_session_token(
            duration_seconds=duration_seconds,
            serial_number=serial_number,
            token_code=token_code,
            minimum_session_token_size=minimum_session_token_size,
        )
        response = await self._caller.call(request, options)
        return parse_get_session_token(response)

    # specs/sts/operations/get-web-identity-token.yaml
    async def get_web_identity_token(
        self,
        audience: list[str],
        signing_algorithm: str,
        *,
        duration_seconds: int | None = None,
        tags: list[Tag] | None = None,
        options: RequestOptions | None = None,
    ) -> GetWebIdentityTokenOutput:
        """Gives the caller a signed token that tells services outside of AWS who it is.

        Args:
            audience: Whom the token is for: one to ten names.
            signing_algorithm: How it is signed. Known: ES384, RS256.
            duration_seconds: Seconds for which the token serves; 300 when left out. 60 to 3600.
            tags: Up to 50 claims of one's own. `from minio.models.sts import Tag`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetWebIdentityTokenOutput` with `web_identity_token`, `expiration`.

        Raises:
            S3Error: the server refused; here often JWTPayloadSizeExceededException,
                OutboundWebIdentityFederationDisabledException, SessionDurationEscalationException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html
        """
        request = build_get_web_identity_token(
            audience, signing_algorithm, duration_seconds=duration_seconds, tags=tags
        )
        response = await self._caller.call(request, options)
        return parse_get_web_identity_token(response)
