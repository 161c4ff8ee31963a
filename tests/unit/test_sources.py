from __future__ import annotations

import array
import gzip
import io
import os
import socket
import tempfile

import pytest

from minio._core.http.bodies import BytesBody, FileBody
from minio._core.objects.sources import Stream, as_view, known_source


def content(body):
    return b"".join(bytes(block) for block in body.blocks())


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")
    return file


@pytest.mark.parametrize(
    "data",
    [b"0123456789", bytearray(b"0123456789"), memoryview(b"0123456789"), array.array("b", b"0123456789")],
    ids=lambda data: type(data).__name__,
)
def test_memory_is_referred_to(data):
    source = known_source(data)
    assert source.length == 10
    assert isinstance(source.body(2, 5), BytesBody)
    assert content(source.body(2, 5)) == b"23456"


def test_bytesio_counts_from_its_position_and_ends_after_what_was_taken():
    data = io.BytesIO(b"..0123456789")
    data.seek(2)
    source = known_source(data)
    assert (source.length, content(source.body(0, 3))) == (10, b"012")
    source.consume(3)
    assert data.read() == b"3456789"


def test_bytesio_can_be_resized_again():
    data = io.BytesIO(b"0123456789")
    content(known_source(data).body(0, 10))
    data.truncate(3)
    assert data.getvalue() == b"012"


@pytest.mark.parametrize("mode", ["rb", "r+b"])
@pytest.mark.parametrize("buffering", [-1, 0])
def test_a_regular_file_is_read_by_position(path, mode, buffering):
    with path.open(mode, buffering=buffering) as file:
        file.seek(4)
        source = known_source(file)
        assert source.length == 6
        assert isinstance(source.body(0, 6), FileBody)
        assert content(source.body(1, 3)) == b"567"
        assert file.tell() == 4
        source.consume(5)
        assert file.read() == b"9"


def test_what_was_written_but_not_flushed_belongs_to_the_file(tmp_path):
    with (tmp_path / "new").open("w+b") as file:
        file.write(b"abc")
        file.seek(0)
        assert content(known_source(file).body(0, 3)) == b"abc"


@pytest.mark.parametrize(
    "make", [tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.SpooledTemporaryFile]
)
def test_temporary_files_are_files(make):
    with make() as file:
        file.write(b"0123456789")
        file.seek(3)
        source = known_source(file)
        assert content(source.body(0, source.length)) == b"3456789"


def test_a_spooled_file_on_disk_is_a_file():
    with tempfile.SpooledTemporaryFile(max_size=4) as file:
        file.write(b"0123456789")
        file.seek(0)
        assert isinstance(known_source(file).body(0, 10), FileBody)


def test_the_descriptor_of_a_wrapper_is_not_trusted(tmp_path):
    """`GzipFile.fileno()` is that of the compressed bytes."""
    with gzip.open(tmp_path / "x.gz", "wb") as file:
        file.write(b"plain")
    with gzip.open(tmp_path / "x.gz") as file:
        assert known_source(file) is None
        assert read_all(Stream(file)) == b"plain"


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="no /proc on this system")
def test_a_file_that_hides_its_size_is_streamed():
    with open("/proc/self/status", "rb") as file:
        assert known_source(file) is None


@pytest.mark.parametrize("data", ["text", None, 5, object()], ids=repr)
def test_what_holds_no_bytes_is_refused(data):
    with pytest.raises(ValueError, match="data must be bytes"):
        known_source(data)


def read_all(stream, size=4):
    pieces = []
    buffer = memoryview(bytearray(size))
    while not stream.ended:
        pieces.append(bytes(buffer[: stream.fill(buffer)]))
    return b"".join(pieces)


class Trickle(io.RawIOBase):
    """Gives one thing a read, whatever it is asked for."""

    def __init__(self, *given):
        super().__init__()
        self.given = list(given)
        self.asked = []

    def read(self, size=-1):
        self.asked.append(size)
        return self.given.pop(0) if self.given else b""


@pytest.mark.parametrize(
    "data",
    [
        iter([b"012", b"", bytearray(b"34567"), memoryview(b"89")]),
        [b"0123456789"],
        (bytes([byte]) for byte in b"0123456789"),
        Trickle(b"0", b"1234", b"56789"),
        io.BytesIO(b"0123456789"),
    ],
    ids=["iterator", "list", "generator", "reader", "bytesio"],
)
def test_streams_of_all_kinds_fill_buffers(data):
    assert read_all(Stream(data)) == b"0123456789"


def test_pipes_and_sockets_are_streams():
    reading, writing = os.pipe()
    with open(reading, "rb") as file, open(writing, "wb") as other:
        other.write(b"0123456789")
        other.close()
        assert known_source(file) is None
        assert read_all(Stream(file)) == b"0123456789"
    left, right = socket.socketpair()
    with left, right, left.makefile("rb") as file:
        right.sendall(b"0123456789")
        right.close()
        assert known_source(file) is None
        assert read_all(Stream(file)) == b"0123456789"


def test_nothing_at_hand_is_not_the_end():
    stream = Stream(Trickle(b"ab", None, b"cd"))
    buffer = memoryview(bytearray(4))
    assert (stream.fill(buffer), stream.ended) == (2, False)
    assert (stream.fill(buffer[2:]), stream.ended) == (2, False)
    assert bytes(buffer) == b"abcd"


def test_a_reader_is_never_asked_for_more_than_is_wanted():
    data = Trickle(b"ab", b"cd")
    Stream(data).fill(memoryview(bytearray(4)))
    assert data.asked == [4, 2]


def test_a_file_that_counts_its_reads_is_read_through_them(path):
    """A subclass with a `read` of its own, as a progress bar makes one, is not bypassed."""

    class Counting(io.BufferedReader):
        seen = 0

        def read(self, size=-1):
            data = super().read(size)
            self.seen += len(data)
            return data

    with Counting(io.FileIO(path)) as file:
        assert known_source(file) is None
        assert read_all(Stream(file)) == b"0123456789"
        assert file.seen == 10


@pytest.mark.parametrize("chunk", ["text", 5, [1]], ids=repr)
def test_chunks_must_be_bytes(chunk):
    with pytest.raises(ValueError, match="must return 'bytes' object"):
        as_view(chunk)


def test_a_source_to_be_awaited_needs_the_other_client():
    async def read():
        return b""

    with pytest.raises(ValueError, match="AsyncMinio"):
        as_view(read())
