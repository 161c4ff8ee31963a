"""Bodies of the admin API that are encrypted with the secret key of whoever signs the request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import unpacked
from minio._core.http.bodies import Body
from minio._core.http.request import Operation
from minio._core.http.response import Response
from minio._core.veiled import VeiledBytes

from .concurrency import in_thread

if TYPE_CHECKING:
    from minio.credentials import Credentials


async def sealed(operation: Operation, body: Body | bytes, credentials: Credentials | None) -> bytes:
    """Returns a body encrypted, each time with another salt.

    Raises:
        ValueError: there are no credentials.
    """
    from minio.crypto import encrypt

    plain = body if isinstance(body, bytes) else b"".join(bytes(block) for block in body.blocks())
    return await in_thread(encrypt, plain, _secret(operation, credentials))


async def opened(operation: Operation, response: Response, credentials: Credentials | None) -> bytes:
    """Returns the body of an answer, unpacked and decrypted, in bytes that do not show themselves.

    Raises:
        DecryptionError: it was changed or cut, or encrypted with another key.
        InvalidResponseError: it is packed, and damaged.
    """
    body = unpacked(response)
    if not operation.sealed_response:
        return body
    from minio._core.admin.sealed import unseal

    password = VeiledBytes(_secret(operation, credentials).encode())
    return VeiledBytes(await in_thread(unseal, body, password))


def _secret(operation: Operation, credentials: Credentials | None) -> str:
    if credentials is None:
        raise ValueError(
            f"{operation.name} is encrypted with the secret key, and the client has no credentials"
        )
    return credentials.secret_key
