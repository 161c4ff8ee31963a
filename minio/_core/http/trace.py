"""Requests and answers as `trace_on` shows them, in the form of 7.2.16, without what must stay secret."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .response import Headers

REDACTED = "*REDACTED*"

_HIDDEN = rf"\1{REDACTED}"
_START = "---------START-HTTP---------"
_END = "----------END-HTTP----------"
_SECRET_HEADER = re.compile(
    r"x-amz-security-token|x-amz-mfa|cookie|set-cookie|proxy-authorization"
    r"|x-amz-(?:copy-source-)?server-side-encryption-customer-key(?:-md5)?"
)
_SIGNATURE = re.compile(r"(Signature=|Credential=)[^/,\s]+")
_SECRET_QUERY = re.compile(r"(?i)(x-amz-(?:signature|security-token|credential)=)[^&]+")
_SECRET_ELEMENT = re.compile(r"(?s)<(SecretAccessKey|SecretKey|SessionToken|AccessKeyId)>.*?</\1>")


def request_text(method: str, path: str, query: str, headers: Mapping[str, str]) -> str:
    """Returns the head of a request, as it goes out."""
    target = f"{path}?{_SECRET_QUERY.sub(_HIDDEN, query)}" if query else path
    lines = [_START, f"{method} {target} HTTP/1.1"]
    lines += [f"{name.title()}: {shown_value(name, value)}" for name, value in headers.items()]
    return "\n".join(lines) + "\n\n"


def response_text(status: int, headers: Headers, body: bytes) -> str:
    """Returns the head of an answer, and its body where it is an error's."""
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"{name}: {shown_value(name, value)}" for name, value in headers.raw]
    lines += [_SECRET_ELEMENT.sub(rf"<\1>{REDACTED}</\1>", body.decode("utf-8", "replace")), _END]
    return "\n".join(lines) + "\n"


def shown_value(name: str, value: str) -> str:
    """Returns the value of a header as it may be shown."""
    name = name.lower()
    if name == "authorization":
        return _SIGNATURE.sub(_HIDDEN, value) if value.startswith("AWS4-HMAC-SHA256 ") else REDACTED
    if name == "location":
        return _SECRET_QUERY.sub(_HIDDEN, value)
    return REDACTED if _SECRET_HEADER.fullmatch(name) else value
