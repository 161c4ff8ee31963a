"""Actions of the token service, for both clients: MinIO's on real servers, what only AWS has on moto."""

from __future__ import annotations

import ssl
from datetime import datetime, timedelta, timezone

import pytest

from minio._generated.sts.models.roles import PolicyDescriptorType
from minio._generated.sts.models.sessions import Tag
from minio.error import S3Error

ROLE = "arn:aws:iam::123456789012:role/reader"


def assert_serve(connect, server, answer, **settings):
    """The keys of an answer sign calls until they end."""
    found = answer.credentials
    assert found.expiration > datetime.now(timezone.utc)
    assert found.secret_access_key not in repr(answer)
    keys = found.access_key_id, found.secret_access_key, found.session_token
    client = connect(server.endpoint, *keys, secure=server.secure, **settings)
    assert isinstance(client.list_buckets(), list)


@pytest.fixture
def trust(issuer):
    return ssl.create_default_context(cafile=str(issuer.ca_file))


# MinIO


def test_assume_role(connect, server):
    answer = connect(server).sts.assume_role(duration_seconds=900)
    assert_serve(connect, server, answer)
    assert answer.credentials.expiration < datetime.now(timezone.utc) + timedelta(seconds=901)


def test_assume_role_with_a_policy(connect, server, bucket, reads_nothing):
    found = connect(server).sts.assume_role(policy=reads_nothing).credentials
    keys = found.access_key_id, found.secret_access_key, found.session_token
    narrowed = connect(server.endpoint, *keys, secure=False)
    with pytest.raises(S3Error, match="AccessDenied"):
        list(narrowed.list_objects(bucket))


def test_assume_role_over_tls(connect, issuer, trust):
    answer = connect(issuer, ssl_context=trust).sts.assume_role()
    assert_serve(connect, issuer, answer, ssl_context=trust)


def test_assume_role_is_refused(connect, server):
    client = connect(server.endpoint, "nobody", "no-secret", secure=False)
    with pytest.raises(S3Error) as caught:
        client.sts.assume_role()
    assert (caught.value.code, caught.value.status) == ("AccessDenied", 403)
    assert caught.value.request_id


def test_web_identity(connect, issuer, trust, oidc_server):
    token = oidc_server.log_in("alice")["id_token"]
    client = connect(issuer.endpoint, ssl_context=trust)
    answer = client.sts.assume_role_with_web_identity(token, duration_seconds=1800)
    assert answer.subject_from_web_identity_token == "alice"
    assert_serve(connect, issuer, answer, ssl_context=trust)


def test_client_grants(connect, issuer, trust, oidc_server):
    token = oidc_server.log_in("alice")["id_token"]
    answer = connect(issuer.endpoint, ssl_context=trust).sts.assume_role_with_client_grants(token)
    assert answer.subject_from_token == "alice"
    assert_serve(connect, issuer, answer, ssl_context=trust)


def test_certificate(connect, issuer, trust, tmp_path):
    trust.load_cert_chain(*map(str, issuer.authority.issue_client(tmp_path, "readwrite")))
    answer = connect(issuer.endpoint, ssl_context=trust).sts.assume_role_with_certificate(
        duration_seconds=3600
    )
    assert_serve(connect, issuer, answer, ssl_context=trust)


def test_custom_token(connect, issuer, trust, plugin_role):
    client = connect(issuer.endpoint, ssl_context=trust)
    answer = client.sts.assume_role_with_custom_token("the-token", plugin_role)
    assert answer.assumed_user.endswith("carol")
    assert_serve(connect, issuer, answer, ssl_context=trust)


def test_ldap_identity(connect, ldap_minio):
    client = connect(ldap_minio.endpoint, secure=False)
    answer = client.sts.assume_role_with_ldap_identity("alice", "alice-password", duration_seconds=900)
    assert_serve(connect, ldap_minio, answer)
    with pytest.raises(S3Error) as caught:
        client.sts.assume_role_with_ldap_identity("alice", "wrong-password")
    assert "wrong-password" not in str(caught.value)


@pytest.mark.parametrize(
    "call",
    [
        lambda sts: sts.get_caller_identity(),
        lambda sts: sts.get_access_key_info("AKIAI44QH8DHBEXAMPLE"),
        lambda sts: sts.get_session_token(),
        lambda sts: sts.get_federation_token("bob"),
        lambda sts: sts.decode_authorization_message("encoded"),
        lambda sts: sts.assume_root("123456789012", PolicyDescriptorType("arn:aws:iam::aws:policy/any")),
        lambda sts: sts.assume_role_with_saml(
            ROLE, "arn:aws:iam::123456789012:saml-provider/any", "PHNhbWw+"
        ),
        lambda sts: sts.get_delegated_access_token("traded-in"),
        lambda sts: sts.get_web_identity_token(["somebody"], "RS256"),
    ],
)
def test_what_minio_does_not_have(connect, minio_server, call):
    with pytest.raises(S3Error, match="InvalidParameterValue"):
        call(connect(minio_server).sts)


# AWS, played by moto


@pytest.fixture
def sts(connect, moto_server):
    return connect(moto_server).sts


def test_the_caller(sts):
    answer = sts.get_caller_identity()
    assert answer.account == "123456789012"
    assert answer.arn
    assert answer.user_id


def test_a_role(sts):
    answer = sts.assume_role(
        role_arn=ROLE, role_session_name="report", tags=[Tag("team", "blue")], transitive_tag_keys=["team"]
    )
    assert answer.assumed_role_user.arn.endswith("/report")
    assert answer.credentials.session_token


def test_a_session(sts):
    answer = sts.get_session_token(duration_seconds=900)
    assert answer.credentials.expiration > datetime.now(timezone.utc)


def test_a_federated_user(sts):
    policy = PolicyDescriptorType("arn:aws:iam::aws:policy/ReadOnlyAccess")
    answer = sts.get_federation_token("bob", duration_seconds=900, policy_arns=[policy])
    assert answer.federated_user.arn.endswith(":federated-user/bob")
    assert answer.credentials.access_key_id


def test_whose_key_it_is(sts):
    assert sts.get_access_key_info("AKIAI44QH8DHBEXAMPLE").account
