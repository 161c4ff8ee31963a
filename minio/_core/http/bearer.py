"""Tokens with which MinIO's metrics are asked for: JSON web tokens (RFC 7519) signed by HMAC with SHA-512."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping

ONE_CALL = 300
"""Seconds for which the token of a single call is good: each attempt has a new one."""


def metrics_token(access_key: str, secret_key: str, now: float, lifetime: int = ONE_CALL) -> str:
    """Returns a token for the account of a key pair.

    Args:
        access_key: whose name it bears.
        secret_key: what signs it.
        now: seconds since 1970.
        lifetime: seconds for which it is good.
    """
    claims: dict[str, str | int] = {"exp": int(now) + lifetime, "sub": access_key, "iss": "prometheus"}
    signed = f"{_encoded({'alg': 'HS512', 'typ': 'JWT'})}.{_encoded(claims)}"
    signature = hmac.new(secret_key.encode(), signed.encode(), hashlib.sha512).digest()
    return f"{signed}.{_base64(signature)}"


def _encoded(document: Mapping[str, str | int]) -> str:
    return _base64(json.dumps(document, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
