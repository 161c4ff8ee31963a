"""What carries secrets and does not show them: reports of crashes print the variables of every frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.trace import shown_value

if TYPE_CHECKING:
    from typing_extensions import Buffer


class VeiledHeaders(dict[str, str]):
    """Headers of a request; its text has their names, and of their values those that are no secret."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr({name: shown_value(name, value) for name, value in self.items()})

    def copy(self) -> VeiledHeaders:
        """Returns the same headers once more."""
        return VeiledHeaders(self)


class VeiledText(str):
    """Text that may hold secrets; its `repr` has the number of its characters."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} characters>"


class VeiledBytes(bytes):
    """Bytes on their way to the server; its text has their number."""

    __slots__ = ()

    def __add__(self, more: Buffer) -> VeiledBytes:
        return VeiledBytes(b"".join((self, more)))

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"
