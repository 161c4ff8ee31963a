"""CRCs that the standard library lacks, in whole-number arithmetic, and combining those of parts.

A CRC is the remainder of the message, read as a polynomial over GF(2), by a fixed one. Adding a multiple of
the fixed one changes no remainder, so with a multiple of few terms, far apart, a large piece of the message
is moved onto later ones by a few shifts and XORs of long integers, which run at memory speed. Squaring a
polynomial over GF(2) doubles its exponents, so the same multiple serves at every scale. What is left, about
1 KiB, goes through a table byte by byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

BLOCK = 256 * 1024
"""Bytes folded at a time: small enough for the caches, large enough to make the rest cheap."""


@dataclass(frozen=True, slots=True)
class Crc:
    """A CRC whose bits are reflected and whose start and end values are all ones, as all that S3 knows.

    Attributes:
        width: its bits.
        polynomial: its polynomial, reflected, without the highest term.
        shifts: how far, in bits, a multiple with few terms moves a piece of the message; ascending.
        table: remainders of all bytes.
    """

    width: int
    polynomial: int
    shifts: tuple[int, ...]
    table: tuple[int, ...]

    def update(self, value: int, data: bytes | bytearray | memoryview) -> int:
        """The CRC of what gave `value` (0 at the beginning) followed by `data`."""
        view = memoryview(data).cast("B")
        for start in range(0, len(view), BLOCK):
            value = self._block(value, view[start : start + BLOCK])
        return value

    def _block(self, value: int, data: memoryview) -> int:
        ones = (1 << self.width) - 1
        value ^= ones
        if len(data) * 8 > 2 * self.shifts[-1]:
            data = self._fold(int.from_bytes(data, "little") ^ value, len(data) * 8)
            value = 0
        table = self.table
        for byte in data:
            value = table[(value ^ byte) & 0xFF] ^ value >> 8
        return value ^ ones

    def _fold(self, message: int, bits: int) -> memoryview:
        """A short message with the same remainder."""
        nearest, farthest = self.shifts[0], self.shifts[-1]
        scale = 1 << (bits // (farthest + nearest)).bit_length()
        while scale:
            while bits >= (farthest + nearest) * scale:
                piece = nearest * scale & -8
                low = message & ((1 << piece) - 1)
                message >>= piece
                for shift in self.shifts:
                    message ^= low << (shift * scale - piece)
                bits -= piece
            scale >>= 1
        return memoryview(message.to_bytes(bits // 8, "little"))


def combine(width: int, polynomial: int, first: int, second: int, length: int) -> int:
    """The CRC of two messages in a row from the CRCs of both, of which the second has `length` bytes."""
    return _multiply(first, _power(length * 8, width, polynomial), width, polynomial) ^ second


def _table(polynomial: int) -> tuple[int, ...]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (polynomial if value & 1 else 0)
        table.append(value)
    return tuple(table)


def _multiply(a: int, b: int, width: int, polynomial: int) -> int:
    """The product of two remainders; the highest bit is the term without x."""
    product = 0
    for bit in range(width - 1, -1, -1):
        if a >> bit & 1:
            product ^= b
        b = b >> 1 ^ (polynomial if b & 1 else 0)
    return product


@lru_cache(maxsize=64)
def _power(exponent: int, width: int, polynomial: int) -> int:
    """The remainder of x to the power of `exponent`."""
    power, square = 1 << (width - 1), 1 << (width - 2)
    while exponent:
        if exponent & 1:
            power = _multiply(power, square, width, polynomial)
        square = _multiply(square, square, width, polynomial)
        exponent >>= 1
    return power


def _shifts(*exponents: int) -> tuple[int, ...]:
    """How far the highest term of a multiple is from each of the others."""
    return tuple(exponents[0] - exponent for exponent in exponents[1:])


def _crc(width: int, polynomial: int, *multiple: int) -> Crc:
    return Crc(width, polynomial, _shifts(*multiple), _table(polynomial))


CRC32C = _crc(32, 0x82F63B78, 5685, 1362, 426, 0)
CRC64NVME = _crc(64, 0x9A6C9329AC4BC9B5, 7048, 2987, 2779, 2637, 2387, 913, 695, 369, 292, 0)
