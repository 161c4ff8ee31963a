# Derived from minio/_flows/_async/functions.py; change that and run `make generate`.
"""Asking a language model about an object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type
from minio._core.http.extras import Extra, with_extras
from minio._core.http.messages import check_text
from minio._generated.s3.operations.functions import build_prompt_object
from minio.helpers import check_ssec

from .base import Flows
from .body import ObjectBody
from .responses import ObjectResponse, opened

if TYPE_CHECKING:
    from minio.sse import SseCustomerKey


class Functions(Flows):
    """The methods of a client that have functions run on objects."""

    def prompt_object(
        self,
        bucket_name: str,
        object_name: str,
        prompt: str,
        lambda_arn: str | None = None,
        request_headers: Extra | None = None,
        ssec: SseCustomerKey | None = None,
        version_id: str | None = None,
        **kwargs: Any,
    ) -> ObjectResponse:
        """Asks a language model about an object, through a function that the server calls. AIStor only.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            prompt: the question.
            lambda_arn: name of the function, such as `arn:minio:s3-object-lambda::_:webhook`.
            request_headers: extra request headers.
            ssec: SSE-C key of the object, if it has one.
            version_id: version to ask about; by default the latest.
            kwargs: settings for the function, serializable as JSON.

        Returns:
            The response, to be read and closed as that of `get_object`.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            TypeError: a setting cannot be written as JSON.
            S3Error: the server refused; the open-source MinIO server always does.
            TransportError: the server could not be reached, or did not answer.
        """
        self._check(bucket_name, object_name)
        check_ssec(ssec)
        check_type("request_headers", request_headers or {}, Mapping)
        check_type("prompt", prompt, str)
        check_text("lambda_arn", lambda_arn or "")
        question = json.dumps({**kwargs, "prompt": prompt})
        request = build_prompt_object(
            bucket_name, object_name, question, lambda_arn or "", version_id=version_id or None
        )
        if ssec is not None:
            request.headers.update(ssec.headers())
        request = with_extras(request, request_headers or {}, {})
        response = self._caller.open(request)
        return opened(ObjectBody(self._caller, request, None, response), response)
