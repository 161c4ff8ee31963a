"""What no server of the tests does, asked of the second; what it lacks otherwise is in `versitygw.yaml`."""

from __future__ import annotations

import uuid

import pytest

from minio._generated.s3.models.payment import RequestPaymentConfiguration
from minio.error import S3Error


@pytest.fixture
def gateway(connect, versitygw_server):
    return connect(versitygw_server).api


@pytest.fixture
def there(gateway):
    name = f"gateway-{uuid.uuid4().hex[:12]}"
    gateway.create_bucket(name)
    yield name
    gateway.delete_bucket(name)


@pytest.mark.parametrize(
    "call",
    [
        lambda gateway, there: gateway.get_bucket_request_payment(there),
        lambda gateway, there: gateway.put_bucket_request_payment(
            there, RequestPaymentConfiguration("Requester")
        ),
        lambda gateway, there: gateway.list_bucket_analytics_configurations(there),
        lambda gateway, there: gateway.list_bucket_metrics_configurations(there),
        lambda gateway, there: gateway.list_bucket_intelligent_tiering_configurations(there),
    ],
)
def test_not_implemented(gateway, there, call):
    with pytest.raises(S3Error) as caught:
        call(gateway, there)
    assert (caught.value.code, caught.value.status) == ("NotImplemented", 501)


def test_health_is_that_of_minio(gateway):
    with pytest.raises(S3Error, match="NoSuchBucket"):
        gateway.liveness()
