from __future__ import annotations

from datetime import datetime, timezone

import pytest

from minio._flows.writing import condition_headers, customer_key_headers, kept_headers, write_headers
from minio.commonconfig import GOVERNANCE, Tags
from minio.retention import Retention
from minio.sse import SseCustomerKey, SseKMS, SseS3


def headers(*arguments, **keywords):
    return write_headers(*arguments, **{"content_type": None, **keywords})


@pytest.mark.parametrize(
    "name",
    [
        "Cache-Control",
        "content-encoding",
        "Content-Disposition",
        "Content-Language",
        "x-amz-storage-class",
        "X-Amz-Meta-A",
    ],
)
def test_headers_of_s3_are_sent_under_their_names(name):
    assert headers({name: "value"}) == {name: "value"}


@pytest.mark.parametrize("name", ["a", "Expires", "x_y", "Content-MD5", "X-Minio-Extract", "Host"])
def test_anything_else_is_the_users_own(name):
    assert headers({name: "value"}) == {f"X-Amz-Meta-{name}": "value"}


def test_values_become_text():
    assert headers({"a": 1, "b": ["x", "y"], "c": ("z",), "d": ""}) == {
        "X-Amz-Meta-a": "1",
        "X-Amz-Meta-b": "x, y",
        "X-Amz-Meta-c": "z",
        "X-Amz-Meta-d": "",
    }


@pytest.mark.parametrize(
    ("name", "parameter"), [("If-None-Match", "if_none_match"), ("if-match", "if_match")]
)
def test_a_condition_among_the_metadata_is_refused_not_stored(name, parameter):
    with pytest.raises(
        ValueError, match=rf"metadata '{name}' would be stored .* use the parameter {parameter}"
    ):
        headers({name: "*"})


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        ({"title": "ä"}, "unsupported metadata value ä; only US-ASCII .*title"),
        ({"titles": ["a", "ä"]}, "unsupported metadata value a, ä; .*titles"),
        ({"title": "a\r\nx-amz-acl: public-read"}, r"X-Amz-Meta-title has the control character \\x0d"),
        ({"title": "a\nb"}, "X-Amz-Meta-title has the control character"),
        ({"title": "a\0b"}, "X-Amz-Meta-title has the control character"),
        ({"ti tle": "a"}, "invalid header name 'X-Amz-Meta-ti tle'"),
        ({"title\r\n": "a"}, "invalid header name"),
        ({"tätle": "a"}, "invalid header name"),
        ({"Cache-Control": "a\r\nb"}, "Cache-Control has the control character"),
    ],
)
def test_metadata_that_cannot_be_sent_is_refused_by_name(metadata, message):
    with pytest.raises(ValueError, match=message):
        headers(metadata)


@pytest.mark.parametrize(
    ("metadata", "content_type", "expected"),
    [
        (None, "", "application/octet-stream"),
        (None, "text/plain", "text/plain"),
        ({"content-type": "a/b"}, "", "a/b"),
        ({"Content-Type": "a/b"}, "text/plain", "text/plain"),
    ],
)
def test_there_is_one_content_type(metadata, content_type, expected):
    made = write_headers(metadata, content_type=content_type)
    assert [value for name, value in made.items() if name.lower() == "content-type"] == [expected]


def test_a_content_type_cannot_add_headers():
    with pytest.raises(ValueError, match="content_type has the control character"):
        write_headers(content_type="text/plain\r\nx-amz-acl: public-read")


def test_tags_are_encoded_as_a_query():
    tags = Tags.new_object_tags()
    tags["a +b"] = "c=/ä d"
    tags["k"] = ""
    assert headers(tags=tags) == {"x-amz-tagging": "a%20%2Bb=c%3D%2F%C3%A4%20d&k="}
    assert headers(tags=Tags.new_object_tags()) == {}


def test_retention_and_legal_hold():
    until = datetime(2030, 1, 1, tzinfo=timezone.utc)
    assert headers(retention=Retention(GOVERNANCE, until), legal_hold=True) == {
        "x-amz-object-lock-mode": "GOVERNANCE",
        "x-amz-object-lock-retain-until-date": "2030-01-01T00:00:00.000Z",
        "x-amz-object-lock-legal-hold": "ON",
    }


def test_only_a_customers_key_goes_with_each_part():
    key = SseCustomerKey(b"k" * 32)
    assert customer_key_headers(key) == key.headers()
    assert (
        customer_key_headers(SseS3())
        == customer_key_headers(SseKMS("id", {}))
        == customer_key_headers(None)
        == {}
    )
    assert headers(sse=SseS3()) == SseS3().headers()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"sse": "AES256"}, "Sse type is required"),
        ({"tags": {"a": "b"}}, "tags must be Tags type"),
        ({"retention": "2030"}, "retention must be Retention type"),
    ],
)
def test_arguments_of_other_types_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        headers(**arguments)


@pytest.mark.parametrize(
    ("etag", "expected"), [("*", "*"), ("abc", '"abc"'), ('"abc"', '"abc"'), ('W/"abc"', 'W/"abc"')]
)
def test_conditions_are_quoted(etag, expected):
    assert condition_headers(etag, None) == {"If-Match": expected}
    assert condition_headers(None, etag) == {"If-None-Match": expected}


@pytest.mark.parametrize("etag", ["", "a\r\nb"])
def test_conditions_that_cannot_be_sent_are_refused(etag):
    with pytest.raises(ValueError, match="if_match"):
        condition_headers(etag, None)


def test_a_copy_in_parts_keeps_what_the_source_was_written_with():
    found = {
        "Content-Type": "a/b",
        "x-amz-meta-a": "1",
        "ETag": "x",
        "Server": "MinIO",
        "Cache-Control": "no",
    }
    assert kept_headers(found) == {"Content-Type": "a/b", "x-amz-meta-a": "1", "Cache-Control": "no"}
