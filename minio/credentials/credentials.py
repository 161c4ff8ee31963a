"""The keys that sign requests."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, NoReturn

from ._secret import HIDDEN, refuse_pickle

LEEWAY = timedelta(seconds=10)
"""Credentials count as expired so long before they are, as in 7.2.16: a request takes time to arrive."""


class Credentials:
    """An access key and its secret key; for temporary credentials, also a session token and an expiration.

    `repr` shows neither secret nor token, and pickling is refused. A copy is the object itself.

    Args:
        access_key: access key, not secret.
        secret_key: secret key that signs the requests.
        session_token: session token of temporary credentials.
        expiration: when they expire; UTC if it has no time zone. None: never.

    Raises:
        ValueError: a key is empty or has characters not allowed in headers, or `expiration` is not a
            datetime.
    """

    __slots__ = ("_access_key", "_expiration", "_refused", "_secret_key", "_session_token")

    def __init__(
        self,
        access_key: str,
        secret_key: str,
        session_token: str | None = None,
        expiration: datetime | None = None,
    ) -> None:
        if not access_key:
            raise ValueError("Access key must not be empty")
        if not secret_key:
            raise ValueError("Secret key must not be empty")
        _check_text("access_key", access_key)
        _check_text("secret_key", secret_key)
        if session_token:
            _check_text("session_token", session_token)
        self._access_key = access_key
        self._secret_key = secret_key
        self._session_token = session_token
        self._expiration = _utc(expiration)
        self._refused = False

    @property
    def access_key(self) -> str:
        """Access key."""
        return self._access_key

    @property
    def secret_key(self) -> str:
        """Secret key that signs requests."""
        return self._secret_key

    @property
    def session_token(self) -> str | None:
        """Session token of temporary credentials; None for others."""
        return self._session_token

    @property
    def expiration(self) -> datetime | None:
        """When they expire, in UTC; None if never."""
        return self._expiration

    def is_expired(self) -> bool:
        """Whether they have expired, expire within 10 seconds, or were refused by a server as expired."""
        if self._expiration is None or self._refused:
            return self._refused
        return self._expiration - LEEWAY <= datetime.now(timezone.utc)

    def refuse(self) -> None:
        """Notes that a server called them expired: every provider that still holds them fetches others."""
        self._refused = True

    @property
    def refused(self) -> bool:
        """Whether a server called them expired."""
        return self._refused

    def __repr__(self) -> str:
        token = HIDDEN if self._session_token else None
        return (
            f"Credentials(access_key={self._access_key!r}, secret_key={HIDDEN}, session_token={token}, "
            f"expiration={self._expiration and self._expiration.isoformat()})"
        )

    def __copy__(self) -> Credentials:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Credentials:
        return self

    def __reduce__(self) -> NoReturn:
        refuse_pickle("credentials")


def _check_text(argument: str, value: object) -> None:
    """Never quotes the value: it may be the secret."""
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be str, not {type(value).__name__}")
    if not value.isprintable():
        position = next(position for position, character in enumerate(value) if not character.isprintable())
        raise ValueError(f"{argument} has a line break or another control character at position {position}")


def _utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    if not isinstance(moment, datetime):
        raise ValueError(f"expiration must be datetime, not {type(moment).__name__}")
    if moment.tzinfo is None:
        return moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc)
