"""Sources of copies: headers and refusals of 7.2.16."""

from __future__ import annotations

import io
import pickle
from datetime import datetime, timezone

import pytest

from minio.commonconfig import ComposeSource, CopySource, ObjectConditionalReadArgs, SnowballObject
from minio.error import MinioException
from minio.sse import SseCustomerKey, SseS3

KEY = SseCustomerKey(b"a" * 32)
TIME = datetime(2020, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc)
SOURCES = [ObjectConditionalReadArgs, CopySource, ComposeSource]


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize(
    ("arguments", "headers"),
    [
        ({}, {}),
        ({"version_id": ""}, {}),
        ({"region": "r", "offset": 5, "length": 2}, {}),
        ({"match_etag": "e"}, {"x-amz-copy-source-if-match": "e"}),
        ({"not_match_etag": "e"}, {"x-amz-copy-source-if-none-match": "e"}),
        ({"modified_since": TIME}, {"x-amz-copy-source-if-modified-since": "Thu, 02 Jan 2020 03:04:05 GMT"}),
        (
            {"unmodified_since": TIME.replace(tzinfo=None)},
            {"x-amz-copy-source-if-unmodified-since": "Thu, 02 Jan 2020 03:04:05 GMT"},
        ),
        ({"ssec": KEY}, KEY.copy_headers()),
    ],
)
def test_headers(kind, arguments, headers):
    source = kind("bkt", "o é/+?", **arguments)
    assert source.gen_copy_headers() == {"x-amz-copy-source": "/bkt/o%20%C3%A9/%2B%3F", **headers}
    for name, value in arguments.items():
        assert getattr(source, name) == value


def test_a_version_is_a_part_of_the_sources_name():
    source = CopySource("bkt", "o", version_id="v 1/&")
    assert source.gen_copy_headers() == {"x-amz-copy-source": "/bkt/o?versionId=v%201%2F%26"}
    assert repr(source) == "CopySource('bkt', 'o', version_id='v 1/&')"


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"ssec": SseS3()}, ValueError, "ssec must be SseCustomerKey type"),
        ({"offset": -1}, ValueError, "offset should be zero or greater"),
        ({"length": 0}, ValueError, "length should be greater than zero"),
        ({"offset": "1"}, TypeError, "offset must be int type, not str"),
        ({"match_etag": ""}, ValueError, "match_etag must not be empty"),
        ({"not_match_etag": ""}, ValueError, "not_match_etag must not be empty"),
        ({"match_etag": "a\r\nb"}, ValueError, "match_etag"),
        ({"modified_since": "x"}, ValueError, "modified_since must be datetime type"),
        ({"bucket_name": ""}, ValueError, "invalid bucket name"),
        ({"object_name": ""}, ValueError, "object_name must not be empty"),
        ({"object_name": "../a"}, ValueError, "path segment"),
        ({"object_name": None}, TypeError, "object_name must be str"),
    ],
)
def test_what_cannot_be_a_source_is_refused(kind, arguments, error, message):
    with pytest.raises(error, match=message):
        kind(**{"bucket_name": "bkt", "object_name": "o", **arguments})


def test_one_kind_of_source_is_made_of_another():
    source = CopySource("bkt", "o", "r", "v", KEY, 1, 2, "e", "n", TIME, TIME)
    for kind in SOURCES:
        made = kind.of(source)
        assert type(made) is kind
        for name in ("bucket_name", "object_name", "region", "version_id", "ssec", "offset", "length"):
            assert getattr(made, name) == getattr(source, name)
        assert made.gen_copy_headers() == source.gen_copy_headers()


def test_sources_travel_through_pickle_by_their_public_name():
    data = pickle.dumps(CopySource("bkt", "o", version_id="v"))
    assert b"minio.commonconfig" in data
    assert pickle.loads(data).version_id == "v"


def test_a_source_is_fixed_to_the_version_that_was_seen():
    source = ComposeSource("bkt", "o", ssec=KEY)
    source.build_headers(10, "seen")
    assert source.object_size == 10
    assert source.headers == {**source.gen_copy_headers(), "x-amz-copy-source-if-match": "seen"}
    source.headers.clear()
    assert source.headers
    own = ComposeSource("bkt", "o", match_etag="own")
    own.build_headers(10, "seen")
    assert own.headers["x-amz-copy-source-if-match"] == "own"


@pytest.mark.parametrize("name", ["headers", "object_size"])
def test_nothing_is_known_before_the_source_was_seen(name):
    source = ComposeSource("bkt", "o")
    with pytest.raises(MinioException, match=r"build_headers\(\) must be called prior"):
        getattr(source, name)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"offset": 10}, "Source bkt/o: offset 10 is beyond object size 10"),
        ({"offset": 3, "length": 8}, "Source bkt/o: compose size 11 is beyond object size 10"),
        ({"length": 11}, "Source bkt/o: length 11 is beyond object size 10"),
        ({"length": 11, "version_id": "v"}, r"Source bkt/o\?versionId=v: length 11"),
    ],
)
def test_ranges_beyond_the_end_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        ComposeSource("bkt", "o", **arguments).build_headers(10, "e")


def test_members_of_archives():
    data = io.BytesIO(b"abc")
    member = SnowballObject("o", data=data, length=3, mod_time=TIME)
    assert (member.object_name, member.filename, member.data, member.length, member.mod_time) == (
        "o",
        None,
        data,
        3,
        TIME,
    )
    assert SnowballObject("o", "f").filename == "f"
    assert SnowballObject.__module__ == "minio.commonconfig"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "only one of filename or data must be provided"),
        (
            {"filename": "f", "data": io.BytesIO(), "length": 0},
            "only one of filename or data must be provided",
        ),
        ({"data": io.BytesIO()}, "length must be provided for data"),
        ({"data": io.BytesIO(), "length": -1}, "length must be zero or greater"),
        ({"filename": "f", "mod_time": "x"}, "mod_time must be datetime type"),
        ({"object_name": "", "filename": "f"}, "object_name must not be empty"),
    ],
)
def test_what_cannot_be_a_member_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        SnowballObject(**{"object_name": "o", **arguments})


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("argument", ["offset", "length"])
@pytest.mark.parametrize("value", ["1", b"1", 1.5, [1]])
def test_ranges_are_whole_numbers(kind, argument, value):
    with pytest.raises(TypeError, match=rf"^{argument} must be int type, not {type(value).__name__}"):
        kind("bucket", "object", **{argument: value})
