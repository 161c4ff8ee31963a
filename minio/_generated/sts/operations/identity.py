# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of identity.

Who keys belong to, and what a refusal meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.forms import Form, add_field, send_form
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.sts.models.identity import (
        DecodeAuthorizationMessageOutput,
        GetAccessKeyInfoOutput,
        GetCallerIdentityOutput,
    )

# specs/sts/operations/decode-authorization-message.yaml
DECODE_AUTHORIZATION_MESSAGE = Operation("DecodeAuthorizationMessage", resend=Resend.ALWAYS, service="sts")


def build_decode_authorization_message(encoded_message: str) -> Request:
    """Builds the request; `decode_authorization_message` tells of its arguments."""
    request = Request(DECODE_AUTHORIZATION_MESSAGE, "POST")
    form: Form = [("Action", "DecodeAuthorizationMessage"), ("Version", "2011-06-15")]
    check_text("encoded_message", encoded_message)
    add_field(form, "EncodedMessage", encoded_message)
    send_form(request, form)
    return request


def parse_decode_authorization_message(response: Response) -> DecodeAuthorizationMessageOutput:
    """Reads the answer of DecodeAuthorizationMessage."""
    from minio._generated.sts.models.identity import DecodeAuthorizationMessageOutput

    return read_document(response, DecodeAuthorizationMessageOutput, ("DecodeAuthorizationMessageResult",))


# specs/sts/operations/get-access-key-info.yaml
GET_ACCESS_KEY_INFO = Operation("GetAccessKeyInfo", resend=Resend.ALWAYS, service="sts")


def build_get_access_key_info(access_key_id: str) -> Request:
    """Builds the request; `get_access_key_info` tells of its arguments."""
    request = Request(GET_ACCESS_KEY_INFO, "POST")
    form: Form = [("Action", "GetAccessKeyInfo"), ("Version", "2011-06-15")]
    check_text("access_key_id", access_key_id)
    add_field(form, "AccessKeyId", access_key_id)
    send_form(request, form)
    return request


def parse_get_access_key_info(response: Response) -> GetAccessKeyInfoOutput:
    """Reads the answer of GetAccessKeyInfo."""
    from minio._generated.sts.models.identity import GetAccessKeyInfoOutput

    return read_document(response, GetAccessKeyInfoOutput, ("GetAccessKeyInfoResult",))


# specs/sts/operations/get-caller-identity.yaml
GET_CALLER_IDENTITY = Operation("GetCallerIdentity", resend=Resend.ALWAYS, service="sts")


def build_get_caller_identity() -> Request:
    """Builds the request; `get_caller_identity` tells of its arguments."""
    request = Request(GET_CALLER_IDENTITY, "POST")
    form: Form = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")]
    send_form(request, form)
    return request


def parse_get_caller_identity(response: Response) -> GetCallerIdentityOutput:
    """Reads the answer of GetCallerIdentity."""
    from minio._generated.sts.models.identity import GetCallerIdentityOutput

    return read_document(response, GetCallerIdentityOutput, ("GetCallerIdentityResult",))
