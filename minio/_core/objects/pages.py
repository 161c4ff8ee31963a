"""Walking a listing page by page without going round in circles."""

from __future__ import annotations

from minio.error import InvalidResponseError

Token = tuple[str | int | None, ...]


class Pages:
    """Remembers where the pages of one walk began.

    Args:
        operation: name of the listing, for the message.
    """

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._seen: set[Token] = set()

    def turn(self, token: Token) -> None:
        """Notes where the next page begins.

        Raises:
            InvalidResponseError: there is no such place, or a page began there already.
        """
        if all(part is None or part == "" for part in token):
            raise InvalidResponseError(
                200, None, f"{self._operation}: the answer is cut but does not say where to go on"
            )
        if token in self._seen:
            raise InvalidResponseError(
                200, None, f"{self._operation}: the answer goes on at {token}, as one before"
            )
        self._seen.add(token)
