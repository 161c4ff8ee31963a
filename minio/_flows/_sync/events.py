# Derived from minio/_flows/_async/events.py; change that and run `make generate`.
"""Listening to what happens in a bucket, for as long as it takes."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from time import monotonic
from types import TracebackType
from typing import Any

from minio._core.checks import check_type
from minio._core.documents.records import RecordLines
from minio._core.http.request import Request
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio._generated.s3.operations.notification import build_listen_bucket_notification
from minio.error import IncompleteDownload, ServerError, TransportError

from .base import Flows
from .caller import Caller
from .concurrency import Job, sleep
from .streams import StreamedResponse

EVENTS = ("s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectAccessed:*")
BLOCK = 64 * 1024

PING = 1
"""Seconds between the server's signs of life. Some releases hold events back until 4 KiB are together."""
SILENCE = 600.0
"""Seconds without any byte after which the connection counts as dead; those releases need 4 minutes."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
WINK = 0.25
"""Seconds of a pause after which it is seen whether somebody closed the listener."""
ONCE = RetryPolicy(max_attempts=1)


class EventIterable:
    """Events as they happen, each a dict with `Records`; it connects when the first is asked for.

    It ends when it is closed, by `close` or by leaving its `with` block; any task may do that, while
    another waits. A connection that ends or breaks is made anew, after a pause of half a second that doubles
    up to half a minute for as long as no event comes. What happens in between is lost: the server keeps
    nothing for those who do not listen.

    Args:
        func: sends the request, and returns the answer with its body unread. What it raises the first time
            is raised; later only what waiting does not mend.
        interrupt: makes whoever waits for the server go on at once.
    """

    def __init__(
        self,
        func: Job[StreamedResponse],
        interrupt: Callable[[], object] | None = None,
    ) -> None:
        self._func = func
        self._interrupt = interrupt
        self._response: StreamedResponse | None = None
        self._lines = RecordLines()
        self._buffer = bytearray(BLOCK)
        self._ready: deque[dict[str, Any]] = deque()
        self._connected = False
        self._fruitless = 0
        self._closed = False

    def __iter__(self) -> EventIterable:
        return self

    def __next__(self) -> dict[str, Any]:
        """Returns the next event, and waits for it.

        Raises:
            S3Error: the server refused.
            TransportError: the first connection could not be made.
            InvalidResponseError: what came is no event.
        """
        try:
            while not (self._ready or self._closed):
                self._advance()
        except Exception:
            if not self._closed:
                self.close()
                raise
        if self._closed:
            self._drop()
            raise StopIteration
        return self._ready.popleft()

    def close(self) -> None:
        """Ends listening; the connection is dropped. Whoever waits for an event gets none within a second.

        Only a connection that is just being made is waited for, as long as the client's timeout says.
        """
        self._closed = True
        if self._interrupt is not None:
            self._interrupt()
        self._drop()

    def __enter__(self) -> EventIterable:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _advance(self) -> None:
        """Takes one step: connects, or takes what has come."""
        try:
            if self._response is None:
                self._connect()
            else:
                self._take(self._response)
        except (IncompleteDownload, ServerError, TransportError):
            if self._closed or not self._connected:
                raise
            self._drop()

    def _connect(self) -> None:
        if self._connected:
            self._pause()
        if self._closed:
            return
        self._lines = RecordLines()
        self._response = self._func()
        self._connected = True

    def _take(self, response: StreamedResponse) -> None:
        count = response.readinto(self._buffer)
        if count:
            self._ready.extend(self._lines.feed(memoryview(self._buffer)[:count]))
        else:
            self._ready.extend(self._lines.finish())
            self._drop()
        if self._ready:
            self._fruitless = 0

    def _pause(self) -> None:
        """Waits before the next connection, longer each time; not all who lost a server as long."""
        longest = min(FIRST_PAUSE * 2.0 ** min(self._fruitless, 20), LONGEST_PAUSE)
        self._fruitless += 1
        ends = monotonic() + longest * (1 + random.random()) / 2
        while not self._closed and (left := ends - monotonic()) > 0:
            sleep(min(left, WINK))

    def _drop(self) -> None:
        response, self._response = self._response, None
        if response is not None:
            response.close()


class Events(Flows):
    """The methods of a client that listen."""

    def listen_bucket_notification(
        self,
        bucket_name: str,
        prefix: str = "",
        suffix: str = "",
        events: Sequence[str] = EVENTS,
        *,
        options: RequestOptions | None = None,
    ) -> EventIterable:
        """Yields the events of a bucket as they happen. MinIO only.

        Some releases of MinIO buffer events until they have 4 KiB, which can take up to four minutes in a
        quiet bucket.

        Args:
            bucket_name: bucket to listen to.
            prefix: only objects whose names start with this prefix.
            suffix: only objects whose names end with this suffix.
            events: event types, such as `s3:ObjectCreated:*` or `s3:ObjectRemoved:Delete`.
            options: settings of each request.

        Returns:
            An iterator of events, which can be closed and which reconnects. Nothing is sent before the first
            event is requested.

        Raises:
            ValueError: an argument is invalid, or the endpoint is Amazon S3, which cannot do this.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        self._check(bucket_name)
        if self._caller.endpoint.aws is not None:
            raise ValueError("ListenBucketNotification API is not supported in Amazon S3")
        options = options or RequestOptions()
        check_type("options", options, RequestOptions)
        check_type("events", events, Iterable)
        wanted = [events] if isinstance(events, str) else list(events)
        if not wanted:
            raise ValueError("events must name at least one event, such as 's3:ObjectCreated:*'")
        request = build_listen_bucket_notification(
            bucket_name, wanted, prefix=prefix or "", suffix=suffix or "", ping=PING
        )
        return _listener(self._caller, request, options)


def _listener(caller: Caller, request: Request, options: RequestOptions) -> EventIterable:
    """Listens over connections of its own, which any task may end while another waits on them."""
    caller, interrupt = caller.alone()
    known = options.timeout or caller.settings.timeout
    patient = replace(options, timeout=options.timeout or Timeout(connect=known.connect, read=SILENCE))
    again = replace(patient, retry=ONCE)
    reached = False

    def connect() -> StreamedResponse:
        nonlocal reached
        response = caller.open(request, again if reached else patient)
        reached = True
        return response

    return EventIterable(connect, interrupt)
