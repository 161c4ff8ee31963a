"""MinIO's framed encryption of admin payloads: a key from a password, then authenticated fragments.

    salt (32 bytes) | cipher (1) | nonce (8) | fragments of up to 16,384 bytes, each with its 16 byte tag

The nonce of a fragment is the 8 bytes above and a little-endian counter. Counter 0 seals nothing at all; its
tag, after a flag that is 0x80 for the last fragment and 0 for the others, is what each fragment is bound to.
So none can be moved, dropped or added unnoticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Any, Final, Protocol

from argon2.low_level import Type, hash_secret_raw
from Crypto.Cipher import AES, ChaCha20_Poly1305

from ..error import DecryptionError

SALT_SIZE: Final = 32
NONCE_SIZE: Final = 8
HEADER_SIZE: Final = SALT_SIZE + 1 + NONCE_SIZE
FRAGMENT_SIZE: Final = 16 * 1024
TAG_SIZE: Final = 16
SEALED_SIZE: Final = FRAGMENT_SIZE + TAG_SIZE

ARGON2ID_AES_GCM: Final = 0
ARGON2ID_CHACHA20_POLY1305: Final = 1
PBKDF2_AES_GCM: Final = 2

_LAST: Final = b"\x80"
_NOT_LAST: Final = b"\x00"


class Aead(Protocol):
    """An authenticated cipher for one message, as pycryptodome makes them."""

    def update(self, associated_data: bytes) -> object: ...
    def encrypt_and_digest(self, plaintext: bytes | memoryview) -> tuple[bytes, bytes]: ...
    def decrypt_and_verify(self, ciphertext: bytes, tag: bytes) -> bytes: ...


def derive_key(password: bytes, salt: bytes, cipher: int) -> bytes:
    """The 32 byte key of a password: by argon2id for ciphers 0 and 1, by PBKDF2 for 2 (FIPS servers)."""
    if cipher == PBKDF2_AES_GCM:
        return hashlib.pbkdf2_hmac("sha256", password, salt, 8192, 32)
    return hash_secret_raw(
        password,
        salt,
        time_cost=1,
        memory_cost=64 * 1024,
        parallelism=4,
        hash_len=32,
        type=Type.ID,
        version=19,
    )


class _Fragments:
    """Makes the cipher object of each fragment in turn."""

    def __init__(self, key: bytes, cipher: int, nonce: bytes) -> None:
        self._key = key
        self._chacha = cipher == ARGON2ID_CHACHA20_POLY1305
        self._nonce = nonce
        self._counter = 0
        _, self._binding = self._aead().encrypt_and_digest(b"")

    def _aead(self) -> Aead:
        nonce = self._nonce + self._counter.to_bytes(4, "little")
        self._counter += 1
        aead: Any
        if self._chacha:
            aead = ChaCha20_Poly1305.new(key=self._key, nonce=nonce)
        else:
            aead = AES.new(self._key, AES.MODE_GCM, nonce=nonce)
        return aead  # type: ignore[no-any-return]  # pycryptodome types no common base

    def next(self, last: bool) -> Aead:
        aead = self._aead()
        aead.update((_LAST if last else _NOT_LAST) + self._binding)
        return aead


def seal(
    plaintext: bytes, password: bytes, *, salt: bytes, nonce: bytes, cipher: int = ARGON2ID_AES_GCM
) -> bytes:
    """Encrypts a payload.

    Args:
        plaintext: what to encrypt; empty gives one fragment that is only a tag.
        password: the secret key of the credentials that sign the request.
        salt: 32 random bytes.
        nonce: 8 random bytes, never used twice with one password and salt.
        cipher: 0 (AES-256-GCM), 1 (ChaCha20-Poly1305) or 2 (AES-256-GCM, key by PBKDF2).
    """
    fragments = _Fragments(derive_key(password, salt, cipher), cipher, nonce)
    view = memoryview(plaintext)
    sealed = [salt, bytes([cipher]), nonce]
    starts = range(0, max(len(view), 1), FRAGMENT_SIZE)
    for start in starts:
        sealed += fragments.next(start == starts[-1]).encrypt_and_digest(view[start : start + FRAGMENT_SIZE])
    return b"".join(sealed)


class Opener:
    """Decrypts as bytes come in. Only fragments whose tag was verified are given out.

    Args:
        password: the secret key of the credentials that signed the request.
    """

    def __init__(self, password: bytes) -> None:
        self._password = password
        self._held: bytes = b""
        self._fragments: _Fragments | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yields the fragments that are whole now; what may be the last one is held until `finish`.

        Raises:
            DecryptionError: the header or a fragment is not what the password's owner wrote.
        """
        data = self._held + data if self._held else data  # large data that comes at once is not copied
        fragments, start = self._fragments, 0
        if fragments is None and len(data) >= HEADER_SIZE:
            fragments = self._fragments = self._open_header(data[:HEADER_SIZE])
            start = HEADER_SIZE
        if fragments is not None:
            while len(data) - start > SEALED_SIZE:
                yield self._open(fragments, data[start : start + SEALED_SIZE], last=False)
                start += SEALED_SIZE
        self._held = data[start:]

    def finish(self) -> bytes:
        """Returns the last fragment.

        Raises:
            DecryptionError: the data was cut, or is not what the password's owner wrote.
        """
        if self._fragments is None or len(self._held) < TAG_SIZE:
            raise DecryptionError("encrypted data is cut short: it ends before its last fragment")
        return self._open(self._fragments, self._held, last=True)

    def _open_header(self, header: bytes) -> _Fragments:
        salt, cipher, nonce = header[:SALT_SIZE], header[SALT_SIZE], header[SALT_SIZE + 1 :]
        if cipher not in (ARGON2ID_AES_GCM, ARGON2ID_CHACHA20_POLY1305, PBKDF2_AES_GCM):
            raise DecryptionError(f"encrypted data names cipher {cipher}; 0, 1 and 2 are known")
        return _Fragments(derive_key(self._password, salt, cipher), cipher, nonce)

    @staticmethod
    def _open(fragments: _Fragments, sealed: bytes, *, last: bool) -> bytes:
        with suppress(ValueError):  # not chained: its frames hold text that is not genuine
            return fragments.next(last).decrypt_and_verify(sealed[:-TAG_SIZE], sealed[-TAG_SIZE:])
        raise DecryptionError("encrypted data was changed or cut, or the secret key is another one")


def unseal(data: bytes, password: bytes) -> bytes:
    """Decrypts a whole payload; nothing is returned unless all of it is genuine.

    Raises:
        DecryptionError: it is not.
    """
    opener = Opener(password)
    plain = BytesIO()  # and no list to join: fresh memory for both would cost a quarter of the decryption
    plain.writelines(opener.feed(data))
    plain.write(opener.finish())
    return plain.getvalue()
