"""Objects as a function makes them."""

from __future__ import annotations

import pytest

from minio.error import S3Error


def test_lambda(equipped, equipped_bucket):
    equipped.put_object(equipped_bucket, "key", body=b"stored")
    arn = "arn:minio:s3-object-lambda::FUNCTION:webhook"
    with equipped.get_object_lambda(equipped_bucket, "key", arn).body as body:
        assert body.read() == b"made"


def test_a_function_that_is_not_there(api, bucket):
    api.put_object(bucket, "key", body=b"stored")
    with pytest.raises(S3Error, match="LambdaARNNotFound"):
        api.get_object_lambda(bucket, "key", "arn:minio:s3-object-lambda::nobody:webhook")
