"""Names of 7.2.16's client that begin with an underscore, and that programs use all the same.

It has no public ones for an upload in parts that outlives the process which began it, nor for its own
endpoint and provider. What is here is what published programs were found to use; new ones have `client.api`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from urllib3 import HTTPResponse

from ._core.http.extras import Extra, extended
from ._core.http.request import Operation, Request, Resend
from ._core.options import RequestOptions
from ._flows._sync.base import Flows
from ._flows._sync.body import ObjectBody
from ._flows._sync.responses import opened
from ._flows._sync.session import Session
from ._generated.s3.operations.multipart import (
    build_complete_multipart_upload,
    build_list_multipart_uploads,
    build_list_parts,
)
from ._transport.user import HttpClient, UserTransport, default_transport
from .credentials._current import CredentialSource
from .helpers import BaseURL

if TYPE_CHECKING:
    from ._core.http.endpoint import Endpoint
    from ._flows._sync.caller import Caller
    from ._flows._sync.wire import Transport
    from .credentials import Provider
    from .datatypes import CompleteMultipartUploadResult, ListMultipartUploadsResult, ListPartsResult, Part

_REPEATABLE = Operation("Execute")
_OTHER = Operation("Execute", resend=Resend.NEVER)


class PrivateNames(Flows, Session):
    """What `Minio` has of them."""

    @property
    def _base_url(self) -> BaseURL:
        return _LiveURL(self._caller)

    @_base_url.setter
    def _base_url(self, url: BaseURL) -> None:
        self._caller.endpoint = url.endpoint

    @property
    def _provider(self) -> Provider | None:
        return self._caller.credentials.provider

    @_provider.setter
    def _provider(self, provider: Provider | None) -> None:
        self._caller.credentials = CredentialSource(provider)
        self._start = replace(self._start, provider=provider)

    @property
    def _region_map(self) -> dict[str, str]:
        return self._caller.regions.learned

    @property
    def _user_agent(self) -> str:
        return self._caller.settings.user_agent

    @_user_agent.setter
    def _user_agent(self, name: str) -> None:
        self._caller.settings.user_agent = name

    @property
    def _http(self) -> Any:
        transport = self._caller.transport
        return transport.client if isinstance(transport, UserTransport) else _Connections(transport)

    @_http.setter
    def _http(self, http_client: HttpClient) -> None:
        self._caller.transport = default_transport(http_client=http_client)
        self._start = replace(self._start, portable=False)

    def _get_region(self, bucket_name: str | None) -> str:
        return self._caller.regions.find(self._caller, bucket_name or "")

    def _create_multipart_upload(
        self, bucket_name: str, object_name: str, headers: Extra | None = None
    ) -> str:
        headers = headers or {}
        if "content-type" not in map(str.lower, headers):
            headers = {**headers, "Content-Type": "application/octet-stream"}
        options = extended(None, headers)
        return self.api.create_multipart_upload(bucket_name, object_name, options=options).upload_id or ""

    def _upload_part(
        self,
        bucket_name: str,
        object_name: str,
        data: bytes,
        headers: Extra | None,
        upload_id: str,
        part_number: int,
    ) -> str:
        sent = self.api.upload_part(
            bucket_name, object_name, upload_id, part_number, body=data, options=extended(None, headers)
        )
        return (sent.etag or "").strip('"')

    def _complete_multipart_upload(
        self, bucket_name: str, object_name: str, upload_id: str, parts: Iterable[Part]
    ) -> CompleteMultipartUploadResult:
        from ._generated.s3.models.multipart import CompletedMultipartUpload, CompletedPart
        from .datatypes import CompleteMultipartUploadResult

        document = CompletedMultipartUpload(
            parts=[CompletedPart(part_number=part.part_number, etag=part.etag) for part in parts]
        )
        request = build_complete_multipart_upload(
            bucket_name, object_name, upload_id, multipart_upload=document
        )
        return CompleteMultipartUploadResult(self._caller.call(request))

    def _abort_multipart_upload(self, bucket_name: str, object_name: str, upload_id: str) -> None:
        self.api.abort_multipart_upload(bucket_name, object_name, upload_id)

    def _list_parts(
        self,
        bucket_name: str,
        object_name: str,
        upload_id: str,
        max_parts: int | None = None,
        part_number_marker: str | None = None,
        extra_headers: Extra | None = None,
        extra_query_params: Extra | None = None,
    ) -> ListPartsResult:
        from .datatypes import ListPartsResult

        request = build_list_parts(
            bucket_name,
            object_name,
            upload_id,
            max_parts=max_parts or 1000,
            part_number_marker=int(part_number_marker) if part_number_marker else None,
        )
        options = extended(None, extra_headers, extra_query_params)
        return ListPartsResult(self._caller.call(request, options))

    def _list_multipart_uploads(
        self,
        bucket_name: str,
        delimiter: str | None = None,
        encoding_type: str | None = None,
        key_marker: str | None = None,
        max_uploads: int | None = None,
        prefix: str | None = None,
        upload_id_marker: str | None = None,
        extra_headers: Extra | None = None,
        extra_query_params: Extra | None = None,
    ) -> ListMultipartUploadsResult:
        from .datatypes import ListMultipartUploadsResult

        request = build_list_multipart_uploads(
            bucket_name,
            prefix=prefix or "",
            delimiter=delimiter or "",
            key_marker=key_marker,
            upload_id_marker=upload_id_marker,
            max_uploads=max_uploads or 1000,
            encoding_type=encoding_type or "url",
        )
        options = extended(None, extra_headers, extra_query_params)
        return ListMultipartUploadsResult(self._caller.call(request, options))

    def _execute(
        self,
        method: str,
        bucket_name: str | None = None,
        object_name: str | None = None,
        body: bytes | None = None,
        headers: Extra | None = None,
        query_params: Extra | None = None,
        preload_content: bool = True,
        no_body_trace: bool = False,
    ) -> HTTPResponse:
        return self._url_open(
            method, "", bucket_name, object_name, body, headers, query_params, preload_content, no_body_trace
        )

    def _url_open(
        self,
        method: str,
        region: str,
        bucket_name: str | None = None,
        object_name: str | None = None,
        body: bytes | None = None,
        headers: Extra | None = None,
        query_params: Extra | None = None,
        preload_content: bool = True,
        no_body_trace: bool = False,
    ) -> HTTPResponse:
        operation = _REPEATABLE if method in ("GET", "HEAD", "PUT", "DELETE") else _OTHER
        request = Request(
            operation, method, bucket=bucket_name or "", key=object_name or "", path="/", body=body or b""
        )
        options = extended(RequestOptions(region=region), headers, query_params)
        response = self._caller.open(request, options)
        answer = opened(ObjectBody(self._caller, request, options, response), response)
        if preload_content and isinstance(answer, HTTPResponse):  # test suites may have other ones
            answer.read(cache_content=True)
        return answer


class _LiveURL(BaseURL):
    """A client's endpoint, whose switches are those of the client."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def endpoint(self) -> Endpoint:
        return self._caller.endpoint

    @endpoint.setter
    def endpoint(self, endpoint: Endpoint) -> None:
        self._caller.endpoint = endpoint


class _Connections:
    """In the place of the pool of urllib3 that 7.2.16 keeps its connections in."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def clear(self) -> None:
        """Closes what is idle."""
        self._transport.close()
