"""Making administrators' clients of both kinds: what their constructors refuse."""

from __future__ import annotations

from typing import Any

import pytest

from minio.credentials import StaticProvider
from minio.minioadmin import AsyncMinioAdmin, MinioAdmin


@pytest.mark.parametrize("kind", [MinioAdmin, AsyncMinioAdmin])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"credentials": None}, "valid credentials must be provided"),
        ({"credentials": "a:b"}, "credentials must be a provider"),
        ({"http_client": 5}, "(?i)http.client"),
        ({"ssl_context": 5}, "ssl_context must be SSLContext"),
        ({"endpoint": "http://host"}, "path in endpoint is not allowed"),
    ],
)
def test_what_a_constructor_refuses(kind: type, arguments: dict[str, Any], message: str) -> None:
    given = {"endpoint": "localhost:9000", "credentials": StaticProvider("key", "secret"), **arguments}
    with pytest.raises(ValueError, match=message):
        kind(**given)
