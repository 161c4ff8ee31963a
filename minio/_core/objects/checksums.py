"""Checksums of objects and parts: CRC32, CRC32C, CRC64NVME, SHA1 and SHA256, in base64 as headers carry them.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
`awscrt`, `google-crc32c` and `crc32c` are used if they are installed: they reach several GB/s, the code in
`crc` 200 to 400 MB/s for CRC32C and 100 to 200 MB/s for CRC64NVME.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Protocol

from . import crc

Data = bytes | bytearray | memoryview
Update = Callable[[Data, int], int]
"""From some bytes and the CRC of what came before them to the CRC of all."""


class Hasher(Protocol):
    """Takes bytes piece by piece; the objects of `hashlib` are such."""

    def update(self, data: Data, /) -> None: ...

    def digest(self) -> bytes: ...


class CrcHasher:
    """A CRC of bytes that come piece by piece."""

    __slots__ = ("_size", "_update", "_value")

    def __init__(self, update: Update, size: int) -> None:
        self._update = update
        self._size = size
        self._value = 0

    def update(self, data: Data) -> None:
        """Takes the next bytes."""
        self._value = self._update(data, self._value)

    def digest(self) -> bytes:
        """The CRC of all that came, highest byte first."""
        return self._value.to_bytes(self._size, "big")


@dataclass(frozen=True, slots=True)
class Algorithm:
    """A checksum that S3 knows.

    Attributes:
        name: as in `x-amz-sdk-checksum-algorithm`.
        header: header that carries it.
        size: its length in bytes.
        polynomial: of a CRC, reflected; 0 for hashes, which cannot be combined.
    """

    name: str
    header: str
    size: int
    polynomial: int = 0


ALGORITHMS = {
    algorithm.name: algorithm
    for algorithm in (
        Algorithm("CRC32", "x-amz-checksum-crc32", 4, 0xEDB88320),
        Algorithm("SHA256", "x-amz-checksum-sha256", 32),
        Algorithm("SHA1", "x-amz-checksum-sha1", 20),
        Algorithm("CRC32C", "x-amz-checksum-crc32c", 4, crc.CRC32C.polynomial),
        Algorithm("CRC64NVME", "x-amz-checksum-crc64nvme", 8, crc.CRC64NVME.polynomial),
    )
}
"""All checksums by name, those that cost least first."""

_ACCELERATORS = {
    "CRC32C": (("awscrt.checksums", "crc32c"), ("google_crc32c", "extend"), ("crc32c", "crc32c")),
    "CRC64NVME": (("awscrt.checksums", "crc64nvme"),),
}


def algorithm(name: str) -> Algorithm:
    """Looks up a checksum, in upper or lower case.

    Raises:
        ValueError: S3 knows no such checksum.
    """
    found = ALGORITHMS.get(name) or ALGORITHMS.get(str(name).upper())
    if found is None:
        raise ValueError(f"checksum algorithm must be one of {', '.join(ALGORITHMS)}; got {name!r}")
    return found


def new(name: str) -> Hasher:
    """Begins a checksum.

    Raises:
        ValueError: S3 knows no such checksum.
    """
    known = algorithm(name)
    if not known.polynomial:
        return hashlib.new(known.name.lower(), usedforsecurity=False)
    return CrcHasher(_update(known.name), known.size)


def encode(digest: bytes) -> str:
    """A digest as headers carry it."""
    return base64.b64encode(digest).decode()


def checksum(name: str, data: Data) -> str:
    """The checksum of bytes in memory, as headers carry it."""
    hasher = new(name)
    hasher.update(data)
    return encode(hasher.digest())


def combine(name: str, parts: Iterable[tuple[bytes, int]]) -> bytes:
    """The checksum of a whole object (type FULL_OBJECT) from the digests and lengths in bytes of its parts.

    Raises:
        ValueError: the checksum is a hash, for which there is no such thing.
    """
    known = algorithm(name)
    if not known.polynomial:
        raise ValueError(f"{known.name} of a whole object does not follow from that of its parts")
    value = 0
    for digest, length in parts:
        value = crc.combine(known.size * 8, known.polynomial, value, int.from_bytes(digest, "big"), length)
    return value.to_bytes(known.size, "big")


def announced(headers: Mapping[str, str]) -> tuple[str, str] | None:
    """Name and value of the checksum of a whole object that costs least to check, if an answer has one.

    Checksums of checksums do not count: they say nothing about the bytes without the sizes of the parts.
    """
    if headers.get("x-amz-checksum-type", "").upper() == "COMPOSITE":
        return None
    for known in ALGORITHMS.values():
        value = headers.get(known.header)
        if value and "-" not in value:
            return known.name, value
    return None


@cache
def _update(name: str) -> Update:
    """The fastest way at hand to compute a CRC."""
    if name == "CRC32":
        return zlib.crc32
    for module, function in _ACCELERATORS[name]:
        try:
            fast = getattr(import_module(module), function)
        except (ImportError, AttributeError):
            continue
        if module == "google_crc32c":
            return lambda data, value: int(fast(value, bytes(data)))
        return lambda data, value: int(fast(data, value))
    slow = crc.CRC32C if name == "CRC32C" else crc.CRC64NVME
    return lambda data, value: slow.update(value, data)
