"""Headers of answers as urllib3 keeps them, which is what 7.2.16 gives its users."""

from __future__ import annotations

from typing import Any

from urllib3._collections import HTTPHeaderDict

from minio._core.http.response import Headers


class LazyHeaders(HTTPHeaderDict):
    """Headers that urllib3's own order is made of when it is needed: most programs never look.

    Args:
        source: those of an answer, or anything that urllib3's class takes.
    """

    def __init__(self, source: Any = ()) -> None:
        self._source = source

    def get(self, key: str, default: Any = None) -> Any:
        """Returns a value by its name in any case; those that came more than once with commas between."""
        if type(self._source) is Headers and type(key) is str:
            return self._source.get(key.lower(), default)  # urllib3 asks so for three, of each answer
        return super().get(key, default)

    def __getattr__(self, name: str) -> Any:
        # HTTPHeaderDict keeps everything in this one attribute, which its own constructor would have set.
        if name != "_container":
            raise AttributeError(name)
        source, self._source = self._source, ()
        self._container = HTTPHeaderDict(source.raw if type(source) is Headers else source)._container
        return self._container
