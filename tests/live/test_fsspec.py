"""`minio.fsspec` on a real server: what fsspec's own tests do not ask."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import json
import pickle
import subprocess
import sys
import time

import fsspec
import pytest
import urllib3

from minio.error import ObjectChanged, S3Error
from minio.fsspec import MinioFileSystem
from tests import leftovers
from tests.filesystems import forget_all

MIB = 1024 * 1024
PART = 5 * MIB


@pytest.fixture
def options(minio_server):
    """Options of a file system that no other test has."""
    yield {
        "endpoint": minio_server.endpoint,
        "access_key": minio_server.access_key,
        "secret_key": minio_server.secret_key,
        "secure": False,
    }
    forget_all()


@pytest.fixture
def fs(options):
    return MinioFileSystem(**options)


@pytest.fixture
def put(minio_server, bucket):
    """Writes an object without the file system."""

    def store(key, content=b"content", **headers):
        answer = minio_server.request("PUT", f"/{bucket}/{key}", headers=headers, body=content)
        assert answer.status == 200, answer.data
        return f"{bucket}/{key}"

    return store


@pytest.fixture
def left(minio_server, bucket):
    """Tells what is left of an object that should not be there: itself, or parts of it."""

    def look(key):
        uploads = minio_server.request("GET", f"/{bucket}?uploads&prefix={key}").data.count(b"<Upload>")
        return minio_server.request("HEAD", f"/{bucket}/{key}").status, uploads

    return look


@pytest.fixture
def sent(fs):
    """The first lines of the requests that the file system sent."""
    trace = io.StringIO()
    fs.client.trace_on(trace)
    yield lambda: [line for line in trace.getvalue().splitlines() if line.endswith("HTTP/1.1")]
    fs.client.trace_off()


NOTHING = (404, 0)


class Interrupted(Exception):
    pass


@pytest.mark.parametrize("size", [10, PART + 10, 3 * PART])
def test_an_exception_in_a_block_publishes_nothing(fs, bucket, left, size):
    with pytest.raises(Interrupted), fs.open(f"{bucket}/key", "wb", block_size=PART) as file:
        file.write(bytes(size))
        if size == 3 * PART:
            _until(lambda: left("key") == (404, 1))
        raise Interrupted
    assert file.closed
    assert left("key") == NOTHING


@pytest.mark.parametrize(
    ("mode", "compression"), [("w", None), ("x", None), ("wb", "gzip"), ("w", "gzip"), ("w", "bz2")]
)
@pytest.mark.parametrize("opened", ["of the file system", "of fsspec"])
def test_nor_does_one_in_a_block_of_text_or_compressed(fs, options, bucket, left, mode, compression, opened):
    path = f"{bucket}/key"
    if opened == "of fsspec":
        block = fsspec.open(f"minio://{path}", mode, compression=compression, **options)
    else:
        block = fs.open(path, mode, compression=compression)
    with pytest.raises(Interrupted), block as file:
        file.write(b"half" if "b" in mode else "half")
        raise Interrupted
    assert left("key") == NOTHING


@pytest.mark.parametrize("compression", [None, "gzip", "xz"])
def test_text_comes_back(fs, options, bucket, compression):
    path = f"{bucket}/key"
    with fs.open(path, "w", compression=compression, encoding="utf-8", newline="\n") as file:
        file.write("käse\n" * 1000)
    with fs.open(path, "r", compression=compression, encoding="utf-8") as file:
        assert file.readlines() == ["käse\n"] * 1000
    with fs.open(path, "wb", compression=compression) as file:
        assert file.write(b"bytes") == 5
    with fs.open(path, compression=compression) as file:
        assert file.read() == b"bytes"


def test_a_block_in_a_handler_of_another_exception_publishes(fs, options, bucket):
    """Only what happens in the block counts."""
    try:
        raise Interrupted
    except Interrupted:
        with fsspec.open(f"minio://{bucket}/key", "wb", **options) as file:
            file.write(b"report")
    assert fs.cat(f"{bucket}/key") == b"report"


@pytest.mark.parametrize("compression", [None, "gzip"])
@pytest.mark.parametrize("mode", ["wb", "w"])
def test_a_file_that_nobody_closes_is_written_when_it_goes(fs, bucket, mode, compression):
    def write_and_forget():
        file = fs.open(f"{bucket}/key", mode, compression=compression)
        file.write(b"content" if mode == "wb" else "content")

    write_and_forget()
    gc.collect()
    with fs.open(f"{bucket}/key", compression=compression) as file:
        assert file.read() == b"content"


@pytest.mark.parametrize("size", [10, 3 * PART])
async def test_a_file_that_goes_in_the_thread_of_a_loop_is_written_later(fs, bucket, size):
    """There is no waiting there."""
    files = []

    def write():
        file = fs.open(f"{bucket}/key", "wb", block_size=PART)
        file.write(bytes(size))
        files.append(file)

    await asyncio.to_thread(write)
    with pytest.warns(ResourceWarning, match="key was never closed: it is written later"):
        files.clear()
    await asyncio.to_thread(_until, lambda: fs.exists(f"{bucket}/key"))
    assert await asyncio.to_thread(fs.size, f"{bucket}/key") == size


def test_a_program_ends_that_closes_nothing(fs, bucket, left):
    program = """
import pickle, sys
fs = pickle.load(sys.stdin.buffer)
file = fs.open(sys.argv[1], "wb")
file.write(bytes(2**20))
"""
    ended = subprocess.run(
        [sys.executable, "-W", "default", "-c", program, f"{bucket}/key"],
        input=pickle.dumps(fs),
        capture_output=True,
        timeout=60,
    )
    assert ended.returncode == 0
    assert b"ResourceWarning" in ended.stderr
    assert b"key was never closed: nothing was written" in ended.stderr
    assert left("key")[0] == 404


def test_an_archive_of_fsspec_is_written(options, bucket):
    """It never closes the file that it writes."""
    url = f"zip://inside.txt::minio://{bucket}/archive.zip"
    with fsspec.open(url, "w", zip={"mode": "w"}, minio=options) as file:
        file.write("text")
    del file
    gc.collect()
    with fsspec.open(url, "r", minio=options) as file:
        assert file.read() == "text"


def _until(true):
    """Waits for what another thread is about to do; the test's own timeout ends it."""
    while not true():
        time.sleep(0.01)


def test_large_content_goes_in_parts_and_small_in_one_request(fs, bucket, sent):
    content = bytes(range(256)) * (12 * MIB // 256)
    with fs.open(f"{bucket}/large", "wb", block_size=1000) as file:
        assert file.write(content) == len(content)
        assert file.tell() == len(content)
    assert fs.info(f"{bucket}/large")["ETag"].endswith("-3")
    with fs.open(f"{bucket}/large") as file:
        file.seek(-5, 2)
        assert file.read() == content[-5:]
        file.seek(6 * MIB + 1)
        assert file.read(300) == content[6 * MIB + 1 : 6 * MIB + 301]
        file.seek(0)
        assert file.read() == content
    before = len(sent())
    with fs.open(f"{bucket}/small", "wb") as file:
        for _ in range(100):
            file.write(memoryview(b"0123456789"))
    assert [line.split(" ")[0] for line in sent()[before:]] == ["PUT"]
    assert fs.cat(f"{bucket}/small") == b"0123456789" * 100


def test_a_replaced_object_is_an_error_and_never_mixed(fs, put):
    path = put("key", b"a" * 3 * MIB)
    with fs.open(path, block_size=MIB) as file:
        assert file.read(10) == b"a" * 10
        put("key", b"b" * 3 * MIB)
        with pytest.raises(ObjectChanged, match="was replaced while it was being read"):
            file.read(2 * MIB)
    again = pickle.loads(pickle.dumps(fs.open(path)))
    put("key", b"c")
    with pytest.raises(ObjectChanged):
        again.read()


def test_a_file_that_is_closed_by_somebody_elses_writing(fs, put, bucket):
    """`x` holds when the file is closed, too, and leaves the other's content alone."""
    file = fs.open(f"{bucket}/key", "xb")
    file.write(b"mine")
    put("key", b"theirs")
    with pytest.raises(FileExistsError) as caught:
        file.close()
    assert isinstance(caught.value.__cause__, S3Error)
    assert fs.cat(f"{bucket}/key") == b"theirs"
    with pytest.raises(FileExistsError):
        fs.open(f"{bucket}/key", "x")


def test_create_does_not_overwrite(fs, put, bucket, tmp_path):
    path = put("key", b"old")
    (tmp_path / "file").write_bytes(b"new")
    with pytest.raises(FileExistsError):
        fs.pipe_file(path, b"new", mode="create")
    with pytest.raises(FileExistsError):
        fs.put_file(str(tmp_path / "file"), path, mode="create")
    assert fs.cat(path) == b"old"
    fs.put_file(str(tmp_path / "file"), f"{bucket}/new", mode="create")
    assert fs.cat(f"{bucket}/new") == b"new"
    with pytest.raises(ValueError, match="mode must be"):
        fs.pipe_file(path, b"new", mode="append")


@pytest.mark.parametrize(
    ("mode", "error"),
    [("ab", "be appended to"), ("a", "be appended to"), ("r+b", "mode must be"), ("wx", "mode must be")],
)
def test_other_modes_are_refused(fs, put, mode, error):
    with pytest.raises((NotImplementedError, ValueError), match=error):
        fs.open(put("key"), mode)


def test_a_transaction_publishes_all_at_its_end(fs, bucket, tmp_path):
    (tmp_path / "file").write_bytes(b"f" * 2 * MIB)
    paths = [f"{bucket}/{name}" for name in ("opened", "text", "piped", "put", "empty")]
    with fs.transaction:
        with fs.open(paths[0], "wb") as file:
            file.write(b"o" * 2 * MIB)
        with fs.open(paths[1], "w") as file:
            file.write("text")
        fs.pipe_file(paths[2], b"piped")
        fs.put_file(str(tmp_path / "file"), paths[3])
        fs.touch(paths[4])
        assert fs.find(bucket) == []
    assert [fs.cat(path)[:5] for path in paths] == [b"ooooo", b"text", b"piped", b"fffff", b""]
    assert fs.size(paths[3]) == 2 * MIB
    fs.pipe_file(paths[2], b"at once")
    assert fs.cat(paths[2]) == b"at once"


def test_a_transaction_without_a_block(fs, bucket):
    fs.ls(bucket)
    fs.start_transaction()
    with fs.open(f"{bucket}/key", "wb") as file:
        file.write(b"content")
    assert fs.ls(bucket, refresh=True) == []
    fs.end_transaction()
    assert fs.ls(bucket, detail=False) == [f"{bucket}/key"]


def test_a_transaction_that_fails_leaves_nothing(fs, bucket, left, tmp_path):
    (tmp_path / "file").write_bytes(b"f")
    with pytest.raises(Interrupted), fs.transaction:
        with fs.open(f"{bucket}/opened", "wb", block_size=PART) as file:
            file.write(bytes(2 * PART))
        fs.pipe_file(f"{bucket}/piped", b"piped")
        fs.put_file(str(tmp_path / "file"), f"{bucket}/put")
        raise Interrupted
    assert [left(key) for key in ("opened", "piped", "put")] == [NOTHING] * 3


def test_a_block_that_failed_in_a_transaction_stays_out_of_it(fs, bucket, left):
    with fs.transaction:
        with pytest.raises(Interrupted), fs.open(f"{bucket}/failed", "wb") as file:
            file.write(b"half")
            raise Interrupted
        with pytest.raises(FileNotFoundError):
            fs.put_file("no such file", f"{bucket}/neither")
        fs.pipe_file(f"{bucket}/good", b"good")
    assert fs.find(bucket) == [f"{bucket}/good"]
    assert left("failed") == NOTHING


def test_one_listing_finds_all(fs, bucket, put, sent):
    for key in ("a", "b/c", "b/d/e", "b/d/f"):
        put(key, key.encode())
    assert fs.find(bucket) == [f"{bucket}/{key}" for key in ("a", "b/c", "b/d/e", "b/d/f")]
    assert len(sent()) == 1
    found = fs.find(f"{bucket}/b", withdirs=True, detail=True)
    assert {name: info["type"] for name, info in found.items()} == {
        f"{bucket}/b": "directory",
        f"{bucket}/b/c": "file",
        f"{bucket}/b/d": "directory",
        f"{bucket}/b/d/e": "file",
        f"{bucket}/b/d/f": "file",
    }
    assert fs.glob(f"{bucket}/**/e") == [f"{bucket}/b/d/e"]
    assert fs.du(bucket) == sum(map(len, ("a", "b/c", "b/d/e", "b/d/f")))
    assert len(sent()) == 4


def test_a_depth_is_listed_level_by_level(fs, bucket, put, sent):
    for key in ("a", "b/c", "b/d/e", "x/y"):
        put(key)
    assert fs.find(bucket, maxdepth=1) == [f"{bucket}/a"]
    assert fs.find(bucket, maxdepth=2) == [f"{bucket}/a", f"{bucket}/b/c", f"{bucket}/x/y"]
    assert fs.find(bucket, maxdepth=2, withdirs=True) == [
        f"{bucket}{name}" for name in ("", "/a", "/b", "/b/c", "/b/d", "/x", "/x/y")
    ]
    assert len(sent()) == 1 + 3 + 3
    with pytest.raises(ValueError, match="maxdepth"):
        fs.find(bucket, maxdepth=0)
    assert fs.glob(f"{bucket}/b*") == [f"{bucket}/b"]


def test_buckets_are_listed(fs, bucket, put):
    put("in/key")
    assert bucket in fs.ls("", detail=False)
    assert bucket in fs.ls("minio://", detail=False, refresh=True)
    assert fs.isdir("/")
    assert f"{bucket}/in/key" in fs.find("")
    assert fs.glob(f"{bucket[:-1]}*") == [bucket]


def test_entries_of_listings_are_what_info_tells(fs, bucket, put):
    put("dir/key", b"12345")
    put("dir/marker/", b"")
    entries = fs.ls(f"{bucket}/dir")
    assert [(entry["name"], entry["size"], entry["type"]) for entry in entries] == [
        (f"{bucket}/dir/key", 5, "file"),
        (f"{bucket}/dir/marker", 0, "directory"),
    ]
    assert entries[0] == fs.info(f"s3://{bucket}/dir/key")
    assert entries[1] == fs.info(f"{bucket}/dir/marker/")
    assert fs.ls(f"{bucket}/dir/marker") == []
    fs.ls(f"{bucket}/dir")[0]["name"] = "changed by whoever has it"
    assert fs.ls(f"{bucket}/dir") == entries
    assert fs.ls(f"{bucket}/dir/key") == entries[:1]
    assert fs.modified(f"{bucket}/dir/key") == fs.created(f"{bucket}/dir/key") == entries[0]["LastModified"]
    assert entries[0]["LastModified"].timestamp() == entries[0]["mtime"]


def test_listings_are_remembered_until_something_is_written(fs, bucket, put, sent):
    put("dir/one")
    assert fs.ls(f"{bucket}/dir", detail=False) == [f"{bucket}/dir/one"]
    put("dir/two")
    assert fs.ls(f"{bucket}/dir", detail=False) == [f"{bucket}/dir/one"]
    assert len(sent()) == 1
    assert len(fs.ls(f"{bucket}/dir", refresh=True)) == 2
    for change, left in (
        (lambda: fs.pipe(f"{bucket}/dir/three", b""), 3),
        (lambda: fs.rm(f"{bucket}/dir/three"), 2),
        (lambda: fs.copy(f"{bucket}/dir/one", f"{bucket}/dir/four"), 3),
        (lambda: fs.touch(f"{bucket}/dir/five"), 4),
        (lambda: fs.rm_file(f"{bucket}/dir/five"), 3),
        (lambda: fs.invalidate_cache(bucket), 3),
        (lambda: fs.invalidate_cache(), 3),
    ):
        change()
        assert len(fs.ls(f"{bucket}/dir")) == left
        assert bucket not in fs.dircache
    fs.ls(bucket)
    fs.rm(f"{bucket}/dir", recursive=True)
    assert fs.ls(bucket) == []


@pytest.mark.parametrize(
    "asked",
    [
        (None, None),
        (0, 4),
        (3, None),
        (-4, None),
        (None, -3),
        (-4, -1),
        (2, -2),
        (50, 60),
        (9, 99),
        (5, 2),
        (-99, 3),
        (-99, None),
    ],
)
def test_slices(fs, put, asked):
    path = put("key", b"0123456789")
    assert fs.cat_file(path, *asked) == b"0123456789"[slice(*asked)]
    empty = put("empty", b"")
    assert fs.cat_file(empty, *asked) == b""


def test_many_at_once(fs, bucket):
    content = {f"{bucket}/{number}": b"%d" % number for number in range(100)}
    fs.pipe(content)
    assert fs.cat(list(content)) == content
    names = list(content)
    assert fs.cat_ranges(names, [0] * 100, [1] * 100) == [content[name][:1] for name in names]
    assert fs.cat([*names[:2], f"{bucket}/none"], on_error="omit") == {
        name: content[name] for name in names[:2]
    }
    fs.rm(names)
    assert fs.find(bucket) == []


def test_bytes_are_as_they_are_stored(fs, put, tmp_path):
    stored = gzip.compress(b"plain" * 100)
    path = put("key", stored, **{"Content-Encoding": "gzip"})
    assert fs.size(path) == len(stored)
    assert fs.cat(path) == stored
    assert fs.open(path).read() == stored
    fs.get(path, str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == stored


def test_removing(fs, bucket, put):
    for key in ("file", "dir/a", "dir/b/c", "dir/empty/", "direction"):
        put(key, b"")
    with pytest.raises(IsADirectoryError):
        fs.rm(f"{bucket}/dir")
    with pytest.raises(FileNotFoundError):
        fs.rm(f"{bucket}/none")
    with pytest.raises(FileNotFoundError):
        fs.rm(f"{bucket}/none", recursive=True)
    with pytest.raises(IsADirectoryError):
        fs.rm_file(bucket)
    fs.rm_file(f"{bucket}/none")
    fs.rm([f"{bucket}/none", f"{bucket}/file"])
    fs.rm(f"{bucket}/dir", recursive=True, maxdepth=1)
    assert fs.find(bucket, withdirs=True) == [
        f"{bucket}{name}" for name in ("", "/dir", "/dir/b", "/dir/b/c", "/dir/empty", "/direction")
    ]
    fs.rm(f"{bucket}/dir", recursive=True)
    assert fs.find(bucket, withdirs=True) == [bucket, f"{bucket}/direction"]
    fs.mkdir(f"{bucket}/other")
    assert not fs.exists(f"{bucket}/other")


def test_buckets_come_and_go(fs, bucket):
    name = f"{bucket}-2"
    assert not fs.exists(name)
    fs.mkdir(name)
    assert fs.isdir(name)
    with pytest.raises(FileExistsError):
        fs.mkdir(name)
    with pytest.raises(FileExistsError):
        fs.makedirs(name)
    fs.makedirs(name, exist_ok=True)
    fs.pipe(f"{name}/key", b"")
    with pytest.raises(OSError, match="not empty") as caught:
        fs.rmdir(name)
    assert caught.value.__cause__.code == "BucketNotEmpty"
    fs.rm(name, recursive=True)
    assert not fs.exists(name)
    fs.makedirs(name, exist_ok=True)
    fs.rmdir(name)
    with pytest.raises(FileNotFoundError):
        fs.rmdir(name)


def test_errors_are_those_of_the_system(fs, options, bucket, put, tmp_path):
    path = put("key")
    missing = {
        f"{bucket}/none": lambda: fs.cat(f"{bucket}/none"),
        f"{bucket}/none ": lambda: fs.open(f"{bucket}/none "),
        f"{bucket}-none/key": lambda: fs.pipe(f"{bucket}-none/key", b""),
        f"{bucket}/none2": lambda: fs.info(f"{bucket}/none2"),
        f"{bucket}-none": lambda: fs.ls(f"{bucket}-none"),
        f"{bucket}/none3": lambda: fs.cp_file(f"{bucket}/none3", f"{bucket}/x"),
        f"{bucket}/none4": lambda: fs.get_file(f"{bucket}/none4", str(tmp_path / "x")),
    }
    for name, call in missing.items():
        with pytest.raises(FileNotFoundError) as caught:
            call()
        assert caught.value.filename == name
    with pytest.raises(FileNotFoundError) as caught:
        fs.cat(f"{bucket}/none")
    assert caught.value.__cause__.code == "NoSuchKey"
    stranger = MinioFileSystem(options["endpoint"], secure=False)
    for call in (stranger.cat, stranger.info, stranger.exists, stranger.ls, stranger.rm_file):
        with pytest.raises(PermissionError) as caught:
            call(path)
        assert caught.value.__cause__.code == "AccessDenied"
    wrong = MinioFileSystem(**{**options, "secret_key": "another secret"})
    with pytest.raises(S3Error, match="SignatureDoesNotMatch"):
        wrong.cat(path)
    with pytest.raises(IsADirectoryError):
        fs.open(bucket, "wb")
    with pytest.raises(TypeError, match="path must be"):
        fs.info(5)


def test_a_failed_write_is_told_and_leaves_nothing(fs, bucket):
    with pytest.raises(FileNotFoundError), fs.open(f"{bucket}-none/key", "wb", block_size=PART) as file:
        for _ in range(8):
            file.write(bytes(2 * MIB))
    file = fs.open(f"{bucket}-none/key", "wb")
    file.write(b"x")
    with pytest.raises(FileNotFoundError):
        file.close()
    assert file.closed


def test_touching(fs, bucket, put):
    path = put("key", b"content")
    with pytest.raises(NotImplementedError):
        fs.touch(path, truncate=False)
    assert fs.cat(path) == b"content"
    fs.touch(path)
    fs.touch(f"{bucket}/new", truncate=False)
    assert fs.sizes([path, f"{bucket}/new"]) == [0, 0]


def test_keys_tell_whether_content_changed(fs, put):
    path = put("key", b"one")
    before = fs.ukey(path), fs.checksum(path)
    put("key", b"two")
    assert fs.ukey(path) != before[0]
    assert fs.checksum(path) != before[1]
    put("key", b"one")
    assert (fs.ukey(path), fs.checksum(path)) == before


def test_copies_within_the_server(fs, bucket, put, sent):
    path = put("a", b"content", **{"x-amz-meta-owner": "anna"})
    fs.mv(path, f"{bucket}/b/c")
    assert fs.find(bucket) == [f"{bucket}/b/c"]
    assert not any(line.startswith("GET") and "/a" in line for line in sent())
    fs.cp(f"{bucket}/b/", f"{bucket}/d/", recursive=True)
    assert fs.find(f"{bucket}/d") == [f"{bucket}/d/c"]
    fs.mv(f"{bucket}/d", f"{bucket}/e", recursive=True)
    assert fs.find(bucket) == [f"{bucket}/b/c", f"{bucket}/e/c"]


def test_callbacks_are_told(fs, bucket, tmp_path):
    content = bytes(3 * MIB)
    (tmp_path / "file").write_bytes(content)
    for move in (
        lambda told: fs.put_file(str(tmp_path / "file"), f"{bucket}/key", callback=told),
        lambda told: fs.get_file(f"{bucket}/key", str(tmp_path / "new"), callback=told),
    ):
        told = fsspec.Callback()
        move(told)
        assert (told.size, told.value) == (len(content), len(content))


def test_signed_links(fs, put):
    url = fs.sign(put("key", b"shared"), expiration=60)
    assert "X-Amz-Expires=60" in url
    with urllib3.PoolManager() as http:
        assert http.request("GET", url).data == b"shared"
    with pytest.raises(ValueError, match="expires"):
        fs.sign("bucket/key", expiration=0)


def test_a_mapping(fs, bucket):
    mapping = fs.get_mapper(f"minio://{bucket}/root")
    mapping["a/b"] = b"1"
    mapping.setitems({"c": b"2", "d": b"3"})
    assert dict(mapping) == {"a/b": b"1", "c": b"2", "d": b"3"}
    assert "c" in mapping
    assert "a" not in mapping
    del mapping["c"]
    mapping.delitems(["d", "none"])
    assert list(mapping) == ["a/b"]
    for wrong in (lambda: mapping["c"], lambda: mapping.__delitem__("c")):
        with pytest.raises(KeyError):
            wrong()


def test_pickles_and_json(fs, bucket, put):
    path = put("key", b"0123456789")
    assert pickle.loads(pickle.dumps(fs)) is fs
    blob, quiet = fs.to_json(), fs.to_json(include_password=False)
    assert fsspec.AbstractFileSystem.from_json(blob) is fs
    assert set(json.loads(blob)) - set(json.loads(quiet)) == {"secret_key"}
    with fs.open(path) as file:
        file.read(3)
        with pickle.loads(pickle.dumps(file)) as other:
            assert other.read() == b"3456789"
            assert other == file
    program = "import pickle, sys; print(pickle.load(sys.stdin.buffer).cat(sys.argv[1]))"
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", program, path],
        input=pickle.dumps(fs),
        capture_output=True,
        timeout=60,
    )
    assert (ended.stdout, ended.stderr) == (b"b'0123456789'\n", b"")


async def test_in_a_loop_of_ones_own(options, bucket):
    fs = MinioFileSystem(asynchronous=True, **options)
    await fs._pipe({f"{bucket}/{number}": b"x" for number in range(10)})
    assert len(await fs._find(bucket)) == 10
    assert await asyncio.gather(*(fs._cat_file(f"{bucket}/{number}") for number in range(10))) == [b"x"] * 10
    await fs._rm(bucket, recursive=True)
    assert not await fs._exists(bucket)
    await fs.client.aclose()


def test_connections_end_with_the_file_system(options, put):
    path = put("key")
    fsspec.asyn.get_loop()
    gc.collect()
    before = leftovers.sockets()
    fs = MinioFileSystem(**options)
    fs.cat([path] * 5)
    opened = leftovers.sockets() - before
    assert opened
    MinioFileSystem.clear_instance_cache()
    del fs
    gc.collect()
    _until(lambda: not leftovers.sockets() & opened)
