"""Forms that the published reference of the SDK has beside those of 7.2.16's own code: both have to work."""

from __future__ import annotations

import io
import pickle

import pytest

from minio import InvalidResponseError, Minio, S3Error, ServerError
from minio.credentials import ChainedProvider, Credentials, StaticProvider
from minio.datatypes import Bucket, Object
from minio.helpers import ObjectWriteResult
from minio.sse import SseKMS
from minio.versioningconfig import VersioningConfig


@pytest.fixture
def client(minio_server):
    with Minio(
        minio_server.endpoint, minio_server.access_key, minio_server.secret_key, secure=False
    ) as client:
        yield client


@pytest.mark.parametrize("length", [{}, {"length": -1}])
def test_the_length_of_what_is_put_may_be_left_out(client, bucket, length):
    client.put_object(bucket, "key", io.BytesIO(b"content"), **length)
    assert client.stat_object(bucket, "key").size == 7


def test_progress_is_an_object_or_a_function(client, bucket):
    class Bar:
        def __init__(self):
            self.calls = []

        def set_meta(self, object_name, total_length):
            self.calls.append((object_name, total_length))

        def update(self, length):
            self.calls.append(length)

    bar, seen = Bar(), []
    client.put_object(bucket, "key", io.BytesIO(b"content"), 7, progress=bar)
    client.put_object(bucket, "key", io.BytesIO(b"content"), 7, progress=seen.append)
    assert bar.calls == [("key", 7), 7]
    assert sum(seen) == 7


def test_a_provider_is_any_object_that_retrieves(minio_server):
    class Mine:
        def retrieve(self):
            return Credentials(minio_server.access_key, minio_server.secret_key, expiration=None)

    class Nothing:
        def retrieve(self):
            return None

    for provider in (Mine(), ChainedProvider([Nothing(), Mine()])):
        with Minio(minio_server.endpoint, credentials=provider, secure=False) as client:
            assert isinstance(client.list_buckets(), list)


def test_errors_are_made_of_what_is_known():
    error = S3Error("NoSuchKey", "gone")
    assert (error.code, error.message, error.response) == ("NoSuchKey", "gone", None)
    assert isinstance(InvalidResponseError(), Exception)


def test_models_are_made_of_what_is_known():
    assert Bucket("photos").creation_date is None
    result = ObjectWriteResult(
        bucket_name="photos", object_name="key", etag="e", version_id=None, location=None
    )
    assert (result.bucket_name, result.etag, result.version_id) == ("photos", "e", None)
    assert Object("photos", "key").size is None
    assert VersioningConfig().status in (None, "Off")
    assert VersioningConfig(status="Enabled", mfa_delete=None).status == "Enabled"
    assert "aws:kms" in SseKMS("key").headers().values()


def test_get_object_is_a_response_and_a_block(client, bucket):
    client.put_object(bucket, "key", io.BytesIO(b"0123456789"), 10)
    with client.get_object(bucket, "key") as response:
        assert response.read(3) == b"012"
        assert b"".join(response.stream(4)) == b"3456789"
    response = client.get_object(bucket, "key")
    response.close()
    response.release_conn()


def test_static_providers_are_what_keys_stand_for(minio_server):
    provider = StaticProvider(minio_server.access_key, minio_server.secret_key)
    with Minio(minio_server.endpoint, secure=False, credentials=provider) as client:
        client.list_buckets()


def test_an_object_that_is_not_modified_is_a_server_error_too(client, bucket):
    etag = client.put_object(bucket, "key", io.BytesIO(b"content"), 7).etag
    with pytest.raises(ServerError) as caught:
        client.get_object(bucket, "key", request_headers={"If-None-Match": etag})
    assert caught.value.status_code == 304
    assert pickle.loads(pickle.dumps(caught.value)).status_code == 304


def test_what_a_function_around_the_client_was_not_given_is_none(client, bucket):
    client.put_object(bucket, "key", io.BytesIO(b"content"), 7, num_parallel_uploads=None)
    with client.get_object(bucket, "key", offset=None, length=None) as response:
        assert response.read() == b"content"
    with client.get_object(bucket, "key", offset=None, length=3) as response:
        assert response.read() == b"con"


@pytest.mark.parametrize("policy", ["", " ", b""])
def test_a_blank_policy_is_refused(client, bucket, policy):
    with pytest.raises(ValueError, match="policy must be a JSON document"):
        client.set_bucket_policy(bucket, policy)
