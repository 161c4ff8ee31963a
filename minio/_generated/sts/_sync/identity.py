# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of identity.

Who keys belong to, and what a refusal meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.identity import (
    build_decode_authorization_message,
    build_get_access_key_info,
    build_get_caller_identity,
    parse_decode_authorization_message,
    parse_get_access_key_info,
    parse_get_caller_identity,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.sts.models.identity import (
        DecodeAuthorizationMessageOutput,
        GetAccessKeyInfoOutput,
        GetCallerIdentityOutput,
    )


class IdentityOperations:
    """Who keys belong to, and what a refusal meant."""

    _caller: Caller

    # specs/sts/operations/decode-authorization-message.yaml
    def decode_authorization_message(
        self, encoded_message: str, *, options: RequestOptions | None = None
    ) -> DecodeAuthorizationMessageOutput:
        """Returns in plain text what AWS encoded in a refusal.

        Args:
            encoded_message: The message as it came, up to 10,240 characters.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.DecodeAuthorizationMessageOutput` with `decoded_message`.

        Raises:
            S3Error: the server refused; here often InvalidAuthorizationMessageException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
        """
        request = build_decode_authorization_message(encoded_message)
        response = self._caller.call(request, options)
        return parse_decode_authorization_message(response)

    # specs/sts/operations/get-access-key-info.yaml
    def get_access_key_info(
        self, access_key_id: str, *, options: RequestOptions | None = None
    ) -> GetAccessKeyInfoOutput:
        """Returns which account an access key belongs to, whether or not it is still in use.

        Args:
            access_key_id: The access key, 16 to 128 characters.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetAccessKeyInfoOutput` with `account`.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
        """
        request = build_get_access_key_info(access_key_id)
        response = self._caller.call(request, options)
        return parse_get_access_key_info(response)

    # specs/sts/operations/get-caller-identity.yaml
    def get_caller_identity(self, *, options: RequestOptions | None = None) -> GetCallerIdentityOutput:
        """Returns who the caller is.

        It needs no permission.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.sts.GetCallerIdentityOutput` with `user_id`, `account`, `arn`.

        Raises:
            S3Error: the server refused.

        Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
        """
        request = build_get_caller_identity()
        response = self._caller.call(request, options)
        return parse_get_caller_identity(response)
