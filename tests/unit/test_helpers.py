"""`minio.helpers` and `minio.time`, by what 7.2.16 gave for the same arguments."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3._collections import HTTPHeaderDict

from minio import time
from minio.helpers import ObjectWriteResult, ProgressType, md5sum_hash, queryencode, quote, sha256_hash

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize(
    ("data", "md5", "sha256"),
    [
        (None, None, EMPTY),
        ("", "1B2M2Y8AsgTpgAmY7PhCfg==", EMPTY),
        (b"", "1B2M2Y8AsgTpgAmY7PhCfg==", EMPTY),
        ("abc", "kAFQmDzST7DWlj99KOF/cg==", ABC),
        (b"abc", "kAFQmDzST7DWlj99KOF/cg==", ABC),
    ],
)
def test_hashes(data, md5, sha256):
    assert md5sum_hash(data) == md5
    assert sha256_hash(data) == sha256


@pytest.mark.parametrize(
    ("text", "path", "query"),
    [
        ("", "", ""),
        ("a b", "a%20b", "a%20b"),
        ("a/b+c~d", "a/b%2Bc~d", "a%2Fb%2Bc~d"),
        ("é", "%C3%A9", "%C3%A9"),
        ("%20", "%2520", "%2520"),
        ("a.b-c_d~e", "a.b-c_d~e", "a.b-c_d~e"),
    ],
)
def test_encodings(text, path, query):
    assert (quote(text), queryencode(text)) == (path, query)
    assert (quote(text, ""), queryencode(text, "/")) == (query, path)


def test_outcomes_of_writes():
    loose = ObjectWriteResult(bucket_name="b", object_name="o", etag="e")
    assert (loose.version_id, loose.location, loose.last_modified) == (None, None, None)
    assert loose.http_headers == HTTPHeaderDict()
    headers = HTTPHeaderDict({"ETag": "e"})
    when = datetime(2020, 1, 1, tzinfo=timezone.utc)
    full = ObjectWriteResult("b", "o", "v", "e", headers, when, "l")
    assert (full.bucket_name, full.object_name, full.version_id, full.etag) == ("b", "o", "v", "e")
    assert (full.http_headers, full.last_modified, full.location) == (headers, when, "l")
    assert repr(full) == "ObjectWriteResult(bucket_name='b', object_name='o', version_id='v', etag='e')"


def test_anything_with_the_two_methods_is_a_progress():
    class Bar:
        def set_meta(self, object_name, total_length):
            raise NotImplementedError

        def update(self, length):
            raise NotImplementedError

    assert isinstance(Bar(), ProgressType)
    assert not isinstance(print, ProgressType)


UTC = datetime(2020, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc)
NAIVE = UTC.replace(tzinfo=None)
EAST = NAIVE.replace(tzinfo=timezone(timedelta(hours=5)))


@pytest.mark.parametrize(
    ("write", "utc", "east"),
    [
        (time.to_amz_date, "20200102T030405Z", "20200101T220405Z"),
        (time.to_http_header, "Thu, 02 Jan 2020 03:04:05 GMT", "Wed, 01 Jan 2020 22:04:05 GMT"),
        (time.to_iso8601utc, "2020-01-02T03:04:05.678Z", "2020-01-01T22:04:05.678Z"),
        (time.to_signer_date, "20200102", "20200101"),
        (time.to_float, 1577934245.678901, 1577916245.678901),
    ],
)
def test_times_are_written_in_utc(write, utc, east):
    assert write(NAIVE) == write(UTC) == utc
    assert write(EAST) == east


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ("2020-01-02T03:04:05Z", 0),
        ("2020-01-02T03:04:05.6Z", 600_000),
        ("2020-01-02T03:04:05.678Z", 678_000),
        ("2020-01-02T03:04:05.678901Z", 678_901),
        ("2020-01-02T03:04:05.678901234Z", 678_901),
        ("2020-01-02T08:04:05.678+05:00", 678_000),
    ],
)
def test_times_of_documents_are_read(text, micros):
    assert time.from_iso8601utc(text) == UTC.replace(microsecond=micros)
    assert time.from_iso8601utc(text).tzinfo is timezone.utc


def test_no_time_stays_none():
    assert time.from_iso8601utc(None) is None
    assert time.to_iso8601utc(None) is None


@pytest.mark.parametrize("text", ["", "x", "2020-13-02T03:04:05Z"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match="does not match format"):
        time.from_iso8601utc(text)
    with pytest.raises(ValueError, match="does not match HTTP header format"):
        time.from_http_header(text)


@given(st.datetimes(timezones=st.just(timezone.utc)))
def test_times_are_read_as_they_were_written(when):
    assert time.from_http_header(time.to_http_header(when)) == when.replace(microsecond=0)
    assert time.from_iso8601utc(time.to_iso8601utc(when)) == when.replace(
        microsecond=when.microsecond // 1000 * 1000
    )


def test_now_has_a_zone():
    assert abs(datetime.now(timezone.utc) - time.utcnow()) < timedelta(minutes=1)
