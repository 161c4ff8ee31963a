"""The framed encryption of admin payloads: known bytes, round trips, and nothing that was tampered with."""

from __future__ import annotations

import hashlib
import io
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minio._core.admin import sealed
from minio.crypto import DecryptReader, decrypt, encrypt
from minio.error import DecryptionError

SALT = bytes(range(32))
NONCE = bytes(range(8))
CIPHERS = (sealed.ARGON2ID_AES_GCM, sealed.ARGON2ID_CHACHA20_POLY1305, sealed.PBKDF2_AES_GCM)
FRAGMENT, SEALED = sealed.FRAGMENT_SIZE, sealed.SEALED_SIZE
SIZES = (0, 1, 255, *(times * FRAGMENT + more for times in (1, 2, 3, 50) for more in (-1, 0, 1)))

HEAD = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f{cipher}0001020304050607"
PASSWORD = "geheim-Schlüssel"
EMPTY = {
    0: "4dc7f9703ecbd29600d2895c5349b8de",
    1: "51aeb0972a8c1fb95bf9724be2cf7856",
    2: "44bdcddff6038254a0148e36b6960d89",
}
"""What `cryptography`, another library, makes of nothing under the password `secret`."""
SHORT = {
    0: "69cc9d8f76adeda67dc16a996760cc27e45eec21432f1a3625183327ded2",
    1: "99dec4ea54348ab88365ac42744e035c14d3a5cae878b015094d8ac9cc71",
    2: "7d9de8ddec3544726aec60427f378d48d4a75875bdf997b3aba2feaaa188",
}
"""What it makes of `attack at dawn` under `PASSWORD`."""
LONG = {
    (0, 40000): "de2f1b9bad955ee9757a3ea2a8a7ff1f5f5b7e95abec0842140ada96392f0586",
    (0, 32768): "c6e9670d775dd3fe9134a7c65eefe1199bf218f97a1be835d78a59a6ef5e41da",
    (1, 40000): "01f1de9d7bbc2add7f4648f321f969bd73b831d1d51ad573c411093d5a514569",
    (1, 32768): "8ea86177b7c4278d6ea0b5c5cdb5b61e49f586ca2339987e60f5ecb78c290879",
    (2, 40000): "72dafdb276bd8e0ceb4a0663a3a854ff9f30c087de6d38de109c66fbfbc1522e",
    (2, 32768): "c0684c9b03051d0379a4bed1e4aaeecb56ac59dd5d3584a8dcf1c86212a53027",
}
"""SHA-256 of what it makes of `counted(size)` under `secret`."""
OF_7_2_16 = [
    (
        PASSWORD,
        b'{"secretKey":"x"}',
        bytes.fromhex(
            "7a6116fda1fded27d9f55ac086bfdd1d9421a25c8e3d11df17c032e449a21076008b2f7c05b542228628240c75f04985de"
            "320bc89e4303c3b4274bbc664ed87d9f2535692c4f1204fe7f"
        ),
    ),
    (
        "minioadmin",
        b"region name=eu-west-1",
        bytes.fromhex(
            "7d460c186494b57086896f2ddc5027bfc42333b37b0ed3a73b3049e7e7ded5f100a7d1afc0f839ecf8a7dd983cc8d1827d"
            "8d33a172238dda5145d44a9859f4c248979a81f0117a993a7278dd5541"
        ),
    ),
]
"""Made once by `minio.crypto` of 7.2.16."""


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


@cache
def key_of(password: bytes, salt: bytes, pbkdf2: bool, derive_key=sealed.derive_key) -> bytes:  # type: ignore[no-untyped-def]
    return derive_key(password, salt, sealed.PBKDF2_AES_GCM if pbkdf2 else sealed.ARGON2ID_AES_GCM)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remembers keys: each takes as long as a thousand short payloads, which is the point of argon2id."""
    monkeypatch.setattr(
        sealed, "derive_key", lambda password, salt, cipher: key_of(password, salt, cipher == 2)
    )


def counted(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def sealed_with(cipher: int, plaintext: bytes, password: bytes = b"secret") -> bytes:
    return sealed.seal(plaintext, password, salt=SALT, nonce=NONCE, cipher=cipher)


@pytest.mark.parametrize("cipher", CIPHERS)
def test_known_bytes_are_made_and_read(cipher: int) -> None:
    head = HEAD.format(cipher=f"0{cipher}")
    nothing, short = bytes.fromhex(head + EMPTY[cipher]), bytes.fromhex(head + SHORT[cipher])
    assert sealed_with(cipher, b"") == nothing
    assert sealed_with(cipher, b"attack at dawn", PASSWORD.encode()) == short
    assert sealed.unseal(nothing, b"secret") == b""
    assert sealed.unseal(short, PASSWORD.encode()) == b"attack at dawn"


@pytest.mark.parametrize(("cipher", "size"), LONG)
def test_known_bytes_of_several_fragments(cipher: int, size: int, quick: None) -> None:
    assert hashlib.sha256(sealed_with(cipher, counted(size))).hexdigest() == LONG[cipher, size]


@pytest.mark.parametrize(("password", "plaintext", "data"), OF_7_2_16, ids=["user", "config"])
def test_what_7_2_16_made_opens(password: str, plaintext: bytes, data: bytes) -> None:
    assert sealed.unseal(data, password.encode()) == plaintext
    assert decrypt(Answer(data), password) == plaintext  # type: ignore[arg-type]  # as much as is needed


@pytest.mark.parametrize("cipher", CIPHERS)
@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_opens(cipher: int, size: int, quick: None) -> None:
    plaintext = counted(size)
    data = sealed_with(cipher, plaintext)
    fragments = max(1, -(-size // FRAGMENT))
    assert len(data) == sealed.HEADER_SIZE + size + fragments * sealed.TAG_SIZE
    assert sealed.unseal(data, b"secret") == plaintext


@settings(max_examples=50, deadline=None)
@given(plaintext=st.binary(max_size=100), password=st.text(), cipher=st.sampled_from(CIPHERS))
def test_any_payload_and_password(plaintext: bytes, password: str, cipher: int) -> None:
    with pytest.MonkeyPatch.context() as patch:  # the keys of argon2id are tried above
        patch.setattr(sealed, "derive_key", lambda password, *_: hashlib.sha256(password).digest())
        secret = password.encode("utf-8", "surrogatepass")
        assert sealed.unseal(sealed_with(cipher, plaintext, secret), secret) == plaintext


@pytest.mark.parametrize("cipher", CIPHERS)
def test_each_change_of_a_byte_is_refused(cipher: int, quick: None) -> None:
    """All 255 with one cipher, two with the others; of the salt one, since a key has to be made for each."""
    data = sealed_with(cipher, b"at dawn")
    for place, byte in enumerate(data):
        changes = range(1, 256) if cipher == sealed.PBKDF2_AES_GCM else (1, 0x80)
        for change in changes if place >= sealed.SALT_SIZE else (1,):
            with pytest.raises(DecryptionError):
                sealed.unseal(data[:place] + bytes([byte ^ change]) + data[place + 1 :], b"secret")


@pytest.mark.parametrize("cipher", CIPHERS)
def test_changes_in_long_payloads_are_refused(cipher: int, quick: None) -> None:
    data = bytearray(sealed_with(cipher, counted(3 * FRAGMENT)))
    for place in range(sealed.HEADER_SIZE, len(data), 997):
        data[place] ^= 0x80
        with pytest.raises(DecryptionError, match="was changed or cut"):
            sealed.unseal(bytes(data), b"secret")
        data[place] ^= 0x80
    assert sealed.unseal(bytes(data), b"secret") == counted(3 * FRAGMENT)


@pytest.mark.parametrize("cipher", CIPHERS)
def test_each_cut_of_a_short_payload_is_refused(cipher: int, quick: None) -> None:
    data = sealed_with(cipher, b"attack at dawn")
    for left in range(len(data)):
        with pytest.raises(DecryptionError):
            sealed.unseal(data[:left], b"secret")


@pytest.mark.parametrize("size", [5 * FRAGMENT, 5 * FRAGMENT - 1, 5 * FRAGMENT + 1])
def test_a_cut_between_or_beside_fragments_is_refused(size: int, quick: None) -> None:
    data = sealed_with(0, counted(size))
    for boundary in range(sealed.HEADER_SIZE, len(data), SEALED):
        for left in {boundary - 1, boundary, boundary + 1, boundary + sealed.TAG_SIZE} - {len(data)}:
            with pytest.raises(DecryptionError):
                sealed.unseal(data[:left], b"secret")


@pytest.mark.parametrize("size", [0, 1, FRAGMENT - 1, FRAGMENT, 2 * FRAGMENT])
def test_bytes_behind_the_end_are_refused(size: int, quick: None) -> None:
    data = sealed_with(0, counted(size))
    for behind in (b"\x00", b"\n", bytes(16), data[-16:], data[41:], data):
        with pytest.raises(DecryptionError):
            sealed.unseal(data + behind, b"secret")


def test_fragments_cannot_be_moved_doubled_or_left_out(quick: None) -> None:
    data = sealed_with(0, counted(2 * FRAGMENT + 100))
    head, first, second, last = data[:41], data[41:][:SEALED], data[41 + SEALED :][:SEALED], data[-116:]
    for order in ([second, first, last], [first, last], [second, last], [first, first, second, last], [last]):
        with pytest.raises(DecryptionError):
            sealed.unseal(head + b"".join(order), b"secret")


def test_another_key_gives_nothing_and_is_named(quick: None) -> None:
    data = sealed_with(0, counted(3 * FRAGMENT))
    given_out = bytearray()
    with pytest.raises(DecryptionError, match="secret key is another one"):
        given_out += sealed.Opener(b"secrets").feed(data)
    with pytest.raises(DecryptionError, match="secret key is another one"):
        for piece in DecryptReader(Answer(data), b"secrets").stream():  # type: ignore[arg-type]  # as above
            given_out += piece
    assert not given_out


def test_an_unknown_cipher_is_named() -> None:
    data = sealed_with(2, b"x")
    with pytest.raises(DecryptionError, match="names cipher 3"):
        sealed.unseal(data[:32] + b"\x03" + data[33:], b"secret")


def test_no_error_shows_the_key_or_the_text(quick: None) -> None:
    data = sealed_with(0, b"attack at dawn", b"hush-hush")
    with pytest.raises(DecryptionError) as caught:
        sealed.unseal(data[:-1], b"hush-hush")
    assert not any(word in f"{caught.value!r}" for word in ("hush", "attack"))
    frames = [frame.frame.f_locals for frame in caught.traceback[1:]]
    values = [
        bytes(each)
        for frame in frames
        for each in frame.values()
        if isinstance(each, (bytearray, memoryview))
    ]
    assert values and not any(b"attack" in value for value in values)


@settings(max_examples=20, deadline=None)
@given(size=st.integers(0, 70000), cuts=st.lists(st.integers(1, 40000), max_size=6))
def test_pieces_of_any_size_give_the_same(size: int, cuts: list[int]) -> None:
    plaintext = counted(size)
    data = sealed_with(sealed.PBKDF2_AES_GCM, plaintext)
    opener = sealed.Opener(b"secret")
    plain = b""
    for cut in cuts:
        piece, data = data[:cut], data[cut:]
        plain += opener.feed(piece)
    plain += opener.feed(data)
    assert plain + opener.finish() == plaintext


def test_each_payload_is_sealed_with_a_salt_and_nonce_of_its_own() -> None:
    one, other = encrypt(b"same", "secret"), encrypt(b"same", "secret")
    assert one[:32] != other[:32]
    assert one[33:41] != other[33:41]


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
    assert [len(piece) for piece in reader.stream(10000)] == [10000] * 4 + [9152, 848]
