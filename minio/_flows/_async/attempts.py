"""One call, from its first attempt to its answer or its error."""

from __future__ import annotations

import random
from collections.abc import Callable
from time import monotonic, time
from typing import TYPE_CHECKING

from minio._core.http.address import Address
from minio._core.http.answers import MAX_BODY, MAX_ERROR_BODY, error_of, is_error, region_of, too_long
from minio._core.http.bearer import metrics_token
from minio._core.http.bodies import BLOCK_SIZE, Body
from minio._core.http.endpoint import DEFAULT_REGION
from minio._core.http.jsonerrors import is_page
from minio._core.http.payload import content_md5, length_of, payload_hash
from minio._core.http.plain import check_customer_keys
from minio._core.http.redirects import same_server
from minio._core.http.request import Request
from minio._core.http.response import Response
from minio._core.http.retry import (
    MAX_SKEW,
    Failure,
    Remedy,
    Stop,
    broken,
    clock_offset,
    judge,
    repeatable,
    retry_after,
)
from minio._core.http.sigv4 import EMPTY_SHA256, UNSIGNED_PAYLOAD
from minio._core.http.trace import request_text, response_text
from minio._core.options import SHORTEST_TIMEOUT, RequestOptions, Timeout
from minio._core.veiled import VeiledHeaders
from minio.error import DeadlineExceeded, DecryptionError, MinioAdminException, MinioException, S3Error

from .concurrency import in_thread, sleep
from .sealing import opened, sealed
from .streams import AsyncStreamedResponse
from .wire import AsyncRawResponse

if TYPE_CHECKING:
    from minio.credentials import Credentials

    from .caller import AsyncCaller

HASH_HEADER = "x-amz-content-sha256"
"""A request that brings it, from whoever knew the hash of the body, is not hashed again."""
LONG_BODY = 256 * 1024
"""Bytes from which the time to hash a body is felt by whoever else shares the thread."""
MAX_REDIRECTS = 3


class AsyncAttempts:
    """Sends one request until it is answered: addresses, signs, sends, judges, and mends what can be mended.

    Every attempt is addressed and signed anew, with the credentials, the clock and the region of its moment.
    """

    __slots__ = (
        "_address",
        "_answer",
        "_attempt",
        "_body",
        "_caller",
        "_credentials",
        "_ends",
        "_hash",
        "_md5",
        "_options",
        "_redirected",
        "_redirects",
        "_region",
        "_request",
        "_spent",
        "_timeout",
        "_tried",
    )

    def __init__(self, caller: AsyncCaller, request: Request, options: RequestOptions | None) -> None:
        self._caller = caller
        self._request = request
        self._body = request.body
        self._options = options
        self._timeout = (options and options.timeout) or caller.settings.timeout
        deadline = self._timeout.deadline
        self._ends = None if deadline is None else monotonic() + deadline
        self._region = options.region if options else ""
        self._attempt = 0
        self._spent = 0
        self._tried = Remedy.NONE
        self._redirects = 0
        self._redirected: Address | None = None
        self._hash = ""
        self._md5 = ""
        self._credentials: Credentials | None = None
        self._address: Address | None = None
        self._answer: Response | None = None

    async def whole(self) -> Response:
        """Returns the answer with its body."""
        while True:
            try:
                raw = await self._send()
                body = await self._read(raw)
                response = Response(raw.status, raw.reason, raw.headers, body, self._attempt)
                operation = self._request.operation
                if operation.admin:
                    response.body = await opened(operation, response, self._credentials)
                if (operation.error_in_ok or not operation.admin) and is_error(self._request, response.body):
                    self._answer = response
                    raise error_of(self._request, response)
            except MinioException as error:
                await self._mend(error)
            else:
                self._succeeded(response)
                return response

    async def stream(self) -> AsyncStreamedResponse:
        """Returns the answer with its body unread."""
        while True:
            try:
                raw = await self._send()
            except MinioException as error:
                await self._mend(error)
            else:
                self._succeeded(Response(raw.status, raw.reason, raw.headers, b"", self._attempt))
                return AsyncStreamedResponse(raw, self._attempt)

    async def _send(self) -> AsyncRawResponse:
        """One attempt; what is not a success is raised."""
        self._attempt += 1
        self._answer = None
        caller, request = self._caller, self._request
        credentials = await caller.credentials.current_async() if request.operation.signed else None
        self._credentials = credentials
        if not self._region:
            if credentials is None:
                self._region = caller.regions.known(caller.endpoint, request.bucket) or DEFAULT_REGION
            else:
                self._region = await caller.regions.find(caller, request.bucket)
        address = self._redirected or caller.endpoint.address(request, self._region)
        self._address = address
        if request.operation.sealed_request:
            self._body, self._hash = await sealed(request.operation, request.body, credentials), ""
        headers = await self._headers(address)
        if credentials is not None:
            self._sign(credentials, address, headers)
        trace = caller.settings.trace
        if trace is not None:
            trace.write(request_text(request.method, address.path, address.query, headers))
        timeout = self._timeout if self._ends is None else self._time_left(self._ends)
        raw = await caller.transport.send(request.method, address, headers, self._body, timeout)
        caller.meet(raw.headers)
        if not 200 <= raw.status < 300 or (request.operation.admin and is_page(raw.headers)):
            raise await self._refusal(raw)
        if trace is not None:
            trace.write(response_text(raw.status, raw.headers, b""))
        return raw

    def _sign(self, credentials: Credentials, address: Address, headers: dict[str, str]) -> None:
        now = time() + self._caller.clock_offset
        if self._request.operation.bearer:
            token = metrics_token(credentials.access_key, credentials.secret_key, now)
            headers["Authorization"] = f"Bearer {token}"
            return
        self._caller.signer.sign_headers(
            self._request.method,
            address.path,
            address.query,
            headers,
            access_key=credentials.access_key,
            secret_key=credentials.secret_key,
            session_token=credentials.session_token,
            region=self._region,
            payload_hash=self._hash,
            now=now,
        )

    async def _headers(self, address: Address) -> dict[str, str]:
        """All headers but those of the signature; hashes the body the first time."""
        request = self._request
        headers = VeiledHeaders({"Host": address.host_header, "User-Agent": self._caller.settings.user_agent})
        headers.update(request.headers)
        if address.scheme == "http" and not self._caller.settings.allow_insecure_sse_c:
            check_customer_keys(headers)
        length = length_of(self._body)
        if length:
            headers["Content-Length"] = str(length)
        if request.operation.checksum_required and "Content-MD5" not in headers:
            self._md5 = self._md5 or await self._digest(content_md5)
            headers["Content-MD5"] = self._md5
        if self._credentials is not None and not self._hash:
            if HASH_HEADER in headers:
                self._hash = headers[HASH_HEADER]
            elif address.scheme == "https":
                self._hash = UNSIGNED_PAYLOAD
            else:
                self._hash = await self._digest(payload_hash) if length else EMPTY_SHA256
        return headers

    async def _digest(self, digest: Callable[[Body | bytes], str]) -> str:
        body = self._body
        return digest(body) if length_of(body) < LONG_BODY else await in_thread(digest, body)

    async def _read(self, raw: AsyncRawResponse) -> bytes:
        """Reads a whole body, within the deadline if there is one.

        Raises:
            InvalidResponseError: it has more bytes than `MAX_BODY`.
        """
        try:
            announced = raw.length or 0
            body = await self._read_some(raw) if announced <= MAX_BODY else b""
            if max(announced, len(body)) > MAX_BODY:
                self._answer = Response(raw.status, raw.reason, raw.headers, b"", self._attempt)
                raise too_long(raw.status, raw.headers)
        except BaseException:
            await raw.aclose()
            raise
        return body

    async def _read_some(self, raw: AsyncRawResponse) -> bytes:
        """Reads a byte more than an answer may have, or all of a shorter one."""
        if self._ends is None:
            return await raw.read(MAX_BODY + 1)
        body = bytearray()
        while len(body) <= MAX_BODY and (block := await raw.read(BLOCK_SIZE)):
            body += block
            self._time_left(self._ends)
        return bytes(body)

    async def _refusal(self, raw: AsyncRawResponse) -> MinioException:
        """The error that an answer stands for; the answer itself is kept, as it says more."""
        try:
            body = b"" if self._request.method == "HEAD" else await raw.read(MAX_ERROR_BODY)
        finally:
            await raw.aclose()
        if self._caller.settings.trace is not None:
            self._caller.settings.trace.write(response_text(raw.status, raw.headers, body))
        self._answer = Response(raw.status, raw.reason, raw.headers, body, self._attempt)
        return error_of(self._request, self._answer)

    async def _mend(self, error: MinioException) -> None:
        """Prepares the next attempt and waits for its time, or raises `error` for good."""
        error.attempts = self._attempt
        if isinstance(error, (DeadlineExceeded, DecryptionError)):
            raise error
        if self._follow_redirect():
            return
        failure = self._failure(error)
        policy = (self._options and self._options.retry) or self._caller.settings.retry
        verdict = judge(failure, self._attempt, policy, random.random())
        late = self._ends is not None and monotonic() + getattr(verdict, "after", 0.0) >= self._ends
        if late or isinstance(verdict, Stop) or not self._caller.budget.take(verdict.cost):
            if failure.code == "NoSuchBucket":
                self._caller.regions.forget(self._request.bucket)
            if self._answer is not None:
                self._report(self._answer)
            raise self._too_late(error) if late else error
        if verdict.remedy & Remedy.CREDENTIALS and not await self._renew():
            raise error
        self._spent = verdict.cost
        self._apply(verdict.remedy, failure)
        if verdict.after:
            await sleep(verdict.after)

    def _failure(self, error: MinioException) -> Failure:
        """The facts that decide whether the request is sent again."""
        can_repeat = repeatable(self._request)
        answer = self._answer
        if answer is None:
            return broken(error, repeatable=can_repeat)
        now = time()
        region = region_of(answer.headers, answer.body)
        offset = clock_offset(answer.headers.get("date"), now)
        code = (error.code or "") if isinstance(error, (S3Error, MinioAdminException)) else ""
        skew = abs((offset or 0.0) - self._caller.clock_offset)
        if (
            code == "AccessDenied"
            and self._request.method == "HEAD"
            and offset is not None
            and skew > MAX_SKEW
        ):
            code = "RequestTimeTooSkewed"  # Amazon S3 has no body to say so in
        return Failure(
            status=answer.status,
            code=code,
            repeatable=can_repeat,
            retry_after=retry_after(answer.headers, now),
            clock_offset=offset,
            region="" if region == self._region else region,
            tried=self._tried,
        )

    def _apply(self, remedy: Remedy, failure: Failure) -> None:
        """Sets right what made the last attempt fail, for this call and those to come."""
        self._tried |= remedy
        if remedy & Remedy.CLOCK and failure.clock_offset is not None:
            self._caller.clock_offset = failure.clock_offset
        if remedy & Remedy.REGION:
            self._region = failure.region
            self._redirected = None
            self._caller.regions.learn(self._caller.endpoint, self._request.bucket, failure.region)

    async def _renew(self) -> bool:
        """Has others fetched for credentials that a server called expired; says whether there are any."""
        source = self._caller.credentials
        return await source.refresh_after_expired_token_async(self._credentials) is not None

    def _follow_redirect(self) -> bool:
        """Takes the address that the answer points to, if it is of the same server."""
        if self._answer is None or self._address is None or self._redirects == MAX_REDIRECTS:
            return False
        location = self._answer.headers.get("location", "")
        target = same_server(self._address, self._request.method, self._answer.status, location)
        if target is None:
            return False
        self._redirected = target
        self._redirects += 1
        return True

    def _time_left(self, ends: float) -> Timeout:
        """The timeouts, cut to what is left until the deadline.

        Raises:
            DeadlineExceeded: nothing is left.
        """
        left = ends - monotonic()
        if left <= 0:
            raise self._too_late(None)
        left = max(left, SHORTEST_TIMEOUT)
        return Timeout(connect=min(self._timeout.connect, left), read=min(self._timeout.read, left))

    def _too_late(self, error: MinioException | None) -> DeadlineExceeded:
        name, deadline = self._request.operation.name, self._timeout.deadline
        last = f"; the last attempt failed: {error}" if error else ""
        late = DeadlineExceeded(f"{name} took longer than its deadline of {deadline} s{last}", error)
        late.attempts = self._attempt
        late.__cause__ = error
        return late

    def _succeeded(self, response: Response) -> None:
        self._caller.budget.succeeded(self._spent)
        self._report(response)

    def _report(self, response: Response) -> None:
        if self._options is not None and self._options.on_response is not None:
            self._options.on_response(response)
