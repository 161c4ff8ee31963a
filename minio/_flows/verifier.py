"""Compares what came with the checksum that the server announced for it."""

from __future__ import annotations

from hmac import compare_digest

from minio._core.objects.checksums import encode, new
from minio.error import ChecksumMismatch


class Verifier:
    """Takes the bytes of an object as they come.

    Args:
        announced: name and value, in base64, of a checksum of all bytes; None where there is none.
    """

    __slots__ = ("_expected", "_hasher", "_name")

    def __init__(self, announced: tuple[str, str] | None) -> None:
        self._name, self._expected = announced or ("", "")
        self._hasher = new(self._name) if announced else None

    def update(self, block: bytes | memoryview) -> None:
        """Takes the next bytes."""
        if self._hasher is not None:
            self._hasher.update(block)

    def finish(self) -> None:
        """Says that these were all.

        Raises:
            ChecksumMismatch: they are not what the server announced.
        """
        if self._hasher is not None:
            computed = encode(self._hasher.digest())
            if not compare_digest(computed, self._expected):
                raise ChecksumMismatch(self._name, self._expected, computed)
