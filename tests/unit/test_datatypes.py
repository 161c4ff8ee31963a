"""Answers and policies by the names of 7.2.16."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import pickle
from datetime import datetime, timezone
from xml.etree import ElementTree as ET

import pytest
import urllib3

from minio.credentials import Credentials
from minio.datatypes import (
    Bucket,
    CompleteMultipartUploadResult,
    ListAllMyBucketsResult,
    ListMultipartUploadsResult,
    ListPartsResult,
    PostPolicy,
    Upload,
)

WHO = "<Initiator><ID>i</ID><DisplayName>in</DisplayName></Initiator><Owner><ID>o</ID></Owner>"
BEGUN = "<Initiated>2024-05-06T07:08:09Z</Initiated>"
UPLOAD = f"<Upload><Key>a+b%2F</Key><UploadId>u</UploadId>{WHO}{BEGUN}</Upload>"


def answer(body, **headers):
    return urllib3.HTTPResponse(io.BytesIO(body.encode()), headers, 200, preload_content=False)


def test_a_page_of_parts():
    part = '<Part><PartNumber>2</PartNumber><ETag>"e"</ETag><Size>5</Size></Part>'
    page = ListPartsResult(
        answer(
            f"<ListPartsResult><Bucket>b</Bucket><Key>k</Key>{WHO}<MaxParts>1</MaxParts>"
            f"<NextPartNumberMarker>2</NextPartNumberMarker><IsTruncated>true</IsTruncated>{part}</ListPartsResult>"
        )
    )
    assert (page.bucket_name, page.object_name, page.max_parts, page.is_truncated) == ("b", "k", 1, True)
    assert (page.initiator_id, page.initator_name, page.owner_id, page.owner_name) == ("i", "in", "o", None)
    assert page.next_part_number_marker == 2
    assert [(part.part_number, part.etag, part.size) for part in page.parts] == [(2, "e", 5)]


def test_a_page_of_uploads():
    page = ListMultipartUploadsResult(
        answer(
            "<ListMultipartUploadsResult><Bucket>b</Bucket><EncodingType>url</EncodingType>"
            f"<NextKeyMarker>n</NextKeyMarker>{UPLOAD}</ListMultipartUploadsResult>"
        )
    )
    assert (page.bucket_name, page.encoding_type, page.next_key_marker) == ("b", "url", "n")
    assert page.is_truncated is False
    (upload,) = page.uploads
    assert (upload.object_name, upload.upload_id, upload.initator_name) == ("a b/", "u", "in")


@pytest.mark.parametrize(("encoding", "key"), [("url", "a b/"), (None, "a+b%2F")])
def test_an_upload_decodes_its_key_if_it_is_encoded(encoding, key):
    upload = Upload(ET.fromstring(UPLOAD), encoding)
    assert upload.object_name == key
    assert upload.initiated_time == datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)


def test_what_an_upload_has_become():
    root = "CompleteMultipartUploadResult"
    body = f'<{root}><Bucket>b</Bucket><Key>k</Key><ETag>"e-2"</ETag></{root}>'
    result = CompleteMultipartUploadResult(answer(body, **{"x-amz-version-id": "v"}))
    assert (result.bucket_name, result.object_name, result.etag) == ("b", "k", "e-2")
    assert (result.version_id, result.http_headers["X-Amz-Version-Id"]) == ("v", "v")


def test_buckets_of_an_account():
    element = ET.fromstring(
        "<ListAllMyBucketsResult><Buckets><Bucket><Name>n</Name></Bucket></Buckets></ListAllMyBucketsResult>"
    )
    assert [bucket.name for bucket in ListAllMyBucketsResult.fromxml(element).buckets] == ["n"]


UNTIL = datetime(2030, 1, 1, tzinfo=timezone.utc)


def test_a_policy_says_what_may_be_uploaded_and_is_signed():
    policy = PostPolicy("bucket", UNTIL)
    policy.add_equals_condition("$success_action_status", "201")
    policy.add_equals_condition("gone", "x")
    policy.remove_equals_condition("gone")
    policy.add_starts_with_condition("key", "in/")
    policy.add_content_length_range_condition(1, 10)
    form = policy.form_data(Credentials("access", "secretkey", "token"), "eu-x")
    day = form["x-amz-date"][:8]
    scope = f"{day}/eu-x/s3/aws4_request"
    assert form["x-amz-credential"] == f"access/{scope}"
    assert json.loads(base64.b64decode(form["policy"])) == {
        "expiration": "2030-01-01T00:00:00.000Z",
        "conditions": [
            ["eq", "$bucket", "bucket"],
            ["eq", "$success_action_status", "201"],
            ["starts-with", "$key", "in/"],
            ["content-length-range", 1, 10],
            ["eq", "$x-amz-algorithm", "AWS4-HMAC-SHA256"],
            ["eq", "$x-amz-credential", f"access/{scope}"],
            ["eq", "$x-amz-date", form["x-amz-date"]],
            ["eq", "$x-amz-security-token", "token"],
        ],
    }
    key = b"AWS4secretkey"
    for step in (day, "eu-x", "s3", "aws4_request", form["policy"]):
        key = hmac.digest(key, step.encode(), hashlib.sha256)
    assert form["x-amz-signature"] == key.hex()


def test_the_name_of_a_bucket_stands_for_it():
    one, same = Bucket("photos", None), Bucket("photos", UNTIL)
    assert one == same == "photos" != Bucket("films", None)
    assert "photos" in [one, Bucket("films", None)]
    assert {one, same, "photos"} == {same}
    assert one != 3
    assert f"in {one}" == "in photos"
    assert pickle.loads(pickle.dumps(same)).creation_date == UNTIL


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda policy: PostPolicy("b", UNTIL), "invalid bucket name b"),
        (lambda policy: PostPolicy("bucket", "2030"), "expiration must be datetime type"),
        (lambda policy: policy.add_equals_condition("", "a"), "condition element cannot be empty"),
        (lambda policy: policy.add_equals_condition("bucket", "a"), "bucket cannot be set"),
        (lambda policy: policy.add_equals_condition("x-amz-date", "a"), "x-amz-date cannot be set"),
        (
            lambda policy: policy.add_equals_condition("success_action_redirect", "a"),
            "success_action_redirect is unsupported for equals condition",
        ),
        (
            lambda policy: policy.add_starts_with_condition("success_action_status", "2"),
            "success_action_status is unsupported for starts-with condition",
        ),
        (lambda policy: policy.add_content_length_range_condition(-1, 1), "lower_limit must be at least 0"),
        (
            lambda policy: policy.add_content_length_range_condition(2, 1),
            "lower limit cannot be greater than upper limit",
        ),
        (lambda policy: policy.form_data("a:b", "r"), "credentials must be Credentials type"),
        (lambda policy: policy.form_data(Credentials("a", "b"), ""), "region cannot be empty"),
        (lambda policy: policy.form_data(Credentials("a", "b"), "r"), "key condition must be set"),
    ],
)
def test_what_a_policy_refuses(call, message):
    with pytest.raises(ValueError, match=message):
        call(PostPolicy("bucket", UNTIL))
