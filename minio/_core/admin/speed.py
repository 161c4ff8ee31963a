"""What a test of the network between this program and the servers sends, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from minio._core.http.bodies import BLOCK_SIZE


class ZeroBody:
    """A body of zeros, of which one block is in memory.

    Args:
        length: bytes of the body.
        taken: told how many bytes were taken, block by block.
    """

    __slots__ = ("_taken", "length")

    def __init__(self, length: int, taken: Callable[[int], object]) -> None:
        self.length = length
        self._taken = taken

    def blocks(self) -> Iterator[memoryview]:
        """Yields the same block again and again, the last one shorter."""
        zeros = memoryview(bytes(min(BLOCK_SIZE, self.length)))
        for start in range(0, self.length, BLOCK_SIZE):
            block = zeros[: self.length - start]
            self._taken(len(block))
            yield block


@dataclass(frozen=True, slots=True)
class ClientSpeed:
    """Speed of the network from this program to the server.

    Attributes:
        size: bytes that were sent.
        elapsed: how long that took, without the time that the server needed to get ready.
    """

    size: int
    elapsed: timedelta

    @property
    def throughput_per_sec(self) -> int:
        """Bytes a second."""
        return int(self.size / max(self.elapsed.total_seconds(), 1e-6))
