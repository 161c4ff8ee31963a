"""Listening to servers that end, break, or say nothing."""

from __future__ import annotations

import json
import threading
from time import monotonic

import pytest
import urllib3

import minio
from minio import S3Error
from minio.error import ConnectionFailed, InvalidResponseError
from tests.faults.script import CLOSE, RESET, Gate, reply


def line(number):
    """A document with one event."""
    return json.dumps({"Records": [{"number": number}]}).encode() + b"\n"


def chunked(*blocks, end=True):
    """An answer whose body comes in chunks."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(block), block) for block in blocks)
    return reply(200, {"Transfer-Encoding": "chunked"}) + body + (b"0\r\n\r\n" if end else b"")


@pytest.fixture
def listen(told):
    """Starts to listen to the scripted server."""
    listeners = []

    def start(*args, **settings):
        listeners.append(told.listen_bucket_notification("bucket", *args, **settings))
        return listeners[-1]

    yield start
    for listener in listeners:
        listener.close()


def take(listener, count):
    return [next(listener)["Records"][0]["number"] for _ in range(count)]


def test_what_is_asked(listen, scripted):
    scripted.play(chunked(line(1)))
    assert take(listen("a b/", ".jpg", events=["s3:ObjectCreated:*", "s3:ObjectRemoved:Delete"]), 1) == [1]
    (request,) = scripted.requests
    events = "events=s3%3AObjectCreated%3A%2A&events=s3%3AObjectRemoved%3ADelete"
    assert (request.method, request.target) == ("GET", f"/bucket?{events}&ping=1&prefix=a%20b%2F&suffix=.jpg")


def test_one_event_may_be_a_text(listen, scripted):
    scripted.play(chunked(line(1)))
    take(listen(events="s3:ObjectCreated:*"), 1)
    assert scripted.requests[0].target.startswith("/bucket?events=s3%3AObjectCreated%3A%2A&ping")


def test_nothing_is_sent_until_the_first_is_asked_for(listen, scripted):
    listen().close()
    assert scripted.requests == []


def test_lines_may_be_cut_anywhere(listen, scripted):
    empty = b'{"Records":null}\n{"Records":[]}\n{"other":1}\n'
    body = b"  \n" + line(1) + b" " + line(2) + empty + line(3).rstrip()
    scripted.play(chunked(*(body[i : i + 1] for i in range(len(body)))))
    assert take(listen(), 3) == [1, 2, 3]


def test_no_event_is_lost_or_doubled_when_connections_end_or_break(listen, scripted):
    scripted.play(
        chunked(line(1), line(2)),
        [chunked(line(3), line(4)[:9], end=False), CLOSE],
        [chunked(line(5), line(6)[:9], end=False), RESET],
        [RESET],
        reply(503),
        chunked(line(7)),
    )
    assert take(listen(), 5) == [1, 2, 3, 5, 7]


@pytest.mark.parametrize("body", [b"", b" \n \n", b'{"Records":null}\n'])
def test_a_server_that_answers_with_nothing_is_not_hammered(listen, scripted, body):
    scripted.otherwise = chunked(body) if body else reply(200)
    check_pace(listen, scripted)


def test_a_server_that_died_is_not_hammered(listen, scripted):
    scripted.play(chunked(line(1)))
    scripted.otherwise = [RESET]
    check_pace(listen, scripted)


def check_pace(listen, scripted):
    """At most 5 requests come in 2 seconds, and closing ends the listener, not a time limit."""
    listener = listen()
    reader = threading.Thread(target=lambda: list(listener))
    began = monotonic()
    reader.start()
    reader.join(2)
    assert len([request for request in scripted.requests if request.at - began < 2]) <= 5
    closed = monotonic()
    listener.close()
    reader.join(5)
    assert not reader.is_alive()
    assert monotonic() - closed < 3


@pytest.mark.parametrize("steps", ["before the head", "after the head", "within a line"])
def test_closing_ends_a_reader_that_waits_and_frees_the_socket(listen, scripted, steps):
    gate, seen = Gate(), []
    begin = {
        "before the head": [],
        "after the head": [chunked(line(1), end=False)],
        "within a line": [chunked(line(1), line(2)[:9], end=False)],
    }[steps]
    scripted.play([*begin, gate])
    listener = listen()
    reader = threading.Thread(target=lambda: seen.extend(listener))
    reader.start()
    scripted.wait_for(1)
    reader.join(0.2)
    closed = monotonic()
    listener.close()
    reader.join(5)
    assert not reader.is_alive()
    assert monotonic() - closed < 3
    assert len(seen) == len(begin)
    gate.open()


def test_the_first_connection_must_be_made(connect):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False, region="us-east-1")
    with pytest.raises(ConnectionFailed):
        next(client.listen_bucket_notification("bucket"))


def test_a_refusal_is_raised_whenever_it_comes(listen, scripted):
    denied = reply(403, {"Content-Type": "application/xml"}, b"<Error><Code>AccessDenied</Code></Error>")
    scripted.play(chunked(line(1)), denied)
    listener = listen()
    assert take(listener, 1) == [1]
    with pytest.raises(S3Error) as caught:
        next(listener)
    assert caught.value.code == "AccessDenied"
    assert list(listener) == []


def test_what_is_no_event_is_refused(listen, scripted):
    scripted.play(chunked(b"{bad json\n"))
    with pytest.raises(InvalidResponseError, match="bad json"):
        next(listen())


def test_what_cannot_be_listened_to(connect, listen):
    with pytest.raises(ValueError, match="invalid bucket name b"):
        connect("127.0.0.1:1").listen_bucket_notification("b")
    with pytest.raises(ValueError, match="ListenBucketNotification API is not supported in Amazon S3"):
        connect("s3.amazonaws.com").listen_bucket_notification("bucket")
    with pytest.raises(ValueError, match="events must name at least one event"):
        listen(events=())


def test_a_client_of_the_user_can_listen_and_be_closed(scripted):
    gate = Gate()
    scripted.play([chunked(line(1), end=False), gate])
    with urllib3.PoolManager() as manager:
        client = minio.Minio(scripted.endpoint, "access", "secretkey", secure=False, http_client=manager)
        listener = client.listen_bucket_notification("bucket")
        assert take(listener, 1) == [1]
        ended = []
        reader = threading.Thread(target=lambda: ended.extend(listener))
        reader.start()
        reader.join(0.2)
        closed = monotonic()
        listener.close()
        reader.join(5)
        assert monotonic() - closed < 3
    gate.open()
