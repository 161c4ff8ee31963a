"""Archives of raw files that MinIO sends for a look into its drives: their key in front, or sealed with RSA.

    1 | key (32 bytes) | fragments as `sealed` has them, of AES-256-GCM with a nonce of zeros
    2 | minor version  | blocks: kind, length and content, all in MessagePack

Blocks bring a key, sealed with a public one, and then streams, each encrypted with the key before it. Their
checksums are passed over: they are there for whoever has no key, and each fragment has a tag.

Source: https://github.com/minio/madmin-go/blob/main/estream/README.md
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from typing import TypeAlias

from minio.error import DecryptionError, ServerError

from .sealed import ARGON2ID_AES_GCM, BLOCK, NONCE_SIZE, FragmentOpener

KeyOpener: TypeAlias = Callable[[bytes, bytes], "bytes | None"]
"""From the public key that a key is sealed for, and the sealed key, to the key; None for somebody else's."""

Piece: TypeAlias = "tuple[str, bytes | bytearray]"
"""The name of an entry, and its next bytes."""

KEY_IN_FRONT = 1
IN_BLOCKS = 2
KEY_SIZE = 32
ONLY_ENTRY = "inspect.zip"
"""Name of the zip archive inside."""
LARGEST_BLOCK = 64 * 1024 * 1024
"""Bytes of a block; servers write some 16 KiB."""

_KEY, _STREAM, _DATA, _END, _LAST, _ERROR = 2, 3, 5, 6, 7, 8
_CUT = "the archive is cut short"


class ArchiveOpener:
    """Decrypts an archive that has its key in front, as its bytes come in; gives out what is genuine."""

    def __init__(self) -> None:
        self._held: bytes = b""
        self._opener: FragmentOpener | None = None

    def feed(self, data: bytes | memoryview) -> bytearray:
        """Returns the next bytes of the zip archive inside.

        Raises:
            DecryptionError: it is no such archive, or was changed.
        """
        if self._opener is not None:
            return self._opener.feed(data)
        self._held += data
        if self._held and self._held[0] != KEY_IN_FRONT:
            raise DecryptionError("the archive does not have its key in front")
        if len(self._held) <= KEY_SIZE:
            return bytearray()
        held, self._held = self._held, b""
        self._opener = _fragments(held[1 : 1 + KEY_SIZE], bytes(NONCE_SIZE))
        return self._opener.feed(memoryview(held)[1 + KEY_SIZE :])

    def finish(self) -> bytearray:
        """Returns the last bytes.

        Raises:
            DecryptionError: the archive was changed or cut.
        """
        if self._opener is None:
            raise DecryptionError(_CUT)
        return self._opener.finish()


def key_opener(private_key: str | bytes) -> KeyOpener:
    """Returns what opens keys that are sealed for an RSA key, and does not show it: pycryptodome's key would.

    Args:
        private_key: PEM, or DER, of PKCS #1 or PKCS #8, without a passphrase.

    Raises:
        ValueError: it is something else.
    """
    from Crypto.Cipher import PKCS1_OAEP
    from Crypto.Hash import SHA512
    from Crypto.PublicKey import RSA
    from Crypto.Util.asn1 import DerSequence

    if not isinstance(private_key, (str, bytes)):
        raise ValueError(f"private_key must be str or bytes, not {type(private_key).__name__}")
    key: RSA.RsaKey | None = None
    with suppress(ValueError, IndexError, TypeError):
        key = RSA.import_key(private_key)
    if key is None or not key.has_private():
        raise ValueError("private_key must be a private RSA key in PEM or DER, without a passphrase")
    public_key = DerSequence([key.n, key.e]).encode()
    cipher = PKCS1_OAEP.new(key, hashAlgo=SHA512)

    def opened(sealed_for: bytes, sealed: bytes) -> bytes | None:
        if sealed_for != public_key:
            return None
        with suppress(ValueError, TypeError):  # not chained: one error is enough
            found: bytes = cipher.decrypt(sealed)
            if len(found) == KEY_SIZE:
                return found
        raise DecryptionError("the archive was changed: its key cannot be opened")

    return opened


def entries(read: Callable[[int], bytes], open_key: KeyOpener | None) -> Iterator[Piece]:
    """Decrypts a whole archive of either kind.

    Args:
        read: returns as many bytes of the archive, fewer only at its end.
        open_key: opens its key; None for one that has it in front.

    Yields:
        The name of an entry and its next bytes, several times; nothing of it is to be kept unless the end is
        reached without an error.

    Raises:
        DecryptionError: it is no such archive, was changed or cut, or was sealed for another key.
        ServerError: it says that the server gave up on it.
    """
    kind = read(1)
    if kind == bytes([KEY_IN_FRONT]):
        opener = ArchiveOpener()
        yield ONLY_ENTRY, opener.feed(kind)
        while data := read(BLOCK):
            yield ONLY_ENTRY, opener.feed(data)
        yield ONLY_ENTRY, opener.finish()
        return
    if kind != bytes([IN_BLOCKS]):
        raise DecryptionError("this is no archive of raw files: it begins with neither 1 nor 2")
    if open_key is None:
        raise DecryptionError("the archive is sealed with a public key: its private_key is needed")
    packed = _Packed(read)
    packed.take(1)  # a later minor version has more blocks, which may be passed over
    yield from _streams(packed, open_key)
    if read(1):
        raise DecryptionError("the archive goes on behind its end")


def _streams(packed: _Packed, open_key: KeyOpener) -> Iterator[Piece]:
    streams = _Streams(open_key)
    while True:
        kind, block = _next_block(packed)
        if kind == _LAST and not streams.name:
            break
        if (piece := streams.take(kind, block)) is not None:
            yield piece
    if not streams.opened:
        raise DecryptionError("the archive has nothing that is sealed for private_key")


class _Streams:
    """The streams of an archive; those that are sealed for others, such as MinIO's support, are passed over.

    Attributes:
        name: of the stream that is read; empty between two.
        opened: names of all that were opened.
    """

    def __init__(self, open_key: KeyOpener) -> None:
        self.name = ""
        self.opened: set[str] = set()
        self._open_key = open_key
        self._key: bytes | None = b""
        self._opener: FragmentOpener | None = None

    def take(self, kind: int, block: _Packed) -> Piece | None:
        """Takes the next block; returns what it gives."""
        if kind == _ERROR:
            raise ServerError(f"the server gave up on the archive: {block.text()}", 200)
        if kind == _KEY and not self.name:
            self._key = self._open_key(block.data(), block.data())
        elif kind == _STREAM and not self.name and self._key != b"":
            return self._begin(block)
        elif kind == _DATA and self.name:
            return None if self._opener is None else (self.name, self._opener.feed(block.data()))
        elif kind == _END and self.name:
            name, opener = self.name, self._opener
            self.name, self._opener = "", None
            return None if opener is None else (name, opener.finish())
        elif kind >= 0:  # others may be passed over
            raise DecryptionError(f"the archive has a block of kind {kind} out of its place")
        return None

    def _begin(self, block: _Packed) -> Piece | None:
        self.name = block.text()
        if not self.name or self.name in self.opened:
            raise DecryptionError(f"the archive has two entries {self.name!r}, or one without a name")
        if self._key is None:
            return None
        block.data()
        block.integer()
        self._opener = _fragments(self._key, block.data())
        self.opened.add(self.name)
        return self.name, b""


def _next_block(packed: _Packed) -> tuple[int, _Packed]:
    kind, length = packed.integer(), packed.integer()
    if not 0 <= length <= LARGEST_BLOCK:
        raise DecryptionError(f"the archive has a block of {length} bytes")
    return kind, _Packed(BytesIO(packed.take(length)).read)


def _fragments(key: bytes, nonce: bytes) -> FragmentOpener:
    if len(nonce) != NONCE_SIZE:
        raise DecryptionError(f"the archive has a nonce of {len(nonce)} bytes; {NONCE_SIZE} were expected")
    return FragmentOpener(key, ARGON2ID_AES_GCM, nonce)


class _Packed:
    """Reads as much of MessagePack as archives have."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read

    def take(self, size: int) -> bytes:
        data = self._read(size)
        if len(data) < size:
            raise DecryptionError(_CUT)
        return data

    def integer(self) -> int:
        first = self.take(1)[0]
        if first <= 0x7F or first >= 0xE0:
            return first if first <= 0x7F else first - 0x100
        if 0xCC <= first <= 0xD3:
            signed = first >= 0xD0
            return int.from_bytes(self.take(1 << (first & 3)), "big", signed=signed)
        raise _unexpected("a number", first)

    def data(self) -> bytes:
        first = self.take(1)[0]
        if 0xC4 <= first <= 0xC6:
            return self._sized(1 << (first - 0xC4))
        raise _unexpected("bytes", first)

    def text(self) -> str:
        first = self.take(1)[0]
        if 0xA0 <= first <= 0xBF:
            data = self.take(first & 0x1F)
        elif 0xD9 <= first <= 0xDB:
            data = self._sized(1 << (first - 0xD9))
        else:
            raise _unexpected("a text", first)
        return data.decode("utf-8", "replace")

    def _sized(self, digits: int) -> bytes:
        return self.take(int.from_bytes(self.take(digits), "big"))


def _unexpected(expected: str, found: int) -> DecryptionError:
    return DecryptionError(f"the archive has 0x{found:02x} where {expected} should be")
