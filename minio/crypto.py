"""Encryption of admin payloads under the names of 7.2.16; the format is in `minio._core.admin.sealed`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from types import TracebackType
from typing import TYPE_CHECKING

from ._core.admin.sealed import BLOCK, NONCE_SIZE, SALT_SIZE, Opener, seal

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse

__all__ = ["DecryptReader", "decrypt", "encrypt"]


def encrypt(payload: bytes, password: str) -> bytes:
    """Encrypts a request body of the admin API.

    Args:
        payload: what to encrypt; may be empty.
        password: the secret key that signs the request.

    Returns:
        The framed ciphertext: 41 bytes longer than the payload, and 16 more for each 16 KiB that were begun,
        at least once.
    """
    return seal(payload, password.encode(), salt=os.urandom(SALT_SIZE), nonce=os.urandom(NONCE_SIZE))


def decrypt(response: BaseHTTPResponse, secret_key: str) -> bytes:
    """Decrypts a whole answer of the admin API, and closes it whatever happens.

    Args:
        response: an answer whose body was not read yet.
        secret_key: the secret key that signed the request.

    Raises:
        DecryptionError: the body was changed or cut, or the key is another one; also a `ValueError`.
    """
    with DecryptReader(response, secret_key.encode()) as reader:
        plain = BytesIO()
        plain.writelines(reader._plain())  # not stream(): it cuts, which takes time
        return plain.getvalue()


class DecryptReader:
    """Decrypts an answer piece by piece.

    Args:
        response: an answer whose body was not read yet.
        secret: the secret key that signed the request.
    """

    def __init__(self, response: BaseHTTPResponse, secret: bytes) -> None:
        self._response = response
        self._opener = Opener(secret)

    def __enter__(self) -> DecryptReader:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        exc_traceback: TracebackType | None,
    ) -> None:
        self.close()

    def readable(self) -> bool:
        """Always true."""
        return True

    def writeable(self) -> bool:
        """Always false."""
        return False

    def close(self) -> None:
        """Closes the answer and gives its connection back."""
        self._response.close()
        self._response.release_conn()

    def stream(self, num_bytes: int = 32 * 1024) -> Iterator[bytes]:
        """Yields plaintext in pieces of at most `num_bytes` bytes, each authenticated before it is given out.

        Raises:
            DecryptionError: the rest was changed or cut, or the key is another one; also a `ValueError`.
        """
        if num_bytes < 1:
            raise ValueError(f"num_bytes must be 1 or more, was {num_bytes}")
        for plain in self._plain():
            for start in range(0, len(plain), num_bytes):
                yield bytes(plain[start : start + num_bytes])

    def _plain(self) -> Iterator[bytearray]:
        while data := self._response.read(BLOCK):
            yield self._opener.feed(data)
        yield self._opener.finish()
