"""Queries of an object's content: the raw operation gives the framed events as they come."""

from __future__ import annotations

import pytest

from minio._generated.s3.models.select import (
    CSVInput,
    CSVOutput,
    InputSerialization,
    OutputSerialization,
    SelectObjectContentRequest,
)
from minio.error import S3Error

TABLE = b"name,size\nsmall,1\nlarge,9\n"


def query(expression):
    return SelectObjectContentRequest(
        expression,
        "SQL",
        InputSerialization(csv=CSVInput(file_header_info="USE")),
        OutputSerialization(csv=CSVOutput()),
    )


def test_select(api, bucket):
    api.put_object(bucket, "table.csv", body=TABLE)
    answer = api.select_object_content(
        bucket, "table.csv", query("select s.name from s3object s where cast(s.size as int) > 5")
    )
    with answer.payload as events:
        told = events.read()
    assert int.from_bytes(told[:4], "big") <= len(told)
    assert b"Records" in told
    assert b"large\n" in told
    assert b"small" not in told
    assert b"<BytesScanned>26</BytesScanned>" in told
    assert b"End" in told


def test_a_query_that_cannot_be(api, bucket):
    api.put_object(bucket, "table.csv", body=TABLE)
    with pytest.raises(S3Error, match=r"ParseSelectFailure|ParseUnexpectedToken|ParseUnexpectedTerm"):
        api.select_object_content(bucket, "table.csv", query("select from nothing at all"))
