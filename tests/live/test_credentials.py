"""Each provider gets credentials of a real issuer, AWS's own played on loopback; they serve, new ones too."""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
import urllib3

from minio.credentials import (
    AssumeRoleProvider,
    AWSConfigProvider,
    CertificateIdentityProvider,
    ChainedProvider,
    ClientGrantsProvider,
    Credentials,
    CustomTokenProvider,
    EnvAWSProvider,
    EnvMinioProvider,
    IamAwsProvider,
    LdapIdentityProvider,
    MinioClientConfigProvider,
    PicklableStaticProvider,
    StaticProvider,
    StsError,
    WebIdentityProvider,
)
from minio.credentials._provider import RefreshingProvider
from minio.error import ConnectionFailed, S3Error
from tests.faults.script import reply


class Call:
    """Lists the buckets of a server, or one of them, signed by botocore with a provider's credentials."""

    def __init__(self, server):
        self.server = server
        self.ca_certs = str(server.ca_file) if server.secure else None

    def __call__(self, provider, path="/"):
        found = provider.retrieve()
        keys = botocore.credentials.Credentials(found.access_key, found.secret_key, found.session_token)
        request = botocore.awsrequest.AWSRequest("GET", self.server.url + path)
        botocore.auth.S3SigV4Auth(keys, "s3", self.server.region).add_auth(request)
        with urllib3.PoolManager(ca_certs=self.ca_certs) as http:
            return http.request("GET", self.server.url + path, headers=dict(request.headers.items())).status


def assert_serves(call, provider):
    """They serve; new ones, fetched when the old ones have ended, serve too."""
    assert call(provider) == 200
    before = provider.retrieve()
    assert provider.retrieve() is before
    end = before.expiration.timestamp()
    assert end > time.time() + 60
    provider._refresher._clock = lambda: end
    after = provider.retrieve()
    provider._refresher._clock = time.time
    assert after.access_key != before.access_key
    assert call(provider) == 200
    assert provider.retrieve() is after


# the keys of a user


def test_assume_role(minio_server):
    keys = minio_server.access_key, minio_server.secret_key
    assert_serves(Call(minio_server), AssumeRoleProvider(minio_server.url, *keys))


def test_assume_role_with_a_policy_that_narrows(minio_server, bucket, reads_nothing):
    keys = minio_server.access_key, minio_server.secret_key
    provider = AssumeRoleProvider(minio_server.url, *keys, 3600, reads_nothing, "us-east-1")
    call = Call(minio_server)
    assert call(provider, f"/{bucket}") == 403
    assert call(AssumeRoleProvider(minio_server.url, *keys), f"/{bucket}") == 200


@pytest.mark.parametrize(
    ("access_key", "secret_key"), [("nobody", "no-secret"), ("sdk-tests", "wrong-secret")]
)
def test_assume_role_is_refused(minio_server, access_key, secret_key):
    with pytest.raises(StsError) as caught:
        AssumeRoleProvider(minio_server.url, access_key, secret_key).retrieve()
    assert (caught.value.status, caught.value.code) == (403, "AccessDenied")
    assert caught.value.message
    assert secret_key not in str(caught.value)


def test_temporary_keys_get_no_others(minio_server):
    temporary = AssumeRoleProvider(
        minio_server.url, minio_server.access_key, minio_server.secret_key
    ).retrieve()
    with pytest.raises(StsError, match="AccessDenied"):
        AssumeRoleProvider(minio_server.url, temporary.access_key, temporary.secret_key).retrieve()


# OpenID, client certificates and the identity plugin, on one server with TLS


@pytest.fixture
def trusted(issuer, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(issuer.ca_file))


def test_web_identity(issuer, trusted, oidc_server):
    """The answer of the token endpoint goes in as it is: its access token is opaque, its id token is not."""
    assert_serves(Call(issuer), WebIdentityProvider(lambda: oidc_server.log_in("alice"), issuer.url))


def test_client_grants(issuer, trusted, oidc_server):
    def tokens():
        return {"access_token": oidc_server.log_in("alice")["id_token"], "expires_in": 1800}

    provider = ClientGrantsProvider(tokens, issuer.url)
    assert_serves(Call(issuer), provider)
    assert provider.retrieve().expiration.timestamp() < time.time() + 1801


def test_a_token_that_is_none_is_refused(issuer, trusted):
    with pytest.raises(StsError) as caught:
        WebIdentityProvider(lambda: {"id_token": "no.to.ken"}, issuer.url).retrieve()
    assert caught.value.code == "InvalidParameterValue"


def test_a_certificate(issuer, tmp_path):
    certificate, key = issuer.authority.issue_client(tmp_path, "readwrite")
    provider = CertificateIdentityProvider(
        issuer.url, str(certificate), str(key), ca_certs=str(issuer.ca_file)
    )
    assert_serves(Call(issuer), provider)


def test_a_certificate_whose_name_is_no_policy_may_do_nothing(issuer, tmp_path):
    certificate, key = issuer.authority.issue_client(tmp_path, "no-such-policy")
    provider = CertificateIdentityProvider(
        issuer.url, str(certificate), str(key), ca_certs=str(issuer.ca_file)
    )
    with pytest.raises(StsError) as caught:
        provider.retrieve()
    assert "no-such-policy, not found" in caught.value.message


def test_a_server_whose_certificate_is_not_trusted_gets_no_secret(issuer, oidc_server):
    provider = WebIdentityProvider(lambda: oidc_server.log_in("alice"), issuer.url)
    with pytest.raises(ConnectionFailed) as caught:
        provider.retrieve()
    assert not caught.value.trusted


def test_a_custom_token(issuer, trusted, plugin_role):
    tokens = iter(["the-token", "the-token", "another"])
    provider = CustomTokenProvider(lambda: next(tokens), issuer.url, plugin_role)
    assert_serves(Call(issuer), provider)
    provider.retrieve().refuse()
    with pytest.raises(StsError) as caught:
        provider.retrieve()
    assert "another" not in str(caught.value)


# LDAP


def test_ldap(ldap_minio):
    assert_serves(Call(ldap_minio), LdapIdentityProvider(ldap_minio.url, "alice", "alice-password"))


@pytest.mark.parametrize(("name", "password"), [("alice", "wrong-password"), ("nobody", "wrong-password")])
def test_ldap_refuses(ldap_minio, name, password):
    with pytest.raises(StsError) as caught:
        LdapIdentityProvider(ldap_minio.url, name, password).retrieve()
    assert caught.value.code
    assert password not in str(caught.value)


def test_ldap_for_one_without_a_policy(ldap_minio):
    with pytest.raises(StsError, match="policy"):
        LdapIdentityProvider(ldap_minio.url, "bob", "bob-password").retrieve()


# what AWS issues, played on loopback with credentials that the server honours


@pytest.fixture
def issued(minio_server):
    """Real temporary credentials, new ones for each request, as a metadata service writes them."""
    keys = minio_server.access_key, minio_server.secret_key

    def answer(request):
        found = AssumeRoleProvider(minio_server.url, *keys).retrieve()
        return reply(
            200,
            body=json.dumps(
                {
                    "Code": "Success",
                    "AccessKeyId": found.access_key,
                    "SecretAccessKey": found.secret_key,
                    "Token": found.session_token,
                    "Expiration": found.expiration.strftime("%Y-%m-%dT%H:%M:%SZ"),
                }
            ).encode(),
        )

    return answer


def test_a_machine(minio_server, scripted, issued):
    scripted.play(reply(200, body=b"token"), reply(200, body=b"role"), issued, times=2)
    assert_serves(Call(minio_server), IamAwsProvider(f"http://{scripted.endpoint}"))


def test_a_task(minio_server, scripted, issued, monkeypatch):
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"http://{scripted.endpoint}/task")
    scripted.play(issued, issued)
    provider = ChainedProvider([EnvAWSProvider(), IamAwsProvider()])
    call = Call(minio_server)
    assert call(provider) == 200
    before = provider.retrieve()
    before.refuse()
    assert call(provider) == 200
    assert provider.retrieve().access_key != before.access_key


def test_a_service_account(issuer, trusted, oidc_server, tmp_path):
    token_file = tmp_path / "token"
    token_file.write_text(oidc_server.log_in("alice")["id_token"])
    assert_serves(Call(issuer), IamAwsProvider(issuer.url, token_file=str(token_file)))


# what is written down somewhere


@pytest.mark.parametrize(
    "kind", ["static", "picklable", "env-minio", "env-aws", "aws", "process", "mc", "chain"]
)
def test_written_down(minio_server, monkeypatch, tmp_path, kind):
    key, secret = minio_server.access_key, minio_server.secret_key
    for name in ("MINIO_ACCESS_KEY", "AWS_ACCESS_KEY_ID"):
        monkeypatch.setenv(name, key)
    for name in ("MINIO_SECRET_KEY", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, secret)
    monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
    printed = json.dumps({"Version": 1, "AccessKeyId": key, "SecretAccessKey": secret})
    (tmp_path / "printed.json").write_text(printed)
    (tmp_path / "aws").write_text(
        f"[default]\naws_access_key_id={key}\naws_secret_access_key={secret}\n[process]\n"
        f'credential_process="{sys.executable}" -c "print(open(\'{tmp_path}/printed.json\').read())"\n'
    )
    (tmp_path / "mc").write_text(json.dumps({"aliases": {"s3": {"accessKey": key, "secretKey": secret}}}))
    provider = {
        "static": lambda: StaticProvider(key, secret),
        "picklable": lambda: PicklableStaticProvider(key, secret),
        "env-minio": EnvMinioProvider,
        "env-aws": EnvAWSProvider,
        "aws": lambda: AWSConfigProvider(str(tmp_path / "aws")),
        "process": lambda: AWSConfigProvider(str(tmp_path / "aws"), "process"),
        "mc": lambda: MinioClientConfigProvider(str(tmp_path / "mc")),
        "chain": lambda: ChainedProvider([AWSConfigProvider(str(tmp_path / "none")), EnvMinioProvider()]),
    }[kind]()
    assert Call(minio_server)(provider) == 200


# the clients


def test_a_client_signs_with_them_and_notices_new_ones(minio_server, bucket, connect):
    keys = minio_server.access_key, minio_server.secret_key
    provider = AssumeRoleProvider(minio_server.url, *keys)
    client = connect(minio_server.endpoint, credentials=provider, secure=False)
    assert client.bucket_exists(bucket)
    before = provider.retrieve()
    before.refuse()
    assert client.bucket_exists(bucket)
    assert provider.retrieve().access_key != before.access_key


EXPIRED = reply(400, body=b"<Error><Code>ExpiredToken</Code><Message>too old</Message></Error>")
NO_BUCKETS = reply(200, body=b"<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>")


def test_a_client_replaces_a_token_that_the_server_calls_expired_and_sends_again(scripted, connect):
    """Once: an answer that says so again is the answer."""
    scripted.play(EXPIRED, NO_BUCKETS, EXPIRED, EXPIRED)
    keys = iter(["one", "two", "three"])

    class Provider:
        def __init__(self):
            self.found = Credentials(next(keys), "secret", "token")

        def retrieve(self):
            if self.found.refused:
                self.found = Credentials(next(keys), "secret", "token")
            return self.found

    client = connect(scripted.endpoint, credentials=Provider(), secure=False, region="us-east-1")
    assert client.list_buckets() == []
    with pytest.raises(S3Error, match="ExpiredToken"):
        client.list_buckets()
    signed_by = [
        request.header("Authorization").partition("Credential=")[2][:4] for request in scripted.requests
    ]
    assert signed_by == ["one/", "two/", "two/", "thre"]


def test_64_calls_with_an_expired_token_make_one_refresh(scripted, connect):
    """All are refused at first; all succeed with the one set of keys that is fetched then."""
    fetched = []

    class Issuing(RefreshingProvider):
        def _fetch(self):
            fetched.append(None)
            return Credentials(f"key{len(fetched)}", "secret", "token")

    def answer(request):
        if "Credential=key1/" in request.header("Authorization"):
            return EXPIRED
        return NO_BUCKETS

    scripted.otherwise = answer
    client = connect(scripted.endpoint, credentials=Issuing(), secure=False, region="us-east-1")
    with ThreadPoolExecutor(64) as pool:
        found = list(pool.map(lambda _: client.list_buckets(), range(64)))
    assert found == [[]] * 64
    assert len(fetched) == 2
