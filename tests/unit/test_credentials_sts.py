"""Providers that ask a token service: what they send, what they make of answers, what nobody sees."""

from __future__ import annotations

import hashlib
import pickle
import traceback
from datetime import datetime, timezone
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
import urllib3

from minio.credentials import (
    AssumeRoleProvider,
    CertificateIdentityProvider,
    ClientGrantsProvider,
    CustomTokenProvider,
    LdapIdentityProvider,
    StsError,
    WebIdentityProvider,
)
from minio.credentials._http import Client, Patience
from minio.credentials.providers import WebIdentityClientGrantsProvider
from minio.error import ConnectionFailed, MinioException, TimedOut
from tests.faults.script import CLOSE, Gate, reply

SECRET = "not-to-be-seen"
NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"


def issued(action, number=1, expiration="2035-01-01T00:00:00Z"):
    return reply(
        200,
        body=(
            f'<?xml version="1.0"?><{action}Response xmlns="{NAMESPACE}"><{action}Result><AssumedRoleUser/>'
            f"<Credentials><AccessKeyId>AK{number}</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>"
            f"<Expiration>{expiration}</Expiration><SessionToken>TOK</SessionToken></Credentials>"
            f"</{action}Result></{action}Response>"
        ).encode(),
    )


def refused():
    return reply(
        403,
        body=(
            f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type/><Code>AccessDenied</Code>'
            f"<Message>no way</Message></Error><RequestId>R1</RequestId></ErrorResponse>"
        ).encode(),
    )


def form(request):
    return dict(parse_qsl(request.body.decode(), strict_parsing=True))


@pytest.fixture
def url(scripted):
    return f"http://{scripted.endpoint}"


PROVIDERS = {
    "AssumeRole": lambda url, **more: AssumeRoleProvider(url, "user", SECRET, **more),
    "AssumeRoleWithWebIdentity": lambda url, **more: WebIdentityProvider(
        lambda: {"id_token": SECRET}, url, **more
    ),
    "AssumeRoleWithClientGrants": lambda url, **more: ClientGrantsProvider(
        lambda: {"access_token": SECRET}, url, **more
    ),
    "AssumeRoleWithLDAPIdentity": lambda url, **more: LdapIdentityProvider(url, "user", SECRET, **more),
    "AssumeRoleWithCustomToken": lambda url, **more: CustomTokenProvider(
        lambda: SECRET, url, "arn:x", **more
    ),
}
every_provider = pytest.mark.parametrize(("action", "make"), PROVIDERS.items(), ids=PROVIDERS)


@every_provider
def test_credentials_are_read_and_kept(scripted, url, action, make):
    scripted.play(issued(action, expiration="2035-01-02T03:04:05.678901234Z"))
    provider = make(url)
    credentials = provider.retrieve()
    assert (credentials.access_key, credentials.secret_key, credentials.session_token) == ("AK1", "SK", "TOK")
    assert credentials.expiration == datetime(2035, 1, 2, 3, 4, 5, 678901, timezone.utc)
    assert provider.retrieve() is credentials
    assert scripted.requests[0].method == "POST"


@every_provider
def test_expired_ones_are_fetched_again(scripted, url, action, make):
    scripted.play(issued(action, 1, "2020-01-01T00:00:00Z"), issued(action, 2))
    provider = make(url)
    assert [provider.retrieve().access_key for _ in range(3)] == ["AK1", "AK2", "AK2"]


@every_provider
def test_a_refusal_keeps_its_code_and_message(scripted, url, action, make):
    scripted.play(refused())
    with pytest.raises(
        ValueError, match=r"failed with HTTP status code 403; code: AccessDenied, message: no way"
    ) as caught:
        make(url).retrieve()
    error = caught.value
    assert isinstance(error, StsError)
    assert isinstance(error, MinioException)
    assert (error.status, error.code, error.message, error.request_id) == (
        403,
        "AccessDenied",
        "no way",
        "R1",
    )
    assert error.endpoint == url
    assert SECRET not in "".join(traceback.format_exception(error))
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.code, copied.request_id) == (str(error), "AccessDenied", "R1")


@every_provider
@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (reply(200, body=b"oops"), "answered {} with something else than XML"),
        (
            reply(200, body=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
            "answered {} with something else than XML",
        ),
        (reply(200, body=b"<a/>"), "XML element <{}Result> not found"),
        (reply(200, body=b"<a><%sResult/></a>"), "XML element <Credentials> not found"),
        (reply(500), "failed with HTTP status code 500$"),
        (reply(404, body=b"nothing here"), "failed with HTTP status code 404$"),
        (reply(307, headers={"Location": "http://127.0.0.1:9/"}), "failed with HTTP status code 307$"),
    ],
)
def test_answers_without_credentials(scripted, url, action, make, answer, message):
    if b"%s" in answer:
        answer = reply(200, body=b"<a><%sResult/></a>" % action.encode())
    scripted.play(answer)
    with pytest.raises(ValueError, match=message.format(action)):
        make(url).retrieve()
    assert len(scripted.requests) == 1


@every_provider
def test_no_secret_in_what_is_said_of_a_failure(url, scripted, action, make):
    scripted.play([CLOSE], times=2)
    provider = make(url)
    provider._client = Client(patience=Patience(1.0, 5.0, 1))
    with pytest.raises(ConnectionFailed) as caught:
        provider.retrieve()
    assert isinstance(caught.value, urllib3.exceptions.MaxRetryError)
    said = "".join(traceback.format_exception(caught.value))
    for error in (caught.value, caught.value.__cause__, caught.value.__context__, caught.value.reason):
        said += f"{error!r} {vars(error) if error else ''}"
        assert getattr(error, "__traceback__", None) is None or error is caught.value
    assert scripted.endpoint in said
    assert SECRET not in said


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_service_is_asked_again(scripted, url, status):
    scripted.play(reply(status, headers={"Retry-After": "3600"}), issued("AssumeRole"))
    assert AssumeRoleProvider(url, "user", SECRET).retrieve().access_key == "AK1"


def test_a_silent_service_is_not_waited_for_for_ever(scripted, url):
    scripted.play([Gate()])
    provider = AssumeRoleProvider(url, "user", SECRET)
    provider._client = Client(patience=Patience(1.0, 0.2, 0))
    with pytest.raises(TimedOut):
        provider.retrieve()


@every_provider
def test_a_stand_in_for_the_http_client_is_asked_as_in_7_2_16(action, make):
    """Mocks of users know `urlopen(method, url, body=, headers=)`, and answer with a status and data."""
    seen = []

    class StandIn:
        status = 200

        def __init__(self, data):
            self.data = data

        def urlopen(self, method, url, body=None, headers=None):
            seen.append((method, urlsplit(url).netloc))
            return self

    text = issued(action).partition(b"\r\n\r\n")[2]
    for data in (text, text.decode()):
        assert make("http://nowhere:1", http_client=StandIn(data)).retrieve().access_key == "AK1"
    assert seen == [("POST", "nowhere:1")] * 2


def test_a_pool_of_the_user_is_used_but_follows_no_redirect(scripted, url):
    scripted.play(reply(307, headers={"Location": f"{url}/elsewhere"}))
    with urllib3.PoolManager() as pool, pytest.raises(StsError, match="307"):
        LdapIdentityProvider(url, "user", SECRET, http_client=pool).retrieve()
    assert len(scripted.requests) == 1


def test_a_patched_pool_manager_answers(monkeypatch):
    """Test suites of users replace `urllib3.PoolManager.urlopen` for all clients."""

    class Response:
        status = 200
        data = issued("AssumeRole").partition(b"\r\n\r\n")[2]

    monkeypatch.setattr("urllib3.PoolManager.urlopen", lambda *args, **kwargs: Response)
    assert AssumeRoleProvider("http://nowhere:1", "user", SECRET).retrieve().access_key == "AK1"


# what each sends


@pytest.mark.parametrize(("path", "region"), [("", ""), ("/", "us-west-1"), ("/sts/way", "eu-x")])
def test_assume_role_is_signed_as_aws_signs(scripted, url, path, region):
    scripted.play(issued("AssumeRole"))
    AssumeRoleProvider(
        url + path,
        "user",
        SECRET,
        7200,
        '{"Version": "2012-10-17"}',
        region,
        "arn:x",
        "a name",
        "ext",
    ).retrieve()
    request = scripted.requests[0]
    assert request.body == (
        b"Action=AssumeRole&Version=2011-06-15&DurationSeconds=7200&RoleArn=arn%3Ax&RoleSessionName=a+name"
        b"&Policy=%7B%22Version%22%3A+%222012-10-17%22%7D&ExternalId=ext"
    )
    expected = botocore.awsrequest.AWSRequest(
        "POST",
        url + path,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        data=request.body,
    )
    stamp = request.header("x-amz-date")
    expected.context["timestamp"] = stamp
    signer = botocore.auth.SigV4Auth(botocore.credentials.Credentials("user", SECRET), "sts", region)
    expected.headers["X-Amz-Date"] = stamp
    signature = signer.signature(
        signer.string_to_sign(expected, signer.canonical_request(expected)), expected
    )
    authorization = request.header("authorization")
    assert authorization.endswith(f"SignedHeaders=content-type;host;x-amz-date, Signature={signature}")
    assert f"Credential=user/{stamp[:8]}/{region}/sts/aws4_request" in authorization
    assert hashlib.sha256(request.body).hexdigest() in signer.canonical_request(expected)


@pytest.mark.parametrize(
    ("asked", "sent"), [(0, "3600"), (900, "3600"), (3601, "3601"), (31536000, "31536000")]
)
def test_assume_role_asks_for_an_hour_at_least(scripted, url, asked, sent):
    scripted.play(issued("AssumeRole"))
    AssumeRoleProvider(url, "user", SECRET, asked).retrieve()
    assert form(scripted.requests[0])["DurationSeconds"] == sent


@pytest.mark.parametrize(
    ("jwt", "settings", "expected"),
    [
        ({"id_token": "it"}, {}, {"WebIdentityToken": "it"}),
        ({"access_token": "a.t.", "id_token": "i.t."}, {}, {"WebIdentityToken": "a.t."}),
        ({"access_token": "opaque", "id_token": "i.t."}, {}, {"WebIdentityToken": "i.t."}),
        (
            {"access_token": "at", "expires_in": "1200"},
            {},
            {"WebIdentityToken": "at", "DurationSeconds": "1200"},
        ),
        ({"id_token": "it", "expires_in": 5}, {}, {"WebIdentityToken": "it", "DurationSeconds": "900"}),
        (
            {"id_token": "it", "expires_in": 10**9},
            {},
            {"WebIdentityToken": "it", "DurationSeconds": "604800"},
        ),
        (
            {"id_token": "it", "expires_in": 1200},
            {"duration_seconds": 5000, "policy": "{}", "role_arn": "arn:x", "role_session_name": "me"},
            {
                "WebIdentityToken": "it",
                "DurationSeconds": "5000",
                "Policy": "{}",
                "RoleArn": "arn:x",
                "RoleSessionName": "me",
            },
        ),
    ],
)
def test_web_identity_sends(scripted, url, jwt, settings, expected):
    scripted.play(issued("AssumeRoleWithWebIdentity"))
    WebIdentityProvider(lambda: jwt, url, **settings).retrieve()
    request = scripted.requests[0]
    assert request.target == "/", "the token is not in the URL"
    assert request.header("content-type") == "application/x-www-form-urlencoded"
    fixed = {"Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15"}
    assert form(request) == fixed | expected


def test_a_role_without_a_session_name_gets_one(scripted, url):
    scripted.play(issued("AssumeRoleWithWebIdentity"))
    WebIdentityProvider(lambda: {"id_token": "it"}, url, role_arn="arn:x").retrieve()
    assert form(scripted.requests[0])["RoleSessionName"].isdigit()


def test_the_token_is_asked_for_at_each_refresh(scripted, url):
    action = "AssumeRoleWithClientGrants"
    scripted.play(issued(action, 1, "2020-01-01T00:00:00Z"), issued(action, 2))
    tokens = iter([{"access_token": "one", "expires_in": 950}, {"access_token": "two"}])
    provider = ClientGrantsProvider(lambda: next(tokens), url, policy="{}")
    provider.retrieve()
    provider.retrieve()
    assert [form(request)["Token"] for request in scripted.requests] == ["one", "two"]
    assert form(scripted.requests[0]).keys() == {"Action", "Version", "Token", "DurationSeconds", "Policy"}


def test_ldap_sends_its_login_in_the_body(scripted, url):
    scripted.play(issued("AssumeRoleWithLDAPIdentity"))
    LdapIdentityProvider(url, "Jörg & Co", "p+ä s").retrieve()
    assert scripted.requests[0].target == "/"
    assert form(scripted.requests[0]) == {
        "Action": "AssumeRoleWithLDAPIdentity",
        "Version": "2011-06-15",
        "LDAPUsername": "Jörg & Co",
        "LDAPPassword": "p+ä s",
    }


def test_a_custom_token_is_sent_in_the_query(scripted, url):
    scripted.play(issued("AssumeRoleWithCustomToken"))
    CustomTokenProvider(lambda: "a&b", f"{url}/x", "arn:minio:iam:::role/idmp-x", 1000).retrieve()
    request = scripted.requests[0]
    path, _, query = request.target.partition("?")
    assert (path, request.body) == ("/x", b"")
    assert dict(parse_qsl(query)) == {
        "Action": "AssumeRoleWithCustomToken",
        "Version": "2011-06-15",
        "Token": "a&b",
        "RoleArn": "arn:minio:iam:::role/idmp-x",
        "DurationSeconds": "1000",
    }


# bad input


def token():
    return {"id_token": "x"}


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "localhost",
        "localhost:9000",
        "ftp://host",
        "http://",
        "http://u:p@host",
        "http://host?x=1",
        "http://host#x",
    ],
)
@every_provider
def test_endpoints_that_are_no_urls_are_refused(endpoint, action, make):
    with pytest.raises(ValueError, match="sts_endpoint must") as caught:
        make(endpoint)
    assert "u:p@" not in str(caught.value)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: AssumeRoleProvider("http://host", "", "s"), "Access key must not be empty"),
        (
            lambda: AssumeRoleProvider("http://host", "a", "s", -1),
            "duration_seconds must be at least 0, got -1",
        ),
        (
            lambda: WebIdentityProvider(token, "http://host", "60"),
            "duration_seconds must be a number, not str",
        ),
        (
            lambda: WebIdentityProvider(None, "http://host"),
            "jwt_provider_func must be a function, not NoneType",
        ),
        (
            lambda: WebIdentityProvider(dict, "http://host").retrieve(),
            "access_token or id_token, it has neither",
        ),
        (
            lambda: LdapIdentityProvider("http://host", "", "p"),
            "ldap_username and ldap_password must not be empty",
        ),
        (
            lambda: LdapIdentityProvider("http://host", "u", ""),
            "ldap_username and ldap_password must not be empty",
        ),
        (lambda: CustomTokenProvider(str, "http://host", ""), "role_arn must not be empty"),
        (lambda: CertificateIdentityProvider("http://host", "c", "k"), "STS endpoint scheme must be HTTPS"),
        (lambda: CertificateIdentityProvider("https://host"), "cert_file must be given, or an http_client"),
    ],
)
def test_what_cannot_work_is_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_both_kinds_of_web_tokens_have_one_base():
    assert issubclass(WebIdentityProvider, WebIdentityClientGrantsProvider)
    assert issubclass(ClientGrantsProvider, WebIdentityClientGrantsProvider)


# proxies


@pytest.mark.parametrize(("excepted", "proxied"), [("", True), ("other.invalid", True), ("127.0.0.1", False)])
def test_the_proxy_of_the_environment_is_used(scripted, url, monkeypatch, excepted, proxied):
    for name in ("http_proxy", "no_proxy", "REQUEST_METHOD", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", f"http://user:pass@{scripted.endpoint}")
    monkeypatch.setenv("no_proxy", excepted)
    scripted.play(issued("AssumeRole"))
    AssumeRoleProvider(url, "user", SECRET).retrieve()
    request = scripted.requests[0]
    assert request.target == (url if proxied else "/")
    assert (request.header("Proxy-Authorization") is not None) is proxied
