"""Checksums: known values, any way of cutting the bytes, and those of whole objects from those of parts."""

from __future__ import annotations

import base64
import hashlib
import random
import sys
import types
import zlib
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minio._core.objects import checksums, crc

CHECK = b"123456789"
KNOWN = {
    # the check values of the catalogue of parametrised CRC algorithms, and FIPS 180
    "CRC32": "cbf43926",
    "CRC32C": "e3069283",
    "CRC64NVME": "ae8b14860a799888",
    "SHA1": "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
    "SHA256": "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
}


@pytest.fixture(autouse=True)
def own_code(monkeypatch):
    """Only what the standard library and this package can do."""
    monkeypatch.setattr(checksums, "_ACCELERATORS", {"CRC32C": (), "CRC64NVME": ()})
    checksums._update.cache_clear()
    yield
    checksums._update.cache_clear()


def digest(name, *pieces):
    hasher = checksums.new(name)
    for piece in pieces:
        hasher.update(piece)
    return hasher.digest()


def bytewise(algorithm, data):
    """The textbook's loop, bit by bit."""
    ones = (1 << algorithm.width) - 1
    value = ones
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (algorithm.polynomial if value & 1 else 0)
    return value ^ ones


@pytest.mark.parametrize("name", KNOWN)
def test_known_values(name):
    assert digest(name, CHECK).hex() == KNOWN[name]
    assert digest(name, b"").hex() == {
        "SHA1": hashlib.sha1().hexdigest(),
        "SHA256": hashlib.sha256().hexdigest(),
    }.get(name, "00" * checksums.ALGORITHMS[name].size)
    assert checksums.checksum(name.lower(), CHECK) == base64.b64encode(bytes.fromhex(KNOWN[name])).decode()
    assert checksums.ALGORITHMS[name].header == f"x-amz-checksum-{name.lower()}"


def test_iscsi_values_of_crc32c():
    """RFC 3720, appendix B.4; the bytes there are in the order of the wire, lowest first."""
    for data, expected in (
        (bytes(32), "8a9136aa"),
        (b"\xff" * 32, "62a8ab43"),
        (bytes(range(32)), "46dd794e"),
        (bytes(range(31, -1, -1)), "113fdb5c"),
    ):
        assert digest("CRC32C", data).hex() == expected


@pytest.mark.parametrize("algorithm", [crc.CRC32C, crc.CRC64NVME])
@pytest.mark.parametrize("extra", [-1, 0, 1, 7, 8, 9])
def test_folding_begins_where_it_should(algorithm, extra):
    """The result is the same on both sides of the length from which bytes are folded, and of a block."""
    for size in (2 * algorithm.shifts[-1] // 8, (algorithm.shifts[0] + algorithm.shifts[-1]) // 8 * 2, 5000):
        data = random.Random(size).randbytes(size + extra)
        assert algorithm.update(0, data) == bytewise(algorithm, data)
    data = random.Random(1).randbytes(crc.BLOCK + extra)
    half = len(data) // 2
    assert algorithm.update(0, data) == algorithm.update(algorithm.update(0, data[:half]), data[half:])


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(KNOWN)), st.integers(0, 20_000), st.lists(st.integers(0, 20_000), max_size=4))
def test_bytes_may_come_in_any_pieces(name, size, cuts):
    data = random.Random(size).randbytes(size)
    bounds = [0, *sorted(min(cut, size) for cut in cuts), size]
    pieces = [data[start:end] for start, end in pairwise(bounds)]
    assert digest(name, *pieces) == digest(name, bytearray(data)) == digest(name, memoryview(data))
    if checksums.ALGORITHMS[name].polynomial:
        parts = [(digest(name, piece), len(piece)) for piece in pieces]
        assert checksums.combine(name, parts) == digest(name, data)


def test_crcs_of_enormous_parts_are_combined():
    """4 GiB of zeros from 1 MiB of them, in the time of 12 combinations."""
    value, length = zlib.crc32(bytes(1 << 20)), 1 << 20
    while length < 1 << 32:
        part = value.to_bytes(4, "big")
        value = int.from_bytes(checksums.combine("CRC32", [(part, length), (part, length)]), "big")
        length *= 2
    assert value == 0xD202EF8D  # as zlib has it


@pytest.mark.parametrize("name", ["SHA1", "SHA256"])
def test_hashes_cannot_be_combined(name):
    with pytest.raises(ValueError, match=f"{name} of a whole object does not follow"):
        checksums.combine(name, [(b"", 0)])


@pytest.mark.parametrize("name", ["MD5", "", "crc33", None])
def test_unknown_checksums_are_refused(name):
    with pytest.raises(
        ValueError, match="checksum algorithm must be one of CRC32, SHA256, SHA1, CRC32C, CRC64NVME"
    ):
        checksums.new(name)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"x-amz-checksum-crc64nvme": "AA=="}, ("CRC64NVME", "AA==")),
        ({"x-amz-checksum-crc64nvme": "AA==", "x-amz-checksum-crc32": "BB=="}, ("CRC32", "BB==")),
        ({"x-amz-checksum-sha256": "CC==-3"}, None),
        ({"x-amz-checksum-crc32": "CC==", "x-amz-checksum-type": "COMPOSITE"}, None),
        ({"x-amz-checksum-crc32": "CC==", "x-amz-checksum-type": "FULL_OBJECT"}, ("CRC32", "CC==")),
    ],
)
def test_the_cheapest_checksum_of_a_whole_object_is_found(headers, expected):
    assert checksums.announced(headers) == expected


@pytest.mark.parametrize(
    ("module", "function", "calls"),
    [
        ("awscrt.checksums", "crc32c", lambda data, value: (data, value)),
        ("google_crc32c", "extend", lambda data, value: (value, bytes(data))),
        ("crc32c", "crc32c", lambda data, value: (data, value)),
    ],
)
def test_installed_accelerators_are_used(monkeypatch, module, function, calls):
    """Each is called with its arguments in its own order."""
    seen = []

    def fast(*arguments):
        seen.append(arguments)
        return 7

    fake = types.ModuleType(module)
    setattr(fake, function, fast)
    if "." in module:
        monkeypatch.setitem(sys.modules, module.partition(".")[0], types.ModuleType("parent"))
    monkeypatch.setitem(sys.modules, module, fake)
    monkeypatch.setattr(checksums, "_ACCELERATORS", {"CRC32C": (("not_there", "x"), (module, function))})
    checksums._update.cache_clear()
    hasher = checksums.new("CRC32C")
    hasher.update(CHECK)
    hasher.update(memoryview(b"x"))
    assert hasher.digest() == b"\0\0\0\7"
    assert seen == [calls(CHECK, 0), calls(b"x", 7)]
