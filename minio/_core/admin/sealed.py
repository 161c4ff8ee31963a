"""MinIO's framed encryption of admin payloads: a key from a password, then authenticated fragments.

    salt (32 bytes) | cipher (1) | nonce (8) | fragments of up to 16,384 bytes, each with its 16 byte tag

The nonce of a fragment is the 8 bytes above and a little-endian counter. Counter 0 seals nothing at all; its
tag, after a flag that is 0x80 for the last fragment and 0 for the others, is what each fragment is bound to.
So none can be moved, dropped or added unnoticed.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from io import BytesIO
from typing import Any, Final, Protocol

from argon2.low_level import Type, hash_secret_raw
from Crypto.Cipher import AES, ChaCha20_Poly1305

from minio.error import DecryptionError

SALT_SIZE: Final = 32
NONCE_SIZE: Final = 8
HEADER_SIZE: Final = SALT_SIZE + 1 + NONCE_SIZE
FRAGMENT_SIZE: Final = 16 * 1024
TAG_SIZE: Final = 16
SEALED_SIZE: Final = FRAGMENT_SIZE + TAG_SIZE

BLOCK: Final = 256 * 1024
"""Bytes that are decrypted at a time: few enough to stay in a processor's cache while they are copied."""

ARGON2ID_AES_GCM: Final = 0
ARGON2ID_CHACHA20_POLY1305: Final = 1
PBKDF2_AES_GCM: Final = 2

CUT: Final = "encrypted data is cut short: it ends before its last fragment"

_LAST: Final = b"\x80"
_NOT_LAST: Final = b"\x00"


class Aead(Protocol):
    """An authenticated cipher for one message, as pycryptodome makes them."""

    def update(self, associated_data: bytes) -> object: ...
    def encrypt_and_digest(self, plaintext: bytes | memoryview) -> tuple[bytes, bytes]: ...
    def decrypt(self, ciphertext: memoryview, *, output: memoryview) -> None: ...
    def verify(self, tag: memoryview) -> None: ...


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

    def open(self, sealed: memoryview, *, last: bool = False) -> bytearray:
        """Decrypts the next fragments, or the last one, all of them into one buffer.

        Raises:
            DecryptionError: one of them is not genuine.
        """
        count = -(-len(sealed) // SEALED_SIZE)
        plain = bytearray(len(sealed) - count * TAG_SIZE)
        output = memoryview(plain)
        with suppress(ValueError):  # not chained: one error is enough
            for number in range(count):
                fragment = sealed[number * SEALED_SIZE : (number + 1) * SEALED_SIZE]
                aead = self.next(last)
                aead.decrypt(
                    fragment[:-TAG_SIZE],
                    output=output[number * FRAGMENT_SIZE : (number + 1) * FRAGMENT_SIZE],
                )
                aead.verify(fragment[-TAG_SIZE:])
            return plain
        output[:] = bytes(len(plain))  # the frames of the error hold no text that is not genuine
        raise DecryptionError("encrypted data was changed or cut, or the secret key is another one")


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


class FragmentOpener:
    """Decrypts fragments as bytes of them come in. Only those whose tag was verified are given out.

    Args:
        key: 32 bytes.
        cipher: 0, 1 or 2, as `seal` has them.
        nonce: the 8 bytes that all fragments share.
    """

    def __init__(self, key: bytes, cipher: int, nonce: bytes) -> None:
        self._fragments = _Fragments(key, cipher, nonce)
        self._held: bytes = b""

    def feed(self, data: bytes | memoryview) -> bytearray:
        """Returns the plaintext of the fragments that are whole now; what may be the last one is held.

        Raises:
            DecryptionError: a fragment is not what the key's owner wrote.
        """
        held = self._held + data
        whole = max(len(held) - 1, 0) // SEALED_SIZE * SEALED_SIZE
        plain = self._fragments.open(memoryview(held)[:whole])
        self._held = held[whole:]
        return plain

    def finish(self) -> bytearray:
        """Returns the last fragment.

        Raises:
            DecryptionError: the data was cut, or is not what the key's owner wrote.
        """
        if len(self._held) < TAG_SIZE:
            raise DecryptionError(CUT)
        return self._fragments.open(memoryview(self._held), last=True)


class Opener:
    """Decrypts a payload as its bytes come in, as `FragmentOpener` does.

    Args:
        password: the secret key of the credentials that signed the request.
    """

    def __init__(self, password: bytes) -> None:
        self._password = password
        self._held: bytes = b""
        self._opener: FragmentOpener | None = None

    def feed(self, data: bytes | memoryview) -> bytearray:
        """Returns the plaintext of the fragments that are whole now; what may be the last one is held.

        Raises:
            DecryptionError: the header or a fragment is not what the password's owner wrote.
        """
        if self._opener is not None:
            return self._opener.feed(data)
        self._held += data
        if len(self._held) < HEADER_SIZE:
            return bytearray()
        held, self._held = self._held, b""
        self._opener = self._open_header(held[:HEADER_SIZE])
        return self._opener.feed(memoryview(held)[HEADER_SIZE:])

    def finish(self) -> bytearray:
        """Returns the last fragment.

        Raises:
            DecryptionError: the data was cut, or is not what the password's owner wrote.
        """
        if self._opener is None:
            raise DecryptionError(CUT)
        return self._opener.finish()

    def _open_header(self, header: bytes) -> FragmentOpener:
        salt, cipher, nonce = header[:SALT_SIZE], header[SALT_SIZE], header[SALT_SIZE + 1 :]
        if cipher not in (ARGON2ID_AES_GCM, ARGON2ID_CHACHA20_POLY1305, PBKDF2_AES_GCM):
            raise DecryptionError(f"encrypted data names cipher {cipher}; 0, 1 and 2 are known")
        return FragmentOpener(derive_key(self._password, salt, cipher), cipher, nonce)


def unseal(data: bytes, password: bytes) -> bytes:
    """Decrypts a whole payload; nothing is returned unless all of it is genuine.

    Raises:
        DecryptionError: it is not.
    """
    opener, view = Opener(password), memoryview(data)
    plain = BytesIO()  # and no list to join: fresh memory for both would cost a quarter of the decryption
    plain.writelines(opener.feed(view[start : start + BLOCK]) for start in range(0, len(view), BLOCK))
    plain.write(opener.finish())
    return plain.getvalue()
