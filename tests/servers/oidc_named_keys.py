"""Runs `oidc-provider-mock` so that its tokens name the key that signed them: MinIO reads no others.

The releases for Python 3.12 and newer do so by themselves.

python tests/servers/oidc_named_keys.py --port 9400 ...     takes what `oidc-provider-mock` takes
"""

from __future__ import annotations

from typing import Any

from oidc_provider_mock import _app  # type: ignore[import-untyped]
from oidc_provider_mock.__main__ import run  # type: ignore[import-untyped]

_plain = getattr(_app.OpenIDCode, "get_jwt_config", None)


def _named(self: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
    assert _plain is not None
    config: dict[str, Any] = _plain(self, *args, **kwargs)
    return {**config, "kid": _app.storage.jwk.as_dict()["kid"]}


if __name__ == "__main__":
    if _plain is not None:
        _app.OpenIDCode.get_jwt_config = _named
    run()
