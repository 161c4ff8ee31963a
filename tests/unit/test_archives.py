"""Archives of raw files: opened whole, or not at all."""

from __future__ import annotations

import io
import struct
from functools import cache
from pathlib import Path

import pytest
from Crypto.Cipher import AES, PKCS1_OAEP
from Crypto.Hash import SHA512
from Crypto.PublicKey import RSA
from Crypto.Util.asn1 import DerSequence

from minio._core.admin.archives import LARGEST_BLOCK, ArchiveOpener, KeyOpener, entries, key_opener
from minio._core.admin.sealed import FRAGMENT_SIZE
from minio._flows.archives import unseal
from minio.error import DecryptionError, ServerError

KEY = bytes(range(32))
SIZES = (0, 1, FRAGMENT_SIZE, FRAGMENT_SIZE + 1, 3 * FRAGMENT_SIZE - 1)
END = b"\x07\x00"


@cache
def private_key(bits: int = 2048) -> RSA.RsaKey:
    return RSA.generate(bits)


@cache
def opener() -> KeyOpener:
    return key_opener(private_key().export_key())


def fragments(plain: bytes, nonce: bytes) -> bytes:
    """Each fragment is bound to the tag of nothing under the first nonce, and to whether it is the last."""

    def sealed(counter: int, text: bytes, bound: bytes | None) -> bytes:
        cipher = AES.new(KEY, AES.MODE_GCM, nonce=nonce + struct.pack("<I", counter))
        if bound is not None:
            cipher.update(bound)
        return b"".join(cipher.encrypt_and_digest(text))

    binding = sealed(0, b"", None)
    pieces = [plain[at : at + FRAGMENT_SIZE] for at in range(0, len(plain), FRAGMENT_SIZE)] or [b""]
    flags = [b"\x00"] * (len(pieces) - 1) + [b"\x80"]
    return b"".join(
        sealed(number, piece, flag + binding)
        for number, (piece, flag) in enumerate(zip(pieces, flags, strict=True), 1)
    )


def keyed(plain: bytes) -> bytes:
    return b"\x01" + KEY + fragments(plain, bytes(8))


def data(content: bytes) -> bytes:
    if len(content) < 0x100:
        return b"\xc4" + struct.pack(">B", len(content)) + content
    return b"\xc5" + struct.pack(">H", len(content)) + content


def block(kind: int, content: bytes) -> bytes:
    size = bytes([len(content)]) if len(content) < 0x80 else b"\xcd" + struct.pack(">H", len(content))
    return struct.pack(">b", kind) + size + content


def key_block() -> bytes:
    key = private_key()
    sealed = PKCS1_OAEP.new(key.public_key(), hashAlgo=SHA512).encrypt(KEY)
    return block(2, data(DerSequence([key.n, key.e]).encode()) + data(sealed))


def stream(name: str, plain: bytes, number: int = 0) -> bytes:
    nonce = struct.pack("<Q", number)
    sealed = fragments(plain, nonce)
    text = bytes([0xA0 + len(name)]) + name.encode() if len(name) < 32 else b"\xd9\x28" + name.encode()
    head = block(3, text + data(b"") + b"\x01" + data(nonce))
    blocks = [block(5, data(sealed[at : at + 20_000])) for at in range(0, len(sealed), 20_000)]
    return b"".join([head, *blocks, block(6, data(bytes(8)))])


def archive(*parts: bytes) -> bytes:
    return b"\x02\x01" + key_block() + b"".join(parts)


def opened(sealed: bytes, open_key: KeyOpener | None = None) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name, piece in entries(io.BytesIO(sealed).read, open_key):
        found[name] = found.get(name, b"") + piece
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [1, 33, 34, 100_000])
def test_a_key_in_front_opens_what_comes(size: int, step: int) -> None:
    plain = bytes(range(251)) * (size // 251 + 1)
    sealed, comes = keyed(plain[:size]), ArchiveOpener()
    step = max(step, len(sealed) // 200)
    found = b"".join(comes.feed(sealed[at : at + step]) for at in range(0, len(sealed), step))
    assert found + comes.finish() == plain[:size]
    assert opened(sealed) == {"inspect.zip": plain[:size]}


@pytest.mark.parametrize("size", SIZES)
def test_a_private_key_opens_all_streams(size: int) -> None:
    plain = bytes(range(251)) * (size // 251 + 1)
    skipped = block(-3, b"whatever a later version has")
    long = "n" * 40
    sealed = archive(stream("cluster.info", b"{}"), skipped, stream(long, plain[:size], 1), END)
    assert opened(sealed, opener()) == {"cluster.info": b"{}", long: plain[:size]}


def test_what_was_changed_is_not_opened() -> None:
    sealed = keyed(b"x" * FRAGMENT_SIZE + b"y")
    for at in range(0, len(sealed), 517):
        with pytest.raises(DecryptionError):
            opened(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :])
    for end in (0, 1, 33, 40, len(sealed) - FRAGMENT_SIZE, len(sealed) - 17, len(sealed) - 1):
        with pytest.raises(DecryptionError):
            opened(sealed[:end])


def test_a_changed_archive_has_the_same_content_or_none() -> None:
    """Names and lengths are not sealed, and block what they do not fit; nothing can change a file."""
    sealed = archive(stream("a", b"first"), stream("b", b"second", 1), END)
    for at in range(len(sealed)):
        try:
            found = opened(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :], opener())
        except (DecryptionError, ServerError):
            continue
        assert list(found.values()) == [b"first", b"second"]
    for end in range(len(sealed)):
        with pytest.raises(DecryptionError):
            opened(sealed[:end], opener())


@pytest.mark.parametrize(
    ("sealed", "message"),
    [
        (b"\x03", "begins with neither 1 nor 2"),
        (archive(b"\x05\x00"), "kind 5 out of its place"),
        (archive(stream("a", b"1"), stream("a", b"2", 1), END), "two entries 'a', or one without a name"),
        (archive(b"\x2a\x00"), "kind 42 out of its place"),
        (archive(stream("a", b"1"), END, b"more"), "goes on behind its end"),
        (
            archive(b"\x05\xce" + struct.pack(">I", LARGEST_BLOCK + 1)),
            f"a block of {LARGEST_BLOCK + 1} bytes",
        ),
        (archive(b"\x05\xff"), "a block of -1 bytes"),
        (archive(b"\xc0"), "0xc0 where a number should be"),
        (archive(block(3, b"\x01")), "0x01 where a text should be"),
        (archive(block(3, b"\xa1a\x01")), "0x01 where bytes should be"),
        (archive(block(3, b"\xa1a\xc4\x00\x00\xc4\x01\x00")), "a nonce of 1 bytes; 8 were expected"),
        (b"\x02\x01" + stream("a", b"1") + END, "kind 3 out of its place"),
        (archive()[:300], "cut short"),
    ],
    ids=range(13),
)
def test_what_is_no_archive_is_told(sealed: bytes, message: str) -> None:
    with pytest.raises(DecryptionError, match=message):
        opened(sealed, opener())


def test_what_is_for_somebody_else_is_passed_over() -> None:
    """Servers seal facts for MinIO's support in front of what they seal for the caller."""
    mine = key_block() + stream("mine", b"2", 1)
    sealed = b"\x02\x01" + block(2, data(b"another") + data(b"sealed")) + stream("theirs", b"1") + mine + END
    assert opened(sealed, opener()) == {"mine": b"2"}


def test_keys_are_told_apart() -> None:
    sealed = archive(stream("a", b"1"), END)
    with pytest.raises(DecryptionError, match="its private_key is needed"):
        opened(sealed)
    with pytest.raises(DecryptionError, match="nothing that is sealed for private_key"):
        opened(sealed, key_opener(private_key(1024).export_key("DER")))


@pytest.mark.parametrize("given", ["", b"hidden", "-----BEGIN RSA PRIVATE KEY-----\nhidden\n", None])
def test_no_key_is_refused_without_showing_it(given: object) -> None:
    with pytest.raises(ValueError, match=r"^private_key must be ") as caught:
        key_opener(given)  # type: ignore[arg-type]
    assert "hidden" not in str(caught.value) and caught.value.__context__ is None
    with pytest.raises(ValueError, match=r"^private_key must be a private RSA key"):
        key_opener(private_key(1024).public_key().export_key())


def test_files_appear_all_together(tmp_path: Path) -> None:
    source, folder = tmp_path / "sealed", tmp_path / "new" / "folder"
    source.write_bytes(archive(stream("a", b"one"), stream("b", b"", 1), END))
    assert unseal(source, folder, opener()) == [folder / "a", folder / "b"]
    assert [(folder / name).read_bytes() for name in "ab"] == [b"one", b""]
    assert (folder / "a").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "parts",
    [
        (stream("a", b"one"), stream("b", b"two", 1)),
        (stream("a", b"one"), block(8, b"\xa3why")),
        (stream("a", b"one"), stream("../b", b"two", 1), END),
        (stream("a", b"one"), stream("sub/b", b"two", 1), END),
        (stream("a", b"one"), stream("", b"two", 1), END),
        (stream("a", b"one"), stream("nul", b"two", 1), END),
    ],
    ids=range(6),
)
def test_or_none_of_them(tmp_path: Path, parts: tuple[bytes, ...]) -> None:
    source = tmp_path / "sealed"
    source.write_bytes(archive(*parts))
    with pytest.raises((DecryptionError, ServerError)):
        unseal(source, tmp_path / "folder", opener())
    assert list(tmp_path.iterdir()) == [source]


def test_a_server_that_gave_up_is_told() -> None:
    with pytest.raises(ServerError, match="the server gave up on the archive: why"):
        opened(archive(stream("a", b"one"), block(8, b"\xa3why"), END), opener())
