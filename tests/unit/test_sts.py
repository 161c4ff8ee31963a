"""Where a client's token service is, and how its requests are signed."""

from __future__ import annotations

import hashlib

import pytest

from minio import AsyncMinio, Minio
from tests.faults.script import reply

ANSWER = (
    b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    b"<Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
)


@pytest.mark.parametrize("kind", [Minio, AsyncMinio])
@pytest.mark.parametrize(
    ("endpoint", "region", "host"),
    [
        ("minio.example.net:9000", None, "minio.example.net:9000"),
        ("s3.amazonaws.com", None, "sts.us-east-1.amazonaws.com"),
        ("s3.eu-west-1.amazonaws.com", None, "sts.eu-west-1.amazonaws.com"),
        ("s3.dualstack.eu-west-1.amazonaws.com", None, "sts.eu-west-1.amazonaws.com"),
        ("s3.cn-north-1.amazonaws.com.cn", None, "sts.cn-north-1.amazonaws.com.cn"),
        ("s3.amazonaws.com", "ap-south-1", "sts.ap-south-1.amazonaws.com"),
    ],
)
def test_amazon_has_a_host_for_it_others_do_not(kind, endpoint, region, host):
    assert kind(endpoint, region=region).sts._caller.endpoint.netloc == host


def test_requests_are_signed_for_it_with_the_hash_of_their_body(scripted):
    scripted.play(reply(200, body=ANSWER))
    client = Minio(scripted.endpoint, "key", "secret", "token", secure=False, region="eu-x")
    client.set_app_info("app", "1")
    assert client.sts.get_caller_identity().account == "1"
    request = scripted.requests[0]
    assert request.body == b"Action=GetCallerIdentity&Version=2011-06-15"
    assert "/eu-x/sts/aws4_request" in request.header("Authorization")
    assert request.header("x-amz-content-sha256") == hashlib.sha256(request.body).hexdigest()
    assert request.header("x-amz-security-token") == "token"
    assert request.header("User-Agent").endswith("app/1")


def test_logins_are_not_signed(scripted):
    scripted.play(reply(400))
    client = Minio(scripted.endpoint, "key", "secret", secure=False)
    with pytest.raises(Exception, match="400"):
        client.sts.assume_role_with_ldap_identity("alice", "pässword")
    request = scripted.requests[0]
    assert request.header("Authorization") is None
    assert request.body.endswith(b"&LDAPUsername=alice&LDAPPassword=p%C3%A4ssword")
