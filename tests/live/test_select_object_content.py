"""Queries of real objects."""

from __future__ import annotations

import bz2
import gzip
import json

import pytest

from minio import S3Error
from minio.select import (
    CSVInputSerialization,
    CSVOutputSerialization,
    JSONInputSerialization,
    JSONOutputSerialization,
    SelectRequest,
)

ROWS = [(f"näme {number}", number) for number in range(5000)]
TABLE = "name,size\n" + "".join(f"{name},{size}\n" for name, size in ROWS)
LINES = "".join(json.dumps({"name": name, "size": size}) + "\n" for name, size in ROWS)


def run(client, bucket, content, request, num_bytes=32 * 1024):
    client.put_object(bucket, "data", content)
    with client.select_object_content(bucket, "data", request) as records:
        found = b"".join(records.stream(num_bytes))
        return found, records.stats()


@pytest.mark.parametrize("pack", [("NONE", bytes), ("GZIP", gzip.compress), ("BZIP2", bz2.compress)])
def test_csv(client, bucket, pack):
    kind, compress = pack
    content = compress(TABLE.encode())
    request = SelectRequest(
        "select s.name from s3object s where cast(s.size as int) >= 4998",
        CSVInputSerialization(kind, file_header_info="USE"),
        CSVOutputSerialization(record_delimiter="|"),
    )
    found, stats = run(client, bucket, content, request)
    assert found.decode() == "näme 4998|näme 4999|"
    assert int(stats.bytes_processed) == len(TABLE.encode())
    assert int(stats.bytes_returned) == len(found)
    assert int(stats.bytes_scanned) == len(content)


@pytest.mark.parametrize("num_bytes", [1, 1000, 32 * 1024])
def test_many_records_of_json(client, bucket, num_bytes):
    request = SelectRequest(
        "select * from s3object", JSONInputSerialization(json_type="LINES"), JSONOutputSerialization()
    )
    found, _ = run(client, bucket, LINES.encode(), request, num_bytes)
    assert [tuple(json.loads(line).values()) for line in found.splitlines()] == ROWS


def test_a_range_of_the_content(client, bucket):
    request = SelectRequest(
        "select * from s3object",
        CSVInputSerialization(),
        CSVOutputSerialization(quote_fields="ALWAYS"),
        request_progress=True,
        scan_start_range=0,
        scan_end_range=4,
    )
    found, _ = run(client, bucket, b"ab,1\ncd,2\nef,3\ngh,4\n", request)
    assert found == b'"ab","1"\n'


def test_a_query_that_cannot_be(client, bucket):
    request = SelectRequest("selekt", CSVInputSerialization(), CSVOutputSerialization())
    with pytest.raises(S3Error) as caught:
        run(client, bucket, TABLE.encode(), request)
    assert caught.value.code.startswith("Parse")


def test_content_that_is_something_else(client, bucket):
    request = SelectRequest(
        "select * from s3object", JSONInputSerialization(json_type="LINES"), JSONOutputSerialization()
    )
    with pytest.raises(S3Error) as caught:
        run(client, bucket, b'{"a": 1}\n' * 3 + b"{not json\n", request)
    assert caught.value.code


def test_what_is_no_request(client, bucket):
    with pytest.raises(ValueError, match="request must be SelectRequest type"):
        client.select_object_content(bucket, "data", "select * from s3object")
