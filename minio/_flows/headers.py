"""Headers of answers as urllib3 keeps them, which is what 7.2.16 gives its users."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from typing import Any

from urllib3 import HTTPHeaderDict


class LazyHeaders(HTTPHeaderDict):
    """Headers that are put in order when they are first looked at: most programs never do.

    Args:
        raw: names and values as they came.
    """

    def __init__(self, raw: Iterable[tuple[str, str]] = ()) -> None:
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        # HTTPHeaderDict keeps everything in this one attribute, which its own constructor would have set.
        if name != "_container":
            raise AttributeError(name)
        container: MutableMapping[str, list[str]] = HTTPHeaderDict(self._raw)._container
        self._container = container
        return container
