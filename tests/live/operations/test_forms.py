"""Uploads by web forms: one object, and many from one content."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from urllib3.filepost import encode_multipart_formdata

from minio.datatypes import PostPolicy
from minio.error import S3Error


@pytest.fixture
def sign(client, bucket):
    """Signs a form for a key below `form/`; returns all of its fields but the file."""

    def fields(key, **more):
        policy = PostPolicy(bucket, datetime.now(timezone.utc) + timedelta(minutes=5))
        policy.add_starts_with_condition("key", "form/")
        for name, value in more.items():
            policy.add_equals_condition(name, value)
        return {"key": key, **more, **client.presigned_post_policy(policy)}

    return fields


def encode(fields, content):
    body, kind = encode_multipart_formdata([*fields.items(), ("file", ("file", content))])
    return kind, body


def test_post(api, bucket, sign):
    fields = sign("form/a b", success_action_status="201", **{"Content-Type": "text/plain"})
    kind, body = encode(fields, b"posted")
    answer = api.post_object(bucket, kind, body)
    found = api.head_object(bucket, "form/a b")
    assert (found.content_length, found.content_type) == (6, "text/plain")
    assert answer.etag == found.etag
    assert answer.post_response.key == "form/a b"


def test_post_what_was_not_signed(api, bucket, sign):
    kind, body = encode(sign("elsewhere"), b"posted")
    with pytest.raises(S3Error) as caught:
        api.post_object(bucket, kind, body)
    assert (caught.value.code, caught.value.status) == ("AccessDenied", 403)
    assert api.list_objects_v2(bucket).contents == []


def test_fan_out(api, bucket, sign):
    names = [f"form/{number}" for number in range(3)]
    wanted = "".join(json.dumps({"key": name}) for name in names)
    kind, body = encode({**sign("form/"), "x-minio-fanout-list": wanted}, b"for all")
    told = api.put_object_fan_out(bucket, kind, body).answers
    assert sorted(entry.key for entry in told) == names
    assert all(entry.etag and not entry.error and entry.last_modified for entry in told)
    for name in names:
        with api.get_object(bucket, name).body as content:
            assert content.read() == b"for all"
