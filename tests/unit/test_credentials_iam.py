"""Credentials of machines, tasks and pods, from services on loopback that answer as AWS's do."""

from __future__ import annotations

import json
import os
import traceback
from urllib.parse import parse_qsl

import pytest

from minio.credentials import IamAwsProvider
from minio.credentials._http import Client, Patience
from tests.faults.script import Gate, reply
from tests.unit.test_credentials_sts import issued

ROLES = "/latest/meta-data/iam/security-credentials/"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)


def answer(number=1, expiration="2035-01-01T00:00:00Z", **members):
    members = {
        "Code": "Success",
        "AccessKeyId": f"AK{number}",
        "SecretAccessKey": "SK",
        "Token": "TOK",
        "Expiration": expiration,
        **members,
    }
    return reply(200, body=json.dumps({name: value for name, value in members.items() if value}).encode())


@pytest.fixture
def url(scripted):
    return f"http://{scripted.endpoint}"


# EC2


def test_a_machine_is_asked_with_a_token_of_version_2(scripted, url):
    scripted.play(reply(200, body=b"the-token"), reply(200, body=b"my-role+x@y\nother\n"), answer())
    credentials = IamAwsProvider(f"{url}/").retrieve()
    assert (credentials.access_key, credentials.secret_key, credentials.session_token) == ("AK1", "SK", "TOK")
    assert credentials.expiration.isoformat() == "2035-01-01T00:00:00+00:00"
    asked = [(request.method, request.target) for request in scripted.requests]
    assert asked == [("PUT", "/latest/api/token"), ("GET", ROLES), ("GET", f"{ROLES}my-role+x@y")]
    assert scripted.requests[0].header("X-aws-ec2-metadata-token-ttl-seconds") == "21600"
    for request in scripted.requests[1:]:
        assert request.header("X-aws-ec2-metadata-token") == "the-token"


def test_each_refresh_has_a_token_of_its_own(scripted, url):
    for number, end in ((1, "2020-01-01T00:00:00Z"), (2, "2035-01-01T00:00:00Z")):
        scripted.play(reply(200, body=b"t%d" % number), reply(200, body=b"role"), answer(number, end))
    provider = IamAwsProvider(url)
    assert [provider.retrieve().access_key for _ in range(3)] == ["AK1", "AK2", "AK2"]
    assert scripted.requests[4].header("X-aws-ec2-metadata-token") == "t2"


TOKEN, ROLE = reply(200, body=b"t"), reply(200, body=b"r")


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ([reply(404)], "/latest/api/token failed with HTTP status code 404$"),
        ([TOKEN, reply(401)], f"{ROLES} failed with HTTP status code 401$"),
        ([TOKEN, reply(200)], f"{ROLES} names no role"),
        ([reply(200, body=b"bad\r\nX: y")], "header X-aws-ec2-metadata-token has the control character"),
        (
            [TOKEN, ROLE, reply(200, body=b'{"Code": "Failed", "Message": "why"}')],
            f"{ROLES}r failed with code Failed message why",
        ),
        ([TOKEN, ROLE, reply(200, body=b"[]")], "something else than a JSON object"),
        ([TOKEN, ROLE, reply(200, body=b"hid den")], "something else than a JSON object"),
        ([TOKEN, ROLE, answer(Expiration=None)], "answered without Expiration"),
    ],
)
def test_machines_without_credentials(scripted, url, answers, message):
    scripted.play(*answers)
    with pytest.raises(ValueError, match=message) as caught:
        IamAwsProvider(url).retrieve()
    assert "hid den" not in repr(caught.value.__context__)


def test_a_hiccup_of_the_service_is_bridged(scripted, url):
    scripted.play(reply(503), reply(200, body=b"t"), reply(429), reply(200, body=b"role"), answer())
    assert IamAwsProvider(url).retrieve().access_key == "AK1"


def test_a_service_that_does_not_answer_is_given_up(scripted, url):
    scripted.play([Gate()])
    provider = IamAwsProvider(url)
    provider._near = Client(patience=Patience(1.0, 0.2, 0), proxied=False)
    with pytest.raises(TimeoutError):
        provider.retrieve()


def test_no_proxy_stands_between_a_machine_and_its_service(scripted, url, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    scripted.play(reply(200, body=b"t"), reply(200, body=b"role"), answer())
    assert IamAwsProvider(url).retrieve().access_key == "AK1"


def test_fetch_asks_one_url(scripted, url):
    scripted.play(answer())
    assert IamAwsProvider().fetch(f"{url}/x", {"a": "b"}).access_key == "AK1"
    assert (scripted.requests[0].target, scripted.requests[0].header("a")) == ("/x", "b")


# ECS and EKS Pod Identity


class Recorder:
    """A user's HTTP client, for addresses that only AWS has."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.seen = []

    def urlopen(self, method, url, body=None, headers=None):
        self.seen.append((method, url, headers))
        status, self.data = 200, self.answers.pop(0).partition(b"\r\n\r\n")[2]
        self.status = status
        return self


@pytest.mark.parametrize("path", ["/v2/x", "v2/x"])
def test_a_task_asks_its_agent(path):
    client = Recorder(answer())
    assert (
        IamAwsProvider(http_client=client, relative_uri=path, auth_token="auth").retrieve().access_key
        == "AK1"
    )
    assert client.seen == [("GET", "http://169.254.170.2/v2/x", {"Authorization": "auth"})]


def test_the_environment_of_a_task(monkeypatch):
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/env")
    client = Recorder(answer(), answer())
    IamAwsProvider(http_client=client).retrieve()
    IamAwsProvider(http_client=client, relative_uri="/v2/mine").retrieve()
    assert client.seen == [
        ("GET", "http://169.254.170.2/v2/env", None),
        ("GET", "http://169.254.170.2/v2/mine", None),
    ]


def test_a_pods_token_file_is_read_for_each_refresh(scripted, url, monkeypatch, tmp_path):
    token_file = tmp_path / "token"
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{url}/v1/credentials")
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(token_file))
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "not this one")
    scripted.play(answer(1, "2020-01-01T00:00:00Z"), answer(2))
    provider = IamAwsProvider()
    for text in ("first", "second"):
        token_file.write_text(f"{text}\n")
        provider.retrieve()
    assert [request.header("Authorization") for request in scripted.requests] == ["first", "second"]
    assert [request.target for request in scripted.requests] == ["/v1/credentials"] * 2


def test_a_token_given_as_an_argument_is_the_token(scripted, url, monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(tmp_path / "none"))
    scripted.play(answer())
    IamAwsProvider(full_uri=url, auth_token="mine").retrieve()
    assert scripted.requests[0].header("Authorization") == "mine"


def test_a_missing_token_file(url, monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(ValueError, match=r"error in reading file .*none"):
        IamAwsProvider(full_uri=url).retrieve()


def test_a_token_that_no_header_can_carry_is_refused_unseen(url):
    with pytest.raises(ValueError, match="header Authorization has the control character") as caught:
        IamAwsProvider(full_uri=url, auth_token="secret\r\nX: y").retrieve()
    assert "secret" not in "".join(traceback.format_exception_only(caught.value))


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1:5/x",
        "http://localhost:5/x",
        "http://[::1]:7/x",
        "http://169.254.170.2/x",
        "http://169.254.170.23/v1/credentials",
        "http://[fd00:ec2::23]/v1/credentials",
        "https://192.0.2.1/x",
    ],
)
def test_agents_that_may_be_asked(uri):
    client = Recorder(answer())
    assert IamAwsProvider(http_client=client, full_uri=uri).retrieve().access_key == "AK1"
    assert client.seen == [("GET", uri, None)]


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("http://192.0.2.1/x", "192.0.2.1 is not loopback only host"),
        ("http://169.254.169.254/x", "169.254.169.254 is not loopback only host"),
        ("http://169.254.171.2/x", "169.254.171.2 is not loopback only host"),
        ("http://127.0.0.1@192.0.2.1/x", "192.0.2.1 is not loopback only host"),
        ("http://[fd00:ec2::254]/x", "fd00:ec2::254 is not loopback only host"),
        ("http:///x", "Host  is not loopback address"),
        ("ftp://127.0.0.1/x", "full_uri must be an http or https URL, got scheme 'ftp'"),
        ("127.0.0.1/x", "full_uri must be an http or https URL, got scheme ''"),
    ],
)
def test_agents_that_may_not_be_asked(uri, message):
    client = Recorder()
    with pytest.raises(ValueError, match=message):
        IamAwsProvider(http_client=client, full_uri=uri, auth_token="secret").retrieve()
    assert client.seen == []


def test_a_name_is_asked_when_all_of_its_addresses_may_be(monkeypatch):
    def resolve(*addresses):
        found = [(0, 0, 0, "", (address, 0)) for address in addresses]
        monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: found)

    resolve("127.0.0.1", "::1")
    client = Recorder(answer())
    provider = IamAwsProvider(http_client=client, full_uri="http://agent/x")
    assert provider.retrieve().access_key == "AK1"
    resolve("127.0.0.1", "192.0.2.1")
    with pytest.raises(ValueError, match="agent is not loopback only host"):
        IamAwsProvider(http_client=client, full_uri="http://agent/x").retrieve()


# EKS service accounts


def test_a_service_account_exchanges_its_token_file_for_each_refresh(scripted, url, tmp_path):
    action = "AssumeRoleWithWebIdentity"
    scripted.play(issued(action, 1, "2020-01-01T00:00:00Z"), issued(action, 2))
    token_file = tmp_path / "token"
    provider = IamAwsProvider(url, token_file=str(token_file), role_arn="arn:x", role_session_name="me")
    for text in ("first", "second"):
        token_file.write_text(f"{text}\n")
        provider.retrieve()
    sent = [dict(parse_qsl(request.body.decode())) for request in scripted.requests]
    assert [one.pop("WebIdentityToken") for one in sent] == ["first", "second"]
    assert sent[0] == {"Action": action, "Version": "2011-06-15", "RoleArn": "arn:x", "RoleSessionName": "me"}


@pytest.mark.parametrize(
    ("region", "host"),
    [
        (None, "sts.amazonaws.com"),
        ("eu-west-1", "sts.eu-west-1.amazonaws.com"),
        ("cn-north-1", "sts.cn-north-1.amazonaws.com.cn"),
    ],
)
def test_the_token_service_of_a_region(monkeypatch, tmp_path, region, host):
    token_file = tmp_path / "token"
    token_file.write_text("t")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(token_file))
    monkeypatch.setenv("AWS_ROLE_ARN", "arn:env")
    if region:
        monkeypatch.setenv("AWS_REGION", region)
    client = Recorder(issued("AssumeRoleWithWebIdentity"))
    assert IamAwsProvider(http_client=client).retrieve().access_key == "AK1"
    assert client.seen[0][:2] == ("POST", f"https://{host}")


def test_a_missing_web_identity_file(tmp_path):
    with pytest.raises(ValueError, match=r"error in reading file .*none") as caught:
        IamAwsProvider(token_file=str(tmp_path / "none")).retrieve()
    assert isinstance(caught.value.__cause__, FileNotFoundError)
