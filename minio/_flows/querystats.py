"""What a server tells of its work on a query."""

from __future__ import annotations

from minio._core.checks import check_type
from minio._core.documents.xml import parse


class Stats:
    """How many bytes a query took so far, as texts of digits, as 7.2.16 has them; None where not told.

    Args:
        data: the document of a `Stats` or `Progress` event.

    Raises:
        ValueError: it is no such document.
    """

    __module__ = "minio.select"

    def __init__(self, data: bytes) -> None:
        check_type("data", data, bytes)
        root = parse(data)
        self._bytes_scanned = root.findtext("BytesScanned")
        self._bytes_processed = root.findtext("BytesProcessed")
        self._bytes_returned = root.findtext("BytesReturned")

    @property
    def bytes_scanned(self) -> str | None:
        """Bytes of the object that were read."""
        return self._bytes_scanned

    @property
    def bytes_processed(self) -> str | None:
        """Bytes that came out of them when they were unpacked."""
        return self._bytes_processed

    @property
    def bytes_returned(self) -> str | None:
        """Bytes of the records that were found."""
        return self._bytes_returned

    def __repr__(self) -> str:
        return (
            f"Stats(bytes_scanned={self._bytes_scanned}, bytes_processed={self._bytes_processed}, "
            f"bytes_returned={self._bytes_returned})"
        )
