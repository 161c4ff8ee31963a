"""What a call does when its first attempt was not its last one."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from minio._core.http.bodies import BytesBody
from minio._core.http.endpoint import Endpoint
from minio._core.http.request import Operation, Request, Resend
from minio._core.http.response import Response
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio._core.settings import Settings
from minio._flows._async.caller import AsyncCaller
from minio.credentials import Credentials
from minio.error import (
    ConnectionFailed,
    DeadlineExceeded,
    IncompleteDownload,
    MinioException,
    S3Error,
    TimedOut,
)
from tests.unit._async.scripted import AsyncAnswer, AsyncNaps, AsyncScript, error, new_caller

GET = Operation("GetObject")
APPEND = Operation("AppendObject", resend=Resend.NEVER)


def get(key: str = "key") -> Request:
    return Request(GET, "GET", bucket="bucket", key=key)


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> AsyncNaps:
    naps = AsyncNaps()
    monkeypatch.setattr("minio._flows._async.attempts.sleep", naps)
    return naps


class Cut(AsyncAnswer):
    """A body that ends early."""

    async def read(self, size: int = -1, /) -> bytes:
        raise IncompleteDownload(3, 10)


PASSING = [
    *[AsyncAnswer(status) for status in (408, 429, 500, 502, 503, 504)],
    *[error(code, 400) for code in ("RequestTimeout", "SlowDown", "Throttling", "InternalError")],
    ConnectionFailed("reset"),
    ConnectionFailed("refused", sent=False),
    TimedOut("silence"),
    Cut(),
]


@pytest.mark.parametrize("failure", PASSING, ids=lambda failure: repr(failure)[:40])
async def test_what_will_pass_is_sent_again(failure: AsyncAnswer | Exception, naps: AsyncNaps) -> None:
    script = AsyncScript(failure, AsyncAnswer(body=b"content"))
    body = BytesBody(b"body")
    response = await new_caller(script).call(Request(GET, "PUT", bucket="bucket", key="key", body=body))
    assert (response.body, response.attempts) == (b"content", 2)
    assert [sent.body for sent in script.sent] == [body, body]


@pytest.mark.parametrize("failure", [AsyncAnswer(500), TimedOut("silence"), ConnectionFailed("reset")])
async def test_what_may_have_run_is_not_run_twice_where_that_harms(failure: AsyncAnswer | Exception) -> None:
    script = AsyncScript(failure)
    with pytest.raises(MinioException) as caught:
        await new_caller(script).call(Request(APPEND, "PUT", bucket="bucket", key="key", body=b"x"))
    assert caught.value.attempts == 1


@pytest.mark.parametrize("failure", [error("SlowDown", 503), ConnectionFailed("refused", sent=False)])
async def test_what_surely_did_not_run_is_sent_again_always(failure: AsyncAnswer | Exception) -> None:
    script = AsyncScript(failure, AsyncAnswer())
    request = Request(APPEND, "PUT", bucket="bucket", key="key", body=b"x")
    assert (await new_caller(script).call(request)).attempts == 2


@pytest.mark.parametrize("code", ["AccessDenied", "NoSuchKey", "InvalidArgument", "SignatureDoesNotMatch"])
async def test_refusals_are_final(code: str) -> None:
    script = AsyncScript(error(code, 403))
    with pytest.raises(S3Error, match=code):
        await new_caller(script).call(get())
    assert len(script.sent) == 1


async def test_an_untrusted_certificate_is_final() -> None:
    failure = ConnectionFailed("self-signed", sent=False)
    failure.trusted = False
    script = AsyncScript(failure)
    with pytest.raises(ConnectionFailed, match="self-signed"):
        await new_caller(script).call(get())


async def test_the_last_error_of_all_keeps_code_and_attempts() -> None:
    seen: list[Response] = []
    script = AsyncScript(*[error("SlowDown", 503) for _ in range(3)])
    options = RequestOptions(retry=RetryPolicy(max_attempts=3, throttled_base=0), on_response=seen.append)
    with pytest.raises(S3Error) as caught:
        await new_caller(script).call(get(), options)
    assert (caught.value.code, caught.value.status, caught.value.attempts) == ("SlowDown", 503, 3)
    assert [(answer.status, answer.attempts) for answer in seen] == [(503, 3)]


async def test_an_error_in_a_200_answer_is_sent_again_if_it_will_pass() -> None:
    operation = Operation("CompleteMultipartUpload", error_in_ok=True)
    request = Request(operation, "POST", bucket="bucket", key="key", body=b"<X/>")
    script = AsyncScript(error("InternalError", 200), AsyncAnswer(body=b"<Done/>"))
    assert (await new_caller(script).call(request)).attempts == 2


async def test_waits_grow_and_stay_below_the_cap(naps: AsyncNaps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minio._flows._async.attempts.random.random", lambda: 1.0)
    policy = RetryPolicy(max_attempts=6, base=1, cap=5)
    script = AsyncScript(*[AsyncAnswer(500) for _ in range(5)], AsyncAnswer())
    await new_caller(script, retry=policy).call(get())
    assert naps == [1, 2, 4, 5, 5]


async def test_retry_after_is_kept_within_the_cap(naps: AsyncNaps) -> None:
    script = AsyncScript(
        AsyncAnswer(503, {"Retry-After": "7"}), AsyncAnswer(503, {"Retry-After": "3600"}), AsyncAnswer()
    )
    await new_caller(script).call(get())
    assert naps == [7, 20]


async def test_a_wait_beyond_the_deadline_is_not_begun(naps: AsyncNaps) -> None:
    script = AsyncScript(error("SlowDown", 503, **{"Retry-After": "3"}))
    with pytest.raises(DeadlineExceeded, match="GetObject took longer than its deadline of 1 s") as caught:
        await new_caller(script, timeout=Timeout(deadline=1)).call(get())
    assert isinstance(caught.value.__cause__, S3Error)
    assert caught.value.attempts == 1
    assert naps == []


async def test_single_waits_are_cut_to_the_deadline() -> None:
    script = AsyncScript(AsyncAnswer(body=b"content"))
    await new_caller(script, timeout=Timeout(connect=5, read=5, deadline=2)).call(get())
    assert 0 < script.sent[0].timeout.connect <= 2
    assert 0 < script.sent[0].timeout.read <= 2


async def test_a_body_that_drips_ends_with_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 1
        return now

    monkeypatch.setattr("minio._flows._async.attempts.monotonic", clock)
    answer = AsyncAnswer(body=b"x" * 256 * 1024 * 50)
    with pytest.raises(DeadlineExceeded):
        await new_caller(AsyncScript(answer), timeout=Timeout(deadline=10)).call(get())
    assert 0 < len(answer.asked_for) <= 10
    assert answer.closed


async def test_retries_of_all_calls_share_a_budget() -> None:
    caller = new_caller(AsyncScript(*[AsyncAnswer(500) for _ in range(500)]))
    attempts = 0
    for _ in range(40):
        with pytest.raises(MinioException) as caught:
            await caller.call(get())
        attempts += caught.value.attempts
    assert attempts == 40 + 500 // 5


async def test_a_wrong_clock_is_corrected_once_for_all_calls() -> None:
    ahead = datetime.now(timezone.utc) + timedelta(hours=1)
    date = ahead.strftime("%a, %d %b %Y %H:%M:%S GMT")
    script = AsyncScript(error("RequestTimeTooSkewed", 403, Date=date), AsyncAnswer(), AsyncAnswer())
    caller = new_caller(script)
    assert (await caller.call(get())).attempts == 2
    assert (await caller.call(get())).attempts == 1
    wanted = ahead.strftime("%Y%m%dT%H")
    assert [sent.headers["x-amz-date"].startswith(wanted) for sent in script.sent] == [False, True, True]
    assert "X-Amz-Date=" + wanted in await caller.presign(get(), 60)


async def test_a_clock_that_cannot_be_corrected_is_an_error() -> None:
    with pytest.raises(S3Error, match="RequestTimeTooSkewed"):
        await new_caller(AsyncScript(error("RequestTimeTooSkewed", 403))).call(get())


class Renewing:
    """A provider that has others when its credentials are refused."""

    def __init__(self) -> None:
        self.held = Credentials("first", "secret")
        self.spare = [Credentials("second", "secret")]

    def retrieve(self) -> Credentials:
        if self.held.is_expired() and self.spare:
            self.held = self.spare.pop()
        return self.held


async def test_credentials_that_expired_are_renewed_once() -> None:
    script = AsyncScript(error("ExpiredToken"), AsyncAnswer(), error("ExpiredToken"))
    caller = AsyncCaller(Endpoint("http://localhost:9000"), Renewing(), script, Settings())
    assert (await caller.call(get())).attempts == 2
    keys = [sent.headers["Authorization"].split("=")[1].split("/")[0] for sent in script.sent]
    assert keys == ["first", "second"]
    with pytest.raises(S3Error, match="ExpiredToken") as caught:
        await caller.call(get())  # and there are no third ones
    assert caught.value.attempts == 1


def wrong_region() -> AsyncAnswer:
    return error("AuthorizationHeaderMalformed", 400, "<Region>eu-x</Region>")


async def test_the_region_of_a_server_is_learned_from_its_first_refusal() -> None:
    script = AsyncScript(wrong_region(), AsyncAnswer(), AsyncAnswer())
    caller = new_caller(script)
    await caller.call(get())
    await caller.call(Request(GET, "GET", bucket="other"))
    assert [sent.region for sent in script.sent] == ["us-east-1", "eu-x", "eu-x"]
    assert "%2Feu-x%2Fs3" in await caller.presign(get(), 60)


async def test_head_learns_the_region_from_a_header() -> None:
    headers = {"x-amz-bucket-region": "eu-x", "x-minio-error-code": "AuthorizationHeaderMalformed"}
    script = AsyncScript(AsyncAnswer(400, headers), AsyncAnswer())
    await new_caller(script, region="us-west-1").call(Request(GET, "HEAD", bucket="bucket"))
    assert [sent.region for sent in script.sent] == ["us-west-1", "eu-x"]


async def test_a_region_that_stays_wrong_is_an_error() -> None:
    with pytest.raises(S3Error, match="AuthorizationHeaderMalformed"):
        await new_caller(AsyncScript(wrong_region(), wrong_region())).call(get())


AWS = "https://s3.amazonaws.com"


def location(region: str) -> AsyncAnswer:
    return AsyncAnswer(body=f"<LocationConstraint>{region}</LocationConstraint>".encode())


@pytest.mark.parametrize(
    ("said", "region"), [("eu-west-3", "eu-west-3"), ("", "us-east-1"), ("EU", "eu-west-1")]
)
async def test_amazon_is_asked_once_for_the_region_of_each_bucket(said: str, region: str) -> None:
    script = AsyncScript(location(said), AsyncAnswer(), AsyncAnswer(), location("us-west-2"), AsyncAnswer())
    caller = new_caller(script, AWS)
    await caller.call(get())
    await caller.call(get())
    await caller.call(Request(GET, "GET", bucket="other"))
    assert [sent.address.query for sent in script.sent] == ["location=", "", "", "location=", ""]
    assert [sent.region for sent in script.sent] == ["us-east-1", region, region, "us-east-1", "us-west-2"]
    assert script.sent[1].address.host == f"bucket.s3.{region}.amazonaws.com"


async def test_amazon_is_not_asked_by_whoever_names_the_region() -> None:
    script = AsyncScript(AsyncAnswer(), AsyncAnswer())
    await new_caller(script, AWS, "eu-west-3").call(get())
    await new_caller(script, "https://s3.eu-west-3.amazonaws.com").call(get())
    assert [sent.region for sent in script.sent] == ["eu-west-3", "eu-west-3"]


async def test_a_bucket_elsewhere_on_amazon_is_found_by_its_redirect() -> None:
    moved = error("PermanentRedirect", 301, **{"x-amz-bucket-region": "eu-west-3"})
    script = AsyncScript(moved, AsyncAnswer())
    await new_caller(script, AWS, "us-east-1").call(get())
    assert [sent.address.host for sent in script.sent] == [
        "bucket.s3.us-east-1.amazonaws.com",
        "bucket.s3.eu-west-3.amazonaws.com",
    ]


async def test_whoever_may_not_ask_for_the_region_calls_all_the_same() -> None:
    script = AsyncScript(error("AccessDenied", 403), AsyncAnswer())
    assert (await new_caller(script, AWS).call(get())).status == 200
    named = error("AccessDenied", 403, **{"x-amz-bucket-region": "eu-west-3"})
    script = AsyncScript(named, AsyncAnswer())
    await new_caller(script, AWS).call(get())
    assert script.sent[1].region == "eu-west-3"


async def test_a_bucket_that_is_gone_is_asked_for_again() -> None:
    script = AsyncScript(
        location("eu-west-3"), error("NoSuchBucket", 404), location("eu-west-2"), AsyncAnswer()
    )
    caller = new_caller(script, AWS)
    with pytest.raises(S3Error, match="NoSuchBucket"):
        await caller.call(get())
    await caller.call(get())
    assert script.sent[3].region == "eu-west-2"


@pytest.mark.parametrize(
    ("url", "location", "host", "path"),
    [
        ("http://localhost:9000", "/bucket/other", "localhost:9000", "/bucket/other"),
        ("http://localhost:9000", "http://localhost:9000/a%20b?x", "localhost:9000", "/a%20b?x="),
        ("http://example.com", "https://example.com/bucket/key", "example.com", "/bucket/key"),
    ],
)
async def test_redirects_within_a_server_are_followed_and_signed_anew(
    url: str, location: str, host: str, path: str
) -> None:
    script = AsyncScript(AsyncAnswer(307, {"Location": location}), AsyncAnswer())
    await new_caller(script, url).call(get())
    first, second = script.sent
    assert (second.headers["Host"], second.address.target) == (host, path)
    same = second.address.path == first.address.path
    assert (second.headers["Authorization"] == first.headers["Authorization"]) is same


@pytest.mark.parametrize(
    ("url", "location"),
    [
        ("http://localhost:9000", "http://evil.example/bucket/key"),
        ("http://localhost:9000", "http://localhost:9001/bucket/key"),
        ("http://localhost:9000", "//evil.example/"),
        ("http://localhost:9000", "http://user@localhost:9000/"),
        ("http://localhost:9000", "http://[bad/"),
        ("http://localhost:9000", ""),
        ("https://localhost:9000", "http://localhost:9000/bucket/key"),
    ],
)
async def test_redirects_to_anywhere_else_are_errors(url: str, location: str) -> None:
    script = AsyncScript(AsyncAnswer(307, {"Location": location, "Content-Type": "text/html"}, b"<html>"))
    with pytest.raises(S3Error, match="code: Redirect") as caught:
        await new_caller(script, url).call(get())
    assert (location.partition("?")[0] in str(caught.value)) or not location


async def test_a_server_that_redirects_for_ever_is_an_error() -> None:
    script = AsyncScript(*[AsyncAnswer(307, {"Location": "/again"}) for _ in range(4)])
    with pytest.raises(S3Error, match="Redirect"):
        await new_caller(script).call(get())
    assert not script.script


def destructive() -> Request:
    operation = Operation("DeletePublicAccessBlock", refused_on_minio="run DeleteBucket instead")
    return Request(operation, "DELETE", bucket="bucket", query=[("publicAccessBlock", "")])


async def test_what_minio_would_misunderstand_is_not_sent_to_it() -> None:
    script = AsyncScript(AsyncAnswer(headers={"Server": "MinIO"}))
    caller = new_caller(script)
    await caller.call(get())
    with pytest.raises(S3Error, match="MinIO does not know it and would run DeleteBucket instead") as caught:
        await caller.call(destructive())
    assert (caught.value.code, caught.value.attempts) == ("NotImplemented", 0)
    assert len(script.sent) == 1


@pytest.mark.parametrize(
    "probed", [AsyncAnswer(200, {"Server": "nginx"}), error("AccessDenied", 403, Server="MinIO/2020")]
)
async def test_a_server_not_met_yet_is_asked_who_it_is(probed: AsyncAnswer) -> None:
    script = AsyncScript(probed)
    with pytest.raises(S3Error, match="NotImplemented"):
        await new_caller(script).call(destructive())
    assert script.sent[0].address.target == "/minio/health/live"
    assert "Authorization" not in script.sent[0].headers


async def test_other_servers_get_what_only_minio_misunderstands() -> None:
    script = AsyncScript(error("NoSuchBucket", 404), AsyncAnswer(204), AsyncAnswer(204))
    caller = new_caller(script)
    await caller.call(destructive())
    await caller.call(destructive())
    assert [sent.method for sent in script.sent] == ["GET", "DELETE", "DELETE"]


async def test_amazon_is_not_asked_who_it_is() -> None:
    script = AsyncScript(AsyncAnswer(204))
    await new_caller(script, AWS, "us-east-1").call(destructive())
    assert len(script.sent) == 1


async def test_who_does_not_answer_who_it_is_gets_nothing() -> None:
    script = AsyncScript(*[ConnectionFailed("refused", sent=False) for _ in range(5)])
    with pytest.raises(ConnectionFailed):
        await new_caller(script).call(destructive())
    assert {sent.method for sent in script.sent} == {"GET"}
