"""Questions about objects: what goes out, and how the answer is read."""

from __future__ import annotations

import json

import pytest

from minio.error import IncompleteDownload
from tests.faults.script import CLOSE, reply


def test_a_question(told, scripted):
    scripted.play(reply(body=b"an answer"))
    more = {"stream": True, "foo": [1]}
    with told.prompt_object("bucket", "a b", "what?", "arn:x", {"a": "b"}, None, "v1", **more) as answer:
        assert answer.read() == b"an answer"
    (request,) = scripted.requests
    assert (request.method, request.target) == ("POST", "/bucket/a%20b?lambdaArn=arn%3Ax&versionId=v1")
    assert json.loads(request.body) == {"stream": True, "foo": [1], "prompt": "what?"}
    assert request.header("a") == "b"


def test_without_a_function(told, scripted):
    scripted.play(reply(body=b"an answer"))
    told.prompt_object("bucket", "key", "").close()
    assert scripted.requests[0].target == "/bucket/key?lambdaArn="
    assert scripted.requests[0].body == b'{"prompt": ""}'


def test_a_cut_answer_is_not_asked_for_again(told, scripted):
    scripted.play([reply(headers={"ETag": '"x"'}, body=b"an answer")[:-4], CLOSE])
    with pytest.raises(Exception) as caught, told.prompt_object("bucket", "key", "?") as answer:
        answer.read()
    assert isinstance(caught.value, IncompleteDownload)
    assert len(scripted.requests) == 1
