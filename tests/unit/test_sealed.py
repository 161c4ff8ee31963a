"""The framed encryption of admin payloads: round trips, known bytes, and nothing that was tampered with."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minio._core import sealed
from minio.crypto import DecryptReader, decrypt, encrypt
from minio.error import DecryptionError

SALT = bytes(range(32))
NONCE = bytes(range(8))
CIPHERS = (sealed.ARGON2ID_AES_GCM, sealed.ARGON2ID_CHACHA20_POLY1305, sealed.PBKDF2_AES_GCM)
SIZES = (
    0,
    1,
    sealed.FRAGMENT_SIZE - 1,
    sealed.FRAGMENT_SIZE,
    sealed.FRAGMENT_SIZE + 1,
    3 * sealed.FRAGMENT_SIZE,
)


class Answer:
    """As much of a urllib3 response as a reader needs."""

    def __init__(self, body: bytes) -> None:
        self._body = io.BytesIO(body)
        self.closed = self.released = False

    def read(self, amount: int) -> bytes:
        return self._body.read(amount)

    def close(self) -> None:
        self.closed = True

    def release_conn(self) -> None:
        self.released = True


@pytest.mark.parametrize("cipher", CIPHERS)
@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_opens(cipher: int, size: int) -> None:
    plaintext = bytes(index % 251 for index in range(size))
    data = sealed.seal(plaintext, b"secret", salt=SALT, nonce=NONCE, cipher=cipher)
    fragments = max(1, -(-size // sealed.FRAGMENT_SIZE))
    assert len(data) == sealed.HEADER_SIZE + size + fragments * sealed.TAG_SIZE
    assert sealed.unseal(data, b"secret") == plaintext


@pytest.mark.parametrize("cipher", CIPHERS)
def test_each_changed_byte_is_refused(cipher: int) -> None:
    data = sealed.seal(b"attack at dawn", b"secret", salt=SALT, nonce=NONCE, cipher=cipher)
    for place in range(sealed.HEADER_SIZE, len(data)):
        broken = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(DecryptionError):
            sealed.unseal(broken, b"secret")


@pytest.mark.parametrize("place", [0, 31, 32, 33, 40])
def test_a_changed_header_is_refused(place: int) -> None:
    data = sealed.seal(b"attack at dawn", b"secret", salt=SALT, nonce=NONCE)
    broken = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
    with pytest.raises(DecryptionError):
        sealed.unseal(broken, b"secret")


@pytest.mark.parametrize("left", [0, 1, 40, 41, 56, 57, 41 + 16400, 41 + 16400 + 15])
def test_cut_data_is_refused(left: int) -> None:
    data = sealed.seal(bytes(20000), b"secret", salt=SALT, nonce=NONCE)
    with pytest.raises(DecryptionError):
        sealed.unseal(data[:left], b"secret")


def test_fragments_cannot_change_places() -> None:
    data = sealed.seal(bytes(40000), b"secret", salt=SALT, nonce=NONCE)
    head, first, second = data[:41], data[41 : 41 + 16400], data[41 + 16400 : 41 + 32800]
    with pytest.raises(DecryptionError):
        sealed.unseal(head + second + first + data[41 + 32800 :], b"secret")


def test_another_key_and_an_unknown_cipher_are_named() -> None:
    data = sealed.seal(b"x", b"secret", salt=SALT, nonce=NONCE)
    with pytest.raises(DecryptionError, match="secret key is another one"):
        sealed.unseal(data, b"secrets")
    with pytest.raises(DecryptionError, match="names cipher 3"):
        sealed.unseal(data[:32] + b"\x03" + data[33:], b"secret")


@settings(max_examples=20, deadline=None)
@given(plaintext=st.binary(max_size=40000), cuts=st.lists(st.integers(1, 20000), max_size=6))
def test_pieces_of_any_size_give_the_same(plaintext: bytes, cuts: list[int]) -> None:
    data = sealed.seal(plaintext, b"secret", salt=SALT, nonce=NONCE, cipher=sealed.PBKDF2_AES_GCM)
    opener = sealed.Opener(b"secret")
    plain = b""
    for cut in cuts:
        piece, data = data[:cut], data[cut:]
        plain += b"".join(opener.feed(piece))
    plain += b"".join(opener.feed(data))
    assert plain + opener.finish() == plaintext


def test_public_functions_open_what_they_seal_and_close_the_answer() -> None:
    answer = Answer(encrypt(b"policy" * 5000, "secret"))
    assert decrypt(answer, "secret") == b"policy" * 5000  # type: ignore[arg-type]  # as much as is needed
    assert answer.closed and answer.released


def test_a_failed_decryption_closes_the_answer() -> None:
    answer = Answer(b"")
    with pytest.raises(DecryptionError):
        decrypt(answer, "secret")  # type: ignore[arg-type]  # as much as is needed
    assert answer.closed and answer.released


def test_a_reader_gives_pieces_of_the_size_asked_for() -> None:
    reader = DecryptReader(Answer(encrypt(bytes(50000), "secret")), b"secret")  # type: ignore[arg-type]  # as above
    assert [len(piece) for piece in reader.stream(10000)] == [10000, 6384] * 3 + [848]
