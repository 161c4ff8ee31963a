"""Which failures are sent again, when, and after what."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.http.failures import STATUSES, THROTTLED, TRANSIENT
from minio._core.http.request import Operation, Request, Resend
from minio._core.http.retry import (
    Again,
    Budget,
    Failure,
    Remedy,
    RetryPolicy,
    Stop,
    broken,
    clock_offset,
    judge,
    repeatable,
    retry_after,
)
from minio.error import ConnectionFailed, IncompleteDownload, TimedOut, TransportError

POLICY = RetryPolicy()


def verdict(attempt=1, policy=POLICY, draw=0.5, **facts):
    return judge(Failure(**facts), attempt, policy, draw)


AWS_STANDARD = (
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
)
MINIO_GO = ("InternalError", "RequestError", "SlowDownRead", "SlowDownWrite")


@pytest.mark.parametrize("code", sorted({*AWS_STANDARD, *MINIO_GO, "XMinioServerNotInitialized"}))
def test_codes_that_other_sdks_retry_are_retried_whatever_the_status(code):
    assert isinstance(verdict(status=400, code=code), Again)
    assert code in THROTTLED | TRANSIENT


@pytest.mark.parametrize("status", [408, 429, 499, 500, 502, 503, 504, 520])
def test_statuses_that_other_sdks_retry_are_retried(status):
    assert isinstance(verdict(status=status), Again)
    assert status in STATUSES


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "InvalidArgument"), (403, "AccessDenied"), (404, "NoSuchKey"), (501, ""), (412, "")],
)
def test_refusals_are_final_and_named(status, code):
    stop = verdict(status=status, code=code)
    assert isinstance(stop, Stop)
    assert (code or str(status)) in stop.reason


def test_connections_that_break_are_retried():
    assert verdict() == Again(after=0.025)
    assert verdict(timed_out=True).cost == 10
    assert verdict(reused=True) == Again(after=0.0, cost=0)


def test_certificates_that_are_not_trusted_are_final():
    for attempt in range(1, 4):
        stop = verdict(attempt, trusted=False, sent=False)
        assert stop == Stop("the server's certificate is not trusted")


def test_a_server_that_takes_no_connection_is_tried_twice():
    assert isinstance(verdict(timed_out=True, sent=False), Again)
    assert verdict(2, timed_out=True, sent=False) == Stop("no connection came about in time, again")
    for others in ({"timed_out": True}, {"sent": False}):
        assert isinstance(verdict(2, **others), Again)


def test_what_must_not_run_twice_is_sent_again_only_if_it_certainly_did_not_run():
    for again in ({"sent": False}, {"status": 503, "code": "SlowDown"}, {"status": 429}):
        assert isinstance(verdict(repeatable=False, **again), Again)
    for final in (
        {},
        {"reused": True},
        {"timed_out": True},
        {"status": 503},
        {"status": 500, "code": "InternalError"},
    ):
        stop = verdict(repeatable=False, **final)
        assert isinstance(stop, Stop)
        assert "may have run" in stop.reason


def test_attempts_are_counted():
    policy = RetryPolicy(max_attempts=3)
    assert isinstance(verdict(2, policy, status=503), Again)
    assert verdict(3, policy, status=503) == Stop("gave up after 3 attempts")
    assert isinstance(verdict(1, RetryPolicy(max_attempts=1), status=503), Stop)


def test_damaged_bodies_are_sent_once_more():
    assert isinstance(verdict(1, status=400, code="BadDigest"), Again)
    assert isinstance(verdict(2, status=400, code="BadDigest"), Stop)
    assert isinstance(verdict(1, status=400, code="XAmzContentSHA256Mismatch", repeatable=False), Again)


@given(
    st.integers(1, 4),
    st.floats(0, 1, exclude_max=True),
    st.floats(0, 1e9),
    st.sampled_from([{"status": 503}, {"status": 503, "code": "SlowDown"}, {"timed_out": True}, {}]),
)
def test_waits_are_jittered_doubled_and_capped(attempt, draw, wait, facts):
    again = verdict(attempt, draw=draw, retry_after=wait, **facts)
    base = POLICY.throttled_base if facts.get("code") else POLICY.base
    longest = base * 2 ** (attempt - 1)
    assert min(wait, 20) <= again.after <= min(max(longest, wait), 20)
    if not wait:
        assert again.after == pytest.approx(draw * longest)


def test_many_attempts_stay_within_the_cap():
    policy = RetryPolicy(max_attempts=5000, cap=7)
    assert verdict(4999, policy, draw=0.999, status=503).after == pytest.approx(6.993)


@pytest.mark.parametrize(
    ("facts", "remedy"),
    [
        ({"status": 403, "code": "RequestTimeTooSkewed", "clock_offset": 3600.0}, Remedy.CLOCK),
        ({"status": 400, "code": "ExpiredToken"}, Remedy.CREDENTIALS),
        ({"status": 400, "code": "AuthorizationHeaderMalformed", "region": "eu-x"}, Remedy.REGION),
        ({"status": 301, "code": "PermanentRedirect", "region": "eu-x"}, Remedy.REGION),
        ({"status": 301, "region": "eu-x"}, Remedy.REGION),
    ],
)
def test_what_can_be_mended_is_mended_at_once_and_only_once(facts, remedy):
    failure = Failure(**facts, repeatable=False)
    for attempt in (1, 99):
        assert judge(failure, attempt, POLICY, 0.5) == Again(after=0.0, remedy=remedy, cost=0)
    assert isinstance(judge(replace(failure, tried=remedy), 1, POLICY, 0.5), Stop)
    others = Remedy.CLOCK | Remedy.CREDENTIALS | Remedy.REGION
    assert isinstance(judge(replace(failure, tried=others & ~remedy), 1, POLICY, 0.5), Again)


def test_what_nobody_can_mend_is_final():
    assert isinstance(verdict(status=403, code="RequestTimeTooSkewed"), Stop)
    assert isinstance(verdict(status=400, code="AuthorizationHeaderMalformed"), Stop)


@pytest.mark.parametrize(
    "arguments",
    [
        {"max_attempts": 0},
        {"max_attempts": 1.5},
        {"max_attempts": True},
        {"base": -1},
        {"cap": float("nan")},
        {"cap": float("inf")},
        {"throttled_base": "1"},
    ],
)
def test_policies_are_checked(arguments):
    with pytest.raises(ValueError, match=next(iter(arguments))):
        RetryPolicy(**arguments)


def test_the_budget_stops_retries_and_refills_with_success():
    budget = Budget(12)
    assert budget.take(10)
    assert not budget.take(5)
    assert budget.left == 2
    budget.succeeded(10)
    assert budget.left == 12
    budget.succeeded()
    assert budget.left == 12
    assert budget.take(5)
    budget.succeeded()
    assert budget.left == 8


def test_the_budget_of_a_client_is_500_tokens():
    budget = Budget()
    assert sum(budget.take(5) for _ in range(200)) == 100


def test_the_budget_is_shared_by_threads():
    budget = Budget(4000)
    taken = []

    def work():
        taken.append(sum(budget.take(5) for _ in range(500)))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == 800
    assert budget.left == 0


@pytest.mark.parametrize(
    ("resend", "headers", "query", "expected"),
    [
        (Resend.ALWAYS, {}, [], True),
        (Resend.NEVER, {"If-Match": "x"}, [], False),
        (Resend.CONDITIONAL, {}, [], False),
        (Resend.CONDITIONAL, {"if-none-match": "*"}, [], True),
        (Resend.CONDITIONAL, {"If-Match": "e"}, [], True),
        (Resend.CONDITIONAL, {}, [("uploadId", "1")], True),
        (Resend.CONDITIONAL, {}, [("versionId", "1")], True),
        (Resend.CONDITIONAL, {"If-Modified-Since": "x"}, [("prefix", "1")], False),
    ],
)
def test_conditions_make_requests_repeatable(resend, headers, query, expected):
    request = Request(Operation("X", resend=resend), "PUT", bucket="b", query=query, headers=headers)
    assert repeatable(request) is expected


NOW = 1_600_000_000.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"retry-after": "20"}, 20),
        ({"retry-after": "9" * 400}, float("inf")),
        ({"retry-after": "Sun, 13 Sep 2020 12:26:50 GMT"}, 10),
        ({"retry-after": "Sun, 13 Sep 2020 12:26:30 GMT"}, 0),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "soon"}, 0),
        ({"retry-after": "²"}, 0),
        ({"x-amz-retry-after": "1500", "retry-after": "9"}, 1.5),
        ({"x-amz-retry-after": "x", "retry-after": "9"}, 9),
    ],
)
def test_retry_after(headers, seconds):
    assert retry_after(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("date", "offset"),
    [
        (None, None),
        ("", None),
        ("yesterday", None),
        ("Sun, 99 Sep 2020 12:26:40 GMT", None),
        ("Sun, 13 Sep 2020 13:26:40 GMT", 3600.0),
        ("Sunday, 13-Sep-20 12:26:30 GMT", -10.0),
    ],
)
def test_clock_offset(date, offset):
    assert clock_offset(date, NOW) == offset


def test_errors_of_transports_become_facts():
    assert broken(ConnectionFailed("x", sent=False)).sent is False
    assert broken(TimedOut("x")).timed_out is True
    assert broken(TransportError("x")).reused is False
    assert broken(IncompleteDownload(1, 2), repeatable=False) == Failure(repeatable=False)
    error = ConnectionFailed("x")
    error.trusted, error.reused = False, True
    assert (broken(error).trusted, broken(error).reused) == (False, True)
