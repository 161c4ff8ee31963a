"""Each argument of each public method that can be wrong is refused, by name, before anything is sent."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from minio import AsyncMinio, Minio, RequestOptions, Timeout
from minio._generated.s3.models.cors import CORSConfiguration, CORSRule
from minio.commonconfig import ENABLED, ComposeSource, CopySource, Filter, SnowballObject, Tags
from minio.datatypes import PostPolicy
from minio.lifecycleconfig import Expiration, LifecycleConfig, Rule
from minio.notificationconfig import NotificationConfig
from minio.objectlockconfig import ObjectLockConfig
from minio.replicationconfig import Destination, ReplicationConfig
from minio.replicationconfig import Rule as ReplicationRule
from minio.retention import GOVERNANCE, Retention
from minio.select import CSVInputSerialization, CSVOutputSerialization, SelectRequest
from minio.sse import SseCustomerKey
from minio.sseconfig import Rule as SseRule
from minio.sseconfig import SSEConfig
from minio.versioningconfig import VersioningConfig
from tests.servers.awaited import Awaited, LoopThread, is_asynchronous

HEADERS = [
    (5, "(?i)mapping"),
    ({"a\r\nb": "c"}, "header name"),
    ({"a": "b\r\nX-Evil: 1"}, "header a has the control character"),
    ({"a": "b\0"}, "header a has the control character"),
    ({"a": "日"}, "header a has the character"),
    ({"a": 5}, "header a must be str"),
]
QUERY = [
    (5, "(?i)mapping"),
    ({"a": 5}, "query parameter a must be str"),
    ({"a": "\ud800"}, "query parameter a"),
]
NAME = "object_name"
KEY = SseCustomerKey(bytes(32))

RIGHT: dict[str, Any] = {
    "bucket_name": "photos",
    "object_name": "key",
    "data": b"x",
    "length": 1,
    "file_path": __file__,
    "source": CopySource("photos", "source"),
    "sources": [ComposeSource("photos", "source")],
    "delete_object_list": ["key"],
    "object_list": [SnowballObject("key", filename=__file__)],
    "entries": ["key"],
    "dir_path": str(Path(__file__).parent),
    "prompt": "what?",
    "upload_id": "id",
    "part_number": 1,
    "set_bucket_cors.config": CORSConfiguration([CORSRule(["GET"], ["*"])]),
    "policy": "{}",
    "request": SelectRequest("select 1", CSVInputSerialization(), CSVOutputSerialization()),
    "tags": Tags(),
    "method": "GET",
    "stream": None,
    "app_name": "app",
    "app_version": "1",
    "set_bucket_encryption.config": SSEConfig(SseRule.new_sse_s3_rule()),
    "set_bucket_lifecycle.config": LifecycleConfig(
        [Rule(ENABLED, rule_filter=Filter(prefix="a"), expiration=Expiration(days=1))]
    ),
    "set_bucket_notification.config": NotificationConfig(),
    "set_bucket_replication.config": ReplicationConfig(
        "", [ReplicationRule(Destination("arn:aws:s3:::b"), ENABLED)]
    ),
    "set_bucket_versioning.config": VersioningConfig(ENABLED),
    "set_object_lock_config.config": ObjectLockConfig(None, None, None),
    "set_object_retention.config": Retention(GOVERNANCE, datetime(2999, 1, 1, tzinfo=timezone.utc)),
    "presigned_post_policy.policy": PostPolicy("photos", datetime(2999, 1, 1, tzinfo=timezone.utc)),
}
"""What is given for arguments without a default; `method.argument` where the name alone does not say it."""

WRONG: dict[str, list[tuple[Any, str]]] = {
    "bucket_name": [
        (None, "bucket_name must be str"),
        (b"photos", "bucket_name must be str"),
        ("", "invalid"),
        ("ab", "invalid bucket name ab"),
        ("a" * 64, "invalid bucket name a"),
        ("a/../b", r"invalid bucket name a/\.\./b"),
        ("a@evil", "invalid bucket name a@evil"),
        ("a?b", r"invalid bucket name a\?b"),
        ("a\r\nb", "invalid"),
        ("192.168.0.1", "bucket name .*IP address"),
    ],
    "object_name": [
        (None, NAME),
        (b"key", NAME),
        ("", NAME),
        (" ", NAME),
        ("../key", "object name with .*path segment"),
        ("a/./b", "object name with .*path segment"),
        ("a\0b", "object_name .*NUL"),
        ("\ud800", "object_name .*UTF-8"),
    ],
    "version_id": [(5, "version_id must be str"), ("\ud800", "version_id"), ("a\0", "version_id")],
    "data": [(None, "data"), (5, "data"), ("text", "data"), (["text"], "bytes")],
    "length": [("1", "length"), (-1, "length")],
    "put_object.length": [("1", "length"), (1.5, "length"), (2, "not enough data")],
    "append_object.length": [("1", "length"), (1.5, "length"), (0, "length"), (2, "not enough data")],
    "append_object.data": [(None, "data"), (5, "data"), ("text", "data")],
    "offset": [("1", "offset"), (-1, "offset"), (1.5, "offset")],
    "file_path": [(None, "file_path|path"), (5, "file_path|path"), ("", "file"), ("/", "directory")],
    "fput_object.file_path": [("/no/such/file", "/no/such/file"), ("/", "/")],
    "tmp_file_path": [(5, "tmp_file_path")],
    "content_type": [("a\r\nb", "content_type"), ("日", "content_type"), (5, "content_type")],
    "metadata": [
        (5, "metadata"),
        ({"a": "b\r\nc"}, "X-Amz-Meta-a"),
        ({"a\nb": "c"}, "header name"),
        ({"a": "ä"}, "metadata value"),
        ({"ä": "a"}, "header name"),
        ({"If-Match": "*"}, "if_match"),
    ],
    "sse": [("AES256", "(?i)sse"), (KEY, "SSE-C key in clear")],
    "ssec": [("key", "(?i)ssec"), (KEY, "SSE-C key in clear")],
    "progress": [(5, "progress")],
    "part_size": [
        ("5", "part_size|part size"),
        (1, "part size"),
        (5 * 1024**3 + 1, "part size"),
        (-1, "part size"),
    ],
    "num_parallel_uploads": [("3", "num_parallel_uploads"), (1.5, "num_parallel_uploads")],
    "tags": [({"a": "b"}, "tags must be Tags"), ("a=b", "tags must be Tags")],
    "retention": [("GOVERNANCE", "retention must be Retention")],
    "write_offset": [(-1, "write offset"), ("1", "write.offset")],
    "if_match": [("a\r\nb", "if_match"), (5, "if_match"), ("ä日", "if_match")],
    "if_none_match": [("a\r\nb", "if_none_match"), (5, "if_none_match")],
    "checksum": [("MD4", "checksum"), (5, "checksum")],
    "object_list": [(5, "object_list"), (["key"], "object_list"), (None, "object_list")],
    "staging_filename": [(5, "staging_filename"), ("", "staging_filename")],
    "entries": [
        (None, "entries"),
        ("key", "entries"),
        ([], "entries"),
        ([5], NAME),
        (["../key"], "path segment"),
    ],
    "put_object_fan_out.data": [(None, "data|read"), (5, "data|read"), ("text", "data|read")],
    "dir_path": [(None, "dir_path"), (5, "dir_path"), ("", "dir_path")],
    "include": [(5, "include"), ([5], "include")],
    "exclude": [(5, "exclude"), ([5], "exclude")],
    "parallel": [("4", "parallel"), (0, "parallel"), (257, "parallel")],
    "prompt": [(None, "prompt"), (5, "prompt")],
    "lambda_arn": [(5, "lambda_arn")],
    "upload_id": [(None, "upload_id"), ("", "upload_id"), (5, "upload_id")],
    "part_number": [("1", "part_number"), (0, "part_number"), (10_001, "part_number")],
    "attributes": [(5, "attributes"), ([5], "attributes")],
    "max_parts": [("1", "max_parts"), (-1, "max_parts")],
    "part_number_marker": [("1", "part_number_marker"), (-1, "part_number_marker")],
    "days": [("1", "days"), (1.5, "days")],
    "tier": [(5, "tier")],
    "request_headers": HEADERS,
    "extra_headers": HEADERS,
    "extra_query_params": QUERY,
    "response_headers": QUERY,
    "source": [(None, "source must be CopySource"), ("photos/key", "source must be CopySource")],
    "sources": [
        (None, "sources"),
        ([], "sources"),
        (["photos/key"], "ComposeSource"),
        ("photos/key", "sources"),
    ],
    "metadata_directive": [("MOVE", "metadata_?directive|metadata directive"), (5, "metadata.directive")],
    "tagging_directive": [("MOVE", "tagging.directive"), (5, "tagging.directive")],
    "delete_object_list": [
        (None, "delete_object_list"),
        ("key", "delete_object_list"),
        ([5], "delete_object_list"),
        ([""], "object name in delete_object_list must have 1 to 1024"),
        (["a\0b"], "object name in delete_object_list .* NUL"),
        (["x" * 1025], "object name in delete_object_list must have 1 to 1024"),
    ],
    "prefix": [(5, "prefix"), ("\ud800", "prefix")],
    "start_after": [(5, "start_after"), ("\ud800", "start_after")],
    "suffix": [(5, "suffix"), ("\ud800", "suffix")],
    "events": [(5, "events must be"), ([], "events"), ([5], "events")],
    "request": [(None, "request must be SelectRequest"), ("select 1", "request must be SelectRequest")],
    "location": [(5, "location"), ("eu/west", "invalid location eu/west")],
    "region": [(5, "region"), ("eu/west", "region"), ("a\nb", "region")],
    "method": [(None, "method"), ("GET /", "method"), ("", "method")],
    "expires": [(3600, "expires"), (timedelta(0), "expires"), (timedelta(days=8), "expires")],
    "request_date": [("today", "request_date"), (5, "request_date")],
    "policy": [(None, "policy"), (5, "policy"), ({}, "policy")],
    "config": [(None, "config"), ("<a/>", "config"), (Tags(), "config")],
    "app_name": [("", "name/version"), (None, "name/version"), ("a\r\nb", "User-Agent")],
    "app_version": [("", "name/version"), (None, "name/version"), ("1\r\nX: y", "User-Agent")],
    "stream": [(None, "stream"), (5, "stream")],
    "chunk_size": [("1", "chunk_size|chunk size"), (-1, "chunk_size|chunk size")],
    "options": [(5, "options"), ({"timeout": 5}, "options")],
}
"""Wrong values of an argument and what the message says; `method.argument` where a method differs."""

TRUTH = {
    "recursive", "include_user_meta", "include_version", "use_api_v1", "use_url_encoding_type", "fetch_owner",
    "object_lock", "legal_hold", "bypass_governance_mode", "compression", "skip_unchanged", "force", "kwargs",
}  # fmt: skip
"""Arguments of which only the truth counts, as in 7.2.16."""


class Closed:
    """A transport through which nothing goes."""

    def send(self, *request: object) -> None:
        raise AssertionError(f"sent {request[:2]}")

    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass


def methods() -> Iterator[tuple[str, dict[str, inspect.Parameter]]]:
    for name, function in inspect.getmembers(Minio, callable):
        if not name.startswith("_"):
            yield name, dict(list(inspect.signature(function).parameters.items())[1:])


CASES = [
    pytest.param(method, argument, value, message, id=f"{method}-{argument}-{value!r:.20}")
    for method, parameters in methods()
    for argument in parameters
    if argument not in TRUTH
    for value, message in WRONG.get(f"{method}.{argument}", WRONG.get(argument, []))
]


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.stop()


def use(result: Any) -> None:
    if is_asynchronous(result) or inspect.isgenerator(result) or hasattr(result, "__next__"):
        list(result)


@pytest.mark.parametrize("kind", [Minio, AsyncMinio])
@pytest.mark.parametrize(("method", "argument", "value", "message"), CASES)
def test_what_is_wrong_is_not_sent(
    kind: Any, method: str, argument: str, value: Any, message: str, loop: LoopThread
) -> None:
    made = kind("localhost:9000", "key", "secret", secure=False, region="us-east-1")
    made._caller.transport = Closed()
    client = made if kind is Minio else Awaited(made, loop)
    required = {
        name: RIGHT.get(f"{method}.{name}", RIGHT.get(name))
        for name, parameter in dict(methods())[method].items()
        if parameter.default is parameter.empty
    }
    with pytest.raises((ValueError, TypeError, OSError), match=message) as caught:
        use(getattr(client, method)(**{**required, argument: value}))
    assert isinstance(caught.value, (ValueError, TypeError)) or argument in ("file_path", "length")


def test_each_argument_of_each_method_is_looked_at() -> None:
    known = {*TRUTH, *WRONG}
    missing = [f"{method}.{name}" for method, names in methods() for name in names if name not in known]
    assert missing == []
    assert not [
        name
        for name in WRONG
        if not re.search(rf"\b{name}\b", " ".join(case.id for case in CASES)) and "." not in name
    ]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"timeout": 5}, "timeout must be Timeout type, not int"),
        ({"retry": 3}, "retry must be RetryPolicy type, not int"),
        ({"headers": "a: b"}, "headers must be Mapping type, not str"),
        ({"query": [("a", "b")]}, "query must be Mapping type, not list"),
        ({"region": "eu/west"}, "invalid region eu/west"),
        ({"region": 5}, "region must be str type, not int"),
        ({"on_response": 5}, "on_response must be a function, not int"),
    ],
)
def test_settings_of_a_call(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RequestOptions(**settings)


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ({"connect": 0}, r"timeout\.connect must be between"),
        ({"read": -1}, r"timeout\.read must be between"),
        ({"read": "1"}, r"timeout\.read must be a number"),
        ({"deadline": 0}, r"timeout\.deadline must be at least"),
    ],
)
def test_limits_of_time(limits: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Timeout(**limits)
