# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of telemetry.

Traces and logs as they come.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    BASE64,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.heal import HealResultItem

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/log-args.yaml
@dataclass(slots=True)
class LogArgs(JsonModel):
    """What a logged call was about.

    Attributes:
        bucket: Name of the bucket.
        object: Key of the object.
        metadata: Further facts.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bucket: str | None = None
    object: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
            Member("metadata", "metadata", map_of(TEXT)),
        )
    )


# specs/admin/shapes/log-api.yaml
@dataclass(slots=True)
class LogAPI(JsonModel):
    """Call that a log entry is about.

    Attributes:
        name: Operation, such as `PutObject`.
        args: What it was about.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    args: LogArgs | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("name", "name", TEXT), Member("args", "args", LogArgs)))


# specs/admin/shapes/log-trace.yaml
@dataclass(slots=True)
class LogTrace(JsonModel):
    """An error in the log, and where in the code it came up.

    Attributes:
        message: The error.
        source: Places in the code, innermost first.
        variables: Values that help to explain it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    message: str | None = None
    source: list[str] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("message", "message", TEXT),
            Member("source", "source", list_of(TEXT)),
            Member("variables", "variables", map_of(ANYTHING)),
        )
    )


# specs/admin/shapes/log-info.yaml
@dataclass(slots=True)
class LogInfo(JsonModel):
    """An entry of the servers' log.

    Attributes:
        deployment_id: Id of the deployment, a UUID.
        level: Level, such as `ERROR` or `INFO`.
        err_kind: Kind of the entry; servers of today do not send it. Known: ALL, APPLICATION, ERROR, EVENT,
            FATAL, INFO, MINIO, WARNING.
        time: When it was written; left out where it is a text alone.
        api: Call that it is about.
        remote_host: Address of the client.
        host: Address that the client called.
        request_id: Id of the request.
        user_agent: Program that made the request.
        message: The message; of errors see `error`.
        error: The error, and where in the code it came up.
        console_msg: Text that was written to the console, for entries that are only that.
        node: Server that wrote it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    level: str | None = None
    err_kind: str | None = None
    time: datetime | None = None
    api: LogAPI | None = None
    remote_host: str | None = None
    host: str | None = None
    request_id: str | None = None
    user_agent: str | None = None
    message: str | None = None
    error: LogTrace | None = None
    console_msg: str | None = None
    node: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "deploymentid", TEXT),
            Member("level", "level", TEXT),
            Member("err_kind", "errKind", TEXT),
            Member("time", "time", TIME),
            Member("api", "api", LogAPI),
            Member("remote_host", "remotehost", TEXT),
            Member("host", "host", TEXT),
            Member("request_id", "requestID", TEXT),
            Member("user_agent", "userAgent", TEXT),
            Member("message", "message", TEXT),
            Member("error", "error", LogTrace),
            Member("console_msg", "ConsoleMsg", TEXT),
            Member("node", "node", TEXT),
        )
    )


# specs/admin/shapes/trace-call-stats.yaml
@dataclass(slots=True)
class TraceCallStats(JsonModel):
    """Numbers of a traced call.

    Attributes:
        input_bytes: Bytes received.
        output_bytes: Bytes sent.
        latency: How long the call took.
        time_to_first_byte: How long it took until the first byte was sent.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    input_bytes: int | None = None
    output_bytes: int | None = None
    latency: timedelta | None = None
    time_to_first_byte: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("input_bytes", "inputbytes", INTEGER),
            Member("output_bytes", "outputbytes", INTEGER),
            Member("latency", "latency", DURATION),
            Member("time_to_first_byte", "timetofirstbyte", DURATION),
        )
    )


# specs/admin/shapes/trace-request-info.yaml
@dataclass(slots=True)
class TraceRequestInfo(JsonModel):
    """A traced request.

    Attributes:
        time: When it came in.
        proto: Version of HTTP.
        method: Its method.
        path: Its path.
        raw_query: Its query.
        headers: Its headers, with a list of values each; signatures are redacted.
        body: Its body, as far as the server keeps it.
        client: Address of the client.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    time: datetime | None = None
    proto: str | None = None
    method: str | None = None
    path: str | None = None
    raw_query: str | None = field(default=None, repr=False)
    headers: dict[str, list[str]] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    client: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("time", "time", TIME),
            Member("proto", "proto", TEXT),
            Member("method", "method", TEXT),
            Member("path", "path", TEXT),
            Member("raw_query", "rawquery", TEXT),
            Member("headers", "headers", map_of(list_of(TEXT))),
            Member("body", "body", BASE64),
            Member("client", "client", TEXT),
        )
    )


# specs/admin/shapes/trace-response-info.yaml
@dataclass(slots=True)
class TraceResponseInfo(JsonModel):
    """A traced answer.

    Attributes:
        time: When it went out.
        headers: Its headers, with a list of values each.
        body: Its body, as far as the server keeps it.
        status_code: Its status.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    time: datetime | None = None
    headers: dict[str, list[str]] = field(default_factory=dict)
    body: bytes | None = field(default=None, repr=False)
    status_code: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("time", "time", TIME),
            Member("headers", "headers", map_of(list_of(TEXT))),
            Member("body", "body", BASE64),
            Member("status_code", "statuscode", INTEGER),
        )
    )


# specs/admin/shapes/trace-http-stats.yaml
@dataclass(slots=True)
class TraceHTTPStats(JsonModel):
    """HTTP side of a traced call.

    Attributes:
        request: The request.
        response: The answer.
        stats: Bytes and times.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    request: TraceRequestInfo | None = None
    response: TraceResponseInfo | None = None
    stats: TraceCallStats | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("request", "request", TraceRequestInfo),
            Member("response", "response", TraceResponseInfo),
            Member("stats", "stats", TraceCallStats),
        )
    )


# specs/admin/shapes/trace-info.yaml
@dataclass(slots=True)
class TraceInfo(JsonModel):
    """Something a server did.

    Attributes:
        type: Kind: 1 os, 2 storage, 4 s3, 8 internal, 16 scanner, 32 decommission, 64 healing, 128 batch
            replication, 256 batch key rotation, 512 batch expiry, 1024 rebalance, 2048 replication resync,
            4096 bootstrap, 8192 ftp, 16384 ilm, 32768 kms, 65536 formatting, 131072 admin, 262144 object,
            524288 replication, 1048576 iam.
        node_name: Server that did it.
        func_name: What it did, such as `s3.GetObject`.
        time: When it was started.
        path: What it was done to: a URL's path, or a file.
        dur: How long it took.
        size: Bytes that were moved.
        msg: Further words.
        error: What went wrong; left out when nothing did.
        custom: Further facts, by kind.
        http: The HTTP side, for kinds that have one.
        heal_result: What was healed, for healing.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: int | None = None
    node_name: str | None = None
    func_name: str | None = None
    time: datetime | None = None
    path: str | None = None
    dur: timedelta | None = None
    size: int | None = None
    msg: str | None = None
    error: str | None = None
    custom: dict[str, str] = field(default_factory=dict)
    http: TraceHTTPStats | None = None
    heal_result: HealResultItem | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", INTEGER),
            Member("node_name", "nodename", TEXT),
            Member("func_name", "funcname", TEXT),
            Member("time", "time", TIME),
            Member("path", "path", TEXT),
            Member("dur", "dur", DURATION),
            Member("size", "bytes", INTEGER),
            Member("msg", "msg", TEXT),
            Member("error", "error", TEXT),
            Member("custom", "custom", map_of(TEXT)),
            Member("http", "http", TraceHTTPStats),
            Member("heal_result", "healResult", HealResultItem),
        )
    )
