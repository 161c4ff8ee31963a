# Derived from tests/unit/_async/test_methods.py; change that and run `make generate`.
"""What the methods of a client ask, and what they make of answers that no good server gives."""

from __future__ import annotations

import re
from typing import Any

import pytest

from minio._flows._sync.remove import Removal
from minio.deleteobjects import DeleteObject
from minio.error import InvalidResponseError, S3Error
from tests.unit._sync.scripted import Answer, Script, error, new_client


def page(inside: str, root: str = "ListBucketResult") -> Answer:
    body = f"<{root}><Name>bucket</Name><EncodingType>url</EncodingType>{inside}</{root}>"
    return Answer(headers={"Content-Type": "application/xml"}, body=body.encode())


def contents(*keys: str) -> str:
    return "".join(f"<Contents><Key>{key}</Key><Size>1</Size></Contents>" for key in keys)


MORE = "<IsTruncated>true</IsTruncated>"


def names(script: Script, **arguments: Any) -> list[str | None]:
    listed = new_client(script).list_objects("bucket", **arguments)
    return [entry.object_name for entry in listed]


def test_pages_follow_the_token() -> None:
    script = Script(
        page(MORE + "<NextContinuationToken>t/1=</NextContinuationToken>" + contents("a", "b+c")),
        page(contents("d%2Fe") + "<CommonPrefixes><Prefix>f%20/</Prefix></CommonPrefixes>"),
    )
    assert names(script, prefix="x y", start_after="w") == ["a", "b c", "d/e", "f /"]
    first, second = [sent.address.query for sent in script.sent]
    common = "encoding-type=url&list-type=2&max-keys=1000&prefix=x%20y"
    assert first == f"delimiter=%2F&{common}&start-after=w"
    assert second.startswith(f"continuation-token=t%2F1%3D&delimiter=%2F&{common}")


def test_names_are_taken_as_they_are_where_no_encoding_was_asked_for() -> None:
    """For servers that encode, or do not, other than they say."""
    plain = Answer(body=f"<ListBucketResult>{contents('a%20b', 'c+d')}</ListBucketResult>".encode())
    script = Script(plain)
    assert names(script, use_url_encoding_type=False) == ["a%20b", "c+d"]
    assert "encoding-type" not in script.sent[0].address.query


def test_pages_of_the_old_operation_follow_the_last_name() -> None:
    script = Script(
        page(MORE + "<NextMarker>n%2Fm</NextMarker>" + contents("a")),
        page(MORE + contents("o", "p")),
        page(contents("q")),
    )
    assert names(script, use_api_v1=True, recursive=True) == ["a", "o", "p", "q"]
    markers = [re.findall(r"(?<=marker=)[^&]*", sent.address.query) for sent in script.sent]
    assert markers == [[], ["n%2Fm"], ["p"]]


def test_pages_of_versions_follow_both_markers() -> None:
    more = "<NextKeyMarker>k%2B</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>"
    version = "<Version><Key>a</Key><VersionId>1</VersionId><IsLatest>true</IsLatest></Version>"
    marker = "<DeleteMarker><Key>b</Key><VersionId>2</VersionId></DeleteMarker>"
    script = Script(
        page(MORE + more + version, "ListVersionsResult"), page(version + marker, "ListVersionsResult")
    )
    listed = new_client(script).list_objects("bucket", include_version=True)
    entries = [entry for entry in listed]
    assert [(entry.version_id, entry.is_delete_marker) for entry in entries] == [
        ("1", False),
        ("1", False),
        ("2", True),
    ]
    assert "key-marker=k%2B&" in script.sent[1].address.query
    assert "version-id-marker=v&" in script.sent[1].address.query


def test_a_token_that_comes_again_ends_the_walk() -> None:
    again = MORE + "<NextContinuationToken>same</NextContinuationToken>" + contents("a")
    script = Script(*[page(again) for _ in range(3)])
    with pytest.raises(InvalidResponseError, match="same"):
        names(script)
    assert len(script.sent) == 2


def test_a_page_that_does_not_lead_on_is_an_error() -> None:
    with pytest.raises(InvalidResponseError):
        names(Script(page(MORE)))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html></html>",
        b"<ListBucketResult><Contents>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><ListBucketResult/>',
        b"<ListBucketResult>" + b"<a>" * 1000,
        b"<ListBucketResult><Contents><Key>a</Key><Size>many</Size></Contents></ListBucketResult>",
    ],
    ids=["empty", "html", "cut", "entity", "deep", "size"],
)
def test_a_page_that_is_none_tells_status_and_body(body: bytes) -> None:
    with pytest.raises(InvalidResponseError, match="Response code: 200"):
        names(Script(Answer(body=body)))


def test_lists_of_extra_headers_and_parameters() -> None:
    script = Script(page(""))
    names(script, extra_headers={"X-A": ["b", "c"]}, extra_query_params={"y": ["1", "2"], "prefix": "p"})
    assert script.sent[0].headers["X-A"] == "b,c"
    assert script.sent[0].address.query.endswith("&prefix=p&y=1&y=2")


def test_a_bucket_on_amazon_is_made_where_it_shall_be() -> None:
    script = Script(Answer(), Answer(), Answer())
    client = new_client(script, "s3.amazonaws.com")
    client.make_bucket("bucket", "eu-west-3")
    client.stat_object("bucket", "key")
    client.make_bucket("other")
    made, stat, other = script.sent
    assert made.address.host == "s3.eu-west-3.amazonaws.com"
    assert b"<LocationConstraint>eu-west-3</LocationConstraint>" in bytes(made.body)
    assert (made.region, stat.region, other.region) == ("eu-west-3", "eu-west-3", "us-east-1")
    assert stat.address.host == "bucket.s3.eu-west-3.amazonaws.com"
    assert not other.body


def test_a_bucket_elsewhere_says_its_location_only_if_there_is_one() -> None:
    script = Script(Answer(), Answer(), Answer())
    client = new_client(script)
    client.make_bucket("bucket")
    client.make_bucket("bucket", "us-east-1", True)
    client.make_bucket("bucket", "eu-x")
    assert [bool(sent.body) for sent in script.sent] == [False, False, True]
    locks = [sent.headers.get("x-amz-bucket-object-lock-enabled") for sent in script.sent]
    assert locks == [None, "true", None]


@pytest.mark.parametrize(
    ("headers", "words"),
    [({"Content-Length": "many"}, "many"), ({"Last-Modified": "yesterday"}, "yesterday")],
)
def test_headers_that_cannot_be_read(headers: dict[str, str], words: str) -> None:
    with pytest.raises(InvalidResponseError, match=words):
        new_client(Script(Answer(headers=headers))).stat_object("bucket", "key")


def test_stat_asks_with_key_version_headers_and_parameters() -> None:
    from minio.sse import SseCustomerKey

    script = Script(Answer(headers={"x-amz-version-id": "v"}))
    client = new_client(script, secure=True)
    found = client.stat_object(
        "bucket", "key", SseCustomerKey(b"1" * 32), "v", {"If-Match": "e"}, {"partNumber": "1"}
    )
    assert (found.size, found.version_id, found.last_modified) == (0, "v", None)
    sent = script.sent[0]
    assert sent.address.query == "partNumber=1&versionId=v"
    assert sent.headers["If-Match"] == "e"
    assert "X-Amz-Server-Side-Encryption-Customer-Key" in sent.headers


def remove(script: Script, *targets: Any) -> list[Any]:
    return [entry for entry in new_client(script).remove_objects("bucket", targets)]


def test_removals_go_in_batches_with_md5() -> None:
    script = Script(*[Answer(body=b"<DeleteResult/>") for _ in range(3)])
    assert remove(script, *[f"key-{number}" for number in range(2001)]) == []
    assert [bytes(sent.body).count(b"<Object>") for sent in script.sent] == [1000, 1000, 1]
    assert all(sent.headers["Content-MD5"] for sent in script.sent)
    assert b"<Quiet>true</Quiet>" in bytes(script.sent[0].body)


def test_names_that_xml_cannot_carry_are_removed_one_by_one() -> None:
    script = Script(Answer(204), error("AccessDenied", 403), Answer(body=b"<DeleteResult/>"))
    failed = remove(script, "a\x01b", DeleteObject("\ufffe", "v"), "a\rb")
    assert [(entry.code, entry.name, entry.version_id) for entry in failed] == [
        ("AccessDenied", "\ufffe", "v")
    ]
    assert [(sent.method, sent.address.target) for sent in script.sent] == [
        ("DELETE", "/bucket/a%01b"),
        ("DELETE", "/bucket/%EF%BF%BE?versionId=v"),
        ("POST", "/bucket?delete="),
    ]
    assert b"<Key>a&#13;b</Key>" in bytes(script.sent[2].body)


def test_what_could_not_be_removed_is_told_but_not_what_was_gone() -> None:
    refused = "".join(
        f"<Error><Code>{code}</Code><Message>m</Message><Key>{code}</Key><VersionId>v</VersionId></Error>"
        for code in ("AccessDenied", "NoSuchVersion")
    )
    script = Script(Answer(body=f"<DeleteResult>{refused}</DeleteResult>".encode()))
    (entry,) = remove(script, "a")
    assert (entry.code, entry.message, entry.name, entry.version_id) == (
        "AccessDenied",
        "m",
        "AccessDenied",
        "v",
    )


def test_a_batch_refused_as_a_whole_is_an_error() -> None:
    with pytest.raises(S3Error, match="AccessDenied"):
        remove(Script(error("AccessDenied", 403)), "a")


def test_governance_can_be_bypassed() -> None:
    script = Script(Answer(204), Answer(body=b"<DeleteResult/>"))
    removal = new_client(script).remove_objects("bucket", ["a", "b\x01"], True)
    assert isinstance(removal, Removal)
    assert [entry for entry in removal] == []
    assert {sent.headers["x-amz-bypass-governance-retention"] for sent in script.sent} == {"true"}


def test_amazon_is_asked_for_the_region_of_a_presigned_url_if_nobody_knows_it() -> None:
    script = Script(Answer(body=b"<LocationConstraint>eu-west-3</LocationConstraint>"))
    client = new_client(script, "s3.amazonaws.com", secure=True)
    for _ in range(2):
        url = client.presigned_get_object("bucket", "key")
        assert url.startswith("https://bucket.s3.eu-west-3.amazonaws.com/key?")
    assert len(script.sent) == 1
    url = client.get_presigned_url("GET", "other", "key", region="us-west-2")
    assert "%2Fus-west-2%2Fs3%2F" in url


def test_closing_closes_the_transport() -> None:
    script = Script()
    with new_client(script):
        pass
    assert script.closed
