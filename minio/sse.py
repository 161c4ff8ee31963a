"""Server-side encryption: SSE-C (the caller's key), SSE-KMS and SSE-S3.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from hashlib import md5
from typing import Any, NoReturn

from ._core.checks import check_header, check_type
from ._core.veiled import VeiledHeaders

__all__ = ["Sse", "SseCustomerKey", "SseKMS", "SseS3"]


class Sse:
    """Base of the three kinds."""

    __slots__ = ()

    def headers(self) -> dict[str, str]:
        """Headers of a request that writes an object, or reads one that has a key of the caller."""
        return {}

    def tls_required(self) -> bool:
        """Whether the headers must not go over an unencrypted connection."""
        return True

    def copy_headers(self) -> dict[str, str]:
        """Headers by which a copy reads its source."""
        return {}


class SseCustomerKey(Sse):
    """Encryption with a key that the caller keeps (SSE-C); without it nobody can read the object again.

    It shows its key neither in `repr` nor to pickle; copies of it are itself.

    Args:
        key: 32 bytes.

    Raises:
        ValueError: the key has another length.
        TypeError: it is not bytes.
    """

    __slots__ = ("_copy_headers", "_headers")

    def __init__(self, key: bytes) -> None:
        if not isinstance(key, (bytes, bytearray, memoryview)):
            raise TypeError(f"key must be bytes, not {type(key).__name__}")
        if len(key) != 32:
            raise ValueError(f"SSE-C keys need to be 256 bit base64 encoded, not {len(key)} bytes")
        values = {
            "Algorithm": "AES256",
            "Key": base64.b64encode(key).decode(),
            "Key-MD5": base64.b64encode(md5(key).digest()).decode(),
        }
        self._headers = VeiledHeaders(
            {f"X-Amz-Server-Side-Encryption-Customer-{name}": value for name, value in values.items()}
        )
        self._copy_headers = VeiledHeaders(
            {
                f"X-Amz-Copy-Source-Server-Side-Encryption-Customer-{name}": value
                for name, value in values.items()
            }
        )

    def headers(self) -> dict[str, str]:
        return self._headers.copy()

    def copy_headers(self) -> dict[str, str]:
        return self._copy_headers.copy()

    def __copy__(self) -> SseCustomerKey:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> SseCustomerKey:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("SseCustomerKey holds a secret and is not pickled; hand over the key itself")

    def __repr__(self) -> str:
        return "SseCustomerKey(<hidden>)"


class SseKMS(Sse):
    """Encryption with a key of the server's key server (SSE-KMS).

    Args:
        key: name or ARN of the key.
        context: pairs that are bound to the object, and checked when it is read.

    Raises:
        TypeError: the context holds what JSON cannot.
        ValueError: the name cannot be sent in a header, or the context is no mapping.
    """

    __slots__ = ("_headers", "_key")

    def __init__(self, key: str, context: Mapping[str, Any] | None = None) -> None:
        name = "X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id"
        check_type("key", key, str)
        check_header(name, key)
        self._key = key
        self._headers = {name: key, "X-Amz-Server-Side-Encryption": "aws:kms"}
        if context is not None and not isinstance(context, Mapping):
            raise ValueError(f"context must be dict type, not {type(context).__name__}")
        if context:
            try:
                data = json.dumps(context).encode()
            except TypeError as cause:
                raise TypeError(f"context must be what JSON can hold: {cause}") from None
            self._headers["X-Amz-Server-Side-Encryption-Context"] = base64.b64encode(data).decode()

    def headers(self) -> dict[str, str]:
        return self._headers.copy()

    def __repr__(self) -> str:
        return f"SseKMS({self._key!r})"


class SseS3(Sse):
    """Encryption with keys that the server manages (SSE-S3)."""

    __slots__ = ()

    def headers(self) -> dict[str, str]:
        return {"X-Amz-Server-Side-Encryption": "AES256"}

    def tls_required(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "SseS3()"
